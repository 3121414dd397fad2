// Package mydata is what people may demand of what is kept of them.
//
// The rules in prose. Whoever has just proved who they are gets a copy of all
// that the platform knows of them, for people to read and for programs. They
// may have it erased: their key is destroyed, and what was sealed with it can
// be read by nobody, in no backup either; what must stay, such as hours in the
// ledger, stays under a number. While something is owed that only they can
// settle, erasing is refused, and the refusal says what is open and what ends
// it. An administrator announces an erasure on a request on paper, and says
// which; the person is told at every address, and so is whoever answers for a
// child, with a link that stops it. A week later it happens by itself, if nothing
// is owed then; until it does, the person and every administrator can call it off.
// Places to come are given back by themselves.
package mydata

import (
	"embed"
	"slices"
	"strings"

	"asar/internal/core/account"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of erasures that wait.
var Schema = db.Schema{Name: "mydata", FS: db.Sub(files)}

// Mine tells a person what one part knows of them.
type Mine func(tx *db.Tx, who id.ID) ([]privacy.Section, error)

// Owes lists what one part has open that keeps a person from being erased.
type Owes func(tx *db.Tx, who id.ID) (check.List, error)

// Desk carries out what people demand.
type Desk struct {
	people   *person.Desk
	accounts *account.Desk
	consents *consent.Desk
	minors   *guardian.Desk
	Parts
}

// Parts is what the other parts tell and owe.
type Parts struct {
	Mine  []Mine
	Owes  []Owes
	Names Names
}

// Mentions names the scopes that a copy speaks of.
type Mentions func(tx *db.Tx, scopes []auth.Scope) (map[auth.Scope]i18n.Text, error)

// Names put codes into the words that people read.
type Names struct {
	Words  func(tx *db.Tx) (audit.Words, error) // what stands in the audit
	Scopes Mentions
}

// NewDesk returns a Desk over what the parts tell and owe. What it has announced
// is stopped by the links of accounts.
func NewDesk(bus *event.Bus, people *person.Desk, accounts *account.Desk, consents *consent.Desk, minors *guardian.Desk, parts Parts) *Desk {
	d := &Desk{people: people, accounts: accounts, consents: consents, minors: minors, Parts: parts}
	accounts.OnStop(d.stop)
	event.On(bus, d.erasing)
	return d
}

// Copy returns all that is known of the actor, part by part, and writes down
// that they took it. They must have proved just now who they are.
func (d *Desk) Copy(tx *db.Tx, by auth.Actor) (all []privacy.Section, err error) {
	defer fault.Wrap(&err, "mydata.Copy")
	if err := fresh(tx, by); err != nil {
		return nil, err
	}
	for _, tell := range append(slices.Clone(d.Parts.Mine), d.announced, d.recorded) {
		sections, err := tell(tx, by.Person)
		if err != nil {
			return nil, err
		}
		all = append(all, sections...)
	}
	if err := d.name(tx, all); err != nil {
		return nil, err
	}
	return all, audit.Record(tx, audit.Entry{By: by, Act: actCopy, Object: audit.Of("person", by.Person), Subject: by.Person})
}

// name puts a word beside each scope that the parts speak of.
func (d *Desk) name(tx *db.Tx, all []privacy.Section) error {
	var scopes []auth.Scope
	each(all, func(s auth.Scope) any {
		scopes = append(scopes, s)
		return s
	})
	names, err := d.Names.Scopes(tx, scopes)
	each(all, func(s auth.Scope) any {
		code := strings.TrimSpace(s.Kind + " " + s.ID)
		if s.Kind == auth.ScopeRegion {
			code = s.ID
		}
		return privacy.Word{Code: code, Name: names[s]}
	})
	return err
}

// each replaces every scope in the sections.
func each(all []privacy.Section, by func(auth.Scope) any) {
	for _, section := range all {
		for _, row := range section.Rows {
			for i, value := range row {
				if s, is := value.(auth.Scope); is {
					row[i] = by(s)
				}
			}
		}
	}
}

// fresh refuses an actor who has not proved just now who they are.
func fresh(tx *db.Tx, by auth.Actor) error {
	if !by.Signed() || !by.Fresh(tx.Now) {
		return fault.New(fault.SignIn, "sign-in/stale", textStale)
	}
	return nil
}

// Obstacles lists what keeps a person from being erased; nothing, if nothing does.
func (d *Desk) Obstacles(tx *db.Tx, who id.ID) (list check.List, err error) {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return nil, err
	}
	if list, err = d.consents.MayWithdraw(tx, p, consent.Account); err != nil {
		return nil, err
	}
	for _, owes := range d.Owes {
		more, err := owes(tx, who)
		if err != nil {
			return nil, err
		}
		list = append(list, more...)
	}
	return list, nil
}

// mostRecorded bounds what a copy tells of the audit.
const mostRecorded = 100_000

// recorded tells what was written down about a person, and of what they did.
func (d *Desk) recorded(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return nil, err
	}
	about, err := d.entries(tx, p, audit.Filter{Subject: who, Limit: mostRecorded}, privacy.Section{
		Name: "record_about_me", Title: i18n.M{Kk: "Мен туралы жазбалар", Ru: "Записи обо мне", En: "Recorded about me"}, Tables: []string{"audit_entry"},
	})
	if err != nil {
		return nil, err
	}
	done, err := d.entries(tx, p, audit.Filter{Actor: who, Limit: mostRecorded}, privacy.Section{
		Name: "record_of_my_acts", Title: i18n.M{Kk: "Менің әрекеттерім", Ru: "Мои действия", En: "What I did"}, Tables: []string{"audit_entry"},
	})
	return []privacy.Section{about, done}, err
}

// entries fills a section with the audit's entries. What is sealed for others
// stays so.
func (d *Desk) entries(tx *db.Tx, p person.Person, f audit.Filter, s privacy.Section) (privacy.Section, error) {
	s.Fields = []privacy.Field{
		privacy.FieldAt, {Name: "act", Title: i18n.M{Kk: "Әрекет", Ru: "Действие", En: "Act"}}, privacy.FieldRole,
		{Name: "object", Title: i18n.M{Kk: "Нысан", Ru: "Объект", En: "Object"}},
		{Name: "changes", Title: i18n.M{Kk: "Өзгерістер", Ru: "Изменения", En: "Changes"}}, privacy.FieldReason,
	}
	rows, err := audit.List(tx, f)
	if err != nil {
		return s, err
	}
	words, err := d.Names.Words(tx)
	if err != nil {
		return s, err
	}
	for _, r := range rows {
		var changes []audit.Change
		var reason string
		if r.Subject == p.ID {
			if changes, reason, err = r.Open(tx, p.Open); err != nil {
				return s, err
			}
		}
		s.Add(r.At, privacy.Word{Code: r.Act, Name: words.Act(r.Act)}, privacy.Word{Code: string(r.Role), Name: r.Role.Name()},
			privacy.Word{Code: r.Object, Name: words.Object(r.Object)}, privacy.Word{Code: said(changes), Name: words.Changes(r.Act, changes)},
			privacy.Word{Code: reason, Name: words.Reason(r.Act, reason)})
	}
	return s, nil
}

// said is what changed as programs read it.
func said(changes []audit.Change) string {
	lines := make([]string, len(changes))
	for i, c := range changes {
		lines[i] = c.Field + ": " + c.Before + " – " + c.After
	}
	return strings.Join(lines, "; ")
}
