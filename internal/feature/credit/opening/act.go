package opening

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"time"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/opening/proof"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// seedSize is the length of a lottery's seed: as long as what is published of it.
const seedSize = 32

// Announce announces the opening of a round. Its notice is what the rules of
// the day ask on which it is announced.
func (d *Desk) Announce(tx *db.Tx, by auth.Actor, round id.ID, p Plan) (o Opening, err error) {
	defer fault.Wrap(&err, "opening.Announce(%s)", round)
	if !by.May(auth.RunProgramme, auth.Country) {
		return o, fault.Forbidden(string(auth.RunProgramme))
	}
	r, err := d.places.Get(tx, round)
	if err != nil {
		return o, err
	}
	rules, err := d.programmes.RulesOn(tx, r.Programme, tx.Today())
	if err != nil {
		return o, err
	}
	if err := p.check(r, time.Duration(rules.Terms.Opening.NoticeHours)*time.Hour, tx.Now); err != nil {
		return o, err
	}
	if _, taken, err := d.OfRound(tx, round); err != nil || taken {
		if err == nil {
			err = fault.New(fault.Conflict, "opening/announced", textAnnounced)
		}
		return o, err
	}
	o = Opening{
		ID: tx.NewID(), Programme: r.Programme, Round: round, Kind: p.Kind, AnnouncedAt: tx.Now, OpensAt: p.OpensAt, ClosesAt: p.Closes,
	}
	o.arm(tx)
	_, err = tx.Exec(sqlAnnounce, o.ID, o.Programme, o.Round, o.Kind, o.AnnouncedAt, o.OpensAt, o.ClosesAt, o.Commitment, o.SealedSeed, o.SealedKey, o.PublicKey)
	if err != nil {
		return o, err
	}
	return o, record(tx, by, actAnnounce, o,
		audit.Change{Field: "kind", After: string(o.Kind)}, audit.Change{Field: "commitment", After: o.Commitment})
}

// arm draws the secrets of an opening.
func (o *Opening) arm(tx *db.Tx) {
	key := secret(ed25519.SeedSize)
	public := ed25519.NewKeyFromSeed(key).Public().(ed25519.PublicKey)
	o.SealedKey, o.PublicKey = tx.Keys().Seal(sealKey, key), base64.StdEncoding.EncodeToString(public)
	if o.Kind == ByLottery {
		seed := secret(seedSize)
		o.SealedSeed, o.Commitment = tx.Keys().Seal(sealSeed, seed), proof.Commit(seed)
	}
}

func secret(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails: the program ends instead
	return b
}

// Wish is one person's wish to enter.
type Wish struct {
	By      auth.Actor
	Voucher string
}

// Outcome is what became of a wish: an entry, or why there is none.
type Outcome struct {
	Entry Entry
	Err   error
}

// Enter enters the actor. An entry that stands already is returned as it is.
func (d *Desk) Enter(tx *db.Tx, opening id.ID, w Wish) (Entry, error) {
	outcomes, err := d.EnterAll(tx, opening, []Wish{w})
	if err != nil {
		return Entry{}, err
	}
	return outcomes[0].Entry, outcomes[0].Err
}

// EnterAll decides about many people's wishes at once, one after the other in
// their order. A wish that is refused leaves nothing behind. However many there
// are, the statements are as few as for one.
func (d *Desk) EnterAll(tx *db.Tx, opening id.ID, wishes []Wish) (outcomes []Outcome, err error) {
	defer fault.Wrap(&err, "opening.Enter(%s, %d)", opening, len(wishes))
	o, err := d.lock(tx, opening)
	if err != nil {
		return nil, err
	}
	standing, elsewhere, err := d.standing(tx, o, wishes)
	if err != nil {
		return nil, err
	}
	shares, err := d.shares(tx, o)
	if err != nil {
		return nil, err
	}
	var fresh []cases.Wish
	asked := map[id.ID]int{} // person → which of the fresh wishes is theirs
	for _, w := range wishes {
		who := w.By.Person
		if _, twice := asked[who]; !twice && standing[who].Number == 0 {
			asked[who] = len(fresh)
			fresh = append(fresh, o.wish(w, tx, shares, elsewhere))
		}
	}
	made, err := d.cases.ApplyAll(tx, o.Programme, fresh)
	if err != nil {
		return nil, err
	}
	var entries []Entry
	for _, m := range made {
		if m.Err == nil {
			e := o.next(m.Case, tx)
			entries, standing[e.Person] = append(entries, e), e
		}
	}
	for _, w := range wishes {
		outcome := Outcome{Entry: standing[w.By.Person]}
		if outcome.Entry.Number == 0 {
			outcome.Err = made[asked[w.By.Person]].Err
		}
		outcomes = append(outcomes, outcome)
	}
	return outcomes, d.keep(tx, o, wishes, entries)
}

// wish is what the cases are asked for: a voucher, if the opening is open and
// the institution has places for it. A case that waits in another line stays there.
func (o Opening) wish(w Wish, tx *db.Tx, shares map[quota.Key]quota.Share, elsewhere map[id.ID]bool) cases.Wish {
	return cases.Wish{By: w.By, Voucher: w.Voucher, Takes: func(c cases.Case) bool { return !elsewhere[c.ID] }, Also: func(list *check.List, org id.ID) {
		o.checks(list, tx.Now, shares[quota.Key{Round: o.Round, Org: org, Voucher: w.Voucher}].Places)
	}}
}

// next gives a case the next number.
func (o *Opening) next(c cases.Case, tx *db.Tx) Entry {
	o.Entries++
	e := Entry{Opening: o.ID, Number: o.Entries, Person: c.Person, Case: c.ID, Org: c.Org, Voucher: c.Voucher, At: tx.Now, State: State(c.State)}
	if o.Kind == ByArrival {
		e.Rank = e.Number
	}
	return e
}

// keep writes the new entries, and holds places for those who were approved before.
func (d *Desk) keep(tx *db.Tx, o Opening, wishes []Wish, entries []Entry) error {
	if len(entries) == 0 {
		return nil
	}
	if err := insert(tx, o, entries, tx.Now); err != nil {
		return err
	}
	by := map[id.ID]auth.Actor{}
	for _, w := range wishes {
		by[w.By.Person] = w.By
	}
	acts := make([]audit.Entry, len(entries))
	for i, e := range entries {
		acts[i] = audit.Entry{By: by[e.Person], Act: actEnter, Object: audit.Of("opening", o.ID), Subject: e.Person}
	}
	if err := audit.RecordAll(tx, acts); err != nil {
		return err
	}
	for _, e := range entries {
		if e.State == Approved && o.Drawn() {
			if err := d.settle(tx, o, e.line(o)); err != nil {
				return err
			}
		}
	}
	return nil
}

// lock returns the opening and keeps it from others until the end of the
// transaction, to give numbers and places.
func (d *Desk) lock(tx *db.Tx, opening id.ID) (Opening, error) {
	o, found, err := db.Maybe[Opening](tx, sqlLock, opening)
	if err == nil && !found {
		err = fault.Missing("opening")
	}
	return o, err
}

// standing returns the entries that those who wish have already, and which
// cases wait in other lines.
func (d *Desk) standing(tx *db.Tx, o Opening, wishes []Wish) (here map[id.ID]Entry, elsewhere map[id.ID]bool, err error) {
	who := make([]id.ID, len(wishes))
	for i, w := range wishes {
		who[i] = w.By.Person
	}
	list, err := db.All[Entry](tx, sqlOfMany, db.IDs(who))
	here, elsewhere = map[id.ID]Entry{}, map[id.ID]bool{}
	for _, e := range list {
		if e.Opening == o.ID {
			here[e.Person] = e
		} else {
			elsewhere[e.Case] = true
		}
	}
	return here, elsewhere, err
}

func (d *Desk) shares(tx *db.Tx, o Opening) (map[quota.Key]quota.Share, error) {
	list, err := d.places.Shares(tx, o.Round)
	byKey := make(map[quota.Key]quota.Share, len(list))
	for _, s := range list {
		byKey[s.Key] = s
	}
	return byKey, err
}

// Reveal reveals the seed of a lottery that has closed, draws the order, and
// holds places for those who have been approved meanwhile.
func (d *Desk) Reveal(tx *db.Tx, by auth.Actor, opening id.ID) (err error) {
	defer fault.Wrap(&err, "opening.Reveal(%s)", opening)
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	o, err := d.lock(tx, opening)
	if err != nil {
		return err
	}
	if o.At(tx.Now) != Drawing {
		return fault.New(fault.Conflict, "opening/reveal", textReveal.With("at", o.ClosesAt))
	}
	seed, err := tx.Keys().Open(sealSeed, o.SealedSeed)
	if err != nil {
		return err
	}
	o.Seed, o.RevealedAt = hex.EncodeToString(seed), tx.Now
	if err := d.rank(tx, o, seed); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlReveal, o.ID, o.Seed, o.RevealedAt); err != nil {
		return err
	}
	if err := record(tx, by, actReveal, o, audit.Change{Field: "seed", After: o.Seed}); err != nil {
		return err
	}
	return d.settleAll(tx, o)
}

// rank writes the order that a seed gives.
func (d *Desk) rank(tx *db.Tx, o Opening, seed []byte) error {
	entries, err := d.All(tx, o)
	if err != nil || len(entries) == 0 {
		return err
	}
	s, err := o.signer(tx)
	if err != nil {
		return err
	}
	type drawn struct {
		Number int64 `json:"number"`
		Rank   int64 `json:"rank"`
	}
	ranks := make([]drawn, 0, len(entries))
	for i, number := range proof.Order(seed, s.hashes(entries)) {
		ranks = append(ranks, drawn{number, int64(i) + 1})
	}
	_, err = tx.Exec(sqlRank, o.ID, db.JSON(ranks))
	return err
}

// RevealDue reveals the seeds of all lotteries that have closed: nobody can
// withhold one.
func (d *Desk) RevealDue(tx *db.Tx) error {
	due, err := db.All[Opening](tx, sqlDue, tx.Now)
	for _, o := range due {
		if err == nil {
			err = d.Reveal(tx, auth.System(), o.ID)
		}
	}
	return err
}

func record(tx *db.Tx, by auth.Actor, act audit.Act, o Opening, changes ...audit.Change) error {
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: act, Object: audit.Of("opening", o.ID), Changes: changes})
}

// Explain tells whether somebody may enter for a voucher, check by check.
func (d *Desk) Explain(tx *db.Tx, o Opening, w Wish) (check.List, error) {
	_, elsewhere, err := d.standing(tx, o, []Wish{w})
	if err != nil {
		return nil, err
	}
	shares, err := d.shares(tx, o)
	if err != nil {
		return nil, err
	}
	return d.cases.ExplainWish(tx, o.Programme, o.wish(w, tx, shares, elsewhere))
}
