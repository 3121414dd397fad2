// Package cell reads what people write into the cells of a table: days and
// clocks as any spreadsheet shows them, yes and no and weekdays in three
// languages, degrees with a comma, lists with whatever separator. It says
// whether it could read a text, and leaves to its caller what to say then.
package cell

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// days are the ways in which a day may be written. Ways that Americans and
// Europeans read differently are not among them: a mapping names those.
var days = []string{time.DateOnly, "2006-1-2", "2.1.2006", "02.01.06"}

// Day reads a day such as 2026-10-17 or 17.10.2026, with or without a time of
// day behind it, which is dropped.
func Day(s string) (when.Day, bool) {
	s, _, _ = strings.Cut(strings.TrimSpace(s), " ")
	s, _, _ = strings.Cut(s, "T")
	for _, layout := range days {
		if t, err := time.Parse(layout, s); err == nil {
			return when.DayOf(t), true
		}
	}
	return "", false
}

// clocks are the ways in which a time of day may be written.
var clocks = []string{"15:04", "15.04", "15-04", "15:04:05", "15"}

// Clock reads a time of day such as 9:00, 09.00 or 9 and writes it as 09:00.
func Clock(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if i := strings.LastIndexByte(s, ' '); i >= 0 { // a spreadsheet may put a day before it
		if _, ok := Day(s[:i]); ok {
			s = s[i+1:]
		}
	}
	for _, layout := range clocks {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format("15:04"), true
		}
	}
	return "", false
}

// Count reads a whole number that is not negative, with or without spaces
// between its thousands.
func Count(s string) (int, bool) {
	s = strings.NewReplacer(" ", "", "\u00a0", "").Replace(s)
	s = strings.TrimSuffix(s, ".0")
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 0 && n <= 1_000_000_000
}

// Degrees reads a latitude or longitude, with a point or a comma, in
// millionths of a degree; further digits are dropped.
func Degrees(s string) (int64, bool) {
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), "°"))
	digits, negative := strings.CutPrefix(strings.NewReplacer(",", ".", "−", "-").Replace(s), "-")
	whole, rest, _ := strings.Cut(digits, ".")
	if len(rest) > 6 && strings.Trim(rest, "0123456789") == "" {
		rest = rest[:6]
	}
	if whole == "" || len(whole) > 3 || len(rest) > 6 || strings.Trim(whole+rest, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.ParseInt(whole+rest+strings.Repeat("0", 6-len(rest)), 10, 64)
	if err != nil || n > 180_000_000 {
		return 0, false
	}
	if negative {
		n = -n
	}
	return n, true
}

// ShowDegrees writes millionths of a degree as Degrees reads them.
func ShowDegrees(n int64) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	s := fmt.Sprintf("%s%d.%06d", sign, n/1_000_000, n%1_000_000)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

var (
	yes = words("1", "yes", "y", "true", "да", "д", "иә", "иа", "ия", "x", "х", "+", "✓", "on", "онлайн", "online")
	no  = words("0", "no", "n", "false", "нет", "н", "жоқ", "жок", "-", "–", "—", "off", "")
)

func words(list ...string) map[string]bool {
	set := map[string]bool{}
	for _, w := range list {
		set[w] = true
	}
	return set
}

// YesNo reads yes or no in three languages, or a mark; an empty cell is no.
func YesNo(s string) (is, ok bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	return yes[s], yes[s] || no[s]
}

// None tells whether a text says that there is nothing, as opposed to saying nothing.
func None(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	return s != "" && (no[s] || s == "none" || s == "нет рисков" || s == "тәуекел жоқ" || s == "no risks")
}

// List parts a text at commas, semicolons, bars and ends of lines.
func List(s string) []string {
	var list []string
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;|\n", r) }) {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}

// monday stands for a week in which to name the weekdays.
var monday = time.Date(2026, 1, 5, 0, 0, 0, 0, time.UTC)

// weekdayNames are the names of the weekdays in three languages, short and
// long, and their numbers from Monday.
var weekdayNames = func() map[string]time.Weekday {
	names := map[string]time.Weekday{}
	for i := range 7 {
		t := monday.AddDate(0, 0, i)
		names[strconv.Itoa(i+1)] = t.Weekday()
		for _, l := range i18n.Langs {
			names[strings.ToLower(i18n.Weekday(l, t))] = t.Weekday()
			names[strings.ToLower(i18n.WeekdayShort(l, t))] = t.Weekday()
		}
	}
	return names
}()

// Weekdays reads a list of weekdays or stretches of them: "сб, вс",
// "Mon–Fri", "дүйсенбі", "1,3,5".
func Weekdays(s string) ([]time.Weekday, bool) {
	var list []time.Weekday
	for _, part := range List(strings.ReplaceAll(s, ".", "")) {
		from, to, stretch := strings.Cut(strings.ReplaceAll(part, "–", "-"), "-")
		first, ok := weekdayNames[strings.ToLower(strings.TrimSpace(from))]
		last := first
		if ok && stretch {
			last, ok = weekdayNames[strings.ToLower(strings.TrimSpace(to))]
		}
		if !ok {
			return nil, false
		}
		for day := first; ; day = (day + 1) % 7 {
			if !slices.Contains(list, day) {
				list = append(list, day)
			}
			if day == last {
				break
			}
		}
	}
	return list, true
}

// languageNames are what the languages are called, by themselves and by the others.
var languageNames = map[string]i18n.Lang{
	"kk": i18n.Kk, "kz": i18n.Kk, "қаз": i18n.Kk, "каз": i18n.Kk, "kaz": i18n.Kk, "қазақша": i18n.Kk, "қазақ тілі": i18n.Kk,
	"казахский": i18n.Kk, "kazakh": i18n.Kk,
	"ru": i18n.Ru, "рус": i18n.Ru, "rus": i18n.Ru, "русский": i18n.Ru, "орысша": i18n.Ru, "орыс тілі": i18n.Ru, "russian": i18n.Ru,
	"en": i18n.En, "анг": i18n.En, "англ": i18n.En, "eng": i18n.En, "english": i18n.En, "английский": i18n.En, "ағылшынша": i18n.En,
	"ағылшын тілі": i18n.En,
}

// Language reads the name or the code of a language.
func Language(s string) (i18n.Lang, bool) {
	l, ok := languageNames[strings.ToLower(strings.Trim(strings.TrimSpace(s), "."))]
	return l, ok
}
