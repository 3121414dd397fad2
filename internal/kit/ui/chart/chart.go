// Package chart shows many numbers as a picture: a strip of days, a month, a
// map of tiles, weeks, shares, a ring of hours. Pictures are drawn by SVG
// attributes and the style sheet, need no script, and stand beside their
// numbers in words or in a table.
//
// Heights and shares are worked out in whole units by pure functions, so that
// the tests can ask whether a picture lies.
package chart

import (
	"strconv"

	"github.com/a-h/templ"

	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/art"
)

// Day is a day of a strip.
type Day struct {
	Href    string
	Number  string // of the day, "17"
	Weekday string // "сб"
	Label   string // the whole date, for screen readers
	Count   int
	Weekend bool
	Current bool
}

// Date is a day of a month; one with Number "" is an empty place of the grid.
type Date struct {
	Href    string // empty for a day that leads nowhere
	Number  string
	Label   string // the date and what is on, for screen readers
	Count   int
	Level   int // of five, from none (0) to the most (4); see Level
	Current bool
	Past    bool
}

// Tile is a region of the map of tiles.
type Tile struct {
	Href        string
	Name        string // in full, for the table
	Short       string
	Value       string // as it is said
	Level       int    // of five; see Level
	Column, Row int    // place on the map, from 1
}

// TileMap is the map of the twenty regions, with its key and its table.
type TileMap struct {
	Label  string    // what is shown, for screen readers
	Region string    // heading of the table's first column
	Value  string    // heading of its second
	Tiles  []Tile    // in the order of the table
	Key    [5]string // what the five levels mean
}

// Part is a share of a whole, of one direction.
type Part struct {
	Dir   string // code of the direction
	Name  string
	Value int    // minutes, or whatever the whole is counted in
	Said  string // Value as it is said
}

// Week is a column of parts.
type Week struct {
	Label string // below the column; may be empty
	Parts []Part
}

// Hours is a ring: the poles of one or two goals, the number in the middle, and a legend.
type Hours struct {
	Segs   []art.Seg
	Number string   // in the middle: "38,5"
	Text   []string // lines below it: what the number is
	Legend []Legend
}

// Legend explains a colour of a ring.
type Legend struct {
	Class string // "c1" ochre, "c2" blue, "p" waiting, "o" booked
	Text  string
}

// Goal is one goal's way: a card with the goal's colour.
type Goal struct {
	Class                    string // "c1" ochre or "c2" blue
	Confirmed, Pending, Need int    // minutes
}

// Bar is a line of a chart of lying bars, such as the ages of a queue.
type Bar struct {
	Href, Name, Said string
	Value            int
	Class            string // "ok", "wt", "no"; empty is the site's colour
}

// Level puts a value into one of five classes: 0 for nothing, then quarters of
// the most.
func Level(value, most int) int {
	if value <= 0 || most <= 0 {
		return 0
	}
	return min(1+3*value/most, 4)
}

// scale is value as a share of most, in units; something is at least one unit.
func scale(value, most, units int) int {
	if value <= 0 || most <= 0 {
		return 0
	}
	return max(value*units/most, 1)
}

// share is value as a share of whole in percent, with a tenth.
func share(value, whole int) string {
	if whole <= 0 {
		return "0%"
	}
	tenths := value * 1000 / whole
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10) + "%"
}

// stripHeight is that of the highest bar of a strip, in pixels.
const stripHeight = 56

func bars(days []Day) []int {
	most := 1
	for _, d := range days {
		most = max(most, d.Count)
	}
	heights := make([]int, len(days))
	for i, d := range days {
		heights[i] = max(scale(d.Count, most, stripHeight), 2)
	}
	return heights
}

// block is a piece of a column, in pixels from above, and in percent across.
type block struct {
	dir       string
	x, width  string
	y, height int
}

// weeksHeight is that of a chart of weeks, in pixels, and gap what parts its blocks.
const (
	weeksHeight = 150
	gap         = 2
)

// stack lays out columns: the parts of a week stand upon each other.
func stack(weeks []Week) []block {
	most := 1
	for _, w := range weeks {
		most = max(most, total(w.Parts))
	}
	var blocks []block
	for i, w := range weeks {
		y := weeksHeight
		for _, p := range w.Parts {
			h := scale(p.Value, most, weeksHeight-6)
			if h == 0 {
				continue
			}
			y -= h
			blocks = append(blocks, block{
				dir: p.Dir, y: y, height: max(h-gap, 1),
				x: share(i*100+8, len(weeks)*100), width: share(84, len(weeks)*100),
			})
		}
	}
	return blocks
}

// lay puts shares side by side, in percent of the whole.
func lay(parts []Part) []block {
	whole, before := total(parts), 0
	var blocks []block
	for _, p := range parts {
		if p.Value > 0 {
			blocks = append(blocks, block{dir: p.Dir, x: share(before, whole), width: share(p.Value, whole), height: 22})
			before += p.Value
		}
	}
	return blocks
}

func total(parts []Part) int {
	sum := 0
	for _, p := range parts {
		sum += p.Value
	}
	return sum
}

func longest(list []Bar) int {
	most := 1
	for _, b := range list {
		most = max(most, b.Value)
	}
	return most
}

func itoa(n int) string { return strconv.Itoa(n) }

func dirClass(code string) string { return ui.DirClass(code) }

func drawRing(segs []art.Seg) templ.Component { return templ.Raw(art.Ring(segs)) }

// weekdays names the days from Monday, with which each of our weeks begins.
func weekdays(l i18n.Lang) []string {
	names := make([]string, 7)
	for i := range names {
		names[i] = i18n.WeekdayShort(l, aMonday.AddDate(0, 0, i))
	}
	return names
}
