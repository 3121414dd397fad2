package cell

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

func TestDays(t *testing.T) {
	for text, want := range map[string]when.Day{
		"2026-10-17": "2026-10-17", "17.10.2026": "2026-10-17", "7.1.2026": "2026-01-07", "17.10.26": "2026-10-17",
		"2026-10-17 10:00": "2026-10-17", "2026-10-17T10:00:00Z": "2026-10-17", " 17.10.2026 ": "2026-10-17",
		"": "", "10/17/2026": "", "31.02.2026": "", "завтра": "", "2026": "",
	} {
		if got, ok := Day(text); got != want || ok != (want != "") {
			t.Errorf("Day(%q) = %q, %t", text, got, ok)
		}
	}
}

func TestClocks(t *testing.T) {
	for text, want := range map[string]string{
		"10:00": "10:00", "9:05": "09:05", "09.30": "09:30", "9": "09:00", "18-00": "18:00", "10:00:00": "10:00",
		"2026-10-17 10:00": "10:00", "": "", "25:00": "", "полдень": "", "10:60": "",
	} {
		if got, ok := Clock(text); got != want || ok != (want != "") {
			t.Errorf("Clock(%q) = %q, %t", text, got, ok)
		}
	}
}

func TestCounts(t *testing.T) {
	for text, want := range map[string]int{"20": 20, "1 000": 1000, "1\u00a0000": 1000, "5.0": 5, "0": 0, "": -1, "-5": -1, "пять": -1, "2.5": -1, "99999999999": -1} {
		got, ok := Count(text)
		if ok != (want >= 0) || ok && got != want {
			t.Errorf("Count(%q) = %d, %t", text, got, ok)
		}
	}
}

func TestDegrees(t *testing.T) {
	for text, want := range map[string]int64{
		"50.0549": 50_054_900, "72,9646": 72_964_600, "-73.997929": -73_997_929, "40.720962275372244": 40_720_962, "51": 51_000_000,
		"−73.5": -73_500_000, "50.5°": 50_500_000,
	} {
		if got, ok := Degrees(text); !ok || got != want {
			t.Errorf("Degrees(%q) = %d, %t", text, got, ok)
		}
	}
	for _, text := range []string{"", "-", "север", "1000", "50.05x", "200.1", "1e3", "+5", "5-", "50.1.2"} {
		if got, ok := Degrees(text); ok {
			t.Errorf("Degrees(%q) = %d", text, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(-180_000_000, 180_000_000).Draw(t, "n")
		if got, ok := Degrees(ShowDegrees(n)); !ok || got != n {
			t.Fatalf("%d is written %q and read %d", n, ShowDegrees(n), got)
		}
	})
}

func TestYesNo(t *testing.T) {
	for _, text := range []string{"да", "Да", "ИӘ", "yes", "1", "x", "+", "TRUE", "онлайн"} {
		if is, ok := YesNo(text); !is || !ok {
			t.Errorf("%q is not yes", text)
		}
	}
	for _, text := range []string{"", "нет", "жоқ", "No", "0", "-", "false"} {
		if is, ok := YesNo(text); is || !ok {
			t.Errorf("%q is not no", text)
		}
	}
	if _, ok := YesNo("может быть"); ok {
		t.Error("maybe is an answer")
	}
	for text, want := range map[string]bool{"нет": true, "Жоқ": true, "none": true, "-": true, "": false, "вода": false} {
		if None(text) != want {
			t.Errorf("None(%q) is %t", text, !want)
		}
	}
}

func TestWeekdays(t *testing.T) {
	sat, sun, mon, wed, fri := time.Saturday, time.Sunday, time.Monday, time.Wednesday, time.Friday
	for text, want := range map[string][]time.Weekday{
		"сб, вс": {sat, sun}, "Сб.; Вс.": {sat, sun}, "пн, ср, пт": {mon, wed, fri}, "дүйсенбі": {mon}, "1,3,5": {mon, wed, fri},
		"Sat": {sat}, "Monday": {mon}, "суббота": {sat}, "сенбі": {sat}, "": nil, "сб, сб": {sat},
		"пн–пт":   {mon, time.Tuesday, wed, time.Thursday, fri},
		"Sat-Mon": {sat, sun, mon},
	} {
		if got, ok := Weekdays(text); !ok || !slices.Equal(got, want) {
			t.Errorf("Weekdays(%q) = %v, %t", text, got, ok)
		}
	}
	for _, text := range []string{"каждый день", "8", "пн-", "x-y"} {
		if got, ok := Weekdays(text); ok {
			t.Errorf("Weekdays(%q) = %v", text, got)
		}
	}
}

func TestListsAndLanguages(t *testing.T) {
	if got := List(" taza; bilim,,\nqamqor | asyl "); !slices.Equal(got, []string{"taza", "bilim", "qamqor", "asyl"}) {
		t.Errorf("%q", got)
	}
	for text, want := range map[string]i18n.Lang{"kk": "kk", "Қазақша": "kk", "рус.": "ru", "English": "en", "fr": "", "": ""} {
		if got, ok := Language(text); got != want || ok != (want != "") {
			t.Errorf("Language(%q) = %q", text, got)
		}
	}
}

func TestPlaces(t *testing.T) {
	printed := `{'latitude': '40.688827825343935', 'longitude': '-74.01911250583743', 'human_address': '{"address": "17 Nolan Park on Governor \'s Island", "city": "New York", "state": "NY", "zip": "10004"}'}`
	for text, want := range map[string]Place{
		"пр. Абая, 42": {Address: "пр. Абая, 42"},
		"":             {},
		printed:        {Address: "17 Nolan Park on Governor 's Island, New York, NY 10004", Lat: "40.688827825343935", Lon: "-74.01911250583743"},
		`{"latitude":"1.5","longitude":"2","human_address":"{\"address\":\"\",\"city\":\"Brooklyn\",\"state\":\"NY\",\"zip\":\"\"}"}`: {
			Address: "Brooklyn, NY", Lat: "1.5", Lon: "2",
		},
		`{'latitude': '1', 'longitude': '2', 'human_address': '{broken}'}`: {Address: `{'latitude': '1', 'longitude': '2', 'human_address': '{broken}'}`},
	} {
		if got := ReadPlace(text); got != want {
			t.Errorf("ReadPlace(%q)\n= %+v\nwant %+v", text, got, want)
		}
	}
}
