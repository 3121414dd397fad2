package payout

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/due"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// report is a bank's pain.002 about a batch: a status for each payment, or of
// the whole.
func report(b Batch, whole, code string, items []Item, says ...string) string {
	text := `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>` + b.ID.String() + `</OrgnlMsgId>`
	if whole != "" {
		text += `<GrpSts>` + whole + `</GrpSts><StsRsnInf><Rsn><Cd>` + code + `</Cd></Rsn></StsRsnInf>`
	}
	text += `</OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>`
	for i, said := range says {
		text += fmt.Sprintf(`<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts></TxInfAndSts>`, items[i].ID, said)
	}
	return text + `</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`
}

// verdicts counts the lines of an answer by what became of them.
func (d *desks) verdicts(a Answer) map[Verdict]int {
	d.T.Helper()
	counts := map[Verdict]int{}
	d.Write(func(tx *db.Tx) error {
		tally, err := d.Tally(tx, a.ID)
		for _, t := range tally {
			counts[t.Verdict] += t.Lines
		}
		return err
	})
	return counts
}

func (d *desks) judged(a Answer, want map[Verdict]int) {
	d.T.Helper()
	if got := d.verdicts(a); fmt.Sprint(got) != fmt.Sprint(want) {
		d.T.Errorf("judged %v, want %v", got, want)
	}
}

// A bank that has only taken the message in decides nothing: its answer is kept,
// every payment waits, and applying it moves no money.
func TestABankThatOnlyTookItIn(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		for n := range 3 {
			d.owed(d.student("Студент", n), 20_000)
		}
		b, _ := d.handed(XML)
		for _, status := range []string{"ACTC", "ACCP", "ACSP", "PDNG", "PART"} {
			a := d.apply(XML, `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>`+
				b.ID.String()+`</OrgnlMsgId><GrpSts>`+status+`</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`)
			d.judged(a, map[Verdict]int{Waits: 3})
		}
		for _, i := range d.items(b) {
			d.stands(i.Case, Batched)
		}
		d.sound()
	})
}

// Files that come twice, shuffled, cut or with foreign lines do no harm: what
// matches is applied once, and the rest is told.
func TestAnswersDoNoHarm(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		for n := range 5 {
			d.owed(d.student("Студент", n), 20_000)
		}
		b, _ := d.handed(XML)
		items := d.items(b)
		lines := strings.SplitAfter(strings.TrimPrefix(answer(items, "paid", "paid", "returned", "pending", "paid"), "id,status,reason,amount\n"), "\n")
		header := "id,status,reason,amount\n"

		dry, err := d.take(Table, header+lines[0]+lines[1])
		if err != nil {
			t.Fatal(err)
		}
		d.judged(dry, map[Verdict]int{Matches: 2})
		d.stands(items[0].Case, Batched) // nothing has moved yet

		foreign := "0cn3e0hg18azm,paid,,20000\nкто-то,paid,,20000\n" + strings.Replace(lines[1], "20000", "99", 1)
		a := d.apply(Table, header+lines[0]+lines[0]+foreign+lines[3]+lines[2]+strings.Replace(lines[2], "returned", "paid", 1))
		d.judged(a, map[Verdict]int{Done: 1, Duplicate: 1, Unknown: 2, Amount: 1, Waits: 1, Contradict: 2})
		d.stands(items[0].Case, Paid)
		d.stands(items[1].Case, Batched)
		d.stands(items[2].Case, Batched)

		again, err := d.take(Table, header+lines[0]+lines[1])
		if err != nil || again.ID != dry.ID {
			t.Errorf("the same file is another answer: %+v, %v", again, err)
		}
		a = d.apply(Table, header+lines[1]+lines[0])
		d.judged(a, map[Verdict]int{Done: 1, Same: 1})
		a = d.apply(Table, header+lines[2]+strings.Replace(lines[0], "paid", "returned", 1))
		d.judged(a, map[Verdict]int{Done: 1, Asks: 1}) // what had arrived is said to have come back: a person finds out
		d.stands(items[0].Case, Paid)
		d.stands(items[2].Case, Returned)

		if _, err := d.take(XML, strings.TrimSuffix(report(b, "", "", items, "ACSC"), "</Document>")); !fault.Is(err, "bankfile/cut") {
			t.Errorf("half a report is taken: %v", err)
		}
		if _, err := d.take(Table, header+"\n"); err == nil {
			t.Error("an answer that says nothing is taken")
		}
		a = d.apply(XML, report(b, "RJCT", "AC04", items, "ACSC", "ACSC", "RJCT", "ACSP")) // a whole file is nobody's own account
		d.judged(a, map[Verdict]int{Same: 3, Waits: 1, Asks: 1})
		d.stands(items[3].Case, Batched)
		d.stands(items[4].Case, Batched)
		d.sound()
	})
}

// The order and the number of copies of a bank's files change nothing.
func TestAnyOrderOfAnswersEndsAlike(t *testing.T) {
	dbtest.Each(t, schemas(), func(t *testing.T, database *db.DB) {
		d := begin(t, database)
		d.setPayer()
		for n := range 12 {
			d.owed(d.student("Студент", n), 20_000)
		}
		b, _ := d.handed(Table)
		items := d.items(b)
		says := make([]string, len(items))
		for i := range says {
			says[i] = []string{"paid", "paid", "returned"}[i%3]
		}
		lines := strings.SplitAfter(strings.TrimSuffix(strings.TrimPrefix(answer(items, says...), "id,status,reason,amount\n"), "\n"), "\n")
		dice := rand.New(rand.NewPCG(1991, 12))
		for range 6 {
			dice.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
			part := slices.Clone(lines[:1+dice.IntN(len(lines))])
			d.apply(Table, "id,status,reason,amount\n"+strings.Join(slices.Concat(part, part), ""))
		}
		d.apply(Table, answer(items, says...))
		for i, item := range items {
			d.stands(item.Case, State(says[i]))
		}
		if n := len(*d.settled); n != len(items) {
			t.Errorf("%d payments were settled %d times", len(items), n)
		}
		d.sound()
	})
}

// A batch that is dissolved is owed again, all of it.
func TestADissolvedBatchIsOwedAgain(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		of := d.owed(d.student("Айгерім", 1), 20_000)
		b := d.freeze()
		d.refused("invalid/reason", func(tx *db.Tx) error { return d.Dissolve(tx, d.maker, b.ID, "так") })
		d.Write(func(tx *db.Tx) error {
			return d.Dissolve(tx, d.checker, b.ID, "Не тот счёт плательщика")
		})
		d.stands(of, Owed)
		if next := d.freeze(); next.Items != 1 {
			t.Errorf("%+v", next)
		}
		d.sound()
	})
}

// Whole numbers of a payee are shown to staff who say why, and the record keeps it.
func TestShowingIsWrittenDown(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		who := d.student("Айгерім", 1)
		d.owed(who, 20_000)
		b := d.freeze()
		d.refused("invalid/reason", func(tx *db.Tx) error { _, err := d.Show(tx, d.maker, b.ID, 1, ""); return err })
		stale := d.maker
		stale.ProvedAt = 0
		d.refused("sign-in/stale", func(tx *db.Tx) error {
			_, err := d.Show(tx, stale, b.ID, 1, "Звонок из банка")
			return err
		})
		d.refused("denied/payees.show", func(tx *db.Tx) error { _, err := d.Show(tx, who, b.ID, 1, "Звонок из банка"); return err })
		d.Write(func(tx *db.Tx) error {
			i, err := d.Show(tx, d.maker, b.ID, 1, "Звонок из банка")
			if i.IIN != iin(1) || i.IBAN != account {
				t.Errorf("%q, %q", string(i.IIN), string(i.IBAN))
			}
			return err
		})
		if n := d.recorded("payout.show", who.Person); n != 1 {
			t.Errorf("the look is written down %d times", n)
		}
	})
}

// Whatever is done with money, in whatever order: the ledger is balanced, every
// sum is where it says, and nobody is paid twice.
func TestAnyHistoryOfMoney(t *testing.T) {
	database := dbtest.SQLite(t, schemas())
	d := begin(t, database)
	d.setPayer()
	students := []auth.Actor{d.student("Айгерім", 1), d.student("Әсел", 2), d.proved(d.Person("Дана", "2004-01-01"))}
	var open []Batch
	var asked []Question
	rapid.Check(t, func(t *rapid.T) {
		for range rapid.IntRange(1, 8).Draw(t, "acts") {
			who := rapid.SampledFrom(students).Draw(t, "who")
			of := id.ID(rapid.IntRange(1, max(int(d.cases), 1)).Draw(t, "case"))
			act := rapid.SampledFrom([]string{"owe", "owe", "owe again", "freeze", "release", "approve", "hand", "dissolve", "answer", "answer", "reject", "give back", "decide", "decide", "mend"}).Draw(t, "act")
			d.try(t, act, who, of, &open, &asked, rapid.SampledFrom([]string{"paid", "returned"}).Draw(t, "said"))
		}
		d.sound()
	})
	arrived := map[id.ID]bool{}
	for _, said := range *d.settled {
		if said.Arrived && arrived[said.Case] {
			t.Errorf("case %d was paid while it was paid", said.Case)
		}
		arrived[said.Case] = said.Arrived
	}
}

// try does an act that may be refused, and may not fail in any other way.
func (d *desks) try(t *rapid.T, act string, who auth.Actor, of id.ID, open *[]Batch, asked *[]Question, said string) {
	last := Batch{}
	if len(*open) > 0 {
		last = (*open)[len(*open)-1]
	}
	if act == "owe" {
		if d.cases < 40 {
			d.owed(who, 10)
		}
		return
	}
	if act == "answer" {
		if items := d.items(last); last.ID != 0 && len(items) > 0 {
			d.apply(Table, answer(items, said)+fmt.Sprintf("x%d,paid,,\n", len(*d.settled)))
		}
		return
	}
	if act == "reject" {
		if items := d.items(last); last.ID != 0 && len(items) > 0 {
			code := rapid.SampledFrom([]string{"DU01", "AM04", "AC04", "XX99"}).Draw(t, "code")
			d.files++
			a := d.apply(XML, report(last, rapid.SampledFrom([]string{"RJCT", "ACXX"}).Draw(t, "status"), code, items)+strings.Repeat(" ", d.files))
			*asked = append(*asked, d.questions(a)...)
		}
		return
	}
	if act == "give back" {
		for _, i := range d.items(last) {
			if i.State == Paid {
				d.Write(func(tx *db.Tx) error {
					q, err := d.GiveBack(tx, d.proved(d.maker), last.ID, i.Number, rapid.SampledFrom([]Decision{PayNew, Mend}).Draw(t, "decision"), "Банк вернул деньги выпиской")
					*asked = append(*asked, q)
					return err
				})
				return
			}
		}
		return
	}
	if act == "decide" {
		if n := len(*asked); n > 0 {
			q := (*asked)[rapid.IntRange(0, n-1).Draw(t, "question")]
			if what := rapid.SampledFrom(q.Choices()).Draw(t, "decision"); q.State == Open {
				d.decided(q, what)
			}
			*asked = slices.DeleteFunc(*asked, func(one Question) bool { return one.ID == q.ID })
		}
		return
	}
	err := d.Try(func(tx *db.Tx) (err error) {
		switch act {
		case "owe again":
			return event.Emit(d.Bus, tx, due.Owed{Case: of, Person: who.Person, Org: d.Org.ID, Programme: "ssc", Voucher: "V20", Tenge: 10})
		case "freeze":
			if last, err = d.Freeze(tx, d.maker); err == nil {
				*open = append(*open, last)
			}
			return err
		case "release":
			return d.Release(tx, d.maker, last.ID)
		case "approve":
			return d.Approve(tx, d.checker, last.ID)
		case "hand":
			_, err = d.Hand(tx, d.maker, last.ID, XML, "Ещё раз тот же файл")
			return err
		case "dissolve":
			return d.Dissolve(tx, d.maker, last.ID, "Начнём сначала, пожалуй")
		default:
			return d.accounts.GiveIBAN(tx, who, string(account))
		}
	})
	if _, refusal := fault.As(err); err != nil && !refusal {
		t.Fatalf("%s: %v", act, err)
	}
}
