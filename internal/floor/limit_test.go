package floor

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// from is a request that comes from a network.
func (w *world) from(network string, c call) (status int, retry, page string) {
	w.T.Helper()
	c.headers = map[string]string{"Sec-Fetch-Site": "same-origin", "X-Forwarded-For": network}
	answer := w.do(c)
	return answer.Code, answer.Header().Get("Retry-After"), answer.Body.String()
}

// proxied is a world behind a proxy whose word on addresses is taken: the one
// that net/http/httptest pretends to be.
func proxied(t *testing.T) *world {
	t.Helper()
	c := newConfig(t, "sqlite:"+t.TempDir()+"/asar.db")
	c.Proxies = "192.0.2.0/24"
	return open(t, c)
}

// TestFiveHundredStudentsBehindOneAddress register, each with a browser of their
// own, and are all signed in at the end: nobody is refused.
func TestFiveHundredStudentsBehindOneAddress(t *testing.T) {
	t.Parallel()
	w := proxied(t)
	const students, network = 500, "203.0.113.9"
	browsers := map[string]*browser{}
	for n := range students {
		b, address := w.browser(""), fmt.Sprintf("student%d@example.kz", n)
		b.headers["X-Forwarded-For"] = network
		b.post("/ru/sign-in", url.Values{"contact": {address}, "way": {"code"}})
		browsers[address] = b
	}
	for address, code := range w.codes() {
		b := browsers[address]
		if b == nil {
			continue // somebody of the world
		}
		b.post("/ru/sign-in/code", url.Values{"code": {code}})
		b.post("/ru/register/name", url.Values{"surname": {"Ахметова"}, "given": {"Әсел"}})
		b.post("/ru/register/birth", url.Values{"birth": {"2005-01-01"}})
		b.post("/ru/register/place", url.Values{"region": {"kz-35"}})
		if b.fill("/register/agree"); b.page.Code != http.StatusOK || b.cookies["__Host-asar"] == "" {
			t.Fatalf("%s has not registered (%d): %.300s", address, b.page.Code, plain(b.page.Body.String()))
		}
		for _, page := range []string{"/ru/about", "/ru/privacy", "/ru/accessibility"} {
			if b.get(page); b.page.Code != http.StatusOK {
				t.Fatalf("%s answers %d", page, b.page.Code)
			}
		}
	}
	sessions := map[id.ID]bool{}
	w.Write(func(tx *db.Tx) error {
		for _, b := range browsers {
			who, err := w.Accounts.Actor(tx, b.cookies["__Host-asar"])
			if err != nil {
				return err
			}
			if who.Signed() {
				sessions[who.Session] = true
			}
		}
		return nil
	})
	if len(sessions) != students {
		t.Errorf("%d of %d students are signed in", len(sessions), students)
	}
}

// codes are those that were sent last, by address.
func (w *world) codes() map[string]string {
	w.T.Helper()
	codes := map[string]string{}
	w.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		for _, m := range sent {
			if code := codeDigits.FindString(m.Body); code != "" {
				codes[m.To] = code
			}
		}
		return err
	})
	return codes
}

// TestTooMuchIsRefused sends one form until it is refused, with a page in the
// reader's language that keeps the form; other networks are served all the same.
func TestTooMuchIsRefused(t *testing.T) {
	t.Parallel()
	w := proxied(t)
	const bomber, reader = "203.0.113.9", "203.0.113.10"
	taken := 0
	refusal := func(lang string) (retry, page string) {
		for n := range 2000 {
			status, retry, page := w.from(bomber, call{method: "POST", path: "/" + lang + "/sign-in", body: form("contact", "not an address "+fmt.Sprint(n), "to", "/ru/me", "code", "424242")})
			if status == http.StatusTooManyRequests {
				return retry, page
			}
			taken++
		}
		t.Fatal("two thousand forms of one network are taken")
		return "", ""
	}
	for lang, sentence := range map[string]string{"ru": "слишком много запросов", "kk": "тым көп сұрау", "en": "Too many requests"} {
		retry, page := refusal(lang)
		if retry == "" || retry == "0" || !strings.Contains(page, sentence) {
			t.Errorf("%s: Retry-After %q: %.300s", lang, retry, plain(page))
		}
		if !strings.Contains(page, `name="to" value="/ru/me"`) || !strings.Contains(page, `action="/`+lang+`/sign-in"`) || strings.Contains(page, "424242") {
			t.Errorf("%s: the form is not kept, or its secret is", lang)
		}
	}
	if taken < 500 || taken > 700 {
		t.Errorf("%d forms were taken, want some 600", taken)
	}
	for name, network := range map[string]string{"another": reader, "the next of IPv6": "2001:db8:1::1"} {
		if status, _, _ := w.from(network, call{method: "POST", path: "/ru/sign-in", body: form("contact", "x")}); status == http.StatusTooManyRequests {
			t.Errorf("%s network is refused as well", name)
		}
	}
	if status, _, _ := w.from(bomber+", "+reader, call{method: "POST", path: "/ru/sign-in", body: form("contact", "x")}); status == http.StatusTooManyRequests {
		t.Error("an address that the sender made up is believed")
	}
	if status, _, _ := w.from(bomber, call{method: "GET", path: "/ru/about"}); status != http.StatusOK {
		t.Errorf("whoever sits beside the bomber gets %d for a page", status)
	}
	if !strings.Contains(w.log.String(), `"event":"rate-limited"`) {
		t.Error("the security log says nothing of it")
	}
}

// TestOnePersonCannotSendForEver sends forms of one person from many networks.
func TestOnePersonCannotSendForEver(t *testing.T) {
	t.Parallel()
	w := proxied(t)
	token, other := w.Session(w.Person("Айгерім", "2000-01-01")), w.Session(w.Person("Ерлан", "2000-01-01"))
	c := call{method: "POST", path: "/ru/me/profile", token: token}
	for n := range 1000 {
		if status, _, _ := w.from(fmt.Sprintf("198.51.%d.%d", n/250, n%250), c); status == http.StatusTooManyRequests {
			c.token = other
			if status, _, _ := w.from("198.51.100.1", c); status == http.StatusTooManyRequests {
				t.Error("somebody else is refused as well")
			}
			return
		}
	}
	t.Error("a thousand forms of one person are taken")
}

// Lines of the log of security say of whom they are: before anybody is signed
// in by the hash of the address on the way, then by that of the person too.
func TestSecurityEventsSayOfWhom(t *testing.T) {
	t.Parallel()
	w := open(t, newConfig(t, "sqlite:"+t.TempDir()+"/asar.db"))
	one, other := w.newcomer("1999-01-01").name, w.newcomer("1999-01-01").name
	of := func(event string) map[string]string {
		t.Helper()
		line := map[string]string{}
		for _, text := range strings.Split(w.log.String(), "\n") {
			var said map[string]any
			if json.Unmarshal([]byte(text), &said) == nil && said["event"] == event {
				for name, value := range said {
					line[name] = fmt.Sprint(value)
				}
			}
		}
		return line
	}
	b := w.browser("")
	enter := func(address string) {
		b.get("/ru/sign-in")
		b.fill("/sign-in", "contact", address, "way", "code")
	}
	enter(one)
	b.fill("/sign-in/code", "code", "00000000")
	wrong := of("bad-proof")
	if wrong["address"] == "" || wrong["person"] != "" {
		t.Errorf("a wrong code: %v", wrong)
	}
	b.fill("/sign-in/code", "code", w.codes()[one])
	in := of("signed-in")
	if in["address"] != wrong["address"] || in["person"] == "" {
		t.Errorf("signed in: %v, after %v", in, wrong)
	}
	b = w.browser("")
	enter(other)
	b.fill("/sign-in/code", "code", "00000000")
	if next := of("bad-proof"); next["address"] == "" || next["address"] == wrong["address"] {
		t.Errorf("at another address: %v", next)
	}
}
