package sheet

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"
	"testing"

	"asar/internal/kit/i18n"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

func newBuffer(b []byte) *bufio.Reader { return bufio.NewReader(bytes.NewReader(b)) }

func rowsOf(rows ...[]any) Rows {
	return func(yield func([]any, error) bool) {
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	}
}

// dangerous are texts that a spreadsheet would run.
var dangerous = []string{
	"=1+1", "+7 701 234 56 78", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "'=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")", "＝1",
}

func TestWriteCSV(t *testing.T) {
	var b bytes.Buffer
	err := WriteCSV(&b, CSV{BOM: true, Semicolon: true}, []string{"аты", "=сағат"},
		rowsOf([]any{"Әлия; \"А\"", 4}, []any{"-x", -5}, []any{nil, true}, []any{i18n.En, int64(7)}))
	want := "\ufeffаты;'=сағат\r\n\"Әлия; \"\"А\"\"\";4\r\n'-x;-5\r\n;true\r\nen;7\r\n"
	if err != nil || b.String() != want {
		t.Errorf("%q, %v", b.String(), err)
	}
	b.Reset()
	if err := WriteCSV(&b, CSV{BOM: true, Continued: true}, []string{"аты"}, rowsOf([]any{"=1", 4})); err != nil || b.String() != "'=1,4\r\n" {
		t.Errorf("rows that go on: %q, %v", b.String(), err)
	}
	stop := errors.New("no more")
	failing := iter.Seq2[[]any, error](func(yield func([]any, error) bool) { yield(nil, stop) })
	if err := WriteCSV(&b, CSV{}, nil, failing); !errors.Is(err, stop) {
		t.Errorf("an error of the rows: %v", err)
	}
	if err := WriteXLSX(&b, "", nil, failing); !errors.Is(err, stop) {
		t.Errorf("an error of the rows: %v", err)
	}
	if err := WriteCSV(brokenWriter{}, CSV{BOM: true}, []string{"a"}, rowsOf()); err == nil {
		t.Error("a broken writer is not noticed")
	}
	if err := WriteXLSX(brokenWriter{}, "x", []string{"a"}, rowsOf()); err == nil {
		t.Error("a broken writer is not noticed")
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("disk full") }

// TestFormulasAreNeutral writes texts that would run, looks that they cannot, and reads them back as they were.
func TestFormulasAreNeutral(t *testing.T) {
	var rows [][]any
	for _, s := range dangerous {
		rows = append(rows, []any{s, "x"})
	}
	var plain, book bytes.Buffer
	if err := WriteCSV(&plain, CSV{}, []string{"a", "b"}, rowsOf(rows...)); err != nil {
		t.Fatal(err)
	}
	if err := WriteXLSX(&book, "Есеп: [1]", []string{"a", "b"}, rowsOf(rows...)); err != nil {
		t.Fatal(err)
	}
	records, err := csv.NewReader(bytes.NewReader(plain.Bytes())).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, record := range records[1:] {
		if record[0][0] != '\'' {
			t.Errorf("%q is written %q", dangerous[i], record[0])
		}
	}
	f, err := excelize.OpenReader(bytes.NewReader(book.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheet := f.GetSheetName(0)
	for i := range dangerous {
		cell := fmt.Sprintf("A%d", i+2)
		formula, err := f.GetCellFormula(sheet, cell)
		kind, err2 := f.GetCellType(sheet, cell)
		if formula != "" || kind != excelize.CellTypeInlineString && kind != excelize.CellTypeSharedString || err != nil || err2 != nil {
			t.Errorf("%q is a formula %q or of type %v", dangerous[i], formula, kind)
		}
	}
	for name, file := range map[string][]byte{"CSV": plain.Bytes(), "XLSX": book.Bytes()} {
		_, back := read(t, file)
		for i, row := range back {
			want := strings.TrimSpace(i18n.CleanText(dangerous[i]))
			if name == "XLSX" {
				want = strings.TrimSpace(i18n.CleanText(unguard(dangerous[i])))
			}
			if got := row.Get("a"); got != want {
				t.Errorf("%s: %q came back as %q", name, dangerous[i], got)
			}
		}
	}
}

func TestGuardIsTakenBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.StringOf(rapid.RuneFrom([]rune("'=+-@ \t\ra\u00a0＝"))), rapid.String()).Draw(t, "s")
		guarded := guard(s)
		if unguard(guarded) != s {
			t.Fatalf("%q became %q and then %q", s, guarded, unguard(guarded))
		}
		if guarded != "" && strings.ContainsRune(formulaStarts, []rune(guarded)[0]) {
			t.Fatalf("%q became %q", s, guarded)
		}
	})
}

// TestRoundTrip writes tables and reads them.
func TestRoundTrip(t *testing.T) {
	cell := rapid.StringMatching(`[a-zа-яәө",; =+'\n-]{1,12}x`)
	rapid.Check(t, func(rt *rapid.T) {
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, 3, 3), 1, 5).Draw(rt, "rows")
		var table [][]any
		for _, row := range rows {
			table = append(table, []any{row[0], row[1], row[2]})
		}
		var plain bytes.Buffer
		form := CSV{BOM: rapid.Bool().Draw(rt, "mark"), Semicolon: rapid.Bool().Draw(rt, "semicolon")}
		if err := WriteCSV(&plain, form, []string{"a", "b", "c"}, rowsOf(table...)); err != nil {
			rt.Fatal(err)
		}
		_, back := read(t, plain.Bytes())
		for i, row := range back {
			if got := []string{row.Raw("a"), row.Raw("b"), row.Raw("c")}; !slices.Equal(got, rows[i]) || row.Number != i+2 {
				rt.Fatalf("%q came back as %q", rows[i], got)
			}
		}
	})
}

// TestWriteXLSX writes a big book without holding it in memory as cells, and strange texts without breaking it.
func TestWriteXLSX(t *testing.T) {
	const many = 30_000
	var b bytes.Buffer
	rows := func(yield func([]any, error) bool) {
		for i := range many {
			if !yield([]any{"Әлия\x00\x1f\uffff\xff " + strings.Repeat("мәтін ", 5), i, true, nil, i18n.Kk}, nil) {
				return
			}
		}
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := WriteXLSX(&b, strings.Repeat("Тым ұзын атау / ", 10), []string{"аты", "саны", "иә", "бос", "тіл"}, rows); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if grown := after.Sys - before.Sys; grown > 200<<20 {
		t.Errorf("writing took %d MB", grown>>20)
	}
	_, back := read(t, b.Bytes())
	last := back[len(back)-1]
	if len(back) != many || last.Get("саны") != "29999" || last.Get("тіл") != "kk" || !strings.HasPrefix(last.Raw("аты"), "Әлия мәтін") {
		t.Errorf("%d rows, the last is %+v", len(back), last)
	}
	for title, want := range map[string]string{"": "Asar", "a/b": "a b", "'": "Asar", "[x]": "x"} {
		if got := sheetTitle(title); got != want {
			t.Errorf("sheetTitle(%q) = %q", title, got)
		}
	}
	if n := len([]rune(printable(strings.Repeat("я", 40_000)))); n != excelize.TotalCellChars {
		t.Errorf("a long text has %d characters", n)
	}
}
