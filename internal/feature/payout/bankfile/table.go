package bankfile

import (
	"errors"
	"io"
	"strconv"
	"strings"

	"asar/internal/feature/payout/reason"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// Column is a column of the table for a bank: its title and the field in it.
type Column struct{ Title, Field string }

// WriteTable writes the payments as CSV in UTF-8, with the bank's own columns.
func WriteTable(w io.Writer, h Head, columns []Column, payments Payments) error {
	titles := make([]string, len(columns))
	for i, c := range columns {
		titles[i] = c.Title
	}
	return sheet.WriteCSV(w, sheet.CSV{}, titles, func(yield func([]any, error) bool) {
		for p, err := range payments {
			row := make([]any, len(columns))
			for i, c := range columns {
				row[i] = p.field(h, c.Field)
			}
			if !yield(row, err) || err != nil {
				return
			}
		}
	})
}

// Table is how a bank's table of answers reads.
type Table struct {
	ID, Status, Reason, Amount string   // the titles of columns; Reason and Amount may be missing
	Paid, Returned, Pending    []string // the words for each outcome
}

// Limits bounds a table of answers.
var Limits = sheet.Limits{Bytes: MaxFile, Rows: 200_000}

// MaxFile is the greatest file that is read: some hundred thousand answers.
const MaxFile = 96 << 20

// ReadTable reads a table of answers. Without one of the columns that it needs
// the table says nothing; and a word that nobody has explained is an error that
// names its row, because it might decide about money.
func ReadTable(path string, t Table) Lines {
	return func(yield func(Line, error) bool) {
		r, err := sheet.Open(path, Limits)
		if err != nil {
			yield(Line{}, err)
			return
		}
		defer func() { _ = r.Close() }() // nothing was written
		for _, needed := range []string{t.ID, t.Status} {
			if !has(r.Columns(), needed) {
				yield(Line{}, refuse("no-column", textNoColumn.With("column", needed)))
				return
			}
		}
		for {
			row, err := r.Next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(Line{}, err)
				return
			}
			l, err := t.line(row)
			if !yield(l, err) || err != nil {
				return
			}
		}
	}
}

func has(columns []string, name string) bool {
	for _, c := range columns {
		if strings.EqualFold(c, name) {
			return true
		}
	}
	return false
}

func (t Table) line(row sheet.Row) (Line, error) {
	l := Line{Number: row.Number, Payment: row.Get(t.ID), Tenge: amount(row.Get(t.Amount))}
	l.Code, l.Words = reason.Cut(shorten(row.Get(t.Reason)))
	if len(row.Problems) > 0 {
		return Line{Number: l.Number, Payment: "?", Outcome: Pending}, nil // a broken line names nobody
	}
	if l.Payment == "" {
		l.Payment = "?" // no line is about a whole message
	}
	switch status := row.Get(t.Status); {
	case among(t.Paid, status):
		l.Outcome = Paid
	case among(t.Returned, status):
		l.Outcome = Returned
	case among(t.Pending, status):
		l.Outcome = Pending
	default:
		return l, refuse("no-word", textNoWord.With("row", row.Number, "word", shorten(status)))
	}
	return l, nil
}

// among tells whether a word stands in a list, whatever its case.
func among(list []string, word string) bool {
	for _, w := range list {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

// amount reads whole tenge; zero is "not said", and what cannot be read is an
// amount that fits no payment.
func amount(s string) int64 {
	s = strings.NewReplacer(" ", "", "\u00a0", "").Replace(strings.TrimSpace(s))
	whole, rest, _ := strings.Cut(strings.Replace(s, ",", ".", 1), ".")
	if s == "" {
		return 0
	}
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || n <= 0 || strings.Trim(rest, "0") != "" {
		return -1
	}
	return n
}

// shorten keeps as much of a bank's words as fits.
func shorten(s string) string {
	letters := []rune(i18n.Clean(s))
	return string(letters[:min(len(letters), longestWords)])
}
