package recognitionweb_test

import (
	"regexp"
	"testing"

	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/recognition"
	"asar/internal/feature/credit/recognition/recognitionweb"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(w *casestest.World, s *webtest.Site)) {
	t.Helper()
	mount := func(w *casestest.World, m *web.Mux) {
		recognitionweb.Routes(m, recognitionweb.Deps{
			Recognition: recognition.NewDesk(w.Bus, w.People, w.Students, w.Programmes, w.Cases), Programmes: w.Programmes, Cases: w.Cases, People: w.People, Orgs: w.Orgs,
		})
	}
	casestest.Each(t, mount, func(_ *testing.T, w *casestest.World, s *webtest.Site) { test(w, s) }, recognition.Schema)
}

var number = regexp.MustCompile(`name="request" value="([^"]+)"`)

// A student asks, the office enters what the commission decided, and both read it.
func TestAStudentAsksAndTheCommissionDecides(t *testing.T) {
	each(t, func(w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		nobody := s.As(w.Student("Бекзат"))
		nobody.Get("/ru/me/student/credits").Shows("У вас нет ваучеров")
		c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		student := s.As(who)
		student.Get("/ru/me/student/credits").Shows("Кредиты можно запросить, когда университет принял часы").Hides("Запросить академические кредиты")
		w.Work(who)
		w.Do(who, c, cases.Accept)

		form := "/ru/me/student/cases/" + c.ID.String() + "/credits"
		student.Get("/ru/me/student/credits").Shows("Запросить академические кредиты").Holds(`href="` + form)
		student.Get(form).Shows("Можно запросить кредитов", "3")
		nobody.Get(form).Says(404)
		student.Post(form, "kind", "discipline", "title", "Психология", "size", "5", "credits", "2,5").
			Says(422, "Укажите целое число кредитов. Не больше: 3").Holds(`value="Психология"`, `value="2,5"`)
		student.Post(form, "kind", "discipline", "title", "Психология", "size", "5", "credits", "3").LeadsTo("/ru/me/student/credits")
		student.Get("/ru/me/student/credits").Shows("Запрос отправлен комиссии.", "Ждёт решения комиссии", "Отозвать")

		officer := s.As(w.Officer)
		desk := "/ru/org/" + w.University.ID.String() + "/recognition"
		page := officer.Get(desk).Shows("Айгерім", "Психология", "Кредитов у дисциплины: 5")
		request := number.FindStringSubmatch(page.Body)[1]
		sitting := []string{"request", request, "take-" + request, "on", "day", "2026-11-20", "chair", "Сейітов А.", "members", "Ким В.\nОспанова Ж."}
		officer.Post(desk, append(sitting, "number", "", "credits-"+request, "2", "reason-"+request, "мало")...).
			Says(422, "Укажите номер протокола", "Напишите, почему зачтено не всё").Holds("Оспанова Ж.", "мало")
		officer.Post(desk, "request", request, "number", "7", "day", "2026-11-20", "chair", "Сейітов А.").Says(422, "Отметьте хотя бы один запрос")
		entered := officer.Post(desk, append(sitting, "number", "7", "credits-"+request, "2", "reason-"+request, "Зачтён раздел общения")...)
		officer.Get(entered.Location).Shows("Протокол № 7", "Решение внесено", "Сейітов А.", "Зачтено частично", "Зачтён раздел общения")
		officer.Post(desk, append(sitting, "number", "8", "credits-"+request, "2")...).Says(409, "По части запросов уже есть решение")
		officer.Get(desk).Shows("Запросов к комиссии нет", "Протокол № 7")
		if file := officer.Get(desk + ".csv"); file.Status != 200 {
			t.Error("the file is answered", file.Status)
		} else {
			file.Holds("Психология", ";5;2;240;7;2026-11-20")
		}

		student.Get("/kk/me/student/credits").Shows("Бір бөлігі ескерілді", "Зачтён раздел общения")
		student.Get("/en/me/student/credits").Shows("Recognised in part", "Credits recognised")
		s.As(who).Get(desk).Says(404)
	})
}

// Credits whose hours are not vouched for stand out before the commission and for
// their student; what is found again stands beside the first decision.
func TestDoubtAndReview(t *testing.T) {
	each(t, func(w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		w.Work(who)
		w.Do(who, c, cases.Accept)
		student, officer := s.As(who), s.As(w.Officer)
		desk := "/ru/org/" + w.University.ID.String() + "/recognition"
		student.Post("/ru/me/student/cases/"+c.ID.String()+"/credits", "kind", "elective", "title", "Волонтёрство", "credits", "2")
		request := number.FindStringSubmatch(officer.Get(desk).Body)[1]
		sitting := []string{"request", request, "take-" + request, "on", "day", "2026-11-20", "chair", "Сейітов А."}
		w.Do(who, c, cases.Reopen)
		officer.Get(desk).Shows("Часы не подтверждены с 23 ноября 2026", "отказать можно и сейчас")
		officer.Post(desk, append(sitting, "number", "1", "credits-"+request, "2")...).Says(422, "Пока часы не подтверждены, зачесть их нельзя")
		w.Do(who, c, cases.Accept)
		officer.Get(desk).Hides("Часы не подтверждены")
		first := officer.Post(desk, append(sitting, "number", "1", "credits-"+request, "2")...).Location
		w.Do(who, c, cases.Reopen)
		student.Get("/ru/me/student/credits").Shows("Зачтено", "Часы не подтверждены с 23 ноября 2026")
		officer.Get(desk).Shows("Зачтено кредитов: 2. Комиссия может оставить их или уменьшить")
		officer.Post(desk, append(sitting, "number", "2", "credits-"+request, "0")...).Says(422, "Напишите, почему так решено при пересмотре")
		second := officer.Post(desk, append(sitting, "number", "2", "credits-"+request, "0", "reason-"+request, "Часы сняла организация")...).Location
		officer.Get(first).Shows("Протокол № 1", "Зачтено")
		officer.Get(second).Shows("Протокол № 2", "Не зачтено", "было: 2", "Часы сняла организация")
		officer.Get(desk+".csv").Holds(";2;240;1;2026-11-20;", ";0;240;2;2026-11-20;было: 2")
		student.Get("/kk/me/student/credits").Shows("Ескерілмеді", "Ескерілген кредит: 0 (бұрын: 2)")
	})
}

// What a student has asked for they can take back.
func TestARequestIsTakenBack(t *testing.T) {
	each(t, func(w *casestest.World, s *webtest.Site) {
		who := w.Student("Айгерім")
		c := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		w.Work(who)
		w.Do(who, c, cases.Accept)
		student := s.As(who)
		student.Post("/ru/me/student/cases/"+c.ID.String()+"/credits", "kind", "elective", "title", "Волонтёрство", "credits", "1")
		back := regexp.MustCompile(`/ru/me/student/credits/[^/"]+/withdraw`).FindString(student.Get("/ru/me/student/credits").Body)
		student.Post(back).LeadsTo("/ru/me/student/credits")
		student.Get("/ru/me/student/credits").Shows("Отозвано", "Запросить академические кредиты")
		s.As(w.Officer).Get("/ru/org/" + w.University.ID.String() + "/recognition").Shows("Запросов к комиссии нет")
	})
}
