// Package payoutweb is the pages of money: for operators what is owed, batches,
// banks' answers and whether everything agrees; for whoever is paid where to, and
// where their money stands.
package payoutweb

import (
	"asar/internal/core/consent/consentweb"
	"asar/internal/core/person"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/bankfile"
	"asar/internal/feature/payout/payee"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Payouts *payout.Desk
	Payees  *payee.Desk
	People  *person.Desk
	Agree   consentweb.Deps // asks for the consent to be paid
	// Desk is a slot: the operator's pages, of whatever part.
	Desk func(r *web.Request) []ui.Link
}

type pages struct{ Deps }

const (
	home    = "/operator/payments"
	batches = home + "/batches/"
	answers = home + "/answers"
	asks    = home + "/questions/"
	own     = "/me/payout"
)

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	see := auth.In(auth.RunProgramme, auth.ScopeCountry)
	show := auth.In(auth.ShowPayees, auth.ScopeCountry)
	vouch := auth.In(auth.VouchPayees, auth.ScopeCountry)
	produce := auth.In(auth.MakePayments, auth.ScopeCountry)
	approve := auth.In(auth.ApprovePayments, auth.ScopeCountry)
	// Acts on money wait for one another instead of colliding.
	one := web.Hot(func(*web.Request) []string { return []string{"payout"} })

	m.Get(home, see, h.list)
	m.Get(home+"/payer", see, h.askPayer, web.Fresh())
	m.Post(home+"/payer", produce, h.setPayer, web.Fresh(), one)
	m.Post(home+"/freeze", produce, h.freeze, web.Fresh(), one, web.Limit(web.Heavy))
	m.Get(batches+"{batch}", see, h.batch)
	m.Get(batches+"{batch}/left", see, h.left)
	m.Post(batches+"{batch}/release", produce, h.release, web.Fresh(), one)
	m.Post(batches+"{batch}/approve", approve, h.approve, web.Fresh(), one)
	m.Get(batches+"{batch}/dissolve", see, h.askDissolve)
	m.Post(batches+"{batch}/dissolve", see, h.dissolve, web.Fresh(), one)
	m.Post(batches+"{batch}/file", show, h.file, web.Fresh(), one, web.Limit(web.Heavy))
	m.Get(batches+"{batch}/show/{number}", show, h.askShow, web.Fresh())
	m.Post(batches+"{batch}/show/{number}", show, h.show, web.Fresh())
	m.Get(batches+"{batch}/back/{number}", produce, h.askBack)
	m.Post(batches+"{batch}/back/{number}", produce, h.back, web.Fresh(), one)
	m.Get(answers, produce, h.askAnswer, web.Fresh())
	m.Post(answers, produce, h.take, web.Fresh(), web.Files(bankfile.MaxFile), one, web.Limit(web.Heavy))
	m.Get(answers+"/{answer}", see, h.answer)
	m.Post(answers+"/{answer}/apply", produce, h.apply, web.Fresh(), one)
	m.Get(asks+"{question}", see, h.question)
	m.Post(asks+"{question}", produce, h.propose, web.Fresh(), one)
	m.Post(asks+"{question}/approve", approve, h.agree, web.Fresh(), one)

	m.Get(home+"/iin", vouch, h.askVouch, web.Fresh())
	m.Post(home+"/iin", vouch, h.vouch, web.Fresh())

	m.Get(own, auth.Person, h.mine)
	m.Get(own+"/iin", auth.Person, h.askIIN, web.Fresh())
	m.Post(own+"/iin", auth.Person, h.giveIIN, web.Fresh())
	m.Get(own+"/iban", auth.Person, h.askIBAN, web.Fresh())
	m.Post(own+"/iban", auth.Person, h.giveIBAN, web.Fresh())
}

// Desk is the way to payments from the operator's other pages.
func Desk(r *web.Request) []ui.Link {
	return []ui.Link{{Key: "payments", Href: r.Link(home), Text: textPayments.In(r.Lang)}}
}

// Money is the way from a student's other pages to where their money stands.
func Money(r *web.Request) ui.Link {
	return ui.Link{Href: r.Link(own), Text: textMineLink.In(r.Lang)}
}

// inner is the frame of a page that no search engine should find.
func inner(r *web.Request, title i18n.M) ui.Page {
	p := r.Page(title.In(r.Lang))
	p.NoIndex = true
	return p
}

// refused returns what is wrong with a form, if that is what an error says.
func refused(err error) (*fault.Error, bool) {
	f, ok := fault.As(err)
	return f, ok && (f.Kind == fault.Invalid || f.Kind == fault.Conflict || f.Kind == fault.TooLarge)
}

// ofBatch returns the batch that the path names.
func (h *pages) ofBatch(r *web.Request, tx *db.Tx) (payout.Batch, error) {
	which, err := r.PathID("batch")
	if err != nil {
		return payout.Batch{}, err
	}
	return h.Payouts.Batch(tx, which)
}

func batchPath(batch id.ID) string { return batches + batch.String() }

// names are the full names of people by their numbers; zero is nobody.
func (h *pages) names(tx *db.Tx, who ...id.ID) (map[id.ID]string, error) {
	people, err := h.People.Many(tx, who)
	names := make(map[id.ID]string, len(people))
	for n, p := range people {
		names[n] = p.FullName()
		if names[n] == "" {
			names[n] = p.Display
		}
	}
	return names, err
}
