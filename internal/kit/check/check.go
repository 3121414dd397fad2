// Package check is the answer of a rule: a list of what was looked at, each
// with the fact used and, where it says no, what would make it yes. The same
// list refuses an act and explains itself on a page.
package check

import (
	"slices"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Check is one thing that a rule looked at.
type Check struct {
	OK   bool
	Warn bool      // worth knowing, yet no refusal
	Code string    // such as "signup/overlap"
	Text i18n.Text // the fact that was used, said to the person it touches
	Link string    // a page that mends it, without the language; may be empty
}

// List is what a rule looked at, in the order in which it looked.
type List []Check

// Yes adds a check that holds.
func (l *List) Yes(code string, text i18n.Text) {
	*l = append(*l, Check{OK: true, Code: code, Text: text})
}

// No adds a check that refuses; link leads to what would mend it.
func (l *List) No(code string, text i18n.Text, link string) {
	*l = append(*l, Check{Code: code, Text: text, Link: link})
}

// Note adds a warning that does not refuse.
func (l *List) Note(code string, text i18n.Text) {
	*l = append(*l, Check{OK: true, Warn: true, Code: code, Text: text})
}

// Add adds a check that holds or refuses, with a text for each.
func (l *List) Add(ok bool, code string, yes, no i18n.Text, link string) {
	if ok {
		l.Yes(code, yes)
	} else {
		l.No(code, no, link)
	}
}

// OK tells whether nothing refuses.
func (l List) OK() bool { return !slices.ContainsFunc(l, func(c Check) bool { return !c.OK }) }

// First returns the first check that refuses.
func (l List) First() (Check, bool) {
	i := slices.IndexFunc(l, func(c Check) bool { return !c.OK })
	if i < 0 {
		return Check{}, false
	}
	return l[i], true
}

// Err returns nil if nothing refuses, and otherwise the first refusal as a
// Conflict that says what to do.
func (l List) Err() error {
	c, refused := l.First()
	if !refused {
		return nil
	}
	return fault.New(fault.Conflict, c.Code, c.Text)
}
