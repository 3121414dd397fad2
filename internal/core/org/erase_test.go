package org

import (
	"slices"
	"strings"
	"testing"

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
				w.write(func(tx *db.Tx) error { return w.desk.Appoint(tx, leader(), o.ID, heir().Person, auth.Owner) })
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
