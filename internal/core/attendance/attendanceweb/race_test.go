package attendanceweb_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"asar/internal/core/attendance/attendanceweb"
	"asar/internal/core/coretest"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

// Forty passes are read at once over HTTP, each at two entrances: everybody is
// noted, and once.
func TestFortyAtTwoEntrances(t *testing.T) {
	const people = 40
	dbtest.Each(t, webtest.Parts, func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		o, shifts := w.Publish(w.Form(), people, [2]string{"10:00", "14:00"})
		w.Opportunity = o
		var claims []signup.Signup
		var passes []string
		for range people {
			c := w.Join(w.Person("Айгерім", "2000-01-01"), shifts[0].ID)
			w.Write(func(tx *db.Tx) error {
				pass, err := w.Attendance.Pass(tx, c)
				claims, passes = append(claims, c), append(passes, pass)
				return err
			})
		}
		w.Clock(coretest.Tomorrow, "09:50")
		handler := webtest.Mux(w, func(m *web.Mux) { attendanceweb.Routes(m, deps(w)) }).Handler()
		session, path := w.Session(w.Coordinator), webtest.Base+"/"+string(i18n.Ru)+"/org/"+w.Org.ID.String()+"/shifts/"+shifts[0].ID.String()+"/check-in"
		var all sync.WaitGroup
		for _, pass := range append(passes, passes...) {
			all.Go(func() {
				form := url.Values{"act": {"in"}, "code": {pass}}
				request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, path, strings.NewReader(form.Encode()))
				request.Header.Set("Sec-Fetch-Site", "same-origin")
				request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
				request.AddCookie(&http.Cookie{Name: "asar", Value: session})
				answer := httptest.NewRecorder()
				handler.ServeHTTP(answer, request)
				if answer.Code != http.StatusSeeOther {
					t.Errorf("a pass was answered %d", answer.Code)
				}
			})
		}
		all.Wait()
		for _, c := range claims {
			if r, n := record(w, c.ID), notes(w, c.ID); r.InAt == 0 || n != 1 {
				t.Errorf("came at %d and was noted %d times", r.InAt, n)
			}
		}
	})
}
