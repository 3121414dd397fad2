package signupweb

import (
	"slices"

	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// most bounds the shifts of one form: nobody ticks more, and each is work.
const most = 2 * gridSlots

// wanted returns the shifts that a form or an address names, each once, up to
// one more than may be.
func wanted(r *web.Request) []id.ID {
	var shifts []id.ID
	for _, text := range r.Values(field) {
		if len(shifts) > most {
			break
		}
		if shift, err := id.Parse(text); err == nil && !slices.Contains(shifts, shift) {
			shifts = append(shifts, shift)
		}
	}
	return shifts
}

// chooseView is the page with nothing but the choice of shifts: where a
// visitor comes back to after signing in, with the ticks kept, and where a
// refusal is explained.
type chooseView struct {
	Page ui.Page
	O    opportunity.Opportunity
	Host org.Org
	Grid gridView
	Why  whyView
}

func (h *pages) choose(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.opportunity(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v, err := h.choice(r, tx, o, nil)
	return web.HTML(choosePage(v)), err
}

// opportunity returns the opportunity of the path, if it is public.
func (h *pages) opportunity(r *web.Request, tx *db.Tx) (opportunity.Opportunity, error) {
	opp, err := r.PathID("id")
	if err != nil {
		return opportunity.Opportunity{}, err
	}
	o, err := h.Opportunities.Get(tx, opp)
	if err == nil && !o.Public() {
		err = fault.Missing("opportunity")
	}
	return o, err
}

// choice loads the page of choice, with what was wrong with the last one.
func (h *pages) choice(r *web.Request, tx *db.Tx, o opportunity.Opportunity, errs []ui.FieldError) (v chooseView, err error) {
	v = chooseView{O: o, Page: r.Page(textChoose.In(r.Lang) + ": " + o.Title.Text(r.Lang))}
	v.Page.HasForm, v.Page.NoIndex, v.Page.Errors = true, true, errs
	if v.Host, err = h.Orgs.Get(tx, o.Org); err != nil {
		return v, err
	}
	all, err := h.Opportunities.Shifts(tx, o.ID)
	if err != nil {
		return v, err
	}
	coming := slices.DeleteFunc(all, func(s opportunity.Shift) bool { return !s.Ends.After(tx.Now) })
	if v.Grid, err = h.grid(r, tx, o, coming, v.Page, wanted(r)); err != nil {
		return v, err
	}
	v.Why, err = h.why(r, tx, o, coming, v.Page)
	return v, err
}

// join takes places in the shifts that were ticked: in all of them, or in none
// and the page says of each why not.
func (h *pages) join(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.opportunity(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	shifts := wanted(r)
	if page, refused, err := h.refusal(r, tx, o, shifts); refused || err != nil {
		return page, err
	}
	if _, err := h.Signups.Join(tx, r.Actor, o.ID, shifts); err != nil {
		return web.Response{}, err
	}
	return takenTo(r, o), nil
}

// joinAll is join for many who each want one shift, the same.
func (h *pages) joinAll(rs []*web.Request, tx *db.Tx) ([]web.Answer, error) {
	ops, err := h.opportunities(rs, tx)
	if err != nil {
		return nil, err
	}
	answers := make([]web.Answer, len(rs))
	var wishes []signup.Wish
	var from []int // which request a wish is of
	for i, r := range rs {
		opp, err := r.PathID("id")
		if o := ops[opp]; err != nil || !o.Public() {
			answers[i].Err = fault.Missing("opportunity")
			continue
		}
		wishes, from = append(wishes, signup.Wish{By: r.Actor, Opportunity: opp, Shift: wanted(r)[0]}), append(from, i)
	}
	outcomes, err := h.Signups.JoinAll(tx, wishes)
	if err != nil {
		return nil, err
	}
	for n, outcome := range outcomes {
		r, o := rs[from[n]], ops[wishes[n].Opportunity]
		if outcome.Err == nil {
			answers[from[n]].Response = takenTo(r, o)
			continue
		}
		if answers[from[n]], err = h.whyNot(r, tx, o, outcome.Err); err != nil {
			return nil, err
		}
	}
	return answers, nil
}

// opportunities returns those that the requests' paths name.
func (h *pages) opportunities(rs []*web.Request, tx *db.Tx) (map[id.ID]opportunity.Opportunity, error) {
	var ids []id.ID
	for _, r := range rs {
		if opp, err := r.PathID("id"); err == nil && !slices.Contains(ids, opp) {
			ids = append(ids, opp)
		}
	}
	return h.Opportunities.Many(tx, ids)
}

// whyNot is the answer to a wish that was refused: the page that says why, or
// the refusal itself if no page can. An error is no refusal.
func (h *pages) whyNot(r *web.Request, tx *db.Tx, o opportunity.Opportunity, refusal error) (web.Answer, error) {
	page, refused, err := h.refusal(r, tx, o, wanted(r))
	_, explained := fault.As(err)
	switch {
	case err != nil && !explained:
		return web.Answer{}, err
	case err != nil:
		return web.Answer{Err: err}, nil
	case refused:
		return web.Answer{Response: page}, nil
	default:
		return web.Answer{Err: refusal}, nil
	}
}

// takenTo leads to one's own shifts, the new ones first.
func takenTo(r *web.Request, o opportunity.Opportunity) web.Response {
	return web.See(r.Link("/me/shifts", "joined", o.ID.String()))
}

// refusal returns the page that says of each shift why it cannot be joined, if
// there is one.
func (h *pages) refusal(r *web.Request, tx *db.Tx, o opportunity.Opportunity, shifts []id.ID) (page web.Response, refused bool, err error) {
	errs, err := h.refusals(tx, r, o, shifts)
	if err != nil || len(errs) == 0 {
		return page, false, err
	}
	v, err := h.choice(r, tx, o, errs)
	return web.Invalid(choosePage(v)), err == nil, err
}

// refusals says of each shift that cannot be joined why, before anything is
// written: what is then shown is the state that everybody sees.
func (h *pages) refusals(tx *db.Tx, r *web.Request, o opportunity.Opportunity, shifts []id.ID) ([]ui.FieldError, error) {
	if len(shifts) == 0 {
		return []ui.FieldError{{Name: field, Text: textNone.In(r.Lang)}}, nil
	}
	if len(shifts) > most {
		return []ui.FieldError{{Name: field, Text: textTooMany.In(r.Lang, "max", most)}}, nil
	}
	known, err := h.Opportunities.ShiftsByID(tx, shifts)
	if err != nil {
		return nil, err
	}
	var list []opportunity.Shift
	for _, shift := range shifts {
		s, found := known[shift]
		if !found || s.Opportunity != o.ID {
			return nil, fault.Missing("shift")
		}
		list = append(list, s)
	}
	answers, err := h.Signups.Explain(tx, r.Actor.Person, o, list)
	if err != nil {
		return nil, err
	}
	return refused(r.Lang, list, answers), nil
}

// refused says the first refusal of each shift, and which of them overlap one
// another.
func refused(l i18n.Lang, shifts []opportunity.Shift, answers map[id.ID]signup.Answer) []ui.FieldError {
	var errs []ui.FieldError
	add := func(s opportunity.Shift, why string) {
		errs = append(errs, ui.FieldError{Name: field, Text: textRefused.In(l, "time", spoken(l, s.Span()), "why", why)})
	}
	for i, s := range shifts {
		a := answers[s.ID]
		if a.Claim != nil {
			continue // stands already: asking again is no mistake
		}
		if refusal, no := a.Checks.First(); no {
			add(s, refusal.Text.Text(l))
			continue
		}
		for _, other := range shifts[:i] {
			if other.Span().Overlaps(s.Span()) {
				add(s, textBothAtOnce.In(l, "time", spoken(l, other.Span())))
				break
			}
		}
	}
	return errs
}

// spoken says the day and the clocks of a span.
func spoken(l i18n.Lang, s when.Span) string {
	return i18n.ShortDate(l, s.From.Time()) + ", " + i18n.ClockRange(s.From.Time(), s.To.Time())
}

func orgsOf(claims []signup.Signup) []id.ID {
	var ids []id.ID
	for _, c := range claims {
		if !slices.Contains(ids, c.Org) {
			ids = append(ids, c.Org)
		}
	}
	return ids
}
