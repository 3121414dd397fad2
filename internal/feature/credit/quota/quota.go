// Package quota keeps the funded places of programmes.
//
// The rules in prose. A round of a programme has a budget in whole tenge. The
// operator allots places out of it to institutions, each place with the money
// that its voucher pays, so that a place always has its money behind it. A place
// is reserved for one case before the first hour, is free again when the case
// ends without money, and is used up when the case is paid; if the bank gives that
// payment back, it is held again until it is paid once more. Places move from one
// institution to another, or back into the budget, only by a recorded act and
// only while they are free. Whatever happens is an entry of a ledger that is only
// ever added to; the numbers beside it are kept in the same transaction, stand
// under the database's own checks, and can be derived again.
package quota

import (
	"embed"
	"strconv"

	"asar/internal/core/due"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of rounds, shares and the ledger of places.
var Schema = db.Schema{Name: "quota", FS: db.Sub(files)}

// Round is one time in which a programme gives out places.
type Round struct {
	ID        id.ID
	Programme string
	Name      i18n.Words
	From      when.Day `db:"from_day"`
	Until     when.Day `db:"until_day"`
	Budget    int64    // whole tenge
	Allotted  int64    // of the budget, to institutions
}

// Left returns the tenge of the budget that no institution has.
func (r Round) Left() int64 { return r.Budget - r.Allotted }

// Key names one institution's share of one voucher's places in a round.
type Key struct {
	Round   id.ID
	Org     id.ID
	Voucher string
}

// Share is the places of one institution for one voucher in a round.
type Share struct {
	Key      `db:"-"`
	Region   string
	Each     int64 // whole tenge behind each place
	Places   int   // in all
	Reserved int   // held for a case
	Used     int   // paid
	GivenUp  int   // moved away or back into the budget
}

// Free returns how many places nobody holds.
func (s Share) Free() int { return s.Places - s.Reserved - s.Used }

// Desk keeps the places of one database.
type Desk struct{ bus *event.Bus }

// NewDesk returns a Desk that tells the bus of the money behind the places.
func NewDesk(bus *event.Bus) *Desk { return &Desk{bus: bus} }

// HotKey names a round for db.Write: whoever wants its places queues up.
func HotKey(round id.ID) string { return "quota/" + round.String() }

// Open opens a round with its budget.
func (d *Desk) Open(tx *db.Tx, by auth.Actor, r Round) (_ Round, err error) {
	defer fault.Wrap(&err, "quota.Open(%s)", r.Programme)
	if !by.May(auth.RunProgramme, auth.Country) {
		return r, fault.Forbidden(string(auth.RunProgramme))
	}
	if err := r.check(); err != nil {
		return r, err
	}
	r.ID, r.Allotted = tx.NewID(), 0
	if _, err := tx.Exec(sqlOpen, r.ID, r.Programme, r.Name, r.From, r.Until, r.Budget); err != nil {
		return r, err
	}
	if err := d.enter(tx, by.Person, entry{Round: r.ID, Kind: budgeted, Tenge: r.Budget}); err != nil {
		return r, err
	}
	if err := event.Emit(d.bus, tx, due.Funded{Round: r.ID, Tenge: r.Budget}); err != nil {
		return r, err
	}
	return r, record(tx, by, actOpen, r.ID, audit.Change{Field: "budget", After: strconv.FormatInt(r.Budget, 10)})
}

func (r Round) check() error {
	var f fault.Form
	for _, l := range i18n.Langs {
		f.Need("name-"+string(l), r.Name.Get(l) != "", textThreeLanguages)
	}
	_, badFrom := when.ParseDay(string(r.From))
	_, badUntil := when.ParseDay(string(r.Until))
	f.Need("from", badFrom == nil, textBadDay)
	f.Need("until", badUntil == nil && r.Until >= r.From, textUntil)
	f.Need("budget", r.Budget > 0, textBudget)
	return f.Err()
}

// Get returns a round, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, round id.ID) (Round, error) {
	r, found, err := db.Maybe[Round](tx, sqlRound, round)
	if err == nil && !found {
		err = fault.Missing("round")
	}
	return r, err
}

// Rounds returns the rounds of a programme, the latest first.
func (d *Desk) Rounds(tx *db.Tx, programme string) ([]Round, error) {
	return db.All[Round](tx, sqlRounds, programme)
}

// Share returns an institution's share; one that has no places yet is empty.
func (d *Desk) Share(tx *db.Tx, k Key) (Share, error) {
	s, _, err := db.Maybe[Share](tx, sqlShare, k.Round, k.Org, k.Voucher)
	s.Key = k
	return s, err
}

// Shares returns all shares of a round, by region and institution.
func (d *Desk) Shares(tx *db.Tx, round id.ID) ([]Share, error) {
	rows, err := db.All[shareRow](tx, sqlShares, round)
	list := make([]Share, len(rows))
	for i, row := range rows {
		list[i] = row.Share
		list[i].Key = Key{Round: round, Org: row.Org, Voucher: row.Voucher}
	}
	return list, err
}

// Holding is what an institution has of one voucher's places in a round.
type Holding struct {
	Round Round
	Share
	Voucher string
}

// Of returns all that an institution has, the latest round first.
func (d *Desk) Of(tx *db.Tx, org id.ID) ([]Holding, error) {
	rows, err := db.All[shareRow](tx, sqlSharesOf, org)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	rounds, err := db.All[Round](tx, sqlRoundsOf, org)
	var list []Holding
	for _, r := range rounds {
		for _, row := range rows {
			if row.InRound == r.ID {
				row.Share.Key = Key{Round: r.ID, Org: org, Voucher: row.Voucher}
				list = append(list, Holding{Round: r, Share: row.Share, Voucher: row.Voucher})
			}
		}
	}
	return list, err
}

// Source is where a voucher's place can come from: whichever round of a
// programme an institution has places in.
type Source struct {
	Programme string
	Org       id.ID
	Voucher   string
}

// Free returns how many places of institutions nobody holds, in rounds that are
// not over.
func (d *Desk) Free(tx *db.Tx, orgs []id.ID) (map[Source]int, error) {
	type row struct {
		Programme string
		Org       id.ID
		Voucher   string
		Free      int
	}
	rows, err := db.All[row](tx, sqlFree, db.IDs(orgs), tx.Today())
	free := map[Source]int{}
	for _, r := range rows {
		free[Source{r.Programme, r.Org, r.Voucher}] = r.Free
	}
	return free, err
}

// Owes lists the places that an institution has and nobody holds: the money
// behind them goes to another before the institution is dissolved.
func (d *Desk) Owes(tx *db.Tx, institution id.ID) (list check.List, err error) {
	free, err := d.Free(tx, []id.ID{institution})
	n := 0
	for _, places := range free {
		n += places
	}
	if n > 0 {
		list.No("quota/places", textOwes.With("n", n), "/org/"+institution.String()+"/credit")
	}
	return list, err
}

func record(tx *db.Tx, by auth.Actor, act audit.Act, round id.ID, changes ...audit.Change) error {
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: act, Object: "round/" + round.String(), Changes: changes})
}
