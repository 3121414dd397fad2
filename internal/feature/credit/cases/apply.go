package cases

import (
	"maps"
	"slices"
	"strconv"
	"time"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Wish is one person's wish for a voucher.
type Wish struct {
	By      auth.Actor
	Voucher string
	// Takes tells whether a case of this voucher that waits for a place already
	// is taken instead of opening another; nil takes none.
	Takes func(Case) bool
	// Also is what else must hold of whoever studies at the institution, after
	// what the rules look at; nil asks nothing more.
	Also func(list *check.List, org id.ID)
}

// Outcome is what became of a wish: a case, or why there is none.
type Outcome struct {
	Case Case
	Err  error
}

// Explain tells whether somebody may apply for a voucher on a day, check by
// check, together with the rules and the enrolment that were used.
func (d *Desk) Explain(tx *db.Tx, who id.ID, code, voucher string) (list check.List, r programme.Rules, e *enrol.Enrolment, err error) {
	a, err := d.gather(tx, code, []id.ID{who})
	if err != nil {
		return nil, a.rules, nil, err
	}
	list, err = a.explain(tx, who, voucher)
	return list, a.rules, a.studies[who], err
}

// Findings tells what the rules of a day said of a person on it, by what was
// known at an instant, with what each check was made of.
func (d *Desk) Findings(tx *db.Tx, who id.ID, code string, day when.Day, known when.Instant) ([]programme.Finding, programme.Rules, error) {
	r, err := d.programmes.RulesKnown(tx, code, day, known)
	if err != nil {
		return nil, r, err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return nil, r, err
	}
	age := p.AgeKnown(day, known)
	e, err := d.students.On(tx, who, day, known)
	if err != nil || e == nil {
		return r.Find(e.Student(nil, age), day), r, err
	}
	university, err := d.orgs.Get(tx, e.Org)
	return r.Find(e.Student(university.Name, age), day), r, err
}

// Apply opens a case for the actor, under the rules of today.
func (d *Desk) Apply(tx *db.Tx, by auth.Actor, code, voucher string) (_ Case, err error) {
	defer fault.Wrap(&err, "cases.Apply(%s, %s)", code, voucher)
	outcomes, err := d.ApplyAll(tx, code, []Wish{{By: by, Voucher: voucher}})
	if err != nil {
		return Case{}, err
	}
	return outcomes[0].Case, outcomes[0].Err
}

// letterAfter is how long the letter about an application waits: its page has said
// the same at once, and thousands may apply in one minute.
const letterAfter = 2 * time.Minute

// ApplyAll decides about many people's wishes for vouchers of a programme, one
// after the other in their order, and returns what became of each. A wish that
// is refused leaves nothing behind. However many there are, the statements are
// as few as for one.
func (d *Desk) ApplyAll(tx *db.Tx, code string, wishes []Wish) (outcomes []Outcome, err error) {
	defer fault.Wrap(&err, "cases.ApplyAll(%s, %d)", code, len(wishes))
	if len(wishes) == 0 {
		return nil, nil
	}
	who := make([]id.ID, len(wishes))
	for i, w := range wishes {
		who[i] = w.By.Person
	}
	a, err := d.gather(tx, code, who)
	if err != nil {
		return nil, err
	}
	for _, w := range wishes {
		outcomes = append(outcomes, a.decide(tx, w))
	}
	if len(a.made) == 0 {
		return outcomes, nil
	}
	if _, err := tx.Exec(sqlInsert, db.JSON(a.made)); err != nil {
		return nil, err
	}
	return outcomes, d.steps(tx, a.steps, tx.Now.Add(letterAfter))
}

// applicants is what decides about the wishes of some people. Each decision
// brings it up to date for the next; what is to be written is collected.
type applicants struct {
	table        programme.Table
	rules        programme.Rules // of today
	until        when.Day        // the end of today's period
	people       map[id.ID]person.Person
	may          map[id.ID]check.List // whether they may take part, and agreed to its being known where they study, by person
	studies      map[id.ID]*enrol.Enrolment
	universities map[id.ID]org.Org
	cases        map[id.ID][]Case // of the period, by person

	made  []caseRow
	steps []stepOf
}

func (d *Desk) gather(tx *db.Tx, code string, who []id.ID) (a applicants, err error) {
	if a.table, err = d.programmes.Table(tx, code); err != nil {
		return a, err
	}
	if a.rules, err = a.table.Holding(tx.Today()); err != nil {
		return a, err
	}
	from, until := a.rules.Terms.Cap.Period.Of(tx.Today())
	a.until = until
	if a.people, err = d.people.Many(tx, who); err != nil {
		return a, err
	}
	if a.may, err = d.minors.WhoMayTakePart(tx, a.people); err != nil {
		return a, err
	}
	if a.studies, err = d.students.OnMany(tx, who, tx.Today(), tx.Now); err != nil {
		return a, err
	}
	agreed, err := d.students.WhoAgreed(tx, slices.Collect(maps.Keys(a.studies)))
	if err != nil {
		return a, err
	}
	for one, list := range agreed {
		a.may[one] = append(a.may[one], list...)
	}
	var universities []id.ID
	for _, e := range a.studies {
		if !slices.Contains(universities, e.Org) {
			universities = append(universities, e.Org)
		}
	}
	if a.universities, err = d.orgs.Many(tx, universities); err != nil {
		return a, err
	}
	standing, err := db.All[Case](tx, sqlSince, db.IDs(who), code, from)
	standing = sharing(a.table, standing, programme.Term{Rules: a.rules.Version, Until: until})
	a.cases = map[id.ID][]Case{}
	for _, c := range standing {
		a.cases[c.Person] = append(a.cases[c.Person], c)
	}
	return a, err
}

// sharing are the cases whose period has a day in common with a term.
func sharing(t programme.Table, list []Case, term programme.Term) []Case {
	return slices.DeleteFunc(list, func(c Case) bool { return !t.Overlap(programme.Term{Rules: c.Rules, Until: c.Until}, term) })
}

// explain looks at one person and one voucher.
func (a *applicants) explain(tx *db.Tx, who id.ID, voucher string) (check.List, error) {
	p, known := a.people[who]
	if !known {
		return nil, fault.Missing("person")
	}
	v, found := a.rules.Terms.Voucher(voucher)
	if !found {
		return nil, fault.Missing("voucher")
	}
	e := a.studies[who]
	student := e.Student(nil, p.AgeOn(tx.Today()))
	if e != nil {
		student = e.Student(a.universities[e.Org].Name, p.AgeOn(tx.Today()))
	}
	list := slices.Concat(a.may[who], a.rules.Check(student, tx.Today()))
	inPeriod(&list, a.rules.Terms, v, together(a.rules.Terms, v, a.cases[who]))
	return list, nil
}

// together is what other cases of the period and one voucher more take together.
func together(t programme.Terms, v programme.Voucher, others []Case) Taken {
	sum := Taken{Minutes: v.Minutes, Credits: v.Credits}
	for _, c := range others {
		if c.Voucher == v.Code {
			sum.Times++
		}
		if other, known := t.Voucher(c.Voucher); known {
			sum.Minutes, sum.Credits = sum.Minutes+other.Minutes, sum.Credits+other.Credits
		}
	}
	return sum
}

// inPeriod adds what other cases of the period leave room for.
func inPeriod(list *check.List, t programme.Terms, v programme.Voucher, sum Taken) {
	times := textTimes.With("voucher", v.Code, "had", strconv.Itoa(sum.Times), "times", strconv.Itoa(v.Times))
	list.Add(sum.Times < v.Times, "case/times", times, times, "")
	if most := t.Cap.Minutes; most > 0 {
		fact := textCap.With("had", i18n.Minutes(sum.Minutes), "cap", i18n.Minutes(most))
		list.Add(sum.Minutes <= most, "case/cap", fact, fact, "")
	}
	if most := t.Cap.Credits; most > 0 {
		fact := textCredits.With("had", strconv.Itoa(sum.Credits), "cap", strconv.Itoa(most))
		list.Add(sum.Credits <= most, "case/credits", fact, fact, "")
	}
}

// ExplainWish is Explain for a wish, with all that it asks besides.
func (d *Desk) ExplainWish(tx *db.Tx, code string, w Wish) (check.List, error) {
	a, err := d.gather(tx, code, []id.ID{w.By.Person})
	if err != nil {
		return nil, err
	}
	list, _, err := a.look(tx, w)
	return list, err
}

// look is what a wish is decided by, and the case that it takes, if there is one.
func (a *applicants) look(tx *db.Tx, w Wish) (list check.List, taken Case, err error) {
	if list, err = a.explain(tx, w.By.Person, w.Voucher); err != nil {
		return nil, taken, err
	}
	e := a.studies[w.By.Person]
	if i := a.standing(w); i >= 0 && e != nil {
		taken = a.cases[w.By.Person][i]
		rules, _ := a.table.Version(taken.Rules) // it stays under those by which it was applied for
		student := e.Student(a.universities[e.Org].Name, a.people[taken.Person].AgeOn(tx.Today()))
		list = slices.Concat(a.may[taken.Person], rules.Check(student, tx.Today()))
	}
	if e != nil && w.Also != nil {
		w.Also(&list, e.Org)
	}
	return list, taken, nil
}

// decide decides about one wish, and notes what is to be written.
func (a *applicants) decide(tx *db.Tx, w Wish) Outcome {
	list, taken, err := a.look(tx, w)
	if err != nil {
		return Outcome{Err: err}
	}
	if err := list.Err(); err != nil || taken.ID != 0 {
		return Outcome{Case: taken, Err: err}
	}
	c := Case{
		ID: tx.NewID(), Programme: a.rules.Programme, Rules: a.rules.Version, Voucher: w.Voucher, Person: w.By.Person, Org: a.studies[w.By.Person].Org,
		Until: a.until, State: Applied, Since: tx.Now, AppliedAt: tx.Now,
	}
	b := basisOf(c.Rules, a.people[c.Person].AgeOn(tx.Today()), a.studies[c.Person], tx.Today())
	if v, known := a.rules.Terms.Voucher(c.Voucher); known {
		sum := together(a.rules.Terms, v, a.cases[c.Person])
		b.Taken = &sum
	}
	a.cases[c.Person] = append(a.cases[c.Person], c)
	a.made = append(a.made, caseRow{c.ID, c.Programme, c.Rules, c.Voucher, c.Person, c.Org, c.Until, c.State, c.Since})
	a.steps = append(a.steps, stepOf{by: w.By, c: c, act: actApply, student: a.people[c.Person], basis: b.sealed(a.people[c.Person])})
	return Outcome{Case: c}
}

// standing returns which of the person's cases a wish takes instead of another,
// or a number below zero.
func (a *applicants) standing(w Wish) int {
	return slices.IndexFunc(a.cases[w.By.Person], func(c Case) bool {
		return w.Takes != nil && c.Voucher == w.Voucher && (c.State == Applied || c.State == Approved) && w.Takes(c)
	})
}
