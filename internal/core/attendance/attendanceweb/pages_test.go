package attendanceweb_test

import (
	"strings"
	"testing"

	"asar/internal/core/attendance"
	"asar/internal/core/attendance/attendanceweb"
	"asar/internal/core/coretest"
	"asar/internal/core/org"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func deps(w *coretest.World) attendanceweb.Deps {
	return attendanceweb.Deps{Attendance: w.Attendance, Signups: w.Signups, Opportunities: w.Opportunities, People: w.People, Orgs: w.Orgs}
}

func mount(w *coretest.World, m *web.Mux) { attendanceweb.Routes(m, deps(w)) }

// at returns the address of the world's first shift in a language.
func at(w *coretest.World, l i18n.Lang) string {
	return "/" + string(l) + "/org/" + w.Org.ID.String() + "/shifts/" + w.Shifts[0].ID.String()
}

func code(w *coretest.World, c signup.Signup) (text string) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		text, err = w.Attendance.Code(tx, c.ID)
		return err
	})
	return text
}

func record(w *coretest.World, claim id.ID) (r attendance.Record) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		r, _, err = w.Attendance.Get(tx, claim)
		return err
	})
	return r
}

func notes(w *coretest.World, claim id.ID) (n int) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		list, err := w.Attendance.Notes(tx, w.Coordinator, claim)
		n = len(list)
		return err
	})
	return n
}

// another founds a second organisation and returns its owner and identifier.
func another(w *coretest.World) (auth.Actor, id.ID) {
	w.T.Helper()
	owner := w.Person("Виктория", "1990-01-01")
	var host org.Org
	w.Write(func(tx *db.Tx) (err error) {
		host, err = w.Orgs.Create(tx, owner, org.New{Kind: org.Group, Name: i18n.Both(i18n.Ru, "Соседи"), Region: "kz-35"})
		return err
	})
	return w.As(owner), host.ID
}

func TestCheckInByCode(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		w.Join(w.Person("Мадина", "2009-01-01"), w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "09:52")
		c := s.As(w.Coordinator)
		for _, l := range i18n.Langs {
			c.Get(at(w, l)+"/check-in").Shows("Ахметов Айгерім", "Ахметов Мадина").Holds(`name="in" value="` + claim.ID.String() + `"`)
		}
		here := at(w, i18n.Ru) + "/check-in"
		c.Get(here).Shows("Ждём: 2", "На месте: 0", "Приход : Ахметов Айгерім")
		once := c.Once()
		typed := strings.ToLower(code(w, claim)) + " "
		first := c.Post(here, "code", typed, "once", once).LeadsTo(here)
		c.Get(first.Location).Shows("Приход отмечен: Ахметов Айгерім, 09:52.", "Ждём: 1", "На месте: 1", "приход 09:52", "Уход : Ахметов Айгерім")
		w.Clock(coretest.Tomorrow, "09:58")
		c.Post(here, "code", typed, "once", once).LeadsTo(here) // the very same form
		c.Get(here)
		c.Send(here, "code", typed).Shows("Приход уже отмечен: Ахметов Айгерім, 09:52.") // another form, the same code
		if n := notes(w, claim.ID); n != 1 {
			t.Errorf("three forms made %d notes", n)
		}
	})
}

func TestCheckInByName(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		w.Join(w.Person("Мадина", "2000-01-01"), w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "10:05")
		c := s.As(w.Coordinator)
		here := at(w, i18n.Kk) + "/check-in"
		c.Get(here)
		// The answer comes at once: a name does not go into an address.
		p := c.Post(here, "code", "aiger").Says(200, "«aiger» бойынша табылғаны: 1", "Ахметов Айгерім", "Бүкіл тізім").Hides("Мадина")
		if p.Location != "" || strings.Contains(p.Body, "?q=") {
			t.Errorf("the name went into an address: %q", p.Location)
		}
		c.Post(here, "code", "жоқ").Says(422, "Бұл ауысымда мұндай код жоқ")
		c.Get(here+"?q=aiger").Shows("Мадина", "Айгерім")
		done := c.Post(here, "in", claim.ID.String()).LeadsTo(here + "#p-" + claim.ID.String())
		c.Get(strings.Split(done.Location, "#")[0]).Shows("Келді: Ахметов Айгерім, 10:05.", "Орнында: 1", "келгені 10:05")
		w.Clock(coretest.Tomorrow, "13:40")
		c.Post(here, "out", claim.ID.String()).LeadsTo(here + "#p-" + claim.ID.String())
		c.Get(here).Shows("Кетті: Ахметов Айгерім, 13:40.", "Кетті: 1", "келгені 10:05, кеткені 13:40")
		if r := record(w, claim.ID); r.Span().Minutes() != 215 {
			t.Errorf("noted %+v", r)
		}
	})
}

func TestCheckOutByCode(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "10:00")
		c := s.As(w.Coordinator)
		here := at(w, i18n.En) + "/check-in"
		c.Get(here + "?act=out").Shows("Check out").Holds(`name="act" value="out"`)
		c.Post(here, "act", "out", "code", code(w, claim)).Says(422, "Check the person in first.").Holds(`value="` + code(w, claim) + `"`)
		c.Send(here, "code", code(w, claim)).Shows("Checked in: Ахметов Айгерім, 10:00.")
		w.Clock(coretest.Tomorrow, "14:01") // after the end a code means leaving
		c.Get(here).Holds(`name="act" value="out"`)
		c.Send(here, "code", code(w, claim)).Shows("Checked out: Ахметов Айгерім, 14:01.", "Left: 1")
		w.Clock(coretest.Tomorrow, "14:03")
		c.Get(here)
		c.Send(here, "code", code(w, claim)).Shows("Checked out already: Ахметов Айгерім, 14:01.")
	})
}

func TestWrongCodesKeepWhatWasTyped(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айзада", "2000-01-01")
		w.Join(who, w.Shifts[0].ID)
		other := w.Join(who, w.Shifts[1].ID)
		var pass string
		w.Write(func(tx *db.Tx) (err error) {
			pass, err = w.Attendance.Pass(tx, other)
			return err
		})
		w.Clock(coretest.Tomorrow, "10:05")
		c := s.As(w.Coordinator)
		for l, say := range map[i18n.Lang][]string{
			i18n.Kk: {"Бұл ауысымда мұндай код жоқ", "Рұқсат басқа ауысымға берілген: 23 қар., дс, 15:00", "Волонтердің рұқсатындағы кодты"},
			i18n.Ru: {"В этой смене нет такого кода", "Пропуск выдан на другую смену: пн, 23 нояб., 15:00", "Введите код с пропуска"},
			i18n.En: {"No such code in this shift", "The pass is for another shift: Mon 23 Nov, 15:00", "Enter the code of the volunteer's pass"},
		} {
			here := at(w, l) + "/check-in"
			c.Get(here)
			for i, typed := range []string{"ZZZZZ", pass, ""} { // folding leaves a single letter of the first, which Айзада has
				c.Post(here, "code", typed).Says(422, say[i], "Ахметов Айзада").Holds(`id="f-code" name="code" type="text" value="`+typed+`"`, `href="#f-code"`, `aria-invalid="true"`)
			}
		}
		c.Post(at(w, i18n.Ru)+"/check-in", "in", other.ID.String()).Says(404)
		c.Post(at(w, i18n.Ru)+"/check-in", "code", strings.Repeat("Я", 100_000)).Says(422, "В этой смене нет такого кода")
	})
}

func TestWhoCameWhen(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		_, shifts := w.Publish(w.Form(), 10, [2]string{"10:00", "14:00"})
		w.Shifts = shifts
		for i, clock := range []string{"09:52", "10:07", "10:08", "10:20"} {
			w.Now = dbtest.Start
			who := w.Person([]string{"Айгерім", "Мадина", "Дана", "Ерлан"}[i], "2000-01-01")
			w.Write(func(tx *db.Tx) error {
				_, err := w.Signups.Join(tx, who, shifts[0].Opportunity, []id.ID{shifts[0].ID})
				return err
			})
			w.Clock(coretest.Tomorrow, clock)
			w.Write(func(tx *db.Tx) error {
				lines, err := w.Attendance.Roster(tx, w.Coordinator, shifts[0].ID)
				for _, l := range lines {
					if l.Person.ID == who.Person {
						_, err = w.Attendance.CheckIn(tx, w.Coordinator, l.Signup.ID, attendance.ByName)
					}
				}
				return err
			})
		}
		c := s.As(w.Coordinator)
		c.Get(at(w, i18n.Ru)+"/check-in").Shows("Кто когда пришёл", "Первый в 09:52, последний в 10:20. Больше всего с 10:05, за 5 минут: 2.")
		c.Get(at(w, i18n.Kk)+"/check-in").Shows("Кім қашан келді", "Ең көбі 10:05 кезінде")
	})
}

func TestBeforeCheckInOpens(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		c := s.As(w.Coordinator)
		here := at(w, i18n.Ru) + "/check-in"
		c.Get(here).Shows("Приход отмечают с пн, 23 нояб., 08:00 до пн, 23 нояб., 14:00", "Ахметов Айгерім").Hides("Приход :", "Исправить :")
		c.Post(here, "in", claim.ID.String(), "once", "x").Says(422, "Приход отмечают с")
		c.Get(at(w, i18n.Ru)+"/people/"+claim.ID.String()).Shows("Исправлять пока нечего", "Пока ничего не отмечено")
	})
}

func TestCorrection(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "10:20")
		c := s.As(w.Coordinator)
		c.Get(at(w, i18n.Ru) + "/check-in")
		c.Send(at(w, i18n.Ru)+"/check-in", "code", code(w, claim))
		w.Clock(coretest.Tomorrow, "20:00")
		c.Get(at(w, i18n.Ru)+"/check-in").Shows("Нет отметки об уходе", "Исправить : Ахметов Айгерім")
		here := at(w, i18n.Ru) + "/people/" + claim.ID.String()
		c.Get(here).Shows("Ахметов Айгерім", "Нет отметки об уходе приход 10:20", "Приход 10:20, по коду").Holds(`value="10:20"`)
		for _, bad := range []struct{ in, out, reason, field, say string }{
			{"9.55", "14 00", "", "reason", "Напишите причину исправления"},
			{"пять", "14:00", "Забыли", "in", "Запишите время часами и минутами"},
			{"09:55", "25:00", "Забыли", "out", "Запишите время часами и минутами"},
			{"14:00", "13:00", "Забыли", "out", "Время ухода должно быть позже"},
			{"", "13:00", "Забыли", "in", "Укажите время прихода"},
			{"07:00", "13:00", "Забыли", "in", "Время прихода не подходит к смене"},
		} {
			p := c.Post(here, "in", bad.in, "out", bad.out, "reason", bad.reason).Says(422, bad.say, bad.reason)
			p.Holds(`name="in" type="text" value="`+bad.in+`"`, `name="out" type="text" value="`+bad.out+`"`, `href="#f-`+bad.field+`"`)
			if !strings.HasPrefix(p.Title(), "Ошибка: ") {
				t.Errorf("the title is %q", p.Title())
			}
		}
		c.Send(here, "in", "9.55", "out", "1400", "reason", "Пришла раньше, телефон разрядился").Shows("Исправлено: Ахметов Айгерім.", "приход 09:55, уход 14:00")
		c.Get(here).Shows("Исправлено: приход 09:55, уход 14:00", "Причина: Пришла раньше, телефон разрядился", "отметка: Ахметов Нұрлан, пн, 23 нояб., 20:00")
		c.Send(here, "in", "", "out", "", "reason", "Перепутали").Shows("Неявка: 1")
		c.Get(strings.Replace(here, "/ru/", "/kk/", 1)).Shows("Түзетілді: келмеді", "Себебі: Перепутали")
		if n := notes(w, claim.ID); n != 3 {
			t.Errorf("%d notes", n)
		}
	})
}

func TestToday(t *testing.T) {
	task := func(_ *web.Request, _ *db.Tx, _ id.ID) ([]ui.Link, error) {
		return []ui.Link{{Href: "/ru/elsewhere", Text: "Часы ждут"}}, nil
	}
	way := func(r *web.Request, host id.ID) []ui.Link {
		return []ui.Link{{Href: r.Link("/org/" + host.String() + "/hours"), Text: "Очередь часов"}}
	}
	full := func(w *coretest.World, m *web.Mux) {
		d := deps(w)
		d.Slots = attendanceweb.Slots{Tasks: task, Desk: way, Shift: func(r *web.Request, host, shift id.ID) []ui.Link {
			return []ui.Link{{Href: r.Link("/org/" + host.String()), Text: "Часы смены"}}
		}}
		attendanceweb.Routes(m, d)
	}
	webtest.Each(t, full, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		today := "/ru/org/" + w.Org.ID.String() + "/today"
		c := s.As(w.Coordinator)
		c.Get(today).Shows("Шанырак", "Сегодня, вс, 22 нояб.", "Сегодня смен нет. Ближайшие:", "пн, 23 нояб.", "Свободно 1 из 2", "Очередь часов").
			Hides("Открыть отметку")
		w.Clock(coretest.Tomorrow, "10:05")
		c.Get(at(w, i18n.Ru) + "/check-in").Shows("Часы смены")
		c.Send(at(w, i18n.Ru)+"/check-in", "code", code(w, claim))
		c.Get(today).Shows("Смены сегодня", "Пришли: 1 из 1", "сейчас на месте: 1", "Открыть отметку", "Сначала это", "Часы ждут").Hides("Не отмечен уход")
		w.Clock(coretest.Tomorrow, "21:00")
		c.Get(today).Shows("Не отмечен уход: Ахметов Айгерім, приход пн, 23 нояб., 10:05.").
			Holds(`href="` + at(w, i18n.Ru) + "/people/" + claim.ID.String() + `"`)
		w.Clock("2027-03-01", "09:00")
		s.As(w.Coordinator).Get(strings.Replace(today, "/ru/", "/kk/", 1)).Shows("Алдағы екі аптада ауысым жоқ", "Істерге өту")
	})
}

func TestShiftAndItsWaitingList(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		var claims []signup.Signup
		actors := map[string]auth.Actor{}
		for _, name := range []string{"Айгерім", "Мадина", "Дана", "Ерлан"} {
			actors[name] = w.Person(name, "2009-06-01")
			claims = append(claims, w.Join(actors[name], w.Shifts[0].ID))
		}
		c := s.As(w.Coordinator)
		here := at(w, i18n.Ru)
		c.Get(here).Shows("Подготовить дома ветеранов к зиме", "Мест нет, есть очередь", "С местом: 2", "Предложено: 0", "В очереди: 2",
			"Ахметов Айгерім", "возраст: 17").Hides("Дана")
		c.Get(here+"?tab=waiting").Shows("Ахметов Дана возраст: 17, запись вс, 22 нояб., 11:00 В очереди № 1", "В очереди № 2").Hides("Мадина")
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, actors["Айгерім"], claims[0].ID) })
		c.Get(here+"?tab=offered").Shows("Предложено: 1", "Ахметов Дана", "Ответит до вс, 22 нояб., 23:00")
		c.Get("/kk" + here[3:] + "?tab=waiting").Shows("Кезектегі нөмірі: 1")
		c.Get("/en"+here[3:]+"?tab=nonsense").Shows("With a place: 1", "Ахметов Мадина")
		c.Get(here + "/people/" + claims[0].ID.String()).Shows("У этого человека нет места в смене.")
	})
}

func TestPaper(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Join(w.Person("Айгерім", "2009-01-01"), w.Shifts[0].ID)
		w.Join(w.Person("Мадина", "2000-01-01"), w.Shifts[0].ID)
		c := s.As(w.Coordinator)
		for l, words := range map[i18n.Lang][]string{
			i18n.Kk: {"Аты-жөні", "Қолы", "2026 ж. 23 қараша, 10:00–14:00", "Басып шығарылды: 22 қар., жс, 11:00"},
			i18n.Ru: {"Фамилия, имя", "Подпись", "23 ноября 2026 г., 10:00–14:00", "Распечатано: вс, 22 нояб., 11:00"},
			i18n.En: {"Full name", "Signature", "23 November 2026, 10:00–14:00", "Printed Sun 22 Nov, 11:00"},
		} {
			p := c.Get(at(w, l)+"/roster/print").Shows(words...).Shows("Ахметов Айгерім", "Ахметов Мадина", "Нұрлан Ахметов").Holds("<thead>", `class="rost"`, `role="img"`)
			p.Hides("@example.kz", "+7", "2009", "17")
			if strings.Contains(p.Body, "<header") || strings.Contains(p.Body, "<footer") {
				t.Error("the paper has the frame of a page")
			}
		}
	})
}

func TestWhoMayKeepAttendance(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "10:05")
		member := w.Person("Дана", "2000-01-01")
		w.Write(func(tx *db.Tx) error { return w.Orgs.Join(tx, member, w.Org.ID) })
		foreign, away := another(w)
		pages := []string{"/check-in", "", "/people/" + claim.ID.String(), "/roster/print"}
		for who, want := range map[*webtest.Reader]int{
			s.Visitor(): 303, s.As(w.Person("Мадина", "2000-01-01")): 404, s.As(member): 403, s.As(foreign): 404, s.As(w.Coordinator): 200,
		} {
			if p := who.Get("/ru/org/" + w.Org.ID.String() + "/today"); p.Status != want {
				t.Errorf("%s answered %d, want %d", p.Path, p.Status, want)
			}
			for _, page := range pages {
				if p := who.Get(at(w, i18n.Ru) + page); p.Status != want {
					t.Errorf("%s answered %d, want %d", p.Path, p.Status, want)
				}
			}
			if want == 200 {
				continue
			}
			for _, form := range []string{"/check-in", "/people/" + claim.ID.String()} {
				if p := who.Post(at(w, i18n.Ru)+form, "in", claim.ID.String(), "code", code(w, claim), "reason", "r"); p.Status != want {
					t.Errorf("POST %s answered %d, want %d", p.Path, p.Status, want)
				}
			}
		}
		// The other organisation's coordinator names our shift under their own address.
		own := strings.Replace(at(w, i18n.Ru), w.Org.ID.String(), away.String(), 1)
		for _, page := range pages {
			s.As(foreign).Get(own + page).Says(404)
		}
		s.As(foreign).Post(own+"/check-in", "in", claim.ID.String(), "once", "x").Says(404)
		if r := record(w, claim.ID); r.InAt != 0 {
			t.Errorf("somebody was checked in: %+v", r)
		}
	})
}
