package accountweb

import (
	"cmp"
	"slices"
	"strings"

	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// reach is how somebody is reached: by e-mail, and by whoever calls the phone
// number that they may have given.
func (v securityView) reach() []ui.Row {
	rows := []ui.Row{{Name: textContact.In(v.Lang), Text: cmp.Or(v.Email, textNoEmail.In(v.Lang)), Change: v.Href("/me/security/address")}}
	if v.Phone != "" {
		rows = append(rows, ui.Row{Name: textPhone.In(v.Lang), Text: v.Phone})
	}
	return rows
}

// security shows what the person proves themselves with and where they are
// signed in.
func (p pages) security(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := securityView{Page: p.script(frame(r, textSecurity)), To: r.Value("to"), Passkeys: p.Passkeys != nil, Missing: len(r.Actor.Withheld) > 0}
	var err error
	if v.Factors, err = p.Accounts.Factors(tx, r.Actor.Person); err != nil {
		return web.Response{}, err
	}
	who, err := p.People.Get(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	v.Email, v.Phone = who.Email, person.ShowPhone(who.Phone)
	keys, err := p.Accounts.Passkeys(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	for _, k := range keys {
		v.Keys = append(v.Keys, newKeyRow(r.Lang, k))
	}
	known, err := p.Accounts.Identities(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	v.Universities = p.universities(r.Lang, known)
	sessions, err := p.Accounts.Sessions(tx, r.Actor)
	if err != nil {
		return web.Response{}, err
	}
	for _, s := range sessions {
		v.Sessions = append(v.Sessions, newSessionRow(r.Lang, s))
	}
	return web.HTML(securityPage(v)), nil
}

// endSession signs the person out in one of their browsers.
func (p pages) endSession(r *web.Request, tx *db.Tx) (web.Response, error) {
	session, err := r.PathID("session")
	if err != nil {
		return web.Response{}, err
	}
	mine, err := p.Accounts.Sessions(tx, r.Actor)
	if err == nil && !slices.ContainsFunc(mine, func(s account.Session) bool { return s.ID == session }) {
		err = fault.Missing("session")
	}
	if err != nil {
		return web.Response{}, err
	}
	if err := p.Accounts.End(tx, r.Actor, session); err != nil {
		return web.Response{}, err
	}
	if session == r.Actor.Session {
		return web.See(r.Link("/")).SignOut(), nil
	}
	return web.See(r.Link("/me/security")).Notice(textEnded.In(r.Lang)), nil
}

// endOthers signs the person out everywhere else.
func (p pages) endOthers(r *web.Request, tx *db.Tx) (web.Response, error) {
	if err := p.Accounts.EndOthers(tx, r.Actor); err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link("/me/security")).Notice(textEndedOthers.In(r.Lang)), nil
}

// sessionRow is a session in words.
type sessionRow struct {
	ID, Browser, Strength, Begun, Seen string
	Current                            bool
}

func newSessionRow(l i18n.Lang, s account.Session) sessionRow {
	browser := browserName(s.Browser)
	if browser == "" {
		browser = textSomeBrowser.In(l)
	}
	return sessionRow{
		ID: s.ID.String(), Browser: browser, Strength: textStrengths[s.Strength].In(l),
		Begun: i18n.DateTime(l, s.Begun.Time()), Seen: i18n.DateTime(l, s.Seen.Time()), Current: s.Current,
	}
}

// named are words by which browsers and systems know themselves, the more
// telling first: nearly every browser claims to be Safari, too.
var (
	namedBrowsers = [][2]string{
		{"YaBrowser", "Yandex"}, {"SamsungBrowser", "Samsung Internet"}, {"Edg", "Edge"}, {"OPR", "Opera"}, {"Firefox", "Firefox"},
		{"FxiOS", "Firefox"}, {"CriOS", "Chrome"}, {"Chrome", "Chrome"}, {"Safari", "Safari"},
	}
	namedSystems = [][2]string{
		{"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"}, {"Windows", "Windows"}, {"Mac OS", "macOS"}, {"CrOS", "ChromeOS"},
		{"Linux", "Linux"},
	}
)

// browserName says a browser as people call it, such as "Chrome, Android".
func browserName(agent string) string {
	var words []string
	for _, names := range [][][2]string{namedBrowsers, namedSystems} {
		for _, n := range names {
			if strings.Contains(agent, n[0]) {
				words = append(words, n[1])
				break
			}
		}
	}
	return strings.Join(words, ", ")
}
