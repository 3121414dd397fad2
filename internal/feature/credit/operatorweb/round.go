package operatorweb

import (
	"slices"
	"strconv"
	"strings"

	"asar/internal/core/org"
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

type roundsView struct {
	Page ui.Page
	Desk []ui.Link
	Rows [][]ui.Cell
}

func (h *pages) rounds(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := roundsView{Page: inner(r, textRounds.In(r.Lang)), Desk: h.Desk(r)}
	_, programmes, err := h.names(tx)
	if err != nil {
		return web.Response{}, err
	}
	for _, p := range programmes {
		rounds, err := h.Places.Rounds(tx, p.Code)
		if err != nil {
			return web.Response{}, err
		}
		for _, one := range rounds {
			v.Rows = append(v.Rows, []ui.Cell{
				{Text: one.Name.Text(r.Lang), Href: r.Link(roundPath(one.ID)), Small: p.Name.Text(r.Lang)},
				{Text: i18n.DateRange(r.Lang, one.From.Time(), one.Until.Time())},
				{Text: i18n.Money(r.Lang, one.Budget)}, {Text: i18n.Money(r.Lang, one.Left())},
			})
		}
	}
	return web.HTML(roundsPage(v)), nil
}

// roundForm is what is typed to open a round.
type roundForm struct {
	Page       ui.Page
	Programmes []ui.Option
	Said       struct {
		Programme, From, Until, Budget string
		Name                           i18n.Words
	}
}

func (h *pages) askRound(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.roundForm(r, tx)
	v.Said.Programme = r.Value("programme")
	return web.HTML(roundFormPage(v)), err
}

func (h *pages) roundForm(r *web.Request, tx *db.Tx) (v roundForm, err error) {
	v.Page = inner(r, textNewRound.In(r.Lang))
	v.Page.HasForm = true
	_, programmes, err := h.names(tx)
	for _, p := range programmes {
		v.Programmes = append(v.Programmes, ui.Option{Value: p.Code, Text: p.Name.Text(r.Lang)})
	}
	return v, err
}

func (h *pages) openRound(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.roundForm(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Said.Programme, v.Said.From, v.Said.Until, v.Said.Budget = r.Value("programme"), r.Value("from"), r.Value("until"), r.Value("budget")
	v.Said.Name = r.Words("name")
	switch _, err := h.Programmes.Get(tx, v.Said.Programme); {
	case err != nil && !missing(err):
		return web.Response{}, err
	case err != nil:
		v.Page.Errors = []ui.FieldError{{Name: "programme", Text: textChooseProgramme.In(r.Lang)}}
		return web.Invalid(roundFormPage(v)), nil
	}
	opened, err := h.Places.Open(tx, r.Actor, quota.Round{
		Programme: v.Said.Programme, Name: v.Said.Name, From: when.Day(v.Said.From), Until: when.Day(v.Said.Until), Budget: whole(v.Said.Budget),
	})
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		return web.Invalid(roundFormPage(v)), nil
	}
	return web.See(r.Link(roundPath(opened.ID))).Notice(textRoundOpened.In(r.Lang)), err
}

// whole reads a whole number in which people put spaces; anything else is below
// what is taken anywhere.
func whole(typed string) int64 {
	n, err := strconv.ParseInt(strings.Join(strings.Fields(typed), ""), 10, 64)
	if err != nil {
		return -1
	}
	return n
}

// roundView is a round with its places, its opening and its ledger.
type roundView struct {
	Page         ui.Page
	Desk         []ui.Link
	R            quota.Round
	Programme    i18n.Words
	Opening      *opening.Opening
	Phase        opening.Phase
	Shares       [][]ui.Cell
	Held         []ui.Option // shares that there are
	Institutions []ui.Option
	Vouchers     []ui.Option
	Ledger       [][]ui.Cell
	Said         struct{ Act, Org, Voucher, Places, From, To string }
}

const (
	mostInstitutions = 400
	mostLines        = 12 // of the ledger beside the round
	mostLedger       = 50
)

func (h *pages) round(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.roundView(r, tx)
	return web.HTML(roundPage(v)), err
}

func (h *pages) roundView(r *web.Request, tx *db.Tx) (v roundView, err error) {
	if v.R, err = h.ofRound(r, tx); err != nil {
		return v, err
	}
	v.Page, v.Desk = inner(r, v.R.Name.Text(r.Lang)), h.Desk(r)
	v.Page.HasForm = true
	p, err := h.Programmes.Get(tx, v.R.Programme)
	if err != nil {
		return v, err
	}
	v.Programme = p.Name
	o, found, err := h.Openings.OfRound(tx, v.R.ID)
	if err != nil {
		return v, err
	}
	if found {
		v.Opening, v.Phase = &o, o.At(tx.Now)
	}
	if err := h.choices(r, tx, &v); err != nil {
		return v, err
	}
	names, err := h.shares(r, tx, &v)
	if err != nil {
		return v, err
	}
	v.Ledger, _, err = h.lines(r, tx, v.R.ID, names, mostLines)
	return v, err
}

// choices are the institutions and vouchers to which places can be allotted.
func (h *pages) choices(r *web.Request, tx *db.Tx, v *roundView) error {
	all, err := h.Orgs.List(tx, org.Filter{Kind: org.University, Limit: mostInstitutions})
	if err != nil {
		return err
	}
	for _, o := range all {
		v.Institutions = append(v.Institutions, ui.Option{Value: o.ID.String(), Text: o.Name.Text(r.Lang)})
	}
	vouchers, err := h.vouchers(tx, v.R)
	for _, one := range vouchers {
		v.Vouchers = append(v.Vouchers, ui.Option{Value: one.Code, Text: one.Code + ": " + i18n.Money(r.Lang, one.Tenge)})
	}
	return err
}

// vouchers are those of the rules that hold as the round begins; none while no
// version does.
func (h *pages) vouchers(tx *db.Tx, of quota.Round) ([]programme.Voucher, error) {
	table, err := h.Programmes.Table(tx, of.Programme)
	rules, _ := table.On(max(of.From, tx.Today()))
	return rules.Terms.Vouchers, err
}

// shares fills in the places of the institutions, and returns their names.
func (h *pages) shares(r *web.Request, tx *db.Tx, v *roundView) (map[id.ID]org.Org, error) {
	shares, err := h.Places.Shares(tx, v.R.ID)
	if err != nil {
		return nil, err
	}
	var all []id.ID
	for _, s := range shares {
		if !slices.Contains(all, s.Org) {
			all = append(all, s.Org)
		}
	}
	names, err := h.Orgs.Many(tx, all)
	for _, s := range shares {
		n := func(n int) ui.Cell { return ui.Cell{Text: i18n.Number(r.Lang, n)} }
		name := names[s.Org].Name.Text(r.Lang)
		v.Shares = append(v.Shares, []ui.Cell{
			{Text: name, Small: s.Voucher}, n(s.Places), n(s.Reserved), n(s.Used), n(s.Free()), {Text: i18n.Money(r.Lang, int64(s.Places)*s.Each)},
		})
		v.Held = append(v.Held, ui.Option{Value: shareMark(s.Key), Text: textShare.In(r.Lang, "name", name, "voucher", s.Voucher, "free", s.Free())})
	}
	return names, err
}

// shareMark names a share in a form.
func shareMark(k quota.Key) string { return k.Org.String() + "/" + k.Voucher }

// lines are the latest entries of a round's ledger, and the number from before
// which it goes on; zero at its end.
func (h *pages) lines(r *web.Request, tx *db.Tx, round id.ID, names map[id.ID]org.Org, most int) (rows [][]ui.Cell, more int64, err error) {
	before := int64(0)
	if from := r.Value("before"); from != "" {
		before = max(whole(from), 1)
	}
	list, err := h.Places.Ledger(tx, round, before, most+1)
	if len(list) > most {
		list = list[:most]
		more = list[most-1].Number
	}
	for _, line := range list {
		rows = append(rows, []ui.Cell{
			{Text: line.What.In(r.Lang), Small: i18n.DateTime(r.Lang, line.At.Time())}, {Text: names[line.Org].Name.Text(r.Lang), Small: line.Voucher},
			{Text: i18n.Number(r.Lang, line.Places)}, {Text: i18n.Money(r.Lang, line.Tenge)},
		})
	}
	return rows, more, err
}

type ledgerView struct {
	Page        ui.Page
	Desk        []ui.Link
	R           quota.Round
	Rows        [][]ui.Cell
	First, Next string
}

func (h *pages) ledger(r *web.Request, tx *db.Tx) (web.Response, error) {
	round, err := h.ofRound(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v := ledgerView{Page: inner(r, textLedger.In(r.Lang)), Desk: h.Desk(r), R: round}
	shown := roundView{R: round}
	names, err := h.shares(r, tx, &shown)
	if err != nil {
		return web.Response{}, err
	}
	here := roundPath(round.ID) + "/ledger"
	var more int64
	if v.Rows, more, err = h.lines(r, tx, round.ID, names, mostLedger); more > 0 {
		v.Next = r.Link(here, "before", strconv.FormatInt(more, 10))
	}
	if r.Value("before") != "" {
		v.First = r.Link(here)
	}
	return web.HTML(ledgerPage(v)), err
}
