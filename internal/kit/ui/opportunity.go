package ui

import (
	"github.com/a-h/templ"

	"asar/internal/kit/i18n"
)

// OppCard is an opportunity in a list.
type OppCard struct {
	Href  string
	Title string
	Lang  i18n.Lang // of Title, if it is not the page's
	Dir   string    // code of the first direction; colours the card
	DirName,
	Org string // host and town
	Hours string // what it counts for, such as "4 ч в кредит"; may be empty
	Day   string // "17": number of the first day, on the horizontal card
	Month string // "окт, сб": the rest of the date, on the horizontal card
	When  string // the date and time, or on the horizontal card the time only
	Where string // place, distance or "online"

	Taken, Capacity int  // of all shifts to come; capacity 0 has no limit
	Waiting         bool // it has a waiting list
	NoPlaces        bool // leaves the lattice out, where there are no shifts

	Chip templ.Component // one chip: does it suit this reader; may be nil
}

// DetailHead is the top of the page of an opportunity, a project or an organisation.
type DetailHead struct {
	Crumbs  []Link
	Dir     string
	DirName string
	Title   string
	Lang    i18n.Lang // of Title, if it is not the page's
	Org     string    // who runs it; empty leaves the line out
	OrgHref string
	OrgNote string
}

// Slot is a shift that can be chosen.
type Slot struct {
	Name, Value string // of the box
	Text        string // "10:00–14:00"
	Small       string // more about it, such as its name
	Checked     bool

	Taken, Capacity int
	Waiting         bool

	Blocked string          // why it cannot be chosen; empty if it can
	Chip    templ.Component // instead of the lattice, such as "You are signed up"; may be nil
}

// DirTile is a direction on the home page. Code "" is the tile that leads to everything.
type DirTile struct{ Code, Name, Note, Href string }

// Record is a link of the public chain of hours.
type Record struct{ Number, Dir, DirName, Text, Hash, Href string }

// langAttr says in which language people wrote something, where it is not the page's.
func langAttr(l, page i18n.Lang) templ.Attributes {
	if l != "" && l != page {
		return templ.Attributes{"lang": string(l)}
	}
	return nil
}
