package orgweb_test

import (
	"html"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"asar/internal/core/atlas"
	"asar/internal/core/org"
	"asar/internal/core/org/orgweb"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/job"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var parts = []db.Schema{job.Schema, web.Schema, atlas.Schema, person.Schema, org.Schema}

// site is the pages of organisations over a fresh database, with an owner who
// has founded the group Шаңырақ.
type site struct {
	*testing.T
	db     *db.DB
	people *person.Desk
	orgs   *org.Desk
	h      http.Handler

	owner *reader
	org   org.Org
}

func each(t *testing.T, slots orgweb.Slots, test func(s *site)) {
	t.Helper()
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		bus := event.NewBus()
		regions, people := atlas.NewDesk(), person.NewDesk(bus)
		s := &site{T: t, db: d, people: people, orgs: org.NewDesk(bus, people, regions)}
		m := web.NewMux(web.Config{
			DB: d, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Base: "http://asar.example", Actor: people.Actor,
		})
		orgweb.Routes(m, orgweb.Deps{Orgs: s.orgs, Atlas: regions, Slots: slots})
		s.h = m.Handler()
		s.write(regions.Ship)
		s.owner = s.person("Серік")
		s.write(func(tx *db.Tx) (err error) {
			s.org, err = s.orgs.Create(tx, s.owner.actor, org.New{
				Kind: org.Group, Name: i18n.Words{Kk: "Шаңырақ", Ru: "Шанырак"}, About: i18n.Both(i18n.Ru, "Помогаем соседям.\nКаждую субботу."),
				Region: "kz-35", Place: "Теміртау", Leader: "Әлия Серік", Phone: "+77012345678", Founded: "2018",
			})
			return err
		})
		test(s)
	})
}

func (s *site) write(fn func(*db.Tx) error) {
	s.Helper()
	if err := s.db.Write(s.Context(), fn); err != nil {
		s.Fatal(err)
	}
}

// reader is somebody at a browser.
type reader struct {
	s     *site
	actor auth.Actor
	token string
}

func (s *site) visitor() *reader { return &reader{s: s} }

// person registers somebody and signs them in.
func (s *site) person(surname string, grants ...auth.Grant) *reader {
	s.Helper()
	r := &reader{s: s}
	s.write(func(tx *db.Tx) error {
		p, err := s.people.Register(tx, person.New{
			Surname: surname, Given: "Айгүл", Birth: "1990-01-01", Lang: i18n.Ru, Email: i18n.Slug(surname) + "@example.kz",
		})
		if err != nil {
			return err
		}
		for _, g := range grants {
			if err := s.people.Grant(tx, p.ID, g); err != nil {
				return err
			}
		}
		r.actor = auth.Actor{Person: p.ID, Grants: grants}
		r.token, _, err = s.people.Begin(tx, p.ID, "test")
		return err
	})
	return r
}

// page is what came back.
type page struct {
	*testing.T
	status   int
	location string
	html     string
}

func (r *reader) get(path string) page {
	r.s.Helper()
	return r.do(httptest.NewRequest(http.MethodGet, path, nil))
}

// post sends fields, given as names and values.
func (r *reader) post(path string, fields ...string) page {
	r.s.Helper()
	form := url.Values{}
	for i := 0; i < len(fields); i += 2 {
		form.Add(fields[i], fields[i+1])
	}
	q := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	q.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return r.do(q)
}

func (r *reader) do(q *http.Request) page {
	r.s.Helper()
	if r.token != "" {
		q.AddCookie(&http.Cookie{Name: "asar", Value: r.token})
	}
	w := httptest.NewRecorder()
	r.s.h.ServeHTTP(w, q)
	if w.Code >= 500 {
		r.s.Fatalf("%s %s answered %d", q.Method, q.URL, w.Code)
	}
	return page{T: r.s.T, status: w.Code, location: w.Header().Get("Location"), html: w.Body.String()}
}

var tags = regexp.MustCompile(`<[^>]*>`)

// text is what a reader sees.
func (p page) text() string {
	return strings.Join(strings.Fields(html.UnescapeString(tags.ReplaceAllString(p.html, " "))), " ")
}

// is tests the status.
func (p page) is(status int) page {
	p.Helper()
	if p.status != status {
		p.Errorf("status %d, want %d (to %q): %.300s", p.status, status, p.location, p.text())
	}
	return p
}

// leadsTo tests where the reader is sent.
func (p page) leadsTo(part string) page {
	p.Helper()
	if !strings.Contains(p.location, part) {
		p.Errorf("leads to %q, want %q", p.location, part)
	}
	return p
}

// says tests that a reader sees each of these, in the text or in a field.
func (p page) says(parts ...string) page {
	p.Helper()
	text := p.text()
	for _, part := range parts {
		if !strings.Contains(text, part) && !strings.Contains(html.UnescapeString(p.html), part) {
			p.Errorf("does not say %q: %s", part, text)
		}
	}
	return p
}

// hides tests that none of these is to be found.
func (p page) hides(parts ...string) page {
	p.Helper()
	for _, part := range parts {
		if strings.Contains(p.html, part) {
			p.Errorf("says %q", part)
		}
	}
	return p
}

// find returns the first group of an expression in the page, as a browser
// reads it.
func (p page) find(expression string) string {
	p.Helper()
	found := regexp.MustCompile(expression).FindStringSubmatch(p.html)
	if found == nil {
		p.Fatalf("no %s in %s", expression, p.text())
	}
	return html.UnescapeString(found[1])
}
