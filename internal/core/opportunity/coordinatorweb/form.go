package coordinatorweb

import (
	"slices"
	"strconv"
	"strings"

	"asar/internal/core/atlas"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// formView is what the form of an opportunity shows: what was written, as it
// was typed, and what is wrong with it.
type formView struct {
	Page     ui.Page
	Host     org.Org
	O        opportunity.Opportunity // zero for a new one
	Form     opportunity.Form
	Typed    typed
	Regions  []atlas.Region
	Dirs     []atlas.Direction
	Projects []org.Project
	Adult    int // the age at which the law's bans end today
	Bad      fault.Form
}

// typed are the fields that may hold what is no number.
type typed struct{ MinAge, Cutoff, Offer, LatLon, Phone string }

func typedFrom(f opportunity.Form) typed {
	t := typed{
		MinAge: strconv.Itoa(f.MinAge), Cutoff: strconv.Itoa(f.CutoffHours), Offer: strconv.Itoa(f.OfferHours),
		Phone: person.ShowPhone(f.LeaderPhone),
	}
	if f.Located() {
		t.LatLon = opportunityweb.Degrees(f.Lat) + ", " + opportunityweb.Degrees(f.Lon)
	}
	return t
}

// readForm reads the form and collects what cannot even be read.
func readForm(r *web.Request) (f opportunity.Form, t typed, bad fault.Form) {
	f = opportunity.Form{
		Project: r.IDValue("project"), Lang: i18n.Lang(r.Value("lang")),
		Title: words(r, "title"), What: words(r, "what"), Why: words(r, "why"),
		Requirements: words(r, "requirements"), Safety: words(r, "safety"), Meeting: words(r, "meeting"),
		Directions: r.Values("directions"), Region: r.Value("region"), Place: r.Value("place"), Online: r.Checked("online"),
		LeaderName: r.Value("leader_name"), LeaderPhone: r.Value("leader_phone"),
		RisksStated: r.Checked("no_risks"), Dismiss: r.Checked("dismiss"), Ends: when.Day(r.Value("ends")),
	}
	for _, code := range r.Values("languages") {
		f.Languages = append(f.Languages, i18n.Lang(code))
	}
	for _, code := range r.Values("risks") {
		f.Risks = append(f.Risks, opportunity.Risk(code))
	}
	if len(f.Risks) > 0 {
		f.RisksStated = true
	}
	t = typed{MinAge: r.Value("min_age"), Cutoff: r.Value("cutoff_hours"), Offer: r.Value("offer_hours"), LatLon: r.Value("lat"), Phone: f.LeaderPhone}
	for _, n := range []struct {
		name, text string
		to         *int
	}{{"min_age", t.MinAge, &f.MinAge}, {"cutoff_hours", t.Cutoff, &f.CutoffHours}, {"offer_hours", t.Offer, &f.OfferHours}} {
		var err error
		*n.to, err = strconv.Atoi(n.text)
		bad.Need(n.name, err == nil, textBadNumber)
	}
	if t.LatLon != "" {
		var ok bool
		f.Lat, f.Lon, ok = readPoint(t.LatLon)
		bad.Need("lat", ok, textBadLatLon)
	}
	return f, t, bad
}

func words(r *web.Request, name string) i18n.Words {
	var w i18n.Words
	for _, l := range i18n.Langs {
		w.Set(l, r.Text(name+"_"+string(l)))
	}
	return w
}

// readPoint reads "50.0547, 72.9646", also with decimal commas, as people copy
// it from maps, in millionths of a degree.
func readPoint(s string) (lat, lon int64, ok bool) {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ';' })
	if len(parts) == 1 && strings.Count(s, ",") == 1 {
		parts = strings.Split(s, ",")
	}
	if len(parts) != 2 {
		return 0, 0, false
	}
	lat, latOK := micro(strings.TrimSuffix(parts[0], ","))
	lon, lonOK := micro(parts[1])
	return lat, lon, latOK && lonOK
}

// micro reads a decimal number in millionths; further digits are dropped.
func micro(s string) (int64, bool) {
	whole, rest, _ := strings.Cut(strings.ReplaceAll(s, ",", "."), ".")
	if len(rest) > 6 {
		rest = rest[:6]
	}
	n, err := strconv.ParseInt(whole+rest+strings.Repeat("0", 6-len(rest)), 10, 64)
	return n, err == nil && whole != ""
}

// blank shows the form of a new opportunity.
func (h *pages) blank(r *web.Request, tx *db.Tx) (web.Response, error) {
	f := opportunity.Blank(r.Lang)
	v := formView{Form: f, Typed: typedFrom(f)}
	if err := h.prepare(r, tx, &v); err != nil {
		return web.Response{}, err
	}
	v.Form.Region, v.Form.Place = v.Host.Region, v.Host.Place
	return web.HTML(formPage(v)), nil
}

// edit shows the form of an opportunity there is.
func (h *pages) edit(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.own(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v := formView{O: o, Form: o.Form, Typed: typedFrom(o.Form)}
	if err := h.prepare(r, tx, &v); err != nil {
		return web.Response{}, err
	}
	return web.HTML(formPage(v)), nil
}

// draft keeps a new opportunity and goes on to its shifts.
func (h *pages) draft(r *web.Request, tx *db.Tx) (web.Response, error) {
	host, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	f, t, bad := readForm(r)
	o := opportunity.Opportunity{}
	if bad.Err() == nil {
		o, err = h.Opportunities.Draft(tx, r.Actor, host, f)
		if err == nil {
			return web.See(r.Link(o.Home() + "/shifts")).Notice(textSaved.In(r.Lang)), nil
		}
	}
	return h.again(r, tx, formView{Form: f, Typed: t, Bad: bad}, err)
}

// save keeps what was changed.
func (h *pages) save(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.own(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	f, t, bad := readForm(r)
	f.Lang = o.Lang
	if bad.Err() == nil {
		if _, err = h.Opportunities.Edit(tx, r.Actor, o.ID, f); err == nil {
			return web.See(r.Link(o.Home() + "/publish")).Notice(textSaved.In(r.Lang)), nil
		}
	}
	return h.again(r, tx, formView{O: o, Form: f, Typed: t, Bad: bad}, err)
}

// again shows the form with all that is wrong. What could not be read is joined
// by what a rule refuses, so that nobody mends one field at a time.
func (h *pages) again(r *web.Request, tx *db.Tx, v formView, err error) (web.Response, error) {
	if err != nil {
		f, ok := fault.As(err)
		if !ok || f.Kind != fault.Invalid {
			return web.Response{}, err
		}
		v.Bad.Fields = append(v.Bad.Fields, f.Fields...)
	}
	if err := h.prepare(r, tx, &v); err != nil {
		return web.Response{}, err
	}
	return web.Invalid(formPage(v)), nil
}

// prepare fills in what the form offers to choose from, and its page.
func (h *pages) prepare(r *web.Request, tx *db.Tx, v *formView) (err error) {
	host, err := r.PathID("org")
	if err != nil {
		return err
	}
	if v.Host, err = h.Orgs.Get(tx, host); err != nil {
		return err
	}
	if v.Regions, err = h.Atlas.Regions(tx); err != nil {
		return err
	}
	if v.Dirs, err = h.Atlas.Directions(tx); err != nil {
		return err
	}
	if v.Projects, err = h.Orgs.Projects(tx); err != nil {
		return err
	}
	if v.Adult, err = h.Opportunities.AdultAge(tx); err != nil {
		return err
	}
	if _, ok := i18n.Parse(string(v.Form.Lang)); !ok {
		v.Form.Lang = r.Lang
	}
	title := textNew.In(r.Lang)
	if v.O.ID != 0 {
		title = v.O.Title.Text(r.Lang)
	}
	v.Page = inner(r, title)
	v.Page.Errors = fieldErrors(r.Lang, v.placed())
	return nil
}

// placed names the fields as they stand on the page: a text stands there once
// for each language, and what is wrong with it beside the first.
func (v formView) placed() []fault.Field {
	list := slices.Clone(v.Bad.Fields)
	for i, f := range list {
		switch f.Name {
		case "title", "what", "why", "requirements", "safety", "meeting":
			list[i].Name += "_" + string(v.Form.Lang)
		}
	}
	return list
}

// own returns the opportunity that the path names within its organisation.
func (h *pages) own(r *web.Request, tx *db.Tx) (o opportunity.Opportunity, err error) {
	host, err := r.PathID("org")
	if err != nil {
		return o, err
	}
	opp, err := r.PathID("id")
	if err != nil {
		return o, err
	}
	if o, err = h.Opportunities.Get(tx, opp); err == nil && o.Org != host {
		err = fault.Missing("opportunity")
	}
	return o, err
}

// otherLangs returns the languages that the form keeps folded away.
func (v formView) otherLangs() []i18n.Lang {
	return slices.DeleteFunc(slices.Clone(i18n.Langs), func(l i18n.Lang) bool { return l == v.Form.Lang })
}

// written tells whether a text stands in a language, so that it is shown unfolded.
func (v formView) written(l i18n.Lang) bool {
	f := v.Form
	for _, w := range []i18n.Words{f.Title, f.What, f.Why, f.Requirements, f.Safety, f.Meeting} {
		if w.Get(l) != "" {
			return true
		}
	}
	return false
}

func (v formView) action() string {
	if v.O.ID == 0 {
		return v.Page.Href(opportunity.HomeOf(v.Host.ID) + "/new")
	}
	return v.Page.Href(v.O.Home() + "/edit")
}

func (v formView) submit() string {
	if v.O.ID == 0 {
		return textDrafting.In(v.Page.Lang)
	}
	return textSave.In(v.Page.Lang)
}

// text is the field of one text in one language. The language is named where
// it is not the first.
func (v formView) text(name string, title i18n.M, w i18n.Words, l i18n.Lang, first bool, hint i18n.M) ui.Field {
	f := ui.Field{Name: name + "_" + string(l), Label: title.In(v.Page.Lang), Value: w.Get(l), Text: string(l), Rows: 4}
	if first {
		f.Hint = hint.In(v.Page.Lang)
	} else {
		f.Label = textInLang.In(v.Page.Lang, "field", f.Label, "lang", l.In(v.Page.Lang))
		f.Optional = true
	}
	return f
}

func (v formView) optional(name string, title i18n.M, w i18n.Words, l i18n.Lang) ui.Field {
	f := v.text(name, title, w, l, l == v.Form.Lang, i18n.M{})
	f.Optional = true
	return f
}

func rowsOf(f ui.Field, rows int) ui.Field {
	f.Rows = rows
	return f
}

func (v formView) directions() ui.Field {
	f := ui.Field{Name: "directions", Label: textDirection.In(v.Page.Lang), Values: append([]string{}, v.Form.Directions...)}
	for _, d := range v.Dirs {
		f.Options = append(f.Options, ui.Option{Value: d.Code, Text: d.Name.Text(v.Page.Lang), Hint: d.Story.Text(v.Page.Lang), Dir: d.Code})
	}
	return f
}

func (v formView) projects() ui.Field {
	f := ui.Field{Name: "project", Label: textProject.In(v.Page.Lang), Value: idText(v.Form.Project), Empty: textNoProject.In(v.Page.Lang), Optional: true}
	for _, p := range v.Projects {
		f.Options = append(f.Options, ui.Option{Value: p.ID.String(), Text: p.Name.Text(v.Page.Lang)})
	}
	return f
}

func (v formView) regions() ui.Field {
	f := ui.Field{Name: "region", Label: textRegion.In(v.Page.Lang), Value: v.Form.Region, Empty: "–"}
	for _, r := range v.Regions {
		f.Options = append(f.Options, ui.Option{Value: r.Code, Text: r.Name.Text(v.Page.Lang)})
	}
	return f
}

func (v formView) risks() ui.Field {
	f := ui.Field{Name: "risks", Label: textRiskList.In(v.Page.Lang), Values: []string{}}
	for _, r := range v.Form.Risks {
		f.Values = append(f.Values, string(r))
	}
	for _, r := range opportunity.Risks {
		o := ui.Option{Value: string(r), Text: r.Label().Text(v.Page.Lang)}
		if r.BansMinors() {
			o.Count = textAdults.In(v.Page.Lang, "age", v.Adult)
		}
		f.Options = append(f.Options, o)
	}
	return f
}

func (v formView) languages() ui.Field {
	f := ui.Field{Name: "languages", Label: textLangs.In(v.Page.Lang), Hint: textLangsUp.In(v.Page.Lang), Values: []string{}}
	for _, l := range v.Form.Languages {
		f.Values = append(f.Values, string(l))
	}
	for _, l := range i18n.Langs {
		f.Options = append(f.Options, ui.Option{Value: string(l), Text: l.In(v.Page.Lang)})
	}
	return f
}
