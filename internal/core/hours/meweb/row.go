package meweb

import (
	"cmp"
	"slices"

	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/when"
)

// stateView is a state as a reader meets it: a word with its icon, and by when
// somebody acts.
type stateView struct {
	Kind ui.Kind
	Icon string
	Word string
}

// row is one line of the table: hours, or a shift that will or might bring some.
type row struct {
	stateView
	Opportunity id.ID
	Title       i18n.Words
	Direction   string
	At          when.Instant
	Minutes     int
	Path        string // without the language
	Entry       int64  // the number in the ledger; zero for none
	Dispute     string // until when the decision may be disputed, if it may and is worth it
}

// said says where a record stands.
func said(l i18n.Lang, r hours.Record, now when.Instant) stateView {
	due := i18n.DateTime(l, hours.Due(r).Time())
	late := now.After(hours.Due(r))
	switch r.State {
	case hours.Proposed:
		if late {
			return stateView{ui.Wait, "warn", textProposedLate.In(l, "until", due)}
		}
		return stateView{ui.Wait, "clock", textProposed.In(l, "until", due)}
	case hours.Verified:
		return stateView{ui.OK, "check", textVerified.In(l)}
	case hours.Adjusted:
		return stateView{ui.OK, "check", textAdjusted.In(l, "given", i18n.Hours(l, r.Minutes), "asked", i18n.Hours(l, r.Proposed))}
	case hours.Disputed:
		if late {
			return stateView{ui.Wait, "warn", textDisputedLate.In(l, "until", due)}
		}
		return stateView{ui.Wait, "chat", textDisputed.In(l, "until", due)}
	default:
		return stateView{ui.Denied, "x", textDenied.In(l)}
	}
}

// disputable says until when a decision that took something away may be
// disputed, or nothing. Lists do not read the hosts: that one was dissolved is said
// on the record's page.
func disputable(l i18n.Lang, r hours.Record, now when.Instant) string {
	if r.State != hours.Adjusted && r.State != hours.Denied || !hours.MayDispute(r, org.Org{}, now).OK() {
		return ""
	}
	return i18n.DateTime(l, hours.DisputeUntil(r).Time())
}

// shown is how many minutes a record shows: those vouched for, or while nobody
// has decided those proposed.
func shown(r hours.Record) int {
	if r.State == hours.Proposed {
		return r.Proposed
	}
	return r.Minutes
}

// plannedShown is how many shifts to come stand at the head of the table.
const plannedShown = 3

// rows is the table: what is planned, what is over without hours, and the
// records, latest first.
func rows(l i18n.Lang, v life) []row {
	var list []row
	for i, c := range v.planned() {
		if i == plannedShown {
			break
		}
		list = append(list, claimRow(c, c.Span().Minutes(), stateView{ui.Planned, "cal", textPlanned.In(l)}))
	}
	for _, c := range v.Unnoted {
		list = append(list, claimRow(c.Signup, 0, unnotedState(l, c, v.Now)))
	}
	for _, r := range v.Records {
		list = append(list, row{
			stateView: said(l, r, v.Now), Opportunity: r.Opportunity, Direction: r.Direction, At: r.FromAt, Minutes: shown(r),
			Path: "/me/hours/" + r.ID.String(), Entry: r.Entry, Dispute: disputable(l, r, v.Now),
		})
	}
	slices.SortStableFunc(list, func(a, b row) int { return cmp.Compare(b.At, a.At) })
	return list
}

func claimRow(c signup.Signup, minutes int, s stateView) row {
	return row{stateView: s, Opportunity: c.Opportunity, At: c.StartsAt, Minutes: minutes, Path: "/me/shifts/" + c.ID.String()}
}

// unnotedState says what is missing at a shift that is over.
func unnotedState(l i18n.Lang, c unnoted, now when.Instant) stateView {
	switch {
	case c.Came:
		return stateView{ui.Wait, "clock", textNoLeaving.In(l)}
	case now.Before(c.EndsAt.Add(markedWithin)):
		return stateView{ui.Wait, "clock", textMarkSoon.In(l)}
	default:
		return stateView{ui.Denied, "x", textNoMark.In(l)}
	}
}

// titled fills in what the rows are about.
func (h *pages) titled(tx *db.Tx, list []row) error {
	var ids []id.ID
	for _, r := range list {
		if !slices.Contains(ids, r.Opportunity) {
			ids = append(ids, r.Opportunity)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	known, err := h.Opportunities.Many(tx, ids)
	for i, r := range list {
		o := known[r.Opportunity]
		list[i].Title = o.Title
		if r.Direction == "" {
			list[i].Direction = direction(o)
		}
	}
	return err
}

// direction is the code of an opportunity's main direction, or nothing.
func direction(o opportunity.Opportunity) string {
	if len(o.Directions) == 0 {
		return ""
	}
	return o.Directions[0]
}
