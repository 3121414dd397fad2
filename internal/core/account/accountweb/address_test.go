package accountweb_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/kit/db"
	"asar/internal/kit/mail"
)

// letter returns the latest message to an address.
func letter(t *testing.T, w *coretest.World, to string) (found mail.Message) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		for _, m := range sent {
			if m.To == to && !codeDigits.MatchString(m.Body) {
				found = m
			}
		}
		return err
	})
	return found
}

var backLink = regexp.MustCompile(webtest.Base + `(/[a-z]{2}/sign-in/back/[A-Z2-7]+)`)

func TestAnAddressIsChangedAndTakenBack(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		aigerim := w.Person("Айгерім", "2007-05-17")
		r := s.As(aigerim)
		r.Get("/ru/me/security").Shows("p2@example.kz")
		r.Get("/ru/me/security/address").Shows("Новая почта").Hides("телефон")
		r.Post("/ru/me/security/address", "contact", "8 701 234 56 78").Says(422, "На телефон Асар ничего не отправляет").Holds(`value="8 701 234 56 78"`)
		r.Post("/ru/me/security/address", "contact", "new@").Says(422, "Напишите почту в виде")

		r.Post("/ru/me/security/address", "contact", "p1@example.kz").LeadsTo("/ru/sign-in/code") // the coordinator's: nothing is told yet
		r.Post("/ru/sign-in/code", "code", code(t, w)).Says(409)

		r.Post("/ru/me/security/address", "contact", "New@example.kz").LeadsTo("/ru/sign-in/code")
		right := code(t, w)
		r.Post("/ru/sign-in/code", "code", other(right)).Says(422, "Код не подошёл")
		s.As(w.Coordinator).Post("/ru/sign-in/code", "code", right).LeadsTo("/ru/me") // has no flow
		twice := r.Again()
		r.Send("/ru/sign-in/code", "code", right).Shows("Адрес изменён", "new@example.kz").Hides("p2@example.kz")
		twice.Post("/ru/sign-in/code", "code", right).LeadsTo("/ru/me/security")
		if m := letter(t, w, "new@example.kz"); !strings.Contains(m.Body, "Теперь сообщения приходят на этот адрес") {
			t.Errorf("the new address was told %+v", m)
		}
		told := letter(t, w, "p2@example.kz")
		link := backLink.FindStringSubmatch(told.Body)
		if link == nil || !strings.Contains(told.Body, "29 ноября 2026") {
			t.Fatalf("the old address was told %+v", told)
		}
		r.Send("/ru/me/security/password", "password", "three crows on a hill") // of whoever it was

		w.Now = w.Now.Add(6 * 24 * time.Hour)
		owner := s.Visitor()
		owner.Get(link[1]).Shows("Отменить изменение")
		owner.Send(link[1]).Shows("Изменение отменено")
		owner.Post(link[1]).Says(409, "уже использована или истекла")
		if p := r.Get("/ru/me"); p.Status != 303 {
			t.Error("a session outlives the taking back")
		}
		owner.Post("/ru/sign-in", "contact", "new@example.kz", "way", "password")
		owner.Post("/ru/sign-in/password", "password", "three crows on a hill").Says(422)
		owner.Post("/ru/sign-in", "contact", "p2@example.kz", "way", "password")
		owner.Post("/ru/sign-in/password", "password", "three crows on a hill").Says(422)
		owner.Post("/ru/sign-in", "contact", "p2@example.kz", "to", "/ru/me")
		owner.Post("/ru/sign-in/code", "code", code(t, w)).LeadsTo("/ru/me")
		owner.Get("/ru/me/security").Shows("p2@example.kz", "Пароля нет")
	})
}

func TestALinkBackRunsOut(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		r := s.As(w.Person("Айгерім", "2007-05-17"))
		r.Post("/en/me/security/address", "contact", "new@example.kz").LeadsTo("/en/sign-in/code")
		r.Send("/en/sign-in/code", "code", code(t, w)).Shows("The address is changed", "new@example.kz")
		link := backLink.FindStringSubmatch(letter(t, w, "p2@example.kz").Body)[1]
		w.Now = w.Now.Add(7*24*time.Hour + time.Second)
		s.Visitor().Post(link).Says(409)
	})
}

// What a thief added beside the owner's address goes when it is taken back.
func TestTakingBackRemovesWhatWasAdded(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		thief := s.As(w.Person("Айгерім", "2007-05-17"))
		thief.Post("/en/me/security/address", "contact", "thief@example.kz")
		thief.Post("/en/sign-in/code", "code", code(t, w))
		s.Visitor().Send(backLink.FindStringSubmatch(letter(t, w, "p2@example.kz").Body)[1])
		again := s.Visitor()
		again.Post("/en/sign-in", "contact", "thief@example.kz")
		again.Post("/en/sign-in/code", "code", code(t, w)).LeadsTo("/en/register/name") // nobody's any more
	})
}
