package frontofficeweb

import (
	"fmt"
	"slices"
	"strings"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// orgView is what an officer sees of one organisation.
type orgView struct {
	Page     ui.Page
	Place    place
	Org      org.Org
	Status   standing
	Facts    []ui.Row
	Checks   check.List
	History  [][]ui.Cell
	Decision org.Decision // as it was typed
	Options  []ui.Option
	Own      bool // the officer belongs to it and does not decide
}

func (h *pages) organisation(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.look(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Decision.Until = when.DayOf(r.Today().Time().AddDate(1, 0, 0))
	return web.HTML(orgPage(v)), nil
}

// look reads what an officer looks at before deciding.
func (h *pages) look(r *web.Request, tx *db.Tx) (v orgView, err error) {
	if v.Place, v.Org, err = h.at(r, tx); err != nil {
		return v, err
	}
	o := v.Org
	v.Page = r.Page(o.Name.Text(r.Lang))
	v.Page.NoIndex, v.Page.HasForm = true, true
	v.Status = turn(r.Lang, o, r.Today())
	v.Own = r.Actor.Within(auth.OfOrg(o.ID))
	for _, c := range o.Checklist() {
		c.Link = "" // it leads to a page of the organisation's own
		v.Checks = append(v.Checks, c)
	}
	for _, s := range o.Open(r.Today()) {
		v.Options = append(v.Options, ui.Option{Value: string(s), Text: decisionText(s).In(r.Lang), Hint: decisionHint(s).In(r.Lang)})
	}
	region, _, err := h.Atlas.Region(tx, o.Region)
	if err != nil {
		return v, err
	}
	members, err := h.Orgs.CountMembers(tx, o.ID)
	if err != nil {
		return v, err
	}
	where := region.Name.Text(r.Lang)
	if o.Abroad() {
		where = textAbroad.In(r.Lang)
	}
	v.Facts = facts(r.Lang, o, where, members)
	before, err := h.Orgs.Before(tx, o)
	if err != nil {
		return v, err
	}
	for _, b := range before {
		v.Facts = append(v.Facts, ui.Row{Name: textBefore.In(r.Lang), Text: past(r.Lang, b)})
	}
	v.History, err = h.history(r, tx, o.ID)
	return v, err
}

// past says what an organisation of the same number was, and how it stood when it
// was dissolved.
func past(l i18n.Lang, o org.Org) string {
	text := textPast.In(l, "name", o.Name, "state", o.State.Label(), "day", i18n.LongDate(l, o.DissolvedAt.Time()))
	if o.State == org.Suspended || o.State == org.Refused {
		text += ": " + o.Reason
	}
	return text
}

// facts lists what the organisation says of itself.
func facts(l i18n.Lang, o org.Org, region string, members int) []ui.Row {
	var rows []ui.Row
	add := func(name i18n.M, text string) {
		rows = append(rows, ui.Row{Name: name.In(l), Text: orElse(text, textNotGiven.In(l))})
	}
	add(textKind, o.Kind.Label().In(l))
	for _, lang := range i18n.Langs {
		rows = append(rows, ui.Row{Name: lang.Native(), Text: orElse(o.Name.Get(lang), textNotGiven.In(l))})
	}
	add(textRegion, region)
	add(textPlace, o.Place)
	add(textLeader, o.Leader)
	if o.Kind != org.Group {
		add(textBIN, o.BIN)
	}
	add(textEmail, o.Email)
	add(textPhone, person.ShowPhone(o.Phone))
	add(textSite, o.Site)
	add(textFounded, o.Founded)
	add(textMembers, i18n.Number(l, members))
	add(textSince, i18n.LongDate(l, o.CreatedAt.Time()))
	return rows
}

func orElse(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// history is the record of vetting as lines of a table, the latest first.
func (h *pages) history(r *web.Request, tx *db.Tx, which id.ID) ([][]ui.Cell, error) {
	record, err := h.Orgs.History(tx, which)
	if err != nil {
		return nil, err
	}
	var ids []id.ID
	for _, entry := range record {
		ids = append(ids, entry.DecidedBy)
	}
	people, err := h.People.Many(tx, ids)
	if err != nil {
		return nil, err
	}
	var rows [][]ui.Cell
	for _, entry := range record {
		who, more := textPlatform.In(r.Lang), entry.Reason
		if p, known := people[entry.DecidedBy]; known {
			who = p.FullName()
		}
		if entry.Until != "" {
			more = textTermEnds.In(r.Lang, "day", i18n.LongDate(r.Lang, entry.Until.Time()))
		}
		rows = append(rows, []ui.Cell{
			{Text: i18n.LongDate(r.Lang, entry.At.Time()), Small: i18n.Clock(entry.At.Time())},
			{Text: recordText(entry.State).In(r.Lang), Small: more}, {Text: who},
		})
	}
	return rows, nil
}

// seen names the standing that an officer had before their eyes when deciding.
func (v orgView) seen() string { return fmt.Sprintf("%s-%d", v.Org.State, v.Org.AskedAt) }

// decide carries the decision out, or shows the page again with what is wrong
// with it.
func (h *pages) decide(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.look(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if r.Value("seen") != v.seen() {
		return web.Response{}, fault.New(fault.Conflict, "frontoffice/moved", textMoved)
	}
	v.Decision = org.Decision{State: org.State(r.Value("decision")), Until: when.Day(r.Value("until")), Reason: r.Text("reason")}
	err = h.Orgs.Decide(tx, r.Actor, v.Org.ID, v.Decision)
	if f, ok := fault.As(err); ok && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		return web.Invalid(orgPage(v)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(queuePath(v.Place.Path))).Notice(textDecided.In(r.Lang, "name", v.Org.Name)), nil
}

// may tells whether a decision is open now.
func (v orgView) may(s org.State) bool {
	return slices.ContainsFunc(v.Options, func(o ui.Option) bool { return o.Value == string(s) })
}

// lines are the lines of a text that are not empty.
func lines(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}

// langOf is the language in which people's words are shown to a reader.
func langOf(w i18n.Words, reader i18n.Lang) string {
	_, in := w.Said(reader)
	return string(in)
}
