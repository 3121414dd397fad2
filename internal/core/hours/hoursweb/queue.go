package hoursweb

import (
	"time"

	"asar/internal/core/hours"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// queueView is everything of an organisation that waits for a decision.
type queueView struct {
	Page    ui.Page
	Host    org.Org
	Ways    []ui.Link
	Away    ui.Link // to the hours as a file; may be empty
	Ages    [len(ages)]int
	Records int
	Minutes int
	Shifts  []waiting
	Missing []missing
	Hidden  int // of those, how many did not fit
	Now     when.Instant
}

// waiting is a shift with records that wait.
type waiting struct {
	where
	Records, Minutes, Disputes int
	Oldest                     when.Instant // since when the oldest of them waits
	Due                        when.Instant // when the first of them is due
}

// ages are the bounds of the ageing bars, in whole days.
var ages = [...]int{2, 7, 30, 1 << 30}

// days returns the whole days that something has waited.
func days(since, now when.Instant) int { return int(now.Sub(since) / (24 * time.Hour)) }

// age returns which of the bars something that waited so many days belongs to.
func age(days int) int {
	for i, most := range ages {
		if days <= most {
			return i
		}
	}
	return len(ages) - 1
}

// since tells from when a record has waited.
func since(record hours.Record) when.Instant {
	if record.State == hours.Disputed {
		return record.DisputedAt
	}
	return record.ProposedAt
}

// missingShown bounds the list of those whose leaving was not noted.
const missingShown = 20

func (h *pages) queue(r *web.Request, tx *db.Tx) (web.Response, error) {
	host, err := h.host(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	records, err := h.Hours.Waiting(tx, host.ID)
	if err != nil {
		return web.Response{}, err
	}
	v := queueView{Host: host, Now: r.Now(), Records: len(records), Ways: h.ways(r, host.ID, "hours")}
	places, err := h.places(tx, records)
	if err != nil {
		return web.Response{}, err
	}
	v.gather(records, places)
	open, err := h.Attendance.Open(tx, host.ID)
	if err != nil {
		return web.Response{}, err
	}
	v.Hidden = max(len(open)-missingShown, 0)
	if v.Missing, err = h.named(tx, open[:len(open)-v.Hidden]); err != nil {
		return web.Response{}, err
	}
	if h.Away != nil {
		v.Away = h.Away(r, host.ID)
	}
	v.Page = r.Page(textQueueTitle.In(r.Lang))
	v.Page.NoIndex = true
	return web.HTML(queuePage(v)), nil
}

// gather sums the records up by shift, in the order in which they were proposed.
func (v *queueView) gather(records []hours.Record, places map[id.ID]where) {
	at := map[id.ID]int{}
	for _, record := range records {
		i, known := at[record.Shift]
		if !known {
			i = len(v.Shifts)
			at[record.Shift] = i
			v.Shifts = append(v.Shifts, waiting{where: places[record.Shift]})
		}
		w, from, due := &v.Shifts[i], since(record), hours.Due(record)
		w.Records++
		w.Minutes += record.Proposed
		if record.State == hours.Disputed {
			w.Disputes++
		}
		if w.Oldest == 0 || from < w.Oldest {
			w.Oldest = from
		}
		if w.Due == 0 || due < w.Due {
			w.Due = due
		}
		v.Minutes += record.Proposed
		v.Ages[age(days(from, v.Now))]++
	}
}

// bars are the ages as a chart.
func (v queueView) bars() []chart.Bar {
	names := [len(ages)]string{
		textAge0.In(v.Page.Lang), textAge3.In(v.Page.Lang), textAge8.In(v.Page.Lang), textAge31.In(v.Page.Lang),
	}
	classes := [len(ages)]string{"ok", "wt", "no", "no"}
	var list []chart.Bar
	for i, n := range v.Ages {
		list = append(list, chart.Bar{Name: names[i], Said: itoa(n), Value: n, Class: classes[i]})
	}
	return list
}

// disputesView is the disputes of an organisation, the first due first.
type disputesView struct {
	Page  ui.Page
	Host  org.Org
	Ways  []ui.Link
	Sheet sheet
}

func (h *pages) disputes(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.disputesOf(r, tx)
	return web.HTML(disputesPage(v)), err
}

func (h *pages) decideDisputes(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.disputesOf(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	return h.answered(r, tx, &v.Sheet, func() web.Response {
		v.Page = v.Sheet.Page
		return web.Invalid(disputesPage(v))
	})
}

func (h *pages) disputesOf(r *web.Request, tx *db.Tx) (v disputesView, err error) {
	if v.Host, err = h.host(r, tx); err != nil {
		return v, err
	}
	records, err := h.Hours.Waiting(tx, v.Host.ID)
	if err != nil {
		return v, err
	}
	var disputed []hours.Record
	for _, record := range records {
		if record.State == hours.Disputed {
			disputed = append(disputed, record)
		}
	}
	v.Page = r.Page(textDisputesTitle.In(r.Lang))
	v.Page.NoIndex, v.Page.HasForm = true, len(disputed) > 0
	v.Ways = h.ways(r, v.Host.ID, "disputes")
	v.Sheet = sheet{Page: v.Page, Action: base(v.Host.ID) + "/disputes", Answer: true}
	if err := h.fill(r, tx, &v.Sheet, disputed); err != nil {
		return v, err
	}
	places, err := h.places(tx, disputed)
	for i := range v.Sheet.Rows {
		v.Sheet.Rows[i].Where = places[v.Sheet.Rows[i].Shift]
	}
	v.Sheet.byDue()
	return v, err
}
