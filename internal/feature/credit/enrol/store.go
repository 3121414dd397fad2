package enrol

import (
	"encoding/json"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

const columns = `id, org, person, state, declared, listed_at, linked_at`

// known leaves out what somebody declared of whom nothing is left: it is no student.
const known = ` (person <> 0 OR listed_at <> 0) `

const (
	sqlInsert = `INSERT INTO enrolment (id, org, number_index, person, state, declared, listed_at, identity)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`
	sqlGet      = `SELECT ` + columns + ` FROM enrolment WHERE id = $1`
	sqlByNumber = `SELECT ` + columns + ` FROM enrolment WHERE org = $1 AND number_index = $2`
	sqlOfPerson = `SELECT ` + columns + ` FROM enrolment WHERE person = $1 ORDER BY id`
	// Rejected declarations are no students; they are found by their state.
	sqlList = `SELECT ` + columns + `, identity AS sealed FROM enrolment
		WHERE org = $1 AND (state = $2 OR $2 = '' AND state <> 'rejected') AND` + known + `AND id > $3 ORDER BY id LIMIT CAST($4 AS BIGINT)`
	sqlFind = `SELECT ` + columns + `, identity AS sealed FROM enrolment
		WHERE org = $1 AND (state = $2 OR $2 = '') AND` + known + `AND id > $3 AND (number_index = $5 OR surname_index = $6) ORDER BY id LIMIT CAST($4 AS BIGINT)`
	sqlLeft = `SELECT ` + columns + `, identity AS sealed FROM enrolment
		WHERE org = $1 AND state IN ('listed', 'linked') AND NOT declared AND listed_at < $2 AND` + known + ` ORDER BY id LIMIT CAST($3 AS BIGINT)`
	sqlAmong = `SELECT person FROM enrolment
		WHERE org = $1 AND state = 'linked' AND person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($2))`
	sqlWaiting   = `SELECT count(*) FROM enrolment WHERE org = $1 AND state = 'waiting'`
	sqlCounts    = `SELECT state, count(*) AS n FROM enrolment WHERE org = $1 AND` + known + `GROUP BY state`
	sqlHistories = `SELECT id, at, declared, from_day, status, form, course, funding, citizen, enrolment FROM enrolment_change
		WHERE enrolment IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) ORDER BY id`
	sqlInState  = `SELECT ` + columns + ` FROM enrolment WHERE org = $1 AND state = $2 AND` + known + `AND id > $3 ORDER BY id LIMIT CAST($4 AS BIGINT)`
	sqlCount    = `SELECT COUNT(*) FROM enrolment WHERE org = $1 AND person = $2 AND state IN ('linked', 'waiting')`
	sqlIdentity = `SELECT identity FROM enrolment WHERE id = $1`
	sqlListed   = `UPDATE enrolment SET identity = $2, listed_at = $3, state = $4, declared = $5, surname_index = $6, linked_at = $7 WHERE id = $1`
	sqlLink     = `UPDATE enrolment SET person = $2, state = $3, linked_at = $4 WHERE id = $1`
	// Whoever is erased leaves a row that belongs to nobody. What the list said
	// of them goes, and comes back only with the university's next list.
	sqlForget = `UPDATE enrolment SET person = 0, state = 'listed', declared = FALSE, identity = NULL, surname_index = NULL, linked_at = 0 WHERE person = $1`
	// Whoever withdraws the consent leaves the university what it wrote itself.
	sqlLetGo = `UPDATE enrolment SET person = 0, state = 'listed', declared = FALSE, linked_at = 0,
		identity = CASE WHEN listed_at = 0 THEN NULL ELSE identity END, surname_index = CASE WHEN listed_at = 0 THEN NULL ELSE surname_index END
		WHERE person = $1`
	sqlUnnumber = `UPDATE enrolment SET number_index = $2 WHERE id = $1`

	sqlNote = `INSERT INTO enrolment_change (id, enrolment, from_day, status, form, course, funding, citizen, declared, by_person, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`
	sqlHistory = `SELECT id, at, declared, from_day, status, form, course, funding, citizen FROM enrolment_change WHERE enrolment = $1 ORDER BY id`

	sqlLinked = `SELECT ` + columns + ` FROM enrolment
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND person <> 0 AND state = 'linked' ORDER BY id`
)

// insert keeps a new enrolment, of which the number alone is known so far.
func (d *Desk) insert(tx *db.Tx, e Enrolment, number string) error {
	text, err := json.Marshal(Identity{Number: number})
	if err != nil {
		return err
	}
	_, err = tx.Exec(sqlInsert, e.ID, e.Org, index(tx, number), e.Person, e.State, e.Declared, e.ListedAt, tx.Keys().Seal(sealIdentity, text))
	return err
}

// index finds a number again without its standing in the table.
func index(tx *db.Tx, number string) []byte { return tx.Keys().Index("enrol/number", number) }

// byNumber returns the enrolment of a number with the facts of today.
func (d *Desk) byNumber(tx *db.Tx, org id.ID, number string) (Enrolment, bool, error) {
	e, found, err := db.Maybe[Enrolment](tx, sqlByNumber, org, index(tx, number))
	if err != nil || !found {
		return e, found, err
	}
	return e, true, d.today(tx, &e)
}

// today fills in the facts as they stand on the day of the transaction; facts
// that begin later do not stand yet.
func (d *Desk) today(tx *db.Tx, e *Enrolment) error {
	history, err := db.All[Change](tx, sqlHistory, e.ID)
	e.Facts, _ = factsOn(history, tx.Today(), tx.Now)
	return err
}

// known tells whether the history says already what these facts say of their day.
func (d *Desk) known(tx *db.Tx, enrolment id.ID, f Facts) (bool, error) {
	history, err := db.All[Change](tx, sqlHistory, enrolment)
	stands, any := factsOn(history, f.From, tx.Now)
	return any && stands.same(f), err
}

// own returns an enrolment of a university whose students the actor keeps.
func (d *Desk) own(tx *db.Tx, by auth.Actor, enrolment id.ID) (Enrolment, error) {
	e, found, err := db.Maybe[Enrolment](tx, sqlGet, enrolment)
	if err == nil && !found {
		err = fault.Missing("enrolment")
	}
	if err != nil {
		return e, err
	}
	if !may(by, e.Org) {
		return e, fault.Forbidden(string(auth.KeepStudents))
	}
	return e, d.today(tx, &e)
}

// Get returns an enrolment with the facts of today, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, enrolment id.ID) (Enrolment, error) {
	e, found, err := db.Maybe[Enrolment](tx, sqlGet, enrolment)
	if err == nil && !found {
		err = fault.Missing("enrolment")
	}
	if err != nil {
		return e, err
	}
	return e, d.today(tx, &e)
}

// In returns a university's enrolments in a state, from after one on, at most limit.
func (d *Desk) In(tx *db.Tx, org id.ID, state State, after id.ID, limit int) ([]Enrolment, error) {
	list, err := db.All[Enrolment](tx, sqlInState, org, state, after, limit)
	for i := range list {
		if err == nil {
			err = d.today(tx, &list[i])
		}
	}
	return list, err
}

// identity returns what the list says of who an enrolment is about: of one that
// no list has named, the number alone.
func (d *Desk) identity(tx *db.Tx, enrolment id.ID) (Identity, error) {
	sealed, err := db.One[[]byte](tx, sqlIdentity, enrolment)
	if err != nil {
		return Identity{}, err
	}
	return opened(tx, sealed)
}

// opened reads a sealed identity; whoever was erased has none.
func opened(tx *db.Tx, sealed []byte) (who Identity, err error) {
	if len(sealed) == 0 {
		return who, nil
	}
	text, err := tx.Keys().Open(sealIdentity, sealed)
	if err != nil {
		return who, err
	}
	return who, json.Unmarshal(text, &who)
}
