package hours_test

import (
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Whatever hosts decide, volunteers dispute and coordinators correct, in
// whatever order: every sum is the sum of the ledger, each record stands in
// it with what it says, and no two verified times of one person overlap or
// fill more than ten hours of a day.
func TestAnyHistoryKeepsTheSums(t *testing.T) {
	w := coretest.New(t, dbtest.SQLite(t, coretest.Parts))
	rapid.Check(t, func(t *rapid.T) {
		h := begin(w, t)
		t.Repeat(map[string]func(*rapid.T){
			"":        h.check,
			"correct": h.correct,
			"decide":  h.decide,
			"dispute": h.dispute,
			"edit":    h.edit,
		})
	})
}

// history is one person who signed up for three shifts of a day.
type history struct {
	w      *coretest.World
	t      *rapid.T
	who    auth.Actor
	op     id.ID
	claims []signup.Signup
	other  auth.Actor // coordinates nothing
}

func begin(w *coretest.World, t *rapid.T) *history {
	w.Now = dbtest.Start
	o, shifts := w.Publish(w.Form(), 9, [2]string{"06:00", "11:00"}, [2]string{"11:00", "17:00"}, [2]string{"17:00", "21:00"})
	h := &history{w: w, t: t, op: o.ID, who: w.Person("Айгерім", "2000-01-01"), other: w.Person("Мадина", "2000-01-01")}
	h.try(func(tx *db.Tx) (err error) {
		h.claims, err = w.Signups.Join(tx, h.who, o.ID, []id.ID{shifts[0].ID, shifts[1].ID, shifts[2].ID})
		return err
	})
	w.Clock(coretest.Tomorrow.AddDays(1), "03:00")
	return h
}

// try carries out an act and tells whether it was kept. It may be refused, but
// must not fail.
func (h *history) try(fn func(tx *db.Tx) error) bool {
	err := h.w.Try(fn)
	if _, refused := fault.As(err); err != nil && !refused {
		h.t.Fatal(err)
	}
	return err == nil
}

func (h *history) correct(t *rapid.T) {
	claim := rapid.SampledFrom(h.claims).Draw(t, "claim")
	in, out := when.Instant(0), when.Instant(0)
	if rapid.IntRange(0, 4).Draw(t, "came") > 0 {
		from := rapid.IntRange(-90, 300).Draw(t, "from")
		in = claim.StartsAt + when.Instant(from)*60_000
		out = in + when.Instant(rapid.IntRange(0, 400).Draw(t, "minutes"))*60_000
	}
	h.try(func(tx *db.Tx) error {
		_, err := h.w.Attendance.Correct(tx, h.w.Coordinator, claim.ID, in, out, "Забыли отметить")
		return err
	})
}

func (h *history) decide(t *rapid.T) {
	var all []hours.Decision
	for _, r := range h.records(t) {
		if !rapid.Bool().Draw(t, "chosen") {
			continue
		}
		d := hours.Decision{Record: r.ID, Minutes: r.Proposed}
		if rapid.IntRange(0, 2).Draw(t, "other") == 0 {
			d.Minutes, d.Reason = rapid.IntRange(0, 500).Draw(t, "minutes"), "Разобрались"
		}
		all = append(all, d)
	}
	by := rapid.SampledFrom([]auth.Actor{h.w.Coordinator, h.w.Coordinator, h.other, h.who}).Draw(t, "by")
	kept := h.try(func(tx *db.Tx) error {
		_, err := h.w.Hours.Decide(tx, by, all)
		return err
	})
	if kept && len(all) > 0 && by.Person != h.w.Coordinator.Person {
		t.Error("somebody else decided for the host")
	}
}

func (h *history) dispute(t *rapid.T) {
	records := h.records(t)
	if len(records) == 0 {
		t.Skip("nothing to dispute")
	}
	r := rapid.SampledFrom(records).Draw(t, "record")
	h.try(func(tx *db.Tx) error { return h.w.Hours.Dispute(tx, h.who, r.ID, "Я был дольше") })
}

// edit moves the opportunity to another direction and region: what was decided
// before stays where it was counted.
func (h *history) edit(t *rapid.T) {
	kept := h.try(func(tx *db.Tx) error {
		f := h.w.Form()
		f.Directions = opportunity.Set[string]{rapid.SampledFrom([]string{"sabaqtastyq", "taza"}).Draw(t, "direction")}
		f.Region = rapid.SampledFrom([]string{"kz-35", "kz-11"}).Draw(t, "region")
		_, err := h.w.Opportunities.Edit(tx, h.w.Coordinator, h.op, f)
		return err
	})
	if !kept {
		t.Error("the opportunity could not be moved")
	}
}

func (h *history) records(t *rapid.T) (list []hours.Record) {
	h.read(t, func(tx *db.Tx) (err error) {
		list, err = h.w.Hours.OfPerson(tx, h.who.Person, 10)
		return err
	})
	return list
}

func (h *history) read(t *rapid.T, fn func(tx *db.Tx) error) {
	if err := h.w.DB.Read(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

func (h *history) check(t *rapid.T) {
	sum := 0
	var counting []hours.Record
	for _, r := range h.records(t) {
		if r.Counts() {
			counting = append(counting, r)
			sum += r.Minutes
		}
	}
	day := 0
	for i, r := range counting {
		day += r.Minutes
		for _, o := range counting[i+1:] {
			if r.Span().Overlaps(o.Span()) {
				t.Errorf("%s–%s and %s–%s are both verified", r.FromAt.Time(), r.ToAt.Time(), o.FromAt.Time(), o.ToAt.Time())
			}
		}
	}
	if day > 600 {
		t.Errorf("%d minutes of one day are verified", day)
	}
	h.read(t, func(tx *db.Tx) error {
		total, err := h.w.Hours.Total(tx, hours.PurposeVerified, h.who.Person)
		if total != sum {
			t.Errorf("the total is %d, the records say %d", total, sum)
		}
		if err != nil {
			return err
		}
		return h.w.Hours.Watch(tx)
	})
}
