package payout

import (
	"encoding/hex"
	"strconv"

	"asar/internal/core/due"
	"asar/internal/core/person"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payable"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

// freezePage is how many payments are frozen at a time, and stretch how many in
// one transaction: others write in between, and nobody waits for the whole.
const (
	freezePage = 500
	stretch    = 1000
)

// Freezing is the kind of job that goes on with a batch.
const Freezing = "payout.freeze"

// frozen is how far a batch has been frozen: the last payment that was looked at.
type frozen struct {
	Batch  id.ID
	OwedAt when.Instant
	Case   id.ID
}

// Freeze makes a batch of all that is owed and passes every check, and lists
// what does not with what it lacks. What is too much for one transaction is gone
// through by a job; until it is done the batch waits, and there is no other.
func (d *Desk) Freeze(tx *db.Tx, by auth.Actor) (b Batch, err error) {
	defer fault.Wrap(&err, "payout.Freeze")
	if !by.May(auth.MakePayments, auth.Country) {
		return b, fault.Forbidden(string(auth.MakePayments))
	}
	from, err := payer.Must(tx)
	if err != nil {
		return b, err
	}
	if _, busy, err := db.Maybe[id.ID](tx, sqlFreezing); busy || err != nil {
		return b, orElse(err, fault.New(fault.Conflict, "payout/freezing", textFreezing))
	}
	b = Batch{ID: tx.NewID(), Payer: from.ID, State: Frozen, FrozenBy: by.Person, FrozenAt: tx.Now}
	if b.Waiting, err = db.One[int](tx, sqlCountOwed); err != nil {
		return b, err
	}
	if _, err := tx.Exec(sqlAddBatch, b.ID, b.Payer, b.State, b.FrozenBy, b.FrozenAt); err != nil {
		return b, err
	}
	if err := d.goOn(tx, &b, frozen{Batch: b.ID}); err != nil {
		return b, err
	}
	if b.Items == 0 && b.Waiting == 0 {
		return b, fault.New(fault.Conflict, "payout/nothing", textNothing.With("left", strconv.Itoa(b.LeftOut)))
	}
	return b, record(tx, by, actFreeze, object(b), audit.Change{Field: "tenge", After: strconv.FormatInt(b.Tenge, 10)}, audit.Change{Field: "items", After: strconv.Itoa(b.Items)})
}

// orElse is an error, or another if there is none.
func orElse(err, other error) error {
	if err != nil {
		return err
	}
	return other
}

// FreezeSome is the handler of Freezing: it freezes some payments and leaves the
// rest to the next job.
func (d *Desk) FreezeSome(tx *db.Tx, payload []byte) (err error) {
	var at frozen
	if err := job.Decode(payload, &at); err != nil {
		return err
	}
	defer fault.Wrap(&err, "payout.FreezeSome(%s)", at.Batch)
	b, err := d.Batch(tx, at.Batch)
	if err != nil || b.Waiting == 0 {
		return err
	}
	return d.goOn(tx, &b, at)
}

// goOn freezes a stretch of payments from after one on, and leaves the rest to a
// job. Whatever came to be owed after the batch was begun is for the next batch.
func (d *Desk) goOn(tx *db.Tx, b *Batch, at frozen) error {
	codes := map[string]due.Codes{}
	from, err := payer.Of(tx, b.Payer)
	if err != nil {
		return err
	}
	for looked := 0; looked < stretch && b.Waiting > 0; {
		page, err := db.All[Money](tx, sqlOwedPage, at.OwedAt, at.Case, freezePage, b.FrozenAt)
		if err != nil {
			return err
		}
		if err := d.freeze(tx, b, page, codes, from); err != nil {
			return err
		}
		if looked += len(page); len(page) < freezePage {
			b.Waiting = 0
			break
		}
		last := page[len(page)-1]
		at.OwedAt, at.Case = last.OwedAt, last.Case
		b.Waiting = max(b.Waiting-len(page), 1) // another look finds the end
	}
	if _, err := tx.Exec(sqlCountBatch, b.ID, b.Items, b.Tenge, b.LeftOut, b.Waiting); err != nil {
		return err
	}
	if b.Waiting == 0 {
		return nil
	}
	return job.Add(tx, Freezing, at, tx.Now)
}

// itemRow is a payment on its way into the table.
type itemRow struct {
	ID     id.ID  `json:"id"`
	Number int    `json:"number"`
	Case   id.ID  `json:"case"`
	Person id.ID  `json:"person"`
	Org    id.ID  `json:"org"`
	Tenge  int64  `json:"tenge"`
	KNP    string `json:"knp"`
	KOD    string `json:"kod"`
	KBe    string `json:"kbe"`
	Words  string `json:"purpose"`
	Payee  string `json:"payee"` // sealed, as hex
	Lacks  string `json:"lacks,omitempty"`
}

// freeze puts a page of what is owed into a batch, as far as it passes.
func (d *Desk) freeze(tx *db.Tx, b *Batch, page []Money, codes map[string]due.Codes, from payer.Version) error {
	if len(page) == 0 {
		return nil
	}
	payees, people, owed, err := d.facts(tx, page)
	if err != nil {
		return err
	}
	var in, left []itemRow
	var moved []ledger.Posting
	for _, m := range page {
		if _, asked := codes[m.Programme]; !asked {
			if codes[m.Programme], err = d.codes(tx, m.Programme); err != nil {
				return err
			}
		}
		p := people[m.Person]
		pay := payable.Payment{Name: p.FullName(), Payee: payees[m.Person], Tenge: m.Tenge, Owed: owed[m.Case], Codes: codes[m.Programme]}
		row := itemRow{ID: tx.NewID(), Case: m.Case, Person: m.Person, Org: m.Org, Tenge: m.Tenge}
		if row.Lacks = pay.Lacks(); row.Lacks != "" {
			left = append(left, row)
			continue
		}
		b.Items++
		b.Tenge += m.Tenge
		row.Number, row.KNP, row.KOD, row.KBe = b.Items, pay.Codes.KNP, pay.Codes.KOD, pay.Codes.KBe
		row.Words = purpose(from.Layout, pay.Codes.Name, m)
		row.Payee = hex.EncodeToString(seal(pay, p))
		in, moved = append(in, row), append(moved, ledger.Posting{Tenge: m.Tenge, Case: m.Case, Batch: b.ID})
	}
	b.LeftOut += len(left)
	if len(left) > 0 {
		if _, err := tx.Exec(sqlAddLeft, db.JSON(left), b.ID); err != nil {
			return err
		}
	}
	if len(in) == 0 {
		return nil
	}
	if _, err := tx.Exec(sqlAddItems, db.JSON(in), b.ID); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlMoveCases, db.JSON(in), Batched, tx.Now); err != nil {
		return err
	}
	return ledger.Post(tx, b.FrozenBy, ledger.Owed, ledger.Batch, moved...)
}

// facts are what the checks of a page look at: payees and people by person, and
// what the ledger says is owed by case.
func (d *Desk) facts(tx *db.Tx, page []Money) (map[id.ID]payee.Payee, map[id.ID]person.Person, map[id.ID]int64, error) {
	who, of := make([]id.ID, len(page)), make([]id.ID, len(page))
	for i, m := range page {
		who[i], of[i] = m.Person, m.Case
	}
	people, err := d.people.Many(tx, who)
	if err != nil {
		return nil, nil, nil, err
	}
	payees, err := d.payees.Many(tx, people)
	if err != nil {
		return nil, nil, nil, err
	}
	owed, err := ledger.Holds(tx, ledger.Owed, of...)
	return payees, people, owed, err
}
