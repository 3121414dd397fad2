package privacy

import (
	"time"

	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Section is one thing that a part knows of a person, for the copy that the
// person takes away: a table of fields.
type Section struct {
	Name   string // stable, for programs, such as "sign_ups"
	Title  i18n.M
	Tables []string // of the data map, of which it tells
	Fields []Field
	Rows   [][]any // values in the order of Fields; see Value
}

// Field is a column of a section.
type Field struct {
	Name  string // stable, for programs
	Title i18n.M
}

// Add adds a row.
func (s *Section) Add(values ...any) { s.Rows = append(s.Rows, values) }

// Word is a value with a fixed code for programs and a name for people.
type Word struct {
	Code string
	Name i18n.Text
}

// WordOf returns the word of a code, called by the code itself if it has no name.
func WordOf[C ~string](code C, names map[C]i18n.M) Word {
	if name, known := names[code]; known {
		return Word{string(code), name}
	}
	return Word{string(code), i18n.Plain(string(code))}
}

// Language is a language in which somebody reads, by its code and name.
func Language(l i18n.Lang) Word { return Word{string(l), languageName(l)} }

type languageName i18n.Lang

// Text names the language in the reader's.
func (n languageName) Text(reader i18n.Lang) string { return i18n.Lang(n).In(reader) }

// YesNo says whether something is so.
func YesNo(so bool) i18n.Text {
	if so {
		return yes
	}
	return no
}

// Value returns what programs read: instants in RFC 3339, words as codes, texts
// in the language of the copy. What is not set is nil.
func Value(l i18n.Lang, v any) any {
	switch v := v.(type) {
	case when.Instant:
		if v == 0 {
			return nil
		}
		return v.Time().Format(time.RFC3339)
	case when.Day:
		return v
	case Word:
		return v.Code
	case i18n.Text:
		return v.Text(l)
	default:
		return v
	}
}

// Show returns what people read.
func Show(l i18n.Lang, v any) string {
	switch v := v.(type) {
	case when.Instant:
		if v == 0 {
			return ""
		}
		return i18n.LongDate(l, v.Time()) + ", " + i18n.Clock(v.Time())
	case Word:
		return v.Name.Text(l)
	case bool:
		return YesNo(v).Text(l)
	case int:
		return i18n.Number(l, v)
	case i18n.Text:
		return v.Text(l)
	case string:
		return v
	default:
		return ""
	}
}
