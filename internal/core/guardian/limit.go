package guardian

import (
	"encoding/json"
	"math"
	"slices"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Limits are what a guardian allows beyond what the law does. The zero Limits
// allow everything.
type Limits struct {
	Directions []string `json:"d,omitempty"` // codes; none is all
	From       string   `json:"f,omitempty"` // no earlier than this clock
	Until      string   `json:"u,omitempty"` // no later than this clock
	Km         int      `json:"k,omitempty"` // no further than this from the place
	Place      string   `json:"p,omitempty"`
	Lat        int64    `json:"y,omitempty"` // of the place, in millionths of a degree
	Lon        int64    `json:"x,omitempty"`
}

// None tells whether nothing is limited.
func (m Limits) None() bool {
	return len(m.Directions) == 0 && m.From == "" && m.Until == "" && m.Km == 0
}

// farthest is more than the country is wide.
const farthest = 3000

// Check returns nil if the limits can be kept, and otherwise what to mend.
func (m Limits) Check() error {
	var f fault.Form
	_, from := when.At("2026-01-01", m.From)
	_, until := when.At("2026-01-01", m.Until)
	f.Need("from", m.From == "" || from == nil, textClock)
	f.Need("until", m.Until == "" || until == nil, textClock)
	f.Need("until", m.From == "" || m.Until == "" || m.From < m.Until, textClocks)
	f.Need("km", m.Km >= 0 && m.Km <= farthest, textKm.With("max", farthest))
	f.Need("place", m.Km == 0 || m.Place != "" && (m.Lat != 0 || m.Lon != 0), textPlace)
	return f.Err()
}

// why checks a task against each limit that is set.
func (m Limits) why(t Task, l *check.List) {
	if len(m.Directions) > 0 {
		ok := !slices.ContainsFunc(t.Directions, func(code string) bool { return !slices.Contains(m.Directions, code) })
		l.Add(ok, "guardian/direction", textDirectionOK, textDirectionNo, "")
	}
	if m.From != "" || m.Until != "" {
		args := []any{"hours", m.Hours()}
		l.Add(m.within(t.Span), "guardian/hours", textHoursOK.With(args...), textHoursNo.With(args...), "")
	}
	if m.Km > 0 {
		m.whyDistance(t, l)
	}
}

func (m Limits) whyDistance(t Task, l *check.List) {
	args := []any{"km", m.Km, "place", m.Place}
	switch {
	case t.Online:
		l.Yes("guardian/distance", textDistanceOnline)
	case !t.located():
		l.No("guardian/distance", textDistanceUnknown.With(args...), "")
	default:
		km := int(math.Ceil(Kilometres(m.Lat, m.Lon, t.Lat, t.Lon)))
		args = append(args, "far", km)
		l.Add(km <= m.Km, "guardian/distance", textDistanceOK.With(args...), textDistanceNo.With(args...), "")
	}
}

// within tells whether a span lies between the two clocks of one day.
func (m Limits) within(s when.Span) bool {
	from, to := s.From.Time(), s.To.Time()
	if m.From != "" && i18n.Clock(from) < m.From {
		return false
	}
	if m.Until == "" {
		return true
	}
	return when.DayOf(from) == when.DayOf(to) && !to.After(clockOn(from, m.Until))
}

// clockOn returns a clock on the day of a time.
func clockOn(day time.Time, clock string) time.Time {
	at, err := when.At(when.DayOf(day), clock)
	if err != nil {
		return time.Time{}
	}
	return at.Time()
}

// Hours says the clocks: 08:00–20:00, with a dash for what is open.
func (m Limits) Hours() string {
	from, until := m.From, m.Until
	if from == "" {
		from = "…"
	}
	if until == "" {
		until = "…"
	}
	return from + "–" + until
}

// earth is the mean radius of the Earth in kilometres.
const earth = 6371.0

// Kilometres returns the distance between two points, as the crow flies, given
// in millionths of a degree (the haversine formula).
func Kilometres(lat1, lon1, lat2, lon2 int64) float64 {
	rad := func(micro int64) float64 { return float64(micro) / 1e6 * math.Pi / 180 }
	half := func(a float64) float64 { return math.Sin(a/2) * math.Sin(a/2) }
	h := half(rad(lat2-lat1)) + math.Cos(rad(lat1))*math.Cos(rad(lat2))*half(rad(lon2-lon1))
	return 2 * earth * math.Asin(math.Min(1, math.Sqrt(h)))
}

// Limit replaces what the guardian limits.
func (d *Desk) Limit(tx *db.Tx, by auth.Actor, minor id.ID, m Limits) (err error) {
	defer fault.Wrap(&err, "guardian.Limit(%s)", minor)
	p, b, err := d.child(tx, by, minor)
	if err != nil {
		return err
	}
	if err := m.Check(); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLimit, b.ID, sealLimits(p, m)); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfPerson(minor), Act: actLimit, Object: audit.Of("bond", b.ID), Subject: minor, Seal: p.Seal,
		Changes: []audit.Change{{Field: "limits", Before: db.JSON(b.Limits), After: db.JSON(m)}},
	})
}

const sealedLimits = "guardian/limits"

func sealLimits(minor person.Person, m Limits) []byte { return minor.Seal(sealedLimits, db.JSON(m)) }

func openLimits(minor person.Person, sealed []byte) (m Limits, err error) {
	text, err := minor.Open(sealedLimits, sealed)
	if err != nil || text == "" {
		return m, err
	}
	return m, json.Unmarshal([]byte(text), &m)
}
