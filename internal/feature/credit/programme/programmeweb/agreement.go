package programmeweb

import (
	"slices"
	"strconv"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// agreementView is the text that students sign: the version of today, or the
// one that was asked for.
type agreementView struct {
	Page      ui.Page
	Programme programme.Programme
	Text      *programme.Text // nil if the operator has published none
	Versions  programme.Texts // the latest first
	Old       bool            // not the version of today
}

func (h *pages) agreement(r *web.Request, tx *db.Tx) (web.Response, error) {
	p, err := h.Programmes.Get(tx, r.Path("programme"))
	if err != nil {
		return web.Response{}, err
	}
	v := agreementView{Page: r.Page(textAgreement.In(r.Lang)), Programme: p}
	if v.Versions, err = h.Programmes.Texts(tx, p.Code, programme.DocumentAgreement); err != nil {
		return web.Response{}, err
	}
	now, found := v.Versions.On(r.Today())
	if found {
		v.Text = &now
	}
	if asked := r.Value("version"); asked != "" {
		n, bad := strconv.Atoi(asked)
		if bad != nil || n < 1 || n > len(v.Versions) {
			return web.Response{}, fault.Missing("version")
		}
		v.Text, v.Old = &v.Versions[n-1], n != now.Version
	}
	v.Versions = slices.Clone(v.Versions)
	slices.Reverse(v.Versions)
	v.Page.NoIndex = v.Old
	return web.HTML(agreementPage(v)), nil
}
