package main

import (
	"context"
	"fmt"

	"asar/internal/app"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// fromCommandLine stands in the record where the number of a request does.
const fromCommandLine = "command line"

// actCommand is an act of somebody, asked for on the command line: what they may
// not do on the pages they may not do here.
type actCommand struct {
	As string `help:"Whose act it is: the e-mail address or the phone number of somebody with the role for it. The record names them, and that it came from the command line." required:"" placeholder:"CONTACT"`
	app.Config
}

// do carries the act out.
func (c *actCommand) do(ctx context.Context, a *app.App, act func(tx *db.Tx, by auth.Actor) error) error {
	contact, err := person.ParseContact(c.As)
	if err != nil {
		return said(err, i18n.En)
	}
	err = a.DB.Write(ctx, func(tx *db.Tx) error {
		by, found, err := a.People.ActorBy(tx, contact)
		if err != nil {
			return err
		}
		if !found {
			return fmt.Errorf("nobody has registered with %s", c.As)
		}
		by.Request = fromCommandLine
		return act(tx, by)
	})
	if f, refused := fault.As(err); refused && f.Kind == fault.Denied {
		return fmt.Errorf("%s has no role for this; \"asar policy\" says which it takes", c.As)
	}
	return said(err, i18n.En)
}
