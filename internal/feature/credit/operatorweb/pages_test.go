package operatorweb_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/org"
	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/operatorweb"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// office is an operator and two universities.
type office struct {
	*coretest.World
	*webtest.Site
	someone  auth.Actor
	operator *webtest.Reader // who they are at the site
	first    org.Org
	second   org.Org
}

func each(t *testing.T, test func(o office)) {
	t.Helper()
	parts := append(slices.Clone(webtest.Parts), programme.Schema, enrol.Schema, quota.Schema, cases.Schema, opening.Schema)
	dbtest.Each(t, parts, func(t *testing.T, database *db.DB) {
		w := coretest.New(t, database)
		programmes, places := programme.NewDesk(), quota.NewDesk(w.Bus)
		vouchers := cases.NewDesk(cases.Deps{
			Bus: w.Bus, People: w.People, Minors: w.Minors, Orgs: w.Orgs, Hours: w.Hours, Attendance: w.Attendance, Programmes: programmes,
			Students: enrol.NewDesk(w.Bus, w.People, w.Consents, w.Orgs, w.Minors), Places: places,
		})
		site := webtest.Server(t, w, func(m *web.Mux) {
			operatorweb.Routes(m, operatorweb.Deps{
				Openings: opening.NewDesk(w.Bus, programmes, places, vouchers), Programmes: programmes, Places: places, Cases: vouchers, Orgs: w.Orgs,
				Desk: func(r *web.Request) []ui.Link { return []ui.Link{{Href: r.Link("/operator"), Text: "Стол"}} },
			})
		})
		someone := w.Person("Ерлан", "1980-01-01")
		w.Write(func(tx *db.Tx) error {
			return w.People.Grant(tx, someone.Person, auth.Grant{Role: auth.Maker, Scope: auth.Country})
		})
		o := office{World: w, Site: site, someone: someone, operator: site.As(w.As(someone))}
		o.first, o.second = o.university("Костанайский университет", "990440001234"), o.university("Шымкентский университет", "991231500016")
		test(o)
	})
}

func (o office) university(name, bin string) (u org.Org) {
	o.T.Helper()
	owner := o.Person("Жанар", "1985-01-01")
	o.Write(func(tx *db.Tx) (err error) {
		u, err = o.Orgs.Create(tx, owner, org.New{
			Kind: org.University, Name: i18n.Words{Kk: name, Ru: name, En: name}, About: i18n.Words{Ru: "Учим."}, Region: "kz-39", Place: "Қостанай",
			BIN: bin, Email: bin + "@example.kz", Leader: "Жанар Оспанова",
		})
		return err
	})
	return u
}

// open opens a round through the page and returns its address.
func (o office) open() string {
	o.T.Helper()
	p := o.operator.Post("/ru/operator/rounds/new", "programme", "ssc", "name-kk", "Қысқы раунд", "name-ru", "Зимний раунд", "name-en", "Winter round",
		"from", "2026-11-01", "until", "2026-12-31", "budget", "1 710 000")
	at, found := strings.CutPrefix(p.Location, "/ru")
	if !found {
		o.T.Fatalf("the round was not opened: %d\n%s", p.Status, p.Text())
	}
	return at
}

// A round: its budget, places to institutions and back, and every step in the ledger.
func TestARoundOfPlaces(t *testing.T) {
	each(t, func(o office) {
		o.operator.Get("/ru/operator/rounds").Shows("Раундов пока нет")
		o.operator.Post("/ru/operator/rounds/new", "programme", "none", "budget", "12").Says(422, "Выберите программу").Holds(`value="12"`)
		o.operator.Post("/ru/operator/rounds/new", "programme", "ssc", "name-ru", "Зима", "budget", "много").
			Says(422, "Заполните на всех трёх языках", "Укажите сумму в целых тенге").Holds(`value="много"`, `value="Зима"`)
		at := o.open()
		o.operator.Get("/ru"+at).Shows("Зимний раунд", "1 710 000 ₸", "Места ещё не распределены", "Открыт бюджет", "Приём не объявлен")
		o.operator.Get("/kk"+at).Shows("Қысқы раунд", "Бюджет ашылды")
		o.operator.Get("/en/operator/rounds").Shows("Winter round", "₸1,710,000")

		first, second := o.first.ID.String(), o.second.ID.String()
		o.operator.Post("/ru"+at+"/allot", "org", first, "voucher", "V20", "allot-places", "86").Says(409, "Бюджета не хватает").Holds(`value="86"`)
		o.operator.Post("/ru"+at+"/allot", "org", first, "voucher", "V99", "allot-places", "1").Says(422, "Выберите ваучер")
		o.operator.Post("/ru"+at+"/allot", "org", "", "voucher", "V20", "allot-places", "1").Says(422, "Выберите вуз")
		o.operator.Post("/ru"+at+"/allot", "org", first, "voucher", "V20", "allot-places", "нисколько").Says(422, "Укажите число мест от 1 до").Holds(`value="нисколько"`)
		o.operator.Post("/ru"+at+"/allot", "org", first, "voucher", "V20", "allot-places", "73").LeadsTo("/ru" + at)
		o.operator.Get("/ru"+at).Shows("Костанайский университет V20 73 0 0 73 1 460 000 ₸", "Выделены места", "Места выделены.")
		o.operator.Post("/ru"+at+"/move", "from", first+"/V20", "to", second, "move-places", "3").LeadsTo("/ru" + at)
		o.operator.Post("/ru"+at+"/move", "from", first+"/V20", "to", first, "move-places", "3").Says(409, "другому вузу")
		o.operator.Post("/ru"+at+"/move", "from", first+"/V20", "to", "", "move-places", "3").Says(422, "Выберите вуз")
		o.operator.Post("/ru"+at+"/back", "from", first+"/V20", "back-places", "71").Says(409, "Свободных мест не хватает: свободно 70 из 70")
		o.operator.Post("/ru"+at+"/back", "from", "nobody", "back-places", "1").Says(422, "Выберите долю")
		o.operator.Post("/ru"+at+"/back", "from", first+"/V20", "back-places", "20").LeadsTo("/ru" + at)
		o.operator.Get("/ru"+at).Shows("Костанайский университет V20 50 0 0 50", "Шымкентский университет V20 3 0 0 3", "Места возвращены в бюджет")
		o.operator.Get("/ru"+at+"/ledger").Shows("Журнал мест", "Открыт бюджет", "-20 -400 000 ₸")
		o.operator.Get("/ru" + at + "/ledger?before=2").Shows("Открыт бюджет").Hides("Выделены места")
		o.operator.Get("/ru/operator/rounds/0000000000000").Says(404)
	})
}

// An opening is announced in time, once, and its lots are drawn after the close.
func TestAnOpeningIsAnnounced(t *testing.T) {
	each(t, func(o office) {
		at := o.open()
		o.operator.Get("/ru"+at+"/opening").Shows("не позже чем за 72 часа", "по жребию")
		announce := func(day, clock string) *webtest.Page {
			return o.operator.Post("/ru"+at+"/opening", "kind", "lottery", "opens", day, "opens-time", clock, "closes", "2026-11-30", "closes-time", "12:00")
		}
		announce("2026-11-24", "10:00").Says(422, "Самое раннее время").Holds(`value="2026-11-24"`, `value="12:00"`)
		announce("завтра", "10:00").Says(422, "Напишите день и время так")
		o.operator.Post("/ru" + at + "/reveal").Says(404)
		announce("2026-11-28", "10:00").LeadsTo("/ru" + at)
		announce("2026-11-28", "10:30").Says(409, "уже объявлен")
		o.operator.Get("/ru"+at).Shows("по жребию", "объявлен", "Открытая страница").Hides("Раскрыть секретное число")
		o.operator.Post("/ru"+at+"/reveal").Says(409, "Жребий тянут один раз, после окончания приёма")
		o.operator.Get("/ru/operator").Shows("Зимний раунд", "объявлен")
		o.World.Now = time.Date(2026, 11, 30, 7, 0, 0, 0, time.UTC)
		o.operator = o.Site.As(o.World.As(o.someone)) // the session has ended
		o.operator.Get("/ru"+at).Shows("идёт жеребьёвка", "Раскрыть секретное число")
		o.operator.Post("/ru" + at + "/reveal").LeadsTo("/ru" + at)
		o.operator.Get("/kk" + at).Shows("қабылдау аяқталды")
	})
}

// 155 students of one institution whom nobody has paid for eight months are one
// line, and the first.
func TestWhoWaitsForWhom(t *testing.T) {
	each(t, func(o office) {
		o.operator.Get("/ru/operator/ageing").Shows("Никто не ждёт")
		o.Write(func(tx *db.Tx) error {
			add := func(n int, u org.Org, voucher, state string, days int) (err error) {
				since := tx.Now.Add(-time.Duration(days) * 24 * time.Hour)
				for range n {
					if err == nil {
						_, err = tx.Exec(`INSERT INTO credit_case (id, programme, rules, voucher, person, org, round, from_day, until_day, state, since, applied_at, attended, verified)
							VALUES ($1, 'ssc', 1, $2, 1, $3, 0, '', '2026-12-31', $4, $5, $5, 0, 0)`, tx.NewID(), voucher, u.ID, state, since)
					}
				}
				return err
			}
			for _, err := range []error{
				add(155, o.first, "V20", "sent", 240), add(2, o.second, "V50", "sent", 5), add(40, o.second, "V20", "applied", 300),
				add(3, o.second, "V20", "verified", 1), add(9, o.second, "V20", "paid", 400),
			} {
				if err != nil {
					return err
				}
			}
			return nil
		})
		page := o.operator.Get("/ru/operator/ageing").Shows(
			"Костанайский университет Передано плательщику плательщик 155 240 дней больше 30 дней: 155 3 100 000 ₸",
			"Шымкентский университет Передано плательщику плательщик 2 5 дней 3–7 дней: 2 100 000 ₸",
			"Шымкентский университет Заявка подана вуз 40 300 дней больше 30 дней: 40 0 ₸",
			"200 Открытых дел", "3 260 000 ₸ Должны выплатить",
		).Hides("400 дней")
		if text := page.Text(); strings.Index(text, "Костанайский") > strings.Index(text, "Шымкентский") {
			t.Error("those whose money has waited longest do not come first")
		}
		o.operator.Get("/ru/operator/ageing?owner=payer").Shows("157 Открытых дел").Hides("Заявка подана")
		o.operator.Get("/kk/operator").Shows("Оператор үстелі", "200 Ашық іс", "195 30 күннен көп тұрғаны")
		o.operator.Get("/en/operator/ageing?owner=institution").Shows("43 Open cases", "over 30 days: 40")
		o.Site.Visitor().Get("/ru/operator").LeadsTo("/ru/sign-in?to=%2Fru%2Foperator")
	})
}
