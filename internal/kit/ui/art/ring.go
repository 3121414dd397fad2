package art

import (
	"math"
	"strings"
)

// Seg is a stretch of a ring: so many poles of one goal, with the minutes
// that are verified, waiting to be verified, and booked ahead. What does not
// fit into the poles is not drawn.
type Seg struct {
	Poles                       int
	Class                       string // "u-c1" ochre or "u-c2" blue, the colour of verified hours
	Confirmed, Pending, Planned int    // minutes
}

// measures of a ring, in units of its view box
const (
	ringSize  = 400
	ringFrom  = 140.0
	ringTo    = 190.0
	ringGap   = 5.0 // degrees between two segments
	ringNotch = .16 // of a pole, between a half pole and its rest
)

// the layers of a ring, from below
const (
	layerEmpty   = "u-e"
	layerPending = "u-p"
	layerPlanned = "u-w"
)

// Ring is a crown held by poles, one for each hour of a goal: in colour where
// the hour is verified, golden where it waits, an outline where it is booked,
// grey where it is still open. Half an hour is half a pole. The middle is left
// for a number.
func Ring(segs []Seg) string {
	poles, gaps := 0, 0
	for _, s := range segs {
		poles += s.Poles
	}
	if len(segs) > 1 {
		gaps = len(segs)
	}
	const c = ringSize / 2
	layers := map[string]*strings.Builder{}
	order := []string{layerEmpty}
	for _, s := range segs {
		order = append(order, s.Class)
	}
	order = append(order, layerPending, layerPlanned)
	for _, name := range order {
		layers[name] = &strings.Builder{}
	}
	step := (360 - float64(gaps)*ringGap) / math.Max(float64(poles), 1)
	at := -90.0
	if gaps > 0 {
		at += ringGap / 2
	}
	for _, s := range segs {
		for k := range s.Poles {
			hour(layers, s, k, c, (at+step*(float64(k)+.5))*math.Pi/180)
		}
		at += step*float64(s.Poles) + ringGap
	}
	var o strings.Builder
	o.WriteString(`<svg viewBox="0 0 400 400" aria-hidden="true">`)
	for _, name := range order {
		if d := layers[name]; d.Len() > 0 {
			o.WriteString(`<path class="u ` + name + `" d="` + d.String() + `"/>`)
			d.Reset() // a class that two segments share is drawn once
		}
	}
	o.WriteString(`<g class="crown">` + Crown(c, 112, 9, 42) + "</g></svg>")
	return o.String()
}

// hour draws the pole of one hour of a segment into its layers.
func hour(layers map[string]*strings.Builder, s Seg, k int, c, angle float64) {
	part := func(layer string, from, to float64) {
		if to > from {
			layers[layer].WriteString(pole(c, ringFrom+(ringTo-ringFrom)*from, ringFrom+(ringTo-ringFrom)*to, angle))
		}
	}
	share := func(minutes int) float64 { return min(max(float64(minutes-60*k)/60, 0), 1) }
	done, waits := share(s.Confirmed), share(s.Confirmed+s.Pending)
	booked := share(s.Confirmed + s.Pending + s.Planned)
	notch := func(after float64) float64 {
		if after > 0 {
			return after + ringNotch
		}
		return 0
	}
	part(s.Class, 0, done)
	part(layerPending, notch(done), waits)
	if until := max(done, waits); booked > notch(until) {
		layers[layerPlanned].WriteString(outline(c, angle, notch(until), booked))
	}
	part(layerEmpty, notch(max(done, waits, booked)), 1)
}

// outline is the part of a pole between two shares of its length, drawn by its edge.
func outline(c, angle, from, to float64) string {
	const half = 3
	inner, outer := ringFrom+(ringTo-ringFrom)*from, ringFrom+(ringTo-ringFrom)*to
	dx, dy := half*math.Cos(angle+math.Pi/2), half*math.Sin(angle+math.Pi/2)
	x1, y1 := c+inner*math.Cos(angle), c+inner*math.Sin(angle)
	x2, y2 := c+outer*math.Cos(angle), c+outer*math.Sin(angle)
	at := func(x, y float64) string { return num(x) + " " + num(y) }
	return "M" + at(x1+dx, y1+dy) + "L" + at(x2+dx, y2+dy) + "A3 3 0 0 0 " + at(x2-dx, y2-dy) +
		"L" + at(x1-dx, y1-dy) + "A3 3 0 0 0 " + at(x1+dx, y1+dy) + "z"
}

// Crown is a ring of n teeth around the middle c of a square drawing, with its
// inside left free. It is part of a drawing and has no svg element of its own.
func Crown(c, r, height float64, n int) string {
	return `<path d="` + teeth(c, r, height, n) + `" fill="currentColor"/>` + circle(c, r-3, "none", "currentColor", 3)
}

// Sun is a goal in full: a crown held by so many poles of a class ("u-c1" or
// "u-c2"), for explaining what twenty or fifty hours are.
func Sun(poles int, class string) string {
	const c = 150
	var d strings.Builder
	for k := range poles {
		d.WriteString(pole(c, 92, 138, 2*math.Pi*(float64(k)+.5)/float64(poles)-math.Pi/2))
	}
	return `<svg viewBox="0 0 300 300" aria-hidden="true"><path class="u ` + class + `" d="` + d.String() + `"/>` +
		crossing(c, 64, 3, .21, "#D9773F", 3.2) + circle(c, 64, "none", "#D9773F", 5.4) + "</svg>"
}
