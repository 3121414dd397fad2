package accountweb

import (
	"encoding/json"
	"errors"
	"slices"

	"asar/internal/core/account"
	"asar/internal/core/account/oidc"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// universityRoutes mounts the way to a university and back. The way there is a
// link and not a form: browsers hold forms to our own site, by our own policy.
// What it writes is only that somebody has set out.
func (p pages) universityRoutes(m *web.Mux) {
	if len(p.Universities) == 0 {
		return
	}
	m.Get("/sign-in/university/{code}", auth.Anyone, p.setOut, web.Returns(), web.Prepare(p.prepareJourney))
	m.Get("/sign-in/university/{code}/back", auth.Anyone, p.on(p.comeBack), web.Returns(), web.Prepare(p.hear))
	m.Get("/me/security/university/{code}", auth.Person, p.setOut, web.Fresh(), web.Returns(), web.Prepare(p.prepareJourney))
	m.Get("/me/security/university/{code}/confirm", auth.Person, p.on(p.askConnect), web.Fresh())
	m.Post("/me/security/university/{code}/confirm", auth.Person, p.on(p.connect), web.Fresh())
	m.Post("/me/security/university/{code}/remove", auth.Person, p.removeUniversity, web.Fresh())
}

// university returns the provider that the path names.
func (p pages) university(r *web.Request) (*oidc.Provider, error) {
	i := slices.IndexFunc(p.Universities, func(u *oidc.Provider) bool { return u.Code == r.Path("code") })
	if i < 0 {
		return nil, fault.Missing("university")
	}
	return p.Universities[i], nil
}

// journey is the way to a university: where it leads and what must come back.
type journey struct {
	address  string
	ceremony oidc.Ceremony
}

// prepareJourney asks the university's server where to go.
func (p pages) prepareJourney(r *web.Request) error {
	u, err := p.university(r)
	if err != nil {
		return err
	}
	var j journey
	j.address, j.ceremony, err = u.Begin(r.Context())
	if errors.Is(err, oidc.ErrAway) {
		return fault.New(fault.Busy, "account/university-away", textUniversityAway)
	}
	r.Hand(j)
	return err
}

// setOut begins the flow and leads to the university.
func (p pages) setOut(r *web.Request, tx *db.Tx) (web.Response, error) {
	j := web.Prepared[journey](r)
	ceremony, err := json.Marshal(j.ceremony)
	if err != nil {
		return web.Response{}, err
	}
	f := account.Flow{Kind: account.KindSignIn, State: account.State{To: web.LocalPath(r.Value("to"), r.Link("/me")), Ceremony: ceremony}}
	f.Typed.Lang = r.Lang
	if r.Actor.Signed() {
		f.Kind, f.Person, f.To = account.KindAgain, r.Actor.Person, r.Link("/me/security")
	}
	secret, _, err := p.Accounts.Start(tx, f)
	return web.See(j.address).Remember(flowWord, secret, flowFor), err
}

// hear asks the university's server who has come back.
func (p pages) hear(r *web.Request) error {
	u, err := p.university(r)
	if err != nil {
		return err
	}
	var f account.Flow
	var c oidc.Ceremony
	err = r.Read(func(tx *db.Tx) (err error) {
		if f, err = p.Accounts.Flow(tx, r.Remembered(flowWord)); err == nil && len(f.Ceremony) > 0 {
			err = json.Unmarshal(f.Ceremony, &c)
		}
		return err
	})
	if _, over := fault.As(err); over {
		return nil // on leads whoever has no flow to the beginning
	}
	if err != nil {
		return err
	}
	q := r.Query()
	said, err := u.Finish(r.Context(), r.Now().Time(), c, oidc.Back{State: q.Get("state"), Code: q.Get("code"), Issuer: q.Get("iss"), Error: q.Get("error")})
	if errors.Is(err, oidc.ErrRefused) || errors.Is(err, oidc.ErrAway) {
		err = fault.New(fault.Invalid, "account/university", textUniversityRefused)
	}
	return hand(r, said, err)
}

// comeBack goes on with whom the university vouches for.
func (p pages) comeBack(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	heard := web.Prepared[attempt[oidc.Claims]](r)
	if heard.refusal != nil {
		return p.turnedAway(r, heard.refusal), p.Accounts.RefusedUniversity(tx, f)
	}
	if f.Kind == account.KindAgain {
		f.Identity, f.Contact, f.Ceremony = account.Identity{Provider: r.Path("code"), Subject: heard.made.Subject}, heard.made.Email, nil
		confirm := "/me/security/university/" + r.Path("code") + "/confirm"
		return web.See(ui.Page{Lang: f.Typed.Lang}.Href(confirm)), p.Accounts.Keep(tx, f)
	}
	f, err := p.Accounts.University(tx, f, r.Path("code"), heard.made)
	if refusal, refused := fault.As(err); refused {
		return p.turnedAway(r, refusal), p.Accounts.RefusedUniversity(tx, f)
	}
	if err != nil {
		return web.Response{}, err
	}
	if f.Proof != "" {
		return p.finish(r, tx, f)
	}
	return web.See(ui.Page{Lang: f.Typed.Lang}.Href("/sign-in/code")), p.Accounts.SendCode(tx, f, f.Typed.Lang)
}

// turnedAway shows the sign-in again with what went wrong.
func (p pages) turnedAway(r *web.Request, refusal *fault.Error) web.Response {
	v := p.entrance(r)
	v.Fail(refusal)
	return web.HTML(contactPage(v)).Failed(refusal).Keep()
}

// askConnect asks a reader who has signed in whether it is they whom the
// university means: somebody else may have sent them there.
func (p pages) askConnect(r *web.Request, _ *db.Tx, f account.Flow) (web.Response, error) {
	u, err := p.university(r)
	if err != nil || f.Person != r.Actor.Person || f.Identity.Provider != u.Code {
		return web.See(r.Link("/me/security")), nil
	}
	page := frame(r, textConnectTitle)
	return web.HTML(connectPage(page, u.Code, u.Name.Text(r.Lang), f.Contact)), nil
}

// connect joins the university to the account of the reader, who wants it.
func (p pages) connect(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	if f.Person != r.Actor.Person || f.Identity.Subject == "" {
		return web.See(r.Link("/me/security")), nil
	}
	done := web.See(r.Link("/me/security")).Notice(textConnected.In(r.Lang)).Remember(flowWord, "", 0)
	return done, p.Accounts.AddIdentity(tx, r.Actor, f.Identity)
}

// removeUniversity makes the person unknown to a university.
func (p pages) removeUniversity(r *web.Request, tx *db.Tx) (web.Response, error) {
	done := web.See(r.Link("/me/security")).Notice(textDisconnected.In(r.Lang))
	return done, p.Accounts.RemoveIdentity(tx, r.Actor, r.Path("code"))
}

// universityRow is a university in a list, and whether it knows the person.
type universityRow struct {
	Code, Name string
	Connected  bool
}

func (p pages) universities(l i18n.Lang, known []string) []universityRow {
	var rows []universityRow
	for _, u := range p.Universities {
		rows = append(rows, universityRow{Code: u.Code, Name: u.Name.Text(l), Connected: slices.Contains(known, u.Code)})
	}
	return rows
}
