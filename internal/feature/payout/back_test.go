package payout

import (
	"slices"
	"testing"

	"asar/internal/core/due"
	"asar/internal/kit/db"
)

// given is a batch of one payment that has arrived.
func (d *desks) given() (Batch, Item) {
	d.T.Helper()
	d.setPayer()
	d.owed(d.student("Айгерім", 1), 20_000)
	b, _ := d.handed(Table)
	d.apply(Table, "id,status\n"+d.items(b)[0].ID.String()+",paid\n")
	item := d.items(b)[0]
	d.stands(item.Case, Paid)
	return b, item
}

// While money is on its way to somebody, or a bank asks about what had arrived, the
// consent to be paid stays; when two people have decided, it can be withdrawn.
func TestAQuestionKeepsTheConsent(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		_, item := d.given()
		owes := func(want ...string) {
			t.Helper()
			d.Write(func(tx *db.Tx) error {
				list, err := d.Owes(tx, item.Person)
				var codes []string
				for _, c := range list {
					codes = append(codes, c.Code)
				}
				if !slices.Equal(codes, want) {
					t.Errorf("owed %v, want %v", codes, want)
				}
				return err
			})
		}
		owes()
		a := d.apply(Table, "id,status,reason\n"+item.ID.String()+",returned,AC06\n")
		d.stands(item.Case, Paid)
		owes("payout/asked")
		d.decided(d.questions(a)[0], Wait)
		owes()
	})
}

// Money that had arrived comes back, says the bank: two people agree, the entries
// of the ledger are taken back by new ones, its owner mends, and it is paid once.
func TestWhatABankGivesBackLater(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		_, item := d.given()
		row := "id,status,reason\n" + item.ID.String() + ",returned,AC06\n"
		a := d.apply(Table, row)
		d.judged(a, map[Verdict]int{Asks: 1})
		q := d.questions(a)[0]
		if !q.CameBack() || !slices.Equal(q.Choices(), []Decision{Wait, PayNew, Mend}) {
			t.Errorf("asked %+v", q)
		}
		d.stands(item.Case, Paid)
		d.sound()
		d.decided(q, Mend)
		d.stands(item.Case, Returned)
		d.sound()
		d.judged(d.apply(Table, row+"\n"), map[Verdict]int{Same: 1})
		who := d.proved(d.student("Әсел", 2))
		who.Person = item.Person
		d.Write(func(tx *db.Tx) error { return d.accounts.GiveIBAN(tx, who, "KZ6283201T0150269008") })
		d.stands(item.Case, Owed)
		next, _ := d.handed(Table)
		d.apply(Table, answer(d.items(next), "paid"))
		d.stands(item.Case, Paid)
		d.judged(d.apply(Table, row+"x,returned,AC06\n"), map[Verdict]int{Same: 1, Unknown: 1}) // of the payment that came back, not of this one
		d.stands(item.Case, Paid)
		d.sound()
		arrived := []bool{}
		for _, s := range *d.settled {
			arrived = append(arrived, s.Arrived)
		}
		if !slices.Equal(arrived, []bool{true, false, true}) {
			t.Errorf("told %+v", *d.settled)
		}
	})
}

// What no file tells a person notes, and another agrees: the payer pays anew.
func TestAReturnThatAPersonNotes(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		b, item := d.given()
		const why = "Банк вернул деньги выпиской"
		note := func(what Decision, words string) func(tx *db.Tx) error {
			return func(tx *db.Tx) error {
				_, err := d.GiveBack(tx, d.proved(d.maker), b.ID, 1, what, words)
				return err
			}
		}
		d.refused("invalid/decision", note(Wait, why))
		d.refused("invalid/reason", note(PayNew, "да"))
		d.refused("denied/payments.make", func(tx *db.Tx) error {
			_, err := d.GiveBack(tx, d.proved(d.checker), b.ID, 1, Mend, why)
			return err
		})
		d.Write(note(PayNew, why))
		d.Write(note(Mend, why)) // and somebody else, not knowing of it
		if n := d.recorded("payout.back", item.Person); n != 2 {
			t.Errorf("the notes are written down %d times", n)
		}
		d.stands(item.Case, Paid)
		var open []Question
		d.Write(func(tx *db.Tx) (err error) { open, err = d.Unanswered(tx, 10); return err })
		if len(open) != 2 || open[0].Decision != PayNew || open[0].State != Proposed {
			t.Fatalf("%+v", open)
		}
		d.decided(open[0], PayNew)
		d.stands(item.Case, Owed)
		d.sound()
		want := due.Settled{Case: item.Case, Again: true}
		if told := (*d.settled)[len(*d.settled)-1]; told != want {
			t.Errorf("told %+v, want %+v", told, want)
		}
		d.decided(open[1], Mend) // it has gone back already: nothing is left to do
		d.stands(item.Case, Owed)
		d.refused("payout/not-paid", note(PayNew, why))
		next, _ := d.handed(Table)
		d.refused("payout/not-paid", func(tx *db.Tx) error {
			_, err := d.GiveBack(tx, d.proved(d.maker), next.ID, 1, Mend, why)
			return err
		})
		d.apply(Table, answer(d.items(next), "paid"))
		d.stands(item.Case, Paid)
		d.sound()
	})
}

// What turned out to have stayed stays; and of what had arrived a rejection of
// the whole file says nothing.
func TestMoneyThatStayed(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		b, item := d.given()
		d.decided(d.questions(d.apply(Table, answer([]Item{item}, "returned")))[0], Wait)
		d.stands(item.Case, Paid)
		d.judged(d.apply(XML, report(b, "RJCT", "AM04", nil)), map[Verdict]int{Contradict: 1})
		d.stands(item.Case, Paid)
		d.sound()
		if len(*d.settled) != 1 {
			t.Errorf("told %+v", *d.settled)
		}
	})
}
