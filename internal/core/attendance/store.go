package attendance

import (
	"bytes"
	"slices"

	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const columns = `signup, shift, opportunity, org, person, in_at, out_at`

const (
	sqlGet      = `SELECT ` + columns + ` FROM attendance WHERE signup = $1`
	sqlMany     = `SELECT ` + columns + ` FROM attendance WHERE signup IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlOfShifts = `SELECT ` + columns + ` FROM attendance
		WHERE shift IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) ORDER BY signup`
	sqlOpen = `SELECT ` + columns + ` FROM attendance
		WHERE org = $1 AND in_at > 0 AND out_at = 0 AND in_at < $2 ORDER BY in_at, signup`
	sqlCountOpen = `SELECT count(*) FROM attendance WHERE org = $1 AND in_at > 0 AND out_at = 0`
	// Of each sign-up, the others of its shift who came in the same minute and
	// left in the same minute.
	sqlTogether = `SELECT a.signup, count(*) AS others FROM attendance a
		JOIN attendance b ON b.shift = a.shift AND b.signup <> a.signup
			AND b.in_at / 60000 = a.in_at / 60000 AND b.out_at / 60000 = a.out_at / 60000
		WHERE a.out_at > 0 AND a.signup IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) GROUP BY a.signup`
	sqlPut = `INSERT INTO attendance (signup, shift, opportunity, org, person, in_at, out_at)
		SELECT CAST(value->>'signup' AS BIGINT), CAST(value->>'shift' AS BIGINT), CAST(value->>'opportunity' AS BIGINT),
			CAST(value->>'org' AS BIGINT), CAST(value->>'person' AS BIGINT), CAST(value->>'in' AS BIGINT), CAST(value->>'out' AS BIGINT)
		FROM json_each($1) WHERE TRUE ON CONFLICT (signup) DO UPDATE SET in_at = excluded.in_at, out_at = excluded.out_at`
	sqlNote = `INSERT INTO attendance_note (id, signup, act, way, in_at, out_at, sealed_reason, by_person, at)
		SELECT CAST(value->>'id' AS BIGINT), CAST(value->>'signup' AS BIGINT), value->>'act', value->>'way', CAST(value->>'in' AS BIGINT),
			CAST(value->>'out' AS BIGINT), unhex(value->>'reason'), CAST(value->>'by' AS BIGINT), CAST($2 AS BIGINT)
		FROM json_each($1) ORDER BY key`
	sqlKeys   = `SELECT id, seed FROM pass_key ORDER BY id`
	sqlAddKey = `INSERT INTO pass_key (id, seed, made_at) VALUES ($1, $2, $3)`
)

// row is a record with a note about it, on their way into the tables.
type row struct {
	ID          id.ID        `json:"id"` // of the note
	Signup      id.ID        `json:"signup"`
	Shift       id.ID        `json:"shift"`
	Opportunity id.ID        `json:"opportunity"`
	Org         id.ID        `json:"org"`
	Person      id.ID        `json:"person"`
	In          when.Instant `json:"in"`
	Out         when.Instant `json:"out"`
	Act         Act          `json:"act"`
	Way         Way          `json:"way"`
	Reason      *string      `json:"reason"` // sealed, as hex
	By          id.ID        `json:"by"`
}

func sortByName(lines []Line) {
	keys := map[string][]byte{}
	for _, l := range lines {
		keys[l.Person.FullName()] = i18n.SortKey(l.Person.FullName())
	}
	slices.SortStableFunc(lines, func(a, b Line) int {
		return bytes.Compare(keys[a.Person.FullName()], keys[b.Person.FullName()])
	})
}
