package studentweb

import (
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/web"
)

// proofJSON is what the rules of each programme say of the reader, today or on
// another day, for programs that read it.
func (h *pages) proofJSON(r *web.Request, tx *db.Tx) (web.Response, error) {
	on, err := casesweb.OnDay(r)
	if err != nil {
		return web.Response{}, err
	}
	day, known := casesweb.Then{On: on}.Day(tx)
	all, err := h.Programmes.List(tx)
	if err != nil {
		return web.Response{}, err
	}
	proofs := []programme.Proof{}
	for _, p := range all {
		found, rules, err := h.Cases.Findings(tx, r.Actor.Person, p.Code, day, known)
		if fault.Is(err, "programme/no-rules") {
			continue
		}
		if err != nil {
			return web.Response{}, err
		}
		proofs = append(proofs, rules.Prove(r.Lang, day, found))
	}
	return web.Data("application/json", "", []byte(db.JSON(proofs))).Secret(), nil
}
