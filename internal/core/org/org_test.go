package org

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"asar/internal/core/account"
	"asar/internal/core/atlas"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
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

var parts = []db.Schema{job.Schema, audit.Schema, atlas.Schema, person.Schema, consent.Schema, guardian.Schema, Schema}

// world is a database with the country's regions, and a desk on it.
type world struct {
	*testing.T
	db       *db.DB
	desk     *Desk
	people   *person.Desk
	consents *consent.Desk
	minors   *guardian.Desk
	bus      *event.Bus
	decided  []Vetted
}

func each(t *testing.T, test func(w *world)) {
	t.Helper()
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		w := &world{T: t, db: d, bus: event.NewBus()}
		regions := atlas.NewDesk()
		w.people = person.NewDesk(w.bus)
		w.consents = consent.NewDesk(w.bus, consent.Operator{Name: "Asar test", BIN: "040503550125"})
		w.minors = guardian.NewDesk(w.bus, w.people, w.consents)
		w.minors.LetStop(account.NewDesk(event.NewBus(), w.people)) // which keeps nothing here, and is told of nothing
		w.desk = NewDesk(w.bus, w.people, w.consents, regions, w.minors)
		event.On(w.bus, func(_ *db.Tx, v Vetted) error {
			w.decided = append(w.decided, v)
			return nil
		})
		w.write(regions.Ship)
		test(w)
	})
}

func (w *world) write(fn func(*db.Tx) error) {
	w.Helper()
	if err := w.db.Write(w.Context(), fn); err != nil {
		w.Fatal(err)
	}
}

// refused runs an act that must fail with a code.
func (w *world) refused(code string, fn func(*db.Tx) error) {
	w.Helper()
	if err := w.db.Write(w.Context(), fn); !fault.Is(err, code) {
		w.Errorf("got %v, want %s", err, code)
	}
}

// person registers somebody and returns them as they are when they act next.
func (w *world) person(name string) func() auth.Actor {
	w.Helper()
	var p person.Person
	w.write(func(tx *db.Tx) (err error) {
		p, err = w.people.Register(tx, person.New{
			Surname: name, Given: "Айгүл", Birth: "2000-01-01", Email: i18n.Slug(name) + "@example.kz", Lang: i18n.Kk,
		})
		if err != nil {
			return err
		}
		return w.agree(tx, p)
	})
	return func() (a auth.Actor) {
		err := w.db.Read(w.Context(), func(tx *db.Tx) (err error) {
			a = auth.Actor{Person: p.ID, Lang: i18n.Kk}
			a.Grants, err = w.people.Grants(tx, p.ID)
			return err
		})
		if err != nil {
			w.Fatal(err)
		}
		return a
	}
}

// agree has somebody agree to volunteer.
func (w *world) agree(tx *db.Tx, p person.Person) error {
	_, err := w.consents.Give(tx, auth.Actor{Person: p.ID}, p, consent.Gift{Purpose: consent.Account, Lang: i18n.Kk, Way: consent.ByForm})
	return err
}

func (w *world) officer(name string, scope auth.Scope) func() auth.Actor {
	w.Helper()
	who := w.person(name)
	w.write(func(tx *db.Tx) error {
		return w.people.Grant(tx, who().Person, auth.Grant{Role: auth.FrontOfficer, Scope: scope})
	})
	return who
}

func (w *world) org(by auth.Actor, n New) (o Org) {
	w.Helper()
	w.write(func(tx *db.Tx) (err error) {
		o, err = w.desk.Create(tx, by, n)
		return err
	})
	return o
}

func (w *world) get(org id.ID) (o Org) {
	w.Helper()
	w.write(func(tx *db.Tx) (err error) {
		o, err = w.desk.Get(tx, org)
		return err
	})
	return o
}

var shanyraq = New{
	Kind: Group, Name: i18n.Words{Kk: "Шаңырақ", Ru: "Шанырак"}, About: i18n.Both(i18n.Ru, "Помогаем соседям"),
	Region: "kz-35", Place: "Теміртау", Leader: "Әлия Серік", Phone: "8 701 234 56 78",
}

func TestFoundAndRead(t *testing.T) {
	each(t, func(w *world) {
		owner := w.person("Серік")
		o := w.org(owner(), shanyraq)
		got := w.get(o.ID)
		if d := cmp.Diff(o, got); d != "" {
			w.Error(d)
		}
		if got.Phone != "+77012345678" || got.State != Unvetted || got.CreatedAt == 0 {
			w.Errorf("stored %+v", got)
		}
		if want := "/organisations/" + o.ID.String() + "-shanyrak"; got.Path() != want {
			w.Errorf("its page is %s, want %s", got.Path(), want)
		}
		if !owner().May(auth.ManageTeam, auth.OfOrg(o.ID)) {
			w.Error("who founds it does not own it")
		}
		w.refused("sign-in", func(tx *db.Tx) error {
			_, err := w.desk.Create(tx, auth.Actor{}, shanyraq)
			return err
		})
		w.refused("invalid/region", func(tx *db.Tx) error {
			n := shanyraq
			n.Region = "kz-99"
			_, err := w.desk.Create(tx, owner(), n)
			return err
		})
		w.refused("not-found/org", func(tx *db.Tx) error {
			_, err := w.desk.Get(tx, 1)
			return err
		})
	})
}

func TestOneBINOnce(t *testing.T) {
	each(t, func(w *world) {
		owner := w.person("Серік")
		n := shanyraq
		n.Kind, n.BIN = Registered, "040503550125"
		o := w.org(owner(), n)
		w.refused("invalid/bin", func(tx *db.Tx) error {
			_, err := w.desk.Create(tx, owner(), n)
			return err
		})
		n.Leader = "Данияр"
		w.write(func(tx *db.Tx) error {
			_, err := w.desk.Edit(tx, owner(), o.ID, n)
			return err
		})
		if got := w.get(o.ID); got.Leader != "Данияр" {
			w.Errorf("its own BIN kept it from being edited: %+v", got)
		}
	})
}

func TestFindInAnySpelling(t *testing.T) {
	each(t, func(w *world) {
		for _, n := range []New{
			{Kind: Group, Name: i18n.Both(i18n.Kk, "Үміт"), Region: "kz-35", Place: "Қарағанды"},
			{Kind: Group, Name: i18n.Both(i18n.Ru, "Умит плюс"), Region: "kz-10", Place: "Семей"},
			{Kind: University, Name: i18n.Both(i18n.Ru, "Абай"), Region: "kz-10", Place: "Семей"},
			{Kind: Group, Name: i18n.Both(i18n.Ru, "100% добра"), Region: "kz-10", Place: "Семей"},
			{Kind: Group, Name: i18n.Both(i18n.Kk, "Әлем"), Region: "kz-10", Place: "Семей"},
		} {
			w.org(auth.System(), n)
		}
		for _, c := range []struct {
			filter Filter
			want   string
		}{
			{Filter{}, "100% добра|Абай|Әлем|Умит плюс|Үміт"}, // the Kazakh alphabet: А Ә … У … Ү
			{Filter{Query: "Umit"}, "Умит плюс|Үміт"},
			{Filter{Query: "U'mit"}, "Умит плюс|Үміт"},
			{Filter{Query: "үміт"}, "Үміт|Умит плюс"}, // as typed first
			{Filter{Query: "умит qaraǵandy"}, "Үміт"},
			{Filter{Query: "100%"}, "100% добра"},
			{Filter{Query: "%"}, "100% добра|Абай|Әлем|Умит плюс|Үміт"},
			{Filter{Query: "жоқ нәрсе"}, ""},
			{Filter{Kind: University}, "Абай"},
			{Filter{Region: "kz-35"}, "Үміт"},
			{Filter{Region: "kz-10", Kind: Group, Query: "Semei"}, "100% добра|Әлем|Умит плюс"},
			{Filter{Verified: true}, ""},
		} {
			var got []string
			count := 0
			// One by one, so that each page begins where the last one ended.
			w.write(func(tx *db.Tx) (err error) {
				got = nil
				if count, err = w.desk.Count(tx, c.filter); err != nil {
					return err
				}
				f := c.filter
				for f.Limit = 1; ; {
					page, err := w.desk.List(tx, f)
					if err != nil || len(page) == 0 || len(got) > 9 {
						return err
					}
					got, f.After = append(got, page[0].Name.Text(i18n.Kk)), page[0].ID
				}
			})
			if strings.Join(got, "|") != c.want || count != len(got) {
				w.Errorf("%+v found %d: %v, want %s", c.filter, count, got, c.want)
			}
		}
	})
}

func TestPutTwiceIsOnce(t *testing.T) {
	each(t, func(w *world) {
		n := shanyraq
		n.Source, n.SourceID = "register", "17"
		put := func(by auth.Actor, n New) (o Org, said string) {
			w.write(func(tx *db.Tx) error {
				var done Outcome
				var diff []Change
				var err error
				o, done, diff, err = w.desk.Put(tx, by, n)
				said = fmt.Sprint(done, diff)
				return err
			})
			return o, said
		}
		first, said := put(auth.System(), n)
		if said != "created[]" {
			w.Errorf("first: %s", said)
		}
		second, said := put(w.officer("Омаров", auth.Country)(), n)
		if said != "same[]" || second.ID != first.ID {
			w.Errorf("second: %s, %v", said, second.ID)
		}
		n.Place = "Қарағанды"
		if o, said := put(auth.System(), n); said != "changed[{place Теміртау Қарағанды}]" || w.get(o.ID).Place != "Қарағанды" {
			w.Errorf("third: %s", said)
		}
		elsewhere := w.officer("Попов", auth.OfRegion("kz-10"))
		w.refused("denied/org.vet", func(tx *db.Tx) error {
			_, _, _, err := w.desk.Put(tx, elsewhere(), n)
			return err
		})
		w.refused("org/source", func(tx *db.Tx) error {
			_, _, _, err := w.desk.Put(tx, auth.System(), shanyraq)
			return err
		})
	})
}

func TestManyAndProjects(t *testing.T) {
	each(t, func(w *world) {
		a, b := w.org(auth.System(), shanyraq), w.org(auth.System(), shanyraq)
		victory := Project{Code: "victory", Name: i18n.Words{Kk: "Жеңіс", En: "Victory"}, From: "2019-11-01"}
		w.write(func(tx *db.Tx) error {
			many, err := w.desk.Many(tx, []id.ID{a.ID, b.ID, 1})
			if len(many) != 2 || many[a.ID].Place != "Теміртау" {
				w.Errorf("got %v", many)
			}
			if err != nil {
				return err
			}
			if victory, err = w.desk.CreateProject(tx, auth.System(), victory); err != nil {
				return err
			}
			found, known, err := w.desk.ProjectByCode(tx, "victory")
			if d := cmp.Diff(victory, found); d != "" || !known {
				w.Errorf("%v %s", known, d)
			}
			return err
		})
		w.refused("invalid/code", func(tx *db.Tx) error {
			_, err := w.desk.CreateProject(tx, auth.System(), victory)
			return err
		})
		regional := w.officer("Попов", auth.OfRegion("kz-10"))
		w.refused("denied/org.vet", func(tx *db.Tx) error {
			_, err := w.desk.CreateProject(tx, regional(), Project{Code: "new"})
			return err
		})
		w.refused("not-found/project", func(tx *db.Tx) error {
			_, err := w.desk.Project(tx, 1)
			return err
		})
	})
}
