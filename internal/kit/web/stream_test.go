package web_test

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/web"
)

// A file that is written piece by piece arrives whole, for nobody to keep; one
// whose writing fails breaks off, so that nobody takes it for the whole.
func TestStreams(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		m := web.NewMux(web.Config{
			DB: d, Log: slog.New(slog.DiscardHandler), Base: "http://example.kz",
			Actors: web.OneByOne(func(*db.Tx, string) (auth.Actor, error) { return auth.Actor{}, nil }),
		})
		pieces := func(end error) web.Handler {
			return func(*web.Request, *db.Tx) (web.Response, error) {
				return web.Stream("text/csv", "a.csv", func(w io.Writer) error {
					_, err := io.WriteString(w, "one,")
					return errors.Join(err, end)
				}), nil
			}
		}
		m.Get("/whole", auth.Anyone, pieces(nil))
		m.Get("/half", auth.Anyone, pieces(io.ErrUnexpectedEOF))
		s := httptest.NewServer(m.Handler())
		defer s.Close()
		read := func(path string) (*http.Response, string, error) {
			answer, err := http.Get(s.URL + path)
			if err != nil {
				return nil, "", err
			}
			body, err := io.ReadAll(answer.Body)
			return answer, string(body), errors.Join(err, answer.Body.Close())
		}
		answer, body, err := read("/ru/whole")
		if err != nil || body != "one," || answer.Header.Get("Cache-Control") != "no-store" || answer.Header.Get("Content-Disposition") != "attachment; filename=a.csv" {
			t.Errorf("%q, %v, %v", body, err, answer)
		}
		if _, body, err := read("/ru/half"); err == nil {
			t.Errorf("half a file came as a whole one: %q", body)
		}
	})
}
