package asset

import (
	"regexp"
	"strings"
	"testing"
)

// budget is how large the style sheet may be as it is served, in bytes.
const budget = 40 << 10

func sheet(t *testing.T) string {
	t.Helper()
	f, ok := Get(Path(Sheet))
	if !ok {
		t.Fatal("there is no style sheet")
	}
	return string(f.Body)
}

// A browser runs and shows only what says what it is.
func TestEveryFileHasItsKind(t *testing.T) {
	for name, f := range all().byName {
		if f.Kind == "" {
			t.Errorf("%s is served without a content type", name)
		}
	}
}

func TestSheet(t *testing.T) {
	css := sheet(t)
	if len(css) > budget {
		t.Errorf("the style sheet has %d bytes, at most %d are wanted", len(css), budget)
	}
	if strings.Contains(css, "/*") {
		t.Error("comments are served")
	}
	if open, shut := strings.Count(css, "{"), strings.Count(css, "}"); open != shut {
		t.Errorf("%d braces open, %d close", open, shut)
	}
	for _, m := range regexp.MustCompile(`url\("?([^)"]+)`).FindAllStringSubmatch(css, -1) {
		if strings.HasPrefix(m[1], "data:") {
			continue
		}
		if f, ok := Get(m[1]); !ok || f.Kind != "font/woff2" {
			t.Errorf("the style sheet loads %s, which is not ours", m[1])
		}
	}
}

// TestSheetKnowsItsTokens finds a colour or a space that is used and never set.
func TestSheetKnowsItsTokens(t *testing.T) {
	css := sheet(t)
	set := map[string]bool{}
	for _, m := range regexp.MustCompile(`(--[a-z0-9-]+):`).FindAllStringSubmatch(css, -1) {
		set[m[1]] = true
	}
	for _, m := range regexp.MustCompile(`var\((--[a-z0-9-]+)`).FindAllStringSubmatch(css, -1) {
		if !set[m[1]] {
			t.Errorf("%s is used and never set", m[1])
		}
	}
}

// TestDarkStandsTwiceAlike holds the system's dark and the reader's own together.
func TestDarkStandsTwiceAlike(t *testing.T) {
	css := sheet(t)
	block := func(head string) string {
		_, after, ok := strings.Cut(css, head)
		if !ok {
			t.Fatalf("no block %s", head)
		}
		body, _, _ := strings.Cut(after, "}")
		return body
	}
	if block(":root:not([data-theme=light]){") != block(":root[data-theme=dark]{") {
		t.Error("the two blocks of dark colours differ")
	}
}

// TestFontsCoverTheAlphabets looks into the ranges in which the style sheet
// offers the fonts, for every letter of the alphabets we write.
func TestFontsCoverTheAlphabets(t *testing.T) {
	const letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЯЁ" + "ӘәҒғҚқҢңӨөҰұҮүҺһІі" + "ÁáÓóÚúÝýŃń" + "ÄäÖöÜüĞğŞşŊŋıİ" + "AZaz09₸№«»–—… "
	var from, to []rune
	for _, m := range regexp.MustCompile(`U\+([0-9A-F]+)(?:-([0-9A-F]+))?`).FindAllStringSubmatch(sheet(t), -1) {
		a, b := codePoint(m[1]), codePoint(m[1])
		if m[2] != "" {
			b = codePoint(m[2])
		}
		from, to = append(from, a), append(to, b)
	}
	for _, r := range letters {
		found := false
		for i := range from {
			found = found || from[i] <= r && r <= to[i]
		}
		if !found {
			t.Errorf("no font is offered for %q", r)
		}
	}
}

func codePoint(s string) rune {
	var n rune
	for _, r := range s {
		n = n*16 + rune(strings.IndexRune("0123456789ABCDEF", r))
	}
	return n
}

func TestPath(t *testing.T) {
	if got := Path(Sheet); !regexp.MustCompile(`^/-/asar\.[0-9a-f]{8}\.css$`).MatchString(got) {
		t.Errorf("the style sheet is at %s", got)
	}
	if got := Path("/check-in.js"); got != "/check-in.js" {
		t.Errorf("a path became %s", got)
	}
	if _, ok := Get("/-/asar.css"); ok {
		t.Error("the style sheet is served without its hash")
	}
	defer func() {
		if recover() == nil {
			t.Error("an unknown name has a path")
		}
	}()
	Path("no-such.css")
}
