package bankfile

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestPurpose(t *testing.T) {
	long := strings.Repeat("стипендия ", 20)
	for _, c := range []struct {
		languages []string
		want      string
	}{
		{nil, ""},
		{[]string{"Программа «Победа» – ваучер № V20; тест"}, "Программа Победа - ваучер V20 тест"},
		{[]string{"Төлем", "Выплата"}, "Төлем / Выплата"},
		{[]string{"Payment", "Payment"}, "Payment"},
		{[]string{long, "Payment"}, strings.TrimSpace(long[:len("стипендия ")*14])},
		{[]string{"Payment", long}, "Payment"},
		{[]string{strings.Repeat("я", 150)}, strings.Repeat("я", 140)},
		{[]string{strings.Repeat("я", 140) + " о"}, strings.Repeat("я", 140)},
	} {
		if got := Purpose(c.languages); got != c.want {
			t.Errorf("%q: %q, want %q", c.languages, got, c.want)
		}
	}
}

// Whatever a programme is called, a bank can take the words.
func TestAnyPurposeFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		got := Purpose(rapid.SliceOf(rapid.String()).Draw(t, "languages"))
		if utf8.RuneCountInString(got) > longestPurpose || plain(got) != got {
			t.Errorf("%q", got)
		}
	})
}
