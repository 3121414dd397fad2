package floor

import (
	"os"
	"path/filepath"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// vouchers are desks of the Social Student Credit beside the program's own.
func (w *world) vouchers() (*enrol.Desk, *cases.Desk) {
	bus := event.NewBus()
	students := enrol.NewDesk(bus, w.People, w.Consents, w.Orgs, w.Minors)
	return students, cases.NewDesk(cases.Deps{
		Bus: bus, People: w.People, Minors: w.Minors, Orgs: w.Orgs, Hours: w.Hours, Programmes: programme.NewDesk(), Students: students, Places: quota.NewDesk(bus),
	})
}

// officer is a tenant's owner at work on its students.
func officer(in tenant) auth.Actor {
	return auth.Actor{Person: in.owner.Person, Grants: []auth.Grant{{Role: auth.UniversityOfficer, Scope: auth.OfOrg(in.org)}}}
}

// roster has a tenant's office send a list of students, which nobody has taken.
func (w *world) roster(in tenant) (list id.ID) {
	w.T.Helper()
	path := filepath.Join(w.T.TempDir(), "students.csv")
	if err := os.WriteFile(path, []byte("Номер студента;ФИО;Дата рождения\nN-77;Ким Виктория;02.03.2004\n"), 0o600); err != nil {
		w.T.Fatal(err)
	}
	students, _ := w.vouchers()
	desk := roster.NewDesk(students, w.People)
	sent, err := desk.Read("students.csv", path)
	if err != nil {
		w.T.Fatal(err)
	}
	w.Write(func(tx *db.Tx) error {
		f, err := desk.Upload(tx, officer(in), in.org, sent)
		list = f.ID
		return err
	})
	return list
}

// studies puts somebody on a university's list.
func (w *world) studies(in tenant, who auth.Actor) {
	w.T.Helper()
	students, _ := w.vouchers()
	w.Write(func(tx *db.Tx) error {
		p, err := w.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		row := enrol.Row{
			Identity: enrol.Identity{Number: who.Person.String(), Surname: p.Surname, Given: p.Given, Birth: p.Birth},
			Facts:    enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Form: programme.FullTime},
		}
		if _, err := students.Take(tx, officer(in), in.org, row); err != nil {
			return err
		}
		if err := w.Allowing(tx, who, enrol.Study); err != nil {
			return err
		}
		e, err := students.Declare(tx, who, in.org, who.Person.String(), enrol.Facts{})
		w.studying[who.Person] = e.ID
		return err
	})
}

// apply puts somebody on a university's list and has them apply for a voucher.
func apply(w *world, in tenant, who auth.Actor) {
	w.T.Helper()
	w.studies(in, who)
	_, vouchers := w.vouchers()
	w.Write(func(tx *db.Tx) error {
		c, err := vouchers.Apply(tx, who, programme.SocialStudentCredit, "V20")
		w.cases[who.Person] = c.ID
		return err
	})
}

// onCase leads a newcomer's case to a state and has them act on it.
func onCase(act cases.Act, way ...cases.Act) func(w *world, a *attempt) {
	return func(w *world, a *attempt) {
		w.T.Helper()
		a.actor = w.newcomer("2005-01-01")
		apply(w, w.mine, a.Actor)
		w.lead(a.Actor, way...)
		a.path = "/ru/me/student/cases/" + w.cases[a.Person].String() + "/" + string(act)
	}
}

// lead leads somebody's case on by acts of those whose turn they are.
func (w *world) lead(who auth.Actor, way ...cases.Act) {
	w.T.Helper()
	_, vouchers := w.vouchers()
	of := w.cases[who.Person]
	for _, act := range way {
		w.Write(func(tx *db.Tx) error {
			switch act {
			case cases.Reserve:
				return vouchers.ReserveFrom(tx, officer(w.mine), of, w.newRound(tx))
			case cases.Sign, cases.Withdraw:
				return vouchers.Do(tx, who, of, act, cases.Reason{})
			case cases.Appeal:
				return vouchers.Do(tx, who, of, act, cases.Reason{Words: "Практика кончается в ноябре"})
			}
			return vouchers.Do(tx, officer(w.mine), of, act, cases.Reason{Code: "other", Words: "Практика в другом городе"})
		})
	}
}

// appeal has somebody new object to a no, and returns their case.
func (w *world) appeal() id.ID {
	w.T.Helper()
	who := w.newcomer("2005-01-01")
	apply(w, w.mine, who.Actor)
	w.lead(who.Actor, cases.Refuse, cases.Appeal)
	return w.cases[who.Person]
}

// newRound opens a round with a place for the tenant.
func (w *world) newRound(tx *db.Tx) id.ID {
	w.T.Helper()
	places := quota.NewDesk(event.NewBus())
	r, err := places.Open(tx, auth.System(), quota.Round{
		Programme: programme.SocialStudentCredit, Name: i18n.Words{Kk: "Күз", Ru: "Осень", En: "Autumn"}, From: "2026-09-01", Until: "2027-05-31", Budget: 100_000,
	})
	if err == nil {
		err = places.Allot(tx, auth.System(), quota.Grant{Key: quota.Key{Round: r.ID, Org: w.mine.org, Voucher: "V20"}, Region: "kz-35", Each: 20_000, Places: 2})
	}
	if err != nil {
		w.T.Error(err)
	}
	return r.ID
}

// giveUp withdraws somebody's voucher.
func giveUp(w *world, _ tenant, who auth.Actor) {
	w.T.Helper()
	_, vouchers := w.vouchers()
	w.Write(func(tx *db.Tx) error {
		mine, err := vouchers.Of(tx, who.Person)
		if err != nil {
			return err
		}
		return vouchers.Do(tx, who, mine[0].ID, cases.Withdraw, cases.Reason{})
	})
}
