package payout

import (
	"encoding/hex"
	"strconv"

	"asar/internal/feature/payout/bankfile"
	"asar/internal/feature/payout/payer"
	"asar/internal/feature/payout/reason"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

// Answer is one file of a bank.
type Answer struct {
	ID        id.ID
	SHA256    string `db:"sha256"`
	Format    Format
	State     AnswerState
	Lines     int
	Done      int // the last line that was applied
	ByPerson  id.ID
	At        when.Instant
	AppliedBy id.ID
}

// AnswerState is how far an answer is.
type AnswerState string

// The states of an answer.
const (
	Read     AnswerState = "read"
	Applying AnswerState = "applying"
	Applied  AnswerState = "applied"
)

// Verdict is what becomes of a line of an answer.
type Verdict string

// The verdicts. Only what matches changes anything.
const (
	Matches    Verdict = "matched"
	Done       Verdict = "applied"
	Same       Verdict = "same"      // known already
	Duplicate  Verdict = "duplicate" // stands twice in the file
	Waits      Verdict = "pending"   // the bank has not decided
	Unknown    Verdict = "unknown"   // names no payment that is at the bank
	Amount     Verdict = "amount"    // another sum
	Contradict Verdict = "contradiction"
	Asks       Verdict = "asks"      // a person must say what becomes of it
	Anew       Verdict = "anew"      // a person has: it is paid once more
	Overtaken  Verdict = "overtaken" // it was so, and a later answer undid it
)

// Trouble tells whether somebody must look at the line.
func (v Verdict) Trouble() bool { return v == Unknown || v == Amount || v == Contradict }

// lineRow is a line on its way into the table.
type lineRow struct {
	Number  int              `json:"number"`
	Item    id.ID            `json:"item"`
	Batch   id.ID            `json:"batch"` // zero if the file does not say
	Outcome bankfile.Outcome `json:"outcome"`
	Tenge   int64            `json:"tenge"`
	Code    string           `json:"code"`
	Words   string           `json:"words"` // sealed, as hex
	Side    reason.Side      `json:"side"`  // who can do something about it
}

// Take reads a bank's file and says of each line what would become of it.
// Nothing is moved yet. The same file again is the answer that is there.
func (d *Desk) Take(tx *db.Tx, by auth.Actor, path string, sum []byte, as Format) (a Answer, err error) {
	defer fault.Wrap(&err, "payout.Take")
	if !by.May(auth.MakePayments, auth.Country) {
		return a, fault.Forbidden(string(auth.MakePayments))
	}
	a = Answer{ID: tx.NewID(), SHA256: hex.EncodeToString(sum), Format: as, State: Read, ByPerson: by.Person, At: tx.Now}
	known, found, err := db.Maybe[Answer](tx, sqlAnswerBySum, a.SHA256)
	if err != nil || found {
		return known, err
	}
	if _, err := tx.Exec(sqlAddAnswer, a.ID, a.SHA256, a.Format, a.State, a.ByPerson, a.At); err != nil {
		return a, err
	}
	lines, err := linesOf(tx, path, as)
	if err != nil {
		return a, err
	}
	if err := d.keepLines(tx, &a, lines); err != nil {
		return a, err
	}
	if a.Lines == 0 {
		return a, fault.New(fault.Invalid, "payout/empty-answer", textEmptyAnswer)
	}
	if _, err := tx.Exec(sqlJudge, a.ID); err != nil {
		return a, err
	}
	if err := d.ask(tx, a); err != nil {
		return a, err
	}
	if _, err := tx.Exec(sqlCountAnswer, a.ID, a.Lines); err != nil {
		return a, err
	}
	return a, record(tx, by, actTake, audit.Of("answer", a.ID), audit.Change{Field: "sha256", After: a.SHA256}, audit.Change{Field: "lines", After: strconv.Itoa(a.Lines)})
}

// linesOf opens a file in its format.
func linesOf(tx *db.Tx, path string, as Format) (bankfile.Lines, error) {
	if as == XML {
		return bankfile.ReadXML(path), nil
	}
	from, err := payer.Must(tx)
	l := from.Layout.Answer
	return bankfile.ReadTable(path, bankfile.Table{
		ID: l.ID, Status: l.Status, Reason: l.Reason, Amount: l.Amount, Paid: l.Paid, Returned: l.Returned, Pending: l.Pending,
	}), err
}

// keepLines keeps the lines of an answer, a page at a time. What a bank says of
// a whole message is said of each of its payments of which no line speaks.
func (d *Desk) keepLines(tx *db.Tx, a *Answer, lines bankfile.Lines) error {
	var page []lineRow
	flush := func() error {
		if len(page) == 0 {
			return nil
		}
		_, err := tx.Exec(sqlAddLines, db.JSON(page), a.ID)
		page = page[:0]
		return err
	}
	for l, err := range lines {
		if err != nil {
			return err
		}
		if l.Whole() {
			if err := flush(); err != nil {
				return err
			}
			added, err := tx.Exec(sqlAddWhole, a.ID, identifier(l.Message), l.Outcome, l.Code, hex.EncodeToString(sealedWords(tx, l.Words)), a.Lines, sideOf(l))
			if err != nil {
				return err
			}
			a.Lines += int(added)
			continue
		}
		a.Lines++
		page = append(page, lineRow{
			Number: a.Lines, Item: identifier(l.Payment), Batch: identifier(l.Message), Outcome: l.Outcome, Tenge: l.Tenge, Code: l.Code,
			Words: hex.EncodeToString(sealedWords(tx, l.Words)), Side: sideOf(l),
		})
		if len(page) == freezePage {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	return flush()
}

// sideOf is who can do something about what a line says; nobody need if it says
// no more than that the bank has paid or is at work.
func sideOf(l bankfile.Line) reason.Side {
	switch l.Outcome {
	case bankfile.Returned:
		return reason.Of(l.Code)
	case bankfile.Unclear:
		return reason.Unclear
	}
	return ""
}

// identifier returns the identifier that a bank sent back, or zero for what was
// never one of ours.
func identifier(s string) id.ID {
	found, err := id.Parse(s)
	if err != nil {
		return 0
	}
	return found
}

func sealedWords(tx *db.Tx, words string) []byte {
	if words == "" {
		return nil
	}
	return tx.Keys().Seal(sealWords, []byte(words))
}

// Answer returns an answer, or the NotFound error.
func (d *Desk) Answer(tx *db.Tx, answer id.ID) (Answer, error) {
	a, found, err := db.Maybe[Answer](tx, sqlAnswer, answer)
	if err == nil && !found {
		err = fault.Missing("answer")
	}
	return a, err
}

// Answers returns the latest answers.
func (d *Desk) Answers(tx *db.Tx, limit int) ([]Answer, error) {
	return db.All[Answer](tx, sqlAnswers, limit)
}

// Tally is how many lines of an answer have a verdict, and their money.
type Tally struct {
	Verdict Verdict
	Outcome bankfile.Outcome
	Lines   int
	Tenge   int64
}

// Tally counts the lines of an answer.
func (d *Desk) Tally(tx *db.Tx, answer id.ID) ([]Tally, error) {
	return db.All[Tally](tx, sqlTally, answer)
}

// Line is a line of an answer as it is shown.
type Line struct {
	Number  int
	Item    id.ID
	Batch   id.ID
	Place   int // of the payment in its batch; zero for an unknown one
	Outcome bankfile.Outcome
	Tenge   int64
	Code    string
	Verdict Verdict
}

// Lines returns lines of an answer that somebody must look at, from after a number on.
func (d *Desk) Lines(tx *db.Tx, answer id.ID, after, limit int) ([]Line, error) {
	return db.All[Line](tx, sqlTroubleLines, answer, after, limit)
}

// Work is the kind of job that applies an answer.
const Work = "payout.apply"

// work is which answer, and who has it applied.
type work struct {
	Answer id.ID
	By     id.ID
}

// Apply has an answer applied: a job moves the money, some lines at a time.
// Once is enough; again changes nothing.
func (d *Desk) Apply(tx *db.Tx, by auth.Actor, answer id.ID) (err error) {
	defer fault.Wrap(&err, "payout.Apply(%s)", answer)
	if !by.May(auth.MakePayments, auth.Country) {
		return fault.Forbidden(string(auth.MakePayments))
	}
	if err := fresh(tx, by); err != nil {
		return err
	}
	a, err := d.Answer(tx, answer)
	if err != nil || a.State != Read {
		return err
	}
	if _, err := tx.Exec(sqlBeginAnswer, a.ID, by.Person); err != nil {
		return err
	}
	if err := job.Add(tx, Work, work{a.ID, by.Person}, tx.Now); err != nil {
		return err
	}
	return record(tx, by, actApply, audit.Of("answer", a.ID))
}
