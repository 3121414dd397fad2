package floor

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// everywhere are headers that every answer carries, with what they hold.
var everywhere = map[string]string{
	"Content-Security-Policy":      "default-src 'none'; ",
	"X-Content-Type-Options":       "nosniff",
	"Referrer-Policy":              "same-origin",
	"Permissions-Policy":           "camera=(self), geolocation=(), microphone=(), payment=()",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Strict-Transport-Security":    "max-age=31536000; includeSubDomains",
}

// policy is what the content security policy must say, and what it must not.
var (
	policy    = []string{"frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'", "style-src 'self'"}
	loosening = []string{"unsafe-inline", "unsafe-eval", "*", "http:", "https:", "strict-dynamic"}
)

// TestHeadersOfEveryAnswer asks every route as three readers, and what is no
// route, and looks at the headers, the cookies and the pages.
func TestHeadersOfEveryAnswer(t *testing.T) { onBoth(t, (*world).askEverything) }

// askEverything asks every route, and what is no route, and looks at the answers.
func (w *world) askEverything(t *testing.T, restore func() (odd []string)) {
	var owner actor
	for _, a := range w.actors {
		if a.name == "owner in org" {
			owner = a
		}
	}
	pages := 0
	for _, a := range []actor{{name: "visitor"}, w.actors[0], owner} {
		for _, r := range w.app.Mux.Routes() {
			c := call{method: r.Method, path: w.addresses(r, a)[0].path, token: a.token, body: form("x", "y")}
			pages += w.dressed(c, w.do(c), a.Signed())
			restore()
		}
		for _, c := range []call{
			{method: "GET", path: "/"}, {method: "GET", path: "/ru/nowhere"}, {method: "GET", path: "/-/nothing.css"}, {method: "GET", path: "/healthz"},
			{method: "POST", path: "/ru/me/profile", headers: map[string]string{"Origin": "https://evil.example"}}, {method: "PUT", path: "/ru/me/profile"},
			{method: "GET", path: "/ru/?" + strings.Repeat("a", 9000)}, {method: "DELETE", path: "/ru/"}, {method: "TRACE", path: "/ru/"}, {method: "GET", path: "/favicon.ico"},
		} {
			c.token = a.token
			pages += w.dressed(c, w.do(c), a.Signed())
		}
	}
	if pages < 100 {
		t.Errorf("only %d pages were read", pages)
	}
}

// dressed looks at one answer, and returns how many pages it was.
func (w *world) dressed(c call, answer *httptest.ResponseRecorder, signed bool) int {
	w.T.Helper()
	h := answer.Header()
	for name, want := range everywhere {
		if got := h.Get(name); !strings.HasPrefix(got, want) {
			w.T.Errorf("%s %s (%d): %s is %q", c.method, c.path, answer.Code, name, got)
		}
	}
	csp := h.Get("Content-Security-Policy")
	for _, piece := range policy {
		if !strings.Contains(csp, piece) {
			w.T.Errorf("%s %s: the policy does not say %s", c.method, c.path, piece)
		}
	}
	for _, piece := range loosening {
		if strings.Contains(csp, piece) {
			w.T.Errorf("%s %s: the policy says %s", c.method, c.path, piece)
		}
	}
	if h.Get("Server") != "" || h.Get("X-Powered-By") != "" || h.Get("Access-Control-Allow-Origin") != "" {
		w.T.Errorf("%s %s: says too much: %v", c.method, c.path, h)
	}
	kind := h.Get("Content-Type")
	if answer.Body.Len() > 0 && !strings.Contains(kind, "charset=utf-8") && (strings.HasPrefix(kind, "text/") || kind == "") {
		w.T.Errorf("%s %s: the type is %q", c.method, c.path, kind)
	}
	local := strings.HasPrefix(c.path, "/ru/") // not an asset or a probe
	if signed && local && h.Get("Cache-Control") != "no-store" {
		w.T.Errorf("%s %s (%d): Cache-Control of a personal page is %q", c.method, c.path, answer.Code, h.Get("Cache-Control"))
	}
	for _, k := range answer.Result().Cookies() {
		if !strings.HasPrefix(k.Name, "__Host-") || !k.Secure || !k.HttpOnly || k.Path != "/" || k.Domain != "" || k.SameSite == http.SameSiteNoneMode || k.SameSite == 0 {
			w.T.Errorf("%s %s: the cookie %s", c.method, c.path, k)
		}
	}
	if strings.HasSuffix(c.path, "/sign-out") && c.method == http.MethodPost && answer.Code == http.StatusSeeOther {
		if got := h.Get("Clear-Site-Data"); !strings.Contains(got, `"cache"`) || !strings.Contains(got, `"storage"`) {
			w.T.Errorf("signing out clears %q", got)
		}
	}
	if !strings.HasPrefix(kind, "text/html") {
		return 0
	}
	if strings.HasPrefix(answer.Header().Get("Content-Disposition"), "attachment") {
		return 0 // a file to keep, which must stand alone; the policy of its answer holds all the same
	}
	w.noInline(c, answer)
	return 1
}

// noInline fails the test if a page holds a script or a style of its own, or
// asks for anything of another host.
func (w *world) noInline(c call, answer *httptest.ResponseRecorder) {
	w.T.Helper()
	root, err := html.Parse(answer.Body)
	if err != nil {
		w.T.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		src := attribute(n, "src")
		switch {
		case n.Data == "style", n.Data == "script" && src == "", n.Data == "iframe", n.Data == "object", n.Data == "embed", n.Data == "base":
			w.T.Errorf("%s %s: the page has its own <%s>", c.method, c.path, n.Data)
		case src != "" && !strings.HasPrefix(src, "/-/") && !strings.HasPrefix(src, "data:image/") && !strings.HasPrefix(src, "/ru/"):
			w.T.Errorf("%s %s: <%s src=%q>", c.method, c.path, n.Data, src)
		}
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.TrimSpace(strings.ToLower(a.Val)), "javascript:") {
				w.T.Errorf("%s %s: <%s %s=%q>", c.method, c.path, n.Data, a.Key, a.Val)
			}
		}
	}
}
