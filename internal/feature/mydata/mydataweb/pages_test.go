package mydataweb_test

import (
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/person"
	"asar/internal/core/webtest"
	"asar/internal/feature/mydata/mydataweb"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, func(_ *coretest.World, m *web.Mux) {
		mydataweb.Routes(m, mydataweb.Deps{Map: person.Data})
	}, test)
}

func TestTheDataMapIsPublic(t *testing.T) {
	each(t, func(_ *testing.T, _ *coretest.World, s *webtest.Site) {
		s.Visitor().Get("/ru/privacy/data").Shows("Карта данных", "person_erasure", "Особо охраняемые", "lang, region: На этом языке пишутся письма")
		s.Visitor().Get("/kk/privacy/data").Shows("Деректер картасы", "Адам деректерін өшіргенше.")
		s.Visitor().Get("/en/privacy/data").Shows("Until the person erases their data.")
	})
}
