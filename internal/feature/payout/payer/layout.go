package payer

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Layout is how a bank wants its table, and how it answers with one.
type Layout struct {
	Columns []Column `json:"columns"` // of the table for the bank, in order
	Answer  Answers  `json:"answer"`
	Banks   []Bank   `json:"banks,omitempty"` // of payees
	Langs   string   `json:"langs,omitempty"` // in which the purpose is said: one of Langs
}

// Column is one column of a bank's table.
type Column struct {
	Title string `json:"title"`
	Field string `json:"field"` // one of Fields
}

// Answers is how a bank's table of answers reads.
type Answers struct {
	ID       string   `json:"id"`     // the column that names the payment
	Status   string   `json:"status"` // the column that says what became of it
	Reason   string   `json:"reason"` // the column that says why; may be missing
	Amount   string   `json:"amount"` // the column of the amount; may be missing
	Paid     []string `json:"paid"`   // the words for what arrived
	Returned []string `json:"returned"`
	Pending  []string `json:"pending,omitempty"` // the words for what is not decided yet
}

// Fields is what a column of the table for the bank can hold.
var Fields = []string{"id", "number", "name", "iin", "iban", "bic", "amount", "currency", "knp", "kod", "kbe", "purpose", "pay-on", "payer", "payer-bin", "payer-iban", "payer-bic"}

// Usual is the layout that a new payer begins with: Asar's own words. It tells a
// bank nothing that is not in the payment.
var Usual = Layout{
	Columns: []Column{
		{"id", "id"}, {"name", "name"}, {"iin", "iin"}, {"iban", "iban"}, {"amount", "amount"}, {"knp", "knp"}, {"kod", "kod"}, {"kbe", "kbe"}, {"purpose", "purpose"},
	},
	Answer: Answers{ID: "id", Status: "status", Reason: "reason", Amount: "amount", Paid: []string{"paid"}, Returned: []string{"returned"}, Pending: []string{"pending"}},
}

// ParseColumns reads columns as people write them: a line for each, "title = field".
func ParseColumns(text string) (list []Column) {
	for line := range strings.SplitSeq(text, "\n") {
		title, field, _ := strings.Cut(line, "=")
		if c := (Column{i18n.Clean(title), i18n.Clean(field)}); c != (Column{}) {
			list = append(list, c)
		}
	}
	return list
}

// Lines writes the columns as ParseColumns reads them.
func (l Layout) Lines() string {
	lines := make([]string, len(l.Columns))
	for i, c := range l.Columns {
		lines[i] = c.Title + " = " + c.Field
	}
	return strings.Join(lines, "\n")
}

// ParseWords reads words with commas between.
func ParseWords(text string) (list []string) {
	for word := range strings.SplitSeq(text, ",") {
		if word = i18n.Clean(word); word != "" {
			list = append(list, word)
		}
	}
	return list
}

// Words writes words as ParseWords reads them.
func Words(list []string) string { return strings.Join(list, ", ") }

// needed are the fields without which no bank can pay or answer.
var needed = []string{"id", "name", "iin", "iban", "amount", "knp", "kbe"}

func (l Layout) check(f *fault.Form) {
	var titles, fields []string
	for _, c := range l.Columns {
		f.Need("columns", slices.Contains(Fields, c.Field), textNoField.With("field", c.Field, "fields", strings.Join(Fields, ", ")))
		f.Need("columns", c.Title != "" && !slices.Contains(titles, c.Title), textTitleTwice.With("title", c.Title))
		titles, fields = append(titles, c.Title), append(fields, c.Field)
	}
	for _, field := range needed {
		f.Need("columns", slices.Contains(fields, field), textFieldNeeded.With("field", field))
	}
	l.checkBanks(f)
	f.Need("langs", l.Langs == "" || slices.Contains(Langs, l.Langs), textNeedsLangs)
	f.Need("answer-id", l.Answer.ID != "", textNeedsColumn)
	f.Need("answer-status", l.Answer.Status != "", textNeedsColumn)
	f.Need("answer-paid", len(l.Answer.Paid) > 0, textNeedsWords)
	f.Need("answer-returned", len(l.Answer.Returned) > 0 && !overlap(l.Answer.Returned, l.Answer.Paid), textNeedsWords)
	f.Need("answer-pending", !overlap(l.Answer.Pending, slices.Concat(l.Answer.Paid, l.Answer.Returned)), textNeedsWords)
}

// overlap tells whether a word stands in both lists.
func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return holds(b, w) })
}

// holds tells whether a word stands in a list, whatever its case.
func holds(list []string, word string) bool {
	return slices.ContainsFunc(list, func(w string) bool { return strings.EqualFold(w, word) })
}

// Value stores the layout as JSON.
func (l Layout) Value() (driver.Value, error) { return db.JSON(l), nil }

// Scan reads what Value wrote.
func (l *Layout) Scan(stored any) error {
	*l = Layout{}
	switch s := stored.(type) {
	case string:
		return json.Unmarshal([]byte(s), l)
	case []byte:
		return json.Unmarshal(s, l)
	}
	return fmt.Errorf("payer: a layout is stored as text, not as %T", stored)
}
