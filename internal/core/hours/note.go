package hours

import (
	"slices"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const (
	sqlAddNotes = `INSERT INTO hours_note (id, record, state, proposed, minutes, sealed, by_person, at, day, direction, from_at)
		SELECT CAST(value->>'id' AS BIGINT), CAST(value->>'record' AS BIGINT), value->>'state', CAST(value->>'proposed' AS BIGINT),
			CAST(value->>'minutes' AS BIGINT), unhex(value->>'sealed'), CAST(value->>'by' AS BIGINT), CAST($2 AS BIGINT),
			value->>'day', value->>'direction', CAST(value->>'from' AS BIGINT)
		FROM json_each($1) ORDER BY key`
	sqlNotes = `SELECT id, record, state, proposed, minutes, sealed, by_person, at FROM hours_note
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
	Words    string `db:"-"` // the host's reason, or what the volunteer objects
	ByPerson id.ID  // zero for the platform itself
	At       when.Instant
}

// noteRow is a note as its table holds it.
type noteRow struct {
	Note
	Sealed []byte
}

// addedNote is a note on its way into the table.
type addedNote struct {
	ID        id.ID        `json:"id"`
	Record    id.ID        `json:"record"`
	State     State        `json:"state"`
	Proposed  int          `json:"proposed"`
	Minutes   int          `json:"minutes"`
	Sealed    *string      `json:"sealed"` // as hex
	By        id.ID        `json:"by"`
	Day       when.Day     `json:"day"`
	Direction string       `json:"direction"`
	From      when.Instant `json:"from"`
}

// Text says the note in one sentence, for both sides.
func (n Note) Text(l i18n.Lang) string {
	args := []any{"minutes", i18n.Minutes(n.Minutes), "proposed", i18n.Minutes(n.Proposed), "words", n.Words}
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
	list, about, ids := make([]named, len(records)), map[id.ID]id.ID{}, make([]id.ID, len(records))
	for i, r := range records {
		list[i].ID, about[r.ID], ids[i] = r.ID, r.Person, r.Person
	}
	people, err := d.tellers(tx, ids)
	if err != nil {
		return nil, err
	}
	notes, err := db.All[noteRow](tx, sqlNotes, db.JSON(list))
	found := map[id.ID][]Note{}
	for _, n := range notes {
		if n.Words, err = people[about[n.Record]].Open(sealNote, n.Sealed); err != nil {
			return nil, err
		}
		found[n.Record] = append(found[n.Record], n.Note)
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
