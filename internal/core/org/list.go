package org

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Filter says which organisations a list is to hold; an empty field asks for nothing.
type Filter struct {
	Kind     Kind
	Region   string
	Query    string // in any spelling and alphabet; each word must occur in a name or the place
	Verified bool   // only those that may publish today
	After    id.ID  // the last one of the page before
	Limit    int    // how many at most; 0 means 20
}

const pageLength = 20

// Get returns an organisation, or a NotFound fault.
func (d *Desk) Get(tx *db.Tx, org id.ID) (Org, error) {
	rows, err := db.All[row](tx, sqlGet, org)
	o, found, err := one(tx, rows, err)
	if err == nil && !found {
		err = fault.Missing("org")
	}
	return o, err
}

// Many returns organisations by their identifiers; those that do not exist are left out.
func (d *Desk) Many(tx *db.Tx, orgs []id.ID) (map[id.ID]Org, error) {
	found := make(map[id.ID]Org, len(orgs))
	if len(orgs) == 0 {
		return found, nil
	}
	rows, err := db.All[row](tx, sqlMany, idList(orgs))
	list, err := opened(tx, rows, err)
	for _, o := range list {
		found[o.ID] = o
	}
	return found, err
}

// List returns a page of organisations: those whose name holds the query as it
// was typed first, then in the order of the Kazakh alphabet.
func (d *Desk) List(tx *db.Tx, f Filter) ([]Org, error) {
	if f.Limit <= 0 {
		f.Limit = pageLength
	}
	rows, err := db.All[row](tx, sqlList, append(f.arguments(tx), f.After, f.Limit)...)
	return opened(tx, rows, err)
}

// Count returns how many organisations the filter finds on all pages.
func (d *Desk) Count(tx *db.Tx, f Filter) (int, error) {
	return db.One[int](tx, sqlCount, f.arguments(tx)...)
}

// arguments are those of sqlFound.
func (f Filter) arguments(tx *db.Tx) []any {
	list, pattern := words(f.Query)
	verifiedOn := ""
	if f.Verified {
		verifiedOn = string(tx.Today())
	}
	return []any{f.Kind, f.Region, verifiedOn, list, pattern}
}

// idList is identifiers as the argument of a query that joins json_each.
func idList(ids []id.ID) string {
	type one struct {
		ID id.ID `json:"id"`
	}
	list := make([]one, len(ids))
	for i, each := range ids {
		list[i] = one{each}
	}
	return db.JSON(list)
}
