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

	maxSecond      = 10  // wrong codes of one person's app an hour, in one session or from one network,
	maxSecondDay   = 20  // and a day
	maxSecondTotal = 100 // a day, of one person, from strangers altogether
)

// tries are the wrong codes of a person's app: a day's from everywhere, a day's
// from whoever tries now, and of those the last hour's.
type tries struct{ Total, Own, Lately int }

// open tells whether one more code of an app is looked at. Whoever tries is
// counted by themselves, so that a thief's session, or one that was left open
// somewhere, closes nothing to the owner. All strangers together are bounded,
// because each has come past the first factor only; a session in which a second
// factor was given before is no stranger's and stays open.
//
// The clock is allowed to differ by a step, so three of the million codes are
// right at any time, and a guess is with a chance of 3 in 10⁶. Strangers have 100 a
// day, for a chance of 3 in 10⁴, and need the first factor, five networks or
// sessions, and an owner who does not read the letters that tell of it.
//
// Recovery codes are never closed: they have fifty bits. All that the site
// answers to visitors (web.Limits) is 43 million guesses a day at ten codes of
// 2⁵⁰, for a chance of 4 in 10⁷.
func (t tries) open(known bool) bool {
	return t.Lately < maxSecond && t.Own < maxSecondDay && (known || t.Total < maxSecondTotal)
}

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
