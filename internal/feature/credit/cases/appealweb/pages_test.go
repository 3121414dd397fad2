package appealweb_test

import (
	"testing"

	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/appealweb"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *casestest.World, m *web.Mux) {
	appealweb.Routes(m, appealweb.Deps{
		Deps: w.Look, People: w.People, Orgs: w.Orgs, Desk: func(*web.Request) []ui.Link { return nil },
	})
}

// An operator reads what a student objects to and what was decided before, and
// decides it; each decision is told to be one, and nobody decides their own.
func TestAppealsAreDecided(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		const home = "/ru/operator/appeals"
		who, other := w.Student("Айгерім"), w.Student("Дана")
		first, second := w.Case(who, "A"), w.Case(other, "A")
		o := s.As(w.Operator)
		o.Get(home).Shows("Жалоб нет")
		o.Get(home + "/" + first.ID.String()).Says(404)
		w.Write(func(tx *db.Tx) error {
			for c, student := range map[cases.Case]auth.Actor{first: who, second: other} {
				if err := w.Cases.Do(tx, w.Officer, c.ID, cases.Refuse, cases.Reason{Code: "other", Words: "Практика в другом городе"}); err != nil {
					return err
				}
				if err := w.Cases.Do(tx, student, c.ID, cases.Appeal, cases.Reason{Words: "Практика закончилась в мае"}); err != nil {
					return err
				}
			}
			return nil
		})
		o.Get(home).Shows("Айгерім", "Дана", "Индустриальный университет")
		o.Get("/kk/operator/appeals").Shows("Шағымдар")
		one := home + "/" + first.ID.String()
		o.Get(one).Shows("Жалоба:", "Практика в другом городе", "Практика закончилась в мае", "Удовлетворить", "Отклонить")
		o.Post(one, "act", "approve").Says(422, "Выберите решение")
		o.Post(one, "act", "dismiss", "code", "no-stands", "reason", "нет").Says(422, "от 10 до 2000 знаков").Holds("нет")
		o.Send(one, "act", "uphold").Shows("Решение по жалобе принято").Hides("Айгерім")
		o.Get(one).Shows("Решение по этой жалобе уже есть").Hides("Удовлетворить")
		o.Send(home+"/"+second.ID.String(), "act", "dismiss", "code", "no-stands", "reason", "Отказ верен: практика длится до конца года").Shows("Жалоб нет")
		s.As(who).Get(one).Says(404)
	})
}
