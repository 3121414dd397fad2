package audit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

const (
	sqlLast  = `SELECT number, hash FROM audit_link ORDER BY number DESC LIMIT 1`
	sqlLoose = `SELECT e.id, e.at, e.actor, e.role, e.scope_kind, e.scope_id, e.act, e.object, e.subject, e.details, e.shreds, e.request
		FROM audit_loose l JOIN audit_entry e ON e.id = l.entry ORDER BY l.entry LIMIT CAST($1 AS BIGINT)`
	sqlDropLoose = `DELETE FROM audit_loose WHERE entry = $1`
	sqlLink      = `INSERT INTO audit_link (number, entry, hash) VALUES ($1, $2, $3)`
	sqlChain     = `SELECT l.number, l.hash, l.entry, COALESCE(e.id, 0) AS row_id, COALESCE(e.at, 0) AS row_at, COALESCE(e.actor, 0) AS row_actor,
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

// Link links up to a thousand entries into the chain and returns how many.
func Link(tx *db.Tx) (n int, err error) {
	defer fault.Wrap(&err, "audit.Link")
	head, _, err := db.Maybe[Head](tx, sqlLast)
	if err != nil {
		return 0, err
	}
	rows, err := db.All[Row](tx, sqlLoose, linkBatch)
	if err != nil {
		return 0, err
	}
	for _, r := range rows {
		head = head.next(r)
		if _, err := tx.Exec(sqlLink, head.Number, r.ID, head.Hash); err != nil {
			return 0, err
		}
		if _, err := tx.Exec(sqlDropLoose, r.ID); err != nil {
			return 0, err
		}
	}
	return len(rows), nil
}

// next returns the head after one more entry.
func (h Head) next(r Row) Head {
	sum := sha256.New()
	put(sum, h.Hash)
	for _, n := range []int64{int64(r.ID), int64(r.At), int64(r.Actor), int64(r.Subject)} {
		put(sum, binary.BigEndian.AppendUint64(nil, uint64(n)))
	}
	for _, s := range []string{string(r.Role), r.ScopeKind, r.ScopeID, r.Act, r.Object, r.Request, fmt.Sprint(r.Shreds)} {
		put(sum, []byte(s))
	}
	put(sum, r.Details)
	return Head{Number: h.Number + 1, Hash: sum.Sum(nil)}
}

// put writes a field with its length before it, so that no two entries read alike.
func put(sum hash.Hash, field []byte) {
	_, _ = sum.Write(binary.BigEndian.AppendUint32(nil, uint32(len(field)))) // a hash takes everything
	_, _ = sum.Write(field)
}

// Trouble is a place where the audit is not what it was.
type Trouble struct {
	Number int64 // of the link; zero for entries outside the chain
	What   string
}

// Verify reads the whole chain and returns its head and what is wrong with it.
// A head that was kept elsewhere, as Head.String writes it, must still be a
// point of the chain; empty, nothing was kept.
func Verify(ctx context.Context, d *db.DB, kept string, progress func(int64)) (head Head, troubles []Trouble, err error) {
	v := verifier{kept: kept}
	for more := true; more; progress(v.head.Number) {
		err := d.Read(ctx, func(tx *db.Tx) (err error) {
			more, err = v.batch(tx)
			return err
		})
		if err != nil {
			return v.head, v.troubles, err
		}
	}
	if v.kept != "" {
		v.trouble(0, "the chain does not pass through the head that was kept: "+kept)
	}
	err = d.Read(ctx, v.forgotten)
	return v.head, v.troubles, err
}

// verifier is one reading of the chain.
type verifier struct {
	kept     string // cleared when the chain passes through it
	head     Head
	troubles []Trouble
}

func (v *verifier) trouble(number int64, what string) {
	v.troubles = append(v.troubles, Trouble{number, what})
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
	links, err := db.All[link](tx, sqlChain, v.head.Number, linkBatch)
	for _, l := range links {
		expected := v.head.next(l.Row)
		switch {
		case l.Number != expected.Number:
			v.trouble(l.Number, fmt.Sprintf("links %d to %d are missing", expected.Number, l.Number-1))
		case l.Row.ID == 0:
			v.trouble(l.Number, "its entry was removed")
		case !bytes.Equal(expected.Hash, l.Hash):
			v.trouble(l.Number, "its entry or its hash was changed")
		}
		// From here on with what is written, so that one change is one trouble.
		v.head = Head{Number: l.Number, Hash: l.Hash}
		if v.head.String() == v.kept {
			v.kept = ""
		}
	}
	return len(links) == linkBatch, err
}
