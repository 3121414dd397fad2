// Package openings prepares real openings of a programme's places to be
// measured, and holds what is left of one to what its applicants were told.
package openings

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"asar/internal/app/wiring"
	"asar/internal/bench/load"
	"asar/internal/core/consent"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/opening/proof"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// voucher is the one that everybody wants, and entered is how a form is answered
// that has gone through.
const (
	voucher = "A"
	entered = 303
)

// Town is an institution with its students, and a programme for them.
type Town struct {
	core       *wiring.Core
	db         *db.DB
	org        id.ID
	code       string // of the programme
	programmes *programme.Desk
	students   *enrol.Desk
	places     *quota.Desk
	openings   *opening.Desk
}

// New returns a town whose institution is an organisation that there is. Its
// desks are its own, beside the program's.
func New(core *wiring.Core, d *db.DB, org id.ID, label string) *Town {
	bus := event.NewBus()
	t := &Town{core: core, db: d, org: org, code: "b" + label, programmes: programme.NewDesk(), places: quota.NewDesk(bus)}
	t.students = enrol.NewDesk(bus, core.People, core.Consents, core.Orgs, core.Minors)
	t.openings = opening.NewDesk(bus, t.programmes, t.places, cases.NewDesk(cases.Deps{
		Bus: bus, People: core.People, Minors: core.Minors, Orgs: core.Orgs, Hours: core.Hours, Attendance: core.Attendance, Programmes: t.programmes,
		Students: t.students, Places: t.places,
	}))
	return t
}

// enlist puts people on the institution's list. Whoever is on it stays as they are.
func (t *Town) enlist(tx *db.Tx, a auth.Actor) error {
	p, err := t.core.People.Get(tx, a.Person)
	if err != nil {
		return err
	}
	row := enrol.Row{
		Identity: enrol.Identity{Number: p.ID.String(), Surname: p.Surname, Given: p.Given, Birth: p.Birth},
		Facts:    enrol.Facts{From: tx.Today(), Status: enrol.Studying, Form: programme.FullTime},
	}
	if _, err := t.students.Take(tx, auth.System(), t.org, row); err != nil {
		return err
	}
	if _, err := t.core.Consents.Give(tx, a, p, consent.Gift{Purpose: enrol.Study, Lang: p.Lang, Way: consent.ByForm}); err != nil {
		return err
	}
	_, err = t.students.Declare(tx, a, t.org, row.Number, enrol.Facts{})
	return err
}

// announce opens a round with so many places, and its opening, at once.
func (t *Town) announce(ctx context.Context, places int) (made opening.Opening, err error) {
	name := i18n.Both(i18n.Ru, "Стенд")
	name.Kk, name.En = name.Ru, name.Ru
	err = t.db.Write(ctx, func(tx *db.Tx) error {
		if err := t.found(tx, name); err != nil {
			return err
		}
		r, err := t.places.Open(tx, auth.System(), quota.Round{
			Programme: t.code, Name: name, From: tx.Today(), Until: tx.Today().AddDays(30), Budget: int64(places),
		})
		if err != nil {
			return err
		}
		k := quota.Key{Round: r.ID, Org: t.org, Voucher: voucher}
		if err := t.openings.Allot(tx, auth.System(), quota.Grant{Key: k, Region: "kz-35", Each: 1, Places: places}); err != nil {
			return err
		}
		plan := opening.Plan{Kind: opening.ByArrival, OpensAt: tx.Now, Closes: tx.Now.Add(24 * time.Hour)}
		made, err = t.openings.Announce(tx, auth.System(), r.ID, plan)
		return err
	})
	return made, err
}

// found makes the programme if there is none: its voucher can be taken as often
// as there are rounds, and an opening needs no notice.
func (t *Town) found(tx *db.Tx, name i18n.Words) error {
	table, err := t.programmes.Table(tx, t.code)
	if err != nil || len(table) > 0 {
		return err
	}
	if err := t.programmes.Found(tx, auth.System(), programme.Programme{Code: t.code, Name: name, Lead: name}); err != nil {
		return err
	}
	return t.programmes.Publish(tx, auth.System(), programme.Rules{
		Programme: t.code, From: tx.Today(), Source: "https://bench.example", Basis: name,
		Terms: programme.Terms{
			Vouchers: []programme.Voucher{{Code: voucher, Minutes: 60, Tenge: 1, Times: 1_000_000}},
			Cap:      programme.Cap{Period: programme.AcademicYear}, Eligible: programme.Eligible{FullTime: true},
		},
	})
}

// check holds an opening to what was answered: whoever was told to have entered
// has, once, nobody else has, numbers follow one another in the order of
// arrival, and the published file proves all of it.
func (t *Town) check(ctx context.Context, of id.ID, told map[id.ID]load.Answer) error {
	return t.db.Read(ctx, func(tx *db.Tx) error {
		o, err := t.openings.Get(tx, of)
		if err != nil {
			return err
		}
		entries, err := t.openings.All(tx, o)
		if err != nil {
			return err
		}
		if err := inOrder(entries, told); err != nil {
			return err
		}
		said := 0
		for _, a := range told {
			if a.Err == nil && a.Status == entered {
				said++
			}
		}
		if len(entries) < said || o.Entries != int64(len(entries)) {
			return fmt.Errorf("%d were told to have entered, %d have, and %d are counted", said, len(entries), o.Entries)
		}
		file, err := t.openings.File(tx, o)
		if err != nil {
			return err
		}
		report, err := proof.Verify(bytes.NewReader(file), nil)
		if err == nil && len(report.Troubles) > 0 {
			err = fmt.Errorf("the published file: %v", report.Troubles)
		}
		return err
	})
}

// inOrder looks at the entries, which come in the order of their numbers.
func inOrder(entries []opening.Entry, told map[id.ID]load.Answer) error {
	people := map[id.ID]bool{}
	var latest time.Duration // when the last of those before was sent
	for i, e := range entries {
		a, asked := told[e.Person]
		switch {
		case !asked || a.Err == nil && a.Status != entered:
			return fmt.Errorf("person %s has entered and was told otherwise (%d)", e.Person, a.Status)
		case people[e.Person]:
			return fmt.Errorf("person %s has entered twice", e.Person)
		case e.Number != int64(i)+1:
			return fmt.Errorf("number %d stands at place %d", e.Number, i+1)
		case a.Err == nil && a.Came < latest:
			return fmt.Errorf("number %d was answered before one before it was sent", e.Number)
		}
		people[e.Person] = true
		latest = max(latest, a.Due)
	}
	return nil
}
