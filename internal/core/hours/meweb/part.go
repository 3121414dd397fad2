package meweb

import (
	"strings"

	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// hasWeeks tells whether there is anything to draw.
func (v hoursView) hasWeeks() bool {
	for _, w := range v.Weeks {
		if len(w.Parts) > 0 {
			return true
		}
	}
	return false
}

// table is the records as a table that reads on a phone too.
func (v hoursView) table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textRecords.In(l), Columns: []ui.Column{
		{Title: textDeed.In(l)}, {Title: textDate.In(l)}, {Title: textHoursOf.In(l), Right: true}, {Title: textState.In(l)}, {Title: textJournal.In(l)},
	}}
	for _, r := range v.Rows {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: r.Title.Text(l), Href: v.Page.Href(r.Path), Small: v.DirNames[r.Direction]},
			{Body: whole(i18n.ShortDate(l, r.At.Time()))}, {Text: i18n.Hours(l, r.Minutes)},
			{Body: ui.StatusWith(r.Kind, r.Icon, r.Word)}, {Body: journal(v.Page, r)},
		})
	}
	return t
}

// greeting is the page's heading, with the name if it is known.
func (v overviewView) greeting() string {
	if v.Name == "" {
		return textMe.In(v.Page.Lang)
	}
	return textHello.In(v.Page.Lang, "name", v.Name)
}

// head is the top of a record's page.
func (v recordView) head() ui.DetailHead {
	l := v.Page.Lang
	title, in := v.O.Title.Said(l)
	return ui.DetailHead{
		Crumbs: []ui.Link{{Href: v.Page.Href("/me/hours"), Text: textHours.In(l)}},
		Dir:    v.R.Direction, DirName: v.DirName, Title: title, Lang: in,
		Org: v.Host.Name.Text(l), OrgHref: v.Page.Href(v.Host.Path()),
	}
}

// decision says what the host vouches for.
func (v recordView) decision() string {
	l := v.Page.Lang
	given, asked := i18n.Hours(l, v.R.Minutes), i18n.Hours(l, v.R.Proposed)
	switch v.R.Minutes {
	case 0:
		return textNothing.In(l)
	case v.R.Proposed:
		return textVouched.In(l, "given", given)
	default:
		return textPartly.In(l, "given", given, "asked", asked)
	}
}

// linesOf cuts people's text into its lines.
func linesOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}
