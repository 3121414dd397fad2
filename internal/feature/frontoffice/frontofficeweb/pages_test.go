package frontofficeweb_test

import (
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/org"
	"asar/internal/core/webtest"
	"asar/internal/feature/frontoffice"
	"asar/internal/feature/frontoffice/frontofficeweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/mail"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *coretest.World, m *web.Mux) {
	frontoffice.NewDesk(w.Bus, w.People, webtest.Base)
	frontofficeweb.Routes(m, frontofficeweb.Deps{Orgs: w.Orgs, People: w.People, Atlas: w.Atlas})
}

// officer is somebody who holds the right to vet within a scope.
func officer(w *coretest.World, name string, scope auth.Scope) auth.Actor {
	w.T.Helper()
	a := w.Person(name, "1985-01-01")
	w.Write(func(tx *db.Tx) error {
		return w.People.Grant(tx, a.Person, auth.Grant{Role: auth.FrontOfficer, Scope: scope})
	})
	return w.As(a)
}

// asking is a group that has asked to be vetted, and its owner.
func asking(w *coretest.World, name, region string) (org.Org, auth.Actor) {
	w.T.Helper()
	owner := w.Person("Иесі", "1990-01-01")
	var o org.Org
	w.Write(func(tx *db.Tx) (err error) {
		o, err = w.Orgs.Create(tx, owner, org.New{
			Kind: org.Group, Name: i18n.Words{Kk: name, Ru: name}, About: i18n.Both(i18n.Ru, "Помогаем.\nПо субботам."),
			Region: region, Place: "Теміртау", Leader: "Әлия Серік", Phone: "+77012345678",
		})
		return err
	})
	owner = w.As(owner)
	w.Write(func(tx *db.Tx) error { return w.Orgs.AskVetting(tx, owner, o.ID) })
	return o, owner
}

func TestWhoSeesTheDesk(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		o, owner := asking(w, "Үміт", "kz-35")
		readers := []*webtest.Reader{
			s.Visitor(), s.As(owner), s.As(officer(w, "Омаров", auth.OfRegion("kz-35"))),
			s.As(officer(w, "Попов", auth.OfRegion("kz-10"))), s.As(officer(w, "Ким", auth.Country)),
		}
		for path, want := range map[string][]int{
			"/ru/office":                                          {303, 403, 303, 303, 303},
			"/ru/office/kz-35/vetting":                            {303, 404, 200, 404, 200},
			"/ru/office/kz-10/vetting":                            {303, 404, 404, 200, 200},
			"/ru/office/kz/vetting":                               {303, 404, 404, 404, 200},
			"/ru/office/kz-99/vetting":                            {303, 404, 404, 404, 404},
			"/ru/office/kz-35/organisations/" + o.ID.String():     {303, 404, 200, 404, 200},
			"/ru/office/kz-10/organisations/" + o.ID.String():     {303, 404, 404, 404, 404},
			"/ru/office/kz/organisations/" + o.ID.String():        {303, 404, 404, 404, 200},
			"/ru/office/kz-35/organisations/" + "0000000000001":   {303, 404, 404, 404, 404},
			"/ru/office/kz-35/organisations/" + w.Org.ID.String(): {303, 404, 200, 404, 200},
		} {
			for i, r := range readers {
				if p := r.Get(path); p.Status != want[i] {
					t.Errorf("reader %d gets %d of %s, want %d", i, p.Status, path, want[i])
				}
			}
		}
		for i, r := range readers[:4] {
			want := []int{303, 404, 409, 404}[i] // the region's officer did not say what they had seen
			p := r.Post("/ru/office/kz-35/organisations/"+o.ID.String()+"/decide", "decision", "verified", "until", "2027-11-22")
			if p.Status != want {
				t.Errorf("reader %d decides with %d, want %d", i, p.Status, want)
			}
		}
		readers[4].Get("/kk/office").LeadsTo("/kk/office/kz/vetting")
		readers[3].Get("/kk/office").LeadsTo("/kk/office/kz-10/vetting")
	})
}

func TestQueue(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := officer(w, "Омаров", auth.OfRegion("kz-35"))
		s.As(who).Get("/ru/office/kz-35/vetting").Shows("Проверка организаций: Карагандинская область", "Никто не ждёт")
		asking(w, "Бірінші", "kz-35")
		w.Now = w.Now.Add(9 * 24 * time.Hour)
		asking(w, "Екінші", "kz-35")
		asking(w, "Бөтен", "kz-10")
		p := s.As(who).Get("/ru/office/kz-35/vetting").Shows(
			"Ждут 2 организации, срок прошёл: 1", "0–2 дня 1", "8–30 дней 1", "больше 30 дней 0",
			"Срок прошёл", "Фронт-офис должен был ответить до 29 ноября 2026 г.", "9 дней", "На проверке", "Решает фронт-офис, до 8 декабря 2026 г.", "0 дней",
		).Hides("Бөтен", "Другие регионы")
		if text := p.Text(); strings.Index(text, "Бірінші") > strings.Index(text, "Екінші") {
			t.Error("the longest wait does not come first")
		}
		s.As(officer(w, "Ким", auth.Country)).Get("/kk/office/kz/vetting").Shows("Бүкіл ел", "Кезекте: 3. Мерзімі өткені: 1.", "Бөтен", "Басқа өңірлер")
		w.Now = w.Now.Add(320 * 24 * time.Hour)
		s.As(who).Get("/en/office/kz-35/vetting").Shows("Terms that end or have ended", "Shanyrak", "Valid until 22 November 2027")
	})
}

func TestDecide(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		o, _ := asking(w, "Үміт", "kz-35")
		who := s.As(officer(w, "Омаров", auth.OfRegion("kz-35")))
		page := "/ru/office/kz-35/organisations/" + o.ID.String()
		seen := func() string {
			p := who.Get(page)
			_, rest, _ := strings.Cut(p.Body, `name="seen" value="`)
			value, _, _ := strings.Cut(rest, `"`)
			return value
		}
		who.Get(page).Shows("Үміт", "На проверке", "Помогаем.", "По субботам.", "Руководитель: Әлия Серік", "+7 701 234 56 78",
			"Группе волонтёров не нужны", "Попросили о проверке", "Подтвердить", "Отказать").Hides("Приостановить").Holds(`value="2027-11-22"`)

		for l, texts := range map[i18n.Lang][2]string{
			i18n.Kk: {"Қате:", "Себебін жазыңыз"}, i18n.Ru: {"Ошибка:", "Напишите причину"}, i18n.En: {"Error:", "Give the reason"},
		} {
			path := "/" + string(l) + strings.TrimPrefix(page, "/ru") + "/decide"
			p := who.Post(path, "seen", seen(), "decision", "refused", "until", "31 декабря", "reason", " ").Says(422, texts[1]).
				Holds(`value="31 декабря"`, `href="#f-reason"`, `value="refused" checked`)
			if !strings.HasPrefix(p.Title(), texts[0]) {
				t.Errorf("the title is %q", p.Title())
			}
			who.Post(path, "seen", seen(), "decision", "verified", "until", "2026-11-22", "reason", "Не <понятно>").Says(422).
				Holds(`href="#f-until"`, "Не &lt;понятно&gt;")
		}
		before := seen()
		refuse := []string{"once", "a", "seen", before, "decision", "refused", "reason", "Нет адреса.\nДобавьте."}
		who.Send(page+"/decide", refuse...).Shows("Решение принято: Үміт", "Никто не ждёт")
		who.Send(page+"/decide", refuse...).Shows("Никто не ждёт") // a double tap
		who.Post(page+"/decide", "once", "b", "seen", before, "decision", "verified", "until", "2027-11-22").Says(409, "состояние организации изменилось")
		who.Get(page).Shows("Отказано", "Слово за организацией", "Нет адреса. Добавьте.", "Ахметов Омаров").Hides("Приостановить")
		who.Send(page+"/decide", "once", "c", "seen", seen(), "decision", "verified", "until", "2027-11-22")
		who.Get(page).Shows("Проверена", "Действует до 22 ноября 2027", "Приостановить")

		w.Write(func(tx *db.Tx) error {
			record, err := w.Orgs.History(tx, o.ID)
			if len(record) != 3 {
				t.Errorf("the record has %d entries", len(record))
			}
			sent, err2 := mail.Waiting(tx)
			if err2 != nil {
				return err2
			}
			told := ""
			for _, m := range sent {
				told += m.Subject + "\n"
			}
			for _, want := range []string{"В проверке отказано: Үміт", "Организация проверена: Үміт"} {
				if strings.Count(told, want) != 1 {
					t.Errorf("%q was sent %d times", want, strings.Count(told, want))
				}
			}
			return err
		})
	})
}

func TestNobodyDecidesAboutTheirOwn(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := officer(w, "Омаров", auth.Country)
		w.Write(func(tx *db.Tx) error { return w.Orgs.Join(tx, who, w.Org.ID) })
		page := "/ru/office/kz-35/organisations/" + w.Org.ID.String()
		s.As(who).Get(page).Shows("решение о ней примет другой сотрудник").Hides("Принять решение")
		var o org.Org
		w.Write(func(tx *db.Tx) (err error) {
			o, err = w.Orgs.Get(tx, w.Org.ID)
			return err
		})
		s.As(who).Post(page+"/decide", "seen", string(o.State)+"-0", "decision", "suspended", "reason", "x").Says(403)
	})
}

// An organisation outside Kazakhstan waits for the national office alone.
func TestAbroad(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		owner := w.Person("Джон", "1980-01-01")
		var o org.Org
		w.Write(func(tx *db.Tx) (err error) {
			o, _, _, err = w.Orgs.Put(tx, auth.System(), org.New{
				Kind: org.Registered, Name: i18n.Both(i18n.En, "Bike New York"), About: i18n.Both(i18n.En, "Cycling."), Leader: "J. Smith",
				Email: "info@example.org", Place: "New York, USA", Source: "nyc", SourceID: "974", Owner: owner.Person,
			})
			return err
		})
		national, regional := officer(w, "Ким", auth.Country), officer(w, "Попов", auth.OfRegion("kz-10"))
		owner = w.As(owner)
		w.Write(func(tx *db.Tx) error { return w.Orgs.AskVetting(tx, owner, o.ID) })
		page := "/office/kz/organisations/" + o.ID.String()
		s.As(national).Get("/ru/office/kz/vetting").Shows("Bike New York", "New York, USA, Вне Казахстана")
		s.As(national).Get("/en"+page).Shows("Region Outside Kazakhstan", "needs no BIN")
		s.As(regional).Get("/ru/office/kz-10/vetting").Hides("Bike New York")
	})
}
