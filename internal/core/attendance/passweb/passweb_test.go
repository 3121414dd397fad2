package passweb

import (
	"strings"
	"testing"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui/art"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func served(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		Routes(m, Deps{Orgs: w.Orgs, Opportunities: w.Opportunities, Signups: w.Signups, Attendance: w.Attendance})
	}, test)
}

// issued is what the desk gives for a claim: the drawing of its token, and its code.
func issued(t *testing.T, w *coretest.World, c signup.Signup, l i18n.Lang) (drawing, code string) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		token, err := w.Attendance.Pass(tx, c)
		if err != nil {
			return err
		}
		if drawing, err = art.QR(token, textLabel.In(l)); err != nil {
			return err
		}
		code, err = w.Attendance.Code(tx, c.ID)
		return err
	})
	return drawing, code
}

func TestThePassIsTheDesksOwn(t *testing.T) {
	words := map[i18n.Lang][]string{
		i18n.Kk: {"Рұқсат", "23 қар., дс, 10:00–14:00", "Шаңырақ, Теміртау", "Камера оқымаса", "Экранды барынша жарық қылыңыз"},
		i18n.Ru: {"Пропуск", "пн, 23 нояб., 10:00–14:00", "Шанырак, Теміртау", "Если камера не читает", "Сделайте экран ярче"},
		i18n.En: {"Pass", "Mon 23 Nov, 10:00–14:00", "Shanyrak, Теміртау", "If no camera reads it", "Make the screen bright"},
	}
	for _, l := range i18n.Langs {
		t.Run(string(l), func(t *testing.T) {
			served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
				who := w.Person("Айгерім", "2000-01-01")
				own := w.Join(who, w.Shifts[0].ID)
				later := w.Join(who, w.Shifts[1].ID)
				drawing, code := issued(t, w, own, l)
				reader := s.As(who)
				for _, path := range []string{"/me/pass", "/me/pass/" + own.ID.String()} {
					p := reader.Get("/" + string(l) + path).Shows(words[l]...).Shows(code).Holds(drawing)
					if strings.Contains(p.Body, "ASAR1:") {
						t.Error("the token stands on the page in words: it could be copied by looking")
					}
					if p.Header("Cache-Control") != "no-store" {
						t.Error("a pass may be kept by a cache")
					}
				}
				reader.Get("/" + string(l) + "/me/pass").Holds("/me/pass/" + later.ID.String())

				// What the coordinator notes is seen when the page is opened again.
				w.Clock(coretest.Tomorrow, "09:55")
				w.Write(func(tx *db.Tx) error {
					_, err := w.Attendance.CheckIn(tx, w.Coordinator, own.ID, attendance.ByScan)
					return err
				})
				reader.Get("/" + string(l) + "/me/pass").Shows(textCame.In(l, "at", "09:55"))
				w.Clock(coretest.Tomorrow, "14:05")
				w.Write(func(tx *db.Tx) error {
					_, err := w.Attendance.CheckOut(tx, w.Coordinator, own.ID, attendance.ByScan)
					return err
				})
				reader.Get("/" + string(l) + "/me/pass/" + own.ID.String()).Shows(textLeft.In(l, "at", "14:05"))
				// The next shift's turn has come.
				_, code = issued(t, w, later, l)
				reader.Get("/" + string(l) + "/me/pass").Shows(code)
			})
		})
	}
}

func TestWithoutAPlaceThereIsNoPass(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		first := w.Person("Нұргүл", "2000-01-01")
		held := w.Join(first, w.Shifts[0].ID)
		w.Join(w.Person("Ерлан", "2000-01-01"), w.Shifts[0].ID)
		who := w.Person("Айгерім", "2000-01-01")
		reader := s.As(who)
		reader.Get("/ru/me/pass").Shows("Пропуска пока нет", "Найти дело", "Мои смены")
		own := w.Join(who, w.Shifts[0].ID)
		path := "/me/pass/" + own.ID.String()
		reader.Get("/kk"+path).Shows("Бұл ауысымға рұқсат жоқ", "Сіз кезектесіз")
		reader.Get("/kk/me/pass").Shows("Көрсететін рұқсат әзірге жоқ")
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, first, held.ID) })
		reader.Get("/en" + path).Shows("A place is held for you. Take it first.")
		s.As(first).Get("/ru/me/pass/" + held.ID.String()).Shows("запись завершена")
		w.Write(func(tx *db.Tx) error { return w.Signups.Accept(tx, who, own.ID) })
		_, code := issued(t, w, own, i18n.Ru)
		reader.Get("/ru" + path).Shows(code)
		w.Clock(coretest.Tomorrow, "18:00")
		reader.Get("/ru" + path).Shows("Смена прошла, пропуск больше не нужен.").Hides(code)
	})
}

func TestSomebodyElsesPassDoesNotExist(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		own := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		path := "/ru/me/pass/" + own.ID.String()
		s.As(w.Person("Мадина", "2000-01-01")).Get(path).Says(404)
		s.As(w.Coordinator).Get(path).Says(404)
		s.Visitor().Get("/ru/me/pass").LeadsTo("/ru/sign-in?to=%2Fru%2Fme%2Fpass")
	})
}
