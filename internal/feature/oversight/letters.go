package oversight

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// announce writes to those who must not learn too late that a role was given:
// to all administrators of a strong one over the whole country, to the owners of
// a university of an officer there. Whoever gives a role with a stolen session is
// seen at once by the others.
func (d *Desk) announce(tx *db.Tx, by auth.Actor, who id.ID, g auth.Grant, reason string) error {
	officer := g.Role == auth.UniversityOfficer
	if !officer && (g.Scope != auth.Country || !g.Role.NeedsStrong()) {
		return nil
	}
	subject, body, readers := textGivenSubject, textGivenBody, auth.Grant{Role: auth.Administrator, Scope: auth.Country}
	var org i18n.Words
	if officer {
		subject, body, readers = textOfficerSubject, textOfficerBody, auth.Grant{Role: auth.Owner, Scope: g.Scope}
		o, err := d.orgIn(tx, g.Scope)
		if err != nil {
			return err
		}
		org = o.Name
	}
	told, err := d.people.Holders(tx, readers)
	if err != nil {
		return err
	}
	known, err := d.people.Many(tx, append(told, who, by.Person))
	if err != nil {
		return err
	}
	var giver i18n.Text = by.RoleIn(auth.Country).Name() // the platform itself, from the command line
	if by.Signed() {
		giver = i18n.Plain(known[by.Person].FullName())
	}
	said := body.With("role", g.Role.Name(), "org", org, "name", known[who].FullName(), "by", giver, "reason", reason)
	var letters []mail.Message
	for _, one := range told {
		if p := known[one]; one != who {
			letters = append(letters, mail.Message{To: p.Contact(), Subject: subject.In(p.Lang), Body: said.Text(p.Lang), About: []id.ID{who, by.Person}})
		}
	}
	return mail.PostAll(tx, letters, tx.Now)
}
