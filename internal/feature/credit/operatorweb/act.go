package operatorweb

import (
	"strings"

	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// done answers an act on a round: back to it, or the page with what is wrong.
func (h *pages) done(r *web.Request, tx *db.Tx, round id.ID, said i18n.M, act string, err error) (web.Response, error) {
	f, refused := fault.As(err)
	if err == nil {
		return web.See(r.Link(roundPath(round))).Notice(said.In(r.Lang)), nil
	}
	if !refused || f.Kind != fault.Invalid && f.Kind != fault.Conflict {
		return web.Response{}, err
	}
	v, err := h.roundView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	for i := range f.Fields {
		f.Fields[i].Name = act + "-" + f.Fields[i].Name // one of three forms
	}
	v.Page.Fail(f)
	v.Said.Act, v.Said.Org, v.Said.Voucher, v.Said.Places = act, r.Value("org"), r.Value("voucher"), r.Value(act+"-places")
	v.Said.From, v.Said.To = r.Value("from"), r.Value("to")
	return web.HTML(roundPage(v)).Failed(f), nil
}

func (h *pages) allot(r *web.Request, tx *db.Tx) (web.Response, error) {
	round, err := h.ofRound(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	return h.done(r, tx, round.ID, textAllotted, "allot", h.tryAllot(r, tx, round))
}

func (h *pages) tryAllot(r *web.Request, tx *db.Tx, round quota.Round) error {
	host, err := h.Orgs.Get(tx, r.IDValue("org"))
	if err != nil && !missing(err) {
		return err
	}
	var f fault.Form
	f.Need("org", err == nil && host.Stands() == nil, textChooseInstitution)
	v, known, bad := h.voucher(tx, round, r.Value("voucher"))
	if bad != nil {
		return bad
	}
	f.Need("voucher", known, textChooseVoucher)
	if err := f.Err(); err != nil {
		return err
	}
	return h.Openings.Allot(tx, r.Actor, quota.Grant{
		Key: quota.Key{Round: round.ID, Org: host.ID, Voucher: v.Code}, Region: host.Region, Each: v.Tenge, Places: int(whole(r.Value("allot-places"))),
	})
}

// missing tells whether an error says that there is no such thing.
func missing(err error) bool {
	f, ok := fault.As(err)
	return ok && f.Kind == fault.NotFound
}

func (h *pages) voucher(tx *db.Tx, round quota.Round, code string) (programme.Voucher, bool, error) {
	all, err := h.vouchers(tx, round)
	v, known := programme.Terms{Vouchers: all}.Voucher(code)
	return v, known, err
}

func (h *pages) takeBack(r *web.Request, tx *db.Tx) (web.Response, error) {
	round, err := h.ofRound(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	k, err := share(round.ID, r.Value("from"), "from")
	if err == nil {
		err = h.Openings.TakeBack(tx, r.Actor, k, int(whole(r.Value("back-places"))))
	}
	return h.done(r, tx, round.ID, textTakenBack, "back", err)
}

// share reads a share out of a form's field.
func share(round id.ID, mark, field string) (quota.Key, error) {
	host, voucher, _ := strings.Cut(mark, "/")
	org, err := id.Parse(host)
	var f fault.Form
	f.Need(field, err == nil && voucher != "", textChooseShare)
	return quota.Key{Round: round, Org: org, Voucher: voucher}, f.Err()
}

func (h *pages) move(r *web.Request, tx *db.Tx) (web.Response, error) {
	round, err := h.ofRound(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	return h.done(r, tx, round.ID, textMoved, "move", h.tryMove(r, tx, round.ID))
}

func (h *pages) tryMove(r *web.Request, tx *db.Tx, round id.ID) error {
	from, err := share(round, r.Value("from"), "from")
	if err != nil {
		return err
	}
	to, err := h.Orgs.Get(tx, r.IDValue("to"))
	if err != nil && !missing(err) {
		return err
	}
	var f fault.Form
	f.Need("to", err == nil && to.Stands() == nil, textChooseInstitution)
	if err := f.Err(); err != nil {
		return err
	}
	key := quota.Key{Round: round, Org: to.ID, Voucher: from.Voucher}
	return h.Openings.Move(tx, r.Actor, from, key, to.Region, int(whole(r.Value("move-places"))))
}

// openingForm is what is typed to announce an opening.
type openingForm struct {
	Page   ui.Page
	R      quota.Round
	Notice string // how long before it is announced, at least
	Kinds  []ui.Option
	Said   struct{ Kind, OpensDay, OpensTime, ClosesDay, ClosesTime string }
}

func (h *pages) askOpening(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.openingForm(r, tx)
	return web.HTML(openingPage(v)), err
}

func (h *pages) openingForm(r *web.Request, tx *db.Tx) (v openingForm, err error) {
	if v.R, err = h.ofRound(r, tx); err != nil {
		return v, err
	}
	v.Page = inner(r, textAnnounce.In(r.Lang))
	v.Page.HasForm = true
	rules, err := h.Programmes.RulesOn(tx, v.R.Programme, r.Today())
	v.Notice = textNotice.In(r.Lang, "hours", rules.Terms.Opening.NoticeHours)
	for _, k := range opening.Kinds {
		hint := textArrivalHint
		if k == opening.ByLottery {
			hint = textLotteryHint
		}
		v.Kinds = append(v.Kinds, ui.Option{Value: string(k), Text: k.Name().In(r.Lang), Hint: hint.In(r.Lang)})
	}
	return v, err
}

func (h *pages) announce(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.openingForm(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Said.Kind, v.Said.OpensDay, v.Said.OpensTime = r.Value("kind"), r.Value("opens"), r.Value("opens-time")
	v.Said.ClosesDay, v.Said.ClosesTime = r.Value("closes"), r.Value("closes-time")
	opens, badOpens := when.At(when.Day(v.Said.OpensDay), v.Said.OpensTime)
	closes, badCloses := when.At(when.Day(v.Said.ClosesDay), v.Said.ClosesTime)
	var form fault.Form
	form.Need("opens", badOpens == nil, textBadMoment)
	form.Need("closes", badCloses == nil, textBadMoment)
	if err = form.Err(); err == nil {
		_, err = h.Openings.Announce(tx, r.Actor, v.R.ID, opening.Plan{Kind: opening.Kind(v.Said.Kind), OpensAt: opens, Closes: closes})
	}
	if f, refused := fault.As(err); refused && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v.Page.Fail(f)
		return web.HTML(openingPage(v)).Failed(f), nil
	}
	return web.See(r.Link(roundPath(v.R.ID))).Notice(textAnnounced.In(r.Lang)), err
}

func (h *pages) reveal(r *web.Request, tx *db.Tx) (web.Response, error) {
	round, err := h.ofRound(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	o, found, err := h.Openings.OfRound(tx, round.ID)
	if err == nil && !found {
		err = fault.Missing("opening")
	}
	if err == nil {
		err = h.Openings.Reveal(tx, r.Actor, o.ID)
	}
	return h.done(r, tx, round.ID, textRevealed, "reveal", err)
}
