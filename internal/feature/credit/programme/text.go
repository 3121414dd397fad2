package programme

import (
	"slices"
	"unicode/utf8"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Documents lists the codes of the texts that rules may ask people to sign.
var Documents = []string{DocumentAgreement}

// Text is one version of a text that people sign. Asar ships none: what a
// student agrees to is the operator's to say.
type Text struct {
	Programme   string
	Document    string
	Version     int      // from 1
	From        when.Day `db:"from_day"`
	Words       i18n.Words
	PublishedBy id.ID
	PublishedAt when.Instant
}

// Texts are the versions of one text, the earliest first.
type Texts []Text

// On returns the version that holds on a day, and whether there is one.
func (t Texts) On(day when.Day) (Text, bool) {
	for _, one := range slices.Backward(t) {
		if one.From <= day {
			return one, true
		}
	}
	return Text{}, false
}

// Texts returns the versions of a programme's text, the earliest first.
func (d *Desk) Texts(tx *db.Tx, code, document string) (Texts, error) {
	return db.All[Text](tx, sqlTexts, code, document)
}

// PublishText adds a version of a text, to hold from a later day on than the
// version before. What was signed stays signed in its own words.
func (d *Desk) PublishText(tx *db.Tx, by auth.Actor, t Text) (err error) {
	defer fault.Wrap(&err, "programme.PublishText(%s, %s)", t.Programme, t.Document)
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	if _, err := d.Get(tx, t.Programme); err != nil {
		return err
	}
	before, err := d.Texts(tx, t.Programme, t.Document)
	if err != nil {
		return err
	}
	if err := t.check(before, tx.Today()); err != nil {
		return err
	}
	t.Version = len(before) + 1
	if _, err := tx.Exec(sqlPublishText, t.Programme, t.Document, t.Version, t.From, t.Words, by.Person, tx.Now); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actText, Object: object(t.Programme)})
}

// CheckText refuses a version of a text as PublishText would, and keeps nothing.
func (d *Desk) CheckText(tx *db.Tx, t Text) error {
	before, err := d.Texts(tx, t.Programme, t.Document)
	if err != nil {
		return err
	}
	return t.check(before, tx.Today())
}

// mostText is how long a text may be, in characters.
const mostText = 20_000

func (t Text) check(before Texts, today when.Day) error {
	var f fault.Form
	f.Need("document", slices.Contains(Documents, t.Document), textDocument)
	_, bad := when.ParseDay(string(t.From))
	later := len(before) == 0 || t.From > before[len(before)-1].From
	f.Need("from", bad == nil && t.From >= today && later, textTextFrom)
	for _, l := range i18n.Langs {
		words := t.Words.Get(l)
		f.Need("text-"+string(l), words != "", textThreeLanguages)
		f.Need("text-"+string(l), utf8.RuneCountInString(words) <= mostText, textTooLong)
	}
	return f.Err()
}
