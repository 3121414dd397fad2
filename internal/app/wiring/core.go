// Package wiring connects the desks of the core with one another.
package wiring

import (
	"asar/internal/core/account"
	"asar/internal/core/atlas"
	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/event"
)

// Core is the story's desks, wired together.
type Core struct {
	Bus           *event.Bus
	Atlas         *atlas.Desk
	People        *person.Desk
	Accounts      *account.Desk
	Orgs          *org.Desk
	Opportunities *opportunity.Desk
	Signups       *signup.Desk
	Attendance    *attendance.Desk
	Hours         *hours.Desk
}

// New wires the core. One Core serves one database.
func New() *Core {
	c := &Core{Bus: event.NewBus(), Atlas: atlas.NewDesk()}
	c.People = person.NewDesk(c.Bus)
	c.Accounts = account.NewDesk(c.Bus, c.People)
	c.Orgs = org.NewDesk(c.Bus, c.People, c.Atlas)
	c.Opportunities = opportunity.NewDesk(c.Bus, c.Orgs, c.Atlas)
	c.Signups = signup.NewDesk(c.Bus, c.People, c.Opportunities)
	c.Attendance = attendance.NewDesk(c.Bus, c.People, c.Opportunities, c.Signups)
	c.Hours = hours.NewDesk(c.Bus, c.People, c.Opportunities)
	return c
}
