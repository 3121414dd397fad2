package accountweb_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"asar/internal/core/account/accountweb"
	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/mail"
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

var sixDigits = regexp.MustCompile(`\d{6}`)

// code reads the latest code from the message that waits to be sent.
func code(t *testing.T, w *coretest.World) (digits string) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		digits = sixDigits.FindString(sent[len(sent)-1].Subject)
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
		r.Get("/ru/sign-in?to=/ru/me").Shows("Вход", "Почта или телефон")
		r.Post("/ru/sign-in", "contact", "p2@", "to", "/ru/me").Says(422, "Напишите почту в виде").Holds(`value="p2@"`)
		r.Post("/kk/sign-in", "contact", "8 701").Says(422, "Қате")
		step := r.Post("/ru/sign-in", "contact", " P2@Example.kz ", "to", "/ru/me")
		if step.Status != 303 || strings.Contains(step.Location, "p2") {
			t.Fatalf("%d to %q", step.Status, step.Location)
		}
		r.Get(step.Location).Shows("Введите код", "Код действует 10 минут")
		at, _, _ := strings.Cut(step.Location, "?")
		right := code(t, w)
		r.Post(at, "code", other(right), "to", "/ru/me").Says(422, "Код не подошёл")
		r.Post(at, "code", right[:3]+" "+right[3:], "to", "/ru/me").LeadsTo("/ru/me")
		r.Get("/ru/me").Holds("I am Айгерім")
		r.Post(at, "code", right, "to", "/ru/me").Says(422, "Запросите новый код") // used up
		r.Post("/ru/sign-out").LeadsTo("/ru/")
		if p := r.Get("/ru/me"); p.Status != 303 {
			t.Errorf("after signing out: %d", p.Status)
		}
	})
}

func TestWrongTriesAreCounted(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		w.Person("Айгерім", "2007-05-17")
		r := s.Visitor()
		at := r.Post("/en/sign-in", "contact", "p2@example.kz").Location
		right := code(t, w)
		for range 5 {
			r.Post(at, "code", other(right)).Says(422, "The code does not match")
		}
		r.Post(at, "code", right).Says(422, "Ask for a new code")
	})
}

func TestSomebodyNewRegisters(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		r := s.Visitor()
		at := r.Post("/kk/sign-in", "contact", "8 (701) 234-56-78", "to", "//evil.example/").Location
		register := r.Post(at[:strings.IndexByte(at+"?", '?')], "code", code(t, w)).Location
		r.Get(register).Shows("Танысайық", "Туған күні")
		r.Post(register, "surname", "Серікқызы", "given", "", "birth", "2007-05-17", "lang", "kk").
			Says(422, "Атыңызды құжаттағыдай жазыңыз").Holds(`value="Серікқызы"`, `value="2007-05-17"`)
		r.Post(register, "surname", "Серікқызы", "given", "Айгерім", "birth", "2007-05-17", "lang", "kk", "region", "kz-35").LeadsTo("/kk/me")
		r.Get("/kk/me").Holds("I am Айгерім")
		r.Get("/kk/me/profile").Shows("Менің деректерім").Holds("701", `value="Серікқызы"`)
		r.Post("/kk/me/profile", "surname", "Серікқызы", "given", "Айгерім", "display", "Айка", "birth", "2007-05-17", "lang", "ru").LeadsTo("/kk/me/profile")
		r.Get("/kk/me").Holds("I am Айка")
		s.Visitor().Get("/kk/register/ABCDEFGHIJKLMNOPQRSTUVWXYZ").Says(409, "Жаңа код сұраңыз")
	})
}

func TestALinkSignsInOnceAndIsNotUsedUpByLooking(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		var secret string
		w.Write(func(tx *db.Tx) error {
			p, err := w.People.Get(tx, w.Coordinator.Person)
			if err != nil {
				return err
			}
			secret, err = w.Accounts.MakeLink(tx, p)
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
