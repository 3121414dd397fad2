package sheet

import (
	"strings"
	"testing"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

const goodMapping = `{
	"source": "https://data.example.org",
	"columns": {"title": "Title ", "org": "org_title", "direction": "category_id", "from": "start_date", "to": "end_date"},
	"constants": {"region": "kz-35"},
	"values": {"category_id": {"1": "bilim", "2": "taza"}},
	"dates": {"from": "month dd yyyy", "to": "dd.mm.yyyy"},
	"html": ["title"]
}`

func TestMapping(t *testing.T) {
	m, err := LoadMapping(strings.NewReader(goodMapping))
	if err != nil {
		t.Fatal(err)
	}
	columns, rows := read(t, []byte("title,ORG_title,category_id,start_date,end_date\n"+
		"Caf&eacute; &amp; river,Birgemiz,1,January 9 2011,17.10.2026\n"+
		"x,,3,2026-10-17 10:00,soon\n"+
		",,,,\n"+
		"y,z,,,2026-10-17\n"))
	if err := m.Fits(columns); err != nil {
		t.Error(err)
	}
	first := m.Apply(rows[0])
	for ours, want := range map[string]string{
		"title": "Café & river", "org": "Birgemiz", "direction": "bilim", "region": "kz-35", "from": "2011-01-09", "to": "2026-10-17", "none": "",
	} {
		if got := first.Get(ours); got != want {
			t.Errorf("%s: %q, want %q", ours, got, want)
		}
	}
	if len(first.Problems) != 0 || first.Number != 2 {
		t.Errorf("row %d has %v", first.Number, first.Problems)
	}
	second := m.Apply(rows[1])
	want := []string{
		"Row 3, column “category_id”. This value is not known. Allowed: 1, 2.",
		"Row 3, column “end_date”. The date was not understood. Expected: 17.10.2026.",
	}
	if len(second.Problems) != 2 || second.Problems[0].Error() != want[0] || second.Problems[1].Error() != want[1] {
		t.Errorf("problems: %v", second.Problems)
	}
	if second.Get("from") != "2026-10-17" || second.Get("direction") != "" {
		t.Errorf("values: %v", second.values)
	}
	if third := m.Apply(rows[2]); len(third.Problems) != 0 || third.Get("direction") != "" || third.Get("to") != "2026-10-17" {
		t.Errorf("empty cells: %+v", third)
	}
	whole := Mapping{}.Apply(rows[0])
	if whole.Get("org_title") != "Birgemiz" || whole.Get("category_id") != "1" {
		t.Errorf("without a mapping: %+v", whole)
	}
}

func TestMappingOtherValues(t *testing.T) {
	m := Mapping{Columns: map[string]string{"a": "x"}, Values: map[string]map[string]string{"a": {"": "none", "*": "other", "1": "one"}}}
	_, rows := read(t, []byte("x,y\n1,.\n2,.\n,.\n"))
	for i, want := range []string{"one", "other", "none"} {
		if got := m.Apply(rows[i]).Get("a"); got != want {
			t.Errorf("row %d: %q, want %q", i, got, want)
		}
	}
}

func TestMappingMissingColumns(t *testing.T) {
	m := Mapping{Columns: map[string]string{"a": "x", "b": "y", "c": "y", "d": "z"}}
	refusal, ok := fault.As(m.Fits([]string{"Z"}))
	if !ok || !strings.Contains(refusal.Text.Text(i18n.Ru), ": «x», «y». ") {
		t.Errorf("missing columns: %v", refusal)
	}
}

func TestBadMappings(t *testing.T) {
	for file, want := range map[string]string{
		``:                          "EOF",
		`[]`:                        "array",
		`{}`:                        `"columns"`,
		`{"colums": {"a": "b"}}`:    `"colums"`,
		`{"columns": {"a": 1}}`:     "columns",
		`{"columns": {"a": ""}}`:    `columns."a"`,
		`{"columns": {" ": "b"}}`:   `columns." "`,
		`{"columns": {"a": "b"}} x`: "follows",
		`{"columns": {"a": "b"}, "constants": {"a": "c"}}`:           `constants."a"`,
		`{"columns": {"a": "b"}, "values": {"c": {"1": "2"}}}`:       `values."c"`,
		`{"columns": {"a": "b"}, "dates": {"c": "yyyy-mm-dd"}}`:      `dates."c"`,
		`{"columns": {"a": "b"}, "dates": {"a": "yy"}}`:              `"yy" is none of dd month yyyy`,
		`{"columns": {"a": "b"}, "html": ["a", "c"]}`:                "html[1]",
		`{"source": "` + strings.Repeat("x", heaviestMapping) + `"}`: "EOF",
	} {
		if _, err := LoadMapping(strings.NewReader(file)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60s: %v, want %q", file, err, want)
		}
	}
}

func TestMessages(t *testing.T) {
	for _, m := range []i18n.M{
		textEmpty, textHeaderOnly, textTooBig, textTooManyRows, textTooManyColumns, textNoName, textLongName, textDuplicate, textUTF16,
		textWindows1251, textEncoding, textBinary, textForeign, textOldXLS, textPassword, textMacros, textUnpacked, textDamaged, textDTD,
		textMissing, textOpenQuote, textLongLine, textInRow, textInCell, textShortRow, textLongRow, textLongCell, textStrayQuote,
		textLostLetters, textNoValue, textErrorValue, textUnknownValue, textBadDate, picture, page, packed,
	} {
		if err := i18n.Check(m); err != nil {
			t.Error(err)
		}
	}
}
