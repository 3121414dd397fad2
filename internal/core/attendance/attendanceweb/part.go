package attendanceweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// said marks people's words with their language where that is not the reader's.
func said(l i18n.Lang, w i18n.Words) templ.Attributes {
	if _, in := w.Said(l); in != l {
		return templ.Attributes{"lang": string(in)}
	}
	return nil
}

// dirClass colours something in the opportunity's main direction.
func dirClass(o opportunity.Opportunity) string {
	if len(o.Directions) == 0 {
		return ""
	}
	return ui.DirClass(o.Directions[0])
}

// buttonStyle makes coming stand out: that is what a row waits for.
func buttonStyle(act string) ui.Style {
	if act == actOut {
		return ui.Secondary
	}
	return ui.Primary
}

func showPhone(p person.Person) string { return person.ShowPhone(p.Phone) }

// by names who made a note.
func by(l i18n.Lang, n line) string {
	if n.By == "" {
		return textBySystem.In(l)
	}
	return n.By
}

// OnShift is the way from the page on which a coordinator edits a shift to the
// people who signed up for it.
func OnShift(r *web.Request, _ *db.Tx, o opportunity.Opportunity, s opportunity.Shift) (templ.Component, error) {
	return ui.Go(ui.Button{
		Text: textWhoSignedUp.In(r.Lang), Icon: "users", Style: ui.Secondary,
		Href: r.Link("/org/" + o.Org.String() + "/shifts/" + s.ID.String()),
	}), nil
}
