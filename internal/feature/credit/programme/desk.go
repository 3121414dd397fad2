package programme

import (
	"slices"
	"strings"

	"asar/internal/core/due"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Desk keeps the programmes of one database.
type Desk struct{}

// NewDesk returns a Desk.
func NewDesk() *Desk { return &Desk{} }

// List returns all programmes, those that ship first.
func (d *Desk) List(tx *db.Tx) ([]Programme, error) {
	made, err := db.All[Programme](tx, sqlProgrammes)
	return append(shipped(), made...), err
}

// Get returns a programme by its code, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, code string) (Programme, error) {
	all, err := d.List(tx)
	if err != nil {
		return Programme{}, err
	}
	i := slices.IndexFunc(all, func(p Programme) bool { return p.Code == code })
	if i < 0 {
		return Programme{}, fault.Missing("programme")
	}
	return all[i], nil
}

// Table returns the versions of a programme's rules, the earliest first.
func (d *Desk) Table(tx *db.Tx, code string) (Table, error) {
	added, err := db.All[Rules](tx, sqlRules, code)
	return append(shippedRules(code), added...), err
}

// RulesOn returns the version that holds on a day, or the Conflict that none does.
func (d *Desk) RulesOn(tx *db.Tx, code string, day when.Day) (Rules, error) {
	t, err := d.Table(tx, code)
	if err != nil {
		return Rules{}, err
	}
	return t.Holding(day)
}

// RulesKnown is RulesOn by the versions that were published by an instant.
func (d *Desk) RulesKnown(tx *db.Tx, code string, day when.Day, known when.Instant) (Rules, error) {
	t, err := d.Table(tx, code)
	if err != nil {
		return Rules{}, err
	}
	return t.Known(known).Holding(day)
}

// Holding is On that says it if no version holds.
func (t Table) Holding(day when.Day) (Rules, error) {
	r, found := t.On(day)
	if !found {
		return Rules{}, fault.New(fault.Conflict, "programme/no-rules", textNoRules.With("day", day))
	}
	return r, nil
}

// Codes is what a bank must be told by the rules of today, or by the last ones of a
// programme that has ended, which still owes. It is no promise to the student, so
// that a version that mends it mends what is owed already.
func (d *Desk) Codes(tx *db.Tx, code string) (due.Codes, error) {
	p, err := d.Get(tx, code)
	if err != nil {
		return due.Codes{}, err
	}
	t, err := d.Table(tx, code)
	r, runs := t.On(tx.Today())
	if !runs && len(t) > 0 {
		r = t[len(t)-1]
	}
	pay := r.Terms.Payment
	return due.Codes{KNP: pay.KNP, KOD: pay.KOD, KBe: pay.KBe, Name: p.Name}, err
}

// PayDay returns the first day from one on, itself included, on which desks and
// banks work.
func (d *Desk) PayDay(tx *db.Tx, from when.Day) (when.Day, error) {
	c, err := d.Calendar(tx)
	return c.From(from), err
}

// Found makes a programme. It has no rules yet: nobody can take part until a
// version is published.
func (d *Desk) Found(tx *db.Tx, by auth.Actor, p Programme) (err error) {
	defer fault.Wrap(&err, "programme.Found(%s)", p.Code)
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	if err := p.check(); err != nil {
		return err
	}
	if _, err := d.Get(tx, p.Code); err == nil {
		var f fault.Form
		f.Need("code", false, textCodeTaken)
		return f.Err()
	} else if known, ok := fault.As(err); !ok || known.Kind != fault.NotFound {
		return err
	}
	if _, err := tx.Exec(sqlFound, p.Code, p.Name, p.Lead, by.Person, tx.Now); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actFound, Object: object(p.Code)})
}

func (p Programme) check() error {
	var f fault.Form
	f.Need("code", isCode(p.Code), textBadCode)
	for _, l := range i18n.Langs {
		f.Need("name-"+string(l), p.Name.Get(l) != "", textThreeLanguages)
		f.Need("lead-"+string(l), p.Lead.Get(l) != "", textThreeLanguages)
	}
	return f.Err()
}

// isCode tells whether a text can stand in an address: two to twenty small
// letters and digits, beginning with a letter.
func isCode(s string) bool {
	if len(s) < 2 || len(s) > 20 || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}

// Check refuses a version of rules as Publish would, and keeps nothing.
func (d *Desk) Check(tx *db.Tx, r Rules) error {
	t, err := d.Table(tx, r.Programme)
	if err != nil {
		return err
	}
	return r.check(t, tx.Today())
}

// Publish adds a version of a programme's rules, to hold from a later day on
// than the version before; only the first may hold from a day that is past.
func (d *Desk) Publish(tx *db.Tx, by auth.Actor, r Rules) (err error) {
	defer fault.Wrap(&err, "programme.Publish(%s)", r.Programme)
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	if _, err := d.Get(tx, r.Programme); err != nil {
		return err
	}
	t, err := d.Table(tx, r.Programme)
	if err != nil {
		return err
	}
	if err := r.check(t, tx.Today()); err != nil {
		return err
	}
	r.Version = len(t) + 1
	_, err = tx.Exec(sqlPublish, r.Programme, r.Version, r.From, r.Until, r.Source, r.Basis, r.Terms, by.Person, tx.Now)
	if err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actPublish, Object: object(r.Programme)})
}

// object names a programme in the audit.
func object(code string) string { return "programme/" + code }

// SetDay says whether desks work on a day.
func (d *Desk) SetDay(tx *db.Tx, by auth.Actor, day DayOff) (err error) {
	defer fault.Wrap(&err, "programme.SetDay(%s)", day.Day)
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	var f fault.Form
	_, bad := when.ParseDay(string(day.Day))
	f.Need("day", bad == nil, textBadDay)
	for _, l := range i18n.Langs {
		f.Need("name-"+string(l), day.Name.Get(l) != "", textThreeLanguages)
	}
	if err := f.Err(); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlSetDay, tx.NewID(), day.Day, day.Off, day.Name, tx.Now); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actDay, Object: "day/" + string(day.Day)})
}
