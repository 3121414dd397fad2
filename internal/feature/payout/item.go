package payout

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/when"
)

// Item is one payment of a batch.
type Item struct {
	ID         id.ID
	Batch      id.ID
	Number     int
	Case       id.ID `db:"case_id"`
	Person     id.ID
	Org        id.ID
	Programme  string
	Voucher    string
	Tenge      int64
	KNP        string `db:"knp"`
	KOD        string `db:"kod"`
	KBe        string `db:"kbe"`
	Purpose    string // in words, as the file says it
	State      State
	Code       string // the bank's reason for giving it back
	AnsweredAt when.Instant

	// Whom it goes to, as it was when the batch was frozen.
	Name string     `db:"-"`
	IIN  ident.IIN  `db:"-"`
	IBAN ident.IBAN `db:"-"`

	Sealed []byte
	Words  string `db:"-"` // the bank's, beside the code
	Why    []byte
}

// Stands tells where the payment stands: still on its way, or how it ended.
func (i Item) Stands() State {
	if i.State == live {
		return Batched
	}
	return i.State
}

const sealWords = "payout/words"

// Items returns payments of a batch from after a number on. They are opened,
// for staff to see masked; Show is for the whole.
func (d *Desk) Items(tx *db.Tx, batch id.ID, after, limit int) ([]Item, error) {
	items, err := db.All[Item](tx, sqlItems, batch, after, limit)
	if err != nil {
		return nil, err
	}
	return items, d.openAll(tx, items)
}

// ItemsOf returns the payments of a person, the latest first, for their own page.
func (d *Desk) ItemsOf(tx *db.Tx, who id.ID) ([]Item, error) {
	items, err := db.All[Item](tx, sqlItemsOf, who)
	if err != nil {
		return nil, err
	}
	return items, d.openAll(tx, items)
}

func (d *Desk) openAll(tx *db.Tx, items []Item) error {
	who := make([]id.ID, len(items))
	for i, item := range items {
		who[i] = item.Person
	}
	people, err := d.people.Many(tx, who)
	for i := range items {
		if err == nil {
			err = items[i].open(people[items[i].Person])
		}
		if err == nil {
			items[i].Words, err = people[items[i].Person].Open(sealWords, items[i].Why)
		}
	}
	return err
}

// Item returns a payment of a batch by its number, or the NotFound error.
func (d *Desk) Item(tx *db.Tx, batch id.ID, number int) (Item, error) {
	items, err := d.Items(tx, batch, number-1, 1)
	if err != nil {
		return Item{}, err
	}
	if len(items) == 0 || items[0].Number != number {
		return Item{}, fault.Missing("payment")
	}
	return items[0], nil
}

// Show returns a payment with the whole numbers of its payee, and writes down
// who looked and why.
func (d *Desk) Show(tx *db.Tx, by auth.Actor, batch id.ID, number int, reason string) (i Item, err error) {
	defer fault.Wrap(&err, "payout.Show(%s, %d)", batch, number)
	if err := mayShow(by); err != nil {
		return i, err
	}
	if err := fresh(tx, by); err != nil {
		return i, err
	}
	if err := why(reason); err != nil {
		return i, err
	}
	if i, err = d.Item(tx, batch, number); err != nil {
		return i, err
	}
	p, err := d.people.Get(tx, i.Person)
	if err != nil {
		return i, err
	}
	return i, audit.Record(tx, audit.Entry{
		By: by, Scope: auth.Country, Act: actShow, Object: audit.Of("batch", batch), Subject: p.ID, Seal: p.Seal, Reason: reason,
	})
}

// Left is money that could not go into a batch, with the codes of what it lacks.
type Left struct {
	Case   id.ID `db:"case_id"`
	Person id.ID
	Org    id.ID
	Tenge  int64
	Lacks  string
}

// LeftOut returns what a batch left out, from after a case on.
func (d *Desk) LeftOut(tx *db.Tx, batch, after id.ID, limit int) ([]Left, error) {
	return db.All[Left](tx, sqlLeft, batch, after, limit)
}
