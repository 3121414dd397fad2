package floor

import (
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
)

// vouchers are desks of the Social Student Credit beside the program's own.
func (w *world) vouchers() (*enrol.Desk, *cases.Desk) {
	bus := event.NewBus()
	students := enrol.NewDesk(bus, w.People, w.Orgs)
	return students, cases.NewDesk(cases.Deps{
		Bus: bus, People: w.People, Orgs: w.Orgs, Hours: w.Hours, Programmes: programme.NewDesk(), Students: students, Places: quota.NewDesk(bus),
	})
}

// apply puts somebody on a university's list and has them apply for a voucher.
func apply(w *world, in tenant, who auth.Actor) {
	w.T.Helper()
	enlist(w, in, who, "1")
	_, vouchers := w.vouchers()
	w.Write(func(tx *db.Tx) error {
		_, err := vouchers.Apply(tx, who, programme.SocialStudentCredit, "V20")
		return err
	})
}

// enlist puts somebody on a university's list.
func enlist(w *world, in tenant, who auth.Actor, number string) {
	w.T.Helper()
	students, _ := w.vouchers()
	officer := auth.Actor{Person: in.owner.Person, Grants: []auth.Grant{{Role: auth.UniversityOfficer, Scope: auth.OfOrg(in.org)}}}
	w.Write(func(tx *db.Tx) error {
		p, err := w.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		row := enrol.Row{
			Identity: enrol.Identity{Number: number, Surname: p.Surname, Given: p.Given, Birth: p.Birth},
			Facts:    enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Form: programme.FullTime},
		}
		if _, err := students.Take(tx, officer, in.org, row); err != nil {
			return err
		}
		_, err = students.Declare(tx, who, in.org, number, enrol.Facts{})
		return err
	})
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
