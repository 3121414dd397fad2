package payoutweb

import (
	"maps"

	"asar/internal/feature/payout"
	"asar/internal/kit/db"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// backView asks what becomes of money that had arrived and came back.
type backView struct {
	showView
	Said string
}

func (h *pages) askBack(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.backView(r, tx)
	return web.HTML(backPage(v)), err
}

func (h *pages) backView(r *web.Request, tx *db.Tx) (v backView, err error) {
	v.showView, err = h.showView(r, tx)
	v.Page.Title, v.Said = textBack.In(r.Lang), r.Value("decision")
	return v, err
}

// Options are what may become of the money.
func (v backView) Options() []ui.Option {
	hints := maps.Clone(decisionHints)
	hints[payout.PayNew] = textHintAnewBack
	return choices(v.Page.Lang, hints, payout.Mend, payout.PayNew)
}

// back notes that the money came back, and proposes what becomes of it.
func (h *pages) back(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.backView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	q, err := h.Payouts.GiveBack(tx, r.Actor, v.Item.Batch, v.Item.Number, payout.Decision(v.Said), v.Reason)
	if f, wrong := refused(err); wrong {
		v.Page.Fail(f)
		return web.HTML(backPage(v)).Failed(f), nil
	}
	return web.See(r.Link(asks + q.ID.String())).Notice(textProposedNow.In(r.Lang)), err
}
