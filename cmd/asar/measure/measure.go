// Package measure is the command that measures how fast the platform is.
package measure

import (
	"context"
	"encoding/json"
	"os"
	"time"

	"asar/cmd/asar/bar"
	"asar/internal/bench"
	"asar/internal/bench/fill"
)

// Command measures how fast the platform answers, beside what its database
// can do at most.
type Command struct {
	Run  RunCommand  `cmd:"" default:"withargs" help:"Measure."`
	Fill FillCommand `cmd:"" help:"Make a country of any size in a database, to measure in."`
}

// FillCommand makes a country.
type FillCommand struct {
	Database      string `required:"" help:"Where to make it: sqlite:PATH or postgres://…" placeholder:"ADDRESS"`
	Keys          string `required:"" help:"File of the keys of that database; \"asar keys new\" makes one." placeholder:"FILE"`
	Opportunities int    `help:"How many opportunities." default:"10000"`
	Ahead         int    `help:"Of a hundred, how many are still to come." default:"10"`
	People        int    `help:"How many people." default:"1000"`
	Entries       int    `help:"How many entries the ledger of hours has." default:"100000"`
}

// Run makes the country.
func (c *FillCommand) Run(ctx context.Context) error {
	return bench.Fill(ctx, bench.Options{Database: c.Database, Keys: c.Keys, Stage: stage}, fill.Size{
		Opportunities: c.Opportunities, Ahead: min(c.Ahead, 100), People: c.People, Entries: c.Entries,
	})
}

// RunCommand measures.
type RunCommand struct {
	Jobs     []string      `arg:"" name:"job" help:"What to measure: ${bench_jobs}."`
	Database string        `help:"Database of its own: sqlite:PATH or postgres://…; without one, a SQLite file that is thrown away." placeholder:"ADDRESS"`
	Keys     string        `help:"File of the keys of that database; without one, fresh keys." placeholder:"FILE"`
	Target   string        `help:"Origin of a server that serves that database already and counts this machine among its --proxies; without one, a server is started." placeholder:"URL"`
	Clients  int           `help:"How many at once." default:"64"`
	Count    int           `help:"Requests of a round; without it, as many as the job says."`
	Duration time.Duration `help:"Length of a round of what only reads, and of the opening; without it, 5s and 1m."`
	Rate     float64       `help:"Requests a second, sent whether or not those before are answered; without it, as many as the clients can."`
	Rounds   int           `help:"Rounds; the figures are their medians." default:"3"`
	Limits   time.Duration `help:"How long each limit is measured in a round." default:"2s"`
	Places   int           `help:"Places in the shift of signup-hot; without it, enough for all."`
	JSON     bool          `name:"json" help:"Print JSON instead of a table; times are in nanoseconds."`
}

// Run measures and prints. A figure beside a broken promise is none: then the
// command fails.
func (c *RunCommand) Run(ctx context.Context) error {
	results, err := bench.Run(ctx, bench.Options{
		Jobs: c.Jobs, Database: c.Database, Keys: c.Keys, Target: c.Target, Readers: c.Clients, Count: c.Count, Time: c.Duration,
		Rate: c.Rate, Rounds: c.Rounds, Limits: c.Limits, Places: c.Places, Stage: stage,
	})
	if err != nil {
		return err
	}
	if c.JSON {
		out := json.NewEncoder(os.Stdout)
		out.SetIndent("", "  ")
		return out.Encode(results)
	}
	return bench.Print(os.Stdout, results)
}

// stage draws a bar for a piece of work.
func stage(what string, steps int) func() {
	b := bar.New(what)
	b.ChangeMax(steps)
	return func() { _ = b.Add(1) } // a bar that cannot be drawn is no reason to stop
}
