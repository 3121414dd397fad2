package attendanceweb

import (
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// blankLines are left on paper for those who come without having signed up.
const blankLines = 3

// paper is the list that people sign where no phone works. It names them and
// says nothing else of them.
func (h *pages) paper(r *web.Request, tx *db.Tx) (web.Response, error) {
	w, err := coordinatorweb.At(r, tx, h.Opportunities)
	if err != nil {
		return web.Response{}, err
	}
	lines, err := h.Attendance.Roster(tx, r.Actor, w.Shift.ID)
	if err != nil {
		return web.Response{}, err
	}
	host, err := h.Orgs.Get(tx, w.O.Org)
	if err != nil {
		return web.Response{}, err
	}
	p := r.Page(textPaperTitle.In(r.Lang) + ": " + w.O.Title.Text(r.Lang))
	p.NoIndex, p.Bare = true, true
	l := r.Lang
	sheet := ui.Sheet{
		Title: w.O.Title.Text(l),
		Facts: []ui.Row{
			{Name: textShift.In(l), Text: i18n.LongDate(l, w.Shift.Starts.Time()) + ", " + i18n.ClockRange(w.Shift.Starts.Time(), w.Shift.Ends.Time())},
			{Name: textHost.In(l), Text: host.Name.Text(l)},
			{Name: textLeader.In(l), Text: w.O.LeaderName},
			{Name: textHaveSignedUp.In(l), Text: i18n.Number(l, len(lines))},
		},
		Columns: []string{textFullName.In(l), textCameColumn.In(l), textLeftColumn.In(l)},
		Sign:    textSignature.In(l), Blank: blankLines,
		QR: p.Base + r.Link(w.Base()+"/check-in"), QRLabel: textQRLabel.In(l),
		Foot: textPrinted.In(l, "when", i18n.DateTime(l, r.Now().Time()), "name", r.Actor.Name),
	}
	for _, one := range lines {
		sheet.Rows = append(sheet.Rows, []string{one.Person.FullName(), "", ""})
	}
	return web.HTML(paperPage(p, r.Link(w.Base()), sheet)), nil
}
