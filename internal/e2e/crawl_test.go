package e2e

import (
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"asar/internal/kit/i18n"
)

// role is somebody in the world of examples who reads pages.
type role struct {
	name  string
	email string // empty is a visitor
	start string // where they begin, beside the front page
}

var roles = []role{
	{name: "visitor"},
	{name: "volunteer", email: "volunteer@asar.example", start: "/me"},
	{name: "coordinator", email: "coordinator@asar.example", start: "/me"},
	{name: "minor", email: "minor@asar.example", start: "/me"},
	{name: "parent", email: "parent@asar.example", start: "/minors"},
	{name: "frontofficer", email: "frontoffice@asar.example", start: "/me"},
	{name: "national", email: "national@asar.example", start: "/me"},
	{name: "university", email: "university@asar.example", start: "/me"},
	{name: "maker", email: "maker@asar.example", start: "/operator/payments"},
	{name: "administrator", email: "administrator@asar.example", start: "/me"},
}

// Bounds of the walk: of the many pages of one kind, so many are opened for
// their links, and so many answers are asked for.
const (
	opened = 3
	asked  = 9
)

// walk follows links as one role, without a browser.
type walk struct {
	t      testing.TB
	s      *site
	role   role
	lang   i18n.Lang
	client *http.Client
	token  string
	routes *http.ServeMux // finds the pattern of a path

	files   map[string]bool  // patterns that answer with a file, not a page
	largest map[string]sized // of the pages of a pattern

	seen  map[string]bool
	count map[string]int    // of a kind of address, how many were asked for
	found map[string]string // pattern → an address where it is
	from  map[string]string // address → the page that links to it
}

// sized is a page and how large its HTML is.
type sized struct {
	address string
	bytes   int
}

// kinds returns a mux that knows the patterns of the site's routes.
func kinds(s *site) *http.ServeMux {
	m := http.NewServeMux()
	for _, r := range s.Mux.Routes() {
		pattern := r.Pattern
		if pattern == "/" {
			pattern = "/{$}"
		}
		m.HandleFunc(r.Method+" "+pattern, func(http.ResponseWriter, *http.Request) {})
	}
	return m
}

// pattern returns the pattern of the route that answers a path without its language.
func pattern(m *http.ServeMux, method, path string) string {
	request := &http.Request{Method: method, URL: &url.URL{Path: path}, Host: "asar.test"}
	_, found := m.Handler(request)
	_, found, _ = strings.Cut(found, " ")
	return strings.TrimSuffix(found, "{$}")
}

func newWalk(t testing.TB, s *site, r role, l i18n.Lang) *walk {
	return &walk{
		t: t, s: s, role: r, lang: l, token: s.session(r.email), routes: kinds(s),
		client: &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }},
		seen:   map[string]bool{}, count: map[string]int{}, found: map[string]string{}, files: map[string]bool{}, largest: map[string]sized{}, from: map[string]string{},
	}
}

// run walks from the front page and the role's own.
func (w *walk) run() {
	queue := []string{"/" + string(w.lang) + "/"}
	if w.role.start != "" {
		queue = append(queue, "/"+string(w.lang)+w.role.start)
	}
	for len(queue) > 0 {
		address := queue[0]
		queue = queue[1:]
		links := w.visit(address)
		for _, link := range links {
			if !w.seen[link] {
				w.from[link] = address
				queue = append(queue, link)
				w.seen[link] = true
			}
		}
	}
}

// visit asks for an address and returns the links of the page there.
func (w *walk) visit(address string) []string {
	u, err := url.Parse(address)
	if err != nil {
		w.t.Errorf("%s as %s: no address: %v", address, w.role.name, err)
		return nil
	}
	kind := w.kind(u)
	if w.count[kind] >= asked {
		return nil
	}
	w.count[kind]++
	status, body, location, isPage := w.get(address)
	switch {
	case status >= 400:
		w.t.Errorf("%s answers %d to the %s; %s links to it", address, status, w.role.name, w.from[address])
		return nil
	case location != "":
		return w.local([]string{location}, u)
	}
	if path, ours := w.strip(u.Path); ours {
		p := pattern(w.routes, http.MethodGet, path)
		if w.found[p] == "" {
			w.found[p], w.files[p] = address, !isPage
		}
		if isPage && len(body) > w.largest[p].bytes {
			w.largest[p] = sized{address, len(body)}
		}
	}
	if !isPage || w.count[kind] > opened {
		return nil
	}
	return w.links(body, u)
}

// kind says what an address is one of many of: its pattern and the names in
// its query.
func (w *walk) kind(u *url.URL) string {
	path, ours := w.strip(u.Path)
	if !ours {
		return u.Path
	}
	names := slices.Sorted(maps.Keys(u.Query()))
	return pattern(w.routes, http.MethodGet, path) + "?" + strings.Join(names, "&")
}

// strip takes the language off a path; a path in another language is not
// walked: it is the same page.
func (w *walk) strip(path string) (string, bool) {
	rest, ours := strings.CutPrefix(path, "/"+string(w.lang))
	return rest, ours && (rest == "" || rest[0] == '/')
}

// get asks for an address, as slowly as the site wants: a walk reads more pages a
// minute than any person.
func (w *walk) get(address string) (status int, body, location string, isPage bool) {
	for {
		status, body, location, isPage = w.ask(address)
		if status != http.StatusTooManyRequests {
			return status, body, location, isPage
		}
		time.Sleep(time.Second)
	}
}

func (w *walk) ask(address string) (status int, body, location string, isPage bool) {
	request, err := http.NewRequestWithContext(w.t.Context(), http.MethodGet, w.s.origin+address, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	if w.token != "" {
		request.AddCookie(&http.Cookie{Name: "asar", Value: w.token})
	}
	answer, err := w.client.Do(request)
	if err != nil {
		w.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return answer.StatusCode, string(text), answer.Header.Get("Location"), strings.HasPrefix(answer.Header.Get("Content-Type"), "text/html")
}

// links returns where a page leads, and checks that what it posts to exists.
func (w *walk) links(body string, base *url.URL) []string {
	root, err := html.Parse(strings.NewReader(body))
	if err != nil {
		w.t.Errorf("%s: %v", base, err)
		return nil
	}
	var links []string
	for n := range root.Descendants() {
		switch {
		case n.Type != html.ElementNode:
		case n.Data == "form":
			w.checkForm(n, base)
		default:
			for _, name := range []string{"href", "src"} {
				if link := attribute(n, name); link != "" {
					links = append(links, link)
				}
			}
		}
	}
	return w.local(links, base)
}

// local keeps the links that stay on the site, as path and query.
func (w *walk) local(links []string, base *url.URL) []string {
	var kept []string
	for _, link := range links {
		u, err := base.Parse(link)
		if err != nil {
			w.t.Errorf("%s links to %q, which is no address", base, link)
			continue
		}
		switch {
		case u.Host == "asar.example": // where the examples say that their rules come from
		case u.Host != "" && w.s.origin != u.Scheme+"://"+u.Host:
			w.t.Errorf("%s links to %s, which is not ours", base, link)
		case u.Scheme == "tel", u.Scheme == "mailto", u.Scheme == "data":
		default:
			if path, ours := w.strip(u.Path); ours || strings.HasPrefix(path, "/-/") {
				kept = append(kept, u.RequestURI())
			}
		}
	}
	return kept
}

// checkForm finds a form that leads nowhere.
func (w *walk) checkForm(form *html.Node, base *url.URL) {
	method := strings.ToUpper(attribute(form, "method"))
	if method == "" {
		method = http.MethodGet
	}
	u, err := base.Parse(attribute(form, "action"))
	if err != nil {
		w.t.Errorf("%s: a form to %q", base, attribute(form, "action"))
		return
	}
	path, ours := w.strip(u.Path)
	if !ours || pattern(w.routes, method, path) == "" {
		w.t.Errorf("%s: a form sends %s %s, which is not there", base, method, u.Path)
	}
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// in returns an address that the walk has found in another language.
func (w *walk) in(l i18n.Lang, address string) string {
	return "/" + string(l) + strings.TrimPrefix(address, "/"+string(w.lang))
}
