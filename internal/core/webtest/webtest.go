// Package webtest lets a test use pages as a person does: open a path, read
// the words, fill in a form, follow where it leads. It serves the world of
// package coretest through the real mux, without a network, and looks at each
// page it gets for mistakes that no page may have; see Page.
package webtest

import (
	"bytes"
	"errors"
	"io"
	"log/slog"
	"maps"
	"mime/multipart"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Parts is the schema of the core and of the pages before it.
var Parts = append(slices.Clone(coretest.Parts), web.Schema)

// Base is the origin of the served site.
const Base = "http://asar.test"

// Each runs the test on both engines: a fresh world of coretest and its site,
// whose pages mount puts on the mux.
func Each(t *testing.T, mount func(w *coretest.World, m *web.Mux), test func(t *testing.T, w *coretest.World, s *Site)) {
	t.Helper()
	dbtest.Each(t, Parts, func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		test(t, w, Server(t, w, func(m *web.Mux) { mount(w, m) }))
	})
}

// Site is the pages of a world.
type Site struct {
	t     testing.TB
	w     *coretest.World
	serve func(method, target, kind, body string, cookies map[string]string) *Page
}

// Server mounts pages over a world.
func Server(t testing.TB, w *coretest.World, mount ...func(*web.Mux)) *Site {
	t.Helper()
	m := Mux(w, mount...)
	h := m.Handler()
	s := &Site{t: t, w: w}
	s.serve = func(method, target, kind, body string, cookies map[string]string) *Page {
		request := httptest.NewRequest(method, Base+target, strings.NewReader(body))
		request.Header.Set("Sec-Fetch-Site", "same-origin")
		if body != "" {
			request.Header.Set("Content-Type", kind)
		}
		var pairs []string
		for _, name := range slices.Sorted(maps.Keys(cookies)) {
			pairs = append(pairs, name+"="+cookies[name])
		}
		request.Header.Set("Cookie", strings.Join(pairs, "; "))
		answer := httptest.NewRecorder()
		h.ServeHTTP(answer, request)
		for _, c := range answer.Result().Cookies() {
			if c.MaxAge < 0 {
				delete(cookies, c.Name)
			} else {
				cookies[c.Name] = c.Value
			}
		}
		return &Page{
			Status: answer.Code, Path: target, Body: answer.Body.String(), Location: answer.Header().Get("Location"),
			Type: answer.Header().Get("Content-Type"), Header: answer.Header().Get, t: t,
		}
	}
	return s
}

// Mux returns the mux of a world with pages mounted, for tests that need a
// server of their own.
func Mux(w *coretest.World, mount ...func(*web.Mux)) *web.Mux {
	m := web.NewMux(web.Config{
		DB: w.DB, Base: Base, Actors: w.Accounts.Actors, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Frame: func(r *web.Request, p *ui.Page) {
			if r.Actor.Signed() {
				p.Me = &ui.Me{Name: r.Actor.Name, Href: r.Link("/me")}
			}
		},
	})
	for _, add := range mount {
		add(m)
	}
	return m
}

// Reader is one person at the site, with their cookies.
type Reader struct {
	site    *Site
	cookies map[string]string
	once    string
}

// Visitor is somebody who has not signed in.
func (s *Site) Visitor() *Reader { return &Reader{site: s, cookies: map[string]string{}} }

// As is the actor, signed in.
func (s *Site) As(a auth.Actor) *Reader {
	r := s.Visitor()
	r.cookies["asar"] = s.w.Session(a)
	return r
}

// Again is the same reader in a second tab, as they are now: their cookies, and
// the form that they are about to send.
func (r *Reader) Again() *Reader {
	return &Reader{site: r.site, cookies: maps.Clone(r.cookies), once: r.once}
}

// Cookie returns what the reader's browser keeps under a name.
func (r *Reader) Cookie(name string) string { return r.cookies[name] }

// Carry puts a cookie into the reader's browser.
func (r *Reader) Carry(name, value string) { r.cookies[name] = value }

// Get opens a path such as "/ru/opportunities". It does not follow redirects.
func (r *Reader) Get(path string) *Page {
	r.site.t.Helper()
	return r.keep(r.site.serve("GET", path, "", "", r.cookies))
}

// Post sends a form: pairs of name and value. The hidden field "once" of the
// page read last goes with it unless the pairs have their own.
func (r *Reader) Post(path string, pairs ...string) *Page {
	r.site.t.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		form.Add(pairs[i], pairs[i+1])
	}
	if !form.Has("once") && r.once != "" {
		form.Set("once", r.once)
	}
	return r.keep(r.site.serve("POST", path, "application/x-www-form-urlencoded", form.Encode(), r.cookies))
}

// Upload sends a form that carries one file, the hidden field "once" of the page
// read last, and pairs of name and value.
func (r *Reader) Upload(path, field, name, content string, pairs ...string) *Page {
	r.site.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile(field, name)
	if err == nil {
		_, err = io.WriteString(part, content)
	}
	pairs = append(pairs, "once", r.once)
	for i := 0; i+1 < len(pairs) && err == nil; i += 2 {
		err = form.WriteField(pairs[i], pairs[i+1])
	}
	if err = errors.Join(err, form.Close()); err != nil {
		r.site.t.Fatal(err)
	}
	return r.keep(r.site.serve("POST", path, form.FormDataContentType(), body.String(), r.cookies))
}

// Send is a Post that must succeed; it returns the page to which it leads.
func (r *Reader) Send(path string, pairs ...string) *Page {
	r.site.t.Helper()
	p := r.Post(path, pairs...)
	if p.Status != statusSee {
		r.site.t.Fatalf("POST %s answered %d, not a redirect:\n%s", path, p.Status, p.Text())
	}
	return r.Get(p.Location)
}

// Once returns the hidden field of the page read last, for sending a form twice.
func (r *Reader) Once() string { return r.once }

func (r *Reader) keep(p *Page) *Page {
	r.site.t.Helper()
	if p.html() {
		p.lint()
		if found := onceField.FindStringSubmatch(p.Body); found != nil {
			r.once = found[1]
		}
	}
	return p
}
