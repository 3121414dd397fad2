package studentweb

import (
	"asar/internal/core/consent/consentweb"
	"asar/internal/core/org"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// mostUniversities bounds the list of universities to choose from.
const mostUniversities = 300

// declareView is the two questions by which somebody says where they study.
type declareView struct {
	Page         ui.Page
	Universities []ui.Option // of the first question
	University   *org.Org    // chosen already: the second question
	Checks       check.List  // whether the reader may say it at all
	Agree        consentweb.Asked
	Said         struct{ Number, Form, Course, Funding string }
}

func (h *pages) asksWhere(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.declareView(r, tx, r.IDValue("org"))
	return web.HTML(declarePage(v)), err
}

// declareView is the second question if a university is chosen, else the first.
func (h *pages) declareView(r *web.Request, tx *db.Tx, chosen id.ID) (v declareView, err error) {
	v.Page = r.Page(textWhere.In(r.Lang))
	v.Page.HasForm, v.Page.NoIndex = true, true
	if v.Checks, err = h.Students.MayDeclare(tx, r.Actor.Person); err != nil {
		return v, err
	}
	if chosen != 0 {
		university, err := h.Orgs.Get(tx, chosen)
		if err == nil && university.Kind != org.University {
			err = fault.Missing("university")
		}
		if err != nil {
			return v, err
		}
		v.University, v.Page.Title = &university, textNumber.In(r.Lang)
		v.Agree, err = h.Agree.Asks(r, tx, enrol.Study)
		return v, err
	}
	list, err := h.Orgs.List(tx, org.Filter{Kind: org.University, Limit: mostUniversities})
	for _, o := range list {
		v.Universities = append(v.Universities, ui.Option{Value: o.ID.String(), Text: o.Name.Text(r.Lang)})
	}
	return v, err
}

func (h *pages) declare(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.declareView(r, tx, r.IDValue("org"))
	if err != nil {
		return web.Response{}, err
	}
	if v.University == nil {
		v.Page.Errors = append(v.Page.Errors, ui.FieldError{Name: "org", Text: textChoose.In(r.Lang)})
		return web.Invalid(declarePage(v)), nil
	}
	v.Said.Number, v.Said.Form, v.Said.Course, v.Said.Funding = r.Value("number"), r.Value("form"), r.Value("course"), r.Value("funding")
	facts := enrol.Facts{Form: programme.Form(v.Said.Form), Course: casesweb.Small(v.Said.Course), Funding: programme.Funding(v.Said.Funding)}
	var e enrol.Enrolment
	err = h.Agree.Taking(r, tx, enrol.Study, func() (err error) {
		e, err = h.Students.Declare(tx, r.Actor, v.University.ID, v.Said.Number, facts)
		return err
	})
	if f, ok := fault.As(err); ok && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v.Page.Fail(f)
		return web.Invalid(declarePage(v)), nil
	}
	done := textDeclared
	if e.State == enrol.Linked {
		done = textFound
	}
	return web.See(r.Link("/me/student")).Notice(done.In(r.Lang)), err
}
