package payout

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"asar/internal/feature/payout/bankfile"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// questions are what an answer asks.
func (d *desks) questions(a Answer) (list []Question) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) (err error) { list, err = d.Questions(tx, a.ID); return err })
	return list
}

// decided has two people decide a question, and it be carried out.
func (d *desks) decided(q Question, what Decision) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		return d.Propose(tx, d.proved(d.maker), q.ID, what, "Позвонили в банк и уточнили")
	})
	d.Write(func(tx *db.Tx) error { return d.AgreeTo(tx, d.proved(d.checker), q.ID) })
	if _, err := d.queue.Drain(context.Background()); err != nil {
		d.T.Fatal(err)
	}
	d.Write(func(tx *db.Tx) (err error) { q, err = d.Question(tx, q.ID); return err })
	if q.State != Answered || q.Maker != d.maker.Person || q.Checker != d.checker.Person {
		d.T.Errorf("%+v", q)
	}
}

// standAll fails the test unless the money of all payments is at a state.
func (d *desks) standAll(items []Item, want State) {
	d.T.Helper()
	for _, i := range items {
		d.stands(i.Case, want)
	}
}

// A bank that has the file already says so of the whole: nothing moves, one
// person proposes to wait, another agrees, and the answer to the first file pays.
func TestAFileThatTheBankHasAlready(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		for n := range 3 {
			d.owed(d.student("Студент", n), 20_000)
		}
		b, _ := d.handed(XML)
		items := d.items(b)
		a := d.apply(XML, strings.Replace(report(b, "RJCT", "DU01", items), "</Rsn>", "</Rsn><AddtlInf>Файл 7 уже принят</AddtlInf>", 1))
		d.judged(a, map[Verdict]int{Asks: 3})
		d.standAll(items, Batched)
		list := d.questions(a)
		if len(list) != 1 || !list[0].Whole || list[0].Code != "DU01" || list[0].Items != 3 || list[0].Tenge != 60_000 || list[0].State != Open {
			t.Fatalf("asked: %+v", list)
		}
		q := list[0]
		d.Write(func(tx *db.Tx) error {
			said, err := d.Said(tx, q.ID)
			if said != "Файл 7 уже принят" {
				t.Errorf("the bank's words are %q", said)
			}
			return err
		})
		d.twoDecide(q)
		d.standAll(items, Batched)
		d.judged(a, map[Verdict]int{Waits: 3})
		d.refused("payout/decided", func(tx *db.Tx) error {
			return d.Propose(tx, d.proved(d.maker), q.ID, PayNew, "Передумали после звонка")
		})
		if len(*d.settled) != 0 {
			t.Errorf("somebody was told %+v", *d.settled)
		}
		d.apply(XML, report(b, "ACSC", "", items))
		d.standAll(items, Paid)
		again := d.apply(XML, report(b, "RJCT", "DU02", items)) // the copy is rejected once more, after the money has arrived
		d.judged(again, map[Verdict]int{Same: 3})
		d.sound()
	})
}

// twoDecide tries all that must be refused, and then waits.
func (d *desks) twoDecide(q Question) {
	d.T.Helper()
	const why = "Банк подтвердил по телефону"
	both := d.proved(d.maker)
	both.Grants = append(slices.Clone(both.Grants), auth.Grant{Role: auth.Checker, Scope: auth.Country})
	stale := d.checker
	stale.ProvedAt = 0
	d.refused("payout/decided", func(tx *db.Tx) error { return d.AgreeTo(tx, d.proved(d.checker), q.ID) })
	d.refused("invalid/decision", func(tx *db.Tx) error { return d.Propose(tx, both, q.ID, Mend, why) })
	d.refused("invalid/decision", func(tx *db.Tx) error { return d.Propose(tx, both, q.ID, "", why) })
	d.refused("invalid/reason", func(tx *db.Tx) error { return d.Propose(tx, both, q.ID, Wait, "да") })
	d.refused("denied/payments.make", func(tx *db.Tx) error { return d.Propose(tx, d.proved(d.checker), q.ID, Wait, why) })
	d.Write(func(tx *db.Tx) error {
		return d.Propose(tx, both, q.ID, PayNew, "Сначала показалось иначе")
	})
	d.refused("payout/same-person", func(tx *db.Tx) error { return d.AgreeTo(tx, both, q.ID) })
	d.refused("sign-in/stale", func(tx *db.Tx) error { return d.AgreeTo(tx, stale, q.ID) })
	d.refused("denied/payments.approve", func(tx *db.Tx) error { return d.AgreeTo(tx, d.proved(d.maker), q.ID) })
	d.decided(q, Wait)
}

// What the payer's own account could not pay is owed again: no student is told
// anything, the next batch has all of it, and the old payment never counts again.
func TestWhatThePayerCouldNotPayIsPaidAnew(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		const many = applyPage + 7
		d.owedMany(d.student("Айгерім", 1).Person, many)
		b, _ := d.handed(XML)
		items := d.items(b)
		q := d.questions(d.apply(XML, report(b, "RJCT", "AM04", items)))[0]
		twice := d.questions(d.apply(XML, report(b, "RJCT", "AM04", items)+" "))[0]
		if choices := q.Choices(); !slices.Equal(choices, []Decision{Wait, PayNew}) {
			t.Errorf("it can be decided %v", choices)
		}
		d.decided(q, PayNew)
		d.standAll(items, Owed)
		d.sound()
		d.decided(twice, PayNew)
		d.standAll(items, Owed)
		if len(*d.settled) != 0 {
			t.Errorf("somebody was told %+v", *d.settled)
		}

		next, _ := d.handed(XML)
		if next.Items != many || next.Tenge != b.Tenge {
			t.Errorf("the next batch: %+v", next)
		}
		late := d.apply(XML, report(b, "ACSC", "", items)) // the first file was paid after all: a person must see it
		d.judged(late, map[Verdict]int{Contradict: many})
		d.judged(d.apply(XML, report(b, "RJCT", "TM01", items)), map[Verdict]int{Same: many})
		d.standAll(items, Batched)
		d.apply(XML, report(next, "ACSC", "", d.items(next)))
		d.standAll(items, Paid)
		d.sound()
		for _, i := range d.items(b) {
			if i.State != refused || i.Code != "AM04" {
				t.Fatalf("%+v", i)
			}
		}
	})
}

// saying is a report that says a status with a code of each payment.
func saying(b Batch, items []Item, says ...string) string {
	var text strings.Builder
	for i, said := range says {
		status, code, _ := strings.Cut(said, " ")
		fmt.Fprintf(&text, `<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts><StsRsnInf><Rsn><Cd>%s</Cd></Rsn></StsRsnInf></TxInfAndSts>`, items[i].ID, status, code)
	}
	return strings.Replace(report(b, "", "", nil), `<OrgnlPmtInfAndSts>`, `<OrgnlPmtInfAndSts>`+text.String(), 1)
}

// Payment by payment: what is the payee's goes to them at once, and the rest to
// two people, a question for each thing that the bank says.
func TestEachReasonGoesToWhoCanMendIt(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		for n := range 6 {
			d.owed(d.student("Студент", n), 20_000)
		}
		b, _ := d.handed(XML)
		items := d.items(b)
		a := d.apply(XML, saying(b, items, "RJCT AC04", "RJCT AM04", "RJCT AM04", "RJCT XX99", "ACXX AC04", "RJCT DU04"))
		d.judged(a, map[Verdict]int{Done: 1, Asks: 5})
		d.stands(items[0].Case, Returned)
		d.standAll(items[1:], Batched)
		asked := map[string]Question{}
		for _, q := range d.questions(a) {
			asked[string(q.Outcome)+" "+q.Code] = q
		}
		broke, strange, word, double := asked["returned AM04"], asked["returned XX99"], asked["unclear ACXX"], asked["returned DU04"]
		if len(asked) != 4 || broke.Items != 2 || strange.Items != 1 || word.Items != 1 || double.Items != 1 {
			t.Fatalf("asked: %+v", asked)
		}
		all := []Decision{Wait, PayNew, Mend}
		if !slices.Equal(strange.Choices(), all) || !slices.Equal(word.Choices(), all) || slices.Contains(broke.Choices(), Mend) || slices.Contains(double.Choices(), Mend) {
			t.Error("a student may be asked to mend what is not theirs, or not what may be")
		}
		d.decided(strange, Mend)
		d.decided(word, Mend)
		d.decided(broke, PayNew)
		d.decided(double, Wait)
		for i, want := range []State{Returned, Owed, Owed, Returned, Returned, Batched} {
			d.stands(items[i].Case, want)
		}
		d.sound()
		told := (*d.settled)[1]
		if told.Case != items[3].Case || told.Arrived || told.Words != "Позвонили в банк и уточнили" {
			t.Errorf("told %+v", told)
		}
	})
}

// What another file has settled since the bank asked stays where it is.
func TestADecisionThatComesTooLate(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		for n := range 2 {
			d.owed(d.student("Студент", n), 20_000)
		}
		b, _ := d.handed(XML)
		items := d.items(b)
		a := d.apply(XML, report(b, "RJCT", "TECH", items))
		d.apply(Table, answer(items, "paid"))
		d.decided(d.questions(a)[0], PayNew)
		d.stands(items[0].Case, Paid)
		d.stands(items[1].Case, Owed)
		d.judged(a, map[Verdict]int{Contradict: 1, Anew: 1})
		d.sound()
	})
}

// A table's return without a code is nobody's by rule; a word that nobody has
// explained is an error, and nothing is kept of its file.
func TestATableAsks(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		d.owed(d.student("Айгерім", 1), 20_000)
		b, _ := d.handed(Table)
		item := d.items(b)[0]
		if _, err := d.take(Table, "id,status\n"+item.ID.String()+",reversed\n"); !fault.Is(err, "bankfile/no-word") {
			t.Errorf("a word that nobody has explained is taken: %v", err)
		}
		a := d.apply(Table, "id,status,reason\n"+item.ID.String()+",returned,Позвоните нам\n")
		d.judged(a, map[Verdict]int{Asks: 1})
		q := d.questions(a)[0]
		d.Write(func(tx *db.Tx) error {
			said, err := d.Said(tx, q.ID)
			if said != "Позвоните нам" || q.Outcome != bankfile.Returned || q.Code != "" {
				t.Errorf("%q: %+v", said, q)
			}
			open, err2 := d.Unanswered(tx, 10)
			if err2 != nil || len(open) != 1 || open[0].ID != q.ID {
				t.Errorf("open: %+v, %v", open, err2)
			}
			return err
		})
		d.decided(q, Mend)
		d.stands(item.Case, Returned)
		d.sound()
		if got := *d.settled; len(got) != 1 || got[0].Words != "Позвоните нам" {
			t.Errorf("told %+v", got)
		}
		if n := d.recorded("payout.propose", 0); n != 1 {
			t.Errorf("the proposal is written down %d times", n)
		}
		for _, statement := range []string{`UPDATE payout_question SET checker = maker`, `UPDATE payout_question SET state = 'done', checker = 0`, `UPDATE payout_question SET reason = ''`} {
			if err := d.Try(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err }); err == nil {
				t.Errorf("the database lets %s", statement)
			}
		}
	})
}
