package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/kit/i18n"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// read gives the rows of a good file as text: the number, the cells, and the columns that have problems.
func read(t *testing.T, file []byte) (columns []string, rows []Row) {
	t.Helper()
	path := save(t, file)
	r, err := Open(path, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	columns = r.Columns()
	if err := r.Close(); err != nil {
		t.Error(err)
	}
	rows, err = readAll(path, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return columns, rows
}

func TestCSV(t *testing.T) {
	for name, file := range map[string]string{
		"commas":             "title,hours\nriver,4\nforest,2\n",
		"semicolons":         "title;hours\nriver;4\nforest;2\n",
		"tabs":               "title\thours\nriver\t4\nforest\t2\n",
		"mark":               "\ufefftitle,hours\nriver,4\nforest,2\n",
		"mark and quotes":    "\ufeff\"title\",\"hours\"\n\"river\",\"4\"\n\"forest\",2\n",
		"Windows line ends":  "title,hours\r\nriver,4\r\nforest,2\r\n",
		"old line ends":      "title,hours\rriver,4\rforest,2\r",
		"no last line end":   "title,hours\nriver,4\nforest,2",
		"ends in a quote":    "title,hours\nriver,4\nforest,\"2\"",
		"separator named":    "sep=;\r\ntitle;hours\r\nriver;4\r\nforest;2\r\n",
		"commas in names":    "title;\"hours, or, more\"\nriver;4\nforest;2\n",
		"empty columns":      "title,hours,,\nriver,4,,\nforest,2,,\n",
		"spaces around":      " title , hours \n river , 4 \n forest ,2\n",
		"invisible":          "ti\u200btle,hours\nri\u00adver,4\nforest\ufeff,2\n",
		"blank rows between": "title,hours\nriver,4\nforest,2\n,\n\n\n",
	} {
		columns, rows := read(t, []byte(file))
		if len(columns) != 2 || columns[0] != "title" || len(rows) != 2 {
			t.Errorf("%s: %q, %d rows", name, columns, len(rows))
			continue
		}
		for i, want := range []string{"river 4", "forest 2"} {
			got := rows[i].Get("Title") + " " + rows[i].Get(columns[1])
			if got != want || rows[i].Number != i+2 || rows[i].Problems != nil || rows[i].Get("none") != "" {
				t.Errorf("%s: row %d is %q, %v", name, rows[i].Number, got, rows[i].Problems)
			}
		}
	}
}

func TestCSVRowNumbers(t *testing.T) {
	_, rows := read(t, []byte("\n\na,b\n1,\"two\r\nlines\"\n\n,,\n2,\"\"\"x\"\"\"\n\"\",\"\"\n3,=1\n4,'=1\n"))
	var got []int
	for _, r := range rows {
		got = append(got, r.Number)
	}
	if !slices.Equal(got, []int{4, 7, 9, 10}) {
		t.Errorf("rows are numbered %v", got)
	}
	if b := rows[0].Get("b") + rows[1].Get("b") + rows[2].Get("b") + rows[3].Get("b"); b != "two\nlines\"x\"=1=1" {
		t.Errorf("cells: %q", b)
	}
}

func TestRowProblems(t *testing.T) {
	file := "a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n\"x\"y,2,3\nТОО \"Ромашка\",2,3\n1,\ufffd,3\n1,2," + strings.Repeat("я", 20_001) + "\n1,2,3\n" +
		"1,2,3" + strings.Repeat(",", 300) + "9\n1,2,\"3\"4\"5\"\n"
	_, rows := read(t, []byte(file))
	want := []string{
		"Row 2, column “c”. Cells are missing: there are 2 of 3.",
		"Row 3. A value stands outside the named columns, of which there are 3.",
		"",
		"Row 5, column “a”. A quote inside the text is not doubled. Write the inner quote twice: \"\".",
		"",
		"Row 7, column “b”. Letters were lost when this was saved before; the sign � stands for them. Type the text again.",
		"Row 8, column “c”. The text is too long: at most 20,000 characters are allowed.",
		"",
		"Row 10. A value stands outside the named columns, of which there are 3.",
		"Row 11, column “c”. A quote inside the text is not doubled. Write the inner quote twice: \"\".",
	}
	if len(rows) != len(want) {
		t.Fatalf("%d rows, want %d", len(rows), len(want))
	}
	for i, row := range rows {
		got := ""
		if len(row.Problems) > 0 {
			got = row.Problems[0].Error()
		}
		if got != want[i] || len(row.Problems) > 1 {
			t.Errorf("row %d: %q of %d, want %q", row.Number, got, len(row.Problems), want[i])
		}
	}
	if got := rows[0].Problems[0].Said(i18n.Kk); got != "Жол: 2, баған: «c». Ұяшық жетіспейді: 2 / 3." {
		t.Errorf("in Kazakh: %q", got)
	}
	if got := rows[6].Get("c") + rows[4].Get("a"); got != `ТОО "Ромашка"` {
		t.Errorf("cells: %q", got)
	}
	if n := len([]rune(rows[6].Problems[0].Value)); n > 81 {
		t.Errorf("a problem shows %d characters", n)
	}
}

// TestCSVAgainstStandard reads what the standard library writes.
func TestCSVAgainstStandard(t *testing.T) {
	cell := rapid.StringOf(rapid.RuneFrom([]rune("ab\";,\t\n 'яә")))
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(2, 5).Draw(t, "width")
		table := rapid.SliceOfN(rapid.SliceOfN(cell, width, width), 1, 8).Draw(t, "table")
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.UseCRLF = rapid.Bool().Draw(t, "crlf")
		header := []string{"h0", "h1", "h2", "h3", "h4"}[:width]
		if err := w.WriteAll(append([][]string{header}, table...)); err != nil {
			t.Fatal(err)
		}
		c := &csvSource{in: newBuffer(b.Bytes()), comma: ',', limits: Usual}
		for number, want := range append([][]string{header}, table...) {
			blank := strings.TrimSpace(strings.Join(want, "")) == ""
			if blank {
				continue
			}
			got, err := c.next()
			if err != nil || !slices.Equal(got.cells, want) || got.number != number+1 || got.flaws != nil {
				t.Fatalf("row %d: %q, %v, want %q", got.number, got.cells, err, want)
			}
		}
		if _, err := c.next(); !errors.Is(err, io.EOF) {
			t.Fatalf("at the end: %v", err)
		}
	})
}

// TestXLSX reads a book that another program wrote.
func TestXLSX(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	day, err := f.NewStyle(&excelize.Style{NumFmt: 14})
	if err != nil {
		t.Fatal(err)
	}
	dotted, length := "dd.mm.yyyy hh:mm", "[h]:mm"
	moment, err := f.NewStyle(&excelize.Style{CustomNumFmt: &dotted})
	if err != nil {
		t.Fatal(err)
	}
	long, err := f.NewStyle(&excelize.Style{CustomNumFmt: &length})
	if err != nil {
		t.Fatal(err)
	}
	october := time.Date(2026, 10, 17, 10, 30, 0, 0, time.UTC)
	for cell, value := range map[string]any{
		"A1": "название", "B1": " часы ", "C1": "день", "D1": "начало", "E1": "всего", "F1": "ЖСН", "G1": "formula",
		"A2": "Тазалық", "B2": 4.5, "C2": october.Truncate(24 * time.Hour), "D2": october, "E2": 1.5, "F2": "040503550125",
		"A4": "көмек", "B4": 0.1 + 0.2, "D4": "да", "E4": true, "F4": 77012345678,
		"A5": " ", "A6": "=1+1", "B6": 1e20, "C6": "'-x", "D6": 12345678.25,
	} {
		if err := f.SetCellValue("Sheet1", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	for cell, style := range map[string]int{"C2": day, "D2": moment, "E2": long} {
		if err := f.SetCellStyle("Sheet1", cell, cell, style); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.SetCellFormula("Sheet1", "G4", "SUM(B2:B4)"); err != nil {
		t.Fatal(err)
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	columns, rows := read(t, b.Bytes())
	if got := strings.Join(columns, " "); got != "название часы день начало всего ЖСН formula" {
		t.Errorf("columns: %q", got)
	}
	var got []string
	for _, row := range rows {
		line := ""
		for _, c := range columns {
			line += row.Get(c) + "|"
		}
		got = append(got, line)
	}
	want := []string{
		"Тазалық|4.5|2026-10-17|2026-10-17 10:30|36:00|040503550125||",
		"көмек|0.3||да|true|77012345678||",
		"=1+1|100000000000000000000|-x|12345678.25||||",
	}
	if !slices.Equal(got, want) {
		t.Errorf("rows:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if rows[0].Number != 2 || rows[1].Number != 4 || rows[2].Number != 6 {
		t.Error("rows are numbered wrongly")
	}
	if p := rows[1].Problems; len(p) != 1 || p[0].Column != "formula" || p[0].Row != 4 {
		t.Errorf("a formula without a value: %v", p)
	}
}

// TestXLSXCells reads cells as the various programs write them.
func TestXLSXCells(t *testing.T) {
	header := `<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>`
	for cell, want := range map[string]string{
		`<c t="inlineStr"><is><r><t>Таза </t></r><r><t xml:space="preserve">әлем</t></r></is></c>`: "Таза әлем",
		`<c t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><t>字</t></is></c>`:         "漢字",
		`<c t="str"><f>A1&amp;"x"</f><v>cached</v></c>`:                                            "cached",
		`<c><f>1+1</f><v>2</v></c>`:                      "2",
		`<c t="str"><f>""</f><v></v></c><c><v>1</v></c>`: "",
		`<c t="b"><v>0</v></c>`:                          "false",
		`<c><v>1.2E+3</v></c>`:                           "1200",
		`<c><v>000123</v></c>`:                           "000123",
		`<c><v>-0.5</v></c>`:                             "-0.5",
		`<c><v>не число</v></c>`:                         "не число",
		`<c t="inlineStr"><is><t>a_x000D_
b_x005F_c_xZZZZ_</t></is></c>`: "a\nb_c_xZZZZ_",
		`<c t="s"><v>2</v></c>`:                    "Тазалық",
		`<c t="s"/><c><v>1</v></c>`:                "",
		`<c t="d"><v>2026-10-17</v></c>`:           "2026-10-17",
		`<c><v><![CDATA[7]]></v></c>`:              "7",
		`<c t="e"><v>#N/A</v></c>`:                 "#N/A (1)",
		`<c><f>NOW()</f></c>`:                      " (1)",
		`<x:c xmlns:x="y"><x:v>3</x:v></x:c>`:      "3",
		`<c r="A2"><v>1</v></c><c><v>2</v></c>`:    "1",
		`<c r="IV2"><v>1</v></c>`:                  " (1)",
		`<c r="IV2" s="0"/><c r="A2"><v>1</v></c>`: "1",
	} {
		_, rows := read(t, sheetOf(header+"<row>"+cell+"</row>"))
		got := rows[0].Get("a")
		if n := len(rows[0].Problems); n > 0 {
			got += " (1)"
		}
		if got != want {
			t.Errorf("%s: %q, want %q", cell, got, want)
		}
	}
}

func TestXLSXFirstVisibleSheet(t *testing.T) {
	_, rows := read(t, zipOf(goodParts(parts{
		"xl/workbook.xml": `<workbook><workbookPr date1904="1"/><sheets><sheet name="H" sheetId="1" state="veryHidden" r:id="rId9"/>` +
			`<sheet name="S" sheetId="2" r:id="rId1"/><sheet name="T" sheetId="3" r:id="rId8"/></sheets></workbook>`,
		"xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="&quot;день&quot; d/m/yy"/></numFmts>` +
			`<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
		sheet1: strings.ReplaceAll(rowsXML, `<c r="B2"><v>4</v>`, `<c r="B2" s="1"><v>0</v>`),
	})))
	if got := rows[0].Get("hours"); got != "1904-01-01" {
		t.Errorf("a date of the other epoch: %q", got)
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		text  string
		kind  cellKind
		since int
		want  string
	}{
		{"1", cellDate, 0, "1900-01-01"},
		{"59", cellDate, 0, "1900-02-28"},
		{"61", cellDate, 0, "1900-03-01"},
		{"46312", cellDate, 0, "2026-10-17"},
		{"46312.4375", cellDate, 0, "2026-10-17 10:30"},
		{"46312.99999999", cellDate, 0, "2026-10-18"},
		{"0.4375", cellDate, 0, "10:30"},
		{"0.43756", cellDate, 0, "10:30:05"},
		{"44850", cellDate, 1462, "2026-10-17"},
		{"-1", cellDate, 0, "-1"},
		{"2958466", cellDate, 0, "2958466"},
		{"1e300", cellDate, 0, "1e+300"},
		{"NaN", cellDate, 0, "NaN"},
		{"1.5", cellLength, 0, "36:00"},
		{"1.5", cellNumber, 0, "1.5"},
		{" 7 ", cellNumber, 0, "7"},
		{"123456789012345678901234567890", cellNumber, 0, "123456789012345678901234567890"},
		{"8.7015E+10", cellNumber, 0, "87015000000"},
		{"0.30000000000000004", cellNumber, 0, "0.3"},
		{"", cellNumber, 0, ""},
	} {
		if got := writeNumber(c.text, c.kind, c.since); got != c.want {
			t.Errorf("%q of kind %d: %q, want %q", c.text, c.kind, got, c.want)
		}
	}
	for code, want := range map[string]cellKind{
		"General": cellNumber, "0.00": cellNumber, "#,##0 \"дней\"": cellNumber, "#,##0\\d": cellNumber, "[Red]0": cellNumber,
		"dd.mm.yyyy": cellDate, "[$-419]d mmm": cellDate, "h:mm AM/PM": cellDate, "yyyy\"ж.\"": cellDate, "[h]:mm": cellLength,
		"[ss]": cellLength, "\"open": cellNumber, "": cellNumber, "@": cellNumber, "_-* #,##0 ₸": cellNumber, "[]0": cellNumber,
	} {
		if got := formatKind(code); got != want {
			t.Errorf("format %q is %d, want %d", code, got, want)
		}
	}
	for i, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 701: "ZZ", 702: "AAA", 16383: "XFD"} {
		if got := letters(i); got != want {
			t.Errorf("letters(%d) = %q", i, got)
		}
		if got, err := place(want+"7", 0); err != nil || got != i {
			t.Errorf("place(%q) = %d, %v", want, got, err)
		}
	}
}

func TestSeparator(t *testing.T) {
	for head, want := range map[string]byte{
		"a": ',', "": ',', "a;b,c;d": ';', "\"a;b;c\",d": ',', "a\tb": '\t', "a,b\n;;;;;": ',', "\r\n\na;b": ';', "\"a\nb;c;d\",e": ',',
	} {
		if got := separator([]byte(head)); got != want {
			t.Errorf("separator(%q) = %q", head, got)
		}
	}
}

// TestLimits sees that the caller's own limits are kept.
func TestLimits(t *testing.T) {
	path := save(t, []byte("a,b\nхх,2\n3,4\n"))
	for want, limits := range map[string]Limits{
		"read":    {Rows: 2, Columns: 2, CellRunes: 2},
		"rows":    {Rows: 1},
		"columns": {Columns: 1},
		"too-big": {Bytes: 5},
	} {
		if got := codeOf(readAll(path, limits)); got != want {
			t.Errorf("%+v: %s, want %s", limits, got, want)
		}
	}
	rows, err := readAll(path, Limits{CellRunes: 1})
	if err != nil || len(rows[0].Problems) != 1 || rows[0].Problems[0].Column != "a" {
		t.Errorf("a long cell: %v, %v", rows, err)
	}
	if got := codeOf(readAll(save(t, zipOf(goodParts(nil))), Limits{Unpacked: 100})); got != "unpacked" {
		t.Errorf("an archive: %s", got)
	}
}
