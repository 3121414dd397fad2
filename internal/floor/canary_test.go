package floor

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/web"
)

// canaries are values of people, each unlike anything else, which must come
// through the program without being left where they do not belong.
type canaries map[string]string

func newCanaries() canaries {
	c := canaries{
		"e-mail": "kanareika.one@canary.example", "phone": "+77051112233", "contact mistyped": "kanareika(at)canary.example",
		"password": "Kanareika-password-9", "wrong password": "Kanareika-wrong-8", "day of birth": "1987-02-13", "browser": "Kanareika-Browser/7.1",
		"network": "203.0.113.77", "referrer": "kanareika-referrer", "query": "kanareika-query",
	}
	for _, what := range []string{
		"surname", "given", "patronymic", "display", "name looked for", "team looked for", "reason of a correction", "reason of hours", "objection",
		"reason of a vetting", "name of a file", "cell", "leader", "panic", "error", "trouble of mail", "path", "agent of a visitor",
	} {
		c[what] = "Канарейка" + strings.Repeat("а", len(c)%7) + string(rune('а'+len(c))) // letters only: names take nothing else
	}
	return c
}

// TestNothingOfPeopleIsLeftBehind pushes thirty values through sign-in,
// registration, sign-up, hours, import, vetting and failures, and looks for
// them in the log, the metrics, others' pages and the database's files.
func TestNothingOfPeopleIsLeftBehind(t *testing.T) {
	t.Parallel()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		file := filepath.Join(t.TempDir(), "asar.db")
		live(t, "sqlite:"+file, func(c canaries) {
			for _, tail := range []string{"", "-wal"} {
				body, err := os.ReadFile(file + tail)
				if err != nil && !errors.Is(err, os.ErrNotExist) {
					t.Fatal(err)
				}
				c.absent(t, "the file asar.db"+tail, string(body))
			}
		})
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		address := dbtest.PostgresAddress(t)
		live(t, address, func(c canaries) { c.absent(t, "the tables", strings.Join(look(t, address).dump(), "\n")) })
	})
}

// absent fails the test for each canary that stands in a text.
func (c canaries) absent(t *testing.T, where, text string) {
	t.Helper()
	low := strings.ToLower(text)
	for what, value := range c {
		for _, form := range []string{value, url.QueryEscape(value)} {
			if at := strings.Index(low, strings.ToLower(form)); at >= 0 {
				t.Errorf("%s holds the %s: …%.200q", where, what, text[max(at-80, 0):])
			}
		}
	}
}

// live lives through a day with the canaries and has the places looked at.
func live(t *testing.T, database string, stored func(canaries)) {
	c := newCanaries()
	if len(c) < 28 {
		t.Fatalf("only %d canaries", len(c))
	}
	config := newConfig(t, database)
	config.SMTP, config.Metrics = refusingMail(t, c), free(t)
	w := build(t, config)
	w.app.Mux.Get("/canary/panic", auth.Anyone, func(*web.Request, *db.Tx) (web.Response, error) { panic(c["panic"]) })
	w.app.Mux.Get("/canary/error", auth.Anyone, func(*web.Request, *db.Tx) (web.Response, error) {
		return web.Response{}, fmt.Errorf("parsing %q of %s and %s", c["error"], c["e-mail"], c["phone"])
	})
	b := w.browser("")
	b.headers["User-Agent"], b.headers["X-Forwarded-For"], b.headers["Referer"] = c["browser"], c["network"], base+"/ru/"+url.PathEscape(c["referrer"])
	w.enter(t, b, c)
	w.work(t, b, c)
	w.fail(t, b, c)
	soon, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if _, err := w.app.Queue.Drain(soon); err != nil {
		t.Fatal(err)
	}
	c.absent(t, "the metrics", w.metrics(t))
	c.absent(t, "the log", w.log.String())
	stranger := w.browser(w.Session(w.others.volunteer))
	for _, path := range []string{"/ru/", "/ru/me", "/ru/nowhere", "/ru/canary/panic", "/ru/canary/error"} {
		c.absent(t, "a stranger's "+path, stranger.get(path).Body.String())
	}
	for name, value := range stranger.cookies {
		c.absent(t, "a stranger's cookie "+name, value)
	}
	stored(c)
	if err := w.app.Close(); err != nil {
		t.Error(err)
	}
	stored(c)
	w.reopen(t) // for the end of the test, which closes it
}

// metrics serves for a moment and returns what operators see.
func (w *world) metrics(t *testing.T) string {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- w.app.Serve(ctx, l) }()
	defer func() {
		stop()
		<-served
	}()
	for range 100 {
		answer, err := http.Get("http://" + w.config.Metrics + "/metrics")
		if err != nil {
			time.Sleep(20 * time.Millisecond)
			continue
		}
		body, err := io.ReadAll(answer.Body)
		_ = answer.Body.Close()
		if err != nil || !strings.Contains(string(body), "asar_security_events_total") {
			t.Errorf("the metrics are %.200q: %v", body, err)
		}
		return string(body)
	}
	t.Fatal("there are no metrics")
	return ""
}

var codeDigits = regexp.MustCompile(`\d{8}`)

// enter registers somebody whose every word is a canary.
func (w *world) enter(t *testing.T, b *browser, c canaries) {
	t.Helper()
	b.get("/ru/sign-in")
	b.fill("/sign-in", "contact", c["contact mistyped"], "way", "code")
	b.get("/ru/sign-in")
	b.fill("/sign-in", "contact", c["e-mail"], "way", "code")
	code := ""
	w.Write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		code = codeDigits.FindString(sent[len(sent)-1].Body)
		return err
	})
	c["code"] = code[:3] + " " + code[3:] // as it is never written by chance
	b.fill("/sign-in/code", "code", "000000")
	b.get("/ru/sign-in/code")
	b.fill("/sign-in/code", "code", code)
	b.fill("/register/name", "surname", c["surname"], "given", c["given"], "patronymic", c["patronymic"])
	b.fill("/register/birth", "birth", c["day of birth"])
	b.fill("/register/place", "region", "kz-35")
	b.fill("/register/agree")
	c["session"], c["flow"] = b.cookies["__Host-asar"], b.cookies["__Host-flow"]
	if c["flow"] == "" {
		delete(c, "flow")
	}
	if c["session"] == "" {
		t.Fatalf("nobody has registered: %.400s", plain(b.page.Body.String()))
	}
	b.get("/ru/me/profile")
	b.fill("/me/profile", "display", c["display"])
	b.get("/ru/me/security/password")
	b.fill("/me/security/password", "password", c["password"])
	other := w.browser("")
	other.get("/ru/sign-in")
	other.fill("/sign-in", "contact", c["e-mail"], "way", "password")
	other.fill("/sign-in/password", "password", c["wrong password"])
}

// work signs the newcomer up, and has host and office write about people.
func (w *world) work(t *testing.T, b *browser, c canaries) {
	t.Helper()
	at := "/ru/org/" + w.mine.org.String()
	done := func(what string, answer *httptest.ResponseRecorder) {
		t.Helper()
		if answer.Code != http.StatusOK {
			t.Errorf("%s answered %d: %.300s\n%s", what, answer.Code, plain(answer.Body.String()), w.logged())
		}
	}
	done("signing up", b.post("/ru/opportunities/"+w.mine.opportunity.ID.String()+"/signup", url.Values{"shift": {w.mine.shift.String()}}))
	done("joining", b.post("/ru/organisations/"+w.mine.org.String()+"/join", url.Values{}))

	host := w.browser(w.Session(w.mine.owner))
	record, who := w.records[w.mine.volunteer.Person], w.mine.volunteer
	var gone id.ID
	w.Write(func(tx *db.Tx) error {
		r, err := w.Hours.Get(tx, record)
		gone = r.Signup
		return err
	})
	done("the team", host.post(at+"/team", url.Values{"name": {c["team looked for"]}}))
	host.post(at+"/shifts/"+w.mine.shift.String()+"/check-in", url.Values{"code": {c["name looked for"]}, "act": {"in"}})
	done("correcting", host.post(at+"/shifts/"+w.mine.gone.String()+"/people/"+gone.String(), url.Values{"in": {"10:20"}, "out": {"13:00"}, "reason": {c["reason of a correction"]}}))
	key := record.String()
	done("denying", host.post(at+"/shifts/"+w.mine.gone.String()+"/hours", url.Values{"record": {key}, "minutes-" + key: {"2:00"}, "reason-" + key: {c["reason of hours"]}}))
	done("objecting", w.browser(w.Session(who)).post("/ru/me/hours/"+key, url.Values{"dispute": {c["objection"]}}))
	done("the table", host.upload(at+"/import", c["name of a file"]+".csv", "source_id;title;leader_name\n1;"+c["cell"]+";"+c["leader"]+"\n"))
	w.Write(func(tx *db.Tx) error {
		return w.Orgs.Decide(tx, auth.System(), w.others.org, org.Decision{State: org.Suspended, Reason: c["reason of a vetting"]})
	})
	w.said(t, gone, record, c)
}

// said fails the test unless the words are kept, for those whom they are for.
func (w *world) said(t *testing.T, gone, record id.ID, c canaries) {
	t.Helper()
	host := w.As(w.mine.owner)
	w.Write(func(tx *db.Tx) error {
		r, err := w.Hours.Get(tx, record)
		if err == nil && (r.Reason != c["reason of hours"] || r.Dispute != c["objection"]) {
			t.Errorf("of the hours is kept %q and %q", r.Reason, r.Dispute)
		}
		if err != nil {
			return err
		}
		notes, err := w.Attendance.Notes(tx, host, gone)
		if err == nil && notes[len(notes)-1].Reason != c["reason of a correction"] {
			t.Errorf("of the correction is kept %q", notes[len(notes)-1].Reason)
		}
		if err != nil {
			return err
		}
		o, err := w.Orgs.Get(tx, w.others.org)
		if err == nil && o.Reason != c["reason of a vetting"] {
			t.Errorf("of the vetting is kept %q", o.Reason)
		}
		return err
	})
}

// fail asks for what fails, with canaries wherever a request can hold one.
func (w *world) fail(t *testing.T, b *browser, c canaries) {
	t.Helper()
	for _, path := range []string{
		"/ru/canary/panic", "/ru/canary/error", "/ru/" + url.PathEscape(c["path"]), "/ru/opportunities?q=" + url.QueryEscape(c["query"]),
		"/ru/organisations?q=" + url.QueryEscape(c["query"]) + "&q=2", "/ru/me/shifts/" + url.PathEscape(c["path"]),
	} {
		b.send(call{method: http.MethodGet, path: path})
	}
	b.headers["Origin"] = "https://evil.example"
	delete(b.headers, "Sec-Fetch-Site")
	b.send(call{method: http.MethodPost, path: "/ru/me/profile", body: form("surname", c["surname"])})
	if !strings.Contains(w.log.String(), `"event":"cross-origin"`) || !strings.Contains(w.log.String(), `"event":"bad-proof"`) {
		t.Error("the security log does not tell of the form from another site and of the wrong code")
	}
}

// refusingMail is a mail server that refuses every message and says why, with
// the address and more in its answer.
func refusingMail(t *testing.T, c canaries) (address string) {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer func() { _ = conn.Close() }()
				_, _ = io.WriteString(conn, "220 canary\r\n")
				for lines := bufio.NewScanner(conn); lines.Scan(); {
					answer := "250 ok\r\n"
					if strings.HasPrefix(lines.Text(), "RCPT") {
						answer = "550 " + c["e-mail"] + " is not known here " + c["trouble of mail"] + "\r\n"
					}
					_, _ = io.WriteString(conn, answer)
					if strings.HasPrefix(lines.Text(), "QUIT") {
						return
					}
				}
			}()
		}
	}()
	return "smtp+plain://" + l.Addr().String()
}
