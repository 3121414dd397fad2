package coordinatorweb

import (
	"asar/internal/core/opportunity"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// ways are the pages of one opportunity for its coordinator.
func ways(p ui.Page, o opportunity.Opportunity, here string) []ui.Link {
	list := []ui.Link{
		{Key: "edit", Href: p.Href(o.Home() + "/edit"), Text: textWords.In(p.Lang)},
		{Key: "shifts", Href: p.Href(o.Home() + "/shifts"), Text: textShifts.In(p.Lang)},
		{Key: "publish", Href: p.Href(o.Home() + "/publish"), Text: textCheck.In(p.Lang)},
		{Key: "public", Href: p.Href(o.Path()), Text: textItsPage.In(p.Lang)},
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

func idText(i id.ID) string {
	if i == 0 {
		return ""
	}
	return i.String()
}

// ticked is the value of a box.
func ticked(on bool) string {
	if on {
		return "on"
	}
	return ""
}
