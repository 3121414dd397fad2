package sitesweb

import (
	"asar/internal/core/hours"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

// fact is something to know, with an icon or without.
type fact struct{ Icon, Title, Text string }

func (h *pages) about(r *web.Request, _ *db.Tx) (web.Response, error) {
	p := r.Page(textAbout.In(r.Lang))
	p.Description = textAboutLead.In(r.Lang)
	return web.HTML(aboutPage(p, threeFacts(r.Lang))), nil
}

func threeFacts(l i18n.Lang) []fact {
	return []fact{
		{"qr", textAttended.In(l), textAttendedHow.In(l)},
		{"shield", textVouched.In(l), textVouchedHow.In(l, "hours", int(hours.DecideWithin.Hours()))},
		{"flag", textAccepted.In(l), textAcceptedHow.In(l)},
	}
}

func (h *pages) privacy(r *web.Request, _ *db.Tx) (web.Response, error) {
	p := r.Page(textPrivacy.In(r.Lang))
	p.Description = textPrivacyLead.In(r.Lang)
	return web.HTML(privacyPage(p, kept(r.Lang))), nil
}

// kept says what is kept. It is true of this program; whoever adds a
// table reads it again.
func kept(l i18n.Lang) []fact {
	var facts []fact
	for _, pair := range [][2]i18n.M{
		{textKeptYou, textKeptYouHow},
		{textKeptDone, textKeptDoneHow},
		{textKeptStudy, textKeptStudyHow},
		{textSeen, textSeenHow},
		{textPublic, textPublicHow},
		{textEntering, textEnteringHow},
		{textCookies, textCookiesHow},
		{textOthers, textOthersHow},
		{textLogs, textLogsHow},
		{textMending, textMendingHow},
	} {
		facts = append(facts, fact{Title: pair[0].In(l), Text: pair[1].In(l)})
	}
	return facts
}

func (h *pages) accessibility(r *web.Request, _ *db.Tx) (web.Response, error) {
	p := r.Page(textAccess.In(r.Lang))
	p.Description = textAccessLead.In(r.Lang)
	return web.HTML(accessPage(p, accessLines(r.Lang))), nil
}

func accessLines(l i18n.Lang) []string {
	var lines []string
	for _, m := range []i18n.M{textAccessKeys, textAccessScript, textAccessPicture, textAccessTheme, textAccessPhone} {
		lines = append(lines, m.In(l))
	}
	return lines
}
