// Package payout pays what programmes owe.
//
// The rules in prose. Money is whole tenge and lies in accounts: the funder's,
// the budget's, reserved, owed, in a batch, paid, returned. Every act moves it
// from one to another by a posting that is only ever added, so that the accounts
// together are nothing at every moment. Whoever is to be paid says where, once:
// IIN and IBAN, sealed with their key, shown masked, and every look of the staff
// at the whole number is written down.
//
// A batch freezes what is owed and passes every check, as it is at that moment;
// what does not pass is listed with what it lacks. One person releases the batch,
// another approves it. It is handed to the bank once, in one format, with its
// control sum and its SHA-256, to be paid on the first working day that is not
// past; the same file can be had again, a second one cannot. The bank's answer is matched line by line: what arrived is paid, what
// came back for something in its owner's details is returned, and its owner mends
// it and is paid again. All else changes nothing by itself: a file that the bank
// rejects as a whole, because it has it already or the payer's account is empty,
// and words that nobody has explained. It becomes a question, and two people say
// whether to wait, to pay anew, or to give it to its owner to mend. So it is with
// money that a bank gives back after it had arrived. Money is on
// its way once and arrives once, whatever file comes twice, shuffled or cut: the
// database itself refuses a second live payment of a case.
//
// The package knows nothing of programmes but what package due says.
package payout

import (
	"embed"

	"asar/internal/core/due"
	"asar/internal/core/person"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payee"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of what is owed, of batches and of answers.
var Schema = db.Schema{Name: "payout", FS: db.Sub(files)}

// State is where the money of a case stands.
type State string

// The states of money, and of a payment in a batch.
const (
	Owed      State = "owed"
	Batched   State = "batched"
	Paid      State = "paid"
	Returned  State = "returned"
	live      State = "live"
	refused   State = "refused" // the bank did not take it: it is owed again
	dissolved State = "dissolved"
)

// Money is what is or was to be paid for one case.
type Money struct {
	Case      id.ID `db:"case_id"`
	Person    id.ID
	Org       id.ID
	Programme string
	Rules     int
	Voucher   string
	Tenge     int64
	State     State
	Since     when.Instant
	OwedAt    when.Instant
}

// Desk keeps the money of one database.
type Desk struct {
	bus    *event.Bus
	people *person.Desk
	payees *payee.Desk
	codes  func(tx *db.Tx, programme string) (due.Codes, error)
	payDay func(tx *db.Tx, from when.Day) (when.Day, error)
}

// Deps is what payments need of the rest.
type Deps struct {
	Bus    *event.Bus
	People *person.Desk
	Payees *payee.Desk
	// Codes is a slot: what a bank must be told of a programme's payments today.
	Codes func(tx *db.Tx, programme string) (due.Codes, error)
	// PayDay is a slot: the first day on which banks pay, from one on.
	PayDay func(tx *db.Tx, from when.Day) (when.Day, error)
}

// NewDesk returns a Desk that follows what programmes promise and owe.
func NewDesk(d Deps) *Desk {
	desk := &Desk{bus: d.Bus, people: d.People, payees: d.Payees, codes: d.Codes, payDay: d.PayDay}
	event.On(d.Bus, func(tx *db.Tx, e due.Funded) error {
		return ledger.Post(tx, 0, ledger.Funder, ledger.Budget, ledger.Posting{Tenge: e.Tenge, Round: e.Round})
	})
	event.On(d.Bus, func(tx *db.Tx, e due.Reserved) error {
		return ledger.Post(tx, 0, ledger.Budget, ledger.Reserved, ledger.Posting{Tenge: e.Tenge, Round: e.Round, Case: e.Case})
	})
	event.On(d.Bus, func(tx *db.Tx, e due.Released) error {
		return ledger.Post(tx, 0, ledger.Reserved, ledger.Budget, ledger.Posting{Tenge: e.Tenge, Round: e.Round, Case: e.Case})
	})
	event.On(d.Bus, desk.owe)
	event.On(d.Bus, desk.mend)
	return desk
}

// owe takes on the money of a case, for the first time or once more after it
// came back. What is owed, on its way or paid already is not owed again.
func (d *Desk) owe(tx *db.Tx, e due.Owed) (err error) {
	defer fault.Wrap(&err, "payout.owe(%s)", e.Case)
	if e.Tenge == 0 { // nothing to pay is paid at once
		return event.Emit(d.bus, tx, due.Settled{Case: e.Case, Arrived: true})
	}
	m, known, err := db.Maybe[Money](tx, sqlMoney, e.Case)
	if err != nil {
		return err
	}
	from := ledger.Reserved
	switch {
	case !known:
		if err := d.heldFor(tx, e); err != nil {
			return err
		}
		_, err = tx.Exec(sqlOwe, e.Case, e.Person, e.Org, e.Programme, e.Rules, e.Voucher, e.Tenge, tx.Now)
	case m.State == Returned && m.Tenge == e.Tenge:
		from = ledger.Returned
		_, err = tx.Exec(sqlOweAgain, e.Case, tx.Now)
	default:
		err = fault.New(fault.Conflict, "payout/once", textOnce.With("state", m.State.Name()))
	}
	if err != nil {
		return err
	}
	return ledger.Post(tx, 0, from, ledger.Owed, ledger.Posting{Tenge: e.Tenge, Case: e.Case})
}

// heldFor refuses to owe another sum than is reserved for the case.
func (d *Desk) heldFor(tx *db.Tx, e due.Owed) error {
	held, err := ledger.Holds(tx, ledger.Reserved, e.Case)
	if err == nil && held[e.Case] != e.Tenge {
		err = fault.New(fault.Conflict, "payout/held", textHeld.With("held", i18n.Tenge(held[e.Case]), "owed", i18n.Tenge(e.Tenge)))
	}
	return err
}

// mend sends money that had come back on its way again, once its owner has said
// where to.
func (d *Desk) mend(tx *db.Tx, e payee.Given) error {
	returned, err := db.All[id.ID](tx, sqlReturnedOf, e.Person)
	for _, of := range returned {
		if err == nil {
			err = event.Emit(d.bus, tx, due.Mended{Case: of, By: e.By})
		}
	}
	return err
}

// fresh refuses an actor who has not proved just now who they are.
func fresh(tx *db.Tx, by auth.Actor) error {
	if !by.Fresh(tx.Now) {
		return fault.New(fault.SignIn, "sign-in/stale", textStale)
	}
	return nil
}

// Of returns the money of a person, the latest first.
func (d *Desk) Of(tx *db.Tx, who id.ID) ([]Money, error) { return db.All[Money](tx, sqlMoneyOf, who) }

// All returns the money of everybody in the order of cases, from after one on.
func (d *Desk) All(tx *db.Tx, after id.ID, limit int) ([]Money, error) {
	return db.All[Money](tx, sqlMoneyAll, after, limit)
}

// mayView tells whether the actor may see the money of everybody.
func mayView(by auth.Actor) error {
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	return nil
}

// mayShow tells whether the actor may see whole numbers of payees.
func mayShow(by auth.Actor) error {
	if !by.May(auth.ShowPayees, auth.Country) {
		return fault.Forbidden(string(auth.ShowPayees))
	}
	return nil
}

func record(tx *db.Tx, by auth.Actor, act audit.Act, object string, changes ...audit.Change) error {
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: act, Object: object, Changes: changes})
}
