package audit

import (
	"strings"

	"asar/internal/kit/i18n"
)

// Words says what stands in the record as people read it. What no word is known
// for stands as it was written.
type Words struct {
	Acts    map[string]i18n.M // by the codes of acts
	Objects map[string]i18n.M // by their kinds
	// Field names a field of a change, and Value what it was or became; part is
	// what the act's code begins with, such as "org". Either may return nil.
	Field func(part, field string) i18n.Text
	Value func(part, field, value string) i18n.Text
}

// Act names an act.
func (w Words) Act(code string) i18n.Text {
	if name, known := w.Acts[code]; known {
		return name
	}
	return i18n.Plain(code)
}

// Object names an object of an entry: its kind, and its number.
func (w Words) Object(object string) i18n.Text {
	kind, number, _ := strings.Cut(object, "/")
	if name, known := w.Objects[kind]; known {
		return spoken(func(l i18n.Lang) string { return strings.TrimSpace(name.In(l) + " " + number) })
	}
	return i18n.Plain(object)
}

// Changes says what an act changed.
func (w Words) Changes(act string, changes []Change) i18n.Text {
	part, _, _ := strings.Cut(act, ".")
	return spoken(func(l i18n.Lang) string {
		lines := make([]string, len(changes))
		for i, c := range changes {
			lines[i] = w.field(part, c.Field).Text(l)
			before, after := w.value(part, c.Field, c.Before).Text(l), w.value(part, c.Field, c.After).Text(l)
			if said := strings.TrimPrefix(before+" – "+after, " – "); said != "" {
				lines[i] += ": " + said
			}
		}
		return strings.Join(lines, "; ")
	})
}

// Reason says why an act was done: in the words of whoever did it, or by the
// name of a reason that the platform gives.
func (w Words) Reason(act, reason string) i18n.Text {
	part, _, _ := strings.Cut(act, ".")
	return w.value(part, "reason", reason)
}

func (w Words) field(part, field string) i18n.Text {
	if w.Field != nil {
		if name := w.Field(part, field); name != nil {
			return name
		}
	}
	return i18n.Plain(field)
}

func (w Words) value(part, field, value string) i18n.Text {
	if w.Value != nil && value != "" {
		if name := w.Value(part, field, value); name != nil {
			return name
		}
	}
	return i18n.Plain(value)
}

// spoken is a text that is put together in each language.
type spoken func(i18n.Lang) string

// Text says it.
func (s spoken) Text(l i18n.Lang) string { return s(l) }
