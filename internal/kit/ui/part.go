package ui

import (
	"strconv"

	"github.com/a-h/templ"

	"asar/internal/kit/check"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui/art"
)

// Kind is what a state means for its reader. It chooses colour and icon; the
// word beside it is the caller's.
type Kind string

// The kinds of states.
const (
	OK      Kind = "ok"      // done, confirmed, suits
	Wait    Kind = "wait"    // somebody's turn
	Denied  Kind = "denied"  // no
	Planned Kind = "planned" // booked, to come
	Neutral Kind = "neutral" // a fact
)

// class is the style sheet's name of a kind.
func (k Kind) class() string {
	switch k {
	case OK:
		return "st ok"
	case Wait:
		return "st wt"
	case Denied:
		return "st no"
	case Planned:
		return "st in0"
	default:
		return "st q"
	}
}

// icon is the picture that goes with a kind.
func (k Kind) icon() string {
	switch k {
	case OK:
		return "check"
	case Denied:
		return "x"
	case Planned:
		return "cal"
	default:
		return "clock"
	}
}

// Style is how a button looks.
type Style string

// The styles of buttons. A page has one primary button.
const (
	Primary   Style = ""
	Secondary Style = "alt"
	Gold      Style = "sun" // on the night sky
	Danger    Style = "red" // what cannot be undone
)

// Button is a button or a link that looks like one.
type Button struct {
	Text        string
	Hidden      string // said after Text to those who do not see what the button stands beside
	Icon        string
	Style       Style
	Small       bool
	Full        bool   // as wide as its place
	Name, Value string // of a submit button
	Href        string // of a link
}

func (b Button) classes() []string {
	classes := []string{"btn"}
	if b.Style != "" {
		classes = append(classes, string(b.Style))
	}
	if b.Small {
		classes = append(classes, "s")
	}
	if b.Full {
		classes = append(classes, "full")
	}
	return classes
}

// name are the attributes of a button that says which of several was pressed.
func (b Button) name() templ.Attributes {
	if b.Name == "" {
		return nil
	}
	return templ.Attributes{"name": b.Name, "value": b.Value}
}

// Row is a line of a summary: a name and what it is.
type Row struct {
	Name, Text string
	Body       templ.Component // instead of Text, if it is more than text
	Change     string          // address of the page that changes it; may be empty
}

// Cell is a cell of a table.
type Cell struct {
	Text  string
	Href  string          // makes Text a link
	Small string          // below Text
	Body  templ.Component // instead of all that
}

// Column is a column of a table.
type Column struct {
	Title string
	Right bool // numbers stand to the right
	Plain bool // a cell says by itself what it is, so that a phone leaves the title out
}

// label is what stands before a cell on a phone.
func (c Column) label() string {
	if c.Plain {
		return ""
	}
	return c.Title
}

// Table is a table that becomes a list of labelled lines on phones. The first
// column says what its row is about.
type Table struct {
	Caption string // for screen readers
	Columns []Column
	Rows    [][]Cell
}

// StepText is a step of an explanation.
type StepText struct{ Title, Text string }

// Spot is where people meet.
type Spot struct {
	Address  string
	How      string // how to get there
	Lat, Lon string // decimal degrees; empty if unknown
}

// Person is a line of a roster.
type Person struct {
	Name string
	Note string // shift and time
	Dir  string // colours the initials; may be empty
}

// KeregeText says how many places are free. It avoids a number with a suffix,
// and a capacity of 0 has no limit.
func KeregeText(l i18n.Lang, taken, capacity int, waiting bool) string {
	switch {
	case capacity == 0:
		return textNoLimit.In(l)
	case taken < capacity:
		return textFree.In(l, "free", capacity-taken, "all", capacity)
	case waiting:
		return textFullQueue.In(l)
	default:
		return textFull.In(l)
	}
}

func drawKerege(taken, capacity, cells int) templ.Component {
	return templ.Raw(art.Kerege(taken, capacity, cells))
}

// trackerState is how far a step of a tracker is: done, now or ahead.
func trackerState(i, now int) (class string, said i18n.M) {
	switch {
	case i < now:
		return "dn", textStepDone
	case i == now:
		return "now", textStepNow
	default:
		return "", textStepAhead
	}
}

// avatarClass gives a name one of the seven colours, always the same one.
func avatarClass(name, dir string) string {
	if class := DirClass(dir); class != "" {
		return "av " + class
	}
	sum := 0
	for _, r := range name {
		sum += int(r)
	}
	return "av " + DirClass(art.Directions[sum%len(art.Directions)])
}

// geo is the address of a place for the reader's own map programme.
func (s Spot) geo() string { return "geo:" + s.Lat + "," + s.Lon }

func columnClass(c Column) templ.Attributes {
	if c.Right {
		return templ.Attributes{"class": "r"}
	}
	return nil
}

func itoa(n int) string { return strconv.Itoa(n) }

// verdict is what the picture beside a check says.
func verdict(c check.Check) i18n.M {
	switch {
	case !c.OK:
		return textVerdictNo
	case c.Warn:
		return textVerdictNote
	default:
		return textVerdictYes
	}
}

// drawQR draws a text, or nothing if it is longer than a QR code can hold.
func drawQR(text, label string) templ.Component {
	svg, err := art.QR(text, label)
	if err != nil {
		return templ.Raw("<p>" + templ.EscapeString(label) + "</p>")
	}
	return templ.Raw(svg)
}
