package i18n

import (
	"bytes"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strings"
)

// Words is content that people wrote in one to three languages: a title, a description. It is stored as JSON in a TEXT
// column, with the languages that are empty left out.
type Words struct {
	Kk string `json:"kk,omitempty"`
	Ru string `json:"ru,omitempty"`
	En string `json:"en,omitempty"`
}

// Both is content written in one language only.
func Both(l Lang, s string) Words {
	var w Words
	w.Set(l, s)
	return w
}

// Say says a text in every language, for keeping it where its arguments cannot go along.
func Say(t Text) (w Words) {
	for _, l := range Langs {
		w.Set(l, t.Text(l))
	}
	return w
}

// Set writes the text of one language; a language Asar does not speak is taken for Russian.
func (w *Words) Set(l Lang, s string) {
	switch l {
	case Kk:
		w.Kk = s
	case En:
		w.En = s
	default:
		w.Ru = s
	}
}

// Get is the text written in l itself, empty if nobody wrote it; a form that edits a translation shows this.
func (w Words) Get(l Lang) string {
	switch l {
	case Kk:
		return w.Kk
	case En:
		return w.En
	}
	return w.Ru
}

// Text is the content in l, else in Russian, Kazakh or English, whichever comes first and is not empty.
func (w Words) Text(l Lang) string {
	text, _ := w.Said(l)
	return text
}

// Said is what Text shows and the language it is in, for the lang attribute around it. Content without a word is said to be
// in l.
func (w Words) Said(l Lang) (text string, in Lang) {
	for _, in := range [...]Lang{l, Ru, Kk, En} {
		if text := w.Get(in); text != "" {
			return text, in
		}
	}
	return "", l
}

// Empty tells whether no language has a text.
func (w Words) Empty() bool { return w == Words{} }

// All lists the texts there are, Kazakh first; a search key is folded from them.
func (w Words) All() []string {
	var all []string
	for _, l := range Langs {
		if s := w.Get(l); s != "" {
			all = append(all, s)
		}
	}
	return all
}

// Value stores the content as JSON; it never fails.
func (w Words) Value() (driver.Value, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // the column is read by people too
	if err := e.Encode(w); err != nil {
		return nil, fmt.Errorf("i18n: encoding words: %w", err)
	}
	return strings.TrimSuffix(b.String(), "\n"), nil
}

// Scan reads what Value wrote. NULL and the empty text are content without a word; anything but a JSON object is an error.
func (w *Words) Scan(stored any) error {
	var raw []byte
	switch s := stored.(type) {
	case nil:
	case string:
		raw = []byte(s)
	case []byte:
		raw = s
	default:
		return fmt.Errorf("i18n: words are stored as text, not as %T", stored)
	}
	*w = Words{}
	if len(raw) == 0 {
		return nil
	}
	if err := json.Unmarshal(raw, w); err != nil {
		return fmt.Errorf("i18n: reading words: %w", err)
	}
	return nil
}
