package invite_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/org/invite"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

const danasAddress = "dana@example.kz"

// team is an organisation of which somebody is the only owner, and somebody whom
// they might invite.
type team struct {
	*coretest.World
	host        id.ID
	owner, dana auth.Actor
}

func each(t *testing.T, test func(t *testing.T, w team)) {
	t.Helper()
	coretest.Each(t, func(t *testing.T, world *coretest.World) {
		w := team{World: world, host: world.Org.ID, dana: world.Person("Дана", "1990-01-01")}
		w.Write(func(tx *db.Tx) error {
			_, err := w.People.Reach(tx, w.dana.Person, danasAddress, "")
			return err
		})
		w.owner = w.As(w.Coordinator)
		test(t, w)
	})
}

func (w team) invite(contact string, as auth.Role) func(*db.Tx) error {
	return func(tx *db.Tx) error { return w.Invites.Invite(tx, w.owner, w.host, contact, as) }
}

// waiting returns the one invitation that waits for somebody, or none.
func (w team) waiting(who auth.Actor) (i invite.Invitation) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		list, err := w.Invites.Waiting(tx, who.Person)
		if len(list) > 1 {
			w.T.Fatalf("%d invitations wait", len(list))
		}
		if len(list) == 1 {
			i = list[0]
		}
		return err
	})
	return i
}

func (w team) accept(who auth.Actor, i invite.Invitation) error {
	return w.Try(func(tx *db.Tx) error { return w.Invites.Accept(tx, who, i.ID) })
}

func (w team) is(who auth.Actor, want auth.Role) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		is, _, err := w.Orgs.RoleOf(tx, w.host, who.Person)
		if is != want {
			w.T.Errorf("is %q, want %q", is, want)
		}
		return err
	})
}

// refused tests that an act is refused with a code.
func (w team) refused(code string, act func(*db.Tx) error) {
	w.T.Helper()
	if err := w.Try(act); !fault.Is(err, code) {
		w.T.Errorf("%v, want %s", err, code)
	}
}

// Nobody is anything until they have accepted, and nobody else can accept for them.
func TestSomebodyIsInvitedByAddress(t *testing.T) {
	each(t, func(t *testing.T, w team) {
		w.refused("invalid/contact", w.invite("+77012345678", auth.Coordinator))
		w.refused("invalid/role", w.invite(danasAddress, auth.Administrator))
		w.refused("denied/org.team", func(tx *db.Tx) error {
			by := auth.Actor{Person: w.dana.Person, Grants: []auth.Grant{{Role: auth.Member, Scope: auth.OfOrg(w.host)}}}
			return w.Invites.Invite(tx, by, w.host, danasAddress, auth.Owner)
		})
		w.Write(w.invite("Dana@Example.kz", auth.Coordinator))
		w.Write(w.invite(danasAddress, auth.Coordinator)) // in place of the first
		w.is(w.dana, "")
		i := w.waiting(w.dana)
		w.Write(func(tx *db.Tx) error {
			sent, err := mail.Waiting(tx)
			if !slices.ContainsFunc(sent, func(m mail.Message) bool {
				return m.To == danasAddress && strings.Contains(m.Body, "/invitations/"+i.ID.String())
			}) {
				t.Error("no letter with the address of the invitation")
			}
			return err
		})
		stranger := w.Person("Чужой", "1990-01-01")
		if err := w.accept(stranger, i); !fault.Is(err, "not-found/invitation") {
			t.Errorf("somebody else accepts: %v", err)
		}
		if err := w.accept(w.dana, i); err != nil {
			t.Fatal(err)
		}
		w.is(w.dana, auth.Coordinator)
		if err := w.accept(w.dana, i); !fault.Is(err, "not-found/invitation") {
			t.Errorf("accepted twice: %v", err)
		}
		w.refused("invite/there", w.invite(danasAddress, auth.Coordinator))
	})
}

// An invitation ends with its time, by being taken back or declined, with the
// right of whoever made it, and with the account of either.
func TestAnInvitationEnds(t *testing.T) {
	ends := map[string]struct {
		end  func(w team, i invite.Invitation) func(*db.Tx) error
		code string
	}{
		"declined": {func(w team, i invite.Invitation) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.Invites.Decline(tx, w.dana, i.ID) }
		}, "not-found/invitation"},
		"taken back": {func(w team, i invite.Invitation) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.Invites.Revoke(tx, w.owner, w.host, i.ID) }
		}, "not-found/invitation"},
		"too late": {func(w team, _ invite.Invitation) func(*db.Tx) error {
			w.Now = w.Now.Add(invite.GoodFor)
			return w.Invites.Tidy
		}, "not-found/invitation"},
		"of one who may invite no longer": {func(w team, _ invite.Invitation) func(*db.Tx) error {
			heir := w.Person("Мұрагер", "1980-01-01")
			return func(tx *db.Tx) error {
				if err := w.Orgs.Enter(tx, heir, w.host, auth.Owner); err != nil {
					return err
				}
				return w.Orgs.Handover(tx, w.owner, w.host, w.owner.Person, heir.Person)
			}
		}, "invite/over"},
		"another address": {func(w team, _ invite.Invitation) func(*db.Tx) error {
			return func(tx *db.Tx) error { _, err := w.People.Reach(tx, w.dana.Person, "new@example.kz", ""); return err }
		}, "not-found/invitation"},
		"erased": {func(w team, i invite.Invitation) func(*db.Tx) error {
			return func(tx *db.Tx) error {
				if err := w.People.Erase(tx, auth.System(), w.dana.Person); err != nil {
					return err
				}
				open, err := w.Invites.Open(tx, w.host)
				if len(open) > 0 {
					w.T.Error("the address stays")
				}
				return err
			}
		}, "not-found/invitation"},
	}
	for what, c := range ends {
		t.Run(what, func(t *testing.T) {
			each(t, func(_ *testing.T, w team) {
				w.Write(w.invite(danasAddress, auth.Owner))
				i := w.waiting(w.dana)
				w.Write(c.end(w, i))
				w.refused(c.code, func(tx *db.Tx) error { return w.Invites.Accept(tx, w.dana, i.ID) })
				w.is(w.dana, "")
			})
		})
	}
}

// A member is asked to answer for more; a handover takes the old owner's role
// when the new one has accepted, not before.
func TestAMemberIsAskedToTakeOver(t *testing.T) {
	each(t, func(t *testing.T, w team) {
		offer := func(as auth.Role, handsOver bool) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.Invites.Offer(tx, w.owner, w.host, w.dana.Person, as, handsOver) }
		}
		w.refused("invite/not-a-member", offer(auth.Coordinator, false))
		w.Write(func(tx *db.Tx) error { return w.Orgs.Join(tx, w.dana, w.host) })
		w.Write(offer(auth.Owner, true))
		w.is(w.owner, auth.Owner)
		w.is(w.dana, auth.Member)
		if err := w.accept(w.dana, w.waiting(w.dana)); err != nil {
			t.Fatal(err)
		}
		w.is(w.dana, auth.Owner)
		w.is(w.owner, auth.Member)
	})
}

// Staff help an organisation and gain nothing that would outlast their session:
// they invite others, never themselves, and hand over nothing that is not theirs.
func TestStaffGainNothing(t *testing.T) {
	each(t, func(t *testing.T, w team) {
		staff := w.Person("Данияр", "1980-01-01")
		w.Write(func(tx *db.Tx) error {
			_, err := w.People.Reach(tx, staff.Person, "staff@example.kz", "")
			return errors.Join(err, w.Orgs.Join(tx, w.dana, w.host))
		})
		staff.Grants = []auth.Grant{{Role: auth.Staff, Scope: auth.OfOrg(w.host)}}
		w.refused("org/staff", func(tx *db.Tx) error {
			return w.Invites.Invite(tx, staff, w.host, "staff@example.kz", auth.Owner)
		})
		w.refused("invite/not-an-owner", func(tx *db.Tx) error {
			return w.Invites.Offer(tx, staff, w.host, w.dana.Person, auth.Owner, true)
		})
		w.Write(func(tx *db.Tx) error {
			return w.Invites.Offer(tx, staff, w.host, w.dana.Person, auth.Owner, false)
		})
		if i := w.waiting(w.dana); i.Role != auth.Owner || i.HandsOver {
			t.Errorf("others are invited to %+v", i)
		}
		w.is(w.owner, auth.Owner)
	})
}
