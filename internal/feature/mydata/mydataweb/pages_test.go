package mydataweb_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/person"
	"asar/internal/core/webtest"
	"asar/internal/feature/mydata/mydataweb"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/privacy"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, func(_ *coretest.World, m *web.Mux) {
		mydataweb.Routes(m, mydataweb.Deps{Map: person.Data})
	}, test)
}

// Page after page, every table stands on the map once, what is about people first.
func TestTheDataMapIsWhole(t *testing.T) {
	var many []privacy.Table
	for i := range 60 {
		class := privacy.Open
		if i >= 30 {
			class = privacy.Sensitive
		}
		many = append(many, privacy.Table{Name: fmt.Sprintf("table_%d_", i), Columns: map[privacy.Class]string{class: "a"}})
	}
	webtest.Each(t, func(_ *coretest.World, m *web.Mux) {
		mydataweb.Routes(m, mydataweb.Deps{Map: many})
	}, func(t *testing.T, _ *coretest.World, s *webtest.Site) {
		next, order, pages := "/ru/privacy/data", "", 0
		link := regexp.MustCompile(`href="([^"]*)" rel="next"`)
		for ; next != ""; pages++ {
			page := s.Visitor().Get(next)
			order += strings.Join(regexp.MustCompile(`table_\d+_`).FindAllString(page.Text(), -1), " ") + " "
			next = ""
			if found := link.FindStringSubmatch(page.Body); found != nil {
				next = found[1]
			}
		}
		want := ""
		for _, i := range append(numbers(30, 60), numbers(0, 30)...) {
			want += fmt.Sprintf("table_%d_ ", i)
		}
		if order != want || pages != 3 {
			t.Errorf("%d pages hold %s", pages, order)
		}
	})
}

func numbers(from, to int) (list []int) {
	for i := from; i < to; i++ {
		list = append(list, i)
	}
	return list
}

func TestTheDataMapIsPublic(t *testing.T) {
	each(t, func(_ *testing.T, _ *coretest.World, s *webtest.Site) {
		s.Visitor().Get("/ru/privacy/data").Shows("Карта данных", "person_erasure", "Особо охраняемые", "lang, region: На этом языке пишутся письма")
		s.Visitor().Get("/kk/privacy/data").Shows("Деректер картасы", "Адам деректерін өшіргенше.")
		s.Visitor().Get("/en/privacy/data").Shows("Until the person erases their data.")
	})
}
