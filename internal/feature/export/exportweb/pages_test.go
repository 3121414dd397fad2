package exportweb_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/org"
	"asar/internal/core/webtest"
	"asar/internal/feature/export"
	"asar/internal/feature/export/exportweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/job"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// site is the pages over a world, and what works behind them.
type site struct {
	*coretest.World
	*webtest.Site
	queue *job.Queue
}

func each(t *testing.T, test func(t *testing.T, s *site)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(webtest.Parts), export.Schema), func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		s := &site{World: w, queue: job.NewQueue(d, slog.New(slog.DiscardHandler))}
		desk := export.NewDesk(w.Bus, w.People, w.Orgs, export.Hours(w.Hours, w.Opportunities, w.People))
		s.queue.HandleTx(export.Work, desk.MakeSome)
		s.Site = webtest.Server(t, w, func(m *web.Mux) {
			exportweb.Routes(m, exportweb.Deps{Exports: desk, People: w.People, Orgs: w.Orgs})
		})
		test(t, s)
	})
}

func (s *site) at(l i18n.Lang) string {
	return "/" + string(l) + "/org/" + s.Org.ID.String() + "/exports"
}

// worked enters hours of one day after the other.
func (s *site) worked(who auth.Actor, days int) {
	s.T.Helper()
	var list []hours.Worked
	for i := range days {
		from := when.Day("2026-01-10").AddDays(i).Start().Add(10 * time.Hour)
		list = append(list, hours.Worked{
			Person: who.Person, Org: s.Org.ID, Opportunity: s.Opportunity.ID, Shift: s.Shifts[0].ID, Direction: "sabaqtastyq", Region: "kz-35",
			From: from, To: from.Add(time.Hour), By: s.Coordinator.Person,
		})
	}
	s.Write(func(tx *db.Tx) error { return s.Hours.Load(tx, list) })
}

// drain makes what was asked for; between pieces some time passes.
func (s *site) drain() {
	s.T.Helper()
	for done := 1; done > 0; s.Now = s.Now.Add(time.Second) {
		var err error
		if done, err = s.queue.Drain(context.Background()); err != nil {
			s.T.Fatal(err)
		}
	}
}

// form is what the page offers, with its days.
func form(from, until string) []string {
	return []string{"kind", "hours", "from", from, "until", until}
}

func TestFromAskingToTheFile(t *testing.T) {
	each(t, func(t *testing.T, s *site) {
		s.worked(s.Person("Айгерім", "2000-01-01"), 1002)
		c := s.Site.As(s.Coordinator)
		for l, say := range map[i18n.Lang]string{i18n.Kk: "Әзірге файл жоқ", i18n.Ru: "Файлов пока нет", i18n.En: "There are no files yet"} {
			c.Get(s.at(l)).Shows(say).Holds(`name="from"`, `value="2026-01-01"`, `value="2026-11-22"`)
		}
		c.Post(s.at(i18n.Ru), form("2026-01-01", "скоро")...).Says(422, "Укажите день.").Holds(`value="скоро"`)
		c.Post(s.at(i18n.Ru), "kind", "everything").Says(422, "Выберите, какая таблица нужна.")
		once := append(form("2026-01-01", "2030-01-01"), "once", c.Once())
		c.Post(s.at(i18n.Ru), once...).LeadsTo(s.at(i18n.Ru))
		c.Post(s.at(i18n.Ru), once...).LeadsTo(s.at(i18n.Ru)) // the very same form
		c.Get(s.at(i18n.Ru)).Shows("Готовится. Строк: 0 из 1 002", "Такой файл уже готовится", "Ахметов Нұрлан", "Обновить состояние").Hides("Скачать", "Подготовить файл")
		c.Get(s.at(i18n.Kk)).Shows("Дайындалуда. Жол: 0 / 1 002")
		c.Post(s.at(i18n.En), form("2026-01-01", "2026-02-01")...).Says(409, "A file of this kind is being prepared.")
		s.Now = s.Now.Add(20 * time.Minute)
		c.Get(s.at(i18n.En)).Shows("Delayed", "You can ask for it again", "Prepare the file")
		s.drain()
		old := c
		c = s.Site.As(s.Coordinator) // who has proved who they are just now
		p := c.Get(s.at(i18n.Ru)).Shows("Готов. Строк: 1 002", "Хранится до пн, 23 нояб., 11:00", "Скачать").Hides("Обновить состояние")
		c.Get(s.at(i18n.En)).Shows("Ready. Rows: 1,002", "Download")
		file := action(p)
		if old := old.Post(file); old.Status != 303 || !strings.HasPrefix(old.Location, "/ru/sign-in") {
			t.Errorf("a session that proved itself long ago gets %d, %s", old.Status, old.Location)
		}
		got := c.Post(file).Holds("\ufeffДень;Дело;Волонтёр;", "2026-01-10;Подготовить дома ветеранов к зиме;Ахметов Айгерім;60;")
		if n := strings.Count(got.Body, "\r\n"); got.Status != 200 || n != 1003 || got.Type != "text/csv; charset=utf-8" || got.Header("Cache-Control") != "no-store" {
			t.Errorf("%d, %d lines, %s, %s", got.Status, n, got.Type, got.Header("Cache-Control"))
		}
		if name := got.Header("Content-Disposition"); name != "attachment; filename=asar-hours-2026-01-01-2030-01-01.csv" {
			t.Errorf("the file is called %q", name)
		}
		s.Now = s.Now.Add(export.KeptFor)
		c = s.Site.As(s.Coordinator)
		c.Get(s.at(i18n.Ru)).Shows("Файлов пока нет")
		c.Post(file).Says(404)
	})
}

// action returns the address of the page's button for the file.
func action(p *webtest.Page) string {
	_, rest, _ := strings.Cut(p.Body, `action="`+p.Path+"/")
	address, _, _ := strings.Cut(rest, `"`)
	return p.Path + "/" + address
}

// What became of a file is said with a way out.
func TestAFileThatWasDropped(t *testing.T) {
	each(t, func(t *testing.T, s *site) {
		who := s.Person("Айгерім", "2000-01-01")
		s.worked(who, 1)
		c := s.Site.As(s.Coordinator)
		c.Get(s.at(i18n.Ru))
		c.Send(s.at(i18n.Ru), form("2026-01-01", "2026-11-22")...).Shows("Запрос принят")
		s.drain()
		file := action(c.Get(s.at(i18n.Ru)))
		s.Write(func(tx *db.Tx) error { return s.People.Erase(tx, who, who.Person) })
		c.Post(file).LeadsTo(s.at(i18n.Ru))
		c.Get(s.at(i18n.Ru)).Shows("Файл не готов", "Удалён", "удалил свои данные", "Подготовить файл").Hides("Скачать")
	})
}

func TestWhoSeesExports(t *testing.T) {
	each(t, func(t *testing.T, s *site) {
		member, foreign := s.Person("Дана", "2000-01-01"), s.Person("Виктория", "1990-01-01")
		var away org.Org
		s.Write(func(tx *db.Tx) (err error) {
			if err = s.Orgs.Join(tx, member, s.Org.ID); err != nil {
				return err
			}
			away, err = s.Orgs.Create(tx, foreign, org.New{Kind: org.Group, Name: i18n.Both(i18n.Ru, "Соседи"), Region: "kz-35"})
			return err
		})
		s.worked(member, 1)
		c := s.Site.As(s.Coordinator)
		c.Get(s.at(i18n.Ru))
		c.Send(s.at(i18n.Ru), form("2026-01-01", "2026-11-22")...)
		s.drain()
		file := action(c.Get(s.at(i18n.Ru)))
		for who, want := range map[*webtest.Reader]int{
			s.Visitor(): 303, s.Site.As(s.Person("Мадина", "2000-01-01")): 404, s.Site.As(member): 403, s.Site.As(s.World.As(foreign)): 404,
		} {
			for path, method := range map[string]func(string) *webtest.Page{
				s.at(i18n.Ru): who.Get, s.at(i18n.En): func(p string) *webtest.Page { return who.Post(p, form("2026-01-01", "2026-11-22")...) },
				file: func(p string) *webtest.Page { return who.Post(p) },
			} {
				if p := method(path); p.Status != want {
					t.Errorf("%s answered %d, want %d", p.Path, p.Status, want)
				}
			}
		}
		// The other organisation's owner names our file under their own address.
		s.Site.As(s.World.As(foreign)).Post(strings.Replace(file, s.Org.ID.String(), away.ID.String(), 1)).Says(404)
	})
}
