package studentweb

import (
	"strings"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// asks says what a voucher asks and gives besides money.
func asks(l i18n.Lang, v programme.Voucher) string {
	if v.Credits == 0 {
		return textAsks.In(l, "hours", i18n.Hours(l, v.Minutes))
	}
	return textAsksGives.In(l, "hours", i18n.Hours(l, v.Minutes), "credits", v.Credits)
}

// about are the facts around a case.
func about(v oneView) []ui.Row {
	l := v.Page.Lang
	rows := []ui.Row{
		{Name: textProgramme.In(l), Text: v.Case.Programme.Name.Text(l)}, {Name: textUniversity.In(l), Text: v.University.Text(l)},
		{Name: textAppliedOn.In(l), Text: i18n.LongDate(l, v.Case.AppliedAt.Day().Time())},
	}
	if v.Case.Holds() {
		rows = append(rows, ui.Row{Name: textPlace.In(l), Text: place(l, v.Case)})
	}
	rows = append(rows, ui.Row{Name: textLastDay.In(l), Text: i18n.LongDate(l, v.Case.Until.Time())})
	if v.Case.State.Unfinished() {
		ends := cases.Ends(v.Case.Case, v.Case.Rules.Terms)
		rows = append(rows, ui.Row{Name: textEnds.In(l), Text: textEndsOn.In(l, "day", i18n.LongDate(l, ends.Time()))})
	}
	if v.Case.State == cases.Complete {
		rows = append(rows, ui.Row{Name: textEnds.In(l), Text: textEndsNot.In(l)})
	}
	return rows
}

// place says what is held for a student, and for how long after a no.
func place(l i18n.Lang, v casesweb.View) string {
	money := i18n.Money(l, v.Voucher.Tenge)
	switch {
	case v.State == cases.Appealed:
		return textPlaceAppealed.In(l, "money", money)
	case v.State == cases.Refused:
		return textPlaceUntil.In(l, "money", money, "day", i18n.LongDate(l, v.Due.Time()))
	}
	return textPlaceHeld.In(l, "money", money)
}

// style is how the button of an act looks: the first one leads on, and what
// cannot be undone is red.
func style(i int, act cases.Act) ui.Style {
	switch {
	case act == cases.Withdraw:
		return ui.Danger
	case i > 0:
		return ui.Secondary
	}
	return ui.Primary
}

func formOptions(l i18n.Lang) (list []ui.Option) {
	for _, f := range programme.Forms {
		list = append(list, ui.Option{Value: string(f), Text: f.Name().In(l)})
	}
	return list
}

func fundingOptions(l i18n.Lang) (list []ui.Option) {
	for _, f := range []programme.Funding{programme.Grant, programme.Contract} {
		list = append(list, ui.Option{Value: string(f), Text: f.Name().In(l)})
	}
	return list
}

// lines are the lines of a text that are not empty.
func lines(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}
