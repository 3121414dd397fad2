package i18n

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// TestFoldOneKey holds the spellings that must be found by one another.
func TestFoldOneKey(t *testing.T) {
	for _, line := range []string{
		"Үміт / Úmit / Ümıt / Umit / U'mit",
		"Саулық / Saúlyq / Saýlyq / Saulyq / Say'lyq / Saulyk",
		"Таза әлем / Taza Álem / Taza älem / Taza a'lem",
		"Қарағанды / Qaraǵandy / Qarağandy / Karagandy / Karaghandy / Qarag'andy",
		"Шымкент / Shymkent / Şymkent / S'ymkent",
		"Жезқазған / Jezqazğan / Zhezkazgan",
		"Маңғыстау / Mańǵystaý / Mañğystau / Maŋǧystau / Mangystau",
		"Теміртау / Temirtaý / Temirtau",
		"Қазақстан Республикасы / Qazaqstan Respy'bli'kasy / Qazaqstan Respýblıkasy / Qazaqstan Respublikasy",
		"волонтёр / волонтер / Волонтер / VOLONTER / volonter / «волонтёр»",
		"Мария / Mariya / Maria / Mariia",
		"Татьяна / Tatyana / Tatiana / Tatʼyana",
		"Юлия / Yuliya / Iuliia",
		"Щукин / Shchukin / Schukin",
		"схема / skhema / sxema",
		"Ерлан / Yerlan / Erlan",
		"Ильяс / Ilyas / Ильяс",
		"Say’lyq / Sayʼlyq / Say`lyq / Say´lyq / SAY'LYQ / ＳＡＹ＇ＬＹＱ",
		"й / и\u0306 / и / і / i / ı / İ / I",
		"фронт-офис / фронт офис / Front-ofis / front\u00a0ofis / фронт\u200b офис / фро\u00adнт — офис",
		"эко-патруль 2026 / eko patrul (2026) / эко патруль №2026",
		"Қазақша / Qazaqsha / Qazaqşa / Qazaqs'a / Kazaksha",
	} {
		spellings := strings.Split(line, " / ")
		want := Fold(spellings[0])
		for _, s := range spellings {
			if got := Fold(s); got != want || want == "" {
				t.Errorf("Fold(%q) = %q, %q is %q", s, got, spellings[0], want)
			}
		}
	}
}

func TestFold(t *testing.T) {
	for s, want := range map[string]string{
		"":          "",
		" \t\n":     "",
		"'''":       "",
		"Қарағанды": "karagandy",
		"Помочь eco-волонтёрам, Нұр-Сұлтан!": "pomos eso volonteram nur sultan",
		"20 000 часов": "20 000 sasov",
		"a\xffb":       "a b",
		"日本 2026":      "日本 2026",
		"ΑΒΓ":          "αβγ",
		"½":            "1 2",
		"ъ ь":          "",
	} {
		if got := Fold(s); got != want {
			t.Errorf("Fold(%q) = %q, want %q", s, got, want)
		}
	}
	if got := FoldWords("  Таза, әлем! "); !slices.Equal(got, []string{"taza", "alem"}) {
		t.Errorf("FoldWords: %q", got)
	}
	if got := FoldWords("—"); len(got) != 0 {
		t.Errorf("FoldWords of nothing: %q", got)
	}
}

// checkFolded is what holds for the key of any bytes.
func checkFolded(t interface{ Fatalf(string, ...any) }, s string) {
	key := Fold(s)
	if again := Fold(key); again != key {
		t.Fatalf("Fold(%q) = %q, folded again %q", s, key, again)
	}
	if !utf8.ValidString(key) || strings.TrimSpace(key) != key || strings.Contains(key, "  ") {
		t.Fatalf("Fold(%q) = %q", s, key)
	}
	if strings.Join(FoldWords(s), " ") != key {
		t.Fatalf("FoldWords(%q) = %q, the key is %q", s, FoldWords(s), key)
	}
}

func TestFoldProperties(t *testing.T) {
	letters := []rune("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘҚІЁaáäqyýwxcshtzkguiIİıŋñǵğǧş'’´-. 0\u0301\u0306\u200d")
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(
			rapid.StringOf(rapid.RuneFrom(letters)),
			rapid.String(),
			rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }),
		).Draw(t, "s")
		checkFolded(t, s)
		if upper := strings.ToUpper(s); strings.ToLower(upper) == s && Fold(upper) != Fold(s) {
			t.Fatalf("Fold(%q) = %q, Fold(%q) = %q", s, Fold(s), upper, Fold(upper))
		}
	})
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Қарағанды", "Say'lyq", "Respy'bli'kasy", "\xff\xfe", "ẞ İ ŉ ﬁ", "y\u0301y'", "ǅ", "Ⅷ ½ ㎏"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkFolded(t, s)
		checkClean(t, s)
		checkSlug(t, s)
		SortKey(s)
		Latin(s)
		Initials(s)
		Match(s)
		M{Ru: s}.In(Ru, "n", 2)
	})
}

func TestSortKey(t *testing.T) {
	alphabet := strings.Split("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщ", "")
	got := slices.Clone(alphabet)
	slices.Reverse(got)
	slices.SortFunc(got, Collate)
	if !slices.Equal(got, alphabet) {
		t.Errorf("the alphabet is sorted %v", got)
	}
	names := []string{"Абай", "Айгүл", "Айгүл Б.", "Әлия", "Борис", "Ғани", "Ермек", "Жанна", "Қанат", "Нұр", "Ңанай", "Өмір", "Ұлан", "Үміт", "Шолпан", "Ырыс", "Іңкәр"}
	got = slices.Clone(names)
	slices.Reverse(got)
	slices.SortStableFunc(got, Collate)
	if !slices.Equal(got, names) {
		t.Errorf("names are sorted %v", got)
	}
	if Collate("абай", "Абай") == 0 || Collate("Абай", "абая") > 0 {
		t.Error("a capital weighs less than a letter, and yet something")
	}
	if bytes.Equal(SortKey(strings.Repeat("а", 500)), SortKey("а")) {
		t.Error("length is ignored")
	}
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.Byte()).Draw(t, "s"))
		if !bytes.Equal(SortKey(s), SortKey(s)) {
			t.Fatalf("two keys of %q", s)
		}
	})
}

func TestSortKeyConcurrently(t *testing.T) {
	want := SortKey("Қарағанды")
	done := make(chan bool)
	for range 8 {
		go func() {
			same := true
			for range 200 {
				same = same && bytes.Equal(SortKey("Қарағанды"), want)
			}
			done <- same
		}()
	}
	for range 8 {
		if !<-done {
			t.Error("keys differ between goroutines")
		}
	}
}

func TestLatin(t *testing.T) {
	for s, want := range map[string]string{
		"Әлия Жұмабаева":    "Aliya Zhumabaeva",
		"ЖАННА ЩУКИНА":      "ZHANNA SHCHUKINA",
		"Щ":                 "Shch",
		"Ж. Ю. Цой":         "Zh. Yu. Tsoy",
		"Қайрат Өмірұлы":    "Kayrat Omiruly",
		"Ғани Һәм Ұлжан Ңү": "Gani Ham Ulzhan Nu",
		"Ілияс Хан":         "Iliyas Khan",
		"Пётр Объедков":     "Pyotr Obedkov",
		"Татьяна Эчч":       "Tatyana Echch",
		"Qaraǵandy Şymkent": "Qaragandy Symkent",
		"O'Brien-Smith":     "O'Brien-Smith",
		"日本":                "日本",
		"":                  "",
		"a\xff":             "a",
	} {
		if got := Latin(s); got != want {
			t.Errorf("Latin(%q) = %q, want %q", s, got, want)
		}
	}
}

func checkSlug(t interface{ Fatalf(string, ...any) }, s string) {
	slug := Slug(s)
	bad := strings.Trim(slug, "abcdefghijklmnopqrstuvwxyz0123456789-")
	if bad != "" || len(slug) > longestSlug || strings.Trim(slug, "-") != slug || strings.Contains(slug, "--") || Slug(slug) != slug {
		t.Fatalf("Slug(%q) = %q", s, slug)
	}
}

func TestSlug(t *testing.T) {
	for s, want := range map[string]string{
		"Помочь ветеранам":             "pomoch-veteranam",
		"  «Таза әлем» — 2026!  ":      "taza-alem-2026",
		"Saýlyq":                       "saylyq",
		"O'Brien":                      "obrien",
		"日本":                           "",
		"---":                          "",
		strings.Repeat("слово ", 30):   "slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo",
		strings.Repeat("щ", 50):        strings.Repeat("shch", 15),
		strings.Repeat("a", 59) + " б": strings.Repeat("a", 59),
	} {
		if got := Slug(s); got != want {
			t.Errorf("Slug(%q) = %q, want %q", s, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) { checkSlug(t, rapid.String().Draw(t, "s")) })
}

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{
		"Әлия Нұрланқызы Сейіт": "ӘН",
		"жанна":             "Ж",
		"  «Шаңырақ» клубы": "ШК",
		"e\u0301mile zola":  "ÉZ",
		"👨‍👩‍👧 Family":      "👨‍👩‍👧F",
		"":                  "",
		"- —":               "",
	} {
		if got := Initials(name); got != want {
			t.Errorf("Initials(%q) = %q, want %q", name, got, want)
		}
	}
}

func checkClean(t interface{ Fatalf(string, ...any) }, s string) {
	for name, clean := range map[string]func(string) string{"Clean": Clean, "CleanText": CleanText} {
		got := clean(s)
		if clean(got) != got {
			t.Fatalf("%s(%q) = %q, cleaned again %q", name, s, got, clean(got))
		}
		for _, r := range got {
			if unicode.IsControl(r) && (r != '\n' || name == "Clean") {
				t.Fatalf("%s(%q) = %q", name, s, got)
			}
		}
	}
}

func TestClean(t *testing.T) {
	for s, want := range map[string]string{
		"":                            "",
		"  Әлия\t \u00a0Нұр\r\n ":     "Әлия Нұр",
		"e\u0301":                     "é",
		"a\u200bb\u00adc\ufeffd\x00e": "abcde",
		"\u202eevil\u2066x":           "evilx",
		"a\u2028b\u0085c":             "a b c",
		"\u3164\u2800\u115f":          "",
		"bad\xff\xfebytes":            "badbytes",
		"👨‍👩‍👧 a\u200db":              "👨‍👩‍👧 ab",
		"❤️\u200d🔥":                   "❤️\u200d🔥",
		"\U000e0041\U000e0042tag":     "tag",
		"O’Brien — «Таза» 5\u202f000 ₸": "O’Brien — «Таза» 5 000 ₸",
	} {
		if got := Clean(s); got != want {
			t.Errorf("Clean(%q) = %q, want %q", s, got, want)
		}
	}
	for s, want := range map[string]string{
		"\n\n a  b \r\n\r\n\r\n\tc\rd\u2028\n": " a  b\n\n    c\nd",
		"\x00\n":                               "",
		"one":                                  "one",
	} {
		if got := CleanText(s); got != want {
			t.Errorf("CleanText(%q) = %q, want %q", s, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		checkClean(t, rapid.String().Draw(t, "s"))
	})
}

func BenchmarkFold(b *testing.B) {
	for b.Loop() {
		Fold("Қарағанды облысындағы ардагерлерге көмек: Say'lyq, волонтёры Temirtaý")
	}
}
