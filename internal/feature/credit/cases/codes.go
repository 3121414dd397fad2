package cases

import (
	"strings"

	"asar/internal/kit/i18n"
)

// Codes are the reasons that an institution chooses from when it says no or
// looks again, so that they can be counted; the words beside are the student's.
var Codes = []string{"not-student", "not-eligible", "no-places", "left", "on-leave", "no-answer", "hours-wrong", "hours-twice", "asked-by-student", "other"}

// CodeName is what a code of a reason is called; nothing for one that is not known.
func CodeName(code string) i18n.M { return codes[code] }

// codeTermOver is the reason of Asar itself.
const codeTermOver = "term-over"

// In says the kind of a reason and its words, as far as there are any.
func (r Reason) In(l i18n.Lang) string {
	return strings.TrimSuffix(strings.TrimPrefix(CodeName(r.Code).In(l)+": "+r.Words, ": "), ": ")
}
