package cases

import (
	"encoding/hex"
	"slices"
	"unicode/utf8"

	"asar/internal/core/due"
	"asar/internal/core/hours"
	"asar/internal/core/person"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// Reason says why, for the acts that owe one: a code for sums and words for the student.
type Reason struct {
	Code  string
	Words string
}

// owing are the acts that say why.
var owing = map[Act]bool{Refuse: true, End: true, Reopen: true, Return: true, Dismiss: true, Appeal: true}

// OwesReason tells whether whoever does an act has to say why.
func (a Act) OwesReason() bool { return owing[a] }

const (
	leastReason = 10
	mostReason  = 2000
)

func (r Reason) check(act Act) error {
	var f fault.Form
	n := utf8.RuneCountInString(r.Words)
	known := CodesOf(act)
	f.Need("code", r.Code == "" || len(known) == 0 || slices.Contains(known, r.Code), textCode)
	f.Need("reason", n <= mostReason && (!owing[act] || n >= leastReason), textReason)
	return f.Err()
}

// Do moves a case by an act of the actor, who must be the one whose turn the
// act is: the student, the institution's office, or the operator.
func (d *Desk) Do(tx *db.Tx, by auth.Actor, of id.ID, act Act, why Reason) (err error) {
	defer fault.Wrap(&err, "cases.Do(%s, %s)", of, act)
	c, err := d.Get(tx, of)
	if err != nil {
		return err
	}
	owner := ownerOf(by, c, act)
	if owner == Nobody {
		return fault.Forbidden("case")
	}
	if act == Reserve {
		return fault.New(fault.Conflict, "case/reserve", textReserve)
	}
	if err := why.check(act); err != nil {
		return err
	}
	return d.move(tx, by, c, act, owner, why)
}

// ownerOf is as whom an actor may do an act on a case; nobody for a stranger.
func ownerOf(by auth.Actor, c Case, act Act) Owner {
	switch {
	case act == Appeal || act == Sign || act == Withdraw || act == Mend:
		if by.Person == c.Person {
			return Student
		}
	case act == Uphold || act == Dismiss:
		if by.May(auth.RunProgramme, auth.Country) && by.Person != c.Person { // nor upholds what they have objected to
			return Operator
		}
	case by.May(auth.KeepStudents, auth.OfOrg(c.Org)) && by.Person != c.Person: // nobody approves their own
		return Institution
	}
	return Nobody
}

// Payment notes what the bank did with the money of a case; whoever pays says so.
func (d *Desk) Payment(tx *db.Tx, of id.ID, arrived bool, why Reason) (err error) {
	defer fault.Wrap(&err, "cases.Payment(%s)", of)
	c, err := d.Get(tx, of)
	if err != nil {
		return err
	}
	if !arrived {
		return d.move(tx, auth.System(), c, Return, Payer, why)
	}
	return d.move(tx, auth.System(), c, Pay, Payer, why)
}

// move moves a case, with all that follows from it.
func (d *Desk) move(tx *db.Tx, by auth.Actor, c Case, act Act, owner Owner, why Reason) error {
	to, err := d.leads(tx, c, act, owner)
	if err != nil {
		return err
	}
	p, err := d.people.Get(tx, c.Person)
	if err != nil {
		return err
	}
	basis, err := d.weigh(tx, c, p, act)
	if err != nil {
		return err
	}
	was := c.State
	if err := d.effect(tx, by, &c, act, to); err != nil {
		return err
	}
	c.State, c.Since = to, tx.Now
	if _, err := tx.Exec(sqlMove, c.ID, c.State, c.Since, c.From, c.Attended, c.Verified); err != nil {
		return err
	}
	if err := d.steps(tx, []stepOf{{by, c, was, act, why, p, basis}}, tx.Now); err != nil {
		return err
	}
	if to == Sent && act != Recall { // what is recalled is owed already
		return d.owe(tx, c)
	}
	return d.follow(tx, c.Person) // what one voucher takes or leaves is another's
}

// voucher returns what a case's voucher asks and gives, under the rules of the case.
func (d *Desk) voucher(tx *db.Tx, c Case) (programme.Voucher, error) {
	table, err := d.programmes.Table(tx, c.Programme)
	if err != nil {
		return programme.Voucher{}, err
	}
	r, _ := table.Version(c.Rules)
	v, _ := r.Terms.Voucher(c.Voucher)
	return v, nil
}

// owe tells whoever pays that the money of a case is to be paid.
func (d *Desk) owe(tx *db.Tx, c Case) error {
	v, err := d.voucher(tx, c)
	if err != nil {
		return err
	}
	return event.Emit(d.bus, tx, due.Owed{
		Case: c.ID, Person: c.Person, Org: c.Org, Programme: c.Programme, Rules: c.Rules, Voucher: c.Voucher, Tenge: v.Tenge,
	})
}

// effect does what an act does beside the state.
func (d *Desk) effect(tx *db.Tx, by auth.Actor, c *Case, act Act, to State) error {
	switch act {
	case Reserve:
		return d.hold(tx, by, *c)
	case Sign:
		c.From = tx.Today()
		return d.sign(tx, by, *c)
	case Accept:
		return d.use(tx, *c)
	case Send:
		return d.vouched(tx, *c)
	case Uphold:
		return d.room(tx, *c)
	case Reopen:
		return d.takeBack(tx, *c)
	case Pay:
		return d.places.Spend(tx, by.Person, c.ID)
	case Return, Recall: // of what had arrived
		return d.places.Regain(tx, by.Person, c.ID)
	}
	if after := (Case{State: to, From: c.From}); c.Holds() && !after.Holds() {
		c.From, c.Attended, c.Verified = "", 0, 0
		return d.places.Release(tx, by.Person, c.ID)
	}
	return nil
}

// stepOf is a step on its way into a case's history.
type stepOf struct {
	by      auth.Actor
	c       Case
	was     State
	act     Act
	why     Reason
	student person.Person
	basis   string // sealed; empty if the act weighs nothing
}

// step writes down where hours have led a case, and tells its student.
func (d *Desk) step(tx *db.Tx, c Case, was State) error {
	p, err := d.people.Get(tx, c.Person)
	if err != nil {
		return err
	}
	return d.steps(tx, []stepOf{{by: auth.System(), c: c, was: was, act: actHours, student: p}}, tx.Now)
}

// actHours is the act of hours that move a case by themselves.
const actHours Act = "hours"

// steps writes down where cases came from and why, in their order, and tells
// their students; the letters leave at an instant.
func (d *Desk) steps(tx *db.Tx, list []stepOf, letters when.Instant) error {
	rows, entries := make([]stepRow, len(list)), make([]audit.Entry, len(list))
	for i, s := range list {
		rows[i] = stepRow{
			tx.NewID(), s.c.ID, s.was, s.c.State, s.act, s.c.Rules, s.by.Person, s.why.Code, hex.EncodeToString(s.student.Seal(sealWords, s.why.Words)), s.basis,
		}
		entries[i] = audit.Entry{
			By: s.by, Scope: auth.OfOrg(s.c.Org), Act: actMove, Object: "case/" + s.c.ID.String(), Subject: s.c.Person, Seal: s.student.Seal,
			Changes: []audit.Change{{Field: "state", Before: string(s.was), After: string(s.c.State)}}, Reason: s.why.Words,
		}
	}
	mails, err := d.letters(tx, list)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlStep, db.JSON(rows), tx.Now); err != nil {
		return err
	}
	if err := audit.RecordAll(tx, entries); err != nil {
		return err
	}
	for _, s := range list {
		if err := event.Emit(d.bus, tx, Moved{Case: s.c, From: s.was, Act: s.act}); err != nil {
			return err
		}
	}
	return mail.PostAll(tx, mails, letters)
}

const sealWords = "case/words"

// follow brings the cases of students to where their hours have got.
func (d *Desk) follow(tx *db.Tx, who ...id.ID) error {
	list, err := db.All[Case](tx, sqlWorking, db.IDs(who))
	if err != nil {
		return err
	}
	for _, c := range list {
		if err := d.followOne(tx, c); err != nil {
			return err
		}
	}
	return nil
}

func (d *Desk) followOne(tx *db.Tx, c Case) error {
	f, err := d.frame(tx, c, tx.Now)
	if err != nil {
		return err
	}
	entries, err := d.entries(tx, c, tx.Now)
	if err != nil {
		return err
	}
	was, attended, verified := c.State, c.Attended, c.Verified
	c.Attended, c.Verified = Sums(f, entries)
	c.State = was.Progress(c.Attended, c.Verified, f.Asked)
	switch {
	case c.State != was:
		c.Since = tx.Now
	case c.Attended == attended && c.Verified == verified:
		return nil
	}
	if _, err := tx.Exec(sqlMove, c.ID, c.State, c.Since, c.From, c.Attended, c.Verified); err != nil || c.State == was {
		return err
	}
	return d.step(tx, c, was)
}

// frame returns what bounds the hours of a case, by what was known at an instant.
func (d *Desk) frame(tx *db.Tx, c Case, known when.Instant) (f Frame, err error) {
	table, err := d.programmes.Table(tx, c.Programme)
	if err != nil {
		return f, err
	}
	r, _ := table.Version(c.Rules)
	v, _ := r.Terms.Voucher(c.Voucher)
	f = Frame{Terms: r.Terms, From: c.From, Until: c.Until, Asked: v.Minutes, CapLeft: -1}
	if r.Terms.Cap.Minutes > 0 {
		from, until := r.Terms.Cap.Period.Of(c.Until)
		used, err := db.One[int](tx, sqlUsedInPeriod, c.Person, c.Programme, c.ID, from, until, bound(tx, known))
		if err != nil {
			return f, err
		}
		f.CapLeft = r.Terms.Cap.Minutes - used
	}
	return f, nil
}

// entries returns the hours of a case's student in its term, as they were known
// at an instant. What counts for a voucher that was applied for before, and is
// still worked for, is taken already: an hour never seems to count for two.
func (d *Desk) entries(tx *db.Tx, c Case, known when.Instant) ([]Entry, error) {
	records, err := d.hours.Standing(tx, c.Person, c.From, c.Until, known)
	if err != nil {
		return nil, err
	}
	used, err := db.All[usedRow](tx, sqlUsedByOthers, c.Person, c.ID, bound(tx, known))
	if err != nil {
		return nil, err
	}
	by := map[id.ID]int{}
	for _, u := range used {
		by[u.Record] = u.Minutes
	}
	earlier, err := d.earlier(tx, c, known)
	if err != nil {
		return nil, err
	}
	for _, other := range earlier {
		_, counted, err := d.Counted(tx, other, known)
		if err != nil {
			return nil, err
		}
		for _, one := range counted {
			by[one.Record] += one.Counts
		}
	}
	list := make([]Entry, 0, len(records))
	for _, r := range records {
		if e, any := entryOf(r); any {
			e.Used = by[r.Record]
			list = append(list, e)
		}
	}
	return list, nil
}

// entryOf is a record as the rules look at it; what was denied is none. Of what
// is disputed the minutes that stand in the ledger count meanwhile.
func entryOf(r hours.Standing) (Entry, bool) {
	e := Entry{Record: r.Record, Opportunity: r.Opportunity, Day: r.Day, Minutes: r.Minutes, Direction: r.Direction, Verified: r.Counts()}
	if r.State == hours.Proposed {
		e.Minutes = r.Proposed
	}
	return e, e.Minutes > 0
}
