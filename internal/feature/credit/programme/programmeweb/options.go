package programmeweb

import (
	"maps"
	"net/url"
	"slices"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

func periods(l i18n.Lang) (list []ui.Option) {
	for _, p := range programme.Periods {
		list = append(list, ui.Option{Value: string(p), Text: p.Name().In(l)})
	}
	return list
}

func directionOptions(v rulesView) (list []ui.Option) {
	for _, code := range slices.Sorted(maps.Keys(v.Names)) {
		list = append(list, ui.Option{Value: code, Text: v.Names[code].Text(v.Page.Lang), Dir: code})
	}
	return list
}

func documentOptions(l i18n.Lang) (list []ui.Option) {
	for _, code := range programme.Documents {
		list = append(list, ui.Option{Value: code, Text: programme.DocumentName(code).In(l)})
	}
	return list
}

func dayKinds(l i18n.Lang) []ui.Option {
	return []ui.Option{{Value: "off", Text: textDayOff.In(l)}, {Value: "on", Text: textDayOn.In(l)}}
}

// kindOf is what was chosen of a day; a day off at first.
func kindOf(v calendarView) string {
	if v.Kind == "" {
		return "off"
	}
	return v.Kind
}

// ticks are the boxes of a group that are ticked; never nil, which would tick
// what has no value.
func ticks(v url.Values, name string) []string { return append([]string{}, v[name]...) }

// pairs are all values of a form, in a fixed order.
func pairs(v url.Values) (list [][2]string) {
	for _, name := range slices.Sorted(maps.Keys(v)) {
		for _, value := range v[name] {
			list = append(list, [2]string{name, value})
		}
	}
	return list
}
