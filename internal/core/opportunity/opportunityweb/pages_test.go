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
			"не позже чем за 12 ч до начала", "3 ч – 4 ч за смену").
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

func TestACancelledOneSaysWhy(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		own := "/ru/org/" + w.Org.ID.String() + "/opportunities/" + w.Opportunity.ID.String()
		reader := s.As(w.Coordinator)
		reader.Get(own+"/cancel").Shows("Отменить дело", "Вернуть нельзя")
		reader.Post(own+"/cancel", "reason", " ").Says(422, "Напишите причину")
		reader.Send(own+"/cancel", "reason", "Буран: дороги закрыты").Shows("Дело отменено.", "Отменено")
		s.Visitor().Get("/ru"+w.Opportunity.Path()).Shows("Дело отменено", "Причина: Буран: дороги закрыты", "Отменена").Hides("В календарь")
		s.Visitor().Get("/ru/opportunities").Shows("Впереди пока нет опубликованных дел")
	})
}

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
		reader.Get(one).Shows("Смена: пн, 23 нояб., 10:00–14:00", "Мест нет")
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
		reader.Post(all, "kind", "one", "day", tomorrow, "from", "21:00", "to", "23:00", "capacity", "5").Says(422, "С 22:00 до 06:00 несовершеннолетние не работают")
	})
}

func TestSlots(t *testing.T) {
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		opportunityweb.Routes(m, opportunityweb.Deps{Opportunities: w.Opportunities, Orgs: w.Orgs, Atlas: w.Atlas, Slots: filling})
	}, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		s.Visitor().Get("/ru/opportunities").Shows("chip of a card")
		s.Visitor().Get("/ru"+w.Opportunity.Path()).Shows("form of sign-up", "why you may", "96 of 100")
		one := "/ru/org/" + w.Org.ID.String() + "/opportunities/" + w.Opportunity.ID.String() + "/shifts/" + w.Shifts[0].ID.String()
		s.As(w.Coordinator).Get(one).Shows("who signed up")
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
