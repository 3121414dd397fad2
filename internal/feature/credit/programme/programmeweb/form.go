package programmeweb

import (
	"net/url"
	"strconv"
	"strings"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// typed is the form of a version as it was typed.
type typed struct {
	values url.Values
	form   fault.Form
}

// typedRules reads the form. Lines of vouchers that were left empty are closed up.
func typedRules(r *web.Request) *typed {
	t := &typed{values: url.Values{}}
	for _, name := range texts {
		t.values.Set(name, r.Value(name))
	}
	for _, l := range i18n.Langs {
		t.values.Set("basis-"+string(l), r.Value("basis-"+string(l)))
	}
	for _, name := range lists {
		t.values[name] = r.Values(name)
	}
	for _, s := range programme.Steps {
		t.values.Set("deadline-"+string(s), r.Value("deadline-"+string(s)))
	}
	line := 1
	for i := 1; i <= mostVouchers; i++ {
		for _, name := range voucherFields {
			t.values.Set(voucherField(line, name), r.Value(voucherField(i, name)))
		}
		if hasVoucher(t.values, line) {
			line++
		}
	}
	return t
}

// number reads a whole number out of a field; an empty one is zero.
func (t *typed) number(name string) int {
	text := strings.Join(strings.Fields(t.values.Get(name)), "")
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	t.form.Need(name, err == nil && n >= 0 && n < 1<<31, textWhole)
	return n
}

// minutes reads hours, such as "20" or "1:30".
func (t *typed) minutes(name string) int {
	hours, rest, both := strings.Cut(t.values.Get(name), ":")
	if hours == "" && !both {
		return 0
	}
	h, err := strconv.ParseUint(hours, 10, 16)
	m := uint64(0)
	if both && err == nil {
		m, err = strconv.ParseUint(rest, 10, 8)
	}
	t.form.Need(name, err == nil && m < 60, textBadHours)
	return int(h*60 + m)
}

// wordsIn are the words of a field that was asked in each language.
func wordsIn(v url.Values, name string) (w i18n.Words) {
	for _, l := range i18n.Langs {
		w.Set(l, v.Get(name+"-"+string(l)))
	}
	return w
}

// rules returns what the form says, or what is wrong with its numbers.
func (t *typed) rules(code string) (programme.Rules, error) {
	v := t.values
	r := programme.Rules{Programme: code, From: when.Day(v.Get("from")), Until: when.Day(v.Get("until")), Source: v.Get("source")}
	r.Basis = wordsIn(v, "basis")
	r.Terms = programme.Terms{
		Vouchers: t.vouchers(), Directions: v["directions"], Documents: v["documents"], Deadlines: t.deadlines(),
		Cap:      programme.Cap{Minutes: t.minutes("cap-hours"), Credits: t.number("cap-credits"), Period: programme.Period(v.Get("period"))},
		Eligible: t.eligible(), Limits: programme.Limits{Day: t.minutes("day"), Week: t.minutes("week")},
		Payment: programme.Payment{KNP: v.Get("knp"), KOD: v.Get("kod"), KBe: v.Get("kbe")},
		Opening: programme.OpeningRule{NoticeHours: t.number("notice-hours")}, Ladder: t.ladder(),
		Grace: t.number("grace"),
	}
	return r, t.form.Err()
}

func (t *typed) vouchers() (list []programme.Voucher) {
	for i := 1; i <= mostVouchers; i++ {
		if !hasVoucher(t.values, i) {
			continue
		}
		list = append(list, programme.Voucher{
			Code: t.values.Get(voucherField(i, "code")), Minutes: t.minutes(voucherField(i, "hours")), Tenge: int64(t.number(voucherField(i, "tenge"))),
			Credits: t.number(voucherField(i, "credits")), Times: t.number(voucherField(i, "times")),
		})
	}
	return list
}

func (t *typed) deadlines() (list []programme.Deadline) {
	for _, s := range programme.Steps {
		if name := "deadline-" + string(s); t.values.Get(name) != "" {
			list = append(list, programme.Deadline{Step: s, Days: t.number(name)})
		}
	}
	return list
}

func (t *typed) ladder() (l programme.Ladder) {
	for i := range l {
		l[i] = t.number(rungField(i))
	}
	return l
}

func (t *typed) eligible() programme.Eligible {
	e := programme.Eligible{
		FullTime: t.values.Get("full-time") != "", Citizens: t.values.Get("citizens") != "", MinAge: t.number("min-age"), MaxAge: t.number("max-age"),
	}
	for _, text := range split(t.values.Get("courses")) {
		course, err := strconv.ParseUint(text, 10, 8)
		t.form.Need("courses", err == nil && course > 0, textBadCourses)
		e.Courses = append(e.Courses, int(course))
	}
	for _, f := range t.values["funding"] {
		e.Funding = append(e.Funding, programme.Funding(f))
	}
	return e
}

// said is a version as it stands in the form.
func said(r programme.Rules) url.Values {
	t := r.Terms
	v := url.Values{
		"from": {string(r.From)}, "until": {string(r.Until)}, "source": {r.Source}, "period": {string(t.Cap.Period)},
		"cap-hours": {hours(t.Cap.Minutes)}, "cap-credits": {some(t.Cap.Credits)}, "full-time": {ticked(t.Eligible.FullTime)}, "citizens": {ticked(t.Eligible.Citizens)},
		"min-age": {some(t.Eligible.MinAge)}, "max-age": {some(t.Eligible.MaxAge)}, "day": {hours(t.Limits.Day)}, "week": {hours(t.Limits.Week)},
		"knp": {t.Payment.KNP}, "kod": {t.Payment.KOD}, "kbe": {t.Payment.KBe}, "notice-hours": {some(t.Opening.NoticeHours)}, "grace": {some(t.GraceDays())},
		"directions": t.Directions, "documents": t.Documents,
	}
	for _, l := range i18n.Langs {
		v.Set("basis-"+string(l), r.Basis.Get(l))
	}
	var courses []string
	for _, c := range t.Eligible.Courses {
		courses = append(courses, strconv.Itoa(c))
	}
	v.Set("courses", strings.Join(courses, ", "))
	for _, f := range t.Eligible.Funding {
		v.Add("funding", string(f))
	}
	for i, days := range t.Rungs() {
		v.Set(rungField(i), some(days))
	}
	for _, d := range t.Deadlines {
		v.Set("deadline-"+string(d.Step), some(d.Days))
	}
	for i, one := range t.Vouchers {
		for n, text := range []string{one.Code, hours(one.Minutes), some(int(one.Tenge)), some(one.Credits), some(one.Times)} {
			v.Set(voucherField(i+1, voucherFields[n]), text)
		}
	}
	return v
}

// hours writes minutes as the form takes them.
func hours(minutes int) string {
	if minutes%60 == 0 {
		return some(minutes / 60)
	}
	return strconv.Itoa(minutes/60) + ":" + strconv.Itoa(minutes%60/10) + strconv.Itoa(minutes%10)
}

// some writes a number; zero is left empty.
func some(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func ticked(yes bool) string {
	if yes {
		return "on"
	}
	return ""
}
