package programmeweb_test

import (
	"reflect"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

func operatorOf(w *coretest.World, s *webtest.Site) *webtest.Reader {
	w.T.Helper()
	someone := w.Person("Ерлан", "1980-01-01")
	w.Write(func(tx *db.Tx) error {
		return w.People.Grant(tx, someone.Person, auth.Grant{Role: auth.Checker, Scope: auth.Country})
	})
	return s.As(w.As(someone))
}

// summer is all that is typed to give a second programme its rules.
var summer = []string{
	"from", "2026-12-01", "until", "2027-08-31", "source", "https://example.kz/summer", "basis-kk", "Бұйрық", "basis-ru", "Приказ", "basis-en", "Order",
	"voucher-2-code", "S10", "voucher-2-hours", "10:30", "voucher-2-tenge", "12 000", "voucher-2-times", "3",
	"voucher-5-code", "S40", "voucher-5-hours", "40", "voucher-5-credits", "4", "voucher-5-times", "1",
	"cap-hours", "60", "cap-credits", "4", "period", "academic", "courses", "2, 3", "funding", "grant", "min-age", "18", "max-age", "29", "citizens", "on",
	"directions", "taza", "directions", "qamqor", "day", "4", "week", "12", "deadline-approve", "2", "deadline-pay", "7",
	"knp", "911", "kod", "12", "kbe", "19", "notice-hours", "24", "documents", "agreement",
}

// with returns a form with some fields replaced.
func with(form []string, changes ...string) []string {
	form = append([]string{}, form...)
	for i := 0; i < len(changes); i += 2 {
		for n := 0; n < len(form); n += 2 {
			if form[n] == changes[i] {
				form[n+1] = changes[i+1]
			}
		}
	}
	return form
}

// A second, quite different programme is made through the pages alone.
func TestASecondProgrammeWithoutCode(t *testing.T) {
	each(t, func(w *coretest.World, d *programme.Desk, s *webtest.Site) {
		o := operatorOf(w, s)
		o.Get("/ru/operator/programmes").Shows("Социальный студенческий кредит", "Новая версия правил")
		o.Post("/ru/operator/programmes/new", "code", "Лето!", "name-ru", "Лето").Says(422, "латинских букв и цифр", "Заполните на всех трёх языках").Holds(`value="Лето"`)
		o.Post("/ru/operator/programmes/new", "code", "summer", "name-kk", "Жаз", "name-ru", "Лето", "name-en", "Summer",
			"lead-kk", "Жазғы бағдарлама.", "lead-ru", "Летняя программа.", "lead-en", "A summer programme.").LeadsTo("/ru/operator/programmes/summer/rules")
		o.Post("/ru/operator/programmes/new", "code", "summer", "name-ru", "Лето").Says(422)
		o.Get("/ru/operator/programmes").Shows("Лето summer Новая версия правил Сегодня правил нет")

		at := "/ru/operator/programmes/summer/"
		o.Get(at+"rules").Shows("Ваучер 1", "Действует с", "Какие часы засчитываются").Hides("Ваучер 3")
		o.Post(at+"rules", append(summer, "rung-1", "3", "rung-2", "2", "rung-3", "9")...).Says(422, "Каждая ступень позже предыдущей")
		o.Post(at+"rules", append(summer, "rung-1", "2", "rung-2", "4", "rung-3", "9")...).Shows("через 2 рабочих дня напоминаем тому, чей ход; через 4")
		o.Post(at+"rules", summer...).Shows("Проверьте перед публикацией", "Действует с 1 декабря 2026 г.", "Это первая версия", "10,5 ч; выплата 12 000 ₸", "Экология", "2, 3", "24 ч")
		if table := rulesOf(w, d); len(table) != 0 {
			t.Fatalf("what was only looked at is kept: %+v", table)
		}
		o.Post(at+"rules", append(summer, "edit", "yes")...).Shows("Новая версия правил").Holds(`value="10:30"`, `value="12 000"`, `value="S40"`)
		o.Post(at+"publish", summer...).LeadsTo("/ru/programmes/summer")
		table := rulesOf(w, d)
		want := programme.Terms{
			Vouchers:   []programme.Voucher{{Code: "S10", Minutes: 630, Tenge: 12_000, Times: 3}, {Code: "S40", Minutes: 2400, Credits: 4, Times: 1}},
			Cap:        programme.Cap{Minutes: 3600, Credits: 4, Period: programme.AcademicYear},
			Eligible:   programme.Eligible{Courses: []int{2, 3}, Funding: []programme.Funding{programme.Grant}, MinAge: 18, MaxAge: 29, Citizens: true},
			Directions: []string{"taza", "qamqor"}, Limits: programme.Limits{Day: 240, Week: 720}, Documents: []string{"agreement"},
			Deadlines: []programme.Deadline{{Step: programme.StepApprove, Days: 2}, {Step: programme.StepPay, Days: 7}},
			Payment:   programme.Payment{KNP: "911", KOD: "12", KBe: "19"}, Opening: programme.OpeningRule{NoticeHours: 24},
		}
		if len(table) != 1 || !reflect.DeepEqual(table[0].Terms, want) || table[0].Until != "2027-08-31" || table[0].Basis.Get(i18n.Kk) != "Бұйрық" {
			t.Errorf("published %+v\nwant %+v", table, want)
		}
		s.Visitor().Get("/ru/programmes/summer").Shows("Летняя программа", "Версия 1, с 1 декабря 2026 г.", "https://example.kz/summer")

		// The next version begins as the last, shows what differs, and does not touch it.
		o.Get(at+"rules").Holds(`value="10:30"`, `value="https://example.kz/summer"`, `value="911"`)
		next := with(summer, "from", "2027-01-15", "voucher-2-tenge", "15000", "notice-hours", "48")
		o.Post(at+"rules", next...).Shows("выплата 12 000 ₸", "выплата 15 000 ₸", "48 ч").Hides("Гражданство")
		o.Post(at+"publish", next...).LeadsTo("/ru/programmes/summer")
		if table := rulesOf(w, d); len(table) != 2 || table[0].Terms.Vouchers[0].Tenge != 12_000 || table[1].Terms.Vouchers[0].Tenge != 15_000 {
			t.Errorf("%+v", table)
		}
	})
}

func rulesOf(w *coretest.World, d *programme.Desk) (table programme.Table) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) { table, err = d.Table(tx, "summer"); return err })
	return table
}

// What is wrong is said beside its field, and everything that was typed stays.
func TestRulesThatContradictThemselves(t *testing.T) {
	each(t, func(w *coretest.World, _ *programme.Desk, s *webtest.Site) {
		o := operatorOf(w, s)
		at := "/ru/operator/programmes/ssc/rules"
		for _, c := range []struct{ field, typed, says string }{
			{"from", "2026-11-22", "не раньше завтрашнего дня"}, {"until", "2026-11-30", "Последний день не раньше первого"}, {"source", "приказ", "полный адрес"},
			{"voucher-2-hours", "десять", "Напишите часы так"}, {"voucher-2-hours", "0", "сколько часов требует ваучер"}, {"voucher-2-tenge", "много", "целое число"},
			{"voucher-5-code", "S10", "свой код"}, {"period", "leap", "предел и его период"}, {"max-age", "17", "Наибольший возраст"}, {"courses", "второй", "курсы через запятую"},
			{"week", "2", "Предел на неделю"}, {"deadline-pay", "0", "в рабочих днях"}, {"knp", "91", "КНП — три цифры"}, {"notice-hours", "-1", "целое число"},
		} {
			p := o.Post(at, with(summer, c.field, c.typed)...).Says(422, c.says)
			if c.field != "period" {
				p.Holds(`value="` + c.typed + `"`)
			}
		}
		o.Post("/ru/operator/programmes/ssc/publish", with(summer, "knp", "91")...).Says(422, "КНП — три цифры")
		o.Post(at, "from", "2027-01-01").Says(422, "Нужен хотя бы один ваучер")
		o.Get("/ru/operator/programmes/none/rules").Says(404)
	})
}

func TestTheCalendarIsEdited(t *testing.T) {
	each(t, func(w *coretest.World, d *programme.Desk, s *webtest.Site) {
		o := operatorOf(w, s)
		o.Get("/ru/operator/calendar").Shows("Рабочие дни", "День Независимости", "выходной")
		o.Post("/ru/operator/calendar", "day", "завтра", "kind", "on").Says(422, "Напишите день так", "Заполните на всех трёх языках")
		o.Post("/ru/operator/calendar", "day", "2026-12-19", "kind", "on", "name-kk", "Ауыстырылған күн", "name-ru", "Перенесённый день", "name-en", "A day moved").LeadsTo("/ru/operator/calendar")
		o.Get("/ru/operator/calendar").Shows("19 декабря 2026 г. суббота Перенесённый день рабочий день")
		w.Write(func(tx *db.Tx) error {
			c, err := d.Calendar(tx)
			if !c.Works("2026-12-19") {
				t.Error("the day is still off")
			}
			return err
		})
	})
}

// The text that students sign is published in three languages, after a look at
// how it differs from the one before.
func TestATextIsPublished(t *testing.T) {
	each(t, func(w *coretest.World, d *programme.Desk, s *webtest.Site) {
		o := operatorOf(w, s)
		o.Get("/ru/operator/programmes").Shows("Текст не опубликован", "Новая версия текста")
		at := "/ru/operator/programmes/ssc/texts/agreement"
		o.Get(at).Shows("Новая версия текста: Соглашение о присоединении", "Текст (Қазақша)")
		first := []string{"from", "2026-11-22", "text-kk", "Ереже.\nҚосыламын.", "text-ru", "Правила.\nПрисоединяюсь.", "text-en", "Rules.\nI join."}
		o.Post(at, with(first, "text-en", "")...).Says(422, "Заполните на всех трёх языках").Holds("Присоединяюсь")
		o.Post(at, with(first, "from", "2026-11-01")...).Says(422, "не раньше сегодняшнего дня")
		o.Post(at, first...).Shows("Проверьте перед публикацией", "Это первая версия", "Действует с 22 ноября 2026 г.", "Қазақша Ереже. Қосыламын.")
		o.Post(at, append(first, "edit", "yes")...).Holds("Присоединяюсь")
		o.Send(at+"/publish", first...).Shows("Версия опубликована", "Правила. Присоединяюсь.")
		o.Get(at).Holds("Қосыламын")
		second := []string{"from", "2026-12-01", "text-kk", "Ереже.\nҚосыламын.", "text-ru", "Правила.\nПрисоединяюсь и согласен.", "text-en", "Rules.\nI join."}
		o.Post(at, second...).Shows("Рядом — версия 1, с 22 ноября 2026").Holds("<del>Присоединяюсь.</del>", "<ins>Присоединяюсь и согласен.</ins>")
		o.Send(at+"/publish", second...).Shows("Присоединяюсь.", "Версия 2, с 1 декабря 2026")
		o.Post(at+"/publish", append(second, "once", "again")...).Says(422, "после предыдущей")
		o.Get("/ru/operator/programmes").Shows("Версия 1, с 22 ноября 2026")
		o.Get("/ru/operator/programmes/ssc/texts/passport").Says(404)
		s.As(w.Coordinator).Get(at).Says(404)
	})
}
