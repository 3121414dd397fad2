// Package coretest builds, through the same acts that people use, the little
// world that tests of the core need: a region, a vetted organisation with a
// coordinator, an opportunity with shifts, and volunteers.
package coretest

import (
	"fmt"
	"testing"
	"time"

	"asar/internal/core/account"
	"asar/internal/core/atlas"
	"asar/internal/core/attendance"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/org/invite"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

// Parts is the schema of the whole core, in order.
var Parts = []db.Schema{
	job.Schema, audit.Schema, atlas.Schema, person.Schema, account.Schema, consent.Schema, guardian.Schema, org.Schema, invite.Schema, opportunity.Schema, signup.Schema, attendance.Schema, hours.Schema,
}

// World is the core wired together over one database, with people in it.
type World struct {
	T             testing.TB
	DB            *db.DB
	Bus           *event.Bus
	Atlas         *atlas.Desk
	People        *person.Desk
	Accounts      *account.Desk
	Consents      *consent.Desk
	Minors        *guardian.Desk
	Orgs          *org.Desk
	Invites       *invite.Desk
	Opportunities *opportunity.Desk
	Signups       *signup.Desk
	Attendance    *attendance.Desk
	Hours         *hours.Desk

	Now         time.Time // moves the database's clock
	Org         org.Org
	Coordinator auth.Actor
	Opportunity opportunity.Opportunity
	Shifts      []opportunity.Shift

	people int
}

// Tomorrow is the day of the first shift.
const Tomorrow when.Day = "2026-11-23"

// Each runs the test on both engines in a fresh world: a published opportunity
// with two shifts of two places each on Tomorrow, 10:00–14:00 and 15:00–18:00.
func Each(t *testing.T, test func(t *testing.T, w *World)) {
	t.Helper()
	dbtest.Each(t, Parts, func(t *testing.T, d *db.DB) { test(t, New(t, d)) })
}

// New fills a fresh database.
func New(t testing.TB, d *db.DB) *World {
	t.Helper()
	w := Wire(t, d)
	w.Write(func(tx *db.Tx) error {
		if err := w.Atlas.Ship(tx); err != nil {
			return err
		}
		return w.Attendance.Prepare(tx)
	})
	w.Coordinator = w.Person("Нұрлан", "1990-03-01")
	w.found()
	w.publish()
	return w
}

// Wire connects the desks over a database without filling it.
func Wire(t testing.TB, d *db.DB) *World {
	bus := event.NewBus()
	w := &World{T: t, DB: d, Bus: bus, Now: dbtest.Start}
	d.Clock = func() time.Time { return w.Now }
	w.Atlas = atlas.NewDesk()
	w.People = person.NewDesk(bus)
	w.Accounts = account.NewDesk(bus, w.People)
	w.Consents = consent.NewDesk(bus, consent.Operator{Name: "Asar test", BIN: "040503550125"})
	w.Minors = guardian.NewDesk(bus, w.People, w.Consents)
	w.Minors.LetStop(w.Accounts)
	w.Orgs = org.NewDesk(bus, w.People, w.Consents, w.Atlas, w.Minors)
	w.Invites = invite.NewDesk(bus, w.People, w.Orgs)
	w.Opportunities = opportunity.NewDesk(bus, w.Orgs, w.Atlas, w.Minors)
	w.Signups = signup.NewDesk(bus, w.People, w.Consents, w.Minors, w.Opportunities)
	w.Attendance = attendance.NewDesk(bus, w.People, w.Minors, w.Opportunities, w.Signups)
	w.Hours = hours.NewDesk(bus, w.People, w.Consents, w.Orgs, w.Opportunities)
	w.Orgs.Oblige(w.Attendance.Owes)
	w.Orgs.Oblige(w.Hours.OwesOf)
	return w
}

// Write runs fn in a writing transaction that must succeed.
func (w *World) Write(fn func(*db.Tx) error) {
	w.T.Helper()
	if err := w.Try(fn); err != nil {
		w.T.Fatal(err)
	}
}

// Try runs fn in a writing transaction and returns its error.
func (w *World) Try(fn func(*db.Tx) error) error { return w.DB.Write(w.T.Context(), fn) }

// Person registers somebody, who agrees to volunteer, and returns them as an
// actor.
func (w *World) Person(given string, birth when.Day) auth.Actor {
	w.T.Helper()
	a := w.Imported(given, birth)
	w.Agree(a)
	return a
}

// Imported is Person for somebody who was never asked whether they agree.
func (w *World) Imported(given string, birth when.Day) auth.Actor {
	w.T.Helper()
	w.people++
	var p person.Person
	w.Write(func(tx *db.Tx) (err error) {
		p, err = w.People.Register(tx, person.New{
			Surname: "Ахметов", Given: given, Birth: string(birth), Lang: i18n.Ru, Region: "kz-35",
			Email: fmt.Sprintf("p%d@example.kz", w.people),
		})
		return err
	})
	return auth.Actor{Person: p.ID, Name: p.Display, Lang: p.Lang}
}

// As returns the actor again with the roles that they hold now.
func (w *World) As(a auth.Actor) auth.Actor {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		a.Grants, err = w.People.Grants(tx, a.Person)
		return err
	})
	return a
}

// Session signs the actor in, as strongly as can be, and returns the session cookie's token.
func (w *World) Session(a auth.Actor) (token string) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		token, _, err = w.Accounts.Begin(tx, account.Opening{Person: a.Person, Strength: auth.BySecond, Browser: "test"})
		return err
	})
	return token
}

func (w *World) found() {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		w.Org, err = w.Orgs.Create(tx, w.Coordinator, org.New{
			Kind: org.Registered, Name: i18n.Words{Kk: "Шаңырақ", Ru: "Шанырак", En: "Shanyrak"},
			About: i18n.Words{Ru: "Помогаем ветеранам и детям Темиртау."}, Region: "kz-35", Place: "Теміртау",
			BIN: "040503550125", Email: "shanyrak@example.kz", Leader: "Нұрлан Ахметов",
		})
		return err
	})
	w.Coordinator = w.As(w.Coordinator)
	w.Write(func(tx *db.Tx) error {
		if err := w.Orgs.AskVetting(tx, w.Coordinator, w.Org.ID); err != nil {
			return err
		}
		return w.Decide(tx, org.Decision{State: org.Verified, Until: "2027-11-22"})
	})
}

// Decide is what the platform's front office decides about the organisation.
func (w *World) Decide(tx *db.Tx, d org.Decision) error {
	return w.Orgs.Decide(tx, auth.System(), w.Org.ID, d)
}

// Suspend has the front office suspend the organisation.
func (w *World) Suspend() {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		return w.Decide(tx, org.Decision{State: org.Suspended, Reason: "Жалоба № 7"})
	})
}

// Vouch has the front office verify the organisation, again or at first.
func (w *World) Vouch() {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error { return w.Decide(tx, org.Decision{State: org.Verified, Until: "2027-11-22"}) })
}

// Form is the opportunity of this world, complete.
func (w *World) Form() opportunity.Form {
	f := opportunity.Blank(i18n.Ru)
	f.Title = i18n.Words{Kk: "Ардагерлердің үйін қысқа дайындау", Ru: "Подготовить дома ветеранов к зиме", En: "Make veterans' homes ready for winter"}
	f.What = i18n.Words{Kk: "Терезе жылытамыз.", Ru: "Утепляем окна.", En: "We insulate windows."}
	f.Why = i18n.Words{Ru: "Двенадцать семей встретят зиму в тепле."}
	f.Meeting = i18n.Words{Ru: "Проспект Абая, 42"}
	f.Directions = []string{"sabaqtastyq"}
	f.Region, f.Place, f.Lat, f.Lon = "kz-35", "Теміртау", 50_054_900, 72_964_600
	f.LeaderName, f.LeaderPhone = "Нұрлан Ахметов", "+77012345678"
	f.RisksStated, f.Ends, f.MinAge = true, "2026-12-31", 16
	return f
}

func (w *World) publish() {
	w.T.Helper()
	w.Opportunity, w.Shifts = w.Publish(w.Form(), 2, [2]string{"10:00", "14:00"}, [2]string{"15:00", "18:00"})
}

// Publish drafts and publishes an opportunity with shifts on Tomorrow, each
// with so many places, from one clock to another.
func (w *World) Publish(f opportunity.Form, places int, clocks ...[2]string) (o opportunity.Opportunity, shifts []opportunity.Shift) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		if o, err = w.Opportunities.Draft(tx, w.Coordinator, w.Org.ID, f); err != nil {
			return err
		}
		var forms []opportunity.ShiftForm
		for _, c := range clocks {
			form, err := opportunity.OneShift(Tomorrow, c[0], c[1], places)
			if err != nil {
				return err
			}
			forms = append(forms, form)
		}
		if shifts, err = w.Opportunities.AddShifts(tx, w.Coordinator, o.ID, forms); err != nil {
			return err
		}
		if err := w.Opportunities.Publish(tx, w.Coordinator, o.ID); err != nil {
			return err
		}
		o, err = w.Opportunities.Get(tx, o.ID)
		return err
	})
	return o, shifts
}

// Clock moves the world to a clock on a day.
func (w *World) Clock(day when.Day, clock string) {
	w.T.Helper()
	at, err := when.At(day, clock)
	if err != nil {
		w.T.Fatal(err)
	}
	w.Now = at.Time()
}

// Join signs the actor up for a shift of the world's opportunity.
func (w *World) Join(a auth.Actor, shift id.ID) (c signup.Signup) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		claims, err := w.Signups.Join(tx, a, w.Opportunity.ID, []id.ID{shift})
		if err == nil {
			c = claims[0]
		}
		return err
	})
	return c
}

// Words is a text that is the same in each language.
func Words(s string) i18n.Words { return i18n.Words{Kk: s, Ru: s, En: s} }

// Confirm has an adult confirm for a child, with limits, and returns the adult
// with the role that they then hold.
func (w *World) Confirm(child, parent auth.Actor, limits guardian.Limits) auth.Actor {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		secret, err := w.Minors.Invite(tx, child, "", nil)
		if err != nil {
			return err
		}
		_, err = w.Minors.Confirm(tx, parent, secret, guardian.Confirmation{Relation: guardian.Father, Limits: limits, Agreed: true, Lang: i18n.Ru})
		return err
	})
	return w.As(parent)
}

// Agree has somebody agree to volunteer.
func (w *World) Agree(a auth.Actor) {
	w.T.Helper()
	w.Allow(a, consent.Account)
}

// Allow has somebody agree to what their data is used for.
func (w *World) Allow(a auth.Actor, purposes ...consent.Purpose) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error { return w.Allowing(tx, a, purposes...) })
}

// Allowing is Allow in a transaction that is under way.
func (w *World) Allowing(tx *db.Tx, a auth.Actor, purposes ...consent.Purpose) error {
	p, err := w.People.Get(tx, a.Person)
	for _, purpose := range purposes {
		if err == nil {
			_, err = w.Consents.Give(tx, a, p, consent.Gift{Purpose: purpose, Lang: i18n.Ru, Way: consent.ByForm})
		}
	}
	return err
}

// Disagree has somebody withdraw what Agree gave.
func (w *World) Disagree(tx *db.Tx, a auth.Actor) error { return w.Disallow(tx, a, consent.Account) }

// Disallow has somebody withdraw a consent.
func (w *World) Disallow(tx *db.Tx, a auth.Actor, purpose consent.Purpose) error {
	p, err := w.People.Get(tx, a.Person)
	if err != nil {
		return err
	}
	return w.Consents.Withdraw(tx, a, p, consent.Gift{Purpose: purpose, Lang: i18n.Ru, Way: consent.ByForm})
}
