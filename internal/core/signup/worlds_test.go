package signup

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/when"
)

// worlds is how many random people meet random tasks.
const worlds = 100_000

// In none of a hundred thousand worlds does a rule let a minor come to what the
// law bans, or a child without a guardian. What is true of a world is computed
// here in another way than by the rules.
func TestNoMinorOnABannedTask(t *testing.T) {
	r := rand.New(rand.NewPCG(42, 12))
	let, banned := 0, 0
	for range worlds {
		f := randomWorld(r)
		joined, comes := Why(f).OK(), MayCome(f).OK()
		if joined && !comes {
			t.Fatalf("signs up and is not let in: %s", said(f))
		}
		if !comes {
			banned++
			continue
		}
		let++
		if why := wrong(f); why != "" {
			t.Fatalf("%s: %s", why, said(f))
		}
		if joined && tooFar(f) {
			t.Fatalf("beyond the guardian's limits: %s", said(f))
		}
	}
	if let < worlds/20 || banned < worlds/20 {
		t.Fatalf("%d were let in and %d were not: the worlds are too much alike", let, banned)
	}
}

// randomWorld is a person between 8 and 24 and a shift within two years, on and
// around birthdays more often than chance has it.
func randomWorld(r *rand.Rand) Facts {
	first := time.Date(2026, 1, 1, 0, 0, 0, 0, when.Zone)
	starts := first.Add(time.Duration(r.IntN(2*365*24*60)) * time.Minute)
	day := when.DayOf(starts)
	birth := day.AddDays(-(8*365 + r.IntN(16*366)))
	if r.IntN(3) == 0 {
		years := []int{14, 16, 18}[r.IntN(3)]
		birth = when.DayOf(day.Time().AddDate(-years, 0, r.IntN(3)-1))
	}
	f := Facts{
		Now: when.FromTime(starts.Add(-time.Duration(1+r.IntN(60*24)) * time.Hour)),
		Shift: opportunity.Shift{
			Starts: when.FromTime(starts), Ends: when.FromTime(starts.Add(time.Duration(1+r.IntN(23*60)) * time.Minute)), Day: day, Capacity: 5,
		},
		Opportunity: opportunity.Opportunity{Status: opportunity.StatusPublished, Form: opportunity.Form{
			MinAge: r.IntN(20), Lat: 49_800_000 + r.Int64N(1_000_000), Lon: 73_100_000, Directions: []string{directions[r.IntN(len(directions))]},
		}},
	}
	if r.IntN(2) == 0 {
		f.Opportunity.Risks = opportunity.Set[opportunity.Risk]{opportunity.Risks[r.IntN(len(opportunity.Risks))]}
	}
	f.Person, f.Consent = person.Person{Birth: birth}, consent.Given
	f.Minors.Today = f.Now.Day()
	if r.IntN(2) == 0 {
		f.Minors.Bond = &guardian.Bond{Limits: randomLimits(r)}
	}
	return f
}

var directions = []string{"taza", "umit", "bilim"}

func randomLimits(r *rand.Rand) (m guardian.Limits) {
	if r.IntN(2) == 0 {
		m.Directions = []string{directions[r.IntN(len(directions))]}
	}
	if r.IntN(2) == 0 {
		m.From, m.Until = fmt.Sprintf("%02d:00", r.IntN(12)), fmt.Sprintf("%02d:30", 12+r.IntN(12))
	}
	if r.IntN(2) == 0 {
		m.Km, m.Place, m.Lat, m.Lon = 1+r.IntN(80), "Қарағанды", 49_800_000, 73_100_000
	}
	return m
}

// digits reads a day as one number, so that ages are a subtraction.
func digits(d when.Day) int {
	t := d.Time()
	return t.Year()*10000 + int(t.Month())*100 + t.Day()
}

func years(birth, on when.Day) int { return (digits(on) - digits(birth)) / 10000 }

// wrong says what is wrong with letting the person of these facts in.
func wrong(f Facts) string {
	age, now := years(f.Person.Birth, f.Shift.Day), years(f.Person.Birth, f.Now.Day())
	flagged := false
	for _, r := range f.Opportunity.Risks {
		flagged = flagged || r != opportunity.Vulnerable
	}
	switch {
	case age < 18 && flagged:
		return "a minor on a flagged task"
	case age < 18 && atNight(f.Shift):
		return "a minor at night"
	case age < f.Opportunity.MinAge:
		return "younger than the task asks for"
	case min(age, now) < 16 && f.Minors.Bond == nil:
		return "a child without a guardian"
	default:
		return ""
	}
}

// atNight looks at the clock of every minute of a shift.
func atNight(s opportunity.Shift) bool {
	for at := s.Starts; at < s.Ends; at = at.Add(time.Minute) {
		if hour := at.Time().Hour(); hour >= 22 || hour < 6 {
			return true
		}
	}
	return false
}

// tooFar tells whether a shift lies outside a guardian's limits.
func tooFar(f Facts) bool {
	if f.Minors.Bond == nil {
		return false
	}
	m := f.Minors.Bond.Limits
	if len(m.Directions) > 0 && f.Opportunity.Directions[0] != m.Directions[0] {
		return true
	}
	from, to := f.Shift.Starts.Time(), f.Shift.Ends.Time()
	if m.From != "" && (from.Format("15:04") < m.From || to.Format("15:04") > m.Until || from.YearDay() != to.YearDay()) {
		return true
	}
	// Along a meridian a degree is 111.2 km everywhere.
	return m.Km > 0 && float64(f.Opportunity.Lat-m.Lat)/1e6*111.2 > float64(m.Km)+0.5
}

func said(f Facts) string {
	return fmt.Sprintf("born %s, now %s, shift %s–%s, from %d, risks %v, guardian %v",
		f.Person.Birth, f.Now.Day(), f.Shift.Starts.Time(), f.Shift.Ends.Time(), f.Opportunity.MinAge, f.Opportunity.Risks, f.Minors.Bond)
}
