package web_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/job"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// guarded serves routes that want more of a session than that it is there. The
// session cookie says what the session is.
func guarded(t *testing.T, d *db.DB, base string) *httptest.Server {
	t.Helper()
	m := web.NewMux(web.Config{
		DB: d, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Base: base,
		Actors: web.OneByOne(func(tx *db.Tx, token string) (auth.Actor, error) {
			a := auth.Actor{Person: 7, Grants: []auth.Grant{{Role: auth.FrontOfficer, Scope: auth.OfRegion("kz-35")}}, ProvedAt: tx.Now}
			if strings.Contains(token, "stale") {
				a.ProvedAt = tx.Now.Add(-auth.FreshFor - time.Second)
			}
			if token == "other" {
				a.Person = 8
			}
			if strings.Contains(token, "strong") {
				a.Strength = auth.ByPasskey
			}
			return a.Withhold(), nil
		}),
	})
	done := func(r *web.Request, tx *db.Tx) (web.Response, error) {
		return web.See("/ru/done").Remember("word", "kept", time.Hour), job.Add(tx, "effect", "x", tx.Now)
	}
	m.Get("/office/{region}", auth.In(auth.VetOrganisation, auth.ScopeRegion), func(*web.Request, *db.Tx) (web.Response, error) {
		return web.HTML(templ.Raw("<h1>office</h1>")), nil
	})
	m.Get("/careful", auth.Person, func(*web.Request, *db.Tx) (web.Response, error) { return web.HTML(templ.Raw("<h1>careful</h1>")), nil }, web.Fresh())
	m.Post("/careful", auth.Person, done, web.Fresh())
	m.Get("/back", auth.Anyone, done, web.Returns())
	m.Get("/word", auth.Anyone, func(r *web.Request, _ *db.Tx) (web.Response, error) {
		return web.Data("text/plain", "", []byte("<"+r.Remembered("word")+">")).Remember("word", "", 0), nil
	})
	m.Post("/slow", auth.Anyone, func(r *web.Request, tx *db.Tx) (web.Response, error) {
		made := web.Prepared[when.Instant](r)
		if made == 0 || r.Secret("password") != "  two  spaces " {
			return web.HTML(templ.Raw("busy")).Failed(&fault.Error{Kind: fault.Busy, Code: "test/busy", Text: i18n.Plain("busy"), Wait: 3 * time.Second}), nil
		}
		return done(r, tx)
	}, web.Prepare(func(r *web.Request) error {
		if r.Value("how") == "busy" {
			return nil
		}
		return r.Read(func(tx *db.Tx) error {
			r.Hand(tx.Now)
			return nil
		})
	}))
	server := httptest.NewServer(m.Handler())
	t.Cleanup(server.Close)
	return server
}

func TestASessionMayBeTooWeakOrTooOld(t *testing.T) {
	s := guarded(t, dbtest.SQLite(t, parts), "http://example.kz")
	for _, c := range []struct {
		method, path, session string
		status                int
		location              string
	}{
		{"GET", "/en/office/kz-35", "strong", 200, ""},
		{"GET", "/en/office/kz-35", "weak", 303, "/en/me/security?to=%2Fen%2Foffice%2Fkz-35"},
		{"GET", "/en/office/kz-10", "weak", 404, ""},
		{"GET", "/en/careful", "weak", 200, ""},
		{"GET", "/en/careful?x=1", "stale", 303, "/en/sign-in/again?to=%2Fen%2Fcareful%3Fx%3D1"},
		{"POST", "/en/careful", "stale strong", 303, "/en/sign-in/again?to=%2Fen%2F"},
		{"POST", "/en/careful", "strong", 303, "/ru/done"},
	} {
		answer, _ := do(t, c.method, s.URL+c.path, nil, "Cookie", `asar="`+c.session+`"`)
		if answer.StatusCode != c.status || answer.Header.Get("Location") != c.location {
			t.Errorf("%s %s, %s: %d to %q", c.method, c.path, c.session, answer.StatusCode, answer.Header.Get("Location"))
		}
	}
}

func TestAPageMayWriteForWhoeverComesBack(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	s := guarded(t, d, "http://example.kz")
	if answer, _ := do(t, http.MethodGet, s.URL+"/en/back", nil); answer.StatusCode != 303 || effects(t, d) != 1 {
		t.Errorf("%d, %d effects", answer.StatusCode, effects(t, d))
	}
}

func TestTheBrowserKeepsAWord(t *testing.T) {
	for base, name := range map[string]string{"http://example.kz": "word", "https://example.kz": "__Host-word"} {
		s := guarded(t, dbtest.SQLite(t, parts), base)
		answer, _ := do(t, http.MethodGet, s.URL+"/en/back", nil)
		kept := answer.Header.Get("Set-Cookie")
		if !strings.HasPrefix(kept, name+"=kept; Path=/; Max-Age=3600; HttpOnly") || !strings.Contains(kept, "SameSite=Lax") ||
			strings.Contains(kept, "Secure") != strings.HasPrefix(base, "https") {
			t.Errorf("under %s: %s", base, kept)
		}
		answer, body := do(t, http.MethodGet, s.URL+"/en/word", nil, "Cookie", name+"=kept")
		if body != "<kept>" || !strings.Contains(answer.Header.Get("Set-Cookie"), "Max-Age=0") {
			t.Errorf("read %s, then %s", body, answer.Header.Get("Set-Cookie"))
		}
	}
}

func TestSlowWorkComesBeforeTheTransaction(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	s := guarded(t, d, "http://example.kz")
	if answer, _ := form(t, s.URL+"/en/slow", "password", "  two  spaces "); answer.StatusCode != 303 || effects(t, d) != 1 {
		t.Errorf("%d, %d effects", answer.StatusCode, effects(t, d))
	}
	answer, _ := form(t, s.URL+"/en/slow", "how", "busy")
	if answer.StatusCode != 503 || answer.Header.Get("Retry-After") != "3" || effects(t, d) != 1 {
		t.Errorf("%d, again after %s, %d effects", answer.StatusCode, answer.Header.Get("Retry-After"), effects(t, d))
	}
}

// What is shown has been written down, and what cannot be written down is not shown.
func TestLookingIsWrittenDownBeforeItIsShown(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		m := web.NewMux(web.Config{DB: d, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Base: "http://asar.test"})
		page := func(note func(*db.Tx) error) web.Handler {
			return func(*web.Request, *db.Tx) (web.Response, error) {
				return web.Data("text/plain", "", []byte("affairs")).Noted(note), nil
			}
		}
		written := func(tx *db.Tx) error { return job.Add(tx, "look", "x", tx.Now) }
		m.Get("/noted", auth.Anyone, page(written))
		m.Ask("/noted", auth.Anyone, page(written))
		m.Get("/plain", auth.Anyone, page(nil))
		m.Get("/unwritten", auth.Anyone, page(func(*db.Tx) error { return fault.Missing("pen") }))
		for _, c := range []struct {
			method, path string
			shown        bool
			looks        int
		}{
			{http.MethodGet, "/ru/noted", true, 1}, {http.MethodPost, "/ru/noted", true, 2}, {http.MethodGet, "/ru/plain", true, 2}, {http.MethodGet, "/ru/unwritten", false, 2},
		} {
			answer := httptest.NewRecorder()
			request := httptest.NewRequest(c.method, "http://asar.test"+c.path, nil)
			request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			m.Handler().ServeHTTP(answer, request)
			if shown := strings.Contains(answer.Body.String(), "affairs"); shown != c.shown {
				t.Errorf("%s %s: %d, shown: %v", c.method, c.path, answer.Code, shown)
			}
			err := d.Read(t.Context(), func(tx *db.Tx) error {
				looks, err := job.Waiting(tx, "look")
				if len(looks) != c.looks {
					t.Errorf("after %s %s %d looks are written down", c.method, c.path, len(looks))
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	})
}
