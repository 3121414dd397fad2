package opportunityweb_test

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		opportunityweb.Routes(m, opportunityweb.Deps{Opportunities: w.Opportunities, Orgs: w.Orgs, Atlas: w.Atlas})
	}, test)
}

const tomorrow = string(coretest.Tomorrow)

// publish publishes one more opportunity, changed from the world's own.
func publish(w *coretest.World, change func(*opportunity.Form)) opportunity.Opportunity {
	f := w.Form()
	change(&f)
	o, _ := w.Publish(f, 5, [2]string{"09:00", "11:00"})
	return o
}

func TestTheListFindsAWordInEverySpelling(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		publish(w, func(f *opportunity.Form) {
			f.Title, f.Region, f.Place, f.Online = i18n.Both(i18n.Ru, "Уроки по сети"), "", "", true
		})
		for _, word := range []string{"Теміртау", "Temirtaý", "Temirtau", "темиртау", "Караганда", "Қарағанды", "Qaraǵandy", "Qarag'andy", "Karaghandy"} {
			s.Visitor().Get("/ru/opportunities?q="+url.QueryEscape(word)).
				Shows("Найдено 1 дело", "Подготовить дома ветеранов к зиме", "Шанырак", "10:00–14:00", "Свободно 2 из 2").
				Hides("Уроки по сети")
		}
	})
}

func TestTheListInEachLanguage(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		s.Visitor().Get("/kk/opportunities").Shows("Іс табу", "Іс: 1, бос орын: 4.", "Табылған іс: 1", "Ардагерлердің үйін қысқа дайындау", "Сабақтастық", "Бос орын: 2 / 2")
		s.Visitor().Get("/ru/opportunities").Shows("Найти дело", "1 дело, 4 свободных места.", "Связь поколений", "Теміртау, Караганда")
		s.Visitor().Get("/en/opportunities").Shows("Find an opportunity", "1 opportunity, 4 free places.", "Make veterans' homes ready for winter")
	})
}

func TestASuspendedHostsOpportunitySaysWhySignUpStands(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		path := w.Opportunity.Path()
		w.Suspend()
		s.Visitor().Get("/ru/opportunities").Hides("Подготовить дома ветеранов к зиме")
		s.Visitor().Get("/kk"+path).Shows("Жазылу уақытша тоқтады", "Жазылғандардың орны сақталады")
		s.Visitor().Get("/ru"+path).Shows("Запись приостановлена", "фронт-офис снова подтвердит").Hides("Жалоба").Holds("noindex")
		w.Vouch()
		s.Visitor().Get("/ru/opportunities").Shows("Подготовить дома ветеранов к зиме")
		s.Visitor().Get("/ru" + path).Hides("Запись приостановлена")
	})
}

func TestFiltersAndTheirWayOut(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		publish(w, func(f *opportunity.Form) {
			f.Title, f.Region, f.Place, f.Online = i18n.Both(i18n.Ru, "Уроки по сети"), "", "", true
			f.Directions = []string{"bilim"}
		})
		reader := s.Visitor()
		reader.Get("/ru/opportunities?dir=bilim").Shows("Фильтры: 1", "Найдено 1 дело", "Уроки по сети").Hides("Подготовить дома")
		reader.Get("/ru/opportunities?f=place").Shows("Подготовить дома").Hides("Уроки по сети")
		reader.Get("/ru/opportunities?from="+tomorrow+"&until="+tomorrow).Shows("Найдены 2 дела", "23 ноября 2026 г.")
		reader.Get("/ru/opportunities?from=2026-11-24").Shows("Таких дел сейчас нет", "Без «С 24 ноября 2026 г.»: 2 дела")
		reader.Get("/ru/opportunities?dir=bilim&region=kz-35&age=15").
			Shows("Таких дел сейчас нет", "Убрать один фильтр мало", "Сбросить фильтры")
		reader.Get("/ru/opportunities?dir=bilim&region=kz-35").
			Shows("Без «Карагандинская область»: 1 дело", "Без «Образование»: 1 дело").
			Holds(`href="/ru/opportunities?dir=bilim"`, `href="/ru/opportunities?region=kz-35"`)
		// What makes no sense in an address is passed over.
		reader.Get("/ru/opportunities?from=yesterday&age=x&f=moon&after=zz&view=3d&month=13").Shows("Найдены 2 дела")
	})
}

func TestPagesOfTheList(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		for i := range 15 {
			publish(w, func(f *opportunity.Form) { f.Title = i18n.Both(i18n.Ru, fmt.Sprintf("Дело номер %02d.", i)) })
		}
		reader, seen := s.Visitor(), map[string]int{}
		for path := "/ru/opportunities?region=kz-35"; path != ""; {
			p := reader.Get(path).Shows("Найдено 16 дел")
			for i := range 15 {
				title := fmt.Sprintf("Дело номер %02d.", i)
				seen[title] += strings.Count(p.Text(), title)
			}
			_, rest, found := strings.Cut(p.Body, `rel="next"`)
			path = ""
			if found {
				before := p.Body[:len(p.Body)-len(rest)]
				path = strings.ReplaceAll(before[strings.LastIndex(before, `href="`)+6:strings.LastIndex(before, `" rel`)], "&amp;", "&")
			}
		}
		for i := range 15 {
			if title := fmt.Sprintf("Дело номер %02d.", i); seen[title] != 1 {
				t.Errorf("%q stands %d times on the pages", title, seen[title])
			}
		}
	})
}

func TestMapAndMonth(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		s.Visitor().Get("/ru/opportunities?view=map").Shows("Дела по регионам", "1 Караганда", "0 ЗКО").
			Holds(`href="/ru/opportunities?region=kz-35"`)
		s.Visitor().Get("/kk/opportunities?view=month").Shows("қараша 2026", "2026 ж. 23 қараша: 1 іс").
			Holds(`href="/kk/opportunities?from=2026-11-23&amp;until=2026-11-23"`)
		s.Visitor().Get("/en/opportunities?view=month&month=2026-12").Shows("December 2026").
			Holds(`href="/en/opportunities?view=month&amp;month=2026-11"`)
		s.Visitor().Get("/en/opportunities?view=month&month=2020-01").Shows("November 2026") // the past is not shown
	})
}

func TestThePageOfOne(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		path, visitor := "/ru"+w.Opportunity.Path(), s.Visitor()
		visitor.Get(path).Shows("Подготовить дома ветеранов к зиме", "Утепляем окна.", "Двенадцать семей", "23 ноября 2026 г.", "С 16 лет", "Рисков нет",
			"Теміртау, Карагандинская область", "Проспект Абая, 42", "Проверена фронт-офисом до 22 ноября 2027 г.", "Руководит: Нұрлан Ахметов", "Телефон видят те, кто вошёл",
			"Не позже чем за 12 ч до начала", "3 ч – 4 ч за смену").
			Hides("+7 701", "Управлять").
			Holds(`hreflang="kk" href="http://asar.test/kk` + w.Opportunity.Path())
		s.As(w.Person("Айгерім", "2000-01-01")).Get(path).Shows("+7 701 234 56 78")
		s.As(w.Coordinator).Get(path).Shows("Управлять")
		visitor.Get("/kk" + w.Opportunity.Path()).Shows("Терезе жылытамыз.").Holds(`lang="ru"`) // what is written in Russian only says so

		short := "/ru/opportunities/" + w.Opportunity.ID.String()
		for _, old := range []string{short, short + "-old-title?utm=x"} {
			if p := visitor.Get(old); p.Status != 301 || !strings.HasPrefix(p.Location, path) {
				t.Errorf("%s answered %d to %q", old, p.Status, p.Location)
			}
		}
		visitor.Get("/ru/opportunities/0000000000001-none").Says(404)
		visitor.Get("/ru/opportunities/nonsense").Says(404)
	})
}

func TestADraftIsItsOrganisationsAlone(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		var o opportunity.Opportunity
		w.Write(func(tx *db.Tx) (err error) {
			o, err = w.Opportunities.Draft(tx, w.Coordinator, w.Org.ID, w.Form())
			return err
		})
		s.Visitor().Get("/ru" + o.Path()).Says(404)
		s.As(w.Person("Айгерім", "2000-01-01")).Get("/ru" + o.Path()).Says(404)
		s.As(w.Coordinator).Get("/ru" + o.Path()).Shows("Это черновик")
		s.Visitor().Get("/ru" + o.Path() + "/calendar.ics").Says(404)
	})
}

func TestCalendar(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Write(func(tx *db.Tx) error { return w.Opportunities.CancelShift(tx, w.Coordinator, w.Shifts[1].ID, "") })
		p := s.Visitor().Get("/ru" + w.Opportunity.Path() + "/calendar.ics")
		body := strings.ReplaceAll(p.Body, "\r\n ", "") // unfolded
		for _, want := range []string{
			"BEGIN:VCALENDAR\r\n", "DTSTART:20261123T050000Z\r\n", "DTEND:20261123T090000Z\r\n", "SUMMARY:Подготовить дома ветеранов к зиме\r\n",
			"STATUS:CONFIRMED\r\n", "STATUS:CANCELLED\r\n", "GEO:50.054900;72.964600\r\n", "LOCATION:Теміртау\\, Проспект Абая\\, 42\r\n",
			"URL:http://asar.test/ru" + w.Opportunity.Path() + "\r\n",
		} {
			if !strings.Contains(body, want) {
				t.Errorf("the calendar lacks %q:\n%s", want, body)
			}
		}
		if strings.Count(body, "BEGIN:VEVENT") != 2 || !strings.HasPrefix(p.Type, "text/calendar") {
			t.Errorf("%s:\n%s", p.Type, body)
		}
	})
}

func TestSlots(t *testing.T) {
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		opportunityweb.Routes(m, opportunityweb.Deps{Opportunities: w.Opportunities, Orgs: w.Orgs, Atlas: w.Atlas, Slots: filling})
	}, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		s.Visitor().Get("/ru/opportunities").Shows("chip of a card")
		s.Visitor().Get("/ru"+w.Opportunity.Path()).Shows("form of sign-up", "why you may", "96 of 100")
		w.Write(func(tx *db.Tx) error { return w.Opportunities.Close(tx, w.Coordinator, w.Opportunity.ID) })
		s.Visitor().Get("/ru" + w.Opportunity.Path()).Shows("Запись закрыта").Hides("form of sign-up")
	})
}

func TestWhatIsOverStaysReadable(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Clock(when.Day(tomorrow).AddDays(40), "12:00")
		s.Visitor().Get("/ru"+w.Opportunity.Path()).Shows("Все смены прошли", "Утепляем окна.").Hides("В календарь")
	})
}

func TestTheListIsFourStatements(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		reader := s.As(w.Person("Айгерім", "2000-01-01"))
		reader.Get("/ru/opportunities")
		before := w.DB.Statements()
		reader.Get("/ru/opportunities?dir=sabaqtastyq&region=kz-35")
		if n := w.DB.Statements() - before; n > 4 {
			t.Errorf("%d statements", n)
		}
	})
}

func TestACancelledOneSaysWhy(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Write(func(tx *db.Tx) error {
			return w.Opportunities.Cancel(tx, w.Coordinator, w.Opportunity.ID, "Буран: дороги закрыты")
		})
		s.Visitor().Get("/ru"+w.Opportunity.Path()).Shows("Дело отменено", "Причина: Буран: дороги закрыты", "Отменена", "23 ноября 2026 г.").Hides("В календарь")
		s.Visitor().Get("/ru/opportunities").Shows("Впереди пока нет опубликованных дел")
	})
}

// An opportunity's page names no minor as the one who leads, nor gives their phone.
func TestThePageNamesNoMinor(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		path, reader := "/ru"+w.Opportunity.Path(), s.As(w.Person("Дана", "1999-01-01"))
		reader.Get(path).Shows("Нұрлан Ахметов").Holds("tel:+77012345678")
		w.Write(func(tx *db.Tx) error {
			return w.Minors.CorrectBirth(tx, auth.System(), w.Coordinator.Person, "2010-01-01", "По свидетельству о рождении")
		})
		page := reader.Get(path).Hides("Нұрлан")
		if strings.Contains(page.Body, "+77012345678") {
			t.Error("the page gives a minor's phone")
		}
	})
}
