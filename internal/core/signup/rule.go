package signup

import (
	"time"

	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Facts is everything that decides whether a person may join a shift.
type Facts struct {
	Now         when.Instant
	Person      person.Person
	Opportunity opportunity.Opportunity
	Shift       opportunity.Shift
	Claim       *Signup // the person's standing claim on this very shift
	Clashes     []Clash // standing claims on other shifts at the same time
}

// Clash is a claim that overlaps.
type Clash struct {
	Title       i18n.Words
	Span        when.Span
	Opportunity id.ID
}

// adult is the age from which the law's bans for minors end.
const adult = 18

// Why lists what was looked at when asking whether the person may join the
// shift, each with the fact used. A full shift is no refusal: there is a
// waiting list.
func Why(f Facts) check.List {
	var l check.List
	o, s := f.Opportunity, f.Shift
	if o.Status == opportunity.StatusPublished && o.Halted && !s.Cancelled {
		l.No("signup/halted", textHalted, "")
	} else {
		l.Add(o.Seeks() && !s.Cancelled, "signup/open", textOpen, textNotOpen, "")
	}
	l.Add(f.Now.Before(s.Starts), "signup/ahead", textAhead.With("time", timeOf(s.Span())), textBegun.With("time", timeOf(s.Span())), "")
	whyAge(f, &l)
	for _, c := range f.Clashes {
		l.No("signup/overlap", textClash.With("title", c.Title, "time", timeOf(c.Span)), "/me/shifts")
	}
	if len(f.Clashes) == 0 {
		l.Yes("signup/overlap", textNoClash)
	}
	if s.Free() > 0 && s.Waiting == 0 {
		l.Yes("signup/place", textFree.With("free", s.Free(), "capacity", s.Capacity))
	} else {
		l.Note("signup/place", textQueue.With("n", s.Waiting+1))
	}
	return l
}

// whyAge checks the age on the day of the shift: the opportunity's own limit,
// and the bans for under-18s by risk (Law on volunteer activity No. 42-VI,
// article 12(2-1)).
func whyAge(f Facts, l *check.List) {
	age := f.Person.AgeOn(f.Shift.Starts.Day())
	if limit := f.Opportunity.MinAge; limit > 0 {
		args := []any{"age", age, "limit", limit}
		l.Add(age >= limit, "signup/age", textOldEnough.With(args...), textTooYoung.With(args...), "")
	}
	if age >= adult {
		return
	}
	if banned := opportunity.BannedForMinors(f.Opportunity.Risks); len(banned) > 0 {
		l.No("signup/minor", textMinorBan.With("risks", opportunity.RisksText(banned), "age", age), "")
	}
	if opportunity.Night(f.Shift.Span()) {
		l.No("signup/night", textNightBan.With("age", age), "")
	}
}

// place decides what a newcomer gets: a place if one is free and nobody waits
// for it, otherwise the end of the waiting list.
func place(s opportunity.Shift) State {
	if s.Free() > 0 && s.Waiting == 0 {
		return Confirmed
	}
	return Waiting
}

// MayWithdraw tells whether a claim may be given back: a place until the
// opportunity's cut-off unless its holder has come, anything else until the
// shift begins.
func MayWithdraw(c Signup, o opportunity.Opportunity, now when.Instant) check.List {
	var l check.List
	if c.CameAt != 0 {
		l.No("signup/came", textCame.With("at", momentOf(c.CameAt), "leader", o.LeaderName, "phone", person.ShowPhone(o.LeaderPhone)), "")
		return l
	}
	limit := c.StartsAt
	if c.State == Confirmed {
		limit = c.StartsAt.Add(-time.Duration(o.CutoffHours) * time.Hour)
	}
	args := []any{"hours", o.CutoffHours, "until", momentOf(limit), "leader", o.LeaderName, "phone", person.ShowPhone(o.LeaderPhone)}
	l.Add(now.Before(limit), "signup/cut-off", textMayWithdraw.With(args...), textTooLate.With(args...), "")
	return l
}

// lastOffer is how long before the shift a place is still offered.
const lastOffer = 30 * time.Minute

// offerUntil returns until when a place that falls free now is held for the
// person it is offered to, or zero if it is too late to offer it.
func offerUntil(o opportunity.Opportunity, s opportunity.Shift, now when.Instant) when.Instant {
	last := s.Starts.Add(-lastOffer)
	if !now.Before(last) || !o.Seeks() {
		return 0
	}
	return min(now.Add(time.Duration(o.OfferHours)*time.Hour), last)
}

// timeOf says when a shift is: day, and clock from–to.
func timeOf(s when.Span) i18n.Text { return spoken{s.From, s.To} }

// momentOf says an instant: day and clock.
func momentOf(at when.Instant) i18n.Text { return spoken{at, 0} }

type spoken struct{ from, to when.Instant }

// Text says the time in a language.
func (s spoken) Text(l i18n.Lang) string {
	if s.to == 0 {
		return i18n.DateTime(l, s.from.Time())
	}
	return i18n.ShortDate(l, s.from.Time()) + ", " + i18n.ClockRange(s.from.Time(), s.to.Time())
}
