// Package opening gives out the places of a round in an order that anybody can
// check.
//
// The rules in prose. An opening is announced as many hours before as the
// programme's rules ask, with the instant at which it opens and the one at which
// it closes. Whoever may apply enters once; entries are numbered in the order in
// which they arrive, without a gap. Places are given either in that order or by
// lot. The seed of a lottery is drawn at the announcement and only its SHA-256
// is published: the commitment. After the close the seed is revealed, and the
// order follows from it and from all that was entered. Who does not know the seed
// cannot steer the lots; who reads it beforehand, in spite of the seal, knows them
// only once the last has entered. What this leaves open is said in docs/why/0016.
//
// Each applicant gets a receipt, signed with the opening's own key, as soon as
// they have entered. The published file names nobody; from it everybody can
// recompute the order and find their own line by its receipt.
//
// A place is held for whoever the institution has approved, as far as the free
// places of their institution's share reach in the order. Those before who still
// wait for their institution keep their claim. Who is refused, withdraws or does
// not sign in time makes room for the next. So does, at once, whoever lacks what the
// rules ask when a free place reaches them: they are told what, and come back to
// their rank when it is mended, before all who wait and to nobody's place. Nobody is promised a place that has
// no money behind it.
package opening

import (
	"embed"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of openings and of who entered.
var Schema = db.Schema{Name: "opening", FS: db.Sub(files)}

// Kind is how the order comes about.
type Kind string

// The kinds of order.
const (
	ByArrival Kind = "arrival"
	ByLottery Kind = "lottery"
)

// Kinds lists them.
var Kinds = []Kind{ByArrival, ByLottery}

// Opening is how the places of one round are given.
type Opening struct {
	ID          id.ID
	Programme   string
	Round       id.ID
	Kind        Kind
	AnnouncedAt when.Instant
	OpensAt     when.Instant
	ClosesAt    when.Instant
	Commitment  string // SHA-256 of the seed, as hex; only of a lottery
	Seed        string // as hex, once it is revealed
	RevealedAt  when.Instant
	PublicKey   string // that checks receipts, in base 64
	Entries     int64  // so many have entered

	SealedSeed []byte
	SealedKey  []byte
}

// Phase is where an opening stands in time.
type Phase string

// The phases.
const (
	Announced Phase = "announced"
	Open      Phase = "open"
	Drawing   Phase = "drawing" // closed, and the lots are still to be drawn
	Closed    Phase = "closed"
)

// At returns the phase at an instant.
func (o Opening) At(now when.Instant) Phase {
	switch {
	case now < o.OpensAt:
		return Announced
	case now < o.ClosesAt:
		return Open
	case !o.Drawn():
		return Drawing
	default:
		return Closed
	}
}

// Drawn tells whether the order of those who have entered is known.
func (o Opening) Drawn() bool { return o.Kind == ByArrival || o.RevealedAt > 0 }

// State is what has become of an entry.
type State string

// The states.
const (
	Applied   State = "applied"   // waits for the institution
	Approved  State = "approved"  // waits for a place
	Place     State = "place"     // holds a place, or has used it
	Refused   State = "refused"   // the institution said no
	Withdrawn State = "withdrawn" // the student gave it up
	Lapsed    State = "lapsed"    // did not sign in time
	Unfit     State = "unfit"     // lacked what the rules ask when a place reached them
)

// States lists them.
var States = []State{Applied, Approved, Place, Refused, Withdrawn, Lapsed, Unfit}

// Waits tells whether an entry still stands in the line.
func (s State) Waits() bool { return s == Applied || s == Approved }

// Entry is one person's entry.
type Entry struct {
	Opening id.ID
	Number  int64 // in the order of arrival, from 1
	Rank    int64 // in the order of the opening; zero while it is not known
	Person  id.ID
	Case    id.ID `db:"case_id"`
	Org     id.ID // the institution
	Voucher string
	At      when.Instant
	State   State
	HeldAt  when.Instant // since when it has its place; zero without one
	AgainAt when.Instant // when an appeal brought it back into the line; zero if none did
}

// Desk keeps the openings of one database.
type Desk struct {
	programmes *programme.Desk
	places     *quota.Desk
	cases      *cases.Desk
}

// NewDesk returns a Desk whose lines follow what becomes of cases.
func NewDesk(bus *event.Bus, programmes *programme.Desk, places *quota.Desk, vouchers *cases.Desk) *Desk {
	d := &Desk{programmes: programmes, places: places, cases: vouchers}
	event.On(bus, d.moved)
	event.On(bus, d.reserving)
	return d
}

// HotKey names an opening for db.Write: whoever wants to enter queues up.
func HotKey(opening id.ID) string { return "opening/" + opening.String() }

// Get returns an opening, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, opening id.ID) (Opening, error) {
	o, found, err := db.Maybe[Opening](tx, sqlGet, opening)
	if err == nil && !found {
		err = fault.Missing("opening")
	}
	return o, err
}

// OfRound returns the opening of a round, and whether there is one.
func (d *Desk) OfRound(tx *db.Tx, round id.ID) (Opening, bool, error) {
	return db.Maybe[Opening](tx, sqlOfRound, round)
}

// List returns all openings, those that close last first, from after one on.
func (d *Desk) List(tx *db.Tx, after Opening, limit int) ([]Opening, error) {
	if after.ID == 0 {
		after.ClosesAt = never
	}
	return db.All[Opening](tx, sqlList, after.ClosesAt, after.ID, limit)
}

// never is later than any instant.
const never when.Instant = 1 << 60

// EntryOf returns somebody's entry in an opening, and whether there is one.
func (d *Desk) EntryOf(tx *db.Tx, opening, who id.ID) (Entry, bool, error) {
	return db.Maybe[Entry](tx, sqlEntryOf, opening, who)
}

// OfCase returns the entry by which a case came to be, and whether there is one.
func (d *Desk) OfCase(tx *db.Tx, of id.ID) (Entry, bool, error) {
	return db.Maybe[Entry](tx, sqlOfCase, of)
}

// All returns the entries of an opening in the order of arrival.
func (d *Desk) All(tx *db.Tx, o Opening) ([]Entry, error) { return db.All[Entry](tx, sqlEntries, o.ID) }
