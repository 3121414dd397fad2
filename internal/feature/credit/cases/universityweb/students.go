package universityweb

import (
	"slices"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// rowsPart is how many lines a page of a list has.
const rowsPart = 50

// studentsView is the list of a university's students, or of the declarations
// that wait for its word.
type studentsView struct {
	desk
	State       enrol.State
	Query       string
	States      []ui.Link
	Rows        []enrol.Student
	First, Next string
}

func (h *pages) students(r *web.Request, tx *db.Tx) (web.Response, error) {
	d, err := h.desk(r, tx, textStudents.In(r.Lang))
	if err != nil {
		return web.Response{}, err
	}
	v := studentsView{desk: d, State: enrol.State(r.Value("state")), Query: r.Value("q")}
	v.Page.HasForm = true
	f := enrol.Filter{State: v.State, Query: v.Query, After: r.IDValue("after"), Limit: rowsPart + 1}
	if v.Rows, err = h.Students.List(tx, r.Actor, d.Host.ID, f); err != nil {
		return web.Response{}, err
	}
	here := base(d.Host.ID) + "/students"
	if f.After != 0 {
		v.First = r.Link(here, "state", string(v.State), "q", v.Query)
	}
	if len(v.Rows) > rowsPart {
		v.Rows = v.Rows[:rowsPart]
		v.Next = r.Link(here, "state", string(v.State), "q", v.Query, "after", v.Rows[rowsPart-1].ID.String())
	}
	counts, err := h.Students.Counts(tx, d.Host.ID)
	v.States = []ui.Link{{Href: r.Link(here), Text: textAll.In(r.Lang), Current: v.State == ""}}
	for _, s := range []enrol.State{enrol.Waiting, enrol.Linked, enrol.Listed, enrol.Rejected} {
		v.States = append(v.States, ui.Link{
			Href: r.Link(here, "state", string(s)), Text: stateNames[s].In(r.Lang) + ": " + i18n.Number(r.Lang, counts[s]), Current: v.State == s,
		})
	}
	return web.HTML(studentsPage(v)), err
}

// table is the list, the name leading to the student.
func (v studentsView) table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textStudents.In(l), Columns: []ui.Column{
		{Title: textName.In(l)}, {Title: textNumber.In(l)}, {Title: textStanding.In(l)}, {Title: textAccount.In(l)},
	}}
	for _, s := range v.Rows {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: casesweb.StudentName(s.Identity), Href: v.Page.Href(base(v.Host.ID) + "/students/" + s.ID.String())},
			{Text: orNone(l, s.Number)}, {Text: casesweb.FactsLine(l, s.Facts)}, {Body: stateOf(l, s.State)},
		})
	}
	return t
}

func orNone(l i18n.Lang, text string) string {
	if text == "" {
		return textNotGiven.In(l)
	}
	return text
}

// studentView is one student with what became known of them.
type studentView struct {
	desk
	Student  enrol.Student
	Facts    []ui.Row
	History  []ui.Row
	Vouchers []casesweb.View
	Said     enrol.Facts // as it was typed
	Named    enrol.Identity
	Renames  bool // the form of the name was sent
	Course   string
	Reason   string
}

func (h *pages) studentView(r *web.Request, tx *db.Tx) (v studentView, err error) {
	if v.desk, err = h.desk(r, tx, ""); err != nil {
		return v, err
	}
	of, err := r.PathID("student")
	if err != nil {
		return v, err
	}
	if e, err := h.Students.Get(tx, of); err != nil {
		return v, err
	} else if e.Org != v.Host.ID {
		return v, fault.Missing("student")
	}
	if v.Student, err = h.Students.One(tx, r.Actor, of); err != nil {
		return v, err
	}
	v.Page.Title, v.Page.HasForm = casesweb.StudentName(v.Student.Identity), true
	v.Facts = append([]ui.Row{
		{Name: textNumber.In(r.Lang), Text: orNone(r.Lang, v.Student.Number)},
		{Name: textBirth.In(r.Lang), Text: i18n.LongDate(r.Lang, v.Student.Birth.Time())},
	}, casesweb.Facts(r.Lang, v.Student.Facts)...)
	history, err := h.Students.History(tx, of)
	if err != nil {
		return v, err
	}
	for _, c := range slices.Backward(history) {
		v.History = append(v.History, casesweb.ChangeRow(r.Lang, c))
	}
	v.Said, v.Named = v.Student.Facts, v.Student.Identity
	v.Said.From = tx.Today()
	if v.Said.Course > 0 {
		v.Course = i18n.Number(r.Lang, v.Said.Course)
	}
	if v.Student.Person == 0 {
		return v, nil
	}
	all, err := h.Cases.Of(tx, v.Student.Person)
	if err != nil {
		return v, err
	}
	all = slices.DeleteFunc(all, func(c cases.Case) bool { return c.Org != v.Host.ID })
	v.Vouchers, err = h.Look(tx, all)
	return v, err
}

func (h *pages) student(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.studentView(r, tx)
	return web.HTML(studentPage(v)), err
}

// change notes what the office has learned of a student, from a day on.
func (h *pages) change(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.studentView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Course = r.Value("course")
	v.Said = enrol.Facts{
		From: when.Day(r.Value("from")), Status: enrol.Status(r.Value("status")), Form: programme.Form(r.Value("form")),
		Course: casesweb.Small(v.Course), Funding: programme.Funding(r.Value("funding")), Citizen: v.Student.Citizen,
	}
	err = h.Students.Change(tx, r.Actor, v.Student.ID, v.Said)
	return h.answered(r, &v, err, textChanged)
}

// rename corrects who the list says the student is.
func (h *pages) rename(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.studentView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Renames = true
	v.Named = enrol.Identity{
		Number: v.Student.Number, Surname: r.Value("surname"), Given: r.Value("given"), Patronymic: r.Value("patronymic"), Birth: when.Day(r.Value("birth")),
	}
	v.Reason = r.Text("reason")
	err = h.Students.Correct(tx, r.Actor, v.Student.ID, v.Named, v.Reason)
	return h.answered(r, &v, err, textRenamed)
}

// decide confirms or refuses what somebody has declared.
func (h *pages) decide(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.studentView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Reason = r.Text("reason")
	err = h.Students.Decide(tx, r.Actor, v.Student.ID, r.Value("decision") == "yes", v.Reason)
	return h.answered(r, &v, err, textDecided)
}

// answered leads back to the student, or shows the page again with what is
// wrong with the form.
func (h *pages) answered(r *web.Request, v *studentView, err error, done i18n.M) (web.Response, error) {
	if f, ok := fault.As(err); ok && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v.Page.Fail(f)
		return web.Invalid(studentPage(*v)), nil
	}
	return web.See(r.Link(base(v.Host.ID) + "/students/" + v.Student.ID.String())).Notice(done.In(r.Lang)), err
}
