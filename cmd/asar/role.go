package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"asar/internal/app"
	"asar/internal/core/person"
	"asar/internal/feature/oversight"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// roleCommand gives and takes roles from the command line; the first
// administrator comes into being here.
type roleCommand struct {
	Give roleGiveCommand `cmd:"" help:"Give a role to somebody who has registered."`
	Take roleTakeCommand `cmd:"" help:"Take a role away."`
}

// roleGiveCommand gives a role.
type roleGiveCommand struct{ roleChange }

// roleTakeCommand takes one.
type roleTakeCommand struct{ roleChange }

// roleChange is what both need.
type roleChange struct {
	Contact string `arg:"" help:"The person's e-mail address or phone number."`
	Role    string `arg:"" help:"The role, such as administrator or frontofficer."`
	Scope   string `help:"Within what: country, region:CODE or org:ID." default:"country"`
	Reason  string `help:"Why, for those who check later." required:""`
	app.Config
}

// Run gives the role.
func (c *roleGiveCommand) Run(ctx context.Context) error {
	return c.run(ctx, (*oversight.Desk).Give, "has now")
}

// Run takes the role.
func (c *roleTakeCommand) Run(ctx context.Context) error {
	return c.run(ctx, (*oversight.Desk).Take, "no longer has")
}

func (c *roleChange) run(ctx context.Context, change roleAct, now string) error {
	contact, err := person.ParseContact(c.Contact)
	if err != nil {
		return said(err, i18n.En)
	}
	kind, scope, _ := strings.Cut(c.Scope, ":")
	grant := auth.Grant{Role: auth.Role(c.Role), Scope: auth.Scope{Kind: kind, ID: scope}}
	if !slices.ContainsFunc(auth.Roles, func(r auth.RoleRow) bool { return r.Role == grant.Role }) {
		return fmt.Errorf("%q is no role; \"asar policy\" lists them", c.Role)
	}
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	err = a.DB.Write(ctx, func(tx *db.Tx) error {
		who, known, err := a.People.ByContact(tx, contact)
		if err != nil {
			return err
		}
		if !known {
			return errors.New("nobody has registered with this address")
		}
		return change(oversight.NewDesk(a.People, a.Orgs, a.Minors), tx, auth.System(), who.ID, grant, c.Reason)
	})
	if err == nil {
		fmt.Printf("%s %s the role %s, scope %s\n", contact, now, c.Role, c.Scope)
	}
	return said(err, i18n.En)
}

// roleAct is the act of giving or taking.
type roleAct func(d *oversight.Desk, tx *db.Tx, by auth.Actor, who id.ID, g auth.Grant, reason string) error
