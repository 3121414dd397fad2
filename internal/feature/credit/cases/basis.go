package cases

import (
	"cmp"
	"encoding/hex"
	"encoding/json"
	"slices"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Basis is what a decision rested on: the version of the rules, what was known
// of the student on the day, and what was found wanting. It is kept with the
// step, sealed with the student's key, so that the decision can be shown as it
// was made, whatever becomes known later.
type Basis struct {
	Rules    int          `json:"rules"`
	Day      when.Day     `json:"day"`
	Org      id.ID        `json:"org,omitempty"` // where they studied; none if nowhere
	Facts    enrol.Facts  `json:"facts"`
	Declared bool         `json:"declared,omitempty"`
	ListedAt when.Instant `json:"listed"`
	Age      int          `json:"age"`
	Taken    *Taken       `json:"taken,omitempty"`   // of an application
	Wanting  []string     `json:"wanting,omitempty"` // the codes of the checks that failed
}

// Taken is what other vouchers of a period have taken, together with the one
// that is wished for.
type Taken struct {
	Times   int `json:"times"` // of the same voucher, without it
	Minutes int `json:"minutes"`
	Credits int `json:"credits"`
}

// weighed are the acts that weigh whether somebody may take part.
var weighed = map[Act]bool{actApply: true, Approve: true, Reserve: true, Sign: true, Accept: true, Refuse: true, End: true, Uphold: true}

// actApply begins the history of a case.
const actApply Act = "apply"

const sealBasis = "case/basis"

// basisOf is what is known of somebody on a day, for decisions under a version.
func basisOf(version, age int, e *enrol.Enrolment, day when.Day) Basis {
	b := Basis{Rules: version, Day: day, Age: age}
	if e != nil {
		b.Org, b.Facts, b.Declared, b.ListedAt = e.Org, e.Facts, e.Declared, e.ListedAt
	}
	return b
}

// sealed is the basis as it is stored.
func (b Basis) sealed(p person.Person) string {
	return hex.EncodeToString(p.Seal(sealBasis, db.JSON(b)))
}

// enrolment is the one that was known.
func (b Basis) enrolment() *enrol.Enrolment {
	if b.Org == 0 {
		return nil
	}
	return &enrol.Enrolment{Org: b.Org, Declared: b.Declared, ListedAt: b.ListedAt, Facts: b.Facts}
}

// weigh is what an act of today on a case rests on, if it weighs anything. What
// only begins is refused while the rules do not find what they ask, or the student
// may take part in nothing.
func (d *Desk) weigh(tx *db.Tx, c Case, p person.Person, act Act) (string, error) {
	if !weighed[act] {
		return "", nil
	}
	b, found, err := d.basis(tx, c, p, tx.Today(), tx.Now)
	if err != nil {
		return "", err
	}
	if begins[act] {
		may, err := d.students.MayTakePart(tx, p)
		if err := cmp.Or(err, unfit(slices.Concat(may, found))); err != nil {
			return "", err
		}
	}
	for _, f := range found {
		if !f.OK {
			b.Wanting = append(b.Wanting, f.Code)
		}
	}
	return b.sealed(p), nil
}

// reader reads what decisions about a case rested on.
type reader struct {
	table        programme.Table
	voucher      string
	universities map[id.ID]org.Org
}

func (d *Desk) reads(tx *db.Tx, c Case, list ...Basis) (r reader, err error) {
	r.voucher = c.Voucher
	if r.table, err = d.programmes.Table(tx, c.Programme); err != nil {
		return r, err
	}
	var universities []id.ID
	for _, b := range list {
		if b.Org != 0 && !slices.Contains(universities, b.Org) {
			universities = append(universities, b.Org)
		}
	}
	r.universities, err = d.orgs.Many(tx, universities)
	return r, err
}

// find says what the rules of a basis find in it.
func (r reader) find(b Basis) check.List {
	rules, _ := r.table.Version(b.Rules)
	e := b.enrolment()
	list := rules.Check(e.Student(r.universities[b.Org].Name, b.Age), b.Day)
	if v, known := rules.Terms.Voucher(r.voucher); known && b.Taken != nil {
		inPeriod(&list, rules.Terms, v, *b.Taken)
	}
	return list
}

// Decided returns what the steps of a case rested on, as they were decided, by
// step; nothing for one that weighed nothing.
func (d *Desk) Decided(tx *db.Tx, c Case, steps []Step) (map[id.ID]check.List, error) {
	var bases []Basis
	for _, s := range steps {
		if s.Basis != nil {
			bases = append(bases, *s.Basis)
		}
	}
	found := map[id.ID]check.List{}
	if len(bases) == 0 {
		return found, nil
	}
	r, err := d.reads(tx, c, bases...)
	if err != nil {
		return nil, err
	}
	for _, s := range steps {
		if s.Basis == nil {
			continue
		}
		list := r.find(*s.Basis)
		for i := range list {
			list[i].OK, list[i].Link = !slices.Contains(s.Basis.Wanting, list[i].Code), ""
		}
		found[s.ID] = list
	}
	return found, nil
}

// unseal reads what is sealed of a step; of an erased person nothing is left.
func (s *Step) unseal(p person.Person) (err error) {
	if s.Words, err = p.Open(sealWords, s.Sealed); err != nil {
		return err
	}
	text, err := p.Open(sealBasis, s.Rested)
	if err != nil || text == "" {
		return err
	}
	s.Basis = new(Basis)
	return json.Unmarshal([]byte(text), s.Basis)
}
