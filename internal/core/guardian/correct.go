package guardian

import (
	"errors"
	"time"

	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// correctAfter is how long a correction that makes a child older waits: long
// enough for whoever answers for the child to read the letter and to stop it.
const correctAfter = 48 * time.Hour

const sealedBirth = "guardian/birth"

// waitingBirth is a correction that waits.
type waitingBirth struct {
	Minor   id.ID
	Sealed  []byte // the new date
	AskedAt when.Instant
	Due     when.Instant
}

// LetStop has the links in letters of accounts stop corrections that wait. It is
// called while the program is being wired.
func (d *Desk) LetStop(accounts *account.Desk) {
	d.accounts = accounts
	accounts.OnStop(d.stopBirth)
}

// announceBirth has a child's date of birth corrected two days later. Whoever
// answers for the child is told what follows from it, with a link that stops it.
func (d *Desk) announceBirth(tx *db.Tx, by auth.Actor, p person.Person, b Bond, birth when.Day, reason string) error {
	if err := d.people.Check(tx, person.New{Birth: string(birth)}, "birth"); err != nil {
		return err
	}
	who, err := d.people.Get(tx, b.Guardian)
	if err != nil {
		return err
	}
	due := tx.Now.Add(correctAfter)
	link, kept := d.accounts.NewStop(who)
	added, err := tx.Exec(sqlAddCorrection, p.ID, p.Seal(sealedBirth, string(birth)), kept, by.Person, tx.Now, due)
	if err != nil {
		return err
	}
	var f fault.Form
	if f.Need("contact", added == 1, textBirthWaits); f.Err() != nil {
		return f.Err()
	}
	if err := corrected(tx, by, actAskBirth, p, birth, reason); err != nil {
		return err
	}
	return d.tellGuardian(tx, p, who, birth, textBirthAskedBody, "at", due, "link", link)
}

// tellGuardian says what follows from another date of birth, not the date itself.
func (d *Desk) tellGuardian(tx *db.Tx, minor, to person.Person, birth when.Day, body i18n.M, args ...any) error {
	rules, err := d.today(tx)
	if err != nil {
		return err
	}
	before, after := rules.means(minor.AgeOn(tx.Today())), rules.means(when.AgeOn(birth, tx.Today()))
	args = append(args, "name", minor.Given, "before", before, "after", after)
	return tellOf(tx, minor, to, textChildsBirthSubject, body, args...)
}

// means says what somebody of an age may do alone.
func (r Rules) means(age int) i18n.Text {
	switch {
	case age < r.ConsentAge:
		return textMeansChild
	case age < r.AdultAge:
		return textMeansYouth
	default:
		return textMeansAdult
	}
}

// DueCorrections returns whose corrections have waited for their time.
func (d *Desk) DueCorrections(tx *db.Tx) ([]id.ID, error) {
	return db.All[id.ID](tx, sqlDueCorrections, tx.Now)
}

// Correct carries out the correction that waits for somebody, if its time has
// come. A late one is announced again to whoever can stop it.
func (d *Desk) Correct(tx *db.Tx, who id.ID) (err error) {
	defer fault.Wrap(&err, "guardian.Correct(%s)", who)
	w, found, err := db.Maybe[waitingBirth](tx, sqlCorrectionOf, who)
	if err != nil || !found || tx.Now.Before(w.Due) {
		return err
	}
	p, err := d.people.Get(tx, w.Minor)
	if err != nil {
		return err
	}
	b, bound, err := d.Of(tx, p)
	if err != nil {
		return err
	}
	if bound && account.Late(tx, w.Due) {
		return d.announceAgain(tx, p, b, w)
	}
	return d.correctNow(tx, p, b, bound, w)
}

func (d *Desk) announceAgain(tx *db.Tx, p person.Person, b Bond, w waitingBirth) error {
	birth, err := p.Open(sealedBirth, w.Sealed)
	if err != nil {
		return err
	}
	who, err := d.people.Get(tx, b.Guardian)
	if err != nil {
		return err
	}
	due := tx.Now.Add(correctAfter)
	link, kept := d.accounts.NewStop(who)
	if _, err := tx.Exec(sqlCorrectAgain, w.Minor, kept, due); err != nil {
		return err
	}
	return d.tellGuardian(tx, p, who, when.Day(birth), textBirthAskedBody, "at", due, "link", link)
}

func (d *Desk) correctNow(tx *db.Tx, p person.Person, b Bond, bound bool, w waitingBirth) error {
	if _, err := tx.Exec(sqlDropCorrection, w.Minor); err != nil {
		return err
	}
	birth, err := p.Open(sealedBirth, w.Sealed)
	if err != nil || birth == string(p.Birth) {
		return err
	}
	fresh, err := d.people.CorrectBirth(tx, p, when.Day(birth))
	if _, refused := fault.As(err); refused { // a rule has come since
		return corrected(tx, auth.System(), actStopBirth, p, when.Day(birth), "")
	}
	if err != nil {
		return err
	}
	if err := corrected(tx, auth.System(), actBirth, p, when.Day(birth), ""); err != nil {
		return err
	}
	if err := d.tellBirth(tx, fresh); err != nil || !bound {
		return err
	}
	return d.release(tx, fresh, b)
}

// release ends the bond of somebody who by the corrected date agrees alone. Nobody
// is said to have come of age: they have not had a birthday.
func (d *Desk) release(tx *db.Tx, minor person.Person, b Bond) error {
	rules, err := d.today(tx)
	if err != nil || minor.AgeOn(tx.Today()) < rules.ConsentAge {
		return err
	}
	if err := d.end(tx, auth.System(), minor, b, Corrected); err != nil {
		return err
	}
	who, err := d.people.Get(tx, b.Guardian)
	if err != nil {
		return err
	}
	return tellOf(tx, minor, who, textChildsBirthSubject, textReleasedBody, "name", minor.Given)
}

// birthChanged calls off the correction that waits for somebody: it was of a date
// that stands no longer, and may be the slip that was put right just now.
func (d *Desk) birthChanged(tx *db.Tx, e person.BirthChanged) error {
	_, err := tx.Exec(sqlDropCorrection, e.Person.ID)
	return err
}

// stopBirth is what the link of the letter does.
func (d *Desk) stopBirth(tx *db.Tx, kept []byte) (bool, error) {
	minor, found, err := db.Maybe[id.ID](tx, sqlStopCorrection, kept)
	if err != nil || !found {
		return false, err
	}
	p, err := d.people.Get(tx, minor)
	if err != nil {
		return false, err
	}
	return true, errors.Join(
		audit.Record(tx, audit.Entry{ // by a visitor: anybody may hold the letter
			Scope: auth.OfPerson(minor), Act: actStopBirth, Object: audit.Of("person", minor), Subject: minor,
		}),
		tell(tx, p, textChildsBirthStopped, textBirthStoppedBody),
	)
}

// corrected writes down what is done about a date of birth, with both dates sealed.
func corrected(tx *db.Tx, by auth.Actor, act audit.Act, p person.Person, birth when.Day, reason string) error {
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.Country, Act: act, Object: audit.Of("person", p.ID), Subject: p.ID, Seal: p.Seal,
		Changes: []audit.Change{{Field: "birth", Before: string(p.Birth), After: string(birth)}}, Reason: reason,
	})
}

// myCorrection tells a person of the correction that waits for them.
func (d *Desk) myCorrection(tx *db.Tx, who person.Person) (privacy.Section, error) {
	s := privacy.Section{
		Name: "birth_correction", Title: i18n.M{Kk: "Туған күнді түзету", Ru: "Исправление даты рождения", En: "Correction of the date of birth"},
		Tables: []string{"birth_correction"},
		Fields: []privacy.Field{
			{Name: "birth", Title: i18n.M{Kk: "Туған күн", Ru: "Дата рождения", En: "Date of birth"}}, privacy.FieldAt, privacy.FieldUntil,
		},
	}
	list, err := db.All[waitingBirth](tx, sqlCorrectionOf, who.ID)
	for _, w := range list {
		birth, err := who.Open(sealedBirth, w.Sealed)
		if err != nil {
			return s, err
		}
		s.Add(when.Day(birth), w.AskedAt, w.Due)
	}
	return s, err
}
