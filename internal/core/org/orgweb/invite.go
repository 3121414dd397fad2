package orgweb

import (
	"slices"

	"asar/internal/core/org"
	"asar/internal/core/org/invite"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// invite asks whoever has an address into the team.
func (h *pages) invite(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	contact, as := r.Value("contact"), r.Value("role")
	err = h.Invites.Invite(tx, r.Actor, o.ID, contact, auth.Role(as))
	if f, wrong := fault.As(err); wrong && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v, err := h.members(r, tx)
		if err != nil {
			return web.Response{}, err
		}
		v.part(r)
		v.Said.Contact, v.Said.Role = contact, as
		v.Page.Fail(f)
		return web.HTML(teamPage(v)).Failed(f), nil
	}
	return web.See(r.Link(home(o.ID) + "/team")).Notice(textInvited.In(r.Lang)), err
}

// revoke takes an invitation back.
func (h *pages) revoke(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	err = h.Invites.Revoke(tx, r.Actor, o.ID, r.IDValue("invitation"))
	return web.See(r.Link(home(o.ID) + "/team")).Notice(textInviteRevoked.In(r.Lang)), err
}

// invitationView is an invitation as its addressee sees it.
type invitationView struct {
	Page       ui.Page
	Invitation invite.Invitation
	Org        org.Org
	By         string     // who has invited them
	Barred     check.List // what keeps the reader from accepting, if anything
}

func (v invitationView) at(act string) string {
	return "/me/invitations/" + v.Invitation.ID.String() + "/" + act
}

func (h *pages) invitation(r *web.Request, tx *db.Tx) (web.Response, error) {
	which, err := r.PathID("invitation")
	if err != nil {
		return web.Response{}, err
	}
	v := invitationView{Page: r.Page(textInvitation.In(r.Lang))}
	v.Page.NoIndex = true
	if v.Invitation, err = h.Invites.Of(tx, r.Actor.Person, which); err != nil {
		return web.Response{}, err
	}
	if v.Org, err = h.Orgs.Get(tx, v.Invitation.Org); err != nil {
		return web.Response{}, err
	}
	if v.By, err = h.Invites.By(tx, v.Invitation); err != nil {
		return web.Response{}, err
	}
	v.Barred, err = h.Orgs.MayEnter(tx, r.Actor.Person, v.Invitation.Role)
	return web.HTML(invitationPage(v)), err
}

func (h *pages) accept(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.answer(r, tx, textAccepted, h.Invites.Accept)
}

func (h *pages) decline(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.answer(r, tx, textDeclined, h.Invites.Decline)
}

func (h *pages) answer(r *web.Request, tx *db.Tx, said i18n.M, act func(*db.Tx, auth.Actor, id.ID) error) (web.Response, error) {
	which, err := r.PathID("invitation")
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link("/me/organisations")).Notice(said.In(r.Lang)), act(tx, r.Actor, which)
}

// inviteRoles are those that somebody can be invited to.
func inviteRoles(l i18n.Lang) (list []ui.Option) {
	for _, role := range []auth.Role{auth.Coordinator, auth.Owner} {
		list = append(list, ui.Option{Value: string(role), Text: roleName(role).In(l)})
	}
	return list
}

// invited names whoever was invited: a member by name, others by the address that
// was typed here.
func (v teamView) invited(i invite.Invitation) string {
	if at := slices.IndexFunc(v.Everybody, func(m org.Member) bool { return m.Person == i.Person }); at >= 0 {
		return v.Everybody[at].Name
	}
	return i.Contact
}

// invitedAs says as what somebody was invited, and until when they can answer.
func invitedAs(l i18n.Lang, i invite.Invitation) string {
	text := textInvitedAs.In(l, "role", roleName(i.Role), "day", i18n.LongDate(l, i.Until.Time()))
	if i.HandsOver {
		text += ". " + textHandsOver.In(l)
	}
	return text
}

// invitedMeans says what the role is, and what happens to whoever invites.
func invitedMeans(i invite.Invitation) i18n.M {
	switch {
	case i.HandsOver:
		return textMeansHandover
	case i.Role == auth.Owner:
		return textMeansOwner
	}
	return textMeansCoordinator
}
