package opportunity

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"asar/internal/kit/db"
)

// Shifts come back as they are stored and follow in time, whatever the order in
// which they were given, and without a look at the table that has just grown.
func TestAddedShifts(t *testing.T) {
	each(t, func(w *world) {
		o, _ := w.publish(full("Сад"), 2)
		w.write(func(tx *db.Tx) error {
			forms := []ShiftForm{
				shiftOn(w.day(5), "10:00", "14:00", 20), shiftOn(w.day(3), "15:00", "18:00", 5), shiftOn(w.day(3), "10:00", "14:00", 20),
			}
			before := w.db.Statements()
			added, err := insertShifts(tx, o.ID, forms)
			if n := w.db.Statements() - before; n != 2 {
				t.Errorf("%d statements", n)
			}
			if err != nil {
				return err
			}
			stored, err := w.desk.Shifts(tx, o.ID)
			if d := cmp.Diff(stored[1:], added); d != "" {
				t.Error(d)
			}
			again, err2 := insertShifts(tx, o.ID, forms[:1])
			if len(again) != 0 || err2 != nil {
				t.Errorf("what is there was added again: %+v, %v", again, err2)
			}
			return err
		})
	})
}
