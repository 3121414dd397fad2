package opportunity

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/when"

	diff "github.com/google/go-cmp/cmp"
)

// Whatever is done to opportunities, and however time goes by, the counts that
// are kept are those that counting finds.
func TestKeptCountsAreWhatIsThere(t *testing.T) {
	each(t, func(w *world) {
		r := rand.New(rand.NewPCG(7, 7))
		now := dbtest.Start
		w.db.Clock = func() time.Time { return now }
		var ours []id.ID
		for range 150 {
			now = now.Add(time.Duration(r.IntN(300)) * time.Minute)
			w.today = when.FromTime(now).Day()
			w.someAct(r, &ours)
			w.countsAgree(r)
		}
	})
}

// someAct does something to some opportunity; a refusal is no matter.
func (w *world) someAct(r *rand.Rand, ours *[]id.ID) {
	w.Helper()
	form := func() Form {
		f := full("Дело")
		f.Directions = Set[string]{"taza", "bilim", "asyl"}[r.IntN(2) : 2+r.IntN(2)]
		switch r.IntN(3) {
		case 0:
			f.Region, f.Place = "kz-62", "Сәтбаев"
		case 1:
			f.Online = true
		}
		f.Ends = w.day(4 + r.IntN(10))
		return f
	}
	if len(*ours) == 0 || r.IntN(4) == 0 {
		w.write(func(tx *db.Tx) error { return w.vet(tx, org.Verified) })
		o, _ := w.publish(form(), 1+r.IntN(2), 3)
		*ours = append(*ours, o.ID)
		return
	}
	opp := (*ours)[r.IntN(len(*ours))]
	_ = w.db.Write(w.Context(), func(tx *db.Tx) error {
		shifts, err := w.desk.Shifts(tx, opp)
		if err != nil {
			return err
		}
		shift := shifts[r.IntN(len(shifts))]
		switch r.IntN(9) {
		case 0:
			_, err = w.desk.AddShifts(tx, w.by, opp, []ShiftForm{shiftOn(w.day(r.IntN(4)), "11:00", "12:00", 5)})
		case 1:
			_, err = w.desk.EditShift(tx, w.by, shift.ID, shiftOn(w.day(r.IntN(5)), "09:00", "10:00", 9))
		case 2:
			err = w.desk.CancelShift(tx, w.by, shift.ID, "Дождь")
		case 3:
			_, err = w.desk.Edit(tx, w.by, opp, form())
		case 4:
			err = w.desk.Close(tx, w.by, opp)
		case 5:
			err = w.desk.Publish(tx, w.by, opp)
		case 6:
			err = w.desk.Cancel(tx, w.by, opp, "Нет людей")
		case 7:
			err = w.vet(tx, []org.State{org.Verified, org.Suspended}[r.IntN(2)])
		default:
			_, err = w.desk.CloseEnded(tx)
		}
		return err
	})
}

func (w *world) vet(tx *db.Tx, state org.State) error {
	return w.orgs.Decide(tx, auth.System(), w.host.ID, org.Decision{State: state, Until: "2027-12-31", Reason: "Проверка"})
}

// countsAgree compares the two ways of counting under some filter.
func (w *world) countsAgree(r *rand.Rand) {
	w.Helper()
	f := Filter{Region: []string{"", "kz-35", "kz-62"}[r.IntN(3)], Online: []string{"", Online, OnPlace}[r.IntN(3)]}
	if r.IntN(2) == 0 {
		f.Directions = []string{[]string{"taza", "bilim"}[r.IntN(2)]}
	}
	if r.IntN(2) == 0 {
		f.From = w.day(r.IntN(4) - 1)
		f.Until = f.From
	}
	if !f.kept() {
		w.Fatalf("%+v is not kept", f)
	}
	w.read(func(tx *db.Tx) error {
		p, err := w.desk.plan(tx, f)
		if err != nil {
			return err
		}
		kept, err := facets(tx, f, p, w.today, 5)
		if err != nil {
			return err
		}
		counted, err := countAll(tx, f, p, w.today, 5)
		if d := diff.Diff(tidied(kept), tidied(counted)); d != "" {
			w.Errorf("%+v: kept, counted: %s", f, d)
		}
		return err
	})
}

// tidied returns rows in one order, without those that say nothing.
func tidied(rows []countRow) []countRow {
	rows = slices.DeleteFunc(slices.Clone(rows), func(r countRow) bool { return r.N == 0 || r.Kind == "all" })
	slices.SortFunc(rows, func(a, b countRow) int { return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name)) })
	return rows
}
