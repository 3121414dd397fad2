package signupweb

import (
	"context"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func deps(w *coretest.World) Deps {
	return Deps{People: w.People, Minors: w.Minors, Atlas: w.Atlas, Orgs: w.Orgs, Opportunities: w.Opportunities, Signups: w.Signups}
}

// mount serves the pages, and a page of the opportunity with the slots filled.
func mount(w *coretest.World, m *web.Mux) {
	d := deps(w)
	Routes(m, d)
	m.Get("/opportunities/{id}", auth.Anyone, func(r *web.Request, tx *db.Tx) (web.Response, error) {
		opp, err := r.PathID("id")
		if err != nil {
			return web.Response{}, err
		}
		o, err := w.Opportunities.Get(tx, opp)
		if err != nil {
			return web.Response{}, err
		}
		shifts, err := w.Opportunities.Shifts(tx, o.ID)
		if err != nil {
			return web.Response{}, err
		}
		p := r.Page(o.Title.Text(r.Lang))
		grid, err := d.Shifts(r, tx, o, shifts, p)
		if err != nil {
			return web.Response{}, err
		}
		aside, err := d.Aside(r, tx, o, shifts, p)
		return web.HTML(around(p, grid, aside)), err
	})
}

// around puts components on a page.
func around(p ui.Page, parts ...templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		inner := templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
			if _, err := io.WriteString(w, "<h1>"+templ.EscapeString(p.Title)+"</h1>"); err != nil {
				return err
			}
			for _, part := range parts {
				if part == nil {
					continue
				}
				if err := part.Render(ctx, w); err != nil {
					return err
				}
			}
			return nil
		})
		return ui.Layout(p).Render(templ.WithChildren(ctx, inner), w)
	})
}

func served(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, mount, test)
}

// at is an address in a language.
func at(l i18n.Lang, path string) string { return "/" + string(l) + path }

func page(w *coretest.World) string { return "/opportunities/" + w.Opportunity.ID.String() }

func value(s opportunity.Shift) string { return s.ID.String() }

// claims returns the person's claims on shifts to come.
func claims(w *coretest.World, who auth.Actor) (list []signup.Signup) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		list, err = w.Signups.Coming(tx, who.Person)
		return err
	})
	return list
}

func TestSigningUp(t *testing.T) {
	words := map[i18n.Lang][]string{
		i18n.Kk: {"Ауысым таңдаңыз", "23 қараша дс", "10:00–14:00", "Бос орын: 2 / 2", "Жазылу", "Неге сізге болады", "Ауысым күнгі жасы: 26, талап: 16+"},
		i18n.Ru: {"Выберите смены", "23 ноября пн", "10:00–14:00", "Свободно 2 из 2", "Записаться", "Почему вам можно", "Возраст в день смены: 26, нужно 16+"},
		i18n.En: {"Choose shifts", "23 November Mon", "10:00–14:00", "2 of 2 free", "Sign up", "Why you may join", "Age on the day of the shift: 26; required: 16+"},
	}
	recorded := map[i18n.Lang][]string{
		i18n.Kk: {"Жазылу қабылданды", "23 қар., дс, 10:00–14:00", "Жазылғансыз", "Бас тарту мерзімі: 22 қар., жс, 22:00"},
		i18n.Ru: {"Запись принята", "пн, 23 нояб., 10:00–14:00", "Вы записаны", "Отказаться можно до вс, 22 нояб., 22:00"},
		i18n.En: {"Your sign-up is recorded", "Mon 23 Nov, 10:00–14:00", "You have a place", "You may withdraw until Sun 22 Nov, 22:00"},
	}
	for _, l := range i18n.Langs {
		t.Run(string(l), func(t *testing.T) {
			served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
				who := w.Person("Айгерім", "2000-01-01")
				reader := s.As(who)
				reader.Get(at(l, page(w))).Shows(words[l]...)
				once := reader.Once()
				both := []string{"shift", value(w.Shifts[0]), "shift", value(w.Shifts[1]), "once", once}
				to := at(l, "/me/shifts?joined="+w.Opportunity.ID.String())
				reader.Post(at(l, page(w)+"/signup"), both...).LeadsTo(to)
				reader.Get(to).Shows(recorded[l]...)
				// Sent twice, and sent afresh: still one claim each.
				reader.Post(at(l, page(w)+"/signup"), both...).LeadsTo(to)
				reader.Post(at(l, page(w)+"/signup"), "shift", value(w.Shifts[0]), "once", "another").LeadsTo(to)
				if n := len(claims(w, who)); n != 2 {
					t.Errorf("%d claims, want 2", n)
				}
				// The grid now shows what one has instead of a box.
				reader.Get(at(l, page(w))).Shows(said(l, claims(w, who)[0], w.Opportunity, 0, 0).Word).Holds("/me/shifts/" + claims(w, who)[0].ID.String())
			})
		})
	}
}

func TestTheFormIsRefusedWithReasons(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		reader := s.As(who)
		post := func(shifts ...opportunity.Shift) *webtest.Page {
			var pairs []string
			for _, shift := range shifts {
				pairs = append(pairs, "shift", value(shift))
			}
			return reader.Post(at(i18n.Ru, page(w)+"/signup"), pairs...)
		}
		p := post().Says(422, "Отметьте хотя бы одну смену.", "Выберите смены")
		if !strings.HasPrefix(p.Title(), "Ошибка: ") {
			t.Errorf("the title of a refused form is %q", p.Title())
		}
		p.Holds(`href="#f-shift"`, `id="f-shift"`)

		// A shift elsewhere at the same time is named, and the other tick is kept.
		other, others := w.Publish(w.Form(), 5, [2]string{"17:00", "19:00"})
		w.Write(func(tx *db.Tx) error {
			_, err := w.Signups.Join(tx, who, other.ID, ids(others))
			return err
		})
		reader.Get(at(i18n.Ru, page(w))).Shows("Пересекается с вашей записью", "Сначала откажитесь от неё").Holds("disabled")
		post(w.Shifts[0], w.Shifts[1]).
			Says(422, "пн, 23 нояб., 15:00–18:00. В это время вы записаны на другую смену", "17:00–19:00. Сначала откажитесь от неё.").
			Holds(`value="` + value(w.Shifts[0]) + `" checked`).
			Hides("10:00–14:00. ")
		if n := len(claims(w, who)); n != 1 {
			t.Errorf("a refused form left %d claims, want 1", n)
		}

		// Two of the ticked ones at the same time.
		twin, twins := w.Publish(w.Form(), 5, [2]string{"08:00", "10:00"}, [2]string{"09:00", "11:00"})
		reader.Post(at(i18n.En, "/opportunities/"+twin.ID.String()+"/signup"), "shift", value(twins[0]), "shift", value(twins[1])).
			Says(422, "Mon 23 Nov, 09:00–11:00. It overlaps another shift that you ticked: Mon 23 Nov, 08:00–10:00.")

		// A shift of something else, or of nothing, is not there.
		reader.Post(at(i18n.Ru, page(w)+"/signup"), "shift", value(twins[0])).Says(404)
		reader.Post(at(i18n.Ru, page(w)+"/signup"), "shift", "nonsense").Says(422, "Отметьте хотя бы одну смену.")
	})
}

func TestMinorsReadWhy(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		f := w.Form()
		f.MinAge, f.Risks, f.Safety = 18, opportunity.Set[opportunity.Risk]{opportunity.Search}, i18n.Words{Ru: "Группами"}
		adult, shifts := w.Publish(f, 5, [2]string{"10:00", "12:00"})
		path := "/opportunities/" + adult.ID.String()
		young := s.As(w.Person("Мәди", "2010-05-17"))
		young.Get(at(i18n.Ru, path)).Shows("С 18 лет", "Почему вам нельзя", "Возраст в день смены: 16", "Закон № 42-VI", "Записаться сейчас не на что")
		young.Get(at(i18n.Kk, path)).Shows("18 жастан", "Неге сізге болмайды")
		young.Post(at(i18n.Ru, path+"/signup"), "shift", value(shifts[0])).Says(422, "пн, 23 нояб., 10:00–12:00. Возраст в день смены: 16")
		// A visitor reads what is asked of everybody.
		s.Visitor().Get(at(i18n.Ru, path)).Shows("Кому можно", "С 18 лет", "До 18 лет закон не допускает", "Войти и записаться").Hides("Почему вам")
	})
}

func TestAVisitorsTicksSurviveTheSignIn(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		visitor := s.Visitor()
		visitor.Get(at(i18n.Kk, page(w))).Shows("Кіріп, жазылу", "Кімге болады").Holds(`method="get"`, `action="/kk`+page(w)+`/signup"`)
		chosen := at(i18n.Kk, page(w)+"/signup?shift="+value(w.Shifts[1]))
		visitor.Get(chosen).LeadsTo("/kk/sign-in?to=" + strings.NewReplacer("/", "%2F", "?", "%3F", "=", "%3D").Replace(chosen))
		visitor.Post(at(i18n.Kk, page(w)+"/signup"), "shift", value(w.Shifts[1])).LeadsTo("/kk/sign-in?to=%2Fkk%2F")
		reader := s.As(w.Person("Айгерім", "2000-01-01"))
		reader.Get(chosen).Shows("Ауысымға жазылу", "Шаңырақ").Holds(`value="`+value(w.Shifts[1])+`" checked`, `method="post"`)
	})
}

func TestTheWaitingList(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		shift := w.Shifts[0]
		first := w.Person("Нұргүл", "2000-01-01")
		held := w.Join(first, shift.ID)
		w.Join(w.Person("Ерлан", "2000-01-01"), shift.ID)
		w.Join(w.Person("Мадина", "2000-01-01"), shift.ID)
		who := w.Person("Айгерім", "2000-01-01")
		reader := s.As(who)
		reader.Get(at(i18n.Ru, page(w))).Shows("Мест нет, есть очередь", "В очереди: 1")
		reader.Send(at(i18n.Ru, page(w)+"/signup"), "shift", value(shift)).
			Shows("В очереди, № 2", "От вас ничего не нужно: освободится место — предложим по очереди.").Hides("Вы записаны")
		own := claims(w, who)[0]
		one := "/me/shifts/" + own.ID.String()
		reader.Get(at(i18n.Kk, one)).Shows("Кезектегі нөмір: 2").Hides("Рұқсатты көрсету")
		reader.Get(at(i18n.En, one+"/withdraw")).Shows("Your number in the waiting list will be lost.")

		// The first place goes to whoever waited longest, the second is offered here.
		s.As(first).Send(at(i18n.Ru, "/me/shifts/"+held.ID.String()+"/withdraw"), "shift", value(shift)).
			Shows("Готово: Вы отказались от смены.", "Впереди смен нет", "Найти дело")
		reader.Get(at(i18n.Ru, "/me/shifts")).Shows("В очереди, № 1")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Opportunities.EditShift(tx, w.Coordinator, shift.ID, opportunity.ShiftForm{Starts: shift.Starts, Ends: shift.Ends, Capacity: 3})
			return err
		})
		reader.Get(at(i18n.Ru, "/me/shifts")).Shows("Ждём вашего ответа", "Освободилось место", "Ответьте до вс, 22 нояб., 23:00", "Занять место", "Отказаться")
		reader.Send(at(i18n.Ru, one+"/accept"), "shift", value(shift)).Shows("Место ваше. Ждём вас!", "Вы записаны", "Показать пропуск")
		// Once more changes nothing.
		reader.Send(at(i18n.Ru, one+"/accept"), "shift", value(shift), "once", "again").Shows("Вы записаны")
	})
}

func TestAnOfferThatRanOut(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		shift := w.Shifts[0]
		first := w.Person("Нұргүл", "2000-01-01")
		held := w.Join(first, shift.ID)
		w.Join(w.Person("Ерлан", "2000-01-01"), shift.ID)
		who := w.Person("Айгерім", "2000-01-01")
		own := w.Join(who, shift.ID)
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, first, held.ID) })
		w.Clock(coretest.Tomorrow, "01:00")
		reader := s.As(who)
		one := "/me/shifts/" + own.ID.String()
		reader.Post(at(i18n.Kk, one+"/accept")).Says(422, "Ұсыныс мерзімі өтті")
		w.Write(func(tx *db.Tx) error { _, err := w.Signups.Lapse(tx); return err })
		reader.Get(at(i18n.Ru, one)).Shows("Срок истёк", "место предложили следующему", "Записаться снова")
	})
}

func TestInTheLastHourTheQuickestGetsTheFreePlace(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		shift := w.Shifts[0]
		w.Join(w.Person("Нұргүл", "2000-01-01"), shift.ID)
		w.Join(w.Person("Ерлан", "2000-01-01"), shift.ID)
		slow, quick := w.Person("Бекзат", "2000-01-01"), w.Person("Айгерім", "2000-01-01")
		late, soon := w.Join(slow, shift.ID), w.Join(quick, shift.ID)
		w.Clock(coretest.Tomorrow, "09:05")
		one := "/me/shifts/" + soon.ID.String()
		reader := s.As(quick)
		reader.Get(at(i18n.Ru, one)).Shows("В очереди, № 2", "тому, кто займёт его первым").Hides("Занять место")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Opportunities.EditShift(tx, w.Coordinator, shift.ID, opportunity.ShiftForm{Starts: shift.Starts, Ends: shift.Ends, Capacity: 3})
			return err
		})
		s.As(w.Person("Мадина", "2000-01-01")).Get(at(i18n.Ru, "/opportunities/"+w.Opportunity.ID.String())).Shows("Свободно 1 из 3")
		reader.Get(at(i18n.Ru, "/me/shifts")).Shows("Ждём вашего ответа", "Освободилось место", "Занять место")
		reader.Send(at(i18n.Ru, one+"/accept"), "shift", value(shift)).Shows("Место ваше. Ждём вас!", "Вы записаны")
		s.As(slow).Post(at(i18n.Ru, "/me/shifts/"+late.ID.String()+"/accept")).Says(422, "заняли раньше вас")
	})
}

func TestAnOfferOutlivesTheClosing(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		shift := w.Shifts[0]
		first := w.Person("Нұргүл", "2000-01-01")
		held := w.Join(first, shift.ID)
		w.Join(w.Person("Ерлан", "2000-01-01"), shift.ID)
		who, next := w.Person("Айгерім", "2000-01-01"), w.Person("Бекзат", "2000-01-01")
		own, waits := w.Join(who, shift.ID), w.Join(next, shift.ID)
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, first, held.ID) })
		w.Write(func(tx *db.Tx) error { return w.Opportunities.Close(tx, w.Coordinator, w.Opportunity.ID) })
		one := at(i18n.Ru, "/me/shifts/"+own.ID.String())
		s.As(next).Get(at(i18n.Ru, "/me/shifts/"+waits.ID.String())).Shows("Запись закрыта, места больше не предлагаются")
		reader := s.As(who)
		reader.Get(one).Shows("Запись закрыта, но это предложение остаётся в силе", "Занять место")
		reader.Send(one+"/accept", "shift", value(shift)).Shows("Место ваше. Ждём вас!")
	})
}

func TestASuspendedHostsShiftsSayWhatStays(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		holder, waiter := w.Person("Нұргүл", "2000-01-01"), w.Person("Айгерім", "2000-01-01")
		held := w.Join(holder, w.Shifts[0].ID)
		w.Join(w.Person("Ерлан", "2000-01-01"), w.Shifts[0].ID)
		waits := w.Join(waiter, w.Shifts[0].ID)
		w.Suspend()
		s.As(holder).Get(at(i18n.Ru, "/me/shifts/"+held.ID.String())).Shows("Вы записаны", "ваше место остаётся", "Показать пропуск")
		s.As(waiter).Get(at(i18n.Ru, "/me/shifts/"+waits.ID.String())).Shows("В очереди, № 1", "Ваш номер сохраняется")
		form := "/opportunities/" + w.Opportunity.ID.String() + "/signup"
		s.As(waiter).Get(at(i18n.Ru, form)).Shows("Запись приостановлена", "фронт-офис приостановил организацию")
		s.Visitor().Get(at(i18n.Kk, "/opportunities/"+w.Opportunity.ID.String())).Shows("Жазылу уақытша тоқтады")
	})
}

func TestGivingAPlaceBack(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		own := w.Join(who, w.Shifts[0].ID)
		one := "/me/shifts/" + own.ID.String()
		reader := s.As(who)
		reader.Get(at(i18n.Ru, one)).Shows("Вы записаны", "+7 701 234 56 78", "Проспект Абая, 42", "Теміртау, Карагандинская область", "Отказаться от смены", "50.054900, 72.964600").
			Holds(`href="geo:50.054900,72.964600"`, `href="tel:+77012345678"`)
		reader.Get(at(i18n.Ru, one+"/withdraw")).Shows("Отказаться от смены?", "Место предложим следующему в очереди.", "Нет, остаюсь")

		// After the cut-off the page says until when it was possible, and whom to call.
		w.Clock(coretest.Tomorrow, "00:30")
		reader.Get(at(i18n.Ru, one)).Shows("Отказаться можно было до вс, 22 нояб., 22:00").Hides("Отказаться от смены")
		reader.Get(at(i18n.En, one+"/withdraw")).Shows("You could withdraw until Sun 22 Nov, 22:00", "Call +7 701 234 56 78").Hides("Yes, withdraw")
		reader.Post(at(i18n.Ru, one+"/withdraw")).Says(422, "Отказаться можно было до вс, 22 нояб., 22:00 (за 12 ч до начала)", "Нұрлан Ахметов")

		w.Clock("2026-11-22", "12:00")
		reader.Send(at(i18n.Kk, one+"/withdraw"), "shift", value(w.Shifts[0])).Shows("Ауысымнан бас тарттыңыз.")
		reader.Get(at(i18n.Kk, one)).Shows("Бас тарттыңыз", "Қайта жазылу")
		reader.Get(at(i18n.Kk, one+"/withdraw")).Shows("Бұл жазылу аяқталған")
		reader.Send(at(i18n.Kk, one+"/withdraw"), "once", "again").Shows("Менің ауысымдарым")
	})
}

func TestACancelledShiftSaysWhy(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		own := w.Join(who, w.Shifts[0].ID)
		w.Write(func(tx *db.Tx) error {
			return w.Opportunities.CancelShift(tx, w.Coordinator, w.Shifts[0].ID, "Гололёд")
		})
		reader := s.As(who)
		reader.Get(at(i18n.En, "/me/shifts/"+own.ID.String())).Shows("Cancelled", "The reason: Гололёд")
		reader.Get(at(i18n.Ru, page(w))).Shows("Отменено")
		reader.Get(at(i18n.Ru, "/me/shifts")).Shows("Впереди смен нет", "Отменённые не вами", "Причина: Гололёд")
		w.Clock(coretest.Tomorrow, "14:00")
		reader.Get(at(i18n.Kk, "/me/shifts")).Shows("Тоқтатылғандар", "Себебі: Гололёд")
		w.Now = w.Now.Add(8 * 24 * time.Hour)
		reader.Get(at(i18n.Ru, "/me/shifts")).Hides("Отменённые не вами")
	})
}

func TestPastShifts(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		own := w.Join(who, w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "14:00")
		reader := s.As(who)
		reader.Get(at(i18n.Ru, "/me/shifts")).Shows("Прошедшие", "Подготовить дома ветеранов к зиме", "Связь поколений", "Мои часы")
		reader.Get(at(i18n.Ru, "/me/shifts/"+own.ID.String())).Shows("Смена прошла", "Мои часы").Hides("Показать пропуск", "Отказаться от смены")
		// The grid of a shift that has begun says so.
		w.Clock(coretest.Tomorrow, "16:00")
		s.Visitor().Get(at(i18n.Ru, page(w))).Shows("Уже началась")
	})
}

func TestSomebodyElsesShiftDoesNotExist(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		own := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		stranger, visitor := s.As(w.Person("Мадина", "2000-01-01")), s.Visitor()
		for _, path := range []string{"", "/calendar.ics", "/withdraw"} {
			address := at(i18n.Ru, "/me/shifts/"+own.ID.String()+path)
			stranger.Get(address).Says(404)
			if p := visitor.Get(address); p.Status != 303 || !strings.HasPrefix(p.Location, "/ru/sign-in?to=") {
				t.Errorf("%s answers a visitor with %d to %q", address, p.Status, p.Location)
			}
		}
		for _, act := range []string{"/withdraw", "/accept"} {
			stranger.Post(at(i18n.Ru, "/me/shifts/"+own.ID.String()+act)).Says(404)
		}
		stranger.Get(at(i18n.Ru, "/me/shifts/nonsense")).Says(404)
		visitor.Get("/ru/me/shifts").LeadsTo("/ru/sign-in?to=%2Fru%2Fme%2Fshifts")
		// A draft is nobody's to sign up for.
		var draft opportunity.Opportunity
		w.Write(func(tx *db.Tx) (err error) {
			draft, err = w.Opportunities.Draft(tx, w.Coordinator, w.Org.ID, w.Form())
			return err
		})
		stranger.Get(at(i18n.Ru, "/opportunities/"+draft.ID.String()+"/signup")).Says(404)
	})
}
