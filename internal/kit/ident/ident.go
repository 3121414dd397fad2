// Package ident reads the numbers by which Kazakhstan names people,
// organisations and bank accounts: IIN, BIN and IBAN.
//
// A number is one if its check digits fit. The numbers say more of somebody than
// that, yet nothing of it can be relied on: since resolution No. 853 of 26
// August 2013 an IIN need not match its owner's date of birth or sex. So what
// Born finds is a reason to look, and no proof. What is read is forgiving
// (spaces, dashes, whatever is invisible), what is kept has one form.
package ident

import (
	"errors"
	"strings"

	"asar/internal/kit/i18n"
)

// The ways in which a number is none.
var (
	ErrForm  = errors.New("ident: the number has another form")
	ErrCheck = errors.New("ident: the check digits do not fit the others")
)

// IIN is the individual identification number of a person: twelve digits.
type IIN string

// BIN is the business identification number of an organisation: twelve digits.
type BIN string

// ParseIIN reads an IIN as people type it.
func ParseIIN(s string) (IIN, error) {
	digits, err := twelve(s)
	return IIN(digits), err
}

// ParseBIN reads a BIN as people type it.
func ParseBIN(s string) (BIN, error) {
	digits, err := twelve(s)
	return BIN(digits), err
}

// Valid tells whether the number stands in the form in which it is kept.
func (n IIN) Valid() bool { return isTwelve(string(n)) && checks(string(n)) }

// Valid tells whether the number stands in the form in which it is kept.
func (n BIN) Valid() bool { return isTwelve(string(n)) && checks(string(n)) }

// Grouped returns the number as it is shown to its owner: "0405 0355 0125".
func (n IIN) Grouped() string { return groups(string(n)) }

// Grouped returns the number in groups of four.
func (n BIN) Grouped() string { return groups(string(n)) }

// Masked returns what may be shown of the number: "•••• •••• 0125".
func (n IIN) Masked() string { return masked(string(n)) }

// String is Masked, so that a number that is printed by mistake stays hidden.
func (n IIN) String() string { return n.Masked() }

// Bare returns what was typed without spaces, dashes and whatever is invisible,
// its letters upper-case.
func Bare(s string) string {
	return strings.ToUpper(strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '‐', '‑', '‒', '–', '—', '−', '.', '(', ')':
			return -1
		}
		return r
	}, i18n.Clean(s)))
}

func twelve(s string) (string, error) {
	s = Bare(s)
	switch {
	case !isTwelve(s):
		return "", ErrForm
	case !checks(s):
		return "", ErrCheck
	}
	return s, nil
}

func isTwelve(s string) bool {
	return len(s) == 12 && strings.Trim(s, "0123456789") == ""
}

// checks tells whether the last of twelve digits fits the others, by the Rules
// for forming the identification number (Government of Kazakhstan, resolution
// No. 406 of 22 May 2007): the first eleven are weighed by 1 to 11 modulo 11; if
// that gives 10, by 3 to 11 and then 1 and 2. A number whose second sum is 10 as
// well is never issued.
//
// The eleventh digit is weighed by 11, which is nothing modulo 11: a wrong one
// is noticed in the second pass alone. So people type their number twice.
func checks(s string) bool {
	sum := weighed(s, 1)
	if sum == 10 {
		sum = weighed(s, 3)
	}
	return sum < 10 && int(s[11]-'0') == sum
}

// weighed is the sum modulo 11 of the first eleven digits, the first weighed
// with the given weight, the next with one more, and 1 after 11.
func weighed(s string, first int) int {
	sum := 0
	for i := range 11 {
		sum += int(s[i]-'0') * ((first-1+i)%11 + 1)
	}
	return sum % 11
}

// groups sets a space after every four characters.
func groups(s string) string {
	var b strings.Builder
	for i, c := range []byte(s) {
		if i > 0 && i%4 == 0 {
			b.WriteByte(' ')
		}
		b.WriteByte(c)
	}
	return b.String()
}

// masked hides all but the last four characters; of nothing it shows nothing.
func masked(s string) string {
	if len(s) < 8 {
		return ""
	}
	return "•••• •••• " + s[len(s)-4:]
}
