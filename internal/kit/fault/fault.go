// Package fault is the list of ways in which a request can fail: a kind, which
// the edge turns into a status; a code, which programs read; and a text, which
// people read in their language. A text says what happened, why, and what to do.
package fault

import (
	"errors"
	"fmt"
	"time"

	"asar/internal/kit/i18n"
)

// Kind tells which sort of failure it is; the edge chooses the status by it.
type Kind int

// The kinds, with the HTTP status that each becomes.
const (
	Invalid  Kind = 422 // the input must be mended; fields say where
	NotFound Kind = 404 // no such thing, or not for this reader's eyes
	Denied   Kind = 403 // known reader, missing right
	SignIn   Kind = 401 // sign in first
	Conflict Kind = 409 // true when asked, no longer now
	TooMany  Kind = 429 // later
	TooLarge Kind = 413 // smaller
	Busy     Kind = 503 // later, the fault is ours
)

// Error is a failure that can be explained to the person who caused the request.
type Error struct {
	Kind   Kind
	Code   string // such as "signup/overlap"; stable, for programs and tests
	Text   i18n.Text
	Fields []Field
	Wait   time.Duration // when to come back, for TooMany and Busy
}

// Field is what is wrong with one field of a form.
type Field struct {
	Name string
	Text i18n.Text
}

// New returns an Error of a kind with its code and its text.
func New(kind Kind, code string, text i18n.Text) *Error {
	return &Error{Kind: kind, Code: code, Text: text}
}

// Missing returns the NotFound error for a thing, named for the log only.
func Missing(what string) *Error {
	return &Error{Kind: NotFound, Code: "not-found/" + what, Text: textNotFound}
}

// Forbidden returns the Denied error; what names the missing right for the log.
func Forbidden(what string) *Error {
	return &Error{Kind: Denied, Code: "denied/" + what, Text: textDenied}
}

// Error says code and English text; people see Text in their own language.
func (e *Error) Error() string {
	said := e.Code
	if e.Text != nil {
		said += ": " + e.Text.Text(i18n.En)
	}
	for _, f := range e.Fields {
		said += fmt.Sprintf("; %s: %s", f.Name, f.Text.Text(i18n.En))
	}
	return said
}

// As returns the Error inside err, if there is one.
func As(err error) (*Error, bool) { return errors.AsType[*Error](err) }

// Is tells whether err holds an Error with this code.
func Is(err error, code string) bool {
	e, ok := As(err)
	return ok && e.Code == code
}

// Wrap adds what was being done to a failing act's error. It heads each act:
//
//	defer fault.Wrap(&err, "signup.Join(%s)", shift)
func Wrap(err *error, format string, args ...any) {
	if *err != nil {
		*err = fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), *err)
	}
}

// Form collects what is wrong with the fields of one input, in their order.
type Form struct{ Fields []Field }

// Need records text against the named field unless ok.
func (f *Form) Need(name string, ok bool, text i18n.Text) {
	if !ok {
		f.Fields = append(f.Fields, Field{Name: name, Text: text})
	}
}

// Err returns nil, or an Invalid Error that holds the fields.
func (f *Form) Err() error {
	if len(f.Fields) == 0 {
		return nil
	}
	return &Error{Kind: Invalid, Code: "invalid/" + f.Fields[0].Name, Text: f.Fields[0].Text, Fields: f.Fields}
}

// At adds what is wrong with a field and returns the error.
func (e *Error) At(name string, text i18n.Text) *Error {
	e.Fields = append(e.Fields, Field{Name: name, Text: text})
	return e
}
