package accountweb

import (
	"slices"
	"strings"

	"asar/internal/core/account"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// passkeyRoutes mounts the pages of passkeys. A site that is reached by a
// number instead of a name has none.
func (p pages) passkeyRoutes(m *web.Mux) {
	if p.Passkeys == nil {
		return
	}
	m.Post("/sign-in/passkey/begin", auth.Anyone, p.beginProof)
	m.Post("/sign-in/passkey", auth.Anyone, p.on(p.checkPasskey))
	m.Get("/register/passkey", auth.Person, p.offerPasskey)
	m.Post("/me/security/passkeys/begin", auth.Person, p.beginPasskey, web.Fresh())
	m.Post("/me/security/passkeys", auth.Person, p.on(p.addPasskey), web.Fresh())
	m.Post("/me/security/passkeys/{key}/remove", auth.Person, p.removePasskey, web.Fresh())
}

// script adds the one script that passkeys need.
func (p pages) script(page ui.Page) ui.Page {
	if p.Passkeys != nil {
		page.Scripts = append(page.Scripts, "passkey.js")
	}
	return page
}

// beginProof asks the reader's browser for any passkey of this site, so that
// nothing has to be known, or told, of who they are.
func (p pages) beginProof(r *web.Request, tx *db.Tx) (web.Response, error) {
	f := account.Flow{Kind: account.KindSignIn, State: account.State{To: web.LocalPath(r.Value("to"), "")}}
	if r.Actor.Signed() {
		f.Kind, f.Person = account.KindAgain, r.Actor.Person
	}
	question, ceremony, err := p.Passkeys.Ask()
	if err != nil {
		return web.Response{}, err
	}
	f.Ceremony = ceremony
	return p.pose(tx, f, question)
}

// pose begins the flow of a ceremony and hands its question to the script.
func (p pages) pose(tx *db.Tx, f account.Flow, question []byte) (web.Response, error) {
	secret, _, err := p.Accounts.Start(tx, f)
	return web.Data("application/json", "", question).Remember(flowWord, secret, flowFor), err
}

// checkPasskey signs in whom the passkey proves.
func (p pages) checkPasskey(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	who, err := p.Accounts.ProvePasskey(tx, p.Passkeys, f, []byte(r.Secret("answer")))
	if err == nil && f.Kind == account.KindAgain && who != f.Person {
		err = fault.New(fault.Invalid, "account/passkey", textOthersPasskey)
	}
	if refusal, refused := fault.As(err); refused {
		v := p.entrance(r)
		v.Fail(refusal)
		return web.HTML(contactPage(v)).Failed(refusal).Keep(), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	f.Person, f.Proof = who, auth.ByPasskey
	return p.finish(r, tx, f)
}

// offerPasskey asks a newcomer whether they want a passkey for the next time.
func (p pages) offerPasskey(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(offerPage(p.script(frame(r, textOfferPasskey)), destination(r, r.Value("to")))), nil
}

// beginPasskey asks the person's browser to make a passkey.
func (p pages) beginPasskey(r *web.Request, tx *db.Tx) (web.Response, error) {
	question, f, err := p.Accounts.OfferPasskey(tx, p.Passkeys, r.Actor)
	if err != nil {
		return web.Response{}, err
	}
	f.To = web.LocalPath(r.Value("to"), r.Link("/me/security"))
	return p.pose(tx, f, question)
}

// addPasskey keeps the passkey that the browser has made. Making it has proved
// who they are as strongly as using it will.
func (p pages) addPasskey(r *web.Request, tx *db.Tx, f account.Flow) (web.Response, error) {
	err := p.Accounts.AddPasskey(tx, p.Passkeys, r.Actor, f, browserName(r.UserAgent()), []byte(r.Secret("answer")))
	if err != nil {
		return web.Response{}, err
	}
	f.Proof = auth.ByPasskey
	answer, err := p.raise(r, tx, f)
	return answer.Notice(textPasskeySaved.In(r.Lang)), err
}

// removePasskey takes a passkey away.
func (p pages) removePasskey(r *web.Request, tx *db.Tx) (web.Response, error) {
	key, err := r.PathID("key")
	if err != nil {
		return web.Response{}, err
	}
	mine, err := p.Accounts.Passkeys(tx, r.Actor.Person)
	if err == nil && !slices.ContainsFunc(mine, func(k account.Passkey) bool { return k.ID == key }) {
		err = fault.Missing("passkey")
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link("/me/security")).Notice(textPasskeyGone.In(r.Lang)), p.Accounts.RemovePasskey(tx, r.Actor, key)
}

// keyRow is a passkey in words.
type keyRow struct{ ID, Name, Made, Used string }

func newKeyRow(l i18n.Lang, k account.Passkey) keyRow {
	row := keyRow{ID: k.ID.String(), Name: k.Name, Made: i18n.DateTime(l, k.Made.Time()), Used: textNever.In(l)}
	if k.Used != 0 {
		row.Used = i18n.DateTime(l, k.Used.Time())
	}
	if strings.TrimSpace(row.Name) == "" {
		row.Name = textSomeBrowser.In(l)
	}
	return row
}
