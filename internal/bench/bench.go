// Package bench measures the program as people meet it: real HTTP requests with
// real sessions, against a server in a process of its own. Beside each figure
// stands what the database could do at most, measured in the same minute, and
// after each round it is checked that nothing was lost, doubled or overbooked: a
// fast wrong answer is an error.
//
// Whoever measures is prepared by the program's own acts, directly in the
// database and before the clock starts. The server has no door for it: what
// limits how often one address may ask is met by readers who come, as
// X-Forwarded-For tells, from many.
package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"asar/internal/app"
	"asar/internal/bench/fill"
	"asar/internal/bench/limit"
	"asar/internal/bench/load"
	"asar/internal/bench/process"
	"asar/internal/bench/report"
	"asar/internal/kit/vault"
)

// Options say what to measure and how.
type Options struct {
	Jobs     []string
	Database string        // empty for a SQLite file that is thrown away
	Keys     string        // file of keys; empty for fresh ones
	Target   string        // origin of a server that runs already on the same database; empty to start one
	Readers  int           // at once
	Count    int           // requests of a round; zero for what the job says
	Time     time.Duration // of a round of what only reads, and of the opening; zero for what the job says
	Rate     float64       // requests a second, sent whether or not those before are answered; zero for as fast as readers can
	Rounds   int
	Limits   time.Duration // how long each limit is measured in a round
	Places   int           // in the shift of signup-hot; zero for enough

	// Stage tells of work that takes a while: what it is and how many steps it
	// has. What it returns is called after each step.
	Stage func(what string, steps int) func()
}

// bench is a run.
type bench struct {
	Options
	world
	meter  limit.Meter
	server *process.Server
	client *load.Client
	folder string // of what is thrown away
	kills  int    // of the server, in this round
	ready  time.Duration
	config app.Config
}

// Run measures the jobs, one after the other, and returns a result for each.
func Run(ctx context.Context, o Options) (results []report.Result, err error) {
	jobs, err := find(o.Jobs)
	if err != nil {
		return nil, err
	}
	b := &bench{Options: o}
	defer func() { err = errors.Join(err, b.close()) }()
	if err := b.open(ctx); err != nil {
		return nil, err
	}
	for _, j := range jobs {
		r, err := b.measure(ctx, j)
		if err != nil {
			return results, fmt.Errorf("bench: %s: %w", j.name, err)
		}
		results = append(results, r)
	}
	return results, nil
}

// Fill makes a country of a size in the database, to measure in later.
func Fill(ctx context.Context, o Options, size fill.Size) (err error) {
	b := &bench{Options: o}
	defer func() { err = errors.Join(err, b.close()) }()
	if err := b.prepare(ctx); err != nil {
		return err
	}
	if err := fill.Fill(ctx, b.DB, b.Core, size, b.stage); err != nil {
		return err
	}
	return b.settle(ctx)
}

// Names lists the jobs.
func Names() []string {
	names := make([]string, len(jobs))
	for i, j := range jobs {
		names[i] = j.name
	}
	return names
}

func find(names []string) ([]job, error) {
	var found []job
	for _, name := range names {
		at := slices.IndexFunc(jobs, func(j job) bool { return j.name == name })
		if at < 0 {
			return nil, fmt.Errorf("bench: there is no job %q; there are %s", name, strings.Join(Names(), ", "))
		}
		found = append(found, jobs[at])
	}
	return found, nil
}

// prepare prepares the database.
func (b *bench) prepare(ctx context.Context) (err error) {
	if b.folder, err = os.MkdirTemp("", "asar-bench-"); err != nil {
		return err
	}
	if b.config, err = b.configure(); err != nil {
		return err
	}
	return b.world.open(ctx, b.config)
}

// open prepares the database, the meter of its limits, the server and the way to it.
func (b *bench) open(ctx context.Context) (err error) {
	if b.Target != "" && (b.Database == "" || b.Keys == "") {
		return errors.New("bench: name the database and the keys of the target: those who measure are registered there first")
	}
	if err := b.prepare(ctx); err != nil {
		return err
	}
	if b.meter, err = limit.Open(ctx, b.config.Database, beside(b.config.Database)); err != nil {
		return err
	}
	if b.Target == "" {
		if b.server, err = process.Start(ctx, b.config); err != nil {
			return err
		}
	}
	b.client, err = load.New(b.origin(), b.Readers)
	return err
}

// configure names a database and its keys, fresh ones where none are given.
func (b *bench) configure() (app.Config, error) {
	c := app.Config{
		Database: b.Database, Keys: b.Keys, LogLevel: "error", Listen: "127.0.0.1:0", Operator: "Asar bench", OperatorBIN: "040503550125",
	}
	if c.Database == "" {
		c.Database = "sqlite:" + filepath.Join(b.folder, "asar.db")
	}
	if c.Keys == "" {
		c.Keys = filepath.Join(b.folder, "asar.keys")
		return c, os.WriteFile(c.Keys, []byte(vault.NewRing()), 0o600)
	}
	return c, nil
}

// beside returns the folder of a SQLite file: its limit must be measured on the same disk.
func beside(database string) string {
	if path, ok := strings.CutPrefix(database, "sqlite:"); ok {
		return filepath.Dir(path)
	}
	return ""
}

func (b *bench) close() error {
	ctx := context.Background()
	var err error
	if b.client != nil {
		b.client.Close()
	}
	if b.server != nil {
		err = b.server.Stop()
	}
	if b.meter != nil {
		err = errors.Join(err, b.meter.Close(ctx))
	}
	if b.App != nil {
		err = errors.Join(err, b.App.Close())
	}
	if b.folder != "" {
		err = errors.Join(err, os.RemoveAll(b.folder))
	}
	return err
}

// pace is when requests are due.
func (b *bench) pace() func(i int) time.Duration {
	if b.Rate == 0 {
		return nil
	}
	return func(i int) time.Duration { return time.Duration(float64(i) / b.Rate * float64(time.Second)) }
}

// stage begins a piece of work.
func (b *bench) stage(what string, steps int) func() {
	if b.Stage == nil {
		return func() {}
	}
	return b.Stage(what, steps)
}

// Print writes results as a table.
func Print(out io.Writer, results []report.Result) error { return report.Table(out, results) }
