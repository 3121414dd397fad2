// Package wiring connects the desks of the core with one another.
package wiring

import (
	"asar/internal/core/account"
	"asar/internal/core/account/oidc"
	"asar/internal/core/atlas"
	"asar/internal/core/attendance"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/org/invite"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/id"
)

// Core is the story's desks, wired together.
type Core struct {
	Bus           *event.Bus
	Atlas         *atlas.Desk
	People        *person.Desk
	Accounts      *account.Desk
	Consents      *consent.Desk
	Minors        *guardian.Desk
	Orgs          *org.Desk
	Invites       *invite.Desk
	Opportunities *opportunity.Desk
	Signups       *signup.Desk
	Attendance    *attendance.Desk
	Hours         *hours.Desk

	Universities []*oidc.Provider // by which people can sign in
}

// ByNumber is what is owed to somebody, or by them, asked by their number.
func ByNumber(owes func(*db.Tx, id.ID) (check.List, error)) consent.Condition {
	return func(tx *db.Tx, who person.Person) (check.List, error) { return owes(tx, who.ID) }
}

// New wires the core. One Core serves one database; what people agree to, they
// agree to with the operator.
func New(operator consent.Operator) *Core {
	c := &Core{Bus: event.NewBus(), Atlas: atlas.NewDesk()}
	c.People = person.NewDesk(c.Bus)
	c.Accounts = account.NewDesk(c.Bus, c.People)
	c.Consents = consent.NewDesk(c.Bus, operator)
	c.Minors = guardian.NewDesk(c.Bus, c.People, c.Consents)
	c.Minors.LetStop(c.Accounts)
	c.Orgs = org.NewDesk(c.Bus, c.People, c.Consents, c.Atlas, c.Minors)
	c.Invites = invite.NewDesk(c.Bus, c.People, c.Orgs)
	c.Opportunities = opportunity.NewDesk(c.Bus, c.Orgs, c.Atlas, c.Minors)
	c.Signups = signup.NewDesk(c.Bus, c.People, c.Consents, c.Minors, c.Opportunities)
	c.Attendance = attendance.NewDesk(c.Bus, c.People, c.Minors, c.Opportunities, c.Signups)
	c.Hours = hours.NewDesk(c.Bus, c.People, c.Consents, c.Orgs, c.Opportunities)
	c.Orgs.Oblige(c.Attendance.Owes)
	c.Orgs.Oblige(c.Hours.OwesOf)
	return c
}
