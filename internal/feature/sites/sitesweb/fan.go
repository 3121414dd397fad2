package sitesweb

import (
	"fmt"
	"html"
	"math"
	"strings"

	"asar/internal/kit/ui/art"
)

// fan draws a year of one direction: twelve poles that rise from half a crown,
// each as long as the hours of its month, with the month's name at its end and
// the year's number in the crown. It takes the direction's colour from the
// element around it.
func fan(minutes [months]int, names [months]string, number string) string {
	const (
		middle         = 200.0
		from, to, name = 72.0, 164.0, 176.0
	)
	most := 1
	for _, n := range minutes {
		most = max(most, n)
	}
	at := func(r, angle float64) (x, y float64) { return middle + r*math.Cos(angle), middle + r*math.Sin(angle) }
	pole := func(length, angle float64) string {
		x1, y1 := at(from, angle)
		x2, y2 := at(from+length, angle)
		return fmt.Sprintf("M%.1f %.1fL%.1f %.1f", x1, y1, x2, y2)
	}
	var dim, lit, words strings.Builder
	for i, n := range minutes {
		angle := math.Pi * (1 + (float64(i)+.5)/months)
		dim.WriteString(pole(to-from, angle))
		if n > 0 {
			lit.WriteString(pole((to-from)*(.08+.92*float64(n)/float64(most)), angle))
		}
		x, y := at(name, angle)
		fmt.Fprintf(&words, `<text x="%.1f" y="%.1f" text-anchor="%s">%s</text>`, x, y+4, anchor(math.Cos(angle)), html.EscapeString(names[i]))
	}
	return `<svg viewBox="-22 -6 444 212" width="100%" aria-hidden="true" stroke-linecap="round">` +
		`<path d="` + dim.String() + `" stroke="var(--line)" stroke-width="4"/>` +
		`<path d="` + lit.String() + `" stroke="var(--d)" stroke-width="9"/>` +
		`<g color="var(--zhosa)">` + art.Crown(middle, 50, 7, 24) + `</g>` +
		`<g fill="var(--ink2)" font-size="14">` + words.String() + `</g>` +
		`<text x="200" y="194" fill="var(--ink)" text-anchor="middle" font-family="var(--display)" font-weight="800" font-size="21">` +
		html.EscapeString(number) + `</text></svg>`
}

// anchor is the side on which a word touches its pole, so that it grows away
// from it.
func anchor(rightwards float64) string {
	switch {
	case rightwards > .4:
		return "start"
	case rightwards < -.4:
		return "end"
	default:
		return "middle"
	}
}
