package web

import (
	"encoding/hex"
	"net/http"
	"strings"

	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Event is something that whoever watches over the site's security wants to
// know. Each is one line of the log with its name, the route, the request's
// number, and who: the person, the address that was typed on the way to a
// session, and the network as keyed hashes, by which lines
// can be put together and nobody can be found. docs/security.md lists them.
type Event string

// The events that the mux itself notices.
const (
	EventSignedIn    Event = "signed-in"
	EventSignedOut   Event = "signed-out"
	EventBadProof    Event = "bad-proof"     // a code, link or password that does not prove anything
	EventRefused     Event = "refused"       // a right that the person does not have in a scope of theirs
	EventHidden      Event = "hidden"        // a scope that is not theirs
	EventCrossOrigin Event = "cross-origin"  // a form that another site sent
	EventRateLimited Event = "rate-limited"  // too many requests
	EventOutOfBounds Event = "out-of-bounds" // too large, too long, or not a form of ours
)

// Alert has a security event logged after the answer was decided; see Event.
func (a Response) Alert(e Event) Response {
	a.events = append(a.events[:len(a.events):len(a.events)], e)
	return a
}

// Codes of refusals that the mux makes itself.
const (
	crossOrigin     = "cross-origin"
	tooManyRequests = "too-many-requests"
	hiddenRoute     = "route"
)

// noticed returns the events of an answer.
func noticed(a Response, err error) []Event {
	events := a.events
	if a.session != nil && a.session.token != "" {
		events = append(events, EventSignedIn)
	}
	if a.session != nil && a.session.token == "" {
		events = append(events, EventSignedOut)
	}
	if a.keep && a.status >= http.StatusBadRequest {
		events = append(events, EventBadProof)
	}
	if f, known := fault.As(err); known {
		if e := eventOf(f); e != "" {
			events = append(events, e)
		}
	}
	return events
}

func eventOf(f *fault.Error) Event {
	switch {
	case f.Code == crossOrigin:
		return EventCrossOrigin
	case f.Code == fault.Missing(hiddenRoute).Code:
		return EventHidden
	case f.Kind == fault.Denied:
		return EventRefused
	case f.Kind == fault.TooMany:
		return EventRateLimited
	case strings.HasPrefix(f.Code, outOfBounds):
		return EventOutOfBounds
	default:
		return ""
	}
}

// alert logs security events of a request.
func (m *Mux) alert(r *Request, events []Event) {
	for _, e := range events {
		m.Log.Warn("security", "event", string(e), "method", r.std.Method, "route", r.route.Pattern, "request", r.ID,
			"person", m.pseudonym("person", r.person() != 0, r.person().String()), "address", m.pseudonym("address", true, r.address), "network", m.pseudonym("network", true, r.Network()))
		m.alerts.WithLabelValues(string(e)).Inc()
	}
}

// Concerns says whom a request without a session is about, as far as it is known:
// a person, an address that was typed, or both. The log of security has their
// keyed hashes alone.
func (r *Request) Concerns(person id.ID, address string) { r.concerned, r.address = person, address }

// person is who acts or, before they have signed in, whom it is about.
func (r *Request) person() id.ID {
	if r.Actor.Signed() {
		return r.Actor.Person
	}
	return r.concerned
}

// pseudonym is a keyed hash that stands for somebody in the log.
func (m *Mux) pseudonym(kind string, known bool, value string) string {
	if !known || value == "" {
		return ""
	}
	return hex.EncodeToString(m.DB.Keys().Index("log/"+kind, value)[:8])
}
