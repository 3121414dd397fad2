package app

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestMetricsAreForThisMachine(t *testing.T) {
	h := onlyHere(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
	for _, c := range []struct {
		peer, header string
		want         int
	}{
		{"127.0.0.1:4000", "", http.StatusOK},
		{"[::1]:4000", "", http.StatusOK},
		{"[::ffff:127.0.0.1]:4000", "", http.StatusOK},
		{"127.0.0.1:4000", "X-Forwarded-For", http.StatusNotFound},
		{"127.0.0.1:4000", "Forwarded", http.StatusNotFound},
		{"203.0.113.7:4000", "", http.StatusNotFound},
		{"10.0.0.7:4000", "", http.StatusNotFound},
		{"@", "", http.StatusNotFound},
	} {
		r := httptest.NewRequest(http.MethodGet, "/metrics", nil)
		r.RemoteAddr = c.peer
		if c.header != "" {
			r.Header.Set(c.header, "203.0.113.7")
		}
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code != c.want {
			t.Errorf("from %s with %q: %d, want %d", c.peer, c.header, w.Code, c.want)
		}
	}
}
