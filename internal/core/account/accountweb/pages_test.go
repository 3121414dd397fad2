package accountweb_test

import (
	"regexp"
	"testing"
	"time"

	"github.com/a-h/templ"

	"asar/internal/core/account/accountweb"
	"asar/internal/core/coretest"
	"asar/internal/core/person"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/mail"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(t *testing.T, w *coretest.World, s *webtest.Site)) {
	t.Helper()
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		accountweb.Routes(m, accountweb.Deps{People: w.People, Accounts: w.Accounts, Atlas: w.Atlas})
		m.Get("/me", auth.Person, func(r *web.Request, _ *db.Tx) (web.Response, error) {
			return web.Data("text/plain", "", []byte("I am "+r.Actor.Name)), nil
		})
	}, test)
}

var codeDigits = regexp.MustCompile(`\d{8}|(\d{4} ){3}\d{4}`)

// code reads the latest code from the message that waits to be sent.
func code(t *testing.T, w *coretest.World) (digits string) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		digits = codeDigits.FindString(sent[len(sent)-1].Body)
		return err
	})
	return digits
}

func other(code string) string {
	if code[0] == '0' {
		return "1" + code[1:]
	}
	return "0" + code[1:]
}

func TestSomebodyKnownSignsIn(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Person("Айгерім", "2007-05-17") // p2@example.kz: the coordinator is the first
		r := s.Visitor()
		r.Get("/ru/sign-in?to=/ru/me").Shows("Вход", "Почта").Hides("телефон")
		r.Post("/ru/sign-in", "contact", "p2@", "to", "/ru/me").Says(422, "Напишите почту в виде").Holds(`value="p2@"`)
		r.Post("/kk/sign-in", "contact", "8 701").Says(422, "Қате")
		r.Get("/ru/sign-in/code").LeadsTo("/ru/sign-in")
		r.Post("/ru/sign-in", "contact", " P2@Example.kz ", "to", "/ru/me").LeadsTo("/ru/sign-in/code")
		r.Get("/ru/sign-in/code").Shows("Введите код", "p2@example.kz", "Код действует 10 минут")
		right := code(t, w)
		r.Post("/ru/sign-in/code", "code", other(right)).Says(422, "Код не подошёл")
		s.Visitor().Post("/ru/sign-in/code", "code", right).LeadsTo("/ru/sign-in") // another browser
		twice := r.Again()
		r.Post("/ru/sign-in/code", "code", right[:3]+" "+right[3:]).LeadsTo("/ru/me")
		r.Get("/ru/me").Holds("I am Айгерім")
		twice.Post("/ru/sign-in/code", "code", right).LeadsTo("/ru/me")
		twice.Get("/ru/me").Holds("I am Айгерім")
		if p := r.Get("/ru/me"); p.Status != 303 {
			t.Error("a form sent twice has begun two sessions")
		}
		out := twice.Post("/ru/sign-out").LeadsTo("/ru/")
		if got := out.Header("Clear-Site-Data"); got != `"cache", "storage"` {
			t.Errorf("signing out clears %q", got)
		}
		if p := twice.Get("/ru/me"); p.Status != 303 {
			t.Errorf("after signing out: %d", p.Status)
		}
	})
}

func TestWrongTriesAreCounted(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Person("Айгерім", "2007-05-17")
		r := s.Visitor()
		r.Post("/en/sign-in", "contact", "p2@example.kz").LeadsTo("/en/sign-in/code")
		right := code(t, w)
		for range 20 {
			r.Post("/en/sign-in/code", "code", other(right)).Says(422, "The code does not match")
		}
		r.Post("/en/sign-in/code", "code", right).Says(422, "Ask for a new code: it works at once")
		r.Post("/en/sign-in/code/new").LeadsTo("/en/sign-in/code")
		r.Post("/en/sign-in/code", "code", code(t, w)).LeadsTo("/en/me")
	})
}

// A cookie that somebody has put into the browser beforehand opens nothing, and
// is not the one that signing in makes good.
func TestASessionCannotBeFixed(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		aigerim := w.Person("Айгерім", "2007-05-17")
		r := s.Visitor()
		fixed := "ATTACKERATTACKERATTACKERATTACKERATTACKERATTACKERATTA"
		r.Carry("asar", fixed)
		if p := r.Get("/ru/me"); p.Status != 303 {
			t.Fatalf("an invented session opens a page: %d", p.Status)
		}
		r.Post("/ru/sign-in", "contact", "p2@example.kz")
		r.Post("/ru/sign-in/code", "code", code(t, w)).LeadsTo("/ru/me")
		r.Get("/ru/me").Holds("I am Айгерім")
		if r.Cookie("asar") == fixed {
			t.Error("the token from before the sign-in is in use")
		}
		thief := s.Visitor()
		thief.Carry("asar", fixed)
		if p := thief.Get("/ru/me"); p.Status != 303 {
			t.Error("the token that was put there opens the session")
		}
		// Nor can a session of the attacker's own be left in force beneath.
		theirs := w.Session(w.Coordinator)
		victim := s.Visitor()
		victim.Carry("asar", theirs)
		victim.Post("/ru/sign-out")
		if p := s.As(aigerim).Get("/ru/me"); p.Status != 200 {
			t.Errorf("%d", p.Status)
		}
		thief.Carry("asar", theirs)
		if p := thief.Get("/ru/me"); p.Status != 303 {
			t.Error("a session that was signed out goes on")
		}
	})
}

func TestSomebodyNewRegistersInFiveSteps(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		r := s.Visitor()
		r.Get("/kk/register").Shows("Қадам: 1 / 5", "Тіркелу")
		r.Get("/kk/register/name").LeadsTo("/kk/sign-in")
		r.Post("/kk/register", "contact", "8 (701) 234-56-78").Says(422, "Асар телефонға хабар жібермейді").Holds(`value="8 (701) 234-56-78"`)
		r.Post("/kk/register", "contact", "serik@example.kz", "to", "//evil.example/").LeadsTo("/kk/sign-in/code")
		r.Get("/kk/register/name").LeadsTo("/kk/sign-in/code") // nothing is proved yet
		r.Post("/kk/register/agree", "agree", "on").LeadsTo("/kk/sign-in/code")
		r.Send("/kk/sign-in/code", "code", code(t, w)).Shows("Қадам: 2 / 5", "Аты-жөніңіз кім?")
		r.Get("/kk/register/agree").LeadsTo("/kk/register/name") // not yet
		r.Post("/kk/register/name", "surname", "Серікқызы", "given", "").
			Says(422, "Атыңызды құжаттағыдай жазыңыз").Holds(`value="Серікқызы"`)
		r.Send("/kk/register/name", "surname", "Серікқызы", "given", "Айгерім").Shows("Қадам: 3 / 5", "Қашан туғансыз?")
		r.Post("/kk/register/birth", "birth", "2107-05-17").Says(422, "Қате").Holds(`value="2107-05-17"`)
		r.Send("/kk/register/birth", "birth", "2007-05-17").Shows("Қадам: 4 / 5", "Қай өңірденсіз?", "Хабарлардың тілі: Қазақша").Hides("Хабарлар тілі")
		r.Get("/kk/register/name").Shows("Қадам: 2 / 5").Holds(`value="Серікқызы"`, `value="Айгерім"`) // the way back
		r.Get("/ru/register/birth").Shows("Шаг 3 из 5").Holds(`value="2007-05-17"`)
		r.Send("/kk/register/place", "region", "kz-35").Shows("Қадам: 5 / 5")
		r.Post("/kk/register/agree").Says(422, "Келісім белгісін қойыңыз")
		if n := count(w); n != 1 {
			t.Errorf("%d people before the last answer", n)
		}
		r.Get("/kk/register/agree")
		twice := r.Again()
		r.Post("/kk/register/agree", "agree", "on").LeadsTo("/kk/me")
		twice.Post("/kk/register/agree", "agree", "on").LeadsTo("/kk/me")
		twice.Get("/kk/me").Holds("I am Айгерім")
		if n := count(w); n != 2 {
			t.Errorf("%d people after a form sent twice", n)
		}
		twice.Get("/kk/me/profile").Shows("Профиль").Holds("serik@example.kz", `value="Серікқызы"`, `value="kk" checked`)
		twice.Post("/kk/me/profile", "surname", "Серікқызы", "given", "Айгерім", "display", "Айка", "birth", "2007-05-17", "lang", "ru").LeadsTo("/kk/me/profile")
		twice.Get("/kk/me").Holds("I am Айка")
	})
}

// count returns how many people there are.
func count(w *coretest.World) (n int) {
	w.Write(func(tx *db.Tx) (err error) {
		n, err = w.People.Count(tx)
		return err
	})
	return n
}

// What newcomers agree to is another part's; its refusal undoes the registration.
func TestTheAgreementIsKeptWithTheRegistration(t *testing.T) {
	kept := 0
	agreement := accountweb.Agreement{
		Show: func(*web.Request, *db.Tx, ui.Page, person.New) (templ.Component, error) {
			return templ.Raw("<h1>Terms of the platform</h1>"), nil
		},
		Keep: func(r *web.Request, tx *db.Tx, newcomer person.Person) error {
			if r.Value("terms") != "2026-11" {
				return fault.New(fault.Invalid, "test/terms", i18n.Plain("Read the terms first."))
			}
			kept++
			_, err := readBack(tx, newcomer)
			return err
		},
	}
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		accountweb.Routes(m, accountweb.Deps{People: w.People, Accounts: w.Accounts, Atlas: w.Atlas, Agree: agreement})
	}, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		kept = 0
		r := s.Visitor()
		r.Post("/en/register", "contact", "new@example.kz", "to", "/en/opportunities")
		r.Post("/en/sign-in/code", "code", code(t, w))
		r.Post("/en/register/name", "surname", "Lee", "given", "Ann")
		r.Post("/en/register/birth", "birth", "2001-01-01")
		r.Send("/en/register/place").Shows("Terms of the platform")
		r.Post("/en/register/agree").Says(422, "Read the terms first.")
		if n := count(w); n != 1 || kept != 0 {
			t.Errorf("%d people, %d agreements", n, kept)
		}
		r.Post("/en/register/agree", "terms", "2026-11").LeadsTo("/en/opportunities")
		if n := count(w); n != 2 || kept != 1 {
			t.Errorf("%d people, %d agreements", n, kept)
		}
	})
}

// readBack reads the newcomer inside the transaction that adds them.
func readBack(tx *db.Tx, newcomer person.Person) (person.Person, error) {
	return person.NewDesk(event.NewBus()).Get(tx, newcomer.ID)
}

func TestALinkSignsInOnceAndIsNotUsedUpByLooking(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		var secret string
		w.Write(func(tx *db.Tx) error {
			p, err := w.People.Get(tx, w.Coordinator.Person)
			if err != nil {
				return err
			}
			secret, err = w.Accounts.MakeLink(tx, p, auth.ByCode)
			return err
		})
		r, at := s.Visitor(), "/ru/sign-in/link/"+secret
		for range 2 {
			r.Get(at).Shows("Ссылка сработает один раз")
		}
		r.Post(at).LeadsTo("/ru/me")
		r.Post(at).LeadsTo("/ru/me") // sent twice: the first has signed in
		s.Visitor().Post(at).Says(409, "уже использована или истекла")
		w.Now = w.Now.Add(31 * 24 * time.Hour)
		if p := r.Get("/ru/me"); p.Status != 303 {
			t.Errorf("after thirty days: %d", p.Status)
		}
	})
}

func TestSessionsAreListedAndEnded(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		aigerim := w.Person("Айгерім", "2007-05-17")
		here, phone, stolen := s.As(aigerim), s.As(aigerim), s.As(aigerim)
		list := here.Get("/ru/me/security").Shows("Вход и безопасность", "Где вы вошли", "Это устройство", "Выйти на всех остальных")
		ends := regexp.MustCompile(`/ru(/me/security/sessions/[0-9a-z]{13}/end)`).FindAllStringSubmatch(list.Body, -1)
		if len(ends) != 2 {
			t.Fatalf("%d other sessions are listed", len(ends))
		}
		here.Send("/ru" + ends[0][1]).Shows("Вход на том устройстве завершён")
		open := 0
		for _, r := range []*webtest.Reader{phone, stolen} {
			if r.Get("/ru/me").Status == 200 {
				open++
			}
		}
		if open != 1 {
			t.Errorf("%d other sessions are open, want 1", open)
		}
		s.As(w.Coordinator).Post("/ru" + ends[1][1]) // somebody else's
		here.Send("/ru/me/security/sessions/end").Shows("На остальных устройствах вход завершён").Hides("Выйти на всех остальных")
		for _, r := range []*webtest.Reader{phone, stolen} {
			if p := r.Get("/ru/me"); p.Status != 303 {
				t.Errorf("an ended session answers %d", p.Status)
			}
		}
		here.Get("/ru/me").Holds("I am Айгерім")
	})
}
