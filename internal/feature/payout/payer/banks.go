package payer

import (
	"slices"
	"strings"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ident"
)

// Bank is a bank by the three digits that stand for it in an account's number,
// with the code by which other banks know it. Asar ships none: which code is
// whose is for the payer's bank to say.
type Bank struct {
	Code string `json:"code"`
	BIC  string `json:"bic"`
}

// ParseBanks reads banks as people write them: a line for each, "code = BIC".
func ParseBanks(text string) (list []Bank) {
	for line := range strings.SplitSeq(text, "\n") {
		code, bic, _ := strings.Cut(line, "=")
		if b := (Bank{i18n.Clean(code), strings.ToUpper(i18n.Clean(bic))}); b != (Bank{}) {
			list = append(list, b)
		}
	}
	return list
}

// BankLines writes the banks as ParseBanks reads them.
func (l Layout) BankLines() string {
	lines := make([]string, len(l.Banks))
	for i, b := range l.Banks {
		lines[i] = b.Code + " = " + b.BIC
	}
	return strings.Join(lines, "\n")
}

// BICOf returns the BIC of the bank of an account, or nothing if the table does
// not name it.
func (l Layout) BICOf(account ident.IBAN) string {
	const from, to = 4, 7 // KZ, two check digits, and then the bank
	if len(account) < to {
		return ""
	}
	i := slices.IndexFunc(l.Banks, func(b Bank) bool { return b.Code == string(account[from:to]) })
	if i < 0 {
		return ""
	}
	return l.Banks[i].BIC
}

func (l Layout) checkBanks(f *fault.Form) {
	codes := map[string]bool{}
	for _, b := range l.Banks {
		digits := len(b.Code) == 3 && strings.Trim(b.Code, "0123456789") == ""
		f.Need("banks", digits && isBIC(b.BIC) && !codes[b.Code], textBadBank.With("line", b.Code+" = "+b.BIC))
		codes[b.Code] = true
	}
}
