package hoursweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// shiftView is the hours of one shift.
type shiftView struct {
	Page ui.Page
	where
	Ways    []ui.Link
	Sheet   sheet
	Missing []missing
	Decided []decided
	Minutes int // vouched for so far
}

// missing is somebody whose leaving nobody noted: without it there are no hours.
type missing struct {
	attendance.Record
	Person person.Person
}

// decided is a record about which the host has decided.
type decided struct {
	hours.Record
	Person person.Person
}

func (h *pages) shift(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.hoursOf(r, tx, r.IDValue("change"))
	return web.HTML(shiftPage(v)), err
}

func (h *pages) decideShift(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.hoursOf(r, tx, r.IDValue("change"))
	if err != nil {
		return web.Response{}, err
	}
	return h.answered(r, tx, &v.Sheet, func() web.Response {
		v.Page = v.Sheet.Page
		return web.Invalid(shiftPage(v))
	})
}

// hoursOf gathers the hours of the shift that the path names. A record that was
// decided may be put on the sheet once more, to be decided anew.
func (h *pages) hoursOf(r *web.Request, tx *db.Tx, change id.ID) (v shiftView, err error) {
	if v.where, err = coordinatorweb.At(r, tx, h.Opportunities); err != nil {
		return v, err
	}
	records, err := h.Hours.OfShift(tx, v.Shift.ID)
	if err != nil {
		return v, err
	}
	action := coordinatorweb.ShiftBase(v.O.Org, v.Shift.ID) + "/hours"
	v.Page = r.Page(textSheetTitle.In(r.Lang) + ": " + v.O.Title.Text(r.Lang))
	v.Page.NoIndex, v.Page.HasForm = true, true
	v.Sheet = sheet{Page: v.Page, Action: action}
	var open, closed []hours.Record
	for _, record := range records {
		switch {
		case record.ID == change:
			v.Sheet.Change = record.ID.String()
			open = append(open, record)
		case record.State == hours.Proposed || record.State == hours.Disputed:
			open = append(open, record)
		default:
			closed = append(closed, record)
		}
	}
	if err := h.fill(r, tx, &v.Sheet, open); err != nil {
		return v, err
	}
	for i, one := range v.Sheet.Rows {
		if one.ID == change {
			v.Sheet.Rows[i].Why = one.Reason
		}
	}
	if err := h.closed(tx, &v, closed); err != nil {
		return v, err
	}
	v.Ways = shiftWays(r, v.O.Org, v.Shift.ID)
	v.Missing, err = h.missing(r, tx, v.where)
	return v, err
}

// closed adds what was decided already.
func (h *pages) closed(tx *db.Tx, v *shiftView, records []hours.Record) error {
	var ids []id.ID
	for _, record := range records {
		ids = append(ids, record.Person)
	}
	people, err := h.People.Many(tx, ids)
	for _, record := range records {
		v.Decided = append(v.Decided, decided{Record: record, Person: people[record.Person]})
		if record.Counts() {
			v.Minutes += record.Minutes
		}
	}
	return err
}

// missing returns who came and has no leaving noted although the shift is over.
func (h *pages) missing(r *web.Request, tx *db.Tx, w where) ([]missing, error) {
	if r.Now().Before(w.Shift.Ends) {
		return nil, nil
	}
	records, err := h.Attendance.OfShift(tx, w.Shift.ID)
	if err != nil {
		return nil, err
	}
	var open []attendance.Record
	for _, record := range records {
		if record.Here() {
			open = append(open, record)
		}
	}
	return h.named(tx, open)
}

// named adds the people to records of attendance.
func (h *pages) named(tx *db.Tx, records []attendance.Record) ([]missing, error) {
	var ids []id.ID
	for _, record := range records {
		ids = append(ids, record.Person)
	}
	people, err := h.People.Many(tx, ids)
	var list []missing
	for _, record := range records {
		list = append(list, missing{Record: record, Person: people[record.Person]})
	}
	return list, err
}
