package floor

import (
	"bytes"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// browser is somebody at the site: it keeps cookies and fills in forms.
type browser struct {
	w       *world
	cookies map[string]string
	headers map[string]string // sent with each request
	page    *httptest.ResponseRecorder
}

func (w *world) browser(token string) *browser {
	b := &browser{w: w, cookies: map[string]string{}, headers: map[string]string{"Sec-Fetch-Site": "same-origin"}}
	if token != "" {
		b.cookies["__Host-asar"] = token
	}
	return b
}

func (b *browser) send(c call) *httptest.ResponseRecorder {
	b.w.T.Helper()
	c.headers = maps.Clone(b.headers)
	var pairs []string
	for _, name := range slices.Sorted(maps.Keys(b.cookies)) {
		pairs = append(pairs, name+"="+b.cookies[name])
	}
	c.headers["Cookie"] = strings.Join(pairs, "; ")
	b.page = b.w.do(c)
	for _, k := range b.page.Result().Cookies() {
		b.cookies[k.Name] = k.Value
		if k.MaxAge < 0 {
			delete(b.cookies, k.Name)
		}
	}
	return b.page
}

// get opens a path, and where it leads to.
func (b *browser) get(path string) *httptest.ResponseRecorder {
	b.w.T.Helper()
	for range 5 {
		if b.send(call{method: http.MethodGet, path: path}); b.page.Header().Get("Location") == "" {
			return b.page
		}
		path = b.page.Header().Get("Location")
	}
	b.w.T.Fatalf("%s leads in a circle", path)
	return nil
}

// fill sends the form of the open page whose action ends so, with its boxes
// ticked and these fields, and opens the page to which it leads.
func (b *browser) fill(action string, pairs ...string) *httptest.ResponseRecorder {
	b.w.T.Helper()
	root, err := html.Parse(bytes.NewReader(b.page.Body.Bytes()))
	if err != nil {
		b.w.T.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.Data != "form" || !strings.HasSuffix(attribute(n, "action"), action) {
			continue
		}
		fields := single(fieldsOf(n))
		for i := 0; i+1 < len(pairs); i += 2 {
			fields.Set(pairs[i], pairs[i+1])
		}
		return b.post(attribute(n, "action"), fields)
	}
	b.w.T.Fatalf("no form %q on the page: %.300s", action, plain(b.page.Body.String()))
	return nil
}

func (b *browser) post(path string, fields url.Values) *httptest.ResponseRecorder {
	b.w.T.Helper()
	b.send(call{method: http.MethodPost, path: path, body: fields.Encode()})
	if to := b.page.Header().Get("Location"); to != "" {
		return b.get(to)
	}
	return b.page
}

// upload sends a table under a name.
func (b *browser) upload(path, name, content string) *httptest.ResponseRecorder {
	b.w.T.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", name)
	if err == nil {
		_, err = part.Write([]byte(content))
	}
	if err == nil {
		err = form.Close()
	}
	if err != nil {
		b.w.T.Fatal(err)
	}
	b.send(call{method: http.MethodPost, path: path, body: body.String(), kind: form.FormDataContentType()})
	if to := b.page.Header().Get("Location"); to != "" {
		return b.get(to)
	}
	return b.page
}

// plain returns the words of a page.
func plain(body string) string {
	root, err := html.Parse(strings.NewReader(body))
	if err != nil {
		return body
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "main" {
			return strings.Join(strings.Fields(text(n)), " ")
		}
	}
	return strings.Join(strings.Fields(text(root)), " ")
}
