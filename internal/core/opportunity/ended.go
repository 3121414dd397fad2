package opportunity

import (
	"errors"

	"asar/internal/core/org"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

const (
	// Whose shifts somebody has ever signed up for stays, whatever its state.
	sqlUnseen = `SELECT o.id FROM opportunity o WHERE o.org = $1 AND o.published_at = 0
		AND NOT EXISTS (SELECT 1 FROM shift s WHERE s.opportunity = o.id AND s.next_seq > 1) ORDER BY o.id`
	sqlDropShifts = `DELETE FROM shift WHERE opportunity IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlDropSaid   = `DELETE FROM opportunity_direction WHERE opportunity IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlDrop       = `DELETE FROM opportunity WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
)

// ended throws away what a dissolved organisation has drafted and never
// published: nobody can read it any more, or finish it.
func (d *Desk) ended(tx *db.Tx, e org.Ended) (err error) {
	defer fault.Wrap(&err, "opportunity.ended(%s)", e.Org.ID)
	drafts, err := db.All[id.ID](tx, sqlUnseen, e.Org.ID)
	if err != nil || len(drafts) == 0 {
		return err
	}
	if err := drop(tx, drafts); err != nil {
		return err
	}
	entries := make([]audit.Entry, len(drafts))
	for i, draft := range drafts {
		entries[i] = audit.Entry{By: e.By, Scope: auth.OfOrg(e.Org.ID), Act: actDrop, Object: audit.Of("opportunity", draft)}
	}
	return audit.RecordAll(tx, entries)
}

// drop removes opportunities that nobody has seen.
func drop(tx *db.Tx, drafts []id.ID) error {
	list := db.IDs(drafts)
	_, shifts := tx.Exec(sqlDropShifts, list)
	_, said := tx.Exec(sqlDropSaid, list)
	if err := errors.Join(shifts, said); err != nil {
		return err
	}
	_, err := tx.Exec(sqlDrop, list)
	return err
}
