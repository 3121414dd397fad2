package payable

import (
	"strings"
	"testing"

	"asar/internal/core/due"
	"asar/internal/feature/payout/payee"
)

func TestWhatAPaymentNeeds(t *testing.T) {
	good := Payment{Name: "Ахметова Әсел", Payee: payee.Payee{IIN: "040503550125", IBAN: "KZ86125KZT5004100100"}, Tenge: 20_000, Owed: 20_000, Codes: due.Codes{KNP: "342", KOD: "14", KBe: "19"}}
	for want, change := range map[string]func(p *Payment){
		"":          func(*Payment) {},
		LacksIIN:    func(p *Payment) { p.Payee.IIN = "040503550126" },
		LacksIBAN:   func(p *Payment) { p.Payee.IBAN = "KZ87125KZT5004100100" },
		LacksName:   func(p *Payment) { p.Name = strings.Repeat("ә", longestName+1) },
		LacksCodes:  func(p *Payment) { p.Codes.KBe = "" },
		LacksAmount: func(p *Payment) { p.Owed = 50_000 },
	} {
		p := good
		change(&p)
		if got := p.Lacks(); got != want {
			t.Errorf("lacks %q, not %q", got, want)
		}
	}
}
