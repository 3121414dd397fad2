package recognition

import (
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// commissioned is a world whose university has a commission.
type commissioned struct {
	*casestest.World
	*Desk
}

func each(t *testing.T, test func(t *testing.T, w commissioned)) {
	t.Helper()
	none := func(*casestest.World, *web.Mux) {}
	casestest.Each(t, none, func(t *testing.T, w *casestest.World, _ *webtest.Site) {
		test(t, commissioned{w, NewDesk(w.Bus, w.People, w.Students, w.Programmes, w.Cases)})
	}, Schema)
}

// accepted is a student's case for which the university vouches.
func (w commissioned) accepted(who auth.Actor) cases.Case {
	w.T.Helper()
	c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
	w.Work(who)
	w.Do(who, c, cases.Accept)
	return c
}

func (w commissioned) ask(who auth.Actor, c cases.Case, want Want) (r Request, err error) {
	err = w.Try(func(tx *db.Tx) (err error) { r, err = w.Ask(tx, who, c.ID, want); return err })
	return r, err
}

func (w commissioned) decide(by auth.Actor, s Sitting, verdicts ...Verdict) (p Protocol, err error) {
	err = w.Try(func(tx *db.Tx) (err error) { p, err = w.Desk.Decide(tx, by, w.University.ID, s, verdicts); return err })
	return p, err
}

// sitting is the commission's meeting on the day of the world.
func (w commissioned) sitting(number string) Sitting {
	return Sitting{Number: number, Day: when.Instant(w.Now.UnixMilli()).Day(), Chair: "Сейітов А.", Members: []string{"Ким В.", "Оспанова Ж."}}
}

// A voucher of three credits: one is recognised, less than was asked for, and
// the rest may be asked for again.
func TestFromTheRequestToTheProtocol(t *testing.T) {
	each(t, func(t *testing.T, w commissioned) {
		who := w.Student("Айгерім")
		c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		psychology := Want{Kind: Discipline, Title: " Психология ", Size: 5, Credits: 3}
		if _, err := w.ask(who, c, psychology); !fault.Is(err, "recognition/vouched") {
			t.Errorf("before the university vouches for the hours: %v", err)
		}
		w.Work(who)
		w.Do(who, c, cases.Accept)
		r, err := w.ask(who, c, psychology)
		if err != nil || r.Title != "Психология" || r.Minutes != 240 {
			t.Fatal(r, err)
		}
		if _, err := w.ask(who, c, Want{Kind: Elective, Title: "Волонтёрство", Credits: 1}); !fault.Is(err, "recognition/voucher") {
			t.Errorf("more than the voucher gives: %v", err)
		}
		part := Verdict{Request: r.ID, Credits: 2, Reason: "Засчитан раздел общения"}
		for name, bad := range map[string]struct {
			by auth.Actor
			s  Sitting
			v  Verdict
		}{
			"a stranger":    {w.Coordinator, w.sitting("1"), part},
			"no number":     {w.Officer, w.sitting(" "), part},
			"no reason":     {w.Officer, w.sitting("1"), Verdict{Request: r.ID, Credits: 2}},
			"more than all": {w.Officer, w.sitting("1"), Verdict{Request: r.ID, Credits: 4}},
			"tomorrow":      {w.Officer, Sitting{Number: "1", Day: "2030-01-01", Chair: "Сейітов А."}, part},
		} {
			if _, err := w.decide(bad.by, bad.s, bad.v); err == nil {
				t.Errorf("%s: decided", name)
			}
		}
		p, err := w.decide(w.Officer, w.sitting("1"), part)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.decide(w.Officer, w.sitting("2"), part); !fault.Is(err, "recognition/decided") {
			t.Errorf("decided twice: %v", err)
		}
		w.Write(func(tx *db.Tx) error {
			got, err := w.Protocol(tx, w.University.ID, p.ID)
			if err != nil || got.Chair != "Сейітов А." || len(got.Members) != 2 {
				t.Errorf("the protocol says %+v: %v", got, err)
			}
			lines, err := w.Recognised(tx, w.University.ID, "2026-01-01", "2027-01-01")
			if err != nil || len(lines) != 1 || lines[0].Outcome() != Partly || lines[0].Credits != 2 || lines[0].Why != part.Reason {
				t.Errorf("the transcript says %+v: %v", lines, err)
			}
			return nil
		})
		if _, err := w.ask(who, c, Want{Kind: Elective, Title: "Волонтёрство", Credits: 2}); err == nil {
			t.Error("two more credits of a voucher of three")
		}
		rest, err := w.ask(who, c, Want{Kind: Elective, Title: "Волонтёрство", Size: 9, Credits: 1})
		if err != nil || rest.Size != 0 {
			t.Fatal(rest, err)
		}
		if _, err := w.decide(w.Officer, w.sitting("1"), Verdict{Request: rest.ID, Credits: 1}); !fault.Is(err, "recognition/protocol") {
			t.Errorf("two protocols of one number on one day: %v", err)
		}
		w.Write(func(tx *db.Tx) error { return w.Withdraw(tx, who, rest.ID) })
		w.Write(func(tx *db.Tx) error { return w.Withdraw(tx, who, rest.ID) }) // twice is once
		if _, err := w.decide(w.Officer, w.sitting("3"), Verdict{Request: rest.ID, Credits: 1}); !fault.Is(err, "recognition/decided") {
			t.Errorf("decided what was taken back: %v", err)
		}
	})
}

// Others' requests cannot be seen, taken back or decided with one's own.
func TestEverybodyTheirOwn(t *testing.T) {
	each(t, func(t *testing.T, w commissioned) {
		who, other := w.Student("Айгерім"), w.Student("Бекзат")
		c := w.accepted(who)
		want := Want{Kind: Elective, Title: "Волонтёрство", Credits: 1}
		if _, err := w.ask(other, c, want); !fault.Is(err, fault.Missing("case").Code) {
			t.Errorf("somebody else's case: %v", err)
		}
		r, err := w.ask(who, c, want)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Try(func(tx *db.Tx) error { return w.Withdraw(tx, other, r.ID) }); err == nil {
			t.Error("somebody else took it back")
		}
		who.Grants = append(who.Grants, w.Officer.Grants...)
		if _, err := w.decide(who, w.sitting("1"), Verdict{Request: r.ID, Credits: 1}); !fault.Is(err, "recognition/own") {
			t.Errorf("decided about their own: %v", err)
		}
	})
}

// Whatever was asked for and decided before: what may still be asked for passes
// neither the voucher nor the cap, and never falls below nothing.
func TestNeverMoreThanTheVoucherAndTheCap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		voucher := programme.Voucher{Code: "A", Credits: rapid.IntRange(0, 5).Draw(t, "voucher")}
		most := programme.Cap{Credits: rapid.IntRange(0, 7).Draw(t, "cap")}
		c := cases.Case{ID: 1, Programme: "p", Until: "2026-12-31", Voucher: "A", State: cases.Paid}
		var before []Request
		ofCase, inPeriod := 0, 0
		for n := range rapid.IntRange(0, 12).Draw(t, "requests") {
			mine := rapid.Bool().Draw(t, "of this case")
			list, left := may(c, voucher, most, before, func(r Request) bool { return r.Until == c.Until })
			if list.OK() != (left > 0) {
				t.Fatalf("%d credits are left, and the checks say %v", left, list)
			}
			if left == 0 && mine {
				continue
			}
			asked := rapid.IntRange(1, max(1, left)).Draw(t, "asked")
			r := Request{ID: id.ID(n + 2), Case: 2, Programme: "p", Until: "2025-12-31", Asked: asked, State: Asked}
			if mine {
				r.Case, r.Until = 1, c.Until
			}
			r.State = rapid.SampledFrom([]State{Asked, Granted, Partly, Declined, Withdrawn}).Draw(t, "state")
			switch r.State {
			case Granted:
				r.Granted = asked
			case Partly:
				r.Granted = asked / 2
			}
			before = append(before, r)
			if mine {
				ofCase, inPeriod = ofCase+r.takes(), inPeriod+r.takes()
			}
			if ofCase > voucher.Credits || most.Credits > 0 && inPeriod > most.Credits {
				t.Fatalf("%d credits of a voucher of %d under a cap of %d", ofCase, voucher.Credits, most.Credits)
			}
		}
	})
}
