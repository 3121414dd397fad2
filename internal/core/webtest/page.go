package webtest

import (
	"html"
	"regexp"
	"strings"
	"testing"
)

const (
	statusOK  = 200
	statusSee = 303
)

// Page is an answer. Of each page of HTML it is checked that it has one
// heading of the first level and a title, no attribute that the content
// security policy forbids, no placeholder left unsaid, no identifier twice, no
// address that was refused, and no link that loses the language.
type Page struct {
	Status   int
	Path     string
	Type     string // content type
	Body     string
	Location string // of a redirect
	Header   func(name string) string

	t testing.TB
}

var (
	onceField   = regexp.MustCompile(`name="once" value="([^"]+)"`)
	hiddenParts = regexp.MustCompile(`(?s)<(svg|script|style)\b.*?</(svg|script|style)>|<!--.*?-->`)
	wordTags    = regexp.MustCompile(`</?(b|strong|em)(\s[^>]*)?>`)
	anyTag      = regexp.MustCompile(`<[^>]*>`)
	space       = regexp.MustCompile(`[\s\x{a0}]+`)
	placeholder = regexp.MustCompile(`\{[a-z_]+(:[^}]*)?\}`)
	forbidden   = regexp.MustCompile(`<[^>]*\s(style|on[a-z]+)="`)
	identifier  = regexp.MustCompile(`\sid="([^"]*)"`)
	labelled    = regexp.MustCompile(`<label[^>]*\sfor="([^"]*)"`)
	address     = regexp.MustCompile(`\s(?:href|action)="([^"]*)"`)
	ours        = regexp.MustCompile(`^/(kk|ru|en|-)/`)
	headings    = regexp.MustCompile(`<h1\b`)
	title       = regexp.MustCompile(`(?s)<title>(.*?)</title>`)
)

func (p *Page) html() bool { return strings.HasPrefix(p.Type, "text/html") }

// Text returns the words of the page as they are read, in one line, with
// ordinary spaces.
func (p *Page) Text() string {
	text := hiddenParts.ReplaceAllString(p.Body, " ")
	text = wordTags.ReplaceAllString(text, "")
	text = html.UnescapeString(anyTag.ReplaceAllString(text, " "))
	return strings.TrimSpace(space.ReplaceAllString(text, " "))
}

// Shows fails the test unless the page was found and says each of the texts.
func (p *Page) Shows(texts ...string) *Page {
	p.t.Helper()
	return p.Says(statusOK, texts...)
}

// Says fails the test unless the page has this status and says each of the texts.
func (p *Page) Says(status int, texts ...string) *Page {
	p.t.Helper()
	if p.Status != status {
		p.t.Errorf("%s answered %d (to %q), want %d", p.Path, p.Status, p.Location, status)
	}
	read := p.Text()
	for _, want := range texts {
		if !strings.Contains(read, space.ReplaceAllString(want, " ")) {
			p.t.Errorf("%s does not say %q; it says:\n%s", p.Path, want, read)
		}
	}
	return p
}

// Hides fails the test if the page says one of the texts.
func (p *Page) Hides(texts ...string) *Page {
	p.t.Helper()
	read := p.Text()
	for _, unwanted := range texts {
		if strings.Contains(read, space.ReplaceAllString(unwanted, " ")) {
			p.t.Errorf("%s says %q; it says:\n%s", p.Path, unwanted, read)
		}
	}
	return p
}

// Holds fails the test unless the page's source holds each of the pieces.
func (p *Page) Holds(pieces ...string) *Page {
	p.t.Helper()
	for _, want := range pieces {
		if !strings.Contains(p.Body, want) {
			p.t.Errorf("the source of %s does not hold %q:\n%s", p.Path, want, p.Body)
		}
	}
	return p
}

// LeadsTo fails the test unless the answer is a redirect to this address.
func (p *Page) LeadsTo(location string) *Page {
	p.t.Helper()
	if p.Status != statusSee || p.Location != location {
		p.t.Errorf("%s answered %d to %q, want a redirect to %q", p.Path, p.Status, p.Location, location)
	}
	return p
}

// Title returns the document's title.
func (p *Page) Title() string {
	if found := title.FindStringSubmatch(p.Body); found != nil {
		return html.UnescapeString(strings.TrimSpace(found[1]))
	}
	return ""
}

// lint looks for mistakes that no page may have.
func (p *Page) lint() {
	p.t.Helper()
	bad := func(what, found string) {
		p.t.Helper()
		p.t.Errorf("%s: %s: %s", p.Path, what, found)
	}
	if n := len(headings.FindAllString(p.Body, -1)); n != 1 {
		bad("headings of the first level", strings.Repeat("h1 ", n))
	}
	if p.Title() == "" {
		bad("no title", "")
	}
	if found := forbidden.FindString(p.Body); found != "" {
		bad("forbidden by the content security policy", found)
	}
	if found := placeholder.FindString(p.Text()); found != "" {
		bad("a placeholder is left", found)
	}
	seen := map[string]bool{}
	for _, found := range identifier.FindAllStringSubmatch(p.Body, -1) {
		if seen[found[1]] {
			bad("an identifier stands twice", found[1])
		}
		seen[found[1]] = true
	}
	for _, found := range labelled.FindAllStringSubmatch(p.Body, -1) {
		if !seen[found[1]] {
			bad("a label without its field", found[1])
		}
	}
	for _, found := range address.FindAllStringSubmatch(p.Body, -1) {
		to := html.UnescapeString(found[1])
		if strings.Contains(to, "TemplFailedSanitizationURL") || strings.HasPrefix(to, "/") && !ours.MatchString(to) {
			bad("an address without a language, or refused", to)
		}
		if local, within := strings.CutPrefix(to, "#"); within && !seen[local] {
			bad("a link to nowhere on the page", to)
		}
	}
}
