package accountweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// question is a step of a registration. The first, the address, is the same as
// that of a sign-in; these follow it.
type question struct {
	number int // of five
	path   string
	title  i18n.M
	fields []string
	take   func(r *web.Request, n *person.New)
}

var questions = []question{
	{2, "/register/name", textAskName, []string{"surname", "given", "patronymic"}, func(r *web.Request, n *person.New) {
		n.Surname, n.Given, n.Patronymic = r.Value("surname"), r.Value("given"), r.Value("patronymic")
	}},
	{3, "/register/birth", textAskBirth, []string{"birth"}, func(r *web.Request, n *person.New) { n.Birth = r.Value("birth") }},
	{4, "/register/place", textAskPlace, []string{"region"}, func(r *web.Request, n *person.New) {
		n.Lang, n.Region = r.Lang, r.Value("region") // the language is that in which they read this
	}},
	{5, "/register/agree", textAskAgree, nil, nil},
}

// last tells whether the question ends the registration.
func (q question) last() bool { return q.number == len(questions)+1 }

// before is the address of the question before this one.
func (q question) before() string {
	if q.number == 2 {
		return "/register"
	}
	return questions[q.number-3].path
}

// ask shows a question with what was answered to it before.
func (p pages) ask(q question) stage {
	return func(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
		if elsewhere, early := premature(q, f); early {
			return web.See(r.Link(elsewhere)), nil
		}
		return p.question(r, tx, q, f.Typed, frame(r, q.title))
	}
}

// premature returns the page that comes before a question for somebody who has
// not got that far.
func premature(q question, f account.Flow) (string, bool) {
	switch {
	case f.Proof == "":
		return "/sign-in/code", true
	case f.Step < q.number-1:
		return questions[max(f.Step, 1)-1].path, true
	default:
		return "", false
	}
}

// answer takes the answer to a question and leads to the next one; after the
// last one the newcomer has registered and is signed in.
func (p pages) answer(q question) stage {
	return func(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
		if elsewhere, early := premature(q, f); early {
			return web.See(r.Link(elsewhere)), nil
		}
		if q.last() {
			return p.register(r, tx, q, f)
		}
		q.take(r, &f.Typed)
		err := p.People.Check(tx, f.Typed, q.fields...)
		if refusal, refused := fault.As(err); refused {
			page := frame(r, q.title)
			page.Fail(refusal)
			answer, err := p.question(r, tx, q, f.Typed, page)
			return answer.Refused(), err
		}
		if err != nil {
			return web.Response{}, err
		}
		f.Step = max(f.Step, q.number)
		return web.See(r.Link(questions[q.number-1].path)), p.Accounts.Keep(tx, f)
	}
}

// register adds the newcomer together with what they have agreed to.
func (p pages) register(r *web.Request, tx *db.Tx, q question, f account.Flow) (web.Response, error) {
	who, f, err := p.Accounts.Register(tx, f)
	if err == nil {
		err = p.agree(r, tx, who)
	}
	if refusal, refused := fault.As(err); refused {
		page := frame(r, q.title)
		page.Fail(refusal)
		answer, err := p.question(r, tx, q, f.Typed, page)
		return answer.Refused(), err
	}
	if err != nil {
		return web.Response{}, err
	}
	if p.Passkeys != nil && f.Done == 0 {
		f.To = r.Link("/register/passkey", "to", destination(r, f.To))
	}
	return p.finish(r, tx, f)
}

func (p pages) agree(r *web.Request, tx *db.Tx, who person.Person) error {
	if p.Agree.Keep != nil {
		return p.Agree.Keep(r, tx, who)
	}
	var f fault.Form
	f.Need("agree", r.Checked("agree"), textMustAgree)
	return f.Err()
}

func (p pages) question(r *web.Request, tx *db.Tx, q question, n person.New, page ui.Page) (web.Response, error) {
	v := questionView{Page: page, question: q, New: n}
	var err error
	switch q.path {
	case "/register/name":
		v.Body = nameFields(v)
	case "/register/birth":
		v.Body = birthField(page, n.Birth, true)
	case "/register/place":
		v.Regions, err = p.Atlas.Regions(tx)
		v.Body = placeField(page, n.Region, v.Regions)
	default:
		v.Body, err = p.agreement(r, tx, page, n)
	}
	return web.HTML(questionPage(v)), err
}

func (p pages) agreement(r *web.Request, tx *db.Tx, page ui.Page, n person.New) (templ.Component, error) {
	if p.Agree.Show != nil {
		return p.Agree.Show(r, tx, page, n)
	}
	return agreeFields(page), nil
}
