package org

import (
	"slices"
	"strings"
	"testing"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/mail"
)

// What an organisation has published and is the erased person's own goes, and
// the owners who are left are asked to say it anew. Of a group that named nobody
// else the contacts go too, although the account knew nothing of the number; what
// is shared or an organisation's own stays.
func TestAnErasedPersonsContactsGo(t *testing.T) {
	const office, own = "office@example.kz", "+77015550001"
	for what, c := range map[string]struct {
		kind                         Kind
		leader                       string
		wantLeader, wantEmail, phone string
	}{
		"a group with one name":   {Group, "Айгүл Серік", "", "", ""},
		"a group with two names":  {Group, "Айгүл Серік, Данияр Айгүл", "", office, own},
		"a group with another's":  {Group, "Данияр Айгүл", "Данияр Айгүл", office, own},
		"an organisation":         {Registered, "Серік Айгүл", "", office, own},
		"a group that names none": {Group, "", "", office, own},
	} {
		t.Run(what, func(t *testing.T) {
			each(t, func(w *world) {
				leader, heir := w.person("Серік"), w.person("Данияр")
				n := shanyraq
				n.Kind, n.Leader, n.Email, n.Phone = c.kind, c.leader, office, own
				o := w.org(leader(), n)
				w.write(func(tx *db.Tx) error { return w.desk.Join(tx, heir(), o.ID) })
				w.write(func(tx *db.Tx) error { return w.desk.Enter(tx, heir(), o.ID, auth.Owner) })
				w.write(func(tx *db.Tx) error { return w.people.Erase(tx, auth.System(), leader().Person) })
				w.write(func(tx *db.Tx) error {
					got, err := w.desk.Get(tx, o.ID)
					if got.Leader != c.wantLeader || got.Email != c.wantEmail || got.Phone != c.phone {
						t.Errorf("what is left is %q, %q, %q", got.Leader, got.Email, got.Phone)
					}
					return err
				})
				if told := w.renew(); slices.Contains(told, "daniyar@example.kz") != (c.leader != c.wantLeader) || slices.Contains(told, "serik@example.kz") {
					t.Errorf("told %v", told)
				}
			})
		})
	}
}

// Whoever joins and calls themselves as the leader is called takes nothing of the
// group's along; what is their own by number or address goes all the same.
func TestAMemberOfTheLeadersNameTakesNothing(t *testing.T) {
	for what, c := range map[string]struct{ leader, email, wantLeader, wantEmail string }{
		"the group's address":                {"Айгүл Серік", "office@example.kz", "Айгүл Серік", "office@example.kz"},
		"their own address":                  {"Әлия Данияр", "daniyar@example.kz", "Әлия Данияр", ""},
		"their own address beside that name": {"Айгүл Серік, Әлия Данияр", "daniyar@example.kz", "", ""},
	} {
		t.Run(what, func(t *testing.T) {
			each(t, func(w *world) {
				leader, other := w.person("Серік"), w.person("Данияр")
				n := shanyraq
				n.Leader, n.Email, n.Phone = c.leader, c.email, "+77015550001"
				o := w.org(leader(), n)
				w.write(func(tx *db.Tx) error { return w.desk.Join(tx, other(), o.ID) })
				w.write(func(tx *db.Tx) error {
					_, err := w.people.Change(tx, other(), person.New{Surname: "Серік", Given: "Айгүл", Birth: "2000-01-01"})
					return err
				})
				w.write(func(tx *db.Tx) error { return w.people.Erase(tx, auth.System(), other().Person) })
				w.write(func(tx *db.Tx) error {
					got, err := w.desk.Get(tx, o.ID)
					if got.Leader != c.wantLeader || got.Phone != n.Phone || got.Email != c.wantEmail {
						t.Errorf("what is left is %q, %q, %q", got.Leader, got.Email, got.Phone)
					}
					return err
				})
			})
		})
	}
}

// renew is who was asked to say anew how an organisation is reached.
func (w *world) renew() (told []string) {
	w.Helper()
	w.write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		for _, m := range sent {
			if strings.Contains(m.Body, "«Профиль»") {
				told = append(told, m.To)
			}
		}
		return err
	})
	return told
}
