package sheet

import (
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Mapping says how a foreign table becomes ours. It is a JSON file beside an import, so that a new source needs no program:
//
//	{
//	  "source": "https://data.example.org/opportunities",
//	  "columns": {"title": "title", "org": "org_title", "direction": "category_id", "from": "start_date"},
//	  "constants": {"region": "kz-35"},
//	  "values": {"direction": {"1": "bilim", "2": "taza", "": "qamqor", "*": "qamqor"}},
//	  "dates": {"from": "month dd yyyy"},
//	  "html": ["title"]
//	}
type Mapping struct {
	Source    string            `json:"source"`    // where the table is from, for the record
	Columns   map[string]string `json:"columns"`   // our column → theirs
	Constants map[string]string `json:"constants"` // our column → what it always is
	// Values translates what stands in a column, named as we or as they do. The key "*" stands for any other value; without
	// it an unknown value is a Problem. An empty cell is looked up as "" and stays empty if the table says nothing about it.
	Values map[string]map[string]string `json:"values"`
	Dates  map[string]string            `json:"dates"` // our column → one of DateLayouts
	HTML   []string                     `json:"html"`  // our columns in which letters are written as &eacute; or &#39;
}

// DateLayouts are the names under which a Mapping says how dates are written, each with the layout of package time. A date
// becomes 2026-10-17; the dates of an XLSX are so already and need no layout.
var DateLayouts = map[string]string{
	"yyyy-mm-dd":    "2006-1-2",
	"dd.mm.yyyy":    "2.1.2006",
	"dd/mm/yyyy":    "2/1/2006",
	"mm/dd/yyyy":    "1/2/2006",
	"month dd yyyy": "January 2 2006",
	"dd month yyyy": "2 January 2006",
}

// heaviestMapping is the size of a mapping file in bytes.
const heaviestMapping = 1 << 20

// LoadMapping reads a mapping and names the key that is wrong in it.
func LoadMapping(r io.Reader) (m Mapping, err error) {
	defer fault.Wrap(&err, "sheet: mapping")
	d := json.NewDecoder(io.LimitReader(r, heaviestMapping))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		return Mapping{}, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Mapping{}, errors.New("something follows the closing brace")
	}
	return m, m.check()
}

func (m Mapping) check() error {
	if len(m.Columns) == 0 {
		return errors.New(`"columns" is missing or empty`)
	}
	theirs := map[string]bool{}
	for _, ours := range slices.Sorted(maps.Keys(m.Columns)) {
		if strings.TrimSpace(ours) == "" || strings.TrimSpace(m.Columns[ours]) == "" {
			return fmt.Errorf("columns.%q: a name is empty", ours)
		}
		theirs[m.Columns[ours]] = true
	}
	for _, ours := range slices.Sorted(maps.Keys(m.Constants)) {
		if _, twice := m.Columns[ours]; twice {
			return fmt.Errorf("constants.%q: the column is in columns already", ours)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(m.Values)) {
		if _, ok := m.Columns[name]; !ok && !theirs[name] {
			return fmt.Errorf("values.%q: there is no such column in columns", name)
		}
	}
	for _, ours := range slices.Sorted(maps.Keys(m.Dates)) {
		if _, ok := m.Columns[ours]; !ok {
			return fmt.Errorf("dates.%q: there is no such column in columns", ours)
		}
		if DateLayouts[m.Dates[ours]] == "" {
			known := strings.Join(slices.Sorted(maps.Keys(DateLayouts)), ", ")
			return fmt.Errorf("dates.%q: %q is none of %s", ours, m.Dates[ours], known)
		}
	}
	for i, ours := range m.HTML {
		if _, ok := m.Columns[ours]; !ok {
			return fmt.Errorf("html[%d]: there is no column %q in columns", i, ours)
		}
	}
	return nil
}

// Fits tells whether the table has every column that the mapping takes something from, as a refusal that names those missing.
func (m Mapping) Fits(columns []string) error {
	have := map[string]bool{}
	for _, c := range columns {
		have[key(c)] = true
	}
	var missing []string
	for _, theirs := range m.Columns {
		if !have[key(theirs)] {
			missing = append(missing, "«"+theirs+"»")
		}
	}
	if len(missing) == 0 {
		return nil
	}
	slices.Sort(missing)
	return refuse("missing-columns", textMissing.With("columns", strings.Join(slices.Compact(missing), ", ")))
}

// Record is a row in our columns.
type Record struct {
	Number   int       // of the row in the file
	Problems []Problem // those of the row and those of its translation
	values   map[string]string
}

// Get is the value of our column, or "" if the mapping has none for it.
func (r Record) Get(ours string) string { return r.values[ours] }

// Apply translates a row. A Mapping without columns takes every column as it is, under its own name in lower case.
func (m Mapping) Apply(row Row) Record {
	record := Record{Number: row.Number, Problems: row.Problems, values: maps.Clone(m.Constants)}
	if record.values == nil {
		record.values = make(map[string]string, len(m.Columns)+len(row.index))
	}
	if len(m.Columns) == 0 {
		for name := range row.index {
			record.values[name] = row.Get(name)
		}
		return record
	}
	for _, ours := range slices.Sorted(maps.Keys(m.Columns)) { // sorted, so that problems come in one order
		theirs := m.Columns[ours]
		text := row.Get(theirs)
		if slices.Contains(m.HTML, ours) {
			text = strings.TrimSpace(i18n.CleanText(html.UnescapeString(text)))
		}
		value, problem := m.translate(ours, text)
		if problem != nil {
			record.Problems = append(record.Problems, Problem{row.Number, theirs, text, problem})
		}
		record.values[ours] = value
	}
	return record
}

// translate turns a text of their column into the value of ours, or says why it cannot.
func (m Mapping) translate(ours, text string) (string, i18n.Text) {
	table := m.Values[ours]
	if table == nil {
		table = m.Values[m.Columns[ours]]
	}
	if value, ok := table[text]; ok {
		text = value
	} else if text == "" {
		return "", nil
	} else if other, ok := table["*"]; ok {
		text = other
	} else if table != nil {
		return "", textUnknownValue.With("values", some(slices.Sorted(maps.Keys(table))))
	}
	if layout := m.Dates[ours]; layout != "" && text != "" {
		return readDate(text, DateLayouts[layout])
	}
	return text, nil
}

// readDate reads a date in a layout, or as an XLSX has it, with or without a time of day, which is dropped.
func readDate(text, layout string) (string, i18n.Text) {
	for _, l := range []string{layout, time.DateOnly, "2006-01-02 15:04", time.DateTime} {
		if t, err := time.Parse(l, text); err == nil {
			return t.Format(time.DateOnly), nil
		}
	}
	return "", textBadDate.With("example", time.Date(2026, 10, 17, 0, 0, 0, 0, time.UTC).Format(layout))
}

// some joins the first values of a list.
func some(values []string) string {
	if len(values) > 20 {
		values = append(values[:20:20], "…")
	}
	return strings.Join(values, ", ")
}
