package casesweb

import (
	"slices"
	"strconv"
	"strings"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/art"
	"asar/internal/kit/ui/chart"
)

// look is the colour and picture of a state.
type look struct {
	kind ui.Kind
	icon string
}

var looks = map[cases.State]look{
	cases.Applied: {ui.Wait, "clock"}, cases.Approved: {ui.Wait, "clock"}, cases.Reserved: {ui.Planned, "lock"}, cases.Signed: {ui.Planned, "lock"},
	cases.Active: {ui.Planned, "sun"}, cases.Complete: {ui.Wait, "clock"}, cases.Verified: {ui.Wait, "check"}, cases.Accepted: {ui.Wait, "check"},
	cases.Sent: {ui.Wait, "clock"}, cases.Paid: {ui.OK, "check"}, cases.Returned: {ui.Denied, "warn"}, cases.Refused: {ui.Denied, "x"},
	cases.Appealed: {ui.Wait, "chat"}, cases.Withdrawn: {ui.Neutral, "minus"}, cases.Closed: {ui.Denied, "x"},
}

// Turn says whose turn it is and by when, to a reader who is one of the owners.
func (v View) Turn(l i18n.Lang, reader cases.Owner) string {
	owner := v.State.Owner()
	mine := owner == reader
	switch {
	case owner == cases.Nobody:
		return ""
	case v.Queued:
		return textNoPlaceYet.In(l)
	case v.Works() && owner == cases.Student && mine:
		return textYourHours.In(l)
	case v.Works() && owner == cases.Student:
		return textTheirHours.In(l)
	}
	args := []any{"owner", owner.Name(), "day", i18n.LongDate(l, v.Due.Time())}
	switch {
	case v.Due == "" && mine:
		return textYourTurn.In(l)
	case v.Due == "":
		return textTurn.In(l, args...)
	case v.Late > 0 && mine:
		return textYourTurnLate.In(l, args...)
	case v.Late > 0:
		return textTurnLate.In(l, args...)
	case mine:
		return textYourTurnBy.In(l, args...)
	}
	return textTurnBy.In(l, args...)
}

// Stages are the names of the five stages.
func Stages(l i18n.Lang) []string {
	names := make([]string, len(stageNames))
	for i, name := range stageNames {
		names[i] = name.In(l)
	}
	return names
}

// Ring is the hours of vouchers around the crown: one segment each, at most two
// colours in turn.
func Ring(l i18n.Lang, list []View) chart.Hours {
	classes := []string{"1", "2"}
	h := chart.Hours{}
	verified, asked, pending := 0, 0, 0
	for i, v := range list {
		class := classes[i%len(classes)]
		done := min(v.Verified, v.Voucher.Minutes)
		h.Segs = append(h.Segs, art.Seg{Poles: (v.Voucher.Minutes + 59) / 60, Class: "u-c" + class, Confirmed: done, Pending: min(v.Pending(), v.Voucher.Minutes-done)})
		h.Legend = append(h.Legend, chart.Legend{Class: "c" + class, Text: textVoucher.In(l, "code", v.Case.Voucher)})
		verified, asked, pending = verified+done, asked+v.Voucher.Minutes, pending+v.Pending()
	}
	n := verified * 10 / 60
	h.Number = i18n.Decimal(l, n)
	unit := textHoursPart.In(l)
	if n%10 == 0 {
		unit = textHoursWhole.In(l, "n", n/10)
	}
	h.Text = []string{unit, textOfAsked.In(l, "n", asks(l, asked))}
	if pending > 0 {
		h.Legend = append(h.Legend, chart.Legend{Class: "p", Text: textPending.In(l, "hours", i18n.Hours(l, pending))})
	}
	return h
}

// goal is the progress of one case; the second voucher has the second colour.
func (v View) goal(second bool) chart.Goal {
	class := "c1"
	if second {
		class = "c2"
	}
	return chart.Goal{Class: class, Confirmed: v.Verified, Pending: v.Pending(), Need: v.Voucher.Minutes}
}

// said is the verified hours against those asked, such as "18,5 / 50".
func (v View) said(l i18n.Lang) string {
	return i18n.Decimal(l, v.Verified*10/60) + " / " + asks(l, v.Voucher.Minutes)
}

// asks is how many hours are asked, rounded up to a tenth as what is verified is
// rounded down: nobody seems to be done who is not.
func asks(l i18n.Lang, minutes int) string { return i18n.Decimal(l, (minutes*10+59)/60) }

// ahead says when the hours will be complete, at the student's own pace.
func (v View) ahead(l i18n.Lang) string {
	o := v.Outlook
	args := []any{"left", i18n.Hours(l, o.Left), "pace", i18n.Hours(l, o.Pace), "day", i18n.LongDate(l, o.Day.Time()), "until", i18n.LongDate(l, v.Until.Time())}
	switch {
	case !v.Works() || v.Frame.Asked == 0:
		return ""
	case o.Left == 0 && v.State == cases.Complete:
		return textEnough.In(l)
	case o.Left == 0:
		return ""
	case o.Day == "":
		return textLeft.In(l, args...)
	case o.Late:
		return textLeftLate.In(l, args...)
	}
	return textLeftPace.In(l, args...)
}

// hoursTable is every record of hours of the term: what counts of it, and why
// not more. link leads to a record, if its reader may open it.
func (v View) hoursTable(p ui.Page, link func(id.ID) string) ui.Table {
	l := p.Lang
	t := ui.Table{Caption: textHours.In(l), Columns: []ui.Column{
		{Title: textDeed.In(l)}, {Title: textDay.In(l)}, {Title: textWorked.In(l), Right: true}, {Title: textCounts.In(l), Right: true}, {Title: textWhy.In(l)},
	}}
	for _, c := range v.Counted {
		name := ui.Cell{Text: v.Titles[c.Opportunity].Title.Text(l), Small: v.DirName[c.Direction].Text(l)}
		if link != nil {
			name.Href = link(c.Record)
		}
		t.Rows = append(t.Rows, []ui.Cell{
			name, {Text: i18n.ShortDate(l, c.Day.Time())}, {Text: i18n.Hours(l, c.Minutes)}, {Text: i18n.Hours(l, c.Counts)}, {Body: why(l, c)},
		})
	}
	return t
}

// beyond tells whether an entry counts for nothing only because the voucher has
// enough.
func beyond(c cases.Counted) bool {
	no, refused := c.Checks.First()
	return refused && no.Code == "count/voucher"
}

// reasons are what keeps minutes of an entry from counting, and whether the
// host still has to vouch for it.
func reasons(l i18n.Lang, c cases.Counted) (list []string) {
	for _, one := range c.Checks {
		if (!one.OK || one.Warn) && !beyond(c) {
			list = append(list, one.Text.Text(l))
		}
	}
	return list
}

// historyTable is what happened to the case, the latest first.
func (v View) historyTable(l i18n.Lang, reader cases.Owner) ui.Table {
	t := ui.Table{Caption: textHistory.In(l), Columns: []ui.Column{
		{Title: textWhen.In(l)}, {Title: textState.In(l)}, {Title: textWho.In(l)}, {Title: textRules.In(l)},
	}}
	for i := len(v.Steps) - 1; i >= 0; i-- {
		s := v.Steps[i]
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: i18n.DateTime(l, s.At.Time())}, {Text: s.State.Name().In(l), Small: because(l, s)},
			{Text: v.doer(l, s, reader)}, {Text: textVersion.In(l, "n", s.Rules)},
		})
	}
	return t
}

// because is why a step was taken, as far as somebody said.
func because(l i18n.Lang, s cases.Step) string {
	return cases.Reason{Code: s.Code, Words: s.Words}.In(l)
}

// doer is who took a step.
func (v View) doer(l i18n.Lang, s cases.Step, reader cases.Owner) string {
	switch {
	case s.ByPerson == v.Person && reader == cases.Student:
		return textYou.In(l)
	case s.ByPerson == v.Person:
		return cases.Student.Name().In(l)
	case s.Act == cases.Uphold || s.Act == cases.Dismiss:
		return cases.Operator.Name().In(l)
	case s.Act == cases.Pay || s.Act == cases.Return:
		return cases.Payer.Name().In(l)
	case s.ByPerson == 0:
		return textPlatform.In(l)
	}
	return cases.Institution.Name().In(l)
}

// Facts says the facts of an enrolment, as far as they are known.
func Facts(l i18n.Lang, f enrol.Facts) []ui.Row {
	rows := []ui.Row{{Name: textStatus.In(l), Text: f.Status.Name().In(l)}}
	add := func(name, text i18n.M) {
		if text != (i18n.M{}) {
			rows = append(rows, ui.Row{Name: name.In(l), Text: text.In(l)})
		}
	}
	add(textForm, f.Form.Name())
	if f.Course > 0 {
		rows = append(rows, ui.Row{Name: textCourse.In(l), Text: i18n.Number(l, f.Course)})
	}
	add(textFunding, f.Funding.Name())
	return rows
}

// FactsLine says the same in one line.
func FactsLine(l i18n.Lang, f enrol.Facts) string {
	said := []string{f.Status.Name().In(l), f.Form.Name().In(l), f.Funding.Name().In(l)}
	if f.Course > 0 {
		said = slices.Insert(said, 2, textCourseN.In(l, "n", f.Course))
	}
	return strings.Join(slices.DeleteFunc(said, func(s string) bool { return s == "" }), ", ")
}

// StudentName is how a university's list names somebody.
func StudentName(i enrol.Identity) string {
	if name := strings.TrimSpace(strings.Join([]string{i.Surname, i.Given, i.Patronymic}, " ")); name != "" {
		return name
	}
	return "–"
}

// ChangeRow says what holds of an enrolment from a day on.
func ChangeRow(l i18n.Lang, c enrol.Change) ui.Row {
	var said []string
	for _, row := range Facts(l, c.Facts) {
		said = append(said, row.Name+": "+row.Text)
	}
	from := textByList
	if c.Declared {
		from = textBySelf
	}
	text := strings.Join(said, "; ") + " (" + from.In(l, "day", i18n.LongDate(l, c.At.Day().Time())) + ")"
	return ui.Row{Name: textFrom.In(l, "day", i18n.LongDate(l, c.From.Time())), Text: text}
}

// VoucherRows says what a voucher asks and gives.
func VoucherRows(l i18n.Lang, p programme.Programme, v programme.Voucher) []ui.Row {
	rows := []ui.Row{
		{Name: textProgramme.In(l), Text: p.Name.Text(l)}, {Name: textNeeds.In(l), Text: i18n.Hours(l, v.Minutes)},
		{Name: textPays.In(l), Text: i18n.Money(l, v.Tenge)},
	}
	if v.Credits > 0 {
		rows = append(rows, ui.Row{Name: textCredits.In(l), Text: i18n.Number(l, v.Credits)})
	}
	return rows
}

// Small reads a small whole number; anything else is not known.
func Small(s string) int {
	n, err := strconv.ParseUint(s, 10, 8)
	if err != nil {
		return 0
	}
	return int(n)
}

// refusal says what was decided against the student, what they said to it, and
// what can be done about it.
func (v View) refusal(l i18n.Lang, reader cases.Owner) (rows []ui.Row) {
	if v.State != cases.Refused && v.State != cases.Appealed && v.State != cases.Closed {
		return nil
	}
	for _, s := range v.Steps {
		if s.Act == cases.Refuse {
			rows = nil // the last no is the one that stands
		}
		if name, told := saidBy[s.Act]; told && (s.Code != "" || s.Words != "") {
			rows = append(rows, ui.Row{Name: name.In(l), Text: because(l, s) + " (" + i18n.LongDate(l, s.At.Day().Time()) + ")"})
		}
	}
	if v.State == cases.Refused && v.Due != "" {
		rows = append(rows, ui.Row{Name: textAppealUntil.In(l), Text: i18n.LongDate(l, v.Due.Time())})
	}
	if v.State == cases.Refused && reader == cases.Student {
		rows = append(rows, ui.Row{Name: textAppealHow.In(l), Text: textAppealHowSaid.In(l)})
	}
	return rows
}

// CodeOptions are the kinds of reason for an act.
func CodeOptions(l i18n.Lang, act cases.Act) (list []ui.Option) {
	for _, code := range cases.CodesOf(act) {
		list = append(list, ui.Option{Value: code, Text: cases.CodeName(code).In(l)})
	}
	return list
}
