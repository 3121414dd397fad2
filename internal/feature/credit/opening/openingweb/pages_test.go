package openingweb_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/opening/openingweb"
	"asar/internal/feature/credit/opening/proof"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// world is a university with one place for V20 and two students who want it.
type world struct {
	*coretest.World
	*webtest.Site
	openings *opening.Desk
	cases    *cases.Desk
	enrol    *enrol.Desk
	opening  opening.Opening
	officer  auth.Actor
	students []auth.Actor
}

func each(t *testing.T, kind opening.Kind, test func(w *world)) {
	t.Helper()
	parts := append(slices.Clone(webtest.Parts), programme.Schema, enrol.Schema, quota.Schema, cases.Schema, opening.Schema)
	dbtest.Each(t, parts, func(t *testing.T, database *db.DB) {
		c := coretest.New(t, database)
		programmes, places, students := programme.NewDesk(), quota.NewDesk(c.Bus), enrol.NewDesk(c.Bus, c.People, c.Consents, c.Orgs, c.Minors)
		w := &world{World: c, enrol: students, officer: c.Person("Жанар", "1985-01-01")}
		w.officer.Grants = []auth.Grant{{Role: auth.UniversityOfficer, Scope: auth.OfOrg(c.Org.ID)}}
		w.cases = cases.NewDesk(cases.Deps{
			Bus: c.Bus, People: c.People, Minors: c.Minors, Orgs: c.Orgs, Hours: c.Hours, Attendance: c.Attendance, Programmes: programmes, Students: students, Places: places,
		})
		w.openings = opening.NewDesk(c.Bus, programmes, places, w.cases)
		d := openingweb.Deps{Openings: w.openings, Programmes: programmes, Places: places, Cases: w.cases, Orgs: c.Orgs}
		w.Site = webtest.Server(t, c, func(m *web.Mux) {
			openingweb.Routes(m, d)
			m.Get("/case", auth.Person, func(r *web.Request, tx *db.Tx) (web.Response, error) {
				mine, err := w.cases.Of(tx, r.Actor.Person)
				if err != nil {
					return web.Response{}, err
				}
				slot, err := d.OnCase(r, tx, mine[0].ID)
				if err != nil {
					return web.Response{}, err
				}
				var b bytes.Buffer
				err = slot.Render(r.Context(), &b)
				return web.Data("text/plain", "", b.Bytes()), err
			})
		})
		w.announce(places, kind)
		for range 2 {
			w.students = append(w.students, w.student(students))
		}
		test(w)
	})
}

func (w *world) announce(places *quota.Desk, kind opening.Kind) {
	w.T.Helper()
	operator := auth.Actor{Person: w.Coordinator.Person, Grants: []auth.Grant{{Role: auth.Maker, Scope: auth.Country}}}
	name := i18n.Words{Kk: "Қысқы раунд", Ru: "Зимний раунд", En: "Winter round"}
	w.Write(func(tx *db.Tx) error {
		r, err := places.Open(tx, operator, quota.Round{Programme: "ssc", Name: name, From: "2026-11-01", Until: "2026-12-31", Budget: 100_000})
		if err != nil {
			return err
		}
		opens := tx.Now.Add(74*time.Hour + 5*time.Minute)
		if w.opening, err = w.openings.Announce(tx, operator, r.ID, opening.Plan{Kind: kind, OpensAt: opens, Closes: opens.Add(time.Hour)}); err != nil {
			return err
		}
		return w.openings.Allot(tx, operator, quota.Grant{Key: quota.Key{Round: r.ID, Org: w.Org.ID, Voucher: "V20"}, Region: "kz-35", Each: 20_000, Places: 1})
	})
}

func (w *world) student(students *enrol.Desk) auth.Actor {
	w.T.Helper()
	a := w.Person("Айгерім", "2005-01-01")
	w.Allow(a, enrol.Study)
	w.Write(func(tx *db.Tx) error {
		p, err := w.People.Get(tx, a.Person)
		if err != nil {
			return err
		}
		row := enrol.Row{
			Identity: enrol.Identity{Number: p.ID.String(), Surname: p.Surname, Given: p.Given, Birth: p.Birth},
			Facts:    enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Form: programme.FullTime},
		}
		if _, err := students.Take(tx, w.officer, w.Org.ID, row); err != nil {
			return err
		}
		_, err = students.Declare(tx, a, w.Org.ID, p.ID.String(), enrol.Facts{})
		return err
	})
	return a
}

func (w *world) at(after time.Duration) { w.World.Now = w.opening.OpensAt.Add(after).Time() }

func (w *world) approve(a auth.Actor) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		mine, err := w.cases.Of(tx, a.Person)
		if err != nil {
			return err
		}
		return w.cases.Do(tx, w.officer, mine[0].ID, cases.Approve, cases.Reason{})
	})
}

// From the announcement to a place: what a visitor sees, and two students for one place.
func TestAnOpeningFromOutside(t *testing.T) {
	each(t, opening.ByArrival, func(w *world) {
		page := "/openings/" + w.opening.ID.String()
		v := w.Visitor()
		v.Get("/ru/openings").Shows("Приём заявок на ваучеры", "Зимний раунд", "объявлен", "Социальный студенческий кредит")
		v.Get("/ru"+page).Shows("До начала: 3 дня 2 часа", "Шанырак V20 1 0 0", "в порядке поступления", w.opening.PublicKey, "asar opening verify").
			Hides("Подать заявку", "Обязательство")
		v.Get("/kk"+page).Shows("Басталуына дейін: 3 күн 2 сағат", "Қысқы раунд", "Кезек қалай жасалады")
		v.Get("/en"+page).Shows("Opens in 3 days 2 hours", "Places by institution")
		v.Get("/ru/openings/0000000000000").Says(404)
		v.Get("/ru/openings?after=" + w.opening.ID.String()).Shows("Пока ничего не объявлено")

		first, second := w.Site.As(w.students[0]), w.Site.As(w.students[1])
		first.Post("/ru"+page+"/enter", "voucher", "V20").Says(409, "Приём ещё не начался")
		w.at(90 * time.Second)
		v.Get("/ru"+page).Shows("идёт приём", "До окончания: 59 минут", "Подать заявку")
		first.Get("/ru"+page+"/enter").Shows("На какой ваучер вы подаёте заявку?", "V20: 20 000 ₸", "V50: 50 000 ₸", "Что проверяется для V20", "Мест у вуза по этому ваучеру: 1")
		first.Get("/ru"+page+"/enter?voucher=V50").Shows("Что проверяется для V50", "у вуза нет мест по этому ваучеру")
		first.Post("/ru"+page+"/enter", "voucher", "").Says(422, "Выберите ваучер")
		first.Post("/ru"+page+"/enter", "voucher", "V50").Says(409, "у вуза нет мест по этому ваучеру")
		first.Post("/ru"+page+"/enter", "voucher", "V20").LeadsTo("/ru" + page + "/receipt")
		second.Post("/kk"+page+"/enter", "voucher", "V20").LeadsTo("/kk" + page + "/receipt")
		first.Get("/ru" + page + "/enter").LeadsTo("/ru" + page + "/receipt")
		first.Get("/ru"+page+"/receipt").Shows("Заявка принята, номер 1", "Рассматривает вуз", "На вашу очередь есть свободное место", "Asar receipt 1", "number: 1")
		second.Get("/ru" + page + "/receipt").Shows("Вы в листе ожидания под номером 1. Все места вуза (1) приходятся на тех, кто раньше")
		w.approve(w.students[1])
		w.approve(w.students[0])
		first.Get("/ru"+page).Shows("За вами закреплено место", "Место в общей очереди: 1")
		second.Get("/kk"+page).Shows("Мақұлданды, орын күтеді", "Күту тізіміндегі нөміріңіз: 1")
		second.Get("/ru/case").Holds("Ваша заявка № 2", page+"/receipt")
		v.Get("/ru"+page).Shows("Шанырак V20 1 1 1", "Подано заявок 2")
		w.at(time.Hour)
		v.Get("/ru" + page).Shows("приём завершён").Hides("До окончания")
	})
}

func TestReceiptsAndTheFile(t *testing.T) {
	each(t, opening.ByLottery, func(w *world) {
		page := "/openings/" + w.opening.ID.String()
		w.at(0)
		first, stranger, v := w.Site.As(w.students[0]), w.Site.As(w.students[1]), w.Visitor()
		first.Post("/ru"+page+"/enter", "voucher", "V20").LeadsTo("/ru" + page + "/receipt")
		stranger.Get("/ru" + page + "/receipt").LeadsTo("/ru" + page)
		stranger.Get("/ru" + page + "/receipt.txt").LeadsTo("/ru" + page)
		text := first.Get("/ru" + page + "/receipt.txt")
		if text.Type != "text/plain; charset=utf-8" || !strings.Contains(text.Body, "number: 1\n") {
			t.Errorf("%s: %s", text.Type, text.Body)
		}
		v.Get("/ru" + page + "/check").Shows("Проверить квитанцию").Hides("подлинная")
		v.Post("/ru"+page+"/check", "receipt", text.Body).Shows("Квитанция подлинная", "Номер в списке: 1")
		v.Post("/ru"+page+"/check", "receipt", strings.Replace(text.Body, "number: 1", "number: 2", 1)).Shows("Это не квитанция этого приёма")
		v.Get("/ru"+page).Shows("Обязательство (SHA-256)", w.opening.Commitment, "спешить не нужно").Hides("Раскрытое секретное число")
		first.Get("/ru" + page).Shows("Очередь определит жребий после окончания приёма")

		w.at(time.Hour)
		v.Get("/ru" + page).Shows("идёт жеребьёвка")
		w.Write(func(tx *db.Tx) error { return w.openings.RevealDue(tx) })
		v.Get("/ru"+page).Shows("Раскрытое секретное число", "приём завершён")
		file := v.Get("/ru" + page + "/file")
		report, err := proof.Verify(strings.NewReader(file.Body), nil)
		if err != nil || len(report.Troubles) > 0 || report.Entries != 1 || !report.Drawn {
			t.Errorf("%+v: %v", report, err)
		}
		if line, err := proof.Find(bytes.NewReader([]byte(file.Body)), text.Body); err != nil || line != 2 {
			t.Errorf("the receipt's line is %d: %v", line, err)
		}
	})
}

func TestPlacesByInstitution(t *testing.T) {
	each(t, opening.ByArrival, func(w *world) {
		w.at(0)
		for _, a := range w.students {
			w.Site.As(a).Post("/ru/openings/"+w.opening.ID.String()+"/enter", "voucher", "V20")
		}
		w.approve(w.students[0])
		v := w.Visitor()
		v.Get("/ru/programmes/ssc/places").Shows("Зимний раунд", "1 Всего мест", "1 Закреплено", "1 Ждут", "Шанырак V20 1 1 0 0 0 0 1")
		outside := w.student(w.enrol)
		w.Write(func(tx *db.Tx) error { _, err := w.cases.Apply(tx, outside, "ssc", "V20"); return err })
		v.Get("/ru/programmes/ssc/places").Shows("2 Ждут", "Шанырак V20 1 1 0 0 0 0 2") // who has not entered waits as well
		v.Get("/kk/programmes/ssc/places?round="+w.opening.Round.String()).Shows("Қысқы раунд", "Күтіп тұр")
		v.Get("/ru/programmes/ssc/places?round=0000000000000").Says(404)
		v.Get("/ru/programmes/none/places").Says(404)
		table := v.Get("/en/programmes/ssc/places.csv")
		if want := "Shanyrak,V20,1,1,0,0,0,0,2"; !strings.Contains(table.Body, want) {
			t.Errorf("the table does not say %q:\n%s", want, table.Body)
		}
	})
}
