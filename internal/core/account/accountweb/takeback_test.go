package accountweb_test

import (
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"asar/internal/core/account"
	"asar/internal/core/coretest"
	"asar/internal/core/webtest"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// byCode opens a session by a code for somebody, on a device of its own.
func byCode(w *coretest.World, s *webtest.Site, who id.ID) *webtest.Reader {
	r := s.Visitor()
	w.Write(func(tx *db.Tx) error {
		token, _, err := w.Accounts.Begin(tx, account.Opening{Person: who, Strength: auth.ByCode})
		r.Carry("asar", token)
		return err
	})
	return r
}

// addApp sets up an authenticator app, and returns its secret.
func addApp(t *testing.T, w *coretest.World, r *webtest.Reader) string {
	t.Helper()
	page := r.Send("/ru/me/security/app/begin")
	secret := strings.ReplaceAll(base32Secret.FindStringSubmatch(page.Body)[1], " ", "")
	shown, err := totp.GenerateCode(secret, w.Now)
	if err != nil {
		t.Fatal(err)
	}
	r.Send("/ru/me/security/app", "code", shown).Shows("Приложение подключено")
	return secret
}

// Whoever has somebody's open session for minutes adds an app and changes the
// address; the letters to the owner give everything back, in whichever order
// the thief went.
func TestABorrowedSessionLocksNobodyOut(t *testing.T) {
	thefts := map[string]func(t *testing.T, w *coretest.World, thief *webtest.Reader){
		"an app alone": func(t *testing.T, w *coretest.World, thief *webtest.Reader) { addApp(t, w, thief) },
		"an app, then the address": func(t *testing.T, w *coretest.World, thief *webtest.Reader) {
			addApp(t, w, thief)
			w.Now = w.Now.Add(time.Minute)
			moveTo(t, w, thief)
		},
		"the address, then an app": func(t *testing.T, w *coretest.World, thief *webtest.Reader) {
			moveTo(t, w, thief)
			w.Now = w.Now.Add(time.Minute)
			addApp(t, w, thief)
		},
		"an address that the thief takes back": func(t *testing.T, w *coretest.World, thief *webtest.Reader) {
			moveTo(t, w, thief)
			w.Now = w.Now.Add(time.Minute)
			thief.Send("/ru/me/security/password", "password", "three crows on a hill")
			back := backLink.FindStringSubmatch(letter(t, w, "thief@example.kz").Body)
			w.Now = w.Now.Add(time.Minute)
			thief.Post(back[1]) // of the letter about the password, which went to them
		},
	}
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		for name, theft := range thefts {
			who := w.Person("Айгерім", "2000-01-01")
			at := addressOf(t, w, who)
			thief := byCode(w, s, who.Person)
			theft(t, w, thief)
			told := letter(t, w, at)
			link := backLink.FindStringSubmatch(told.Body)
			if link == nil {
				t.Fatalf("%s: the owner was told without a way back: %s", name, told.Body)
			}
			w.Now = w.Now.Add(6 * 24 * time.Hour)
			owner := s.Visitor()
			owner.Send(link[1]).Shows("Изменение отменено")
			if p := thief.Get("/ru/me"); p.Status != 303 {
				t.Errorf("%s: the thief is still signed in", name)
			}
			owner.Post("/ru/sign-in", "contact", at, "to", "/ru/me")
			if p := owner.Post("/ru/sign-in/code", "code", code(t, w)); p.Location != "/ru/me" {
				t.Errorf("%s: the owner is led to %q", name, p.Location)
			}
			owner.Get("/ru/me/security").Shows(at, "Подключить приложение", "Пароля нет").Hides("thief@example.kz")
		}
	})
}

// moveTo changes the address of a session to the thief's.
func moveTo(t *testing.T, w *coretest.World, thief *webtest.Reader) {
	t.Helper()
	p := thief.Post("/ru/me/security/address", "contact", "thief@example.kz")
	if p.Location == "/ru/sign-in/code" {
		thief.Post("/ru/sign-in/code", "code", code(t, w)).LeadsTo("/ru/me/security")
		return
	}
	t.Fatalf("the address could not be changed: %d to %q", p.Status, p.Location)
}

func addressOf(t *testing.T, w *coretest.World, a auth.Actor) (at string) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		p, err := w.People.Get(tx, a.Person)
		at = p.Email
		return err
	})
	return at
}

// Whoever has lost every factor gets in again two days after an administrator
// was convinced, unless the letter about it says otherwise.
func TestASignInIsReset(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		at := addressOf(t, w, who)
		addApp(t, w, byCode(w, s, who.Person))
		ask := func() error {
			return w.Try(func(tx *db.Tx) error {
				return w.Accounts.AskReset(tx, auth.System(), who.Person, "Приходила с паспортом, телефон украден")
			})
		}
		resets := func(after time.Duration) {
			w.Now = w.Now.Add(after)
			w.Write(dbtest.Round(w.Accounts.DueResets, w.Accounts.Reset))
			w.Write(dbtest.Round(w.Accounts.DueMoves, w.Accounts.CarryOutMove))
		}
		if w.Try(func(tx *db.Tx) error {
			return w.Accounts.AskReset(tx, who, who.Person, "Приходила с паспортом")
		}) == nil {
			t.Error("anybody may reset a sign-in")
		}

		// The owner of the letter stops it.
		if err := ask(); err != nil {
			t.Fatal(err)
		}
		if ask() == nil {
			t.Error("a reset is asked for while another waits")
		}
		link := stopLink(letter(t, w, at).Body)
		s.Visitor().Get(link).Shows("Остановить то, о чём сказано в письме")
		s.Visitor().Send(link).Shows("Остановлено")
		s.Visitor().Post(link).Says(409)
		resets(49 * time.Hour)
		if !factors(w, who).App {
			t.Fatal("a stopped reset was carried out")
		}

		// Nobody could stop it while the program did not run: it is told again.
		if err := ask(); err != nil {
			t.Fatal(err)
		}
		link = stopLink(letter(t, w, at).Body)
		resets(50 * time.Hour)
		if !factors(w, who).App || stopLink(letter(t, w, at).Body) == link {
			t.Fatal("a late reset was carried out, or not announced again")
		}
		s.Visitor().Post(link).Says(409)

		// Nobody stops it.
		resets(47 * time.Hour)
		if !factors(w, who).App {
			t.Fatal("a reset was carried out before its time")
		}
		device := byCode(w, s, who.Person)
		link = stopLink(letter(t, w, at).Body)
		resets(time.Hour)
		if factors(w, who).App {
			t.Fatal("a reset was not carried out")
		}
		device.Get("/ru/me").LeadsTo("/ru/sign-in?to=%2Fru%2Fme")
		s.Visitor().Post(link).Says(409)
		owner := s.Visitor()
		owner.Post("/ru/sign-in", "contact", at, "to", "/ru/me")
		owner.Post("/ru/sign-in/code", "code", code(t, w)).LeadsTo("/ru/me")
		w.Write(func(tx *db.Tx) error {
			for act, want := range map[string]int{"account.ask-reset": 2, "account.stop-reset": 1, "account.reset": 1} {
				rows, err := audit.List(tx, audit.Filter{Subject: who.Person, Act: act, Limit: 9})
				if err != nil || len(rows) != want {
					t.Errorf("%s stands %d times in the record: %v", act, len(rows), err)
				}
			}
			return nil
		})
	})
}

func factors(w *coretest.World, a auth.Actor) (has account.Factors) {
	w.Write(func(tx *db.Tx) (err error) {
		has, err = w.Accounts.Factors(tx, a.Person)
		return err
	})
	return has
}

// stopLink is the page to which the letter about a reset leads.
func stopLink(body string) string {
	_, after, _ := strings.Cut(body, webtest.Base)
	link, _, _ := strings.Cut(after, " ")
	return link
}

// Whoever has lost the address itself gets in again a week after two
// administrators were convinced, unless the letter to the old address, or the
// owner's own change of it, says otherwise.
func TestAnAccountIsMoved(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who, fresh := w.Person("Айгерім", "2000-01-01"), "fresh@example.kz"
		at := addressOf(t, w, who)
		addApp(t, w, byCode(w, s, who.Person))
		help := []auth.Grant{{Role: auth.Administrator, Scope: auth.Country}}
		one, two := w.Person("Нұрлан", "1990-01-01"), w.Person("Сәуле", "1990-01-01")
		one.Grants, two.Grants = help, help
		appoint(w, one, two)
		ask := func(by auth.Actor, contact string) (confirmed bool, err error) {
			err = w.Try(func(tx *db.Tx) error {
				confirmed, err = w.Accounts.Move(tx, by, who.Person, contact, "Приходила с паспортом, почта потеряна")
				return err
			})
			return confirmed, err
		}
		both := func() (link string) {
			t.Helper()
			for i, by := range []auth.Actor{one, two} {
				if confirmed, err := ask(by, fresh); err != nil || confirmed != (i == 1) {
					t.Fatalf("by administrator %d: %v, %v", i+1, confirmed, err)
				}
			}
			return stopLink(letter(t, w, at).Body + " ")
		}
		passes := func(after time.Duration) string {
			w.Now = w.Now.Add(after)
			w.Write(dbtest.Round(w.Accounts.DueResets, w.Accounts.Reset))
			w.Write(dbtest.Round(w.Accounts.DueMoves, w.Accounts.CarryOutMove))
			return addressOf(t, w, who)
		}
		if _, err := ask(who, fresh); !fault.Is(err, "denied/accounts.help") {
			t.Errorf("anybody may move an account: %v", err)
		}
		own := who
		own.Grants = help
		if _, err := ask(own, fresh); !fault.Is(err, "invalid/contact") {
			t.Errorf("one's own account: %v", err)
		}

		// One administrator moves nothing, however long it waits.
		if _, err := ask(one, fresh); err != nil {
			t.Fatal(err)
		}
		if now := passes(15 * 24 * time.Hour); now != at {
			t.Fatalf("moved to %s by one administrator", now)
		}

		// The old address stops it.
		link := both()
		s.Visitor().Get(link).Shows("Остановить то, о чём сказано в письме")
		s.Visitor().Send(link).Shows("Остановлено")
		s.Visitor().Post(link).Says(409)
		if now := passes(8 * 24 * time.Hour); now != at {
			t.Fatalf("a stopped move was carried out: %s", now)
		}

		// Nobody could stop it while the program did not run: it is told again.
		old := both()
		if now := passes(8 * 24 * time.Hour); now != at {
			t.Fatalf("a late move was carried out: %s", now)
		}
		if link = stopLink(letter(t, w, at).Body + " "); link == old {
			t.Fatal("a late move was not announced again")
		}
		s.Visitor().Post(old).Says(409)

		// Nobody stops it.
		if now := passes(6 * 24 * time.Hour); now != at || !factors(w, who).App {
			t.Fatal("a move was carried out before its time")
		}
		device := byCode(w, s, who.Person)
		if now := passes(24 * time.Hour); now != fresh || factors(w, who).App {
			t.Fatalf("a move was not carried out: %s", now)
		}
		device.Get("/ru/me").LeadsTo("/ru/sign-in?to=%2Fru%2Fme")
		s.Visitor().Post(link).Says(409)
		owner := s.Visitor()
		owner.Post("/ru/sign-in", "contact", fresh, "to", "/ru/me")
		owner.Post("/ru/sign-in/code", "code", code(t, w)).LeadsTo("/ru/me")
		for act, want := range map[string]int{"account.ask-move": 3, "account.confirm-move": 2, "account.stop-move": 1, "account.move": 1} {
			w.Write(func(tx *db.Tx) error {
				rows, err := audit.List(tx, audit.Filter{Subject: who.Person, Act: act, Limit: 9})
				if len(rows) != want {
					t.Errorf("%s stands %d times in the record", act, len(rows))
				}
				return err
			})
		}
	})
}

// appoint makes people administrators of a week's standing.
func appoint(w *coretest.World, people ...auth.Actor) {
	w.Write(func(tx *db.Tx) error {
		for _, who := range people {
			if err := w.People.Grant(tx, who.Person, auth.Grant{Role: auth.Administrator, Scope: auth.Country}); err != nil {
				return err
			}
		}
		return nil
	})
	w.Now = w.Now.Add(7 * 24 * time.Hour)
}

// A move to an address with which somebody has registered meanwhile ends there.
func TestAMoveIsOvertaken(t *testing.T) {
	each(t, func(t *testing.T, w *coretest.World, _ *webtest.Site) {
		who, one, two := w.Person("Айгерім", "2000-01-01"), w.Person("Нұрлан", "1990-01-01"), w.Person("Сәуле", "1990-01-01")
		at := addressOf(t, w, who)
		next := "p5@example.kz" // that of the one who comes next
		appoint(w, one, two)
		for _, by := range []auth.Actor{one, two} {
			by.Grants = []auth.Grant{{Role: auth.Administrator, Scope: auth.Country}}
			w.Write(func(tx *db.Tx) error {
				_, err := w.Accounts.Move(tx, by, who.Person, next, "Приходила с паспортом, почта потеряна")
				return err
			})
		}
		if other := w.Person("Дана", "2000-01-01"); addressOf(t, w, other) != next {
			t.Fatal("the world names people in another way")
		}
		w.Now = w.Now.Add(7 * 24 * time.Hour)
		w.Write(dbtest.Round(w.Accounts.DueResets, w.Accounts.Reset))
		w.Write(dbtest.Round(w.Accounts.DueMoves, w.Accounts.CarryOutMove))
		if now := addressOf(t, w, who); now != at {
			t.Errorf("moved to %s", now)
		}
	})
}
