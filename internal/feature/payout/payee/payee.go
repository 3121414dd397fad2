// Package payee keeps where people want their money: IIN and IBAN, each sealed
// with the person's key. The owner alone gives them, after proving once more who
// they are, and only if they have agreed to it: the consent for being paid is one
// of its own, asked in the form that takes the first of the two. They must have
// agreed to have an account, too, and where they are too young for that, their
// guardian has confirmed. When the consent is withdrawn, both are forgotten. Pages
// show them masked; they never stand in a log, in an address or in the audit. One
// IIN serves one person.
package payee

import (
	"embed"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of payees.
var Schema = db.Schema{Name: "payee", FS: db.Sub(files)}

// Payee is where somebody wants their money. What was not given is empty.
type Payee struct {
	IIN     ident.IIN
	IBAN    ident.IBAN
	GivenAt when.Instant
}

// Complete tells whether money can be sent there.
func (p Payee) Complete() bool { return p.IIN != "" && p.IBAN != "" }

const (
	sealIIN  = "payee/iin"
	sealIBAN = "payee/iban"
	indexIIN = "iin"
)

// payeeRow is a payee as it is kept.
type payeeRow struct {
	Person  id.ID
	IIN     []byte `db:"iin"`
	IBAN    []byte `db:"iban"`
	GivenAt when.Instant
}

func (r payeeRow) open(p person.Person) (Payee, error) {
	iin, err := p.Open(sealIIN, r.IIN)
	if err != nil {
		return Payee{}, err
	}
	iban, err := p.Open(sealIBAN, r.IBAN)
	return Payee{IIN: ident.IIN(iin), IBAN: ident.IBAN(iban), GivenAt: r.GivenAt}, err
}

// Given is emitted when somebody has given all that it takes to pay them.
type Given struct {
	Person id.ID
	By     auth.Actor
}

// Desk keeps the payees of one database.
type Desk struct {
	bus      *event.Bus
	people   *person.Desk
	consents *consent.Desk
	minors   *guardian.Desk
}

// NewDesk returns a Desk that forgets who is erased or withdraws the consent.
func NewDesk(bus *event.Bus, people *person.Desk, consents *consent.Desk, minors *guardian.Desk) *Desk {
	d := &Desk{bus: bus, people: people, consents: consents, minors: minors}
	consents.Bring(kind(minors))
	event.On(bus, d.erasing)
	event.On(bus, d.withdrawn)
	return d
}

const (
	sqlPayee   = `SELECT person, iin, iban, given_at FROM payout_payee WHERE person = $1`
	sqlPayees  = `SELECT person, iin, iban, given_at FROM payout_payee WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlByIIN   = `SELECT person FROM payout_payee WHERE iin_index = $1`
	sqlGiveIIN = `INSERT INTO payout_payee (person, iin, iin_index, given_at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (person) DO UPDATE SET iin = excluded.iin, iin_index = excluded.iin_index, given_at = excluded.given_at`
	sqlGiveIBAN = `INSERT INTO payout_payee (person, iban, given_at) VALUES ($1, $2, $3)
		ON CONFLICT (person) DO UPDATE SET iban = excluded.iban, given_at = excluded.given_at`
	sqlForget = `DELETE FROM payout_payee WHERE person = $1`
)

// Of returns where a person wants their money; pages show it masked.
func (d *Desk) Of(tx *db.Tx, who id.ID) (Payee, error) {
	row, found, err := db.Maybe[payeeRow](tx, sqlPayee, who)
	if err != nil || !found {
		return Payee{}, err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return Payee{}, err
	}
	return row.open(p)
}

// Many returns the payees of people who are at hand.
func (d *Desk) Many(tx *db.Tx, people map[id.ID]person.Person) (map[id.ID]Payee, error) {
	asked := make([]map[string]id.ID, 0, len(people))
	for who := range people {
		asked = append(asked, map[string]id.ID{"id": who})
	}
	rows, err := db.All[payeeRow](tx, sqlPayees, db.JSON(asked))
	if err != nil {
		return nil, err
	}
	payees := make(map[id.ID]Payee, len(rows))
	for _, r := range rows {
		if payees[r.Person], err = r.open(people[r.Person]); err != nil {
			return nil, err
		}
	}
	return payees, nil
}

// GiveIIN keeps the actor's IIN, which they have typed twice. One that is another's,
// or does not begin with their date of birth, is refused and counts as a try, so
// the caller must keep the transaction of a refusal; five a day are let through.
func (d *Desk) GiveIIN(tx *db.Tx, by auth.Actor, typed, again string) (err error) {
	defer fault.Wrap(&err, "payee.GiveIIN")
	if err := fresh(tx, by); err != nil {
		return err
	}
	if err := d.patient(tx, by.Person); err != nil {
		return err
	}
	n, wrong := ident.ParseIIN(typed)
	second, _ := ident.ParseIIN(again)
	var f fault.Form
	f.Need("iin", wrong == nil, textBadIIN)
	f.Need("again", wrong != nil || n == second, textIINsDiffer)
	if err := f.Err(); err != nil {
		return err
	}
	p, err := d.agreed(tx, by)
	if err != nil {
		return err
	}
	index := tx.Keys().Index(indexIIN, string(n))
	if err := d.whose(tx, p, n, index); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlGiveIIN, by.Person, p.Seal(sealIIN, string(n)), index, tx.Now); err != nil {
		return err
	}
	return d.given(tx, by, p, "iin")
}

// GiveIBAN keeps the account to which the actor wants their money.
func (d *Desk) GiveIBAN(tx *db.Tx, by auth.Actor, typed string) (err error) {
	defer fault.Wrap(&err, "payee.GiveIBAN")
	if err := fresh(tx, by); err != nil {
		return err
	}
	a, wrong := ident.ParseIBAN(typed)
	var f fault.Form
	f.Need("iban", wrong == nil, textBadIBAN)
	if err := f.Err(); err != nil {
		return err
	}
	p, err := d.agreed(tx, by)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlGiveIBAN, by.Person, p.Seal(sealIBAN, string(a)), tx.Now); err != nil {
		return err
	}
	return d.given(tx, by, p, "iban")
}

// given writes down that details were given, never which, and tells of it once
// they are complete.
func (d *Desk) given(tx *db.Tx, by auth.Actor, p person.Person, field string) error {
	err := audit.Record(tx, audit.Entry{
		By: by, Act: actGive, Object: audit.Of("person", p.ID), Subject: p.ID, Seal: p.Seal, Changes: []audit.Change{{Field: field}},
	})
	if err != nil {
		return err
	}
	now, err := d.Of(tx, p.ID)
	if err != nil || !now.Complete() {
		return err
	}
	return event.Emit(d.bus, tx, Given{Person: p.ID, By: by})
}

// fresh refuses an actor who has not proved just now who they are.
func fresh(tx *db.Tx, by auth.Actor) error {
	if !by.Signed() || !by.Fresh(tx.Now) {
		return fault.New(fault.SignIn, "sign-in/stale", textStale)
	}
	return nil
}

// erasing forgets where somebody wanted their money: the keyed hash of an IIN
// would still name them.
func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	if err := forgotten(tx, e.Person.ID); err != nil {
		return err
	}
	_, err := tx.Exec(sqlForget, e.Person.ID)
	return err
}
