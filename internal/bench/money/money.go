// Package money prepares vouchers whose hours an institution has accepted, and a
// payer, so that a crash meets money on its way; and holds what is left of it to
// what was answered.
package money

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"asar/internal/app/wiring"
	"asar/internal/bench/load"
	"asar/internal/core/account"
	"asar/internal/core/consent"
	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
)

// The voucher: an hour for a thousand tenge.
const (
	voucher = "A"
	minutes = 60
	tenge   = 1000
)

// answered is how a form is answered that has gone through.
const answered = 303

// codes is what a bank is told of the payments.
var codes = programme.Payment{KNP: "342", KOD: "14", KBe: "19"}

// Till is an institution whose students are paid, and the two people who pay.
type Till struct {
	core       *wiring.Core
	db         *db.DB
	org        id.ID
	code       string // of the programme
	programmes *programme.Desk
	students   *enrol.Desk
	places     *quota.Desk
	cases      *cases.Desk
	payees     *payee.Desk
	payouts    *payout.Desk
	officer    clerk
	maker      clerk
	checker    clerk
	round      id.ID
	vouchers   []id.ID
}

// clerk is somebody at a desk, with their session.
type clerk struct {
	auth.Actor
	session string
	network string
}

// form is a form that the clerk sends.
func (c clerk) form(path, fields string) load.Request {
	return load.Request{Path: path, Session: c.session, Network: c.network, Form: fields + "&once=" + rand.Text()}
}

// New returns a till of an institution that there is. Its desks are its own,
// beside the program's.
func New(core *wiring.Core, d *db.DB, org id.ID, label string) *Till {
	bus := event.NewBus()
	t := &Till{core: core, db: d, org: org, code: "m" + label, programmes: programme.NewDesk(), places: quota.NewDesk(bus), payees: payee.NewDesk(bus, core.People, core.Consents, core.Minors)}
	t.students = enrol.NewDesk(bus, core.People, core.Consents, core.Orgs, core.Minors)
	t.payouts = payout.NewDesk(payout.Deps{
		Bus: bus, People: core.People, Payees: t.payees, Codes: t.programmes.Codes, PayDay: t.programmes.PayDay,
	})
	t.cases = cases.NewDesk(cases.Deps{
		Bus: bus, People: core.People, Minors: core.Minors, Orgs: core.Orgs, Hours: core.Hours, Attendance: core.Attendance, Programmes: t.programmes,
		Students: t.students, Places: t.places,
	})
	return t
}

// Open founds the programme with so many places, the payer, and the clerks.
func (t *Till) Open(tx *db.Tx, places int) (err error) {
	for i, c := range []struct {
		who  *clerk
		role auth.Role
		at   auth.Scope
	}{{&t.officer, auth.UniversityOfficer, auth.OfOrg(t.org)}, {&t.maker, auth.Maker, auth.Country}, {&t.checker, auth.Checker, auth.Country}} {
		if *c.who, err = t.clerk(tx, i, auth.Grant{Role: c.role, Scope: c.at}); err != nil {
			return err
		}
	}
	if err := payer.Set(tx, t.maker.Actor, payer.Payer{Name: "АО «Стенд»", BIN: "991231500016", IBAN: "KZ6283201T0150269008", BIC: "CITIKZKA", Layout: payer.Usual}); err != nil {
		return err
	}
	name := i18n.Words{Kk: "Стенд", Ru: "Стенд", En: "Стенд"}
	if err := t.programmes.Found(tx, auth.System(), programme.Programme{Code: t.code, Name: name, Lead: name}); err != nil {
		return err
	}
	err = t.programmes.Publish(tx, auth.System(), programme.Rules{
		Programme: t.code, From: tx.Today(), Source: "https://bench.example", Basis: name,
		Terms: programme.Terms{
			Vouchers: []programme.Voucher{{Code: voucher, Minutes: minutes, Tenge: tenge, Times: 1}}, Cap: programme.Cap{Period: programme.FinancialYear},
			Eligible: programme.Eligible{FullTime: true}, Payment: codes,
		},
	})
	if err != nil {
		return err
	}
	r, err := t.places.Open(tx, auth.System(), quota.Round{Programme: t.code, Name: name, From: tx.Today(), Until: tx.Today().AddDays(90), Budget: int64(places) * tenge})
	if err != nil {
		return err
	}
	t.round = r.ID
	k := quota.Key{Round: r.ID, Org: t.org, Voucher: voucher}
	return t.places.Allot(tx, auth.System(), quota.Grant{Key: k, Region: "kz-35", Each: tenge, Places: places})
}

// clerk registers somebody with a role.
func (t *Till) clerk(tx *db.Tx, n int, g auth.Grant) (c clerk, err error) {
	p, err := t.core.People.Register(tx, person.New{
		Surname: "Ахметова", Given: "Жанар", Birth: "1985-03-01", Lang: i18n.Ru, Region: "kz-35", Email: fmt.Sprintf("clerk%d-%s@bench.example", n, t.code),
	})
	if err != nil {
		return c, err
	}
	if err := t.core.People.Grant(tx, p.ID, g); err != nil {
		return c, err
	}
	c.Actor = auth.Actor{Person: p.ID, Name: p.Display, Lang: p.Lang, Grants: []auth.Grant{g}, Strength: auth.BySecond, ProvedAt: tx.Now}
	c.network = fmt.Sprintf("10.250.0.%d", n+1)
	return c, nil
}

// Join takes somebody on: on the list, with an account at a bank, a place, and
// their signature. The hours that they work from then on count.
func (t *Till) Join(tx *db.Tx, a auth.Actor) error {
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
	for _, purpose := range []consent.Purpose{enrol.Study, payee.Payout} {
		if _, err := t.core.Consents.Give(tx, a, p, consent.Gift{Purpose: purpose, Lang: p.Lang, Way: consent.ByForm}); err != nil {
			return err
		}
	}
	a.Strength, a.ProvedAt = auth.BySecond, tx.Now
	if _, err := t.students.Declare(tx, a, t.org, row.Number, enrol.Facts{}); err != nil {
		return err
	}
	number := ident.Synthetic(string(p.Birth), len(t.vouchers))
	if err := t.payees.GiveIIN(tx, a, string(number), number.Grouped()); err != nil {
		return err
	}
	if err := t.payees.GiveIBAN(tx, a, "KZ86125KZT5004100100"); err != nil {
		return err
	}
	c, err := t.cases.Apply(tx, a, t.code, voucher)
	if err != nil {
		return err
	}
	if err := t.cases.Do(tx, t.officer.Actor, c.ID, cases.Approve, cases.Reason{}); err != nil {
		return err
	}
	if err := t.cases.ReserveFrom(tx, t.officer.Actor, c.ID, t.round); err != nil {
		return err
	}
	t.vouchers = append(t.vouchers, c.ID)
	return t.cases.Do(tx, a, c.ID, cases.Sign, cases.Reason{})
}

// Accept has the institution vouch for all vouchers, whose hours are verified,
// and begins the sessions of the clerks.
func (t *Till) Accept(tx *db.Tx) (err error) {
	for _, c := range []*clerk{&t.officer, &t.maker, &t.checker} {
		c.session, _, err = t.core.Accounts.Begin(tx, account.Opening{Person: c.Person, Strength: auth.BySecond, Browser: "bench"})
		if err != nil {
			return err
		}
	}
	for _, v := range t.vouchers {
		if err := t.cases.Do(tx, t.officer.Actor, v, cases.Accept, cases.Reason{}); err != nil {
			return err
		}
	}
	return nil
}

// Sends are the forms by which the institution sends each voucher to the payer.
func (t *Till) Sends() (forms []load.Request) {
	for _, v := range t.vouchers {
		forms = append(forms, t.officer.form("/ru/org/"+t.org.String()+"/credit/cases/"+v.String(), "act=send"))
	}
	return forms
}

// between is how long the payer rests between two looks.
const between = 300 * time.Millisecond

// Pay has two people pay what is owed, batch after batch, until it is over and
// nothing is left to pay. Each form is sent until it is answered.
func (t *Till) Pay(ctx context.Context, c *load.Client, over <-chan struct{}) error {
	for last := false; ; {
		select {
		case <-over:
			last, over = true, nil
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(between):
		}
		next, work, err := t.next(ctx)
		if err != nil || last && !work {
			return err
		}
		if work {
			c.Insist(ctx, 1, 100, []load.Request{next}, func() {})
		}
	}
}

// next is the form that the money waits for, if it waits for any.
func (t *Till) next(ctx context.Context) (form load.Request, work bool, err error) {
	const home = "/ru/operator/payments"
	err = t.db.Read(ctx, func(tx *db.Tx) error {
		list, err := t.payouts.Batches(tx, 0, 1)
		if err != nil {
			return err
		}
		work = true
		if len(list) > 0 {
			batch := home + "/batches/" + list[0].ID.String()
			switch list[0].State {
			case payout.Frozen:
				form = t.maker.form(batch+"/release", "")
				return nil
			case payout.Released:
				form = t.checker.form(batch+"/approve", "")
				return nil
			case payout.Approved:
				form = t.maker.form(batch+"/file", "format=xml")
				return nil
			}
		}
		owed, err := t.payouts.Waiting(tx)
		form, work = t.maker.form(home+"/freeze", ""), owed.Items > 0
		return err
	})
	return form, work, err
}

// Check holds the money to what was answered: what was said to be sent is on its
// way, once, nothing else is, and all the books agree.
func (t *Till) Check(ctx context.Context, answers []load.Answer) error {
	return t.db.Read(ctx, func(tx *db.Tx) error {
		for _, a := range answers {
			v, err := t.cases.Get(tx, t.vouchers[a.Index])
			if err != nil {
				return err
			}
			sent, told := v.State == cases.Sent, a.Err == nil && a.Status == answered
			if sent != told {
				return fmt.Errorf("voucher %s was answered %d and stands at %s", v.ID, a.Status, v.State)
			}
			if err := t.once(tx, v); err != nil {
				return err
			}
		}
		return t.sound(tx)
	})
}

// once fails unless the money of a voucher that was sent is there once.
func (t *Till) once(tx *db.Tx, v cases.Case) error {
	money, err := t.payouts.Of(tx, v.Person)
	if err != nil {
		return err
	}
	items, err := t.payouts.ItemsOf(tx, v.Person)
	if want := 0; err == nil {
		if v.State == cases.Sent {
			want = 1
		}
		if len(money) != want || len(items) != want {
			err = fmt.Errorf("voucher %s stands at %s, was owed %d times and is in %d batches", v.ID, v.State, len(money), len(items))
		}
	}
	return err
}

// sound fails if any two books disagree.
func (t *Till) sound(tx *db.Tx) error {
	money, err := t.payouts.Verify(tx)
	if err != nil {
		return err
	}
	places, err := t.places.Verify(tx)
	if err == nil && len(money)+len(places) > 0 {
		err = fmt.Errorf("the ledgers: %v %v", money, places)
	}
	if err != nil {
		return err
	}
	table, err := t.payouts.Reconcile(tx, t.maker.Actor)
	for _, row := range table {
		if !row.Equal() {
			return fmt.Errorf("%s: %+v", row.What.En, row)
		}
	}
	return err
}
