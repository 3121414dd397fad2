package attendance

import (
	"asar/internal/core/opportunity"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Act is what a note says was done.
type Act string

// The acts.
const (
	NotedIn   Act = "in"      // somebody came
	NotedOut  Act = "out"     // somebody left
	Corrected Act = "correct" // both times were replaced, with a reason
)

// Note is one line of the history of an attendance: what was noted, by whom
// and when. A note is never changed.
type Note struct {
	ID       id.ID
	Act      Act
	Way      Way
	InAt     when.Instant // as it stood after the note
	OutAt    when.Instant
	Reason   string `db:"-"` // of a correction
	ByPerson id.ID  // zero for the platform itself
	At       when.Instant
}

// noteRow is a note as its table holds it: its reason is sealed with the key of
// the person whose times it is about.
type noteRow struct {
	Note
	SealedReason []byte
}

const sealNote = "attendance/note"

const sqlNotes = `SELECT id, act, way, in_at, out_at, sealed_reason, by_person, at FROM attendance_note WHERE signup = $1 ORDER BY id`

// Notes returns the history of a sign-up's attendance, oldest first. The actor
// must keep attendance for the host; to others the sign-up does not exist.
func (d *Desk) Notes(tx *db.Tx, by auth.Actor, claim id.ID) (notes []Note, err error) {
	defer fault.Wrap(&err, "attendance.Notes(%s)", claim)
	c, err := d.signups.Get(tx, claim)
	if err != nil {
		return nil, err
	}
	if _, _, err := d.shift(tx, by, c.Shift); err != nil {
		return nil, err
	}
	rows, err := db.All[noteRow](tx, sqlNotes, claim)
	if err != nil {
		return nil, err
	}
	who, err := d.people.Get(tx, c.Person)
	for _, n := range rows {
		if err != nil {
			return nil, err
		}
		n.Reason, err = who.Open(sealNote, n.SealedReason)
		notes = append(notes, n.Note)
	}
	return notes, err
}

// Window returns from when people are checked in to a shift and until when
// their leaving is noted. Times outside it take a correction with a reason.
func Window(s opportunity.Shift) when.Span {
	return when.Span{From: s.Starts.Add(-opens), To: s.Ends.Add(closes)}
}
