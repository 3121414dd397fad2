package orgweb_test

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/org"
	"asar/internal/core/org/orgweb"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// site is the pages of organisations over a fresh world, in which besides its
// own organisation an owner has founded the group Шаңырақ ТБ.
type site struct {
	*testing.T
	w     *coretest.World
	pages *webtest.Site
	owner *reader
	org   org.Org
}

func each(t *testing.T, slots orgweb.Slots, test func(s *site)) {
	t.Helper()
	mount := func(w *coretest.World, m *web.Mux) {
		orgweb.Routes(m, orgweb.Deps{Orgs: w.Orgs, Invites: w.Invites, Atlas: w.Atlas, Slots: slots})
	}
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, pages *webtest.Site) {
		s := &site{T: t, w: w, pages: pages}
		s.owner = s.person("Серік")
		w.Write(func(tx *db.Tx) (err error) {
			s.org, err = w.Orgs.Create(tx, s.owner.actor, org.New{
				Kind: org.Group, Name: i18n.Words{Kk: "Шаңырақ ТБ", Ru: "Группа Шанырак"},
				About: i18n.Both(i18n.Ru, "Помогаем соседям.\nКаждую субботу."), Region: "kz-35", Place: "Балқаш",
				Leader: "Әлия Серік", Phone: "+77012345678", Founded: "2018",
			})
			return err
		})
		test(s)
	})
}

// reader is somebody at a browser.
type reader struct {
	*webtest.Reader
	actor auth.Actor
}

func (s *site) visitor() *reader { return &reader{Reader: s.pages.Visitor()} }

// person registers somebody and signs them in.
func (s *site) person(given string) *reader {
	s.Helper()
	a := s.w.Person(given, "1990-01-01")
	return &reader{Reader: s.pages.As(a), actor: a}
}

// join makes a reader a member of the group, as a role.
func (s *site) join(r *reader, as auth.Role) *reader {
	s.Helper()
	s.w.Write(func(tx *db.Tx) error {
		if err := s.w.Orgs.Join(tx, r.actor, s.org.ID); err != nil {
			return err
		}
		return s.w.Orgs.Appoint(tx, auth.System(), s.org.ID, r.actor.Person, as)
	})
	return r
}

func (s *site) vet(c org.Decision) {
	s.Helper()
	s.w.Write(func(tx *db.Tx) error { return s.w.Orgs.Decide(tx, auth.System(), s.org.ID, c) })
}

// page is an answer with what these tests ask of it.
type page struct {
	*webtest.Page
	t *testing.T
}

func (s *site) get(r *reader, path string) page {
	s.Helper()
	return page{r.Get(path), s.T}
}

func (s *site) post(r *reader, path string, pairs ...string) page {
	s.Helper()
	return page{r.Post(path, pairs...), s.T}
}

// is tests the status.
func (p page) is(status int) page {
	p.t.Helper()
	p.Says(status)
	return p
}

// leadsTo tests where the reader is sent.
func (p page) leadsTo(part string) page {
	p.t.Helper()
	if !strings.Contains(p.Location, part) {
		p.t.Errorf("%s leads to %q, want %q", p.Path, p.Location, part)
	}
	return p
}

// says tests that each of these stands in the text, in a field or in an attribute.
func (p page) says(parts ...string) page {
	p.t.Helper()
	text, source := p.Text(), html.UnescapeString(p.Body)
	for _, part := range parts {
		if !strings.Contains(text, part) && !strings.Contains(source, part) {
			p.t.Errorf("%s does not say %q: %s", p.Path, part, text)
		}
	}
	return p
}

// hides tests that none of these is to be found anywhere in the source.
func (p page) hides(parts ...string) page {
	p.t.Helper()
	for _, part := range parts {
		if strings.Contains(p.Body, part) {
			p.t.Errorf("%s says %q", p.Path, part)
		}
	}
	return p
}

// find returns the first group of an expression in the source.
func (p page) find(expression string) string {
	p.t.Helper()
	found := regexp.MustCompile(expression).FindStringSubmatch(p.Body)
	if found == nil {
		p.t.Fatalf("no %s in %s", expression, p.Text())
	}
	return html.UnescapeString(found[1])
}
