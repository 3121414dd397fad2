package orgweb

import (
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// formView is the form in which an organisation is founded and described.
type formView struct {
	Page     ui.Page
	Said     org.New // as it was typed
	Langs    []i18n.Lang
	Regions  []ui.Option
	Region   string  // the name of Said.Region
	Org      org.Org // the one that is edited; zero for a new one
	Ways     []ui.Link
	Settled  bool // there is nothing for the owner to complete
	Locked   bool // kind, BIN and region stay
	Standing standing
	Checks   check.List // what a front office will look at
	MayAsk   bool
	Barred   check.List // what keeps the reader from founding one, if anything
}

// readForm returns what was typed; the platform's own fields are not in it.
func readForm(r *web.Request) org.New {
	n := org.New{
		Kind: org.Kind(r.Value("kind")), Region: r.Value("region"), Place: r.Value("place"), BIN: r.Value("bin"),
		Email: r.Value("email"), Phone: r.Value("phone"), Site: r.Value("site"), Founded: r.Value("founded"),
		Leader: r.Value("leader"),
	}
	for _, l := range i18n.Langs {
		n.Name.Set(l, r.Value("name_"+string(l)))
		n.About.Set(l, r.Text("about_"+string(l)))
	}
	return n
}

// langsFrom returns the languages, the reader's own first.
func langsFrom(first i18n.Lang) []i18n.Lang {
	langs := []i18n.Lang{first}
	for _, l := range i18n.Langs {
		if l != first {
			langs = append(langs, l)
		}
	}
	return langs
}

func (h *pages) blank(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.form(r, tx, org.Org{}, org.New{})
	if err != nil {
		return web.Response{}, err
	}
	if list, err := h.Orgs.MayEnter(tx, r.Actor.Person, auth.Owner); err != nil {
		return web.Response{}, err
	} else if !list.OK() {
		v.Barred = list
	}
	v.Page = r.Page(textFoundTitle.In(r.Lang))
	v.Page.HasForm = true
	return web.HTML(foundPage(v)), nil
}

// found founds what was described, or shows the form again with what is wrong.
func (h *pages) found(r *web.Request, tx *db.Tx) (web.Response, error) {
	said := readForm(r)
	o, err := h.Orgs.Create(tx, r.Actor, said)
	if wrong, ok := invalid(err); ok {
		v, err := h.form(r, tx, org.Org{}, said)
		if err != nil {
			return web.Response{}, err
		}
		v.fail(r.Page(textFoundTitle.In(r.Lang)), wrong)
		return web.Invalid(foundPage(v)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(home(o.ID) + "/profile")).Notice(textFounded2.In(r.Lang)), nil
}

func (h *pages) profile(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	said := o.Said()
	said.Phone = person.ShowPhone(said.Phone)
	v, err := h.form(r, tx, o, said)
	if err != nil {
		return web.Response{}, err
	}
	v.Page = r.Page(textProfileTitle.In(r.Lang, "name", o.Name))
	v.Page.HasForm = true
	return web.HTML(profilePage(v)), nil
}

// save keeps what was described, or shows the form again with what is wrong.
func (h *pages) save(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	said := readForm(r)
	if o.Locked(r.Today()) {
		said.Kind, said.BIN, said.Region = o.Kind, o.BIN, o.Region
	}
	_, err = h.Orgs.Edit(tx, r.Actor, o.ID, said)
	if wrong, ok := invalid(err); ok {
		v, err := h.form(r, tx, o, said)
		if err != nil {
			return web.Response{}, err
		}
		v.fail(r.Page(textProfileTitle.In(r.Lang, "name", o.Name)), wrong)
		return web.Invalid(profilePage(v)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(home(o.ID) + "/profile")).Notice(textSaved.In(r.Lang)), nil
}

// askVetting puts the organisation into the front office's queue.
func (h *pages) askVetting(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	if err := h.Orgs.AskVetting(tx, r.Actor, o.ID); err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(home(o.ID) + "/profile")).Notice(textAsked.In(r.Lang)), nil
}

// form fills the view for the form with what was said.
func (h *pages) form(r *web.Request, tx *db.Tx, o org.Org, said org.New) (formView, error) {
	names, regions, err := h.regionNames(r, tx)
	v := formView{Said: said, Langs: langsFrom(r.Lang), Regions: regions, Region: names[said.Region], Org: o}
	if o.ID != 0 {
		v.Ways = h.ways(r, o)
		v.Locked = o.Locked(r.Today())
		v.Standing = innerStanding(r.Lang, o, r.Today())
		v.Checks = o.MayAsk(r.Today())
		v.MayAsk = v.Checks.OK()
		v.Settled = o.Waits() || o.Standing(r.Today()) == org.Verified
	}
	return v, err
}

// invalid returns what is wrong with the fields, if that is what the error says.
func invalid(err error) ([]fault.Field, bool) {
	f, ok := fault.As(err)
	if !ok || f.Kind != fault.Invalid {
		return nil, false
	}
	return f.Fields, true
}

// fail shows on the page what is wrong. That there is no name in any language
// is said beside the first one.
func (v *formView) fail(p ui.Page, wrong []fault.Field) {
	for _, f := range wrong {
		name := f.Name
		if name == "name" {
			name += "_" + string(v.Langs[0])
		}
		p.Errors = append(p.Errors, ui.FieldError{Name: name, Text: f.Text.Text(p.Lang)})
	}
	p.HasForm = true
	v.Page = p
}

// kindOptions are the kinds with what each means.
func kindOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, k := range org.Kinds {
		options = append(options, ui.Option{Value: string(k), Text: k.Label().In(l), Hint: kindHint(k).In(l)})
	}
	return options
}

// name is the field for the name in a language.
func (v formView) name(l i18n.Lang, optional bool) ui.Field {
	return ui.Field{
		Name: "name_" + string(l), Label: textNameIn.In(v.Page.Lang, "lang", l.Native()), Value: v.Said.Name.Get(l),
		Optional: optional, Text: string(l), Exact: true,
	}
}

// about is the field for aims and work in a language.
func (v formView) about(l i18n.Lang) ui.Field {
	return ui.Field{
		Name: "about_" + string(l), Label: textAboutIn.In(v.Page.Lang, "lang", l.Native()), Hint: textAboutHint.In(v.Page.Lang),
		Value: v.Said.About.Get(l), Optional: true, Text: string(l), Rows: 6,
	}
}

// locked are the facts that the front office vouches for.
func (v formView) locked() []ui.Row {
	rows := []ui.Row{
		{Name: textKind.In(v.Page.Lang), Text: v.Said.Kind.Label().In(v.Page.Lang)},
		{Name: textRegion.In(v.Page.Lang), Text: orAbroad(v.Page.Lang, v.Region)},
	}
	if v.Said.BIN != "" {
		rows = append(rows, ui.Row{Name: textBIN.In(v.Page.Lang), Text: v.Said.BIN})
	}
	return rows
}

// noRegion is the choice of none: to be made still, or for an organisation
// abroad the answer.
func (v formView) noRegion() string {
	if v.Org.ID != 0 && v.Org.Abroad() {
		return textAbroad.In(v.Page.Lang)
	}
	return textChooseRegion.In(v.Page.Lang)
}

// othersOpen tells whether the part for the other languages is open: when
// something was written there, or is wrong.
func (v formView) othersOpen() bool {
	for _, l := range v.Langs[1:] {
		if v.Said.Name.Get(l) != "" || v.Said.About.Get(l) != "" ||
			v.Page.Error("name_"+string(l)) != "" || v.Page.Error("about_"+string(l)) != "" {
			return true
		}
	}
	return false
}
