package wiring_test

import (
	"slices"
	"strings"
	"testing"

	"asar/internal/app/wiring"
	"asar/internal/core/coretest"
	"asar/internal/core/due"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
)

// What is promised and what is paid are told apart, from either side.
func TestPromisesAndMoney(t *testing.T) {
	parts := slices.Concat(casestest.Parts, []db.Schema{ledger.Schema, payee.Schema, payer.Schema, payout.Schema})
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		w := casestest.New(coretest.New(t, d))
		money := payout.NewDesk(payout.Deps{Bus: w.Bus, People: w.People, Payees: payee.NewDesk(w.Bus, w.People, w.Consents, w.Minors)})
		w.Write(func(tx *db.Tx) error { return event.Emit(w.Bus, tx, due.Funded{Round: w.Round.ID, Tenge: 1_000_000}) })
		who := w.Student("Айгерім")
		c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		w.Work(who)
		apart := func(want string) {
			t.Helper()
			w.Write(func(tx *db.Tx) error {
				lines, err := wiring.Apart(w.Cases, money)(tx)
				if got := strings.Join(lines, "; "); got != strings.ReplaceAll(want, "{c}", "promises, voucher "+c.ID.String()+": ") {
					t.Errorf("%q, want %q", got, want)
				}
				return err
			})
		}
		alter := func(statement, want string) {
			t.Helper()
			w.Write(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err })
			apart(want)
		}
		apart("")
		alter(`UPDATE credit_case SET state = 'sent'`, "{c}it is sent, and the payer does not know of it")
		alter(`UPDATE credit_case SET state = 'verified'`, "")
		w.Do(who, c, cases.Accept)
		w.Do(who, c, cases.Send)
		apart("")
		alter(`UPDATE payout_case SET state = 'paid'`, "{c}it is sent, and its money is paid")
		alter(`UPDATE credit_case SET state = 'accepted'`, "{c}its money is paid, and it was not sent to the payer")
		alter(`UPDATE credit_case SET state = 'paid'`, "")
	})
}
