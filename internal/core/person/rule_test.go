package person

import (
	"testing"

	"pgregory.net/rapid"

	"asar/internal/kit/fault"
)

func TestParsePhone(t *testing.T) {
	for in, want := range map[string]string{
		"8 701 234 56 78": "+77012345678", "+7 (701) 234-56-78": "+77012345678", "77012345678": "+77012345678",
		"7012345678": "+77012345678", "\u200b8 701 234\u00a056 78": "+77012345678", "+7 912 345 67 89": "+79123456789",
		"+49 151 2345678": "+491512345678",
		"":                "", "8 701 234 56": "", "abc": "", "+7 101 234 56 78": "", "123": "", "8 701 234 56 78 доб. 3": "", "+": "",
	} {
		got, err := ParsePhone(in)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("ParsePhone(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
}

// An address to write to is an e-mail address; whoever gives a number reads why
// it will not do, also when the number is not whole.
func TestParseAddress(t *testing.T) {
	for in, want := range map[string]string{
		" Aigerim@Mail.kz ": "", "8 701 234 56 78": "person/telephone", "+7 (701) 234": "person/telephone", "701@": "person/email",
		"aigerim": "person/email", "дом 7": "person/email", "": "person/email",
	} {
		got, err := ParseAddress(in)
		if want == "" && (err != nil || got != "aigerim@mail.kz") || want != "" && !fault.Is(err, want) {
			t.Errorf("ParseAddress(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
}

func TestAStoredPhoneIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.String().Draw(t, "phone")
		stored, err := ParsePhone(in)
		if err != nil {
			return
		}
		if again, err := ParsePhone(ShowPhone(stored)); err != nil || again != stored {
			t.Fatalf("%q was stored as %q and read back as %q, %v", in, stored, again, err)
		}
	})
}

func TestParseEmail(t *testing.T) {
	for in, want := range map[string]string{
		" Aigerim@Mail.KZ ": "aigerim@mail.kz", "a.b+c@uni.edu.kz": "a.b+c@uni.edu.kz",
		"": "", "a@b": "", "a b@mail.kz": "", "Айгерім <a@mail.kz>": "", "a@mail.kz\nBcc: x@y.kz": "",
	} {
		got, err := ParseEmail(in)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("ParseEmail(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string]bool{
		"Әлия": true, "Нұрғали-ұлы": true, "O'Connor": true, "Дʼяченко": true, "Бекзат Нұрланұлы": true, "José": true, "Úmit": true,
		"": false, "123": false, "<b>": false, "-": false, "Анна\x00": false,
	} {
		if validName(name) != want {
			t.Errorf("validName(%q) = %t", name, !want)
		}
	}
}

func TestWhatAPersonTells(t *testing.T) {
	for _, c := range []struct {
		field  string
		change func(*New)
	}{
		{"surname", func(n *New) { n.Surname = "7" }},
		{"given", func(n *New) { n.Given = "" }},
		{"birth", func(n *New) { n.Birth = "2030-01-01" }},
		{"birth", func(n *New) { n.Birth = "1890-01-01" }},
		{"birth", func(n *New) { n.Birth = "2007-02-30" }},
		{"email", func(n *New) { n.Email = "" }},
		{"phone", func(n *New) { n.Phone = "12" }},
	} {
		n := aigerim
		c.change(&n)
		_, err := n.check("2026-11-22")
		f, ok := fault.As(err)
		if !ok || len(f.Fields) != 1 || f.Fields[0].Name != c.field {
			t.Errorf("%s: got %v", c.field, err)
		}
	}
	said := map[string]bool{}
	for _, birth := range []string{"2026-11-23", "1890-01-01", "2007-02-30"} {
		n := aigerim
		n.Birth = birth
		_, err := n.check("2026-11-22")
		said[err.Error()] = true
	}
	if len(said) != 3 {
		t.Errorf("a day to come, one long ago and no day are the same mistake: %v", said)
	}
	if _, err := aigerim.check("2026-11-22"); err != nil {
		t.Error(err)
	}
}
