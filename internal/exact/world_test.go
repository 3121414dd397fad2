package exact

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup/signupweb"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// volunteer is somebody who is signed in.
type volunteer struct {
	auth.Actor
	session string
}

// town is a world with volunteers, served by one program or by two.
type town struct {
	*coretest.World
	nodes  []*coretest.World
	people []volunteer
	served []http.Handler // by node
}

// each runs a test in a town of so many volunteers: on SQLite, on PostgreSQL,
// and with two programs on one PostgreSQL.
func each(t *testing.T, people int, test func(t *testing.T, w *town)) {
	t.Helper()
	for _, nodes := range []int{1, 2} {
		dbtest.Each(t, webtest.Parts, func(t *testing.T, d *db.DB) {
			if nodes == 1 {
				test(t, newTown(t, d, people))
			} else if d.Engine() == "postgres" { // a file of SQLite has one program
				test(t, newTown(t, d, people, dbtest.Beside(t, d)))
			}
		})
	}
}

func newTown(t *testing.T, d *db.DB, people int, beside ...*db.DB) *town {
	t.Helper()
	w := &town{World: coretest.New(t, d)}
	w.nodes = append(w.nodes, w.World)
	for _, other := range beside {
		w.nodes = append(w.nodes, coretest.Wire(t, other))
	}
	for range people {
		a := w.Person("Айгерім", "2000-01-01")
		w.people = append(w.people, volunteer{a, w.Session(a)})
	}
	w.serve()
	return w
}

// serve mounts the pages of sign-ups on every node. A mux of its own for each
// race begins to count anew how often everybody comes.
func (w *town) serve() {
	w.served = nil
	for _, n := range w.nodes {
		mux := webtest.Mux(n, func(m *web.Mux) {
			signupweb.Routes(m, signupweb.Deps{
				People: n.People, Minors: n.Minors, Atlas: n.Atlas, Orgs: n.Orgs, Opportunities: n.Opportunities, Signups: n.Signups,
			})
		})
		w.served = append(w.served, mux.Handler())
	}
}

// offer publishes a shift whose places can be given back until it begins.
func (w *town) offer(places int) opportunity.Shift {
	w.T.Helper()
	f := w.Form()
	f.CutoffHours = 0
	_, shifts := w.Publish(f, places, [2]string{"10:00", "14:00"})
	return shifts[0]
}

// join sends somebody's form for a shift to a node, and tells its status.
func (w *town) join(node int, who volunteer, s opportunity.Shift, once string) int {
	form := url.Values{"shift": {s.ID.String()}, "once": {once}}
	path := webtest.Base + "/ru/opportunities/" + s.Opportunity.String() + "/signup"
	request := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	request.Header.Set("Sec-Fetch-Site", "same-origin")
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.AddCookie(&http.Cookie{Name: "asar", Value: who.session})
	answer := httptest.NewRecorder()
	w.served[node].ServeHTTP(answer, request)
	return answer.Code
}

// claimOf returns somebody's standing claim on a shift, or zero.
func claimOf(tx *db.Tx, n *coretest.World, who id.ID, shift id.ID) (id.ID, error) {
	claims, err := n.Signups.OfShift(tx, shift)
	for _, c := range claims {
		if c.Person == who {
			return c.ID, err
		}
	}
	return 0, err
}
