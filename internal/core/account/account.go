// Package account knows how people prove who they are.
//
// The rules in prose. To sign in, a person proves that they hold the address
// that they registered with: a code of six digits is sent to it, is good for
// ten minutes and five tries, and once. Whether an address is known is never
// told.
package account

import (
	"embed"

	"asar/internal/core/person"
	"asar/internal/kit/db"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of codes, links and sessions.
var Schema = db.Schema{Name: "account", FS: db.Sub(files)}

// Desk keeps the accounts of one database.
type Desk struct{ people *person.Desk }

// NewDesk returns a Desk for the accounts of these people.
func NewDesk(people *person.Desk) *Desk { return &Desk{people: people} }
