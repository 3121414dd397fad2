package hours_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
)

// A sheet is decided as its records would be one after the other: the same
// refusals, the same records, the same sums.
func TestASheetIsOneDecisionAfterTheOther(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		records := attended(t, w, 3)
		rapid.Check(t, func(t *rapid.T) {
			decisions := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) hours.Decision {
				r := rapid.SampledFrom(records).Draw(t, "record")
				d := hours.Decision{Record: r.ID, Minutes: rapid.SampledFrom([]int{r.Proposed, r.Proposed, 30, 400, 0}).Draw(t, "minutes")}
				if rapid.IntRange(0, 3).Draw(t, "explained") > 0 {
					d.Reason = "По журналу"
				}
				return d
			}), 1, 8).Draw(t, "decisions")
			apart := outcome(t, w, records, func(tx *db.Tx) []error {
				errs := make([]error, len(decisions))
				for i := range decisions {
					_, errs[i] = w.Hours.Decide(tx, w.Coordinator, decisions[i:i+1])
				}
				return errs
			})
			together := outcome(t, w, records, func(tx *db.Tx) []error {
				_, err := w.Hours.Decide(tx, w.Coordinator, decisions)
				return []error{err}
			})
			if apart != together {
				t.Fatalf("one after the other:\n%s\ntogether:\n%s", apart, together)
			}
		})
	})
}

// However long a sheet, it is decided in as many statements.
func TestASheetTakesFewStatements(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		var took []int64
		for _, people := range []int{1, 6} {
			var sheet []hours.Decision
			for _, r := range attended(t, w, people) {
				sheet = append(sheet, hours.Decision{Record: r.ID, Minutes: r.Proposed})
			}
			before := w.DB.Statements()
			w.Write(func(tx *db.Tx) error { _, err := w.Hours.Decide(tx, w.Coordinator, sheet); return err })
			took = append(took, w.DB.Statements()-before)
		}
		if took[0] != took[1] {
			t.Errorf("two records take %d statements and twelve %d", took[0], took[1])
		}
	})
}

// attended has so many people come to two shifts of nine hours in all, and
// returns what was proposed of it.
func attended(t *testing.T, w *coretest.World, people int) (records []hours.Record) {
	t.Helper()
	w.Now = dbtest.Start
	_, shifts := w.Publish(w.Form(), people, [2]string{"08:00", "12:00"}, [2]string{"12:00", "17:00"})
	for range people {
		who := w.Person("Айгерім", "2000-01-01")
		records = append(records, came(t, w, who, shifts[0].ID, "08:00", "12:00"), came(t, w, who, shifts[1].ID, "12:00", "17:00"))
	}
	return records
}

// outcome says what decisions came to, and undoes them. Of a sheet that was
// refused only the refusals matter: nothing of it is kept.
func outcome(t *rapid.T, w *coretest.World, records []hours.Record, act func(tx *db.Tx) []error) string {
	undo := errors.New("undo")
	var said strings.Builder
	err := w.Try(func(tx *db.Tx) error {
		said.Reset()
		for _, err := range act(tx) {
			f, refused := fault.As(err)
			if err != nil && !refused {
				return err
			}
			for i := 0; refused && i < len(f.Fields); i++ {
				fmt.Fprintln(&said, f.Fields[i].Name, f.Fields[i].Text.Text("en"))
			}
		}
		if said.Len() > 0 {
			return undo
		}
		for _, r := range records {
			now, err := w.Hours.Get(tx, r.ID)
			if err != nil {
				return err
			}
			total, err := w.Hours.Total(tx, hours.PurposeVerified, r.Person)
			if err != nil {
				return err
			}
			fmt.Fprintln(&said, now, total)
		}
		history, err := w.Hours.Histories(tx, records)
		for _, r := range records {
			for _, n := range history[r.ID] {
				fmt.Fprintln(&said, n.State, n.Minutes, n.Words)
			}
		}
		return errors.Join(undo, err, w.Hours.Watch(tx))
	})
	if !errors.Is(err, undo) || err.Error() != undo.Error() {
		t.Fatal(err)
	}
	return said.String()
}
