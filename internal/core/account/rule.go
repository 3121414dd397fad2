package account

import (
	"slices"
	"time"

	"asar/internal/kit/auth"
	"asar/internal/kit/when"
)

// life is how long a session lasts: in all, and without being used.
type life struct{ whole, idle time.Duration }

// How long sessions last. Staff's are short: theirs decide about others. Those of
// whoever runs an organisation end sooner than a volunteer's, who may have signed
// in for the one time in a month: they see lists of people and verify hours, and
// work with no more than one factor.
var (
	lifeOfStaff  = life{12 * time.Hour, 30 * time.Minute}
	lifeOfHosts  = life{30 * 24 * time.Hour, 7 * 24 * time.Hour}
	lifeOfOthers = life{longest, 30 * 24 * time.Hour}
)

const (
	longest    = 90 * 24 * time.Hour
	noteAfter  = time.Minute // how exactly it is known when a session was last used
	maxBrowser = 200         // bytes of what a browser says of itself
)

// How much is tried.
const (
	flowFor    = time.Hour
	codeFor    = 10 * time.Minute
	codeEvery  = 3 * time.Minute // a code to one address, so that four at most are good at a time
	codeDigits = 8
	longDigits = 16
	linkFor    = 24 * time.Hour
	backFor    = 7 * 24 * time.Hour // a change can be taken back, and what was set up so long before it goes too
	repeatFor  = time.Minute        // within which a form sent twice still finds its flow

	window         = time.Hour
	day            = 24 * time.Hour
	maxWrongCodes  = 20  // a day, of one address, before its codes are long
	maxMisses      = 10  // wrong passwords an hour, of one address
	maxNetworkMiss = 100 // addresses with wrong passwords an hour, from one network
)

// mustBeLong tells whether a code for an address is long, after so many wrong
// ones in a day. A code has to withstand guessing without a count that closes it,
// or whoever counts it up locks the owner out. Twenty guesses at four codes of
// eight digits find one with a chance of one in a million a day; of sixteen
// digits the whole site answers too few guesses in a day (see web.Limits) for one
// in ten million.
func mustBeLong(wrong int) bool { return wrong >= maxWrongCodes }

// alive tells whether a session that began and was last seen at these instants
// still holds.
func alive(now, begun, seen when.Instant, l life) bool {
	return now.Sub(begun) < l.whole && now.Sub(seen) < l.idle
}

// lifeOf returns how long the sessions of an actor last.
func lifeOf(a auth.Actor) life {
	holds := func(is func(auth.Role) bool) bool {
		return slices.ContainsFunc(a.Grants, func(g auth.Grant) bool { return is(g.Role) })
	}
	switch {
	case holds(auth.Role.NeedsStrong):
		return lifeOfStaff
	case holds(func(r auth.Role) bool { return r.May(auth.ViewOrg) }):
		return lifeOfHosts
	default:
		return lifeOfOthers
	}
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
