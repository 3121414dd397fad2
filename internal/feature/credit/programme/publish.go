package programme

import (
	"net/url"
	"slices"
	"strconv"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// check refuses a version that contradicts itself or the versions before it.
func (r Rules) check(before Table, today when.Day) error {
	var f fault.Form
	_, bad := when.ParseDay(string(r.From))
	later := len(before) == 0 || r.From > before[len(before)-1].From && r.From > today
	f.Need("from", bad == nil && later, textLater)
	_, bad = when.ParseDay(string(r.Until))
	f.Need("until", r.Until == "" || bad == nil && r.Until >= r.From, textUntil)
	source, bad := url.Parse(r.Source)
	f.Need("source", bad == nil && (source.Scheme == "https" || source.Scheme == "http") && source.Host != "", textSource)
	for _, l := range i18n.Langs {
		f.Need("basis-"+string(l), r.Basis.Get(l) != "", textThreeLanguages)
	}
	r.Terms.check(&f)
	return f.Err()
}

func (t Terms) check(f *fault.Form) {
	f.Need("vouchers", len(t.Vouchers) > 0, textNoVoucher)
	codes := map[string]bool{}
	for i, v := range t.Vouchers {
		at := "voucher-" + strconv.Itoa(i+1) + "-"
		f.Need(at+"code", v.Code != "" && !codes[v.Code], textVoucherCode)
		f.Need(at+"minutes", v.Minutes > 0, textVoucherHours)
		f.Need(at+"tenge", v.Tenge >= 0 && v.Credits >= 0 && v.Tenge+int64(v.Credits) > 0, textVoucherWorth)
		f.Need(at+"times", v.Times > 0, textVoucherTimes)
		codes[v.Code] = true
	}
	f.Need("cap", t.Cap.Minutes >= 0 && t.Cap.Credits >= 0 && slices.Contains(Periods, t.Cap.Period), textCap)
	f.Need("ages", t.Eligible.MinAge >= 0 && (t.Eligible.MaxAge == 0 || t.Eligible.MaxAge >= t.Eligible.MinAge), textAges)
	f.Need("limits", t.Limits.Day >= 0 && t.Limits.Week >= 0 && (t.Limits.Week == 0 || t.Limits.Week >= t.Limits.Day), textLimits)
	for _, d := range t.Deadlines {
		f.Need("deadline-"+string(d.Step), d.Days > 0 && slices.Contains(Steps, d.Step), textDeadline)
	}
	f.Need("ladder", t.Rungs().rises(), textLadder)
	f.Need("grace", t.Grace >= 0 && t.Grace <= mostGrace, textGrace)
	f.Need("knp", t.Payment.KNP == "" || digits(t.Payment.KNP, 3), textKNP)
	f.Need("kod", t.Payment.KOD == "" || digits(t.Payment.KOD, 2), textKOD)
	f.Need("kbe", t.Payment.KBe == "" || digits(t.Payment.KBe, 2), textKBe)
	f.Need("notice-hours", t.Opening.NoticeHours >= 0, textNotice)
}

// digits tells whether a text is so many digits.
func digits(s string, n int) bool {
	_, err := strconv.ParseUint(s, 10, 32)
	return err == nil && len(s) == n
}

// Change is one difference between two versions.
type Change struct {
	Name    i18n.Text
	Was, Is i18n.Text
}

// Diff returns what differs between a version and the one before it, in the
// order in which terms are shown.
func Diff(was, is Terms, directions Names) (list []Change) {
	old, now := was.Lines(directions), is.Lines(directions)
	said := map[string]i18n.Text{}
	for _, line := range old {
		said[line.Code] = line.Text
	}
	for _, line := range now {
		before, had := said[line.Code]
		delete(said, line.Code)
		if !had {
			before = textNone
		}
		if !same(before, line.Text) {
			list = append(list, Change{Name: line.Name, Was: before, Is: line.Text})
		}
	}
	for _, line := range old {
		if _, gone := said[line.Code]; gone {
			list = append(list, Change{Name: line.Name, Was: line.Text, Is: textNone})
		}
	}
	return list
}

func same(a, b i18n.Text) bool {
	return !slices.ContainsFunc(i18n.Langs[:], func(l i18n.Lang) bool { return a.Text(l) != b.Text(l) })
}

// CodeVoucher begins the codes of lines that speak of a voucher.
const CodeVoucher = "voucher/"

// Line is one of the terms, said to people.
type Line struct {
	Code string
	Name i18n.Text
	Text i18n.Text
}

// Names are the names of directions by their codes.
type Names map[string]i18n.Words

// all names several directions; one that has no name is called by its code.
func (n Names) all(codes []string) i18n.Text {
	list := make(joined, len(codes))
	for i, code := range codes {
		list[i] = i18n.Plain(code)
		if name, known := n[code]; known {
			list[i] = name
		}
	}
	return list
}

// says tells what is capped; a cap of zero is none.
func (c Cap) says() (list joined) {
	if c.Minutes > 0 {
		list = append(list, textCapHours.With("hours", i18n.Minutes(c.Minutes)))
	}
	if c.Credits > 0 {
		list = append(list, textCapCredits.With("credits", c.Credits))
	}
	if len(list) > 0 {
		list = append(list, textCapPeriod.With("period", c.Period.Name()))
	}
	return list
}

// Lines says the terms, one by one. What a version does not ask is left out.
func (t Terms) Lines(directions Names) (list []Line) {
	add := func(code string, name, text i18n.Text) { list = append(list, Line{code, name, text}) }
	for _, v := range t.Vouchers {
		add(CodeVoucher+v.Code, i18n.Plain(v.Code), textVoucher.With("hours", i18n.Minutes(v.Minutes), "money", i18n.Tenge(v.Tenge), "credits", v.Credits, "times", v.Times))
	}
	if says := t.Cap.says(); len(says) > 0 {
		add("cap", lineCap, says)
	}
	for _, p := range t.Eligible.predicates() {
		add(p.code, p.fact, p.want)
	}
	if len(t.Directions) > 0 {
		add("directions", lineDirections, directions.all(t.Directions))
	}
	if t.Limits.Day > 0 {
		add("day", lineDay, i18n.Minutes(t.Limits.Day))
	}
	if t.Limits.Week > 0 {
		add("week", lineWeek, i18n.Minutes(t.Limits.Week))
	}
	for _, d := range t.Deadlines {
		add("deadline/"+string(d.Step), d.Step.Name(), textDays.With("n", d.Days))
	}
	rungs := t.Rungs()
	add("ladder", lineLadder, textLadderSays.With("first", rungs[0], "second", rungs[1], "third", rungs[2]))
	add("grace", lineGrace, textGraceSays.With("n", t.GraceDays()))
	if len(t.Documents) > 0 {
		add("documents", lineDocuments, documents(t.Documents))
	}
	if t.Opening.NoticeHours > 0 {
		add("notice", lineNotice, i18n.Minutes(t.Opening.NoticeHours*60))
	}
	for _, p := range []struct{ code, value string }{{"knp", t.Payment.KNP}, {"kod", t.Payment.KOD}, {"kbe", t.Payment.KBe}} {
		if p.value != "" {
			add(p.code, paymentNames[p.code], i18n.Plain(p.value))
		}
	}
	return list
}

// documents names the texts to sign; one that has no name is called by its code.
func documents(codes []string) i18n.Text {
	list := make(joined, len(codes))
	for i, code := range codes {
		list[i] = i18n.Plain(code)
		if name, known := documentNames[code]; known {
			list[i] = name
		}
	}
	return list
}

// DocumentName is what a text to sign is called.
func DocumentName(code string) i18n.M { return documentNames[code] }
