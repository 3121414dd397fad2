package org

import (
	"testing"

	"asar/internal/core/consent"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

// Whoever has withdrawn what they had agreed to, or was never asked, neither
// founds nor joins an organisation, keeps what they have, and may again once
// they agree.
func TestNobodyEntersWithoutHavingAgreed(t *testing.T) {
	each(t, func(w *world) {
		owner, who := w.person("Серік"), w.person("Данияр")
		o := w.org(owner(), shanyraq)
		mine := w.org(who(), shanyraq)
		var asked, imported person.Person
		w.write(func(tx *db.Tx) (err error) {
			if asked, err = w.people.Get(tx, who().Person); err != nil {
				return err
			}
			imported, err = w.people.Register(tx, person.New{Surname: "Омаров", Given: "Асан", Birth: "1990-01-01", Email: "omarov@example.kz"})
			return err
		})
		withdrawal := consent.Gift{Purpose: consent.Account, Lang: i18n.Ru, Way: consent.ByForm}
		w.write(func(tx *db.Tx) error { return w.consents.Withdraw(tx, who(), asked, withdrawal) })
		found := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error { _, err := w.desk.Create(tx, by, shanyraq); return err }
		}
		join := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Join(tx, by, o.ID) }
		}
		for _, by := range []auth.Actor{who(), {Person: imported.ID}} {
			w.refused("org/consent", found(by))
			w.refused("org/consent", join(by))
		}
		w.write(func(tx *db.Tx) error { return w.desk.Join(tx, who(), mine.ID) }) // is there already
		w.write(func(tx *db.Tx) error { return w.agree(tx, asked) })
		w.write(join(who()))
		w.write(found(who()))
		// On paper it is the platform that founds, and answers for the paper.
		n := shanyraq
		n.Owner = imported.ID
		w.write(func(tx *db.Tx) error { _, err := w.desk.Create(tx, auth.System(), n); return err })
	})
}
