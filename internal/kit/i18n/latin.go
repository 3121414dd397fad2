package i18n

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"golang.org/x/text/unicode/norm"
)

// latinTable follows the machine-readable spelling of names in passports (ICAO Doc 9303, part 3, section 6, with ё, х and ц as
// Kazakhstan writes them), the Kazakh letters by their nearest Latin base letter. It has no diacritics, because a name must
// survive every ticket and bank form it is typed into.
var latinTable = map[rune]string{
	'а': "a", 'ә': "a", 'б': "b", 'в': "v", 'г': "g", 'ғ': "g", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "zh", 'з': "z",
	'и': "i", 'й': "y", 'і': "i", 'ї': "i", 'к': "k", 'қ': "k", 'л': "l", 'м': "m", 'н': "n", 'ң': "n", 'о': "o", 'ө': "o",
	'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ұ': "u", 'ү': "u", 'ў': "u", 'ф': "f", 'х': "kh", 'һ': "h",
	'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'є': "ye", 'ю': "yu", 'я': "ya",
	'ґ': "g", 'ј': "j",
	'ı': "i", 'ŋ': "n", 'ß': "ss", 'æ': "ae", 'ø': "o", 'ł': "l", 'đ': "d",
}

// Latin writes Kazakh and Russian Cyrillic in Latin letters as a passport does: "Әлия Жұмабаева" is "Aliya Zhumabaeva". It
// prefills the field of the Latin name, which its owner may correct. Diacritics of the newer Kazakh alphabets are dropped;
// scripts other than Cyrillic and Latin stay as they are.
func Latin(s string) string {
	letters := []rune(norm.NFC.String(strings.ToValidUTF8(s, "")))
	var b strings.Builder
	for i, r := range letters {
		to, ok := latinTable[unicode.ToLower(r)]
		switch {
		case !ok:
			b.WriteString(stripped(r))
		case !unicode.IsUpper(r) || to == "":
			b.WriteString(to)
		case shouts(letters, i):
			b.WriteString(strings.ToUpper(to))
		default:
			b.WriteString(strings.ToUpper(to[:1]) + to[1:])
		}
	}
	return b.String()
}

// stripped is a Latin letter without its diacritics, and anything else unchanged.
func stripped(r rune) string {
	if r < utf8.RuneSelf {
		return string(r)
	}
	base := []rune(norm.NFD.String(string(r)))
	if len(base) > 1 && unicode.Is(unicode.Latin, base[0]) {
		return string(base[0])
	}
	return string(r)
}

// shouts tells whether the upper-case letter i stands in a word of capitals, where Ж is ZH and not Zh.
func shouts(letters []rune, i int) bool {
	if i+1 < len(letters) && unicode.IsLetter(letters[i+1]) {
		return unicode.IsUpper(letters[i+1])
	}
	return i > 0 && unicode.IsUpper(letters[i-1])
}

// longestSlug is the length of a slug in bytes.
const longestSlug = 60

// Slug is a title as it stands in an address: lower-case ASCII letters and digits, hyphens between words, at most 60
// characters and cut between words where it can be. It is empty for a title in a script that Latin cannot write; addresses
// therefore carry an identifier as well.
func Slug(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(Latin(s)) {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b.WriteRune(r)
		case 'A' <= r && r <= 'Z':
			b.WriteRune(unicode.ToLower(r))
		case plainApostrophe(r) == '\'' || unicode.IsMark(r) || unicode.Is(unicode.Cf, r):
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	slug := strings.Trim(b.String(), "-")
	if len(slug) <= longestSlug {
		return slug
	}
	if end := strings.LastIndexByte(slug[:longestSlug+1], '-'); end > longestSlug/2 {
		return slug[:end]
	}
	return strings.Trim(slug[:longestSlug], "-")
}

// Initials are the first characters of the first two words of a name in capitals, for the circle that stands in for a photo.
// A character is a grapheme cluster: what a reader sees as one, whatever it is composed of.
func Initials(name string) string {
	var b strings.Builder
	n := 0
	for word := range strings.FieldsSeq(Clean(name)) {
		first, _, _, _ := uniseg.FirstGraphemeClusterInString(strings.TrimLeftFunc(word, unicode.IsPunct), -1)
		if first == "" {
			continue
		}
		b.WriteString(strings.ToUpper(first))
		if n++; n == 2 {
			break
		}
	}
	return b.String()
}
