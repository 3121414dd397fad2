package programme

import (
	"slices"
	"strconv"
	"strings"

	"asar/internal/kit/check"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Student is what a programme's rules look at in a person. What is not known
// is the zero value.
type Student struct {
	University i18n.Text // where they study on the day; nil if nowhere
	Left       i18n.Text // how they stand to it if they study there no more; nil otherwise
	Form       Form
	Course     int // the year of study
	Funding    Funding
	Age        int
	Citizen    Answer
	// Source is where these facts come from, such as "the university's list of
	// 3 October 2026"; it stands beside each of them.
	Source i18n.Text
	Mend   string // the page on which they are mended, without the language
}

// Answer is yes, no, or not known.
type Answer string

// The answers.
const (
	Yes Answer = "yes"
	No  Answer = "no"
)

// Finding is one check with what it was made of, for programs that read it.
type Finding struct {
	check.Check
	Fact   i18n.Text // what was looked at
	Said   i18n.Text // what is known of it; nil if nothing is
	Source i18n.Text // where that comes from
	Want   i18n.Text // what the rules ask
}

// Check tells whether somebody may take part under this version on a day. Each
// predicate that the version asks is one check, with the fact that was used,
// where it comes from, and what would make it hold.
func (r Rules) Check(s Student, day when.Day) check.List {
	var list check.List
	for _, f := range r.Find(s, day) {
		list = append(list, f.Check)
	}
	return list
}

// Find is Check with what each check was made of.
func (r Rules) Find(s Student, day when.Day) []Finding {
	var list check.List
	list.Add(r.Covers(day), "programme/in-force",
		textInForce.With("version", strconv.Itoa(r.Version), "from", r.From),
		textNotInForce.With("version", strconv.Itoa(r.Version), "from", r.From), "")
	missing := textNotEnrolled.With("source", s.Source)
	if s.Left != nil {
		missing = textLeft.With("left", s.Left, "source", s.Source)
	}
	list.Add(s.University != nil, "programme/enrolled", textEnrolled.With("university", s.university(), "source", s.Source), missing, s.Mend)
	found := []Finding{
		{Check: list[0], Fact: factInForce, Said: r.From, Source: factRules, Want: day},
		{Check: list[1], Fact: factUniversity, Said: s.University, Source: s.Source, Want: wordYes},
	}
	for _, p := range r.Terms.Eligible.predicates() {
		p.judge(&list, s)
		found = append(found, Finding{Check: list[len(list)-1], Fact: p.fact, Said: p.said(s), Source: s.Source, Want: p.want})
	}
	return found
}

func (s Student) university() i18n.Text {
	if s.University == nil {
		return i18n.Plain("")
	}
	return s.University
}

// predicate is one thing that a version may ask of a student.
type predicate struct {
	code string
	fact i18n.M                    // the name of the fact
	said func(s Student) i18n.Text // the fact; nil if it is not known
	want i18n.Text                 // what the rules ask
	ok   func(s Student) bool      // whether the fact is what is asked
}

func (p predicate) judge(list *check.List, s Student) {
	said := p.said(s)
	switch {
	case said == nil:
		list.No(p.code, textUnknown.With("fact", p.fact, "want", p.want), s.Mend)
	case p.ok(s):
		list.Yes(p.code, textHolds.With("fact", p.fact, "said", said, "source", s.Source))
	default:
		list.No(p.code, textFails.With("fact", p.fact, "said", said, "source", s.Source, "want", p.want), s.Mend)
	}
}

// predicates are those that are on.
func (e Eligible) predicates() (list []predicate) {
	if e.FullTime {
		list = append(list, predicate{
			code: "programme/form", fact: factForm, want: FullTime.Name(), said: sayForm,
			ok: func(s Student) bool { return s.Form == FullTime },
		})
	}
	if len(e.Courses) > 0 {
		list = append(list, predicate{
			code: "programme/course", fact: factCourse, want: i18n.Plain(numbers(e.Courses)), said: sayCourse,
			ok: func(s Student) bool { return slices.Contains(e.Courses, s.Course) },
		})
	}
	if len(e.Funding) > 0 {
		list = append(list, predicate{
			code: "programme/funding", fact: factFunding, want: e.fundings(), said: sayFunding,
			ok: func(s Student) bool { return slices.Contains(e.Funding, s.Funding) },
		})
	}
	if e.MinAge > 0 || e.MaxAge > 0 {
		list = append(list, predicate{
			code: "programme/age", fact: factAge, want: e.ages(), said: sayAge,
			ok: func(s Student) bool { return s.Age >= e.MinAge && (e.MaxAge == 0 || s.Age <= e.MaxAge) },
		})
	}
	if e.Citizens {
		list = append(list, predicate{
			code: "programme/citizen", fact: factCitizen, want: wordYes, said: sayCitizen,
			ok: func(s Student) bool { return s.Citizen == Yes },
		})
	}
	return list
}

func sayForm(s Student) i18n.Text {
	if s.Form == "" {
		return nil
	}
	return s.Form.Name()
}

func sayCourse(s Student) i18n.Text {
	if s.Course == 0 {
		return nil
	}
	return i18n.Plain(strconv.Itoa(s.Course))
}

func sayFunding(s Student) i18n.Text {
	if s.Funding == "" {
		return nil
	}
	return s.Funding.Name()
}

func sayAge(s Student) i18n.Text {
	if s.Age == 0 {
		return nil
	}
	return i18n.Plain(strconv.Itoa(s.Age))
}

func sayCitizen(s Student) i18n.Text {
	switch s.Citizen {
	case Yes:
		return wordYes
	case No:
		return wordNo
	}
	return nil
}

// fundings says the ways of funding that are taken.
func (e Eligible) fundings() i18n.Text {
	list := make(joined, len(e.Funding))
	for i, f := range e.Funding {
		list[i] = f.Name()
	}
	return list
}

// ages says the ages that are taken.
func (e Eligible) ages() i18n.Text {
	from, to := strconv.Itoa(e.MinAge), strconv.Itoa(e.MaxAge)
	switch {
	case e.MaxAge == 0:
		return textFrom.With("n", from)
	case e.MinAge == 0:
		return textUpTo.With("n", to)
	}
	return i18n.Plain(from + "–" + to)
}

// joined is several texts with commas between.
type joined []i18n.Text

// Text says all of them.
func (j joined) Text(l i18n.Lang) string {
	words := make([]string, len(j))
	for i, t := range j {
		words[i] = t.Text(l)
	}
	return strings.Join(words, ", ")
}

func numbers(list []int) string {
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = strconv.Itoa(n)
	}
	return strings.Join(words, ", ")
}
