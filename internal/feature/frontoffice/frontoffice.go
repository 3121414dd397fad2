// Package frontoffice is the work of the regional desks and the national one
// around vetting: who has waited how long, and the messages that go out.
//
// The rules. An organisation that asks waits in the queue of its region, the
// longest wait first; the officers of the region, or of the country where a
// region has none, are told. One outside Kazakhstan waits for the national
// office. When an officer has decided, the organisation's
// owners are told what was decided, why, and what they can do, each in their
// language. What the platform itself writes down, such as an import of earlier
// decisions, is told to nobody.
package frontoffice

import (
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// Desk sends the messages.
type Desk struct {
	people *person.Desk
	base   string
}

// NewDesk returns a Desk that listens to what happens to organisations. base
// is the origin of the site, for the links in messages.
func NewDesk(bus *event.Bus, people *person.Desk, base string) *Desk {
	d := &Desk{people: people, base: base}
	event.On(bus, d.asked)
	event.On(bus, d.vetted)
	return d
}

// asked tells the officers that an organisation waits.
func (d *Desk) asked(tx *db.Tx, e org.VettingAsked) error {
	officer := auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfRegion(e.Org.Region)}
	officers, err := d.people.Holders(tx, officer)
	if err == nil && len(officers) == 0 {
		officer.Scope = auth.Country
		officers, err = d.people.Holders(tx, officer)
	}
	if err != nil {
		return err
	}
	page := "/office/" + Office(e.Org) + "/organisations/" + e.Org.ID.String()
	return d.tell(tx, officers, func(l i18n.Lang) (subject, body string) {
		name, by := e.Org.Name.Text(l), i18n.LongDate(l, e.Org.AnswerBy().Time())
		return textAskedSubject.In(l, "name", name), textAskedBody.In(l, "name", name, "day", by, "link", d.link(l, page))
	})
}

// Country is how the addresses of the national office name its place.
const Country = "kz"

// Office returns how addresses name the office that answers for an organisation.
func Office(o org.Org) string {
	if o.Abroad() {
		return Country
	}
	return o.Region
}

// vetted tells the owners what an officer has decided.
func (d *Desk) vetted(tx *db.Tx, e org.Vetted) error {
	if !e.By.Signed() {
		return nil
	}
	owners, err := d.people.Holders(tx, e.Org.OwnerRight())
	if err != nil {
		return err
	}
	page := "/org/" + e.Org.ID.String() + "/profile"
	subject, body := decisionTexts(e.Org.State)
	return d.tell(tx, owners, func(l i18n.Lang) (string, string) {
		name, until := e.Org.Name.Text(l), i18n.LongDate(l, e.Org.VettedUntil.Time())
		return subject.In(l, "name", name),
			body.In(l, "name", name, "day", until, "reason", e.Org.Reason, "link", d.link(l, page))
	})
}

// tell posts a message to each of these people, in their own language.
func (d *Desk) tell(tx *db.Tx, who []id.ID, say func(i18n.Lang) (subject, body string)) error {
	if len(who) == 0 {
		return nil
	}
	people, err := d.people.Many(tx, who)
	if err != nil {
		return err
	}
	for _, each := range who {
		p, known := people[each]
		if !known || p.Contact() == "" {
			continue
		}
		subject, body := say(p.Lang)
		if err := mail.Post(tx, mail.Message{To: p.Contact(), Subject: subject, Body: body}); err != nil {
			return err
		}
	}
	return nil
}

func (d *Desk) link(l i18n.Lang, page string) string { return d.base + "/" + string(l) + page }

// Band is a stretch of whole days of waiting, from and to included; the last
// one has no end.
type Band struct{ From, To int }

// Bands are those by which queues are looked at: fresh, within the promise,
// past it, and long past it.
var Bands = []Band{{0, 2}, {3, org.AnswerDays}, {org.AnswerDays + 1, 30}, {31, 0}}

// DaysWaiting returns the calendar days from one instant to another, never
// less than zero.
func DaysWaiting(since, now when.Instant) int {
	// Both are starts of days in one zone; half a day makes up for a zone that moves.
	return max(int((now.Day().Start().Sub(since.Day().Start()).Hours()+12)/24), 0)
}

// Spread counts how many of a queue lie in each of Bands.
func Spread(queue []org.Org, now when.Instant) []int {
	counts := make([]int, len(Bands))
	for _, o := range queue {
		days := DaysWaiting(o.AskedAt, now)
		for i := len(Bands) - 1; i >= 0; i-- {
			if days >= Bands[i].From {
				counts[i]++
				break
			}
		}
	}
	return counts
}
