package archtest

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"asar/internal/kit/ui/asset"
)

// face is one file of a family with the characters for which browsers load it.
type face struct {
	family, file string
	ranges       [][2]rune
	font         woff2
}

var (
	fontFace = regexp.MustCompile(`@font-face\{font-family:([A-Za-z]+);src:url\(([^)]+\.woff2)\)[^}]*unicode-range:([^}]+)\}`)
	span     = regexp.MustCompile(`U\+([0-9A-F]+)(?:-([0-9A-F]+))?`)
)

// faces reads the fonts that the style sheet offers.
func faces(t *testing.T) (list []face) {
	t.Helper()
	sheet, _ := asset.Get(asset.Path(asset.Sheet))
	for _, m := range fontFace.FindAllStringSubmatch(string(sheet.Body), -1) {
		f := face{family: m[1], file: m[2]}
		for _, r := range span.FindAllStringSubmatch(m[3], -1) {
			from := codePoint(t, r[1])
			until := from
			if r[2] != "" {
				until = codePoint(t, r[2])
			}
			f.ranges = append(f.ranges, [2]rune{from, until})
		}
		body, found := asset.Get(f.file)
		if !found {
			t.Fatalf("the style sheet offers %s, which is not served", f.file)
		}
		var err error
		if f.font, err = readWOFF2(body.Body); err != nil {
			t.Fatalf("%s: %v", f.file, err)
		}
		list = append(list, f)
	}
	if len(list) < 4 {
		t.Fatalf("only %d fonts found: the search is broken", len(list))
	}
	return list
}

func codePoint(t *testing.T, s string) rune {
	t.Helper()
	n, err := strconv.ParseInt(s, 16, 32)
	if err != nil {
		t.Fatal(err)
	}
	return rune(n)
}

// Every character that we write is drawn by our own fonts, in text and in
// headings: a letter from another font stands out in the middle of a word.
func TestEveryLetterIsInOurFonts(t *testing.T) {
	used := letters(t)
	if len(used) < 150 {
		t.Fatalf("only %d characters found: the search is broken", len(used))
	}
	offered := faces(t)
	for _, family := range []string{"Onest", "Geologica"} {
		for _, r := range slices.Sorted(maps.Keys(used)) {
			if err := drawn(offered, family, r); err != nil {
				t.Errorf("%s: %q U+%04X, as in %s", err, r, r, used[r])
			}
		}
	}
}

// drawn says what is wrong with a character in a family, or nothing.
func drawn(offered []face, family string, r rune) error {
	for _, f := range offered {
		if f.family != family || !slices.ContainsFunc(f.ranges, func(s [2]rune) bool { return s[0] <= r && r <= s[1] }) {
			continue
		}
		switch known, visible := f.font.draws(r); {
		case !known:
			return fmt.Errorf("%s promises a character that it does not have", f.file)
		case !visible && !unicode.IsSpace(r):
			return fmt.Errorf("%s draws nothing for a character", f.file)
		}
		return nil
	}
	return fmt.Errorf("no file of %s has a character", family)
}

// letters returns the characters of all texts that people read, each with a
// place where it stands: the messages, the texts in pages and parts of pages,
// the examples, and the lists that ship with the program.
func letters(t *testing.T) map[rune]string {
	h, used := open(t), map[rune]string{}
	add := func(text, where string) {
		for _, r := range text {
			// U+FFFD stands for a letter that was lost; it is meant to stand out.
			if used[r] == "" && !unicode.IsControl(r) && r != unicode.ReplacementChar {
				used[r] = where
			}
		}
	}
	for _, p := range h.packages {
		shown := isWeb(local(p)) || strings.HasPrefix(local(p), "internal/kit/ui") || strings.HasPrefix(local(p), "internal/app")
		for _, file := range p.Syntax {
			ast.Inspect(file, func(n ast.Node) bool {
				if literal, ok := n.(*ast.CompositeLit); ok {
					kind := p.TypesInfo.Types[literal].Type
					if named(kind, "internal/kit/i18n", "M") || named(kind, "internal/kit/i18n", "Words") {
						m := message(p, literal)
						add(m.Kk+m.Ru+m.En, h.where(literal))
					}
				}
				if text, ok := n.(*ast.BasicLit); ok && shown && text.Kind == token.STRING {
					if value := p.TypesInfo.Types[text].Value; value != nil {
						add(constant.StringVal(value), h.where(text))
					}
				}
				return true
			})
		}
	}
	data := os.DirFS("../core/atlas/data")
	err := fs.WalkDir(data, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(data, path)
		add(string(body), "internal/core/atlas/data/"+path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return used
}
