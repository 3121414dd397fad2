package hours

import (
	"slices"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const (
	sqlAddNote = `INSERT INTO hours_note (id, record, state, proposed, minutes, words, by_person, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`
	sqlNotes = `SELECT id, record, state, proposed, minutes, words, by_person, at FROM hours_note
		WHERE record IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) ORDER BY id`
)

// Note is one line of a record's history: where it stood from then on, and
// what was said. A note is never changed, so that a correction takes nobody's
// words away.
type Note struct {
	ID       id.ID
	Record   id.ID
	State    State
	Proposed int
	Minutes  int
	Words    string // the host's reason, or what the volunteer objects
	ByPerson id.ID  // zero for the platform itself
	At       when.Instant
}

// Text says the note in one sentence, for both sides.
func (n Note) Text(l i18n.Lang) string {
	args := []any{"minutes", durationText(n.Minutes), "proposed", durationText(n.Proposed), "words", n.Words}
	switch {
	case n.State == Proposed:
		return textNoteProposed.In(l, args...)
	case n.State == Disputed:
		return textNoteDisputed.In(l, args...)
	case n.Words == "":
		return textNoteDecided.In(l, args...)
	default:
		return textNoteReason.In(l, args...)
	}
}

// Histories returns what was said of records, oldest first.
func (d *Desk) Histories(tx *db.Tx, records []Record) (map[id.ID][]Note, error) {
	type named struct {
		ID id.ID `json:"id"`
	}
	list := make([]named, len(records))
	for i, r := range records {
		list[i].ID = r.ID
	}
	notes, err := db.All[Note](tx, sqlNotes, db.JSON(list))
	found := map[id.ID][]Note{}
	for _, n := range notes {
		found[n.Record] = append(found[n.Record], n)
	}
	return found, err
}

// Argued returns the history if it holds an objection that does not stand any
// more: then what the record says now is not all that was said.
func Argued(r Record, history []Note) []Note {
	standing := r.State == Disputed
	for _, n := range slices.Backward(history) {
		if n.State == Disputed && !standing {
			return history
		}
		standing = standing && n.State != Disputed
	}
	return nil
}

// note adds where a record stands now to its history.
func note(tx *db.Tx, by auth.Actor, r Record) error {
	words := r.Reason
	if r.State == Disputed {
		words = r.Dispute
	}
	_, err := tx.Exec(sqlAddNote, tx.NewID(), r.ID, r.State, r.Proposed, r.Minutes, words, by.Person, tx.Now)
	return err
}
