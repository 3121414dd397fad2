package orgweb

import (
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// listView is what the list of organisations shows.
type listView struct {
	Page    ui.Page
	Query   query
	Total   int
	Orgs    []org.Org
	Today   when.Day
	Names   map[string]string // of regions
	Regions []ui.Option
	Chips   []ui.Link // the filters in force; each link takes one away
	Relaxed []relaxed // what fewer filters would find, if nothing was found
	First   string    // address of the first page, when this is not it
	Next    string    // address of the next page
}

// query is what the list's address asks for. Whatever makes no sense there is
// passed over: an old link must still open.
type query struct{ org.Filter }

func readQuery(r *web.Request) query {
	q := query{org.Filter{
		Query: r.Value("q"), Region: r.Value("region"), Verified: r.Checked("verified"), After: r.IDValue("after"),
	}}
	for _, k := range org.Kinds {
		if r.Value("kind") == string(k) {
			q.Kind = k
		}
	}
	if letters := []rune(q.Query); len(letters) > 100 {
		q.Query = i18n.Clean(string(letters[:100]))
	}
	return q
}

// link returns the address of the list with this query; pairs come after it.
func (q query) link(r *web.Request, more ...string) string {
	verified := ""
	if q.Verified {
		verified = "on"
	}
	pairs := append([]string{"q", q.Query, "kind", string(q.Kind), "region", q.Region, "verified", verified}, more...)
	return r.Link("/organisations", pairs...)
}

// relaxed is a query with one filter fewer, and how many it finds.
type relaxed struct {
	Text  string
	Href  string
	Count int
}

func (h *pages) list(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := listView{Query: readQuery(r), Today: r.Today()}
	var err error
	if v.Names, v.Regions, err = h.regionNames(r, tx); err != nil {
		return web.Response{}, err
	}
	if v.Query.Region != "" && v.Names[v.Query.Region] == "" {
		v.Query.Region = ""
	}
	if v.Total, err = h.Orgs.Count(tx, v.Query.Filter); err != nil {
		return web.Response{}, err
	}
	const length = 24
	ask := v.Query.Filter
	ask.Limit = length + 1 // one more tells whether there is a next page
	if v.Orgs, err = h.Orgs.List(tx, ask); err != nil {
		return web.Response{}, err
	}
	if len(v.Orgs) > length {
		v.Orgs = v.Orgs[:length]
		v.Next = v.Query.link(r, "after", v.Orgs[length-1].ID.String())
	}
	if v.Query.After != 0 {
		v.First = v.Query.link(r)
	}
	without := v.without(r)
	if v.Total == 0 {
		if v.Relaxed, err = h.relax(tx, r, without); err != nil {
			return web.Response{}, err
		}
	}
	for _, w := range without {
		v.Chips = append(v.Chips, ui.Link{Text: w.said, Href: w.query.link(r)})
	}
	v.Page = r.Page(textListTitle.In(r.Lang))
	v.Page.Description = textListAbout.In(r.Lang)
	v.Page.NoIndex = v.Query.Query != ""
	return web.HTML(listPage(v)), nil
}

// fewer is the query without one of its filters.
type fewer struct {
	said  string // the filter that was taken away
	query query
}

// without returns the query without each of its filters in turn.
func (v listView) without(r *web.Request) []fewer {
	var list []fewer
	take := func(said string, change func(*query)) {
		q := v.Query
		q.After = 0
		change(&q)
		list = append(list, fewer{said, q})
	}
	if v.Query.Query != "" {
		take(v.Query.Query, func(q *query) { q.Query = "" })
	}
	if v.Query.Kind != "" {
		take(v.Query.Kind.Label().In(r.Lang), func(q *query) { q.Kind = "" })
	}
	if v.Query.Region != "" {
		take(v.Names[v.Query.Region], func(q *query) { q.Region = "" })
	}
	if v.Query.Verified {
		take(textOnlyVerified.In(r.Lang), func(q *query) { q.Verified = false })
	}
	return list
}

// relax returns which filters, taken away alone, would find something.
func (h *pages) relax(tx *db.Tx, r *web.Request, without []fewer) ([]relaxed, error) {
	var list []relaxed
	for _, w := range without {
		found, err := h.Orgs.Count(tx, w.query.Filter)
		if err != nil {
			return nil, err
		}
		if found > 0 {
			list = append(list, relaxed{textWithout.In(r.Lang, "filter", w.said), w.query.link(r), found})
		}
	}
	return list, nil
}

// kindIcon is the icon of a kind's badge.
func kindIcon(k org.Kind) string {
	switch k {
	case org.Group:
		return "users"
	case org.Institution:
		return "home"
	case org.University:
		return "bilim"
	default:
		return "flag"
	}
}

// where says place and region, or of an organisation abroad only the place.
func where(l i18n.Lang, o org.Org, regions map[string]string) string {
	switch region := regions[o.Region]; {
	case o.Place == "":
		return orAbroad(l, region)
	case region == "":
		return o.Place
	default:
		return o.Place + ", " + region
	}
}

// orAbroad is the name of an organisation's region, or that it is in none.
func orAbroad(l i18n.Lang, region string) string {
	if region == "" {
		return textAbroad.In(l)
	}
	return region
}

// langOf is the language in which people's words are shown to a reader.
func langOf(w i18n.Words, reader i18n.Lang) string {
	_, in := w.Said(reader)
	return string(in)
}

// The words of the list.

func (v listView) foundOwn(style ui.Style) ui.Button {
	return ui.Button{Text: textFoundOwn.In(v.Page.Lang), Icon: "plus", Style: style, Href: v.Page.Href("/organisations/new")}
}

func (v listView) filterText() string {
	text := textFilters.In(v.Page.Lang)
	if len(v.Chips) > 0 {
		text += ": " + i18n.Number(v.Page.Lang, len(v.Chips))
	}
	return text
}

func (v listView) kinds() []ui.Option {
	options := []ui.Option{{Text: textAnyKind.In(v.Page.Lang)}}
	for _, k := range org.Kinds {
		options = append(options, ui.Option{Value: string(k), Text: k.Label().In(v.Page.Lang)})
	}
	return options
}

func (v listView) verified() string {
	if v.Query.Verified {
		return "on"
	}
	return ""
}

func (v listView) nothingTitle() string {
	if len(v.Chips) == 0 {
		return textNoneTitle.In(v.Page.Lang)
	}
	return textNothing.In(v.Page.Lang)
}

func (v listView) nothingText() string {
	if len(v.Chips) == 0 {
		return textNoneYet.In(v.Page.Lang)
	}
	return textNothingHelp.In(v.Page.Lang)
}
