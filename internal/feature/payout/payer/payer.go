// Package payer knows who pays: what a bank must be told of the organisation
// whose account the money leaves, and how that bank's files look. There is no
// default for any of what names it. A change makes a new version; batches keep
// the one that they were made under.
package payer

import (
	"embed"
	"unicode/utf8"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of payers.
var Schema = db.Schema{Name: "payer", FS: db.Sub(files)}

// Payer is who pays, as the bank must be told, and how its files look.
type Payer struct {
	Name   string
	BIN    ident.BIN
	IBAN   ident.IBAN
	BIC    string
	Layout Layout
}

// check refuses a payer of which the bank could not be told all it asks. There
// is no default for any of it.
func (p Payer) check() error {
	var f fault.Form
	n := utf8.RuneCountInString(p.Name)
	f.Need("name", n > 0 && n <= longestName, textNeedsName)
	f.Need("bin", p.BIN.Valid(), textNeedsBIN)
	f.Need("iban", p.IBAN.Valid(), textNeedsIBAN)
	f.Need("bic", isBIC(p.BIC), textNeedsBIC)
	p.Layout.check(&f)
	return f.Err()
}

// isBIC tells whether a text has the form of ISO 9362: four letters or digits
// of the bank, two letters of its country, two of its place, and three of a
// branch if it has one.
func isBIC(s string) bool {
	if len(s) != 8 && len(s) != 11 {
		return false
	}
	for i, c := range []byte(s) {
		letter, digit := c >= 'A' && c <= 'Z', c >= '0' && c <= '9'
		if !letter && (!digit || i == 4 || i == 5) {
			return false
		}
	}
	return true
}

// longestName is how much of a name ISO 20022 carries.
const longestName = 140

const (
	columns = `id, name, bin, iban, bic, layout, at, by_person`
	sqlAdd  = `INSERT INTO payout_payer (id, name, bin, iban, bic, layout, at, by_person) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`
	sqlNow  = `SELECT ` + columns + ` FROM payout_payer ORDER BY id DESC LIMIT 1`
	sqlOf   = `SELECT ` + columns + ` FROM payout_payer WHERE id = $1`
)

// Version is the payer as it was set at a moment.
type Version struct {
	ID id.ID
	Payer
	At       when.Instant
	ByPerson id.ID
}

// Set replaces the payer for batches to come; those that stand keep theirs.
func Set(tx *db.Tx, by auth.Actor, p Payer) (err error) {
	defer fault.Wrap(&err, "payer.Set")
	if !by.May(auth.MakePayments, auth.Country) {
		return fault.Forbidden(string(auth.MakePayments))
	}
	if err := p.check(); err != nil {
		return err
	}
	old, _, err := Now(tx)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlAdd, tx.NewID(), p.Name, p.BIN, p.IBAN, p.BIC, p.Layout, tx.Now, by.Person); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actPayer, Object: "payer", Changes: []audit.Change{
		{Field: "name", Before: old.Name, After: p.Name}, {Field: "bin", Before: string(old.BIN), After: string(p.BIN)},
		{Field: "iban", Before: string(old.IBAN), After: string(p.IBAN)}, {Field: "bic", Before: old.BIC, After: p.BIC},
	}})
}

// Now returns who pays, and whether anybody has said so.
func Now(tx *db.Tx) (Version, bool, error) { return db.Maybe[Version](tx, sqlNow) }

// Must returns who pays, or the Conflict that nobody has said so.
func Must(tx *db.Tx) (Version, error) {
	v, found, err := Now(tx)
	if err == nil && !found {
		err = fault.New(fault.Conflict, "payout/no-payer", textNoPayer)
	}
	return v, err
}

// Of returns the version under which something was made.
func Of(tx *db.Tx, version id.ID) (Version, error) { return db.One[Version](tx, sqlOf, version) }
