// Package accountweb is the pages about one's own account: signing in,
// registering in five questions, what one proves oneself with, where one is
// signed in, one's own profile, signing out.
//
// No page needs a script, but for passkeys, which browsers give to scripts
// alone. What a reader has typed on the way stays with us (account.Flow); their
// browser holds nothing but the secret that finds it, and addresses nothing.
package accountweb

import (
	"time"

	"github.com/a-h/templ"

	"asar/internal/core/account"
	"asar/internal/core/account/oidc"
	"asar/internal/core/account/passkey"
	"asar/internal/core/atlas"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages work with.
type Deps struct {
	People   *person.Desk
	Accounts *account.Desk
	Atlas    *atlas.Desk
	Passkeys *passkey.Site // nil where the site has none
	// Universities are those by which people can sign in; there may be none.
	Universities []*oidc.Provider
	Agree        Agreement
}

// Agreement is the last question of a registration: what newcomers agree to.
// Without its functions the page asks for a plain yes.
type Agreement struct {
	// Show is what stands above the button, with the fields to fill in.
	Show func(r *web.Request, tx *db.Tx, page ui.Page, told person.New) (templ.Component, error)
	// Keep writes down what the newcomer has agreed to. Its refusal is shown on
	// the page, and nobody has registered.
	Keep func(r *web.Request, tx *db.Tx, newcomer person.Person) error
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	p := pages{d}
	d.Accounts.At(m.Base)
	m.Get("/sign-in", auth.Anyone, p.askContact)
	mails := web.Limit(web.Mails)
	m.Post("/sign-in", auth.Anyone, p.takeContact, mails)
	m.Get("/sign-in/code", auth.Anyone, p.on(p.askCode))
	m.Post("/sign-in/code", auth.Anyone, p.on(p.checkCode))
	m.Post("/sign-in/code/new", auth.Anyone, p.on(p.sendCode), mails)
	m.Get("/sign-in/password", auth.Anyone, p.on(p.askPassword))
	m.Post("/sign-in/password", auth.Anyone, p.on(p.checkPassword), web.Prepare(p.comparePassword))
	m.Get("/sign-in/again", auth.Person, p.askAgain)
	m.Post("/sign-in/again", auth.Person, p.proveAgain)
	m.Get("/sign-in/link/{secret}", auth.Anyone, p.showLink)
	m.Post("/sign-in/link/{secret}", auth.Anyone, p.useLink)
	m.Post("/sign-out", auth.Anyone, p.signOut)
	m.Get("/register", auth.Anyone, p.askContact)
	m.Post("/register", auth.Anyone, p.takeContact, mails)
	for _, q := range questions {
		m.Get(q.path, auth.Anyone, p.on(p.ask(q)))
		m.Post(q.path, auth.Anyone, p.on(p.answer(q)))
	}
	m.Get("/me/security", auth.Person, p.security)
	m.Post("/me/security/sessions/{session}/end", auth.Person, p.endSession)
	m.Post("/me/security/sessions/end", auth.Person, p.endOthers)
	m.Get("/me/security/password", auth.Person, p.askNewPassword, web.Fresh())
	m.Post("/me/security/password", auth.Person, p.setPassword, web.Fresh(), web.Prepare(p.preparePassword))
	m.Post("/me/security/password/remove", auth.Person, p.removePassword, web.Fresh())
	p.passkeyRoutes(m)
	p.secondRoutes(m)
	p.addressRoutes(m)
	p.universityRoutes(m)
	m.Get("/me/profile", auth.Person, p.showProfile)
	m.Post("/me/profile", auth.Person, p.saveProfile)
}

// flowWord is the name under which the browser keeps the secret of a flow.
const (
	flowWord = "flow"
	flowFor  = time.Hour
)

// stage is a handler for somebody on their way.
type stage func(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error)

// on finds the flow of the reader's browser for a stage. Whoever has none, or
// took too long, starts over; whoever has arrived already is let through.
func (p pages) on(do stage) web.Handler {
	return func(r *web.Request, tx *db.Tx) (web.Response, error) {
		f, err := p.Accounts.Flow(tx, r.Remembered(flowWord))
		if lost, over := fault.As(err); over && lost.Code == "account/flow" {
			if r.Actor.Signed() {
				return web.See(r.Link("/me")), nil
			}
			return web.See(r.Link("/sign-in")).Notice(lost.Text.Text(r.Lang)), nil
		}
		if err != nil {
			return web.Response{}, err
		}
		r.Concerns(f.Person, f.Contact)
		if f.Done == 0 {
			return do(r, tx, f)
		}
		if r.Posted() {
			return p.finish(r, tx, f) // sent twice
		}
		return web.See(destination(r, f.To)), nil
	}
}

// destination is where a reader wanted to go, or their own page.
func destination(r *web.Request, to string) string { return web.LocalPath(to, r.Link("/me")) }

// frame is the frame of these pages: they hold forms, and are nobody's to find.
func frame(r *web.Request, title i18n.M) ui.Page {
	page := r.Page(title.In(r.Lang))
	page.HasForm, page.NoIndex = true, true
	return page
}

// failed puts a refusal beside a field of the page.
func failed(page ui.Page, field string, f *fault.Error) ui.Page {
	page.Fail(fault.New(f.Kind, f.Code, nil).At(field, f.Text))
	return page
}
