package guardian

import (
	"unicode/utf8"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// CorrectBirth replaces the date of birth of somebody who cannot do it
// themselves, because they are not an adult yet. They are told, and so is whoever
// answers for them, who can stop what would make the child older: it waits two
// days.
func (d *Desk) CorrectBirth(tx *db.Tx, by auth.Actor, who id.ID, birth when.Day, reason string) (err error) {
	defer fault.Wrap(&err, "guardian.CorrectBirth(%s)", who)
	if !by.May(auth.HelpAccounts, auth.Country) {
		return fault.Forbidden(string(auth.HelpAccounts))
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return err
	}
	reason = i18n.CleanText(reason)
	if err := mayCorrect(p, birth, reason); err != nil {
		return err
	}
	b, bound, err := d.Of(tx, p)
	if err != nil {
		return err
	}
	if bound && birth < p.Birth {
		return d.announceBirth(tx, by, p, b, birth, reason)
	}
	if bound {
		if err := d.tellYounger(tx, p, b, birth); err != nil {
			return err
		}
	}
	if err := corrected(tx, by, actBirth, p, birth, reason); err != nil {
		return err
	}
	if p, err = d.people.CorrectBirth(tx, p, birth); err != nil {
		return err
	}
	return d.tellBirth(tx, p)
}

// tellYounger tells whoever answers for a child that it is younger than was said.
// That only ever asks for more care, so it waits for nothing.
func (d *Desk) tellYounger(tx *db.Tx, p person.Person, b Bond, birth when.Day) error {
	who, err := d.people.Get(tx, b.Guardian)
	if err != nil {
		return err
	}
	return d.tellGuardian(tx, p, who, birth, textBirthYoungerBody)
}

// mayCorrect says what is wrong with a correction, apart from the date itself.
func mayCorrect(p person.Person, birth when.Day, reason string) error {
	if p.Erased != 0 {
		return fault.Missing("person")
	}
	var f fault.Form
	f.Need("birth", birth != p.Birth, textBirthSame)
	n := utf8.RuneCountInString(reason)
	f.Need("reason", n >= minReason && n <= maxReason, textReasonNeeded.With("min", minReason, "max", maxReason))
	return f.Err()
}

// How much of a reason explains something, in code points.
const (
	minReason = 10
	maxReason = 500
)

// tellBirth writes to somebody whose date of birth was corrected; not what it
// is, because letters lie about.
func (d *Desk) tellBirth(tx *db.Tx, p person.Person) error {
	grants, err := d.people.Grants(tx, p.ID)
	if err != nil {
		return err
	}
	rules, err := d.today(tx)
	if err != nil {
		return err
	}
	body := textBirthBody
	if (auth.Actor{Grants: grants}).Leading() && p.AgeOn(tx.Today()) < rules.LeadAge {
		body = textBirthBodyRoles
	}
	return tell(tx, p, textBirthSubject, body, "age", rules.LeadAge)
}

// changing refuses that somebody who is not an adult makes themselves older.
func (d *Desk) changing(tx *db.Tx, e person.Changing) error {
	rules, err := d.today(tx)
	if err != nil || e.After.Birth >= e.Before.Birth || e.Before.AgeOn(tx.Today()) >= rules.AdultAge {
		return err
	}
	var f fault.Form
	f.Need("birth", false, textBirthStays.With("age", rules.AdultAge))
	return f.Err()
}

// birthTold refuses the date of birth of somebody who is too young for an account.
func (d *Desk) birthTold(tx *db.Tx, e person.BirthTold) error {
	rules, err := d.today(tx)
	if err != nil {
		return err
	}
	var f fault.Form
	old := when.AgeOn(e.Birth, tx.Today()) >= rules.LeastAge
	f.Need("birth", old, textTooYoungForAccount.With("age", rules.LeastAge, "source", sourceLead))
	return f.Err()
}

// held are the rules of a day.
type held struct {
	day   when.Day
	rules Rules
}

// today returns the rules of the day. They are read once a day: rules that are
// added hold from a later day on.
func (d *Desk) today(tx *db.Tx) (Rules, error) {
	day := tx.Today()
	if kept := d.held.Load(); kept != nil && kept.day == day {
		return kept.rules, nil
	}
	table, err := d.Table(tx)
	if err != nil {
		return Rules{}, err
	}
	rules := table.On(day)
	d.held.Store(&held{day, rules})
	return rules, nil
}

// hold keeps roles that lead from those who are too young for them today,
// however they came by them: by a rule that came later, or by a date of birth
// that was corrected.
func (d *Desk) hold(tx *db.Tx, p person.Person, a auth.Actor) (auth.Actor, error) {
	if !a.Leading() {
		return a, nil
	}
	rules, err := d.today(tx)
	if err == nil && p.AgeOn(tx.Today()) < rules.LeadAge {
		a = a.Wait(rules.LeadAge)
	}
	return a, err
}

// OldEnough tells which of the people are old enough today for roles that lead.
func (d *Desk) OldEnough(tx *db.Tx, people []id.ID) (map[id.ID]bool, error) {
	rules, err := d.today(tx)
	if err != nil {
		return nil, err
	}
	known, err := d.people.Many(tx, people)
	old := make(map[id.ID]bool, len(known))
	for who, p := range known {
		old[who] = p.Erased == 0 && p.AgeOn(tx.Today()) >= rules.LeadAge
	}
	return old, err
}

// Young returns those of the people who are minors today.
func (d *Desk) Young(tx *db.Tx, people []id.ID) (young []person.Person, err error) {
	rules, err := d.today(tx)
	if err != nil {
		return nil, err
	}
	known, err := d.people.Many(tx, people)
	for _, p := range known {
		if p.Erased == 0 && p.AgeOn(tx.Today()) < rules.AdultAge {
			young = append(young, p)
		}
	}
	return young, err
}
