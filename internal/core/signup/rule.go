package signup

import (
	"time"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Facts is everything that decides whether a person may join a shift.
type Facts struct {
	Applicant
	Now         when.Instant
	Opportunity opportunity.Opportunity
	Shift       opportunity.Shift
	Claim       *Signup // the person's standing claim on this very shift
	Clashes     []Clash // standing claims on other shifts at the same time
}

// Applicant is somebody who asks for places, with what does not depend on the
// shift.
type Applicant struct {
	Person  person.Person
	Minors  guardian.Standing
	Consent consent.Act // the last word on volunteering; empty of somebody who was never asked, such as a person imported
}

// Clash is a claim that overlaps.
type Clash struct {
	Title       i18n.Words
	Span        when.Span
	Opportunity id.ID
}

// Why lists what was looked at when asking whether the person may join the
// shift, each with the fact used. A full shift is no refusal: there is a
// waiting list.
func Why(f Facts) check.List {
	var l check.List
	s := f.Shift
	whyOpen(f, &l)
	l.Add(f.Now.Before(s.Starts), "signup/ahead", textAhead.With("time", timeOf(s.Span())), textBegun.With("time", timeOf(s.Span())), "")
	consent.Why(f.Consent, &l, "signup/consent", textConsentNever, textConsentWithdrawn)
	l = append(l, mayTakePlace(f)...)
	for _, c := range f.Clashes {
		l.No("signup/overlap", textClash.With("title", c.Title, "time", timeOf(c.Span)), "/me/shifts")
	}
	if len(f.Clashes) == 0 {
		l.Yes("signup/overlap", textNoClash)
	}
	whyPlace(f, &l)
	return l
}

// whyOpen checks that people are taken. What was offered before the closing
// may still be accepted: somebody was given their word.
func whyOpen(f Facts, l *check.List) {
	o, s := f.Opportunity, f.Shift
	switch {
	case o.Status == opportunity.StatusPublished && o.Halted && !s.Cancelled:
		l.No("signup/halted", textHalted, "")
	case o.Status == opportunity.StatusClosed && f.Claim != nil && f.Claim.State == Offered:
		l.Yes("signup/open", textOfferStands.With("until", momentOf(f.Claim.OfferUntil)))
	default:
		l.Add(o.Seeks() && !s.Cancelled, "signup/open", textOpen, textNotOpen, "")
	}
}

// whyPlace says what the person gets.
func whyPlace(f Facts, l *check.List) {
	s := f.Shift
	args := []any{"free", s.Free(), "capacity", s.Capacity}
	switch {
	case place(s, f.Now) == Waiting:
		l.Note("signup/place", textQueue.With("n", s.Waiting+1))
	case s.Waiting > 0:
		l.Yes("signup/place", textFirstCome.With(args...))
	default:
		l.Yes("signup/place", textFree.With(args...))
	}
}

// whyAge checks the age on the day of the shift: the opportunity's own limit,
// and the bans for minors by risk and at night (Law on volunteer activity
// No. 42-VI, article 12(2-1)).
func whyAge(f Facts, l *check.List) {
	day := f.Shift.Starts.Day()
	age, rules := f.Person.AgeOn(day), f.Minors.Table.On(day)
	if limit := f.Opportunity.MinAge; limit > 0 {
		args := []any{"age", age, "limit", limit}
		l.Add(age >= limit, "signup/age", textOldEnough.With(args...), textTooYoung.With(args...), "")
	}
	if age >= rules.AdultAge {
		return
	}
	if banned := opportunity.BannedForMinors(f.Opportunity.Risks); len(banned) > 0 {
		l.No("signup/minor", textMinorBan.With("risks", opportunity.RisksText(banned), "age", age, "limit", rules.AdultAge), "")
	}
	if rules.Night(f.Shift.Span()) {
		l.No("signup/night", textNightBan.With("age", age, "limit", rules.AdultAge, "hours", rules.Hours()), "")
	}
}

// rules names the rules for minors that hold on the day of the shift, if the
// person is one on that day.
func (f Facts) rules() when.Day {
	day := f.Shift.Starts.Day()
	if r := f.Minors.Table.On(day); f.Person.AgeOn(day) < r.AdultAge {
		return r.From
	}
	return ""
}

// task is the shift as the rules for minors look at it.
func (f Facts) task() guardian.Task {
	o := f.Opportunity
	return guardian.Task{Span: f.Shift.Span(), Directions: o.Directions, Online: o.Online, Lat: o.Lat, Lon: o.Lon}
}

// MayCome lists what must hold whenever somebody comes closer to a shift: when
// they sign up, are offered a place, accept it and stand at the door. Ages and
// risks may have been edited since, guardians may have changed their minds.
func MayCome(f Facts) check.List {
	var l check.List
	whyAge(f, &l)
	f.Minors.WhyConsent(f.Person, f.task(), &l)
	return l
}

// mayTakePlace is MayCome with what a guardian has limited, which does not
// reach somebody who has a place already.
func mayTakePlace(f Facts) check.List {
	l := MayCome(f)
	f.Minors.WhyLimits(f.task(), &l)
	return l
}

// place decides what a newcomer gets: a place if one is free and nobody is to
// be asked before, otherwise the end of the waiting list.
func place(s opportunity.Shift, now when.Instant) State {
	if s.Free() > 0 && (s.Waiting == 0 || FirstCome(s.Starts, now)) {
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

// An offer ends lastOffer before the shift at the latest, so that whoever
// accepts can still set out, and leaves at least leastOffer to answer.
const (
	lastOffer  = 30 * time.Minute
	leastOffer = 30 * time.Minute
)

// FirstCome tells whether the last stretch before a shift has begun: an offer
// would leave too little time to answer, so a free place goes to whoever takes
// it first, those who wait among them.
func FirstCome(starts, now when.Instant) bool {
	return !now.Before(starts.Add(-lastOffer-leastOffer)) && now.Before(starts)
}

// offerUntil returns until when a place that falls free now is held for the
// person it is offered to, or zero if it is too late to offer it.
func offerUntil(o opportunity.Opportunity, s opportunity.Shift, now when.Instant) when.Instant {
	if !now.Before(s.Starts.Add(-lastOffer-leastOffer)) || !o.Seeks() {
		return 0
	}
	return min(now.Add(time.Duration(o.OfferHours)*time.Hour), s.Starts.Add(-lastOffer))
}

// mayTake returns nil if a claim may become a place now, and otherwise why not.
func mayTake(c Signup, s opportunity.Shift, now when.Instant) error {
	switch {
	case c.State == Offered && !c.OfferUntil.Before(now) || takes(c, s, now):
		return nil
	case c.State == Waiting && FirstCome(s.Starts, now):
		return fault.New(fault.Conflict, "signup/gone", textGone)
	default:
		return fault.New(fault.Conflict, "signup/offer-over", textOfferOver)
	}
}

// takes tells whether somebody who waits may take a free place.
func takes(c Signup, s opportunity.Shift, now when.Instant) bool {
	return c.State == Waiting && place(s, now) == Confirmed
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
