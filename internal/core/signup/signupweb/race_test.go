package signupweb

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

// TestTwoHundredForTwentyPlaces: 200 people send the form at once over HTTP.
// Twenty get a place, the others wait in the order in which they arrived, and
// nobody's number is missing or given twice.
func TestTwoHundredForTwentyPlaces(t *testing.T) {
	const people, places = 200, 20
	dbtest.Each(t, webtest.Parts, func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		o, shifts := w.Publish(w.Form(), places, [2]string{"10:00", "14:00"})
		var tokens []string
		for range people {
			tokens = append(tokens, w.Session(w.Person("Айгерім", "2000-01-01")))
		}
		mux := webtest.Mux(w, func(m *web.Mux) { mount(w, m) })
		server := httptest.NewServer(mux.Handler())
		defer server.Close()
		client := &http.Client{
			Transport:     &http.Transport{MaxConnsPerHost: 64},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}
		defer client.CloseIdleConnections()
		form := url.Values{"shift": {shifts[0].ID.String()}, "once": {"one tap"}}
		var all sync.WaitGroup
		for _, token := range tokens {
			all.Go(func() {
				if status := send(t, client, server.URL+"/ru/opportunities/"+o.ID.String()+"/signup", token, form); status != http.StatusSeeOther {
					t.Errorf("a form was answered %d", status)
				}
			})
		}
		all.Wait()
		arrived(t, w, shifts[0].ID, places, people)
	})
}

// send posts a form twice, as a nervous finger does, and returns the second status.
func send(t *testing.T, client *http.Client, address, token string, form url.Values) (status int) {
	for range 2 {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, strings.NewReader(form.Encode()))
		if err != nil {
			t.Error(err)
			return 0
		}
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		request.AddCookie(&http.Cookie{Name: "asar", Value: token})
		answer, err := client.Do(request)
		if err != nil {
			t.Error(err)
			return 0
		}
		status = answer.StatusCode
		if err := answer.Body.Close(); err != nil {
			t.Error(err)
		}
	}
	return status
}

// arrived checks who got a place: the first, and in one unbroken line.
func arrived(t *testing.T, w *coretest.World, shift id.ID, places, people int) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		s, err := w.Opportunities.Shift(tx, shift)
		if err != nil {
			return err
		}
		if s.Taken != places || s.Waiting != people-places {
			t.Errorf("the shift counts %d taken and %d waiting", s.Taken, s.Waiting)
		}
		claims, err := w.Signups.OfShift(tx, shift)
		if len(claims) != people {
			t.Errorf("%d claims, want %d", len(claims), people)
		}
		slices.SortFunc(claims, func(a, b signup.Signup) int { return int(a.Seq - b.Seq) })
		for i, c := range claims {
			want := signup.Confirmed
			if i >= places {
				want = signup.Waiting
			}
			if c.Seq != claims[0].Seq+int64(i) || c.State != want {
				t.Fatalf("claim %d has number %d and is %s, want %s", i+1, c.Seq, c.State, want)
			}
		}
		return err
	})
}
