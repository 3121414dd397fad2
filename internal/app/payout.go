package app

import (
	"asar/internal/app/wiring"
	"asar/internal/core/due"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/feature/payout/payoutweb"
	"asar/internal/kit/db"
	"asar/internal/kit/job"
	"asar/internal/kit/module"
	"asar/internal/kit/web"
)

// payouts is the part that pays what programmes owe.
func payouts(c *wiring.Core) ([]module.Module, *payout.Desk) {
	payees := payee.NewDesk(c.Bus, c.People)
	d := payout.NewDesk(payout.Deps{Bus: c.Bus, People: c.People, Payees: payees, Codes: bankCodes(programme.NewDesk())})
	sound := wiring.Lines(d.Verify)
	return []module.Module{
		{Name: "ledger", Schema: &ledger.Schema, Data: ledger.Data},
		{Name: "payee", Schema: &payee.Schema, Data: payee.Data, Acts: payee.Acts, Mine: of(c.People, payees.Mine)},
		{Name: "payer", Schema: &payer.Schema, Data: payer.Data, Acts: payer.Acts},
		{
			Name: "payout", Schema: &payout.Schema, Data: payout.Data, Acts: payout.Acts, Mine: of(c.People, d.Mine), Owes: d.Owes, Verify: sound,
			Jobs: func(q *job.Queue) {
				wiring.Watching("verify money", verifyAt, sound)(q)
				q.HandleTx(payout.Work, d.ApplySome)
				q.HandleTx(payout.Freezing, d.FreezeSome)
				q.HandleTx(payout.Deciding, d.DecideSome)
			},
			Routes: func(m *web.Mux) {
				payoutweb.Routes(m, payoutweb.Deps{Payouts: d, Payees: payees, People: c.People, Desk: operatorDesk})
			},
		},
	}, d
}

// bankCodes is what a bank must be told by the rules of today, or by the last ones
// of a programme that has ended, which still owes. It is no promise to the
// student, so that a version that mends it mends what is owed already.
func bankCodes(programmes *programme.Desk) func(*db.Tx, string) (due.Codes, error) {
	return func(tx *db.Tx, code string) (due.Codes, error) {
		table, err := programmes.Table(tx, code)
		r, runs := table.On(tx.Today())
		if !runs && len(table) > 0 {
			r = table[len(table)-1]
		}
		return due.Codes(r.Terms.Payment), err
	}
}
