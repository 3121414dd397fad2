package sheet

import (
	"encoding/json"
	"strconv"
	"strings"

	"asar/internal/kit/i18n"
)

// Row is one row of a table.
type Row struct {
	Number   int       // as a spreadsheet shows it, so the first row below a header is 2
	Problems []Problem // what is wrong with it; the rows around it are read all the same
	cells    []string
	index    map[string]int
}

// Problem is what is wrong with one cell of one row.
type Problem struct {
	Row    int
	Column string // as the file names it; empty if the row as a whole is meant
	Value  string // what stands there
	Text   i18n.Text
}

// Said names the row and the column and says what is wrong there.
func (p Problem) Said(l i18n.Lang) string {
	if p.Column == "" {
		return textInRow.In(l, "row", p.Row, "problem", p.Text)
	}
	return textInCell.In(l, "row", p.Row, "column", p.Column, "problem", p.Text)
}

// Error is Said in English, so that a Problem can be logged or returned.
func (p Problem) Error() string { return p.Said(i18n.En) }

// kept is a Problem on its way through a store, where a text with its arguments
// cannot go: it is said in every language.
type kept struct {
	Row           int
	Column, Value string
	Text          i18n.Words
}

// MarshalJSON writes the problem down for keeping.
func (p Problem) MarshalJSON() ([]byte, error) {
	return json.Marshal(kept{p.Row, p.Column, p.Value, i18n.Say(p.Text)})
}

// UnmarshalJSON reads a problem that was kept.
func (p *Problem) UnmarshalJSON(b []byte) error {
	var k kept
	err := json.Unmarshal(b, &k)
	*p = Problem{k.Row, k.Column, k.Value, k.Text}
	return err
}

// Get is the text of a column without invisible characters and without spaces around it, or "" if there is no such column.
// Upper and lower case of the name are alike.
func (row Row) Get(column string) string { return strings.TrimSpace(i18n.CleanText(row.Raw(column))) }

// Raw is the text of a column as it stands in the file.
func (row Row) Raw(column string) string {
	i, ok := row.index[key(column)]
	if !ok {
		return ""
	}
	return row.cells[i]
}

// key is the name of a column by which it is found.
func key(column string) string { return strings.ToLower(i18n.Clean(column)) }

// add notes a problem, shortening the value so that a list of problems can be shown.
func (row *Row) add(column, value string, text i18n.Text) {
	row.Problems = append(row.Problems, Problem{Row: row.Number, Column: column, Value: Shorten(value), Text: text})
}

// Shorten keeps a value short enough for a line.
func Shorten(value string) string {
	if letters := []rune(value); len(letters) > 80 {
		return string(letters[:80]) + "…"
	}
	return value
}

// SomeRows writes the numbers of the first rows of many.
func SomeRows(rows []int) string {
	const most = 8
	list := make([]string, 0, most+1)
	for _, row := range rows[:min(most, len(rows))] {
		list = append(list, strconv.Itoa(row))
	}
	if len(rows) > most {
		list = append(list, "…")
	}
	return strings.Join(list, ", ")
}
