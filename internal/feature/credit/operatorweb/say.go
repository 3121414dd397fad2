package operatorweb

import (
	"strconv"
	"strings"

	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// part is a piece of a bar, in percent.
type part struct{ class, x, width string }

// parts lays the ages of a line side by side.
func parts(ages [4]int) (list []part) {
	whole, before := 0, 0
	for _, n := range ages {
		whole += n
	}
	at := func(n int) string { return strconv.Itoa(n*100/max(whole, 1)) + "%" }
	for i, n := range ages {
		if n > 0 {
			list = append(list, part{shades[i], at(before), at(n)})
		}
		before += n
	}
	return list
}

// agesSaid says the ages of a line in words.
func agesSaid(l i18n.Lang, ages [4]int) string {
	var list []string
	for i, n := range ages {
		if n > 0 {
			list = append(list, band(l, i)+": "+i18n.Number(l, n))
		}
	}
	return strings.Join(list, ", ")
}

func cells(v ageingView) (rows [][]ui.Cell) {
	l := v.Page.Lang
	for _, w := range v.Rows {
		rows = append(rows, []ui.Cell{
			{Text: w.Institution.Text(l), Small: w.Name().In(l)}, {Text: w.Owner.Name().In(l)}, {Text: i18n.Number(l, w.All())},
			{Text: textDays.In(l, "n", w.Days)}, {Body: agesBar(l, w.Ages)}, {Text: i18n.Money(l, w.Tenge)},
		})
	}
	return rows
}

func ageingColumns(l i18n.Lang) []ui.Column {
	return []ui.Column{
		{Title: textWaitsAt.In(l), Plain: true}, {Title: textTurn.In(l)}, {Title: textStudents.In(l), Right: true},
		{Title: textOldest.In(l), Right: true}, {Title: textHowLong.In(l)}, {Title: textOwed.In(l), Right: true},
	}
}

func shareColumns(l i18n.Lang) []ui.Column {
	return []ui.Column{
		{Title: textInstitution.In(l), Plain: true}, {Title: textPlaces.In(l), Right: true}, {Title: textReserved.In(l), Right: true},
		{Title: textPaid.In(l), Right: true}, {Title: textFree.In(l), Right: true}, {Title: textMoney.In(l), Right: true},
	}
}

func ledgerColumns(l i18n.Lang) []ui.Column {
	return []ui.Column{
		{Title: textWhat.In(l), Plain: true}, {Title: textInstitution.In(l)}, {Title: textPlaces.In(l), Right: true}, {Title: textMoney.In(l), Right: true},
	}
}

// typed is the number of places that was typed into one of the forms.
func typed(v roundView, act string) string {
	if v.Said.Act == act {
		return v.Said.Places
	}
	return ""
}
