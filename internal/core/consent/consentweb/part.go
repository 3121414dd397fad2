package consentweb

import (
	"strings"

	"asar/internal/core/consent"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/when"
)

// Facts are what a text says besides its body: who, which data, for how long
// and for whom.
func Facts(l i18n.Lang, o consent.Operator, t consent.Text) []ui.Row {
	return []ui.Row{
		{Name: textOperator.In(l), Text: operator(l, o)},
		{Name: textWhichData.In(l), Text: t.Data.Text(l)},
		{Name: textHowLong.In(l), Text: t.Term.Text(l)},
		{Name: textWhoSees.In(l), Text: t.Recipients.Text(l)},
		{Name: textVersion.In(l), Text: textSince.In(l, "day", longDay(l, t.From))},
	}
}

// operator says who answers for the data. Without the configuration it says so:
// a consent to nobody must not look like one to somebody.
func operator(l i18n.Lang, o consent.Operator) string {
	if o.Name == "" {
		return textNoOperator.In(l)
	}
	if o.BIN == "" {
		return o.Name
	}
	return textOperatorBIN.In(l, "name", o.Name, "bin", o.BIN)
}

func longDay(l i18n.Lang, d when.Day) string { return i18n.LongDate(l, d.Time()) }

// moment says an instant with its year: consents are looked up years later.
func moment(l i18n.Lang, at when.Instant) string {
	return i18n.LongDate(l, at.Time()) + ", " + i18n.Clock(at.Time())
}

// path is the public page of a text, without the language.
func path(p consent.Purpose) string { return "/consents/" + string(p) }

// said says when and in which words something was agreed to.
func (v purposeView) said(l i18n.Lang) string {
	switch {
	case v.Last.ID == 0:
		return textNever.In(l)
	case v.Stands():
		return textGivenAt.In(l, "at", moment(l, v.Last.At), "version", longDay(l, v.Last.Version), "lang", v.Last.Lang.Native())
	default:
		return textWithdrawnAt.In(l, "at", moment(l, v.Last.At))
	}
}

// state is the chip of a purpose.
func (v purposeView) state(l i18n.Lang) (ui.Kind, string) {
	if v.Stands() {
		return ui.OK, textStands.In(l)
	}
	return ui.Neutral, textStandsNot.In(l)
}

// table is every record, the latest first.
func (v mineView) table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textHistory.In(l), Columns: []ui.Column{
		{Title: textWhen.In(l)}, {Title: textWhat.In(l)}, {Title: textVersion.In(l)}, {Title: textHow.In(l)}, {Title: textRequest.In(l)},
	}}
	for _, r := range v.History {
		act := textActGiven
		if !r.Stands() {
			act = textActWithdrawn
		}
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: moment(l, r.At)},
			{Text: act.In(l, "name", v.Names(r.Purpose)), Small: v.Others[r.Person].Given},
			{Text: longDay(l, r.Version), Small: r.Lang.Native(), Href: v.Page.Href(path(r.Purpose), "version", string(r.Version))},
			{Text: v.how(r)}, {Text: r.Request},
		})
	}
	return t
}

// how says how a record is proved, and to whom it was given.
func (v mineView) how(r consent.Record) string {
	l := v.Page.Lang
	way := ways[r.Way].In(l)
	if r.By != v.Me.ID {
		way = textByGuardian.In(l) + ", " + strings.ToLower(way)
	}
	if r.Operator != "" {
		way += ". " + textTo.In(l, "name", r.Operator)
	}
	return way
}

// changes says in what a version differs from the one before.
func (v version) changes(l i18n.Lang) string {
	if len(v.Changes) == 0 {
		return textFirst.In(l)
	}
	said := make([]string, len(v.Changes))
	for i, c := range v.Changes {
		said[i] = c.Text(l)
	}
	return textChanged.In(l, "parts", strings.Join(said, ", "))
}

// term says from when until when a version holds.
func (v version) term(l i18n.Lang) string {
	if v.Until == "" {
		return textSince.In(l, "day", longDay(l, v.From))
	}
	return longDay(l, v.From) + " – " + longDay(l, v.Until)
}
