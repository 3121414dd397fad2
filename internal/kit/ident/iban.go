package ident

import "strings"

// IBAN is a bank account in Kazakhstan: KZ, two check digits, three digits of
// the bank and thirteen letters or digits of the account.
type IBAN string

const ibanLength = 20

// ParseIBAN reads the IBAN of an account in Kazakhstan as people type it.
func ParseIBAN(s string) (IBAN, error) {
	s = Bare(s)
	switch {
	case !isIBAN(s):
		return "", ErrForm
	case mod97(s) != 1:
		return "", ErrCheck
	}
	return IBAN(s), nil
}

// Valid tells whether the account stands in the form in which it is kept.
func (a IBAN) Valid() bool { return isIBAN(string(a)) && mod97(string(a)) == 1 }

// Bank returns the three digits that name the bank.
func (a IBAN) Bank() string {
	if len(a) != ibanLength {
		return ""
	}
	return string(a[4:7])
}

// Grouped returns the account as it is shown to its owner:
// "KZ86 125K ZT50 0410 0100".
func (a IBAN) Grouped() string { return groups(string(a)) }

// Masked returns what may be shown of the account: "•••• •••• 0100".
func (a IBAN) Masked() string { return masked(string(a)) }

// String is Masked, so that an account that is printed by mistake stays hidden.
func (a IBAN) String() string { return a.Masked() }

func isIBAN(s string) bool {
	if len(s) != ibanLength || !strings.HasPrefix(s, "KZ") {
		return false
	}
	for i, c := range []byte(s[2:]) {
		letter := c >= 'A' && c <= 'Z' && i >= 5 // after the check digits and the bank
		if !letter && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// mod97 is the remainder of ISO 7064 MOD 97-10 as ISO 13616 lays it down: the
// first four characters go to the end, letters count from 10. It is 1 for an
// account whose check digits fit.
func mod97(s string) int {
	rest := 0
	for _, c := range []byte(s[4:] + s[:4]) {
		if c >= 'A' {
			rest = (rest*100 + int(c-'A') + 10) % 97
		} else {
			rest = (rest*10 + int(c-'0')) % 97
		}
	}
	return rest
}
