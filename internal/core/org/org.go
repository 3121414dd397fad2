// Package org keeps whoever may call for volunteers: registered organisations,
// groups that are registered nowhere and are yet a subject of the law, public
// institutions such as homes for children and for the elderly, and
// universities; their people; and the record of their vetting.
//
// The rules. Anybody who has signed in and agreed to volunteer may found one,
// and becomes its owner.
// Nothing it publishes reaches volunteers before a front office has verified
// it: the office of its region, or the national one, decides by a checklist,
// for a term, and gives a reason for each refusal and suspension. An imported
// organisation may lie outside Kazakhstan; it has no region, and only the
// national office decides about it. The record
// of these decisions is only ever added to. After the term the verification
// has lapsed by itself; nothing needs to run for that. People join and leave
// freely, owners appoint coordinators and further owners, and there is always
// at least one owner: the last one hands over before leaving. Minors belong to
// one when a guardian has confirmed, and found and run none: package guardian
// says from which age on. An owner can dissolve one
// that owes nobody anything: its people are told and belong to it no more, it
// leaves the lists, and its page and its name in the records stay. A project
// groups opportunities of many organisations under one purpose.
package org

import (
	"embed"
	"strings"

	"asar/internal/core/atlas"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of organisations, their people, vetting and projects.
var Schema = db.Schema{Name: "org", FS: db.Sub(files)}

// Kind is what sort of body an organisation is.
type Kind string

// The kinds.
const (
	Registered  Kind = "organisation" // entered in the state's register of legal entities
	Group       Kind = "group"        // registered nowhere, so without a BIN
	Institution Kind = "institution"  // a public one: a children's home, a home for the elderly
	University  Kind = "university"
)

// Kinds lists the kinds in the order in which forms and filters show them.
var Kinds = []Kind{Registered, Group, Institution, University}

// State is where the vetting of an organisation stands.
type State string

// The states. Two are never stored: Expired is what a verification has become
// after its last day, Dissolved is what has an end.
const (
	Unvetted  State = "unvetted"
	Requested State = "requested"
	Verified  State = "verified"
	Refused   State = "refused"
	Suspended State = "suspended"
	Expired   State = "expired"
	Dissolved State = "dissolved"
)

// Org is one organisation, group, institution or university.
type Org struct {
	ID    id.ID
	Kind  Kind
	Name  i18n.Words
	About i18n.Words // aims and what it does, which the law wants known before joining

	Region  string // code, such as "kz-35"; empty outside Kazakhstan
	Place   string // town or district, as people say it
	BIN     string // twelve digits; empty for a group
	Email   string
	Phone   string // E.164
	Site    string // with https://
	Founded string // a year or a day; may be empty
	Leader  string // name or names of those who lead it

	State       State
	VettedUntil when.Day     // the last day of the verification, if it has ever been verified
	Reason      string       `db:"-"` // why it was refused or suspended
	AskedAt     when.Instant // since when it waits for a decision; zero if it does not

	Source    string // where it was imported from, if it was
	SourceID  string // its identifier there
	CreatedAt when.Instant

	DissolvedAt when.Instant // zero while it stands
}

// New is what somebody says about an organisation when founding, importing or
// editing it.
type New struct {
	Kind                    Kind
	Name, About             i18n.Words
	Region, Place           string
	BIN, Email, Phone, Site string
	Founded, Leader         string
	Source, SourceID        string // for imports only
	Owner                   id.ID  // for imports and the platform itself; a person owns what they found
}

// Desk is where organisations are founded, changed, vetted and staffed.
type Desk struct {
	bus      *event.Bus
	people   *person.Desk
	consents *consent.Desk
	atlas    *atlas.Desk
	minors   *guardian.Desk
	owed     []Condition
}

// NewDesk returns a Desk that tells bus what happened, keeps rights with
// people, asks what they have agreed to and what minors may do, and knows the
// regions of the atlas.
func NewDesk(bus *event.Bus, people *person.Desk, consents *consent.Desk, atlas *atlas.Desk, minors *guardian.Desk) *Desk {
	d := &Desk{bus: bus, people: people, consents: consents, atlas: atlas, minors: minors}
	event.On(bus, d.erasing)
	return d
}

// Create founds an organisation, not yet vetted. The person who acts becomes
// its owner; the platform may name one. What is wrong with the input comes
// back as an Invalid fault by field.
func (d *Desk) Create(tx *db.Tx, by auth.Actor, n New) (_ Org, err error) {
	defer fault.Wrap(&err, "org.Create")
	if by.Signed() {
		n.Owner, n.Source, n.SourceID = by.Person, "", ""
	} else if !by.May(auth.KeepPlatform, auth.Country) {
		return Org{}, fault.New(fault.SignIn, "sign-in", textSignIn)
	}
	if err := d.enters(tx, by, n.Owner, auth.Owner); err != nil {
		return Org{}, err
	}
	n = n.tidied()
	if err := d.checked(tx, n, Org{}, false); err != nil {
		return Org{}, err
	}
	o := n.over(Org{ID: tx.NewID(), State: Unvetted, Source: n.Source, SourceID: n.SourceID, CreatedAt: tx.Now})
	if err := insert(tx, o); err != nil {
		return Org{}, err
	}
	if err := d.record(tx, by, actCreate, o, nil, ""); err != nil || n.Owner == 0 {
		return o, err
	}
	return o, d.begin(tx, by, o, n.Owner, auth.Owner)
}

// Edit changes what is said about an organisation. While a front office is
// deciding or has vouched, what it vouches for (kind, BIN, region) stays.
func (d *Desk) Edit(tx *db.Tx, by auth.Actor, org id.ID, n New) (_ Org, err error) {
	defer fault.Wrap(&err, "org.Edit(%s)", org)
	if err := allowed(by, auth.EditOrg, org); err != nil {
		return Org{}, err
	}
	o, err := d.Get(tx, org)
	if err != nil {
		return Org{}, err
	}
	n = n.tidied()
	if err := o.Stands(); err != nil {
		return Org{}, err
	}
	if by.Signed() && o.Locked(tx.Today()) {
		n.Kind, n.BIN, n.Region = o.Kind, o.BIN, o.Region
	}
	if err := d.checked(tx, n, o, o.Abroad()); err != nil {
		return Org{}, err
	}
	was, kind, before := o.said(), o.Kind, o.Said()
	o = n.over(o)
	if err := d.record(tx, by, actEdit, o, differences(before, o.Said()), ""); err != nil {
		return Org{}, err
	}
	if err := d.regrant(tx, o, kind); err != nil {
		return Org{}, err
	}
	if err := update(tx, o); err != nil || o.said() == was {
		return o, err
	}
	return o, event.Emit(d.bus, tx, Renamed{o})
}

// Renamed says that an organisation has another name now.
type Renamed struct{ Org Org }

// checked applies the rules that what is to be said about an organisation must
// meet, those that need the database among them. abroad tells whether it may
// be without a region.
func (d *Desk) checked(tx *db.Tx, n New, o Org, abroad bool) error {
	_, known, err := d.atlas.Region(tx, n.Region)
	if err != nil {
		return err
	}
	var form fault.Form
	n.check(&form, known || abroad && n.Region == "", tx.Today())
	if n.BIN != "" {
		holder, taken, err := findBIN(tx, n.BIN)
		if err != nil {
			return err
		}
		form.Need("bin", !taken || holder == o.ID, textBINTaken)
	}
	if err := d.checkLeader(tx, n, o, &form); err != nil {
		return err
	}
	return form.Err()
}

// over returns the organisation with what New says about it.
func (n New) over(o Org) Org {
	o.Kind, o.Name, o.About, o.Region, o.Place = n.Kind, n.Name, n.About, n.Region, n.Place
	o.BIN, o.Email, o.Phone, o.Site = n.BIN, n.Email, n.Phone, n.Site
	o.Founded, o.Leader = n.Founded, n.Leader
	return o
}

// Said returns what is said about the organisation, as a form starts from it.
func (o Org) Said() New {
	return New{
		Kind: o.Kind, Name: o.Name, About: o.About, Region: o.Region, Place: o.Place,
		BIN: o.BIN, Email: o.Email, Phone: o.Phone, Site: o.Site, Founded: o.Founded, Leader: o.Leader,
		Source: o.Source, SourceID: o.SourceID,
	}
}

// Path returns the address of the organisation's public page, without the language.
func (o Org) Path() string { return "/organisations/" + o.ID.String() + o.tail() }

// Slug returns the readable end of the page's address; it may be empty.
func (o Org) Slug() string { return strings.TrimPrefix(o.tail(), "-") }

func (o Org) tail() string {
	if slug := i18n.Slug(o.Name.Text(i18n.Kk)); slug != "" {
		return "-" + slug
	}
	return ""
}

// allowed answers whether somebody may act within an organisation: to a person
// who has nothing to do with it, its inner pages do not exist.
func allowed(by auth.Actor, p auth.Permission, org id.ID) error {
	return by.Allow(p, auth.OfOrg(org), "org")
}
