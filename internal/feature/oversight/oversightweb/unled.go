package oversightweb

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// unled lists the organisations that have owners of whom none is old enough to
// use the role: nobody in them can appoint another. Each leads to the staff
// session in which an administrator does.
func (h *pages) unled(r *web.Request, tx *db.Tx) (list []ui.Link, err error) {
	owners, err := h.People.Everywhere(tx, auth.Owner, auth.GroupLeader)
	if err != nil {
		return nil, err
	}
	people := make([]id.ID, len(owners))
	for i, o := range owners {
		people[i] = o.Person
	}
	old, err := h.Minors.OldEnough(tx, people)
	if err != nil {
		return nil, err
	}
	led := map[string]bool{}
	for _, o := range owners {
		led[o.ScopeID] = led[o.ScopeID] || old[o.Person]
	}
	var without []auth.Scope
	for _, o := range owners {
		if !led[o.ScopeID] {
			led[o.ScopeID] = true // listed once
			without = append(without, o.Scope())
		}
	}
	names, err := h.names(r, tx, without)
	for _, s := range without {
		list = append(list, ui.Link{Text: names.of(s), Href: r.Link("/admin/sessions", "org", s.ID)})
	}
	return list, err
}
