package guardian

import (
	"math"
	"testing"

	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

func span(t *testing.T, from, to string) when.Span {
	t.Helper()
	const day when.Day = "2026-11-25"
	a, err := when.At(day, from)
	if err != nil {
		t.Fatal(err)
	}
	b, err := when.At(day, to)
	if err != nil {
		t.Fatal(err)
	}
	if b <= a {
		b, _ = when.At(day.AddDays(1), to)
	}
	return when.Span{From: a, To: b}
}

func TestNight(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     bool
	}{
		{"10:00", "14:00", false}, {"06:00", "22:00", false}, {"05:59", "07:00", true}, {"21:00", "22:01", true},
		{"23:00", "02:00", true}, {"20:00", "08:00", true}, {"00:00", "01:00", true},
	} {
		if got := (Table{}).On("2026-11-25").Night(span(t, c.from, c.to)); got != c.want {
			t.Errorf("%s–%s: %v", c.from, c.to, got)
		}
	}
	early := Rules{NightFrom: "01:00", NightTo: "05:00"}
	if early.Night(span(t, "22:00", "01:00")) || !early.Night(span(t, "04:59", "05:30")) {
		t.Error("a night within one day is not told from the day")
	}
}

func TestTheRulesOfADay(t *testing.T) {
	for day, want := range map[when.Day]int{"2010-01-01": 14, "2017-01-01": 14, "2024-12-31": 14, "2025-01-01": 16, "2040-01-01": 16} {
		if r := (Table{}).On(day); r.ConsentAge != want || r.AdultAge != 18 {
			t.Errorf("on %s: %+v", day, r)
		}
	}
}

// The age counts on the day of the shift and on the day of the decision, each
// by the rules of its day.
func TestWhyConsent(t *testing.T) {
	task := Task{Span: span(t, "10:00", "12:00")} // 25 November 2026
	for _, c := range []struct {
		name  string
		birth when.Day
		today when.Day
		bond  *Bond
		want  string // "yes", "no" or nothing at all
	}{
		{"sixteen on the day and today", "2010-11-25", "2026-11-25", nil, ""},
		{"sixteen on the day, fifteen today", "2010-11-25", "2026-11-24", nil, "no"},
		{"fifteen on the day", "2010-11-26", "2026-11-24", nil, "no"},
		{"fifteen, with a guardian", "2010-11-26", "2026-11-24", &Bond{}, "yes"},
		{"an adult", "1990-01-01", "2026-11-24", nil, ""},
	} {
		var l check.List
		Standing{Today: c.today, Bond: c.bond}.WhyConsent(person.Person{Birth: c.birth}, task, &l)
		got := ""
		if len(l) > 0 {
			got = map[bool]string{true: "yes", false: "no"}[l.OK()]
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if refusal, refused := l.First(); refused && refusal.Link != Mend {
			t.Errorf("%s: what mends it is %q", c.name, refusal.Link)
		}
	}
}

func TestLimits(t *testing.T) {
	const lat, lon = 49_800_000, 73_100_000
	place := Limits{Km: 20, Place: "Қарағанды", Lat: lat, Lon: lon}
	for _, c := range []struct {
		name   string
		limits Limits
		task   Task
		want   string // the code of the refusal
	}{
		{"none", Limits{}, Task{Span: span(t, "10:00", "12:00")}, ""},
		{"an allowed direction", Limits{Directions: []string{"taza", "umit"}}, Task{Directions: []string{"umit"}}, ""},
		{"another direction beside it", Limits{Directions: []string{"umit"}}, Task{Directions: []string{"umit", "taza"}}, "guardian/direction"},
		{"within the hours", Limits{From: "09:00", Until: "18:00"}, Task{Span: span(t, "09:00", "18:00")}, ""},
		{"too early", Limits{From: "09:00"}, Task{Span: span(t, "08:59", "10:00")}, "guardian/hours"},
		{"too late", Limits{Until: "18:00"}, Task{Span: span(t, "17:00", "18:01")}, "guardian/hours"},
		{"into the next day", Limits{Until: "18:00"}, Task{Span: span(t, "17:00", "01:00")}, "guardian/hours"},
		{"near", place, Task{Lat: lat + 100_000, Lon: lon}, ""},
		{"far", place, Task{Lat: lat + 200_000, Lon: lon}, "guardian/distance"},
		{"nowhere on the map", place, Task{}, "guardian/distance"},
		{"online", place, Task{Online: true}, ""},
	} {
		var l check.List
		bond := Bond{Limits: c.limits}
		Standing{Bond: &bond}.WhyLimits(c.task, &l)
		if refusal, _ := l.First(); refusal.Code != c.want {
			t.Errorf("%s: %q, want %q", c.name, refusal.Code, c.want)
		}
		for _, one := range l {
			for _, lang := range i18n.Langs {
				if one.Text.Text(lang) == "" {
					t.Errorf("%s says nothing in %s", one.Code, lang)
				}
			}
		}
	}
}

func TestLimitsThatCannotBeKept(t *testing.T) {
	for _, m := range []Limits{{From: "25:00"}, {Until: "8"}, {From: "18:00", Until: "09:00"}, {Km: -1}, {Km: 5000, Place: "x", Lat: 1}, {Km: 5}} {
		if m.Check() == nil {
			t.Errorf("%+v was taken", m)
		}
	}
}

func TestKilometres(t *testing.T) {
	// Astana and Almaty, as any map has it.
	if got := Kilometres(51_128_200, 71_430_600, 43_238_900, 76_889_700); math.Abs(got-972) > 5 {
		t.Errorf("%.1f km", got)
	}
	if got := Kilometres(1, 1, 1, 1); got != 0 {
		t.Errorf("from a place to itself: %f", got)
	}
}

func TestMasked(t *testing.T) {
	for contact, want := range map[string]string{
		"aigerim@mail.kz": "a…m@mail.kz", "ab@mail.kz": "…@mail.kz", "+77012345678": "+7 … 78", "": "…",
	} {
		if got := Masked(contact); got != want {
			t.Errorf("%s → %s", contact, got)
		}
	}
}
