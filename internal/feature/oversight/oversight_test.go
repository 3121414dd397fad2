package oversight

import (
	"strings"
	"testing"
	"time"

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
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

const why = "Проверка по жалобе № 7"

type world struct {
	*testing.T
	db     *db.DB
	now    time.Time
	people *person.Desk
	desk   *Desk
	n      int
}

func each(t *testing.T, test func(w *world)) {
	t.Helper()
	dbtest.Each(t, []db.Schema{job.Schema, audit.Schema, person.Schema, consent.Schema, guardian.Schema, Schema}, func(t *testing.T, d *db.DB) {
		w := &world{T: t, db: d, now: dbtest.Start, people: person.NewDesk(event.NewBus())}
		d.Clock = func() time.Time { return w.now }
		bus := event.NewBus()
		w.desk = NewDesk(w.people, nil, guardian.NewDesk(bus, w.people, consent.NewDesk(bus, consent.Operator{})))
		test(w)
	})
}

func (w *world) try(code string, fn func(tx *db.Tx) error) {
	w.Helper()
	err := w.db.Write(w.Context(), fn)
	if code == "" && err != nil || code != "" && !fault.Is(err, code) {
		w.Errorf("got %v, want %q", err, code)
	}
}

// person registers somebody; the function returns them as they act next.
func (w *world) person(grants ...auth.Grant) func() auth.Actor {
	w.Helper()
	w.n++
	var who id.ID
	w.try("", func(tx *db.Tx) error {
		p, err := w.people.Register(tx, person.New{
			Surname: "Ким", Given: "Виктория", Birth: "1990-01-01", Email: strings.Repeat("a", w.n) + "@example.kz",
		})
		who = p.ID
		for _, g := range grants {
			if err == nil {
				err = w.people.Grant(tx, p.ID, g)
			}
		}
		return err
	})
	return func() (a auth.Actor) {
		w.try("", func(tx *db.Tx) (err error) {
			a = auth.Actor{Person: who}
			if a.Grants, err = w.people.Grants(tx, who); err != nil {
				return err
			}
			a, err = w.desk.Elevate(tx, a)
			return err
		})
		return a
	}
}

func (w *world) audited(f audit.Filter) (rows []audit.Row) {
	w.Helper()
	f.Limit = 10
	w.try("", func(tx *db.Tx) (err error) {
		rows, err = audit.List(tx, f)
		return err
	})
	return rows
}

var admin = auth.Grant{Role: auth.Administrator, Scope: auth.Country}

// Nobody makes themselves anything, and nobody holds both roles of a payment.
func TestNoRoleIsTakenByOneself(t *testing.T) {
	each(t, func(w *world) {
		boss, other := w.person(admin), w.person()
		by := boss()
		give := func(who id.ID, role auth.Role) func(tx *db.Tx) error {
			return func(tx *db.Tx) error {
				return w.desk.Give(tx, by, who, auth.Grant{Role: role, Scope: auth.Country}, why)
			}
		}
		w.try("invalid/contact", give(by.Person, auth.Checker))
		him := other().Person
		w.try("", give(him, auth.Maker))
		w.try("", give(him, auth.Maker)) // twice is once
		w.try("invalid/role", give(him, auth.Checker))
		if other().May(auth.ApprovePayments, auth.Country) {
			w.Error("one person prepares payments and approves them")
		}
	})
}

// Whoever decides about others is of the age that the rules of the day say; a
// role without such a right does not ask.
func TestRolesAreGivenFromAnAge(t *testing.T) {
	each(t, func(w *world) {
		by := w.person(admin)()
		for birth, want := range map[when.Day]string{"2008-11-23": "invalid/contact", "2008-11-22": "", "2012-01-01": "invalid/contact"} {
			var young person.Person
			w.try("", func(tx *db.Tx) (err error) {
				young, err = w.people.Register(tx, person.New{Surname: "Ким", Given: "Дана", Birth: string(birth), Email: string(birth) + "@example.kz"})
				return err
			})
			for _, role := range []auth.Role{auth.FrontOfficer, auth.Maker, auth.Editor, auth.Administrator} {
				w.try(want, func(tx *db.Tx) error {
					if tx.Today() != "2026-11-22" {
						w.Fatalf("today is %s", tx.Today())
					}
					return w.desk.Give(tx, by, young.ID, auth.Grant{Role: role, Scope: auth.Country}, why)
				})
			}
		}
	})
}

// Of a strong role over the whole country every administrator gets a letter but
// whoever it was given to, once, in their own language; of others nobody does.
func TestAdministratorsAreToldOfStrongRoles(t *testing.T) {
	each(t, func(w *world) {
		boss, second, other := w.person(admin), w.person(admin), w.person()
		reader := second()
		w.try("", func(tx *db.Tx) error {
			_, err := w.people.Change(tx, reader, person.New{Surname: "Ким", Given: "Виктория", Birth: "1990-01-01", Lang: i18n.Kk, Email: "aa@example.kz"})
			return err
		})
		by, him, sent := boss(), other().Person, 0
		give := func(by auth.Actor, g auth.Grant, want ...string) {
			w.Helper()
			w.try("", func(tx *db.Tx) error {
				if err := w.desk.Give(tx, by, him, g, why); err != nil {
					return err
				}
				letters, err := mail.Waiting(tx)
				letters, sent = letters[sent:], len(letters)
				if len(letters) != len(want) {
					w.Errorf("of %v: %+v", g, letters)
					return err
				}
				for i, l := range letters {
					if !strings.Contains(l.To+" "+l.Body, want[i]) || !strings.Contains(l.Body, why) || !strings.Contains(l.Body, "Ким Виктория") {
						w.Errorf("of %v: %+v", g, l)
					}
				}
				return err
			})
		}
		give(by, auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfRegion("kz-35")})
		give(by, auth.Grant{Role: auth.FrontOfficer, Scope: auth.Country}, "a@example.kz Роль: Сотрудник фронт-офиса.", "aa@example.kz Рөл: Фронт-офис қызметкері.")
		give(by, auth.Grant{Role: auth.FrontOfficer, Scope: auth.Country}) // held already
		give(by, auth.Grant{Role: auth.Maker, Scope: auth.Country}, "Оператор программы: готовит", "Бағдарлама операторы: дайындаушы")
		give(auth.System(), admin, "Кто дал: Сама платформа", "Берген: Платформаның өзі") // and not to the new one
	})
}

func TestGiveAndTake(t *testing.T) {
	each(t, func(w *world) {
		boss, other := w.person(admin), w.person()
		officer := auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfRegion("kz-35")}
		give := func(by auth.Actor, g auth.Grant, reason string) func(tx *db.Tx) error {
			who := other().Person
			return func(tx *db.Tx) error { return w.desk.Give(tx, by, who, g, reason) }
		}
		w.try("denied/roles.manage", give(other(), admin, why))
		w.try("invalid/reason", give(boss(), officer, "короче"))
		w.try("invalid/scope", give(boss(), auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfOrg(3)}, why))
		w.try("invalid/role", give(boss(), auth.Grant{Role: auth.Owner, Scope: auth.OfOrg(3)}, why))
		w.try("invalid/role", give(boss(), auth.Grant{Role: auth.Staff, Scope: auth.Country}, why))
		w.try("", give(boss(), officer, why))
		w.try("", give(boss(), officer, why)) // twice is once
		if !other().May(auth.VetOrganisation, auth.OfRegion("kz-35")) {
			w.Error("the role was not given")
		}
		rows := w.audited(audit.Filter{Subject: other().Person})
		if len(rows) == 0 || rows[0].Act != "role.give" || rows[0].Actor != boss().Person || rows[0].Role != auth.Administrator {
			w.Fatalf("written down: %+v", rows)
		}
		him := other().Person
		w.try("", func(tx *db.Tx) error {
			p, err := w.people.Get(tx, him)
			if err != nil {
				return err
			}
			changes, reason, err := rows[0].Open(tx, p.Open)
			if reason != why || len(changes) != 2 {
				w.Errorf("the reason is %q, changes %v", reason, changes)
			}
			return err
		})
		take := func(by auth.Actor, g auth.Grant, who id.ID) func(tx *db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Take(tx, by, who, g, why) }
		}
		w.try("", take(boss(), officer, him))
		if other().May(auth.VetOrganisation, auth.OfRegion("kz-35")) {
			w.Error("the role was not taken")
		}
		w.try("oversight/last-administrator", take(boss(), admin, boss().Person))
	})
}

func TestStaffSession(t *testing.T) {
	each(t, func(w *world) {
		boss, other := w.person(admin), w.person(auth.Grant{Role: auth.FrontOfficer, Scope: auth.Country})
		org, elsewhere := auth.OfOrg(3), auth.OfOrg(4)
		begin := func(by auth.Actor, scope auth.Scope, reason string, length time.Duration) func(tx *db.Tx) error {
			return func(tx *db.Tx) error {
				_, err := w.desk.Begin(tx, by, scope, reason, length)
				return err
			}
		}
		sees := func(want bool, scope auth.Scope) {
			w.Helper()
			if boss().May(auth.ViewOrg, scope) != want {
				w.Errorf("sees %v: %v", scope, !want)
			}
		}
		sees(false, org)
		w.try("denied/roles.manage", begin(other(), org, why, time.Hour))
		w.try("invalid/reason", begin(boss(), org, "", time.Hour))
		w.try("invalid/scope", begin(boss(), auth.Country, why, time.Hour))
		w.try("invalid/length", begin(boss(), org, why, 2*time.Hour))
		w.try("", begin(boss(), org, why, 30*time.Minute))
		sees(true, org)
		sees(false, elsewhere)
		if got := boss().RoleIn(org); got != auth.Staff {
			w.Errorf("acts as %s", got)
		}
		w.try("", begin(boss(), elsewhere, why, 30*time.Minute))
		sees(false, org) // one reason at a time
		sees(true, elsewhere)
		w.now = w.now.Add(30 * time.Minute)
		sees(false, elsewhere)
		w.try("", begin(boss(), org, why, time.Hour))
		me := boss()
		w.try("", func(tx *db.Tx) error { return w.desk.End(tx, me) })
		sees(false, org)
		w.try("", func(tx *db.Tx) error {
			list, err := w.desk.Of(tx, org, 10)
			if len(list) != 2 || list[0].Reason != why || list[0].Running(tx.Now) || list[0].Person != me.Person {
				w.Errorf("the organisation sees %+v", list)
			}
			return err
		})
		if rows := w.audited(audit.Filter{Scope: org}); len(rows) != 4 {
			w.Errorf("%d entries in the organisation's record", len(rows))
		}
	})
}
