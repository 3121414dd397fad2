package recognitionweb

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/recognition"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// pageSize is how many requests a page of the desk has.
const pageSize = 25

// deskView is the university's desk: what waits, as the form of a sitting, and
// the protocols of the last year.
type deskView struct {
	Page      ui.Page
	Org       org.Org
	Desk      []ui.Link
	Waiting   []lineView
	After     string // the last request of the page before
	Next      string // address of the next page
	Sitting   recognition.Sitting
	Members   string // as they were typed
	Protocols []recognition.Protocol
	From      when.Day // of the protocols
}

// lineView is one request on the desk.
type lineView struct {
	recognition.Request
	Name    string
	Due     string // by when; empty if no clock runs
	Late    bool
	Climbs  []cases.Climb
	Chosen  bool
	Credits string // as it was typed
	Words   string
	Most    int // credits that can be recognised
}

func (h *pages) queue(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.desk(r, tx)
	return web.HTML(deskPage(v)), err
}

// desk loads the desk of the organisation in the path.
func (h *pages) desk(r *web.Request, tx *db.Tx) (v deskView, err error) {
	which, err := r.PathID("org")
	if err != nil {
		return v, err
	}
	if v.Org, err = h.Orgs.Get(tx, which); err != nil {
		return v, err
	}
	v.Page = r.Page(textDesk.In(r.Lang))
	v.Page.NoIndex, v.Page.HasForm = true, true
	if h.Desk != nil {
		v.Desk = h.Desk(r, which)
	}
	v.Sitting.Day = r.Today()
	v.After = r.Value("after")
	list, err := h.Recognition.Waiting(tx, which, r.IDValue("after"), pageSize+1)
	if err != nil {
		return v, err
	}
	if len(list) > pageSize {
		list = list[:pageSize]
		v.Next = r.Link("/org/"+which.String()+"/recognition", "after", list[pageSize-1].ID.String())
	}
	if v.Waiting, err = h.lines(r, tx, list); err != nil {
		return v, err
	}
	v.From = r.Today().AddDays(-365)
	v.Protocols, err = h.Recognition.Protocols(tx, which, v.From, r.Today())
	return v, err
}

// lines names the students and says by when they are owed an answer.
func (h *pages) lines(r *web.Request, tx *db.Tx, list []recognition.Request) ([]lineView, error) {
	people, err := h.names(tx, list)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	calendar, err := h.Programmes.Calendar(tx)
	if err != nil {
		return nil, err
	}
	climbs, err := h.Recognition.Climbs(tx, list)
	if err != nil {
		return nil, err
	}
	tables := map[string]programme.Table{}
	lines := make([]lineView, len(list))
	for i, one := range list {
		table, known := tables[one.Programme]
		if !known {
			if table, err = h.Programmes.Table(tx, one.Programme); err != nil {
				return nil, err
			}
			tables[one.Programme] = table
		}
		rules, _ := table.Version(one.Rules)
		lines[i] = lineView{Request: one, Name: people[one.Person].FullName(), Chosen: !one.Doubted(), Most: one.Asked, Climbs: climbs[one.ID]}
		if one.State != recognition.Asked {
			lines[i].Most = one.Granted
		}
		if lines[i].Credits = fmt.Sprint(lines[i].Most); one.Doubted() {
			lines[i].Credits = ""
		}
		if day, runs := recognition.Due(one, rules.Terms, calendar); runs {
			lines[i].Due, lines[i].Late = i18n.LongDate(r.Lang, day.Time()), day < r.Today()
		}
	}
	return lines, nil
}

func (h *pages) names(tx *db.Tx, list []recognition.Request) (map[id.ID]person.Person, error) {
	who := make([]id.ID, len(list))
	for i, one := range list {
		who[i] = one.Person
	}
	return h.People.Many(tx, who)
}

// found names those of whom protocols say something.
func (h *pages) found(tx *db.Tx, list []recognition.Finding) (map[id.ID]person.Person, error) {
	requests := make([]recognition.Request, len(list))
	for i, one := range list {
		requests[i] = one.Request
	}
	return h.names(tx, requests)
}

// decide enters a sitting, or shows the desk again with all that was typed.
func (h *pages) decide(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.desk(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Members = r.Text("members")
	v.Sitting = recognition.Sitting{Number: r.Value("number"), Day: when.Day(r.Value("day")), Chair: r.Value("chair"), Members: people(v.Members)}
	verdicts := v.take(r)
	for _, listed := range r.Values("request") { // decided or taken back since the page was read
		if r.Checked("take-"+listed) && !slices.ContainsFunc(verdicts, func(one recognition.Verdict) bool { return one.Request.String() == listed }) {
			return web.Response{}, fault.New(fault.Conflict, "recognition/moved", textMoved)
		}
	}
	p, err := h.Recognition.Decide(tx, r.Actor, v.Org.ID, v.Sitting, verdicts)
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		return web.Invalid(deskPage(v)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(protocolPath(p))).Notice(textEntered.In(r.Lang)), nil
}

// take takes what was typed about each request into the page, and returns the
// verdicts on those that are ticked.
func (v *deskView) take(r *web.Request) (verdicts []recognition.Verdict) {
	for i := range v.Waiting {
		line := &v.Waiting[i]
		name := line.ID.String()
		line.Chosen, line.Credits, line.Words = r.Checked("take-"+name), r.Value("credits-"+name), r.Text("reason-"+name)
		if line.Chosen {
			verdicts = append(verdicts, recognition.Verdict{Request: line.ID, Credits: whole(line.Credits), Reason: line.Words})
		}
	}
	return verdicts
}

// people are the names in lines.
func people(text string) (names []string) {
	for line := range strings.Lines(text) {
		if name := strings.TrimSpace(line); name != "" {
			names = append(names, name)
		}
	}
	return names
}

func protocolPath(p recognition.Protocol) string {
	return "/org/" + p.Org.String() + "/recognition/protocols/" + p.ID.String()
}

// protocolView is a protocol as it is printed.
type protocolView struct {
	Page     ui.Page
	Org      org.Org
	Protocol recognition.Protocol
	Lines    []foundView
}

// foundView is what a protocol says of one request.
type foundView struct {
	recognition.Finding
	Name string
}

func (h *pages) protocol(r *web.Request, tx *db.Tx) (web.Response, error) {
	host, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	which, err := r.PathID("protocol")
	if err != nil {
		return web.Response{}, err
	}
	var v protocolView
	if v.Protocol, err = h.Recognition.Protocol(tx, host, which); err != nil {
		return web.Response{}, err
	}
	if v.Org, err = h.Orgs.Get(tx, host); err != nil {
		return web.Response{}, err
	}
	list, err := h.Recognition.Under(tx, which)
	if err != nil {
		return web.Response{}, err
	}
	named, err := h.found(tx, list)
	if err != nil {
		return web.Response{}, err
	}
	for _, one := range list {
		v.Lines = append(v.Lines, foundView{one, named[one.Person].FullName()})
	}
	v.Page = r.Page(textProtocol.In(r.Lang, "number", v.Protocol.Number))
	v.Page.NoIndex = true
	return web.HTML(protocolPage(v)), nil
}

// table is what the commission decided.
func (v protocolView) table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textDecisions.In(l), Columns: []ui.Column{
		{Title: textStudent.In(l)}, {Title: textFor.In(l)}, {Title: textHours.In(l), Right: true}, {Title: textAskedFor.In(l), Right: true},
		{Title: textGranted.In(l), Right: true}, {Title: textDecision.In(l)},
	}}
	for _, one := range v.Lines {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: one.Name}, {Text: one.Title, Small: subject(l, one.Request)}, {Text: i18n.Hours(l, one.Minutes)}, {Text: i18n.Number(l, one.Asked)},
			{Text: i18n.Number(l, one.Credits), Small: before(l, one.Finding)}, {Text: one.Outcome().Name().In(l), Small: one.Why},
		})
	}
	return t
}

// before says what was recognised until a commission looked again.
func before(l i18n.Lang, f recognition.Finding) string {
	if f.Was == 0 {
		return ""
	}
	return textBefore.In(l, "n", f.Was)
}

// subject says what kind of thing credits are for, and how great it is.
func subject(l i18n.Lang, r recognition.Request) string {
	if r.Size == 0 {
		return r.Kind.Name().In(l)
	}
	return r.Kind.Name().In(l) + " · " + textSize.In(l) + ": " + i18n.Number(l, r.Size)
}

// transcript answers with a line for each recognition of the last year, for the
// system in which the university keeps transcripts.
func (h *pages) transcript(r *web.Request, tx *db.Tx) (web.Response, error) {
	host, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	from, until := r.Today().AddDays(-365), r.Today()
	list, err := h.Recognition.Recognised(tx, host, from, until)
	if err != nil {
		return web.Response{}, err
	}
	named, err := h.found(tx, list)
	if err != nil {
		return web.Response{}, err
	}
	sittings, err := h.Recognition.Protocols(tx, host, from, until)
	if err != nil {
		return web.Response{}, err
	}
	protocols := map[id.ID]recognition.Protocol{}
	for _, p := range sittings {
		protocols[p.ID] = p
	}
	l := r.Lang
	rows := func(yield func([]any, error) bool) {
		for _, one := range list {
			who, p := named[one.Person], protocols[one.Protocol]
			if !yield([]any{
				who.Surname, who.Given, who.Patronymic, one.Programme, one.Voucher, one.Kind.Name().In(l), one.Title, one.Size, one.Credits,
				one.Minutes, p.Number, string(p.Day), before(l, one),
			}, nil) {
				return
			}
		}
	}
	var titles []string
	for _, m := range []i18n.M{
		textSurname, textGiven, textPatronymic, textProgramme, textVoucher, textKind, textFor, textSize, textGranted, textMinutes, textNumber, textDay, textCorrection,
	} {
		titles = append(titles, m.In(l))
	}
	var file bytes.Buffer
	if err := sheet.WriteCSV(&file, sheet.CSV{BOM: true, Semicolon: l != i18n.En}, titles, rows); err != nil {
		return web.Response{}, err
	}
	return web.Data("text/csv; charset=utf-8", "credits-"+string(r.Today())+".csv", file.Bytes()), nil
}
