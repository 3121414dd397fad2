package floor

import (
	"net/url"

	"asar/internal/feature/credit/recognition"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const (
	sqlAsk = `INSERT INTO credit_recognition (id, case_id, person, org, programme, rules, voucher, until_day, minutes, kind, title, size, asked,
			granted, state, reason, asked_at, decided_at, protocol)
		VALUES ($1, $2, $3, $4, 'ssc', 1, 'V20', '2026-12-31', 1200, 'elective', 'Волонтёрство', 0, 2, 0, $5, NULL, $6, 0, 0)`
	sqlSit = `INSERT INTO credit_protocol (id, org, number, day, commission, made_by, made_at) VALUES ($1, $2, '1', '2026-11-20', $3, $4, $5)`
)

// asks leaves a request for academic credits of somebody's. It is written past
// the desk, which would have them work for twenty hours first.
func (w *world) asks(in tenant, who id.ID, s recognition.State) (request id.ID) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		request = tx.NewID()
		_, err := tx.Exec(sqlAsk, request, w.cases[who], who, in.org, s, tx.Now)
		return err
	})
	return request
}

// sits leaves a protocol of a tenant's commission.
func (w *world) sits(in tenant) (protocol id.ID) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		protocol = tx.NewID()
		sealed := tx.Keys().Seal("recognition/commission", []byte(`{"chair":"Сейітов А."}`))
		_, err := tx.Exec(sqlSit, protocol, in.org, sealed, in.owner.Person, tx.Now)
		return err
	})
	return protocol
}

// takeBack has a newcomer take their request back.
func takeBack(w *world, a *attempt) {
	a.actor = w.newcomer("2005-01-01")
	a.path = "/ru/me/student/credits/" + w.asks(w.mine, a.Person, recognition.Asked).String() + "/withdraw"
}

// sitting enters what a commission decided about a newcomer's request.
func sitting(w *world, a *attempt) {
	request := w.asks(w.mine, w.newcomer("2005-01-01").Person, recognition.Asked).String()
	a.fields = url.Values{
		"request": {request}, "take-" + request: {"on"}, "credits-" + request: {"0"}, "reason-" + request: {"Дисциплина уже сдана"},
		"number": {"7"}, "day": {"2026-11-20"}, "chair": {"Сейітов А."},
	}
}
