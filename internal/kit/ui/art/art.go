// Package art draws Asar's ornaments as SVG. Each drawing says a number: a
// roof pole (uyq) is an hour, a diamond of the lattice (kerege) is a place, the
// crown (shanyraq) is the goal that they hold up.
//
// Drawings are pure functions and colour themselves by CSS classes or by
// presentation attributes, never by style attributes, which our content
// security policy forbids. They are hidden from screen readers: whoever places
// one says the same in words beside it.
package art

import (
	"math"
	"strconv"
	"strings"
)

// Directions are the codes of the seven directions, in the order of the band.
var Directions = []string{"bilim", "qamqor", "umit", "sabaqtastyq", "taza", "saulyq", "asyl"}

// glow is each direction's colour on the night sky of the hero.
var glow = []string{"#8FA0FF", "#FF7FB6", "#FF8F54", "#CF92F5", "#71D27A", "#46CBCD", "#F0C04E"}

// num writes a coordinate with at most one decimal, which is finer than a pixel.
func num(x float64) string {
	s := strconv.FormatFloat(x, 'f', 1, 64)
	s = strings.TrimSuffix(s, ".0")
	if s == "-0" {
		return "0"
	}
	return s
}

// polar is the point at a distance and an angle (in radians) from a centre.
func polar(c, r, angle float64) string {
	return num(c+r*math.Cos(angle)) + " " + num(c+r*math.Sin(angle))
}

// pole is a straight line outwards from a centre.
func pole(c, from, to, angle float64) string {
	return "M" + polar(c, from, angle) + "L" + polar(c, to, angle)
}

// stroke is a path that is only a line.
func stroke(d, colour string, width float64, more string) string {
	return `<path d="` + d + `" fill="none" stroke="` + colour + `" stroke-width="` + num(width) + `" stroke-linecap="round"` + more + `/>`
}

func circle(c, r float64, fill, line string, width float64) string {
	s := `<circle cx="` + num(c) + `" cy="` + num(c) + `" r="` + num(r) + `" fill="` + fill + `"`
	if line != "" {
		s += ` stroke="` + line + `" stroke-width="` + num(width) + `"`
	}
	return s + "/>"
}

// crossing is the middle of a crown: two families of bars, turned by 45°.
// Their middles are drawn towards the centre, as one sees them from below.
func crossing(c, r float64, bars int, spread float64, colour string, width float64) string {
	var d strings.Builder
	for i := range bars {
		t := (float64(i) - float64(bars-1)/2) * 2 * r * spread / math.Max(float64(bars-1), 1)
		h := math.Sqrt(math.Max(r*r-t*t, 0))
		bow := -t / 2
		d.WriteString("M" + num(c-h) + " " + num(c+t) + "Q" + num(c) + " " + num(c+t+bow) + " " + num(c+h) + " " + num(c+t))
		d.WriteString("M" + num(c+t) + " " + num(c-h) + "Q" + num(c+t+bow) + " " + num(c) + " " + num(c+t) + " " + num(c+h))
	}
	return stroke(d.String(), colour, width, ` transform="rotate(45 `+num(c)+" "+num(c)+`)"`)
}

// teeth are the triangles (tumarsha) around a crown.
func teeth(c, r, height float64, n int) string {
	var d strings.Builder
	step := 2 * math.Pi / float64(n)
	for k := range n {
		a := float64(k) * step
		d.WriteString("M" + polar(c, r, a) + "L" + polar(c, r+height, a+step/2) + "L" + polar(c, r, a+step) + "z")
	}
	return d.String()
}

// Shanyraq is an empty crown: what a page shows where there is nothing yet.
func Shanyraq() string {
	return `<svg viewBox="0 0 84 84" aria-hidden="true">` + crossing(42, 36, 3, .21, "currentColor", 2.4) +
		circle(42, 36, "none", "currentColor", 4.1) + "</svg>"
}

// Logo is the crown with twenty poles: the mark of Asar, in the text's colour.
func Logo() string {
	return `<svg viewBox="0 0 40 40" aria-hidden="true">` + logo("currentColor") + "</svg>"
}

// Favicon is the mark as a file of its own, in ochre.
func Favicon() string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">` + logo("#B5431A") + "</svg>"
}

func logo(colour string) string {
	var d strings.Builder
	for k := range 20 {
		d.WriteString(pole(20, 15.4, 19, float64(k)*math.Pi/10+math.Pi/20))
	}
	return stroke(d.String(), colour, 2.2, "") + crossing(20, 11.4, 2, .2, colour, 1.9) + circle(20, 11.4, "none", colour, 3.2)
}

// Hero is the view up through the crown: 84 poles, twelve months of each of
// the seven directions, as long as the hours verified in that month. hours are
// minutes by direction (in the order of Directions) and month. A year without
// hours shows the unlit poles.
func Hero(hours [7][12]int) string {
	const c, from, to, poles = 430, 176.0, 420.0, 84
	most := 1
	for _, year := range hours {
		for _, minutes := range year {
			most = max(most, minutes)
		}
	}
	angle := func(k int) float64 { return -math.Pi/2 + 2*math.Pi*(float64(k)+.5)/poles }
	var o, dim strings.Builder
	for k := range poles {
		dim.WriteString(pole(c, from, to, angle(k)))
	}
	o.WriteString(`<svg class="art" viewBox="0 0 860 860" aria-hidden="true"><defs><radialGradient id="sky" cx=".42" cy=".36" r=".8">` +
		`<stop offset="0" stop-color="#E9FAFC"/><stop offset=".5" stop-color="#7FD3E3"/><stop offset="1" stop-color="#1A84A3"/></radialGradient>` +
		`<radialGradient id="glow"><stop offset=".32" stop-color="#7FD3E3" stop-opacity=".38"/><stop offset="1" stop-color="#7FD3E3" stop-opacity="0"/></radialGradient></defs>`)
	o.WriteString(circle(c, 424, "url(#glow)", "", 0) + stroke(dim.String(), "#35495A", 7, ""))
	for i, year := range hours {
		var d strings.Builder
		for m, minutes := range year {
			if minutes > 0 {
				d.WriteString(pole(c, from, from+(to-from)*(.1+.9*float64(minutes)/float64(most)), angle(i*12+m)))
			}
		}
		if d.Len() > 0 {
			o.WriteString(stroke(d.String(), glow[i], 7, ` class="lit" stroke-dasharray="250"`))
		}
	}
	o.WriteString(circle(c, 152, "#7A2C12", "", 0) + circle(c, 168, "none", "#7A2C12", 10) +
		`<path d="` + teeth(c, 145, 19, 42) + `" fill="#F5B335"/>` + circle(c, 138, "url(#sky)", "", 0) +
		crossing(c, 138, 3, .21, "#7A2C12", 11) + crossing(c, 138, 3, .21, "#D9773F", 3) + circle(c, 138, "none", "#D9773F", 3) + "</svg>")
	return o.String()
}

// KeregeCells is the most diamonds that a lattice has room for.
const KeregeCells = 16

// Kerege is a row of diamonds: one for each place, filled if it is taken.
// Above cells places (at most KeregeCells; 0 means that many) it is
// proportional, and then neither the first nor the last diamond lies: some
// taken fills one, some free leaves one empty.
func Kerege(taken, capacity, cells int) string {
	full, empty := lattice(taken, capacity, cells)
	var t, e strings.Builder
	for k := range full + empty {
		d := "M" + strconv.Itoa(1+10*k) + " 7l5-6 5 6-5 6z"
		if k < full {
			t.WriteString(d)
		} else {
			e.WriteString(d)
		}
	}
	s := `<svg viewBox="0 0 ` + strconv.Itoa(10*(full+empty)+2) + ` 14" aria-hidden="true">`
	if t.Len() > 0 {
		s += `<path class="t" d="` + t.String() + `"/>`
	}
	if e.Len() > 0 {
		s += `<path class="e" d="` + e.String() + `"/>`
	}
	return s + "</svg>"
}

// lattice shares out the diamonds between taken and free places.
func lattice(taken, capacity, cells int) (full, empty int) {
	if cells <= 0 || cells > KeregeCells {
		cells = KeregeCells
	}
	capacity, taken = max(capacity, 0), min(max(taken, 0), max(capacity, 0))
	if capacity <= cells {
		return taken, capacity - taken
	}
	full = (2*taken*cells + capacity) / (2 * capacity)
	switch {
	case taken < capacity && full == cells:
		full--
	case taken > 0 && full == 0:
		full = 1
	}
	return full, cells - full
}
