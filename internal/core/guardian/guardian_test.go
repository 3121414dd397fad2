package guardian_test

import (
	"strings"
	"testing"

	"asar/internal/core/consent"
	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/mail"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// invite has a child make a link for an address, or one to hand over.
func invite(w *coretest.World, child auth.Actor, contact string) (secret string, err error) {
	err = w.Try(func(tx *db.Tx) (err error) {
		sent := ""
		secret, err = w.Minors.Invite(tx, child, contact, func(s string) string { sent = s; return "http://asar.test/guardian/" + s })
		if secret == "" {
			secret = sent
		}
		return err
	})
	return secret, err
}

func confirm(w *coretest.World, by auth.Actor, secret string, c guardian.Confirmation) (guardian.Bond, error) {
	var b guardian.Bond
	err := w.Try(func(tx *db.Tx) (err error) {
		b, err = w.Minors.Confirm(tx, by, secret, c)
		return err
	})
	return b, err
}

func yes() guardian.Confirmation {
	return guardian.Confirmation{
		New:      person.New{Surname: "Ахметова", Given: "Жанар", Birth: "1984-02-03"},
		Relation: guardian.Mother, Agreed: true, Lang: i18n.Kk,
	}
}

// A link that was mailed proves its address: whoever opens it becomes the
// guardian, a person of that address, and both consents are on record.
func TestAGuardianConfirmsByMail(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		child := w.Person("Дана", "2011-05-01")
		secret, err := invite(w, child, "Zhanar@Mail.kz")
		if err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error {
			sent, err := mail.Waiting(tx)
			last := sent[len(sent)-1]
			if last.To != "zhanar@mail.kz" || !strings.Contains(last.Body, secret) || !strings.Contains(last.Body, "Дана") || strings.Contains(last.Body, "Ахметов") {
				t.Errorf("sent %+v", last)
			}
			return err
		})
		b, err := confirm(w, auth.Actor{}, secret, yes())
		if err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error {
			who, err := w.People.Get(tx, b.Guardian)
			if err != nil {
				return err
			}
			grants, err := w.People.Grants(tx, b.Guardian)
			if err != nil {
				return err
			}
			if who.Email != "zhanar@mail.kz" || b.Version != "2025-01-01" || len(grants) != 1 || grants[0] != (auth.Grant{Role: auth.Guardian, Scope: auth.OfPerson(child.Person)}) {
				t.Errorf("%+v holds %v by the rules of %s", who, grants, b.Version)
			}
			for _, c := range []struct {
				who     auth.Actor
				purpose consent.Purpose
			}{{child, consent.Minor}, {auth.Actor{Person: b.Guardian}, consent.Account}} {
				r, err := w.Consents.Last(tx, c.who.Person, c.purpose)
				if err != nil || !r.Stands() || r.By != b.Guardian || r.Way != consent.ByLink || r.Lang != i18n.Kk || r.Operator == "" || r.Version == "" {
					t.Errorf("%s: %+v, %v", c.purpose, r, err)
				}
				owner, err := w.People.Get(tx, c.who.Person)
				if err != nil {
					return err
				}
				if proof, err := consent.Proof(owner, r); err != nil || proof != "zhanar@mail.kz" {
					t.Errorf("proved by %q, %v", proof, err)
				}
			}
			acts, err := audit.List(tx, audit.Filter{Subject: child.Person, Act: "guardian", Limit: 10})
			if len(acts) != 2 || acts[0].Act != "guardian.confirm" || acts[0].Actor != b.Guardian || acts[0].Role != auth.Guardian {
				t.Errorf("on record: %+v", acts)
			}
			return err
		})
		if _, err := confirm(w, auth.Actor{}, secret, yes()); !fault.Is(err, "guardian/link") {
			t.Errorf("a second time: %v", err)
		}
		if _, err := invite(w, child, ""); !fault.Is(err, "guardian/not-needed") {
			t.Errorf("another link: %v", err)
		}
	})
}

func TestWhoMayConfirm(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		child, friend, known := w.Person("Дана", "2011-05-01"), w.Person("Аружан", "2009-05-01"), w.Person("Ерлан", "1980-01-01")
		secret, err := invite(w, child, "")
		if err != nil {
			t.Fatal(err)
		}
		with := func(change func(*guardian.Confirmation)) guardian.Confirmation {
			c := yes()
			c.Contact = "zhanar@mail.kz"
			change(&c)
			return c
		}
		for _, c := range []struct {
			name string
			by   auth.Actor
			yes  guardian.Confirmation
			want string
		}{
			{"the child", child, yes(), "guardian/self"},
			{"a friend", friend, yes(), "guardian/too-young"},
			{"a young stranger", auth.Actor{}, with(func(c *guardian.Confirmation) { c.New.Birth = "2009-01-01" }), "invalid/birth"},
			{"without a relation", auth.Actor{}, with(func(c *guardian.Confirmation) { c.Relation = "" }), "invalid/relation"},
			{"without a yes", auth.Actor{}, with(func(c *guardian.Confirmation) { c.Agreed = false }), "invalid/agree"},
			{"without a name", auth.Actor{}, with(func(c *guardian.Confirmation) { c.New.Given = "" }), "invalid/given"},
			{"with the child's own address", auth.Actor{}, with(func(c *guardian.Confirmation) { c.Contact = "p2@example.kz" }), "guardian/self"},
		} {
			if _, err := confirm(w, c.by, secret, c.yes); !fault.Is(err, c.want) {
				t.Errorf("%s: %v, want %s", c.name, err, c.want)
			}
		}
		if b, err := confirm(w, auth.Actor{}, secret, with(func(c *guardian.Confirmation) { c.Contact = "p4@example.kz" })); err != nil || b.Guardian != known.Person {
			t.Errorf("whoever has registered already: %+v, %v", b, err)
		}
		if _, err := invite(w, w.Person("Әсел", "2011-01-01"), "p5@example.kz"); !fault.Is(err, "guardian/own-address") {
			t.Errorf("to one's own address: %v", err)
		}
		if _, err := invite(w, w.Person("Мирас", "1999-01-01"), ""); !fault.Is(err, "guardian/not-needed") {
			t.Errorf("an adult's link: %v", err)
		}
	})
}

// A newer link ends the older; a link runs out after a fortnight; three are
// made a day; whoever receives one may decline.
func TestLinks(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		child := w.Person("Дана", "2011-05-01")
		var secrets []string
		for range 3 {
			secret, err := invite(w, child, "")
			if err != nil {
				t.Fatal(err)
			}
			secrets = append(secrets, secret)
		}
		if _, err := invite(w, child, ""); !fault.Is(err, "guardian/links") {
			t.Errorf("the fourth of a day: %v", err)
		}
		look := func(secret string) error {
			return w.Try(func(tx *db.Tx) error {
				_, _, err := w.Minors.Link(tx, secret)
				return err
			})
		}
		if err := look(secrets[1]); !fault.Is(err, "guardian/link") {
			t.Errorf("one that was replaced: %v", err)
		}
		if err := look(secrets[2]); err != nil {
			t.Error(err)
		}
		w.Now = w.Now.AddDate(0, 0, 14)
		if err := look(secrets[2]); !fault.Is(err, "guardian/link") {
			t.Errorf("after a fortnight: %v", err)
		}
		secret, err := invite(w, child, "")
		if err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error { return w.Minors.Refuse(tx, auth.Actor{}, secret) })
		if _, err := confirm(w, auth.Actor{}, secret, yes()); !fault.Is(err, "guardian/link") {
			t.Errorf("after declining: %v", err)
		}
	})
}

// On the birthday the guardian is released, both are told, and what the child
// agreed to stays the child's.
func TestComingOfAge(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		child, parent := w.Person("Дана", "2010-11-24"), w.Person("Ерлан", "1985-05-01")
		parent = w.Confirm(child, parent, guardian.Limits{})
		claim := w.Person("Мирас", "1999-01-01") // somebody else is untouched
		night := func() { w.Write(w.Minors.Night) }
		w.Clock("2026-11-23", "00:05")
		night()
		if !w.As(parent).May(auth.FollowMinor, auth.OfPerson(child.Person)) {
			t.Fatal("released a day early")
		}
		w.Clock("2026-11-24", "00:05")
		night()
		if w.As(parent).May(auth.FollowMinor, auth.OfPerson(child.Person)) {
			t.Error("still follows")
		}
		w.Write(func(tx *db.Tx) error {
			r, err := w.Consents.Last(tx, child.Person, consent.Minor)
			if err != nil || r.Stands() || r.Way != consent.ByRule {
				t.Errorf("the consent is %+v, %v", r, err)
			}
			sent, err := mail.Waiting(tx)
			if n := len(sent); n < 2 || sent[n-2].To == sent[n-1].To {
				t.Errorf("told %+v", sent)
			}
			return err
		})
		_ = claim
	})
}

func TestRulesAreAddedForLater(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		good := guardian.Rules{From: "2027-01-01", ConsentAge: 14, AdultAge: 18, NightFrom: "23:00", NightTo: "06:00", Source: coretest.Words("Приказ № 1")}
		add := func(by auth.Actor, change func(*guardian.Rules)) error {
			r := good
			change(&r)
			return w.Try(func(tx *db.Tx) error { return w.Minors.AddRules(tx, by, r) })
		}
		for want, change := range map[string]func(*guardian.Rules){
			"invalid/from":        func(r *guardian.Rules) { r.From = "2026-11-22" },
			"invalid/least-age":   func(r *guardian.Rules) { r.LeastAge = 15 },
			"invalid/consent-age": func(r *guardian.Rules) { r.ConsentAge = 19 },
			"invalid/adult-age":   func(r *guardian.Rules) { r.AdultAge = 17 },
			"invalid/night-from":  func(r *guardian.Rules) { r.NightFrom = "late" },
			"invalid/source-en":   func(r *guardian.Rules) { r.Source.En = "" },
		} {
			if err := add(auth.System(), change); !fault.Is(err, want) {
				t.Errorf("%s: %v", want, err)
			}
		}
		if err := add(w.Coordinator, func(*guardian.Rules) {}); !fault.Is(err, "denied/platform.operate") {
			t.Errorf("by a coordinator: %v", err)
		}
		if err := add(auth.System(), func(*guardian.Rules) {}); err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error {
			table, err := w.Minors.Table(tx)
			if len(table) != 3 || table.On("2026-12-31").ConsentAge != 16 || table.On("2027-01-01").NightFrom != "23:00" {
				t.Errorf("the table is %+v", table)
			}
			return err
		})
	})
}

// Erasing either side ends the bond; the other side's page knows it no more.
func TestErasingEndsABond(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		child, parent := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		w.Confirm(child, parent, guardian.Limits{Km: 5, Place: "Теміртау", Lat: 50_054_900, Lon: 72_964_600})
		w.Write(func(tx *db.Tx) error { return w.People.Erase(tx, auth.System(), parent.Person) })
		w.Write(func(tx *db.Tx) error {
			p, err := w.People.Get(tx, child.Person)
			if err != nil {
				return err
			}
			if _, found, err := w.Minors.Of(tx, p); err != nil || found {
				t.Errorf("still bound: %v", err)
			}
			return nil
		})
	})
}
