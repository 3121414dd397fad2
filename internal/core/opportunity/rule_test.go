package opportunity

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"asar/internal/core/org"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

var (
	noon     = when.Day("2026-11-22").Start().Add(11 * time.Hour)
	verified = org.Org{ID: 1, Name: i18n.Both(i18n.Kk, "Шаңырақ"), State: org.Verified, VettedUntil: "2027-12-31"}
)

func ahead(days ...int) []Shift {
	var list []Shift
	for _, n := range days {
		f := shiftOn(noon.Day().AddDays(n), "10:00", "14:00", 20)
		list = append(list, Shift{Starts: f.Starts, Ends: f.Ends, Day: f.Starts.Day(), Capacity: f.Capacity})
	}
	return list
}

func TestPublishable(t *testing.T) {
	atNight := shiftOn("2026-11-25", "20:00", "01:00", 5)
	night := []Shift{{Starts: atNight.Starts, Ends: atNight.Ends, Day: "2026-11-25", Capacity: 5}}
	for name, c := range map[string]struct {
		change func(*Form)
		shifts []Shift
		host   org.Org
		want   []string // codes that refuse
	}{
		"complete":             {nil, ahead(1), verified, nil},
		"not vetted":           {nil, ahead(1), org.Org{}, []string{"org"}},
		"vetting ran out":      {nil, ahead(1), org.Org{State: org.Verified, VettedUntil: "2026-11-21"}, []string{"org"}},
		"empty":                {func(f *Form) { *f = Form{} }, nil, verified, []string{"title", "what", "why", "directions", "place", "meeting", "leader_name", "ends", "risks", "shifts"}},
		"silence about risks":  {func(f *Form) { f.RisksStated = false }, ahead(1), verified, []string{"risks"}},
		"risk for minors":      {func(f *Form) { f.Risks = Set[Risk]{Crime} }, ahead(1), verified, []string{"min_age"}},
		"risk for adults":      {func(f *Form) { f.Risks, f.MinAge = Set[Risk]{Crime}, 18 }, ahead(1), verified, nil},
		"risk without safety":  {func(f *Form) { f.Risks, f.Safety = Set[Risk]{Vulnerable}, i18n.Words{} }, ahead(1), verified, []string{"safety"}},
		"the vulnerable":       {func(f *Form) { f.Risks = Set[Risk]{Vulnerable} }, ahead(1), verified, nil},
		"online without place": {func(f *Form) { f.Online, f.Region, f.Place, f.Meeting = true, "", "", i18n.Words{} }, ahead(1), verified, nil},
		"ended":                {func(f *Form) { f.Ends = "2026-11-21" }, nil, verified, []string{"ends", "shifts"}},
		"ends today":           {func(f *Form) { f.Ends = "2026-11-22" }, ahead(1), verified, []string{"late"}},
		"only past shifts":     {nil, ahead(-1, 0), verified, []string{"shifts"}},
		"night with minors":    {nil, night, verified, []string{"night"}},
		"night with adults":    {func(f *Form) { f.MinAge = 18 }, night, verified, nil},
		"no leader's phone":    {func(f *Form) { f.LeaderPhone = "" }, ahead(1), verified, []string{"leader_name"}},
	} {
		t.Run(name, func(t *testing.T) {
			o := Opportunity{Form: full("Помочь")}
			if c.change != nil {
				c.change(&o.Form)
			}
			var got []string
			for _, k := range Publishable(o, c.shifts, c.host, nil, noon) {
				if !k.OK {
					got = append(got, k.Code[len("opportunity/"):])
				}
				for _, l := range i18n.Langs {
					if k.Text.Text(l) == "" {
						t.Errorf("%s says nothing in %s", k.Code, l)
					}
				}
			}
			if diff := cmp.Diff(got, c.want); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhichRisksBanMinors(t *testing.T) {
	banned := BannedForMinors(Risks)
	if slices.Contains(banned, Vulnerable) || len(banned) != len(Risks)-1 {
		t.Errorf("banned %v", banned)
	}
	if Risk("unheard of").BansMinors() {
		t.Error("an unknown risk bans")
	}
	for _, r := range Risks {
		if r.Label().Text(i18n.Kk) == string(r) {
			t.Errorf("%s has no name", r)
		}
	}
}

func TestMinAgeFor(t *testing.T) {
	day := ahead(1)[0]
	if got := MinAgeFor(nil, Opportunity{Form: Form{MinAge: 14}}, day); got != 14 {
		t.Errorf("by day %d", got)
	}
	if got := MinAgeFor(nil, Opportunity{Form: Form{MinAge: 14, Risks: Set[Risk]{Search}}}, day); got != 18 {
		t.Errorf("in the field %d", got)
	}
	late := shiftOn("2026-11-25", "20:00", "23:00", 1)
	if got := MinAgeFor(nil, Opportunity{Form: Form{MinAge: 21}}, Shift{Starts: late.Starts, Ends: late.Ends}); got != 21 {
		t.Errorf("at night %d", got)
	}
}

func TestStatuses(t *testing.T) {
	for from, to := range map[Status][]Status{
		StatusDraft: {StatusPublished, StatusCancelled}, StatusPublished: {StatusClosed, StatusCancelled},
		StatusClosed: {StatusPublished, StatusCancelled}, StatusCancelled: nil,
	} {
		for _, s := range []Status{StatusDraft, StatusPublished, StatusClosed, StatusCancelled} {
			if from.CanBecome(s) != slices.Contains(to, s) {
				t.Errorf("%s → %s: %v", from, s, from.CanBecome(s))
			}
		}
	}
}

func TestEverySaturdayUntilMay(t *testing.T) {
	list := Series(Pattern{Weekdays: []time.Weekday{time.Saturday}, FromClock: "10:00", ToClock: "14:00", First: "2026-11-22", Until: "2027-05-30", Capacity: 20})
	if len(list) != 27 || list[0].Starts.Day() != "2026-11-28" || list[26].Starts.Day() != "2027-05-29" {
		t.Errorf("%d shifts: %v", len(list), list)
	}
	if got := i18n.DateTime(i18n.Ru, list[0].Starts.Time()); got != "сб, 28 нояб., 10:00" {
		t.Error(got)
	}
}

// The country moved its clocks on 1 March 2024; a series across that day keeps
// the clock that people read.
func TestASeriesKeepsItsClock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hours := rapid.StringMatching(`(0[0-9]|1[0-9]|2[0-3]):(00|15|30|45)`)
		first := when.Day("2024-02-01").AddDays(rapid.IntRange(0, 60).Draw(t, "first"))
		p := Pattern{
			FromClock: hours.Draw(t, "from"), ToClock: hours.Draw(t, "to"), First: first,
			Until: first.AddDays(rapid.IntRange(0, 366).Draw(t, "length")), Capacity: rapid.IntRange(1, 50).Draw(t, "capacity"),
		}
		for d := range time.Weekday(7) {
			if rapid.Bool().Draw(t, "weekday") {
				p.Weekdays = append(p.Weekdays, d)
			}
		}
		days := 0
		for d := p.First; d <= p.Until; d = d.AddDays(1) {
			if slices.Contains(p.Weekdays, d.Weekday()) {
				days++
			}
		}
		list := Series(p)
		if len(list) != days {
			t.Fatalf("%d shifts on %d days", len(list), days)
		}
		for i, f := range list {
			day := f.Starts.Day()
			span := f.Ends.Sub(f.Starts)
			switch {
			case !slices.Contains(p.Weekdays, day.Weekday()) || day < p.First || day > p.Until:
				t.Fatalf("a shift on %s", day)
			case i18n.Clock(f.Starts.Time()) != p.FromClock || i18n.Clock(f.Ends.Time()) != p.ToClock:
				t.Fatalf("%s shows %s", day, i18n.ClockRange(f.Starts.Time(), f.Ends.Time()))
			case span <= 0 || span > 25*time.Hour:
				t.Fatalf("a shift of %v", span)
			case i > 0 && f.Starts <= list[i-1].Starts:
				t.Fatalf("%s is out of order", day)
			}
		}
	})
}

func TestPatternsThatMakeNoSense(t *testing.T) {
	good := Pattern{Weekdays: []time.Weekday{time.Monday}, FromClock: "10:00", ToClock: "12:00", First: "2026-12-01", Until: "2026-12-31", Capacity: 1}
	if good.Check() != nil {
		t.Fatal(good.Check())
	}
	for name, spoil := range map[string]func(*Pattern){
		"no weekday": func(p *Pattern) { p.Weekdays = nil },
		"no clock":   func(p *Pattern) { p.FromClock = "утром" },
		"no day":     func(p *Pattern) { p.First = "завтра" },
		"backwards":  func(p *Pattern) { p.Until = "2026-11-30" },
		"too long":   func(p *Pattern) { p.Until = "2028-12-31" },
		"no places":  func(p *Pattern) { p.Capacity = 0 },
	} {
		p := good
		spoil(&p)
		if p.Check() == nil || len(Series(p)) != 0 {
			t.Errorf("%s passes", name)
		}
	}
}
