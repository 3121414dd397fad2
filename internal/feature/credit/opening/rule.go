package opening

import (
	"slices"
	"time"

	"asar/internal/feature/credit/quota"
	"asar/internal/kit/check"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Plan is what is announced.
type Plan struct {
	Kind            Kind
	OpensAt, Closes when.Instant
}

// check refuses a plan that comes too soon or contradicts itself.
func (p Plan) check(r quota.Round, notice time.Duration, now when.Instant) error {
	var f fault.Form
	f.Need("kind", slices.Contains(Kinds, p.Kind), textKind)
	f.Need("opens", p.OpensAt >= now.Add(notice), textNoticeHours.With("hours", int(notice.Hours()), "first", now.Add(notice)))
	f.Need("opens", p.OpensAt.Day() <= r.Until, textAfterRound.With("until", r.Until))
	f.Need("closes", p.Closes > p.OpensAt, textCloses)
	return f.Err()
}

// checks adds what an opening itself asks of somebody whose institution has so
// many places, after what the programme's rules look at.
func (o Opening) checks(list *check.List, now when.Instant, places int) {
	open := textIsOpen.With("until", o.ClosesAt)
	closed := i18n.Text(textIsOver.With("at", o.ClosesAt))
	if now < o.OpensAt {
		closed = textNotYet.With("at", o.OpensAt)
	}
	list.Add(o.At(now) == Open, "opening/time", open, closed, "")
	list.Add(places > 0, "opening/places", textHasPlaces.With("places", places), textNoPlaces, "")
}

// Standing is where somebody stands in their line.
type Standing struct {
	Entry
	Drawn    bool
	ClosesAt when.Instant
	Turn     int // among those who wait, from 1; zero for whoever does not
	Free     int // places that nobody holds
	Places   int
}

// Number is how many must fall out before a place is free for this entry; zero
// if there is one.
func (s Standing) Number() int { return max(0, s.Turn-s.Free) }

// Text says where somebody stands, and why.
func (s Standing) Text(l i18n.Lang) string {
	switch {
	case s.State == Place:
		return textHeld.In(l)
	case s.State == Unfit:
		return textPassed.In(l)
	case !s.State.Waits():
		return s.State.Name().In(l)
	case !s.Drawn:
		return textUndrawn.In(l, "at", s.ClosesAt)
	case s.Number() > 0:
		return textWaiting.In(l, "number", s.Number(), "places", s.Places)
	case s.State == Applied:
		return textWithin.In(l)
	default:
		return textApproved.In(l)
	}
}
