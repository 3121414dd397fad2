package sheet

import (
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// formulaStarts begin a text that a spreadsheet would take for a formula, and so run, when it opens a CSV file.
//
// The wide forms count in East Asian editions.
const formulaStarts = "=+-@\t\r＝＋－＠"

// Rows gives the rows of a table to write. A cell is a string, a whole number, a bool or anything with a String method. An
// error ends the writing and is returned.
type Rows = iter.Seq2[[]any, error]

// CSV is the form of a CSV file. The zero is UTF-8 with commas.
type CSV struct {
	BOM       bool // begin with a byte order mark, without which Excel reads UTF-8 as Windows-1251
	Semicolon bool // part cells with semicolons, as Excel expects where a comma is the decimal sign
	Continued bool // write the rows alone: they go on a table that was begun before
}

// WriteCSV writes a table as CSV with line ends of Windows. A text that begins like a formula gets an apostrophe in front, which
// Open takes away again; a number does not, so -5 stays a number. Nothing is kept in memory.
func WriteCSV(w io.Writer, form CSV, columns []string, rows Rows) error {
	if form.BOM && !form.Continued {
		if _, err := w.Write(bom); err != nil {
			return fmt.Errorf("sheet: %w", err)
		}
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if form.Semicolon {
		out.Comma = ';'
	}
	record := make([]string, 0, len(columns))
	for _, name := range columns {
		record = append(record, guard(name))
	}
	if !form.Continued {
		if err := out.Write(record); err != nil {
			return fmt.Errorf("sheet: %w", err)
		}
	}
	for row, err := range rows {
		if err != nil {
			return err
		}
		record = record[:0]
		for _, cell := range row {
			record = append(record, csvCell(cell))
		}
		if err := out.Write(record); err != nil {
			return fmt.Errorf("sheet: %w", err)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	return nil
}

// csvCell writes a cell; only what cannot be a number is guarded.
func csvCell(cell any) string {
	switch v := cell.(type) {
	case nil:
		return ""
	case int, int64, int32, bool:
		return fmt.Sprint(v)
	}
	return guard(fmt.Sprint(cell))
}

// guard keeps a text from being run as a formula.
func guard(text string) string {
	if runs(text) {
		return "'" + text
	}
	return text
}

// unguard takes back what guard did, for every text.
func unguard(text string) string {
	if bare, guarded := strings.CutPrefix(text, "'"); guarded && runs(bare) {
		return bare
	}
	return text
}

// runs tells whether a spreadsheet would take a text for a formula. Spaces before a sign do not hide it from some programs. Nor
// do apostrophes here, so that a guarded text is itself one to guard, and guard can always be taken back.
func runs(text string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " \u00a0'"))
	return strings.ContainsRune(formulaStarts, first)
}

// WriteXLSX writes a table as an XLSX with one sheet, whose first row is bold and stays in view. Texts are written as texts: no
// cell is ever a formula. Rows go through a temporary file when there are many, so memory stays small.
func WriteXLSX(w io.Writer, title string, columns []string, rows Rows) (err error) {
	file := excelize.NewFile()
	defer func() {
		if closed := file.Close(); err == nil && closed != nil {
			err = fmt.Errorf("sheet: %w", closed)
		}
	}()
	title = sheetTitle(title)
	if err := file.SetSheetName("Sheet1", title); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	out, err := file.NewStreamWriter(title)
	if err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	if err := writeHeader(file, out, columns); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	number := 1
	for row, err := range rows {
		if err != nil {
			return err
		}
		number++
		cells := make([]any, len(row))
		for i, cell := range row {
			cells[i] = xlsxCell(cell)
		}
		if err := out.SetRow(fmt.Sprintf("A%d", number), cells); err != nil {
			return fmt.Errorf("sheet: row %d: %w", number, err)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	if err := file.Write(w); err != nil {
		return fmt.Errorf("sheet: %w", err)
	}
	return nil
}

// writeHeader writes the names of the columns and makes every column as wide as its name needs.
func writeHeader(file *excelize.File, out *excelize.StreamWriter, columns []string) error {
	bold, err := file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	cells := make([]any, len(columns))
	for i, name := range columns {
		cells[i] = excelize.Cell{StyleID: bold, Value: printable(name)}
		if err := out.SetColWidth(i+1, i+1, float64(min(max(12, len([]rune(name))+3), 60))); err != nil {
			return err
		}
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	return out.SetRow("A1", cells)
}

// xlsxCell gives numbers as numbers and everything else as text.
func xlsxCell(cell any) any {
	switch v := cell.(type) {
	case nil:
		return nil
	case int, int64, int32, bool:
		return v
	}
	return printable(fmt.Sprint(cell))
}

// printable drops the control characters that XML cannot hold and shortens a text to what a cell of Excel takes.
func printable(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || r == '\ufffe' || r == '\uffff' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	if letters := []rune(text); len(letters) > excelize.TotalCellChars {
		return string(letters[:excelize.TotalCellChars])
	}
	return text
}

// sheetTitle makes a name that Excel accepts for a sheet.
func sheetTitle(title string) string {
	title = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]'`, r) || unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(title, ""))
	letters := []rune(strings.TrimSpace(title))
	if len(letters) == 0 {
		return "Asar"
	}
	return strings.TrimSpace(string(letters[:min(len(letters), 31)]))
}
