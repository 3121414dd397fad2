// Package accountweb is the pages about oneself: signing in by a one-time code
// or link, registering, one's own profile, signing out.
package accountweb

import (
	"asar/internal/core/account"
	"asar/internal/core/atlas"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/web"
)

// Deps is what the pages work with.
type Deps struct {
	People   *person.Desk
	Accounts *account.Desk
	Atlas    *atlas.Desk
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	p := pages{d}
	m.Get("/sign-in", auth.Anyone, p.askContact)
	m.Post("/sign-in", auth.Anyone, p.sendCode)
	m.Get("/sign-in/code/{flow}", auth.Anyone, p.askCode)
	m.Post("/sign-in/code/{flow}", auth.Anyone, p.checkCode)
	m.Get("/sign-in/link/{secret}", auth.Anyone, p.showLink)
	m.Post("/sign-in/link/{secret}", auth.Anyone, p.useLink)
	m.Post("/sign-out", auth.Anyone, p.signOut)
	m.Get("/register/{flow}", auth.Anyone, p.askName)
	m.Post("/register/{flow}", auth.Anyone, p.register)
	m.Get("/me/profile", auth.Person, p.showProfile)
	m.Post("/me/profile", auth.Person, p.saveProfile)
}
