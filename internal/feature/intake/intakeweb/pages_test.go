package intakeweb_test

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/webtest"
	"asar/internal/feature/intake"
	"asar/internal/feature/intake/intakeweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// site is the pages of imports over a world.
type site struct {
	*testing.T
	*coretest.World
	pages   *webtest.Site
	handler http.Handler
	desk    *intake.Desk
}

func each(t *testing.T, test func(s *site)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(webtest.Parts), upload.Schema, intake.Schema), func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		s := &site{T: t, World: w, desk: intake.NewDesk(w.Atlas, w.People, w.Orgs, w.Opportunities)}
		mount := func(m *web.Mux) { intakeweb.Routes(m, intakeweb.Deps{Intake: s.desk, Orgs: w.Orgs}) }
		s.pages, s.handler = webtest.Server(t, w, mount), webtest.Mux(w, mount).Handler()
		test(s)
	})
}

// home is the address of the organisation's imports in a language.
func (s *site) home(l i18n.Lang) string {
	return "/" + string(l) + "/org/" + s.Org.ID.String() + "/import"
}

// answer is what an upload came to.
type answer struct {
	status         int
	location, text string
}

var tags = regexp.MustCompile(`(?s)<svg.*?</svg>|<[^>]*>`)

// send uploads a file as somebody.
func (s *site) send(who auth.Actor, l i18n.Lang, name, body string) answer {
	s.Helper()
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	if name != "" {
		part, err := form.CreateFormFile("file", name)
		if err == nil {
			_, err = part.Write([]byte(body))
		}
		if err != nil {
			s.Fatal(err)
		}
	}
	if err := form.Close(); err != nil {
		s.Fatal(err)
	}
	q := httptest.NewRequest(http.MethodPost, webtest.Base+s.home(l), &b)
	q.Header.Set("Content-Type", form.FormDataContentType())
	q.Header.Set("Sec-Fetch-Site", "same-origin")
	q.AddCookie(&http.Cookie{Name: "asar", Value: s.Session(who)})
	r := httptest.NewRecorder()
	s.handler.ServeHTTP(r, q)
	text := strings.Join(strings.Fields(tags.ReplaceAllString(r.Body.String(), " ")), " ")
	return answer{r.Code, r.Header().Get("Location"), text}
}

// kept uploads a file that must be kept and returns its address.
func (s *site) kept(l i18n.Lang, body string) string {
	s.Helper()
	a := s.send(s.Coordinator, l, "дела.csv", body)
	if a.status != http.StatusSeeOther {
		s.Fatalf("the upload answered %d: %s", a.status, a.text)
	}
	return a.location
}

func (s *site) titles() (list []string) {
	s.Helper()
	s.Write(func(tx *db.Tx) error {
		for _, shelf := range opportunity.Shelves {
			lines, _, err := s.Opportunities.OnShelf(tx, s.Org.ID, shelf, 0, 100)
			if err != nil {
				return err
			}
			for _, line := range lines {
				list = append(list, line.Title.Text(i18n.Ru))
			}
		}
		return nil
	})
	slices.Sort(list)
	return list
}

// The way of a table from the file to the drafts, in each language.
func TestFromFileToDrafts(t *testing.T) {
	words := map[i18n.Lang]struct{ start, columns, check, done, sums, problem string }{
		i18n.Kk: {"Істерді кестеден жүктеу", "Қай баған нені білдіреді", "Не болады", "Файл жүктелді",
			"Оқылған жол: 3. Жаңа: 2, өзгерген: 0, өзгермеген: 0, қабылданбаған: 1.", "Мұндай өңір табылмады."},
		i18n.Ru: {"Загрузить дела из таблицы", "Какой столбец что означает", "Что получится", "Файл загружен",
			"Прочитано строк: 3. Новых: 2, изменено: 0, без изменений: 0, отказано: 1.", "Такой регион не найден."},
		i18n.En: {"Import opportunities from a table", "Which column is which", "What would happen", "The file is imported",
			"Rows read: 3. New: 2, changed: 0, unchanged: 0, refused: 1.", "No such region was found."},
	}
	each(t, func(s *site) {
		for _, l := range i18n.Langs {
			said, reader := words[l], s.pages.As(s.Coordinator)
			reader.Get(s.home(l)).Shows(said.start)
			before := s.titles()
			path := s.kept(l, "Дело,Где\nСад "+string(l)+",Караганда\nПарк "+string(l)+",\nМоре,Атлантида\n")
			reader.Get(path).Shows(said.columns, "дела.csv")
			page := reader.Send(path, "c_title", "Дело", "c_region", "где ", "lang", "ru", "status", "draft")
			page.Shows(said.check, said.sums, said.problem, "Атлантида", "Сад "+string(l))
			if got := s.titles(); !slices.Equal(got, before) {
				t.Errorf("the trial left %q, there were %q", got, before)
			}
			page = reader.Send(path+"/apply", "run", "1")
			page.Shows(said.done, said.sums, said.problem)
			if got := s.titles(); len(got) != len(before)+2 || !slices.Contains(got, "Сад "+string(l)) {
				t.Errorf("%q", got)
			}
			// The file is gone, and its pages lead to what became of it.
			for _, page := range []string{path, path + "/check"} {
				reader.Get(page).LeadsTo(path + "/result")
			}
			csv := reader.Get(path + "/problems.csv")
			if csv.Status != 200 || !strings.Contains(csv.Body, said.problem) || !strings.Contains(csv.Body, "Атлантида") {
				t.Errorf("%d %q", csv.Status, csv.Body)
			}
		}
	})
}

// Sending twice, going back and a second tab have one effect.
func TestOneEffect(t *testing.T) {
	each(t, func(s *site) {
		reader := s.pages.As(s.Coordinator)
		path := s.kept(i18n.Ru, "title\nСад\nПарк\n")
		reader.Get(path)
		reader.Send(path, "c_title", "title", "lang", "ru").Shows("Загрузить 2 строки")
		once := reader.Once()

		// Another tab tries the file in another way: the first page is no longer what would happen.
		other := s.pages.As(s.Coordinator)
		other.Get(path)
		other.Send(path, "c_title", "title", "c_what", "title", "lang", "ru")
		reader.Post(path+"/apply", "run", "1", "once", once).LeadsTo(path + "/check")
		reader.Get(path + "/check").Shows("Столбцы изменили в другом окне.")
		if got := s.titles(); len(got) != 1 {
			t.Errorf("%q", got)
		}

		reader.Get(path + "/check")
		once = reader.Once()
		for range 3 {
			reader.Post(path+"/apply", "run", "2", "once", once).LeadsTo(path + "/result")
			other.Post(path+"/apply", "run", "2", "once", "other").LeadsTo(path + "/result")
		}
		if got := s.titles(); len(got) != 3 {
			t.Errorf("%q", got)
		}
		// The columns of a file that was taken can no longer be changed.
		reader.Post(path, "c_title", "title", "once", "late").LeadsTo(path + "/check")
		reader.Get(path + "/result").Shows("Новых: 2")
		// The same table again has nothing to add.
		path = s.kept(i18n.Ru, "title\nСад\nПарк\n")
		reader.Get(path)
		reader.Send(path, "c_title", "title", "c_what", "title", "lang", "ru").Shows("без изменений: 2", "Всё из этого файла уже загружено.").Hides("Загрузить 2")
	})
}

// A file that cannot be read is refused on the same page, with a sentence.
func TestRefusedFiles(t *testing.T) {
	each(t, func(s *site) {
		for _, test := range []struct{ name, body, kk, ru, en string }{
			{"a.csv", "", "Файл бос.", "Файл пуст.", "The file is empty."},
			{"a.csv", "\xff\xfeT\x00", "UTF-16", "UTF-16", "UTF-16"},
			{"a.csv", "title\n\xcd\xe0\xe7\xe2\xe0\xed\xe8\xe5 \xe4\xe5\xeb\xe0\n", "Windows-1251", "Windows-1251", "Windows-1251"},
			{"a.xlsx", "PK\x03\x04", "Файл бүлінген", "Файл повреждён", "The file is damaged"},
			{"a.png", "\x89PNG\r\n\x1a\n", "сурет", "изображение", "a picture"},
			{"a.csv", "title\n" + strings.Repeat("Сад\n", 501), "Рұқсат етілгені: 500", "не больше 500", "at most 500"},
			{"", "", "Файл таңдалмаған", "Файл не выбран", "No file was chosen"},
		} {
			for l, want := range map[i18n.Lang]string{i18n.Kk: test.kk, i18n.Ru: test.ru, i18n.En: test.en} {
				a := s.send(s.Coordinator, l, test.name, test.body)
				if a.status != 422 || !strings.Contains(strings.ReplaceAll(a.text, "\u00a0", " "), want) {
					t.Errorf("%q in %s: %d, no %q in %s", test.body[:min(len(test.body), 20)], l, a.status, want, a.text)
				}
			}
		}
		for l, want := range map[i18n.Lang]string{i18n.Kk: "Рұқсат етілген көлемі: 5 МБ", i18n.Ru: "не больше 5 МБ", i18n.En: "at most 5 MB"} {
			a := s.send(s.Coordinator, l, "a.csv", strings.Repeat("a", 6<<20))
			if a.status != 422 || !strings.Contains(strings.ReplaceAll(a.text, "\u00a0", " "), want) {
				t.Errorf("6 MB answered %d in %s: %s", a.status, l, a.text)
			}
		}
		for size, want := range map[int]int{7 << 20: 303, 8 << 20: 422} {
			a := s.send(s.Coordinator, i18n.Ru, "a.xlsx", webtest.Workbook(t, size))
			if a.status != want || strings.Contains(a.text, "При распаковке файл слишком велик") != (want == 422) {
				t.Errorf("%d bytes when unpacked answered %d: %s", size, a.status, a.text)
			}
		}
		path := s.kept(i18n.Ru, "title,what\nСад,Копаем\n")
		s.pages.As(s.Coordinator).Post(path, "c_what", "what", "once", "x").Says(422, "Выберите столбец, в котором стоит название дела.")
		s.pages.As(s.Coordinator).Post(path, "c_title", "Тема", "c_what", "what", "once", "x").Says(422, "В файле нет столбца «Тема».").
			Holds(`value="Тема"`).Holds(`value="what"`)
	})
}

// Only those who run the organisation's opportunities see its files.
func TestWhoMayImport(t *testing.T) {
	each(t, func(s *site) {
		path := s.kept(i18n.Ru, "title\nСад\n")
		stranger := s.Person("Жат", "1990-01-01")
		member := s.Person("Мүше", "1990-01-01")
		s.Write(func(tx *db.Tx) error { return s.Orgs.Join(tx, member, s.Org.ID) })
		for _, page := range []string{s.home(i18n.Ru), s.home(i18n.Ru) + "/sample.csv", path, path + "/check", path + "/result", path + "/problems.csv"} {
			if got := s.pages.Visitor().Get(page); got.Status != 303 || !strings.Contains(got.Location, "/sign-in") {
				t.Errorf("%s answers a visitor %d to %q", page, got.Status, got.Location)
			}
			s.pages.As(stranger).Get(page).Says(404)
			s.pages.As(member).Get(page).Says(403)
		}
		for _, page := range []string{path, path + "/apply"} {
			s.pages.As(stranger).Post(page, "c_title", "title", "once", "a").Says(404)
			s.pages.As(member).Post(page, "c_title", "title", "once", "b").Says(403)
		}
		if a := s.send(stranger, i18n.Ru, "a.csv", "title\nСад\n"); a.status != 404 {
			t.Errorf("a stranger's upload answered %d", a.status)
		}
		// Under another organisation's address it is not there.
		foreign := strings.Replace(path, s.Org.ID.String(), "0000000000001", 1)
		s.pages.As(s.Coordinator).Get(foreign).Says(404)
		s.pages.As(s.Coordinator).Get(s.home(i18n.Ru) + "/0000000000001").Says(404)
	})
}

// A file waits for a day.
func TestFilesAreForgotten(t *testing.T) {
	each(t, func(s *site) {
		path := s.kept(i18n.Ru, "title\nСад\n")
		s.Clock("2026-11-23", "10:00")
		s.pages.As(s.Coordinator).Get(path).Shows("Какой столбец что означает")
		s.Clock("2026-11-23", "12:00")
		s.pages.As(s.Coordinator).Get(path).Says(404)
		s.Write(func(tx *db.Tx) error {
			n, err := upload.Sweep(tx)
			if n != 1 {
				t.Errorf("%d files were dropped", n)
			}
			return err
		})
	})
}

// The sample in each language and form is taken as it stands.
func TestSamples(t *testing.T) {
	each(t, func(s *site) {
		for _, l := range i18n.Langs {
			for _, name := range []string{"sample.csv", "sample.xlsx"} {
				reader := s.pages.As(s.Coordinator)
				page := reader.Get(s.home(l) + "/" + name)
				if page.Status != 200 || !strings.Contains(page.Header("Content-Disposition"), "attachment") {
					t.Fatalf("%s: %d %q", name, page.Status, page.Header("Content-Disposition"))
				}
				path := filepath.Join(t.TempDir(), name)
				if err := os.WriteFile(path, []byte(page.Body), 0o600); err != nil {
					t.Fatal(err)
				}
				job := intake.Job{Kind: intake.Opportunities, Path: path, Org: s.Org.ID, Lang: l, DryRun: true}
				r, err := s.desk.Run(t.Context(), s.DB, s.Coordinator, job, nil)
				if err != nil || r.Created != 2 || len(r.Ignored) > 0 {
					t.Errorf("%s in %s: %+v %v", name, l, r, err)
				}
			}
		}
	})
}

// Complete rows are published if that was asked for, the others stay drafts.
func TestPublishing(t *testing.T) {
	each(t, func(s *site) {
		reader := s.pages.As(s.Coordinator)
		const header = "Название дела;Что делать;Зачем;Направления;Регион;Населённый пункт;Место встречи;Ответственный;Телефон ответственного;" +
			"Риски;Первый день;Начало;Конец;Число мест"
		path := s.kept(i18n.Ru, header+"\nСад;Копаем;Для тени;taza;Караганда;Теміртау;У школы;Нұрлан;8 701 234 56 78;нет;05.12.2026;10:00;14:00;20\n"+
			"Парк;;;;;;;;;;;;;\n")
		reader.Get(path).Holds(`name="c_leader_phone" type="search" value="Телефон ответственного"`)
		pairs := []string{"lang", "ru", "status", "published"}
		for ours, theirs := range intake.Guess(strings.Split(header, ";")).Columns {
			pairs = append(pairs, "c_"+ours, theirs)
		}
		page := reader.Send(path, pairs...)
		page.Shows("Черновиков: 1, опубликовано: 1.", "Осталось черновиком.", "Загрузить 2 строки")
		reader.Send(path+"/apply", "run", "1").Shows("Черновиков: 1, опубликовано: 1.")
		page = reader.Get(s.home(i18n.Ru))
		page.Shows("Риски", "Обязательно.").Hides("Номер организации")
	})
}

// The page that assigns the columns stays light however wide the file.
func TestWideFile(t *testing.T) {
	each(t, func(s *site) {
		columns := make([]string, 60)
		for i := range columns {
			columns[i] = fmt.Sprintf("Столбец номер %d", i+1)
		}
		path := s.kept(i18n.Kk, strings.Join(columns, ";")+"\n"+strings.Repeat(";", 59)+"x\n")
		if n := len(s.pages.As(s.Coordinator).Get(path).Body); n > 45<<10 {
			t.Errorf("the page weighs %d bytes", n)
		}
	})
}

// What is wrong in the same way in many rows is said once, with the rows.
func TestOneMistakeInManyRows(t *testing.T) {
	each(t, func(s *site) {
		var table strings.Builder
		table.WriteString("Название дела;Первый день;Риски\n")
		for i := range 200 {
			fmt.Fprintf(&table, "Сад %d;October %d;\n", i, i%4+1)
		}
		table.WriteString("Парк;;пчёлы\n")
		path := s.kept(i18n.Ru, table.String())
		page := s.pages.As(s.Coordinator).Send(path, "c_title", "Название дела", "c_first_day", "Первый день", "c_risks", "риски", "lang", "ru")
		page.Shows("Первый день October 1; October 2; October 3 Напишите день", "2, 3, 4, 5, 6, 7, 8, 9, … всего: 200", "Риска «пчёлы» в списке нет.", "height (Работа на высоте);")
		if n := strings.Count(page.Text(), "Напишите день"); n != 1 {
			t.Errorf("it is said %d times", n)
		}
	})
}

// A table is in the language of its header, whoever reads the site in which.
func TestLanguageOfTheTable(t *testing.T) {
	each(t, func(s *site) {
		for header, want := range map[string]string{
			"Название дела;Что делать;Онлайн": "ru", "Істің атауы;Не істеу керек;Онлайн": "kk", "Title;What to do": "en",
			"Тақырып;x": "kk", // neither is known, and the reader's language is Kazakh
		} {
			path := s.kept(i18n.Kk, header+"\nСад;Копаем;\n")
			s.pages.As(s.Coordinator).Get(path).Holds(`name="lang" value="` + want + `" checked`)
		}
	})
}
