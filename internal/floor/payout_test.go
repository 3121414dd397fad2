package floor

import (
	"crypto/sha256"
	"log/slog"
	"os"
	"path/filepath"

	"asar/internal/core/due"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

// payouts are desks of money beside the program's own.
func (w *world) payouts() (*event.Bus, *payout.Desk, *payee.Desk) {
	bus := event.NewBus()
	payees := payee.NewDesk(bus, w.People)
	codes := func(*db.Tx, string) (due.Codes, error) { return due.Codes{KNP: "342", KOD: "14", KBe: "19"}, nil }
	return bus, payout.NewDesk(payout.Deps{Bus: bus, People: w.People, Payees: payees, Codes: codes}), payees
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

// pay pays what is owed to somebody, by the hands of two others and a bank.
func pay(w *world, in tenant, who auth.Actor) {
	w.T.Helper()
	_, d, payees := w.payouts()
	proved := when.FromTime(w.Now)
	who.ProvedAt = proved
	staff := func(person auth.Actor, role auth.Role) auth.Actor {
		return auth.Actor{Person: person.Person, ProvedAt: proved, Grants: []auth.Grant{{Role: role, Scope: auth.Country}}}
	}
	maker, checker := staff(in.owner, auth.Maker), staff(w.Person("Гүлнар", "1985-01-01"), auth.Checker)
	var b payout.Batch
	steps := []func(*db.Tx) error{
		func(tx *db.Tx) error { return payees.GiveIIN(tx, who, "040503550125", "040503550125") },
		func(tx *db.Tx) error { return payees.GiveIBAN(tx, who, "KZ86125KZT5004100100") },
		func(tx *db.Tx) error {
			return payer.Set(tx, maker, payer.Payer{Name: "АО", BIN: "991231500016", IBAN: "KZ6283201T0150269008", BIC: "CITIKZKA", Layout: payer.Usual})
		},
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
	text := []byte("id,status\n" + items[0].ID.String() + ",paid\n")
	path := filepath.Join(w.T.TempDir(), "answer")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		return err
	}
	sum := sha256.Sum256(text)
	a, err := d.Take(tx, maker, path, sum[:], payout.Table)
	if err != nil {
		return err
	}
	return d.Apply(tx, maker, a.ID)
}
