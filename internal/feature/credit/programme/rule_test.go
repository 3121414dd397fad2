package programme

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

func refusals(r Rules, s Student, day when.Day) (list []string) {
	for _, c := range r.Check(s, day) {
		if !c.OK {
			list = append(list, c.Code)
		}
	}
	return list
}

func student() Student {
	return Student{
		University: i18n.Plain("KarIU"), Form: FullTime, Course: 2, Funding: Grant, Age: 19, Citizen: Yes,
		Source: i18n.Plain("list of 3 October 2026"), Mend: "/me/student",
	}
}

func TestWhoMayTakePart(t *testing.T) {
	ssc := shippedRules(SocialStudentCredit)[0]
	strict := ssc
	strict.Until = "2026-12-31"
	strict.Terms.Eligible = Eligible{FullTime: true, Courses: []int{2, 3}, Funding: []Funding{Grant}, MinAge: 18, MaxAge: 29, Citizens: true}
	const day when.Day = "2026-11-22"
	for _, c := range []struct {
		name  string
		rules Rules
		turn  func(*Student)
		day   when.Day
		want  []string
	}{
		{"a full-time student", ssc, func(*Student) {}, day, nil},
		{"what is not asked is not looked at", ssc, func(s *Student) { s.Course, s.Funding, s.Age, s.Citizen = 9, Contract, 70, No }, day, nil},
		{"part-time", ssc, func(s *Student) { s.Form = PartTime }, day, []string{"programme/form"}},
		{"form not known", ssc, func(s *Student) { s.Form = "" }, day, []string{"programme/form"}},
		{"not on a list", ssc, func(s *Student) { s.University = nil }, day, []string{"programme/enrolled"}},
		{"before the rules", ssc, func(*Student) {}, "2019-10-31", []string{"programme/in-force"}},
		{"on the first day", ssc, func(*Student) {}, "2019-11-01", nil},
		{"on the last day", strict, func(*Student) {}, "2026-12-31", nil},
		{"after the rules", strict, func(*Student) {}, "2027-01-01", []string{"programme/in-force"}},
		{"the other course", strict, func(s *Student) { s.Course = 1 }, day, []string{"programme/course"}},
		{"fee-paying", strict, func(s *Student) { s.Funding = Contract }, day, []string{"programme/funding"}},
		{"too young", strict, func(s *Student) { s.Age = 17 }, day, []string{"programme/age"}},
		{"of the least age", strict, func(s *Student) { s.Age = 18 }, day, nil},
		{"of the highest age", strict, func(s *Student) { s.Age = 29 }, day, nil},
		{"too old", strict, func(s *Student) { s.Age = 30 }, day, []string{"programme/age"}},
		{"a foreigner", strict, func(s *Student) { s.Citizen = No }, day, []string{"programme/citizen"}},
		{"citizenship not known", strict, func(s *Student) { s.Citizen = "" }, day, []string{"programme/citizen"}},
		{"nothing known", strict, func(s *Student) { *s = Student{Source: i18n.Plain("")} }, day,
			[]string{"programme/enrolled", "programme/form", "programme/course", "programme/funding", "programme/age", "programme/citizen"}},
	} {
		s := student()
		c.turn(&s)
		if got := refusals(c.rules, s, c.day); !slices.Equal(got, c.want) {
			t.Errorf("%s: refused by %v, want %v", c.name, got, c.want)
		}
	}
}

// Each check names the fact that was used and where it comes from; a refusal
// also says what would make it yes.
func TestChecksExplainThemselves(t *testing.T) {
	s := student()
	s.Form = PartTime
	for _, c := range shippedRules(SocialStudentCredit)[0].Check(s, "2026-11-22") {
		if c.Code != "programme/form" {
			continue
		}
		for l, want := range map[i18n.Lang]string{
			i18n.Kk: "Оқу нысаны: сырттай (list of 3 October 2026). Керегі: күндізгі",
			i18n.Ru: "Форма обучения: заочная (list of 3 October 2026). Нужно: очная",
			i18n.En: "Form of study: part-time (list of 3 October 2026). Needed: full-time",
		} {
			if got := c.Text.Text(l); got != want {
				t.Errorf("%s: %q, want %q", l, got, want)
			}
		}
		if c.Link != "/me/student" {
			t.Errorf("leads to %q", c.Link)
		}
	}
}

func TestTheVersionOfADay(t *testing.T) {
	table := Table{
		{Version: 1, From: "2020-01-01", Until: "2020-06-30"}, {Version: 2, From: "2020-09-01"}, {Version: 3, From: "2027-01-01"},
	}
	for day, want := range map[when.Day]int{
		"2019-12-31": 0, "2020-01-01": 1, "2020-06-30": 1, "2020-07-01": 0, "2020-08-31": 0, "2020-09-01": 2, "2026-12-31": 2, "2027-01-01": 3, "2040-01-01": 3,
	} {
		r, found := table.On(day)
		if found != (want > 0) || found && r.Version != want {
			t.Errorf("on %s: version %d, found %v; want %d", day, r.Version, found, want)
		}
	}
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		p           Period
		day         when.Day
		from, until when.Day
	}{
		{FinancialYear, "2026-01-01", "2026-01-01", "2026-12-31"}, {FinancialYear, "2026-12-31", "2026-01-01", "2026-12-31"},
		{AcademicYear, "2026-08-31", "2025-09-01", "2026-08-31"}, {AcademicYear, "2026-09-01", "2026-09-01", "2027-08-31"},
		{AcademicYear, "2027-01-15", "2026-09-01", "2027-08-31"},
	} {
		if from, until := c.p.Of(c.day); from != c.from || until != c.until {
			t.Errorf("%s of %s: %s to %s", c.p, c.day, from, until)
		}
	}
}

func TestWorkingDays(t *testing.T) {
	c := shippedDays()
	for _, k := range []struct {
		from when.Day
		n    int
		want when.Day
	}{
		{"2026-11-20", 1, "2026-11-23"}, // Friday to Monday
		{"2026-11-21", 1, "2026-11-23"}, // begun on a Saturday
		{"2026-11-23", 5, "2026-11-30"},
		{"2026-12-15", 1, "2026-12-17"}, // Independence Day between
		{"2026-03-20", 1, "2026-03-26"}, // Nauryz with the days moved
		{"2026-11-23", 0, "2026-11-23"},
	} {
		if got := c.After(k.from, k.n); got != k.want {
			t.Errorf("%d working days after %s: %s, want %s", k.n, k.from, got, k.want)
		}
	}
	c["2026-11-28"] = DayOff{Day: "2026-11-28"} // a Saturday on which people work
	if got := c.After("2026-11-27", 1); got != "2026-11-28" {
		t.Errorf("a working Saturday is passed over: %s", got)
	}
}

// A term is over exactly when working days begin to be late.
func TestLateBeginsAfterTheTerm(t *testing.T) {
	c := shippedDays()
	rapid.Check(t, func(t *rapid.T) {
		from := when.Day("2026-01-01").AddDays(rapid.IntRange(0, 700).Draw(t, "from"))
		n := rapid.IntRange(1, 30).Draw(t, "days")
		last := c.After(from, n)
		if !c.Works(last) || c.Late(last, last) != 0 {
			t.Fatalf("a term from %s of %d days ends on %s, which is late or no working day", from, n, last)
		}
		late := rapid.IntRange(1, 10).Draw(t, "late")
		if got := c.Late(last, c.After(last, late)); got != late {
			t.Fatalf("%d working days after %s count as %d", late, last, got)
		}
	})
}

func TestDiff(t *testing.T) {
	was := shippedRules(SocialStudentCredit)[0].Terms
	if d := Diff(was, was, nil); len(d) != 0 {
		t.Errorf("the same terms differ in %v", d)
	}
	is := was
	is.Vouchers = slices.Clone(was.Vouchers)
	is.Vouchers[0].Tenge = 25_000
	is.Payment.KNP = "342"
	is.Eligible = Eligible{Courses: []int{1}}
	var got []string
	for _, c := range Diff(was, is, nil) {
		got = append(got, c.Name.Text(i18n.En)+": "+c.Was.Text(i18n.En)+" > "+c.Is.Text(i18n.En))
	}
	want := []string{
		"V20: 20\u00a0h; pays ₸20,000; academic credits: 2; at most 1 time in a period > 20\u00a0h; pays ₸25,000; academic credits: 2; at most 1 time in a period",
		"Year of study: none > 1", "KNP: code of the payment's purpose: none > 342", "Form of study: full-time > none",
	}
	if !slices.Equal(got, want) {
		t.Errorf("differs in\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
