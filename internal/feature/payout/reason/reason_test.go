package reason

import (
	"testing"

	"asar/internal/kit/i18n"
)

// Only what lies in the payee's own details is theirs to mend; what says that
// the bank has it already, what lies with the payer, and what nobody knows is not.
func TestWhoseAReasonIs(t *testing.T) {
	for want, list := range map[Side][]string{
		Payee:   {"AC01", "AC04", "AC06", "BE01", "RC01"},
		Payer:   {"AM04", "AG01", "AG02", "DT01", "AC02", "BE16", "RC07"},
		Taken:   {"DU01", "DU04", "AM05"},
		Unclear: {"", "MD07", "NARR", "XX99", "ac04"},
	} {
		for _, code := range list {
			if got := Of(code); got != want {
				t.Errorf("%q is for %s, not for %s", code, got, want)
			}
		}
	}
}

// Every code says itself in three languages, and no two alike: whoever decides
// must be able to tell them apart.
func TestEveryCodeIsExplained(t *testing.T) {
	said := map[string]string{}
	for code, k := range codes {
		if err := i18n.Check(k.text); err != nil {
			t.Errorf("%s: %v", code, err)
		}
		if other, twice := said[k.text.Ru]; twice {
			t.Errorf("%s and %s are said alike: %q", code, other, k.text.Ru)
		}
		said[k.text.Ru] = code
	}
	if Text("") == Text("XX99") || Text("XX99") == Text("AC04") {
		t.Error("no code, an unknown one and a known one are said alike")
	}
}

// Of two codes the one that asks more care is kept, in either order.
func TestTheWorseOfTwo(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"", "AC04", "AC04"}, {"AC04", "", "AC04"}, {"AC04", "DU01", "DU01"}, {"DU01", "AC04", "DU01"}, {"XX99", "AC04", "XX99"}, {"AC04", "BE01", "BE01"}, {"", "", ""},
	} {
		if got := Worse(c.a, c.b); got != c.want {
			t.Errorf("of %q and %q, %q is kept, not %q", c.a, c.b, got, c.want)
		}
	}
}

func TestACodeIsCutFromWords(t *testing.T) {
	for text, want := range map[string][2]string{
		"":                         {"", ""},
		"AC04":                     {"AC04", ""},
		"AC04 Счёт закрыт":         {"AC04", "Счёт закрыт"},
		"AC04: счёт закрыт":        {"AC04", "счёт закрыт"},
		"XX99 - нечто новое":       {"XX99", "нечто новое"},
		"DUPL":                     {"DUPL", ""},
		"Счёт закрыт":              {"", "Счёт закрыт"},
		"ШОТ жабылған":             {"", "ШОТ жабылған"},
		"ac04 счёт закрыт":         {"", "ac04 счёт закрыт"},
		"4 раза":                   {"", "4 раза"},
		"яя":                       {"", "яя"},
		"NOTE the account is shut": {"", "NOTE the account is shut"},
	} {
		if code, words := Cut(text); code != want[0] || words != want[1] {
			t.Errorf("%q is %q and %q, want %q", text, code, words, want)
		}
	}
}
