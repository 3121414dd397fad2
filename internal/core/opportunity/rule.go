package opportunity

import (
	"slices"
	"strings"
	"time"

	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/kit/check"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Risk is a danger that an opportunity carries.
type Risk string

// The risks. Those of the law stand in article 12(2-1) of the Law of the
// Republic of Kazakhstan "On Volunteer Activity" No. 42-VI: people under 18 do
// not take part in work in disasters, conflicts and accidents, with victims of
// crime, refugees and offenders, nor in heavy, harmful or dangerous work. What
// "dangerous" means on the spot is spelled out by height, water, night,
// vehicles and search, so that a coordinator answers about facts.
const (
	Disaster   Risk = "disaster"
	Conflict   Risk = "conflict"
	Accident   Risk = "accident"
	Crime      Risk = "crime"
	Refugees   Risk = "refugees"
	Offenders  Risk = "offenders"
	Heavy      Risk = "heavy"
	Harmful    Risk = "harmful"
	Height     Risk = "height"
	Water      Risk = "water"
	AtNight    Risk = "night"
	Vehicles   Risk = "vehicles"
	Search     Risk = "search" // people looked for outdoors: 18 and older, and never alone
	Vulnerable Risk = "vulnerable"
)

// Risks lists every risk in the order in which a coordinator is asked.
var Risks = []Risk{Disaster, Conflict, Accident, Crime, Refugees, Offenders, Heavy, Harmful, Height, Water, AtNight, Vehicles, Search, Vulnerable}

// BansMinors tells whether the risk closes an opportunity to people under 18.
// Working with children, the old or the disabled asks for care, not for age.
func (r Risk) BansMinors() bool { return r != Vulnerable && slices.Contains(Risks, r) }

// BannedForMinors returns those of the risks that people under 18 may not take.
func BannedForMinors(risks []Risk) []Risk {
	var banned []Risk
	for _, r := range risks {
		if r.BansMinors() {
			banned = append(banned, r)
		}
	}
	return banned
}

// MinAgeFor returns the age from which a person may take the shift: the
// opportunity's own, or that of an adult where a risk or the night demands it.
// It is asked again at each later step, because risks and shifts may be edited.
func MinAgeFor(t guardian.Table, o Opportunity, s Shift) int {
	rules := t.On(s.Span().From.Day())
	if len(BannedForMinors(o.Risks)) > 0 || rules.Night(s.Span()) {
		return max(o.MinAge, rules.AdultAge)
	}
	return o.MinAge
}

// next lists to which statuses each status may change.
var next = map[Status][]Status{
	StatusDraft:     {StatusPublished, StatusCancelled},
	StatusPublished: {StatusClosed, StatusCancelled},
	StatusClosed:    {StatusPublished, StatusCancelled},
	StatusCancelled: {},
}

// CanBecome tells whether an opportunity of this status may take another one.
func (s Status) CanBecome(to Status) bool { return slices.Contains(next[s], to) }

// Publishable lists what stands between an opportunity and the public, each
// with the fact that was looked at. The law's article 12(3) is behind most of
// it: aims, content, the organiser and its leaders are known before joining.
func Publishable(o Opportunity, shifts []Shift, host org.Org, t guardian.Table, now when.Instant) check.List {
	var list check.List
	adult := t.On(now.Day()).AdultAge
	may, why := host.MayPublish(now.Day())
	list.Add(may, "opportunity/org", textOrgMay.With("org", host.Name), orElse(why, textOrgMayNot), "/org/"+host.ID.String())
	base := o.Home()
	for _, w := range []struct {
		field   string
		ok      bool
		yes, no i18n.Text
	}{
		{"title", !o.Title.Empty(), textHasTitle, textNeedTitle},
		{"what", !o.What.Empty(), textHasWhat, textNeedWhat},
		{"why", !o.Why.Empty(), textHasWhy, textNeedWhy},
		{"directions", len(o.Directions) > 0, textHasDirections.With("n", len(o.Directions)), textNeedDirections},
		{"place", o.Online || o.Region != "" && o.Place != "", placeText{o.Form}, textNeedPlace},
		{"meeting", o.Online || !o.Meeting.Empty(), textHasMeeting, textNeedMeeting},
		{"leader_name", o.LeaderName != "" && o.LeaderPhone != "", textHasLeader.With("name", o.LeaderName), textNeedLeader},
		{"ends", o.Ends >= now.Day(), textHasEnd.With("day", dayText(o.Ends)), textNeedEnd},
	} {
		list.Add(w.ok, "opportunity/"+w.field, w.yes, w.no, base+anchor(o, w.field))
	}
	riskChecks(&list, o, adult, base)
	shiftChecks(&list, o, shifts, t, now, base)
	if missing := untranslated(o.Title, o.What); missing != nil {
		list.Note("opportunity/translation", textTranslate.With("langs", langsText(missing)))
	}
	return list
}

// anchor is where the form has a field; a text stands there in the language in
// which the opportunity was first written.
func anchor(o Opportunity, field string) string {
	switch field {
	case "title", "what", "why", "safety", "meeting":
		field += "_" + string(o.Lang)
	}
	return "/edit#f-" + field
}

// riskChecks says whether the risks are stated and agree with the age.
func riskChecks(list *check.List, o Opportunity, adult int, base string) {
	if !o.RisksStated {
		list.No("opportunity/risks", textNeedRisks, base+anchor(o, "risks"))
		return
	}
	list.Yes("opportunity/risks", textHasRisks.With("risks", RisksText(o.Risks)))
	banned := BannedForMinors(o.Risks)
	if len(banned) > 0 {
		list.Add(o.MinAge >= adult, "opportunity/min_age", textAdults.With("risks", RisksText(banned)),
			textBanned.With("risks", RisksText(banned), "age", o.MinAge, "limit", adult), base+anchor(o, "min_age"))
	} else {
		list.Yes("opportunity/min_age", AgeText(o.MinAge))
	}
	if len(o.Risks) > 0 {
		list.Add(!o.Safety.Empty(), "opportunity/safety", textHasSafety, textNeedSafety, base+anchor(o, "safety"))
	}
}

// shiftChecks says whether there is a shift to come, within the end, and none
// at night that minors may take.
func shiftChecks(list *check.List, o Opportunity, shifts []Shift, t guardian.Table, now when.Instant, base string) {
	var ahead, late, night int
	var last when.Instant
	for _, s := range shifts {
		if !s.Open(now) {
			continue
		}
		ahead++
		last = max(last, s.Starts)
		if o.Ends != "" && s.Day > o.Ends {
			late++
		}
		if t.On(s.Day).Night(s.Span()) {
			night++
		}
	}
	list.Add(ahead > 0, "opportunity/shifts", textHasShifts.With("n", ahead, "last", dayText(last.Day())), textNeedShifts, base+"/shifts")
	if late > 0 {
		list.No("opportunity/late", textShiftsLate.With("n", late, "end", dayText(o.Ends)), base+"/shifts")
	}
	if night > 0 && len(BannedForMinors(o.Risks)) == 0 {
		rules := t.On(now.Day())
		list.Add(o.MinAge >= rules.AdultAge, "opportunity/night", textNightAdults.With("n", night), nightMinors(rules, o), base+anchor(o, "min_age"))
	}
}

// nightMinors says that minors do not work at night.
func nightMinors(r guardian.Rules, o Opportunity) i18n.Text {
	return textNightMinors.With("age", o.MinAge, "limit", r.AdultAge, "hours", r.Hours())
}

// untranslated returns the state language and Russian where either text lacks it.
func untranslated(texts ...i18n.Words) []i18n.Lang {
	var missing []i18n.Lang
	for _, l := range []i18n.Lang{i18n.Kk, i18n.Ru} {
		if slices.ContainsFunc(texts, func(w i18n.Words) bool { return w.Get(l) == "" }) {
			missing = append(missing, l)
		}
	}
	return missing
}

// Pattern describes a series of shifts: every Saturday from 10:00 to 14:00
// until 30 May.
type Pattern struct {
	Weekdays           []time.Weekday
	FromClock, ToClock string // "10:00"; an end at or before the start lies on the next day
	First, Until       when.Day
	Capacity           int
}

// maxSeriesDays bounds a series: a year and a day, so that "until the same day
// next year" works.
const maxSeriesDays = 367

// Check returns nil if the pattern can be laid out, and otherwise what to mend.
func (p Pattern) Check() error {
	var f fault.Form
	_, firstErr := when.ParseDay(string(p.First))
	_, untilErr := when.ParseDay(string(p.Until))
	f.Need("day", firstErr == nil, textNeedDay)
	f.Need("until", untilErr == nil, textNeedDay)
	_, fromErr := when.At("2026-01-01", p.FromClock)
	_, toErr := when.At("2026-01-01", p.ToClock)
	f.Need("from", fromErr == nil, textNeedClock)
	f.Need("to", toErr == nil, textNeedClock)
	f.Need("weekdays", len(p.Weekdays) > 0, textNeedWeekday)
	f.Need("capacity", p.Capacity >= 1 && p.Capacity <= MaxCapacity, textCapacity.With("max", MaxCapacity))
	if firstErr == nil && untilErr == nil {
		f.Need("until", p.First <= p.Until, textUntilBeforeFirst)
		f.Need("until", p.Until < p.First.AddDays(maxSeriesDays), textSeriesTooLong)
	}
	return f.Err()
}

// Series lays a pattern out into shifts, in the order of time. Each shows the
// pattern's clock in Kazakhstan on its own day, also across a change of the
// country's time. A pattern that fails Check gives none.
func Series(p Pattern) []ShiftForm {
	if p.Check() != nil {
		return nil
	}
	var list []ShiftForm
	for day := p.First; day <= p.Until; day = day.AddDays(1) {
		if !slices.Contains(p.Weekdays, day.Weekday()) {
			continue
		}
		if f, err := OneShift(day, p.FromClock, p.ToClock, p.Capacity); err == nil {
			list = append(list, f)
		}
	}
	return list
}

// OneShift returns the shift of a day between two clocks. An end at or before
// the start lies on the next day.
func OneShift(day when.Day, from, to string, capacity int) (ShiftForm, error) {
	var f fault.Form
	_, err := when.ParseDay(string(day))
	f.Need("day", err == nil, textNeedDay)
	starts, fromErr := when.At(day, from)
	ends, toErr := when.At(day, to)
	if err == nil {
		f.Need("from", fromErr == nil, textNeedClock)
		f.Need("to", toErr == nil, textNeedClock)
	}
	f.Need("capacity", capacity >= 1 && capacity <= MaxCapacity, textCapacity.With("max", MaxCapacity))
	if err := f.Err(); err != nil {
		return ShiftForm{}, err
	}
	if ends <= starts {
		if ends, err = when.At(day.AddDays(1), to); err != nil {
			return ShiftForm{}, err
		}
	}
	return ShiftForm{Starts: starts, Ends: ends, Capacity: capacity}, nil
}

// orElse returns the text, or another one where there is none.
func orElse(text, other i18n.Text) i18n.Text {
	if text == nil {
		return other
	}
	return text
}

// joined says several texts with commas between them.
type joined []i18n.Text

// Text says them in l.
func (j joined) Text(l i18n.Lang) string {
	said := make([]string, len(j))
	for i, t := range j {
		said[i] = t.Text(l)
	}
	return strings.Join(said, ", ")
}
