package hours

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const (
	// A row is opened before it is moved: its CHECK looks at what is inserted,
	// also where that stands already.
	sqlOpenPace = `INSERT INTO hours_pace (org, in_time, decided) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING`
	sqlAddPace  = `UPDATE hours_pace SET in_time = in_time + $2, decided = decided + $3 WHERE org = $1`
	sqlPace     = `SELECT CAST(COALESCE(SUM(in_time), 0) AS BIGINT) AS in_time, CAST(COALESCE(SUM(decided), 0) AS BIGINT) AS decided
		FROM hours_pace WHERE CAST($1 AS BIGINT) = 0 OR org = $1`
	sqlOpenPeople = `INSERT INTO hours_people (purpose, people) VALUES ($1, 0) ON CONFLICT DO NOTHING`
	sqlAddPeople  = `UPDATE hours_people SET people = people + $2 WHERE purpose = $1`
	sqlPeople     = `SELECT people FROM hours_people WHERE purpose = $1`
)

// pace is what one record adds to how punctually its host decides.
func (r Record) pace() (inTime, decided int) {
	switch {
	case r.DecidedAt == 0:
		return 0, 0
	case r.DecidedAt.Sub(r.ProposedAt) <= DecideWithin:
		return 1, 1
	default:
		return 0, 1
	}
}

// repace moves the host's pace by a record that was one thing and is another.
func repace(tx *db.Tx, was, is Record) error {
	inTime, decided := is.pace()
	before, all := was.pace()
	if inTime == before && decided == all {
		return nil
	}
	if _, err := tx.Exec(sqlOpenPace, is.Org); err != nil {
		return err
	}
	_, err := tx.Exec(sqlAddPace, is.Org, inTime-before, decided-all)
	return err
}

// recount moves the number of people with hours by somebody whose total is now
// so many minutes and has changed by some.
func recount(tx *db.Tx, purpose string, total, change int) error {
	by := 0
	switch before := total - change; {
	case before == 0 && total > 0:
		by = 1
	case before > 0 && total == 0:
		by = -1
	default:
		return nil
	}
	if _, err := tx.Exec(sqlOpenPeople, purpose); err != nil {
		return err
	}
	_, err := tx.Exec(sqlAddPeople, purpose, by)
	return err
}

// Timeliness returns how many of an organisation's decided records were decided
// within DecideWithin of being proposed, and how many were decided in all.
// Organisation zero means all organisations.
func (d *Desk) Timeliness(tx *db.Tx, org id.ID) (inTime, all int, err error) {
	r, err := db.One[struct{ InTime, Decided int }](tx, sqlPace, org)
	return r.InTime, r.Decided, err
}

// Volunteers returns how many people have verified hours.
func (d *Desk) Volunteers(tx *db.Tx) (int, error) {
	people, _, err := db.Maybe[int](tx, sqlPeople, PurposeVerified)
	return people, err
}
