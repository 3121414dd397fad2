package web_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/web"
)

// send posts a form to a route that wants a fresh proof, and returns where the
// sender is led after proving.
func send(t *testing.T, s *httptest.Server, session string, form url.Values) (to string) {
	t.Helper()
	answer, _ := do(t, http.MethodPost, s.URL+"/en/careful", strings.NewReader(form.Encode()), "Cookie", `asar="`+session+`"`,
		"Content-Type", "application/x-www-form-urlencoded", "Referer", s.URL+"/en/careful?x=1")
	at, err := url.Parse(answer.Header.Get("Location"))
	if err != nil || answer.StatusCode != 303 || at.Path != "/en/sign-in/again" {
		t.Fatalf("%d to %s, %v", answer.StatusCode, at, err)
	}
	return at.Query().Get("to")
}

// A form that came without a fresh proof waits, and is sent as it was typed.
func TestAFormWaitsForAFreshProof(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		now := dbtest.Start
		d.Clock = func() time.Time { return now }
		s := guarded(t, d, "http://example.kz")
		open := func(session, at string) (int, string) {
			answer, page := do(t, http.MethodGet, s.URL+at, nil, "Cookie", `asar="`+session+`"`)
			return answer.StatusCode, page
		}
		at := send(t, s, "stale", url.Values{"reason": {"two\nlines <b>"}, "shift": {"1", "2"}, "once": {"abc"}})
		if strings.Contains(at, "lines") || !strings.HasPrefix(at, "/en/kept/") || effects(t, d) != 0 {
			t.Fatalf("led to %s, %d effects", at, effects(t, d))
		}
		if status, _ := open("stale", at); status != 303 {
			t.Errorf("shown without a proof: %d", status)
		}
		if status, page := open("other", at); status != 303 || strings.Contains(page, "lines") {
			t.Errorf("somebody else is shown the form: %d", status)
		}
		_, page := open("fresh", at)
		for _, piece := range []string{
			`action="/en/careful" method="post"`, "name=\"reason\" value=\"two\nlines &lt;b&gt;\"", `name="shift" value="1"`, `name="shift" value="2"`,
			`href="/en/careful?x=1"`,
		} {
			if !strings.Contains(page, piece) {
				t.Errorf("the page lacks %s", piece)
			}
		}
		if strings.Contains(page, `value="abc"`) {
			t.Error("the form's old mark is kept: sent again it would do nothing")
		}
		now = now.Add(31 * time.Minute)
		if status, _ := open("fresh", at); status != 303 {
			t.Errorf("kept for more than half an hour: %d", status)
		}
	})
}

// Proofs are typed again; a button alone is pressed again on its page.
func TestWhichFormsAreNotKept(t *testing.T) {
	s := guarded(t, dbtest.SQLite(t, parts), "http://example.kz")
	for _, form := range []url.Values{
		{"code": {"123456"}, "reason": {"x"}}, {"password": {"crows"}}, {"password-again": {"crows"}}, {"answer": {"{}"}}, {"once": {"abc"}},
		{"reason": {strings.Repeat("a", 65<<10)}},
	} {
		if to := send(t, s, "stale", form); to != "/en/careful?x=1" {
			t.Errorf("%.40v leads to %s", form, to)
		}
	}
}

// What is kept of a form goes with its person, and with time.
func TestKeptFormsAreForgotten(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		now := dbtest.Start
		d.Clock = func() time.Time { return now }
		s := guarded(t, d, "http://example.kz")
		left := func() (n int) {
			t.Helper()
			if err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
				n, err = db.One[int](tx, `SELECT COUNT(*) FROM kept_form`)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return n
		}
		write := func(fn func(*db.Tx) error) {
			t.Helper()
			if err := d.Write(t.Context(), fn); err != nil {
				t.Fatal(err)
			}
		}
		form := url.Values{"reason": {"x"}}
		send(t, s, "stale", form)
		send(t, s, "stale", form)
		if left() != 1 {
			t.Errorf("%d forms wait for one person", left())
		}
		write(func(tx *db.Tx) error { return web.ForgetPerson(tx, 7) })
		if left() != 0 {
			t.Error("a form outlives its person")
		}
		send(t, s, "stale", form)
		write(func(tx *db.Tx) error { return web.Forget(tx, time.Hour.Milliseconds()) })
		if left() != 1 {
			t.Error("a form was forgotten before its time")
		}
		now = now.Add(time.Hour)
		write(func(tx *db.Tx) error { return web.Forget(tx, time.Hour.Milliseconds()) })
		if left() != 0 {
			t.Error("a form is kept for longer than it was said")
		}
	})
}
