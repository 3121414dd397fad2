package org

import (
	"slices"
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// An organisation outside Kazakhstan comes by an import, has no region, and is
// the national office's to decide about.
func TestAbroad(t *testing.T) {
	each(t, func(w *world) {
		national, regional := w.officer("Омаров", auth.Country), w.officer("Попов", auth.OfRegion("kz-10"))
		owner := w.person("Смит")
		n := New{
			Kind: Registered, Name: i18n.Both(i18n.En, "Bike New York"), About: i18n.Both(i18n.En, "Cycling."), Leader: "J. Smith",
			Email: "info@example.org", Place: "New York, USA", Source: "nyc", SourceID: "974", Owner: owner().Person,
		}
		put := func(by auth.Actor, n New) func(*db.Tx) error {
			return func(tx *db.Tx) error {
				_, _, _, err := w.desk.Put(tx, by, n)
				return err
			}
		}
		w.refused("denied/org.vet", put(regional(), n))
		w.write(put(auth.System(), n))
		var o Org
		w.write(func(tx *db.Tx) error {
			list, err := w.desk.List(tx, Filter{})
			o = list[0]
			return err
		})
		if !o.Abroad() || o.Source != "nyc" {
			t.Fatalf("%+v", o)
		}

		w.edits(owner(), o)
		w.write(func(tx *db.Tx) error { return w.desk.AskVetting(tx, owner(), o.ID) })
		if !slices.Equal(w.queue(""), []id.ID{o.ID}) || len(w.queue("kz-10")) != 0 {
			t.Errorf("it waits in %v", w.queue(""))
		}
		verify := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error {
				return w.desk.Decide(tx, by, o.ID, Decision{State: Verified, Until: "2027-11-22"})
			}
		}
		w.refused("not-found/org", verify(regional()))
		w.write(verify(national()))
		if may, _ := w.get(o.ID).MayPublish("2026-11-22"); !may {
			t.Error("once verified it may not publish")
		}
	})
}

// edits checks who may leave the region open: only whose organisation has none.
func (w *world) edits(owner auth.Actor, o Org) {
	w.Helper()
	edit := func(by auth.Actor, which id.ID, n New) func(*db.Tx) error {
		return func(tx *db.Tx) error {
			_, err := w.desk.Edit(tx, by, which, n)
			return err
		}
	}
	n := o.Said()
	n.Founded = "1977"
	w.write(edit(owner, o.ID, n))
	if got := w.get(o.ID); !got.Abroad() || got.Founded != "1977" {
		w.Errorf("%+v", got)
	}
	founder := w.person("Серік")
	at := w.org(founder(), shanyraq)
	n = at.Said()
	n.Region = ""
	w.refused("invalid/region", edit(founder(), at.ID, n))
	w.refused("invalid/region", func(tx *db.Tx) error {
		_, err := w.desk.Create(tx, founder(), n)
		return err
	})
}
