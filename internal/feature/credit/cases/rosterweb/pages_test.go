package rosterweb_test

import (
	"html"
	"regexp"
	"strings"
	"testing"
	"time"

	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/cases/rosterweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *casestest.World, m *web.Mux) {
	rosterweb.Routes(m, rosterweb.Deps{Lists: roster.NewDesk(w.Students, w.People), Orgs: w.Orgs})
}

// The office sends its list, says which column is which, sees what would change,
// takes it, and learns of every row that was refused.
func TestTheListIsSent(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		w.Student("Айгерім")
		page := "/ru/org/" + w.University.ID.String() + "/students/import"
		r := s.As(w.Officer)
		w.Now = w.Now.Add(time.Minute)
		r.Get(page).Shows("Загрузить список студентов", "Номер студента", "Обязательно", "Одно из слов: учится")
		list := "Билет;ФИО;Дата рождения;Курс;Группа\nN-1;Серіков Данияр;01.02.2006;1;А\nN-2;Ли Анна;не помню;1;А\n"
		columns := r.Upload(page, "file", "list.csv", list).Location
		r.Get(columns).Shows("Какой столбец что означает", "2 строки", "В первой строке", "Серіков Данияр")
		at := strings.TrimSuffix(columns, "/columns")
		r.Get(at + "/check").LeadsTo(columns) // nothing was tried yet
		r.Get(columns)
		r.Post(columns, "c_name", "ФИО", "c_birth", "Дата рождения").Says(422, "Выберите столбец, в котором стоит «Номер студента»")
		r.Post(columns, "c_number", "Зачётка", "c_name", "ФИО", "c_birth", "Дата рождения").Says(422, "В файле нет столбца «Зачётка»")
		r.Post(columns, "c_number", "Билет", "c_name", "ФИО", "c_birth", "Дата рождения", "from", "когда-то").Says(422, "Укажите день")
		r.Send(columns, "c_number", "Билет", "c_name", "ФИО", "c_birth", "Дата рождения", "c_course", "Курс", "from", "2026-09-01").Shows(
			"Что изменится", "1 новых", "1 отказано", "Не использованы столбцы: Группа", "Дата рождения не помню Укажите дату рождения, например 31.05.2006. 3", "Серіков Данияр не было в списке", "С 1 сентября 2026",
			"Есть в списке, нет в файле", "Айгерім", "Принять 1 строку")
		r.Get(at + "/problems.csv").Holds("3;Дата рождения;не помню")
		w.Write(func(tx *db.Tx) error {
			if _, found, err := w.Students.ByNumber(tx, w.Officer, w.University.ID, "N-1"); found || err != nil {
				t.Errorf("a list that was tried is taken: %v", err)
			}
			return nil
		})
		r.Send(at+"/apply", "run", "7").Shows("Столбцы изменили в другом окне")
		r.Send(at+"/apply", "run", "1").Shows("Список принят", "1 новых", "К студентам")
		for _, old := range []string{"/columns", "/check", "/result"} {
			if p := r.Get(at + old); old != "/result" {
				p.LeadsTo(at + "/result")
			} else {
				p.Shows("Список принят")
			}
		}
		w.Write(func(tx *db.Tx) error {
			e, found, err := w.Students.ByNumber(tx, w.Officer, w.University.ID, "N-1")
			if !found || e.Facts != (enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Course: 1}) {
				t.Errorf("%+v", e)
			}
			return err
		})
		s.As(w.Operator).Get(at + "/result").Says(404)
		s.As(w.Operator).Get(page).Says(404)
	}, upload.Schema)
}

// field is an input of the page of columns that is filled in already.
var field = regexp.MustCompile(`name="(c_[a-z]+)"[^>]* value="([^"]+)"`)

// A file that is no list is refused with a sentence; the sample can be taken as
// it stands, in every language.
func TestSamplesAndOtherFiles(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		page := "/org/" + w.University.ID.String() + "/students/import"
		r := s.As(w.Officer)
		r.Get("/ru" + page)
		r.Post("/ru"+page).Says(422, "Файл не выбран")
		r.Upload("/ru"+page, "file", "list.csv", "").Says(422)
		r.Upload("/ru"+page, "file", "list.csv", strings.Repeat("a", 6<<20)).Says(422, "не больше 5 МБ")
		r.Upload("/ru"+page, "file", "list.xlsx", webtest.Workbook(t, 16<<20)).Says(422, "При распаковке файл слишком велик")
		r.Get(r.Upload("/ru"+page, "file", "list.xlsx", webtest.Workbook(t, 15<<20)).Location).Shows("Какой столбец что означает")
		r.Get("/ru" + page)
		r.Get("/ru" + page + "/sample.xlsx").Says(200)
		for lang, said := range map[string]string{"kk": "2 жаңа", "ru": "2 новых", "en": "2 new"} {
			sample := r.Get("/" + lang + page + "/sample.csv").Body
			r.Get("/" + lang + page)
			columns := r.Get(r.Upload("/"+lang+page, "file", "sample.csv", sample).Location)
			var fields []string
			for _, f := range field.FindAllStringSubmatch(columns.Body, -1) {
				fields = append(fields, f[1], html.UnescapeString(f[2]))
			}
			r.Send(columns.Path, fields...).Shows(said)
		}
	}, upload.Schema)
}
