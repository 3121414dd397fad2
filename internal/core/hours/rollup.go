package hours

import (
	"slices"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const (
	// A row is opened before it is moved: its CHECK looks at what is inserted,
	// also where that stands already.
	sqlOpenPaces = `INSERT INTO hours_pace (org, in_time, decided)
		SELECT CAST(value->>'org' AS BIGINT), 0, 0 FROM json_each($1) WHERE TRUE ON CONFLICT DO NOTHING`
	sqlAddPaces = `UPDATE hours_pace SET in_time = in_time + x.more_in_time, decided = decided + x.more
		FROM (SELECT CAST(value->>'org' AS BIGINT) AS host, CAST(value->>'in_time' AS BIGINT) AS more_in_time, CAST(value->>'decided' AS BIGINT) AS more
			FROM json_each($1)) AS x WHERE org = x.host`
	sqlPace = `SELECT CAST(COALESCE(SUM(in_time), 0) AS BIGINT) AS in_time, CAST(COALESCE(SUM(decided), 0) AS BIGINT) AS decided
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

// paceRow is by how much a host's pace moves.
type paceRow struct {
	Org     id.ID `json:"org"`
	InTime  int   `json:"in_time"`
	Decided int   `json:"decided"`
}

// repace moves the hosts' paces by records that were one thing and are another.
func repace(tx *db.Tx, moves []move) error {
	var rows []paceRow
	for _, m := range moves {
		inTime, decided := m.is.pace()
		before, all := m.was.pace()
		if inTime == before && decided == all {
			continue
		}
		i := slices.IndexFunc(rows, func(r paceRow) bool { return r.Org == m.is.Org })
		if i < 0 {
			i, rows = len(rows), append(rows, paceRow{Org: m.is.Org})
		}
		rows[i].InTime += inTime - before
		rows[i].Decided += decided - all
	}
	if len(rows) == 0 {
		return nil
	}
	text := db.JSON(rows)
	if _, err := tx.Exec(sqlOpenPaces, text); err != nil {
		return err
	}
	_, err := tx.Exec(sqlAddPaces, text)
	return err
}

// add makes of what moves totals what they come to, and returns by how much the
// number of people with hours moves.
func add(totals, before []totalRow) (by int) {
	was := make(map[id.ID]int, len(before))
	for _, t := range before {
		was[t.Person] = t.Minutes
	}
	for i := range totals {
		t := &totals[i]
		t.Minutes += was[t.Person]
		switch {
		case was[t.Person] == 0 && t.Minutes > 0:
			by++
		case was[t.Person] > 0 && t.Minutes == 0:
			by--
		}
	}
	return by
}

// recount moves the number of people with hours.
func recount(tx *db.Tx, by int) error {
	if by == 0 {
		return nil
	}
	if _, err := tx.Exec(sqlOpenPeople, PurposeVerified); err != nil {
		return err
	}
	_, err := tx.Exec(sqlAddPeople, PurposeVerified, by)
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
