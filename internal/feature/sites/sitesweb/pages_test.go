package sitesweb_test

import (
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"asar/internal/core/account/accountweb"
	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/core/org"
	"asar/internal/core/org/orgweb"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/feature/sites/sitesweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *coretest.World, m *web.Mux) {
	accountweb.Routes(m, accountweb.Deps{People: w.People, Accounts: w.Accounts, Atlas: w.Atlas})
	orgweb.Routes(m, orgweb.Deps{Orgs: w.Orgs, Invites: w.Invites, Atlas: w.Atlas})
	opportunityweb.Routes(m, opportunityweb.Deps{Opportunities: w.Opportunities, Orgs: w.Orgs, Atlas: w.Atlas})
	sitesweb.Routes(m, sitesweb.Deps{Atlas: w.Atlas, Orgs: w.Orgs, Opportunities: w.Opportunities, Hours: w.Hours, People: w.People})
}

func each(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, mount, test)
}

// serve has somebody come to the world's first shift and leave, and the host
// vouch for it. The clock then stands behind the shift.
func serve(t *testing.T, w *coretest.World, who auth.Actor) hours.Record {
	t.Helper()
	w.Now = dbtest.Start
	claim := w.Join(who, w.Shifts[0].ID)
	for _, step := range []struct {
		clock string
		act   func(*db.Tx, auth.Actor, id.ID, attendance.Way) (attendance.Record, error)
	}{{"10:00", w.Attendance.CheckIn}, {"14:00", w.Attendance.CheckOut}} {
		w.Clock(coretest.Tomorrow, step.clock)
		w.Write(func(tx *db.Tx) error {
			_, err := step.act(tx, w.Coordinator, claim.ID, attendance.ByName)
			return err
		})
	}
	r := record(t, w, claim)
	decide(w, r.ID, r.Proposed, "")
	return r
}

func record(t *testing.T, w *coretest.World, claim signup.Signup) (found hours.Record) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		list, err := w.Hours.OfShift(tx, claim.Shift)
		for _, r := range list {
			if r.Signup == claim.ID {
				found = r
			}
		}
		return err
	})
	return found
}

func decide(w *coretest.World, record id.ID, minutes int, reason string) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		_, err := w.Hours.Decide(tx, w.Coordinator, []hours.Decision{{Record: record, Minutes: minutes, Reason: reason}})
		return err
	})
}

// ledger is the hours of the world's entries, as they are said.
func ledger(w *coretest.World, l i18n.Lang) string {
	minutes := 0
	w.Write(func(tx *db.Tx) error {
		minutes = 0
		entries, err := w.Hours.Latest(tx, 100)
		for _, e := range entries {
			minutes += e.Minutes
		}
		return err
	})
	return i18n.Decimal(l, minutes/6)
}

func TestHomeSaysWhatTheLedgerHolds(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		v := s.Visitor()
		v.Get("/ru/").Shows("Они загорятся с первыми подтверждёнными часами", "Первая строка появится", "0 подтверждённые часы, 2026 год", "— решений о часах")
		first := serve(t, w, w.Person("Айгерім", "2000-01-01"))
		serve(t, w, w.Person("Болат", "2001-01-01"))
		if got := ledger(w, i18n.Ru); got != "8" {
			t.Fatalf("the ledger holds %s hours", got)
		}
		v.Get("/ru/").Shows(
			"За год: 8 ч.", "8 подтверждённые часы, 2026 год", "2 волонтёра с подтверждёнными часами", "100 % решений о часах принято за 48 часов",
			"1 проверенная организация или группа", "8 Караганда", "Подтверждённые часы: октябрь и ноябрь",
			"№ 2 Связь поколений 4 ч · Караганда", "№ 1 Связь поколений 4 ч · Караганда",
		).Hides("Айгерім", "Болат", "Ахметов", "Они загорятся")

		decide(w, first.ID, 150, "Ушла раньше") // at the same instant: the page must not remember the old sums
		v.Get("/ru/").Shows(
			"За год: "+ledger(w, i18n.Ru)+" ч.", "6,5 подтверждённые часы, 2026 год", "6,5 Караганда",
			"№ 4 Связь поколений 2,5 ч · Караганда", "№ 3 Связь поколений −4 ч · отменяет № 1",
		)
		v.Get("/kk/").Shows("Жыл бойы: 6,5 сағ.", "6,5 расталған сағат, 2026 жыл", "2 сағаты расталған волонтер", "6,5 Қарағанды", "№ 3 Сабақтастық −4 сағ · күші жойылған жазба: № 1")
		v.Get("/en/").Shows("In the year: 6.5 h.", "6.5 verified hours in 2026", "2 volunteers with verified hours", "6.5 Karaganda", "No. 3 Generations −4 h · takes back No. 1")
		v.Get("/ru/directions").Shows("Связь поколений 6,5 ч", "6,5 ч за 12 месяцев 2 подтверждённых участия", "подтверждено 6,5 ч", "0 ч за 12 месяцев 0 подтверждённых участий")
		v.Get("/ru/directions/sabaqtastyq").Shows("6,5 подтверждённые часы, 12 месяцев", "Самый длинный уык: ноябрь 2026, 6,5 ч", "1 регион с часами", "Караганда 6,5 ч", "Шанырак Теміртау, Караганда 6,5 ч за 12 месяцев Открыто дел: 1")
		v.Get("/ru/directions/taza").Shows("0 подтверждённые часы", "загорятся", "Впереди пока нет дел").Hides("Кто этим занимается", "Больше всего часов")
		v.Get("/ru/regions").Shows("6,5 Караганда", "Карагандинская область 6,5", "0 Абай")
		v.Get("/ru/regions/kz-35").Shows("Всего 6,5 ч.", "6,5 подтверждённые часы", "2 подтверждённых участия", "Связь поколений 6,5 ч", "ноябрь 2026 6,5 ч")
		v.Get("/ru/regions/kz-10").Shows("0 подтверждённые часы", "когда в этом регионе подтвердят первые часы", "Подтверждённых часов пока нет", "Проверенных организаций здесь пока нет")
	})
}

func TestHomeInThreeLanguages(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		for l, texts := range map[i18n.Lang][]string{
			i18n.Kk: {"Жұмыла көтерген жүк жеңіл", "Қалай көмектескіңіз келеді?", "Жеті бағыт", "Сабақтастық іс: 1", "Барлық іс: 1", "Ардагерлердің үйін қысқа дайындау", "Бос орын: 2 / 2", "Жазба алыңыз", "Ашық сағат журналы"},
			i18n.Ru: {"Сообща и груз легче", "Чем хотите помочь?", "Семь направлений", "Связь поколений дел: 1", "Все дела: 1", "Подготовить дома ветеранов к зиме", "Свободно 2 из 2", "Получите запись", "Открытый журнал часов"},
			i18n.En: {"Many hands make light work", "How would you like to help?", "Seven directions", "Generations 1 opportunity", "All opportunities: 1", "Make veterans' homes ready for winter", "2 of 2 free", "Keep the record", "The open ledger of hours"},
		} {
			p := s.Visitor().Get("/" + string(l) + "/").Shows(texts...)
			p.Holds(`lang="`+string(l)+`"`, `role="search"`, `action="/`+string(l)+`/opportunities"`, `name="q"`, `name="region"`)
		}
		// The clock stands on a Sunday.
		s.Visitor().Get("/ru/").Holds(
			"/ru/opportunities?from=2026-11-22&amp;until=2026-11-22", "/ru/opportunities?f=online", "/ru/opportunities?free=1").Shows("Ближайшие дела")
		w.Clock("2026-11-23", "08:00")
		s.Visitor().Get("/ru/").Holds("from=2026-11-28&amp;until=2026-11-29").Shows("На этой неделе")
	})
}

func TestHomeKnowsWhereTheReaderLives(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		f := w.Form()
		f.Title, f.Region, f.Place, f.Directions = i18n.Both(i18n.Ru, "Посадить сад"), "kz-55", "Павлодар", []string{"taza"}
		w.Publish(f, 5, [2]string{"08:00", "09:00"})
		local := w.Person("Сосед", "1990-01-01") // of kz-35
		s.As(local).Get("/ru/").Shows("Ближайшие дела рядом с вами", "Все дела региона: 1", "Подготовить дома ветеранов", "Экология дел: 1").
			Hides("Посадить сад").Holds(`value="kz-35" selected`, "/ru/opportunities?region=kz-35")
		s.Visitor().Get("/ru/").Shows("Ближайшие дела", "Все дела: 2", "Посадить сад", "Подготовить дома ветеранов").Hides("рядом с вами")
		var far person.Person
		w.Write(func(tx *db.Tx) (err error) {
			far, err = w.People.Register(tx, person.New{Surname: "Ли", Given: "Анна", Birth: "1990-01-01", Lang: i18n.Ru, Region: "kz-23", Email: "far@example.kz"})
			return err
		})
		s.As(auth.Actor{Person: far.ID}).Get("/ru/").Shows("Ближайшие дела", "Все дела: 2", "Посадить сад").Hides("рядом с вами")
	})
}

func TestNothingYet(t *testing.T) {
	dbtest.Each(t, webtest.Parts, func(t *testing.T, d *db.DB) {
		w := coretest.Wire(t, d)
		w.Write(w.Atlas.Ship)
		v := webtest.Server(t, w, func(m *web.Mux) { mount(w, m) }).Visitor()
		v.Get("/ru/").Shows("Впереди пока нет дел", "0 волонтёров с подтверждёнными часами", "0 проверенных организаций и групп", "Первая строка появится")
		v.Get("/kk/directions").Shows("0 ашық іс", "12 айда: 0 сағ")
		v.Get("/en/directions/asyl").Shows("They light up with the first verified hours", "Nothing is coming up yet")
		v.Get("/en/regions").Shows("There are no verified hours yet")
		v.Get("/ru/regions/kz-75").Shows("город Алматы", "Фронт-офиса пока нет", "Ни у региона, ни у страны", "Обратиться пока некуда")
	})
}

func TestTheFrontOfficeOfARegion(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		v := s.Visitor()
		v.Get("/ru/regions/kz-35").Shows("Карагандинская область", "Фронт-офиса пока нет", "Шанырак", "1 проверенная организация", "1 открытое дело", "Все дела региона: 1")
		grant := func(name string, scope auth.Scope) {
			officer := w.Person(name, "1985-01-01")
			w.Write(func(tx *db.Tx) error {
				return w.People.Grant(tx, officer.Person, auth.Grant{Role: auth.FrontOfficer, Scope: scope})
			})
		}
		grant("Виктория", auth.Country)
		v.Get("/ru/regions/kz-35").Shows("Национальный фронт-офис", "за него отвечает национальный", "срок ответа — 7 дней").Hides("Виктория")
		grant("Гүлнұр", auth.OfRegion("kz-35"))
		v.Get("/ru/regions/kz-35").Shows("Фронт-офис: Карагандинская область", "Телефона и адреса фронт-офиса на Асаре пока нет").Hides("Гүлнұр", "example.kz")
		v.Get("/kk/regions/kz-35").Shows("Фронт-офис: Қарағанды облысы", "жауап беру мерзімі — 7 күн")
		v.Get("/en/regions/kz-35").Shows("Front office: Karaganda Region", "an answer within 7 days")
		v.Get("/en/regions/kz-10").Shows("The national front office")
	})
}

func TestProject(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		var p org.Project
		w.Write(func(tx *db.Tx) (err error) {
			p, err = w.Orgs.CreateProject(tx, auth.System(), org.Project{
				Code: "zhenis", Name: i18n.Words{Kk: "Жеңіс", Ru: "Победа"}, About: i18n.Both(i18n.Ru, "Забота о ветеранах."), From: "2026-01-01", Until: "2026-12-31",
			})
			return err
		})
		v := s.Visitor()
		v.Get("/ru/projects/zhenis").Shows("Победа", "Забота о ветеранах.", "Срок: 1 января – 31 декабря 2026 г.", "0 открытых дел", "0 организаций-участниц", "Впереди пока нет дел").Hides("Кто участвует")
		v.Get("/ru/").Hides("Победа")
		f := w.Form()
		f.Project, f.Title = p.ID, i18n.Both(i18n.Ru, "Навестить ветерана")
		o, _ := w.Publish(f, 5, [2]string{"10:00", "12:00"})
		w.Now = w.Now.Add(2 * time.Minute) // what the home page remembers is no older than a minute
		v.Get("/ru/projects/zhenis").Shows("1 открытое дело", "1 организация-участница", "Навестить ветерана", "Кто участвует", "Шанырак", "Дел за всё время: 1.", "Открыто дел: 1").Hides("Подготовить дома")
		v.Get("/ru/").Shows("Общая программа многих организаций", "Победа", "О программе").Holds(`href="/ru/projects/zhenis"`)
		v.Get("/en/projects/zhenis").Shows("Победа", "Runs 1 January – 31 December 2026.").Holds(`<h1 lang="ru">`)
		w.Write(func(tx *db.Tx) error { return w.Opportunities.Cancel(tx, w.Coordinator, o.ID, "Мороз") })
		w.Now = w.Now.Add(2 * time.Minute)
		v.Get("/ru/projects/zhenis").Shows("0 открытых дел", "0 организаций-участниц")
		w.Clock("2027-01-01", "10:00")
		v.Get("/ru/projects/zhenis").Shows("Программа завершена")
	})
}

func TestAddresses(t *testing.T) {
	each(t, func(t *testing.T, _ *coretest.World, s *webtest.Site) {
		for path, want := range map[string]int{
			"/directions/taza": 200, "/directions/nothing": 404, "/directions/NOTHING": 404, "/directions/Taza": 301,
			"/regions/kz-35": 200, "/regions/kz-99": 404, "/regions/35": 404, "/regions/KZ-35": 301, "/regions/KZ-99": 404,
			"/projects/nothing": 404, "/about": 200, "/privacy": 200, "/accessibility": 200, "/directions": 200, "/regions": 200,
		} {
			for _, l := range i18n.Langs {
				p := s.Visitor().Get("/" + string(l) + path)
				if p.Status != want {
					t.Errorf("%s answers %d, want %d", p.Path, p.Status, want)
				}
				if want == 301 && p.Location != "/"+string(l)+strings.ToLower(path) {
					t.Errorf("%s leads to %s", p.Path, p.Location)
				}
			}
		}
	})
}

func TestAboutIsTrue(t *testing.T) {
	each(t, func(t *testing.T, _ *coretest.World, s *webtest.Site) {
		v := s.Visitor()
		v.Get("/ru/about").Shows("Об Асаре", "три отдельных факта", "48 часов", "пять дней", "больше десяти часов", "Apache 2.0")
		v.Get("/kk/about").Shows("Асар туралы", "үш бөлек дерек", "48 сағат")
		v.Get("/en/about").Shows("About Asar", "three separate facts", "48 hours")
		v.Get("/ru/privacy").Shows("дата рождения", "только их хэши", "навсегда удалить данные")
	})
}

var link = regexp.MustCompile(`href="(/(?:kk|ru|en)/[^"#]*)`)

// Each link of these pages leads somewhere: to a page, or to the sign-in.
func TestNoLinkIsDead(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		serve(t, w, w.Person("Айгерім", "2000-01-01"))
		readers := []*webtest.Reader{s.Visitor(), s.As(w.Person("Сосед", "1990-01-01"))}
		for i, r := range readers {
			asked := map[string]bool{"/ru/me": true} // the page of one's own is not among the pages mounted here
			for _, l := range i18n.Langs {
				for _, path := range ours {
					for _, found := range link.FindAllStringSubmatch(r.Get("/"+string(l)+path).Body, -1) {
						to := html.UnescapeString(found[1])
						if asked[to] || strings.HasSuffix(to, "/me") || strings.HasSuffix(to, "/privacy/data") || strings.HasSuffix(to, "/policy") { // other parts' pages
							continue
						}
						asked[to] = true
						p := r.Get(to)
						if p.Status != 200 && !(i == 0 && p.Status == 303 && strings.Contains(p.Location, "/sign-in")) {
							t.Errorf("%s leads to %s, which answers %d", path, to, p.Status)
						}
					}
				}
			}
			if len(asked) < 100 {
				t.Errorf("only %d links were found", len(asked))
			}
		}
	})
}

var ours = []string{"/", "/directions", "/directions/sabaqtastyq", "/directions/asyl", "/regions", "/regions/kz-35", "/regions/kz-10", "/about", "/privacy", "/accessibility"}

// maxPage is the most bytes of a page's source.
const maxPage = 35 << 10

func TestPagesAreLightAndHaveLandmarks(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		fill(t, w)
		for _, r := range []*webtest.Reader{s.Visitor(), s.As(w.Person("Сосед", "1990-01-01"))} {
			for _, l := range i18n.Langs {
				for _, path := range append([]string{"/projects/zhenis"}, ours...) {
					p := r.Get("/" + string(l) + path)
					p.Shows().Holds("<main id=\"main\">", "<header", "<nav", "<footer", `name="description"`, `rel="canonical"`, `hreflang="kk"`)
					if len(p.Body) > maxPage {
						t.Errorf("%s has %d bytes, more than %d", p.Path, len(p.Body), maxPage)
					}
				}
			}
		}
	})
}

// fill makes a world in which no part of the home page is empty.
func fill(t *testing.T, w *coretest.World) {
	t.Helper()
	var p org.Project
	w.Write(func(tx *db.Tx) (err error) {
		p, err = w.Orgs.CreateProject(tx, auth.System(), org.Project{
			Code: "zhenis", Name: i18n.Words{Kk: "Жеңіс", Ru: "Победа", En: "Victory"}, About: i18n.Both(i18n.Ru, strings.Repeat("Забота о ветеранах. ", 5)), From: "2026-01-01",
		})
		return err
	})
	for i, direction := range []string{"bilim", "qamqor", "umit", "sabaqtastyq", "taza", "saulyq", "asyl"} {
		f := w.Form()
		f.Project, f.Directions = p.ID, opportunity.Set[string]{direction}
		f.Title = i18n.Both(i18n.Ru, "Дело с довольно длинным названием, как бывает на самом деле, № "+strconv.Itoa(i))
		w.Publish(f, 20, [2]string{"10:00", "14:00"})
	}
	serve(t, w, w.Person("Айгерім", "2000-01-01"))
	serve(t, w, w.Person("Болат", "2000-01-01"))
	w.Now = dbtest.Start
}

func TestHomeAsksLittleOfTheDatabase(t *testing.T) {
	each(t, func(_ *testing.T, w *coretest.World, s *webtest.Site) {
		fill(t, w)
		visitor, person := s.Visitor(), s.As(w.Person("Сосед", "1990-01-01"))
		count := func(r *webtest.Reader) int64 {
			before := w.DB.Statements()
			r.Get("/ru/").Shows("Сообща")
			return w.DB.Statements() - before
		}
		for _, c := range []struct {
			what string
			r    *webtest.Reader
			most int64
		}{{"first reader", visitor, 13}, {"next", visitor, 4}, {"somebody who has signed in", person, 8}} {
			if n := count(c.r); n > c.most {
				t.Errorf("for the %s the home page takes %d statements, more than %d", c.what, n, c.most)
			}
		}
	})
}
