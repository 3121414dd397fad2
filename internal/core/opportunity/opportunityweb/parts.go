package opportunityweb

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"asar/internal/core/opportunity"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/when"
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

// Degrees writes millionths of a degree as people copy them from a map.
func Degrees(micro int64) string {
	sign := ""
	if micro < 0 {
		sign, micro = "-", -micro
	}
	const degree = 1_000_000
	rest := strconv.FormatInt(micro%degree+degree, 10)[1:]
	return sign + strconv.FormatInt(micro/degree, 10) + "." + rest
}

// DayShifts are the shifts of one day.
type DayShifts struct {
	Day    when.Day
	Shifts []opportunity.Shift
}
