package guardianweb

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
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

func (v childView) seenTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textSeen.In(l), Columns: []ui.Column{{Title: textWhen.In(l)}, {Title: textWho.In(l)}, {Title: textHost.In(l)}}}
	for _, s := range v.Seen {
		t.Rows = append(t.Rows, []ui.Cell{{Text: i18n.DateTime(l, s.At.Time())}, {Text: s.Who}, {Text: s.Host}})
	}
	return t
}
