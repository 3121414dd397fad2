// Package ui is Asar's design system: the frame around every page, and the
// parts that pages are built from, as templ components with typed arguments.
//
// It knows nothing of the domain: callers hand over words and numbers in the
// reader's language. Pages need no script; colours, ornaments and charts come
// from one style sheet (package asset) and from drawings (package art), and no
// part uses a style attribute, because the content security policy forbids it.
// Charts that show many numbers are in package chart.
package ui

import (
	"net/url"
	"strings"

	"github.com/a-h/templ"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui/art"
	"asar/internal/kit/ui/asset"
)

// Page is what the frame of a page shows, whatever the page is about.
type Page struct {
	Lang        i18n.Lang
	Title       string // also the H1 of most pages; the site's name is added
	Description string // for search engines and previews
	Path        string // without the language, such as "/opportunities"
	Query       string // raw, without the question mark
	Base        string // origin of absolute addresses, such as "https://asar.kz"; may be empty

	Nav    []Link         // main navigation; empty shows that of visitors
	Tab    string         // which of the Tabs is this page, such as "find"; empty shows no bar of tabs
	Tabs   []Link         // bottom bar on phones, at most five; empty shows the usual five
	Also   []Link         // sections that stand in the footer only
	Footer []FooterColumn // empty shows the usual columns
	Me     *Me            // nil for a visitor

	Theme   string // "light", "dark", or empty for the system's
	HasForm bool   // a page with a form has no bar of tabs: the bar could hide a field
	NoIndex bool   // search engines leave it out
	Bare    bool   // only the content, for print and for the pass in full screen

	Banner  Banner       // what the reader must not forget on any page; empty shows nothing
	Errors  []FieldError // what is wrong with the form, shown first
	Notice  string       // what has just been done
	Once    string       // makes a form sent twice act once; see Once
	Scripts []string     // names of assets, or paths, of module scripts
}

// Link is a place to go. Tabs find themselves by Key.
type Link struct {
	Href, Text string
	Current    bool
	Icon       string // may be empty
	Key        string // of a tab
}

// Banner is a sentence above a page. It leads somewhere, or has a button that
// posts there, or neither.
type Banner struct {
	Text, Href     string
	Action, Button string
}

// Me is the signed-in person as the header shows them.
type Me struct {
	Name    string // a short one, such as the given name
	Href    string // their own page
	Links   []Link // their menu; empty shows a plain link
	SignOut string // where to post to sign out; empty leaves it out
}

// FooterColumn is a column of the footer.
type FooterColumn struct {
	Title string
	Links []Link
}

// FieldError is what is wrong with one field, said to the person who filled it in.
type FieldError struct{ Name, Text string }

// Href is the address of a page in the reader's language. The path has no
// language; name and value pairs become the query, and empty values are left out.
func (p Page) Href(path string, query ...string) string {
	return address(p.Lang, path, encode(query))
}

// Here is this page's own address, with its query.
func (p Page) Here() string { return address(p.Lang, p.Path, p.Query) }

// In is this page's address in another language.
func (p Page) In(l i18n.Lang) string { return address(l, p.Path, p.Query) }

// Canonical is the one address of this page for search engines: absolute if
// Base is known, and without the query, which only filters.
func (p Page) Canonical(l i18n.Lang) string { return p.Base + address(l, p.Path, "") }

// Error is what is wrong with the named field, or nothing.
func (p Page) Error(name string) string {
	for _, e := range p.Errors {
		if e.Name == name {
			return e.Text
		}
	}
	return ""
}

// Fail puts a refusal of a form on the page: what is wrong with its fields, or
// if no field is to blame, the refusal itself.
func (p *Page) Fail(f *fault.Error) {
	for _, field := range f.Fields {
		p.Errors = append(p.Errors, FieldError{Name: field.Name, Text: field.Text.Text(p.Lang)})
	}
	if len(f.Fields) == 0 && f.Text != nil {
		p.Errors = append(p.Errors, FieldError{Text: f.Text.Text(p.Lang)})
	}
}

// Failure is what a page says of a request that could not be carried out.
type Failure struct {
	Status              int
	Title, Text, Advice string
	Again               string   // where to send the same form once more; empty if there is none
	Fields              []string // the form, as pairs of name and value
}

// Kept is a form that waits to be sent: the button that does it, and the way
// back to the page that offered it.
type Kept struct {
	Text, Send, Back string
	Action           string
	Fields           []string // the form, as pairs of name and value
	From             string
}

// encode keeps the order of the pairs, so that an address reads as its filters do.
func encode(pairs []string) string {
	var b strings.Builder
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('&')
		}
		b.WriteString(url.QueryEscape(pairs[i]) + "=" + url.QueryEscape(pairs[i+1]))
	}
	return b.String()
}

func address(l i18n.Lang, path, query string) string {
	s := "/" + string(l) + path
	if query == "" {
		return s
	}
	if strings.Contains(path, "?") {
		return s + "&" + query
	}
	return s + "?" + query
}

// documentTitle says first that something is wrong, which is what a screen
// reader says first as well.
func (p Page) documentTitle() string {
	t := p.Title
	if t == "" {
		return textSite.In(p.Lang)
	}
	if len(p.Errors) > 0 {
		t = textError.In(p.Lang) + ": " + t
	}
	return t + " — " + textSite.In(p.Lang)
}

// preloads are the fonts that the first view of a page in l is set in.
func preloads(l i18n.Lang) []string {
	if l == i18n.En {
		return []string{"onest-latin.woff2", "geologica-latin.woff2"}
	}
	return []string{"onest-cyrillic.woff2", "geologica-cyrillic.woff2"}
}

func (p Page) nav() []Link {
	if p.Nav != nil {
		return p.Nav
	}
	return p.marked([]Link{
		{Href: "/opportunities", Text: textFind.In(p.Lang)},
		{Href: "/organisations", Text: textOrgs.In(p.Lang)},
		{Href: "/directions", Text: textDirections.In(p.Lang)},
		{Href: "/regions", Text: textRegions.In(p.Lang)},
		{Href: "/about", Text: textAbout.In(p.Lang)},
	})
}

// marked completes links given without a language and marks the one that leads here.
func (p Page) marked(links []Link) []Link {
	for i := range links {
		links[i].Current = links[i].Href == p.Path
		links[i].Href = p.Href(links[i].Href)
	}
	return links
}

func (p Page) tabs() []Link {
	tabs := p.Tabs
	if tabs == nil {
		tabs = p.marked([]Link{
			{Key: "home", Href: "/", Text: textTabHome.In(p.Lang), Icon: "home"},
			{Key: "find", Href: "/opportunities", Text: textTabFind.In(p.Lang), Icon: "search"},
			{Key: "pass", Href: "/me/pass", Text: textTabPass.In(p.Lang), Icon: "qr"},
			{Key: "hours", Href: "/me/hours", Text: textTabHours.In(p.Lang), Icon: "clock"},
			{Key: "me", Href: "/me", Text: textTabMe.In(p.Lang), Icon: "user"},
		})
	}
	for i := range tabs {
		tabs[i].Current = tabs[i].Key == p.Tab
	}
	return tabs
}

func (p Page) footer() []FooterColumn {
	if p.Footer != nil {
		return p.Footer
	}
	return []FooterColumn{
		{Title: textSections.In(p.Lang), Links: append(p.nav(), p.Also...)},
		{Title: textTrust.In(p.Lang), Links: p.marked([]Link{
			{Href: "/privacy", Text: textPrivacy.In(p.Lang)},
			{Href: "/accessibility", Text: textAccess.In(p.Lang)},
		})},
	}
}

// SignIn is where a visitor signs in and then comes back here.
func (p Page) SignIn() string {
	if p.Path == "/" || strings.HasPrefix(p.Path, "/sign-in") {
		return p.Href("/sign-in")
	}
	return p.Href("/sign-in", "to", p.Here())
}

// DirClass is the class that colours an element in a direction: badge, card,
// ornament. An unknown code has no colour of its own and takes the site's.
func DirClass(code string) string {
	for _, d := range art.Directions {
		if d == code {
			return "d-" + code
		}
	}
	return ""
}

// AssetPath is the hashed path of an asset by its name, such as "favicon.svg".
func AssetPath(name string) string { return asset.Path(name) }

// Asset is what is served under a hashed path: its body and content type.
func Asset(path string) (body []byte, contentType string, ok bool) {
	f, ok := asset.Get(path)
	return f.Body, f.Kind, ok
}

// Icon is a line icon of the given name, as high as its text.
func Icon(name string) templ.Component { return templ.Raw(art.Icon(name)) }

// Shanyraq is the empty crown that stands where there is nothing yet.
func Shanyraq() templ.Component { return templ.Raw(art.Shanyraq()) }

// Hero is the sunburst of a year: minutes by direction and month; see art.Hero.
func Hero(hours [7][12]int) templ.Component { return templ.Raw(art.Hero(hours)) }

// Sun is a goal in full: so many poles of a class, "u-c1" or "u-c2".
func Sun(poles int, class string) templ.Component { return templ.Raw(art.Sun(poles, class)) }
