package opportunity

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

func TestShelves(t *testing.T) {
	each(t, func(w *world) {
		first, shifts := w.publish(full("Первое"), 2, 4)
		second, _ := w.publish(full("Второе"), 3)
		closed, _ := w.publish(full("Закрытое"), 3)
		w.write(func(tx *db.Tx) error { return w.desk.Close(tx, w.by, closed.ID) })
		w.write(func(tx *db.Tx) error { return w.counts(tx, shifts[0], 5, 1, 7) })
		w.write(func(tx *db.Tx) error {
			_, err := w.desk.Draft(tx, w.by, w.host.ID, full("Черновик"))
			return err
		})
		w.read(func(tx *db.Tx) error {
			sizes, err := w.desk.ShelfSizes(tx, w.host.ID)
			if diff := cmp.Diff(sizes, map[Shelf]int{Current: 2, Drafts: 1, Past: 1}); diff != "" {
				t.Error(diff)
			}
			if err != nil {
				return err
			}
			var got []id.ID
			for after := id.ID(0); ; {
				lines, more, err := w.desk.OnShelf(tx, w.host.ID, Current, after, 1)
				if err != nil {
					return err
				}
				for _, l := range lines {
					got = append(got, l.ID)
					if l.ID == first.ID && (l.Next != shifts[0].Starts || l.Ahead != 2 || l.Capacity != 40 || l.Taken != 5 || l.Waiting != 1) {
						t.Errorf("line %+v", l)
					}
				}
				if after = more; more == 0 {
					break
				}
			}
			if !slices.Equal(got, []id.ID{second.ID, first.ID}) {
				t.Errorf("shelf %v", got)
			}
			return nil
		})
	})
}
