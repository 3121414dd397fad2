package floor

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// strangers are the ways in which a browser says that a form was sent by
// another site's page.
var strangers = map[string]map[string]string{
	"another origin":            {"Origin": "https://evil.example"},
	"another port":              {"Origin": base + ":8443"},
	"another scheme":            {"Origin": "http://evil.asar.test"},
	"no origin":                 {"Origin": "null"},
	"another site":              {"Sec-Fetch-Site": "cross-site"},
	"a site beside":             {"Sec-Fetch-Site": "same-site"},
	"another site, our origin":  {"Sec-Fetch-Site": "cross-site", "Origin": base},
	"only a foreign referrer":   {"Referer": "https://evil.example/ru/"},
	"a referrer that pretends":  {"Referer": "https://asar.test.evil.example/ru/"},
	"a referrer that is broken": {"Referer": "https://%zz/"},
}

// TestOtherSitesCannotAct sends every form as whoever may, from other sites:
// the answer is 403, and nothing has changed.
func TestOtherSitesCannotAct(t *testing.T) { onBoth(t, (*world).sendFromElsewhere) }

// sendFromElsewhere sends every form as whoever may, from other sites.
func (w *world) sendFromElsewhere(t *testing.T, restore func() (odd []string)) {
	calls := 0
	for _, r := range w.app.Mux.Routes() {
		if r.Method == http.MethodGet {
			continue
		}
		for _, a := range w.actors {
			at := w.addresses(r, a)[0]
			if expect(r, a, at) != letIn {
				continue
			}
			for _, why := range slices.Sorted(maps.Keys(strangers)) {
				c := call{method: r.Method, path: at.path, token: a.token, body: form("to", "/ru/"), headers: strangers[why]}
				calls++
				if answer := w.do(c); answer.Code != http.StatusForbidden {
					t.Errorf("%s %s from %s: %d", r.Method, r.Pattern, why, answer.Code)
				}
				if odd := restore(); len(odd) > 0 {
					t.Errorf("%s %s from %s changed\n%s", r.Method, r.Pattern, why, strings.Join(odd, "\n"))
				}
			}
			break // one who may is enough
		}
	}
	t.Logf("%d forms sent from other sites", calls)
}

// leads are values that lead away from the site if they are believed.
var leads = []string{
	"https://evil.example/", "//evil.example/", "///evil.example", `\\evil.example`, `/\evil.example`, "/ru/\\evil.example",
	"https:evil.example", "https:/evil.example", "javascript:alert(1)", "data:text/html,x", "//evil.example/ru/", "/ru//../..//evil.example",
	"%2f%2fevil.example", "/%2fevil.example/ru", "/%5cevil.example", "\t//evil.example", "//evil.example%2f@asar.test/ru", "//asar.test@evil.example/ru/",
	"/ru/\r\nSet-Cookie: a=b", "/ru/%0d%0aSet-Cookie:%20a=b", "/ru/\x00", "/ru/?x=\r\nLocation: //evil.example", "//evil。example/ru/",
}

// TestNothingLeadsAway puts such values wherever a request can hold one.
func TestNothingLeadsAway(t *testing.T) {
	t.Parallel()
	w := build(t, newConfig(t, "sqlite:"+t.TempDir()+"/asar.db"))
	volunteer := w.actors[0]
	for _, lead := range leads {
		for _, c := range []call{
			{method: "GET", path: "/ru/sign-in?" + form("to", lead), token: volunteer.token},
			{method: "POST", path: "/ru/preferences/theme", body: form("to", lead, "theme", "dark")},
			{method: "POST", path: "/ru/sign-in?" + form("to", lead), body: form("contact", "a@example.kz", "to", lead)},
			{method: "POST", path: "/ru/sign-out", body: form("to", lead), token: volunteer.token + "x"},
			{method: "POST", path: "/ru/me/profile", body: form("to", lead), headers: map[string]string{"Sec-Fetch-Site": "same-origin", "Referer": header(lead)}},
			{method: "GET", path: "/ru/me/hours?" + form("to", lead), headers: map[string]string{"Referer": header(lead)}},
			{method: "GET", path: "/" + strings.TrimLeft(url.PathEscape(lead), "/")},
			{method: "GET", path: "//evil.example/" + url.PathEscape(lead)},
			{method: "GET", path: "/ru/", host: "evil.example"},
			{method: "GET", path: "/ru/me/hours", host: "evil.example", headers: map[string]string{"X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example", "Referer": "https://evil.example/ru/me"}},
			{method: "POST", path: "/ru/me/profile", body: "x=y", host: "evil.example", headers: map[string]string{"Referer": "https://evil.example/ru/me"}},
		} {
			w.stays(c, w.do(c))
		}
	}
}

// header is a value as it can stand in a header at all.
func header(s string) string { return strings.NewReplacer("\r", "", "\n", "", "\x00", "").Replace(s) }

// stays fails the test if an answer leads to another host, or if what was sent
// became a header.
func (w *world) stays(c call, answer *httptest.ResponseRecorder) {
	w.T.Helper()
	for name, values := range answer.Header() {
		for _, value := range values {
			if strings.ContainsAny(value, "\r\n\x00") {
				w.T.Errorf("%s %s: the header %s has a line break: %q", c.method, c.path, name, value)
			}
		}
	}
	if cookies := answer.Result().Cookies(); slices.ContainsFunc(cookies, func(k *http.Cookie) bool { return k.Name == "a" }) {
		w.T.Errorf("%s %s: a cookie was slipped in", c.method, c.path)
	}
	location := answer.Header().Get("Location")
	if location == "" {
		w.linksStay(c, answer)
		return
	}
	to, err := url.Parse(location)
	if err != nil {
		w.T.Errorf("%s %s leads to %q, which is no address", c.method, c.path, location)
		return
	}
	// As a browser reads it: backslashes are slashes, tabs and line breaks are not there.
	read := strings.NewReplacer("\\", "/", "\t", "", "\n", "", "\r", "").Replace(location)
	if to.Host != "" || to.Scheme != "" || strings.HasPrefix(read, "//") || !strings.HasPrefix(read, "/") {
		w.T.Errorf("%s %s with %s leads to %q", c.method, c.path, c.body, location)
	}
}

// linksStay fails the test if a page links to the host that the request named.
func (w *world) linksStay(c call, answer *httptest.ResponseRecorder) {
	w.T.Helper()
	if !strings.HasPrefix(answer.Header().Get("Content-Type"), "text/html") {
		return
	}
	root, err := html.Parse(answer.Body)
	if err != nil {
		w.T.Fatal(err)
	}
	for n := range root.Descendants() {
		for _, name := range []string{"href", "src", "action", "content"} {
			if u, err := url.Parse(attribute(n, name)); n.Type == html.ElementNode && err == nil && strings.Contains(u.Host, "evil") {
				w.T.Errorf("%s %s: the page has %s=%q", c.method, c.path, name, attribute(n, name))
			}
		}
	}
}
