package meweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// recordView is one record with both sides of it.
type recordView struct {
	Page    ui.Page
	R       hours.Record
	State   stateView
	O       opportunity.Opportunity
	Host    org.Org
	DirName string
	Facts   []ui.Row
	Dispute string       // what was typed
	May     bool         // the decision may be disputed now
	Why     string       // until when it may be, or why it may not
	Due     string       // when the host's answer is expected
	History []hours.Note // what was said before, if it is more than what stands
}

func (h *pages) record(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadRecord(r, tx)
	return web.HTML(recordPage(v)), err
}

func (h *pages) loadRecord(r *web.Request, tx *db.Tx) (v recordView, err error) {
	record, err := r.PathID("record")
	if err != nil {
		return v, err
	}
	if v.R, err = h.Hours.Get(tx, record); err == nil && v.R.Person != r.Actor.Person {
		err = fault.Missing("hours")
	}
	if err != nil {
		return v, err
	}
	if v.O, err = h.Opportunities.Get(tx, v.R.Opportunity); err != nil {
		return v, err
	}
	if v.Host, err = h.Orgs.Get(tx, v.R.Org); err != nil {
		return v, err
	}
	shift, err := h.Opportunities.Shift(tx, v.R.Shift)
	if err != nil {
		return v, err
	}
	noted, _, err := h.Attendance.Get(tx, v.R.Signup)
	if err != nil {
		return v, err
	}
	histories, err := h.Hours.Histories(tx, []hours.Record{v.R})
	if err != nil {
		return v, err
	}
	v.History = hours.Argued(v.R, histories[record])
	directions, err := h.Atlas.Directions(tx)
	for _, d := range directions {
		if d.Code == v.R.Direction {
			v.DirName = d.Name.Text(r.Lang)
		}
	}
	v.State = said(r.Lang, v.R, tx.Now)
	v.Facts = facts(r.Lang, v, shift, noted)
	v.Due = i18n.DateTime(r.Lang, hours.Due(v.R).Time())
	may := hours.MayDispute(v.R, v.Host, tx.Now)
	if refusal, refused := may.First(); refused {
		v.Why = refusal.Text.Text(r.Lang)
	} else {
		v.May, v.Why = true, may[len(may)-1].Text.Text(r.Lang)
	}
	v.Page = r.Page(v.O.Title.Text(r.Lang))
	v.Page.NoIndex, v.Page.Tab, v.Page.HasForm = true, "hours", v.May
	return v, err
}

// facts is how the record came about, from the marks to the ledger.
func facts(l i18n.Lang, v recordView, s opportunity.Shift, a attendance.Record) []ui.Row {
	r := v.R
	list := []ui.Row{
		{Name: textShiftOf.In(l), Text: i18n.LongDate(l, s.Starts.Time()) + ", " + i18n.ClockRange(s.Starts.Time(), s.Ends.Time())},
		{Name: textMarks.In(l), Text: marks(l, a)},
		{Name: textProposedBy.In(l), Text: i18n.Hours(l, r.Proposed)},
	}
	if r.DecidedAt != 0 {
		list = append(list, ui.Row{Name: textGiven.In(l), Text: i18n.Hours(l, r.Minutes)},
			ui.Row{Name: textDecidedAt.In(l), Text: i18n.DateTime(l, r.DecidedAt.Time())})
	}
	if r.Counts() {
		list = append(list, ui.Row{Name: textEntry.In(l), Text: number(l, r.Entry)})
	}
	return list
}

// marks says when the person came and left.
func marks(l i18n.Lang, a attendance.Record) string {
	switch {
	case a.InAt == 0:
		return textNoMark.In(l)
	case a.OutAt == 0:
		return textCameOnly.In(l, "in", i18n.Clock(a.InAt.Time()))
	default:
		return i18n.ClockRange(a.InAt.Time(), a.OutAt.Time())
	}
}

// number writes the number of an entry of the ledger.
func number(l i18n.Lang, entry int64) string {
	if entry == 0 {
		return ""
	}
	return "№\u00a0" + i18n.Number(l, int(entry))
}

// dispute objects to the decision. An objection that says nothing is shown
// again with what was typed.
func (h *pages) dispute(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadRecord(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Dispute = r.Text("dispute")
	if err = h.Hours.Dispute(tx, r.Actor, v.R.ID, v.Dispute); err == nil {
		return web.See(r.Link("/me/hours/" + v.R.ID.String())).Notice(textSent.In(r.Lang)), nil
	}
	refusal, known := fault.As(err)
	if !known || refusal.Kind != fault.Invalid && refusal.Kind != fault.Conflict {
		return web.Response{}, err
	}
	v.Page.Fail(refusal)
	return web.Invalid(recordPage(v)), nil
}
