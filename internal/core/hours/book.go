package hours

import (
	"encoding/hex"
	"slices"
	"strconv"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// book collects what decisions write: entries of the ledger, and records that
// were one thing and are another. It is then written in a few statements.
type book struct {
	last    int64 // the number of the ledger's last entry
	entries []entryRow
	moves   []move
}

// move is a record that was one thing and is another.
type move struct {
	by      auth.Actor
	act     audit.Act // nothing is written down of what follows from another act
	was, is Record
}

func openBook(tx *db.Tx) (*book, error) {
	last, _, err := db.Maybe[int64](tx, sqlLastNumber)
	return &book{last: last}, err
}

func (b *book) move(m move) { b.moves = append(b.moves, m) }

// moved returns the records as they are now, in the order of their decisions.
func (b *book) moved() (records []Record) {
	for _, m := range b.moves {
		records = append(records, m.is)
	}
	return records
}

// takeBack reverses the standing entry, if there is one, of a record as it is
// stored: what was counted under one direction and region is taken back there.
func (b *book) takeBack(by auth.Actor, r Record) {
	if r.Entry != 0 {
		b.enter(by, r, -r.Minutes, &r.Entry)
	}
}

// enter adds one entry to the ledger, and returns its number.
func (b *book) enter(by auth.Actor, r Record, minutes int, reverses *int64) int64 {
	b.last++
	b.entries = append(b.entries, entryRow{b.last, r.Person, r.ID, minutes, r.Direction, r.Region, r.Org, r.Day, by.Person, reverses})
	return b.last
}

// keep writes the book, and moves the sums beside the ledger.
func (d *Desk) keep(tx *db.Tx, b *book) error {
	people, err := d.tellers(tx, toldOf(b.moves))
	if err != nil {
		return err
	}
	if err := update(tx, b.moves, people); err != nil {
		return err
	}
	if err := post(tx, b.entries); err != nil {
		return err
	}
	if err := repace(tx, b.moves); err != nil {
		return err
	}
	if err := audit.RecordAll(tx, written(b.moves, people)); err != nil {
		return err
	}
	return note(tx, b.moves, people)
}

// words returns what is said of a record by who moved it last.
func (r Record) words() string {
	if r.State == Disputed {
		return r.Dispute
	}
	return r.Reason
}

// toldOf returns the people of whom something is told: it is sealed for them.
func toldOf(moves []move) []id.ID {
	var told []Record
	for _, m := range moves {
		if m.is.Reason != "" || m.is.Dispute != "" {
			told = append(told, m.is)
		}
	}
	return peopleOf(told)
}

func peopleOf(records []Record) []id.ID {
	ids := make([]id.ID, len(records))
	for i, r := range records {
		ids[i] = r.Person
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// sealed returns what is told of somebody, sealed for them and as hex, or nil.
func sealed(people map[id.ID]person.Person, who id.ID, context, text string) *string {
	if text == "" {
		return nil
	}
	seal := hex.EncodeToString(people[who].Seal(context, text))
	return &seal
}

// update stores where records stand now: of one that moved twice, the last.
func update(tx *db.Tx, moves []move, people map[id.ID]person.Person) error {
	var rows []recordRow
	at := map[id.ID]int{}
	for _, m := range moves {
		r := m.is
		next := recordRow{
			r.ID, r.Direction, r.Region, r.Day, r.FromAt, r.ToAt, r.Proposed, r.Minutes, r.State, sealed(people, r.Person, sealReason, r.Reason),
			r.ProposedAt, r.DecidedAt, r.DecidedBy, sealed(people, r.Person, sealDispute, r.Dispute), r.DisputedAt, r.Entry,
		}
		if i, before := at[r.ID]; before {
			rows[i] = next
			continue
		}
		at[r.ID], rows = len(rows), append(rows, next)
	}
	if len(rows) == 0 {
		return nil
	}
	stored, err := tx.Exec(sqlUpdate, db.JSON(rows))
	if err == nil && int(stored) != len(rows) {
		err = fault.Missing("hours")
	}
	return err
}

// written is the acts that moved the records; a reason tells of the person, and
// is sealed for them.
func written(moves []move, people map[id.ID]person.Person) (entries []audit.Entry) {
	for _, m := range moves {
		if m.act.Code == "" {
			continue
		}
		e := audit.Entry{
			By: m.by, Scope: auth.OfOrg(m.is.Org), Act: m.act, Object: audit.Of("hours", m.is.ID), Subject: m.is.Person, Reason: m.is.words(),
			Changes: []audit.Change{
				{Field: "state", Before: string(m.was.State), After: string(m.is.State)},
				{Field: "minutes", Before: strconv.Itoa(m.was.Minutes), After: strconv.Itoa(m.is.Minutes)},
			},
		}
		if e.Reason != "" {
			e.Seal = people[m.is.Person].Seal
		}
		entries = append(entries, e)
	}
	return entries
}

// note adds where records stand now to their histories.
func note(tx *db.Tx, moves []move, people map[id.ID]person.Person) error {
	if len(moves) == 0 {
		return nil
	}
	rows := make([]addedNote, len(moves))
	for i, m := range moves {
		r := m.is
		rows[i] = addedNote{
			tx.NewID(), r.ID, r.State, r.Proposed, r.Minutes, sealed(people, r.Person, sealNote, r.words()), m.by.Person, r.Day, r.Direction, r.FromAt,
		}
	}
	_, err := tx.Exec(sqlAddNotes, db.JSON(rows), tx.Now)
	return err
}
