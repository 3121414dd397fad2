package signupweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// standing is a person with their claims on shifts to come, read once and
// asked about many shifts.
type standing struct {
	signup.Applicant
	Claims []signup.Signup
	Titles map[id.ID]opportunity.Opportunity
}

func (d Deps) standing(tx *db.Tx, who id.ID) (s standing, err error) {
	if s.Applicant, err = d.Signups.Applicant(tx, who); err != nil {
		return s, err
	}
	if s.Claims, err = d.Signups.Coming(tx, who); err != nil || len(s.Claims) == 0 {
		return s, err
	}
	s.Titles, err = d.Opportunities.Many(tx, opportunitiesOf(s.Claims))
	return s, err
}

// answer asks the rule about one shift.
func (s standing) answer(now when.Instant, o opportunity.Opportunity, shift opportunity.Shift) signup.Answer {
	f := signup.Facts{Applicant: s.Applicant, Now: now, Opportunity: o, Shift: shift}
	for _, c := range s.Claims {
		switch {
		case c.Shift == shift.ID:
			f.Claim = &c
		case c.Span().Overlaps(shift.Span()):
			f.Clashes = append(f.Clashes, signup.Clash{Title: s.Titles[c.Opportunity].Title, Span: c.Span(), Opportunity: c.Opportunity})
		}
	}
	return signup.Answer{Checks: signup.Why(f), Claim: f.Claim, Rules: s.Minors.Table}
}

func opportunitiesOf(claims []signup.Signup) []id.ID {
	var ids []id.ID
	for _, c := range claims {
		if !slices.Contains(ids, c.Opportunity) {
			ids = append(ids, c.Opportunity)
		}
	}
	return ids
}

// whyView is the card that answers "may I, and why?".
type whyView struct {
	Page   ui.Page
	Title  string
	Checks check.List
	SignIn string // for visitors: where to learn their own answer
}

// Aside is the card with what was looked at for this reader, each with the
// fact used; a visitor reads what is asked of everybody. It fills the slot of
// that name on the page of an opportunity.
func (d Deps) Aside(r *web.Request, tx *db.Tx, o opportunity.Opportunity, shifts []opportunity.Shift, p ui.Page) (templ.Component, error) {
	if len(shifts) == 0 {
		return nil, nil
	}
	v, err := d.why(r, tx, o, shifts, p)
	return whyCard(v), err
}

func (d Deps) why(r *web.Request, tx *db.Tx, o opportunity.Opportunity, shifts []opportunity.Shift, p ui.Page) (whyView, error) {
	v := whyView{Page: p}
	if !r.Actor.Signed() {
		table, err := d.Minors.Table(tx)
		if err != nil {
			return v, err
		}
		v.Title, v.Checks = textForWhom.In(p.Lang), asked(table, o, shifts)
		v.SignIn = p.Href("/sign-in", "to", p.Here())
		return v, nil
	}
	answers, err := d.answers(tx, r.Actor.Person, o, shifts)
	if err != nil {
		return v, err
	}
	var may bool
	v.Checks, may = gathered(shifts, answers)
	v.Title = textWhy.In(p.Lang)
	if !may {
		v.Title = textWhyNot.In(p.Lang)
	}
	return v, nil
}

// gathered makes one list of what was looked at for many shifts: each fact
// once, in the order of the rule, and what refuses after what holds. What only
// concerns one shift's clock and places stands in the grid. may tells whether
// any shift can be joined, or is held already.
func gathered(shifts []opportunity.Shift, answers map[id.ID]signup.Answer) (list check.List, may bool) {
	type fact struct{ code, said string }
	seen := map[fact]bool{}
	var yes, no check.List
	clashes := false
	for _, s := range shifts {
		a := answers[s.ID]
		may = may || a.Claim != nil || a.Checks.OK()
		for _, c := range a.Checks {
			// What the fact is does not depend on the language that it is compared in.
			key := fact{c.Code, c.Text.Text(i18n.Ru)}
			if seen[key] || c.Code == "signup/place" || c.Code == "signup/ahead" {
				continue
			}
			seen[key] = true
			if c.OK {
				yes = append(yes, c)
				continue
			}
			clashes = clashes || c.Code == "signup/overlap"
			no = append(no, c)
		}
	}
	if clashes {
		// "No other sign-up at this time" is said of a shift; of all it would be wrong.
		yes = slices.DeleteFunc(yes, func(c check.Check) bool { return c.Code == "signup/overlap" })
	}
	return append(yes, no...), may
}

// asked is what an opportunity asks of everybody, for somebody we do not know.
func asked(t guardian.Table, o opportunity.Opportunity, shifts []opportunity.Shift) (list check.List) {
	age := 0
	for i, s := range shifts {
		if least := opportunity.MinAgeFor(t, o, s); i == 0 || least < age {
			age = least
		}
	}
	list.Yes("signup/age", opportunity.AgeText(age))
	if banned := opportunity.BannedForMinors(o.Risks); len(banned) > 0 {
		list.Note("signup/minor", textAdultsOnly.With("limit", t.On(shifts[0].Day).AdultAge, "risks", opportunity.RisksText(banned)))
	}
	if rules := t.On(shifts[0].Day); age < rules.ConsentAge {
		list.Note("guardian/consent", textWithParent.With("limit", rules.ConsentAge))
	}
	list.Yes("signup/overlap", textOneAtATime)
	return list
}

// Cards gives each opportunity of a list a chip that says what its next shift
// means for the reader; a visitor gets none. It fills the slot OnCard of the
// list of opportunities.
func (d Deps) Cards(r *web.Request, tx *db.Tx, items []opportunity.Item) (map[id.ID]templ.Component, error) {
	if !r.Actor.Signed() || len(items) == 0 {
		return nil, nil
	}
	mine, err := d.standing(tx, r.Actor.Person)
	if err != nil {
		return nil, err
	}
	chips := make(map[id.ID]templ.Component, len(items))
	for _, item := range items {
		answer := mine.answer(tx.Now, item.Opportunity, item.Shift)
		if chips[item.Opportunity.ID], err = d.chip(tx, r.Lang, item, answer); err != nil {
			return nil, err
		}
	}
	return chips, nil
}

// chip says an answer in two or three words.
func (d Deps) chip(tx *db.Tx, l i18n.Lang, item opportunity.Item, a signup.Answer) (templ.Component, error) {
	if a.Claim != nil {
		own, err := d.claim(tx, l, *a.Claim, item.Opportunity)
		return ui.StatusWith(own.Kind, own.Icon, own.Word), err
	}
	if refusal, refused := a.Checks.First(); refused {
		return ui.StatusWith(ui.Wait, "warn", blocked(l, refusal.Code, a.Rules, item.Opportunity, item.Shift)), nil
	}
	return ui.Status(ui.OK, textSuits.In(l)), nil
}
