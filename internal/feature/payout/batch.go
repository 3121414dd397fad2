package payout

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"asar/internal/core/person"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payable"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/when"
)

// BatchState is how far a batch is.
type BatchState string

// The states of a batch, in order; the last is off that way.
const (
	Frozen    BatchState = "frozen"
	Released  BatchState = "released"
	Approved  BatchState = "approved"
	Exported  BatchState = "exported"
	Dissolved BatchState = "dissolved"
)

// Batch is payments that go to the bank together.
type Batch struct {
	ID         id.ID
	Payer      id.ID
	State      BatchState
	Items      int
	Tenge      int64 // the control sum
	LeftOut    int   // what was owed and lacks something
	Waiting    int   // payments that the freezing has not looked at yet
	FrozenBy   id.ID
	FrozenAt   when.Instant
	Maker      id.ID
	ReleasedAt when.Instant
	Checker    id.ID
	ApprovedAt when.Instant
	ExportedBy id.ID
	ExportedAt when.Instant
	Format     Format
	PayOn      when.Day // when the bank is asked to pay
	SHA256     string   `db:"sha256"`
	Reason     string   // why it was dissolved
}

const sealItem = "payout/item"

// sealed is whom a payment goes to, as it was when the batch was frozen.
type sealed struct {
	Name string     `json:"n"`
	IIN  ident.IIN  `json:"i"`
	IBAN ident.IBAN `json:"a"`
}

func seal(p payable.Payment, who person.Person) []byte {
	return who.Seal(sealItem, db.JSON(sealed{p.Name, p.Payee.IIN, p.Payee.IBAN}))
}

func (i *Item) open(p person.Person) error {
	text, err := p.Open(sealItem, i.Sealed)
	if err != nil || text == "" { // of an erased person
		return err
	}
	var s sealed
	err = json.Unmarshal([]byte(text), &s)
	i.Name, i.IIN, i.IBAN = s.Name, s.IIN, s.IBAN
	return err
}

// Release says that the batch may be approved; whoever says so is its maker.
func (d *Desk) Release(tx *db.Tx, by auth.Actor, batch id.ID) (err error) {
	defer fault.Wrap(&err, "payout.Release(%s)", batch)
	if !by.May(auth.MakePayments, auth.Country) {
		return fault.Forbidden(string(auth.MakePayments))
	}
	b, err := d.in(tx, batch, Frozen)
	if err == nil && b.Items == 0 {
		err = fault.New(fault.Conflict, "payout/nothing", textNothing.With("left", strconv.Itoa(b.LeftOut)))
	}
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlRelease, b.ID, by.Person, tx.Now); err != nil {
		return err
	}
	return record(tx, by, actRelease, object(b))
}

// Approve lets the batch go to the bank. Whoever froze or released it cannot.
func (d *Desk) Approve(tx *db.Tx, by auth.Actor, batch id.ID) (err error) {
	defer fault.Wrap(&err, "payout.Approve(%s)", batch)
	if !by.May(auth.ApprovePayments, auth.Country) {
		return fault.Forbidden(string(auth.ApprovePayments))
	}
	b, err := d.in(tx, batch, Released)
	if err != nil {
		return err
	}
	if err := b.MayApprove(by.Person); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlApprove, b.ID, by.Person, tx.Now); err != nil {
		return err
	}
	return record(tx, by, actApprove, object(b), audit.Change{Field: "tenge", After: strconv.FormatInt(b.Tenge, 10)})
}

// MayApprove refuses somebody to approve what they froze or released themselves.
func (b Batch) MayApprove(who id.ID) error {
	if who == b.Maker || who == b.FrozenBy {
		return fault.New(fault.Conflict, "payout/same-person", textSamePerson)
	}
	return nil
}

// Dissolve undoes a batch that has not been approved: its payments are owed again.
func (d *Desk) Dissolve(tx *db.Tx, by auth.Actor, batch id.ID, reason string) (err error) {
	defer fault.Wrap(&err, "payout.Dissolve(%s)", batch)
	if !by.May(auth.MakePayments, auth.Country) && !by.May(auth.ApprovePayments, auth.Country) {
		return fault.Forbidden(string(auth.MakePayments))
	}
	if err := why(reason); err != nil {
		return err
	}
	b, err := d.in(tx, batch, Frozen, Released)
	if err != nil {
		return err
	}
	if err := d.dissolve(tx, by, b); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlDissolve, b.ID, reason); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actDissolve, Object: object(b), Reason: reason})
}

func (d *Desk) dissolve(tx *db.Tx, by auth.Actor, b Batch) error {
	for number := 0; ; {
		items, err := db.All[Item](tx, sqlItems, b.ID, number, freezePage)
		if err != nil || len(items) == 0 {
			return err
		}
		number = items[len(items)-1].Number
		rows, moved := make([]itemRow, len(items)), make([]ledger.Posting, len(items))
		for i, item := range items {
			rows[i], moved[i] = itemRow{ID: item.ID, Case: item.Case}, ledger.Posting{Tenge: item.Tenge, Case: item.Case, Batch: b.ID}
		}
		if _, err := tx.Exec(sqlDissolveItems, db.JSON(rows)); err != nil {
			return err
		}
		if _, err := tx.Exec(sqlMoveCases, db.JSON(rows), Owed, tx.Now); err != nil {
			return err
		}
		if err := ledger.Post(tx, by.Person, ledger.Batch, ledger.Owed, moved...); err != nil {
			return err
		}
	}
}

const (
	leastReason = 10 // code points: "test" explains nothing
	mostReason  = 500
)

func why(reason string) error {
	var f fault.Form
	f.Need("reason", longEnough(reason), textReason)
	return f.Err()
}

func longEnough(reason string) bool {
	n := utf8.RuneCountInString(strings.TrimSpace(reason))
	return n >= leastReason && n <= mostReason
}

// in returns a batch that stands in one of the states, or the Conflict.
func (d *Desk) in(tx *db.Tx, batch id.ID, states ...BatchState) (Batch, error) {
	b, err := d.Batch(tx, batch)
	if err != nil {
		return b, err
	}
	if b.Waiting > 0 {
		return b, fault.New(fault.Conflict, "payout/freezing", textFreezing)
	}
	if slices.Contains(states, b.State) {
		return b, nil
	}
	return b, fault.New(fault.Conflict, "payout/state", textNotNow.With("state", b.State.Name()))
}

// Batch returns a batch, or the NotFound error.
func (d *Desk) Batch(tx *db.Tx, batch id.ID) (Batch, error) {
	b, found, err := db.Maybe[Batch](tx, sqlBatch, batch)
	if err == nil && !found {
		err = fault.Missing("batch")
	}
	return b, err
}

// Batches returns batches, the latest first, from before one on.
func (d *Desk) Batches(tx *db.Tx, before id.ID, limit int) ([]Batch, error) {
	return db.All[Batch](tx, sqlBatches, before, limit)
}

func object(b Batch) string { return audit.Of("batch", b.ID) }
