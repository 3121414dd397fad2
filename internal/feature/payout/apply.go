package payout

import (
	"asar/internal/core/due"
	"asar/internal/feature/payout/bankfile"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/reason"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
)

// applyPage is how many payments are settled in one transaction: each moves a
// case and writes to its student.
const applyPage = 100

// ApplySome is the handler of Work: it applies some lines of an answer and
// leaves the rest to the next job. It stands repetition, because a payment is
// settled once.
func (d *Desk) ApplySome(tx *db.Tx, payload []byte) error {
	var w work
	if err := job.Decode(payload, &w); err != nil {
		return err
	}
	more, err := d.Step(tx, w.Answer)
	if err == nil && more {
		err = job.Add(tx, Work, w, tx.Now)
	}
	return err
}

// Step applies the next lines of an answer that is being applied, and tells
// whether there may be more.
func (d *Desk) Step(tx *db.Tx, answer id.ID) (more bool, err error) {
	defer fault.Wrap(&err, "payout.Step(%s)", answer)
	a, err := d.Answer(tx, answer)
	if err != nil || a.State != Applying {
		return false, err
	}
	lines, err := db.All[matched](tx, sqlMatchedLines, a.ID, a.Done, applyPage)
	if err != nil {
		return false, err
	}
	for _, l := range lines {
		verdict, err := d.settle(tx, a, l)
		if err != nil {
			return false, err
		}
		if _, err := tx.Exec(sqlVerdict, a.ID, l.Number, verdict); err != nil {
			return false, err
		}
		a.Done = l.Number
	}
	if len(lines) < applyPage {
		a.State = Applied
	}
	_, err = tx.Exec(sqlStepAnswer, a.ID, a.Done, a.State)
	return a.State == Applying, err
}

// matched is a line that is to be applied, with its payment as it stands now.
type matched struct {
	Answer  id.ID
	Number  int
	Outcome bankfile.Outcome
	Code    string
	Words   []byte
	Item    id.ID
	State   State
	Case    id.ID `db:"case_id"`
	Person  id.ID
	Batch   id.ID
	Tenge   int64
}

// settle moves the money of a payment by what the bank says of it.
func (d *Desk) settle(tx *db.Tx, a Answer, l matched) (Verdict, error) {
	to := Paid
	if l.Outcome == bankfile.Returned {
		to = Returned
	}
	switch {
	case l.State == to:
		return Same, nil
	case l.State != live: // another file was quicker, and says something else
		return Contradict, nil
	}
	return Done, d.bring(tx, a.AppliedBy, l, to, "")
}

// lies is where the money of a payment at a state lies.
var lies = map[State]ledger.Account{live: ledger.Batch, Paid: ledger.Paid, Returned: ledger.Returned, refused: ledger.Owed}

// bring brings a payment, and its money and its case with it, to a state. What
// the payee is told are the bank's own words; else what its code means; else what
// the person said who decided.
func (d *Desk) bring(tx *db.Tx, by id.ID, l matched, to State, said string) error {
	p, err := d.people.Get(tx, l.Person)
	if err != nil {
		return err
	}
	words, err := openWords(tx, l.Words)
	if err != nil {
		return err
	}
	if words == "" && to == Returned {
		if words = reason.Text(l.Code).In(p.Lang); said != "" && reason.Of(l.Code) == reason.Unclear {
			words = said
		}
	}
	if _, err := tx.Exec(sqlSettle, l.Item, to, l.Code, p.Seal(sealWords, words), tx.Now); err != nil {
		return err
	}
	money := to
	if to == refused {
		money = Owed
	}
	if _, err := tx.Exec(sqlMoveCase, l.Case, money, tx.Now); err != nil {
		return err
	}
	if err := ledger.Post(tx, by, lies[l.State], lies[to], ledger.Posting{Tenge: l.Tenge, Case: l.Case, Batch: l.Batch}); err != nil {
		return err
	}
	if to == refused && l.State == live { // whoever promised it hears nothing: it is on its way as before
		return nil
	}
	return event.Emit(d.bus, tx, due.Settled{Case: l.Case, Arrived: to == Paid, Again: to == refused, Code: l.Code, Words: words})
}

// openWords opens the words that stand in a line.
func openWords(tx *db.Tx, sealed []byte) (string, error) {
	if len(sealed) == 0 {
		return "", nil
	}
	plain, err := tx.Keys().Open(sealWords, sealed)
	return string(plain), err
}
