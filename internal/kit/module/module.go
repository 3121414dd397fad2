// Package module is what one part of the platform brings to the whole.
package module

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/privacy"
	"asar/internal/kit/web"
)

// Module is one part. Every field but Name may be empty.
type Module struct {
	Name   string
	Schema *db.Schema
	Routes func(*web.Mux)
	Jobs   func(*job.Queue)
	// Mine tells a person all that the part knows of them.
	Mine func(tx *db.Tx, who id.ID) ([]privacy.Section, error)
	// Owes lists what keeps a person from being erased, with what to do about it.
	Owes func(tx *db.Tx, who id.ID) (check.List, error)
	// Verify derives what the part keeps beside its ledger again, and names what
	// differs, one line each, with identifiers in place of names.
	Verify func(tx *db.Tx) ([]string, error)
	Acts   []audit.Act     // what the part writes down in the audit
	Data   []privacy.Table // what the part keeps: its tables in the data map
}
