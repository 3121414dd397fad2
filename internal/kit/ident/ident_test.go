package ident

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseIIN(t *testing.T) {
	for typed, want := range map[string]error{
		"040503550125":                       nil,
		" 0405 0355 0125 ":                   nil,
		"0405-0355–0125":                     nil,
		"0405\u00a00355\u200b0125":           nil,
		"991231500016":                       nil,
		"000101600008":                       nil,
		"040503550126":                       ErrCheck, // the last digit
		"040503550215":                       ErrCheck, // two digits changed places
		"04050355012":                        ErrForm,
		"0405035501250":                      ErrForm,
		"04050355012х":                       ErrForm,
		"٠٤٠٥٠٣٥٥٠١٢٥":                       ErrForm,
		"":                                   ErrForm,
		"040503550125\r\nBcc: a@example.com": ErrForm,
	} {
		n, err := ParseIIN(typed)
		b, berr := ParseBIN(typed)
		if !errors.Is(err, want) || !errors.Is(berr, want) || (want == nil) != (n.Valid() && b.Valid()) {
			t.Errorf("%q is read as %q: %v", typed, string(n), err)
		}
	}
}

// What is printed by mistake shows no more than the end of a number.
func TestNumbersStayHidden(t *testing.T) {
	n, a := IIN("040503550125"), IBAN("KZ86125KZT5004100100")
	if said := fmt.Sprintf("%v %s %v", n, a, struct {
		N IIN
		A IBAN
	}{n, a}); strings.Contains(said, "0405") || strings.Contains(said, "KZ") {
		t.Errorf("printed as %s", said)
	}
	if n.Masked() != "•••• •••• 0125" || n.Grouped() != "0405 0355 0125" || IIN("").Masked() != "" {
		t.Errorf("shown as %q, %q", n.Masked(), n.Grouped())
	}
	if a.Masked() != "•••• •••• 0100" || a.Grouped() != "KZ86 125K ZT50 0410 0100" || a.Bank() != "125" || IBAN("KZ").Bank() != "" {
		t.Errorf("shown as %q, %q, of bank %q", a.Masked(), a.Grouped(), a.Bank())
	}
}

func TestParseIBAN(t *testing.T) {
	for typed, want := range map[string]error{
		"KZ86125KZT5004100100":     nil,
		"kz86 125k zt50 0410 0100": nil,
		"KZ6283201T0150269008":     nil,
		"KZ87125KZT5004100100":     ErrCheck,
		"KZ86125KZT5004100010":     ErrCheck, // two digits changed places
		"KZ86125KZT500410010":      ErrForm,
		"KZ861A5KZT5004100100":     ErrForm, // a letter in the bank's number
		"DE89370400440532013000":   ErrForm,
		"":                         ErrForm,
	} {
		a, err := ParseIBAN(typed)
		if !errors.Is(err, want) || (want == nil) != a.Valid() {
			t.Errorf("%q is read as %q: %v", typed, string(a), err)
		}
	}
}

// For any eleven digits there is at most one last digit, and a wrong one is
// always caught.
func TestTheLastDigitIsTheOnlyOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		stem := rapid.StringMatching(`[0-9]{11}`).Draw(t, "stem")
		valid := 0
		for last := range 10 {
			if IIN(fmt.Sprintf("%s%d", stem, last)).Valid() {
				valid++
			}
		}
		if valid > 1 {
			t.Fatalf("%s has %d last digits", stem, valid)
		}
	})
}

// Any one wrong character of an account is caught.
func TestOneWrongCharacterOfAnAccount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		account := rapid.StringMatching(`[0-9]{3}[A-Z0-9]{13}`).Draw(t, "account")
		valid := "KZ" + fmt.Sprintf("%02d", 98-mod97("KZ00"+account)) + account
		if !IBAN(valid).Valid() {
			t.Fatalf("%s does not pass", valid)
		}
		at := rapid.IntRange(7, ibanLength-1).Draw(t, "at")
		with := rapid.SampledFrom([]byte("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")).Draw(t, "with")
		wrong := valid[:at] + string(with) + valid[at+1:]
		if wrong != valid && len(wrong) == ibanLength && IBAN(wrong).Valid() && alike(valid[at], with) {
			t.Fatalf("%s passes in place of %s", wrong, valid)
		}
	})
}

// alike tells whether both are digits or both are letters: of two alike the
// check digits tell any one from another.
func alike(a, b byte) bool { return (a >= 'A') == (b >= 'A') }

// FuzzNumbers reads whatever is typed as a number. What is taken is its own
// stored form, and passes its own check.
func FuzzNumbers(f *testing.F) {
	for _, s := range []string{"0405 0355 0125", "KZ86 125K ZT50 0410 0100", "kz6283201t0150269008", "٠٤٠٥", "\x00", "KZ", "-", "04\u200d05"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n, err := ParseIIN(s); err == nil {
			if again, err := ParseIIN(n.Grouped()); err != nil || again != n || !n.Valid() {
				t.Errorf("%q: %q, and of that %q, %v", s, string(n), string(again), err)
			}
		}
		if a, err := ParseIBAN(s); err == nil {
			if again, err := ParseIBAN(a.Grouped()); err != nil || again != a || !a.Valid() {
				t.Errorf("%q: %q, and of that %q, %v", s, string(a), string(again), err)
			}
		}
	})
}
