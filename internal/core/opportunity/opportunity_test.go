package opportunity

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"asar/internal/core/atlas"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var parts = []db.Schema{job.Schema, audit.Schema, atlas.Schema, person.Schema, consent.Schema, guardian.Schema, org.Schema, Schema}

// world is a database with a verified organisation and its coordinator.
type world struct {
	*testing.T
	db    *db.DB
	orgs  *org.Desk
	desk  *Desk
	host  org.Org
	by    auth.Actor
	today when.Day
	heard []any // events, as they came
}

func each(t *testing.T, test func(w *world)) {
	t.Helper()
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		bus, places := event.NewBus(), atlas.NewDesk()
		w := &world{T: t, db: d, today: when.FromTime(dbtest.Start).Day()}
		people := person.NewDesk(bus)
		consents := consent.NewDesk(bus, consent.Operator{})
		minors := guardian.NewDesk(bus, people, consents)
		w.orgs = org.NewDesk(bus, people, consents, places, minors)
		w.desk = NewDesk(bus, w.orgs, places, minors)
		hear[Published](w, bus)
		hear[Cancelled](w, bus)
		hear[Changed](w, bus)
		hear[ShiftCancelled](w, bus)
		hear[CapacityChanged](w, bus)
		w.write(places.Ship)
		w.host = w.organisation("«Шаңырақ» ерікті ұйымы")
		w.by = auth.Actor{Person: 7, Lang: i18n.Ru, Grants: []auth.Grant{{Role: auth.Coordinator, Scope: auth.OfOrg(w.host.ID)}}}
		test(w)
	})
}

func hear[E any](w *world, bus *event.Bus) {
	event.On(bus, func(_ *db.Tx, e E) error {
		w.heard = append(w.heard, e)
		return nil
	})
}

func (w *world) organisation(name string) (o org.Org) {
	w.Helper()
	w.write(func(tx *db.Tx) (err error) {
		o, err = w.orgs.Create(tx, auth.System(), org.New{
			Kind: org.Group, Name: i18n.Words{Kk: name}, About: i18n.Both(i18n.Ru, "Помогаем."), Region: "kz-35", Place: "Теміртау", Leader: "А. Б.",
		})
		if err != nil {
			return err
		}
		if err = w.orgs.Decide(tx, auth.System(), o.ID, org.Decision{State: org.Verified, Until: "2027-12-31"}); err != nil {
			return err
		}
		o, err = w.orgs.Get(tx, o.ID)
		return err
	})
	return o
}

// counts writes the numbers of a shift's places.
func (w *world) counts(tx *db.Tx, s Shift, taken, waiting int, next int64) error {
	s.Taken, s.Waiting, s.NextSeq = taken, waiting, next
	return w.desk.SetCounts(tx, s)
}

func (w *world) write(fn func(*db.Tx) error) {
	w.Helper()
	if err := w.db.Write(w.Context(), fn); err != nil {
		w.Fatal(err)
	}
}

func (w *world) read(fn func(*db.Tx) error) {
	w.Helper()
	if err := w.db.Read(w.Context(), fn); err != nil {
		w.Fatal(err)
	}
}

// refused runs an act that must fail with a code.
func (w *world) refused(code string, fn func(*db.Tx) error) {
	w.Helper()
	if err := w.db.Write(w.Context(), fn); !fault.Is(err, code) {
		w.Errorf("got %v, want %s", err, code)
	}
}

// full is a form that lacks nothing.
func full(title string) Form {
	f := Blank(i18n.Ru)
	f.Title = i18n.Words{Ru: title, Kk: title}
	f.What = i18n.Words{Ru: "Утепляем окна.", Kk: "Терезе жылытамыз."}
	f.Why = i18n.Both(i18n.Ru, "Двенадцати семьям будет тепло.")
	f.Safety = i18n.Both(i18n.Ru, "Ходим парами.")
	f.Meeting = i18n.Both(i18n.Ru, "Проспект Абая, 42.")
	f.Directions, f.Region, f.Place = Set[string]{"sabaqtastyq"}, "kz-35", "Теміртау"
	f.Languages = Set[i18n.Lang]{i18n.Kk, i18n.Ru}
	f.LeaderName, f.LeaderPhone = "Ерлан Қасымов", "8 701 234 56 78"
	f.RisksStated, f.Ends = true, "2027-05-30"
	return f
}

// day returns the day n days from the test's today.
func (w *world) day(n int) when.Day { return w.today.AddDays(n) }

func shiftOn(day when.Day, from, to string, capacity int) ShiftForm {
	f, err := OneShift(day, from, to, capacity)
	if err != nil {
		panic(err)
	}
	return f
}

// publish drafts and publishes an opportunity with one shift per day given.
func (w *world) publish(f Form, days ...int) (o Opportunity, shifts []Shift) {
	w.Helper()
	w.write(func(tx *db.Tx) (err error) {
		if o, err = w.desk.Draft(tx, w.by, w.host.ID, f); err != nil {
			return err
		}
		var forms []ShiftForm
		for _, n := range days {
			forms = append(forms, shiftOn(w.day(n), "10:00", "14:00", 20))
		}
		if shifts, err = w.desk.AddShifts(tx, w.by, o.ID, forms); err != nil {
			return err
		}
		if err = w.desk.Publish(tx, w.by, o.ID); err != nil {
			return err
		}
		o, err = w.desk.Get(tx, o.ID)
		return err
	})
	return o, shifts
}

func TestFromDraftToCancelled(t *testing.T) {
	each(t, func(w *world) {
		var o Opportunity
		w.write(func(tx *db.Tx) (err error) {
			o, err = w.desk.Draft(tx, w.by, w.host.ID, Form{Title: i18n.Both(i18n.Ru, "  Помочь   ветеранам ")})
			return err
		})
		if o.Title.Ru != "Помочь ветеранам" || o.Status != StatusDraft || o.Public() || o.MadeBy != 7 {
			t.Errorf("drafted %+v", o)
		}
		w.refused("opportunity/what", func(tx *db.Tx) error { return w.desk.Publish(tx, w.by, o.ID) })
		form := full("Помочь ветеранам")
		w.write(func(tx *db.Tx) (err error) {
			if o, err = w.desk.Edit(tx, w.by, o.ID, form); err != nil {
				return err
			}
			_, err = w.desk.AddShifts(tx, w.by, o.ID, []ShiftForm{shiftOn(w.day(3), "10:00", "14:00", 20), shiftOn(w.day(4), "10:00", "14:00", 20)})
			return err
		})
		w.write(func(tx *db.Tx) error { return w.desk.Publish(tx, w.by, o.ID) })
		w.write(func(tx *db.Tx) error { return w.desk.Publish(tx, w.by, o.ID) }) // once more changes nothing
		var got Opportunity
		w.read(func(tx *db.Tx) (err error) { got, err = w.desk.Get(tx, o.ID); return err })
		if got.Status != StatusPublished || !got.Public() || got.LeaderPhone != "+77012345678" {
			t.Errorf("published %+v", got)
		}
		if diff := cmp.Diff(got.Directions, Set[string]{"sabaqtastyq"}); diff != "" {
			t.Error(diff)
		}
		w.refused("invalid/reason", func(tx *db.Tx) error { return w.desk.Cancel(tx, w.by, o.ID, "") })
		w.write(func(tx *db.Tx) error { return w.desk.Cancel(tx, w.by, o.ID, "Буран") })
		if len(w.heard) != 4 {
			t.Fatalf("heard %d events: %v", len(w.heard), w.heard)
		}
		if _, ok := w.heard[0].(Published); !ok {
			t.Errorf("first heard %T", w.heard[0])
		}
		if e, ok := w.heard[3].(Cancelled); !ok || e.Reason != "Буран" || e.Opportunity.Status != StatusCancelled {
			t.Errorf("last heard %+v", w.heard[3])
		}
		w.read(func(tx *db.Tx) error {
			shifts, err := w.desk.Shifts(tx, o.ID)
			for _, s := range shifts {
				if !s.Cancelled || s.CancelReason != "Буран" {
					t.Errorf("left standing: %+v", s)
				}
			}
			return err
		})
		w.refused("opportunity/cancelled", func(tx *db.Tx) error { return w.desk.Publish(tx, w.by, o.ID) })
		w.refused("opportunity/cancelled", func(tx *db.Tx) error { _, err := w.desk.Edit(tx, w.by, o.ID, form); return err })
	})
}

func TestWhoMayRunIt(t *testing.T) {
	each(t, func(w *world) {
		o, shifts := w.publish(full("Помочь"), 3)
		member := auth.Actor{Person: 8, Grants: []auth.Grant{{Role: auth.Member, Scope: auth.OfOrg(w.host.ID)}}}
		stranger := auth.Actor{Person: 9, Grants: []auth.Grant{{Role: auth.Owner, Scope: auth.OfOrg(id.ID(1))}}}
		acts := map[string]func(tx *db.Tx, by auth.Actor) error{
			"draft":   func(tx *db.Tx, by auth.Actor) error { _, err := w.desk.Draft(tx, by, w.host.ID, full("x")); return err },
			"edit":    func(tx *db.Tx, by auth.Actor) error { _, err := w.desk.Edit(tx, by, o.ID, full("x")); return err },
			"copy":    func(tx *db.Tx, by auth.Actor) error { _, err := w.desk.Copy(tx, by, o.ID); return err },
			"publish": func(tx *db.Tx, by auth.Actor) error { return w.desk.Publish(tx, by, o.ID) },
			"close":   func(tx *db.Tx, by auth.Actor) error { return w.desk.Close(tx, by, o.ID) },
			"cancel":  func(tx *db.Tx, by auth.Actor) error { return w.desk.Cancel(tx, by, o.ID, "x") },
			"shifts":  func(tx *db.Tx, by auth.Actor) error { _, err := w.desk.AddShifts(tx, by, o.ID, nil); return err },
			"edit shift": func(tx *db.Tx, by auth.Actor) error {
				_, err := w.desk.EditShift(tx, by, shifts[0].ID, ShiftForm{})
				return err
			},
			"cancel shift": func(tx *db.Tx, by auth.Actor) error { return w.desk.CancelShift(tx, by, shifts[0].ID, "x") },
			"import": func(tx *db.Tx, by auth.Actor) error {
				_, _, _, err := w.desk.Put(tx, by, New{Org: w.host.ID, SourceID: "1"})
				return err
			},
		}
		for name, act := range acts {
			t.Run(name, func(t *testing.T) {
				w.refused("denied/opportunity.run", func(tx *db.Tx) error { return act(tx, member) })
				w.refused("not-found/opportunity", func(tx *db.Tx) error { return act(tx, stranger) })
				w.refused("not-found/opportunity", func(tx *db.Tx) error { return act(tx, auth.Actor{}) })
			})
		}
	})
}

func TestAPublishedOneStaysPublishable(t *testing.T) {
	each(t, func(w *world) {
		o, _ := w.publish(full("Помочь"), 3)
		bad := full("Помочь")
		bad.Why, bad.Risks, bad.Ends = i18n.Words{}, Set[Risk]{Height}, w.day(1)
		err := w.db.Write(t.Context(), func(tx *db.Tx) error { _, err := w.desk.Edit(tx, w.by, o.ID, bad); return err })
		f, ok := fault.As(err)
		if !ok || f.Kind != fault.Invalid {
			t.Fatalf("got %v", err)
		}
		var names []string
		for _, field := range f.Fields {
			names = append(names, field.Name)
		}
		if diff := cmp.Diff(names, []string{"why", "min_age", "ends"}); diff != "" {
			t.Error(diff)
		}
		good := full("Помочь")
		good.Risks, good.MinAge = Set[Risk]{Water, Height}, 18
		w.write(func(tx *db.Tx) error { _, err := w.desk.Edit(tx, w.by, o.ID, good); return err })
		change, ok := w.heard[len(w.heard)-1].(Changed)
		if !ok || change.Before.MinAge != 16 || change.After.MinAge != 18 || change.After.Risks.String() != "height,water" {
			t.Errorf("heard %+v", w.heard[len(w.heard)-1])
		}
	})
}

func TestCopyHasNoShiftsAndNoEnd(t *testing.T) {
	each(t, func(w *world) {
		o, _ := w.publish(full("Помочь"), 3)
		var c Opportunity
		w.write(func(tx *db.Tx) (err error) { c, err = w.desk.Copy(tx, w.by, o.ID); return err })
		want := o.Form
		want.Ends = ""
		if diff := cmp.Diff(c.Form, want); diff != "" || c.ID == o.ID || c.Status != StatusDraft {
			t.Errorf("copied %+v: %s", c, diff)
		}
		w.read(func(tx *db.Tx) error {
			shifts, err := w.desk.Shifts(tx, c.ID)
			if len(shifts) != 0 {
				t.Errorf("copied %d shifts", len(shifts))
			}
			return err
		})
	})
}

func TestCapacityNeverFallsBelowTaken(t *testing.T) {
	each(t, func(w *world) {
		_, shifts := w.publish(full("Помочь"), 3)
		s := shifts[0]
		w.write(func(tx *db.Tx) error { return w.counts(tx, s, 12, 3, 16) })
		change := func(capacity int, from string) func(*db.Tx) error {
			return func(tx *db.Tx) error {
				_, err := w.desk.EditShift(tx, w.by, s.ID, shiftOn(w.day(3), from, "14:00", capacity))
				return err
			}
		}
		w.refused("invalid/capacity", change(11, "10:00"))
		w.refused("invalid/from", change(12, "09:00"))
		w.write(change(12, "10:00"))
		w.write(func(tx *db.Tx) error {
			got, err := w.desk.Lock(tx, s.ID)
			if got.Capacity != 12 || got.Taken != 12 || got.Waiting != 3 || got.NextSeq != 16 || got.Free() != 0 || got.Minutes() != 240 {
				t.Errorf("got %+v", got)
			}
			return err
		})
		if e, ok := w.heard[len(w.heard)-1].(CapacityChanged); !ok || e.Shift.Capacity != 12 {
			t.Errorf("heard %+v", w.heard)
		}
		if err := w.db.Write(t.Context(), func(tx *db.Tx) error { return w.counts(tx, s, 13, 0, 17) }); err == nil {
			t.Error("the database let 13 people take 12 places")
		}
		w.refused("invalid/reason", func(tx *db.Tx) error { return w.desk.CancelShift(tx, w.by, s.ID, "") })
		w.refused("invalid/reason", func(tx *db.Tx) error {
			return w.desk.CancelShift(tx, w.by, s.ID, strings.Repeat("ж", maxReason+1))
		})
		// The limit is of characters: Cyrillic letters are two bytes each.
		w.write(func(tx *db.Tx) error { return w.desk.CancelShift(tx, w.by, s.ID, strings.Repeat("ж", maxReason)) })
		w.refused("opportunity/shift-over", change(30, "10:00"))
	})
}

func TestShiftsThatMakeNoSense(t *testing.T) {
	each(t, func(w *world) {
		o, _ := w.publish(full("Помочь"), 3)
		for name, c := range map[string]struct {
			code string
			form ShiftForm
		}{
			"past":          {"invalid/day", shiftOn(w.day(-1), "10:00", "12:00", 1)},
			"after the end": {"invalid/day", shiftOn("2027-05-31", "10:00", "12:00", 1)},
			"night":         {"invalid/from", shiftOn(w.day(2), "21:00", "23:00", 1)},
			"twice":         {"invalid/day", shiftOn(w.day(3), "10:00", "14:00", 1)},
			"nobody":        {"invalid/capacity", ShiftForm{Starts: w.day(2).Start(), Ends: w.day(2).Start().Add(time.Hour)}},
			"backwards":     {"invalid/to", ShiftForm{Starts: w.day(2).End(), Ends: w.day(2).Start(), Capacity: 1}},
			"longer a day":  {"invalid/to", ShiftForm{Starts: w.day(2).Start(), Ends: w.day(4).Start(), Capacity: 1}},
			"a whole crowd": {"invalid/capacity", ShiftForm{Starts: w.day(2).Start(), Ends: w.day(2).Start().Add(time.Hour), Capacity: MaxCapacity + 1}},
		} {
			t.Run(name, func(t *testing.T) {
				w.refused(c.code, func(tx *db.Tx) error { _, err := w.desk.AddShifts(tx, w.by, o.ID, []ShiftForm{c.form}); return err })
			})
		}
		w.write(func(tx *db.Tx) error {
			shifts, err := w.desk.Shifts(tx, o.ID)
			if len(shifts) != 1 {
				t.Errorf("%d shifts, want the first one only", len(shifts))
			}
			return err
		})
	})
}

func TestOnDayAndEnd(t *testing.T) {
	each(t, func(w *world) {
		o, shifts := w.publish(full("Помочь"), 3, 4)
		w.write(func(tx *db.Tx) error { return w.desk.CancelShift(tx, w.by, shifts[1].ID, "") })
		w.read(func(tx *db.Tx) error {
			list, err := w.desk.OnDays(tx, w.host.ID, w.day(3), w.day(3))
			if len(list) != 1 || list[0].Shift != shifts[0] || list[0].Title != o.Title {
				t.Errorf("on the day: %+v", list)
			}
			if err != nil {
				return err
			}
			list, err = w.desk.OnDays(tx, w.host.ID, w.day(4), w.day(4))
			if len(list) != 0 {
				t.Errorf("on the next: %+v", list)
			}
			found, err2 := w.desk.ShiftsByID(tx, []id.ID{shifts[0].ID, 5})
			if err2 != nil || len(found) != 1 || found[shifts[0].ID].Capacity != 20 {
				t.Errorf("by id: %v %v", found, err2)
			}
			many, err3 := w.desk.Many(tx, []id.ID{o.ID, 5})
			if err3 != nil || len(many) != 1 || cmp.Diff(many[o.ID], o) != "" {
				t.Errorf("many: %v %v", many, err3)
			}
			return err
		})
		w.db.Clock = func() time.Time { return dbtest.Start.AddDate(1, 0, 0) }
		w.write(func(tx *db.Tx) error {
			n, err := w.desk.CloseEnded(tx)
			if n != 1 {
				t.Errorf("closed %d", n)
			}
			return err
		})
	})
}

func TestPutTwiceIsOnce(t *testing.T) {
	each(t, func(w *world) {
		n := New{Form: full("Ярмарка"), Org: w.host.ID, Source: "list.csv", SourceID: "17",
			Shifts: []ShiftForm{shiftOn(w.day(-3), "10:00", "12:00", 5), shiftOn(w.day(3), "10:00", "12:00", 5)}}
		put := func(want org.Outcome, fields ...string) {
			t.Helper()
			w.write(func(tx *db.Tx) error {
				_, done, diff, err := w.desk.Put(tx, w.by, n)
				var got []string
				for _, c := range diff {
					got = append(got, c.Field)
				}
				if done != want || cmp.Diff(got, fields) != "" {
					t.Errorf("%s %v, want %s %v", done, got, want, fields)
				}
				return err
			})
		}
		put(org.Created)
		put(org.Same)
		n.Title.Ru, n.MinAge, n.Shifts[1].Capacity = "Большая ярмарка", 14, 8
		n.Shifts = append(n.Shifts, shiftOn(w.day(9), "10:00", "12:00", 5), shiftOn(w.day(9), "10:00", "12:00", 5))
		put(org.Changed, "title_ru", "min_age", "capacity", "shift")
		put(org.Same)
		n.SourceID = ""
		w.refused("invalid/source_id", func(tx *db.Tx) error { _, _, _, err := w.desk.Put(tx, w.by, n); return err })
	})
}
