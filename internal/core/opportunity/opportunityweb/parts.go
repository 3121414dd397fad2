package opportunityweb

import (
	"strings"

	"github.com/a-h/templ"

	"asar/internal/core/opportunity"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// said marks a text with its language where that is not the reader's.
func said(l i18n.Lang, w i18n.Words) templ.Attributes {
	if _, in := w.Said(l); in != l {
		return templ.Attributes{"lang": string(in)}
	}
	return nil
}

// paragraphs cuts a text at its empty lines, and each paragraph into its lines.
func paragraphs(text string) [][]string {
	var list [][]string
	for block := range strings.SplitSeq(text, "\n\n") {
		if block = strings.Trim(block, "\n"); block != "" {
			list = append(list, strings.Split(block, "\n"))
		}
	}
	return list
}

// mainClass colours a page in the opportunity's main direction.
func mainClass(o opportunity.Opportunity) string {
	if len(o.Directions) == 0 {
		return ""
	}
	return ui.DirClass(o.Directions[0])
}

// vetting says whether a front office vouches for the organiser today.
func vetting(v showView) string {
	if ok, _ := v.Host.MayPublish(v.Today); ok {
		return textVettedUntil.In(v.Page.Lang, "day", i18n.LongDate(v.Page.Lang, v.Host.VettedUntil.Time()))
	}
	return textNotVetted.In(v.Page.Lang)
}

// ways are the pages of one opportunity for its coordinator.
func ways(p ui.Page, o opportunity.Opportunity, here string) []ui.Link {
	list := []ui.Link{
		{Key: "edit", Href: p.Href(home(o) + "/edit"), Text: textEdit.In(p.Lang), Icon: "edit"},
		{Key: "shifts", Href: p.Href(home(o) + "/shifts"), Text: textShifts.In(p.Lang), Icon: "cal"},
		{Key: "publish", Href: p.Href(home(o) + "/publish"), Text: textCheck.In(p.Lang), Icon: "check"},
		{Key: "public", Href: p.Href(o.Path()), Text: textPublicPage.In(p.Lang), Icon: "eye"},
	}
	for i := range list {
		list[i].Current = list[i].Key == here
	}
	return list
}

// fieldErrors says faults in the reader's language, each field once.
func fieldErrors(l i18n.Lang, fields []fault.Field) []ui.FieldError {
	var list []ui.FieldError
	seen := map[string]bool{}
	for _, f := range fields {
		if !seen[f.Name] {
			seen[f.Name] = true
			list = append(list, ui.FieldError{Name: f.Name, Text: f.Text.Text(l)})
		}
	}
	return list
}

// reasonHint says who reads the reason, if anybody does.
func reasonHint(l i18n.Lang, people int) string {
	if people == 0 {
		return ""
	}
	return textReasonUp.In(l, "n", people)
}

// inner returns the frame of a coordinator's page: not for search engines, and
// without the bar of tabs, which could hide a field.
func inner(r *web.Request, title string) ui.Page {
	p := r.Page(title)
	p.NoIndex, p.HasForm = true, true
	return p
}
