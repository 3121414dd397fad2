package opening

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening/proof"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// Whatever happens, in whatever order: numbers have no gap, nobody stands twice,
// never more places are held than there are, they go by the order, and all of it
// can be recomputed from the published file.
func TestAnyHistoryIsFair(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		who := o.enlist(8)
		started := o.World.Now
		rapid.Check(t, func(t *rapid.T) {
			o.World.Now = started
			made := o.announce(rapid.SampledFrom(Kinds).Draw(t, "kind"), rapid.IntRange(0, 5).Draw(t, "places"))
			o.at(made, 0)
			for i := range rapid.IntRange(1, 30).Draw(t, "acts") {
				if rapid.IntRange(0, 9).Draw(t, "close") == 0 {
					o.at(made, time.Hour)
				}
				err := o.step(t, made, who)
				if _, refusal := fault.As(err); err != nil && !refusal {
					t.Fatalf("act %d: %v", i, err)
				}
				o.sound(t, made)
			}
			o.leaveAll(made)
			for _, a := range who {
				o.studies(a, enrol.Studying)
			}
		})
	})
}

// step does something at random.
func (o office) step(t *rapid.T, made Opening, who []auth.Actor) error {
	a := rapid.SampledFrom(who).Draw(t, "who")
	_, entries := o.now(made)
	i := slices.IndexFunc(entries, func(e Entry) bool { return e.Person == a.Person })
	act := rapid.SampledFrom([]cases.Act{
		"enter", "enter", "enter", cases.Approve, cases.Approve, cases.Approve, cases.Refuse, cases.Withdraw, cases.Sign, cases.Appeal, cases.Uphold, cases.Dismiss,
		"allot", "back", "reveal", "reserve", "leave", "return", "look", "look",
	}).Draw(t, "act")
	return o.Try(func(tx *db.Tx) error {
		n := rapid.IntRange(1, 3).Draw(t, "n")
		switch {
		case act == "enter":
			_, err := o.Enter(tx, made.ID, Wish{By: a, Voucher: "A"})
			return err
		case act == "allot":
			return o.Allot(tx, o.operator, quota.Grant{Key: o.key(made), Region: "kz-35", Each: 1000, Places: n})
		case act == "back":
			return o.TakeBack(tx, o.operator, o.key(made), n)
		case act == "leave":
			return o.listed(tx, a, enrol.OnLeave)
		case act == "return":
			return o.listed(tx, a, enrol.Studying)
		case act == "look":
			return o.look(tx)
		case act == "reveal":
			return o.RevealDue(tx)
		case i < 0:
			return nil
		case act == "reserve":
			return o.cases.ReserveFrom(tx, o.officer, entries[i].Case, made.Round)
		}
		by := o.officer
		switch act {
		case cases.Withdraw, cases.Sign, cases.Appeal:
			by = a
		case cases.Uphold, cases.Dismiss:
			by = o.operator
		}
		return o.cases.Do(tx, by, entries[i].Case, act, cases.Reason{Words: "Практика в другом городе"})
	})
}

// sound checks what must hold at every moment.
func (o office) sound(t *rapid.T, made Opening) {
	_, entries := o.now(made)
	people := map[any]bool{}
	for i, e := range entries {
		if e.Number != int64(i)+1 || people[e.Person] {
			t.Fatalf("number %d of %+v", i+1, e)
		}
		people[e.Person] = true
	}
	o.Write(func(tx *db.Tx) error {
		s, err := o.places.Share(tx, o.key(made))
		if err != nil {
			return err
		}
		for _, e := range entries {
			c, err := o.cases.Get(tx, e.Case)
			if err != nil {
				return err
			}
			if (e.State == Place) != c.Holds() {
				t.Fatalf("the line says %s, the case %s", e.State, c.State)
			}
		}
		if held := count(entries, Place); held != s.Reserved || held > s.Places {
			t.Fatalf("%d hold a place, the share says %+v", held, s)
		}
		troubles, err := o.places.Verify(tx)
		if len(troubles) > 0 {
			t.Fatalf("%+v", troubles)
		}
		return err
	})
	o.recomputed(t, made)
}

// recomputed checks the published file, and that it says what stands here.
func (o office) recomputed(t *rapid.T, made Opening) {
	var file []byte
	o.Write(func(tx *db.Tx) error {
		now, err := o.Get(tx, made.ID)
		if err == nil {
			file, err = o.File(tx, now)
		}
		return err
	})
	report, err := proof.Verify(bytes.NewReader(file), nil)
	if err != nil || len(report.Troubles) > 0 {
		t.Fatalf("%v %v\n%s", err, report.Troubles, file)
	}
	_, entries := o.now(made)
	lines := bytes.Split(bytes.TrimSpace(file), []byte("\n"))
	for i, e := range entries {
		var line proof.Entry
		if err := json.Unmarshal(lines[i+1], &line); err != nil || line.Rank != e.Rank || line.Outcome != string(e.State) {
			t.Fatalf("%s, and here stands %+v: %v", lines[i+1], e, err)
		}
	}
}

// leaveAll has everybody give up who still can, so that the next history begins
// with nobody in a line.
func (o office) leaveAll(made Opening) {
	_, entries := o.now(made)
	for _, e := range entries {
		_ = o.do(auth.Actor{Person: e.Person}, e, cases.Withdraw)
	}
}

// North Kazakhstan University had 361 places and 412 who wanted one: 361 are
// held, 51 wait in an order that the published file proves, and nobody is
// promised what has no money behind it.
func TestNorthKazakhstan(t *testing.T) {
	const places, applicants = 361, 412
	each(t, func(t *testing.T, o office) {
		for _, kind := range Kinds {
			made, who := o.announce(kind, places), o.enlist(applicants)
			o.at(made, 0)
			entries := o.enter(made, who...)
			o.Write(func(tx *db.Tx) error {
				for _, e := range slices.Backward(entries) { // the office approves the last first
					if err := o.cases.Do(tx, o.officer, e.Case, cases.Approve, cases.Reason{}); err != nil {
						return err
					}
				}
				return nil
			})
			o.at(made, time.Hour)
			o.reveal(made)
			_, now := o.now(made)
			if held, waiting := count(now, Place), count(now, Approved); held != places || waiting != applicants-places {
				t.Errorf("%s: %d places are held, %d wait", kind, held, waiting)
			}
			for _, e := range now {
				s := o.standing(made, e)
				if want := max(0, e.Rank-places); int64(s.Number()) != want {
					t.Fatalf("%s: rank %d waits as number %d, want %d", kind, e.Rank, s.Number(), want)
				}
			}
			o.file(made)
			o.World.Now = made.AnnouncedAt.Time()
		}
	})
}
