package accountweb_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"asar/internal/core/account"
	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
)

var base32Secret = regexp.MustCompile(`<code>([A-Z2-7 ]{20,})</code>`)

func TestAnAppIsSetUpAndAskedFor(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		aigerim := w.Person("Айгерім", "2007-05-17")
		var token string
		w.Write(func(tx *db.Tx) (err error) {
			token, _, err = w.Accounts.Begin(tx, account.Opening{Person: aigerim.Person, Strength: auth.ByCode})
			return err
		})
		r := s.Visitor()
		r.Carry("asar", token)
		r.Get("/ru/me/security").Shows("Подключить приложение").Hides("Запасные коды")
		page := r.Send("/ru/me/security/app/begin").Shows("Подключение приложения с кодами")
		secret := strings.ReplaceAll(base32Secret.FindStringSubmatch(page.Body)[1], " ", "")
		shown := func() string {
			code, err := totp.GenerateCode(secret, w.Now)
			if err != nil {
				t.Fatal(err)
			}
			return code
		}
		r.Post("/ru/me/security/app", "code", "12").Says(422, "Код не подошёл")
		r.Send("/ru/me/security/app", "code", shown()).Shows("Приложение подключено", "Подключено: код нужен при каждом входе", "Запасные коды")
		if r.Cookie("asar") == token {
			t.Error("a session that became strong kept its token")
		}
		codes := regexp.MustCompile(`[A-Z2-7]{5}-[A-Z2-7]{5}`).FindAllString(r.Post("/ru/me/security/recovery").Shows("Ваши запасные коды").Body, -1)
		if len(codes) != 10 {
			t.Fatalf("%d recovery codes", len(codes))
		}

		v := s.Visitor()
		v.Get("/ru/sign-in/second").LeadsTo("/ru/sign-in")
		v.Post("/ru/sign-in", "contact", "p2@example.kz", "to", "/ru/me")
		v.Get("/ru/sign-in/second").LeadsTo("/ru/sign-in") // nothing is proved yet
		v.Post("/ru/sign-in/second", "code", codes[0]).LeadsTo("/ru/sign-in")
		v.Post("/ru/sign-in/code", "code", code(t, w)).LeadsTo("/ru/sign-in/second")
		if p := v.Get("/ru/me"); p.Status != 303 {
			t.Error("one factor of two has opened a session")
		}
		v.Get("/ru/sign-in/second").Shows("Подтвердите вторым фактором")
		v.Post("/ru/sign-in/second", "code", "000000").Says(422, "Код не подошёл")
		w.Now = w.Now.Add(time.Minute)
		v.Post("/ru/sign-in/second", "code", shown()).LeadsTo("/ru/me")
		v.Get("/ru/me/security").Shows("два фактора")

		lost := s.Visitor()
		lost.Post("/ru/sign-in", "contact", "p2@example.kz")
		lost.Post("/ru/sign-in/code", "code", code(t, w))
		lost.Post("/ru/sign-in/second", "code", codes[1]).LeadsTo("/ru/me")
		w.Now = w.Now.Add(2 * auth.FreshFor)
		lost.Post("/ru/me/security/app/remove").LeadsTo("/ru/sign-in/again?to=%2Fru%2F")
		lost.Get("/ru/sign-in/again").Shows("Код из приложения").Hides("Получить код")
		lost.Post("/ru/sign-in/again", "way", "code", "to", "/ru/me/security").LeadsTo("/ru/sign-in/code")
		lost.Post("/ru/sign-in/code", "code", code(t, w)).LeadsTo("/ru/sign-in/second") // a mailbox is not enough
		lost.Post("/ru/sign-in/second", "code", codes[2]).LeadsTo("/ru/me/security")
		lost.Send("/ru/me/security/app/remove").Shows("Приложение отключено", "Подключить приложение")
	})
}
