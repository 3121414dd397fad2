package accountweb

import (
	"asar/internal/core/atlas"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// askName shows the registration that follows a proved address.
func (p pages) askName(r *web.Request, tx *db.Tx) (web.Response, error) {
	if _, err := p.Accounts.Proved(tx, r.Path("flow")); err != nil {
		return web.Response{}, err
	}
	return p.profileForm(r, tx, frame(r, textRegister), r.Path("flow"), person.New{Lang: r.Lang})
}

// register adds the person and signs them in.
func (p pages) register(r *web.Request, tx *db.Tx) (web.Response, error) {
	contact, err := p.Accounts.Proved(tx, r.Path("flow"))
	if err != nil {
		return web.Response{}, err
	}
	n := told(r)
	if email, err := person.ParseEmail(contact); err == nil {
		n.Email = email
	} else {
		n.Phone = contact
	}
	who, err := p.People.Register(tx, n)
	if f, refused := fault.As(err); refused {
		return p.refused(r, tx, textRegister, r.Path("flow"), n, f)
	}
	if err != nil {
		return web.Response{}, err
	}
	return p.begin(r, tx, who)
}

// showProfile shows what the person told of themselves, to change it.
func (p pages) showProfile(r *web.Request, tx *db.Tx) (web.Response, error) {
	who, err := p.People.Get(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	return p.profileForm(r, tx, frame(r, textProfile), "", person.New{
		Surname: who.Surname, Given: who.Given, Patronymic: who.Patronymic, Display: who.Display,
		Birth: string(who.Birth), Lang: who.Lang, Region: who.Region, Email: who.Email, Phone: who.Phone,
	})
}

// saveProfile keeps the changes.
func (p pages) saveProfile(r *web.Request, tx *db.Tx) (web.Response, error) {
	n := told(r)
	_, err := p.People.Change(tx, r.Actor, n)
	if f, refused := fault.As(err); refused {
		return p.refused(r, tx, textProfile, "", n, f)
	}
	return web.See(r.Link("/me/profile")).Notice(textSaved.In(r.Lang)), err
}

func (p pages) refused(r *web.Request, tx *db.Tx, title i18n.M, flow string, n person.New, f *fault.Error) (web.Response, error) {
	page := frame(r, title)
	page.Fail(f)
	answer, err := p.profileForm(r, tx, page, flow, n)
	return answer.Refused(), err
}

// told reads the form.
func told(r *web.Request) person.New {
	return person.New{
		Surname: r.Value("surname"), Given: r.Value("given"), Patronymic: r.Value("patronymic"), Display: r.Value("display"),
		Birth: r.Value("birth"), Lang: i18n.Lang(r.Value("lang")), Region: r.Value("region"),
	}
}

func (p pages) profileForm(r *web.Request, tx *db.Tx, page ui.Page, flow string, n person.New) (web.Response, error) {
	regions, err := p.Atlas.Regions(tx)
	if err != nil {
		return web.Response{}, err
	}
	return web.HTML(profilePage(profileView{Page: page, Flow: flow, To: r.Value("to"), New: n, Regions: regions})), nil
}

// profileView is what the form of a person shows.
type profileView struct {
	ui.Page
	Flow    string // of a registration; empty for the profile
	To      string
	New     person.New
	Regions []atlas.Region
}
