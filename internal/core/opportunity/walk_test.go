package opportunity

import (
	"fmt"
	"slices"
	"testing"

	"asar/internal/kit/db"
)

// Where there is too much to count, the pages are the same; only the numbers
// beside them are missing.
func TestWhatIsNotCountedIsFoundAllTheSame(t *testing.T) {
	each(t, func(w *world) {
		for i := range 90 { // more than the first stride holds
			w.publish(full(fmt.Sprintf("Дело %02d", i)), 1+i%4, 6)
		}
		rare := full("Редкое")
		w.publish(rare, 5)
		for _, f := range []Filter{{Free: true}, {Query: "дело"}, {Query: "редкое"}, {MaxAge: 20}, {From: w.day(2), Until: w.day(3)}} {
			f.Limit = 7
			w.desk.counts, w.desk.few = countedUpTo, maxCandidates
			want := w.pages(f, false)
			w.desk.counts, w.desk.few = 0, 10
			if got := w.pages(f, f.Query != "редкое"); !slices.Equal(got, want) || len(want) == 0 {
				w.Errorf("%+v: found %v, want %v", f, got, want)
			}
		}
	})
}

// pages returns the titles on all pages of a list.
func (w *world) pages(f Filter, many bool) (titles []string) {
	w.Helper()
	w.read(func(tx *db.Tx) error {
		for {
			page, counts, err := w.desk.Browse(tx, f, w.today, 14)
			if err != nil {
				return err
			}
			if counts.Many != many || many && page.Total != 0 {
				w.Errorf("%+v: %+v", f, counts)
			}
			for _, it := range page.Items {
				titles = append(titles, it.Title.Ru)
			}
			if f.After = page.Next; f.After == (Cursor{}) {
				return nil
			}
		}
	})
	return titles
}
