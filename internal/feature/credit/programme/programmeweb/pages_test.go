package programmeweb_test

import (
	"encoding/json"
	"slices"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/programme/programmeweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(w *coretest.World, d *programme.Desk, s *webtest.Site)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(webtest.Parts), programme.Schema), func(t *testing.T, database *db.DB) {
		w, desk := coretest.New(t, database), programme.NewDesk()
		test(w, desk, webtest.Server(t, w, func(m *web.Mux) {
			programmeweb.Routes(m, programmeweb.Deps{Programmes: desk, Atlas: w.Atlas, Desk: func(*web.Request) []ui.Link { return nil }})
		}))
	})
}

func TestAProgrammeSaysItsRules(t *testing.T) {
	each(t, func(w *coretest.World, d *programme.Desk, s *webtest.Site) {
		v := s.Visitor()
		v.Get("/ru/programmes").Shows("Социальный студенческий кредит")
		v.Get("/ru/programmes/ssc").Shows("V20: 20 000 ₸", "Нужно отработать: 50 ч", "Академических кредитов: 5", "Форма обучения", "очная", "Версия 1, с 1 ноября 2019 г.", "действует сейчас").
			Hides("Что изменилось")
		v.Get("/kk/programmes/ssc").Shows("Қажет уақыт: 20 сағ", "Ереженің нұсқалары")
		v.Get("/en/programmes/ssc").Shows("V50: ₸50,000", "Hours needed: 50")
		v.Get("/ru/programmes/none").Says(404)

		operator := auth.Actor{Person: w.Coordinator.Person, Grants: []auth.Grant{{Role: auth.Maker, Scope: auth.Country}}}
		w.Write(func(tx *db.Tx) error {
			table, err := d.Table(tx, "ssc")
			if err != nil {
				return err
			}
			r := programme.Rules{
				Programme: "ssc", From: tx.Today().AddDays(1), Source: "https://example.kz/rules", Terms: table[0].Terms,
				Basis: i18n.Words{Kk: "Бұйрық", Ru: "Приказ", En: "Order"},
			}
			r.Terms.Directions = []string{"taza"}
			return d.Publish(tx, operator, r)
		})
		v.Get("/ru/programmes/ssc").Shows("Версия 2", "https://example.kz/rules", "Что изменилось", "Засчитываемые направления", "Экология")
	})
}

// Whoever asks learns what was checked; nothing of the answers stands in an address.
func TestMayI(t *testing.T) {
	each(t, func(_ *coretest.World, _ *programme.Desk, s *webtest.Site) {
		v := s.Visitor()
		v.Get("/kk/programme/ssc/check").LeadsTo("/kk/programmes/ssc/check")
		v.Get("/kk/programme/none/check").Says(404)
		v.Get("/ru/programmes/ssc/check").Shows("Форма обучения").Hides("Что проверено", "Пока нельзя", "Да, можно", "Гражданство")
		v.Post("/ru/programmes/ssc/check", "studies", "yes", "form", "full-time").Shows("Да, можно", "Форма обучения: очная (ваш ответ)")
		v.Post("/ru/programmes/ssc/check", "studies", "yes", "form", "part-time").Shows("Пока нельзя", "Форма обучения: заочная (ваш ответ). Нужно: очная")
		v.Post("/kk/programmes/ssc/check", "studies", "no", "form", "?").Shows("Әзірге болмайды", "Оқу нысаны: белгісіз. Керегі: күндізгі")
		v.Post("/en/programmes/none/check").Says(404)
	})
}

// Programs get the questions and the proof as JSON, behind the same door.
func TestTheCheckAsJSON(t *testing.T) {
	each(t, func(_ *coretest.World, _ *programme.Desk, s *webtest.Site) {
		v := s.Visitor()
		v.Get("/en/programmes/ssc/check.json").Holds(`"version":1`, `{"name":"form","text":"Form of study","answers":[{"value":"full-time","text":"full-time"}`)
		var p programme.Proof
		if err := json.Unmarshal([]byte(v.Post("/en/programmes/ssc/check.json", "studies", "yes", "form", "part-time").Body), &p); err != nil {
			t.Fatal(err)
		}
		want := programme.Proven{
			Code: "programme/form", Fact: "Form of study", Known: "part-time", Source: "your answer", Wanted: "full-time", Text: "Form of study: part-time (your answer). Needed: full-time",
		}
		if p.Holds || p.Version != 1 || !p.Checks[1].Holds || p.Checks[2] != want {
			t.Errorf("%+v", p)
		}
		v.Get("/en/programmes/none/check.json").Says(404)
	})
}
