package i18n

import (
	"golang.org/x/text/language"
)

// Lang is a language of the interface, as it stands in addresses and in the lang attribute: "kk", "ru" or "en".
type Lang string

// The languages of Asar.
const (
	Kk Lang = "kk"
	Ru Lang = "ru"
	En Lang = "en"
)

// Langs lists the languages in the order in which they are offered to a reader.
var Langs = []Lang{Kk, Ru, En}

// matchOrder is the order the matcher prefers; the first is the answer for a reader whose languages we do not speak.
var matchOrder = []Lang{Ru, Kk, En}

var matcher = language.NewMatcher([]language.Tag{language.Russian, language.Kazakh, language.English})

var kazakh, _ = language.Kazakh.Base()

// longestHeader is as many bytes of Accept-Language as are read; browsers send under 200.
const longestHeader = 1000

// Parse reads a language as it stands in an address. Only the exact lower-case codes are languages, so that a page has one
// address.
func Parse(s string) (Lang, bool) {
	switch l := Lang(s); l {
	case Kk, Ru, En:
		return l, true
	}
	return "", false
}

// Match chooses a language for the header Accept-Language, respecting its q values. It answers Ru for a header that is
// empty, broken or names only languages far from ours.
func Match(acceptLanguage string) Lang {
	if acceptLanguage == "" || len(acceptLanguage) > longestHeader {
		return Ru
	}
	wanted, _, err := language.ParseAcceptLanguage(acceptLanguage)
	if err != nil || len(wanted) == 0 {
		return Ru
	}
	for i, tag := range wanted {
		if base, _ := tag.Base(); base == kazakh {
			wanted[i] = language.Kazakh // of whatever script: a reader of kk-Latn reads Cyrillic too
		}
	}
	_, i, confidence := matcher.Match(wanted...)
	if confidence == language.No {
		return Ru // the matcher's own last resort is at times English
	}
	return matchOrder[i]
}

// Native is the language's name in itself, for the language switch.
func (l Lang) Native() string {
	switch l {
	case Kk:
		return "Қазақша"
	case En:
		return "English"
	}
	return "Русский"
}

// In is the language's name in the reader's language, for texts about languages.
func (l Lang) In(reader Lang) string {
	switch l {
	case Kk:
		return M{Kk: "Қазақша", Ru: "Казахский", En: "Kazakh"}.In(reader)
	case En:
		return M{Kk: "Ағылшынша", Ru: "Английский", En: "English"}.In(reader)
	}
	return M{Kk: "Орысша", Ru: "Русский", En: "Russian"}.In(reader)
}

// Short is the language's name in itself in three letters, for a narrow language switch.
func (l Lang) Short() string {
	switch l {
	case Kk:
		return "ҚАЗ"
	case En:
		return "ENG"
	}
	return "РУС"
}
