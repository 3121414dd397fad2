package payout

import (
	"cmp"

	"asar/internal/feature/payout/bankfile"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/i18n"
)

// purpose says in words what a payment is for, in the payer's languages, as it
// goes into the bank's file. It is frozen with the payment: whoever renames a
// programme later changes no file that a bank has.
func purpose(l payer.Layout, programme i18n.Words, m Money) string {
	var words []string
	for _, lang := range l.Says() {
		name := cmp.Or(programme.Get(lang), m.Programme)
		words = append(words, textPurpose.In(lang, "programme", name, "voucher", m.Voucher))
	}
	return bankfile.Purpose(words)
}
