package guardianweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// children lists those for whom the reader answers; one child alone is shown
// at once.
func (h *pages) children(r *web.Request, tx *db.Tx) (web.Response, error) {
	bonds, people, err := h.Minors.Children(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	past, were, err := h.Minors.Past(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	if len(bonds) == 1 && len(past) == 0 {
		return web.See(r.Link(childPath(bonds[0].Minor))), nil
	}
	v := childrenView{Page: frame(r, textChildren.In(r.Lang))}
	for _, b := range bonds {
		v.Children = append(v.Children, childLine{b, people[b.Minor], people[b.Minor].AgeOn(tx.Today())})
	}
	if len(past) > 0 {
		v.Past, err = h.past(tx, r.Actor.Person, past, were)
	}
	return web.HTML(childrenPage(v)), err
}

// past joins how the reader answered for children with what they agreed to then.
func (h *pages) past(tx *db.Tx, reader id.ID, list []guardian.Past, people map[id.ID]person.Person) ([]pastLine, error) {
	records, err := h.Consents.History(tx, reader)
	lines := make([]pastLine, len(list))
	for i, p := range list {
		lines[i] = pastLine{Past: p, Name: people[p.Minor].Given}
		began := func(r consent.Record) bool {
			return r.Person == p.Minor && r.Purpose == consent.Minor && r.Stands() && r.At == p.Since
		}
		if at := slices.IndexFunc(records, began); at >= 0 {
			lines[i].Given = records[at]
		}
	}
	return lines, err
}

type childrenView struct {
	Page     ui.Page
	Children []childLine
	Past     []pastLine
}

// pastLine is a child for whom the reader answered before.
type pastLine struct {
	guardian.Past
	Name  string         // empty once the child is erased
	Given consent.Record // by the reader, when it began
}

type childLine struct {
	guardian.Bond
	Person person.Person
	Age    int
}

func childPath(minor id.ID) string { return "/minors/" + minor.String() }

// childView is one child as the guardian sees them.
type childView struct {
	Page     ui.Page
	Child    person.Person
	Bond     guardian.Bond
	Age      int
	Rules    guardian.Rules
	Shifts   templ.Component
	Hours    templ.Component
	Seen     []seen
	Given    consent.Record
	Text     consent.Text // in force
	Operator consent.Operator
	DirNames map[string]string
}

// seen is one opening of the guardian's contact.
type seen struct {
	At   when.Instant
	Who  string
	Host string
}

const seenShown = 20

func (h *pages) mine(r *web.Request, tx *db.Tx) (child person.Person, b guardian.Bond, err error) {
	minor, err := r.PathID("person")
	if err != nil {
		return child, b, err
	}
	return h.Minors.Child(tx, r.Actor, minor)
}

func (h *pages) child(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.view(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if h.Slots.Shifts != nil {
		if v.Shifts, err = h.Slots.Shifts(r, tx, v.Child, v.Page); err != nil {
			return web.Response{}, err
		}
	}
	if h.Slots.Hours != nil {
		if v.Hours, err = h.Slots.Hours(r, tx, v.Child, v.Page); err != nil {
			return web.Response{}, err
		}
	}
	v.Seen, err = h.seen(r, tx, v.Child.ID)
	return web.HTML(childPage(v)), err
}

func (h *pages) view(r *web.Request, tx *db.Tx) (v childView, err error) {
	if v.Child, v.Bond, err = h.mine(r, tx); err != nil {
		return v, err
	}
	v.Page = frame(r, v.Child.FullName())
	v.Page.HasForm = false
	v.Age = v.Child.AgeOn(tx.Today())
	table, err := h.Minors.Table(tx)
	if err != nil {
		return v, err
	}
	v.Rules = table.On(tx.Today())
	if v.Given, err = h.Consents.Last(tx, v.Child.ID, consent.Minor); err != nil {
		return v, err
	}
	v.Operator = h.Consents.Operator()
	if v.Text, err = h.Consents.Current(tx, consent.Minor); err != nil {
		return v, err
	}
	v.DirNames, err = h.directions(tx, r.Lang)
	return v, err
}

// outdated tells whether the reader agreed in words that have changed since.
func (v childView) outdated() bool { return v.Given.Version < v.Text.From }

func (h *pages) agreeAnew(r *web.Request, tx *db.Tx) (web.Response, error) {
	child, _, err := h.mine(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	err = h.Minors.AgreeAnew(tx, r.Actor, child.ID, r.Lang)
	return web.See(r.Link(childPath(child.ID))).Notice(textAgreedAnew.In(r.Lang)), err
}

func (h *pages) directions(tx *db.Tx, l i18n.Lang) (map[string]string, error) {
	list, err := h.Atlas.Directions(tx)
	names := make(map[string]string, len(list))
	for _, d := range list {
		names[d.Code] = d.Name.Text(l)
	}
	return names, err
}

// seen says who opened the guardian's contact, and for which organisation.
func (h *pages) seen(r *web.Request, tx *db.Tx, minor id.ID) ([]seen, error) {
	rows, err := h.Minors.Reveals(tx, minor, seenShown)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	var who, hosts []id.ID
	for _, row := range rows {
		who = append(who, row.Actor)
		if host, err := id.Parse(row.Scope().ID); err == nil && !slices.Contains(hosts, host) {
			hosts = append(hosts, host)
		}
	}
	people, err := h.People.Many(tx, who)
	if err != nil {
		return nil, err
	}
	names := map[id.ID]i18n.Words{}
	if h.Slots.Hosts != nil {
		if names, err = h.Slots.Hosts(tx, hosts); err != nil {
			return nil, err
		}
	}
	var list []seen
	for _, row := range rows {
		host, _ := id.Parse(row.Scope().ID) // of no organisation there is no name
		list = append(list, seen{row.At, people[row.Actor].FullName(), names[host].Text(r.Lang)})
	}
	return list, nil
}

// limitsView is the form of the limits.
type limitsView struct {
	Page   ui.Page
	Child  person.Person
	Form   limitForm
	Km     string
	Places []Place
}

func (h *pages) limits(r *web.Request, tx *db.Tx) (web.Response, error) {
	child, b, err := h.mine(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v, err := h.limitsOf(r, tx, child, b.Limits)
	return web.HTML(limitsPage(v)), err
}

func (h *pages) limitsOf(r *web.Request, tx *db.Tx, child person.Person, m guardian.Limits) (v limitsView, err error) {
	v = limitsView{Page: frame(r, textLimits.In(r.Lang)), Child: child, Km: kmText(m.Km)}
	if v.Form, err = h.limitForm(r, tx, m); err != nil {
		return v, err
	}
	if h.Slots.Places != nil && child.Region != "" {
		v.Places, err = h.Slots.Places(tx, child.Region)
	}
	return v, err
}

func (h *pages) limit(r *web.Request, tx *db.Tx) (web.Response, error) {
	child, b, err := h.mine(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	m := readLimits(r)
	v, err := h.limitsOf(r, tx, child, m)
	if err != nil {
		return web.Response{}, err
	}
	place := r.Value("place")
	from := append(v.Places, Place{b.Limits.Place, b.Limits.Lat, b.Limits.Lon}) // the one chosen before stays a choice
	if i := slices.IndexFunc(from, func(p Place) bool { return p.Name == place && place != "" }); i >= 0 {
		m.Place, m.Lat, m.Lon = from[i].Name, from[i].Lat, from[i].Lon
	}
	err = h.Minors.Limit(tx, r.Actor, child.ID, m)
	if refusal, refused := fault.As(err); refused && refusal.Kind == fault.Invalid {
		v.Km, v.Form.Limits.Place = r.Value("km"), place
		v.Page.Fail(refusal)
		return web.Invalid(limitsPage(v)), nil
	}
	return web.See(r.Link(childPath(child.ID))).Notice(textLimitsSaved.In(r.Lang)), err
}

func (h *pages) mayWithdraw(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.view(r, tx)
	v.Page.Title, v.Page.HasForm = textWithdrawTitle.In(r.Lang), true
	return web.HTML(withdrawPage(v)), err
}

func (h *pages) withdraw(r *web.Request, tx *db.Tx) (web.Response, error) {
	child, _, err := h.mine(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	err = h.Minors.Withdraw(tx, r.Actor, child.ID)
	return web.See(r.Link("/minors")).Notice(textWithdrawDone.In(r.Lang, "name", child.Given)), err
}
