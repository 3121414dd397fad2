package recognitionweb

import (
	"strings"

	"asar/internal/feature/credit/recognition"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// kinds are the choices of what credits are counted as.
func kinds(l i18n.Lang) (options []ui.Option) {
	for _, k := range recognition.Kinds {
		options = append(options, ui.Option{Value: string(k), Text: k.Name().In(l)})
	}
	return options
}

// ticked is the value of a request's box.
func (v lineView) ticked() string {
	if v.Chosen {
		return "on"
	}
	return ""
}

// facts are the lines above the decisions of a protocol.
func (v protocolView) facts() []ui.Row {
	l := v.Page.Lang
	rows := []ui.Row{
		{Name: textDay.In(l), Text: i18n.LongDate(l, v.Protocol.Day.Time())},
		{Name: textChair.In(l), Text: v.Protocol.Chair},
	}
	if len(v.Protocol.Members) > 0 {
		rows = append(rows, ui.Row{Name: textMembers.In(l), Text: strings.Join(v.Protocol.Members, ", ")})
	}
	return rows
}

// signers are those who sign a protocol, the chair first.
func (v protocolView) signers() []string {
	return append([]string{v.Protocol.Chair}, v.Protocol.Members...)
}
