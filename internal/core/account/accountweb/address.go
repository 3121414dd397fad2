package accountweb

import (
	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/web"
)

// addressRoutes mounts the pages of another address.
func (p pages) addressRoutes(m *web.Mux) {
	m.Get("/me/security/address", auth.Person, p.askAddress, web.Fresh())
	m.Post("/me/security/address", auth.Person, p.takeAddress, web.Fresh(), web.Limit(web.Mails))
	m.Get("/sign-in/back/{secret}", auth.Anyone, p.showBack)
	m.Post("/sign-in/back/{secret}", auth.Anyone, p.takeBack)
	m.Get("/sign-in/stop/{secret}", auth.Anyone, p.showStop)
	m.Post("/sign-in/stop/{secret}", auth.Anyone, p.stopReset)
}

// askAddress asks for the new address.
func (p pages) askAddress(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(addressPage(frame(r, textNewAddress), "")), nil
}

// takeAddress sends a code to the new address. Whether it is somebody else's is
// told only to who can read what is sent there.
func (p pages) takeAddress(r *web.Request, tx *db.Tx) (web.Response, error) {
	contact, err := person.ParseAddress(r.Value("contact"))
	secret, f := "", account.Flow{}
	if err == nil {
		f, err = p.Accounts.OfferAddress(tx, r.Actor, contact)
	}
	if err == nil {
		secret, f, err = p.Accounts.Start(tx, f)
	}
	if err == nil {
		err = p.Accounts.SendCode(tx, f, r.Lang)
	}
	if refusal, refused := fault.As(err); refused {
		page := failed(frame(r, textNewAddress), "contact", refusal)
		return web.HTML(addressPage(page, r.Value("contact"))).Failed(refusal), nil
	}
	return web.See(r.Link("/sign-in/code")).Remember(flowWord, secret, flowFor), err
}

// changeAddress makes the proved address the reader's own.
func (p pages) changeAddress(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	done := web.See(r.Link("/me/security")).Notice(textAddressSaved.In(r.Lang)).Remember(flowWord, "", 0)
	if f.Done != 0 { // sent twice
		return done, nil
	}
	return done, p.Accounts.ChangeAddress(tx, r.Actor, f)
}

// showBack shows a button: mail scanners open links, and must not act by them.
func (p pages) showBack(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(backPage(frame(r, textBackTitle), r.Path("secret"))), nil
}

// showStop shows the button that stops what an administrator has asked for.
func (p pages) showStop(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(stopPage(frame(r, textStopTitle), r.Path("secret"))), nil
}

// stopReset stops it.
func (p pages) stopReset(r *web.Request, tx *db.Tx) (web.Response, error) {
	return web.See(r.Link("/sign-in")).Notice(textStopped.In(r.Lang)), p.Accounts.Stop(tx, r.Path("secret"))
}

// takeBack undoes a change of address or of a way in.
func (p pages) takeBack(r *web.Request, tx *db.Tx) (web.Response, error) {
	return web.See(r.Link("/sign-in")).Notice(textTakenBack.In(r.Lang)), p.Accounts.TakeBack(tx, r.Path("secret"))
}
