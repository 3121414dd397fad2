package sheet

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Limits is how much a file may ask for. A zero stands for the number in Usual.
type Limits struct {
	Bytes     int64 // of the file as it came
	Unpacked  int64 // of an XLSX without its compression, in bytes
	Rows      int   // of data, below the header
	Columns   int
	CellRunes int // in one cell, in Unicode code points
}

// Usual are the limits for a file that a person uploads.
var Usual = Limits{Bytes: 20 << 20, Unpacked: 64 << 20, Rows: 100_000, Columns: 200, CellRunes: 20_000}

func (l Limits) filled() Limits {
	if l.Bytes <= 0 {
		l.Bytes = Usual.Bytes
	}
	if l.Unpacked <= 0 {
		l.Unpacked = Usual.Unpacked
	}
	if l.Rows <= 0 {
		l.Rows = Usual.Rows
	}
	if l.Columns <= 0 {
		l.Columns = Usual.Columns
	}
	if l.CellRunes <= 0 {
		l.CellRunes = Usual.CellRunes
	}
	return l
}

// longestCell is as many bytes of a cell as are kept: enough to see that it is too long.
func (l Limits) longestCell() int { return (l.CellRunes + 1) * utf8.UTFMax }

// source gives the rows of one format. A row is its number, its cells and what is wrong with single cells of it; rows
// without content are left out. The slices are its own until the next call.
type source interface {
	next() (raw, error)
	done() int64 // bytes read so far
	close() error
}

// raw is a row before it is matched with the columns.
type raw struct {
	number int
	cells  []string
	padded bool // cells at the end were left out because they are empty, as in XLSX
	extra  bool // a cell with content stands beyond the limit of columns
	flaws  []flaw
}

// flaw is what is wrong with the cell of one column, counted from 0.
type flaw struct {
	column int
	text   i18n.Text
}

// Reader reads the rows of one table in their order.
type Reader struct {
	limits  Limits
	file    *os.File
	source  source
	total   int64
	columns []string
	index   map[string]int
	read    int  // rows given out
	first   *Row // the first row, read ahead to see that there is one
}

// Open opens the file at path, finds out what it is, and reads its header, the first row with content. A file that is not a
// table or asks for more than limits is refused with a *fault.Error of code "sheet/…". The caller closes the Reader.
func Open(path string, limits Limits) (_ *Reader, err error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("sheet: %w", err)
	}
	r := &Reader{limits: limits.filled(), file: file}
	defer func() {
		if err != nil {
			err = errors.Join(err, r.Close())
		}
	}()
	if err := r.recognise(); err != nil {
		return nil, err
	}
	if err := r.readHeader(); err != nil {
		return nil, err
	}
	row, err := r.Next()
	if errors.Is(err, io.EOF) {
		return nil, refuse("header-only", textHeaderOnly)
	}
	if err != nil {
		return nil, err
	}
	r.first = &row
	return r, nil
}

// Each reads the file at path to its end: head is told its columns, do each of its rows.
func Each(path string, limits Limits, head func(columns []string) error, do func(Row) error) (err error) {
	r, err := Open(path, limits)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	if err := head(r.Columns()); err != nil {
		return err
	}
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := do(row); err != nil {
			return err
		}
	}
}

// refuse makes the error for a file that cannot be read.
func refuse(code string, text i18n.Text) error {
	return fault.New(fault.Invalid, "sheet/"+code, text)
}

// Columns are the names of the columns, cleaned, in the order of the file. No two are alike.
func (r *Reader) Columns() []string { return r.columns }

// Progress is how many bytes of the table have been read, and of how many, for a progress bar.
func (r *Reader) Progress() (done, total int64) { return min(r.source.done(), r.total), r.total }

// Close closes the file.
func (r *Reader) Close() error {
	var err error
	if r.source != nil {
		err = r.source.close()
	}
	return errors.Join(err, r.file.Close())
}

// Next gives the next row that has content, or io.EOF after the last. A *fault.Error means that the rest of the file cannot be
// read; what is wrong with this row alone is in its Problems.
func (r *Reader) Next() (Row, error) {
	if r.first != nil {
		row := *r.first
		r.first = nil
		return row, nil
	}
	raw, err := r.source.next()
	if err != nil {
		return Row{}, err
	}
	if r.read++; r.read > r.limits.Rows {
		return Row{}, refuse("rows", textTooManyRows.With("max", r.limits.Rows))
	}
	row := Row{Number: raw.number, cells: make([]string, len(r.columns)), index: r.index}
	copy(row.cells, raw.cells)
	for _, f := range raw.flaws {
		row.add(r.name(f.column), at(raw.cells, f.column), f.text)
	}
	r.checkWidth(&row, raw)
	for i, cell := range row.cells {
		row.cells[i] = r.checkCell(&row, r.columns[i], cell)
	}
	return row, nil
}

// checkWidth finds rows that have another number of cells than the header.
func (r *Reader) checkWidth(row *Row, raw raw) {
	width := len(r.columns)
	beyond := raw.extra
	for _, cell := range raw.cells[min(width, len(raw.cells)):] {
		beyond = beyond || strings.TrimSpace(cell) != ""
	}
	switch {
	case beyond:
		row.add("", "", textLongRow.With("columns", width))
	case len(raw.cells) < width && !raw.padded:
		row.add(r.columns[len(raw.cells)], "", textShortRow.With("cells", len(raw.cells), "columns", width))
	}
}

// checkCell finds what is wrong with a cell and takes back the guard that WriteCSV puts before a formula.
func (r *Reader) checkCell(row *Row, column, cell string) string {
	if utf8.RuneCountInString(cell) > r.limits.CellRunes {
		row.add(column, cell, textLongCell.With("max", r.limits.CellRunes))
		return ""
	}
	if strings.ContainsRune(cell, utf8.RuneError) {
		row.add(column, cell, textLostLetters)
	}
	return unguard(cell)
}

func (r *Reader) name(column int) string { return at(r.columns, column) }

func at(list []string, i int) string {
	if i < 0 || i >= len(list) {
		return ""
	}
	return list[i]
}

// readHeader reads the names of the columns from the first row with content.
func (r *Reader) readHeader() error {
	header, err := r.source.next()
	if errors.Is(err, io.EOF) {
		return refuse("empty", textEmpty)
	}
	if err != nil {
		return err
	}
	names := header.cells
	for i := range names {
		names[i] = i18n.Clean(names[i])
	}
	for len(names) > 0 && names[len(names)-1] == "" {
		names = names[:len(names)-1]
	}
	if header.extra || len(names) > r.limits.Columns {
		return refuse("columns", textTooManyColumns.With("max", r.limits.Columns))
	}
	r.index = make(map[string]int, len(names))
	for i, name := range names {
		if name == "" {
			return refuse("no-name", textNoName.With("letter", letters(i)))
		}
		if utf8.RuneCountInString(name) > longestName {
			return refuse("long-name", textLongName.With("letter", letters(i)))
		}
		if other, twice := r.index[key(name)]; twice {
			return refuse("duplicate", textDuplicate.With("name", name, "one", letters(other), "two", letters(i)))
		}
		r.index[key(name)] = i
	}
	if len(names) == 0 {
		return refuse("empty", textEmpty)
	}
	r.columns = append([]string(nil), names...)
	return nil
}

// longestName is the longest name of a column, in code points; a longer first row is text and no header.
const longestName = 200

// letters is the name a spreadsheet gives the column i, counted from 0: A, B … Z, AA.
func letters(i int) string {
	s := ""
	for ; i >= 0; i = i/26 - 1 {
		s = string(rune('A'+i%26)) + s
	}
	return s
}
