package year

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/due"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// campus is a university, an operator and a payer, wired to one another as the
// program wires them.
type campus struct {
	*casestest.World
	openings *opening.Desk
	payees   *payee.Desk
	payouts  *payout.Desk
	queue    *job.Queue
	maker    auth.Actor
	checker  auth.Actor
	round    id.ID
	folder   string
	students int
}

func each(t *testing.T, test func(t *testing.T, c *campus)) {
	t.Helper()
	parts := slices.Concat(casestest.Parts, []db.Schema{opening.Schema, ledger.Schema, payee.Schema, payer.Schema, payout.Schema})
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) { test(t, begin(t, d)) })
}

func begin(t *testing.T, d *db.DB) *campus {
	w := casestest.New(coretest.New(t, d))
	c := &campus{World: w, folder: t.TempDir(), queue: job.NewQueue(d, slog.New(slog.DiscardHandler))}
	c.openings = opening.NewDesk(w.Bus, w.Programmes, w.Places, w.Cases)
	c.payees = payee.NewDesk(w.Bus, w.People, w.Consents, w.Minors)
	c.payouts = payout.NewDesk(payout.Deps{
		Bus: w.Bus, People: w.People, Payees: c.payees,
		Codes:  func(*db.Tx, string) (due.Codes, error) { return due.Codes{KNP: "342", KOD: "14", KBe: "19"}, nil },
		PayDay: w.Programmes.PayDay,
	})
	c.queue.HandleTx(payout.Work, c.payouts.ApplySome)
	c.queue.HandleTx(payout.Deciding, c.payouts.DecideSome)
	c.maker, c.checker = w.Operator, w.Person("Гүлнар", "1985-01-01")
	c.checker.Grants = append(c.checker.Grants, auth.Grant{Role: auth.Checker, Scope: auth.Country})
	c.Write(func(tx *db.Tx) error {
		return payer.Set(tx, c.proved(c.maker), payer.Payer{Name: "АО «Плательщик»", BIN: "991231500016", IBAN: "KZ6283201T0150269008", BIC: "CITIKZKA", Layout: payer.Usual})
	})
	return c
}

// proved is an actor who has just proved who they are.
func (c *campus) proved(a auth.Actor) auth.Actor {
	a.Strength, a.ProvedAt = auth.BySecond, when.FromTime(c.Now)
	return a
}

// at moves the world to a morning.
func (c *campus) at(day when.Day) { c.Clock(day, "09:00") }

// today is the day of the world.
func (c *campus) today() when.Day { return when.FromTime(c.Now).Day() }

// fund opens a round of a programme and allots its places to the university.
func (c *campus) fund(code string, from, until when.Day, budget int64, grants ...quota.Grant) {
	c.T.Helper()
	c.Write(func(tx *db.Tx) error {
		r, err := c.Places.Open(tx, c.maker, quota.Round{Programme: code, Name: coretest.Words("Тур"), From: from, Until: until, Budget: budget})
		if err != nil {
			return err
		}
		c.round = r.ID
		for _, g := range grants {
			g.Round, g.Org, g.Region = r.ID, c.University.ID, "kz-35"
			if err := c.openings.Allot(tx, c.maker, g); err != nil {
				return err
			}
		}
		return nil
	})
}

// share is some places of one voucher, each with its money.
func share(voucher string, places int, each int64) quota.Grant {
	return quota.Grant{Key: quota.Key{Voucher: voucher}, Each: each, Places: places}
}

// student is a full-time student on the university's list from today on, who
// has said where their money goes.
func (c *campus) student() auth.Actor {
	c.T.Helper()
	c.students++
	number := fmt.Sprintf("S-%04d", c.students)
	who := c.Person("Студент", "2001-01-01")
	c.Allow(who, enrol.Study, payee.Payout)
	c.Write(func(tx *db.Tx) error {
		p, err := c.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		row := enrol.Row{
			Identity: enrol.Identity{Number: number, Surname: p.Surname, Given: p.Given, Birth: p.Birth},
			Facts:    enrol.Facts{From: tx.Today(), Status: enrol.Studying, Form: programme.FullTime, Course: 2},
		}
		if _, err := c.Students.Take(tx, c.Officer, c.University.ID, row); err != nil {
			return err
		}
		if _, err := c.Students.Declare(tx, who, c.University.ID, number, enrol.Facts{}); err != nil {
			return err
		}
		if err := c.payees.GiveIIN(tx, c.proved(who), string(iin(c.students)), iin(c.students).Grouped()); err != nil {
			return err
		}
		return c.payees.GiveIBAN(tx, c.proved(who), accounts[0])
	})
	return who
}

// accounts are two IBANs that pass their check.
var accounts = []string{"KZ86125KZT5004100100", "KZ62 8320 1T01 5026 9008"}

// iin returns the n-th IIN of the world's students, who were born on one day.
func iin(n int) ident.IIN { return ident.Synthetic("2001-01-01", n) }

// join has somebody apply for a voucher, be approved, be given a place and sign.
func (c *campus) join(who auth.Actor, code, voucher string) (v cases.Case) {
	c.T.Helper()
	c.Write(func(tx *db.Tx) (err error) {
		if v, err = c.Cases.Apply(tx, who, code, voucher); err != nil {
			return err
		}
		if err := c.Cases.Do(tx, c.Officer, v.ID, cases.Approve, cases.Reason{}); err != nil {
			return err
		}
		if err := c.Cases.ReserveFrom(tx, c.Officer, v.ID, c.round); err != nil {
			return err
		}
		return c.Cases.Do(tx, c.proved(who), v.ID, cases.Sign, cases.Reason{})
	})
	return v
}

// offer publishes an opportunity with one shift on a day.
func (c *campus) offer(title string, day when.Day, from, to string, places int) (o opportunity.Opportunity, s opportunity.Shift) {
	c.T.Helper()
	f := c.Form()
	f.Title, f.Ends = coretest.Words(title), day.AddDays(30)
	c.Write(func(tx *db.Tx) (err error) {
		if o, err = c.Opportunities.Draft(tx, c.Coordinator, c.Org.ID, f); err != nil {
			return err
		}
		form, err := opportunity.OneShift(day, from, to, places)
		if err != nil {
			return err
		}
		added, err := c.Opportunities.AddShifts(tx, c.Coordinator, o.ID, []opportunity.ShiftForm{form})
		if err != nil {
			return err
		}
		s = added[0]
		return c.Opportunities.Publish(tx, c.Coordinator, o.ID)
	})
	return o, s
}

// work has people come to a shift of their own from one clock to another on a
// day, and the host verify all that they worked. It leaves the world on the
// evening of the day.
func (c *campus) work(title string, day when.Day, from, to string, who ...auth.Actor) {
	c.T.Helper()
	o, s := c.offer(title, day, from, to, len(who))
	claims := make([]id.ID, len(who))
	c.Write(func(tx *db.Tx) error {
		for i, a := range who {
			list, err := c.Signups.Join(tx, a, o.ID, []id.ID{s.ID})
			if err != nil {
				return err
			}
			claims[i] = list[0].ID
		}
		return nil
	})
	note := func(clock string, do func(*db.Tx, auth.Actor, id.ID, attendance.Way) (attendance.Record, error)) {
		c.Clock(day, clock)
		c.Write(func(tx *db.Tx) error {
			for _, claim := range claims {
				if _, err := do(tx, c.Coordinator, claim, attendance.ByName); err != nil {
					return err
				}
			}
			return nil
		})
	}
	note(from, c.Attendance.CheckIn)
	note(to, c.Attendance.CheckOut)
	c.Clock(day, "21:00")
	c.Write(func(tx *db.Tx) error {
		list, err := c.Hours.OfShift(tx, s.ID)
		if err != nil {
			return err
		}
		decisions := make([]hours.Decision, len(list))
		for i, r := range list {
			decisions[i] = hours.Decision{Record: r.ID, Minutes: r.Proposed}
		}
		_, err = c.Hours.Decide(tx, c.Coordinator, decisions)
		return err
	})
}

// send has the institution vouch for cases and send them to the payer.
func (c *campus) send(list ...cases.Case) {
	c.T.Helper()
	c.Write(func(tx *db.Tx) error {
		for _, v := range list {
			for _, act := range []cases.Act{cases.Accept, cases.Send} {
				if err := c.Cases.Do(tx, c.Officer, v.ID, act, cases.Reason{}); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// pay makes a batch of all that is owed, has it released, approved by another
// and handed over, and the bank say that all of it has arrived.
func (c *campus) pay() (b payout.Batch, file string) {
	c.T.Helper()
	c.Write(func(tx *db.Tx) (err error) {
		if b, err = c.payouts.Freeze(tx, c.proved(c.maker)); err != nil {
			return err
		}
		if err := c.payouts.Release(tx, c.proved(c.maker), b.ID); err != nil {
			return err
		}
		return c.payouts.Approve(tx, c.proved(c.checker), b.ID)
	})
	file = c.hand(b)
	c.answer(b, func(int) string { return "paid" })
	return b, file
}

// hand hands a batch to the bank.
func (c *campus) hand(b payout.Batch) string {
	c.T.Helper()
	var f payout.File
	c.Write(func(tx *db.Tx) (err error) {
		f, err = c.payouts.Hand(tx, c.proved(c.maker), b.ID, payout.XML, "")
		return err
	})
	var out bytes.Buffer
	if err := f.Write(&out, func(fn func(*db.Tx) error) error { return c.DB.Read(context.Background(), fn) }); err != nil {
		c.T.Fatal(err)
	}
	return out.String()
}

// answer has the bank say of each payment of a batch what says returns for its
// place in it, and the answer be applied. Nothing is said of those with no word.
func (c *campus) answer(b payout.Batch, says func(int) string) {
	c.T.Helper()
	text := "id,status,reason,amount\n"
	c.Write(func(tx *db.Tx) error {
		items, err := c.payouts.Items(tx, b.ID, 0, 1000)
		for i, item := range items {
			if word := says(i); word != "" {
				word, code, _ := strings.Cut(word, " ")
				text += fmt.Sprintf("%s,%s,%s,%d\n", item.ID, word, code, item.Tenge)
			}
		}
		return err
	})
	if strings.Count(text, "\n") == 1 {
		return
	}
	path := filepath.Join(c.folder, "answer")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		c.T.Fatal(err)
	}
	sum := sha256.Sum256([]byte(text))
	c.Write(func(tx *db.Tx) error {
		a, err := c.payouts.Take(tx, c.proved(c.maker), path, sum[:], payout.Table)
		if err != nil || a.State != payout.Read {
			return err // the bank has said the very same before
		}
		return c.payouts.Apply(tx, c.proved(c.maker), a.ID)
	})
	if _, err := c.queue.Drain(context.Background()); err != nil {
		c.T.Fatal(err)
	}
}

// stands fails the test unless each case is at a state.
func (c *campus) stands(want cases.State, list ...cases.Case) {
	c.T.Helper()
	c.Write(func(tx *db.Tx) error {
		for _, v := range list {
			now, err := c.Cases.Get(tx, v.ID)
			if err != nil {
				return err
			}
			if now.State != want {
				c.T.Fatalf("a case stands at %s, not at %s: %+v", now.State, want, now)
			}
		}
		return nil
	})
}

// morning is the instant at which the offices of a day open.
func morning(day when.Day) time.Time { return day.Start().Add(9 * time.Hour).Time() }
