package programme

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestCompare(t *testing.T) {
	for _, one := range []struct{ was, is, want string }{
		{"", "", ""}, {"a", "a", " a"}, {"", "a\n\nb", "+a +b"}, {"a\nb", "", "-a -b"}, {"a\nb\nc", "a\nx\nc", " a -b +x  c"}, {"a\nb", "b\na", "-a  b +a"},
	} {
		var said []string
		for _, p := range Compare(one.was, one.is) {
			mark := " "
			if p.Gone {
				mark = "-"
			} else if p.Arrived {
				mark = "+"
			}
			said = append(said, mark+p.Text)
		}
		if got := strings.Join(said, " "); got != one.want {
			t.Errorf("%q to %q: %q, want %q", one.was, one.is, got, one.want)
		}
	}
}

// Without what has come a comparison is the old text, and without what is gone
// the new one.
func TestACompareHoldsBothTexts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c"}), 0, 12)
		was, is := text.Draw(t, "was"), text.Draw(t, "is")
		var old, now []string
		for _, p := range Compare(strings.Join(was, "\n"), strings.Join(is, "\n")) {
			if !p.Arrived {
				old = append(old, p.Text)
			}
			if !p.Gone {
				now = append(now, p.Text)
			}
		}
		if !slices.Equal(old, was) || !slices.Equal(now, is) {
			t.Errorf("%v to %v shows %v and %v", was, is, old, now)
		}
	})
}
