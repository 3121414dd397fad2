package audit

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

const (
	sqlLast = `SELECT number, hash FROM audit_link ORDER BY number DESC LIMIT 1`
	// The few that wait are read by their names: joined to them, the whole record
	// would be read for the sake of its end.
	sqlWaiting = `SELECT entry FROM audit_loose WHERE entry > $1 ORDER BY entry LIMIT CAST($2 AS BIGINT)`
	sqlEntries = `SELECT id, at, actor, role, scope_kind, scope_id, act, object, subject, details, shreds, request, code FROM audit_entry
		WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) ORDER BY id`
	sqlDropLoose = `DELETE FROM audit_loose WHERE entry IN (SELECT CAST(value->>'entry' AS BIGINT) FROM json_each($1))`
	sqlLink      = `INSERT INTO audit_link (number, entry, hash)
		SELECT CAST(value->>'number' AS BIGINT), CAST(value->>'entry' AS BIGINT), unhex(value->>'hash') FROM json_each($1)`
)

const linkBatch = 1000

// first stands before every entry, also before those whose numbers the program
// would not have given.
const first = id.ID(math.MinInt64)

// Head is the end of the chain: how long it is and the hash that stands for
// all of it. Kept elsewhere, it shows later that nothing before was changed.
type Head struct {
	Number int64
	Hash   []byte
}

// String writes the head as it is kept elsewhere.
func (h Head) String() string { return fmt.Sprintf("%d %x", h.Number, h.Hash) }

// Newest returns the head of the chain as it stands.
func Newest(tx *db.Tx) (Head, error) {
	head, _, err := db.Maybe[Head](tx, sqlLast)
	return head, err
}

// Link links up to a thousand entries into the chain and returns how many. It
// links none that the program did not write: those go on waiting, and it returns
// why each is refused.
func Link(tx *db.Tx) (made int, refused []Trouble, err error) {
	defer fault.Wrap(&err, "audit.Link")
	head, err := Newest(tx)
	if err != nil {
		return 0, nil, err
	}
	for after := first; made == 0; { // past those that are refused, lest they keep the others waiting
		names, rows, err := waiting(tx, after)
		if err != nil || len(names) == 0 {
			return made, refused, err
		}
		right, wrong := judged(tx, names, rows)
		if _, err := head.chain(tx, right); err != nil {
			return 0, nil, err
		}
		made, refused, after = len(right), append(refused, wrong...), names[len(names)-1]
	}
	return made, refused, nil
}

// waiting returns the names of the next entries that wait to be linked, and the entries.
func waiting(tx *db.Tx, after id.ID) ([]id.ID, []Row, error) {
	names, err := db.All[id.ID](tx, sqlWaiting, after, linkBatch)
	if err != nil || len(names) == 0 {
		return nil, nil, err
	}
	rows, err := db.All[Row](tx, sqlEntries, db.IDs(names))
	return names, rows, err
}

// judged parts entries that wait into those that may be linked and what is wrong
// with the others. Both lists are in the same order.
func judged(tx *db.Tx, names []id.ID, rows []Row) (right []Row, wrong []Trouble) {
	for _, name := range names {
		if len(rows) == 0 || rows[0].ID != name {
			wrong = append(wrong, Trouble{Entry: name, What: gone})
			continue
		}
		if what := rows[0].wrong(tx); what != "" {
			wrong = append(wrong, Trouble{Entry: name, What: what})
		} else {
			right = append(right, rows[0])
		}
		rows = rows[1:]
	}
	return right, wrong
}

// gone is what is wrong with an entry that was written, waits, and is not there.
const gone = "it was removed before it was linked"

// linked is an entry on its way into the chain.
type linked struct {
	Number int64  `json:"number"`
	Entry  id.ID  `json:"entry"`
	Hash   string `json:"hash"` // as hex
}

// chain links entries after the head, which it returns as it is then.
func (h Head) chain(tx *db.Tx, rows []Row) (Head, error) {
	if len(rows) == 0 {
		return h, nil
	}
	links := make([]linked, len(rows))
	for i, r := range rows {
		h = Head{Number: h.Number + 1, Hash: tx.Keys().Sum(sumLink, h.before(r))}
		links[i] = linked{h.Number, r.ID, hex.EncodeToString(h.Hash)}
	}
	if _, err := tx.Exec(sqlLink, db.JSON(links)); err != nil {
		return h, err
	}
	_, err := tx.Exec(sqlDropLoose, db.JSON(links))
	return h, err
}

// before is what the hash of an entry's link stands for: all links before it,
// and the entry.
func (h Head) before(r Row) []byte { return r.append(field(nil, h.Hash)) }

// keyed tells whether a link's hash has a key. Those of the first versions of
// the program have none, and anybody could make them.
func keyed(hash []byte) bool { return len(hash) != sha256.Size }

// holds tells whether the hash of a link is that of its entry after the head, or
// says that its key is not in the ring.
func (h Head) holds(tx *db.Tx, l link) (bool, error) {
	text := h.before(l.Row)
	if keyed(l.Hash) {
		return tx.Keys().Sums(sumLink, l.Hash, text)
	}
	sum := sha256.Sum256(text)
	return bytes.Equal(sum[:], l.Hash), nil
}
