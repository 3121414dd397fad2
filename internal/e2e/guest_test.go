package e2e

import (
	"bytes"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// guest is somebody with a browser that keeps cookies, follows redirects and
// sends forms, and knows no scripts.
type guest struct {
	t *testing.T
	*http.Client
	network string // from which they come, to a proxy that is believed
	status  int
	at      *url.URL
	body    string
}

func newGuest(t *testing.T) *guest {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &guest{t: t, Client: &http.Client{Jar: jar}}
}

// from has the guest begin at a site.
func (g *guest) from(s *site) *guest {
	g.t.Helper()
	at, err := url.Parse(s.origin)
	if err != nil {
		g.t.Fatal(err)
	}
	g.at = at
	return g
}

// do sends a request; a form that is nil is none.
func (g *guest) do(method, address string, form url.Values) {
	g.t.Helper()
	kind := ""
	if form != nil {
		kind = "application/x-www-form-urlencoded"
	}
	g.send(method, address, kind, []byte(form.Encode()))
}

// send sends a request, and again when the site has asked to wait.
func (g *guest) send(method, address, kind string, body []byte) {
	g.t.Helper()
	for {
		request, err := http.NewRequestWithContext(g.t.Context(), method, address, bytes.NewReader(body))
		if err != nil {
			g.t.Fatal(err)
		}
		if kind != "" {
			request.Header.Set("Content-Type", kind)
		}
		if g.network != "" {
			request.Header.Set("X-Forwarded-For", g.network)
		}
		answer, err := g.Do(request)
		if err != nil {
			g.t.Fatal(err)
		}
		text, err := io.ReadAll(answer.Body)
		if err := errors.Join(err, answer.Body.Close()); err != nil {
			g.t.Fatal(err)
		}
		g.status, g.at, g.body = answer.StatusCode, answer.Request.URL, string(text)
		if g.status != http.StatusTooManyRequests {
			return
		}
		wait, err := strconv.Atoi(answer.Header.Get("Retry-After"))
		if err != nil {
			g.t.Fatalf("%s does not say how long to wait", g.at)
		}
		time.Sleep(time.Duration(wait) * time.Second)
	}
}

// see opens an address of the site, which must be there.
func (g *guest) see(path string) *guest {
	g.t.Helper()
	to, err := g.at.Parse(path)
	if err != nil {
		g.t.Fatal(err)
	}
	g.do(http.MethodGet, to.String(), nil)
	g.well("opening " + path)
	return g
}

// well fails the test if the last request has not succeeded.
func (g *guest) well(what string) {
	g.t.Helper()
	if g.status != http.StatusOK {
		g.t.Fatalf("%s: %s answers %d: %s", what, g.at, g.status, g.words())
	}
}

// fill sends the form of the open page whose action ends so and that has all of
// these fields, as a browser would if they were filled in: a field named twice
// is ticked twice, and one of a button is that button pressed. The answer must
// be a success.
func (g *guest) fill(action string, pairs ...string) *guest {
	g.t.Helper()
	form := g.form(action, pairs...)
	fields := fieldsOf(form)
	for i := 0; i+1 < len(pairs); i += 2 {
		fields.Del(pairs[i])
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		fields.Add(pairs[i], pairs[i+1])
	}
	to, err := g.at.Parse(attribute(form, "action"))
	if err != nil {
		g.t.Fatal(err)
	}
	if attribute(form, "method") == "post" {
		g.do(http.MethodPost, to.String(), fields)
	} else {
		to.RawQuery = fields.Encode()
		g.do(http.MethodGet, to.String(), nil)
	}
	g.well("sending " + action)
	return g
}

// upload sends a file with the form of the open page whose action ends so.
func (g *guest) upload(action, name, content string) *guest {
	g.t.Helper()
	form := g.form(action)
	var body bytes.Buffer
	parts := multipart.NewWriter(&body)
	for field, values := range fieldsOf(form) {
		if err := parts.WriteField(field, values[0]); err != nil {
			g.t.Fatal(err)
		}
	}
	part, err := parts.CreateFormFile("file", name)
	if err == nil {
		_, err = part.Write([]byte(content))
	}
	if err == nil {
		err = parts.Close()
	}
	to, bad := g.at.Parse(attribute(form, "action"))
	if err != nil || bad != nil {
		g.t.Fatal(err, bad)
	}
	g.send(http.MethodPost, to.String(), parts.FormDataContentType(), body.Bytes())
	g.well("sending " + name)
	return g
}

// says fails the test unless the open page says all of it.
func (g *guest) says(words ...string) *guest {
	g.t.Helper()
	text := g.words()
	for _, w := range words {
		if !strings.Contains(text, w) {
			g.t.Errorf("%s does not say %q: %s", g.at, w, text)
		}
	}
	return g
}

// link returns where the link with these words on the open page leads.
func (g *guest) link(words string) string {
	g.t.Helper()
	for n := range g.tree().Descendants() {
		if n.Type == html.ElementNode && n.Data == "a" && strings.Contains(textOf(n), words) {
			return attribute(n, "href")
		}
	}
	g.t.Fatalf("%s has no link %q: %s", g.at, words, g.words())
	return ""
}

// values are what the fields of that name on the open page would send.
func (g *guest) values(name string) (list []string) {
	g.t.Helper()
	for n := range g.tree().Descendants() {
		if n.Type == html.ElementNode && (n.Data == "input" || n.Data == "button") && attribute(n, "name") == name {
			list = append(list, attribute(n, "value"))
		}
	}
	return list
}

func (g *guest) tree() *html.Node {
	g.t.Helper()
	root, err := html.Parse(strings.NewReader(g.body))
	if err != nil {
		g.t.Fatal(err)
	}
	return root
}

// words is what the page says, without what it is dressed in.
func (g *guest) words() string {
	root := g.tree()
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "main" {
			return textOf(n)
		}
	}
	return textOf(root)
}

func (g *guest) form(action string, pairs ...string) *html.Node {
	g.t.Helper()
	for n := range g.tree().Descendants() {
		if n.Type == html.ElementNode && n.Data == "form" && strings.HasSuffix(attribute(n, "action"), action) && asks(n, pairs) {
			return n
		}
	}
	g.t.Fatalf("%s has no form %q with %v: %s", g.at, action, pairs, g.words())
	return nil
}

// asks tells whether a form has all fields or buttons of these names.
func asks(form *html.Node, pairs []string) bool {
	names := map[string]bool{}
	for n := range form.Descendants() {
		names[attribute(n, "name")] = true
	}
	for i := 0; i < len(pairs); i += 2 {
		if !names[pairs[i]] {
			return false
		}
	}
	return true
}

// textOf is the words of a part of a page, without more than one space.
func textOf(of *html.Node) string {
	var b strings.Builder
	for n := range of.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data + " ")
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// fieldsOf is what a browser sends of a form that nobody has touched.
func fieldsOf(form *html.Node) url.Values {
	v := url.Values{}
	for n := range form.Descendants() {
		name := attribute(n, "name")
		if n.Type != html.ElementNode || name == "" {
			continue
		}
		switch kind := attribute(n, "type"); {
		case n.Data == "input" && kind == "file":
		case n.Data == "input" && (kind == "checkbox" || kind == "radio"):
			if has(n, "checked") {
				v.Add(name, attribute(n, "value"))
			}
		case n.Data == "input":
			v.Add(name, attribute(n, "value"))
		case n.Data == "textarea":
			if n.FirstChild != nil { // the parser has taken the first line break away, as browsers do
				v.Add(name, n.FirstChild.Data)
			}
		case n.Data == "select":
			v.Add(name, chosen(n))
		}
	}
	return v
}

// chosen is what a list of choices sends: what is chosen, or the first.
func chosen(list *html.Node) (value string) {
	first := true
	for o := range list.Descendants() {
		if o.Data == "option" && (first || has(o, "selected")) {
			value, first = attribute(o, "value"), false
		}
	}
	return value
}

func has(n *html.Node, name string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name })
}
