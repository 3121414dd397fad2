package oversightweb

import (
	"slices"
	"strings"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// recordLines is how many acts a page lists.
const recordLines = 20

// recordView is the record of acts within one scope.
type recordView struct {
	Page     ui.Page
	Ways     []ui.Link
	Where    string
	Action   string // where the filters are sent
	Acts     []ui.Option
	Act      string
	Actor    string // numbers of people to whom the list is narrowed
	Subject  string
	Narrowed []ui.Link // who they are, each leading to the list without them
	Find     bool      // people can be found by their address
	Contact  string    // as it was typed
	From     string
	Until    string
	Rows     [][]ui.Cell
	Refusal  *fault.Error
	Sessions [][]ui.Cell // of the platform's staff within this scope
	Closed   bool        // what is sealed of somebody is opened only where the look is written down
	Next     string
}

// recordOfAll shows the record of the country. With one person's acts before
// them, administrators look into that person's affairs: that is written down.
func (h *pages) recordOfAll(r *web.Request, tx *db.Tx) (web.Response, error) {
	answer, err := h.record(r, tx, h.allRecord(r), auth.Scope{})
	if err != nil {
		return web.Response{}, err
	}
	note, err := h.Oversight.Look(tx, r.Actor, r.IDValue("actor"), r.IDValue("subject"))
	return answer.Noted(note), err
}

func (h *pages) allRecord(r *web.Request) recordView {
	return recordView{Ways: ways(r, "/admin/record"), Where: textCountry.In(r.Lang), Find: true, Closed: true}
}

// findInRecord narrows the record to somebody whose address is typed in. It is
// posted, so that no address of a page holds that of a person. Whether somebody
// has the address is told here already, so it is written down here.
func (h *pages) findInRecord(r *web.Request, tx *db.Tx) (web.Response, error) {
	who, err := h.byContact(tx, r.Value("contact"))
	if f, refused := fault.As(err); refused {
		return h.notInRecord(r, tx, f)
	}
	if err != nil {
		return web.Response{}, err
	}
	filter, actor, subject := "subject", id.ID(0), who.ID
	if r.Value("as") == "actor" {
		filter, actor, subject = "actor", who.ID, 0
	}
	note, err := h.Oversight.Look(tx, r.Actor, actor, subject)
	return web.See(r.Link("/admin/record", filter, who.ID.String())).Noted(note), err
}

// notInRecord shows what is wrong with the address of somebody to be found.
func (h *pages) notInRecord(r *web.Request, tx *db.Tx, f *fault.Error) (web.Response, error) {
	v := h.allRecord(r)
	v.Contact, v.Refusal = r.Value("contact"), f
	answer, err := h.record(r, tx, v, auth.Scope{})
	if _, wrong := person.ParseContact(v.Contact); err == nil && wrong == nil {
		answer = answer.Noted(h.Oversight.LookUp(r.Actor))
	}
	return answer, err
}

func (h *pages) recordOfOrg(r *web.Request, tx *db.Tx) (web.Response, error) {
	which, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	o, err := h.Orgs.Get(tx, which)
	if err != nil {
		return web.Response{}, err
	}
	v := recordView{Where: o.Name.Text(r.Lang)}
	if h.Desk != nil {
		v.Ways = h.Desk(r, o.ID)
	}
	staff, err := h.Oversight.Of(tx, auth.OfOrg(o.ID), sessionsShown)
	if err != nil {
		return web.Response{}, err
	}
	if v.Sessions, err = h.sessionRows(r, tx, staff); err != nil {
		return web.Response{}, err
	}
	return h.record(r, tx, v, auth.OfOrg(o.ID))
}

func (h *pages) recordOfRegion(r *web.Request, tx *db.Tx) (web.Response, error) {
	scope := auth.OfRegion(r.Path("region"))
	v := recordView{}
	if scope.ID == wholeCountry {
		scope.ID, v.Where = "", textCountry.In(r.Lang) // every region
	} else {
		region, known, err := h.Atlas.Region(tx, scope.ID)
		if err != nil {
			return web.Response{}, err
		}
		if !known {
			return web.Response{}, fault.Missing("region")
		}
		v.Where = region.Name.Text(r.Lang)
	}
	return h.record(r, tx, v, scope)
}

// wholeCountry is how the national office stands in addresses.
const wholeCountry = "kz"

// record fills the view with the acts that the filters leave.
func (h *pages) record(r *web.Request, tx *db.Tx, v recordView, scope auth.Scope) (web.Response, error) {
	v.Page = inner(r, textRecord)
	v.Action = r.Link(r.Here())
	f := v.filter(r, scope)
	if v.Refusal != nil {
		v.Page.Fail(v.Refusal)
	}
	words, err := h.Words(tx)
	if err != nil {
		return web.Response{}, err
	}
	for code, name := range words.Acts {
		v.Acts = append(v.Acts, ui.Option{Value: code, Text: name.In(r.Lang)})
	}
	slices.SortFunc(v.Acts, func(a, b ui.Option) int { return strings.Compare(a.Text+a.Value, b.Text+b.Value) })
	rows, err := audit.List(tx, f)
	if err != nil {
		return web.Response{}, err
	}
	if len(rows) > recordLines {
		rows = rows[:recordLines]
		v.Next = v.link(r, "before", rows[recordLines-1].ID.String())
	}
	if err = h.recordRows(r, tx, words, rows, &v); err != nil {
		return web.Response{}, err
	}
	answer := web.HTML(recordPage(v))
	if len(v.Page.Errors) > 0 {
		answer = answer.Refused()
	}
	return answer, nil
}

// filter reads what the list is narrowed to.
func (v *recordView) filter(r *web.Request, scope auth.Scope) audit.Filter {
	v.Act, v.From, v.Until = r.Value("act"), r.Value("from"), r.Value("until")
	f := audit.Filter{
		Scope: scope, Act: v.Act, Actor: r.IDValue("actor"), Subject: r.IDValue("subject"), Before: r.IDValue("before"), Limit: recordLines + 1,
	}
	if f.Actor != 0 {
		v.Actor = f.Actor.String()
	}
	if f.Subject != 0 {
		v.Subject = f.Subject.String()
	}
	var wrong fault.Form
	f.From, f.Until = span(&wrong, v.From, v.Until)
	if refusal, refused := fault.As(wrong.Err()); refused {
		v.Refusal = refusal
	}
	return f
}

// link is the address of the list with one of its filters changed.
func (v *recordView) link(r *web.Request, name, value string) string {
	filters := []string{"act", v.Act, "actor", v.Actor, "subject", v.Subject, "from", v.From, "until", v.Until, "before", ""}
	for i := 0; i < len(filters); i += 2 {
		if filters[i] == name {
			filters[i+1] = value
		}
	}
	return r.Link(r.Here(), filters...)
}

// narrow says to whom the list is narrowed, by the names that stand in it: of
// whom nothing stands there, it does not tell the name.
func (v *recordView) narrow(r *web.Request, actor, subject string) {
	one := func(filter, value, name string, text i18n.M) {
		if value != "" {
			v.Narrowed = append(v.Narrowed, ui.Link{Text: text.In(r.Lang, "name", name), Href: v.link(r, filter, "")})
		}
	}
	one("actor", v.Actor, actor, textOnlyBy)
	one("subject", v.Subject, subject, textOnlyAbout)
}

// span reads the days of the filter; the last day counts whole.
func span(form *fault.Form, from, until string) (a, b when.Instant) {
	if from != "" {
		day, err := when.ParseDay(from)
		form.Need("from", err == nil, textBadDay)
		if err == nil {
			a = day.Start()
		}
	}
	if until != "" {
		day, err := when.ParseDay(until)
		form.Need("until", err == nil && until >= from, textBadDay)
		if err == nil {
			b = day.AddDays(1).Start()
		}
	}
	return a, b
}

// recordRows fills in the acts: when, what, who in what role, about whom, what
// changed and why. A name leads to all acts of or about that person.
func (h *pages) recordRows(r *web.Request, tx *db.Tx, words audit.Words, rows []audit.Row, v *recordView) error {
	var people []id.ID
	var scopes []auth.Scope
	for _, row := range rows {
		people, scopes = append(people, row.Actor, row.Subject), append(scopes, row.Scope())
	}
	known, err := h.People.Many(tx, people)
	if err != nil {
		return err
	}
	names, err := h.names(r, tx, scopes)
	if err != nil {
		return err
	}
	for _, row := range rows {
		subject := known[row.Subject]
		what, err := h.changed(r, tx, words, row, subject, v)
		if err != nil {
			return err
		}
		v.Rows = append(v.Rows, []ui.Cell{
			{Text: i18n.DateTime(r.Lang, row.At.Time())},
			{Text: words.Act(row.Act).Text(r.Lang), Small: names.of(row.Scope())},
			{Text: actorName(known[row.Actor], row.Role, r.Lang), Href: v.person(r, "actor", row.Actor), Small: row.Role.Name().In(r.Lang)},
			{Text: subject.FullName(), Href: v.person(r, "subject", row.Subject)},
			what,
		})
	}
	actor, subject := textThisPerson.In(r.Lang), textThisPerson.In(r.Lang)
	if len(rows) > 0 {
		actor, subject = actorName(known[rows[0].Actor], rows[0].Role, r.Lang), known[rows[0].Subject].FullName()
	}
	v.narrow(r, actor, subject)
	return nil
}

// changed says what an act changed and why. What is sealed with somebody's key is
// theirs: where every look is written down, it is shown only among what is
// recorded of one person.
func (h *pages) changed(r *web.Request, tx *db.Tx, words audit.Words, row audit.Row, subject person.Person, v *recordView) (ui.Cell, error) {
	narrowed := row.Subject.String() == v.Subject || row.Actor.String() == v.Actor
	if v.Closed && row.Shreds && !narrowed && row.Subject != r.Actor.Person {
		return ui.Cell{Text: textSealed.In(r.Lang), Href: v.person(r, "subject", row.Subject)}, nil
	}
	changes, reason, err := row.Open(tx, subject.Open)
	return ui.Cell{Text: words.Changes(row.Act, changes).Text(r.Lang), Small: words.Reason(row.Act, reason).Text(r.Lang)}, err
}

// person is the address of all acts of or about somebody.
func (v *recordView) person(r *web.Request, filter string, who id.ID) string {
	if who == 0 {
		return ""
	}
	return v.link(r, filter, who.String())
}

// actorName names who acted; the platform itself has only its role.
func actorName(p person.Person, role auth.Role, l i18n.Lang) string {
	if p.ID == 0 {
		return role.Name().In(l)
	}
	return p.FullName()
}
