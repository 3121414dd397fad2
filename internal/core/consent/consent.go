// Package consent keeps what people have agreed to, so that it can be proved.
//
// The rules in prose. There is a consent for each purpose, and none stands for
// another. Its text says who the operator is, which data, for how long and for
// whom; texts come in dated versions, and a consent names the version, the
// language in which it was read, the instant, who gave it for whom, and how it
// was proved. Records are only ever added: giving adds one, withdrawing adds
// another. Withdrawing is as easy as giving; only while something is owed, such
// as a place in a shift to come or an answer to an objection, is it refused,
// and the refusal says what is open and what ends it. What such things are is
// told by the parts that know them, through Oblige.
//
// The purposes of the core stand here. A part that takes data for another one
// brings it, with its texts, while the program is being wired: the purpose goes
// with the part. Nothing is agreed to before its text holds, so that a record
// names a version that was in force on its day.
package consent

import (
	"embed"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of texts and of what was agreed to.
var Schema = db.Schema{Name: "consent", FS: db.Sub(files)}

// Purpose is what data is used for.
type Purpose string

// The purposes of the core; see Kind for those of other parts.
const (
	Account Purpose = "account" // to volunteer at all
	Photos  Purpose = "photos"  // pictures from shifts
	News    Purpose = "news"    // letters that nobody asked for
	Minor   Purpose = "minor"   // what a guardian agrees to for a child
)

// Operator is who answers for the data: the organisation that runs the platform.
type Operator struct{ Name, BIN string }

// Act is what a record says was done.
type Act string

// The acts.
const (
	Given     Act = "given"
	Withdrawn Act = "withdrawn"
)

// Way is how it is known who gave a consent.
type Way string

// The ways of proof.
const (
	ByForm Way = "form" // a form on the site, by somebody who had signed in
	ByLink Way = "link" // a one-time link that was sent to an address
	ByCode Way = "code" // a code that was sent to an address
	ByRule Way = "rule" // it ended by itself, as its text says
)

// Record is one thing that was agreed to, or withdrawn.
type Record struct {
	ID          id.ID
	Person      id.ID // for whom
	Purpose     Purpose
	Version     when.Day // of the text: the day from which it holds
	Lang        i18n.Lang
	Act         Act
	At          when.Instant
	By          id.ID `db:"by_person"` // who gave it: the person, or a guardian
	Way         Way
	Proof       []byte // what proves it, such as an address; sealed with the person's key
	Operator    string
	OperatorBIN string `db:"operator_bin"`
	Request     string
}

// Mend is the page on which people agree and withdraw.
const Mend = "/me/consents"

// Why checks that somebody's last word about a purpose is that they agree; of
// whoever does, nothing is said.
func Why(last Act, l *check.List, code string, never, withdrawn i18n.Text) {
	switch last {
	case Given:
	case Withdrawn:
		l.No(code, withdrawn, Mend)
	default:
		l.No(code, never, Mend)
	}
}

// Stands tells whether the record is a consent that was given.
func (r Record) Stands() bool { return r.Act == Given }

// Gift is what somebody agrees to, and how it is proved.
type Gift struct {
	Purpose Purpose
	Lang    i18n.Lang // in which they read the text
	Way     Way
	Proof   string // such as the address that was proved; may be empty
}

// Changed is emitted when a consent was given or withdrawn.
type Changed struct {
	Record Record
	By     auth.Actor // whose act it was
}

// Condition looks at whether something stands in the way for a person.
type Condition func(tx *db.Tx, who person.Person) (check.List, error)

// Desk keeps the consents of one database.
type Desk struct {
	bus      *event.Bus
	operator Operator
	kinds    []Kind
	owed     map[Purpose][]Condition
	needed   map[Purpose][]Condition
}

// NewDesk returns a Desk whose consents are given to an operator.
func NewDesk(bus *event.Bus, operator Operator) *Desk {
	d := &Desk{bus: bus, operator: operator, owed: map[Purpose][]Condition{}, needed: map[Purpose][]Condition{}}
	for _, k := range own() {
		d.Bring(k)
	}
	return d
}

// Operator returns who answers for the data.
func (d *Desk) Operator() Operator { return d.operator }

// Oblige adds something that may be owed, and then keeps a consent from being
// withdrawn. Conditions are added while the program is being wired.
func (d *Desk) Oblige(p Purpose, c Condition) { d.owed[p] = append(d.owed[p], c) }

// Require adds something that must hold before a consent can be given.
func (d *Desk) Require(p Purpose, c Condition) { d.needed[p] = append(d.needed[p], c) }

// Give writes down what the actor agrees to for a person. What stands already
// in the same words changes nothing.
func (d *Desk) Give(tx *db.Tx, by auth.Actor, who person.Person, g Gift) (r Record, err error) {
	defer fault.Wrap(&err, "consent.Give(%s)", g.Purpose)
	text, err := d.Current(tx, g.Purpose)
	if err != nil {
		return Record{}, err
	}
	list, err := d.MayGive(tx, who, g.Purpose)
	if err != nil {
		return Record{}, err
	}
	if err := list.Err(); err != nil {
		return Record{}, err
	}
	last, err := d.Last(tx, who.ID, g.Purpose)
	if err != nil || last.Stands() && last.Version >= text.From && last.By == giver(by, who) {
		return last, err
	}
	r = Record{Person: who.ID, Purpose: g.Purpose, Version: text.From, Lang: g.Lang, Act: Given, Way: g.Way}
	return d.write(tx, by, who, r, g.Proof)
}

// Withdraw writes down that a consent no longer stands. One that does not
// stand changes nothing; while something is owed it is the Conflict of the
// check's code.
func (d *Desk) Withdraw(tx *db.Tx, by auth.Actor, who person.Person, g Gift) (err error) {
	defer fault.Wrap(&err, "consent.Withdraw(%s)", g.Purpose)
	last, err := d.Last(tx, who.ID, g.Purpose)
	if err != nil || !last.Stands() {
		return err
	}
	list, err := d.MayWithdraw(tx, who, g.Purpose)
	if err != nil {
		return err
	}
	if err := list.Err(); err != nil {
		return err
	}
	r := Record{Person: who.ID, Purpose: g.Purpose, Version: last.Version, Lang: g.Lang, Act: Withdrawn, Way: g.Way}
	_, err = d.write(tx, by, who, r, g.Proof)
	return err
}

// write adds a record, tells of it and notes the act.
func (d *Desk) write(tx *db.Tx, by auth.Actor, who person.Person, r Record, proof string) (Record, error) {
	r.ID, r.At, r.By, r.Request = tx.NewID(), tx.Now, giver(by, who), by.Request
	r.Operator, r.OperatorBIN = d.operator.Name, d.operator.BIN
	r.Proof = who.Seal(sealProof, proof)
	if err := insert(tx, r); err != nil {
		return Record{}, err
	}
	act := actGive
	if r.Act == Withdrawn {
		act = actWithdraw
	}
	scope := auth.Scope{}
	if r.By != who.ID {
		scope = auth.OfPerson(who.ID)
	}
	object := "consent/" + string(r.Purpose) + "/" + string(r.Version)
	if err := audit.Record(tx, audit.Entry{By: by, Scope: scope, Act: act, Object: object, Subject: who.ID}); err != nil {
		return Record{}, err
	}
	return r, event.Emit(d.bus, tx, Changed{r, by})
}

// giver is whose word a record is: the actor's, or that of a person who is only
// just registering. The platform gives nobody's word but by a rule.
func giver(by auth.Actor, who person.Person) id.ID {
	if by.Signed() {
		return by.Person
	}
	return who.ID
}

// MayGive lists what must hold before the person can give a consent.
func (d *Desk) MayGive(tx *db.Tx, who person.Person, p Purpose) (check.List, error) {
	return ask(tx, who, d.needed[p])
}

// MayWithdraw lists what is owed and keeps a consent from being withdrawn.
func (d *Desk) MayWithdraw(tx *db.Tx, who person.Person, p Purpose) (check.List, error) {
	return ask(tx, who, d.owed[p])
}

func ask(tx *db.Tx, who person.Person, conditions []Condition) (list check.List, err error) {
	for _, c := range conditions {
		more, err := c(tx, who)
		if err != nil {
			return nil, err
		}
		list = append(list, more...)
	}
	return list, nil
}

// History returns every record of a person, and of what they gave or withdrew
// for others, such as a child; the earliest first.
func (d *Desk) History(tx *db.Tx, who id.ID) ([]Record, error) {
	return db.All[Record](tx, sqlOf, who)
}

// Last returns the latest record of a person for a purpose; the zero Record,
// which does not stand, if they were never asked.
func (d *Desk) Last(tx *db.Tx, who id.ID, p Purpose) (Record, error) {
	last, _, err := db.Maybe[Record](tx, sqlLast, who, p)
	return last, err
}

// LastActs returns what people did last about a purpose; whoever was never
// asked is left out.
func (d *Desk) LastActs(tx *db.Tx, people []id.ID, p Purpose) (map[id.ID]Act, error) {
	rows, err := db.All[struct {
		Person id.ID
		Act    Act
	}](tx, sqlLastActs, db.IDs(people), p)
	last := make(map[id.ID]Act, len(rows))
	for _, r := range rows {
		last[r.Person] = r.Act
	}
	return last, err
}

// Agreed lists, for each of the people, why data may not be taken or used for a
// purpose: their last word about it is not that they agree. Of whoever does,
// nothing is said.
func (d *Desk) Agreed(tx *db.Tx, people []id.ID, p Purpose) (map[id.ID]check.List, error) {
	last, err := d.LastActs(tx, people, p)
	all := make(map[id.ID]check.List, len(people))
	for _, one := range people {
		var list check.List
		Why(last[one], &list, p.Code(), textNever.With("name", d.Name(p)), textNoMore.With("name", d.Name(p)))
		all[one] = list
	}
	return all, err
}

// Code is that of the check which asks for the consent.
func (p Purpose) Code() string { return string(p) + "/consent" }

// Proof opens what proves a record.
func Proof(who person.Person, r Record) (string, error) { return who.Open(sealProof, r.Proof) }
