package accountweb

import (
	"asar/internal/core/account"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// attempt is what was done about a password before the transaction, or the
// refusal that came of it.
type attempt[T any] struct {
	made    T
	refusal *fault.Error
}

// hand keeps what was made for the handler; a refusal is the handler's to show.
func hand[T any](r *web.Request, made T, err error) error {
	refusal, refused := fault.As(err)
	if err != nil && !refused {
		return err
	}
	r.Hand(attempt[T]{made, refusal})
	return nil
}

// askPassword shows the field for the password of the address in the flow.
func (p pages) askPassword(r *web.Request, _ *db.Tx, f account.Flow) (web.Response, error) {
	return web.HTML(passwordPage(codeView{Page: frame(r, textPasswordTitle), Contact: showContact(f.Contact)})), nil
}

// comparePassword does the slow work of checkPassword.
func (p pages) comparePassword(r *web.Request) error {
	try, err := p.Accounts.TryPassword(r.Context(), r.Read, r.Remembered(flowWord), r.Secret("password"), r.Network())
	return hand(r, try, err)
}

// checkPassword goes on with whom the password proves.
func (p pages) checkPassword(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	tried := web.Prepared[attempt[account.PasswordTry]](r)
	right, refusal := false, tried.refusal
	if refusal == nil {
		var err error
		right, err = p.Accounts.CheckPassword(tx, f, tried.made, r.Network())
		closed, refused := fault.As(err)
		if err != nil && !refused {
			return web.Response{}, err
		}
		if refusal = closed; !right && refusal == nil {
			refusal = fault.New(fault.Invalid, "account/password", textWrongPassword)
		}
	}
	if refusal != nil {
		v := codeView{Page: failed(frame(r, textPasswordTitle), "password", refusal), Contact: showContact(f.Contact)}
		return web.HTML(passwordPage(v)).Failed(refusal).Keep(), nil
	}
	f.Proof = auth.ByPassword
	return p.finish(r, tx, f)
}

// askNewPassword shows the field for a password that the person wants.
func (p pages) askNewPassword(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(newPasswordPage(frame(r, textNewPassword))), nil
}

// preparePassword does the slow work of setPassword.
func (p pages) preparePassword(r *web.Request) error {
	made, err := p.Accounts.PreparePassword(r.Context(), r.Read, r.SessionToken(), r.Secret("password"))
	return hand(r, made, err)
}

// setPassword gives the person the password.
func (p pages) setPassword(r *web.Request, tx *db.Tx) (web.Response, error) {
	prepared := web.Prepared[attempt[account.NewPassword]](r)
	refusal := prepared.refusal
	if refusal == nil {
		err := p.Accounts.SetPassword(tx, r.Actor, prepared.made)
		if err == nil {
			return web.See(r.Link("/me/security")).Notice(textPasswordSaved.In(r.Lang)), nil
		}
		var refused bool
		if refusal, refused = fault.As(err); !refused {
			return web.Response{}, err
		}
	}
	page := frame(r, textNewPassword)
	page.Fail(refusal)
	return web.HTML(newPasswordPage(page)).Failed(refusal), nil
}

// removePassword takes the person's password away.
func (p pages) removePassword(r *web.Request, tx *db.Tx) (web.Response, error) {
	return web.See(r.Link("/me/security")).Notice(textPasswordGone.In(r.Lang)), p.Accounts.RemovePassword(tx, r.Actor)
}

// askAgain shows how somebody who has signed in can prove once more who they are.
func (p pages) askAgain(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := p.again(r, tx)
	return web.HTML(againPage(v)), err
}

func (p pages) again(r *web.Request, tx *db.Tx) (v againView, err error) {
	v = againView{Page: p.script(frame(r, textAgainTitle)), To: r.Value("to")}
	if v.Factors, err = p.Accounts.Factors(tx, r.Actor.Person); err != nil {
		return v, err
	}
	who, err := p.People.Get(tx, r.Actor.Person)
	v.Contact = showContact(who.Contact())
	return v, err
}

// proveAgain begins the way that the person has chosen.
func (p pages) proveAgain(r *web.Request, tx *db.Tx) (web.Response, error) {
	who, err := p.People.Get(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	secret, f, err := p.Accounts.Start(tx, account.Flow{Kind: account.KindAgain, Person: who.ID, State: account.State{
		Contact: who.Contact(), To: web.LocalPath(r.Value("to"), ""),
	}})
	if err != nil {
		return web.Response{}, err
	}
	answer, err := p.goOn(r, tx, f)
	if refusal, refused := fault.As(err); refused {
		v, err := p.again(r, tx)
		v.Fail(refusal)
		return web.HTML(againPage(v)).Failed(refusal), err
	}
	return answer.Remember(flowWord, secret, flowFor), err
}

// goOn leads to the page of the way that the reader has chosen by a button.
func (p pages) goOn(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	switch way := account.Way(r.Value("way")); {
	case way == account.WayPassword:
		return web.See(r.Link("/sign-in/password")), nil
	case way == account.WaySecond && f.Kind == account.KindAgain:
		return web.See(r.Link("/sign-in/second")), nil
	default:
		return p.sendCode(r, tx, f)
	}
}

// raise makes the reader's session a freshly proved one.
func (p pages) raise(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	if f.Done == 0 && r.Actor.Person != f.Person {
		return web.See(r.Link("/sign-in", "to", f.To)), nil
	}
	token, until, err := p.Accounts.Raise(tx, r.Actor, f, r.UserAgent())
	if err != nil {
		return web.Response{}, err
	}
	return web.See(destination(r, f.To)).SignIn(token, until).Remember(flowWord, "", 0), nil
}

// againView is the ways to prove once more who one is.
type againView struct {
	ui.Page
	To      string
	Contact string
	Factors account.Factors
}
