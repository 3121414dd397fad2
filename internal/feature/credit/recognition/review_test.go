package recognition

import (
	"testing"

	"asar/internal/core/hours"
	"asar/internal/feature/credit/cases"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// hosts has the host say of the last hours of somebody how many minutes stand.
func (w commissioned) hosts(who auth.Actor, minutes int) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		list, err := w.Hours.OfPerson(tx, who.Person, 1)
		if err != nil {
			return err
		}
		_, err = w.Hours.Decide(tx, w.Coordinator, []hours.Decision{{Record: list[0].ID, Minutes: minutes, Reason: "Пришли позже, чем записано"}})
		return err
	})
}

func (w commissioned) now(r Request) (now Request) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) { now, err = w.Desk.Get(tx, r.ID); return err })
	return now
}

func (w commissioned) waits() (n int) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		list, err := w.Waiting(tx, w.University.ID, 0, 10)
		n = len(list)
		return err
	})
	return n
}

// Nothing is recognised of hours that nobody vouches for, whether the
// institution looks at them again or a host has taken them back.
func TestNothingIsRecognisedOfHoursNobodyVouchesFor(t *testing.T) {
	each(t, func(t *testing.T, w commissioned) {
		who := w.Student("Айгерім")
		c := w.accepted(who)
		r, err := w.ask(who, c, Want{Kind: Elective, Title: "Волонтёрство", Credits: 2})
		if err != nil {
			t.Fatal(err)
		}
		all := Verdict{Request: r.ID, Credits: 2}
		doubted := func(why string) {
			t.Helper()
			if !w.now(r).Doubted() {
				t.Errorf("%s, and the commission does not see it", why)
			}
			f, ok := fault.As(func() error { _, err := w.decide(w.Officer, w.sitting("1"), all); return err }())
			if !ok || f.Kind != fault.Invalid || f.Fields[0].Name != "credits-"+r.ID.String() {
				t.Errorf("%s, and yet it is recognised: %v", why, f)
			}
		}
		w.Do(who, c, cases.Reopen)
		doubted("the institution looks again")
		w.Do(who, c, cases.Accept)
		if w.now(r).Doubted() {
			t.Error("the hours are vouched for again, and the doubt stays")
		}
		w.hosts(who, 60)
		doubted("the host took hours back")
		w.hosts(who, 240)
		if _, err := w.decide(w.Officer, w.sitting("1"), all); err != nil {
			t.Errorf("the hours are back: %v", err)
		}
	})
}

// Credits whose hours are gone come before the commission again: what it finds
// stands beside the first decision, and nothing is lost from either protocol.
func TestWhatWasRecognisedIsLookedAtAgain(t *testing.T) {
	each(t, func(t *testing.T, w commissioned) {
		who := w.Student("Айгерім")
		c := w.accepted(who)
		r, err := w.ask(who, c, Want{Kind: Elective, Title: "Волонтёрство", Credits: 3})
		if err != nil {
			t.Fatal(err)
		}
		first, err := w.decide(w.Officer, w.sitting("1"), Verdict{Request: r.ID, Credits: 3})
		if err != nil {
			t.Fatal(err)
		}
		again := Verdict{Request: r.ID, Credits: 1, Reason: "Организация сняла три часа"}
		if _, err := w.decide(w.Officer, w.sitting("2"), again); !fault.Is(err, "recognition/decided") {
			t.Errorf("looked at again without a doubt: %v", err)
		}
		if w.hosts(who, 60); w.waits() != 1 || w.now(r).Granted != 3 {
			t.Errorf("%d lie before the commission: %+v", w.waits(), w.now(r))
		}
		for name, bad := range map[string]Verdict{
			"more than there was": {Request: r.ID, Credits: 4, Reason: again.Reason}, "no reason": {Request: r.ID, Credits: 1}, "unchanged, and no reason": {Request: r.ID, Credits: 3},
		} {
			if _, err := w.decide(w.Officer, w.sitting("2"), bad); err == nil {
				t.Errorf("%s: decided", name)
			}
		}
		second, err := w.decide(w.Officer, w.sitting("2"), again)
		if err != nil {
			t.Fatal(err)
		}
		now := w.now(r)
		if now.Granted != 1 || now.State != Partly || now.Doubted() || now.Protocol != first.ID || now.First() != 3 || w.waits() != 0 {
			t.Errorf("after the review: %+v, and %d wait", now, w.waits())
		}
		w.Write(func(tx *db.Tx) error {
			lines, err := w.Recognised(tx, w.University.ID, "2026-01-01", "2027-01-01")
			if len(lines) != 2 || lines[0].Credits != 3 || lines[0].Was != 0 || lines[1].Credits != 1 || lines[1].Was != 3 || lines[1].Why != again.Reason {
				t.Errorf("the transcript says %+v", lines)
			}
			if err != nil {
				return err
			}
			before, err := w.Under(tx, first.ID)
			if len(before) != 1 || before[0].Credits != 3 || before[0].Outcome() != Granted {
				t.Errorf("the first protocol says %+v", before)
			}
			if err != nil {
				return err
			}
			after, err := w.Under(tx, second.ID)
			if len(after) != 1 || after[0].Credits != 1 || after[0].Was != 3 {
				t.Errorf("the second protocol says %+v", after)
			}
			return err
		})
		for _, statement := range []string{`UPDATE credit_review SET granted = 0`, `DELETE FROM credit_review`} {
			if err := w.Try(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err }); err == nil {
				t.Errorf("the database lets %s", statement)
			}
		}
	})
}
