package programmeweb

import (
	"strconv"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// checkView is the questions that the rules of today ask, what was answered,
// and what follows. Nothing of it is kept.
type checkView struct {
	Page      ui.Page
	Programme programme.Programme
	Rules     programme.Rules
	Said      struct{ Studies, Form, Course, Funding, Age, Citizen string }
	Checks    check.List // empty until something was answered
}

func (h *pages) asks(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.checkView(r, tx)
	return web.HTML(checkPage(v)), err
}

// short leads from the address of one programme, as it is printed on posters,
// to its place among all.
func (h *pages) short(r *web.Request, tx *db.Tx) (web.Response, error) {
	p, err := h.Programmes.Get(tx, r.Path("programme"))
	return web.See(r.Link("/programmes/" + p.Code + "/check")), err
}

func (h *pages) answers(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.checkView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.read(r)
	v.Checks = v.Rules.Check(v.student(), r.Today())
	return web.HTML(checkPage(v)), nil
}

// question is one that the rules of today ask, for programs that read it: the
// name of its field, and the answers to choose from; without any, a number.
type question struct {
	Name    string   `json:"name"`
	Text    string   `json:"text"`
	Answers []answer `json:"answers,omitempty"`
}

type answer struct {
	Value string `json:"value"`
	Text  string `json:"text"`
}

// asksJSON is the questions; answers sent as a form to the same address get
// their proof.
func (h *pages) asksJSON(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.checkView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	return web.Data("application/json", "", []byte(db.JSON(map[string]any{
		"programme": v.Programme.Code, "version": v.Rules.Version, "questions": v.questions(),
	}))), nil
}

func (h *pages) answersJSON(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.checkView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.read(r)
	proof := v.Rules.Prove(r.Lang, r.Today(), v.Rules.Find(v.student(), r.Today()))
	return web.Data("application/json", "", []byte(db.JSON(proof))), nil
}

func (v checkView) questions() (list []question) {
	l, e := v.Page.Lang, v.Rules.Terms.Eligible
	ask := func(on bool, name string, text i18n.M, options []ui.Option) {
		if !on {
			return
		}
		q := question{Name: name, Text: text.In(l)}
		for _, o := range options {
			q.Answers = append(q.Answers, answer{o.Value, o.Text})
		}
		list = append(list, q)
	}
	ask(true, "studies", textStudies, yesNo(l))
	ask(e.FullTime, "form", textForm, formOptions(l))
	ask(len(e.Courses) > 0, "course", textCourse, nil)
	ask(len(e.Funding) > 0, "funding", textFunding, fundingOptions(l))
	ask(e.MinAge > 0 || e.MaxAge > 0, "age", textAge, nil)
	ask(e.Citizens, "citizen", textCitizen, yesNo(l))
	return list
}

func (h *pages) checkView(r *web.Request, tx *db.Tx) (v checkView, err error) {
	v.Page = r.Page(textMayI.In(r.Lang))
	v.Page.HasForm = true
	if v.Programme, err = h.Programmes.Get(tx, r.Path("programme")); err != nil {
		return v, err
	}
	v.Rules, err = h.Programmes.RulesOn(tx, v.Programme.Code, r.Today())
	return v, err
}

// read takes the answers over.
func (v *checkView) read(r *web.Request) {
	v.Said.Studies, v.Said.Form, v.Said.Course = r.Value("studies"), r.Value("form"), r.Value("course")
	v.Said.Funding, v.Said.Age, v.Said.Citizen = r.Value("funding"), r.Value("age"), r.Value("citizen")
}

// student is what the reader says of themselves.
func (v checkView) student() programme.Student {
	s := programme.Student{
		Form: programme.Form(v.Said.Form), Course: number(v.Said.Course), Funding: programme.Funding(v.Said.Funding),
		Age: number(v.Said.Age), Citizen: programme.Answer(v.Said.Citizen), Source: textYouSaid,
	}
	if v.Said.Studies == string(programme.Yes) {
		s.University = textSomeUniversity
	}
	if s.Form.Name() == (i18n.M{}) {
		s.Form = ""
	}
	return s
}

// number reads a small whole number; anything else is not known.
func number(s string) int {
	n, err := strconv.ParseUint(s, 10, 8)
	if err != nil {
		return 0
	}
	return int(n)
}

// yesNo are the answers to a question of yes or no.
func yesNo(l i18n.Lang) []ui.Option {
	return []ui.Option{{Value: string(programme.Yes), Text: textYes.In(l)}, {Value: string(programme.No), Text: textNo.In(l)}}
}

func formOptions(l i18n.Lang) (list []ui.Option) {
	for _, f := range programme.Forms {
		list = append(list, ui.Option{Value: string(f), Text: f.Name().In(l)})
	}
	return list
}

func fundingOptions(l i18n.Lang) (list []ui.Option) {
	for _, f := range []programme.Funding{programme.Grant, programme.Contract} {
		list = append(list, ui.Option{Value: string(f), Text: f.Name().In(l)})
	}
	return list
}
