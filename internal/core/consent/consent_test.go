package consent_test

import (
	"strings"
	"testing"

	"asar/internal/core/consent"
	"asar/internal/core/coretest"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func get(w *coretest.World, who id.ID) (p person.Person) {
	w.Write(func(tx *db.Tx) (err error) {
		p, err = w.People.Get(tx, who)
		return err
	})
	return p
}

func history(w *coretest.World, who id.ID) (list []consent.Record) {
	w.Write(func(tx *db.Tx) (err error) {
		list, err = w.Consents.History(tx, who)
		return err
	})
	return list
}

func TestGivingAndWithdrawing(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		a := w.Imported("Айгерім", "1999-01-01")
		a.Request = "REQ1"
		p := get(w, a.Person)
		gift := consent.Gift{Purpose: consent.Photos, Lang: i18n.Kk, Way: consent.ByForm, Proof: "aigerim@mail.kz"}
		give := func() { w.Write(func(tx *db.Tx) error { _, err := w.Consents.Give(tx, a, p, gift); return err }) }
		withdraw := func() { w.Write(func(tx *db.Tx) error { return w.Consents.Withdraw(tx, a, p, gift) }) }
		withdraw() // nothing stands: nothing is written
		give()
		give() // stands already
		withdraw()
		withdraw()
		give()
		list := history(w, a.Person)
		var acts []string
		for _, r := range list {
			acts = append(acts, string(r.Act))
		}
		if got := strings.Join(acts, " "); got != "given withdrawn given" {
			t.Fatalf("on record: %s", got)
		}
		r := list[0]
		if r.Version != consent.First || r.Lang != i18n.Kk || r.By != a.Person || r.Request != "REQ1" || r.Operator != "Asar test" || r.OperatorBIN != "040503550125" {
			t.Errorf("%+v", r)
		}
		if proof, err := consent.Proof(p, r); err != nil || proof != "aigerim@mail.kz" || strings.Contains(string(r.Proof), "aigerim") {
			t.Errorf("proved by %q, %v", proof, err)
		}
	})
}

func TestRecordsAreOnlyAdded(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		a := w.Imported("Айгерім", "1999-01-01")
		w.Agree(a)
		for _, query := range []string{"UPDATE consent_record SET act = 'withdrawn'", "DELETE FROM consent_record"} {
			err := w.Try(func(tx *db.Tx) error { _, err := tx.Exec(query); return err })
			if err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: %v", query, err)
			}
		}
	})
}

// What is owed keeps a consent from being withdrawn, and what must hold keeps
// it from being given; each says why.
func TestConditions(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		a := w.Imported("Айгерім", "1999-01-01")
		p := get(w, a.Person)
		open := true
		condition := func(code string) consent.Condition {
			return func(*db.Tx, person.Person) (list check.List, err error) {
				list.Add(!open, code, i18n.Plain("done"), i18n.Plain("open"), "/me/hours")
				return list, nil
			}
		}
		w.Consents.Oblige(consent.News, condition("test/owed"))
		w.Consents.Require(consent.Photos, condition("test/needed"))
		act := func(p2 consent.Purpose, give bool) error {
			return w.Try(func(tx *db.Tx) error {
				g := consent.Gift{Purpose: p2, Lang: i18n.Ru, Way: consent.ByForm}
				if give {
					_, err := w.Consents.Give(tx, a, p, g)
					return err
				}
				return w.Consents.Withdraw(tx, a, p, g)
			})
		}
		if err := act(consent.News, true); err != nil {
			t.Fatal(err)
		}
		if err := act(consent.News, false); !fault.Is(err, "test/owed") {
			t.Errorf("withdrawn while something is owed: %v", err)
		}
		if err := act(consent.Photos, true); !fault.Is(err, "test/needed") {
			t.Errorf("given without what it needs: %v", err)
		}
		open = false
		if err := act(consent.News, false); err != nil {
			t.Error(err)
		}
		if err := act(consent.Photos, true); err != nil {
			t.Error(err)
		}
	})
}

// A new version holds from its day on; what was agreed to stays what was read,
// and is asked anew.
func TestVersions(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		a := w.Imported("Айгерім", "1999-01-01")
		w.Agree(a)
		w.Write(func(tx *db.Tx) error {
			old, err := w.Consents.Current(tx, consent.Account)
			if err != nil {
				return err
			}
			fresh := old
			fresh.From, fresh.Term = "2026-12-01", coretest.Words("три года")
			if d := fresh.Differences(old); len(d) != 1 || d[0].Text(i18n.Ru) != "срок" {
				t.Errorf("differs in %v", d)
			}
			for _, c := range []struct {
				by     auth.Actor
				change func(*consent.Text)
				want   string
			}{
				{a, func(*consent.Text) {}, "denied/platform.operate"},
				{auth.System(), func(t *consent.Text) { t.From = "2026-11-22" }, "invalid/from"},
				{auth.System(), func(t *consent.Text) { t.Data.Kk = "" }, "invalid/data"},
				{auth.System(), func(t *consent.Text) { t.Purpose = "other" }, "not-found/consent"},
			} {
				bad := fresh
				c.change(&bad)
				if err := w.Consents.AddText(tx, c.by, bad); !fault.Is(err, c.want) {
					t.Errorf("%v, want %s", err, c.want)
				}
			}
			return w.Consents.AddText(tx, auth.System(), fresh)
		})
		w.Agree(a) // the same words still
		w.Clock("2026-12-01", "09:00")
		w.Agree(a)
		list := history(w, a.Person)
		if len(list) != 2 || list[0].Version != consent.First || list[1].Version != "2026-12-01" {
			t.Errorf("on record: %+v", list)
		}
	})
}

// Nobody agrees before there is a text in force: the record would name one that
// was not.
func TestNobodyAgreesBeforeTheText(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		a := w.Imported("Айгерім", "1990-01-01")
		w.Clock(consent.First.AddDays(-1), "23:59")
		if err := w.Try(func(tx *db.Tx) error { return w.Allowing(tx, a, consent.Account) }); !fault.Is(err, "consent/text") {
			t.Errorf("agreed before there was a text: %v", err)
		}
		w.Clock(consent.First, "00:00")
		w.Agree(a)
		if r := history(w, a.Person); len(r) != 1 || r[0].Version != consent.First {
			t.Errorf("on record: %+v", r)
		}
	})
}

// A part brings its purpose, with its texts; brought again it stays as it was.
// Of one that nobody has brought, records alone tell.
func TestAPartBringsItsPurpose(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		const choir consent.Purpose = "choir"
		words := i18n.M{Kk: "Хор", Ru: "Хор", En: "Choir"}
		kind := consent.Kind{Purpose: choir, Name: words, Texts: []consent.Text{consent.Words(consent.First, words, words, words, words)}}
		a := w.Imported("Айгерім", "1990-01-01")
		if err := w.Try(func(tx *db.Tx) error { return w.Allowing(tx, a, choir) }); !fault.Is(err, "not-found/consent") {
			t.Errorf("agreed to what nobody has brought: %v", err)
		}
		before := len(w.Consents.Own())
		w.Consents.Bring(kind)
		kind.Name = i18n.M{}
		w.Consents.Bring(kind)
		if own := w.Consents.Own(); len(own) != before+1 || own[before] != choir || w.Consents.Name(choir).Text(i18n.En) != "Choir" {
			t.Errorf("brought: %v, %s", own, w.Consents.Name(choir).Text(i18n.En))
		}
		w.Allow(a, choir)
		if r := history(w, a.Person); len(r) != 1 || r[0].Purpose != choir {
			t.Errorf("on record: %+v", r)
		}
		if got := w.Consents.Name("gone").Text(i18n.Ru); got != "gone" {
			t.Errorf("of a purpose that went with its part: %q", got)
		}
	})
}

func TestEveryTextIsComplete(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		w.Write(func(tx *db.Tx) error {
			for _, p := range w.Consents.Purposes() {
				text, err := w.Consents.Current(tx, p)
				if err != nil {
					return err
				}
				for _, l := range i18n.Langs {
					if text.Body.Get(l) == "" || text.Data.Get(l) == "" || text.Term.Get(l) == "" || text.Recipients.Get(l) == "" || w.Consents.Name(p).Text(l) == "" {
						t.Errorf("%s lacks words in %s", p, l)
					}
				}
			}
			return nil
		})
	})
}
