package org

import (
	"errors"
	"slices"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// Outcome says what an import did with a row.
type Outcome string

// The outcomes.
const (
	Created Outcome = "created"
	Changed Outcome = "changed"
	Same    Outcome = "same"
)

// Change is a field that an import changed, with what stood there before.
type Change struct{ Field, Was, Is string }

// Put imports an organisation: the one with the same source and source
// identifier is changed if anything differs, otherwise a new one is made. It
// is for the platform and for officers of the region, who alone may say that
// an organisation lies outside Kazakhstan, with no region. It leaves vetting
// and people alone, and carried out twice it changes nothing the second time.
func (d *Desk) Put(tx *db.Tx, by auth.Actor, n New) (_ Org, done Outcome, diff []Change, err error) {
	defer fault.Wrap(&err, "org.Put(%s %s)", n.Source, n.SourceID)
	if !by.May(auth.VetOrganisation, auth.OfRegion(n.Region)) {
		return Org{}, "", nil, fault.Forbidden(string(auth.VetOrganisation))
	}
	if n.Source == "" || n.SourceID == "" {
		return Org{}, "", nil, fault.New(fault.Invalid, "org/source", textNeedsSource)
	}
	n = n.tidied()
	rows, err := db.All[row](tx, sqlBySource, n.Source, n.SourceID)
	o, found, err := one(tx, rows, err)
	if err != nil {
		return Org{}, "", nil, err
	}
	if found && !by.May(auth.VetOrganisation, auth.OfRegion(o.Region)) {
		return Org{}, "", nil, fault.Forbidden(string(auth.VetOrganisation))
	}
	if err := errors.Join(o.Stands(), d.checked(tx, n, o, true)); err != nil {
		return Org{}, "", nil, err
	}
	if found {
		diff = differences(o.Said(), n)
		if len(diff) == 0 {
			return o, Same, nil, nil
		}
		kind := o.Kind
		o = n.over(o)
		if err := d.regrant(tx, o, kind); err != nil {
			return Org{}, "", nil, err
		}
		if err := d.record(tx, by, actImport, o, diff, ""); err != nil {
			return Org{}, "", nil, err
		}
		return o, Changed, diff, update(tx, o)
	}
	o = n.over(Org{ID: tx.NewID(), State: Unvetted, Source: n.Source, SourceID: n.SourceID, CreatedAt: tx.Now})
	if err := insert(tx, o); err != nil {
		return Org{}, "", nil, err
	}
	if err := d.record(tx, by, actImport, o, nil, ""); err != nil {
		return Org{}, "", nil, err
	}
	if n.Owner != 0 {
		err = d.begin(tx, by, o, n.Owner, auth.Owner)
	}
	return o, Created, nil, err
}

// differences lists the fields in which two records differ.
func differences(was, is New) []Change {
	var list []Change
	for _, f := range []Change{
		{"kind", string(was.Kind), string(is.Kind)},
		{"name_kk", was.Name.Kk, is.Name.Kk}, {"name_ru", was.Name.Ru, is.Name.Ru}, {"name_en", was.Name.En, is.Name.En},
		{"about_kk", was.About.Kk, is.About.Kk}, {"about_ru", was.About.Ru, is.About.Ru}, {"about_en", was.About.En, is.About.En},
		{"region", was.Region, is.Region}, {"place", was.Place, is.Place}, {"bin", was.BIN, is.BIN},
		{"email", was.Email, is.Email}, {"phone", was.Phone, is.Phone}, {"site", was.Site, is.Site},
		{"founded", was.Founded, is.Founded}, {"leader", was.Leader, is.Leader},
	} {
		if f.Was != f.Is {
			list = append(list, f)
		}
	}
	return list
}

// record writes down an act about an organisation. What a group of neighbours
// says of itself, and why somebody dissolves what is theirs, are words of the
// person who acts: they are sealed for them, and go with them. What a registered
// organisation says of itself is its own, and what the platform's officers say
// belongs to it as well: the platform's seal keeps both.
func (d *Desk) record(tx *db.Tx, by auth.Actor, act audit.Act, o Org, changed []Change, reason string) error {
	e := audit.Entry{
		By: by, Scope: auth.OfOrg(o.ID), Act: act, Object: audit.Of("org", o.ID), Changes: audited(changed), Reason: reason,
	}
	role, _ := by.RoleIn(e.Scope).Find()
	if slices.Contains(role.Scopes, auth.ScopeOrg) && (reason != "" || len(changed) > 0 && o.Kind == Group) {
		who, err := d.people.Get(tx, by.Person)
		if err != nil {
			return err
		}
		e.Subject, e.Seal = who.ID, who.Seal
	}
	return audit.Record(tx, e)
}

func audited(changed []Change) []audit.Change {
	list := make([]audit.Change, len(changed))
	for i, c := range changed {
		list[i] = audit.Change{Field: c.Field, Before: c.Was, After: c.Is}
	}
	return audit.Mute(list, "email", "phone", "leader")
}
