package universityweb_test

import (
	"strings"
	"testing"

	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/cases/universityweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *casestest.World, m *web.Mux) {
	universityweb.Routes(m, universityweb.Deps{Deps: w.Look, People: w.People, Orgs: w.Orgs, Students: w.Students, Places: w.Places})
}

// declares has somebody say that they study at the university.
func declares(w *casestest.World, who auth.Actor, number string) (e enrol.Enrolment) {
	w.T.Helper()
	w.Allow(who, enrol.Study)
	w.Write(func(tx *db.Tx) (err error) {
		e, err = w.Students.Declare(tx, who, w.University.ID, number, enrol.Facts{Form: programme.FullTime})
		return err
	})
	return e
}

func TestTheListOfStudents(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		w.Student("Айгерім")
		who := w.Person("Ерлан", "2004-01-01")
		e := declares(w, who, "N-7")
		page := "/ru/org/" + w.University.ID.String() + "/students"
		r := s.As(w.Officer)
		r.Get(page).Shows("Студенты", "Ждёт ответа: 1", "Подтверждён: 1", "Айгерім", "учится, очная, 2 курс", "Ерлан")
		r.Get(page + "?state=waiting").Shows("Ерлан").Hides("Айгерім")
		r.Get(page + "?q=%D0%90%D0%B9%D0%B3%D0%B5%D1%80%D1%96%D0%BC").Shows("Айгерім").Hides("Ерлан")
		r.Get(page + "?q=nobody").Shows("Никого не нашлось")
		for _, stranger := range []auth.Actor{who, w.Operator} {
			s.As(stranger).Get(page).Says(404)
		}

		one := page + "/" + e.ID.String()
		r.Get(one).Shows("Говорит, что учится у вас", "N-7", "очная", "Ждёт ответа")
		r.Post(one+"/decide", "decision", "no", "reason", "нет").Says(422, "не короче 10 знаков")
		r.Send(one+"/decide", "decision", "yes").Shows("Ответ отправлен студенту", "Подтверждён").Hides("Говорит, что учится у вас")
		r.Post(one, "from", "someday", "status", "leave").Says(422, "Укажите, с какого дня").Holds(`value="someday"`)
		r.Send(one, "from", "2026-12-01", "status", "leave", "form", "full-time", "course", "3").Shows("Сведения сохранены", "С 1 декабря 2026", "в академическом отпуске")
		r.Get(one).Shows("Исправить имя", "другое имя из списка не принимается")
		r.Post(one+"/name", "surname", "Ким", "given", "Виктория", "birth", "2004-01-01", "reason", "Всё другое").Says(422, "два должны остаться прежними").Holds(`value="Ким"`)
		r.Send(one+"/name", "surname", "Ахметов", "given", "Ерлан", "birth", "2004-01-01", "reason", "Исправлена ошибка в приказе").Shows("Имя исправлено", "Ахметов Ерлан")
		s.As(who).Post(one + "/name").Says(404)
		r.Get("/ru/org/" + w.Org.ID.String() + "/students").Says(404)
		r.Get(page + "/0000000000001").Says(404)
	})
}

// A set with a flag is decided by itself; the others are ticked beforehand and
// accepted together.
func TestCompleteSetsExceptionsFirst(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		good, odd := w.Student("Айгерім"), w.Student("Әсел")
		first := w.Case(good, "A", cases.Approve, cases.Reserve, cases.Sign)
		second := w.Case(odd, "A", cases.Approve, cases.Reserve, cases.Sign)
		w.Work(good)
		w.Work(odd)
		page := "/ru/org/" + w.University.ID.String() + "/credit"
		r := s.As(w.Officer)
		r.Get(page).Shows("Часы подтверждены: 2", "Ждут вуза: 2", "0–2 дня 2", "Осень", "Записи одного дня", "Наборы часов с пометкой").
			Holds(`value="`+first.ID.String()+`" checked`, `value="`+second.ID.String()+`" checked`)
		w.Write(func(tx *db.Tx) error { // the coordinator turns out to be a student here
			c, err := w.People.Get(tx, w.Coordinator.Person)
			if err != nil {
				return err
			}
			_, err = w.Students.Take(tx, w.Officer, w.University.ID, enrol.Row{
				Identity: enrol.Identity{Number: "N-9", Surname: c.Surname, Given: c.Given, Birth: c.Birth}, Facts: enrol.Facts{Status: enrol.Studying},
			})
			return err
		})
		declares(w, w.Coordinator, "N-9")
		r.Get(page).Shows("Все часы подтвердил один человек", "Откройте и посмотрите").Hides("Выбрать Айгерім")
		r.Post(page, "state", "verified", "case", first.ID.String()).Says(422, "Это решается отдельно")
		r.Post(page, "state", "verified").Says(422, "Отметьте хотя бы одну строку")

		one := page + "/cases/" + first.ID.String()
		r.Get(one).Shows("На что обратить внимание", "Все часы подтвердил один человек", "Принять набор часов", "Отказать", "В зачёт: 4 ч", "Форма обучения: очная")
		r.Post(one, "act", "refuse").Says(422, "Выберите вид причины")
		r.Post(one, "act", "pay").Says(422, "Выберите решение")
		r.Post(one, "act", "refuse", "code", "hours-wrong", "reason", "мало").Says(422, "от 10 до 2000 знаков")
		r.Send(one, "act", "accept").Shows("Сделано:", "Принято вузом: 1")
		r.Get(one).Shows("Передать плательщику", "Вернуть часы на проверку")
		r.Get(page + "?state=accepted").Holds(`value="` + first.ID.String() + `" checked`)
		r.Send(page, "state", "accepted", "case", first.ID.String()).Shows("Сделано: 1")
		r.Get(one).Shows("Передано плательщику", "Сейчас ход не за вузом")
	})
}

// What the list of flags leaves alone is accepted together, once.
func TestTheWholeQueue(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		a, b, c := w.Case(w.Student("Айгерім"), "A"), w.Case(w.Student("Әсел"), "A"), w.Case(w.Student("Дана"), "A")
		page := "/ru/org/" + w.University.ID.String() + "/credit"
		r := s.As(w.Officer)
		r.Get(page).Shows("Заявка подана: 3", "Одобрить отмеченные", "Ваш ход, до 27 ноября 2026")
		all := []string{"once", "x", "state", "applied", "case", a.ID.String(), "case", b.ID.String(), "case", c.ID.String()}
		r.Send(page, all...).Shows("Сделано: 3")
		r.Send(page, all...)
		r.Get(page+"?state=approved").Shows("Заявка одобрена: 3", "Осень")
		all[1], all[3] = "y", "approved"
		r.Post(page, all...).Says(422, "Выберите раунд")
		round := []string{"round", w.Round.ID.String()}
		r.Post(page, append(round, all...)...).Says(422, "Свободных мест")
		r.Get(page + "?state=approved").Shows("Заявка одобрена: 3") // two of three are not enough: nothing was done
		r.Send(page, append(round, "once", "z", "state", "approved", "case", a.ID.String(), "case", b.ID.String())...).Shows("Сделано: 2")
		r.Get("/kk/org/"+w.University.ID.String()+"/credit?state=reserved").Shows("Орын бекітілді: 2", "Кезек: студент, мерзімі", "Бос").Hides("Таңдау")
		one := page + "/cases/" + c.ID.String()
		r.Send(one, "act", "refuse", "code", "no-places", "reason", "Финансируемых мест больше нет")
		if text := r.Get(one).Shows("Отказано", "Нет финансируемых мест: Финансируемых мест больше нет").Text(); strings.Contains(text, "Сделать") {
			t.Error("what is refused can be refused again")
		}
		s.As(w.Operator).Get(one).Says(404)
		r.Get("/ru/org/" + w.Org.ID.String() + "/credit/cases/" + c.ID.String()).Says(404)
	})
}

// The office ends the case of a student who has left, with a kind of reason and
// words that the student reads.
func TestTheOfficeEndsACase(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		c := w.Case(w.Student("Айгерім"), "A", cases.Approve, cases.Reserve, cases.Sign)
		one := "/ru/org/" + w.University.ID.String() + "/credit/cases/" + c.ID.String()
		r := s.As(w.Officer)
		r.Get(one).Shows("Завершить участие", "больше не учится или не отвечает", "Больше у нас не учится")
		r.Post(one, "act", "end", "reason", "Приказ об отчислении").Says(422, "Выберите вид причины")
		r.Post(one, "act", "end", "code", "left", "reason", "ушёл").Says(422, "от 10 до 2000 знаков")
		r.Send(one, "act", "end", "code", "left", "reason", "Приказ об отчислении от 20 ноября").Shows("Сделано:")
		r.Get(one).Shows("Отказано", "Больше у нас не учится: Приказ об отчислении от 20 ноября", "Сейчас ход не за вузом")
	})
}

// Whoever has left stands out in every queue and on the page of the case, for the
// office and for themselves, and nothing begins for them.
func TestWhoHasLeftStandsOut(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		c := w.Case(who, "A")
		w.Write(func(tx *db.Tx) error {
			list, err := w.Students.Of(tx, who.Person)
			if err != nil {
				return err
			}
			facts := list[0].Facts
			facts.From, facts.Status = tx.Today(), enrol.OnLeave
			return w.Students.Change(tx, w.Officer, list[0].ID, facts)
		})
		page := "/ru/org/" + w.University.ID.String() + "/credit"
		r := s.As(w.Officer)
		r.Get(page+"?state=applied").Shows("в академическом отпуске с 22 ноября 2026", "Откройте и посмотрите")
		one := page + "/cases/" + c.ID.String()
		r.Get(one).Shows("Условия правил сейчас не выполняются", "в академическом отпуске с 22 ноября 2026", "завершите участие")
		r.Post(one, "act", "approve").Says(422, "Сегодня условие правил не выполняется")
		r.Send(one, "act", "refuse", "code", "on-leave", "reason", "Отпуск до осени следующего года").Shows("Сделано:")
	})
}

// A round that is over is not offered, and gives no place.
func TestARoundThatIsOverIsNotOffered(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		c := w.Case(w.Student("Айгерім"), "A", cases.Approve)
		one := "/ru/org/" + w.University.ID.String() + "/credit/cases/" + c.ID.String()
		round := `value="` + w.Round.ID.String() + `"`
		r := s.As(w.Officer)
		r.Get(one).Holds(round)
		w.Clock("2027-06-01", "10:00")
		r = s.As(w.Officer)
		if body := r.Get(one).Shows("Закрепить финансируемое место").Body; strings.Contains(body, round) {
			t.Error("a round that is over is offered")
		}
		r.Post(one, "act", "reserve", "round", w.Round.ID.String()).Says(422, "Раунд закончился 31 мая 2027")
	})
}

// The page of a case that is late shows the rungs it has climbed, and when it
// will reach the others.
func TestTheLadderIsSeen(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		c := w.Case(w.Student("Айгерім"), "A") // due on Friday, 27 November
		one := "/ru/org/" + w.University.ID.String() + "/credit/cases/" + c.ID.String()
		s.As(w.Officer).Get(one).Hides("Ступень")
		w.Clock("2026-12-01", "08:00")
		w.Write(w.Cases.ClimbAll)
		s.As(w.Officer).Get(one).Shows("Ступень 1: напомнили тому, чей ход, 1 декабря 2026", "Ступень 2, 4 декабря 2026 г.: узнают руководитель вуза", "Ступень 3, 11 декабря 2026 г.")
	})
}

// The office sees a case as it was on another day too, with nothing to decide.
func TestAsOfAnotherDay(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		w.Work(who)
		w.Now = w.Now.AddDate(0, 0, 9)
		r, one := s.As(w.Officer), "/ru/org/"+w.University.ID.String()+"/credit/cases/"+c.ID.String()
		r.Get(one).Shows("Как было в другой день", "Принять набор часов")
		r.Get(one+"?on=2026-11-22").Shows("Так было на 22 ноября 2026", "Форма обучения: очная", "набирает часы").
			Hides("Часы подтверждены", "Принять набор часов", "На что обратить внимание")
		r.Get(one+"?on=2026-11-21").Shows("На 21 ноября 2026", "этой заявки ещё не было").Hides("Что было", "Принять набор часов")
		r.Get(one+"?on=soon").Shows("Укажите день не позже сегодняшнего", "Принять набор часов")
	})
}

// What has to be looked at comes first of the whole queue, not of its page, and
// whoever stands on a later page can be chosen there.
func TestExceptionsComeFirstOfTheWholeQueue(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		var last auth.Actor
		var all []cases.Case
		for i := range 52 {
			last = w.Student("Ая" + string(rune('а'+i/26)) + string(rune('а'+i%26)))
			all = append(all, w.Case(last, "B"))
		}
		w.Write(func(tx *db.Tx) error {
			list, err := w.Students.Of(tx, last.Person)
			if err != nil {
				return err
			}
			facts := list[0].Facts
			facts.From, facts.Form = tx.Today(), programme.PartTime
			return w.Students.Change(tx, w.Officer, list[0].ID, facts)
		})
		page := "/ru/org/" + w.University.ID.String() + "/credit"
		r := s.As(w.Officer)
		odd, late := all[51].ID.String(), all[50].ID.String()
		first := r.Get(page + "?state=applied")
		if at := strings.Index(first.Body, odd); at < 0 || at > strings.Index(first.Body, all[0].ID.String()) {
			t.Error("the youngest, who does not fit any more, does not come first")
		}
		r.Get(page + "?state=applied").Hides("value=\"" + late)
		second := r.Get(page + "?state=applied&from=" + all[48].ID.String())
		if !strings.Contains(second.Body, late) || strings.Contains(second.Body, odd) {
			t.Error("the second page does not go on after the first")
		}
		r.Send(page, "state", "applied", "case", late).Shows("Сделано: 1")
	})
}
