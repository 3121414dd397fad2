package org

import (
	"strings"
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

func TestTeam(t *testing.T) {
	each(t, func(w *world) {
		owner, aigul, kim, stranger := w.person("Серік"), w.person("Айгүлова"), w.person("Ким"), w.person("Чужой")
		o := w.org(owner(), shanyraq)
		join := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Join(tx, by, o.ID) }
		}
		appoint := func(by auth.Actor, who id.ID, as auth.Role) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Appoint(tx, by, o.ID, who, as) }
		}
		leave := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Leave(tx, by, o.ID) }
		}
		w.write(join(aigul()))
		w.write(join(aigul())) // twice is once
		w.write(join(kim()))
		w.write(join(owner())) // an owner stays one
		w.refused("sign-in", join(auth.Actor{}))
		w.team(o.ID, "owner Серік, member Айгүлова, member Ким")

		w.refused("not-found/org", appoint(stranger(), kim().Person, auth.Owner))
		w.refused("denied/org.team", appoint(kim(), kim().Person, auth.Owner))
		w.refused("org/not-a-member", appoint(owner(), stranger().Person, auth.Coordinator))
		w.refused("org/role", appoint(owner(), kim().Person, auth.Administrator))
		w.refused("org/last-owner", appoint(owner(), owner().Person, auth.Member))
		w.refused("org/last-owner", leave(owner()))
		staff := kim()
		staff.Grants = append(staff.Grants, auth.Grant{Role: auth.Staff, Scope: auth.OfOrg(o.ID)})
		w.refused("org/staff", appoint(staff, kim().Person, auth.Owner)) // it would outlast the session
		w.refused("org/unasked", appoint(owner(), kim().Person, auth.Coordinator))
		w.write(func(tx *db.Tx) error { return w.desk.Enter(tx, kim(), o.ID, auth.Coordinator) })
		w.write(func(tx *db.Tx) error { return w.desk.Enter(tx, kim(), o.ID, auth.Coordinator) }) // twice is once
		w.team(o.ID, "owner Серік, coordinator Ким, member Айгүлова")
		if scope := auth.OfOrg(o.ID); !kim().May(auth.KeepAttendance, scope) || kim().May(auth.ManageTeam, scope) {
			w.Error("a coordinator's rights are wrong")
		}

		handover := func(to id.ID) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Handover(tx, owner(), o.ID, owner().Person, to) }
		}
		w.refused("org/not-an-owner", handover(owner().Person))
		w.refused("org/not-an-owner", handover(aigul().Person))
		w.write(appoint(auth.System(), aigul().Person, auth.Owner))
		w.write(handover(aigul().Person))
		w.team(o.ID, "owner Айгүлова, coordinator Ким, member Серік")
		if owner().May(auth.ManageTeam, auth.OfOrg(o.ID)) || !aigul().May(auth.ManageTeam, auth.OfOrg(o.ID)) {
			w.Error("the rights were not handed over")
		}
		w.write(func(tx *db.Tx) error { return w.desk.Dismiss(tx, aigul(), o.ID, kim().Person) })
		w.write(leave(owner()))
		w.write(leave(owner()))
		w.team(o.ID, "owner Айгүлова")
		if owner().Within(auth.OfOrg(o.ID)) || kim().Within(auth.OfOrg(o.ID)) {
			w.Error("somebody left and kept a right")
		}
		w.write(func(tx *db.Tx) error {
			mine, err := w.desk.Mine(tx, aigul().Person)
			if len(mine) != 1 || mine[0].ID != o.ID || mine[0].Role != auth.Owner {
				w.Errorf("hers are %+v", mine)
			}
			return err
		})
	})
}

// Whoever answers for an unregistered group is its leader; when the group is
// registered, its owner.
func TestAGroupHasALeader(t *testing.T) {
	each(t, func(w *world) {
		who := w.person("Серік")
		registered := shanyraq
		registered.Kind = Registered
		o := w.org(who(), shanyraq)
		holds := func(want auth.Role) {
			w.Helper()
			if got := who().RoleIn(auth.OfOrg(o.ID)); got != want {
				w.Errorf("holds %s, want %s", got, want)
			}
			if !who().May(auth.ManageTeam, auth.OfOrg(o.ID)) {
				w.Error("may not manage the team")
			}
		}
		holds(auth.GroupLeader)
		w.write(func(tx *db.Tx) (err error) {
			o, err = w.desk.Edit(tx, who(), o.ID, registered)
			return err
		})
		holds(auth.Owner)
		w.write(func(tx *db.Tx) (err error) {
			o, err = w.desk.Edit(tx, who(), o.ID, shanyraq)
			return err
		})
		holds(auth.GroupLeader)
		other := w.person("Ким")
		w.write(func(tx *db.Tx) error { return w.desk.Join(tx, other(), o.ID) })
		w.write(func(tx *db.Tx) error { return w.desk.Enter(tx, other(), o.ID, auth.Owner) })
		w.write(func(tx *db.Tx) error { return w.desk.Handover(tx, who(), o.ID, who().Person, other().Person) })
		if got := other().RoleIn(auth.OfOrg(o.ID)); got != auth.GroupLeader {
			w.Errorf("the group was handed over to a %s", got)
		}
		if got := who().RoleIn(auth.OfOrg(o.ID)); got != auth.Member {
			w.Errorf("the leader of before is a %s", got)
		}
	})
}

func (w *world) team(org id.ID, want string) {
	w.Helper()
	w.write(func(tx *db.Tx) error {
		team, err := w.desk.Members(tx, org)
		var said []string
		for _, m := range team {
			said = append(said, string(m.Role)+" "+strings.Fields(m.Name)[0])
		}
		if got := strings.Join(said, ", "); got != want {
			w.Errorf("the team is %s, want %s", got, want)
		}
		if n, err := w.desk.CountMembers(tx, org); err != nil || n != len(team) {
			w.Errorf("counted %d, %v", n, err)
		}
		return err
	})
}
