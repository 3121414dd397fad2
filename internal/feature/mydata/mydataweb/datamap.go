package mydataweb

import (
	"maps"
	"slices"
	"strings"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// mapView is the data map: how classes are guarded, and what is kept.
type mapView struct {
	ui.Page
	Classes [][]ui.Cell
	Tables  [][]ui.Cell
	First   string // the address of the first page, on the others
	Next    string // of the next, if there is one
}

// onPage is how many tables stand on a page, so that it stays light on a phone.
const onPage = 24

// dataMap shows what is kept, of which care, what for and for how long.
func (p pages) dataMap(r *web.Request, _ *db.Tx) (web.Response, error) {
	v := mapView{Page: r.Page(textMap.In(r.Lang))}
	v.Description = textMapLead.In(r.Lang)
	for _, c := range privacy.Classes {
		v.Classes = append(v.Classes, []ui.Cell{{Text: c.Name().In(r.Lang), Small: string(c)}, {Text: guards[c].In(r.Lang)}})
	}
	tables := ordered(p.Map)
	if after := slices.IndexFunc(tables, func(t privacy.Table) bool { return t.Name == r.Value("after") }); after >= 0 {
		v.First, tables = r.Link("/privacy/data"), tables[after+1:]
	}
	if len(tables) > onPage {
		tables = tables[:onPage]
		v.Next = r.Link("/privacy/data", "after", tables[onPage-1].Name)
	}
	for _, t := range tables {
		v.Tables = append(v.Tables, row(r.Lang, t))
	}
	return web.HTML(mapPage(v)), nil
}

// ordered returns the tables with what is about people first.
func ordered(all []privacy.Table) (list []privacy.Table) {
	for _, sealed := range []bool{true, false} {
		for _, t := range all {
			if t.Highest().Sealed() == sealed {
				list = append(list, t)
			}
		}
	}
	return list
}

// row is one table of the map.
func row(l i18n.Lang, t privacy.Table) []ui.Cell {
	return []ui.Cell{
		{Text: t.Purpose.In(l), Small: t.Name},
		{Body: columns(l, t)},
		{Text: t.Term.In(l)},
	}
}

// classLine is the columns of one class, by its code, of a table, and which of them are
// readable for what reason.
type classLine struct {
	Class   string
	Columns string
	Reasons []string
}

func classLines(l i18n.Lang, t privacy.Table) (lines []classLine) {
	for _, c := range privacy.Classes {
		names := t.Of(c)
		if len(names) == 0 {
			continue
		}
		line := classLine{Class: string(c), Columns: strings.Join(names, ", ")}
		for _, readable := range slices.Sorted(maps.Keys(t.Readable)) {
			reason := t.Readable[readable]
			if strings.Contains(" "+t.Columns[c]+" ", " "+strings.Fields(readable)[0]+" ") {
				line.Reasons = append(line.Reasons, strings.Join(strings.Fields(readable), ", ")+": "+reason.In(l))
			}
		}
		lines = append(lines, line)
	}
	return lines
}
