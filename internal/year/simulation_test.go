package year

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/feature/payout"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// years is how many years are played on each engine, and steps how many acts
// each of them has. check.sh plays a few; check.sh nightly many.
var (
	years = flag.Int("years", 3, "years that are played on each engine")
	steps = flag.Int("steps", 200, "acts in each year")
	first = flag.Uint64("seed", 1, "the seed of the first year")
)

// TestYears plays years of a programme, each drawn from a seed: students apply,
// enter openings, work, give up, leave the university and come back; the desks
// approve, refuse, forget and mistake; batches are made, the bank pays, returns,
// repeats itself and contradicts itself; the database fails in the middle. After
// each act the books must agree, and both engines must have gone the same way.
func TestYears(t *testing.T) {
	ways := map[uint64]map[string]uint64{}
	for n := range *years {
		seed := *first + uint64(n)
		ways[seed] = map[string]uint64{}
		each(t, func(t *testing.T, c *campus) { ways[seed][c.DB.Engine()] = c.play(t, seed) })
	}
	for seed, way := range ways {
		if len(way) == 2 && way["sqlite"] != way["postgres"] {
			t.Errorf("seed %d goes another way on each engine", seed)
		}
	}
}

// The same seed is the same year, to the last act.
func TestAYearCanBePlayedAgain(t *testing.T) {
	var ways []uint64
	for range 2 {
		each(t, func(t *testing.T, c *campus) { ways = append(ways, c.play(t, *first)) })
	}
	if len(slices.Compact(ways)) != 1 {
		t.Errorf("one seed went %x", ways)
	}
}

// crew is how many students a year has.
const crew = 6

// play is one year of a programme.
type play struct {
	*campus
	t       *testing.T
	rand    *rand.Rand
	seed    uint64
	begun   when.Day
	who     []auth.Actor
	numbers []string
	line    opening.Opening
	said    strings.Builder // the act that is being carried out
	stood   map[id.ID]cases.State
	failing bool // whether the database fails in this year
	doubled bool // whether people press twice in this year
}

// play plays one year and returns what it came to, act by act, as one number.
func (c *campus) play(t *testing.T, seed uint64) uint64 {
	p := &play{campus: c, t: t, rand: rand.New(rand.NewPCG(seed, 0)), seed: seed, stood: map[id.ID]cases.State{}}
	p.failing, p.doubled = p.one(4), p.one(4)
	c.at(c.today().AddDays(1))
	p.begun = c.today()
	for range crew {
		p.who = append(p.who, c.student())
		p.numbers = append(p.numbers, fmt.Sprintf("S-%04d", c.students))
	}
	p.fund()
	way := fnv.New64a()
	for n := range *steps {
		if p.today() >= p.begun.AddDays(360) {
			break // the host's verification runs out
		}
		p.said.Reset()
		p.step()
		fmt.Fprintf(way, "%s: %s\n", p.said.String(), p.standing())
		p.check(n)
		if t.Failed() {
			t.Fatalf("seed %d, act %d, %s: %s; play it again with -args -years 1 -seed %d", seed, n, c.today(), p.said.String(), seed)
		}
		p.pass()
	}
	return way.Sum64()
}

// one is true once in n times.
func (p *play) one(n int) bool { return p.rand.IntN(n) == 0 }

// pass lets time go by, so that a year is over with the last act or soon before.
func (p *play) pass() {
	if !p.one(3) {
		return
	}
	p.at(p.today().AddDays(1 + p.rand.IntN(4)))
	p.do("the night", func(tx *db.Tx) error {
		if err := p.openings.RevealDue(tx); err != nil {
			return err
		}
		ended, err := p.Cases.Ended(tx)
		for _, of := range ended {
			if err == nil {
				err = p.Cases.CloseEnded(tx, of)
			}
		}
		if err != nil {
			return err
		}
		return p.Cases.ClimbAll(tx)
	})
}

// fund opens a new round, whose places go by an opening if it is announced.
func (p *play) fund() {
	from := p.today()
	places := 1 + p.rand.IntN(4)
	p.campus.fund(casestest.Programme, from, from.AddDays(90), 60_000, share("A", places, 4000), share("B", places, 2000))
}

// acts are what may happen, by how often they do.
var acts = []struct {
	weight int
	name   string
	do     func(*play) error
}{
	{60, "go on", (*play).goOn},
	{40, "pay on", (*play).payOn},
	{12, "apply", (*play).apply},
	{20, "work", (*play).work},
	{4, "approve", officer(cases.Approve)},
	{2, "refuse", officer(cases.Refuse)},
	{1, "end", officer(cases.End)},
	{4, "reserve", (*play).reserve},
	{4, "sign", student(cases.Sign)},
	{1, "withdraw", student(cases.Withdraw)},
	{3, "appeal", student(cases.Appeal)},
	{3, "uphold", operator(cases.Uphold)},
	{1, "dismiss", operator(cases.Dismiss)},
	{4, "judge again", (*play).judge},
	{4, "accept", officer(cases.Accept)},
	{3, "reopen", officer(cases.Reopen)},
	{4, "send", officer(cases.Send)},
	{4, "study", (*play).study},
	{3, "allot", (*play).allot},
	{2, "take back", (*play).takeBack},
	{3, "fund", func(p *play) error { p.fund(); return nil }},
	{3, "announce", (*play).announce},
	{6, "enter", (*play).enter},
	{3, "freeze", (*play).freeze},
	{3, "release", (*play).release},
	{3, "approve the batch", (*play).approveBatch},
	{2, "dissolve", (*play).dissolve},
	{3, "hand", (*play).handOver},
	{8, "bank", (*play).bank},
	{3, "give back", (*play).giveBack},
	{8, "decide", (*play).decideQuestion},
	{4, "mend", (*play).mend},
}

// usual is what happens to a case at a state if all goes well.
var usual = map[cases.State]func(*play, cases.Case, auth.Actor) error{
	cases.Applied:  moves(cases.Approve, false),
	cases.Approved: (*play).reserveFor,
	cases.Reserved: moves(cases.Sign, true),
	cases.Verified: moves(cases.Accept, false),
	cases.Accepted: moves(cases.Send, false),
	cases.Returned: func(p *play, _ cases.Case, _ auth.Actor) error { return p.mend() },
}

// moves leads a case on by an act of the student or of the institution.
func moves(act cases.Act, own bool) func(*play, cases.Case, auth.Actor) error {
	return func(p *play, v cases.Case, by auth.Actor) error {
		if !own {
			by = p.Officer
		}
		return p.try(func(tx *db.Tx) error { return p.Cases.Do(tx, by, v.ID, act, cases.Reason{}) })
	}
}

// goOn has some case go its usual way, or somebody work if none can.
func (p *play) goOn() error {
	v, who := p.a(slices.Collect(maps.Keys(usual))...)
	if v.ID == 0 {
		return p.work()
	}
	fmt.Fprintf(&p.said, " from %s", v.State)
	return usual[v.State](p, v, who)
}

// payOn has the money go its usual way.
func (p *play) payOn() error {
	list := p.batches()
	if len(list) == 0 {
		return p.freeze()
	}
	b := list[0].ID
	fmt.Fprintf(&p.said, " from %s", list[0].State)
	if list[0].State == payout.Exported && p.one(2) {
		return p.hear(b)
	}
	return p.try(func(tx *db.Tx) (err error) {
		switch list[0].State {
		case payout.Frozen:
			return p.payouts.Release(tx, p.proved(p.maker), b)
		case payout.Released:
			return p.payouts.Approve(tx, p.proved(p.checker), b)
		case payout.Approved:
			_, err = p.payouts.Hand(tx, p.proved(p.maker), b, payout.XML, "")
			return err
		default:
			_, err = p.payouts.Freeze(tx, p.proved(p.maker))
			return err
		}
	})
}

// step lets something happen.
func (p *play) step() {
	all := 0
	for _, a := range acts {
		all += a.weight
	}
	at := p.rand.IntN(all)
	for _, a := range acts {
		if at -= a.weight; at < 0 {
			p.said.WriteString(a.name)
			p.outcome(a.do(p))
			return
		}
	}
}

// outcome notes how an act ended; anything but a refusal ends the test.
func (p *play) outcome(err error) {
	f, refusal := fault.As(err)
	switch {
	case err == nil:
	case refusal:
		fmt.Fprintf(&p.said, " [%s]", f.Code)
	default:
		p.t.Errorf("%s: %v", p.said.String(), err)
	}
}

var errFault = errors.New("the disk has failed")

// try carries an act out. In a failing year the database fails in the middle of
// some, and they are tried again; in a year of double clicks some come twice.
func (p *play) try(fn func(*db.Tx) error) error {
	if p.failing && p.one(4) {
		calls := p.rand.IntN(12)
		p.DB.Fail(func() error {
			if calls--; calls < 0 {
				return errFault
			}
			return nil
		})
		err := p.Try(fn)
		p.DB.Fail(nil)
		if !errors.Is(err, errFault) {
			return err
		}
	}
	err := p.Try(fn)
	if err == nil && p.doubled && p.one(4) {
		if _, refusal := fault.As(p.Try(fn)); refusal {
			p.said.WriteString(" [again]")
		}
	}
	return err
}

// do is try for what can't be refused.
func (p *play) do(what string, fn func(*db.Tx) error) {
	if err := p.Try(fn); err != nil {
		p.t.Errorf("%s: %v", what, err)
	}
}

// any chooses a student.
func (p *play) any() (auth.Actor, int) {
	n := p.rand.IntN(len(p.who))
	fmt.Fprintf(&p.said, " %d", n)
	return p.proved(p.who[n]), n
}

// voucher chooses a voucher.
func (p *play) voucher() string { return []string{"A", "B"}[p.rand.IntN(2)] }

// a chooses a case at one of the states, or none.
func (p *play) a(states ...cases.State) (v cases.Case, who auth.Actor) {
	var found []cases.Case
	var of []auth.Actor
	p.do("cases", func(tx *db.Tx) error {
		for _, a := range p.who {
			list, err := p.Cases.Of(tx, a.Person)
			if err != nil {
				return err
			}
			for _, c := range list {
				if len(states) == 0 || slices.Contains(states, c.State) {
					found, of = append(found, c), append(of, a)
				}
			}
		}
		return nil
	})
	if len(found) == 0 {
		return v, who
	}
	n := p.rand.IntN(len(found))
	fmt.Fprintf(&p.said, " case %d", n)
	return found[n], p.proved(of[n])
}

func (p *play) apply() error {
	who, _ := p.any()
	voucher := p.voucher()
	return p.try(func(tx *db.Tx) error { _, err := p.Cases.Apply(tx, who, casestest.Programme, voucher); return err })
}

// aimed is a case for an act: mostly one whose turn it is, at times any.
func (p *play) aimed(act cases.Act, by cases.Owner) (cases.Case, auth.Actor) {
	if p.one(8) {
		return p.a()
	}
	return p.a(slices.DeleteFunc(slices.Clone(cases.States), func(s cases.State) bool { return !s.Allows(act, by) })...)
}

var why = cases.Reason{Code: "other", Words: "Практика в другом городе"}

func (p *play) lead(act cases.Act, owner cases.Owner, by func(student auth.Actor) auth.Actor) error {
	v, who := p.aimed(act, owner)
	if v.ID == 0 {
		return nil
	}
	reason := why
	if owner == cases.Student {
		reason.Code = ""
	}
	return p.try(func(tx *db.Tx) error { return p.Cases.Do(tx, by(who), v.ID, act, reason) })
}

func officer(act cases.Act) func(*play) error {
	return func(p *play) error {
		return p.lead(act, cases.Institution, func(auth.Actor) auth.Actor { return p.Officer })
	}
}

func student(act cases.Act) func(*play) error {
	return func(p *play) error {
		return p.lead(act, cases.Student, func(who auth.Actor) auth.Actor { return who })
	}
}

func operator(act cases.Act) func(*play) error {
	return func(p *play) error {
		return p.lead(act, cases.Operator, func(auth.Actor) auth.Actor { return p.maker })
	}
}

func (p *play) reserve() error {
	v, who := p.aimed(cases.Reserve, cases.Institution)
	if v.ID == 0 {
		return nil
	}
	return p.reserveFor(v, who)
}

// reserveFor takes a place of the round for a case.
func (p *play) reserveFor(v cases.Case, _ auth.Actor) error {
	return p.try(func(tx *db.Tx) error { return p.Cases.ReserveFrom(tx, p.Officer, v.ID, p.round) })
}

// work has some of the students come to a shift tomorrow. The host verifies what
// most of them worked, less of some, and nothing of a few.
func (p *play) work() error {
	day := p.today().AddDays(1)
	o, s := p.offer("Смена", day, "10:00", "14:00", crew)
	var claims []id.ID
	for _, who := range p.who {
		if p.one(2) {
			continue
		}
		err := p.Try(func(tx *db.Tx) error {
			list, err := p.Signups.Join(tx, who, o.ID, []id.ID{s.ID})
			if err == nil {
				claims = append(claims, list[0].ID)
			}
			return err
		})
		p.outcome(err)
	}
	p.come(day, claims)
	p.Clock(day, "15:00")
	return p.verify(s)
}

// come has people come at ten and leave at twelve or two.
func (p *play) come(day when.Day, claims []id.ID) {
	for _, clock := range []string{"10:00", "12:00", "14:00"} {
		p.Clock(day, clock)
		for i, claim := range claims {
			do := p.Attendance.CheckOut
			if clock == "10:00" {
				do = p.Attendance.CheckIn
			} else if (clock == "12:00") != (i%2 == 0) {
				continue
			}
			p.outcome(p.try(func(tx *db.Tx) error {
				_, err := do(tx, p.Coordinator, claim, attendance.ByName)
				return err
			}))
		}
	}
}

func (p *play) verify(s opportunity.Shift) error {
	var list []hours.Record
	p.do("sheet", func(tx *db.Tx) (err error) { list, err = p.Hours.OfShift(tx, s.ID); return err })
	return p.decide(list)
}

// decide is what the host says of hours.
func (p *play) decide(list []hours.Record) error {
	if len(list) == 0 {
		return nil
	}
	decisions := make([]hours.Decision, len(list))
	for i, r := range list {
		decisions[i] = hours.Decision{Record: r.ID, Minutes: r.Proposed}
		if p.one(5) {
			decisions[i].Minutes, decisions[i].Reason = p.rand.IntN(r.Proposed+1), "Ушли раньше, чем записано"
		}
	}
	return p.try(func(tx *db.Tx) error { _, err := p.Hours.Decide(tx, p.Coordinator, decisions); return err })
}

// judge has the host judge hours again that were judged before.
func (p *play) judge() error {
	who, _ := p.any()
	var list []hours.Record
	p.do("hours", func(tx *db.Tx) (err error) { list, err = p.Hours.OfPerson(tx, who.Person, 3); return err })
	return p.decide(list)
}

// study changes how somebody stands to the university, from about today on.
func (p *play) study() error {
	_, n := p.any()
	facts := enrol.Facts{
		From: p.today().AddDays(p.rand.IntN(9) - 4), Status: enrol.Statuses[p.rand.IntN(len(enrol.Statuses))], Form: programme.FullTime, Course: 1 + p.rand.IntN(4),
	}
	if p.one(2) {
		facts.Status = enrol.Studying
	}
	return p.try(func(tx *db.Tx) error {
		e, found, err := p.Students.ByNumber(tx, p.Officer, p.University.ID, p.numbers[n])
		if err != nil || !found {
			return err
		}
		return p.Students.Change(tx, p.Officer, e.ID, facts)
	})
}

func (p *play) key() quota.Key {
	return quota.Key{Round: p.round, Org: p.University.ID, Voucher: p.voucher()}
}

func (p *play) allot() error {
	k := p.key()
	g := quota.Grant{Key: k, Region: "kz-35", Each: map[string]int64{"A": 4000, "B": 2000}[k.Voucher], Places: 1 + p.rand.IntN(3)}
	return p.try(func(tx *db.Tx) error { return p.openings.Allot(tx, p.maker, g) })
}

func (p *play) takeBack() error {
	k, n := p.key(), 1+p.rand.IntN(3)
	return p.try(func(tx *db.Tx) error { return p.openings.TakeBack(tx, p.maker, k, n) })
}

// announce announces an opening of the round for some days ahead.
func (p *play) announce() error {
	opens := when.FromTime(morning(p.today().AddDays(4)))
	plan := opening.Plan{Kind: opening.Kinds[p.rand.IntN(len(opening.Kinds))], OpensAt: opens, Closes: opens.Add(3 * 24 * 60 * 60 * 1e9)}
	return p.try(func(tx *db.Tx) error {
		made, err := p.openings.Announce(tx, p.maker, p.round, plan)
		if err == nil {
			p.line = made
		}
		return err
	})
}

func (p *play) enter() error {
	who, _ := p.any()
	if p.line.ID == 0 {
		return nil
	}
	voucher := p.voucher()
	return p.try(func(tx *db.Tx) error {
		_, err := p.openings.Enter(tx, p.line.ID, opening.Wish{By: who, Voucher: voucher})
		return err
	})
}

func (p *play) freeze() error {
	return p.try(func(tx *db.Tx) error { _, err := p.payouts.Freeze(tx, p.proved(p.maker)); return err })
}

// batches are those of the year, the latest first.
func (p *play) batches() (list []payout.Batch) {
	p.do("batches", func(tx *db.Tx) (err error) { list, err = p.payouts.Batches(tx, 0, 1000); return err })
	return list
}

// batch chooses a batch, the latest more often than others.
func (p *play) batch() (id.ID, bool) {
	list := p.batches()
	if len(list) == 0 {
		return 0, false
	}
	n := 0
	if p.one(3) {
		n = p.rand.IntN(len(list))
	}
	fmt.Fprintf(&p.said, " batch %d", n)
	return list[n].ID, true
}

func (p *play) release() error {
	b, found := p.batch()
	if !found {
		return nil
	}
	return p.try(func(tx *db.Tx) error { return p.payouts.Release(tx, p.proved(p.maker), b) })
}

// approveBatch has a checker approve, at times somebody who made it.
func (p *play) approveBatch() error {
	b, found := p.batch()
	if !found {
		return nil
	}
	by := p.proved(p.checker)
	if p.one(4) {
		by = p.proved(p.maker)
		by.Grants = append(slices.Clone(by.Grants), auth.Grant{Role: auth.Checker, Scope: auth.Country})
	}
	return p.try(func(tx *db.Tx) error { return p.payouts.Approve(tx, by, b) })
}

func (p *play) dissolve() error {
	b, found := p.batch()
	if !found {
		return nil
	}
	return p.try(func(tx *db.Tx) error {
		return p.payouts.Dissolve(tx, p.proved(p.maker), b, "Нашли ошибку в списке")
	})
}

func (p *play) handOver() error {
	b, found := p.batch()
	if !found {
		return nil
	}
	reason := ""
	if p.one(4) {
		reason = "Файл потерялся на диске"
	}
	return p.try(func(tx *db.Tx) error {
		_, err := p.payouts.Hand(tx, p.proved(p.maker), b, payout.XML, reason)
		return err
	})
}

// bank has the bank say something of a batch: of some payments, now this, now that.
func (p *play) bank() error {
	b, found := p.batch()
	if !found {
		return nil
	}
	return p.hear(b)
}

// hear has the bank say something of the payments of a batch.
func (p *play) hear(b id.ID) error {
	words := []string{"paid", "paid", "paid", "returned AC04", "returned AM04", "returned DU01", "returned", "pending", ""}
	p.answer(payout.Batch{ID: b}, func(int) string { return words[p.rand.IntN(len(words))] })
	return nil
}

// giveBack has somebody note that money which had arrived came back.
func (p *play) giveBack() error {
	b, found := p.batch()
	if !found {
		return nil
	}
	var paid []payout.Item
	p.do("items", func(tx *db.Tx) error {
		items, err := p.payouts.Items(tx, b, 0, 1000)
		for _, i := range items {
			if i.State == payout.Paid {
				paid = append(paid, i)
			}
		}
		return err
	})
	if len(paid) == 0 {
		return nil
	}
	n, what := p.rand.IntN(len(paid)), []payout.Decision{payout.PayNew, payout.Mend}[p.rand.IntN(2)]
	fmt.Fprintf(&p.said, " %d: %s", n, what)
	return p.try(func(tx *db.Tx) error {
		_, err := p.payouts.GiveBack(tx, p.proved(p.maker), b, paid[n].Number, what, "Банк вернул деньги выпиской")
		return err
	})
}

// decideQuestion has two people decide what a bank asks, at times one alone.
func (p *play) decideQuestion() error {
	var open []payout.Question
	p.do("questions", func(tx *db.Tx) (err error) { open, err = p.payouts.Unanswered(tx, 1000); return err })
	if len(open) == 0 {
		return nil
	}
	n := p.rand.IntN(len(open))
	q := open[n]
	if choices := q.Choices(); q.State == payout.Open {
		what := choices[p.rand.IntN(len(choices))]
		fmt.Fprintf(&p.said, " %d: %s", n, what)
		return p.try(func(tx *db.Tx) error {
			return p.payouts.Propose(tx, p.proved(p.maker), q.ID, what, "Позвонили в банк и уточнили")
		})
	}
	fmt.Fprintf(&p.said, " %d", n)
	by := p.proved(p.checker)
	if p.one(4) {
		by = p.proved(p.maker)
		by.Grants = append(slices.Clone(by.Grants), auth.Grant{Role: auth.Checker, Scope: auth.Country})
	}
	err := p.try(func(tx *db.Tx) error { return p.payouts.AgreeTo(tx, by, q.ID) })
	if _, failed := p.queue.Drain(context.Background()); failed != nil {
		p.t.Error(failed)
	}
	return err
}

// mend has somebody to whom money came back say where it shall go instead.
func (p *play) mend() error {
	v, who := p.a(cases.Returned)
	if v.ID == 0 {
		return nil
	}
	account := accounts[p.rand.IntN(len(accounts))]
	return p.try(func(tx *db.Tx) error { return p.payees.GiveIBAN(tx, who, account) })
}
