package orgweb

import (
	"slices"
	"strconv"
	"strings"

	"asar/internal/core/org"
	"asar/internal/core/org/invite"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// teamView is what the page of an organisation's people shows.
type teamView struct {
	Page    ui.Page
	Org     org.Org
	Ways    []ui.Link
	Members []org.Member
	Manages bool  // the reader may appoint and let go
	Self    id.ID // the reader
	Invite  string
	Open    []invite.Invitation // that nobody has answered yet
	Said    struct{ Contact, Role string }

	Everybody []org.Member // before a part of them is shown

	Query       string // letters of a name
	Hidden      int    // people found who do not fit on the page
	First, Next string // addresses of the list's first and next part; empty if there is none
}

// rows is how many people stand on one part of the team's page.
const rows = 15

// find keeps the people whose name holds the letters, as many as fit.
func (v *teamView) find(letters string) {
	v.Query = letters
	key := i18n.Fold(letters)
	v.Members = slices.DeleteFunc(v.Members, func(m org.Member) bool { return !strings.Contains(i18n.Fold(m.Name), key) })
	v.Hidden = max(len(v.Members)-rows, 0)
	v.Members = v.Members[:len(v.Members)-v.Hidden]
}

// part keeps the people from one on.
func (v *teamView) part(r *web.Request) {
	path := home(v.Org.ID) + "/team"
	from, err := strconv.Atoi(r.Value("from"))
	if err != nil || from < 0 || from > len(v.Members) {
		from = 0
	}
	if from > 0 {
		v.First = r.Link(path)
	}
	if next := from + rows; next < len(v.Members) {
		v.Next = r.Link(path, "from", strconv.Itoa(next))
	}
	v.Members = v.Members[from:min(from+rows, len(v.Members))]
}

func (h *pages) team(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.members(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.part(r)
	return web.HTML(teamPage(v)), nil
}

// searchTeam answers who of the team has the letters in their name.
func (h *pages) searchTeam(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.members(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if letters := r.Value("name"); i18n.Fold(letters) != "" {
		v.find(letters)
	} else {
		v.part(r)
	}
	return web.HTML(teamPage(v)), nil
}

// members gathers the page with everybody on it.
func (h *pages) members(r *web.Request, tx *db.Tx) (v teamView, err error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return v, err
	}
	members, err := h.Orgs.Members(tx, o.ID)
	if err != nil {
		return v, err
	}
	v = teamView{
		Page: r.Page(textTeamTitle.In(r.Lang, "name", o.Name)), Org: o, Ways: h.ways(r, o), Members: members, Everybody: slices.Clone(members),
		Manages: r.Actor.May(auth.ManageTeam, auth.OfOrg(o.ID)), Self: r.Actor.Person,
	}
	v.Invite = v.Page.Base + r.Link(o.Path())
	if v.Manages {
		v.Page.HasForm = true
		v.Open, err = h.Invites.Open(tx, o.ID)
	}
	return v, err
}

// appoint gives a member a lower role, or asks them to take a higher one.
func (h *pages) appoint(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.change(r, tx, func(o org.Org, who id.ID) (i18n.M, error) {
		as := auth.Role(r.Value("role"))
		was, in, err := h.Orgs.RoleOf(tx, o.ID, who)
		if err != nil {
			return i18n.M{}, err
		}
		if in && org.Raises(was, as) {
			return textInvited, h.Invites.Offer(tx, r.Actor, o.ID, who, as, false)
		}
		return textTeamSaved, h.Orgs.Appoint(tx, r.Actor, o.ID, who, as)
	})
}

// dismiss lets a member go.
func (h *pages) dismiss(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.change(r, tx, func(o org.Org, who id.ID) (i18n.M, error) {
		return textTeamSaved, h.Orgs.Dismiss(tx, r.Actor, o.ID, who)
	})
}

// change does something to the member whom the form names, and goes back to
// the team.
func (h *pages) change(r *web.Request, tx *db.Tx, act func(org.Org, id.ID) (done i18n.M, err error)) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	who := r.IDValue("person")
	if who == 0 {
		return web.Response{}, fault.Missing("person")
	}
	done, err := act(o, who)
	if err != nil {
		return web.Response{}, err
	}
	// Whoever has given up the right to see the team goes to the public page.
	if who == r.Actor.Person {
		return web.See(r.Link(o.Path())).Notice(done.In(r.Lang)), nil
	}
	return web.See(r.Link(home(o.ID) + "/team")).Notice(done.In(r.Lang)), nil
}

// handoverView is the question to whom the organisation is handed over.
type handoverView struct {
	Page   ui.Page
	Org    org.Org
	Others []ui.Option // who could take it
}

func (h *pages) handoverForm(r *web.Request, tx *db.Tx, o org.Org) (handoverView, error) {
	members, err := h.Orgs.Members(tx, o.ID)
	v := handoverView{Org: o}
	for _, m := range members {
		// To somebody who helps to run it: an owner appoints first, then hands over.
		if m.Person != r.Actor.Person && m.Role != auth.Member {
			v.Others = append(v.Others, ui.Option{
				Value: m.Person.String(), Text: m.Name, Hint: roleName(m.Role).In(r.Lang),
			})
		}
	}
	return v, err
}

func (h *pages) mayHandOver(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	v, err := h.handoverForm(r, tx, o)
	if err != nil {
		return web.Response{}, err
	}
	v.Page = r.Page(textHandoverTitle.In(r.Lang))
	v.Page.HasForm = true
	return web.HTML(handoverPage(v)), nil
}

// handOver steps back for another owner at once; whoever is none yet is asked
// first, and the reader stays the owner until they have accepted.
func (h *pages) handOver(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	to := r.IDValue("person")
	if to == 0 {
		v, err := h.handoverForm(r, tx, o)
		if err != nil {
			return web.Response{}, err
		}
		v.Page = r.Page(textHandoverTitle.In(r.Lang))
		v.Page.HasForm = true
		v.Page.Errors = []ui.FieldError{{Name: "person", Text: textChoosePerson.In(r.Lang)}}
		return web.Invalid(handoverPage(v)), nil
	}
	is, _, err := h.Orgs.RoleOf(tx, o.ID, to)
	if err != nil {
		return web.Response{}, err
	}
	if is != auth.Owner {
		err := h.Invites.Offer(tx, r.Actor, o.ID, to, auth.Owner, true)
		return web.See(r.Link(home(o.ID) + "/team")).Notice(textHandoverAsked.In(r.Lang)), err
	}
	err = h.Orgs.Handover(tx, r.Actor, o.ID, r.Actor.Person, to)
	return web.See(r.Link(o.Path())).Notice(textHandedOver.In(r.Lang)), err
}

// note says since when a member belongs here, and marks the reader.
func (v teamView) note(m org.Member) string {
	note := textSince.In(v.Page.Lang, "day", i18n.LongDate(v.Page.Lang, m.Since.Time()))
	if m.Person == v.Self {
		note += ", " + textYou.In(v.Page.Lang)
	}
	return note
}

func roleKind(role auth.Role) ui.Kind {
	switch role {
	case auth.Owner:
		return ui.OK
	case auth.Coordinator:
		return ui.Planned
	default:
		return ui.Neutral
	}
}

func roleIcon(role auth.Role) string {
	switch role {
	case auth.Owner:
		return "star"
	case auth.Coordinator:
		return "flag"
	default:
		return "user"
	}
}

// otherRoles are those to which a member can be appointed.
func otherRoles(is auth.Role) []auth.Role {
	var others []auth.Role
	for _, role := range []auth.Role{auth.Member, auth.Coordinator, auth.Owner} {
		if role != is {
			others = append(others, role)
		}
	}
	return others
}
