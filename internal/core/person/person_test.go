package person

import (
	"fmt"
	"strings"
	"testing"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var parts = []db.Schema{job.Schema, audit.Schema, Schema}

var aigerim = New{
	Surname: "Серікқызы", Given: "Айгерім", Birth: "2007-05-17", Lang: i18n.Kk, Region: "kz-35", Email: "Aigerim@Mail.kz ",
}

func TestRegister(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(event.NewBus())
		var p Person
		write(t, d, func(tx *db.Tx) (err error) {
			p, err = desk.Register(tx, aigerim)
			return err
		})
		if p.Email != "aigerim@mail.kz" || p.Display != "Айгерім" || p.FullName() != "Серікқызы Айгерім" || p.ShortName() != "Айгерім С." {
			t.Errorf("registered %+v", p)
		}
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			_, err := desk.Register(tx, aigerim)
			return err
		})
		if !fault.Is(err, "person/known") {
			t.Errorf("registering twice gave %v", err)
		}
		write(t, d, func(tx *db.Tx) error {
			if err := desk.Grant(tx, p.ID, auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfRegion("kz-35")}); err != nil {
				return err
			}
			actor, err := actorOf(tx, desk, p.ID)
			if actor.Person != p.ID || !actor.May(auth.VetOrganisation, auth.OfRegion("kz-35")) || actor.May(auth.VetOrganisation, auth.OfRegion("kz-10")) {
				t.Errorf("the actor is %+v", actor)
			}
			return err
		})
	})
}

// Once erased, a person has neither name nor address nor role, what was sealed
// for them elsewhere says nothing, and the address can register anew.
func TestErase(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		bus := event.NewBus()
		desk := NewDesk(bus)
		var told []Person
		event.On(bus, func(_ *db.Tx, e Erasing) error {
			told = append(told, e.Person)
			return nil
		})
		var p Person
		var note []byte
		write(t, d, func(tx *db.Tx) (err error) {
			p, err = desk.Register(tx, aigerim)
			if err != nil {
				return err
			}
			note = p.Seal("test/note", "Серікқызы опоздала")
			return desk.Grant(tx, p.ID, auth.Grant{Role: auth.FrontOfficer, Scope: auth.Country})
		})
		write(t, d, func(tx *db.Tx) error { return desk.Erase(tx, auth.System(), p.ID) })
		write(t, d, func(tx *db.Tx) error { return desk.Erase(tx, auth.System(), p.ID) }) // again changes nothing
		if len(told) != 1 || told[0].Email != p.Email {
			t.Errorf("listeners were told of %v", told)
		}
		write(t, d, func(tx *db.Tx) error {
			gone, err := desk.Get(tx, p.ID)
			if err != nil {
				return err
			}
			if gone.Erased == 0 || gone.Surname != "" || gone.Birth != "" || gone.Contact() != "" || !strings.Contains(gone.FullName(), p.ID.String()) {
				t.Errorf("what remains is %+v", gone)
			}
			if text, err := gone.Open("test/note", note); text != "" || err != nil {
				t.Errorf("the note says %q, %v", text, err)
			}
			if actor, err := actorOf(tx, desk, p.ID); actor.Signed() || err != nil {
				t.Errorf("acts as %+v, %v", actor, err)
			}
			if held, err := desk.Grants(tx, p.ID); len(held) != 0 || err != nil {
				t.Errorf("holds %v, %v", held, err)
			}
			if _, known, err := desk.ByContact(tx, p.Email); known || err != nil {
				t.Errorf("found by the address: %v, %v", known, err)
			}
			_, err = desk.Register(tx, aigerim)
			return err
		})
	})
}

// After a rotation every key is wrapped by the new master key, and everybody is
// still who they were.
func TestRotate(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(event.NewBus())
		write(t, d, func(tx *db.Tx) error {
			for i := range 5 {
				n := aigerim
				n.Email = fmt.Sprintf("a%d@example.kz", i)
				if _, err := desk.Register(tx, n); err != nil {
					return err
				}
			}
			return nil
		})
		write(t, d, func(tx *db.Tx) error {
			var after id.ID
			seen := 0
			for {
				last, n, err := desk.Rewrap(tx, after, 2)
				if err != nil {
					return err
				}
				if n == 0 {
					break
				}
				after, seen = last, seen+n
			}
			if seen != 5 {
				t.Errorf("looked at %d keys", seen)
			}
			p, known, err := desk.ByContact(tx, "a3@example.kz")
			if !known || p.Given != aigerim.Given {
				t.Errorf("found %+v", p)
			}
			return err
		})
	})
}

func TestPutChangesNothingTwice(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(event.NewBus())
		n := aigerim
		n.Source, n.SourceID = "ksiu", "17"
		for i, want := range []Outcome{Created, Same, Changed, Same} {
			if i == 2 {
				n.Region = "kz-62"
			}
			write(t, d, func(tx *db.Tx) error {
				_, got, diff, err := desk.Put(tx, n)
				if got != want || (want == Changed) != (len(diff) == 1) {
					t.Errorf("put %d: %s %v, want %s", i, got, diff, want)
				}
				return err
			})
		}
	})
}

func write(t *testing.T, d *db.DB, fn func(*db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

const sqlActor = `SELECT person, key, sealed, erased_at, role, scope_kind, scope_id FROM person_actor WHERE person = $1 ORDER BY role_id`

func actorOf(tx *db.Tx, desk *Desk, person id.ID) (auth.Actor, error) {
	rows, err := db.All[ActorRow](tx, sqlActor, person)
	if err != nil {
		return auth.Actor{}, err
	}
	return desk.ActorOf(tx, rows)
}
