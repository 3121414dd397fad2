package signupweb

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// method is that of the form with the shifts: a visitor's boxes go into the
// address, through the sign-in, and come back ticked.
func method(v gridView) string {
	if v.Signed {
		return "post"
	}
	return "get"
}

// cutoff says until when a place may be given back.
func cutoff(v gridView) string {
	if v.O.CutoffHours == 0 {
		return textNoCutoff.In(v.Page.Lang)
	}
	return textCutoff.In(v.Page.Lang, "hours", v.O.CutoffHours)
}

// langOf marks people's text with its language where that is not the reader's.
func langOf(w i18n.Words, l i18n.Lang) templ.Attributes {
	if _, in := w.Said(l); in != l {
		return templ.Attributes{"lang": string(in)}
	}
	return nil
}

// linesOf cuts people's text into its lines.
func linesOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}

// card is a claim as a line of the list.
func card(p ui.Page, c claimView) ui.OppCard {
	l, at := p.Lang, c.StartsAt.Time()
	title, in := c.Opportunity.Title.Said(l)
	return ui.OppCard{
		Href: p.Href(c.Path()), Title: title, Lang: in, Dir: direction(c.Opportunity), DirName: c.DirName,
		Org: c.Host.Name.Text(l), Day: strconv.Itoa(at.Day()), Month: i18n.MonthShort(l, at) + " " + i18n.WeekdayShort(l, at),
		When: i18n.ClockRange(at, c.EndsAt.Time()), Where: c.Where(l), NoPlaces: true, Chip: stateChip(c),
	}
}

// pastTable lists the shifts that are over.
func pastTable(v mineView) ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textPast.In(l), Columns: []ui.Column{
		{Title: textDeed.In(l)}, {Title: textWhen.In(l)}, {Title: textHost.In(l)},
	}}
	for _, c := range v.Past {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: c.Opportunity.Title.Text(l), Href: v.Page.Href(c.Path()), Small: c.DirName},
			{Text: c.When(l)}, {Text: c.Host.Name.Text(l)},
		})
	}
	return t
}

// head is the top of one shift's page.
func head(v oneView) ui.DetailHead {
	l := v.Page.Lang
	title, in := v.Claim.Opportunity.Title.Said(l)
	return ui.DetailHead{
		Crumbs: []ui.Link{{Href: v.Page.Href("/me/shifts"), Text: textMine.In(l)}},
		Dir:    direction(v.Claim.Opportunity), DirName: v.Claim.DirName, Title: title, Lang: in,
		Org: v.Claim.Host.Name.Text(l), OrgHref: v.Page.Href(v.Claim.Host.Path()),
	}
}

// brief is one shift in a few facts.
func brief(v oneView) []ui.Row {
	l, c := v.Page.Lang, v.Claim
	rows := []ui.Row{
		{Name: textWhen.In(l), Text: i18n.LongDate(l, c.StartsAt.Time()) + ", " + i18n.Weekday(l, c.StartsAt.Time())},
		{Name: textClock.In(l), Text: i18n.ClockRange(c.StartsAt.Time(), c.EndsAt.Time())},
		{Name: textLength.In(l), Text: i18n.Hours(l, c.Span().Minutes())},
		{Name: textWhere.In(l), Text: c.Where(l)},
	}
	if c.Opportunity.LeaderName != "" {
		rows = append(rows, ui.Row{Name: textLeader.In(l), Text: c.Opportunity.LeaderName})
	}
	return rows
}
