package floor

import (
	"crypto/sha256"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"asar/internal/core/due"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

// payouts are desks of money beside the program's own.
func (w *world) payouts() (*event.Bus, *payout.Desk, *payee.Desk) {
	bus := event.NewBus()
	payees := payee.NewDesk(bus, w.People, w.Consents, w.Minors)
	codes := func(*db.Tx, string) (due.Codes, error) { return due.Codes{KNP: "342", KOD: "14", KBe: "19"}, nil }
	return bus, payout.NewDesk(payout.Deps{Bus: bus, People: w.People, Payees: payees, Codes: codes, PayDay: programme.NewDesk().PayDay}), payees
}

// staff is somebody with a role in the country who has just proved who they are.
func (w *world) staff(person auth.Actor, role auth.Role) auth.Actor {
	return auth.Actor{Person: person.Person, ProvedAt: when.FromTime(w.Now), Grants: []auth.Grant{{Role: role, Scope: auth.Country}}}
}

// money makes a batch that the bank has rejected for want of money, so that it
// asks what becomes of it; a batch of one payment, frozen, another payment that
// is owed, and a bank's answer that has not been applied.
func (w *world) money() {
	w.T.Helper()
	bus, d, payees := w.payouts()
	who, maker := w.Person("Дана", "2004-01-01"), w.staff(w.mine.owner, auth.Maker)
	who.ProvedAt = maker.ProvedAt
	owe := func(tx *db.Tx, of id.ID) error {
		for _, err := range []error{
			event.Emit(bus, tx, due.Reserved{Round: w.round, Case: of, Tenge: 20_000}),
			event.Emit(bus, tx, due.Owed{Case: of, Person: who.Person, Org: w.mine.org, Programme: "ssc", Rules: 1, Voucher: "V20", Tenge: 20_000}),
		} {
			if err != nil {
				return err
			}
		}
		return nil
	}
	for _, step := range []func(*db.Tx) error{
		func(tx *db.Tx) error { return event.Emit(bus, tx, due.Funded{Round: w.round, Tenge: 200_000}) },
		func(tx *db.Tx) error { return owe(tx, 3) },
		func(tx *db.Tx) error { return w.Allowing(tx, who, payee.Payout) },
		func(tx *db.Tx) error { return w.iin(tx, payees, who) },
		func(tx *db.Tx) error { return payees.GiveIBAN(tx, who, "KZ86125KZT5004100100") },
		func(tx *db.Tx) error { return setPayer(tx, maker) },
		func(tx *db.Tx) error { return w.rejected(tx, d, maker) },
		func(tx *db.Tx) error { return owe(tx, 1) },
		func(tx *db.Tx) error {
			b, err := d.Freeze(tx, maker)
			w.batch = b.ID
			return err
		},
		func(tx *db.Tx) error { return owe(tx, 2) },
		func(tx *db.Tx) error {
			a, err := w.take(tx, d, maker, "id,status\nx,paid\n")
			w.answer = a.ID
			return err
		},
	} {
		w.Write(step)
	}
}

// rejected hands a batch to the bank, which takes none of it.
func (w *world) rejected(tx *db.Tx, d *payout.Desk, maker auth.Actor) error {
	b, err := d.Freeze(tx, maker)
	if err != nil {
		return err
	}
	if err := d.Release(tx, maker, b.ID); err != nil {
		return err
	}
	if err := d.Approve(tx, w.staff(w.others.owner, auth.Checker), b.ID); err != nil {
		return err
	}
	if _, err := d.Hand(tx, maker, b.ID, payout.Table, ""); err != nil {
		return err
	}
	items, err := d.Items(tx, b.ID, 0, 1)
	if err != nil {
		return err
	}
	a, err := w.take(tx, d, maker, "id,status,reason\n"+items[0].ID.String()+",returned,AM04\n")
	if err != nil {
		return err
	}
	asked, err := d.Questions(tx, a.ID)
	if err == nil {
		w.question = asked[0].ID
	}
	return err
}

// proposed has a question of the bank come as far as its approval.
func proposed(w *world, _ *attempt) {
	_, d, _ := w.payouts()
	w.Write(func(tx *db.Tx) error {
		return d.Propose(tx, w.staff(w.mine.owner, auth.Maker), w.question, payout.Wait, "Банк ответит ещё раз")
	})
}

func setPayer(tx *db.Tx, maker auth.Actor) error {
	return payer.Set(tx, maker, payer.Payer{Name: "АО", BIN: "991231500016", IBAN: "KZ6283201T0150269008", BIC: "CITIKZKA", Layout: payer.Usual})
}

// take reads a bank's table.
func (w *world) take(tx *db.Tx, d *payout.Desk, maker auth.Actor, text string) (payout.Answer, error) {
	path := filepath.Join(w.T.TempDir(), "answer")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		return payout.Answer{}, err
	}
	sum := sha256.Sum256([]byte(text))
	return d.Take(tx, maker, path, sum[:], payout.Table)
}

// released and approved bring the batch as far as a form needs it.
func released(w *world, _ *attempt) {
	_, d, _ := w.payouts()
	w.Write(func(tx *db.Tx) error { return d.Release(tx, w.staff(w.mine.owner, auth.Maker), w.batch) })
}

func approved(w *world, a *attempt) {
	released(w, a)
	_, d, _ := w.payouts()
	w.Write(func(tx *db.Tx) error { return d.Approve(tx, w.staff(w.others.owner, auth.Checker), w.batch) })
}

// coded has the programme say what a bank must be told.
func coded(w *world, _ *attempt) {
	w.T.Helper()
	err := w.DB.WriteAt(w.T.Context(), when.FromTime(w.Now).Add(-48*time.Hour), func(tx *db.Tx) error {
		programmes := programme.NewDesk()
		r, err := programmes.RulesOn(tx, programme.SocialStudentCredit, tx.Today())
		if err != nil {
			return err
		}
		r.From, r.Source = tx.Today().AddDays(1), "https://example.kz/rules"
		r.Terms.Payment = programme.Payment{KNP: "342", KOD: "14", KBe: "19"}
		return programmes.Publish(tx, w.staff(w.mine.owner, auth.Maker), r)
	})
	if err != nil {
		w.T.Fatal(err)
	}
}

// promise owes money to somebody.
func promise(w *world, in tenant, who auth.Actor) {
	w.T.Helper()
	bus, _, _ := w.payouts()
	w.Write(func(tx *db.Tx) error {
		for _, err := range []error{
			event.Emit(bus, tx, due.Funded{Round: 1, Tenge: 20_000}),
			event.Emit(bus, tx, due.Reserved{Round: 1, Case: 1, Tenge: 20_000}),
			event.Emit(bus, tx, due.Owed{Case: 1, Person: who.Person, Org: in.org, Programme: "ssc", Rules: 1, Voucher: "V20", Tenge: 20_000}),
		} {
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// iin has somebody give an IIN that begins with their date of birth.
func (w *world) iin(tx *db.Tx, payees *payee.Desk, who auth.Actor) error {
	p, err := w.People.Get(tx, who.Person)
	if err != nil {
		return err
	}
	n := string(ident.Synthetic(string(p.Birth), 1))
	return payees.GiveIIN(tx, who, n, n)
}

// pay pays what is owed to somebody, by the hands of two others and a bank.
func pay(w *world, in tenant, who auth.Actor) {
	w.T.Helper()
	_, d, payees := w.payouts()
	maker, checker := w.staff(in.owner, auth.Maker), w.staff(w.Person("Гүлнар", "1985-01-01"), auth.Checker)
	who.ProvedAt = maker.ProvedAt
	var b payout.Batch
	steps := []func(*db.Tx) error{
		func(tx *db.Tx) error { return w.Allowing(tx, who, payee.Payout) },
		func(tx *db.Tx) error { return w.iin(tx, payees, who) },
		func(tx *db.Tx) error { return payees.GiveIBAN(tx, who, "KZ86125KZT5004100100") },
		func(tx *db.Tx) error { return setPayer(tx, maker) },
		func(tx *db.Tx) (err error) { b, err = d.Freeze(tx, maker); return err },
		func(tx *db.Tx) error { return d.Release(tx, maker, b.ID) },
		func(tx *db.Tx) error { return d.Approve(tx, checker, b.ID) },
		func(tx *db.Tx) error { _, err := d.Hand(tx, maker, b.ID, payout.Table, ""); return err },
		func(tx *db.Tx) error { return w.answered(tx, d, maker, b) },
	}
	for _, step := range steps {
		w.Write(step)
	}
	q := job.NewQueue(w.DB, slog.New(slog.DiscardHandler))
	q.HandleTx(payout.Work, d.ApplySome)
	if _, err := q.Drain(w.T.Context()); err != nil {
		w.T.Fatal(err)
	}
}

// answered has the bank say that the first payment of a batch has arrived.
func (w *world) answered(tx *db.Tx, d *payout.Desk, maker auth.Actor, b payout.Batch) error {
	items, err := d.Items(tx, b.ID, 0, 1)
	if err != nil {
		return err
	}
	a, err := w.take(tx, d, maker, "id,status\n"+items[0].ID.String()+",paid\n")
	if err != nil {
		return err
	}
	return d.Apply(tx, maker, a.ID)
}
