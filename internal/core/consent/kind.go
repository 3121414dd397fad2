package consent

import (
	"slices"

	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Kind is a purpose with all that is said of it.
type Kind struct {
	Purpose Purpose
	Name    i18n.M
	Texts   []Text    // that ship with the program, the earliest first
	Without i18n.M    // what it means to be without it; empty if it means nothing
	Needs   Condition // what must hold before it is given; nil for nothing
}

// Bring adds a purpose. Brought again, as by desks of their own that tests and
// examples wire, it stays as it is.
func (d *Desk) Bring(k Kind) {
	if _, known := d.kind(k.Purpose); known {
		return
	}
	for i := range k.Texts {
		k.Texts[i].Purpose = k.Purpose
	}
	d.kinds = append(d.kinds, k)
	if k.Needs != nil {
		d.Require(k.Purpose, k.Needs)
	}
}

func (d *Desk) kind(p Purpose) (Kind, bool) {
	i := slices.IndexFunc(d.kinds, func(k Kind) bool { return k.Purpose == p })
	if i < 0 {
		return Kind{}, false
	}
	return d.kinds[i], true
}

// Purposes lists what was brought, in the order in which it is shown.
func (d *Desk) Purposes() []Purpose {
	list := make([]Purpose, len(d.kinds))
	for i, k := range d.kinds {
		list[i] = k.Purpose
	}
	return list
}

// Own lists the purposes that people agree to for themselves.
func (d *Desk) Own() []Purpose {
	return slices.DeleteFunc(d.Purposes(), func(p Purpose) bool { return p == Minor })
}

// Name is what a purpose is called. Records outlive the part that brought one: it
// is called by its code then.
func (d *Desk) Name(p Purpose) i18n.Text {
	if k, known := d.kind(p); known {
		return k.Name
	}
	return i18n.Plain(string(p))
}

// Without is what it means to be without a consent; empty if it means nothing.
func (d *Desk) Without(p Purpose) i18n.M {
	k, _ := d.kind(p)
	return k.Without
}

// First is the day from which the first texts hold, as do the first of the rules
// for minors that ship: the law on volunteering is as old. It lies before anybody
// could have agreed to them.
const First when.Day = "2017-01-01"

// Further is the version from which the text for guardians speaks of what a child
// agrees to besides taking part: the purposes that other parts bring.
const Further when.Day = "2026-11-01"

// own are the purposes of the core.
func own() []Kind {
	return []Kind{
		{Purpose: Account, Name: nameAccount, Without: textWithoutAccount, Texts: []Text{Words(First, accountBody, accountData, accountTerm, accountRecipients)}},
		{Purpose: Photos, Name: namePhotos, Texts: []Text{Words(First, photosBody, photosData, photosTerm, photosRecipients)}},
		{Purpose: News, Name: nameNews, Texts: []Text{Words(First, newsBody, newsData, newsTerm, newsRecipients)}},
		{Purpose: Minor, Name: nameMinor, Texts: []Text{
			Words(First, minorBody, minorData, minorTerm, minorRecipients),
			Words(Further, furtherBody, furtherData, minorTerm, furtherRecipients),
		}},
	}
}

// Words is a version of a text that ships with the program.
func Words(from when.Day, body, data, term, recipients i18n.M) Text {
	return Text{From: from, Body: i18n.Words(body), Data: i18n.Words(data), Term: i18n.Words(term), Recipients: i18n.Words(recipients)}
}
