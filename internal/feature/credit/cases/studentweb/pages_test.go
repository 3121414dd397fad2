package studentweb_test

import (
	"encoding/json"
	"strings"
	"testing"

	"asar/internal/core/consent/consentweb"
	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/cases/studentweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *casestest.World, m *web.Mux) {
	studentweb.Routes(m, studentweb.Deps{Deps: w.Look, People: w.People, Orgs: w.Orgs, Students: w.Students, Details: details, Agree: consentweb.Deps{People: w.People, Consents: w.Consents}})
}

// details stands for the part that keeps where money goes.
func details(r *web.Request) ui.Link {
	return ui.Link{Href: r.Link("/me/payout"), Text: "Куда платить"}
}

func path(c cases.Case) string { return "/me/student/cases/" + c.ID.String() }

// Whoever is not known to study learns what is missing and how to mend it; the
// list finds them at once, and what they say themselves waits for the university.
func TestSayingWhereOneStudies(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who := w.Person("Ерлан", "2000-01-01")
		r := s.As(who)
		r.Get("/ru/me/student").Shows("Где вы учитесь", "Пока неизвестно, где вы учитесь", "Малая программа", "Пока участвовать нельзя", "Нет в списке студентов университета").
			Hides("Подать заявку", "Исправить")
		r.Get("/ru/me/student/declare").Shows("В каком университете вы учитесь?", "Индустриальный университет").Hides("Шаңырақ")
		second := "/ru/me/student/declare?org=" + w.University.ID.String()
		r.Get(second).Shows("Какой у вас номер студента?", "Согласие: Данные об учёбе", "Asar test, БИН 040503550125", "Университет, номер студента, форма обучения")
		r.Get("/ru/me/student/declare?org=" + w.Org.ID.String()).Says(404)
		r.Post("/ru/me/student/declare", "number", "1").Says(422, "Выберите университет")
		r.Get(second)
		r.Post("/ru/me/student/declare", "org", w.University.ID.String(), "number", "", "course", "2").Says(422, "Укажите номер студента").Holds(`value="2"`)
		r.Get(second)
		r.Post("/ru/me/student/declare", "org", w.University.ID.String(), "number", "N-1", "course", "3").
			Says(422, "Эти данные берут только с вашего согласия").Holds(`value="N-1"`, `value="3"`)
		r.Get(second)
		r.Post("/ru/me/student/declare", "org", w.University.ID.String(), "number", "").Says(422, "Укажите номер студента", "Эти данные берут только с вашего согласия")
		r.Get("/ru/me/student").Shows("Пока неизвестно, где вы учитесь")
		r.Get(second)
		r.Send("/ru/me/student/declare", "org", w.University.ID.String(), "number", "N-1", "form", "full-time", "agree", "on").
			Shows("Заявление отправлено университету", "Ход университета: проверяет", "очная")
		r.Get(second).Hides("Согласие: Данные об учёбе") // they have agreed
		s.As(w.Student("Айгерім")).Get("/kk/me/student").Shows("Университет растаған", "Қатыса аласыз", "университет тізімі").Hides("Университет жауабын күтуде")
		s.Visitor().Get("/ru/me/student").LeadsTo("/ru/sign-in?to=%2Fru%2Fme%2Fstudent")
	})
}

// What a list says of somebody who has not agreed, as it may have come from before
// there was anything to agree to, is neither shown nor used.
func TestWhatIsNotAgreedToIsNotUsed(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who, other := w.Person("Ерлан", "2005-01-01"), w.Student("Айгерім")
		w.Write(func(tx *db.Tx) error {
			_, err := tx.Exec("UPDATE enrolment SET person = $1 WHERE person = $2", who.Person, other.Person)
			return err
		})
		r := s.As(who)
		r.Get("/ru/me/student").Shows("Согласия «Данные об учёбе» ещё нет", "будет видно после согласия", "Пока участвовать нельзя").Hides("Подтверждено университетом").Holds(`href="/ru/me/consents"`)
		r.Post("/ru/me/student/apply", "programme", "little", "voucher", "A").Says(422, "Согласия «Данные об учёбе» ещё нет")
		w.Allow(who, enrol.Study)
		r.Get("/ru/me/student").Shows("Индустриальный университет", "Подтверждено университетом", "Вам можно участвовать").Hides("будет видно после согласия")
	})
}

// From the application to the money, on the student's pages.
func TestAVoucherOnItsWay(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		r := s.As(who)
		r.Get("/ru/me/student/apply?programme=little&voucher=A").Shows("Заявка на ваучер A", "Нужно часов 4 ч", "4 000 ₸", "Индустриальный университет", "Форма обучения: очная")
		r.Get("/ru/me/student/apply?programme=little&voucher=Z").Says(404)
		apply := []string{"once", "a", "programme", "little", "voucher", "A"}
		p := r.Post("/ru/me/student/apply", apply...)
		page := p.Location
		if again := r.Post("/ru/me/student/apply", apply...); again.Location != page {
			t.Errorf("a double tap leads to %s, not to %s", again.Location, page)
		}
		r.Get(page).Shows("Ваучер A", "Заявка подана", "Чей ход: вуз, до 27 ноября 2026", "0 / 4", "версии правил 1, действующей с 1 января 2026").
			Hides("Подписать соглашение", "Что вы подписали")
		r.Post("/ru/me/student/apply", "once", "b", "programme", "little", "voucher", "A").Says(422, "не больше 1")

		var c cases.Case
		w.Write(func(tx *db.Tx) error {
			list, err := w.Cases.Of(tx, who.Person)
			c = list[0]
			return err
		})
		w.Do(who, c, cases.Approve)
		w.Do(who, c, cases.Reserve)
		r.Get(page).Shows("Место закреплено", "Ваш ход, до 27 ноября 2026", "Закреплено за вами, вместе с деньгами: 4 000 ₸", "Подписать соглашение", "Часы засчитываются со дня подписания")
		r.Get(page+"/sign").Shows("ещё не опубликовал текст", "условия самих правил", "Предел на человека", "Форма обучения")
		r.Post(page+"/sign", "seen", "0").Says(422, "отметьте согласие")
		r.Post(page+"/sign", "seen", "1", "agree", "on").Says(409, "Текст соглашения изменился")
		r.Send(page+"/sign", "seen", "0", "agree", "on").Shows("Соглашение подписано", "Ваш ход: набирайте часы", "Что вы подписали", "условия правил (текст не был опубликован)", "Русский")
		w.Work(who)
		r.Get(page).Shows("Часы подтверждены", "Чей ход: вуз", "4 / 4", "Засчитано", "В зачёт: 4 ч, из них подтверждено 4 ч. Нужно 4 ч", "Asar автоматически")
		w.Do(who, c, cases.Accept)
		w.Do(who, c, cases.Send)
		w.Do(who, c, cases.Return)
		r.Get(page).Shows("Банк вернул", "Счёт закрыт банком", "Данные исправлены")
		r.Get(page + "/mend").Shows("Куда платить").Holds(`href="/ru/me/payout"`)
		r.Send(page+"/mend").Shows("Снова передано плательщику", "Передано плательщику")
		w.Do(who, c, cases.Pay)
		r.Get(page).Shows("Выплачено").Hides("Отозвать", "Чей ход")
		r.Get("/kk/me/student").Shows("A: 4 000 ₸", "Төленді", "Толығырақ")
		r.Get(page + "/withdraw").LeadsTo(page)
		r.Post(page+"/withdraw").Says(409, "нельзя отозвать заявку")
	})
}

// A case is shown as it was on another day, by what was known then.
func TestAsOfAnotherDay(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		w.Work(who)
		w.Now = w.Now.AddDate(0, 0, 9)
		r, page := s.As(who), "/ru"+path(c)
		r.Get(page+"?on=2026-11-22").Shows("Так было на 22 ноября 2026", "Ваш ход: набирайте часы", "0 / 4", "Индустриальный университет", "Форма обучения: очная").
			Hides("Часы подтверждены", "Отозвать заявку")
		r.Get(page+"?on=2026-11-23").Shows("Часы подтверждены", "4 / 4")
		r.Get(page+"?on=2026-11-21").Shows("На 21 ноября 2026", "этой заявки ещё не было").Hides("Что было")
		for _, bad := range []string{"soon", "2030-01-01"} {
			r.Get(page+"?on="+bad).Shows("Укажите день не позже сегодняшнего", "Чей ход: вуз")
		}
	})
}

// The text that the operator has published is shown, signed in its version, and
// its change in between is not signed unread.
func TestThePublishedTextIsSigned(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		w.Write(func(tx *db.Tx) error {
			return w.Programmes.PublishText(tx, auth.System(), programme.Text{
				Programme: casestest.Programme, Document: programme.DocumentAgreement, From: tx.Today(),
				Words: i18n.Words{Kk: "Келісемін.", Ru: "Первая строка.\nВторая.", En: "I agree."},
			})
		})
		who := w.Student("Айгерім")
		r, page := s.As(who), "/kk"+path(w.Case(who, "A", cases.Approve, cases.Reserve))
		r.Get("/ru" + path(w.Case(who, "B")) + "/sign").Says(303)
		r.Get(page+"/sign").Shows("Келісім мәтіні, нұсқа: 1", "Келісемін.").Hides("жарияламаған")
		r.Send(page+"/sign", "seen", "1", "agree", "on").Shows("келісім мәтіні, нұсқа: 1", "Қазақша")
	})
}

// What can begin no more is not signed, and the page says why.
func TestNothingIsSignedTooLate(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		page := "/ru" + path(w.Case(who, "A", cases.Approve, cases.Reserve)) + "/sign"
		r := s.As(who)
		r.Get(page).Shows("Условия прочитаны").Hides("Сейчас подписать нельзя")
		w.Clock("2027-06-01", "10:00")
		r = s.As(who)
		r.Get(page).Shows("Сейчас подписать нельзя", "Раунд закончился 31 мая 2027").Hides("Условия прочитаны")
		r.Post(page, "seen", "0", "agree", "on").Says(409, "Раунд закончился")
	})
}

func TestANoIsAppealedAndAnothersCaseIsNot(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who, other := w.Student("Айгерім"), w.Student("Әсел")
		c := w.Case(who, "A", cases.Refuse)
		r, page := s.As(who), "/ru"+path(c)
		r.Get(page).Shows("Отказано", "Другая причина: Практика в другом городе", "Ваш ход, до", "Обжаловать")
		r.Get(page).Shows("Об отказе", "Причина отказа", "Обжаловать можно до 4 декабря 2026", "Решает оператор программы")
		r.Post(page+"/appeal", "reason", "Практика кончается в ноябре").Says(422, "Выберите вид причины")
		r.Post(page+"/appeal", "code", "came-right", "reason", "нет").Says(422, "от 10 до 2000 знаков").Holds("нет</textarea>")
		r.Send(page+"/appeal", "code", "came-right", "reason", "Практика кончается в ноябре").Shows("Причины отказа больше нет: Практика кончается в ноябре", "Жалоба отправлена", "Чей ход: оператор программы", "Практика кончается в ноябре")
		for _, at := range []string{"", "/sign", "/withdraw"} {
			s.As(other).Get(page + at).Says(404)
		}
		s.As(other).Post(page + "/withdraw").Says(404)
		s.As(w.Officer).Get(page).Says(404)
	})
}

// After a no its student reads until when the place is kept, and can give it up.
func TestTheStudentReadsUntilWhenThePlaceIsKept(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		w.Work(who)
		w.Do(who, c, cases.Refuse)
		r, page := s.As(who), "/ru"+path(c)
		r.Get(page).Shows("Место, деньги (4 000 ₸) и часы сохраняются за вами до 7 декабря 2026", "Обжаловать", "Отозвать заявку", "4 / 4")
		r.Get("/kk" + path(c)).Shows("соңғы күні: 2026 ж. 7 желтоқсан")
		r.Send(page+"/appeal", "code", "hours-miscounted", "reason", "Часы верны, есть журнал").Shows("сохраняются, пока решают по жалобе")
		r.Send(page+"/withdraw").Shows("Заявка отозвана").Hides("сохраняются", "Обжаловать")
	})
}

// What was decided stays as it was decided, a case is looked at by the version of
// the rules under which it is decided, and a day that is past by what was known
// then, whatever the rules and the list say now.
func TestDecisionsKeepTheirBasis(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		c := w.Case(who, "A", cases.Approve)
		w.Write(func(tx *db.Tx) error {
			table, err := w.Programmes.Table(tx, "little")
			if err != nil {
				return err
			}
			stricter := table[0]
			stricter.From, stricter.Terms.Eligible.Courses = "2026-12-01", []int{4}
			return w.Programmes.Publish(tx, w.Operator, stricter)
		})
		w.Clock("2026-12-10", "10:00")
		w.Write(func(tx *db.Tx) error {
			list, err := w.Students.Of(tx, who.Person)
			if err != nil {
				return err
			}
			facts := list[0].Facts
			facts.From, facts.Form = "2026-12-05", programme.PartTime
			return w.Students.Change(tx, w.Officer, list[0].ID, facts)
		})
		r, page := s.As(who), "/ru"+path(c)
		held := "Форма обучения: очная (список университета от 22 ноября 2026 г.)"
		decided := "«Заявка одобрена», 22 ноября 2026 г.: на чём основано решение, версия правил 1"
		r.Get(page).Shows("Условия правил сейчас не выполняются", "исправляет он")
		r.Get(page).Shows(decided, held, "Форма обучения: заочная", "по версии правил 1").Hides("версия правил 2", "Нужно: 4")
		r.Get(page+"?on=2026-11-25").Shows("Так было на 25 ноября 2026", decided, held, "Действует версия правил 1").Hides("заочная", "Нужно: 4")
		r.Get(page+"?on=2026-12-02").Shows(held, "Действует версия правил 1").Hides("заочная", "Нужно: 4")

		var now, then []programme.Proof
		for at, proofs := range map[string]*[]programme.Proof{"": &now, "?on=2026-11-25": &then} {
			if err := json.Unmarshal([]byte(strings.ReplaceAll(r.Get("/ru/me/student/proof.json"+at).Body, "\u00a0", " ")), proofs); err != nil {
				t.Fatal(err)
			}
		}
		last := func(all []programme.Proof) programme.Proof { return all[len(all)-1] }
		if p := last(now); p.Programme != "little" || p.Version != 2 || p.Holds || p.Day != "2026-12-10" {
			t.Errorf("today: %+v", p)
		}
		want := programme.Proven{
			Code: "programme/form", Holds: true, Fact: "Форма обучения", Known: "очная", Source: "список университета от 22 ноября 2026 г.", Wanted: "очная", Text: held,
		}
		if p := last(then); p.Version != 1 || !p.Holds || p.Checks[2] != want {
			t.Errorf("then: %+v", p)
		}
		r.Get("/ru/me/student/proof.json?on=2030-01-01").Says(422)
		s.Visitor().Get("/ru/me/student/proof.json").Says(303)
	})
}
