package programmeweb

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// operatorRoutes mounts the pages on which an operator makes programmes, their
// rules and the calendar.
func (h *pages) operatorRoutes(m *web.Mux) {
	run := auth.In(auth.RunProgramme, auth.ScopeCountry)
	m.Get("/operator/programmes", run, h.made)
	m.Get("/operator/programmes/new", run, h.askProgramme)
	m.Post("/operator/programmes/new", run, h.found)
	m.Get("/operator/programmes/{programme}/rules", run, h.askRules)
	m.Ask("/operator/programmes/{programme}/rules", run, h.preview)
	m.Post("/operator/programmes/{programme}/publish", run, h.publish)
	const text = "/operator/programmes/{programme}/texts/{document}"
	m.Get(text, run, h.askText)
	m.Ask(text, run, h.previewText)
	m.Post(text+"/publish", run, h.publishText)
	m.Get("/operator/calendar", run, h.calendar)
	m.Post("/operator/calendar", run, h.setDay)
}

// inner is the frame of a page that no search engine should find.
func inner(r *web.Request, title string) ui.Page {
	p := r.Page(title)
	p.NoIndex = true
	return p
}

type madeView struct {
	Page ui.Page
	Desk []ui.Link
	Rows [][]ui.Cell
}

// made lists the programmes with the rules of today.
func (h *pages) made(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := madeView{Page: inner(r, textProgrammes.In(r.Lang)), Desk: h.Desk(r)}
	all, err := h.Programmes.List(tx)
	if err != nil {
		return web.Response{}, err
	}
	for _, p := range all {
		table, err := h.Programmes.Table(tx, p.Code)
		if err != nil {
			return web.Response{}, err
		}
		says := textNoRulesYet.In(r.Lang)
		if rules, found := table.On(r.Today()); found {
			says = textVersion.In(r.Lang, "n", strconv.Itoa(rules.Version), "from", i18n.LongDate(r.Lang, rules.From.Time()))
		}
		agreement, err := h.textSays(r, tx, p.Code)
		if err != nil {
			return web.Response{}, err
		}
		v.Rows = append(v.Rows, []ui.Cell{
			{Text: p.Name.Text(r.Lang), Href: r.Link("/programmes/" + p.Code), Small: p.Code},
			{Text: textNewVersion.In(r.Lang), Href: r.Link("/operator/programmes/" + p.Code + "/rules"), Small: says},
			{Text: textNewText.In(r.Lang), Href: r.Link("/operator/programmes/" + p.Code + "/texts/" + programme.DocumentAgreement), Small: agreement},
		})
	}
	return web.HTML(madePage(v)), nil
}

// foundView is the form by which a programme is made.
type foundView struct {
	Page ui.Page
	Said programme.Programme
}

func (h *pages) askProgramme(r *web.Request, _ *db.Tx) (web.Response, error) {
	v := foundView{Page: inner(r, textNewProgramme.In(r.Lang))}
	v.Page.HasForm = true
	return web.HTML(foundPage(v)), nil
}

func (h *pages) found(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := foundView{Page: inner(r, textNewProgramme.In(r.Lang)), Said: programme.Programme{Code: r.Value("code")}}
	v.Page.HasForm = true
	v.Said.Name, v.Said.Lead = r.Words("name"), r.Words("lead")
	err := h.Programmes.Found(tx, r.Actor, v.Said)
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		return web.Invalid(foundPage(v)), nil
	}
	return web.See(r.Link("/operator/programmes/" + v.Said.Code + "/rules")).Notice(textFounded.In(r.Lang)), err
}

// rulesView is the form of a version of the rules: as the version before, or as
// it was typed.
type rulesView struct {
	Page      ui.Page
	Programme programme.Programme
	Said      url.Values
	Names     programme.Names
}

// previewView is a version before it is published: how it differs.
type previewView struct {
	Page      ui.Page
	Programme programme.Programme
	Rules     programme.Rules
	Before    *programme.Rules
	Rows      [][]ui.Cell
	Said      url.Values
}

func (h *pages) askRules(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.rulesView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	table, err := h.Programmes.Table(tx, v.Programme.Code)
	last := programme.Rules{Terms: programme.Terms{Cap: programme.Cap{Period: programme.FinancialYear}}}
	if len(table) > 0 {
		last = table[len(table)-1]
		last.From, last.Until = "", ""
	}
	v.Said = said(last)
	return web.HTML(rulesPage(v)), err
}

func (h *pages) rulesView(r *web.Request, tx *db.Tx) (v rulesView, err error) {
	v.Page = inner(r, textNewVersion.In(r.Lang))
	v.Page.HasForm = true
	if v.Programme, err = h.Programmes.Get(tx, r.Path("programme")); err != nil {
		return v, err
	}
	v.Names, err = h.directions(tx)
	return v, err
}

// preview shows how what was typed differs from the version before, or what is
// wrong with it. Nothing is kept yet.
func (h *pages) preview(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.rulesView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	typed := typedRules(r)
	v.Said = typed.values
	if r.Checked("edit") {
		return web.HTML(rulesPage(v)), nil
	}
	rules, err := typed.rules(v.Programme.Code)
	if err == nil {
		err = h.Programmes.Check(tx, rules)
	}
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(inForm(f))
		return web.Invalid(rulesPage(v)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	p := previewView{Page: inner(r, textPreview.In(r.Lang)), Programme: v.Programme, Rules: rules, Said: typed.values}
	p.Page.HasForm = true
	table, err := h.Programmes.Table(tx, v.Programme.Code)
	if len(table) > 0 {
		p.Before = &table[len(table)-1]
		p.Rows = changes(r.Lang, p.Before.Terms, rules.Terms, v.Names)
	} else {
		p.Rows = changes(r.Lang, programme.Terms{}, rules.Terms, v.Names)
	}
	return web.HTML(previewPage(p)), err
}

func (h *pages) publish(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.rulesView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	typed := typedRules(r)
	v.Said = typed.values
	rules, err := typed.rules(v.Programme.Code)
	if err == nil {
		err = h.Programmes.Publish(tx, r.Actor, rules)
	}
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(inForm(f))
		return web.Invalid(rulesPage(v)), nil
	}
	return web.See(r.Link("/programmes/" + v.Programme.Code)).Notice(textPublished.In(r.Lang)), err
}

type calendarView struct {
	Page ui.Page
	Desk []ui.Link
	Rows [][]ui.Cell
	Said programme.DayOff
	Kind string
}

func (h *pages) calendar(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.calendarView(r, tx)
	return web.HTML(calendarPage(v)), err
}

func (h *pages) calendarView(r *web.Request, tx *db.Tx) (calendarView, error) {
	v := calendarView{Page: inner(r, textCalendar.In(r.Lang)), Desk: h.Desk(r)}
	v.Page.HasForm = true
	days, err := h.Programmes.Calendar(tx)
	for _, d := range days.List() {
		if d.Day < r.Today() {
			continue
		}
		state := textDayOn
		if d.Off {
			state = textDayOff
		}
		v.Rows = append(v.Rows, []ui.Cell{
			{Text: i18n.LongDate(r.Lang, d.Day.Time()), Small: i18n.Weekday(r.Lang, d.Day.Time())}, {Text: d.Name.Text(r.Lang)}, {Text: state.In(r.Lang)},
		})
	}
	return v, err
}

func (h *pages) setDay(r *web.Request, tx *db.Tx) (web.Response, error) {
	day := programme.DayOff{Day: when.Day(r.Value("day")), Off: r.Value("kind") != "on"}
	day.Name = r.Words("name")
	err := h.Programmes.SetDay(tx, r.Actor, day)
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v, err := h.calendarView(r, tx)
		v.Said, v.Kind = day, r.Value("kind")
		v.Page.Fail(f)
		return web.Invalid(calendarPage(v)), err
	}
	return web.See(r.Link("/operator/calendar")).Notice(textDayKept.In(r.Lang)), err
}

// split takes the numbers of years out of one field.
func split(typed string) []string {
	return strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == ';' || r == ' ' })
}

// mostVouchers is how many vouchers the form has room for.
const mostVouchers = 6

// texts are the fields of the form that hold one value, beside those of
// vouchers and deadlines.
var texts = []string{
	"from", "until", "source", "cap-hours", "cap-credits", "period", "full-time", "citizens", "courses", "min-age", "max-age", "day", "week",
	"knp", "kod", "kbe", "notice-hours", "rung-1", "rung-2", "rung-3", "grace",
}

func rungField(i int) string { return "rung-" + strconv.Itoa(i+1) }

// lists are the fields that hold several.
var lists = []string{"funding", "directions", "documents"}

// voucherFields are the fields of a voucher.
var voucherFields = []string{"code", "hours", "tenge", "credits", "times"}

func voucherField(i int, name string) string { return "voucher-" + strconv.Itoa(i) + "-" + name }

// hasVoucher tells whether anything was typed of the voucher on a line.
func hasVoucher(v url.Values, i int) bool {
	return slices.ContainsFunc(voucherFields, func(name string) bool { return v.Get(voucherField(i, name)) != "" })
}

// elsewhere are the fields of the form under which a refusal of the whole stands.
var elsewhere = map[string]string{"vouchers": "voucher-1-code", "cap": "cap-hours", "ages": "min-age", "limits": "week", "ladder": "rung-1"}

// inForm puts a refusal under the fields of the form.
func inForm(f *fault.Error) *fault.Error {
	for i, field := range f.Fields {
		name := strings.Replace(field.Name, "-minutes", "-hours", 1)
		if here, known := elsewhere[name]; known {
			name = here
		}
		f.Fields[i].Name = name
	}
	return f
}

// shown is how many lines of vouchers the form shows: one more than are filled in.
func shown(v url.Values) int {
	n := 1
	for n < mostVouchers && hasVoucher(v, n) {
		n++
	}
	return max(n, 2)
}
