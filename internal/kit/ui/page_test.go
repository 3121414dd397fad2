package ui

import (
	"strings"
	"testing"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

func TestHref(t *testing.T) {
	p := Page{Lang: i18n.Ru, Path: "/opportunities", Query: "dir=taza", Base: "https://asar.example"}
	for _, c := range []struct{ got, want string }{
		{p.Href("/"), "/ru/"},
		{p.Href("/opportunities", "dir", "taza", "region", "", "q", "зима"), "/ru/opportunities?dir=taza&q=%D0%B7%D0%B8%D0%BC%D0%B0"},
		{p.Href("/sign-in?x=1", "to", "/ru/"), "/ru/sign-in?x=1&to=%2Fru%2F"},
		{p.Here(), "/ru/opportunities?dir=taza"},
		{p.In(i18n.Kk), "/kk/opportunities?dir=taza"},
		{p.Canonical(i18n.En), "https://asar.example/en/opportunities"},
		{p.SignIn(), "/ru/sign-in?to=%2Fru%2Fopportunities%3Fdir%3Dtaza"},
		{Page{Lang: i18n.Kk, Path: "/sign-in"}.SignIn(), "/kk/sign-in"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestTitleSaysErrorFirst(t *testing.T) {
	p := Page{Lang: i18n.Kk, Title: "Тіркелу"}
	if got := p.documentTitle(); got != "Тіркелу — Асар" {
		t.Errorf("got %s", got)
	}
	p.Fail(&fault.Error{Fields: []fault.Field{{Name: "iin", Text: i18n.Plain("12")}}})
	if got := p.documentTitle(); got != "Қате: Тіркелу — Асар" {
		t.Errorf("got %s", got)
	}
	if p.Error("iin") != "12" || p.Error("name") != "" {
		t.Errorf("errors are %v", p.Errors)
	}
}

func TestFailWithoutFields(t *testing.T) {
	p := Page{Lang: i18n.En}
	p.Fail(fault.New(fault.Conflict, "signup/full", i18n.Plain("No places are left.")))
	if len(p.Errors) != 1 || p.Errors[0] != (FieldError{Text: "No places are left."}) {
		t.Errorf("errors are %v", p.Errors)
	}
}

func TestKeregeText(t *testing.T) {
	for _, c := range []struct {
		taken, capacity int
		waiting         bool
		kk, ru, en      string
	}{
		{12, 20, false, "Бос орын: 8 / 20", "Свободно 8 из 20", "8 of 20 free"},
		{20, 20, false, "Орын жоқ", "Мест нет", "Full"},
		{21, 20, true, "Орын жоқ, кезек бар", "Мест нет, есть очередь", "Full, with a waiting list"},
		{4, 0, false, "Орын саны шектелмеген", "Число мест не ограничено", "No limit of places"},
	} {
		want := i18n.M{Kk: c.kk, Ru: c.ru, En: c.en}
		for _, l := range i18n.Langs {
			if got := KeregeText(l, c.taken, c.capacity, c.waiting); got != want.In(l) {
				t.Errorf("%d of %d: got %s, want %s", c.taken, c.capacity, got, want.In(l))
			}
		}
	}
}

func TestField(t *testing.T) {
	p := Page{Errors: []FieldError{{Name: "day", Text: "Choose a day."}}}
	f := Field{Name: "day", Hint: "A Saturday.", Width: 10}.in(p)
	if f.Error == "" || f.classes() != "fld bad" || f.control() != "in w12" || f.describedBy() != "f-day-hint f-day-error" {
		t.Errorf("field is %+v", f)
	}
	choice := Field{Name: "dir", Values: []string{"taza"}}
	if !choice.chosen(Option{Value: "taza"}) || choice.chosen(Option{Value: ""}) || choice.optionID(0) != "f-dir" || choice.optionID(1) != "f-dir-2" {
		t.Error("choices of a group")
	}
}

func TestDirClass(t *testing.T) {
	if DirClass("taza") != "d-taza" || DirClass("nothing") != "" {
		t.Error("classes of directions")
	}
}

func TestMessages(t *testing.T) {
	for _, m := range []i18n.M{
		textSite, textSkip, textMainMenu, textMenu, textQuick, textLanguage, textSignIn, textSignOut, textMine, textFind, textOrgs,
		textDirections, textRegions, textAbout, textSections, textSlogan, textTheme, textThemeLight, textThemeDark, textThemeSystem,
		textTabHome, textTabFind, textTabPass, textTabHours, textTabMe, textError, textFix, textOptional, textDone, textHome, textFree,
		textFull, textFullQueue, textNoLimit, textStepDone, textStepNow, textStepAhead, textVerdictYes, textVerdictNo, textVerdictNote,
		textMend, textChange, textPath, textBack, textCancel, textPages, textFirst, textNext, textRemoveFilter, textMonthBefore,
		textMonthAfter, textOpenMap, textOptedShifts,
	} {
		if err := i18n.Check(m); err != nil {
			t.Error(err)
		}
	}
}

// TestLinksOfPeopleCannotRun holds back an address that would run a script.
func TestLinksOfPeopleCannotRun(t *testing.T) {
	var b strings.Builder
	if err := Go(Button{Text: "x", Href: "javascript:alert(1)"}).Render(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "javascript:") {
		t.Errorf("rendered %s", b.String())
	}
}
