package accountweb

import (
	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/web"
)

// askContact shows the first step, of a sign-in or of a registration.
func (p pages) askContact(r *web.Request, _ *db.Tx) (web.Response, error) {
	if r.Actor.Signed() {
		return web.See(destination(r, r.Value("to"))), nil
	}
	return web.HTML(contactPage(p.entrance(r))), nil
}

// entrance is the view of the first step.
func (p pages) entrance(r *web.Request) entranceView {
	v := entranceView{Page: frame(r, textSignIn), To: r.Value("to"), Newcomer: r.Here() == "/register", Passkeys: p.Passkeys != nil}
	v.Page, v.Universities = p.script(v.Page), p.universities(r.Lang, nil)
	if v.Newcomer {
		v.Title = textRegister.In(r.Lang)
	}
	return v
}

// takeContact begins the flow and leads on to the way that was chosen. Addresses of people are
// personal and the addresses of pages end up in logs, so no page's holds one.
func (p pages) takeContact(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := p.entrance(r)
	v.Contact = r.Value("contact")
	contact, err := person.ParseAddress(v.Contact)
	if f, refused := fault.As(err); refused {
		v.Page = failed(v.Page, "contact", f)
		return web.Invalid(contactPage(v)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	secret, f, err := p.Accounts.Start(tx, account.Flow{
		Kind: account.KindSignIn, State: account.State{Contact: contact, To: web.LocalPath(v.To, "")},
	})
	if err != nil {
		return web.Response{}, err
	}
	answer, err := p.goOn(r, tx, f)
	if f, refused := fault.As(err); refused {
		v.Page = failed(v.Page, "contact", f)
		return web.HTML(contactPage(v)).Failed(f), nil
	}
	return answer.Remember(flowWord, secret, flowFor), err
}

// sendCode sends a code to the address of the flow, the first or another one.
func (p pages) sendCode(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	return web.See(r.Link("/sign-in/code")), p.Accounts.SendCode(tx, f, r.Lang)
}

// askCode shows the second step: what was sent.
func (p pages) askCode(r *web.Request, _ *db.Tx, f account.Flow) (web.Response, error) {
	return web.HTML(codePage(codeView{Page: frame(r, textCodeTitle), Contact: showContact(f.Contact)})), nil
}

// checkCode signs in whom the code proves, or leads to the registration if
// nobody has registered with the address.
func (p pages) checkCode(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	if f.Proof != "" && f.Step > 0 {
		return p.finish(r, tx, f) // sent twice, or come back to by a newcomer
	}
	right, err := p.Accounts.CheckCode(tx, f, r.Value("code"), r.Network())
	if err == nil && !right {
		err = fault.New(fault.Invalid, "account/code", textWrongCode)
	}
	if refusal, refused := fault.As(err); refused {
		v := codeView{Page: failed(frame(r, textCodeTitle), "code", refusal), Contact: showContact(f.Contact)}
		return web.Invalid(codePage(v)).Keep(), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	f.Proof = auth.ByCode
	return p.finish(r, tx, f)
}

// finish begins the session of whoever has proved enough, and leads to where
// they wanted to go. Newcomers have questions to answer first.
func (p pages) finish(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	if f.Kind == account.KindAddress {
		return p.changeAddress(r, tx, f)
	}
	if f.Person == 0 {
		who, known, err := p.People.ByContact(tx, f.Contact)
		if err != nil {
			return web.Response{}, err
		}
		if !known {
			f.Step = max(f.Step, 1)
			return web.See(r.Link(questions[f.Step-1].path)), p.Accounts.Keep(tx, f)
		}
		f.Person = who.ID
	}
	r.Concerns(f.Person, f.Contact)
	has, err := p.Accounts.Factors(tx, f.Person)
	if err != nil {
		return web.Response{}, err
	}
	if account.NeedsSecond(f.Kind, has, f.Proof) {
		return web.See(r.Link("/sign-in/second")), p.Accounts.Keep(tx, f)
	}
	if f.Kind == account.KindAgain {
		return p.raise(r, tx, f)
	}
	if r.Actor.Signed() {
		if err := p.Accounts.End(tx, r.Actor, r.Actor.Session); err != nil {
			return web.Response{}, err
		}
	}
	token, until, err := p.Accounts.Finish(tx, f, r.UserAgent())
	if err != nil {
		return web.Response{}, err
	}
	return web.See(destination(r, f.To)).SignIn(token, until).Remember(flowWord, "", 0), nil
}

// showLink shows a button: mail scanners open links, and must not use them up.
func (p pages) showLink(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(linkPage(frame(r, textSignIn), r.Path("secret"), r.Value("to"))), nil
}

// useLink signs in whom the link was made for, once.
func (p pages) useLink(r *web.Request, tx *db.Tx) (web.Response, error) {
	opening, err := p.Accounts.UseLink(tx, r.Path("secret"))
	if fault.Is(err, "account/link") && r.Actor.Signed() {
		// Sent twice: the first has signed this reader in already.
		return web.See(destination(r, r.Value("to"))), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	r.Concerns(opening.Person, "")
	opening.Browser = r.UserAgent()
	token, until, err := p.Accounts.Begin(tx, opening)
	if err != nil {
		return web.Response{}, err
	}
	return web.See(destination(r, r.Value("to"))).SignIn(token, until), nil
}

// signOut ends the session, here and in the browser.
func (p pages) signOut(r *web.Request, tx *db.Tx) (web.Response, error) {
	if r.Actor.Signed() {
		if err := p.Accounts.End(tx, r.Actor, r.Actor.Session); err != nil {
			return web.Response{}, err
		}
	}
	return web.See(r.Link("/")).SignOut(), nil
}
