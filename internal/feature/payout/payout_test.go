package payout

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/due"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payable"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// desks is a payer with a maker and a checker, and programmes that owe.
type desks struct {
	*coretest.World
	*Desk
	accounts       *payee.Desk
	maker, checker auth.Actor
	codes          *due.Codes
	settled        *[]due.Settled
	cases          id.ID
	queue          *job.Queue
	files          int // of banks, so that no two are the same
}

func schemas() []db.Schema {
	return append(slices.Clone(coretest.Parts), ledger.Schema, payee.Schema, payer.Schema, Schema)
}

func each(t *testing.T, test func(t *testing.T, d *desks)) {
	t.Helper()
	dbtest.Each(t, schemas(), func(t *testing.T, database *db.DB) { test(t, begin(t, database)) })
}

func begin(t testing.TB, database *db.DB) *desks {
	w := coretest.New(t, database)
	d := &desks{World: w, codes: &due.Codes{KNP: "342", KOD: "14", KBe: "19", Name: i18n.Words{Kk: "Студенттік кредит", Ru: "Студенческий кредит", En: "Student credit"}}, settled: &[]due.Settled{}, queue: job.NewQueue(database, slog.New(slog.DiscardHandler))}
	d.accounts = payee.NewDesk(w.Bus, w.People, w.Consents, w.Minors)
	d.Desk = NewDesk(Deps{Bus: w.Bus, People: w.People, Payees: d.accounts, Codes: func(*db.Tx, string) (due.Codes, error) { return *d.codes, nil }, PayDay: d.payDay})
	d.queue.HandleTx(Work, d.ApplySome)
	d.queue.HandleTx(Freezing, d.FreezeSome)
	d.queue.HandleTx(Deciding, d.DecideSome)
	event.On(w.Bus, func(_ *db.Tx, e due.Settled) error { *d.settled = append(*d.settled, e); return nil })
	// Whoever promises owes again what was mended, as package cases does.
	event.On(w.Bus, func(tx *db.Tx, e due.Mended) error {
		m, err := db.One[Money](tx, sqlMoney, e.Case)
		if err != nil {
			return err
		}
		return event.Emit(w.Bus, tx, due.Owed{Case: m.Case, Person: m.Person, Org: m.Org, Programme: m.Programme, Rules: m.Rules, Voucher: m.Voucher, Tenge: m.Tenge})
	})
	d.maker, d.checker = d.staff("Ерлан", auth.Maker), d.staff("Гүлнар", auth.Checker)
	d.Write(func(tx *db.Tx) error { return event.Emit(w.Bus, tx, due.Funded{Round: 1, Tenge: 1_000_000}) })
	return d
}

func (d *desks) staff(given string, role auth.Role) auth.Actor {
	a := d.Person(given, "1985-01-01")
	a.Grants = append(a.Grants, auth.Grant{Role: role, Scope: auth.Country})
	return d.proved(a)
}

// proved is an actor who has just proved who they are.
func (d *desks) proved(a auth.Actor) auth.Actor {
	a.ProvedAt = when.FromTime(d.Now)
	return a
}

func (d *desks) setPayer() { d.T.Helper(); d.speaks("") }

// payer is one who says the purpose of payments in some languages.
func (d *desks) payer(langs string) payer.Payer {
	layout := payer.Usual
	layout.Langs = langs
	return payer.Payer{Name: "АО «Плательщик»", BIN: "991231500016", IBAN: "KZ6283201T0150269008", BIC: "CITIKZKA", Layout: layout}
}

// owed promises and owes a sum to somebody.
func (d *desks) owed(who auth.Actor, tenge int64) id.ID {
	d.T.Helper()
	d.cases++
	of := d.cases
	d.Write(func(tx *db.Tx) error {
		if err := event.Emit(d.Bus, tx, due.Reserved{Round: 1, Case: of, Tenge: tenge}); err != nil {
			return err
		}
		return event.Emit(d.Bus, tx, due.Owed{Case: of, Person: who.Person, Org: d.Org.ID, Programme: "ssc", Rules: 1, Voucher: "V20", Tenge: tenge})
	})
	return of
}

// iin returns the n-th IIN of the world's students, who were born on one day.
func iin(n int) ident.IIN { return ident.Synthetic(born, n) }

const born = "2005-01-01"

const account ident.IBAN = "KZ86125KZT5004100100"

// student is somebody who has said where they want their money.
func (d *desks) student(given string, n int) auth.Actor {
	d.T.Helper()
	who := d.proved(d.Person(given, born))
	d.Allow(who, payee.Payout)
	d.Write(func(tx *db.Tx) error {
		if err := d.accounts.GiveIIN(tx, who, string(iin(n)), iin(n).Grouped()); err != nil {
			return err
		}
		return d.accounts.GiveIBAN(tx, who, account.Grouped())
	})
	return who
}

func (d *desks) freeze() (b Batch) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) (err error) { b, err = d.Freeze(tx, d.maker); return err })
	return b
}

// handed is a batch that has gone to the bank, with its file.
func (d *desks) handed(as Format) (Batch, string) {
	d.T.Helper()
	b := d.freeze()
	d.Write(func(tx *db.Tx) error { return d.Release(tx, d.maker, b.ID) })
	d.Write(func(tx *db.Tx) error { return d.Approve(tx, d.checker, b.ID) })
	return b, d.hand(b, as, "")
}

func (d *desks) hand(b Batch, as Format, reason string) string {
	d.T.Helper()
	var f File
	d.Write(func(tx *db.Tx) (err error) { f, err = d.Hand(tx, d.proved(d.maker), b.ID, as, reason); return err })
	var out bytes.Buffer
	if err := f.Write(&out, func(fn func(*db.Tx) error) error { return d.DB.Read(context.Background(), fn) }); err != nil {
		d.T.Fatal(err)
	}
	if sum := sha256.Sum256(out.Bytes()); f.Batch.SHA256 != hex.EncodeToString(sum[:]) {
		d.T.Errorf("the file is not the one whose sum is kept")
	}
	return out.String()
}

// items are the payments of a batch, opened.
func (d *desks) items(b Batch) (items []Item) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) (err error) { items, err = d.Items(tx, b.ID, 0, 1000); return err })
	return items
}

// take reads a bank's file.
func (d *desks) take(as Format, text string) (a Answer, err error) {
	d.T.Helper()
	path := filepath.Join(d.T.TempDir(), "answer")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		d.T.Fatal(err)
	}
	sum := sha256.Sum256([]byte(text))
	err = d.Try(func(tx *db.Tx) (err error) { a, err = d.Take(tx, d.maker, path, sum[:], as); return err })
	return a, err
}

// apply reads a bank's file and applies it.
func (d *desks) apply(as Format, text string) Answer {
	d.T.Helper()
	a, err := d.take(as, text)
	if err != nil {
		d.T.Fatal(err)
	}
	d.Write(func(tx *db.Tx) error { return d.Apply(tx, d.proved(d.maker), a.ID) })
	if _, err := d.queue.Drain(context.Background()); err != nil {
		d.T.Fatal(err)
	}
	d.Write(func(tx *db.Tx) (err error) { a, err = d.Answer(tx, a.ID); return err })
	return a
}

// answer is a table of a bank: "number of the item in items, status".
func answer(items []Item, says ...string) string {
	text := "id,status,reason,amount\n"
	for i, said := range says {
		if said != "" {
			text += fmt.Sprintf("%s,%s,AC04 Шот жабылған,%d\n", items[i].ID, said, items[i].Tenge)
		}
	}
	return text
}

func (d *desks) stands(of id.ID, want State) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		m, err := db.One[Money](tx, sqlMoney, of)
		if m.State != want {
			d.T.Errorf("the money of case %d is %s, not %s", of, m.State, want)
		}
		return err
	})
}

// sound fails the test if anything of money is not as the ledger says.
func (d *desks) sound() {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		troubles, err := d.Verify(tx)
		for _, trouble := range troubles {
			d.T.Error(trouble)
		}
		if err != nil {
			return err
		}
		table, err := d.Reconcile(tx, d.maker)
		for _, row := range table {
			if !row.Equal() {
				d.T.Errorf("%s: %+v", row.What.En, row)
			}
		}
		return err
	})
}

// recorded counts the entries of an act about somebody.
func (d *desks) recorded(act string, about id.ID) (n int) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		rows, err := audit.List(tx, audit.Filter{Act: act, Subject: about, Limit: 100})
		n = len(rows)
		return err
	})
	return n
}

func (d *desks) refused(code string, fn func(tx *db.Tx) error) {
	d.T.Helper()
	err := d.Try(fn)
	if f, ok := fault.As(err); !ok || f.Code != code {
		d.T.Errorf("want the refusal %s: %v", code, err)
	}
}

// From what is owed to what has arrived: frozen, released, approved by another,
// handed over once, answered.
func TestFromOwedToPaid(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		one, two, three := d.student("Айгерім", 1), d.student("Әсел", 2), d.proved(d.Person("Дана", "2004-01-01"))
		first, second, third := d.owed(one, 20_000), d.owed(two, 50_000), d.owed(three, 20_000)
		d.refused("payout/no-payer", func(tx *db.Tx) error { _, err := d.Freeze(tx, d.maker); return err })
		d.setPayer()
		d.refused("denied/payments.make", func(tx *db.Tx) error { _, err := d.Freeze(tx, d.checker); return err })
		b := d.freeze()
		if b.Items != 2 || b.Tenge != 70_000 || b.LeftOut != 1 {
			t.Errorf("%+v", b)
		}
		d.Write(func(tx *db.Tx) error {
			left, err := d.LeftOut(tx, b.ID, 0, 10)
			if len(left) != 1 || left[0].Case != third || left[0].Lacks != payable.LacksIIN+" "+payable.LacksIBAN {
				t.Errorf("left out: %+v", left)
			}
			return err
		})
		d.refused("payout/nothing", func(tx *db.Tx) error { _, err := d.Freeze(tx, d.maker); return err })
		d.stands(first, Batched)
		d.stands(third, Owed)
		d.sound()

		d.refused("payout/state", func(tx *db.Tx) error { return d.Approve(tx, d.checker, b.ID) })
		d.Write(func(tx *db.Tx) error { return d.Release(tx, d.maker, b.ID) })
		both := d.maker
		both.Grants = append(slices.Clone(both.Grants), auth.Grant{Role: auth.Checker, Scope: auth.Country})
		d.refused("payout/same-person", func(tx *db.Tx) error { return d.Approve(tx, both, b.ID) })
		d.refused("denied/payments.approve", func(tx *db.Tx) error { return d.Approve(tx, d.maker, b.ID) })
		d.refused("payout/state", func(tx *db.Tx) error { _, err := d.Hand(tx, d.maker, b.ID, XML, ""); return err })
		d.Write(func(tx *db.Tx) error { return d.Approve(tx, d.checker, b.ID) })
		d.refused("payout/state", func(tx *db.Tx) error {
			return d.Dissolve(tx, d.maker, b.ID, "Слишком поздно для этого")
		})

		file := d.hand(b, XML, "")
		for _, want := range []string{b.ID.String(), "<CtrlSum>70000</CtrlSum>", string(iin(1)), string(account), "CITIKZKA", "Ахметов Айгерім"} {
			if !strings.Contains(file, want) {
				t.Errorf("the file lacks %q:\n%s", want, file)
			}
		}
		d.refused("payout/exported", func(tx *db.Tx) error {
			_, err := d.Hand(tx, d.maker, b.ID, Table, "Нужна и таблица")
			return err
		})
		d.refused("invalid/reason", func(tx *db.Tx) error { _, err := d.Hand(tx, d.maker, b.ID, XML, ""); return err })
		if again := d.hand(b, XML, "Файл потерялся на диске"); again != file {
			t.Error("the same batch gave another file")
		}
		knp := func(n string) func(tx *db.Tx) error {
			return func(tx *db.Tx) error { _, err := tx.Exec(`UPDATE payout_item SET knp = $1`, n); return err }
		}
		d.Write(knp("343"))
		d.refused("payout/other-file", func(tx *db.Tx) error {
			_, err := d.Hand(tx, d.proved(d.maker), b.ID, XML, "Файл потерялся на диске")
			return err
		})
		d.Write(knp("342"))

		items := d.items(b)
		a := d.apply(Table, answer(items, "PAID", "Returned"))
		if a.State != Applied || a.Lines != 2 {
			t.Errorf("%+v", a)
		}
		d.stands(first, Paid)
		d.stands(second, Returned)
		d.sound()
		want := []due.Settled{{Case: first, Arrived: true, Code: "AC04", Words: "Шот жабылған"}, {Case: second, Code: "AC04", Words: "Шот жабылған"}}
		if !slices.Equal(slices.Compact(*d.settled), want) {
			t.Errorf("settled: %+v", *d.settled)
		}
		d.Write(func(tx *db.Tx) error { return d.accounts.GiveIBAN(tx, two, "KZ62 8320 1T01 5026 9008") })
		d.stands(second, Owed)
		next, file := d.handed(Table)
		if next.Items != 1 || !strings.Contains(file, "KZ6283201T0150269008") || strings.Contains(file, string(account)) {
			t.Errorf("%+v:\n%s", next, file)
		}
		d.apply(Table, answer(d.items(next), "paid"))
		d.stands(second, Paid)
		d.sound()
		d.refused("payout/once", func(tx *db.Tx) error {
			return event.Emit(d.Bus, tx, due.Owed{Case: second, Person: two.Person, Org: d.Org.ID, Programme: "ssc", Voucher: "V20", Tenge: 50_000})
		})
	})
}

// The database itself refuses what the rules refuse: a maker who checks, a
// second live payment of a case, and any change of the ledger.
func TestTheDatabaseRefuses(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		d.setPayer()
		d.owed(d.student("Айгерім", 1), 20_000)
		d.freeze()
		for _, statement := range []string{
			`UPDATE payout_batch SET maker = 7, checker = 7`,
			`UPDATE payout_batch SET maker = 7, checker = frozen_by`,
			`INSERT INTO payout_item SELECT id + 1, batch, number + 1, case_id, person, org, tenge, knp, kod, kbe, payee, state, code, words, answered_at FROM payout_item`,
			`UPDATE payout_posting SET tenge = 1`,
			`DELETE FROM payout_posting`,
			`UPDATE payout_balance SET tenge = -1 WHERE account = 'owed'`,
		} {
			if err := d.Try(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err }); err == nil {
				t.Errorf("the database lets %s", statement)
			}
		}
		d.sound()
	})
}

// What is owed is what was reserved, and a place without money owes none.
func TestWhatIsOwedWasReserved(t *testing.T) {
	each(t, func(t *testing.T, d *desks) {
		who := d.student("Айгерім", 1)
		d.Write(func(tx *db.Tx) error { return event.Emit(d.Bus, tx, due.Reserved{Round: 1, Case: 7, Tenge: 20_000}) })
		o := due.Owed{Case: 7, Person: who.Person, Org: d.Org.ID, Programme: "ssc", Rules: 1, Voucher: "V20", Tenge: 50_000}
		d.refused("payout/held", func(tx *db.Tx) error { return event.Emit(d.Bus, tx, o) })
		d.Write(func(tx *db.Tx) error { return event.Emit(d.Bus, tx, due.Released{Round: 1, Case: 7, Tenge: 20_000}) })
		d.Write(func(tx *db.Tx) error { return event.Emit(d.Bus, tx, due.Owed{Case: 8, Person: who.Person}) })
		if !slices.Contains(*d.settled, due.Settled{Case: 8, Arrived: true}) {
			t.Errorf("nothing to pay is not paid: %+v", *d.settled)
		}
		d.sound()
	})
}
