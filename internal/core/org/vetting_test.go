package org

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

func TestVetting(t *testing.T) {
	each(t, func(w *world) {
		owner, officer := w.person("Серік"), w.officer("Омаров", auth.OfRegion("kz-35"))
		stranger, elsewhere := w.person("Ким"), w.officer("Попов", auth.OfRegion("kz-10"))
		n := shanyraq
		n.Leader = ""
		o := w.org(owner(), n)
		ask := func(by auth.Actor) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.AskVetting(tx, by, o.ID) }
		}
		decide := func(by auth.Actor, c Decision) func(*db.Tx) error {
			return func(tx *db.Tx) error { return w.desk.Decide(tx, by, o.ID, c) }
		}
		verify := Decision{State: Verified, Until: "2027-11-22"}

		w.refused("not-found/org", ask(stranger()))
		w.refused("org/leader", ask(owner()))
		w.refused("not-found/org", decide(elsewhere(), verify))
		w.refused("not-found/org", decide(owner(), verify))
		w.refused("invalid/decision", decide(officer(), verify)) // the checklist lacks the leader
		w.write(func(tx *db.Tx) error {
			_, err := w.desk.Edit(tx, owner(), o.ID, shanyraq)
			return err
		})
		w.write(ask(owner()))
		w.refused("org/asked", ask(owner()))
		if got := w.queue("kz-35"); !slices.Equal(got, []id.ID{o.ID}) || len(w.queue("kz-10")) != 0 {
			w.Errorf("the queue is %v", got)
		}

		w.write(decide(officer(), Decision{State: Refused, Reason: "Укажите адрес"}))
		if got := w.get(o.ID); got.State != Refused || got.Reason != "Укажите адрес" || got.Waits() || len(w.queue("")) != 0 {
			w.Errorf("after the refusal: %+v", got)
		}
		w.db.Clock = func() time.Time { return dbtest.Start.Add(time.Hour) }
		w.write(ask(owner()))
		w.write(decide(officer(), verify))
		got := w.get(o.ID)
		if may, _ := got.MayPublish("2026-11-22"); !may || got.Reason != "" {
			w.Errorf("after verifying: %+v", got)
		}
		if len(w.decided) != 2 || w.decided[1].Org.State != Verified || w.decided[1].By.Person != officer().Person {
			w.Errorf("told of %+v", w.decided)
		}
		w.locked(o.ID, owner())
		w.history(o.ID, "verified until 2027-11-22|requested|refused Укажите адрес|requested")
		if w.lapsing("2027-11-22") != 0 || w.lapsing("2027-11-23") != 1 {
			w.Error("the end of the term is not seen coming")
		}
	})
}

func (w *world) lapsing(before when.Day) (n int) {
	w.write(func(tx *db.Tx) error {
		list, err := w.desk.Lapsing(tx, "kz-35", before)
		n = len(list)
		return err
	})
	return n
}

func (w *world) queue(region string) (ids []id.ID) {
	w.Helper()
	w.write(func(tx *db.Tx) error {
		list, err := w.desk.VettingQueue(tx, region)
		for _, o := range list {
			ids = append(ids, o.ID)
		}
		return err
	})
	return ids
}

// locked tests that what the office vouched for stays while the rest changes.
func (w *world) locked(org id.ID, owner auth.Actor) {
	w.Helper()
	n := shanyraq
	n.Kind, n.Region, n.Place = Institution, "kz-10", "Абай ауданы"
	w.write(func(tx *db.Tx) error {
		_, err := w.desk.Edit(tx, owner, org, n)
		return err
	})
	if got := w.get(org); got.Kind != Group || got.Region != "kz-35" || got.Place != "Абай ауданы" {
		w.Errorf("a verified organisation became %+v", got)
	}
}

func (w *world) history(org id.ID, want string) {
	w.Helper()
	w.write(func(tx *db.Tx) error {
		list, err := w.desk.History(tx, org)
		var said []string
		for _, v := range list {
			until := ""
			if v.Until != "" {
				until = "until " + string(v.Until)
			}
			said = append(said, strings.Join(strings.Fields(fmt.Sprint(v.State, " ", until, v.Reason)), " "))
		}
		if got := strings.Join(said, "|"); got != want {
			w.Errorf("the record says %s, want %s", got, want)
		}
		return err
	})
	for _, change := range []string{`UPDATE org_vetting SET state = 'verified'`, `DELETE FROM org_vetting`} {
		err := w.db.Write(w.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(change)
			return err
		})
		if err == nil || !strings.Contains(err.Error(), "only ever added to") {
			w.Errorf("%s: %v", change, err)
		}
	}
}

func TestNobodyVetsTheirOwn(t *testing.T) {
	each(t, func(w *world) {
		officer := w.officer("Омаров", auth.Country)
		o := w.org(officer(), shanyraq)
		w.refused("org/own", func(tx *db.Tx) error {
			return w.desk.Decide(tx, officer(), o.ID, Decision{State: Verified, Until: "2027-11-22"})
		})
		w.write(func(tx *db.Tx) error {
			return w.desk.Decide(tx, auth.System(), o.ID, Decision{State: Verified, Until: "2027-11-22"})
		})
	})
}
