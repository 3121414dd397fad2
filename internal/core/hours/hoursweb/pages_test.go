package hoursweb_test

import (
	"strings"
	"testing"
	"time"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/hours/hoursweb"
	"asar/internal/core/org"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *coretest.World, m *web.Mux) {
	hoursweb.Routes(m, hoursweb.Deps{
		Hours: w.Hours, Attendance: w.Attendance, Opportunities: w.Opportunities, People: w.People, Orgs: w.Orgs,
	})
}

func own(w *coretest.World, l i18n.Lang) string { return "/" + string(l) + "/org/" + w.Org.ID.String() }

// at returns the address of the hours of the world's first shift in a language.
func at(w *coretest.World, l i18n.Lang) string {
	return own(w, l) + "/shifts/" + w.Shifts[0].ID.String() + "/hours"
}

// came has somebody come to a shift at one clock and leave at another; without
// the second they are still there.
func came(w *coretest.World, who auth.Actor, shift id.ID, from, to string) hours.Record {
	w.T.Helper()
	w.Now = dbtest.Start
	claim := id.ID(0)
	w.Write(func(tx *db.Tx) error {
		s, err := w.Opportunities.Shift(tx, shift)
		if err != nil {
			return err
		}
		claims, err := w.Signups.Join(tx, who, s.Opportunity, []id.ID{shift})
		if err == nil {
			claim = claims[0].ID
		}
		return err
	})
	note := func(clock string, act func(*db.Tx, auth.Actor, id.ID, attendance.Way) (attendance.Record, error)) {
		if clock == "" {
			return
		}
		w.Clock(coretest.Tomorrow, clock)
		w.Write(func(tx *db.Tx) error {
			_, err := act(tx, w.Coordinator, claim, attendance.ByName)
			return err
		})
	}
	note(from, w.Attendance.CheckIn)
	note(to, w.Attendance.CheckOut)
	var found hours.Record
	w.Write(func(tx *db.Tx) error {
		records, err := w.Hours.OfShift(tx, shift)
		for _, r := range records {
			if r.Signup == claim {
				found = r
			}
		}
		return err
	})
	return found
}

func get(w *coretest.World, record id.ID) (r hours.Record) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		r, err = w.Hours.Get(tx, record)
		return err
	})
	return r
}

func decide(w *coretest.World, d hours.Decision) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		_, err := w.Hours.Decide(tx, w.Coordinator, []hours.Decision{d})
		return err
	})
}

// fields are the pairs that a row of the form sends.
func fields(ticked bool, r hours.Record, time, reason string) []string {
	pairs := []string{"minutes-" + r.ID.String(), time, "reason-" + r.ID.String(), reason}
	if ticked {
		pairs = append(pairs, "record", r.ID.String())
	}
	return pairs
}

func form(act string, rows ...[]string) []string {
	pairs := []string{"act", act}
	for _, row := range rows {
		pairs = append(pairs, row...)
	}
	return pairs
}

// large publishes a shift with room for all.
func large(w *coretest.World) {
	w.T.Helper()
	_, shifts := w.Publish(w.Form(), 20, [2]string{"10:00", "14:00"}, [2]string{"15:00", "18:00"})
	w.Shifts = shifts
}

func TestConfirmInBulk(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		large(w)
		a := came(w, w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:10")
		b := came(w, w.Person("Мадина", "2000-01-01"), w.Shifts[0].ID, "10:00", "13:30")
		later := came(w, w.Person("Дана", "2000-01-01"), w.Shifts[0].ID, "10:00", "13:00")
		c := s.As(w.Coordinator)
		for _, l := range i18n.Langs {
			c.Get(at(w, l)).Shows("Ахметов Айгерім", "Ахметов Мадина").
				Holds(`id="f-minutes-`+a.ID.String()+`" name="minutes-`+a.ID.String()+`" value="4:00"`, `value="3:30"`, `checked`)
		}
		c.Get(at(w, i18n.Ru)).Shows("Предложенные часы", "10:00–13:30, предложено 3,5 ч").Hides("Посмотрите внимательно")
		once := c.Once()
		pairs := form("confirm", fields(true, a, "4:00", ""), fields(true, b, "3:00", "Ушла пообедать"), fields(false, later, "3:00", ""))
		c.Post(at(w, i18n.Ru), append(pairs, "once", once)...).LeadsTo(at(w, i18n.Ru))
		c.Post(at(w, i18n.Ru), append(pairs, "once", once)...).LeadsTo(at(w, i18n.Ru)) // the very same form
		c.Get(at(w, i18n.Ru)).Shows("Решение записано. Записей: 2.", "Уже решено", "Подтверждено 7 ч", "Подтверждено с изменением «Ушла пообедать»", "Ахметов Дана")
		c.Send(at(w, i18n.Ru), pairs...).Shows("Об этих записях уже принято решение.") // sent from an old page
		if x, y, z := get(w, a.ID), get(w, b.ID), get(w, later.ID); x.State != hours.Verified || y.State != hours.Adjusted || y.Minutes != 180 || z.State != hours.Proposed {
			t.Errorf("decided %+v %+v %+v", x, y, z)
		}
		w.Write(func(tx *db.Tx) error {
			entries, err := w.Hours.Latest(tx, 10)
			if len(entries) != 2 {
				t.Errorf("%d entries in the ledger", len(entries))
			}
			return err
		})
		c.Post(at(w, i18n.Kk), form("confirm", fields(false, later, "3:00", ""))...).Says(422, "Кемінде бір жазбаны белгілеңіз.")
		// A decision is changed: the record comes back on the sheet.
		c.Get(at(w, i18n.En)+"?change="+b.ID.String()).Holds(`name="change" value="`+b.ID.String()+`"`, `value="3:00"`, `value="Ушла пообедать"`)
		c.Send(at(w, i18n.En), form("confirm", fields(true, b, "3:15", "She ate on the spot"), fields(false, later, "3:00", ""), []string{"change", b.ID.String()})...).
			Shows("The decision is recorded. Records: 1.", "3 h 15 min")
	})
}

func TestARefusalKeepsEverythingTyped(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		large(w)
		a := came(w, w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		b := came(w, w.Person("Мадина", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		d := came(w, w.Person("Дана", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		e := came(w, w.Person("Ерлан", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		c := s.As(w.Coordinator)
		for l, say := range map[i18n.Lang][]string{
			i18n.Kk: {"Қате: ", "себебін жазыңыз", "мысалы 3:30", "белгіленбеген"},
			i18n.Ru: {"Ошибка: ", "напишите причину", "например 3:30", "не отмечена"},
			i18n.En: {"Error: ", "give the reason", "such as 3:30", "not ticked"},
		} {
			c.Get(at(w, l))
			p := c.Post(at(w, l), form("confirm", fields(true, a, "4:00", ""), fields(true, b, "2:15", ""), fields(true, d, "три", "<b>Опоздала</b>"),
				fields(false, e, "1:00", ""))...)
			p.Says(422, say...)
			if !strings.HasPrefix(p.Title(), say[0]) {
				t.Errorf("the title is %q", p.Title())
			}
			p.Holds(`href="#f-reason-`+b.ID.String()+`"`, `href="#f-minutes-`+d.ID.String()+`"`, `href="#f-minutes-`+e.ID.String()+`"`,
				`value="2:15"`, `value="три"`, `value="1:00"`, `value="&lt;b&gt;Опоздала&lt;/b&gt;"`, `value="`+a.ID.String()+`" checked`, `aria-invalid="true"`)
			if strings.Contains(p.Body, `value="`+e.ID.String()+`" checked`) {
				t.Error("a box ticked itself")
			}
		}
		// Nothing of the refused form was kept, not even the row that was right.
		if r := get(w, a.ID); r.State != hours.Proposed {
			t.Errorf("the record is %s", r.State)
		}
		c.Send(at(w, i18n.Ru), form("confirm", fields(true, a, "4", ""), fields(true, b, "2:15", "Ушла"), fields(false, d, "4:00", ""), fields(false, e, "4:00", ""))...).
			Shows("Решение записано. Записей: 2.")
	})
}

func TestDeny(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		a := came(w, w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		c := s.As(w.Coordinator)
		c.Get(at(w, i18n.Ru))
		c.Post(at(w, i18n.Ru), form("deny", fields(true, a, "4:00", ""))...).Says(422, "напишите причину").Holds(`value="4:00"`)
		c.Send(at(w, i18n.Ru), form("deny", fields(true, a, "4:00", "Была на другой смене"))...).
			Shows("Не засчитано «Была на другой смене»", "Всё решено", "Подтверждено 0 ч")
		if r := get(w, a.ID); r.State != hours.Denied || r.Counts() {
			t.Errorf("the record is %+v", r)
		}
	})
}

func TestExceptionsComeFirst(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		large(w)
		_, long := w.Publish(w.Form(), 5, [2]string{"06:30", "09:30"}, [2]string{"18:30", "21:30"})
		came(w, w.Person("Ботагөз", "2000-01-01"), w.Shifts[0].ID, "10:00", "")
		short := came(w, w.Person("Ерлан", "2000-01-01"), w.Shifts[0].ID, "10:00", "10:20")
		plain := came(w, w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		self := came(w, w.Coordinator, w.Shifts[0].ID, "10:00", "14:00")
		busy := w.Person("Мадина", "2000-01-01")
		for i, r := range []hours.Record{
			came(w, busy, w.Shifts[1].ID, "15:00", "18:00"), came(w, busy, long[0].ID, "06:30", "09:30"), came(w, busy, long[1].ID, "18:30", "21:30"),
		} {
			if i < 2 {
				decide(w, hours.Decision{Record: r.ID, Minutes: r.Proposed})
			}
		}
		much := came(w, busy, w.Shifts[0].ID, "10:00", "14:00")
		w.Clock(coretest.Tomorrow, "22:00")
		c := s.As(w.Coordinator)
		p := c.Get(at(w, i18n.Ru)).Shows("Нет отметки об уходе", "Ахметов Ботагөз: приход пн, 23 нояб., 10:00", "Записать уход",
			"Меньше получаса", "За день 10 ч: больше 8 часов", "Ваши часы: подтвердит другой координатор", "Остальные")
		text := p.Text()
		for _, pair := range [][2]string{{"Ахметов Ботагөз", "Ахметов Ерлан"}, {"Ахметов Ерлан", "Остальные"}, {"Ахметов Мадина", "Остальные"}, {"Остальные", "Ахметов Айгерім"}} {
			if strings.Index(text, pair[0]) > strings.Index(text, pair[1]) {
				t.Errorf("%q stands after %q", pair[0], pair[1])
			}
		}
		for r, want := range map[id.ID]bool{short.ID: false, plain.ID: true, much.ID: false, self.ID: false} {
			if got := strings.Contains(p.Body, `value="`+r.String()+`" checked`); got != want {
				t.Errorf("record %s is ticked: %v", r, got)
			}
		}
		// Ten hours are the limit: what is more is refused at its field.
		c.Post(at(w, i18n.Ru), form("confirm", fields(true, much, "4:30", "Задержалась"))...).Says(422, "а предел 10 ч").Holds(`href="#f-minutes-` + much.ID.String() + `"`)
		c.Post(at(w, i18n.Ru), form("confirm", fields(true, self, "4:00", ""))...).LeadsTo(at(w, i18n.Ru))
		if r := get(w, self.ID); r.State != hours.Proposed {
			t.Error("somebody vouched for their own hours")
		}
	})
}

func TestDisputesHaveTwoSides(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		a := came(w, who, w.Shifts[0].ID, "10:00", "14:00")
		c := s.As(w.Coordinator)
		c.Get(own(w, i18n.Ru) + "/disputes").Shows("Споров нет")
		decide(w, hours.Decision{Record: a.ID, Minutes: 120, Reason: "Ушла рано"})
		w.Write(func(tx *db.Tx) error {
			return w.Hours.Dispute(tx, who, a.ID, "Я была до конца, видел Ерлан")
		})
		c.Get(own(w, i18n.Ru)+"/disputes").Shows("Споры", "Спор, ответить до сб, 28 нояб., 14:00", "Организация: засчитано 2 ч из 4 ч, пн, 23 нояб., 14:00. «Ушла рано»",
			"Волонтёр: «Я была до конца, видел Ерлан»", "Подготовить дома ветеранов к зиме, пн, 23 нояб., 10:00–14:00").Holds(`value="2:00"`)
		c.Get(own(w, i18n.Kk)+"/disputes").Shows("Дау, жауап мерзімі: 28 қар., сб, 14:00", "Волонтер: «Я была до конца, видел Ерлан»")
		c.Get(at(w, i18n.En)).Shows("Needs a closer look", "Disputed, answer by Sat 28 Nov, 14:00", "“Ушла рано”")
		c.Get(own(w, i18n.Ru) + "/disputes")
		c.Post(own(w, i18n.Ru)+"/disputes", form("confirm", fields(true, a, "3:00", ""))...).Says(422, "напишите причину", "Я была до конца").Holds(`value="3:00"`)
		c.Send(own(w, i18n.Ru)+"/disputes", form("confirm", fields(true, a, "4:00", ""))...).Shows("Решение записано. Записей: 1.", "Споров нет")
		if r := get(w, a.ID); r.State != hours.Verified || r.Minutes != 240 {
			t.Errorf("the record is %+v", r)
		}

		// A correction of the marks proposes anew and takes nobody's words away.
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.Correct(tx, w.Coordinator, a.Signup, a.FromAt, a.FromAt.Add(time.Hour), "Журнал на бумаге")
			return err
		})
		c.Get(at(w, i18n.Ru)).Shows("Что было сказано раньше:", "По отметкам предложено 4 ч.", "Причина: «Ушла рано»",
			"Волонтёр возразил: «Я была до конца, видел Ерлан»", "Организация подтвердила 4 ч из 4 ч.", "По отметкам предложено 1 ч.")
	})
}

func TestQueue(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		large(w)
		c := s.As(w.Coordinator)
		c.Get(own(w, i18n.Kk) + "/hours").Shows("Күтіп тұрған сағат жоқ")
		came(w, w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		came(w, w.Person("Ботагөз", "2000-01-01"), w.Shifts[0].ID, "10:00", "")
		came(w, w.Person("Мадина", "2000-01-01"), w.Shifts[1].ID, "15:00", "17:00")
		c.Get(own(w, i18n.Ru)+"/hours").Shows("2 записи, всего 6 ч.", "0–2 дня 2", "пн, 23 нояб., 10:00–14:00", "пн, 23 нояб., 15:00–18:00").
			Hides("Срок вышел", "Ботагөз").Holds(`href="` + at(w, i18n.Ru) + `"`)
		w.Clock(coretest.Tomorrow.AddDays(4), "12:00")
		c.Get(own(w, i18n.Ru)+"/hours").Shows("0–2 дня 0", "3–7 дней 2", "Срок вышел ср, 25 нояб., 14:00", "Ахметов Ботагөз: приход пн, 23 нояб., 10:00", "Записать уход")
		c.Get(own(w, i18n.En)+"/hours").Shows("2 records, 6 h in all.", "3–7 days 2", "Overdue since Wed 25 Nov, 14:00")
	})
}

func TestTasks(t *testing.T) {
	tasks := func(w *coretest.World, m *web.Mux) {
		ask := hoursweb.Tasks(w.Hours)
		m.Get("/org/{org}/tasks", auth.In(auth.VerifyHours, auth.ScopeOrg), func(r *web.Request, tx *db.Tx) (web.Response, error) {
			links, err := ask(r, tx, w.Org.ID)
			text := ""
			for _, l := range append(append(links, hoursweb.Desk(r, w.Org.ID)...), hoursweb.Shift(r, w.Org.ID, w.Shifts[0].ID)...) {
				text += l.Text + " " + l.Href + "\n"
			}
			return web.Data("text/plain", "", []byte(text)), err
		})
	}
	webtest.Each(t, tasks, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		came(w, w.Person("Мадина", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		a := came(w, who, w.Shifts[0].ID, "10:00", "14:00")
		c := s.As(w.Coordinator)
		c.Get(own(w, i18n.Ru)+"/tasks").Shows("Часы "+at(w, i18n.Ru), "Споры "+own(w, i18n.Ru)+"/disputes").Hides("ждут")
		decide(w, hours.Decision{Record: a.ID, Reason: "Не пришла"})
		w.Write(func(tx *db.Tx) error { return w.Hours.Dispute(tx, who, a.ID, "Была") })
		w.Clock(coretest.Tomorrow.AddDays(3), "12:00")
		c.Get(own(w, i18n.Ru)+"/tasks").Shows("Часы ждут решения дольше 48 часов. Записей: 1. "+own(w, i18n.Ru)+"/hours", "Споры ждут ответа: 1. Ближайший срок сб, 28 нояб., 14:00.")
	})
}

func TestWhoMayVouch(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		a := came(w, w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		member, foreign := w.Person("Дана", "2000-01-01"), w.Person("Виктория", "1990-01-01")
		var away org.Org
		w.Write(func(tx *db.Tx) (err error) {
			if err = w.Orgs.Join(tx, member, w.Org.ID); err != nil {
				return err
			}
			away, err = w.Orgs.Create(tx, foreign, org.New{Kind: org.Group, Name: i18n.Both(i18n.Ru, "Соседи"), Region: "kz-35"})
			return err
		})
		foreign = w.As(foreign)
		for who, want := range map[*webtest.Reader]int{
			s.Visitor(): 303, s.As(w.Person("Мадина", "2000-01-01")): 404, s.As(member): 403, s.As(foreign): 404, s.As(w.Coordinator): 200,
		} {
			for _, path := range []string{at(w, i18n.Ru), own(w, i18n.Ru) + "/hours", own(w, i18n.Ru) + "/disputes"} {
				if p := who.Get(path); p.Status != want {
					t.Errorf("%s answered %d, want %d", p.Path, p.Status, want)
				}
			}
			if want == 200 {
				continue
			}
			for _, path := range []string{at(w, i18n.Ru), own(w, i18n.Ru) + "/disputes"} {
				if p := who.Post(path, form("confirm", fields(true, a, "4:00", ""))...); p.Status != want {
					t.Errorf("POST %s answered %d, want %d", p.Path, p.Status, want)
				}
			}
		}
		// The other organisation's owner names our shift and our record under their own address.
		c := s.As(foreign)
		theirs := strings.Replace(at(w, i18n.Ru), w.Org.ID.String(), away.ID.String(), 1)
		c.Get(theirs).Says(404)
		c.Post(theirs, form("confirm", fields(true, a, "4:00", ""), []string{"once", "x"})...).Says(404)
		c.Post("/ru/org/"+away.ID.String()+"/disputes", form("confirm", fields(true, a, "4:00", ""), []string{"once", "x"})...)
		if r := get(w, a.ID); r.State != hours.Proposed {
			t.Errorf("the record is %s", r.State)
		}
	})
}
