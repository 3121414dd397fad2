package coordinatorweb

import (
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// shelfLines is how many opportunities a page of the shelf holds.
const shelfLines = 25

// shelfView is an organisation's own list.
type shelfView struct {
	Page  ui.Page
	Ways  []ui.Link // the organisation's pages
	Host  org.Org
	Shelf opportunity.Shelf
	Sizes map[opportunity.Shelf]int
	Lines []opportunity.Line
	After id.ID
	More  id.ID
}

func (h *pages) shelf(r *web.Request, tx *db.Tx) (web.Response, error) {
	host, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	v := shelfView{Shelf: opportunity.Shelf(r.Value("shelf")), After: r.IDValue("after")}
	switch v.Shelf {
	case opportunity.Drafts, opportunity.Current, opportunity.Past:
	default:
		v.Shelf = opportunity.Current
	}
	if v.Host, err = h.Orgs.Get(tx, host); err != nil {
		return web.Response{}, err
	}
	if v.Sizes, err = h.Opportunities.ShelfSizes(tx, host); err != nil {
		return web.Response{}, err
	}
	v.Lines, v.More, err = h.Opportunities.OnShelf(tx, host, v.Shelf, v.After, shelfLines)
	if err != nil {
		return web.Response{}, err
	}
	if h.Desk != nil {
		v.Ways = h.Desk(r, host)
	}
	v.Page = inner(r, textMine.In(r.Lang))
	return web.HTML(shelfPage(v)), nil
}

func (v shelfView) shelves() []ui.Link {
	names := map[opportunity.Shelf]i18n.M{opportunity.Current: textShelf, opportunity.Drafts: textDrafts, opportunity.Past: textPast}
	var links []ui.Link
	for _, s := range opportunity.Shelves {
		links = append(links, ui.Link{Href: v.link(s), Text: names[s].In(v.Page.Lang, "n", v.Sizes[s]), Current: s == v.Shelf})
	}
	return links
}

func (v shelfView) link(s opportunity.Shelf, query ...string) string {
	return v.Page.Href(opportunity.HomeOf(v.Host.ID), append([]string{"shelf", string(s)}, query...)...)
}

func (v shelfView) first() string {
	if v.After == 0 {
		return ""
	}
	return v.link(v.Shelf)
}

func (v shelfView) next() string {
	if v.More == 0 {
		return ""
	}
	return v.link(v.Shelf, "after", v.More.String())
}

// table is the shelf as lines. A draft leads to what it still lacks, anything
// else to its shifts.
func (v shelfView) table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textMine.In(l), Columns: []ui.Column{
		{Title: textTitleCol.In(l)}, {Title: textNextCol.In(l)}, {Title: textPlacesCol.In(l), Right: true}, {Title: textState.In(l)},
	}}
	for _, line := range v.Lines {
		to, next, places := line.Opportunity.Home()+"/shifts", textNoNext.In(l), ui.Cell{Text: "–"}
		if line.Status == opportunity.StatusDraft {
			to = line.Opportunity.Home() + "/publish"
		}
		if line.Next != 0 {
			next = i18n.DateTime(l, line.Next.Time())
			places.Text = textTakenOf.In(l, "taken", line.Taken, "all", line.Capacity)
		}
		if line.Waiting > 0 {
			places.Small = textWaiting.In(l, "n", line.Waiting)
		}
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: line.Title.Text(l), Href: v.Page.Href(to), Small: line.Place}, {Text: next}, places, {Body: status(l, line.Status)},
		})
	}
	return t
}

// checkView is what stands between an opportunity and the public.
type checkView struct {
	Page   ui.Page
	O      opportunity.Opportunity
	Checks check.List
	Reason string // typed on the page for cancelling
	People int    // who signed up or wait in shifts to come
	Bad    fault.Form
}

func (h *pages) check(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadCheck(r, tx)
	return web.HTML(checkPage(v)), err
}

func (h *pages) loadCheck(r *web.Request, tx *db.Tx) (v checkView, err error) {
	if v.O, err = h.own(r, tx); err != nil {
		return v, err
	}
	if v.O, v.Checks, err = h.Opportunities.Checks(tx, r.Actor, v.O.ID); err != nil {
		return v, err
	}
	v.Page = inner(r, textCheck.In(r.Lang)+": "+v.O.Title.Text(r.Lang))
	return v, nil
}

// publishText is what the button of publishing says.
func (v checkView) publishText() string {
	if v.O.Status == opportunity.StatusClosed {
		return textRepublish.In(v.Page.Lang)
	}
	return textPublish.In(v.Page.Lang)
}

// publish publishes, or shows the check list again with what refused.
func (h *pages) publish(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadCheck(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if v.O.Status.CanBecome(opportunity.StatusPublished) && !v.Checks.OK() {
		return web.Invalid(checkPage(v)), nil
	}
	if err := h.Opportunities.Publish(tx, r.Actor, v.O.ID); err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(v.O.Home() + "/publish")).Notice(textPublished.In(r.Lang)), nil
}

func (h *pages) copy(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.own(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	c, err := h.Opportunities.Copy(tx, r.Actor, o.ID)
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(c.Home() + "/edit")).Notice(textCopied.In(r.Lang)), nil
}

func (h *pages) close(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.own(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if err := h.Opportunities.Close(tx, r.Actor, o.ID); err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(o.Home() + "/publish")).Notice(textClosed.In(r.Lang)), nil
}

// mayCancel asks for the reason before anything is called off.
func (h *pages) mayCancel(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadCancel(r, tx)
	return web.HTML(cancelPage(v)), err
}

func (h *pages) loadCancel(r *web.Request, tx *db.Tx) (v checkView, err error) {
	if v.O, err = h.own(r, tx); err != nil {
		return v, err
	}
	shifts, err := h.Opportunities.Shifts(tx, v.O.ID)
	for _, s := range shifts {
		if !s.Cancelled && s.Ends.After(r.Now()) {
			v.People += s.Taken + s.Waiting
		}
	}
	v.Reason = r.Text("reason")
	v.Page = inner(r, textCancel.In(r.Lang)+": "+v.O.Title.Text(r.Lang))
	return v, err
}

func (h *pages) cancel(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadCancel(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	err = h.Opportunities.Cancel(tx, r.Actor, v.O.ID, v.Reason)
	if f, ok := fault.As(err); ok && f.Kind == fault.Invalid {
		v.Bad.Fields = f.Fields
		v.Page.Errors = fieldErrors(r.Lang, f.Fields)
		return web.Invalid(cancelPage(v)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link(opportunity.HomeOf(v.O.Org), "shelf", string(opportunity.Past))).Notice(textCancelled.In(r.Lang)), nil
}
