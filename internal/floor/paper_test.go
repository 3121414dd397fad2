package floor

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// paper is the world in which an administrator erases on paper: somebody who owes
// hours, and somebody who has a place to come and two addresses.
type paper struct {
	*world
	in            tenant
	admin         auth.Actor
	owing, asking auth.Actor
}

// The request of these tests, and where the two are reached.
const (
	request  = "Заявление № 14 от 20.11.2026"
	owingAt  = "p4@example.kz"
	askingAt = "p5@example.kz"
)

func onPaper(t *testing.T, test func(t *testing.T, p paper)) {
	t.Helper()
	t.Parallel()
	engines(t, func(t *testing.T, w *world) {
		p := paper{world: w, in: w.tenant("kz-35", "Шаңырақ", "040503550125"), admin: w.Person("Данияр", "1980-01-01")}
		w.appoint(p.admin)
		p.owing, p.asking = w.Person("Асель", "1990-01-01"), w.Person("Айгерім", "1990-01-01")
		w.Write(func(tx *db.Tx) error {
			_, err := w.People.Reach(tx, p.asking.Person, askingAt, "")
			return err
		})
		work(w, p.in, p.owing)
		w.Now = dbtest.Start
		obligations[0].owe(w, p.in, p.asking)
		test(t, p)
	})
}

// send posts a form as somebody.
func (p paper) send(who auth.Actor, path string, pairs ...string) (int, string) {
	answer := p.do(call{method: http.MethodPost, path: "/ru" + path, token: p.Session(who), body: form(pairs...)})
	return answer.Code, answer.Body.String()
}

// announce has the administrator announce the erasure of whom an address reaches.
func (p paper) announce(contact, reason string) (int, string) {
	return p.send(p.admin, "/admin/erase", "contact", contact, "reason", reason)
}

// page is what the administrator's page shows.
func (p paper) page() string {
	return p.do(call{method: http.MethodGet, path: "/ru/admin/erase", token: p.Session(p.admin)}).Body.String()
}

// later does the work that comes round, after so many hours.
func (p paper) later(hours int) {
	p.T.Helper()
	p.Now = p.Now.Add(time.Duration(hours) * time.Hour)
	p.Write(dbtest.Round(p.rights().Due, p.rights().EraseDue))
}

// letter is the last one that waits to go to an address.
func (p paper) letter(to string) (body string) {
	p.T.Helper()
	p.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		for _, m := range sent {
			if m.To == to {
				body = m.Body
			}
		}
		return err
	})
	return body
}

// TestAnAdministratorErasesOnPaper erases somebody who cannot sign in: with a
// reason, a fresh proof and nothing owed but places, which are given back, two
// week after it was announced at every address.
func TestAnAdministratorErasesOnPaper(t *testing.T) {
	onPaper(t, func(t *testing.T, p paper) {
		if !strings.Contains(p.page(), "Удаление по заявлению") {
			t.Fatal("there is no page")
		}
		for _, c := range []struct{ contact, reason, says string }{
			{askingAt, "", "Укажите номер и дату заявления"},
			{askingAt, "№ 14", "Укажите номер и дату заявления"},
			{askingAt, strings.Repeat("я", 501), "Укажите номер и дату заявления"},
			{"p5", request, "Напишите почту или телефон полностью"},
			{"nobody@example.kz", request, "никто не зарегистрирован"},
			{owingAt, request, "ждут решения организации"},
		} {
			if code, body := p.announce(c.contact, c.reason); code != http.StatusUnprocessableEntity || !strings.Contains(body, c.says) {
				t.Errorf("%s, %.20q: %d, and the page does not say %q", c.contact, c.reason, code, c.says)
			}
		}
		if code, _ := p.announce(askingAt, request); code != http.StatusSeeOther {
			t.Fatalf("a request in order: %d: %s", code, p.logged())
		}
		if code, body := p.announce(askingAt, request); code != http.StatusUnprocessableEntity || !strings.Contains(body, "уже объявлено") {
			t.Errorf("announced twice: %d", code)
		}
		if page := p.page(); !strings.Contains(page, "Айгерім") || !strings.Contains(page, request) {
			t.Error("the page does not show what waits")
		}
		if body := p.letter(askingAt); !strings.Contains(body, request) || !strings.Contains(body, "/ru/sign-in/stop/") {
			t.Errorf("they were told %q", body)
		}
		p.later(7*24 - 1)
		if !p.there(p.asking) {
			t.Fatal("erased before its time")
		}
		p.later(1)
		if p.there(p.asking) || strings.Contains(p.page(), request) {
			t.Errorf("not erased after a week: %s", p.logged())
		}
		if !p.there(p.owing) {
			t.Error("a refused request erased somebody")
		}
		p.recorded(t, "mydata.announce-erasure", p.admin.Person)
		p.recorded(t, "mydata.erase", 0)
		p.Write(func(tx *db.Tx) error {
			claims, err := p.Signups.Coming(tx, p.asking.Person)
			if err != nil || len(claims) > 0 {
				t.Errorf("%d places are held for somebody erased", len(claims))
			}
			return nil
		})
	})
}

// recorded tests that an act about who asked stands on record once, with the
// request as its reason.
func (p paper) recorded(t *testing.T, act string, by id.ID) {
	t.Helper()
	p.Write(func(tx *db.Tx) error {
		rows, err := audit.List(tx, audit.Filter{Subject: p.asking.Person, Act: act, Limit: 9})
		if err != nil || len(rows) != 1 || rows[0].Actor != by {
			t.Fatalf("on record: %+v, %v", rows, err)
		}
		if _, reason, err := rows[0].Open(tx, nil); err != nil || reason != request {
			t.Errorf("the reason on record is %q, %v", reason, err)
		}
		return nil
	})
}

// TestAnAnnouncedErasureIsCalledOff stops it by the letter, on the person's own
// page and on the administrator's; each time nothing happens after a week.
func TestAnAnnouncedErasureIsCalledOff(t *testing.T) {
	onPaper(t, func(t *testing.T, p paper) {
		for what, stop := range map[string]func() int{
			"by the letter": func() int {
				body := p.letter(askingAt)
				_, secret, _ := strings.Cut(body, "/ru/sign-in/stop/")
				link := "/ru/sign-in/stop/" + strings.Fields(secret)[0]
				if page := p.do(call{method: http.MethodGet, path: link}); page.Code != http.StatusOK || !p.waits() {
					t.Errorf("the link alone: %d", page.Code)
				}
				return p.do(call{method: http.MethodPost, path: link, body: form("once", "stop")}).Code
			},
			"by the person": func() int {
				page := p.do(call{method: http.MethodGet, path: "/ru/me/data", token: p.Session(p.asking)}).Body.String()
				if !strings.Contains(page, "объявил удаление ваших данных") {
					t.Error("one's own page does not say what waits")
				}
				code, _ := p.send(p.asking, "/me/data/keep")
				return code
			},
			"by an administrator": func() int {
				if code, _ := p.send(p.owing, "/admin/erase/call-off", "person", p.asking.Person.String()); code != http.StatusNotFound && code != http.StatusForbidden {
					t.Errorf("by somebody else: %d", code)
				}
				code, _ := p.send(p.admin, "/admin/erase/call-off", "person", p.asking.Person.String())
				return code
			},
		} {
			if code, _ := p.announce(askingAt, request); code != http.StatusSeeOther || !p.waits() {
				t.Fatalf("%s: announced: %d", what, code)
			}
			if code := stop(); code != http.StatusSeeOther || p.waits() {
				t.Errorf("%s: %d", what, code)
			}
			if body := p.letter(askingAt); !strings.Contains(body, "отменено") {
				t.Errorf("%s: told %q", what, body)
			}
			p.later(7 * 24)
			if !p.there(p.asking) {
				t.Fatalf("%s: erased all the same", what)
			}
		}
	})
}

// waits tells whether the administrator's page shows an erasure.
func (p paper) waits() bool { return strings.Contains(p.page(), request) }

// TestAnErasureWaitsForWhatIsOwedMeanwhile has the person come to owe something
// after the announcement: they stay until it is settled.
func TestAnErasureWaitsForWhatIsOwedMeanwhile(t *testing.T) {
	onPaper(t, func(t *testing.T, p paper) {
		if code, _ := p.announce(askingAt, request); code != http.StatusSeeOther {
			t.Fatalf("announced: %d", code)
		}
		now := p.Now
		p.Write(func(tx *db.Tx) error {
			claims, err := p.Signups.Coming(tx, p.asking.Person)
			if err != nil {
				return err
			}
			return p.Signups.Withdraw(tx, p.asking, claims[0].ID)
		})
		p.Clock("2026-11-20", "09:00") // the shift of yesterday is still to come
		work(p.world, p.in, p.asking)
		p.Now = now
		p.later(7 * 24)
		if page := p.page(); !p.there(p.asking) || !strings.Contains(page, "ждут решения организации") {
			t.Fatal("erased although hours wait, or the page does not say so")
		}
		p.decide(p.in, p.asking, 60)
		p.later(1)
		if p.there(p.asking) {
			t.Errorf("not erased after all was settled: %s", p.logged())
		}
	})
}

// TestErasingOnPaperTakesAFreshProof refuses one of an hour ago.
func TestErasingOnPaperTakesAFreshProof(t *testing.T) {
	onPaper(t, func(t *testing.T, p paper) {
		token := p.Session(p.admin)
		p.Now = p.Now.Add(auth.FreshFor + time.Second)
		answer := p.do(call{method: http.MethodPost, path: "/ru/admin/erase", token: token, body: form("contact", askingAt, "reason", request)})
		if answer.Code != http.StatusSeeOther || !strings.HasPrefix(answer.Header().Get("Location"), "/ru/sign-in/again?") || p.waits() {
			t.Errorf("a stale proof: %d to %s", answer.Code, answer.Header().Get("Location"))
		}
	})
}

// TestALateErasureIsAnnouncedAgain has the program stand still over the time at
// which an erasure was due: nobody could stop it, so it is told once more.
func TestALateErasureIsAnnouncedAgain(t *testing.T) {
	onPaper(t, func(t *testing.T, p paper) {
		if code, _ := p.announce(askingAt, request); code != http.StatusSeeOther {
			t.Fatalf("announced: %d", code)
		}
		first := p.letter(askingAt)
		p.later(8 * 24)
		if !p.there(p.asking) || p.letter(askingAt) == first {
			t.Fatal("erased late, or not announced again")
		}
		p.later(7 * 24)
		if p.there(p.asking) {
			t.Errorf("not erased after it was announced again: %s", p.logged())
		}
	})
}
