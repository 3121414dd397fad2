package floor

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"asar/internal/core/guardian"
	"asar/internal/core/hours"
	"asar/internal/feature/mydata"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/id"
)

// engines opens the program over a fresh database of each engine.
func engines(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	for engine, address := range map[string]string{
		"sqlite": "sqlite:" + t.TempDir() + "/asar.db", "postgres": dbtest.PostgresAddress(t),
	} {
		t.Run(engine, func(t *testing.T) {
			w := open(t, newConfig(t, address))
			w.Clock("2026-11-20", "09:00")
			test(t, w)
		})
	}
}

// obligation is one thing that keeps somebody from being erased.
type obligation struct {
	code   string
	owe    func(w *world, in tenant, who auth.Actor)
	settle func(w *world, in tenant, who auth.Actor)
}

var obligations = []obligation{
	{"signup/ahead-of-you",
		func(w *world, in tenant, who auth.Actor) {
			w.Write(func(tx *db.Tx) error {
				_, err := w.Signups.Join(tx, who, in.opportunity.ID, []id.ID{in.shift})
				return err
			})
		},
		func(w *world, _ tenant, who auth.Actor) {
			w.Write(func(tx *db.Tx) error {
				claims, err := w.Signups.Coming(tx, who.Person)
				if err != nil {
					return err
				}
				return w.Signups.Withdraw(tx, who, claims[0].ID)
			})
		},
	},
	{"hours/waiting", work, func(w *world, in tenant, who auth.Actor) { w.decide(in, who, 60) }},
	{"hours/disputed",
		func(w *world, in tenant, who auth.Actor) {
			work(w, in, who)
			w.decide(in, who, 60)
			w.Write(func(tx *db.Tx) error {
				mine, err := w.Hours.OfPerson(tx, who.Person, 1)
				if err != nil {
					return err
				}
				return w.Hours.Dispute(tx, who, mine[0].ID, "Была до конца")
			})
		},
		func(w *world, in tenant, who auth.Actor) { w.decide(in, who, 90) },
	},
	{"cases/open", apply, giveUp},
	{"payout/open", promise, pay},
	{"guardian/children",
		func(w *world, in tenant, who auth.Actor) { w.Confirm(in.volunteer, who, guardian.Limits{}) },
		func(w *world, in tenant, who auth.Actor) {
			w.Write(func(tx *db.Tx) error { return w.Minors.Withdraw(tx, w.held(tx, who), in.volunteer.Person) })
		},
	},
	{"org/last-owner",
		func(w *world, in tenant, who auth.Actor) { w.handOver(in, in.owner.Person, who.Person) },
		func(w *world, in tenant, who auth.Actor) { w.handOver(in, who.Person, in.owner.Person) },
	},
	{"oversight/last-administrator",
		func(w *world, _ tenant, who auth.Actor) { w.appoint(who) },
		func(w *world, _ tenant, _ auth.Actor) { w.appoint(w.Person("Данияр", "1980-01-01")) },
	},
}

// work has somebody come to the shift that is over and leave it.
func work(w *world, in tenant, who auth.Actor) {
	w.Write(func(tx *db.Tx) error {
		_, err := w.Signups.Join(tx, who, in.opportunity.ID, []id.ID{in.gone})
		return err
	})
	note := func(clock string, note func(tx *db.Tx, claim id.ID) error) {
		w.Clock(yesterday, clock)
		w.Write(func(tx *db.Tx) error {
			claims, err := w.Signups.OfShift(tx, in.gone)
			if err != nil {
				return err
			}
			return note(tx, claims[len(claims)-1].ID)
		})
	}
	note("10:05", func(tx *db.Tx, claim id.ID) error {
		_, err := w.Attendance.CheckIn(tx, in.owner, claim, "code")
		return err
	})
	note("13:55", func(tx *db.Tx, claim id.ID) error {
		_, err := w.Attendance.CheckOut(tx, in.owner, claim, "code")
		return err
	})
}

// decide has the host decide about somebody's hours.
func (w *world) decide(in tenant, who auth.Actor, minutes int) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		mine, err := w.Hours.OfPerson(tx, who.Person, 1)
		if err != nil {
			return err
		}
		_, err = w.Hours.Decide(tx, in.owner, []hours.Decision{{Record: mine[0].ID, Minutes: minutes, Reason: "По журналу"}})
		return err
	})
}

// handOver makes somebody the owner in another's place.
func (w *world) handOver(in tenant, from, to id.ID) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		if err := w.Orgs.Enter(tx, auth.Actor{Person: to}, in.org, auth.Owner); err != nil {
			return err
		}
		return w.Orgs.Handover(tx, w.held(tx, auth.Actor{Person: from}), in.org, from, to)
	})
}

func (w *world) appoint(who auth.Actor) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		return w.People.Grant(tx, who.Person, auth.Grant{Role: auth.Administrator, Scope: auth.Country})
	})
}

// rights is the program's desk of data rights, which it keeps to itself.
func (w *world) rights() *mydata.Desk {
	var told mydata.Parts
	for _, m := range w.app.Modules {
		if m.Owes != nil {
			told.Owes = append(told.Owes, m.Owes)
		}
	}
	return mydata.NewDesk(event.NewBus(), w.People, w.Accounts, w.Consents, w.Minors, told)
}

// owed are the codes of what keeps somebody from being erased.
func (w *world) owed(who auth.Actor) (codes []string) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		list, err := w.rights().Obstacles(tx, who.Person)
		codes = nil
		for _, c := range list {
			codes = append(codes, c.Code)
		}
		return err
	})
	return codes
}

// there tells whether somebody still has an address.
func (w *world) there(who auth.Actor) (there bool) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		p, err := w.People.Get(tx, who.Person)
		there = p.Email != ""
		return err
	})
	return there
}

// TestEachObligationKeepsFromErasing has somebody owe one thing at a time: it
// alone refuses the erasure, and once it is settled nothing does.
func TestEachObligationKeepsFromErasing(t *testing.T) {
	t.Parallel()
	for _, o := range obligations {
		t.Run(strings.ReplaceAll(o.code, "/", " "), func(t *testing.T) {
			engines(t, func(t *testing.T, w *world) {
				in, who := w.tenant("kz-35", "Шаңырақ", "040503550125"), w.Person("Айгерім", "1990-01-01")
				if codes := w.owed(who); len(codes) > 0 {
					t.Fatalf("owes %v before anything was done", codes)
				}
				o.owe(w, in, who)
				w.Now = dbtest.Start
				if codes := w.owed(who); len(codes) != 1 || codes[0] != o.code {
					t.Fatalf("owes %v", codes)
				}
				erase := func() int {
					return w.do(call{method: http.MethodPost, path: "/ru/me/data/erase", token: w.Session(who), body: form("word", "удалить")}).Code
				}
				if code := erase(); code != http.StatusUnprocessableEntity || !w.there(who) {
					t.Errorf("the erasure answered %d: %s", code, w.logged())
				}
				o.settle(w, in, who)
				if code := erase(); code != http.StatusSeeOther || w.there(who) {
					t.Errorf("with nothing owed the erasure answered %d, and owed is %v: %s", code, w.owed(who), w.logged())
				}
			})
		})
	}
}

// Every part that can keep somebody from being erased stands in the table.
func TestEveryObligationIsTried(t *testing.T) {
	t.Parallel()
	w := open(t, newConfig(t, "sqlite:"+t.TempDir()+"/asar.db"))
	tried := map[string]bool{}
	for _, o := range obligations {
		part, _, _ := strings.Cut(o.code, "/")
		tried[part] = true
	}
	for _, m := range w.app.Modules {
		if m.Owes != nil && !tried[m.Name] {
			t.Errorf("what %s may be owed keeps nobody here: add it to obligations", m.Name)
		}
	}
}

// TestErasingTakesTheWordAndAFreshProof sends everything but what it takes.
func TestErasingTakesTheWordAndAFreshProof(t *testing.T) {
	t.Parallel()
	engines(t, func(t *testing.T, w *world) {
		w.Now = dbtest.Start
		who := w.Person("Айгерім", "1990-01-01")
		token := w.Session(who)
		send := func(method, path, word string) (int, string) {
			answer := w.do(call{method: method, path: path, token: token, body: form("word", word)})
			return answer.Code, answer.Header().Get("Location")
		}
		for _, word := range []string{"", "да", "ERASE", "удалить навсегда"} {
			if code, _ := send(http.MethodPost, "/ru/me/data/erase", word); code != http.StatusUnprocessableEntity || !w.there(who) {
				t.Errorf("the word %q: %d", word, code)
			}
		}
		w.Now = w.Now.Add(auth.FreshFor + time.Second)
		for _, c := range []struct{ method, path string }{
			{http.MethodGet, "/ru/me/data/erase"}, {http.MethodPost, "/ru/me/data/erase"},
			{http.MethodPost, "/ru/me/data/json"}, {http.MethodPost, "/ru/me/data/html"},
		} {
			if code, to := send(c.method, c.path, "удалить"); code != http.StatusSeeOther || !strings.HasPrefix(to, "/ru/sign-in/again?") || !w.there(who) {
				t.Errorf("%s %s with a stale proof: %d to %s", c.method, c.path, code, to)
			}
		}
		if code, _ := send(http.MethodGet, "/ru/me/data", ""); code != http.StatusOK {
			t.Errorf("the page that leads to both: %d", code)
		}
		token = w.Session(who)
		if code, to := send(http.MethodPost, "/ru/me/data/erase", " Удалить "); code != http.StatusSeeOther || to != "/ru/" || w.there(who) {
			t.Errorf("with the word and a fresh proof: %d to %s", code, to)
		}
	})
}
