package audit

import (
	"context"
	"fmt"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const (
	sqlChain = `SELECT l.number, l.hash, l.entry, COALESCE(e.id, 0) AS row_id, COALESCE(e.at, 0) AS row_at, COALESCE(e.actor, 0) AS row_actor,
			COALESCE(e.role, '') AS row_role, COALESCE(e.scope_kind, '') AS row_scope_kind, COALESCE(e.scope_id, '') AS row_scope_id,
			COALESCE(e.act, '') AS row_act, COALESCE(e.object, '') AS row_object, COALESCE(e.subject, 0) AS row_subject,
			e.details AS row_details, COALESCE(e.shreds, FALSE) AS row_shreds, COALESCE(e.request, '') AS row_request, e.code AS row_code
		FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry WHERE l.number > $1 ORDER BY l.number LIMIT CAST($2 AS BIGINT)`
	sqlUnlinked = `SELECT e.id AS row_id, e.at AS row_at, e.actor AS row_actor, e.role AS row_role, e.scope_kind AS row_scope_kind,
			e.scope_id AS row_scope_id, e.act AS row_act, e.object AS row_object, e.subject AS row_subject, e.details AS row_details,
			e.shreds AS row_shreds, e.request AS row_request, e.code AS row_code,
			EXISTS (SELECT 1 FROM audit_loose w WHERE w.entry = e.id) AS waits
		FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry = e.id) ORDER BY e.id`
	sqlGone = `SELECT entry FROM audit_loose w WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.id = w.entry) ORDER BY entry`
)

// Trouble is a place where the audit is not what it was.
type Trouble struct {
	Number int64 // of the link; zero outside the chain
	Entry  id.ID // of which there is no link; zero for none
	What   string
}

// String says where it is and what.
func (t Trouble) String() string {
	switch {
	case t.Number != 0:
		return fmt.Sprintf("link %d: %s", t.Number, t.What)
	case t.Entry != 0:
		return fmt.Sprintf("entry %d: %s", int64(t.Entry), t.What)
	}
	return "record: " + t.What
}

// Report is what a reading of the whole record has found.
type Report struct {
	Head     Head
	Unkeyed  int64 // links at its beginning whose hashes have no key
	Uncoded  int64 // links at its beginning whose entries were written before there were codes
	Troubles []Trouble
}

// Verify reads the whole record and returns the head of its chain and what is
// wrong with it. A head that was kept elsewhere, as Head.String writes it, must
// still be a point of the chain; empty, nothing was kept.
func Verify(ctx context.Context, d *db.DB, kept string, progress func(int64)) (Report, error) {
	v := verifier{kept: kept}
	err := d.Read(ctx, func(tx *db.Tx) (err error) {
		v.Uncoded, v.signed, err = adopted(tx)
		return err
	})
	for more := err == nil; more; progress(v.Head.Number) {
		err = d.Read(ctx, func(tx *db.Tx) (err error) {
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
	if !v.signed && v.uncoded > 0 {
		v.trouble(0, fmt.Sprintf("%d linked entries have no code, and what said up to where none is needed was removed or changed", v.uncoded))
	}
	if err == nil {
		err = d.Read(ctx, v.rest)
	}
	return v.Report, err
}

// verifier is one reading of the record.
type verifier struct {
	Report
	kept    string // cleared when the chain passes through it
	signed  bool   // whether it can be believed up to where no code is needed
	uncoded int64  // linked entries without a code, if it cannot
}

func (v *verifier) trouble(number int64, what string) {
	v.Troubles = append(v.Troubles, Trouble{Number: number, What: what})
}

// rest looks at what stands outside the chain.
func (v *verifier) rest(tx *db.Tx) error {
	if err := v.unlinked(tx); err != nil {
		return err
	}
	missing, err := db.All[id.ID](tx, sqlGone)
	for _, entry := range missing {
		v.Troubles = append(v.Troubles, Trouble{Entry: entry, What: gone})
	}
	if err != nil {
		return err
	}
	return v.guards(tx)
}

// outside is an entry without a link.
type outside struct {
	Row   Row
	Waits bool
}

// unlinked looks at the entries without a link: they must wait for it, and the
// program must have written them.
func (v *verifier) unlinked(tx *db.Tx) error {
	list, err := db.All[outside](tx, sqlUnlinked)
	for _, o := range list {
		what := o.Row.wrong(tx)
		if what == "" && !o.Waits {
			what = "it stands outside the chain and does not wait to be linked"
		}
		if what != "" {
			v.Troubles = append(v.Troubles, Trouble{Entry: o.Row.ID, What: what})
		}
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
		if what := v.wrong(tx, l); what != "" {
			v.trouble(l.Number, what)
		}
		if !keyed(l.Hash) {
			v.Unkeyed++
		}
		// From here on with what is written, so that one change is one trouble.
		v.Head = Head{Number: l.Number, Hash: l.Hash}
		if v.Head.String() == v.kept {
			v.kept = ""
		}
	}
	return len(links) == linkBatch, err
}

// wrong says what is wrong with one link after the head, or nothing.
func (v *verifier) wrong(tx *db.Tx, l link) string {
	holds, unknown := v.Head.holds(tx, l)
	switch {
	case l.Number != v.Head.Number+1:
		return fmt.Sprintf("links %d to %d are missing", v.Head.Number+1, l.Number-1)
	case l.Row.ID == 0:
		return "its entry was removed"
	case unknown != nil:
		return "its hash was made with a key that is not in the ring"
	case !holds:
		return "its entry or its hash was changed"
	case !keyed(l.Hash) && v.Head.Number > 0 && keyed(v.Head.Hash):
		return "its hash has no key, and one before it has"
	case len(l.Row.Code) == 0 && !v.signed: // told once for all
		v.uncoded++
		return ""
	case len(l.Row.Code) == 0 && l.Number <= v.Uncoded:
		return ""
	}
	if what := l.Row.wrong(tx); what != "" {
		return "its entry: " + what
	}
	return ""
}
