package account

import (
	"testing"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

func TestAlive(t *testing.T) {
	const day, now = 24 * time.Hour, when.Instant(1_800_000_000_000)
	for _, c := range []struct {
		name        string
		begun, seen time.Duration // ago
		life        life
		want        bool
	}{
		{"a volunteer who has just come", 0, 0, lifeOfOthers, true},
		{"a volunteer after a month less a minute", 60 * day, 30*day - time.Minute, lifeOfOthers, true},
		{"a volunteer after an idle month", 60 * day, 30 * day, lifeOfOthers, false},
		{"a volunteer after ninety days of use", 90 * day, time.Minute, lifeOfOthers, false},
		{"a coordinator after a week less a minute", 29 * day, 7*day - time.Minute, lifeOfHosts, true},
		{"a coordinator after an idle week", 8 * day, 7 * day, lifeOfHosts, false},
		{"a coordinator after thirty days of use", 30 * day, time.Minute, lifeOfHosts, false},
		{"staff who have just come", 0, 0, lifeOfStaff, true},
		{"staff after twenty-nine minutes", 11 * time.Hour, 29 * time.Minute, lifeOfStaff, true},
		{"staff after half an idle hour", time.Hour, 30 * time.Minute, lifeOfStaff, false},
		{"staff after twelve hours of use", 12 * time.Hour, time.Minute, lifeOfStaff, false},
	} {
		if got := alive(now, now.Add(-c.begun), now.Add(-c.seen), c.life); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestWhoseSessionsAreShort(t *testing.T) {
	for role, want := range map[auth.Role]life{
		auth.Member: lifeOfOthers, auth.Guardian: lifeOfOthers, auth.Student: lifeOfOthers,
		auth.Coordinator: lifeOfHosts, auth.Owner: lifeOfHosts, auth.GroupLeader: lifeOfHosts,
		auth.UniversityOfficer: lifeOfStaff, auth.Administrator: lifeOfStaff, auth.Editor: lifeOfStaff,
	} {
		holder := auth.Actor{Grants: []auth.Grant{{Role: auth.Guardian}, {Role: role}}}
		if got := lifeOf(holder); got != want {
			t.Errorf("the sessions of a %s last %+v, want %+v", role, got, want)
		}
	}
}

// office makes Aigerim a front officer.
func (w *world) office() {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		return w.people.Grant(tx, w.aigerim.ID, auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfRegion("kz-35")})
	})
}

func TestStaffNeedAStrongSession(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.office()
		for strength, strong := range map[auth.Strength]bool{
			auth.ByCode: false, auth.ByPassword: false, auth.ByUniversity: false, auth.ByPasskey: true, auth.BySecond: true,
		} {
			a := w.actor(w.begin(w.aigerim.ID, strength))
			if !a.Signed() || (len(a.Grants) == 1) != strong || (len(a.Withheld) == 1) == strong {
				t.Errorf("by %s: holds %v, withheld %v", strength, a.Grants, a.Withheld)
			}
		}
	})
}

func TestSessionsEnd(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first, second, third := w.begin(w.aigerim.ID, auth.ByCode), w.begin(w.aigerim.ID, auth.ByCode), w.begin(w.aigerim.ID, auth.ByCode)
		by := w.actor(first)
		list := func(n int) (sessions []Session) {
			t.Helper()
			w.write(func(tx *db.Tx) (err error) {
				sessions, err = w.Sessions(tx, by)
				return err
			})
			if len(sessions) != n {
				t.Errorf("%d sessions, want %d", len(sessions), n)
			}
			return sessions
		}
		if s := list(3); s[2].ID != by.Session || !s[2].Current || s[0].Current || s[0].Browser != "test" {
			t.Errorf("listed %+v", s)
		}
		w.write(func(tx *db.Tx) error { return w.End(tx, by, w.actorIn(tx, second).Session) })
		if w.actor(second).Signed() || !w.actor(third).Signed() {
			t.Error("one session should have ended, and no other")
		}
		var stranger person.Person
		w.write(func(tx *db.Tx) (err error) {
			stranger, err = w.people.Register(tx, person.New{Surname: "Ли", Given: "Анна", Birth: "2000-01-01", Lang: i18n.Ru, Email: "li@mail.kz"})
			return err
		})
		others := w.begin(stranger.ID, auth.ByCode)
		w.write(func(tx *db.Tx) error { return w.End(tx, by, w.actorIn(tx, others).Session) })
		w.write(func(tx *db.Tx) error { return w.EndOthers(tx, by) })
		if w.actor(third).Signed() || !w.actor(first).Signed() || !w.actor(others).Signed() {
			t.Error("all others of one's own should have ended, and nobody else's")
		}
		list(1)
		if last := w.told[len(w.told)-1]; last != (Ended{Person: w.aigerim.ID, Sessions: 1}) {
			t.Errorf("told %+v", last)
		}
	})
}

func (w *world) actorIn(tx *db.Tx, token string) auth.Actor {
	w.t.Helper()
	a, err := w.Actor(tx, token)
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

// A session that is used stays, although reading writes nothing: what is noted
// in passing is written down by a job, and counts before it is.
func TestUseKeepsASessionAlive(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.office()
		token := w.begin(w.aigerim.ID, auth.ByPasskey)
		for range 3 {
			w.now = w.now.Add(lifeOfStaff.idle - time.Minute)
			if !w.actor(token).Signed() {
				t.Fatal("a session in use has ended")
			}
			w.write(w.Note)
			w.write(w.Note)
			w.write(w.Note) // by now only the table knows
		}
		w.now = w.now.Add(lifeOfStaff.idle)
		if w.actor(token).Signed() {
			t.Error("an idle session goes on")
		}
	})
}

func TestRaisingMakesANewSession(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, c := range []struct{ had, proof, want auth.Strength }{
			{auth.ByCode, auth.BySecond, auth.BySecond},
			{auth.ByPasskey, auth.ByCode, auth.ByPasskey},
			{auth.ByCode, auth.ByPassword, auth.ByPassword},
		} {
			old := w.begin(w.aigerim.ID, c.had)
			by := w.actor(old)
			w.now = w.now.Add(auth.FreshFor + time.Second)
			if w.actor(old).Fresh(when.FromTime(w.now)) {
				t.Error("a proof stays fresh for ever")
			}
			var token string
			w.write(func(tx *db.Tx) (err error) {
				_, f, err := w.Start(tx, Flow{Kind: KindAgain, Person: by.Person, State: State{Proof: c.proof}})
				if err != nil {
					return err
				}
				token, _, err = w.Raise(tx, by, f, "test")
				return err
			})
			if w.actor(old).Signed() {
				t.Error("the old token still works")
			}
			if a := w.actor(token); a.Strength != c.want || !a.Fresh(when.FromTime(w.now)) {
				t.Errorf("%s raised by %s is %s", c.had, c.proof, a.Strength)
			}
		}
	})
}

func TestErasingLeavesNoWayIn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token, secret := w.begin(w.aigerim.ID, auth.ByCode), ""
		w.write(func(tx *db.Tx) (err error) {
			secret, err = w.MakeLink(tx, w.aigerim, auth.ByCode)
			return err
		})
		w.write(func(tx *db.Tx) error { return w.people.Erase(tx, auth.System(), w.aigerim.ID) })
		if w.actor(token).Signed() {
			t.Error("the session goes on")
		}
		err := w.try(func(tx *db.Tx) error {
			_, err := w.UseLink(tx, secret)
			return err
		})
		if err == nil {
			t.Error("the link still works")
		}
		var sessions int
		w.write(func(tx *db.Tx) (err error) {
			sessions, err = db.One[int](tx, `SELECT count(*) FROM session`)
			return err
		})
		if sessions != 0 {
			t.Errorf("%d sessions are left", sessions)
		}
	})
}

func TestWhatRanOutIsTidiedAway(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		f := w.start(aigerimAt)
		w.send(f)
		w.check(f, "wrong", "wrong")
		w.begin(w.aigerim.ID, auth.ByCode)
		w.now = w.now.Add(longest + time.Hour)
		w.write(w.Tidy)
		w.write(func(tx *db.Tx) error {
			left, err := db.One[int](tx, `SELECT (SELECT count(*) FROM flow) + (SELECT count(*) FROM code) + (SELECT count(*) FROM miss) + (SELECT count(*) FROM session)`)
			if left != 0 {
				t.Errorf("%d rows are left", left)
			}
			return err
		})
	})
}
