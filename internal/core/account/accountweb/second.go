package accountweb

import (
	"slices"
	"strings"

	"asar/internal/core/account"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// secondRoutes mounts the pages of authenticator apps and recovery codes.
func (p pages) secondRoutes(m *web.Mux) {
	m.Get("/sign-in/second", auth.Anyone, p.on(p.askSecond))
	m.Post("/sign-in/second", auth.Anyone, p.on(p.checkSecond))
	m.Post("/me/security/app/begin", auth.Person, p.beginApp, web.Fresh())
	m.Get("/me/security/app", auth.Person, p.on(p.showApp), web.Fresh())
	m.Post("/me/security/app", auth.Person, p.on(p.addApp), web.Fresh())
	m.Post("/me/security/app/remove", auth.Person, p.removeApp, web.Fresh())
	m.Post("/me/security/recovery", auth.Person, p.makeRecovery, web.Fresh())
}

// secondView is the step at which a second factor is asked for.
type secondView struct {
	ui.Page
	To      string
	Factors account.Factors
}

// askSecond asks somebody who has proved one thing for the second.
func (p pages) askSecond(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	if !mayAskSecond(f) {
		return web.See(r.Link("/sign-in")), nil
	}
	v, err := p.second(r, tx, f)
	return web.HTML(secondPage(v)), err
}

// mayAskSecond tells whether the first proof is there: that of this flow, or of
// the session in which it began.
func mayAskSecond(f account.Flow) bool {
	return f.Person != 0 && (f.Proof != "" || f.Kind == account.KindAgain)
}

func (p pages) second(r *web.Request, tx *db.Tx, f account.Flow) (v secondView, err error) {
	v = secondView{Page: p.script(frame(r, textSecondTitle)), To: f.To}
	v.Factors, err = p.Accounts.Factors(tx, f.Person)
	return v, err
}

// checkSecond goes on with whom the second factor proves.
func (p pages) checkSecond(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	if !mayAskSecond(f) {
		return web.See(r.Link("/sign-in")), nil
	}
	right, err := p.Accounts.CheckSecond(tx, r.Actor, f, r.Value("code"), r.Network())
	if err == nil && !right {
		err = fault.New(fault.Invalid, "account/second", textWrongSecond)
	}
	if refusal, refused := fault.As(err); refused {
		v, err := p.second(r, tx, f)
		v.Page = failed(v.Page, "code", refusal)
		return web.HTML(secondPage(v)).Failed(refusal).Keep(), err
	}
	if err != nil {
		return web.Response{}, err
	}
	f.Proof = auth.BySecond
	return p.finish(r, tx, f)
}

// beginApp makes the secret for an app and leads to its page.
func (p pages) beginApp(r *web.Request, tx *db.Tx) (web.Response, error) {
	f, err := p.Accounts.OfferApp(tx, r.Actor)
	if err != nil {
		return web.Response{}, err
	}
	f.To = web.LocalPath(r.Value("to"), r.Link("/me/security"))
	secret, _, err := p.Accounts.Start(tx, f)
	return web.See(r.Link("/me/security/app")).Remember(flowWord, secret, flowFor), err
}

// showApp shows the secret for the app to read.
func (p pages) showApp(r *web.Request, _ *db.Tx, f account.Flow) (web.Response, error) {
	if f.App == "" || f.Person != r.Actor.Person {
		return web.See(r.Link("/me/security")), nil
	}
	return web.HTML(appPage(frame(r, textAppTitle), f.App, f.Secret)), nil
}

// inFours writes a secret as it is easiest typed; apps pass over the spaces.
func inFours(secret string) string {
	var written strings.Builder
	for group := range slices.Chunk([]byte(secret), 4) {
		written.Write(group)
		written.WriteByte(' ')
	}
	return strings.TrimSpace(written.String())
}

// addApp keeps the app once it has shown a right code: that is a second factor.
func (p pages) addApp(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	err := p.Accounts.AddApp(tx, r.Actor, f, r.Value("code"))
	if refusal, refused := fault.As(err); refused {
		return web.HTML(appPage(failed(frame(r, textAppTitle), "code", refusal), f.App, f.Secret)).Failed(refusal), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	f.Proof = auth.BySecond
	answer, err := p.raise(r, tx, f)
	return answer.Notice(textAppSaved.In(r.Lang)), err
}

// removeApp takes the app away.
func (p pages) removeApp(r *web.Request, tx *db.Tx) (web.Response, error) {
	return web.See(r.Link("/me/security")).Notice(textAppGone.In(r.Lang)), p.Accounts.RemoveApp(tx, r.Actor)
}

// makeRecovery makes recovery codes and shows them this once.
func (p pages) makeRecovery(r *web.Request, tx *db.Tx) (web.Response, error) {
	codes, err := p.Accounts.MakeRecoveryCodes(tx, r.Actor)
	return web.HTML(recoveryPage(frame(r, textRecoveryTitle), codes)).Secret(), err
}
