package consentweb_test

import (
	"regexp"
	"testing"

	"asar/internal/core/account/accountweb"
	"asar/internal/core/consent"
	"asar/internal/core/consent/consentweb"
	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/guardian/guardianweb"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/mail"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func mount(w *coretest.World, m *web.Mux) {
	d := consentweb.Deps{People: w.People, Consents: w.Consents, Young: guardianweb.Deps{Minors: w.Minors}.Young}
	consentweb.Routes(m, d)
	accountweb.Routes(m, accountweb.Deps{
		People: w.People, Accounts: w.Accounts, Atlas: w.Atlas, Agree: accountweb.Agreement{Show: d.Ask, Keep: d.Keep},
	})
}

// sentCode is the code of the message that waits last.
func sentCode(w *coretest.World) (code string) {
	w.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		code = regexp.MustCompile(`\d{8}`).FindString(sent[len(sent)-1].Body)
		return err
	})
	return code
}

func TestOneButtonGivesAndWithdraws(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		a := w.Person("Айгерім", "1999-01-01")
		reader := s.As(a)
		reader.Get("/ru/me/consents").Shows("Фотографии со смен", "Вы не давали этого согласия", "Asar test, БИН 040503550125").Hides("Участие ребёнка")
		reader.Send("/ru/me/consents/give", "purpose", "photos").Shows("Согласие дано: Фотографии со смен", "версия текста: 1 января 2017", "Русский", "Кнопка на сайте после входа")
		reader.Get("/ru/me/consents")
		reader.Send("/ru/me/consents/withdraw", "purpose", "photos").Shows("Согласие отозвано: Фотографии со смен", "Отозвано 22 ноября 2026 г., ")
		reader.Post("/ru/me/consents/give", "purpose", "minor").Says(422, "Выберите одно из своих согласий")
	})
}

// What is owed is said, with what ends it; and there is no button.
func TestWhatIsOwedIsSaid(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		a := w.Person("Айгерім", "1999-01-01")
		w.Agree(a)
		w.Join(a, w.Shifts[0].ID)
		reader := s.As(a)
		reader.Get("/ru/me/consents").Shows("Пока отозвать нельзя", "Записей впереди: 1", "последняя закончится")
		reader.Post("/ru/me/consents/withdraw", "purpose", "account").Says(422, "Сначала откажитесь от них")
	})
}

func TestAMinorReadsWhyNot(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		child, parent := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		s.As(child).Get("/ru/me/consents").Shows("Снимки тех, кому нет 18, не публикуются", "До 16 лет нужно подтверждение")
		w.Confirm(child, parent, guardian.Limits{})
		s.As(child).Get("/ru/me/consents").Shows("Участие ребёнка в волонтёрстве", "Это согласие даёт и отзывает родитель", "Родитель или опекун, кнопка на сайте")
	})
}

func TestTheTextsArePublic(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Write(func(tx *db.Tx) error {
			text, err := w.Consents.Current(tx, consent.News)
			if err != nil {
				return err
			}
			text.From, text.Term = "2026-12-01", coretest.Words("один год")
			return w.Consents.AddText(tx, auth.System(), text)
		})
		w.Clock("2026-12-05", "10:00")
		reader := s.Visitor()
		reader.Get("/ru/consents/news").Shows("один год", "Отличие от предыдущей: срок", "1 января 2017 г. – 30 ноября").Hides("Эта версия сегодня не действует")
		reader.Get("/ru/consents/news?version=2026-06-01").Shows("Эта версия сегодня не действует", "До отзыва согласия")
		reader.Get("/ru/consents/news?version=2016-01-01").Says(404)
		reader.Get("/ru/consents/other").Says(404)
		for _, l := range i18n.Langs {
			for _, p := range w.Consents.Purposes() {
				reader.Get("/"+string(l)+"/consents/"+string(p)).Shows(w.Consents.Name(p).Text(l), "040503550125")
			}
		}
	})
}

// A newcomer below the age of consent reads so before agreeing; the consent is
// kept together with the person, or neither is.
func TestANewcomerAgrees(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		reader := s.Visitor()
		reader.Get("/ru/register")
		reader.Send("/ru/register", "contact", "dana@mail.kz", "way", "code")
		reader.Send("/ru/sign-in/code", "code", sentCode(w))
		reader.Send("/ru/register/name", "surname", "Ахметова", "given", "Дана")
		reader.Send("/ru/register/birth", "birth", "2011-05-01")
		reader.Send("/ru/register/place", "region", "kz-35")
		reader.Get("/ru/register/agree").Shows("Ваш возраст: 15. До 16 лет нужно подтверждение", "Asar test, БИН 040503550125", "Какие данные")
		reader.Post("/ru/register/agree").Says(422, "отметьте согласие")
		reader.Post("/ru/register/agree", "agree", "on").LeadsTo("/ru/me")
		w.Write(func(tx *db.Tx) error {
			p, _, err := w.People.ByContact(tx, "dana@mail.kz")
			if err != nil {
				return err
			}
			r, err := w.Consents.Last(tx, p.ID, consent.Account)
			if !r.Stands() || r.Way != consent.ByCode || r.By != p.ID || r.Lang != i18n.Ru {
				t.Errorf("on record: %+v", r)
			}
			return err
		})
	})
}
