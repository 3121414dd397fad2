// Package payable tells whether a payment can be made: what is looked at in each
// before it goes into a batch, and what it lacks.
package payable

import (
	"strings"
	"unicode/utf8"

	"asar/internal/core/due"
	"asar/internal/feature/payout/payee"
	"asar/internal/kit/check"
	"asar/internal/kit/i18n"
)

// Payment is one payment as it is checked before it goes into a batch.
type Payment struct {
	Name  string
	Payee payee.Payee
	Tenge int64
	Owed  int64 // of the case, as the ledger says
	Codes due.Codes
}

// longestName is how much of a name ISO 20022 carries.
const longestName = 140

// What a payment may lack.
const (
	LacksIIN    = "payout/iin"
	LacksIBAN   = "payout/iban"
	LacksName   = "payout/name"
	LacksCodes  = "payout/codes"
	LacksAmount = "payout/amount"
)

// lacks says each of them in words, and who mends it.
var lacks = map[string]i18n.M{
	LacksIIN: textLacksIIN, LacksIBAN: textLacksIBAN, LacksName: textLacksName, LacksCodes: textLacksCodes, LacksAmount: textLacksAmount,
}

// Lack says in words what a code of a failed check means.
func Lack(code string) i18n.M { return lacks[code] }

// Check tells whether the payment can be made.
func (p Payment) Check() check.List {
	var list check.List
	see := func(ok bool, code string, yes i18n.Text) { list.Add(ok, code, yes, lacks[code], "") }
	see(p.Payee.IIN.Valid(), LacksIIN, textHasIIN.With("iin", p.Payee.IIN.Masked()))
	see(p.Payee.IBAN.Valid(), LacksIBAN, textHasIBAN.With("iban", p.Payee.IBAN.Masked()))
	n := utf8.RuneCountInString(p.Name)
	see(n > 0 && n <= longestName, LacksName, textHasName)
	see(p.Codes.Complete(), LacksCodes, textHasCodes.With("knp", p.Codes.KNP, "kod", p.Codes.KOD, "kbe", p.Codes.KBe))
	see(p.Tenge > 0 && p.Tenge == p.Owed, LacksAmount, textHasAmount.With("tenge", i18n.Tenge(p.Tenge)))
	return list
}

// Lacks returns the codes of what the payment lacks, with spaces between; nothing
// if it can be made.
func (p Payment) Lacks() string {
	var codes []string
	for _, c := range p.Check() {
		if !c.OK {
			codes = append(codes, c.Code)
		}
	}
	return strings.Join(codes, " ")
}
