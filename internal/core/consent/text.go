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

// Text is one version of what is agreed to for a purpose. As JSON it is the file
// by which an operator adds one.
type Text struct {
	Purpose    Purpose    `json:"purpose"`
	From       when.Day   `json:"from" db:"from_day"` // its version: the day from which it holds
	Body       i18n.Words `json:"body"`               // what is agreed to
	Data       i18n.Words `json:"data"`               // which data
	Term       i18n.Words `json:"term"`               // for how long
	Recipients i18n.Words `json:"recipients"`         // who sees it
}

// Texts returns the versions of a purpose, the earliest first: those that ship
// with the program, and those that the operator has added.
func (d *Desk) Texts(tx *db.Tx, p Purpose) ([]Text, error) {
	k, known := d.kind(p)
	if !known {
		return nil, fault.Missing("consent")
	}
	added, err := db.All[Text](tx, sqlTexts, p)
	if err != nil {
		return nil, err
	}
	list := append(slices.Clone(k.Texts), added...)
	slices.SortStableFunc(list, func(a, b Text) int { return strings.Compare(string(a.From), string(b.From)) })
	return list, nil
}

// Current returns the version that holds today.
func (d *Desk) Current(tx *db.Tx, p Purpose) (Text, error) {
	list, err := d.Texts(tx, p)
	if err != nil {
		return Text{}, err
	}
	text, holds := on(list, tx.Today())
	if !holds {
		return Text{}, fault.New(fault.Conflict, "consent/text", textNoneYet)
	}
	return text, nil
}

// on returns the version that holds on a day, and whether one does.
func on(list []Text, day when.Day) (held Text, holds bool) {
	for _, t := range list {
		if t.From <= day {
			held, holds = t, true
		}
	}
	return held, holds
}

// Version returns the words that held on the day that a record names.
func (d *Desk) Version(tx *db.Tx, p Purpose, version when.Day) (Text, error) {
	list, err := d.Texts(tx, p)
	if err != nil {
		return Text{}, err
	}
	if _, err := when.ParseDay(string(version)); err != nil {
		return Text{}, fault.Missing("consent text")
	}
	text, held := on(list, version)
	if !held {
		return Text{}, fault.Missing("consent text")
	}
	return text, nil
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
		f.Need(part.name, complete(part.words), textThreeLanguages.With("part", part.title))
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
