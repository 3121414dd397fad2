package accountweb

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// askContact shows the first step: where to send the code.
func (p pages) askContact(r *web.Request, _ *db.Tx) (web.Response, error) {
	if r.Actor.Signed() {
		return web.See(p.destination(r)), nil
	}
	return web.HTML(contactPage(frame(r, textSignIn), r.Value("to"), "")), nil
}

// sendCode sends the code and leads to the second step. The address of that
// step names the attempt and not the contact: contacts are personal data, and
// addresses end up in logs.
func (p pages) sendCode(r *web.Request, tx *db.Tx) (web.Response, error) {
	typed := r.Value("contact")
	flow := ""
	contact, err := person.ParseContact(typed)
	if err == nil {
		flow, err = p.Accounts.SendCode(tx, contact, r.Lang)
	}
	if f, refused := fault.As(err); refused {
		page := frame(r, textSignIn)
		page.Fail(fault.New(f.Kind, f.Code, nil).At("contact", f.Text))
		return web.Invalid(contactPage(page, r.Value("to"), typed)), nil
	}
	return web.See(r.Link("/sign-in/code/"+flow, "to", r.Value("to"))), err
}

// askCode shows the second step: what was sent.
func (p pages) askCode(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(codePage(frame(r, textCodeTitle), r.Path("flow"), r.Value("to"))), nil
}

// checkCode signs in whom the code proves, or leads to the registration if
// nobody has registered with the address.
func (p pages) checkCode(r *web.Request, tx *db.Tx) (web.Response, error) {
	flow := r.Path("flow")
	contact, right, err := p.Accounts.CheckCode(tx, flow, digits(r.Value("code")))
	if err == nil && !right {
		err = fault.New(fault.Invalid, "account/code", textWrongCode)
	}
	if f, refused := fault.As(err); refused {
		page := frame(r, textCodeTitle)
		page.Fail(fault.New(f.Kind, f.Code, nil).At("code", f.Text))
		return web.Invalid(codePage(page, flow, r.Value("to"))).Keep(), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	who, known, err := p.People.ByContact(tx, contact)
	if err != nil {
		return web.Response{}, err
	}
	if !known {
		return web.See(r.Link("/register/"+flow, "to", r.Value("to"))), nil
	}
	return p.begin(r, tx, who)
}

// begin begins the session and leads to where the reader wanted to go.
func (p pages) begin(r *web.Request, tx *db.Tx, who person.Person) (web.Response, error) {
	token, until, err := p.Accounts.Begin(tx, who.ID, r.UserAgent())
	if err != nil {
		return web.Response{}, err
	}
	return web.See(p.destination(r)).SignIn(token, until), nil
}

func (p pages) destination(r *web.Request) string {
	return web.LocalPath(r.Value("to"), r.Link("/me"))
}

// showLink shows a button: mail scanners open links, and must not use them up.
func (p pages) showLink(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(linkPage(frame(r, textSignIn), r.Path("secret"), r.Value("to"))), nil
}

// useLink signs in whom the link was made for, once.
func (p pages) useLink(r *web.Request, tx *db.Tx) (web.Response, error) {
	who, err := p.Accounts.UseLink(tx, r.Path("secret"))
	if fault.Is(err, "account/link") && r.Actor.Signed() {
		// Sent twice: the first has signed this reader in already.
		return web.See(p.destination(r)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return p.begin(r, tx, who)
}

// signOut ends the session, here and in the browser.
func (p pages) signOut(r *web.Request, tx *db.Tx) (web.Response, error) {
	if token := r.SessionToken(); token != "" {
		if err := p.Accounts.End(tx, token); err != nil {
			return web.Response{}, err
		}
	}
	return web.See(r.Link("/")).SignOut(), nil
}

// frame is the frame of these pages: they hold forms, and are nobody's to find.
func frame(r *web.Request, title i18n.M) ui.Page {
	page := r.Page(title.In(r.Lang))
	page.HasForm, page.NoIndex = true, true
	return page
}

// digits keeps only the digits of a code, as people type it with spaces.
func digits(s string) string {
	var kept []rune
	for _, c := range s {
		if c >= '0' && c <= '9' {
			kept = append(kept, c)
		}
	}
	return string(kept)
}
