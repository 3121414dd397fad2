package fill_test

import (
	"testing"

	"asar/internal/app/wiring"
	"asar/internal/bench/fill"
	"asar/internal/core/consent"
	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// A country has what was asked for, in the lists and in the ledger, and every
// sum beside them is what it should be.
func TestFill(t *testing.T) {
	dbtest.Each(t, coretest.Parts, func(t *testing.T, d *db.DB) {
		core := wiring.New(consent.Operator{})
		err := d.Write(t.Context(), core.Atlas.Ship)
		if err == nil {
			err = fill.Fill(t.Context(), d, core, fill.Size{Opportunities: 60, Ahead: 50, People: 20, Entries: 300}, func(string, int) func() { return func() {} })
		}
		if err != nil {
			t.Fatal(err)
		}
		err = d.Read(t.Context(), func(tx *db.Tx) error {
			page, counts, err := core.Opportunities.Browse(tx, opportunity.Filter{Limit: 100}, tx.Today(), 70)
			if err != nil {
				return err
			}
			if len(page.Items) != 30 || counts.Total != 30 || counts.Seats == 0 {
				t.Errorf("%d cards, %d counted, %d seats", len(page.Items), counts.Total, counts.Seats)
			}
			word := page.Items[0].Place
			found, err := core.Opportunities.List(tx, opportunity.Filter{Query: word})
			if err != nil || len(found.Items) == 0 {
				t.Errorf("%q finds nothing: %v", word, err)
			}
			sums, err := core.Hours.Verify(tx)
			if err != nil || sums.Err() != nil {
				t.Errorf("the ledger: %v, %v", sums.Err(), err)
			}
			entries, err := core.Hours.Latest(tx, 1000)
			if len(entries) != 300 {
				t.Errorf("%d entries", len(entries))
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}
