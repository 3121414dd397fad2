package account

import (
	"slices"
	"time"

	"asar/internal/kit/auth"
	"asar/internal/kit/when"
)

// How long sessions last. Staff's are short: theirs decide about others.
const (
	longest      = 90 * 24 * time.Hour
	longestIdle  = 30 * 24 * time.Hour
	staffLongest = 12 * time.Hour
	staffIdle    = 30 * time.Minute

	noteAfter  = time.Minute // how exactly it is known when a session was last used
	maxBrowser = 200         // bytes of what a browser says of itself
)

// How much is tried.
const (
	flowFor    = time.Hour
	codeFor    = 10 * time.Minute
	codeDigits = 6
	maxTries   = 5 // of one code
	linkFor    = 24 * time.Hour
	backFor    = 7 * 24 * time.Hour // a change can be taken back, and what was set up so long before it goes too
	repeatFor  = time.Minute        // within which a form sent twice still finds its flow

	window          = time.Hour
	maxCodes        = 5   // an hour, to one address for one network
	maxCodesAll     = 15  // an hour, to one address
	maxWrongCodes   = 20  // an hour, of one address
	maxMisses       = 10  // wrong passwords an hour, of one address
	maxNetworkMiss  = 100 // wrong passwords an hour, from one network
	codeCombination = 1_000_000
)

// alive tells whether a session that began and was last seen at these instants
// still holds.
func alive(now, begun, seen when.Instant, staff bool) bool {
	whole, idle := longest, longestIdle
	if staff {
		whole, idle = staffLongest, staffIdle
	}
	return now.Sub(begun) < whole && now.Sub(seen) < idle
}

// isStaff tells whether an actor holds a role that decides about others.
func isStaff(a auth.Actor) bool {
	return slices.ContainsFunc(a.Grants, func(g auth.Grant) bool { return g.Role.NeedsStrong() })
}

// mayChange tells whether a session may change what its owner proves themselves
// with. A stolen mailbox opens a session by code; it must not be enough to take
// a passkey away, or to add one's own beside it.
func mayChange(has Factors, by auth.Actor, now when.Instant) error {
	switch {
	case !by.Fresh(now):
		return errStale
	case has.Strong() && !by.Strength.Strong():
		return errWeak
	default:
		return nil
	}
}

// NeedsSecond tells whether a flow that has proved something goes on to a
// second factor: at a sign-in if its person has an app, and to prove oneself
// once more if they have anything strong.
func NeedsSecond(kind Kind, has Factors, proof auth.Strength) bool {
	switch {
	case proof.Strong():
		return false
	case kind == KindAgain:
		return has.Strong()
	default:
		return has.App
	}
}
