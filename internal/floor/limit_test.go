package floor

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
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

// TestFiveHundredStudentsBehindOneAddress have each open twenty pages and send
// ten forms within a minute: nobody is refused.
func TestFiveHundredStudentsBehindOneAddress(t *testing.T) {
	t.Parallel()
	w := proxied(t)
	const students, network = 500, "203.0.113.9"
	for n := range students {
		for _, c := range []call{
			{method: "POST", path: "/ru/sign-in", body: form("contact", fmt.Sprintf("student%d@example.kz", n), "way", "code")},
			{method: "POST", path: "/ru/sign-in/code", body: form("code", "123456")},
			{method: "POST", path: "/ru/register/name", body: form("surname", "А")},
			{method: "POST", path: "/ru/register/birth", body: form("birth", "2000-01-01")},
			{method: "POST", path: "/ru/register/place"}, {method: "POST", path: "/ru/register/agree"},
			{method: "POST", path: "/ru/preferences/theme", body: form("theme", "dark")},
			{method: "GET", path: "/ru/about"}, {method: "GET", path: "/ru/privacy"}, {method: "GET", path: "/ru/accessibility"},
		} {
			if status, _, _ := w.from(network, c); status == http.StatusTooManyRequests {
				t.Fatalf("%s %s refuses student %d", c.method, c.path, n+1)
			}
		}
	}
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
