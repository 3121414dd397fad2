// Command asar is the whole platform in one program.
package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"asar/cmd/asar/measure"
	"asar/cmd/asar/printed"
	"asar/internal/app"
	"asar/internal/bench"
)

// commands is what the program can do; each field is one command.
type commands struct {
	Demo     demoCommand     `cmd:"" help:"Run with a world of examples, on this machine only."`
	Serve    serveCommand    `cmd:"" help:"Run for real. The tables must be up to date: see migrate."`
	Migrate  migrateCommand  `cmd:"" help:"Bring the tables of a database to this program's version."`
	Policy   printed.Policy  `cmd:"" help:"Print who may do what."`
	Role     roleCommand     `cmd:"" help:"Give or take a role."`
	DataMap  printed.DataMap `cmd:"" name:"data-map" help:"Print what is kept of whom, how it is guarded, what for and for how long."`
	Erasures erasuresCommand `cmd:"" help:"Keep erased people erased, and stopped changes stopped, when a backup is restored."`
	Audit    auditCommand    `cmd:"" help:"Check that nothing written down about acts was changed or removed."`
	Verify   verifyCommand   `cmd:"" help:"Check that what is derived agrees with what it is derived from."`
	Keys     keysCommand     `cmd:"" help:"Make or rotate the keys that seal personal data."`
	Consent  consentCommand  `cmd:"" help:"List, show and add the texts that people agree to."`
	Minors   minorsCommand   `cmd:"" help:"List and add the rules for minors; correct a minor's date of birth."`
	Import   importCommand   `cmd:"" help:"Take a table of regions, directions, organisations, people or opportunities."`
	Opening  openingCommand  `cmd:"" help:"Announce the openings of programmes, and check what is published of them."`
	Payments paymentsCommand `cmd:"" help:"Make, release and approve batches of payments, hand them to the bank, and take its answer."`
	Bench    measure.Command `cmd:"" help:"Measure how fast it all is, beside what the database can do at most."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var c commands
	line := kong.Parse(&c, kong.Name("asar"), kong.Description("Asar runs volunteering for a university, a region or a country."),
		kong.Vars{"bench_jobs": strings.Join(bench.Names(), ", ")}, kong.UsageOnError(), kong.BindTo(ctx, (*context.Context)(nil)))
	line.FatalIfErrorf(line.Run())
}

// serveCommand runs the platform.
type serveCommand struct {
	Erasures string `help:"File, outside the database and its backups, in which every erasure is noted; those in it are carried out again at the start." env:"ASAR_ERASURES" type:"path" placeholder:"FILE"`
	app.Config
}

// Run serves until the program is told to stop.
func (s *serveCommand) Run(ctx context.Context) error {
	a, err := ready(ctx, s.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	if s.Erasures != "" {
		again, err := a.KeepLasting(ctx, s.Erasures)
		if err != nil {
			return err
		}
		if again > 0 {
			fmt.Fprintln(os.Stderr, "asar: erasures and stops carried out again, because a backup had brought them back:", again)
		}
	}
	for _, gap := range s.Gaps() {
		fmt.Fprintln(os.Stderr, "asar:", gap)
	}
	return serve(ctx, a, "")
}

// serve listens, says so, and runs until the program is told to stop.
func serve(ctx context.Context, a *app.App, greeting string) error {
	l, err := a.Listener(ctx)
	if err != nil {
		return err
	}
	if greeting == "" {
		greeting = "asar: listening on http://" + l.Addr().String() + "\n"
	}
	fmt.Print(greeting)
	if err := a.Serve(ctx, l); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// migrateCommand brings tables up to date.
type migrateCommand struct{ app.Config }

// Run migrates and says what was done. A new database gets keys if there are
// none yet; an older one keeps asking for its own.
func (m *migrateCommand) Run(ctx context.Context) error {
	made := false
	if _, err := os.Stat(m.Keys); errors.Is(err, fs.ErrNotExist) {
		if err := (&keysNewCommand{File: m.Keys}).Run(); err != nil {
			return err
		}
		made = true
	}
	err := m.migrate(ctx)
	switch {
	case err != nil && made:
		return errors.Join(err, os.Remove(m.Keys))
	case made:
		fmt.Printf("made the keys that seal personal data: %s; keep a copy, apart from the backups\n", m.Keys)
	}
	return err
}

func (m *migrateCommand) migrate(ctx context.Context) error {
	a, err := app.Open(ctx, m.Config, os.Stderr)
	if err != nil {
		return err
	}
	defer closing(a)
	applied, err := a.Migrate(ctx)
	for _, name := range applied {
		fmt.Println("applied", name)
	}
	if err == nil && len(applied) == 0 {
		fmt.Println("the tables are up to date")
	}
	if err != nil {
		return err
	}
	return a.DB.CheckKeys(ctx)
}

// ready opens the program for a command that does not serve.
func ready(ctx context.Context, config app.Config) (*app.App, error) {
	a, err := app.Open(ctx, config, os.Stderr)
	if err != nil {
		return nil, err
	}
	if err := a.Prepare(ctx); err != nil {
		closing(a)
		return nil, err
	}
	return a, nil
}

func closing(a *app.App) {
	if err := a.Close(); err != nil {
		fmt.Fprintln(os.Stderr, "asar: closing the database:", err)
	}
}
