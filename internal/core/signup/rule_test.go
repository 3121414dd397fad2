package signup

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

func at(t *testing.T, day when.Day, clock string) when.Instant {
	t.Helper()
	i, err := when.At(day, clock)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func facts(t *testing.T) Facts {
	t.Helper()
	return Facts{
		Now:         at(t, "2026-11-22", "12:00"),
		Applicant:   Applicant{Person: person.Person{Birth: "2008-11-23"}, Minors: guardian.Standing{Today: "2026-11-22"}, Consent: consent.Given},
		Opportunity: opportunity.Opportunity{Status: opportunity.StatusPublished, Form: opportunity.Form{MinAge: 16}},
		Shift:       opportunity.Shift{Starts: at(t, "2026-11-23", "10:00"), Ends: at(t, "2026-11-23", "14:00"), Capacity: 2},
	}
}

func TestWhy(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*Facts)
		want   string // the code of the refusal; empty if there is none
	}{
		{"all is well", func(*Facts) {}, ""},
		{"eighteen on the very day", func(f *Facts) { f.Opportunity.Risks = opportunity.Set[opportunity.Risk]{opportunity.Heavy} }, ""},
		{"seventeen and heavy work", func(f *Facts) {
			f.Person.Birth, f.Opportunity.Risks = "2008-11-24", opportunity.Set[opportunity.Risk]{opportunity.Heavy}
		}, "signup/minor"},
		{"seventeen at night", func(f *Facts) {
			f.Person.Birth, f.Shift.Starts, f.Shift.Ends = "2008-11-24", at(t, "2026-11-23", "20:00"), at(t, "2026-11-23", "23:00")
		}, "signup/night"},
		{"fifteen", func(f *Facts) { f.Person.Birth = "2011-01-01" }, "signup/age"},
		{"ten, with a guardian", func(f *Facts) {
			f.Person.Birth, f.Opportunity.MinAge, f.Minors.Bond = "2016-01-01", 0, &guardian.Bond{}
		}, ""},
		{"ten, without one", func(f *Facts) { f.Person.Birth, f.Opportunity.MinAge = "2016-01-01", 0 }, "guardian/consent"},
		{"never asked for a consent", func(f *Facts) { f.Consent = "" }, "signup/consent"},
		{"a consent withdrawn", func(f *Facts) { f.Consent = consent.Withdrawn }, "signup/consent"},
		{"draft", func(f *Facts) { f.Opportunity.Status = opportunity.StatusDraft }, "signup/open"},
		{"cancelled shift", func(f *Facts) { f.Shift.Cancelled = true }, "signup/open"},
		{"suspended organisation", func(f *Facts) { f.Opportunity.Halted = true }, "signup/halted"},
		{"cancelled shift of a suspended organisation", func(f *Facts) { f.Opportunity.Halted, f.Shift.Cancelled = true, true }, "signup/open"},
		{"closed", func(f *Facts) { f.Opportunity.Status = opportunity.StatusClosed }, "signup/open"},
		{"closed after an offer", func(f *Facts) {
			f.Opportunity.Status, f.Claim = opportunity.StatusClosed, &Signup{State: Offered}
		}, ""},
		{"closed while waiting", func(f *Facts) {
			f.Opportunity.Status, f.Claim = opportunity.StatusClosed, &Signup{State: Waiting}
		}, "signup/open"},
		{"cancelled after an offer", func(f *Facts) {
			f.Opportunity.Status, f.Claim = opportunity.StatusCancelled, &Signup{State: Offered}
		}, "signup/open"},
		{"the last stretch", func(f *Facts) {
			f.Now, f.Shift.Taken, f.Shift.Waiting = f.Shift.Starts.Add(-time.Hour), 1, 3
		}, ""},
		{"begun", func(f *Facts) { f.Now = f.Shift.Starts }, "signup/ahead"},
		{"clash", func(f *Facts) { f.Clashes = []Clash{{Title: i18n.Words{Ru: "Другая"}}} }, "signup/overlap"},
		{"full", func(f *Facts) { f.Shift.Taken = 2 }, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := facts(t)
			c.change(&f)
			refusal, _ := Why(f).First()
			if refusal.Code != c.want {
				t.Errorf("refused by %q, want %q", refusal.Code, c.want)
			}
			for _, check := range Why(f) {
				for _, l := range i18n.Langs {
					if check.Text.Text(l) == "" {
						t.Errorf("%s says nothing in %s", check.Code, l)
					}
				}
			}
		})
	}
}

func TestPlaceNeverPassesTheWaitingList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := opportunity.Shift{Capacity: rapid.IntRange(1, 5).Draw(t, "capacity")}
		s.Taken = rapid.IntRange(0, s.Capacity).Draw(t, "taken")
		s.Waiting = rapid.IntRange(0, 3).Draw(t, "waiting")
		got := place(s, 0)
		if got == Confirmed && (s.Taken >= s.Capacity || s.Waiting > 0) {
			t.Fatalf("%+v gave a place", s)
		}
		if got == Waiting && s.Taken < s.Capacity && s.Waiting == 0 {
			t.Fatalf("%+v gave none", s)
		}
	})
}

func TestFirstCome(t *testing.T) {
	f := facts(t)
	f.Shift.Taken, f.Shift.Waiting = 1, 3
	for _, c := range []struct {
		before time.Duration
		want   State // what somebody gets while one place is free and three wait
	}{
		{61 * time.Minute, Waiting},
		{60 * time.Minute, Confirmed},
		{time.Minute, Confirmed},
		{0, Waiting},
	} {
		now := f.Shift.Starts.Add(-c.before)
		if got := place(f.Shift, now); got != c.want {
			t.Errorf("%s before the shift: %s, want %s", c.before, got, c.want)
		}
		waits := Signup{State: Waiting}
		if got := mayTake(waits, f.Shift, now) == nil; got != (c.want == Confirmed) {
			t.Errorf("%s before the shift somebody who waits may take the place: %t", c.before, got)
		}
	}
	f.Shift.Taken = 2
	if err := mayTake(Signup{State: Waiting}, f.Shift, f.Shift.Starts.Add(-time.Minute)); !fault.Is(err, "signup/gone") {
		t.Errorf("without a free place: %v", err)
	}
}

func TestOfferUntil(t *testing.T) {
	f := facts(t)
	f.Opportunity.OfferHours = 12
	for _, c := range []struct {
		before time.Duration
		want   time.Duration // from now; zero for no offer
	}{
		{48 * time.Hour, 12 * time.Hour},
		{6 * time.Hour, 5*time.Hour + 30*time.Minute},
		{61 * time.Minute, 31 * time.Minute},
		{60 * time.Minute, 0}, // less than half an hour would be left to answer
		{30 * time.Minute, 0},
		{-time.Hour, 0},
	} {
		now := f.Shift.Starts.Add(-c.before)
		want := now.Add(c.want)
		if c.want == 0 {
			want = 0
		}
		if got := offerUntil(f.Opportunity, f.Shift, now); got != want {
			t.Errorf("%s before the shift: until %d, want %d", c.before, got, want)
		}
	}
	f.Opportunity.Halted = true
	if got := offerUntil(f.Opportunity, f.Shift, f.Now); got != 0 {
		t.Errorf("a suspended organisation offers until %d", got)
	}
}

func TestMayWithdraw(t *testing.T) {
	start := at(t, "2026-11-23", "10:00")
	o := opportunity.Opportunity{Form: opportunity.Form{CutoffHours: 1}}
	for _, c := range []struct {
		name   string
		claim  Signup
		before time.Duration
		want   string // the code of the refusal; empty if there is none
	}{
		{"a place before the cut-off", Signup{State: Confirmed}, 61 * time.Minute, ""},
		{"a place at the cut-off", Signup{State: Confirmed}, 60 * time.Minute, "signup/cut-off"},
		{"waiting after the cut-off", Signup{State: Waiting}, time.Minute, ""},
		{"an offer after the cut-off", Signup{State: Offered}, time.Minute, ""},
		{"waiting when it has begun", Signup{State: Waiting}, 0, "signup/cut-off"},
		{"a place of somebody who has come", Signup{State: Confirmed, CameAt: 1}, 90 * time.Minute, "signup/came"},
	} {
		c.claim.StartsAt = start
		list := MayWithdraw(c.claim, o, start.Add(-c.before))
		if refusal, _ := list.First(); refusal.Code != c.want {
			t.Errorf("%s: refused by %q, want %q", c.name, refusal.Code, c.want)
		}
	}
}
