package bench

import (
	"context"
	"fmt"
	"time"

	"asar/internal/bench/limit"
	"asar/internal/bench/load"
	"asar/internal/bench/report"
)

// job is something to measure.
type job struct {
	name  string
	floor string                                               // the limit of one insert; empty if the job does not write
	best  string                                               // the limit of the best single statement
	limit func(ctx context.Context, b *bench) (float64, error) // instead of floor, for what only reads
	count int                                                  // requests of a round, unless told otherwise; zero to measure for a while
	// prepare does once what all rounds need.
	prepare func(ctx context.Context, b *bench) error
	// round measures once, and checks what it left.
	round func(ctx context.Context, b *bench) (load.Sum, error)
}

var jobs = []job{
	{name: "signup-hot", floor: limit.HotFloor, best: limit.HotBest, count: 10_000, prepare: volunteers, round: hot},
	{name: "signup-spread", floor: limit.SpreadFloor, best: limit.SpreadBest, count: 10_000, prepare: volunteers, round: spread},
	{name: "opening", count: 20_000, prepare: students, round: func(ctx context.Context, b *bench) (load.Sum, error) { return b.minute().Open(ctx) }},
	{name: "opening-crash", count: 2_000, prepare: students, round: func(ctx context.Context, b *bench) (load.Sum, error) { return b.minute().Crash(ctx) }},
	{name: "checkin", floor: limit.CheckIn, count: 2_000, round: checkIn},
	{name: "checkin-again", floor: limit.CheckIn, count: 2_000, round: checkInAgain},
	{name: "ledger", floor: limit.LedgerFloor, best: limit.LedgerBest, count: 2_000, round: ledger},
	{name: "list", round: list},
	{name: "list-again", limit: finished, round: listAgain},
	{name: "search", round: search},
	{name: "storm", prepare: crowd, round: storm},
	{name: "crash", count: 2_000, round: crash},
}

// count is how many requests a round has.
func (b *bench) count(j job) int {
	if b.Count > 0 {
		return b.Count
	}
	return j.count
}

// measure runs the rounds of a job: in each the floor, the best statement and
// the program one after the other, so that what else the machine does falls on
// all of them.
func (b *bench) measure(ctx context.Context, j job) (report.Result, error) {
	r := report.Result{Job: j.name, Engine: b.DB.Engine(), Readers: b.Readers}
	b.size = b.count(j)
	if j.prepare != nil {
		if err := j.prepare(ctx, b); err != nil {
			return r, err
		}
	}
	tick := b.stage(j.name, b.Rounds)
	for range b.Rounds {
		round, err := b.once(ctx, j)
		if err != nil {
			return r, err
		}
		r.Each = append(r.Each, round)
		tick()
	}
	r.Settle()
	if b.server != nil {
		r.Memory = b.server.Memory()
	}
	return r, nil
}

// mostClients bounds the connections over which a limit is measured: more of
// them are slower, and a server has no more than a hundred.
const mostClients = 64

func (b *bench) once(ctx context.Context, j job) (round report.Round, err error) {
	for _, l := range []struct {
		name string
		into *float64
	}{{j.floor, &round.Floor}, {j.best, &round.Best}} {
		if l.name == "" {
			continue
		}
		if *l.into, err = b.meter.Rate(ctx, l.name, min(b.Readers, mostClients), b.Limits); err != nil {
			return round, err
		}
	}
	if j.limit != nil {
		if round.Floor, err = j.limit(ctx, b); err != nil {
			return round, err
		}
	}
	if err := b.settle(ctx); err != nil {
		return round, err
	}
	before := b.server.CPU()
	sum, err := j.round(ctx, b)
	if err != nil {
		return round, err
	}
	round.Take(sum)
	round.Calm, round.Kills, round.Ready = b.calm, b.kills, b.ready
	if sum.Done > 0 && b.kills == 0 {
		round.CPU = (b.server.CPU() - before) / time.Duration(sum.Done)
	}
	return round, nil
}

// errWrong is an invariant that does not hold.
type errWrong struct{ what string }

func (e errWrong) Error() string { return "WRONG: " + e.what }

func wrong(format string, args ...any) error { return errWrong{fmt.Sprintf(format, args...)} }
