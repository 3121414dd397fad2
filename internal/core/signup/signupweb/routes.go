// Package signupweb holds the pages on which people take places in shifts:
// the grid of shifts with its places, the answer to "may I?", one's own shifts
// with whose turn it is and by when, giving a place back, taking one that was
// offered, and the calendar.
//
// The grid and the answer stand on the page of an opportunity through its
// slots; see Deps.Shifts, Deps.Aside and Deps.Cards.
package signupweb

import (
	"asar/internal/core/atlas"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest. Its methods Shifts, Aside and Cards
// fill the slots of the pages of opportunities.
type Deps struct {
	People        *person.Desk
	Minors        *guardian.Desk
	Atlas         *atlas.Desk
	Orgs          *org.Desk
	Opportunities *opportunity.Desk
	Signups       *signup.Desk
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	m.Get("/opportunities/{id}/signup", auth.Person, h.choose)
	m.Post("/opportunities/{id}/signup", auth.Person, h.join, web.Hot(hot), web.Together(single, h.joinAll))
	m.Get("/me/shifts", auth.Person, h.mine)
	m.Get("/me/calendar.ics", auth.Person, h.calendar)
	m.Get("/me/shifts/{signup}", auth.Person, h.one)
	m.Get("/me/shifts/{signup}/calendar.ics", auth.Person, h.calendarOfOne)
	m.Post("/me/shifts/{signup}/accept", auth.Person, h.accept, web.Hot(hot))
	m.Post("/minors/{person}/shifts/{signup}/call-off", follow, h.callChildOff, web.Hot(hot))
	m.Get("/me/shifts/{signup}/withdraw", auth.Person, h.mayWithdraw)
	m.Post("/me/shifts/{signup}/withdraw", auth.Person, h.withdraw, web.Hot(hot))
}

// field is the name under which forms send the identifiers of shifts.
const field = "shift"

// single tells of a form that wants just one shift, as nearly all do: those that
// come at the same moment, for whatever shifts, are answered together.
func single(r *web.Request) string {
	if len(wanted(r)) != 1 {
		return ""
	}
	return "signup"
}

// hot names the shifts in the form, whose places many may want at once. The
// forms that give a place back name their shift for this alone.
func hot(r *web.Request) []string {
	var keys []string
	for _, shift := range wanted(r) {
		keys = append(keys, signup.HotKey(shift))
	}
	return keys
}
