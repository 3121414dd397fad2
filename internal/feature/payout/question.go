package payout

import (
	"slices"

	"asar/internal/feature/payout/bankfile"
	"asar/internal/feature/payout/reason"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

// Question is payments of one batch of which a bank says the same, and of which
// no rule may decide: they stay as they are until two people have.
type Question struct {
	ID         id.ID
	Answer     id.ID
	Batch      id.ID
	Outcome    bankfile.Outcome
	Code       string
	Whole      bool  // it was said of the whole message
	Stood      State // how the payments stood when the bank said it
	Items      int
	Tenge      int64
	State      QuestionState
	Decision   Decision
	Maker      id.ID // who proposed it
	ProposedAt when.Instant
	Reason     string
	Checker    id.ID // who agreed
	DecidedAt  when.Instant
}

// QuestionState is how far a question is.
type QuestionState string

// The states of a question, in order.
const (
	Open     QuestionState = "open"
	Proposed QuestionState = "proposed"
	Agreed   QuestionState = "approved"
	Answered QuestionState = "done"
)

// Decision is what becomes of the payments of a question.
type Decision string

// The decisions.
const (
	Wait   Decision = "wait" // nothing: the bank has the first file, or will say more
	PayNew Decision = "anew" // the bank has not paid: they are owed again, for a new batch
	Mend   Decision = "mend" // their owners' details are wrong
)

// Side is who can do something about what the bank says.
func (q Question) Side() reason.Side {
	if q.Outcome == bankfile.Unclear {
		return reason.Unclear
	}
	return reason.Of(q.Code)
}

// CameBack tells whether it is about money that had arrived.
func (q Question) CameBack() bool { return q.Stood == Paid }

// Choices are the decisions that may be taken. What lies with the payer, and what
// is said of a whole file, is nobody's among the payees to mend.
func (q Question) Choices() []Decision {
	if side := q.Side(); q.Whole || side == reason.Payer || side == reason.Taken {
		return []Decision{Wait, PayNew}
	}
	return []Decision{Wait, PayNew, Mend}
}

// MayAgree refuses somebody to agree with what they proposed themselves.
func (q Question) MayAgree(who id.ID) error {
	if who == q.Maker {
		return fault.New(fault.Conflict, "payout/same-person", textSameAnswer)
	}
	return nil
}

// asked is what the lines of an answer ask, before it is a question.
type asked struct {
	Batch   id.ID
	Outcome bankfile.Outcome
	Code    string
	Whole   bool
	Stood   State
	Items   int
	Tenge   int64
}

// ask makes questions of the lines of an answer that no rule may decide.
func (d *Desk) ask(tx *db.Tx, a Answer) error {
	groups, err := db.All[asked](tx, sqlAsked, a.ID)
	for _, g := range groups {
		of := tx.NewID()
		if err == nil {
			_, err = tx.Exec(sqlAsk, of, a.ID, g.Batch, g.Outcome, g.Code, g.Whole, g.Stood, g.Items, g.Tenge)
		}
		if err == nil {
			_, err = tx.Exec(sqlAskLines, of, a.ID, g.Batch, g.Outcome, g.Code, g.Whole, g.Stood)
		}
	}
	return err
}

// Question returns a question, or the NotFound error.
func (d *Desk) Question(tx *db.Tx, question id.ID) (Question, error) {
	q, found, err := db.Maybe[Question](tx, sqlQuestion, question)
	if err == nil && !found {
		err = fault.Missing("question")
	}
	return q, err
}

// Questions returns what an answer asks.
func (d *Desk) Questions(tx *db.Tx, answer id.ID) ([]Question, error) {
	return db.All[Question](tx, sqlQuestions, answer)
}

// Unanswered returns the questions that nobody has decided, the oldest first.
func (d *Desk) Unanswered(tx *db.Tx, limit int) ([]Question, error) {
	return db.All[Question](tx, sqlOpen, limit)
}

// Said is what the bank says of a question in its own words.
func (d *Desk) Said(tx *db.Tx, question id.ID) (string, error) {
	sealed, _, err := db.Maybe[[]byte](tx, sqlLineWords, question)
	if err != nil {
		return "", err
	}
	return openWords(tx, sealed)
}

// QuestionLines returns the payments of a question, from after a line on.
func (d *Desk) QuestionLines(tx *db.Tx, question id.ID, after, limit int) ([]Line, error) {
	return db.All[Line](tx, sqlQuestionLines, question, after, limit)
}

// Propose says what should become of the payments of a question, and why. Until
// another agrees it can be said otherwise.
func (d *Desk) Propose(tx *db.Tx, by auth.Actor, question id.ID, what Decision, words string) (err error) {
	defer fault.Wrap(&err, "payout.Propose(%s, %s)", question, what)
	if !by.May(auth.MakePayments, auth.Country) {
		return fault.Forbidden(string(auth.MakePayments))
	}
	if err := fresh(tx, by); err != nil {
		return err
	}
	q, err := d.standing(tx, question, Open, Proposed)
	if err != nil {
		return err
	}
	var f fault.Form
	f.Need("decision", slices.Contains(q.Choices(), what), textNoChoice)
	f.Need("reason", longEnough(words), textReason)
	if err := f.Err(); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlPropose, q.ID, what, by.Person, tx.Now, words); err != nil {
		return err
	}
	return recordOf(tx, by, actPropose, q, what, words)
}

// AgreeTo decides a question as it was proposed. Whoever proposed it cannot.
func (d *Desk) AgreeTo(tx *db.Tx, by auth.Actor, question id.ID) (err error) {
	defer fault.Wrap(&err, "payout.AgreeTo(%s)", question)
	if !by.May(auth.ApprovePayments, auth.Country) {
		return fault.Forbidden(string(auth.ApprovePayments))
	}
	if err := fresh(tx, by); err != nil {
		return err
	}
	q, err := d.standing(tx, question, Proposed)
	if err != nil {
		return err
	}
	if err := q.MayAgree(by.Person); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlAgree, q.ID, Agreed, by.Person, tx.Now); err != nil {
		return err
	}
	if err := d.carryOut(tx, q); err != nil {
		return err
	}
	return recordOf(tx, by, actAgree, q, q.Decision, q.Reason)
}

// carryOut does what was decided: to wait is done at once, and money is moved by
// a job.
func (d *Desk) carryOut(tx *db.Tx, q Question) error {
	if q.Decision != Wait {
		return job.Add(tx, Deciding, q.ID, tx.Now)
	}
	if _, err := tx.Exec(sqlWaitOn, q.ID); err != nil {
		return err
	}
	_, err := tx.Exec(sqlDone, q.ID)
	return err
}

// standing returns a question that is at one of the states, or the Conflict.
func (d *Desk) standing(tx *db.Tx, question id.ID, states ...QuestionState) (Question, error) {
	q, err := d.Question(tx, question)
	if err == nil && !slices.Contains(states, q.State) {
		err = fault.New(fault.Conflict, "payout/decided", textDecided)
	}
	return q, err
}

func recordOf(tx *db.Tx, by auth.Actor, act audit.Act, q Question, what Decision, words string) error {
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.Country, Act: act, Object: audit.Of("question", q.ID), Reason: words,
		Changes: []audit.Change{{Field: "decision", After: string(what)}, {Field: "code", After: q.Code}},
	})
}

// Deciding is the kind of job that carries a decision out.
const Deciding = "payout.decide"

// DecideSome is the handler of Deciding: it moves the money of some payments of a
// question and leaves the rest to the next job.
func (d *Desk) DecideSome(tx *db.Tx, payload []byte) (err error) {
	var question id.ID
	if err := job.Decode(payload, &question); err != nil {
		return err
	}
	defer fault.Wrap(&err, "payout.DecideSome(%s)", question)
	q, err := d.Question(tx, question)
	if err != nil || q.State != Agreed {
		return err
	}
	lines, err := db.All[matched](tx, sqlAskedLines, q.ID, applyPage)
	if err != nil {
		return err
	}
	for _, l := range lines {
		verdict, err := d.decide(tx, q, l)
		if err != nil {
			return err
		}
		if _, err := tx.Exec(sqlVerdict, l.Answer, l.Number, verdict); err != nil {
			return err
		}
	}
	if len(lines) == applyPage {
		return job.Add(tx, Deciding, q.ID, tx.Now)
	}
	_, err = tx.Exec(sqlDone, q.ID)
	return err
}

// decide moves the money of a payment as two people decided. What has moved since
// the bank asked stays where it is.
func (d *Desk) decide(tx *db.Tx, q Question, l matched) (Verdict, error) {
	to, verdict := Returned, Done
	if q.Decision == PayNew {
		to, verdict = refused, Anew
	}
	switch l.State {
	case to:
		return Same, nil
	case q.Stood:
		if _, err := tx.Exec(sqlOvertake, l.Item); err != nil {
			return "", err
		}
		return verdict, d.bring(tx, q.Checker, l, to, q.Reason)
	}
	return Contradict, nil
}
