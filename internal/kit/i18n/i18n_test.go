package i18n

import (
	"errors"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestMatch(t *testing.T) {
	for header, want := range map[string]Lang{
		"":                               Ru,
		"kk":                             Kk,
		"kk-KZ,ru;q=0.8,en;q=0.5":        Kk,
		"en;q=0.5,kk;q=0.9":              Kk,
		"kk;q=0.1,en;q=0.9":              En,
		"ru-RU,ru;q=0.9,en-US;q=0.8":     Ru,
		"en-GB,en":                       En,
		"de-DE,de;q=0.9,en;q=0.3":        En,
		"fr":                             Ru,
		"ja,zh;q=0.9":                    Ru,
		"kk;q=0,en":                      En,
		"kk-Latn,ru;q=0.8":               Kk,
		"uz":                             Ru,
		"KK-kz":                          Kk,
		"*":                              Ru,
		";;;,,q=":                        Ru,
		"\xff\x00":                       Ru,
		strings.Repeat("en-a-b-c,", 500): Ru,
	} {
		if got := Match(header); got != want {
			t.Errorf("Match(%.40q) = %s, want %s", header, got, want)
		}
	}
}

func TestParse(t *testing.T) {
	for _, l := range Langs {
		if got, ok := Parse(string(l)); !ok || got != l {
			t.Errorf("Parse(%q) = %q, %v", l, got, ok)
		}
	}
	for _, s := range []string{"", "RU", "kz", "rus", "ru-RU"} {
		if _, ok := Parse(s); ok {
			t.Errorf("Parse(%q) is a language", s)
		}
	}
	if Kk.Native()+Ru.Native()+En.Native() != "ҚазақшаРусскийEnglish" || Kk.Short()+Ru.Short()+En.Short() != "ҚАЗРУСENG" {
		t.Error("the names of the languages have changed")
	}
}

var deeds = M{
	Kk: "{n} іс",
	Ru: "{n} {n:дело|дела|дел}",
	En: "{n} {n:deed|deeds}",
}

func TestPlural(t *testing.T) {
	for _, c := range []struct {
		n          any
		kk, ru, en string
	}{
		{0, "0 іс", "0 дел", "0 deeds"},
		{1, "1 іс", "1 дело", "1 deed"},
		{2, "2 іс", "2 дела", "2 deeds"},
		{5, "5 іс", "5 дел", "5 deeds"},
		{11, "11 іс", "11 дел", "11 deeds"},
		{12, "12 іс", "12 дел", "12 deeds"},
		{21, "21 іс", "21 дело", "21 deeds"},
		{22, "22 іс", "22 дела", "22 deeds"},
		{111, "111 іс", "111 дел", "111 deeds"},
		{-1, "-1 іс", "-1 дело", "-1 deed"},
		{int64(1234), "1\u00a0234 іс", "1\u00a0234 дела", "1,234 deeds"},
		{uint8(3), "3 іс", "3 дела", "3 deeds"},
		{10_000_001, "10\u00a0000\u00a0001 іс", "10\u00a0000\u00a0001 дело", "10,000,001 deeds"},
		{10_000_011, "10\u00a0000\u00a0011 іс", "10\u00a0000\u00a0011 дел", "10,000,011 deeds"},
		{uint64(math.MaxUint64), "", "18\u00a0446\u00a0744\u00a0073\u00a0709\u00a0551\u00a0615 дел", ""},
		{"много", "много іс", "много дел", "много deeds"},
	} {
		for l, want := range map[Lang]string{Kk: c.kk, Ru: c.ru, En: c.en} {
			if got := deeds.In(l, "n", c.n); want != "" && got != want {
				t.Errorf("%v in %s: %q, want %q", c.n, l, got, want)
			}
		}
	}
	two := M{Kk: "{n:бір іс|бірнеше іс}", Ru: "x", En: "x"}
	if got := two.In(Kk, "n", 1) + ", " + two.In(Kk, "n", 4); got != "бір іс, бірнеше іс" {
		t.Errorf("two Kazakh forms: %q", got)
	}
}

type stone struct{ name string }

func (s *stone) String() string { return s.name }

func TestArguments(t *testing.T) {
	greeting := M{Kk: "Сәлем, {name}!", Ru: "Здравствуйте, {name}!", En: "Hello, {name}!"}
	var none *stone
	for _, c := range []struct {
		args []any
		want string
	}{
		{[]any{"name", "Әлия"}, "Здравствуйте, Әлия!"},
		{[]any{"name", "{n}"}, "Здравствуйте, {n}!"},
		{nil, "Здравствуйте, {name}!"},
		{[]any{"name"}, "Здравствуйте, {name}!"},
		{[]any{"other", 1, "name", 2026}, "Здравствуйте, 2\u00a0026!"},
		{[]any{7, "name"}, "Здравствуйте, {name}!"},
		{[]any{"name", M{Kk: "әлем", Ru: "мир", En: "world"}}, "Здравствуйте, мир!"},
		{[]any{"name", deeds.With("n", 2)}, "Здравствуйте, 2 дела!"},
		{[]any{"name", Words{En: "Ann"}}, "Здравствуйте, Ann!"},
		{[]any{"name", Plain("№ 7")}, "Здравствуйте, № 7!"},
		{[]any{"name", &stone{"камень"}}, "Здравствуйте, камень!"},
		{[]any{"name", nil}, "Здравствуйте, !"},
		{[]any{"name", (*M)(nil)}, "Здравствуйте, !"},
		{[]any{"name", errors.New("беда")}, "Здравствуйте, беда!"},
		{[]any{"name", true}, "Здравствуйте, true!"},
	} {
		if got := greeting.In(Ru, c.args...); got != c.want {
			t.Errorf("%v: %q, want %q", c.args, got, c.want)
		}
	}
	_ = greeting.In(Ru, "name", none) // says something, and does not panic
	if got := deeds.Text(Ru); got != "{n} {n}" {
		t.Errorf("without arguments: %q", got)
	}
	if got := greeting.With("name", "Ann").Text(En); got != "Hello, Ann!" {
		t.Errorf("bound: %q", got)
	}
	odd := M{Ru: "a {b c} {} {1} { {x} {y"}
	if got := odd.In(Ru, "x", "X", "y", "Y"); got != "a {b c} {} {1} { X {y" && got != "a {b c} {} {1} { {x} {y" {
		t.Errorf("braces that are no placeholders: %q", got)
	}
	if got := (M{Ru: "дом"}).Text(Kk); got != "дом" {
		t.Errorf("a language left out: %q", got)
	}
}

func TestMessagesNeverPanic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pattern := rapid.StringOf(rapid.RuneFrom([]rune("{}|:nm дела"))).Draw(t, "pattern")
		m := M{Kk: pattern, Ru: pattern, En: pattern}
		for _, l := range append(Langs, "xx") {
			m.In(l, "n", rapid.Int().Draw(t, "n"), "m", rapid.String().Draw(t, "m"))
		}
		_ = Check(m)
	})
}

func TestCheck(t *testing.T) {
	if err := Check(deeds); err != nil {
		t.Errorf("a good message: %v", err)
	}
	for name, c := range map[string]struct {
		m    M
		want string
	}{
		"language left out":    {M{Kk: "іс", Ru: "дело"}, "is empty"},
		"only spaces":          {M{Kk: "іс", Ru: " ", En: "deed"}, "is empty"},
		"placeholder left out": {M{Kk: "{n} іс", Ru: "дело", En: "{n}"}, "placeholders differ"},
		"other name":           {M{Kk: "{n}", Ru: "{m}", En: "{n}"}, "placeholders differ"},
		"two Russian forms":    {M{Kk: "{n}", Ru: "{n:дело|дела}", En: "{n}"}, "2 plural forms"},
		"three English forms":  {M{Kk: "{n}", Ru: "{n}", En: "{n:a|b|c}"}, "3 plural forms"},
		"three Kazakh forms":   {M{Kk: "{n:a|b|c}", Ru: "{n}", En: "{n}"}, "3 plural forms"},
		"lone brace":           {M{Kk: "{n", Ru: "{n}", En: "{n}"}, "brace"},
		"bad name":             {M{Kk: "{a b}", Ru: "{n}", En: "{n}"}, "brace"},
		"narrow space":         {M{Kk: "5\u202fсағ", Ru: "5 ч", En: "5 h"}, "U+202F"},
	} {
		if err := Check(c.m); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	for _, m := range []M{hourUnit, minuteUnit} {
		if err := Check(m); err != nil {
			t.Error(err)
		}
	}
}

func TestWords(t *testing.T) {
	w := Words{Kk: "іс", En: "a <b> & c"}
	if text, in := w.Said(Ru); text != "іс" || in != Kk {
		t.Errorf("Said(Ru) = %q in %s", text, in)
	}
	if text, in := (Words{}).Said(En); text != "" || in != En {
		t.Errorf("nothing is said: %q in %s", text, in)
	}
	if got := (Words{Ru: "дело", Kk: "іс"}).Text(En); got != "дело" {
		t.Errorf("Russian comes first: %q", got)
	}
	if got := w.All(); len(got) != 2 || got[0] != "іс" {
		t.Errorf("All() = %q", got)
	}
	if (Words{}).All() != nil || !(Words{}).Empty() || w.Empty() || Both(En, "x") != (Words{En: "x"}) {
		t.Error("emptiness")
	}
	stored, err := w.Value()
	if err != nil || stored != `{"kk":"іс","en":"a <b> & c"}` {
		t.Errorf("Value() = %v, %v", stored, err)
	}
	for _, from := range []any{nil, "", []byte(nil), "{}", []byte("{}")} {
		got := Words{Ru: "old"}
		if err := got.Scan(from); err != nil || !got.Empty() {
			t.Errorf("Scan(%#v) = %+v, %v", from, got, err)
		}
	}
	for _, from := range []any{7, "дело", `["a"]`, `{"ru":1}`} {
		if err := new(Words).Scan(from); err == nil {
			t.Errorf("Scan(%#v) is accepted", from)
		}
	}
}

func TestWordsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := Words{rapid.String().Draw(t, "kk"), rapid.String().Draw(t, "ru"), rapid.String().Draw(t, "en")}
		stored, err := w.Value()
		if err != nil {
			t.Fatal(err)
		}
		var back Words
		if err := back.Scan(stored); err != nil || back != w {
			t.Fatalf("%+v came back as %+v, %v", w, back, err)
		}
	})
}
