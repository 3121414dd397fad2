package opportunity_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// What a dissolved organisation never published goes with it, with its shifts
// and words, cancelled or not; what was public stays. The record says that
// something was thrown away, and not a word of it.
func TestDraftsGoWithTheirOrganisation(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		owner := w.Person("Айгерім", "1990-01-01")
		var group org.Org
		w.Write(func(tx *db.Tx) (err error) {
			group, err = w.Orgs.Create(tx, owner, org.New{Kind: org.Group, Name: i18n.Both(i18n.Ru, "Двор"), About: i18n.Both(i18n.Ru, "Помогаем соседям."), Region: "kz-35"})
			return err
		})
		owner = w.As(owner)
		begins := w.Shifts[0].Starts
		drafted := func(title string) (o opportunity.Opportunity) {
			w.Write(func(tx *db.Tx) (err error) {
				f := w.Form()
				o, err = w.Opportunities.Draft(tx, owner, group.ID, f)
				if err != nil {
					return err
				}
				if _, err = w.Opportunities.AddShifts(tx, owner, o.ID, []opportunity.ShiftForm{{Starts: begins, Ends: begins.Add(2 * time.Hour), Capacity: 5}}); err != nil {
					return err
				}
				f.Title, f.Place = i18n.Both(i18n.Ru, title), title
				o, err = w.Opportunities.Edit(tx, owner, o.ID, f)
				return err
			})
			return o
		}
		const said = "Сайрауық ән салады"
		draft, cancelled := drafted(said), drafted(said+" тағы")
		w.Write(func(tx *db.Tx) error { return w.Opportunities.Cancel(tx, owner, cancelled.ID, said) })
		w.Write(func(tx *db.Tx) error {
			return w.Orgs.Dissolve(tx, owner, group.ID, "Дело сделано, расходимся")
		})
		w.Write(func(tx *db.Tx) error {
			for _, gone := range []id.ID{draft.ID, cancelled.ID} {
				if _, err := w.Opportunities.Get(tx, gone); !fault.Is(err, "not-found/opportunity") {
					t.Errorf("a draft is left: %v", err)
				}
				if shifts, err := w.Opportunities.Shifts(tx, gone); err != nil || len(shifts) != 0 {
					t.Errorf("shifts are left: %v, %v", shifts, err)
				}
			}
			if _, err := w.Opportunities.Get(tx, w.Opportunity.ID); err != nil {
				t.Errorf("another's opportunity: %v", err)
			}
			rows, err := audit.List(tx, audit.Filter{Scope: auth.OfOrg(group.ID), Limit: 100})
			dropped := 0
			for _, row := range rows {
				if row.Act == "opportunity.drop" {
					dropped++
				}
				if row.Act == "org.dissolve" {
					continue
				}
				changes, reason, failed := row.Open(tx, nil)
				if failed != nil || strings.Contains(db.JSON(changes)+reason, "Сайрауық") {
					t.Errorf("the record of %s holds %v, %q, %v", row.Act, changes, reason, failed)
				}
				err = errors.Join(err, failed)
			}
			if dropped != 2 {
				t.Errorf("%d drafts are recorded as thrown away", dropped)
			}
			return err
		})
	})
}

// What was published once stays with what it said, whoever dissolves its host.
func TestWhatWasPublicStays(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		w.Write(func(tx *db.Tx) error {
			return w.Opportunities.Cancel(tx, w.Coordinator, w.Opportunity.ID, "Жаңбыр")
		})
		w.Write(func(tx *db.Tx) error { return event.Emit(w.Bus, tx, org.Ended{Org: w.Org, By: w.Coordinator}) })
		w.Write(func(tx *db.Tx) error {
			o, err := w.Opportunities.Get(tx, w.Opportunity.ID)
			if o.CancelReason != "Жаңбыр" {
				t.Errorf("what is left is %+v", o)
			}
			return err
		})
	})
}
