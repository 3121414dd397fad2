package app

import (
	"asar/internal/feature/payout/payoutweb"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// operatorDesk are the pages of a programme's operator. Every part shows the
// same ones in the same order; the one that is being read is marked.
func operatorDesk(r *web.Request) []ui.Link {
	links := []ui.Link{
		{Href: r.Link("/operator"), Text: textOperator.In(r.Lang)},
		{Href: r.Link("/operator/ageing"), Text: textAgeing.In(r.Lang)},
		{Href: r.Link("/operator/appeals"), Text: textAppeals.In(r.Lang)},
		{Href: r.Link("/operator/programmes"), Text: textProgrammes.In(r.Lang)},
		{Href: r.Link("/operator/calendar"), Text: textCalendar.In(r.Lang)},
		{Href: r.Link("/operator/rounds"), Text: textRounds.In(r.Lang)},
	}
	links = append(links, payoutweb.Desk(r)...)
	for i := range links {
		links[i].Current = links[i].Href == r.Link(r.Here())
	}
	return links
}
