package org

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

const reason = "Дело сделано, расходимся"

// A group of one is dissolved by its owner: nothing binds them to it, it leaves
// the lists and can be reached by nothing, and nobody does anything with it.
func TestAGroupOfOneIsDissolved(t *testing.T) {
	each(t, func(w *world) {
		owner, other := w.person("Серік"), w.person("Данияр")
		n := shanyraq
		n.Leader, n.Email, n.Phone = "Айгүл Серік", "serik@example.kz", "+77015550001"
		o := w.org(owner(), n)
		dissolve := func(by auth.Actor, why string) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Dissolve(tx, by, o.ID, why) }
		}
		w.refused("not-found/org", dissolve(other(), reason))
		w.refused("invalid/reason", dissolve(owner(), "надоело"))
		w.refused("invalid/reason", dissolve(owner(), strings.Repeat("я", maxReason+1)))
		w.owes(owner(), "org/last-owner")
		was := owner()
		w.write(dissolve(was, reason))
		w.owes(was)
		if left := owner().Grants; len(left) != 0 {
			t.Errorf("the owner still holds %v", left)
		}
		w.write(func(tx *db.Tx) error {
			got, err := w.desk.Get(tx, o.ID)
			if err != nil {
				return err
			}
			if got.Standing(tx.Today()) != Dissolved || got.Leader+got.Email+got.Phone != "" || got.Name != o.Name {
				t.Errorf("what is left is %+v", got)
			}
			if may, _ := got.MayPublish(tx.Today()); may || len(got.Open(tx.Today())) > 0 {
				t.Error("it may publish, or something can be decided about it")
			}
			list, err := w.desk.List(tx, Filter{})
			if len(list) != 0 {
				t.Errorf("the list still holds %v", list)
			}
			rows, err2 := audit.List(tx, audit.Filter{Act: "org.dissolve", Limit: 9})
			if err2 != nil || len(rows) != 1 || rows[0].Actor != was.Person {
				t.Fatalf("on record: %+v, %v", rows, err2)
			}
			if why := w.why(tx, rows[0]); why != reason {
				t.Errorf("the reason on record is %q", why)
			}
			return err
		})
		staff := auth.Actor{Person: other().Person, Grants: []auth.Grant{{Role: auth.Staff, Scope: auth.OfOrg(o.ID)}}}
		for what, act := range map[string]func(tx *db.Tx) error{
			"joining":    func(tx *db.Tx) error { return w.desk.Join(tx, other(), o.ID) },
			"appointing": func(tx *db.Tx) error { return w.desk.Appoint(tx, staff, o.ID, was.Person, auth.Owner) },
			"editing":    func(tx *db.Tx) error { _, err := w.desk.Edit(tx, staff, o.ID, n); return err },
			"asking":     func(tx *db.Tx) error { return w.desk.AskVetting(tx, staff, o.ID) },
			"again":      dissolve(staff, reason),
		} {
			t.Log(what)
			w.refused("org/dissolved", act)
		}
	})
}

// owes tests what keeps somebody from being erased.
func (w *world) owes(who auth.Actor, codes ...string) {
	w.Helper()
	w.write(func(tx *db.Tx) error {
		list, err := w.desk.Owes(tx, who.Person)
		var got []string
		for _, c := range list {
			got = append(got, c.Code)
		}
		if !slices.Equal(got, codes) {
			w.Errorf("owes %v, want %v", got, codes)
		}
		return err
	})
}

// Everybody else is told why, and belongs to nothing; the number in the state's
// register is free for those who found it anew; what is owed comes first.
func TestAnOrganisationIsDissolved(t *testing.T) {
	each(t, func(w *world) {
		owner, helper, member := w.person("Серік"), w.person("Данияр"), w.person("Әлия")
		n := shanyraq
		n.Kind, n.BIN = Registered, "040503550125"
		o := w.org(owner(), n)
		for _, who := range []auth.Actor{helper(), member()} {
			w.write(func(tx *db.Tx) error { return w.desk.Join(tx, who, o.ID) })
		}
		w.write(func(tx *db.Tx) error { return w.desk.Enter(tx, helper(), o.ID, auth.Coordinator) })
		dissolve := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Dissolve(tx, by, o.ID, reason) }
		}
		w.refused("denied/org.dissolve", dissolve(helper()))
		owed := true
		w.desk.Oblige(func(_ *db.Tx, of id.ID) (list check.List, err error) {
			if owed && of == o.ID {
				list.No("test/owed", i18n.M{Kk: "Қарыз", Ru: "Долг", En: "Owed"}, "")
			}
			return list, nil
		})
		w.refused("test/owed", dissolve(owner()))
		owed = false
		w.write(dissolve(owner()))
		w.write(func(tx *db.Tx) error {
			sent, err := mail.Waiting(tx)
			var told []string
			for _, m := range sent {
				if strings.Contains(m.Body, reason) {
					told = append(told, m.To)
				}
			}
			slices.Sort(told)
			if len(told) != 2 || slices.Contains(told, "serik@example.kz") {
				t.Errorf("told %v", told)
			}
			n, err2 := w.desk.CountMembers(tx, o.ID)
			if n != 0 || err2 != nil {
				t.Errorf("%d people belong to it, %v", n, err2)
			}
			return err
		})
		if left := append(helper().Grants, member().Grants...); len(left) != 0 {
			t.Errorf("roles are left: %v", left)
		}
		anew := w.org(owner(), n)
		w.write(func(tx *db.Tx) error {
			before, err := w.desk.Before(tx, anew)
			if len(before) != 1 || before[0].ID != o.ID || before[0].DissolvedAt == 0 {
				t.Errorf("before it there was %+v", before)
			}
			return err
		})
		w.refused("invalid/bin", func(tx *db.Tx) error { _, err := w.desk.Create(tx, helper(), n); return err })
	})
}

// why opens the reason of an act, which is sealed for whom it is about.
func (w *world) why(tx *db.Tx, row audit.Row) string {
	w.Helper()
	p, err := w.people.Get(tx, row.Subject)
	if err != nil {
		w.Fatal(err)
	}
	_, reason, err := row.Open(tx, p.Open)
	if err != nil {
		w.Fatal(err)
	}
	return reason
}

// Whoever dissolves their group and is erased leaves nothing of what they said
// there: neither why, nor what it said of itself and what that was before, nor
// their surname in what it was called. A group that was called otherwise keeps
// its name, and an organisation of the register what it says of itself.
func TestAnErasedFoundersWordsGo(t *testing.T) {
	for what, c := range map[string]struct {
		kind       Kind
		name, want string
		keeps      bool
	}{
		"a group of that name":       {Group, "Друзья Сапаровой", "Группа волонтёров", false},
		"a group of another":         {Group, "Добрый двор", "Добрый двор", false},
		"an organisation":            {Registered, "Фонд Сапаровой", "Фонд Сапаровой", true},
		"a group in capital letters": {Group, "ДВОР САПАРОВА", "Группа волонтёров", false},
	} {
		t.Run(what, func(t *testing.T) {
			each(t, func(w *world) {
				owner := w.person("Сапарова")
				n := shanyraq
				n.Kind, n.Name, n.About, n.Place = c.kind, i18n.Both(i18n.Ru, c.name), i18n.Both(i18n.Ru, "Зовите меня вечером"), "Улица моя, дом 5"
				if c.kind == Registered {
					n.BIN = "040503550125"
				}
				o := w.org(owner(), n)
				n.About = i18n.Both(i18n.Ru, "Зовите меня утром")
				w.write(func(tx *db.Tx) error { _, err := w.desk.Edit(tx, owner(), o.ID, n); return err })
				who := owner()
				w.write(func(tx *db.Tx) error { return w.desk.Dissolve(tx, who, o.ID, reason) })
				w.write(func(tx *db.Tx) error { return w.people.Erase(tx, auth.System(), who.Person) })
				w.write(func(tx *db.Tx) error {
					got, err := w.desk.Get(tx, o.ID)
					if name := got.Name.Text(i18n.Ru); name != c.want {
						t.Errorf("it is called %q", name)
					}
					if kept := got.About.Text(i18n.Ru)+got.Place != ""; kept != c.keeps {
						t.Errorf("it says %q, %q", got.About, got.Place)
					}
					rows, err2 := audit.List(tx, audit.Filter{Scope: auth.OfOrg(o.ID), Limit: 9})
					if len(rows) < 3 {
						t.Errorf("on record are %d acts", len(rows))
					}
					for _, row := range rows {
						changes, why, err := row.Open(tx, func(string, []byte) (string, error) { return "", nil })
						if err != nil || why != "" || strings.Contains(db.JSON(changes), "Зовите") != (c.keeps && row.Act == actEdit.Code) {
							t.Errorf("the record of %s holds %v, %q, %v", row.Act, changes, why, err)
						}
					}
					return errors.Join(err, err2)
				})
			})
		})
	}
}

// What an administrator does for an organisation is no word of the organisation's,
// and stays when the administrator goes.
func TestAnAdministratorsReasonStays(t *testing.T) {
	each(t, func(w *world) {
		owner, other := w.person("Серік"), w.person("Данияр")
		o := w.org(owner(), shanyraq)
		staff := auth.Actor{Person: other().Person, Grants: []auth.Grant{{Role: auth.Staff, Scope: auth.OfOrg(o.ID)}}}
		w.write(func(tx *db.Tx) error {
			return w.desk.record(tx, staff, actEdit, o, []Change{{"about_ru", "А", "Б"}}, reason)
		})
		w.write(func(tx *db.Tx) error { return w.people.Erase(tx, auth.System(), staff.Person) })
		w.write(func(tx *db.Tx) error {
			rows, err := audit.List(tx, audit.Filter{Act: actEdit.Code, Limit: 1})
			changes, why, err2 := rows[0].Open(tx, nil)
			if why != reason || len(changes) != 1 || changes[0].After != "Б" {
				t.Errorf("on record: %v, %q", changes, why)
			}
			return errors.Join(err, err2)
		})
	})
}
