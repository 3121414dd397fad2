// Package reason knows what banks mean by the codes of ISO 20022 with which they
// do not pay, and who can do something about each. Only what lies in the payee's
// own details is the payee's to mend. What lies with the payer, with the file, or
// in something that Asar has never heard of is for a person at the payer's to
// decide: a payment that the bank has got already must not be made a second time.
package reason

import (
	"strings"
	"unicode/utf8"

	"asar/internal/kit/i18n"
)

// Side is who can do something about a reason.
type Side string

// The sides. What is nobody's by rule, and what is unknown, is Unclear.
const (
	Payee   Side = "payee" // their account or their name
	Payer   Side = "payer" // the payer's account, order or file
	Taken   Side = "taken" // the bank says that it has the payment already
	Unclear Side = "unclear"
)

// known is a code: whose it is, and what it means.
type known struct {
	side Side
	text i18n.M
}

// Of returns who can do something about a code.
func Of(code string) Side {
	if k, is := codes[code]; is {
		return k.side
	}
	return Unclear
}

// Text says a code in words.
func Text(code string) i18n.M {
	k, is := codes[code]
	switch {
	case is:
		return k.text
	case code == "":
		return textNone
	}
	return textUnknown
}

// Worse returns the code that asks more care, of two that a bank gives at once:
// a payment goes back to its payee only if nothing else was wrong with it.
func Worse(a, b string) string {
	if a == "" || b != "" && Of(a) == Payee {
		return b
	}
	return a
}

// Cut parts what a bank writes in the column of the reason: a code, if it begins
// with one, and words.
func Cut(text string) (code, words string) {
	first, rest, _ := strings.Cut(text, " ")
	first = strings.TrimRight(first, ":.,;–—-")
	if !isCode(first) {
		return "", text
	}
	return first, strings.TrimLeft(rest, " :.,;–—-")
}

// isCode tells whether a word has the form of a code: the known ones, and two
// capital letters with two digits.
func isCode(word string) bool {
	if _, is := codes[word]; is {
		return true
	}
	if len(word) != 4 || utf8.RuneCountInString(word) != 4 {
		return false
	}
	letters := func(s string, from, to byte) bool { return s[0] >= from && s[0] <= to && s[1] >= from && s[1] <= to }
	return letters(word[:2], 'A', 'Z') && letters(word[2:], '0', '9')
}
