package web_test

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/a-h/templ"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// notebook is a site whose page says how many effects there are, and counts how
// often it was made.
type notebook struct {
	t    *testing.T
	db   *db.DB
	mux  *web.Mux
	made atomic.Int64
	once bool // the page holds a form that is sent once
	hold chan struct{}
}

func newNotebook(t *testing.T, d *db.DB) *notebook {
	n := &notebook{t: t, db: d}
	n.mux = web.NewMux(web.Config{
		DB: d, Log: slog.New(slog.DiscardHandler), Base: "http://example.kz",
		Actors: web.OneByOne(func(_ *db.Tx, token string) (auth.Actor, error) {
			who, err := id.Parse(token)
			if err != nil {
				return auth.Actor{}, nil
			}
			return auth.Actor{Person: who}, nil
		}),
	})
	n.mux.Get("/page", auth.Anyone, func(r *web.Request, tx *db.Tx) (web.Response, error) {
		n.made.Add(1)
		if n.hold != nil {
			<-n.hold
		}
		count, err := db.One[int](tx, `SELECT count(*) FROM job`)
		text := strings.Repeat("<p>Асар</p>", 100) + "effects: " + string(rune('0'+count)) + " " + string(r.Lang) + " " + r.Query().Get("q")
		if r.Actor.Signed() {
			text += " signed"
		}
		if n.once {
			text += `<input name="once">`
		}
		return web.HTML(templ.Raw(text)), err
	}, web.Kept())
	return n
}

func (n *notebook) get(path string, headers ...string) *httptest.ResponseRecorder {
	n.t.Helper()
	ask, answer := httptest.NewRequest(http.MethodGet, "http://example.kz"+path, nil), httptest.NewRecorder()
	for i := 0; i+1 < len(headers); i += 2 {
		ask.Header.Set(headers[i], headers[i+1])
	}
	n.mux.Handler().ServeHTTP(answer, ask)
	return answer
}

// says fails the test unless a page says something and was made so many times by now.
func (n *notebook) says(words string, made int64, path string, headers ...string) {
	n.t.Helper()
	answer := n.get(path, headers...)
	if answer.Code != http.StatusOK || !strings.Contains(answer.Body.String(), words) || n.made.Load() != made {
		n.t.Errorf("%s %v: %d, made %d times, want %d; it says %.80q, want %q", path, headers, answer.Code, n.made.Load(), made,
			answer.Body.String()[max(0, answer.Body.Len()-80):], words)
	}
}

func (n *notebook) effect() {
	n.t.Helper()
	if err := n.db.Write(n.t.Context(), func(tx *db.Tx) error { return job.Add(tx, "effect", "x", tx.Now) }); err != nil {
		n.t.Fatal(err)
	}
}

// A visitor's page is made once until something is written, for each address,
// language and theme, and shown to nobody of whom more is known.
func TestVisitorsShareFinishedPages(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		n := newNotebook(t, d)
		n.says("effects: 0 ru", 1, "/ru/page")
		n.says("effects: 0 ru", 1, "/ru/page")
		n.says("effects: 0 kk", 2, "/kk/page")
		n.says("ru зима", 3, "/ru/page?q=%D0%B7%D0%B8%D0%BC%D0%B0")
		n.says("effects: 0 ru", 4, "/ru/page", "Cookie", "theme=dark")
		n.says("effects: 0 ru", 4, "/ru/page", "Cookie", "theme=dark")
		n.says("signed", 5, "/ru/page", "Cookie", "asar="+id.ID(7).String())
		n.says("signed", 6, "/ru/page", "Cookie", "asar="+id.ID(7).String())
		n.says("effects: 0 ru", 7, "/ru/page", "Cookie", "notice=0LTQsA")
		if again := n.get("/ru/page"); strings.Contains(again.Body.String(), "signed") || n.made.Load() != 7 {
			t.Errorf("what was made for another is shown: made %d times", n.made.Load())
		}
		n.effect()
		n.says("effects: 1 ru", 8, "/ru/page")
		n.says("effects: 1 ru", 8, "/ru/page")
		later := d.Clock().Add(3 * time.Second)
		d.Clock = func() time.Time { return later }
		n.says("effects: 1 ru", 9, "/ru/page")
		n.once = true
		n.effect()
		made := n.made.Load()
		n.get("/ru/page")
		n.get("/ru/page")
		if n.made.Load() < made+2 {
			t.Error("two readers were given the same form")
		}
	})
}

// Those who ask while a page is being made wait for it; who asks after a write does not.
func TestARushMakesAPageOnce(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		n := newNotebook(t, d)
		n.hold = make(chan struct{})
		var wg sync.WaitGroup
		var wrong atomic.Int64
		for range 50 {
			wg.Go(func() {
				if !strings.Contains(n.get("/ru/page").Body.String(), "effects: 0") {
					wrong.Add(1)
				}
			})
		}
		for n.made.Load() == 0 {
			time.Sleep(time.Millisecond)
		}
		close(n.hold)
		wg.Wait()
		if wrong.Load() > 0 || n.made.Load() != 1 {
			t.Errorf("%d of 50 were answered wrongly, and the page was made %d times", wrong.Load(), n.made.Load())
		}
	})
}

// Pages and files arrive as their readers take them, and not again.
func TestFinishedBytesArriveAsReadersTakeThem(t *testing.T) {
	d := dbtest.SQLite(t, parts)
	n := newNotebook(t, d)
	for _, path := range []string{"/ru/page", ui.AssetPath("asar.css")} {
		whole := n.get(path)
		for _, accept := range []string{"gzip", "zstd", "br, gzip;q=0.5", "gzip;q=0, identity", ""} {
			answer := n.get(path, "Accept-Encoding", accept)
			body := unpack(t, answer)
			encoding := answer.Header().Get("Content-Encoding")
			if !bytes.Equal(body, whole.Body.Bytes()) || answer.Header().Get("ETag") != whole.Header().Get("ETag") || whole.Header().Get("ETag") == "" {
				t.Errorf("%s as %q is another", path, accept)
			}
			if wants := strings.Contains(accept, "gzip") && !strings.Contains(accept, "q=0,") || accept == "zstd"; wants != (encoding != "") {
				t.Errorf("%s for %q is sent as %q", path, accept, encoding)
			}
			if again := n.get(path, "If-None-Match", whole.Header().Get("ETag")); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
				t.Errorf("%s is sent again: %d", path, again.Code)
			}
		}
	}
}

func unpack(t *testing.T, answer *httptest.ResponseRecorder) []byte {
	t.Helper()
	body, err := io.ReadAll(unpacked(t, answer))
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func unpacked(t *testing.T, answer *httptest.ResponseRecorder) io.Reader {
	t.Helper()
	switch answer.Header().Get("Content-Encoding") {
	case "gzip":
		r, err := gzip.NewReader(answer.Body)
		if err != nil {
			t.Fatal(err)
		}
		return r
	case "zstd":
		r, err := zstd.NewReader(answer.Body)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	return answer.Body
}
