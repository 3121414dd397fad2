package attendance

import (
	"bytes"
	"slices"

	"asar/internal/kit/i18n"
)

const columns = `signup, shift, opportunity, org, person, in_at, out_at`

const (
	sqlGet     = `SELECT ` + columns + ` FROM attendance WHERE signup = $1`
	sqlOfShift = `SELECT ` + columns + ` FROM attendance WHERE shift = $1 ORDER BY signup`
	sqlOpen    = `SELECT ` + columns + ` FROM attendance
		WHERE org = $1 AND in_at > 0 AND out_at = 0 AND in_at < $2 ORDER BY in_at, signup`
	// Of each sign-up, the others of its shift who came in the same minute and
	// left in the same minute.
	sqlTogether = `SELECT a.signup, count(*) AS others FROM attendance a
		JOIN attendance b ON b.shift = a.shift AND b.signup <> a.signup
			AND b.in_at / 60000 = a.in_at / 60000 AND b.out_at / 60000 = a.out_at / 60000
		WHERE a.out_at > 0 AND a.signup IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) GROUP BY a.signup`
	sqlPut = `INSERT INTO attendance (signup, shift, opportunity, org, person, in_at, out_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (signup) DO UPDATE SET in_at = $6, out_at = $7`
	sqlNote = `INSERT INTO attendance_note (id, signup, act, way, in_at, out_at, sealed_reason, by_person, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
	sqlKeys   = `SELECT id, seed FROM pass_key ORDER BY id`
	sqlAddKey = `INSERT INTO pass_key (id, seed, made_at) VALUES ($1, $2, $3)`
)

func sortByName(lines []Line) {
	keys := map[string][]byte{}
	for _, l := range lines {
		keys[l.Person.FullName()] = i18n.SortKey(l.Person.FullName())
	}
	slices.SortStableFunc(lines, func(a, b Line) int {
		return bytes.Compare(keys[a.Person.FullName()], keys[b.Person.FullName()])
	})
}
