package webtest_test

import (
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// mount is a page that greets, and a form that greets once more.
func mount(_ *coretest.World, m *web.Mux) {
	m.Get("/hello", auth.Person, func(r *web.Request, _ *db.Tx) (web.Response, error) {
		p := r.Page("Hello " + r.Actor.Name)
		return web.HTML(ui.ErrorPage(p, 200, p.Title, "Once: "+p.Once, "")), nil
	})
	m.Post("/hello", auth.Person, func(r *web.Request, _ *db.Tx) (web.Response, error) {
		return web.See(r.Link("/hello", "again", r.Value("again"))), nil
	})
}

func TestReadersKeepTheirSession(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		reader := s.As(who)
		reader.Get("/kk/hello").Shows("Hello " + who.Name).Hides("{name}")
		reader.Send("/kk/hello", "again", "yes").Shows(who.Name)
		s.Visitor().Get("/en/hello").LeadsTo("/en/sign-in?to=%2Fen%2Fhello")
	})
}
