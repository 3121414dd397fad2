package web_test

import (
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/a-h/templ"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var parts = []db.Schema{web.Schema, job.Schema}

// site mounts a few routes whose acts leave jobs behind, to count effects by.
func site(t *testing.T, d *db.DB) *httptest.Server {
	t.Helper()
	m := web.NewMux(web.Config{
		DB: d, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Base: "http://example.kz",
		Actors: web.OneByOne(func(_ *db.Tx, token string) (auth.Actor, error) {
			n, err := id.Parse(token)
			if err != nil {
				return auth.Actor{}, nil
			}
			return auth.Actor{Person: n, Grants: []auth.Grant{{Role: auth.Member, Scope: auth.Scope{Kind: auth.ScopeOrg, ID: "mine"}}}}, nil
		}),
	})
	page := func(text string) templ.Component { return templ.Raw("<h1>" + text + "</h1>") }
	act := func(tx *db.Tx) error { return job.Add(tx, "effect", "x", tx.Now) }
	m.Get("/open", auth.Anyone, func(r *web.Request, _ *db.Tx) (web.Response, error) {
		return web.HTML(page("open " + string(r.Lang))), nil
	})
	m.Get("/mine", auth.Person, func(*web.Request, *db.Tx) (web.Response, error) { return web.HTML(page("mine")), nil })
	m.Get("/org/{org}/desk", auth.In(auth.RunOpportunity, auth.ScopeOrg), func(*web.Request, *db.Tx) (web.Response, error) {
		return web.HTML(page("desk")), nil
	})
	m.Get("/broken", auth.Anyone, func(*web.Request, *db.Tx) (web.Response, error) { return web.Response{}, io.ErrUnexpectedEOF })
	m.Get("/panic", auth.Anyone, func(*web.Request, *db.Tx) (web.Response, error) { panic("secret detail") })
	m.Post("/act", auth.Anyone, func(r *web.Request, tx *db.Tx) (web.Response, error) {
		if err := act(tx); err != nil {
			return web.Response{}, err
		}
		switch r.Value("how") {
		case "invalid":
			return web.Invalid(page("kept: " + r.Value("typed"))), nil
		case "keep":
			return web.Invalid(page("counted")).Keep(), nil
		case "fault":
			return web.Response{}, fault.New(fault.Conflict, "test/conflict", i18n.Plain("no"))
		}
		return web.See("/ru/done?" + r.Value("typed")), nil
	})
	m.Post("/together", auth.Person, func(*web.Request, *db.Tx) (web.Response, error) { return web.See("/ru/alone"), nil },
		web.Together(func(r *web.Request) string { return r.Query().Get("key") }, func(rs []*web.Request, tx *db.Tx) ([]web.Answer, error) {
			answers := make([]web.Answer, len(rs))
			for i, r := range rs {
				switch r.Value("how") {
				case "invalid":
					answers[i].Response = web.Invalid(page("kept: " + r.Value("typed")))
				case "fault":
					answers[i].Err = fault.New(fault.Conflict, "test/conflict", i18n.Plain("no"))
				case "panic":
					panic("secret detail")
				default:
					answers[i].Response = web.See("/ru/done?" + r.Value("typed"))
					if err := act(tx); err != nil {
						return nil, err
					}
				}
			}
			return answers, nil
		}))
	m.Ask("/ask", auth.Person, func(r *web.Request, tx *db.Tx) (web.Response, error) {
		if r.Value("how") == "write" {
			return web.Response{}, act(tx)
		}
		return web.HTML(page("found " + r.Value("name"))), nil
	})
	m.Post("/file", auth.Anyone, func(r *web.Request, _ *db.Tx) (web.Response, error) {
		u, ok := r.File("file")
		if !ok {
			return web.Response{}, fault.Missing("file")
		}
		if u.TooBig {
			left, err := os.ReadFile(u.Path)
			return web.Invalid(page(fmt.Sprintf("too big, %d kept", len(left)))), err
		}
		return web.See(fmt.Sprintf("/ru/done?%d", u.Size)), nil
	}, web.Files(1<<20))
	server := httptest.NewServer(m.Handler())
	t.Cleanup(server.Close)
	return server
}

func effects(t *testing.T, d *db.DB) int {
	t.Helper()
	n, err := job.NewQueue(d, slog.Default()).Waiting(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

var client = &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

func do(t *testing.T, method, address string, body io.Reader, headers ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, address, body)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	answer, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, string(text)
}

func form(t *testing.T, address string, values ...string) (*http.Response, string) {
	t.Helper()
	v := url.Values{}
	for i := 0; i+1 < len(values); i += 2 {
		v.Add(values[i], values[i+1])
	}
	return do(t, http.MethodPost, address, strings.NewReader(v.Encode()), "Content-Type", "application/x-www-form-urlencoded")
}

func TestWhoGetsWhat(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	s := site(t, d)
	person := "Cookie"
	session := "asar=" + id.ID(7).String()
	for _, c := range []struct {
		path     string
		headers  []string
		status   int
		location string
		says     string
	}{
		{"/", []string{"Accept-Language", "kk-KZ,kk;q=0.9"}, 303, "/kk/", ""},
		{"/open?x=1", []string{"Accept-Language", "en"}, 303, "/en/open?x=1", ""},
		{"/ru/open", nil, 200, "", "open ru"},
		{"/kk/open", nil, 200, "", "open kk"},
		{"/de/open", nil, 303, "/ru/de/open", ""},
		{"/en/nothing", nil, 404, "", "Page not found"},
		{"/kk/nothing", nil, 404, "", "Бет табылмады"},
		{"/ru/mine", nil, 303, "/ru/sign-in?to=%2Fru%2Fmine", ""},
		{"/ru/mine", []string{person, session}, 200, "", "mine"},
		{"/ru/mine", []string{person, "asar=junk"}, 303, "/ru/sign-in?to=%2Fru%2Fmine", ""},
		{"/ru/org/mine/desk", []string{person, session}, 403, "", "Нет доступа"},
		{"/ru/org/other/desk", []string{person, session}, 404, "", "Страница не найдена"},
		{"/ru/broken", nil, 500, "", "Код случая"},
		{"/en/panic", nil, 500, "", "Incident code"},
	} {
		answer, text := do(t, http.MethodGet, s.URL+c.path, nil, c.headers...)
		if answer.StatusCode != c.status || answer.Header.Get("Location") != c.location || !strings.Contains(text, c.says) {
			t.Errorf("%s %v: %d to %q: %.200s", c.path, c.headers, answer.StatusCode, answer.Header.Get("Location"), text)
		}
		if strings.Contains(text, "secret detail") || strings.Contains(text, "unexpected EOF") {
			t.Errorf("%s tells the reader of our insides", c.path)
		}
		if policy := answer.Header.Get("Content-Security-Policy"); !strings.HasPrefix(policy, "default-src 'none'") {
			t.Errorf("%s has the policy %q", c.path, policy)
		}
	}
}

func TestOneFormHasOneEffect(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		s := site(t, d)
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				answer, text := form(t, s.URL+"/ru/act", "once", "k1", "typed", "a")
				if answer.StatusCode != 303 || answer.Header.Get("Location") != "/ru/done?a" {
					t.Errorf("%d %s %.300s", answer.StatusCode, answer.Header.Get("Location"), text)
				}
			})
		}
		wg.Wait()
		if n := effects(t, d); n != 1 {
			t.Errorf("eight sendings of one form had %d effects", n)
		}
		form(t, s.URL+"/ru/act", "once", "k1", "typed", "b") // changed after going back: another form
		form(t, s.URL+"/ru/act", "once", "k2", "typed", "a")
		if n := effects(t, d); n != 3 {
			t.Errorf("three forms had %d effects", n)
		}
	})
}

// Forms that are carried out together are answered each for itself: whatever
// one of them is, the others have their effect, and each has it once.
func TestFormsCarriedOutTogether(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		s := site(t, d)
		send := func(person id.ID, query string, values url.Values) (int, string) {
			answer, text := do(t, http.MethodPost, s.URL+"/ru/together"+query, strings.NewReader(values.Encode()),
				"Content-Type", "application/x-www-form-urlencoded", "Cookie", "asar="+person.String())
			return answer.StatusCode, answer.Header.Get("Location") + text
		}
		var all sync.WaitGroup
		wait := make(chan struct{})
		all.Go(func() { // has the turn until all others wait for it
			err := d.Write(t.Context(), func(*db.Tx) error { <-wait; return nil }, "k")
			if err != nil {
				t.Error(err)
			}
		})
		for d.Waiting() < 1 {
			runtime.Gosched()
		}
		expected := map[string]struct {
			person id.ID
			values url.Values
			status int
			says   string
		}{
			"a":       {1, url.Values{"once": {"1"}, "typed": {"a"}}, 303, "/ru/done?a"},
			"b":       {2, url.Values{"once": {"1"}, "typed": {"b"}}, 303, "/ru/done?b"},
			"double":  {2, url.Values{"once": {"1"}, "typed": {"b"}}, 303, "/ru/done?b"},
			"invalid": {3, url.Values{"once": {"1"}, "how": {"invalid"}, "typed": {"x"}}, 422, "kept: x"},
			"fault":   {4, url.Values{"how": {"fault"}}, 409, "no"},
			"panic":   {5, url.Values{"how": {"panic"}}, 500, "Код случая"},
			"twice":   {6, url.Values{"typed": {"a", "b"}}, 400, ""},
			"visitor": {0, url.Values{}, 303, "/ru/sign-in"},
		}
		for name, e := range expected {
			all.Go(func() {
				if status, text := send(e.person, "?key=k", e.values); status != e.status || !strings.Contains(text, e.says) || strings.Contains(text, "secret detail") {
					t.Errorf("%s was answered %d %.300s", name, status, text)
				}
			})
		}
		for d.Waiting() < 1+len(expected) {
			runtime.Gosched()
		}
		close(wait)
		all.Wait()
		if n := effects(t, d); n != 2 {
			t.Errorf("%d effects, want 2", n)
		}
		if status, text := send(2, "?key=k", expected["b"].values); status != 303 || text != "/ru/done?b" || effects(t, d) != 2 {
			t.Errorf("sent later once more: %d %s, %d effects", status, text, effects(t, d))
		}
		if status, text := send(2, "", url.Values{}); status != 303 || text != "/ru/alone" {
			t.Errorf("without a key: %d %s", status, text)
		}
	})
}

func TestAQuestionIsAnsweredEachTimeAndWritesNothing(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		server := site(t, d)
		me := "asar=" + id.ID(7).String()
		ask := func(values string) (*http.Response, string) {
			return do(t, http.MethodPost, server.URL+"/ru/ask", strings.NewReader(values),
				"Content-Type", "application/x-www-form-urlencoded", "Cookie", me)
		}
		for _, name := range []string{"Aigerim", "Aigerim", "Madina"} {
			answer, text := ask("once=same&name=" + name)
			if answer.StatusCode != http.StatusOK || !strings.Contains(text, "found "+name) {
				t.Errorf("asked for %s: %d %s", name, answer.StatusCode, text)
			}
			if got := answer.Header.Get("Cache-Control"); got != "no-store" { // it names people
				t.Errorf("Cache-Control: %s", got)
			}
		}
		if answer, _ := ask("how=write"); answer.StatusCode != http.StatusInternalServerError || effects(t, d) != 0 {
			t.Errorf("a question wrote: %d, %d effects", answer.StatusCode, effects(t, d))
		}
		answer, _ := form(t, server.URL+"/ru/ask", "name", "Aigerim")
		if to := answer.Header.Get("Location"); !strings.HasPrefix(to, "/ru/sign-in") || strings.Contains(to, "Aigerim") {
			t.Errorf("a visitor is sent to %q", to)
		}
		answer, _ = do(t, http.MethodPost, server.URL+"/ru/ask", strings.NewReader("name=x"), "Cookie", me,
			"Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site")
		if answer.StatusCode != http.StatusForbidden {
			t.Errorf("another site asks: %d", answer.StatusCode)
		}
	})
}

func TestARefusalLeavesNothing(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		s := site(t, d)
		answer, text := form(t, s.URL+"/ru/act", "how", "invalid", "typed", "  сөз\u200b ")
		if answer.StatusCode != 422 || !strings.Contains(text, "kept: сөз<") {
			t.Errorf("%d %s", answer.StatusCode, text)
		}
		if answer, _ := form(t, s.URL+"/ru/act", "how", "fault"); answer.StatusCode != 409 {
			t.Errorf("a conflict gave %d", answer.StatusCode)
		}
		if n := effects(t, d); n != 0 {
			t.Errorf("refusals had %d effects", n)
		}
		form(t, s.URL+"/ru/act", "how", "keep")
		if n := effects(t, d); n != 1 {
			t.Errorf("a refusal that counts had %d effects", n)
		}
	})
}

// When the database has no answer the form is kept, to be sent again as the same.
func TestAnActThatWasNotAnswered(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		s := site(t, d)
		for says, fail := range map[string]func(){
			"Very many people": func() { d.MaxWaiting = 0 },
			"not known":        func() { d.Fail(func() error { return db.ErrUnknown }) },
		} {
			most := d.MaxWaiting
			fail()
			answer, text := form(t, s.URL+"/en/act", "once", "k1", "typed", "kept")
			d.MaxWaiting = most
			d.Fail(nil)
			if answer.StatusCode != 503 || answer.Header.Get("Retry-After") != "3" || !strings.Contains(text, says) {
				t.Errorf("%d after %q s: %.3000s", answer.StatusCode, answer.Header.Get("Retry-After"), text)
			}
			for _, field := range []string{`name="once" value="k1"`, `name="typed" value="kept"`} {
				if !strings.Contains(text, field) {
					t.Errorf("the page that says %q has lost %s", says, field)
				}
			}
		}
		if n := effects(t, d); n != 0 {
			t.Errorf("%d effects", n)
		}
	})
}

func TestOtherSitesCannotAct(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	s := site(t, d)
	for _, headers := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}} {
		headers = append(headers, "Content-Type", "application/x-www-form-urlencoded")
		answer, text := do(t, http.MethodPost, s.URL+"/kk/act", strings.NewReader("typed=a"), headers...)
		if answer.StatusCode != 403 || !strings.Contains(text, "бөгде сайттан") {
			t.Errorf("%v: %d", headers, answer.StatusCode)
		}
	}
	if n := effects(t, d); n != 0 {
		t.Errorf("%d effects", n)
	}
}

func TestBodiesAreBounded(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	s := site(t, d)
	answer, _ := form(t, s.URL+"/ru/act", "typed", strings.Repeat("a", 2<<20))
	if answer.StatusCode != 413 {
		t.Errorf("two megabytes gave %d", answer.StatusCode)
	}
	send := func(path string, size int) (*http.Response, string) {
		var body strings.Builder
		w := multipart.NewWriter(&body)
		part, err := w.CreateFormFile("file", "x.csv")
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(part, strings.Repeat("a", size))
		_ = w.Close()
		return do(t, http.MethodPost, s.URL+path, strings.NewReader(body.String()), "Content-Type", w.FormDataContentType())
	}
	if a, _ := send("/ru/file", 1<<20); a.Header.Get("Location") != "/ru/done?1048576" {
		t.Errorf("a file of the greatest size gave %d", a.StatusCode)
	}
	if a, _ := send("/ru/file", 1000); a.Header.Get("Location") != "/ru/done?1000" {
		t.Errorf("a small file gave %d", a.StatusCode)
	}
	for _, size := range []int{1<<20 + 1, 2 << 20, 8 << 20} { // read to its end, and not
		if a, body := send("/ru/file", size); a.StatusCode != 422 || !strings.Contains(body, "too big, 0 kept") {
			t.Errorf("a file of %d bytes gave %d", size, a.StatusCode)
		}
	}
	if a, _ := send("/ru/act", 1000); a.StatusCode != 400 {
		t.Errorf("a file that was not asked for gave %d", a.StatusCode)
	}
}

func TestLocalPath(t *testing.T) {
	for path, want := range map[string]string{
		"/ru/opportunities?dir=taza": "/ru/opportunities?dir=taza", "/kk/": "/kk/",
		"https://evil.example/ru/": "/home", "//evil.example/ru": "/home", "/\\evil.example": "/home", "/ru/\\..": "/home",
		"javascript:alert(1)": "/home", "": "/home", "/de/": "/home", "/ru/\r\nSet-Cookie: a=b": "/home",
		"ru/x": "/home", "ru": "/home", "?to=/ru/": "/home", "/": "/home", "/kk/../..//evil": "/home", "/kk/..": "/home", "/kk/./me": "/home",
		"/kk//evil": "/home", "/kk/me//": "/home", "//kk/me": "/home", "/kk/%2e%2e/%2e%2e/evil": "/home", "/kk/%2f/evil": "/home",
		"/kk/%5c%5cevil": "/home", "/kk/%09/evil": "/home", "/kk/\u0085": "/home", "/kk/?a=\\": "/home", "/kk/\xff": "/home", "/kk/%ff": "/home",
		"/kk": "/kk", "/kk/me#there": "/kk/me", "/ru/o?q=%5c%0a..//": "/ru/o?q=%5c%0a..//", "/ru/%D0%B8": "/ru/%D0%B8",
	} {
		if got := web.LocalPath(path, "/home"); got != want {
			t.Errorf("LocalPath(%q) = %q, want %q", path, got, want)
		}
	}
}

func TestPublicPagesAreAskedForCheaply(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	s := site(t, d)
	first, _ := do(t, http.MethodGet, s.URL+"/ru/open", nil)
	again, _ := do(t, http.MethodGet, s.URL+"/ru/open", nil, "If-None-Match", first.Header.Get("ETag"))
	if again.StatusCode != http.StatusNotModified {
		t.Errorf("the same page was sent again: %d", again.StatusCode)
	}
	if got := strings.Join(first.Header.Values("Vary"), ", "); !strings.Contains(got, "Cookie") || !strings.Contains(got, "Accept-Encoding") {
		t.Errorf("a cache is told that the page differs by %q", got)
	}
	mine, _ := do(t, http.MethodGet, s.URL+"/ru/mine", nil, "Cookie", "asar="+id.ID(7).String())
	if got := mine.Header.Get("Cache-Control"); got != "no-store" {
		t.Errorf("a personal page may be cached: %q", got)
	}
}
