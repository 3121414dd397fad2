package signup_test

import (
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// forChildren is an opportunity that the young may join by its own age.
func forChildren(w *coretest.World) opportunity.Form {
	f := w.Form()
	f.MinAge = 10
	return f
}

func join(w *coretest.World, a auth.Actor, o opportunity.Opportunity, shift id.ID) (signup.Signup, error) {
	var c signup.Signup
	err := w.Try(func(tx *db.Tx) error {
		claims, err := w.Signups.Join(tx, a, o.ID, []id.ID{shift})
		if err == nil {
			c = claims[0]
		}
		return err
	})
	return c, err
}

func claimNow(w *coretest.World, claim id.ID) (c signup.Signup) {
	w.Write(func(tx *db.Tx) (err error) {
		c, err = w.Signups.Get(tx, claim)
		return err
	})
	return c
}

// A child signs up for nothing until a guardian confirms, then within the
// guardian's limits, and loses what lies ahead when the guardian withdraws.
func TestAChildSignsUpWithAGuardian(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		o, shifts := w.Publish(forChildren(w), 1, [2]string{"10:00", "12:00"}, [2]string{"17:00", "21:00"})
		child, parent := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		if _, err := join(w, child, o, shifts[0].ID); !fault.Is(err, "guardian/consent") {
			t.Errorf("without a guardian: %v", err)
		}
		parent = w.Confirm(child, parent, guardian.Limits{Until: "20:00"})
		if _, err := join(w, child, o, shifts[1].ID); !fault.Is(err, "guardian/hours") {
			t.Errorf("beyond the guardian's hours: %v", err)
		}
		claim, err := join(w, child, o, shifts[0].ID)
		if err != nil || claim.State != signup.Confirmed || claim.Rules != "2025-01-01" {
			t.Fatalf("with a guardian: %+v, %v", claim, err)
		}
		waiting, err := join(w, w.Person("Әлихан", "1999-01-01"), o, shifts[0].ID)
		if err != nil || waiting.State != signup.Waiting {
			t.Fatalf("the next one: %+v, %v", waiting, err)
		}
		w.Write(func(tx *db.Tx) error { return w.Minors.Withdraw(tx, parent, child.Person) })
		if c := claimNow(w, claim.ID); c.State != signup.Cancelled || c.Reason == "" {
			t.Errorf("after the guardian withdrew the claim is %+v", c)
		}
		if c := claimNow(w, waiting.ID); c.State != signup.Offered {
			t.Errorf("the free place was not offered: %+v", c)
		}
		if _, err := join(w, child, o, shifts[0].ID); !fault.Is(err, "guardian/consent") {
			t.Errorf("after the guardian withdrew: %v", err)
		}
	})
}

// A guardian calls a sign-up off without a cut-off; nobody else can, and not
// once the child has come.
func TestAGuardianCallsASignUpOff(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		o, shifts := w.Publish(forChildren(w), 2, [2]string{"10:00", "12:00"}, [2]string{"15:00", "16:00"})
		child, parent := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		parent = w.Confirm(child, parent, guardian.Limits{})
		first, _ := join(w, child, o, shifts[0].ID)
		second, _ := join(w, child, o, shifts[1].ID)
		off := func(by auth.Actor, claim id.ID) error {
			return w.Try(func(tx *db.Tx) error { return w.Signups.CallOff(tx, by, claim) })
		}
		if err := off(w.Coordinator, first.ID); !fault.Is(err, "not-found/signup") {
			t.Errorf("a stranger: %v", err)
		}
		w.Clock(coretest.Tomorrow, "09:55")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, w.Coordinator, first.ID, "name")
			return err
		})
		if err := off(parent, first.ID); !fault.Is(err, "signup/came") {
			t.Errorf("after coming: %v", err)
		}
		if err := off(parent, second.ID); err != nil || claimNow(w, second.ID).State != signup.Cancelled {
			t.Errorf("the later one: %v, %+v", err, claimNow(w, second.ID))
		}
	})
}

// Gate by gate: nobody under 18 comes to what the law bans.
func TestTheFiveGates(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		young := w.Person("Дана", "2009-11-24") // turns 17 the day after tomorrow
		risky := w.Form()
		risky.MinAge, risky.Risks = 16, opportunity.Set[opportunity.Risk]{opportunity.Heavy}
		risky.Safety.Ru = "Каски."

		t.Run("publish", func(t *testing.T) {
			err := w.Try(func(tx *db.Tx) error {
				o, err := w.Opportunities.Draft(tx, w.Coordinator, w.Org.ID, risky)
				if err != nil {
					return err
				}
				form, err := opportunity.OneShift(coretest.Tomorrow, "10:00", "12:00", 2)
				if err != nil {
					return err
				}
				if _, err := w.Opportunities.AddShifts(tx, w.Coordinator, o.ID, []opportunity.ShiftForm{form}); err != nil {
					return err
				}
				return w.Opportunities.Publish(tx, w.Coordinator, o.ID)
			})
			if !fault.Is(err, "opportunity/min_age") {
				t.Errorf("published: %v", err)
			}
		})
		edit := func(o opportunity.Opportunity, change func(*opportunity.Form)) error {
			return w.Try(func(tx *db.Tx) error {
				f := o.Form
				change(&f)
				_, err := w.Opportunities.Edit(tx, w.Coordinator, o.ID, f)
				return err
			})
		}
		ban := func(f *opportunity.Form) { f.Risks, f.Safety, f.MinAge = risky.Risks, risky.Safety, 18 }
		adults, adultShifts := w.Publish(func() opportunity.Form { f := w.Form(); ban(&f); return f }(), 2, [2]string{"10:00", "12:00"})

		t.Run("sign-up", func(t *testing.T) {
			if _, err := join(w, young, adults, adultShifts[0].ID); !fault.Is(err, "signup/age") {
				t.Errorf("joined: %v", err)
			}
		})
		t.Run("edit", func(t *testing.T) {
			o, shifts := w.Publish(w.Form(), 1, [2]string{"10:00", "12:00"})
			claim, err := join(w, young, o, shifts[0].ID)
			if err != nil {
				t.Fatal(err)
			}
			if err := edit(o, func(f *opportunity.Form) { f.Risks, f.Safety = risky.Risks, risky.Safety }); !fault.Is(err, "invalid/min_age") {
				t.Errorf("a risk without the age: %v", err)
			}
			if err := edit(o, ban); !fault.Is(err, opportunity.CodeMinorsSigned) {
				t.Errorf("over the head of somebody signed up: %v", err)
			}
			if err := edit(o, func(f *opportunity.Form) { ban(f); f.Dismiss = true }); err != nil {
				t.Fatal(err)
			}
			if c := claimNow(w, claim.ID); c.State != signup.Cancelled || c.Reason == "" {
				t.Errorf("the claim is %+v", c)
			}
		})
		t.Run("shift edit", func(t *testing.T) {
			o, shifts := w.Publish(w.Form(), 1, [2]string{"13:00", "14:00"})
			night, err := opportunity.OneShift(coretest.Tomorrow, "21:00", "23:00", 1)
			if err != nil {
				t.Fatal(err)
			}
			for name, act := range map[string]func(tx *db.Tx) error{
				"moved": func(tx *db.Tx) error {
					_, err := w.Opportunities.EditShift(tx, w.Coordinator, shifts[0].ID, night)
					return err
				},
				"added": func(tx *db.Tx) error {
					_, err := w.Opportunities.AddShifts(tx, w.Coordinator, o.ID, []opportunity.ShiftForm{night})
					return err
				},
			} {
				if err := w.Try(act); !fault.Is(err, "invalid/from") {
					t.Errorf("a night shift was %s: %v", name, err)
				}
			}
		})
		t.Run("promotion", func(t *testing.T) {
			child, parent := w.Person("Ақбота", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
			parent = w.Confirm(child, parent, guardian.Limits{})
			o, shifts := w.Publish(forChildren(w), 1, [2]string{"15:00", "16:00"})
			holder := w.Person("Әсел", "1990-01-01")
			place, err := join(w, holder, o, shifts[0].ID)
			if err != nil {
				t.Fatal(err)
			}
			first, err := join(w, child, o, shifts[0].ID)
			if err != nil {
				t.Fatal(err)
			}
			second, err := join(w, w.Person("Мирас", "1991-01-01"), o, shifts[0].ID)
			if err != nil {
				t.Fatal(err)
			}
			w.Write(func(tx *db.Tx) error { return w.Minors.Limit(tx, parent, child.Person, guardian.Limits{From: "16:00"}) })
			w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, holder, place.ID) })
			if a, b := claimNow(w, first.ID), claimNow(w, second.ID); a.State != signup.Cancelled || b.State != signup.Offered {
				t.Errorf("the child is %s, the next one %s", a.State, b.State)
			}
			w.Write(func(tx *db.Tx) error {
				s, err := w.Opportunities.Shift(tx, shifts[0].ID)
				if s.Taken != 1 || s.Waiting != 0 {
					t.Errorf("the shift counts %d taken, %d waiting", s.Taken, s.Waiting)
				}
				return err
			})
		})
		t.Run("check-in", func(t *testing.T) {
			o, shifts := w.Publish(w.Form(), 1, [2]string{"17:00", "18:00"})
			claim, err := join(w, young, o, shifts[0].ID)
			if err != nil {
				t.Fatal(err)
			}
			w.Write(func(tx *db.Tx) error {
				return w.Minors.AddRules(tx, auth.System(), guardian.Rules{
					From: coretest.Tomorrow, ConsentAge: 17, AdultAge: 18, NightFrom: "22:00", NightTo: "06:00", Source: coretest.Words("Приказ"),
				})
			})
			w.Clock(coretest.Tomorrow, "16:55")
			err = w.Try(func(tx *db.Tx) error {
				_, err := w.Attendance.CheckIn(tx, w.Coordinator, claim.ID, "name")
				return err
			})
			if !fault.Is(err, "guardian/consent") {
				t.Errorf("let in under the rules of the day: %v", err)
			}
		})
	})
}

// A coordinator opens a guardian's contact around the shift and at no other
// time, and the guardian's child has it on record.
func TestGuardianContact(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		o, shifts := w.Publish(forChildren(w), 2, [2]string{"10:00", "12:00"})
		child, parent := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		w.Confirm(child, parent, guardian.Limits{})
		claim, err := join(w, child, o, shifts[0].ID)
		if err != nil {
			t.Fatal(err)
		}
		open := func(by auth.Actor, day when.Day, clock string) error {
			w.Clock(day, clock)
			return w.Try(func(tx *db.Tx) error {
				g, err := w.Attendance.GuardianContact(tx, by, claim.ID)
				if err == nil && g.Person.ID != parent.Person {
					t.Errorf("showed %+v", g)
				}
				return err
			})
		}
		for _, c := range []struct {
			by    auth.Actor
			clock string
			want  string
		}{
			{w.Coordinator, "06:59", "attendance/guardian-window"}, {w.Coordinator, "07:00", ""}, {parent, "11:00", "not-found/shift"},
			{w.Coordinator, "15:00", ""}, {w.Coordinator, "15:01", "attendance/guardian-window"},
		} {
			if err := open(c.by, coretest.Tomorrow, c.clock); c.want == "" && err != nil || c.want != "" && !fault.Is(err, c.want) {
				t.Errorf("at %s: %v, want %q", c.clock, err, c.want)
			}
		}
		w.Write(func(tx *db.Tx) error {
			rows, err := w.Minors.Reveals(tx, child.Person, 10)
			if err != nil || len(rows) != 2 || rows[0].Actor != w.Coordinator.Person || rows[0].Scope() != auth.OfOrg(w.Org.ID) || rows[0].Object != audit.Of("shift", shifts[0].ID) {
				t.Errorf("on record: %+v, %v", rows, err)
			}
			return nil
		})
	})
}

// The consent to volunteer stays while there is a place ahead; once withdrawn,
// it keeps from signing up.
func TestAConsentIsOwedByAPlaceAhead(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Әсел", "1990-01-01")
		claim := w.Join(who, w.Shifts[0].ID)
		if err := w.Try(func(tx *db.Tx) error { return w.Disagree(tx, who) }); !fault.Is(err, "signup/ahead-of-you") {
			t.Errorf("withdrawn with a place ahead: %v", err)
		}
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, who, claim.ID) })
		w.Write(func(tx *db.Tx) error { return w.Disagree(tx, who) })
		if _, err := join(w, who, w.Opportunity, w.Shifts[0].ID); !fault.Is(err, "signup/consent") {
			t.Errorf("joined without a consent: %v", err)
		}
	})
}

// Somebody whom an import brought was never asked: they agree before their
// first shift, and not only those who withdrew.
func TestNobodySignsUpUnasked(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Imported("Әсел", "1990-01-01")
		_, err := join(w, who, w.Opportunity, w.Shifts[0].ID)
		if refusal, ok := fault.As(err); !ok || refusal.Code != "signup/consent" {
			t.Fatalf("joined unasked: %v", err)
		}
		w.Agree(who)
		if claim := w.Join(who, w.Shifts[0].ID); claim.State != signup.Confirmed {
			t.Errorf("agreed, and is %s", claim.State)
		}
	})
}
