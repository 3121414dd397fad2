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

// showProfile shows what the person told of themselves, to change it.
func (p pages) showProfile(r *web.Request, tx *db.Tx) (web.Response, error) {
	who, err := p.People.Get(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	return p.profileForm(r, tx, frame(r, textProfile), who, person.New{
		Surname: who.Surname, Given: who.Given, Patronymic: who.Patronymic, Display: who.Display,
		Birth: string(who.Birth), Lang: who.Lang, Region: who.Region,
	})
}

// saveProfile keeps the changes.
func (p pages) saveProfile(r *web.Request, tx *db.Tx) (web.Response, error) {
	n := person.New{
		Surname: r.Value("surname"), Given: r.Value("given"), Patronymic: r.Value("patronymic"), Display: r.Value("display"),
		Birth: r.Value("birth"), Lang: i18n.Lang(r.Value("lang")), Region: r.Value("region"),
	}
	_, err := p.People.Change(tx, r.Actor, n)
	if f, refused := fault.As(err); refused {
		who, err := p.People.Get(tx, r.Actor.Person)
		if err != nil {
			return web.Response{}, err
		}
		page := frame(r, textProfile)
		page.Fail(f)
		answer, err := p.profileForm(r, tx, page, who, n)
		return answer.Refused(), err
	}
	return web.See(r.Link("/me/profile")).Notice(textSaved.In(r.Lang)), err
}

func (p pages) profileForm(r *web.Request, tx *db.Tx, page ui.Page, who person.Person, n person.New) (web.Response, error) {
	regions, err := p.Atlas.Regions(tx)
	if err != nil {
		return web.Response{}, err
	}
	return web.HTML(profilePage(profileView{Page: page, New: n, Reach: showContact(who.Contact()), Regions: regions})), nil
}

// profileView is what the form of a person shows.
type profileView struct {
	ui.Page
	New     person.New
	Reach   string
	Regions []atlas.Region
}

// showContact writes an address for reading.
func showContact(contact string) string { return person.ShowPhone(contact) }

func languages() []ui.Option {
	var list []ui.Option
	for _, l := range i18n.Langs {
		list = append(list, ui.Option{Value: string(l), Text: l.Native()})
	}
	return list
}

func regions(l i18n.Lang, all []atlas.Region) []ui.Option {
	var list []ui.Option
	for _, r := range all {
		list = append(list, ui.Option{Value: r.Code, Text: r.Name.Text(l)})
	}
	return list
}
