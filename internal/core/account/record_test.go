package account

import (
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"testing"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

var secretLink = regexp.MustCompile(`/sign-in/(?:stop|back)/(\w+)`)

// secret returns what stands in the link of the last letter.
func (w *world) secret() (secret string) {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		found := secretLink.FindStringSubmatch(sent[len(sent)-1].Body)
		if found == nil {
			w.t.Fatalf("the last letter has no link: %+v", sent[len(sent)-1])
		}
		secret = found[1]
		return err
	})
	return secret
}

// acts returns what the record has of the account since it had n entries: act,
// role and whether its owner is said to have acted. All must be about them.
func (w *world) acts(n int) (said []string, all int) {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		rows, err := audit.List(tx, audit.Filter{Act: "account", Subject: w.aigerim.ID, Limit: 1000})
		all = len(rows)
		for _, r := range rows[:all-n] {
			who := map[id.ID]string{0: "nobody", w.aigerim.ID: "owner"}[r.Actor]
			said = append(said, fmt.Sprint(r.Act, " ", r.Role, " ", who))
		}
		slices.Reverse(said)
		return err
	})
	return said, all
}

// The record tells who acted: the owner only where a session of theirs was used
// or has begun.
func TestTheRecordTellsWhoActed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var helper person.Person
		w.write(func(tx *db.Tx) (err error) {
			helper, err = w.people.Register(tx, person.New{Surname: "Ли", Given: "Анна", Birth: "2000-01-01", Lang: i18n.Ru, Email: "li@mail.kz"})
			return err
		})
		admin := auth.Actor{Person: helper.ID, Grants: []auth.Grant{{Role: auth.Administrator, Scope: auth.Country}}}
		seen := 0
		expect := func(what string, want ...string) {
			t.Helper()
			var got []string
			if got, seen = w.acts(seen); !slices.Equal(got, want) {
				t.Errorf("%s is written down as %q, want %q", what, got, want)
			}
		}
		do := func(fn func(tx *db.Tx) error) { t.Helper(); w.write(fn) }
		do(func(tx *db.Tx) error {
			return w.miss(tx, Flow{Kind: KindSignIn, Person: w.aigerim.ID}, WaySecond, aigerimAt, "1.1.1.1", true)
		})
		expect("a stranger's wrong try", "account.lock visitor nobody", "account.refuse visitor nobody")
		do(func(tx *db.Tx) error {
			return w.miss(tx, Flow{Kind: KindAgain, Person: w.aigerim.ID}, WaySecond, aigerimAt, "1.1.1.1", false)
		})
		expect("a wrong try in a session", "account.refuse person owner")
		token := w.begin(w.aigerim.ID, auth.ByPasskey)
		expect("signing in", "account.sign-in person owner")
		by := w.actor(token)
		do(func(tx *db.Tx) error { return w.EndOthers(tx, by) })
		expect("signing out elsewhere", "account.end person owner")
		do(func(tx *db.Tx) error { return w.EndFor(tx, admin, w.aigerim.ID, "she asked for it herself") })
		expect("an administrator's ending of sessions", "account.end-for administrator ")
		do(func(tx *db.Tx) error { return w.AskReset(tx, admin, w.aigerim.ID, "she asked for it herself") })
		expect("asking for a reset", "account.ask-reset administrator ")
		stop := w.secret()
		do(func(tx *db.Tx) error { return w.Stop(tx, stop) })
		expect("stopping it by the letter", "account.stop-reset visitor nobody")
		w.lasts(t)
		expect("stopping what came back", "account.stop-reset visitor nobody")
		do(func(tx *db.Tx) error { return w.AskReset(tx, admin, w.aigerim.ID, "she asked for it herself") })
		w.now = w.now.Add(resetAfter + time.Second)
		do(dbtest.Round(w.DueResets, w.Reset))
		do(dbtest.Round(w.DueMoves, w.CarryOutMove))
		expect("a reset", "account.ask-reset administrator ", "account.end platform nobody", "account.reset platform nobody")
		by = w.actor(w.begin(w.aigerim.ID, auth.ByPasskey))
		do(func(tx *db.Tx) error { _, err := w.MakeRecoveryCodes(tx, by); return err })
		expect("codes on paper", "account.sign-in person owner", "account.add-factor person owner")
		w.toldAddresses(t)
		back := w.secret()
		do(func(tx *db.Tx) error { return w.TakeBack(tx, back) })
		expect("taking that back by the letter", "account.end visitor nobody", "account.drop-factor visitor nobody")
	})
}

// toldAddresses tests that a copy tells in words to what a letter would take the
// account back.
func (w *world) toldAddresses(t *testing.T) {
	t.Helper()
	w.write(func(tx *db.Tx) error {
		sections, err := w.Mine(tx, w.aigerim.ID)
		for _, s := range sections {
			if s.Name != "former_addresses" {
				continue
			}
			if len(s.Rows) != 1 || s.Rows[0][0] != aigerimAt || s.Rows[0][1] != w.aigerim.Phone {
				t.Errorf("the copy tells of %v", s.Rows)
			}
			return err
		}
		t.Error("the copy tells of no addresses")
		return err
	})
}

// lasts tests that the one stop there is outlives the database, and is carried out
// where a backup has brought back what it stopped.
func (w *world) lasts(t *testing.T) {
	t.Helper()
	w.write(func(tx *db.Tx) error {
		stops, err := w.Stops(tx)
		if err != nil || len(stops) != 1 {
			t.Fatalf("%d stops: %v", len(stops), err)
		}
		s, is, err := ParseStop(stops[0].String())
		if err != nil || !is || s != stops[0] {
			t.Fatalf("%q is read as %q, %v, %v", stops[0], s, is, err)
		}
		if again, err := w.StopAgain(tx, s); err != nil || again {
			t.Fatalf("stopped once more: %v, %v", again, err)
		}
		kept, _ := hex.DecodeString(s.Hash)
		if _, err := tx.Exec(sqlAddReset, w.aigerim.ID, kept, tx.Now, tx.Now.Add(resetAfter)); err != nil {
			return err
		}
		if again, err := w.StopAgain(tx, s); err != nil || !again {
			t.Errorf("what came back was not stopped: %v, %v", again, err)
		}
		due, err := db.All[id.ID](tx, sqlDueResets, tx.Now.Add(resetAfter))
		if len(due) > 0 {
			t.Error("what came back still waits")
		}
		return err
	})
}

// A line of another kind is not a stop, and a broken one is named.
func TestStopsAreRead(t *testing.T) {
	if _, is, err := ParseStop("42 2026-11-20T04:00:00Z"); is || err != nil {
		t.Errorf("a line of an erasure: %v, %v", is, err)
	}
	if _, _, err := ParseStop("stop xyz"); err == nil {
		t.Error("a broken line is read")
	}
}
