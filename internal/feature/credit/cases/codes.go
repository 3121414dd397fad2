package cases

import (
	"strings"

	"asar/internal/kit/i18n"
)

// Codes are the reasons that an institution chooses from when it says no or
// looks again, so that they can be counted; the words beside are for the student.
var Codes = []string{"not-student", "not-eligible", "no-places", "left", "on-leave", "no-answer", "hours-wrong", "hours-twice", "asked-by-student", "other"}

// actCodes are the reasons for what students and the operator do. A student may give
// up without saying why.
var actCodes = map[Act][]string{
	Withdraw: {"no-time", "other-plans", "another-voucher", "by-mistake", "private", "other"},
	Appeal:   {"facts-wrong", "rules-misread", "hours-miscounted", "came-right", "other"},
	Uphold:   {"facts-right", "rules-misread", "hours-miscounted", "came-right", "other"},
	Dismiss:  {"no-stands", "not-shown", "other"},
}

// CodesOf returns the reasons to choose from for an act; none for one that has none.
func CodesOf(act Act) []string {
	if act == Refuse || act == Reopen || act == End {
		return Codes
	}
	return actCodes[act]
}

// CodeName is what a code of a reason is called; nothing for one that is not known.
func CodeName(code string) i18n.M { return codes[code] }

// codeTermOver is the reason of Asar itself.
const codeTermOver = "term-over"

// In says the kind of a reason and its words, as far as there are any.
func (r Reason) In(l i18n.Lang) string {
	return strings.TrimSuffix(strings.TrimPrefix(CodeName(r.Code).In(l)+": "+r.Words, ": "), ": ")
}
