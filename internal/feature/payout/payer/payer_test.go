package payer

import (
	"slices"
	"testing"

	"asar/internal/kit/fault"
	"asar/internal/kit/ident"
)

// There is no default for anything that names the payer, and no layout without
// what a bank needs.
func TestWhatAPayerMustSay(t *testing.T) {
	good := Payer{Name: "АО «Плательщик»", BIN: "991231500016", IBAN: "KZ6283201T0150269008", BIC: "CITIKZKA", Layout: Usual}
	for _, c := range []struct {
		want   string
		change func(p *Payer)
	}{
		{"", func(*Payer) {}},
		{"", func(p *Payer) { p.BIC = "CITIKZKAXXX" }},
		{"name", func(p *Payer) { p.Name = "" }},
		{"bin", func(p *Payer) { p.BIN = "991231500017" }},
		{"iban", func(p *Payer) { p.IBAN = "" }},
		{"bic", func(p *Payer) { p.BIC = "" }},
		{"bic", func(p *Payer) { p.BIC = "CITI1ZKA" }},
		{"bic", func(p *Payer) { p.BIC = "CITIKZKAXX" }},
		{"columns", func(p *Payer) { p.Layout.Columns = nil }},
		{"columns", func(p *Payer) { p.Layout.Columns = append(slices.Clone(p.Layout.Columns), Column{"x", "secret"}) }},
		{"columns", func(p *Payer) { p.Layout.Columns = append(slices.Clone(p.Layout.Columns), p.Layout.Columns[0]) }},
		{"", func(p *Payer) { p.Layout.Banks = []Bank{{"125", "CITIKZKA"}, {"832", "CITIKZKAXXX"}} }},
		{"banks", func(p *Payer) { p.Layout.Banks = []Bank{{"125", "CITIKZKA"}, {"125", "CITIKZKA"}} }},
		{"banks", func(p *Payer) { p.Layout.Banks = []Bank{{"12", "CITIKZKA"}} }},
		{"banks", func(p *Payer) { p.Layout.Banks = []Bank{{"125", "CITI"}} }},
		{"answer-id", func(p *Payer) { p.Layout.Answer.ID = "" }},
		{"answer-status", func(p *Payer) { p.Layout.Answer.Status = "" }},
		{"answer-paid", func(p *Payer) { p.Layout.Answer.Paid = nil }},
		{"answer-returned", func(p *Payer) { p.Layout.Answer.Returned = []string{"PAID"} }},
	} {
		p := good
		c.change(&p)
		got := ""
		if f, wrong := fault.As(p.check()); wrong {
			got = f.Fields[0].Name
		}
		if got != c.want {
			t.Errorf("%+v: %q is wrong, not %q", p, got, c.want)
		}
	}
}

// What is written into the form is read back out of it.
func TestALayoutIsReadAsItIsWritten(t *testing.T) {
	if got := ParseColumns(Usual.Lines() + "\n\n  \n"); !slices.Equal(got, Usual.Columns) {
		t.Errorf("%+v", got)
	}
	banks := Layout{Banks: ParseBanks("125=citikzka\n\n 832 = CITIKZKAXXX ")}
	if again := ParseBanks(banks.BankLines()); !slices.Equal(again, []Bank{{"125", "CITIKZKA"}, {"832", "CITIKZKAXXX"}}) {
		t.Errorf("%+v", again)
	}
	for account, want := range map[ident.IBAN]string{"KZ86125KZT5004100100": "CITIKZKA", "KZ6283201T0150269008": "CITIKZKAXXX", "KZ75125": "CITIKZKA", "KZ00999KZT5004100100": "", "KZ": ""} {
		if got := banks.BICOf(account); got != want {
			t.Errorf("the bank of %s is %q, not %q", account, got, want)
		}
	}
	if got := ParseWords(" paid, ,OK ,"); !slices.Equal(got, []string{"paid", "OK"}) || Words(got) != "paid, OK" {
		t.Errorf("%q", got)
	}
}
