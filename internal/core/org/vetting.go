package org

import (
	"errors"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Vetted says that a front office, or the platform, has decided about Org.
type Vetted struct {
	Org Org
	By  auth.Actor
}

// VettingAsked says that Org waits for the decision of its region's front office.
type VettingAsked struct{ Org Org }

// Vetting is one entry of the record: Requested when the organisation asked,
// and each decision after it.
type Vetting struct {
	ID        id.ID
	Org       id.ID
	State     State
	Until     when.Day // for Verified
	Reason    string   `db:"-"` // for Refused and Suspended
	DecidedBy id.ID    // zero: the platform, such as an import
	At        when.Instant
}

// vettingRow is an entry as its table holds it.
type vettingRow struct {
	Vetting
	SealedReason []byte
}

// AskVetting puts the organisation into the queue of its region's front
// office. What is missing comes back as a Conflict that says what to mend.
func (d *Desk) AskVetting(tx *db.Tx, by auth.Actor, org id.ID) (err error) {
	defer fault.Wrap(&err, "org.AskVetting(%s)", org)
	if err := allowed(by, auth.EditOrg, org); err != nil {
		return err
	}
	o, err := d.Get(tx, org)
	if err != nil {
		return err
	}
	if err := errors.Join(o.Stands(), o.MayAsk(tx.Today()).Err()); err != nil {
		return err
	}
	o = o.asked(tx.Now)
	if err := vet(tx, by, o, Requested); err != nil {
		return err
	}
	if err := d.record(tx, by, actAsk, o, nil, ""); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, VettingAsked{Org: o})
}

// Decide verifies, refuses or suspends an organisation, adds to its record and
// emits Vetted. An officer of its region or of the country decides, though not
// about an organisation of their own, and verifies only what the checklist
// holds complete; the platform writes down decisions taken elsewhere.
func (d *Desk) Decide(tx *db.Tx, by auth.Actor, org id.ID, c Decision) (err error) {
	defer fault.Wrap(&err, "org.Decide(%s)", org)
	o, err := d.Get(tx, org)
	if err != nil {
		return err
	}
	if err := mayDecide(by, o); err != nil {
		return err
	}
	c.Reason = i18n.CleanText(c.Reason)
	var form fault.Form
	c.check(&form, o, tx.Today())
	if by.Signed() && c.State == Verified {
		first, lacks := o.Checklist().First()
		form.Need("decision", !lacks, textCannotVerify.With("why", first.Text))
	}
	if err := form.Err(); err != nil {
		return err
	}
	was := o.State
	o = o.decided(c)
	// Within the scope in which it was decided; the organisation reads the
	// record of its vetting on its own pages.
	err = audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfRegion(o.Region), Act: actDecide, Object: audit.Of("org", o.ID), Reason: c.Reason,
		Changes: []audit.Change{{Field: "state", Before: string(was), After: string(o.State)}, {Field: "until", After: string(o.VettedUntil)}},
	})
	if err != nil {
		return err
	}
	if err := vet(tx, by, o, c.State); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, Vetted{Org: o, By: by})
}

// mayDecide answers whether somebody may decide about an organisation.
func mayDecide(by auth.Actor, o Org) error {
	region := auth.OfRegion(o.Region)
	switch {
	case by.May(auth.VetOrganisation, region) && by.Signed() && by.Within(auth.OfOrg(o.ID)):
		return fault.New(fault.Denied, "org/own", textOwnOrganisation)
	case by.May(auth.VetOrganisation, region):
		return nil
	case by.Within(region):
		return fault.Forbidden(string(auth.VetOrganisation))
	default:
		return fault.Missing("org")
	}
}

// VettingQueue returns the organisations of a region that wait for a decision,
// the one that has waited longest first; the empty region means all.
func (d *Desk) VettingQueue(tx *db.Tx, region string) ([]Org, error) {
	rows, err := db.All[row](tx, sqlQueue, region)
	return opened(tx, rows, err)
}

// mostBefore bounds how many organisations of before are shown.
const mostBefore = 10

// Before returns the dissolved organisations that had the same number in the
// state's register, the last first: whoever was suspended comes back with a past.
func (d *Desk) Before(tx *db.Tx, o Org) ([]Org, error) {
	rows, err := db.All[row](tx, sqlBefore, o.BIN, o.ID, mostBefore)
	return opened(tx, rows, err)
}

// Lapsing returns the organisations of a region whose verification ends before
// a day, or has ended, and which have not asked for a new term; the empty
// region means all.
func (d *Desk) Lapsing(tx *db.Tx, region string, before when.Day) ([]Org, error) {
	rows, err := db.All[row](tx, sqlLapse, region, before)
	return opened(tx, rows, err)
}

// History returns the record of an organisation's vetting, the latest first.
func (d *Desk) History(tx *db.Tx, org id.ID) ([]Vetting, error) {
	rows, err := db.All[vettingRow](tx, sqlHistory, org)
	record := make([]Vetting, len(rows))
	for i, r := range rows {
		if err == nil {
			r.Reason, err = unsealed(tx, r.SealedReason)
		}
		record[i] = r.Vetting
	}
	return record, err
}
