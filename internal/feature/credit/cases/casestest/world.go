// Package casestest builds, through the same acts that people use, the little
// world that tests of pages about vouchers need: a university with an officer
// and students on its list, an operator, a programme of small vouchers, and a
// round with a few places.
package casestest

import (
	"slices"
	"testing"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/org"
	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

// Parts is the schema of vouchers and of the pages before them.
var Parts = append(slices.Clone(webtest.Parts), programme.Schema, enrol.Schema, quota.Schema, cases.Schema)

// Programme is the code of the programme of small vouchers: A asks four hours,
// B two.
const Programme = "little"

// World is a university at work on vouchers.
type World struct {
	*coretest.World
	Programmes *programme.Desk
	Students   *enrol.Desk
	Places     *quota.Desk
	Cases      *cases.Desk
	Look       casesweb.Deps
	University org.Org
	Officer    auth.Actor
	Operator   auth.Actor
	Round      quota.Round
}

// Each runs the test on both engines: a fresh world, with the tables of further
// parts, and the site whose pages mount puts on the mux.
func Each(t *testing.T, mount func(w *World, m *web.Mux), test func(t *testing.T, w *World, s *webtest.Site), further ...db.Schema) {
	t.Helper()
	dbtest.Each(t, slices.Concat(Parts, further), func(t *testing.T, d *db.DB) {
		w := New(coretest.New(t, d))
		test(t, w, webtest.Server(t, w.World, func(m *web.Mux) { mount(w, m) }))
	})
}

// New builds the world on one of the core.
func New(core *coretest.World) *World {
	w := &World{World: core, Programmes: programme.NewDesk(), Students: enrol.NewDesk(core.Bus, core.People, core.Consents, core.Orgs, core.Minors), Places: quota.NewDesk(core.Bus)}
	w.Cases = cases.NewDesk(cases.Deps{
		Bus: core.Bus, People: core.People, Minors: core.Minors, Orgs: core.Orgs, Hours: core.Hours, Attendance: core.Attendance,
		Programmes: w.Programmes, Students: w.Students, Places: w.Places,
	})
	w.Look = casesweb.Deps{Cases: w.Cases, Programmes: w.Programmes, Atlas: core.Atlas, Opportunities: core.Opportunities}
	w.Officer, w.Operator = w.Person("Жанар", "1985-01-01"), w.Person("Ерлан", "1980-01-01")
	w.Write(func(tx *db.Tx) (err error) {
		w.University, err = w.Orgs.Create(tx, w.Coordinator, org.New{
			Kind: org.University, Name: i18n.Words{Kk: "Индустриялық университет", Ru: "Индустриальный университет", En: "Industrial University"},
			About: i18n.Both(i18n.Ru, "Учим."), Region: "kz-35", Place: "Теміртау", Leader: "Ректор", Email: "u@example.kz", BIN: "991231500016",
		})
		if err != nil {
			return err
		}
		if err := w.People.Grant(tx, w.Officer.Person, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(w.University.ID)}); err != nil {
			return err
		}
		return w.People.Grant(tx, w.Operator.Person, auth.Grant{Role: auth.Maker, Scope: auth.Country})
	})
	w.Officer, w.Operator = w.As(w.Officer), w.As(w.Operator)
	w.Coordinator = w.As(w.Coordinator)
	w.found()
	return w
}

var words = i18n.Words{Kk: "Шағын бағдарлама", Ru: "Малая программа", En: "Little programme"}

// found makes the programme, and a round with two places for A and one for B.
func (w *World) found() {
	rules := programme.Rules{
		Programme: Programme, From: "2026-01-01", Source: "https://example.kz/little", Basis: words,
		Terms: programme.Terms{
			Vouchers: []programme.Voucher{{Code: "A", Minutes: 240, Tenge: 4000, Credits: 3, Times: 1}, {Code: "B", Minutes: 120, Tenge: 2000, Times: 1}},
			Cap:      programme.Cap{Minutes: 480, Credits: 4, Period: programme.AcademicYear}, Eligible: programme.Eligible{FullTime: true},
			Documents: []string{programme.DocumentAgreement},
			Deadlines: []programme.Deadline{{Step: programme.StepApprove, Days: 5}, {Step: programme.StepSign, Days: 5}, {Step: programme.StepAccept, Days: 5}, {Step: programme.StepAppeal, Days: 10}},
		},
	}
	w.Write(func(tx *db.Tx) (err error) {
		if err := w.Programmes.Found(tx, auth.System(), programme.Programme{Code: Programme, Name: words, Lead: words}); err != nil {
			return err
		}
		if err := w.Programmes.Publish(tx, auth.System(), rules); err != nil {
			return err
		}
		round := quota.Round{Programme: Programme, Name: i18n.Words{Kk: "Күз", Ru: "Осень", En: "Autumn"}, From: "2026-09-01", Until: "2027-05-31", Budget: 10_000}
		if w.Round, err = w.Places.Open(tx, auth.System(), round); err != nil {
			return err
		}
		for _, g := range []quota.Grant{
			{Key: quota.Key{Round: w.Round.ID, Org: w.University.ID, Voucher: "A"}, Region: "kz-35", Each: 4000, Places: 2},
			{Key: quota.Key{Round: w.Round.ID, Org: w.University.ID, Voucher: "B"}, Region: "kz-35", Each: 2000, Places: 1},
		} {
			if err := w.Places.Allot(tx, auth.System(), g); err != nil {
				return err
			}
		}
		return nil
	})
}

// Student is somebody on the university's list, by their given name as number,
// who has found themselves on it.
func (w *World) Student(given string) auth.Actor {
	w.T.Helper()
	who := w.Person(given, "2005-01-01")
	w.Allow(who, enrol.Study)
	w.Write(func(tx *db.Tx) error {
		p, err := w.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		row := enrol.Row{
			Identity: enrol.Identity{Number: given, Surname: p.Surname, Given: p.Given, Birth: p.Birth},
			Facts:    enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Form: programme.FullTime, Course: 2},
		}
		if _, err := w.Students.Take(tx, w.Officer, w.University.ID, row); err != nil {
			return err
		}
		_, err = w.Students.Declare(tx, who, w.University.ID, given, enrol.Facts{})
		return err
	})
	return who
}

// Case is a student's case, led on by acts of those whose turn they are.
func (w *World) Case(who auth.Actor, voucher string, acts ...cases.Act) (c cases.Case) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) { c, err = w.Cases.Apply(tx, who, Programme, voucher); return err })
	for _, act := range acts {
		w.Do(who, c, act)
	}
	return c
}

// Do does one act on a case by whose turn it is.
func (w *World) Do(who auth.Actor, c cases.Case, act cases.Act) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		switch act {
		case cases.Reserve:
			return w.Cases.ReserveFrom(tx, w.Officer, c.ID, w.Round.ID)
		case cases.Pay, cases.Return:
			return w.Cases.Payment(tx, c.ID, act == cases.Pay, cases.Reason{Words: "Счёт закрыт банком"})
		case cases.Sign, cases.Withdraw, cases.Appeal, cases.Mend:
			return w.Cases.Do(tx, who, c.ID, act, cases.Reason{Words: "Меня не спросили"})
		}
		return w.Cases.Do(tx, w.Officer, c.ID, act, cases.Reason{Code: "other", Words: "Практика в другом городе"})
	})
}

// Work has somebody come to the first shift of the world, four hours, and the
// host verify what they worked.
func (w *World) Work(who auth.Actor) {
	w.T.Helper()
	now := w.Now
	w.Now = dbtest.Start
	claim := w.Join(who, w.Shifts[0].ID)
	for clock, note := range []func(*db.Tx) error{
		func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, w.Coordinator, claim.ID, attendance.ByName)
			return err
		},
		func(tx *db.Tx) error {
			_, err := w.Attendance.CheckOut(tx, w.Coordinator, claim.ID, attendance.ByName)
			return err
		},
		func(tx *db.Tx) error {
			list, err := w.Hours.OfPerson(tx, who.Person, 1)
			if err != nil {
				return err
			}
			_, err = w.Hours.Decide(tx, w.Coordinator, []hours.Decision{{Record: list[0].ID, Minutes: list[0].Proposed}})
			return err
		},
	} {
		w.Clock(coretest.Tomorrow, []string{"10:00", "14:00", "15:00"}[clock])
		w.Write(note)
	}
	if now.After(w.Now) {
		w.Now = now
	}
}
