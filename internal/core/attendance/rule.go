package attendance

import (
	"time"

	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/check"
	"asar/internal/kit/fault"
	"asar/internal/kit/when"
)

// Check-in opens this long before the shift; check-out closes this long after it.
const (
	opens  = 2 * time.Hour
	closes = 4 * time.Hour
)

// MayCheckIn tells whether somebody with this claim may be checked in now.
func MayCheckIn(c signup.Signup, s opportunity.Shift, now when.Instant) check.List {
	var l check.List
	l.Add(c.State.Holds(), "attendance/no-place", textHasPlace, textNoPlace, "")
	l.Add(!s.Cancelled, "attendance/cancelled", textOn, textCalledOff, "")
	from, to := s.Starts.Add(-opens), s.Ends
	window := textWindow.With("from", from, "to", to)
	l.Add(!now.Before(from) && !now.After(to), "attendance/window", window, window, "")
	return l
}

// correction checks the instants and the reason of a correction.
func correction(s opportunity.Shift, in, out, now when.Instant, reason string) error {
	var f fault.Form
	came := in != 0
	f.Need("in", came || out == 0, textInNeeded)
	if came {
		f.Need("in", !in.Before(s.Starts.Add(-opens)) && in.Before(s.Ends), textInOutside)
		f.Need("in", !in.After(now), textFuture)
	}
	if came && out != 0 {
		f.Need("out", out.After(in), textOutBeforeIn)
		f.Need("out", !out.After(s.Ends.Add(closes)), textOutOutside)
		f.Need("out", !out.After(now), textFuture)
	}
	f.Need("reason", reason != "", textReasonNeeded)
	return f.Err()
}
