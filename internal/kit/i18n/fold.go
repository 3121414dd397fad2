package i18n

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold makes the one key under which a text is found, however it was spelled: in Kazakh Cyrillic, in the Latin alphabets of
// 2017 (apostrophes), 2018 (acutes) and 2021 (diaereses and breves), in Russian or in English. "Қарағанды", "Qaraǵandy",
// "Qarag'andy" and "Karaghandy" are all "karagandy". Words are kept apart by single spaces, punctuation is dropped.
//
// It merges more than it should ("сан" and "шан" are one), so a search puts exact matches first. A key never shows on a page.
// Fold(Fold(s)) is Fold(s), and no input makes it panic; bytes that are not UTF-8 part words.
//
// ё folds to е: Russians write either, and the Kazakh "волонтер" must find the Russian "волонтёр".
func Fold(s string) string {
	s = foldOnce(s)
	// ASCII is final. A letter of some other script can still move (one that gets a lower case only after it was taken
	// apart), which settles after another round or two.
	for range 3 {
		if isASCII(s) {
			break
		}
		s = foldOnce(s)
	}
	return s
}

// FoldWords is Fold cut into words; none of them is empty.
func FoldWords(s string) []string { return strings.Fields(Fold(s)) }

func foldOnce(s string) string {
	words := strings.Fields(foldLetters(s))
	for i, w := range words {
		words[i] = foldSounds(w)
	}
	return strings.Join(words, " ")
}

// foldLetters writes each letter in plain Latin, one by one. What is no letter, digit, mark or invisible becomes a space.
func foldLetters(s string) string {
	s = strings.ReplaceAll(s, "№", " ")                   // it would be taken apart into the word "no"
	s = norm.NFKC.String(strings.Map(plainApostrophe, s)) // and a lone ´ into a space and an acute
	letters := []rune(strings.Map(plainApostrophe, strings.ToLower(s)))
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(letters); i++ {
		r := letters[i]
		switch to, ok := foldTable[r]; {
		case r == 'y' && i+1 < len(letters) && letters[i+1] == '\'': // у in the alphabet of 2017
			b.WriteByte('u')
			i++
		case ok:
			b.WriteString(to)
		case r < utf8.RuneSelf:
			foldRune(&b, r)
		default:
			for _, r := range norm.NFKD.String(string(r)) {
				foldRune(&b, r)
			}
		}
	}
	return b.String()
}

// foldRune writes a letter or digit, drops apostrophes, diacritics and invisible marks, and parts words at anything else.
func foldRune(b *strings.Builder, r rune) {
	switch {
	case unicode.IsLetter(r) || unicode.IsNumber(r):
		b.WriteRune(r)
	case r == '\'' || unicode.IsMark(r) || unicode.Is(unicode.Cf, r):
	default:
		b.WriteByte(' ')
	}
}

// plainApostrophe turns all that people type for an apostrophe into one character.
func plainApostrophe(r rune) rune {
	switch r {
	case '`', '´', '‘', '’', '‛', '′', '‵', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ', 'ˊ', 'ˋ', '＇':
		return '\''
	}
	return r
}

// foldTable holds the letters that are not simply their own base letter. ý stands before the stripping of diacritics: in the
// alphabet of 2018 it is у, not ы.
var foldTable = map[rune]string{
	'ý': "u", 'ı': "i", 'ŋ': "n",
	'а': "a", 'ә': "a", 'б': "b", 'в': "v", 'г': "g", 'ғ': "g", 'д': "d", 'е': "e", 'ё': "e", 'ж': "j", 'з': "z",
	'и': "i", 'й': "i", 'і': "i", 'ї': "i", 'к': "k", 'қ': "k", 'л': "l", 'м': "m", 'н': "n", 'ң': "n", 'о': "o", 'ө': "o",
	'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ұ': "u", 'ү': "u", 'ў': "u", 'ф': "f", 'х': "h", 'һ': "h",
	'ц': "s", 'ч': "s", 'ш': "s", 'щ': "s", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'є': "e", 'ю': "u", 'я': "a", 'ґ': "g",
	'ј': "j",
}

// sounds merges the ways one sound is written in Latin, longest first.
var sounds = strings.NewReplacer(
	"shch", "s", "sh", "s", "ch", "s", "ts", "s", "c", "s", "zh", "j", "kh", "h", "x", "h", "gh", "g",
	"ya", "a", "ia", "a", "yu", "u", "iu", "u", "ye", "e", "q", "k", "w", "u",
)

// foldSounds applies sounds and collapses doubles until nothing changes: "Mariya" is "maria" after one round and "mara" after
// two, as "Мария" is. Every round shortens the word or leaves fewer of c, x, q and w in it, so it ends.
func foldSounds(word string) string {
	for {
		folded := collapse(sounds.Replace(word))
		if folded == word {
			return word
		}
		word = folded
	}
}

// collapse writes a letter that is repeated once. Digits stay: 2000 is not 20.
func collapse(word string) string {
	var last rune
	return strings.Map(func(r rune) rune {
		if r == last && unicode.IsLetter(r) {
			return -1
		}
		last = r
		return r
	}, word)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
