package hours

import (
	"time"
	"unicode/utf8"

	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

const (
	warnDay    = 8 * 60  // minutes of one day from which the host is asked to look twice
	limitDay   = 10 * 60 // minutes of one day beyond which nothing is verified
	disputeFor = 5 * 24 * time.Hour
)

// Longest is how many characters a reason or an objection may have.
const Longest = 1000

// DecideWithin is the time in which the host is expected to decide.
const DecideWithin = 48 * time.Hour

// within cuts a span to another; apart they leave nothing.
func within(s, limit when.Span) when.Span {
	cut := when.Span{From: max(s.From, limit.From), To: min(s.To, limit.To)}
	if cut.To < cut.From {
		cut.To = cut.From
	}
	return cut
}

// outcome names a decision by what was proposed and what is vouched for.
func outcome(proposed, minutes int) State {
	switch minutes {
	case 0:
		return Denied
	case proposed:
		return Verified
	default:
		return Adjusted
	}
}

// Concerns is what a host should look at before vouching for minutes.
type Concerns struct {
	Overlap  *Record // a counting record of the same person at the same time
	DayTotal int     // the day's minutes with these
	Many     bool    // more than eight hours: look twice
	TooMany  bool    // more than ten hours: refused
	Short    bool    // less than half an hour
}

// Any tells whether there is anything to look at.
func (c Concerns) Any() bool { return c.Overlap != nil || c.Many || c.TooMany || c.Short }

// Refuses tells whether the minutes cannot be verified as they are.
func (c Concerns) Refuses() bool { return c.Overlap != nil || c.TooMany }

// short is the length under which a record stands out.
const short = 30

// concerns looks at minutes of a record beside the person's other records that
// count.
func concerns(r Record, counting []Record, minutes int) Concerns {
	c := Concerns{DayTotal: minutes, Short: minutes < short}
	for _, o := range counting {
		if o.ID == r.ID {
			continue
		}
		if o.Day == r.Day {
			c.DayTotal += o.Minutes
		}
		if c.Overlap == nil && o.Span().Overlaps(r.Span()) {
			c.Overlap = &o
		}
	}
	c.Many, c.TooMany = c.DayTotal > warnDay, c.DayTotal > limitDay
	return c
}

// decidable returns nil if the decision may stand, and otherwise an Invalid
// error at the record's field.
func decidable(r Record, counting []Record, by auth.Actor, d Decision) error {
	var f fault.Form
	minutes, reason := "minutes-"+r.ID.String(), "reason-"+r.ID.String()
	f.Need(minutes, d.Minutes >= 0, textNegative)
	f.Need(reason, d.Minutes == r.Proposed && d.Minutes > 0 || d.Reason != "", textReasonNeeded)
	f.Need(reason, utf8.RuneCountInString(d.Reason) <= Longest, tooLong(d.Reason))
	f.Need(minutes, by.Person == 0 || by.Person != r.Person, textOwnHours)
	if d.Minutes > 0 {
		c := concerns(r, counting, d.Minutes)
		if c.Overlap != nil {
			f.Need(minutes, false, textOverlap.With("time", spanText(c.Overlap.Span())))
		}
		f.Need(minutes, !c.TooMany, textTooMany.With("total", i18n.Minutes(c.DayTotal), "limit", i18n.Minutes(limitDay)))
	}
	return f.Err()
}

// objection collects what is wrong with the words of a dispute.
func objection(words string) *fault.Form {
	var f fault.Form
	f.Need("dispute", words != "", textDisputeNeeded.With("max", Longest))
	f.Need("dispute", utf8.RuneCountInString(words) <= Longest, tooLong(words))
	return &f
}

func tooLong(words string) i18n.Text {
	return textTooLong.With("n", utf8.RuneCountInString(words), "max", Longest)
}

// MayDispute tells whether the volunteer may object to the host's decision now. Of
// a host that was dissolved nobody is left who could answer.
func MayDispute(r Record, host org.Org, now when.Instant) check.List {
	var l check.List
	if host.DissolvedAt != 0 {
		l.No("hours/host-dissolved", textHostDissolved, "")
	}
	decided := r.State == Verified || r.State == Adjusted || r.State == Denied
	l.Add(decided, "hours/decided", textDecided, textNotDecided, "")
	until := DisputeUntil(r)
	args := []any{"until", until}
	l.Add(!now.After(until), "hours/dispute-window", textMayDispute.With(args...), textDisputeLate.With(args...), "")
	return l
}

// DisputeUntil returns until when a decision may be disputed.
func DisputeUntil(r Record) when.Instant { return r.DecidedAt.Add(disputeFor) }

// Due returns until when the host is expected to decide, or to answer a dispute.
func Due(r Record) when.Instant {
	if r.State == Disputed {
		return r.DisputedAt.Add(disputeFor)
	}
	return r.ProposedAt.Add(DecideWithin)
}

type spanText when.Span

// Text says the span's day and clocks.
func (s spanText) Text(l i18n.Lang) string {
	return i18n.ShortDate(l, s.From.Time()) + ", " + i18n.ClockRange(s.From.Time(), s.To.Time())
}
