package guardianweb

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/when"
)

// mayDo says what a child may do once a guardian has confirmed.
func mayDo(v linkView) []string {
	l := v.Page.Lang
	return []string{textMayJoin.In(l), textMayFollow.In(l), textMayCallOff.In(l), textMayWithdraw.In(l)}
}

// mayNot says what stays closed.
func mayNot(v linkView) []string {
	l := v.Page.Lang
	return []string{
		textNotRisky.In(l, "limit", v.Rules.AdultAge), textNotNight.In(l, "limit", v.Rules.AdultAge, "hours", v.Rules.Hours()), textNotPublic.In(l),
	}
}

// submit is what the button of the form does next.
func (v linkView) submit() string {
	if v.Contact {
		return textSendCode.In(v.Page.Lang)
	}
	return textConfirm.In(v.Page.Lang)
}

func ticked(yes bool) string {
	if yes {
		return "on"
	}
	return ""
}

// chosen are ticked boxes; of none, none.
func chosen(codes []string) []string { return append([]string{}, codes...) }

// choices are the places, with the one chosen before if it is no longer one.
func (v limitsView) choices() []ui.Option {
	var list []ui.Option
	known := v.Form.Limits.Place == ""
	for _, p := range v.Places {
		known = known || p.Name == v.Form.Limits.Place
		list = append(list, ui.Option{Value: p.Name, Text: p.Name})
	}
	if !known {
		list = append(list, ui.Option{Value: v.Form.Limits.Place, Text: v.Form.Limits.Place})
	}
	return list
}

// facts say what was agreed to, and how it ended.
func (p pastLine) facts(l i18n.Lang) []ui.Row {
	rows := []ui.Row{
		{Name: textRelation.In(l), Text: p.Relation.Name().In(l)},
		{Name: textGivenWhen.In(l), Text: moment(l, p.Since)},
		{Name: textEndedWhen.In(l), Text: moment(l, p.EndedAt)},
		{Name: textEndedWhy.In(l), Text: p.Why.Name().In(l)},
	}
	if p.Given.Version != "" {
		rows = append(rows, ui.Row{Name: textTextVersion.In(l), Text: i18n.LongDate(l, p.Given.Version.Time()) + ", " + p.Given.Lang.Native()})
	}
	return rows
}

// moment says an instant with its year: consents are looked up years later.
func moment(l i18n.Lang, at when.Instant) string {
	return i18n.LongDate(l, at.Time()) + ", " + i18n.Clock(at.Time())
}

func (v childView) seenTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textSeen.In(l), Columns: []ui.Column{{Title: textWhen.In(l)}, {Title: textWho.In(l)}, {Title: textHost.In(l)}}}
	for _, s := range v.Seen {
		t.Rows = append(t.Rows, []ui.Cell{{Text: i18n.DateTime(l, s.At.Time())}, {Text: s.Who}, {Text: s.Host}})
	}
	return t
}
