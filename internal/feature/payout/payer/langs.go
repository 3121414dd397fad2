package payer

import (
	"slices"
	"strings"

	"asar/internal/kit/i18n"
)

// Langs are the languages that a payer may say the purpose of payments in, each
// a choice: both state languages, or one alone.
var Langs = []string{"kk ru", "kk", "ru", "en"}

// Says returns the languages of the purpose in their order; of a payer who has not
// chosen, both of those in which offices in Kazakhstan write.
func (l Layout) Says() (list []i18n.Lang) {
	for code := range strings.FieldsSeq(l.Speaks()) {
		list = append(list, i18n.Lang(code))
	}
	return list
}

// Speaks returns which of Langs holds.
func (l Layout) Speaks() string {
	if slices.Contains(Langs, l.Langs) {
		return l.Langs
	}
	return Langs[0]
}
