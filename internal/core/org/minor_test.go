package org

import (
	"testing"

	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// aged registers somebody born on a day, who agrees to volunteer.
func (w *world) aged(name string, birth when.Day) auth.Actor {
	w.Helper()
	var p person.Person
	w.write(func(tx *db.Tx) (err error) {
		p, err = w.people.Register(tx, person.New{Surname: name, Given: "Дана", Birth: string(birth), Email: i18n.Slug(name) + "@example.kz", Lang: i18n.Ru})
		if err != nil {
			return err
		}
		return w.agree(tx, p)
	})
	return auth.Actor{Person: p.ID, Lang: i18n.Ru}
}

// confirm has an adult confirm that a child takes part.
func (w *world) confirm(child, parent auth.Actor) {
	w.Helper()
	w.write(func(tx *db.Tx) error {
		secret, err := w.minors.Invite(tx, child, "", nil)
		if err != nil {
			return err
		}
		_, err = w.minors.Confirm(tx, parent, secret, guardian.Confirmation{Relation: guardian.Mother, Agreed: true, Lang: i18n.Ru})
		return err
	})
}

// Whoever may only look founds and joins nothing; with a guardian's word they
// belong; nobody below the age for leading is made to answer for others.
func TestMinorsRunNothing(t *testing.T) {
	each(t, func(w *world) {
		owner := w.person("Серік")
		o := w.org(owner(), shanyraq)
		child, youth, adult := w.aged("Бала", "2011-06-01"), w.aged("Жас", "2009-06-01"), w.aged("Ересек", "2008-11-22")
		found := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error { _, err := w.desk.Create(tx, by, shanyraq); return err }
		}
		join := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Join(tx, by, o.ID) }
		}
		appoint := func(who auth.Actor, as auth.Role) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Enter(tx, who, o.ID, as) }
		}

		w.refused("guardian/lead", found(child))
		w.refused("guardian/consent", join(child))
		w.confirm(child, w.aged("Ана", "1980-01-01"))
		w.write(join(child))
		w.write(join(youth)) // old enough to agree alone
		for _, minor := range []auth.Actor{child, youth} {
			w.refused("guardian/lead", found(minor))
			w.refused("guardian/lead", appoint(minor, auth.Coordinator))
			w.refused("guardian/lead", appoint(minor, auth.Owner))
		}
		w.write(join(adult)) // eighteen today
		w.write(appoint(adult, auth.Coordinator))
		w.write(found(adult))
		w.write(appoint(adult, auth.Owner))
	})
}

// The platform cannot name a minor as an owner either, and the age for leading
// is a rule that the operator can raise from a day on.
func TestTheAgeForLeading(t *testing.T) {
	each(t, func(w *world) {
		minor, young := w.aged("Бала", "2011-06-01"), w.aged("Жас", "2007-06-01")
		n := shanyraq
		n.Owner = minor.Person
		w.refused("guardian/lead", func(tx *db.Tx) error { _, err := w.desk.Create(tx, auth.System(), n); return err })
		rules := guardian.Rules{
			From: "2026-11-23", ConsentAge: 16, AdultAge: 18, LeadAge: 21, NightFrom: "22:00", NightTo: "06:00",
			Source: i18n.Words{Kk: "Бұйрық", Ru: "Приказ", En: "Order"},
		}
		w.write(func(tx *db.Tx) error { return w.minors.AddRules(tx, auth.System(), rules) })
		w.write(func(tx *db.Tx) error {
			table, err := w.minors.Table(tx)
			if got := table.On("2026-11-23").LeadAge; got != 21 {
				t.Errorf("the age for leading is kept as %d", got)
			}
			if got := table.On("2026-11-22").LeadAge; got != 18 {
				t.Errorf("a day before, it is %d", got)
			}
			return err
		})
		w.org(young, shanyraq) // under the rules of today
		w.write(func(tx *db.Tx) error {
			tx.Now = when.Day("2026-11-23").Start()
			list, err := w.desk.MayBe(tx, young.Person, auth.Owner)
			if list.OK() {
				t.Error("at 19 one leads where the rules say 21")
			}
			return err
		})
		rules.From, rules.LeadAge = "2027-01-01", 17
		if err := w.db.Write(t.Context(), func(tx *db.Tx) error { return w.minors.AddRules(tx, auth.System(), rules) }); err == nil {
			t.Error("an age for leading below that of majority was taken")
		}
	})
}

// Whoever runs an organisation and turns out to be a minor is named on no public
// page, nor reached through one, until they are of age; and no minor is typed in
// as its leader.
func TestMinorsAreNotNamed(t *testing.T) {
	each(t, func(w *world) {
		owner, other, child := w.aged("Серік", "1990-01-01"), w.aged("Жас", "2000-01-01"), w.aged("Бала", "2009-06-01")
		n := shanyraq
		n.Leader, n.Email, n.Phone = "Дана Серік", "serik@example.kz", "+77015550001"
		o := w.org(owner, n)
		w.write(func(tx *db.Tx) error { return w.desk.Join(tx, child, o.ID) })
		w.write(func(tx *db.Tx) error { return w.desk.Join(tx, other, o.ID) })
		shown := func() (public Org) {
			w.write(func(tx *db.Tx) error {
				o, err := w.desk.Get(tx, o.ID)
				if err != nil {
					return err
				}
				young, err := w.desk.Minors(tx, o.ID)
				public = young.Public(o)
				return err
			})
			return public
		}
		if got := shown(); got.Leader != n.Leader || got.Email != n.Email {
			t.Errorf("of an adult's organisation is shown %q, %q", got.Leader, got.Email)
		}
		w.write(func(tx *db.Tx) (err error) {
			if owner.Grants, err = w.people.Grants(tx, owner.Person); err != nil {
				return err
			}
			return w.minors.CorrectBirth(tx, auth.System(), owner.Person, "2009-01-01", "По свидетельству о рождении")
		})
		if got := shown(); got.Leader != "" || got.Email != "" || got.Phone != n.Phone {
			t.Errorf("of a minor's organisation is shown %q, %q, %q", got.Leader, got.Email, got.Phone)
		}
		name := func(leader string) func(tx *db.Tx) error {
			return func(tx *db.Tx) error {
				n.Leader = leader
				_, err := w.desk.Edit(tx, owner, o.ID, n)
				return err
			}
		}
		w.refused("invalid/leader", name("Бала Дана")) // a plain member
		w.write(name("Жас Дана"))
		if got := shown(); got.Leader != "Жас Дана" {
			t.Errorf("the adult who leads is shown as %q", got.Leader)
		}
	})
}
