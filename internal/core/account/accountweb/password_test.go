package accountweb_test

import (
	"net/url"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
)

func TestAPasswordIsSetAndUsed(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		aigerim := w.Person("Айгерім", "2007-05-17")
		r := s.As(aigerim)
		r.Get("/ru/me/security").Shows("Пароля нет", "Задать пароль")
		r.Get("/ru/me/security/password").Shows("Задать пароль", "Не меньше 8 знаков").Holds(`autocomplete="new-password"`)
		r.Post("/ru/me/security/password", "password", "qwertyuiop").Says(422, "его подбирают первым", "Придумайте другой")
		r.Post("/ru/me/security/password", "password", "волонтёр26").Says(422, "слова об этом сайте")
		r.Send("/ru/me/security/password", "password", "  два  пробела ").Shows("Пароль сохранён", "Пароль задан")

		v := s.Visitor()
		v.Post("/ru/sign-in", "contact", "p2@example.kz", "way", "password", "to", "/ru/me").LeadsTo("/ru/sign-in/password")
		v.Get("/ru/sign-in/password").Shows("Введите пароль", "p2@example.kz").Holds(`autocomplete="current-password"`)
		v.Post("/ru/sign-in/password", "password", "два пробела").Says(422, "Адрес и пароль не подходят друг другу")
		v.Post("/ru/sign-in/password", "password", "  два  пробела ").LeadsTo("/ru/me")
		v.Get("/ru/me").Holds("I am Айгерім")

		n := s.Visitor() // the same words to somebody whom nobody knows
		n.Post("/ru/sign-in", "contact", "nobody@example.kz", "way", "password").LeadsTo("/ru/sign-in/password")
		n.Post("/ru/sign-in/password", "password", "два пробела").Says(422, "Адрес и пароль не подходят друг другу")
		n.Post("/ru/sign-in/code/new").LeadsTo("/ru/sign-in/code")
		r.Send("/ru/me/security/password/remove").Shows("Пароль удалён", "Пароля нет")
	})
}

func TestWhatTouchesTheAccountNeedsAFreshProof(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		r := s.As(w.Person("Айгерім", "2007-05-17"))
		r.Send("/en/me/security/password", "password", "three crows on a hill")
		before := r.Cookie("asar")
		w.Now = w.Now.Add(2 * auth.FreshFor)
		r.Get("/en/me/security").Shows("Sign-in and security")
		r.Get("/en/me/security/password").LeadsTo("/en/sign-in/again?to=%2Fen%2Fme%2Fsecurity%2Fpassword")
		r.Get("/en/sign-in/again?to=/en/me/security/password").Shows("Prove once more that it is you", "Use a password")
		r.Post("/en/sign-in/again", "way", "password", "to", "/en/me/security/password").LeadsTo("/en/sign-in/password")
		r.Post("/en/sign-in/password", "password", "wrong").Says(422, "do not match")
		r.Get("/en/me/security/password").LeadsTo("/en/sign-in/again?to=%2Fen%2Fme%2Fsecurity%2Fpassword")
		twice := r.Again()
		r.Post("/en/sign-in/password", "password", "three crows on a hill").LeadsTo("/en/me/security/password")
		twice.Post("/en/sign-in/password", "password", "three crows on a hill").LeadsTo("/en/me/security/password")
		twice.Get("/en/me/security/password").Shows("Set a password")
		if twice.Cookie("asar") == before {
			t.Error("a fresh proof must change the token")
		}
		w.Now = w.Now.Add(2 * auth.FreshFor)
		twice.Post("/en/sign-in/again", "way", "code", "to", "/en/me/security/password").LeadsTo("/en/sign-in/code")
		stranger := s.As(w.Person("Бауыржан", "2000-01-01"))
		stranger.Carry("flow", twice.Cookie("flow"))
		right := code(t, w)
		stranger.Post("/en/sign-in/code", "code", right).LeadsTo("/en/sign-in?to=%2Fen%2Fme%2Fsecurity%2Fpassword")
	})
}

func TestWhatWasTypedOutlivesTheProof(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		r := s.As(w.Person("Айгерім", "2007-05-17"))
		r.Get("/kk/me/security/address")
		w.Now = w.Now.Add(2 * auth.FreshFor)
		asked := r.Post("/kk/me/security/address", "contact", "jana@example.kz").Location
		_, to, _ := strings.Cut(asked, "to=")
		to, err := url.QueryUnescape(to)
		if err != nil || strings.Contains(asked, "jana") {
			t.Fatalf("led to %s, %v", asked, err)
		}
		r.Get(asked).Shows("Кім екеніңізді қайта растаңыз")
		r.Post("/kk/sign-in/again", "way", "code", "to", to).LeadsTo("/kk/sign-in/code")
		r.Post("/kk/sign-in/code", "code", code(t, w)).LeadsTo(to)
		r.Get(to).Shows("Жіберу ғана қалды").Holds(`action="/kk/me/security/address"`, `name="contact" value="jana@example.kz"`)
		r.Post("/kk/me/security/address", "contact", "jana@example.kz").LeadsTo("/kk/sign-in/code")
		r.Post("/kk/sign-in/code", "code", code(t, w)).LeadsTo("/kk/me/security")
		r.Get("/kk/kept/nothing").LeadsTo("/kk/me")
	})
}
