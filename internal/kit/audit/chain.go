package audit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

const (
	sqlLast = `SELECT number, hash FROM audit_link ORDER BY number DESC LIMIT 1`
	// The few that wait are named first: joined to them all, the whole record
	// would be read for the sake of its end.
	sqlLoose = `SELECT id, at, actor, role, scope_kind, scope_id, act, object, subject, details, shreds, request FROM audit_entry
		WHERE id IN (SELECT entry FROM audit_loose ORDER BY entry LIMIT CAST($1 AS BIGINT)) ORDER BY id`
	sqlDropLoose = `DELETE FROM audit_loose WHERE entry IN (SELECT CAST(value->>'entry' AS BIGINT) FROM json_each($1))`
	sqlLink      = `INSERT INTO audit_link (number, entry, hash)
		SELECT CAST(value->>'number' AS BIGINT), CAST(value->>'entry' AS BIGINT), unhex(value->>'hash') FROM json_each($1)`
	sqlChain = `SELECT l.number, l.hash, l.entry, COALESCE(e.id, 0) AS row_id, COALESCE(e.at, 0) AS row_at, COALESCE(e.actor, 0) AS row_actor,
			COALESCE(e.role, '') AS row_role, COALESCE(e.scope_kind, '') AS row_scope_kind, COALESCE(e.scope_id, '') AS row_scope_id,
			COALESCE(e.act, '') AS row_act, COALESCE(e.object, '') AS row_object, COALESCE(e.subject, 0) AS row_subject,
			e.details AS row_details, COALESCE(e.shreds, FALSE) AS row_shreds, COALESCE(e.request, '') AS row_request
		FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry WHERE l.number > $1 ORDER BY l.number LIMIT CAST($2 AS BIGINT)`
	sqlGuards    = `SELECT missing FROM audit_guard`
	sqlForgotten = `SELECT count(*) FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry = e.id)
		AND NOT EXISTS (SELECT 1 FROM audit_loose w WHERE w.entry = e.id)`
)

const (
	linkBatch = 1000
)

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

// linked is an entry on its way into the chain.
type linked struct {
	Number int64  `json:"number"`
	Entry  id.ID  `json:"entry"`
	Hash   string `json:"hash"` // as hex
}

// Link links up to a thousand entries into the chain and returns how many.
func Link(tx *db.Tx) (n int, err error) {
	defer fault.Wrap(&err, "audit.Link")
	head, err := Newest(tx)
	if err != nil {
		return 0, err
	}
	rows, err := db.All[Row](tx, sqlLoose, linkBatch)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	links := make([]linked, len(rows))
	for i, r := range rows {
		head = Head{Number: head.Number + 1, Hash: tx.Keys().Sum(sumContext, head.before(r))}
		links[i] = linked{head.Number, r.ID, hex.EncodeToString(head.Hash)}
	}
	if _, err := tx.Exec(sqlLink, db.JSON(links)); err != nil {
		return 0, err
	}
	_, err = tx.Exec(sqlDropLoose, db.JSON(links))
	return len(rows), err
}

// sumContext binds the keyed hashes of the chain.
const sumContext = "audit/link"

// before is what the hash of an entry's link stands for: all links before it,
// and the entry.
func (h Head) before(r Row) []byte {
	var text []byte
	put := func(field []byte) { // with its length before it, so that no two entries read alike
		text = append(binary.BigEndian.AppendUint32(text, uint32(len(field))), field...)
	}
	put(h.Hash)
	for _, n := range []int64{int64(r.ID), int64(r.At), int64(r.Actor), int64(r.Subject)} {
		put(binary.BigEndian.AppendUint64(nil, uint64(n)))
	}
	for _, s := range []string{string(r.Role), r.ScopeKind, r.ScopeID, r.Act, r.Object, r.Request, fmt.Sprint(r.Shreds)} {
		put([]byte(s))
	}
	put(r.Details)
	return text
}

// keyed tells whether a link's hash has a key. Those of the first versions of
// the program have none, and anybody could make them.
func keyed(hash []byte) bool { return len(hash) != sha256.Size }

// holds tells whether the hash of a link is that of its entry after the head, or
// says that its key is not in the ring.
func (h Head) holds(tx *db.Tx, l link) (bool, error) {
	text := h.before(l.Row)
	if keyed(l.Hash) {
		return tx.Keys().Sums(sumContext, l.Hash, text)
	}
	sum := sha256.Sum256(text)
	return bytes.Equal(sum[:], l.Hash), nil
}

// Trouble is a place where the audit is not what it was.
type Trouble struct {
	Number int64 // of the link; zero for entries outside the chain
	What   string
}

// Report is what a reading of the whole chain has found.
type Report struct {
	Head     Head
	Unkeyed  int64 // links at its beginning whose hashes have no key
	Troubles []Trouble
}

// Verify reads the whole chain and returns its head and what is wrong with it.
// A head that was kept elsewhere, as Head.String writes it, must still be a
// point of the chain; empty, nothing was kept.
func Verify(ctx context.Context, d *db.DB, kept string, progress func(int64)) (Report, error) {
	v := verifier{kept: kept}
	for more := true; more; progress(v.Head.Number) {
		err := d.Read(ctx, func(tx *db.Tx) (err error) {
			more, err = v.batch(tx)
			return err
		})
		if err != nil {
			return v.Report, err
		}
	}
	if v.kept != "" {
		v.trouble(0, "the chain does not pass through the head that was kept: "+kept)
	}
	err := d.Read(ctx, v.forgotten)
	return v.Report, err
}

// verifier is one reading of the chain.
type verifier struct {
	Report
	kept string // cleared when the chain passes through it
}

func (v *verifier) trouble(number int64, what string) {
	v.Troubles = append(v.Troubles, Trouble{number, what})
}

// forgotten looks for entries that neither are linked nor wait for it, and for
// triggers without which the database would take changes.
func (v *verifier) forgotten(tx *db.Tx) error {
	n, err := db.One[int64](tx, sqlForgotten)
	if err != nil {
		return err
	}
	if n > 0 {
		v.trouble(0, fmt.Sprintf("%d entries stand outside the chain", n))
	}
	missing, err := db.One[int64](tx, sqlGuards)
	if missing > 0 {
		v.trouble(0, fmt.Sprintf("%d triggers that keep the record append-only are missing", missing))
	}
	return err
}

// link is a row of the chain with its entry, whose fields are zero if the
// entry was removed.
type link struct {
	Number int64
	Hash   []byte
	Entry  id.ID
	Row    Row
}

// batch reads on from the head and tells whether there is more.
func (v *verifier) batch(tx *db.Tx) (more bool, err error) {
	links, err := db.All[link](tx, sqlChain, v.Head.Number, linkBatch)
	for _, l := range links {
		v.link(tx, l)
		// From here on with what is written, so that one change is one trouble.
		v.Head = Head{Number: l.Number, Hash: l.Hash}
		if v.Head.String() == v.kept {
			v.kept = ""
		}
	}
	return len(links) == linkBatch, err
}

// link says what is wrong with one link after the head.
func (v *verifier) link(tx *db.Tx, l link) {
	holds, unknown := v.Head.holds(tx, l)
	switch {
	case l.Number != v.Head.Number+1:
		v.trouble(l.Number, fmt.Sprintf("links %d to %d are missing", v.Head.Number+1, l.Number-1))
	case l.Row.ID == 0:
		v.trouble(l.Number, "its entry was removed")
	case unknown != nil:
		v.trouble(l.Number, "its hash was made with a key that is not in the ring")
	case !holds:
		v.trouble(l.Number, "its entry or its hash was changed")
	case !keyed(l.Hash) && v.Head.Number > 0 && keyed(v.Head.Hash):
		v.trouble(l.Number, "its hash has no key, and one before it has")
	}
	if !keyed(l.Hash) {
		v.Unkeyed++
	}
}
