package payout

import (
	"encoding/hex"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

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
	FrozenBy   id.ID
	FrozenAt   when.Instant
	Maker      id.ID
	ReleasedAt when.Instant
	Checker    id.ID
	ApprovedAt when.Instant
	ExportedBy id.ID
	ExportedAt when.Instant
	Format     Format
	SHA256     string `db:"sha256"`
	Reason     string // why it was dissolved
}

// freezePage is how many payments are frozen at a time.
const freezePage = 500

// Freeze makes a batch of all that is owed and passes every check, and lists
// what does not with what it lacks.
func (d *Desk) Freeze(tx *db.Tx, by auth.Actor) (b Batch, err error) {
	defer fault.Wrap(&err, "payout.Freeze")
	if !by.May(auth.MakePayments, auth.Country) {
		return b, fault.Forbidden(string(auth.MakePayments))
	}
	from, err := payer.Must(tx)
	if err != nil {
		return b, err
	}
	b = Batch{ID: tx.NewID(), Payer: from.ID, State: Frozen, FrozenBy: by.Person, FrozenAt: tx.Now}
	if _, err := tx.Exec(sqlAddBatch, b.ID, b.Payer, b.State, b.FrozenBy, b.FrozenAt); err != nil {
		return b, err
	}
	codes := map[string]due.Codes{}
	for last := (Money{}); ; {
		page, err := db.All[Money](tx, sqlOwedPage, last.OwedAt, last.Case, freezePage)
		if err != nil {
			return b, err
		}
		if len(page) == 0 {
			break
		}
		last = page[len(page)-1]
		if err := d.freeze(tx, &b, page, codes); err != nil {
			return b, err
		}
	}
	if b.Items == 0 {
		return b, fault.New(fault.Conflict, "payout/nothing", textNothing.With("left", strconv.Itoa(b.LeftOut)))
	}
	if _, err := tx.Exec(sqlCountBatch, b.ID, b.Items, b.Tenge, b.LeftOut); err != nil {
		return b, err
	}
	return b, record(tx, by, actFreeze, object(b), audit.Change{Field: "tenge", After: strconv.FormatInt(b.Tenge, 10)}, audit.Change{Field: "items", After: strconv.Itoa(b.Items)})
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
	Payee  string `json:"payee"` // sealed, as hex
	Lacks  string `json:"lacks,omitempty"`
}

// freeze puts a page of what is owed into a batch, as far as it passes.
func (d *Desk) freeze(tx *db.Tx, b *Batch, page []Money, codes map[string]due.Codes) error {
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
	n := utf8.RuneCountInString(strings.TrimSpace(reason))
	f.Need("reason", n >= leastReason && n <= mostReason, textReason)
	return f.Err()
}

// in returns a batch that stands in one of the states, or the Conflict.
func (d *Desk) in(tx *db.Tx, batch id.ID, states ...BatchState) (Batch, error) {
	b, err := d.Batch(tx, batch)
	if err != nil {
		return b, err
	}
	for _, s := range states {
		if b.State == s {
			return b, nil
		}
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
