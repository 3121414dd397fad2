package meweb

import (
	"strings"
	"testing"
	"time"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func served(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		Routes(m, Deps{
			People: w.People, Atlas: w.Atlas, Orgs: w.Orgs, Opportunities: w.Opportunities,
			Signups: w.Signups, Attendance: w.Attendance, Hours: w.Hours,
		})
	}, test)
}

// joined signs somebody up for a shift of their own on Tomorrow.
func joined(t *testing.T, w *coretest.World, who auth.Actor, from, to string) signup.Signup {
	t.Helper()
	o, shifts := w.Publish(w.Form(), 3, [2]string{from, to})
	return place(t, w, who, o.ID, shifts[0])
}

func place(t *testing.T, w *coretest.World, who auth.Actor, o id.ID, s opportunity.Shift) (c signup.Signup) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		claims, err := w.Signups.Join(tx, who, o, []id.ID{s.ID})
		if err == nil {
			c = claims[0]
		}
		return err
	})
	return c
}

// came has somebody come and leave at these clocks on Tomorrow, and returns
// the record of it.
func came(t *testing.T, w *coretest.World, c signup.Signup, from, to string) (r hours.Record) {
	t.Helper()
	mark := func(clock string, note func(tx *db.Tx) error) {
		w.Clock(coretest.Tomorrow, clock)
		w.Write(note)
	}
	mark(from, func(tx *db.Tx) error {
		_, err := w.Attendance.CheckIn(tx, w.Coordinator, c.ID, attendance.ByScan)
		return err
	})
	mark(to, func(tx *db.Tx) error {
		_, err := w.Attendance.CheckOut(tx, w.Coordinator, c.ID, attendance.ByScan)
		return err
	})
	w.Write(func(tx *db.Tx) error {
		records, err := w.Hours.OfShift(tx, c.Shift)
		r = records[0]
		return err
	})
	return r
}

func decide(w *coretest.World, r hours.Record, minutes int, reason string) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		_, err := w.Hours.Decide(tx, w.Coordinator, []hours.Decision{{Record: r.ID, Minutes: minutes, Reason: reason}})
		return err
	})
}

func at(l i18n.Lang, path string) string { return "/" + string(l) + path }

func TestHoursFromPlannedToVerified(t *testing.T) {
	type words struct{ planned, waits, verified []string }
	said := map[i18n.Lang]words{
		i18n.Kk: {
			[]string{"0 сағат расталды", "2026 ж., меже: 70", "алда: 4 сағ", "Жоспарда", "Келесі ауысым", "23 қар., дс, 10:00–14:00"},
			[]string{"күтуде: 3,5 сағ", "Растау мерзімі: 25 қар., ср, 14:00", "3,5 сағ"},
			[]string{"3,5 сағат расталды", "Расталды", "№ 1", "Сабақтастық 3,5", "3,5 / 20", "Қалғаны: 16,5 сағ"},
		},
		i18n.Ru: {
			[]string{"0 часов подтверждено", "из 70 за 2026 год", "впереди: 4 ч", "Запланировано", "Следующая смена", "пн, 23 нояб., 10:00–14:00"},
			[]string{"ждёт: 3,5 ч", "Ждёт координатора до ср, 25 нояб., 14:00", "3,5 ч"},
			[]string{"3,5 часа подтверждено", "Подтверждено", "№ 1", "Связь поколений 3,5", "3,5 / 20", "Осталось 16,5 ч"},
		},
		i18n.En: {
			[]string{"0 hours verified", "of 70 in 2026", "ahead: 4 h", "Planned", "Next shift", "Mon 23 Nov, 10:00–14:00"},
			[]string{"waiting: 3.5 h", "Coordinator's turn, by Wed 25 Nov, 14:00", "3.5 h"},
			[]string{"3.5 hours verified", "Verified", "№ 1", "Generations 3.5", "3.5 / 20", "16.5 h to go"},
		},
	}
	for _, l := range i18n.Langs {
		t.Run(string(l), func(t *testing.T) {
			served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
				who := w.Person("Айгерім", "2000-01-01")
				c := w.Join(who, w.Shifts[0].ID)
				reader := s.As(who)
				reader.Get(at(l, "/me/hours")).Shows(said[l].planned...).Holds("/me/pass/"+c.ID.String(), `class="u u-w"`)
				r := came(t, w, c, "10:00", "13:30")
				w.Clock(coretest.Tomorrow, "14:00")
				reader.Get(at(l, "/me/hours")).Holds(`class="u u-p"`)
				reader.Get(at(l, "/me/hours/"+r.ID.String())).Shows(textNotYet.In(l, "until", i18n.DateTime(l, hours.Due(r).Time())))
				waiting := said[l].waits
				waiting[1] = strings.Replace(waiting[1], "14:00", "13:30", 1)
				reader.Get(at(l, "/me/hours")).Shows(waiting...)
				decide(w, r, 210, "")
				reader.Get(at(l, "/me/hours")).Shows(said[l].verified...).Holds(`class="u u-c1"`)
				reader.Get(at(l, "/me/hours/"+r.ID.String())).Shows("10:00–13:30", "№ 1", textVouched.In(l, "given", i18n.Hours(l, 210)))
			})
		})
	}
}

func TestObjecting(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		r := came(t, w, w.Join(who, w.Shifts[0].ID), "10:00", "14:00")
		decide(w, r, 180, "Ушла в 13:00")
		reader := s.As(who)
		path := "/me/hours/" + r.ID.String()
		reader.Get("/ru/me/hours").Shows("Подтверждено 3 ч из 4 ч", "Оспорить до сб, 28 нояб., 14:00", "№ 1").Holds(path + "#f-dispute")
		reader.Get("/ru/me").Shows("Ждёт вас", "Если не согласны, оспорьте до сб, 28 нояб., 14:00")
		reader.Get(at(i18n.Ru, path)).Shows("Организация: Шанырак", "Подтверждено 3 ч из 4 ч.", "Причина: Ушла в 13:00", "С чем вы не согласны?", "10:00–14:00")

		// Nothing said, and too much said, are both asked for again.
		empty := reader.Post(at(i18n.Kk, path), "dispute", "  ").Says(422, "Немен келіспейтініңізді жазыңыз", "Таңба шегі: 1 000")
		if !strings.HasPrefix(empty.Title(), "Қате: ") {
			t.Errorf("the title of a refused form is %q", empty.Title())
		}
		long := strings.Repeat("Я была там. ", 90)
		reader.Post(at(i18n.Ru, path), "dispute", long).Says(422, "Текст слишком длинный: 1 079 знаков, а можно не больше 1 000", strings.TrimSpace(long))

		text := "Ушла в 14:00.\nВидела <Мадина>."
		once := reader.Once()
		reader.Send(at(i18n.Ru, path), "dispute", text, "once", once).
			Shows("Готово: Возражение отправлено организации.", "Спор: ответ до сб, 28 нояб., 14:00", "Видела <Мадина>.", "До этого действует прежнее решение.").
			Hides("С чем вы не согласны?")
		reader.Post(at(i18n.Ru, path), "dispute", text, "once", once).LeadsTo(at(i18n.Ru, path))
		reader.Get("/en/me/hours").Shows("Disputed: answer by Sat 28 Nov, 14:00", "3 hours verified")

		// The host answers; both sides stay on the page.
		decide(w, r, 240, "")
		reader.Get(at(i18n.Ru, path)).Shows("Что было сказано раньше", "Организация подтвердила 3 ч из 4 ч. Причина: «Ушла в 13:00»", "Волонтёр возразил: «Ушла в 14:00.")
		reader.Get(at(i18n.Kk, path)).Shows("Расталды", "Барлық уақыт расталды: 4 сағ.", "Ушла в 14:00.", "№ 3")
		reader.Get("/ru/me").Hides("оспорьте")

		// Five days later there is nothing to object to.
		w.Now = w.Now.Add(6 * 24 * time.Hour)
		reader.Get(at(i18n.Ru, path)).Shows("Оспорить можно было до").Hides("С чем вы не согласны?")
		reader.Post(at(i18n.Ru, path), "dispute", "Поздно").Says(422, "Оспорить можно было до")
	})
}

func TestDeniedHours(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		r := came(t, w, w.Join(who, w.Shifts[0].ID), "10:00", "14:00")
		// The host is late first.
		w.Now = w.Now.Add(49 * time.Hour)
		s.As(who).Get("/ru/me/hours").Shows("Координатор не успел до ср, 25 нояб., 14:00")
		decide(w, r, 0, "Не та смена")
		s.As(who).Get("/en/me/hours").Shows("Denied", "0 h", "Dispute by", "0 hours verified").Hides("№")
		s.As(who).Get("/kk/me/hours/"+r.ID.String()).Shows("Сағат расталмады.", "Себебі: Не та смена")
	})
}

func TestAShiftWithoutMarksIsSeen(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		absent := w.Join(who, w.Shifts[0].ID)
		stays := joined(t, w, who, "15:00", "17:00")
		w.Clock(coretest.Tomorrow, "15:00")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, w.Coordinator, stays.ID, attendance.ByName)
			return err
		})
		reader := s.As(who)
		reader.Get("/ru/me/hours").Shows("Координатор ещё отмечает")
		w.Clock(coretest.Tomorrow, "23:00")
		reader.Get("/ru/me/hours").Shows("Нет отметки", "Нет отметки об уходе: ждёт координатора").Holds("/me/shifts/" + absent.ID.String())
		reader.Get("/ru/me").Shows("пн, 23 нояб.: приход не отмечен. Если вы были, свяжитесь с руководителем")
		w.Now = w.Now.Add(20 * 24 * time.Hour)
		reader.Get("/kk/me").Shows("Қазір сізден ештеңе талап етілмейді.")
	})
}

func TestTheOverview(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		reader := s.As(who)
		reader.Get("/ru/me").Shows("Здравствуйте, Айгерім!", "Впереди смен нет", "Найти дело", "Сейчас от вас ничего не требуется.", "Мои смены", "Мои часы", "Пропуск", "Профиль")
		reader.Get("/kk/me/hours").Shows("Жазба әлі жоқ", "Сағат былай жиналады", "Соңғы 12 аптада расталған сағат жоқ.", "0 / 20", "Алғашқы сағаттар жиналғаннан кейін басталады.").
			Hides("CSV көшірме")

		// An offered place is the first thing to answer.
		holder := w.Person("Нұргүл", "2000-01-01")
		held := w.Join(holder, w.Shifts[0].ID)
		w.Join(w.Person("Ерлан", "2000-01-01"), w.Shifts[0].ID)
		own := w.Join(who, w.Shifts[0].ID)
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, holder, held.ID) })
		reader.Get("/en/me").Shows("A place for you", "Make veterans' homes ready for winter", "Answer by Sun 22 Nov, 23:00").Holds("/me/shifts/" + own.ID.String())
	})
}

func TestTheMilestones(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		f := w.Form()
		o, _ := w.Publish(f, 3, [2]string{"08:00", "10:00"})
		for day := range 3 {
			w.Now = dbtest.Start
			on := coretest.Tomorrow.AddDays(day)
			c := place(t, w, who, o.ID, shiftOn(t, w, o.ID, on))
			var r hours.Record
			w.Now = when.Instant(on.Start()).Add(23 * time.Hour).Time()
			w.Write(func(tx *db.Tx) error {
				in, out := on.Start().Add(12*time.Hour), on.Start().Add(20*time.Hour)
				if _, err := w.Attendance.Correct(tx, w.Coordinator, c.ID, in, out, "Журнал на бумаге"); err != nil {
					return err
				}
				records, err := w.Hours.OfShift(tx, c.Shift)
				r = records[0]
				return err
			})
			decide(w, r, 480, "")
		}
		s.As(who).Get("/ru/me/hours").Shows("24 часа подтверждено", "Первые 20 часов Набрано", "Набраны 25 ноября 2026 г.", "4 / 50", "Осталось 46 ч. При вашем темпе (2 ч в неделю)")
		s.As(who).Get("/kk/me/hours").Shows("Алғашқы 20 сағат Жиналды", "Жиналған күні: 2026 ж. 25 қараша")
		// A new year begins with an empty ring; the records stay.
		w.Now = time.Date(2027, 1, 2, 6, 0, 0, 0, time.UTC)
		s.As(who).Get("/ru/me/hours").Shows("0 часов подтверждено", "из 70 за 2027 год", "№ 3")
	})
}

// shiftOn adds a shift from 12:00 to 20:00 on a day.
func shiftOn(t *testing.T, w *coretest.World, o id.ID, day when.Day) (s opportunity.Shift) {
	t.Helper()
	f, err := opportunity.OneShift(day, "12:00", "20:00", 3)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(func(tx *db.Tx) error {
		added, err := w.Opportunities.AddShifts(tx, w.Coordinator, o, []opportunity.ShiftForm{f})
		if err == nil {
			s = added[0]
		}
		return err
	})
	return s
}

func TestTheStatement(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		r := came(t, w, w.Join(who, w.Shifts[0].ID), "10:00", "14:00")
		decide(w, r, 180, "=HYPERLINK(\"http://evil\")")
		file := s.As(who).Get("/ru/me/hours.csv").Holds("\ufeffДень;С;До;Дело;Организация;Направление;По отметкам, мин;Подтверждено, мин;Состояние;Причина;Возражение;Номер в журнале\r\n",
			"2026-11-23;10:00;14:00;Подготовить дома ветеранов к зиме;Шанырак;Связь поколений;240;180;Подтверждено с изменением;", "'=HYPERLINK", ";;1\r\n")
		if !strings.HasPrefix(file.Type, "text/csv") || !strings.Contains(file.Header("Content-Disposition"), "asar-2026-11-23.csv") {
			t.Errorf("type %q, disposition %q", file.Type, file.Header("Content-Disposition"))
		}
		s.As(who).Get("/en/me/hours.csv").Holds("Day,From,To,Opportunity")
		s.As(who).Get("/kk/me/hours.csv").Holds("Күні;Басы;Соңы", "Өзгертіліп расталды")
	})
}

func TestManyRecordsAreShownOnRequest(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		for i := range 16 {
			clock := []string{"06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21"}[i]
			joined(t, w, who, clock+":00", clock+":50")
		}
		w.Clock(coretest.Tomorrow, "23:59")
		reader := s.As(who)
		short := reader.Get("/ru/me/hours").Shows("Все 16")
		long := reader.Get("/ru/me/hours?all=1").Hides("Все 16")
		if a, b := strings.Count(short.Body, "<tr>"), strings.Count(long.Body, "<tr>"); a != rowsShown+1 || b != 17 {
			t.Errorf("%d and %d lines", a, b)
		}
	})
}

func TestHoursAreOnesOwn(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		r := came(t, w, w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID), "10:00", "14:00")
		path := "/ru/me/hours/" + r.ID.String()
		stranger := s.As(w.Person("Мадина", "2000-01-01"))
		stranger.Get(path).Says(404)
		stranger.Post(path, "dispute", "Моё").Says(404)
		stranger.Get("/ru/me/hours.csv").Holds("День;")
		stranger.Get("/ru/me/hours/nonsense").Says(404)
		for _, p := range []string{"/me", "/me/hours", "/me/hours.csv"} {
			if a := s.Visitor().Get("/ru" + p); a.Status != 303 || !strings.HasPrefix(a.Location, "/ru/sign-in") {
				t.Errorf("%s answers a visitor with %d to %q", p, a.Status, a.Location)
			}
		}
	})
}

// TestEveryStateHasItsOwnWords in each language.
func TestEveryStateHasItsOwnWords(t *testing.T) {
	for _, l := range i18n.Langs {
		seen := map[string]bool{}
		for _, state := range []hours.State{hours.Proposed, hours.Verified, hours.Adjusted, hours.Denied, hours.Disputed} {
			r := hours.Record{State: state, Proposed: 240, Minutes: 180, ProposedAt: 1000, DecidedAt: 1000, DisputedAt: 1000}
			for _, now := range []when.Instant{2000, when.FromTime(dbtest.Start)} {
				v := said(l, r, now)
				if v.Word == "" || v.Icon == "" || strings.Contains(v.Word, "{") {
					t.Errorf("%s in %s: %+v", state, l, v)
				}
				seen[v.Word] = true
			}
			seen[stateName(state).In(l)] = true
		}
		if len(seen) < 10 {
			t.Errorf("in %s the states share words: %v", l, seen)
		}
	}
}
