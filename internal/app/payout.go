package app

import (
	"asar/internal/app/wiring"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/feature/payout/payoutweb"
	"asar/internal/kit/job"
	"asar/internal/kit/module"
	"asar/internal/kit/web"
)

// payouts is the part that pays what programmes owe.
func payouts(c *wiring.Core, vouchers *cases.Desk) ([]module.Module, *payout.Desk) {
	payees := payee.NewDesk(c.Bus, c.People, c.Consents, c.Minors)
	rules := programme.NewDesk()
	d := payout.NewDesk(payout.Deps{Bus: c.Bus, People: c.People, Payees: payees, Codes: rules.Codes, PayDay: rules.PayDay})
	c.Consents.Oblige(payee.Payout, wiring.ByNumber(d.Owes))
	sound := wiring.Both(wiring.Lines(d.Verify), wiring.Apart(vouchers, d))
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
				payoutweb.Routes(m, payoutweb.Deps{Payouts: d, Payees: payees, People: c.People, Agree: consents(c), Desk: operatorDesk})
			},
		},
	}, d
}
