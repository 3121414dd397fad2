package fill

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"asar/internal/kit/i18n"
)

var (
	surnames = []string{"Ахметов", "Қасымов", "Серікұлы", "Ким", "Оспан", "Жақсылық", "Ермек", "Ибраев", "Смағұл", "Тілеу"}
	givens   = []string{"Нұрлан", "Айгерім", "Данияр", "Сәуле", "Виктория", "Ерлан", "Гүлнұр", "Томирис", "Санжар", "Мадина"}

	kinds = []i18n.Words{
		{Kk: "Үй жылыту", Ru: "Утеплить дом"}, {Kk: "Ағаш отырғызу", Ru: "Посадить деревья"}, {Kk: "Ардагерге көмек", Ru: "Помочь ветерану"},
		{Kk: "Кітап оқу", Ru: "Почитать вслух"}, {Kk: "Өзен тазалау", Ru: "Очистить берег"}, {Kk: "Балаларға сабақ", Ru: "Позаниматься с детьми"},
		{Kk: "Азық-түлік жеткізу", Ru: "Привезти продукты"}, {Kk: "Киім жинау", Ru: "Собрать одежду"}, {Kk: "Жануарларға қарау", Ru: "Ухаживать за животными"},
		{Kk: "Мұражайға көмек", Ru: "Помочь музею"},
	}

	syllables = strings.Fields("ақ бай қара сар темір тау көк жар ал бек дос ер гүл нұр шың тас құм су жаз қыс арал ой бұлақ сай дала күн ай")
)

// vocabularySize is how many names of places and streets a country has.
const vocabularySize = 20_000

// vocabulary makes names of syllables, each once.
func vocabulary(r *rand.Rand) []string {
	seen := map[string]bool{}
	var words []string
	for len(words) < vocabularySize {
		var word strings.Builder
		for range 2 + r.IntN(3) {
			word.WriteString(pick(r, syllables))
		}
		if text := word.String(); !seen[text] {
			seen[text] = true
			first, width := utf8.DecodeRuneInString(text)
			words = append(words, string(unicode.ToUpper(first))+text[width:])
		}
	}
	return words
}
