package consent

import (
	"slices"
	"strings"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Text is one version of what is agreed to for a purpose.
type Text struct {
	Purpose    Purpose
	From       when.Day   `db:"from_day"` // its version: the day from which it holds
	Body       i18n.Words // what is agreed to
	Data       i18n.Words // which data
	Term       i18n.Words // for how long
	Recipients i18n.Words // who sees it
}

// Texts returns the versions of a purpose, the earliest first: those that ship
// with the program, and those that the operator has added.
func (d *Desk) Texts(tx *db.Tx, p Purpose) ([]Text, error) {
	if !slices.Contains(Purposes, p) {
		return nil, fault.Missing("consent")
	}
	added, err := db.All[Text](tx, sqlTexts, p)
	if err != nil {
		return nil, err
	}
	var list []Text
	for _, t := range append(shipped(), added...) {
		if t.Purpose == p {
			list = append(list, t)
		}
	}
	slices.SortStableFunc(list, func(a, b Text) int { return strings.Compare(string(a.From), string(b.From)) })
	return list, nil
}

// Current returns the version that holds today.
func (d *Desk) Current(tx *db.Tx, p Purpose) (Text, error) {
	list, err := d.Texts(tx, p)
	if err != nil {
		return Text{}, err
	}
	return on(list, tx.Today()), nil
}

// on returns the version that holds on a day: of a day before the first, the first.
func on(list []Text, day when.Day) Text {
	held := list[0]
	for _, t := range list {
		if t.From <= day {
			held = t
		}
	}
	return held
}

// Version returns one version of a purpose's text.
func (d *Desk) Version(tx *db.Tx, p Purpose, version when.Day) (Text, error) {
	list, err := d.Texts(tx, p)
	if err != nil {
		return Text{}, err
	}
	i := slices.IndexFunc(list, func(t Text) bool { return t.From == version })
	if i < 0 {
		return Text{}, fault.Missing("consent text")
	}
	return list[i], nil
}

// AddText adds a version that holds from a later day on: what people agree to
// today stays what they have read.
func (d *Desk) AddText(tx *db.Tx, by auth.Actor, t Text) (err error) {
	defer fault.Wrap(&err, "consent.AddText(%s %s)", t.Purpose, t.From)
	if !by.May(auth.KeepPlatform, auth.Country) {
		return fault.Forbidden(string(auth.KeepPlatform))
	}
	list, err := d.Texts(tx, t.Purpose)
	if err != nil {
		return err
	}
	var f fault.Form
	_, bad := when.ParseDay(string(t.From))
	f.Need("from", bad == nil && t.From > tx.Today() && t.From > list[len(list)-1].From, textLater)
	for _, part := range t.parts() {
		f.Need(part.name, complete(part.words), textThreeLanguages)
	}
	if err := f.Err(); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlAddText, t.Purpose, t.From, t.Body, t.Data, t.Term, t.Recipients); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actText, Object: "consent/" + string(t.Purpose) + "/" + string(t.From)})
}

// Differences names the parts in which a text differs from the one before it.
func (t Text) Differences(before Text) []i18n.Text {
	var list []i18n.Text
	old := before.parts()
	for i, part := range t.parts() {
		if part.words != old[i].words {
			list = append(list, part.title)
		}
	}
	return list
}

type part struct {
	name  string
	title i18n.M
	words i18n.Words
}

func (t Text) parts() []part {
	return []part{
		{"body", textBody, t.Body}, {"data", textData, t.Data}, {"term", textTerm, t.Term}, {"recipients", textRecipients, t.Recipients},
	}
}

func complete(w i18n.Words) bool { return w.Kk != "" && w.Ru != "" && w.En != "" }

// shipped are the versions that ship with the program.
func shipped() []Text {
	const first when.Day = "2026-01-01"
	return []Text{
		{Account, first, words(accountBody), words(accountData), words(accountTerm), words(accountRecipients)},
		{Photos, first, words(photosBody), words(photosData), words(photosTerm), words(photosRecipients)},
		{News, first, words(newsBody), words(newsData), words(newsTerm), words(newsRecipients)},
		{Minor, first, words(minorBody), words(minorData), words(minorTerm), words(minorRecipients)},
	}
}

func words(m i18n.M) i18n.Words { return i18n.Words(m) }
