package signup

import (
	"maps"
	"slices"

	"asar/internal/core/consent"
	"asar/internal/core/opportunity"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Wish is one person's wish for a place in one shift.
type Wish struct {
	By          auth.Actor
	Opportunity id.ID
	Shift       id.ID
}

// Outcome is what became of a wish: a claim, or why there is none.
type Outcome struct {
	Claim Signup
	Err   error
}

// Join claims a place in each of the shifts, all of one opportunity, for the
// actor: all of them, or none with the refusal of the first that is refused,
// as the Conflict of the check's code. A claim that stands already is returned
// as it is. The claims come back in the order of the shifts.
func (d *Desk) Join(tx *db.Tx, by auth.Actor, op id.ID, shifts []id.ID) (claims []Signup, err error) {
	defer fault.Wrap(&err, "signup.Join(%s)", op)
	if len(shifts) == 0 {
		return nil, fault.New(fault.Invalid, "signup/none", textChooseShift)
	}
	wishes := make([]Wish, len(shifts))
	for i, shift := range shifts {
		wishes[i] = Wish{By: by, Opportunity: op, Shift: shift}
	}
	r, err := d.gather(tx, wishes)
	if err != nil {
		return nil, err
	}
	for _, w := range wishes {
		o := r.decide(tx, w)
		if o.Err != nil {
			return nil, o.Err
		}
		claims = append(claims, o.Claim)
	}
	return claims, d.keep(tx, r)
}

// JoinAll decides about many people's wishes at once, one after the other in
// their order, and returns what became of each. A wish that is refused leaves
// nothing behind. However many there are, the statements are as few as for one.
func (d *Desk) JoinAll(tx *db.Tx, wishes []Wish) (outcomes []Outcome, err error) {
	defer fault.Wrap(&err, "signup.JoinAll(%d)", len(wishes))
	r, err := d.gather(tx, wishes)
	if err != nil {
		return nil, err
	}
	for _, w := range wishes {
		outcomes = append(outcomes, r.decide(tx, w))
	}
	return outcomes, d.keep(tx, r)
}

// round is everything that decides about some wishes. Each decision brings it
// up to date for the next; what is to be written is collected.
type round struct {
	people        map[id.ID]Applicant
	opportunities map[id.ID]opportunity.Opportunity
	shifts        map[id.ID]opportunity.Shift
	standing      map[id.ID][]Signup // by person

	made     []Signup
	accepted []Signup
	changed  []id.ID // shifts whose counts are others now
	entries  []audit.Entry
}

// gather reads what decides about the wishes. It takes the shifts first.
func (d *Desk) gather(tx *db.Tx, wishes []Wish) (*round, error) {
	r := &round{}
	var people, ops, shifts []id.ID
	for _, w := range wishes {
		people, ops, shifts = append(people, w.By.Person), append(ops, w.Opportunity), append(shifts, w.Shift)
	}
	var err error
	if r.shifts, err = d.opportunities.LockAll(tx, distinct(shifts)); err != nil {
		return nil, err
	}
	if r.people, err = d.Applicants(tx, distinct(people)); err != nil {
		return nil, err
	}
	if r.standing, err = overlapping(tx, distinct(people), spanOf(r.shifts)); err != nil {
		return nil, err
	}
	for _, claims := range r.standing {
		for _, c := range claims {
			ops = append(ops, c.Opportunity) // to name what clashes
		}
	}
	r.opportunities, err = d.opportunities.Many(tx, distinct(ops))
	return r, err
}

// decide decides about one wish, and notes what is to be written.
func (r *round) decide(tx *db.Tx, w Wish) Outcome {
	o, found := r.opportunities[w.Opportunity]
	if !found {
		return Outcome{Err: fault.Missing("opportunity")}
	}
	s, found := r.shifts[w.Shift]
	if !found || s.Opportunity != o.ID {
		return Outcome{Err: fault.Missing("shift")}
	}
	who, found := r.people[w.By.Person]
	if !found {
		return Outcome{Err: fault.Missing("person")}
	}
	facts := factsOf(tx.Now, who, o, s, r.standing[who.Person.ID], r.opportunities)
	if facts.Claim != nil && !takes(*facts.Claim, s, tx.Now) {
		return Outcome{Claim: *facts.Claim}
	}
	if err := Why(facts).Err(); err != nil {
		return Outcome{Err: err}
	}
	if facts.Claim != nil {
		return Outcome{Claim: r.accept(w.By, *facts.Claim, s)}
	}
	claim := Signup{
		ID: tx.NewID(), Shift: s.ID, Opportunity: o.ID, Org: o.Org, Person: who.Person.ID, State: place(s, tx.Now), Seq: s.NextSeq,
		StartsAt: s.Starts, EndsAt: s.Ends, MadeAt: tx.Now, Rules: facts.rules(),
	}
	s.NextSeq++
	r.count(s, "", claim.State)
	r.made = append(r.made, claim)
	r.standing[claim.Person] = append(r.standing[claim.Person], claim)
	r.entries = append(r.entries, entry(w.By, actJoin, claim))
	return Outcome{Claim: claim}
}

// accept gives somebody who waits a free place.
func (r *round) accept(by auth.Actor, c Signup, s opportunity.Shift) Signup {
	r.entries = append(r.entries, entry(by, actAccept, c))
	r.count(s, c.State, Confirmed)
	c.State, c.OfferUntil = Confirmed, 0
	r.accepted = append(r.accepted, c)
	mine := r.standing[c.Person]
	mine[slices.IndexFunc(mine, func(other Signup) bool { return other.ID == c.ID })] = c
	return c
}

func (r *round) count(s opportunity.Shift, from, to State) {
	r.shifts[s.ID] = counted(s, from, to)
	if !slices.Contains(r.changed, s.ID) {
		r.changed = append(r.changed, s.ID)
	}
}

// keep writes what was decided.
func (d *Desk) keep(tx *db.Tx, r *round) error {
	if err := insert(tx, r.made); err != nil {
		return err
	}
	for _, c := range r.accepted {
		if err := setState(tx, c.ID, Confirmed, 0, 0, nil); err != nil {
			return err
		}
	}
	if err := audit.RecordAll(tx, r.entries); err != nil {
		return err
	}
	var changed []opportunity.Shift
	for _, shift := range r.changed {
		changed = append(changed, r.shifts[shift])
	}
	if err := d.opportunities.SetCounts(tx, changed...); err != nil {
		return err
	}
	for _, c := range r.made {
		if err := event.Emit(d.bus, tx, Joined{c}); err != nil {
			return err
		}
	}
	return nil
}

// Explain answers for each shift whether the person may join it and why.
func (d *Desk) Explain(tx *db.Tx, who id.ID, o opportunity.Opportunity, shifts []opportunity.Shift) (map[id.ID]Answer, error) {
	a, err := d.Applicant(tx, who)
	if err != nil {
		return nil, err
	}
	byID := make(map[id.ID]opportunity.Shift, len(shifts))
	for _, s := range shifts {
		byID[s.ID] = s
	}
	standing, titles, err := d.standing(tx, who, spanOf(byID))
	if err != nil {
		return nil, err
	}
	answers := make(map[id.ID]Answer, len(shifts))
	for _, s := range shifts {
		facts := factsOf(tx.Now, a, o, s, standing, titles)
		answers[s.ID] = Answer{Checks: Why(facts), Claim: facts.Claim, Rules: a.Minors.Table}
	}
	return answers, nil
}

// Applicant reads what decides about a person whatever the shift.
func (d *Desk) Applicant(tx *db.Tx, who id.ID) (Applicant, error) {
	all, err := d.Applicants(tx, []id.ID{who})
	a, found := all[who]
	if err == nil && !found {
		err = fault.Missing("person")
	}
	return a, err
}

// Applicants is Applicant for many; who does not exist is left out.
func (d *Desk) Applicants(tx *db.Tx, who []id.ID) (map[id.ID]Applicant, error) {
	people, err := d.people.Many(tx, who)
	if err != nil {
		return nil, err
	}
	standings, err := d.minors.Standings(tx, slices.Collect(maps.Values(people)))
	if err != nil {
		return nil, err
	}
	last, err := d.consents.LastActs(tx, who, consent.Account)
	all := make(map[id.ID]Applicant, len(people))
	for one, p := range people {
		all[one] = Applicant{Person: p, Minors: standings[one], Consent: last[one]}
	}
	return all, err
}

// facts gathers what the rule looks at.
func (d *Desk) facts(tx *db.Tx, who Applicant, o opportunity.Opportunity, s opportunity.Shift) (Facts, error) {
	standing, titles, err := d.standing(tx, who.Person.ID, s.Span())
	return factsOf(tx.Now, who, o, s, standing, titles), err
}

// standing returns a person's claims that touch a span, and their opportunities.
func (d *Desk) standing(tx *db.Tx, who id.ID, span when.Span) ([]Signup, map[id.ID]opportunity.Opportunity, error) {
	claims, err := overlapping(tx, []id.ID{who}, span)
	if err != nil || len(claims[who]) == 0 {
		return nil, nil, err
	}
	var ops []id.ID
	for _, c := range claims[who] {
		ops = append(ops, c.Opportunity)
	}
	titles, err := d.opportunities.Many(tx, distinct(ops))
	return claims[who], titles, err
}

// factsOf puts together what the rule looks at: of the claims that stand, those
// that touch the shift.
func factsOf(now when.Instant, who Applicant, o opportunity.Opportunity, s opportunity.Shift, standing []Signup, titles map[id.ID]opportunity.Opportunity) Facts {
	f := Facts{Applicant: who, Now: now, Opportunity: o, Shift: s}
	for _, c := range standing {
		switch {
		case !c.Span().Overlaps(s.Span()):
		case c.Shift == s.ID:
			f.Claim = &c
		default:
			f.Clashes = append(f.Clashes, Clash{Title: titles[c.Opportunity].Title, Span: c.Span(), Opportunity: c.Opportunity})
		}
	}
	return f
}

// overlapping returns the claims of people that touch a span, by person.
func overlapping(tx *db.Tx, people []id.ID, span when.Span) (map[id.ID][]Signup, error) {
	claims, err := db.All[Signup](tx, sqlOverlapping, db.IDs(people), span.From, span.To)
	byPerson := map[id.ID][]Signup{}
	for _, c := range claims {
		byPerson[c.Person] = append(byPerson[c.Person], c)
	}
	return byPerson, err
}

// spanOf returns the time from the first beginning of the shifts to their last end.
func spanOf(shifts map[id.ID]opportunity.Shift) (span when.Span) {
	for _, s := range shifts {
		if span.To == 0 {
			span = s.Span()
		}
		span.From, span.To = min(span.From, s.Starts), max(span.To, s.Ends)
	}
	return span
}

func distinct(ids []id.ID) []id.ID { return slices.Compact(slices.Sorted(slices.Values(ids))) }
