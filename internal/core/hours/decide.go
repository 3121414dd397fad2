package hours

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Decision is what the host says of one record.
type Decision struct {
	Record  id.ID
	Minutes int    // to vouch for; zero denies
	Reason  string // needed unless the minutes are those proposed; a denial always needs it
}

// Decide records the host's decisions, one after the other in their order: all
// of them, or none and every refusal in the field "minutes-<id>" or
// "reason-<id>" of its record. However many there are, the statements are as
// few as for one.
func (d *Desk) Decide(tx *db.Tx, by auth.Actor, decisions []Decision) (decided []Record, err error) {
	defer fault.Wrap(&err, "hours.Decide")
	if len(decisions) == 0 {
		return nil, nil
	}
	r, err := d.gather(tx, decisions)
	if err != nil {
		return nil, err
	}
	var form fault.Form
	for _, decision := range decisions {
		record, err := r.decide(tx.Now, by, decision)
		if f, known := fault.As(err); known && f.Kind == fault.Invalid {
			form.Fields = append(form.Fields, f.Fields...)
		} else if err != nil {
			return nil, err
		}
		decided = append(decided, record)
	}
	if err := form.Err(); err != nil {
		return nil, err
	}
	if err := d.keep(tx, &r.book); err != nil || len(r.moves) == 0 {
		return decided, err
	}
	return decided, event.Emit(d.bus, tx, Decided{r.moved()})
}

// round is everything that decides about some records. Each decision brings it
// up to date for the next; what is to be written is collected in its book.
type round struct {
	book
	records  map[id.ID]Record
	counting map[id.ID][]Record // by person: those that stand in the ledger
}

// gather reads what the decisions are about.
func (d *Desk) gather(tx *db.Tx, decisions []Decision) (*round, error) {
	ids := make([]id.ID, len(decisions))
	for i, decision := range decisions {
		ids[i] = decision.Record
	}
	rows, err := db.All[row](tx, sqlMany, db.IDs(ids))
	records, err := d.opened(tx, rows, err)
	if err != nil {
		return nil, err
	}
	r := &round{records: make(map[id.ID]Record, len(records))}
	for _, one := range records {
		r.records[one.ID] = one
	}
	if r.counting, err = d.beside(tx, records); err != nil {
		return nil, err
	}
	b, err := openBook(tx)
	if err == nil {
		r.book = *b
	}
	return r, err
}

// beside returns, by person, the counting records that touch the days or times
// of records: what decisions about these must not collide with.
func (d *Desk) beside(tx *db.Tx, records []Record) (map[id.ID][]Record, error) {
	if len(records) == 0 {
		return nil, nil
	}
	ids := make([]id.ID, len(records))
	for i, r := range records {
		ids[i] = r.ID
	}
	list, err := db.All[Record](tx, sqlBeside, db.IDs(ids))
	counting := map[id.ID][]Record{}
	for _, r := range list {
		counting[r.Person] = append(counting[r.Person], r)
	}
	return counting, err
}

// decide decides about one record, and notes what is to be written.
func (r *round) decide(now when.Instant, by auth.Actor, decision Decision) (Record, error) {
	was, found := r.records[decision.Record]
	if !found {
		return Record{}, fault.Missing("hours")
	}
	if err := mayDecide(by, was); err != nil {
		return Record{}, err
	}
	if err := decidable(was, r.counting[was.Person], by, decision); err != nil {
		return Record{}, err
	}
	if was.State != Proposed && was.State != Disputed && was.Minutes == decision.Minutes {
		return was, nil
	}
	is := was
	is.Entry = 0
	is.State, is.Minutes, is.Reason = outcome(was.Proposed, decision.Minutes), decision.Minutes, decision.Reason
	is.DecidedAt, is.DecidedBy = now, by.Person
	r.takeBack(by, was)
	if is.Minutes > 0 {
		is.Entry = r.enter(by, is, is.Minutes, nil)
	}
	r.move(move{by: by, act: actDecide, was: was, is: is})
	r.settle(is)
	return is, nil
}

// settle has the next decisions see the record as it stands now.
func (r *round) settle(is Record) {
	r.records[is.ID] = is
	var others []Record
	for _, o := range r.counting[is.Person] {
		if o.ID != is.ID {
			others = append(others, o)
		}
	}
	if is.Counts() {
		others = append(others, is)
	}
	r.counting[is.Person] = others
}

// mayDecide returns nil if the actor verifies hours for a record's host; to
// others it does not exist.
func mayDecide(by auth.Actor, r Record) error {
	return by.Allow(auth.VerifyHours, auth.OfOrg(r.Org), "hours")
}
