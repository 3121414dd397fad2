package bankfile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestPurpose is how much ISO 20022 carries of what a payment is for.
const longestPurpose = 140

// Purpose joins what a payment is for, said in some languages, as banks take it:
// of the first language as much as fits, of the others what fits as a whole.
func Purpose(languages []string) string {
	said := ""
	for _, words := range languages {
		words = plain(words)
		if said == "" {
			said = cut(words)
			continue
		}
		if both := said + " / " + words; words != "" && words != said && utf8.RuneCountInString(both) <= longestPurpose {
			said = both
		}
	}
	return said
}

// plain keeps letters, digits and the marks that every bank's program takes: those
// of SWIFT's character set X. A dash becomes a hyphen; all else parts words.
func plain(s string) string {
	kept := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("/-?:().,'+", r):
			return r
		case unicode.Is(unicode.Pd, r):
			return '-'
		}
		return ' '
	}, s)
	return strings.Join(strings.Fields(kept), " ")
}

// cut shortens words to what fits, at the end of a word if there is one.
func cut(words string) string {
	letters := []rune(words)
	if len(letters) <= longestPurpose {
		return words
	}
	short := string(letters[:longestPurpose+1])
	if end := strings.LastIndexByte(short, ' '); end > 0 {
		return short[:end]
	}
	return string(letters[:longestPurpose])
}
