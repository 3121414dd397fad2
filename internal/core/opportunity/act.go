package opportunity

import (
	"strings"
	"unicode/utf8"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Draft writes a new opportunity of an organisation. Nobody else sees it yet.
func (d *Desk) Draft(tx *db.Tx, by auth.Actor, host id.ID, f Form) (o Opportunity, err error) {
	defer fault.Wrap(&err, "opportunity.Draft(%s)", host)
	if err := allow(by, host); err != nil {
		return o, err
	}
	return d.draft(tx, by, actDraft, Opportunity{Org: host, Form: f})
}

func (d *Desk) draft(tx *db.Tx, by auth.Actor, act audit.Act, o Opportunity) (Opportunity, error) {
	o.Form = o.Form.tidied()
	if err := d.check(tx, o.Org, o.Form); err != nil {
		return o, err
	}
	o.ID, o.Status, o.MadeBy, o.MadeAt = tx.NewID(), StatusDraft, by.Person, tx.Now
	if err := record(tx, by, act, o, nil, ""); err != nil {
		return o, err
	}
	return o, d.save(tx, &o)
}

// Edit replaces what is written. What is public must stay publishable: the
// refusal names each field that would not.
func (d *Desk) Edit(tx *db.Tx, by auth.Actor, opp id.ID, f Form) (o Opportunity, err error) {
	defer fault.Wrap(&err, "opportunity.Edit(%s)", opp)
	before, err := d.mine(tx, by, opp)
	if err != nil {
		return before, err
	}
	if before.Status == StatusCancelled {
		return before, fault.New(fault.Conflict, "opportunity/cancelled", textIsCancelled)
	}
	o = before
	f.Lang = before.Lang
	o.Form = f.tidied()
	if err := d.check(tx, o.Org, o.Form); err != nil {
		return before, err
	}
	if o.Status == StatusPublished {
		list, err := d.checks(tx, o)
		if err != nil {
			return before, err
		}
		if err := asFields(list); err != nil {
			return before, err
		}
	}
	if err := record(tx, by, actEdit, o, differences(before.Form, o.Form), ""); err != nil {
		return o, err
	}
	if err := d.save(tx, &o); err != nil || o.Status == StatusDraft {
		return o, err
	}
	return o, event.Emit(d.bus, tx, Changed{Before: before, After: o, Dismiss: f.Dismiss})
}

// asFields turns the refusals of a check list into faults of the form's
// fields. Those that editing cannot mend, such as the organisation's vetting,
// do not stand in the way of correcting a text.
func asFields(list check.List) error {
	var f fault.Form
	for _, c := range list {
		field := strings.TrimPrefix(c.Code, "opportunity/")
		switch field {
		case "org", "shifts":
			continue
		case "late":
			field = "ends"
		case "night":
			field = "min_age"
		}
		f.Need(field, c.OK, c.Text)
	}
	return f.Err()
}

// Copy drafts a new opportunity with the same texts, without shifts and
// without an end, because those are what differs next time.
func (d *Desk) Copy(tx *db.Tx, by auth.Actor, opp id.ID) (o Opportunity, err error) {
	defer fault.Wrap(&err, "opportunity.Copy(%s)", opp)
	model, err := d.mine(tx, by, opp)
	if err != nil {
		return o, err
	}
	f := model.Form
	f.Ends = ""
	return d.draft(tx, by, actCopy, Opportunity{Org: model.Org, Form: f})
}

// Checks lists what stands between an opportunity and the public.
func (d *Desk) Checks(tx *db.Tx, by auth.Actor, opp id.ID) (Opportunity, check.List, error) {
	o, err := d.mine(tx, by, opp)
	if err != nil {
		return o, nil, err
	}
	list, err := d.checks(tx, o)
	return o, list, err
}

func (d *Desk) checks(tx *db.Tx, o Opportunity) (check.List, error) {
	shifts, err := d.Shifts(tx, o.ID)
	if err != nil {
		return nil, err
	}
	host, err := d.orgs.Get(tx, o.Org)
	if err != nil {
		return nil, err
	}
	table, err := d.minors.Table(tx)
	if err != nil {
		return nil, err
	}
	return Publishable(o, shifts, host, table, tx.Now), nil
}

// AdultAge returns from which age somebody may do what is closed to minors, by
// the rules of today.
func (d *Desk) AdultAge(tx *db.Tx) (int, error) {
	table, err := d.minors.Table(tx)
	return table.On(tx.Today()).AdultAge, err
}

// Publish puts a draft, or a closed opportunity again, into the list if every
// check of Publishable holds. Publishing twice is one publishing.
func (d *Desk) Publish(tx *db.Tx, by auth.Actor, opp id.ID) (err error) {
	defer fault.Wrap(&err, "opportunity.Publish(%s)", opp)
	o, list, err := d.Checks(tx, by, opp)
	switch {
	case err != nil:
		return err
	case o.Status == StatusPublished:
		return nil
	case !o.Status.CanBecome(StatusPublished):
		return fault.New(fault.Conflict, "opportunity/cancelled", textIsCancelled)
	case !list.OK():
		return list.Err()
	}
	o.Status = StatusPublished
	if o.PublishedAt == 0 {
		o.PublishedAt = tx.Now
	}
	if err := d.save(tx, &o); err != nil {
		return err
	}
	if err := record(tx, by, actPublish, o, nil, ""); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, Published{Opportunity: o})
}

// Close ends the search for people. Shifts with their people stay.
func (d *Desk) Close(tx *db.Tx, by auth.Actor, opp id.ID) (err error) {
	defer fault.Wrap(&err, "opportunity.Close(%s)", opp)
	o, err := d.mine(tx, by, opp)
	switch {
	case err != nil:
		return err
	case o.Status == StatusClosed:
		return nil
	case !o.Status.CanBecome(StatusClosed):
		return fault.New(fault.Conflict, "opportunity/not-published", textNotPublished)
	}
	o.Status = StatusClosed
	if err := record(tx, by, actClose, o, nil, ""); err != nil {
		return err
	}
	return d.save(tx, &o)
}

// Cancel calls an opportunity off, together with each of its shifts that has
// not ended. The reason is shown on its page and told to its people.
func (d *Desk) Cancel(tx *db.Tx, by auth.Actor, opp id.ID, reason string) (err error) {
	defer fault.Wrap(&err, "opportunity.Cancel(%s)", opp)
	o, err := d.mine(tx, by, opp)
	switch {
	case err != nil:
		return err
	case o.Status == StatusCancelled:
		return nil
	case reason == "" && o.Public():
		return invalid("reason", textReasonNeeded)
	case utf8.RuneCountInString(reason) > maxReason:
		return invalid("reason", textTooLong.With("max", maxReason))
	}
	shifts, err := d.Shifts(tx, opp)
	if err != nil {
		return err
	}
	o.Status, o.CancelReason = StatusCancelled, reason
	if err := record(tx, by, actCancel, o, nil, reason); err != nil {
		return err
	}
	if err := d.save(tx, &o); err != nil {
		return err
	}
	for _, s := range shifts {
		if s.Cancelled || !s.Ends.After(tx.Now) {
			continue
		}
		if err := d.cancelShift(tx, s, reason); err != nil {
			return err
		}
	}
	return event.Emit(d.bus, tx, Cancelled{Opportunity: o, Reason: reason})
}

// CloseEnded closes what is published and past its last day, returns how many,
// and takes what has begun out of the counts; a job calls it every hour.
func (d *Desk) CloseEnded(tx *db.Tx) (n int, err error) {
	defer fault.Wrap(&err, "opportunity.CloseEnded")
	ended, err := db.All[id.ID](tx, sqlCloseEnded, tx.Today(), tx.Now)
	if err != nil {
		return 0, err
	}
	if err := dropWords(tx, ended); err != nil {
		return 0, err
	}
	if err := recount(tx, ended...); err != nil {
		return 0, err
	}
	return len(ended), sweepCounts(tx)
}

// Reindex renews the words of an organisation's opportunities, after it
// changed its name.
func (d *Desk) Reindex(tx *db.Tx, host id.ID) (err error) {
	defer fault.Wrap(&err, "opportunity.Reindex(%s)", host)
	list, err := db.All[Opportunity](tx, sqlAllOf, host)
	for _, o := range list {
		if err == nil {
			err = d.index(tx, o)
		}
	}
	return err
}

// Get returns one opportunity, or NotFound. It is the caller who knows whether
// the reader may see a draft.
func (d *Desk) Get(tx *db.Tx, opp id.ID) (Opportunity, error) {
	o, found, err := db.Maybe[Opportunity](tx, sqlGet, opp)
	if err == nil && !found {
		err = fault.Missing("opportunity")
	}
	return o, err
}

// Many returns those of the named opportunities that exist.
func (d *Desk) Many(tx *db.Tx, opps []id.ID) (map[id.ID]Opportunity, error) {
	list, err := db.All[Opportunity](tx, sqlMany, idList(opps))
	found := make(map[id.ID]Opportunity, len(list))
	for _, o := range list {
		found[o.ID] = o
	}
	return found, err
}

// mine returns the opportunity if the actor may run it.
func (d *Desk) mine(tx *db.Tx, by auth.Actor, opp id.ID) (Opportunity, error) {
	o, err := d.Get(tx, opp)
	if err == nil {
		err = allow(by, o.Org)
	}
	return o, err
}

// save writes the opportunity with its directions, its words and its counts.
func (d *Desk) save(tx *db.Tx, o *Opportunity) error {
	o.ChangedAt = tx.Now
	if err := put(tx, *o); err != nil {
		return err
	}
	if err := d.index(tx, *o); err != nil || o.Status == StatusDraft {
		return err
	}
	return recount(tx, o.ID)
}
