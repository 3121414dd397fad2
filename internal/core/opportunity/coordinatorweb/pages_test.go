package coordinatorweb_test

import (
	"strings"
	"testing"

	"github.com/a-h/templ"

	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		opportunityweb.Routes(m, opportunityweb.Deps{Opportunities: w.Opportunities, Orgs: w.Orgs, Atlas: w.Atlas})
		coordinatorweb.Routes(m, coordinatorweb.Deps{
			Opportunities: w.Opportunities, Orgs: w.Orgs, Atlas: w.Atlas,
			OnShift: func(*web.Request, *db.Tx, opportunity.Opportunity, opportunity.Shift) (templ.Component, error) {
				return templ.Raw("<p>who signed up</p>"), nil
			},
		})
	}, test)
}

const tomorrow = string(coretest.Tomorrow)

func TestWhoMayRunThem(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		member := w.Person("Мүше", "1995-01-01")
		w.Write(func(tx *db.Tx) error { return w.Orgs.Join(tx, member, w.Org.ID) })
		readers := []*webtest.Reader{s.Visitor(), s.As(w.Person("Бөтен", "1995-01-01")), s.As(member), s.As(w.Coordinator)}
		own := "/ru/org/" + w.Org.ID.String() + "/opportunities"
		one, shift := own+"/"+w.Opportunity.ID.String(), "/shifts/"+w.Shifts[0].ID.String()
		for _, path := range []string{own, own + "/new", one + "/edit", one + "/shifts", one + shift, one + "/publish", one + "/cancel"} {
			for i, want := range []int{303, 404, 403, 200} {
				if p := readers[i].Get(path); p.Status != want {
					t.Errorf("reader %d gets %d of %s, want %d", i, p.Status, path, want)
				}
			}
		}
		for _, path := range []string{
			own + "/new", one + "/edit", one + "/shifts", one + shift, one + shift + "/cancel", one + "/publish", one + "/copy", one + "/close", one + "/cancel",
		} {
			for i, want := range []int{303, 404, 403} {
				if p := readers[i].Post(path, "reason", "x"); p.Status != want {
					t.Errorf("reader %d gets %d from %s, want %d", i, p.Status, path, want)
				}
			}
		}
		// The organisation in the address must be the opportunity's own.
		other := w.Person("Басқа", "1995-01-01")
		var theirs string
		w.Write(func(tx *db.Tx) error {
			n := w.Org.Said()
			n.BIN = ""
			o, err := w.Orgs.Create(tx, other, n)
			theirs = o.ID.String()
			return err
		})
		s.As(w.As(other)).Get("/ru/org/" + theirs + "/opportunities/" + w.Opportunity.ID.String() + "/edit").Says(404)
	})
}

// filled is a form that lacks nothing, as a browser sends it.
func filled(change ...string) []string {
	pairs := []string{
		"lang", "ru", "title_ru", "Ярмарка добрых дел", "what_ru", "Встречаем гостей.", "why_ru", "Чтобы соседи узнали друг друга.", "meeting_ru", "У фонтана",
		"directions", "qamqor", "region", "kz-35", "place", "Теміртау", "lat", "50.0549, 72,9646", "ends", "2026-12-31", "no_risks", "on", "min_age", "16",
		"languages", "kk", "leader_name", "Нұрлан Ахметов", "leader_phone", "8 701 234 56 78", "cutoff_hours", "12", "offer_hours", "12",
	}
	for i := 0; i+1 < len(change); i += 2 {
		for j := 0; j+1 < len(pairs); j += 2 {
			if pairs[j] == change[i] {
				pairs[j+1] = change[i+1]
			}
		}
	}
	return pairs
}

func TestFromNothingToTheList(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		own := "/ru/org/" + w.Org.ID.String() + "/opportunities"
		reader := s.As(w.Coordinator)
		reader.Get(own+"/new").Shows("Новое дело", "Рисков нет", "только 18+")
		p := reader.Send(own+"/new", filled()...)
		p.Shows("Сохранено.", "Смен ещё нет.", "Черновик")
		one := strings.TrimSuffix(p.Path, "/shifts")

		reader.Post(one+"/publish").Says(422, "Впереди должна быть хотя бы одна смена", "Пока опубликовать нельзя")
		reader.Get(one + "/shifts")
		reader.Send(one+"/shifts", "kind", "series", "series_weekdays", "6", "series_day", tomorrow, "series_until", "2026-12-20",
			"series_from", "10:00", "series_to", "14:00", "series_capacity", "20").Shows("Добавлены 4 смены.", "23–29 ноября 2026 г.", "28 ноября", "10:00–14:00")
		reader.Send(one+"/shifts", "kind", "one", "day", tomorrow, "from", "20:00", "to", "21:30", "capacity", "5").Shows("Добавлена 1 смена.", "20:00–21:30")
		reader.Get(one+"/publish").Shows("Риски указаны: Рисков нет", "Впереди 5 смен")
		reader.Send(one + "/publish").Shows("Опубликовано: дело в списке.")
		s.Visitor().Get("/ru/opportunities?q=yarmarka").Shows("Ярмарка добрых дел", "20:00–21:30", "Забота")

		reader.Get(one + "/publish")
		reader.Send(one+"/close").Shows("Запись закрыта.", "Открыть запись снова")
		s.Visitor().Get("/ru/opportunities?q=yarmarka").Hides("Ярмарка добрых дел")
		reader.Send(one + "/copy").Shows("Копия готова").Holds(`value="Ярмарка добрых дел"`)
		reader.Get(own+"?shelf=drafts").Shows("Черновики (1)", "Прошедшие (1)", "Ярмарка добрых дел")
	})
}

func TestASuspendedHostReadsWhatItMeans(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Suspend()
		page := w.Opportunity.Home() + "/publish"
		s.As(w.Coordinator).Get("/ru"+page).Shows("новые люди записаться не могут", "Жалоба № 7")
		w.Vouch()
		s.As(w.Coordinator).Get("/ru" + page).Shows("его видят все").Hides("записаться не могут")
	})
}

func TestAFormWithMistakesKeepsWhatWasTyped(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		reader := s.As(w.Coordinator)
		for l, want := range map[i18n.Lang][]string{
			i18n.Kk: {"Істің атауын кемінде бір тілде жазыңыз.", "Бүтін санмен жазыңыз."},
			i18n.Ru: {"Напишите название дела хотя бы на одном языке.", "Укажите целым числом."},
			i18n.En: {"Give the opportunity a title in at least one language.", "Give a whole number."},
		} {
			path := "/" + string(l) + "/org/" + w.Org.ID.String() + "/opportunities/new"
			reader.Get(path)
			p := reader.Post(path, filled("title_ru", "", "min_age", "16")...)
			p.Says(422, want[0]).Holds("Встречаем гостей.", `value="50.0549, 72,9646"`, `value="Теміртау"`, `href="#f-title_ru"`)
			reader.Post(path, filled("min_age", "шестнадцать", "lat", "где-то")...).Says(422, want[1]).
				Holds(`value="шестнадцать"`, `value="где-то"`, `href="#f-min_age"`, `href="#f-lat"`, `value="Ярмарка добрых дел"`)
			if !strings.HasPrefix(p.Title(), map[i18n.Lang]string{i18n.Kk: "Қате: ", i18n.Ru: "Ошибка: ", i18n.En: "Error: "}[l]) {
				t.Errorf("the title is %q", p.Title())
			}
		}
		path := "/ru/org/" + w.Org.ID.String() + "/opportunities"
		w.Write(func(tx *db.Tx) error {
			sizes, err := w.Opportunities.ShelfSizes(tx, w.Org.ID)
			if sizes[opportunity.Drafts] != 0 {
				t.Errorf("%s holds %v", path, sizes)
			}
			return err
		})
	})
}

func TestThePublicTextStaysPublishable(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		reader := s.As(w.Coordinator)
		path := "/ru/org/" + w.Org.ID.String() + "/opportunities/" + w.Opportunity.ID.String() + "/edit"
		reader.Get(path).Holds(`value="50.054900, 72.964600"`, "value=\"+7\u00a0701\u00a0234\u00a056\u00a078\"")
		form := append(filled("no_risks", "", "why_ru", ""), "risks", "height")
		reader.Post(path, form...).Says(422, "Несовершеннолетним нельзя: Работа на высоте", "Только с 18 лет: Работа на высоте", "статья 12, пункт 2-1",
			"Напишите, кому и как это поможет", "опишите меры безопасности").Holds(`href="#f-safety_ru"`, `href="#f-why_ru"`)
		reader.Get(path)
		reader.Send(path, filled("title_ru", "Большая ярмарка")...).Shows("Сохранено.", "Большая ярмарка")
	})
}

// An edit over the heads of minors says how many they are, and goes through
// when the coordinator has ticked that their sign-ups end.
func TestAnEditNamesTheMinorsItTouches(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Join(w.Person("Дана", "2009-12-01"), w.Shifts[0].ID)
		reader := s.As(w.Coordinator)
		path := "/ru/org/" + w.Org.ID.String() + "/opportunities/" + w.Opportunity.ID.String() + "/edit"
		reader.Get(path).Hides("Снять эти записи")
		reader.Post(path, filled("min_age", "18")...).Says(422, "Записей тех, кому по возрасту станет нельзя: 1", "Снять эти записи и сообщить людям")
		reader.Send(path, append(filled("min_age", "18"), "dismiss", "on")...).Shows("Сохранено.")
	})
}

func TestOneFormTwiceIsOneDraft(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		own := "/ru/org/" + w.Org.ID.String() + "/opportunities"
		reader := s.As(w.Coordinator)
		reader.Get(own + "/new")
		first := reader.Post(own+"/new", filled()...)
		second := reader.Post(own+"/new", filled()...)
		if first.Status != 303 || first.Location != second.Location {
			t.Errorf("%d to %q, then %d to %q", first.Status, first.Location, second.Status, second.Location)
		}
		reader.Get(own + "?shelf=drafts").Shows("Черновики (1)")
	})
}

func TestAShiftAndItsPlaces(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		w.Join(w.Person("Нұрлан", "2000-01-01"), w.Shifts[0].ID)
		reader := s.As(w.Coordinator)
		all := "/ru/org/" + w.Org.ID.String() + "/opportunities/" + w.Opportunity.ID.String() + "/shifts"
		one := all + "/" + w.Shifts[0].ID.String()
		reader.Get(one).Shows("Смена: пн, 23 нояб., 10:00–14:00", "Мест нет", "who signed up")
		reader.Post(one, "day", tomorrow, "from", "10:00", "to", "14:00", "capacity", "1").
			Says(422, "Занято мест: 2, поэтому оставить 1 нельзя").Holds(`value="1"`)
		reader.Post(one, "day", tomorrow, "from", "09:00", "to", "14:00", "capacity", "2").Says(422, "записаны 2 человека")
		reader.Post(one, "day", "", "from", "x", "to", "14:00", "capacity", "много").Says(422, "Выберите день.", "Укажите число мест")
		reader.Get(one)
		reader.Send(one, "day", tomorrow, "from", "10:00", "to", "14:00", "capacity", "3").Shows("Сохранено.", "Свободно 1 из 3")
		reader.Get(one)
		reader.Post(one+"/cancel", "reason", "").Says(422, "Напишите причину")
		reader.Get(one)
		reader.Send(one+"/cancel", "reason", "Мороз").Shows("Смена отменена.", "Отменена", "Мороз")
		s.Visitor().Get("/ru" + w.Opportunity.Path()).Shows("Мороз")

		reader.Get(all)
		reader.Post(all, "kind", "series", "series_day", tomorrow, "series_until", "2026-11-01", "series_from", "10:00", "series_to", "12:00", "series_capacity", "5").
			Says(422, "Отметьте хотя бы один день недели.", "Последний день раньше первого.").Holds(`href="#f-series_weekdays"`)
		reader.Post(all, "kind", "one", "day", tomorrow, "from", "15:00", "to", "18:00", "capacity", "5").Says(422, "Такая смена уже есть")
		reader.Post(all, "kind", "one", "day", tomorrow, "from", "21:00", "to", "23:00", "capacity", "5").Says(422, "Ночью (22:00–06:00) несовершеннолетние не работают")
	})
}

func TestCancellingAsksForTheReason(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		own := "/ru/org/" + w.Org.ID.String() + "/opportunities/" + w.Opportunity.ID.String()
		reader := s.As(w.Coordinator)
		reader.Get(own+"/cancel").Shows("Отменить дело", "Вернуть нельзя")
		reader.Post(own+"/cancel", "reason", " ").Says(422, "Напишите причину")
		reader.Send(own+"/cancel", "reason", "Буран: дороги закрыты").Shows("Дело отменено.", "Отменено")
		s.Visitor().Get("/ru"+w.Opportunity.Path()).Shows("Дело отменено", "Причина: Буран: дороги закрыты")
	})
}

// The form says the age of the rules of the day, not one that it knows by heart.
func TestTheFormFollowsTheRulesForMinors(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Write(func(tx *db.Tx) error {
			admin := auth.Actor{Person: w.Coordinator.Person, Grants: []auth.Grant{{Role: auth.Administrator, Scope: auth.Country}}, Strength: auth.BySecond}
			return w.Minors.AddRules(tx, admin, guardian.Rules{
				From: coretest.Tomorrow, ConsentAge: 16, AdultAge: 21, NightFrom: "22:00", NightTo: "06:00", Source: coretest.Words("Приказ"),
			})
		})
		w.Clock(coretest.Tomorrow, "07:00")
		reader := s.As(w.Coordinator)
		path := "/ru/org/" + w.Org.ID.String() + "/opportunities/new"
		reader.Get(path).Shows("только 21+").Hides("только 18+")
		reader.Post(path, append(filled("no_risks", "", "min_age", "18", "title_ru", ""), "risks", "height")...).Says(422, "Только с 21 года: Работа на высоте", "Поставьте наименьший возраст 21")
	})
}
