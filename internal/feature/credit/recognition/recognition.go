// Package recognition follows academic credits for verified hours.
//
// The rules in prose. Once their institution has vouched for the hours of a
// voucher, its student may ask to have them counted as academic credits, whole
// ones, for a discipline or as an elective. They may ask for no more than the
// voucher may count for, less what was recognised of it already, and no more
// than the cap of the period leaves. The institution's commission decides in a
// sitting that has a protocol: all, a part, or none; less than was asked for has
// a reason. Nobody decides about their own. What was decided stands in the
// protocol and is a line for the transcript.
//
// Nothing is recognised while the institution does not vouch for the hours. If
// its word is taken back later, or a host takes hours back, the request is in
// doubt and comes before the commission again, which leaves what it recognised
// or lowers it, with a reason: a second line beside the first. Once the hours are
// vouched for again, the doubt is gone.
//
// A request waits for the commission as long as the rules say. What is late climbs
// the ladder that the steps of vouchers climb, and stands in the same table of ages.
//
// Money and credits are separate tracks: neither waits for the other.
package recognition

import (
	"embed"
	"strings"
	"unicode/utf8"

	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of requests for academic credits and of protocols.
var Schema = db.Schema{Name: "recognition", FS: db.Sub(files)}

// Kind is what credits are to be counted for.
type Kind string

// The kinds.
const (
	Discipline Kind = "discipline" // of the curriculum, in whole or in part
	Elective   Kind = "elective"
)

// Kinds lists them.
var Kinds = []Kind{Discipline, Elective}

// State is where a request stands.
type State string

// The states.
const (
	Asked     State = "asked"     // waits for the commission
	Granted   State = "granted"   // all of it
	Partly    State = "partly"    // less than was asked for
	Declined  State = "declined"  // none
	Withdrawn State = "withdrawn" // by the student
)

// Counts tells whether credits of a request are taken or may still be.
func (s State) Counts() bool { return s == Asked || s == Granted || s == Partly }

// Want is what a student asks for.
type Want struct {
	Kind    Kind
	Title   string // of the discipline, or of the elective
	Size    int    // credits of the whole discipline; not asked of an elective
	Credits int
}

// Request is a wish to have hours counted.
type Request struct {
	ID        id.ID
	Case      id.ID `db:"case_id"`
	Person    id.ID
	Org       id.ID
	Programme string
	Rules     int // the version that decides
	Voucher   string
	Until     when.Day `db:"until_day"` // the end of the period whose cap holds
	Minutes   int      // verified, that it rests on
	Kind      Kind
	Title     string
	Size      int
	Asked     int
	Granted   int
	State     State
	AskedAt   when.Instant
	DecidedAt when.Instant
	Protocol  id.ID        // zero until the commission has decided
	DoubtAt   when.Instant // since when its hours are not vouched for; zero if they are
	Again     int          `db:"reviews"` // how often the commission has looked at it again
	Reason    string       `db:"-"`
	Reviews   []Review     `db:"-"` // the first one first

	Sealed []byte
}

// takes is how many credits a request takes of what there is.
func (r Request) takes() int {
	switch {
	case r.State == Asked:
		return r.Asked
	case r.State.Counts():
		return r.Granted
	default:
		return 0
	}
}

// Desk keeps the requests of one database.
type Desk struct {
	people     *person.Desk
	students   *enrol.Desk
	programmes *programme.Desk
	cases      *cases.Desk
}

// NewDesk returns a Desk that looks again at what it counted when the hours of it
// are taken back.
func NewDesk(bus *event.Bus, people *person.Desk, students *enrol.Desk, programmes *programme.Desk, vouchers *cases.Desk) *Desk {
	d := &Desk{people: people, students: students, programmes: programmes, cases: vouchers}
	event.On(bus, d.moved)
	event.On(bus, d.judged)
	return d
}

// Owes lists the requests that an institution's commission has not decided.
func (d *Desk) Owes(tx *db.Tx, institution id.ID) (list check.List, err error) {
	n, err := db.One[int](tx, sqlOpen, institution)
	if n > 0 {
		list.No("recognition/open", textOwes.With("n", n), "/org/"+institution.String()+"/recognition")
	}
	return list, err
}

// OwesStudent lists what somebody has asked for and the commission has not decided,
// or has to look at again.
func (d *Desk) OwesStudent(tx *db.Tx, who id.ID) (list check.List, err error) {
	all, err := d.Of(tx, who)
	for _, r := range all {
		if r.State == Asked || r.State.Counts() && r.DoubtAt != 0 {
			list.No("recognition/open", textOpenOf.With("voucher", r.Voucher, "title", r.Title), "/me/student/credits")
		}
	}
	return list, err
}

// Explain tells whether the student of a case may ask for credits now, check by
// check, and how many at most.
func (d *Desk) Explain(tx *db.Tx, c cases.Case) (check.List, int, error) {
	table, err := d.programmes.Table(tx, c.Programme)
	if err != nil {
		return nil, 0, err
	}
	rules, _ := table.Version(c.Rules)
	before, err := d.Of(tx, c.Person)
	if err != nil {
		return nil, 0, err
	}
	voucher, _ := rules.Terms.Voucher(c.Voucher)
	who, err := d.people.Get(tx, c.Person)
	if err != nil {
		return nil, 0, err
	}
	first, err := d.students.MayTakePart(tx, who)
	term := programme.Term{Rules: c.Rules, Until: c.Until}
	list, most := may(c, voucher, rules.Terms.Cap, before, func(r Request) bool {
		return r.Programme == c.Programme && table.Overlap(programme.Term{Rules: r.Rules, Until: r.Until}, term)
	})
	return append(first, list...), most, err
}

// Ask asks for credits for the hours of the actor's case.
func (d *Desk) Ask(tx *db.Tx, by auth.Actor, of id.ID, w Want) (r Request, err error) {
	defer fault.Wrap(&err, "recognition.Ask(%s)", of)
	c, err := d.cases.Get(tx, of)
	if err == nil && c.Person != by.Person {
		err = fault.Missing("case")
	}
	if err != nil {
		return r, err
	}
	list, most, err := d.Explain(tx, c)
	if err == nil {
		err = list.Err()
	}
	if err != nil {
		return r, err
	}
	if err := w.check(most); err != nil {
		return r, err
	}
	r = Request{
		ID: tx.NewID(), Case: c.ID, Person: c.Person, Org: c.Org, Programme: c.Programme, Rules: c.Rules, Voucher: c.Voucher, Until: c.Until,
		Minutes: c.Verified, Kind: w.Kind, Title: w.Title, Size: w.Size, Asked: w.Credits, State: Asked, AskedAt: tx.Now,
	}
	if _, err := tx.Exec(sqlInsert, r.ID, r.Case, r.Person, r.Org, r.Programme, r.Rules, r.Voucher, r.Until, r.Minutes, r.Kind, r.Title,
		r.Size, r.Asked, r.State, r.AskedAt); err != nil {
		return r, err
	}
	return r, d.record(tx, by, actAsk, r, "")
}

// mostTitle bounds the name of a discipline, and mostSize its credits.
const (
	mostTitle = 200
	mostSize  = 30
)

func (w *Want) check(most int) error {
	w.Title = strings.TrimSpace(w.Title)
	if w.Kind == Elective {
		w.Size = 0
	}
	var f fault.Form
	f.Need("kind", w.Kind == Discipline || w.Kind == Elective, textNeedKind)
	f.Need("title", w.Title != "" && utf8.RuneCountInString(w.Title) <= mostTitle, textNeedTitle)
	f.Need("size", w.Kind != Discipline || w.Size >= 1 && w.Size <= mostSize, textNeedSize)
	f.Need("credits", w.Credits >= 1 && w.Credits <= most && (w.Kind != Discipline || w.Credits <= w.Size), textNeedCredits.With("most", most))
	return f.Err()
}

// Withdraw takes the actor's own request back while nobody has decided.
func (d *Desk) Withdraw(tx *db.Tx, by auth.Actor, request id.ID) (err error) {
	defer fault.Wrap(&err, "recognition.Withdraw(%s)", request)
	r, err := d.Get(tx, request)
	if err == nil && r.Person != by.Person {
		err = fault.Missing("recognition")
	}
	if err != nil || r.State == Withdrawn {
		return err
	}
	if r.State != Asked {
		return fault.New(fault.Conflict, "recognition/decided", textDecided)
	}
	r.State = Withdrawn
	if _, err := tx.Exec(sqlDecide, r.ID, r.State, 0, nil, tx.Now, 0); err != nil {
		return err
	}
	return d.record(tx, by, actWithdraw, r, "")
}

func (d *Desk) record(tx *db.Tx, by auth.Actor, act audit.Act, r Request, reason string) error {
	e := audit.Entry{
		By: by, Scope: auth.OfOrg(r.Org), Act: act, Object: audit.Of("recognition", r.ID), Subject: r.Person, Reason: reason,
		Changes: []audit.Change{{Field: "state", After: string(r.State)}},
	}
	if reason != "" {
		who, err := d.people.Get(tx, r.Person)
		if err != nil {
			return err
		}
		e.Seal = who.Seal
	}
	return audit.Record(tx, e)
}
