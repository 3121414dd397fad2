package i18n

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Clean makes one line of what somebody typed or pasted: normal form C, nothing invisible, single spaces, none at the ends.
// Bytes that are not UTF-8 are dropped.
func Clean(s string) string {
	return strings.Join(strings.Fields(visible(s)), " ")
}

// CleanText is Clean for text of several lines: line ends become "\n", indents and spaces inside a line stay, spaces at the
// end of a line go, and never more than one empty line stands between two others.
func CleanText(s string) string {
	s = lineEnds.Replace(visible(s))
	var kept []string
	empty := 0
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.TrimRight(line, " ")
		if line == "" {
			empty++
			continue
		}
		if empty > 0 && len(kept) > 0 {
			kept = append(kept, "")
		}
		empty = 0
		kept = append(kept, line)
	}
	return strings.Join(kept, "\n")
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\t", "    ")

// visible drops what cannot be seen, makes every space an ordinary one and every foreign line end "\n", and composes letters.
// "\r" and "\t" stay for the caller.
func visible(s string) string {
	letters := []rune(strings.ToValidUTF8(s, ""))
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range letters {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			b.WriteRune(r)
		case r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			b.WriteByte('\n')
		case unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
		case r == joiner && joins(letters, i):
			b.WriteRune(r)
		case unicode.Is(unicode.C, r) || blank(r):
		default:
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// blank names letters, marks and symbols that show nothing.
func blank(r rune) bool {
	switch r {
	case '\u034f', '\u115f', '\u1160', '\u17b4', '\u17b5', '\u2800', '\u3164', '\uffa0':
		return true
	}
	return '\ufe00' <= r && r <= '\ufe0e' || '\U000e0100' <= r && r <= '\U000e01ef'
}

// joiner makes one picture of two emoji; between letters it is only invisible.
const joiner = '\u200d'

// joins tells whether the joiner at i stands between two pictures.
func joins(letters []rune, i int) bool {
	if i == 0 || i+1 == len(letters) {
		return false
	}
	before := letters[i-1]
	if before == '\ufe0f' && i > 1 {
		before = letters[i-2]
	}
	return unicode.In(before, unicode.So, unicode.Sk) && unicode.Is(unicode.So, letters[i+1])
}
