package limit

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

//go:embed sql/*.sql
var scripts embed.FS

type postgres struct {
	address string
	pgbench string // the program, or empty
	folder  string // of the scripts
}

func openPostgres(ctx context.Context, address string) (*postgres, error) {
	p := &postgres{address: address, pgbench: findPgbench()}
	schema, err := scripts.ReadFile("sql/schema.sql")
	if err != nil {
		return nil, err
	}
	if err := p.run(ctx, string(schema)); err != nil {
		return nil, fmt.Errorf("limit: preparing: %w", err)
	}
	if p.folder, err = os.MkdirTemp("", "asar-bench-"); err != nil {
		return nil, err
	}
	return p, os.CopyFS(p.folder, scripts)
}

// findPgbench finds the program on the PATH, or where Debian keeps it.
func findPgbench() string {
	if path, err := exec.LookPath("pgbench"); err == nil {
		return path
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/pgbench")
	if err != nil || len(found) == 0 {
		return ""
	}
	return found[len(found)-1]
}

// Close removes the schema and the scripts.
func (p *postgres) Close(ctx context.Context) error {
	return errors.Join(p.run(ctx, "DROP SCHEMA IF EXISTS bench CASCADE"), os.RemoveAll(p.folder))
}

func (p *postgres) run(ctx context.Context, statements string) error {
	conn, err := pgx.Connect(ctx, p.address)
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, statements)
	return errors.Join(err, conn.Close(ctx))
}

// empty removes the rows of the last measuring, which a client's numbers would meet.
const empty = `TRUNCATE bench.signup, bench.floor, bench.attendance, bench.entry, bench.balance;
	UPDATE bench.shift SET taken = 0, next_seq = 0`

// Rate measures a limit.
func (p *postgres) Rate(ctx context.Context, name string, clients int, d time.Duration) (float64, error) {
	if err := p.run(ctx, empty); err != nil {
		return 0, fmt.Errorf("limit: %s: %w", name, err)
	}
	if p.pgbench != "" {
		return p.byPgbench(ctx, name, clients, d)
	}
	return p.byPgx(ctx, name, clients, d)
}

var tps = regexp.MustCompile(`tps = ([0-9.]+)`)

func (p *postgres) byPgbench(ctx context.Context, name string, clients int, d time.Duration) (float64, error) {
	out, err := exec.CommandContext(ctx, p.pgbench, "--no-vacuum", "--protocol=prepared", "--client="+strconv.Itoa(clients),
		"--jobs="+strconv.Itoa(min(clients, 2)), "--time="+strconv.Itoa(max(1, int(d.Seconds()))), "--define=i=0",
		"--file="+filepath.Join(p.folder, "sql", name+".sql"), p.address).CombinedOutput()
	found := tps.FindSubmatch(out)
	if err != nil || found == nil {
		return 0, fmt.Errorf("limit: pgbench %s: %w: %s", name, err, out)
	}
	return strconv.ParseFloat(string(found[1]), 64)
}

// byPgx runs the statement of a script, each client on a connection of its own.
func (p *postgres) byPgx(ctx context.Context, name string, clients int, d time.Duration) (float64, error) {
	text, err := scripts.ReadFile("sql/" + name + ".sql")
	if err != nil {
		return 0, err
	}
	s := parse(string(text))
	conns := make([]*pgx.Conn, clients)
	for i := range conns {
		if conns[i], err = pgx.Connect(ctx, p.address); err != nil {
			return 0, err
		}
		defer func() { _ = conns[i].Close(ctx) }() // nothing is left to lose
	}
	return repeat(ctx, clients, d, func(ctx context.Context, client, n int) error {
		_, err := conns[client].Exec(ctx, s.query, s.args(client, n)...)
		return err
	})
}

// script is one of ours as pgx runs it: the statement with $1 for the person
// and $2 for the shift.
type script struct {
	query        string
	anyone, wide bool // the person, the shift is a random one
	uses         []string
}

// parse reads the little of pgbench's language that our scripts use.
func parse(text string) (s script) {
	for line := range strings.Lines(text) {
		switch {
		case strings.HasPrefix(line, `\set p random`):
			s.anyone = true
		case strings.HasPrefix(line, `\set s random`):
			s.wide = true
		case !strings.HasPrefix(line, `\set`):
			s.query += line
		}
	}
	for _, name := range []string{":p", ":s"} {
		at := regexp.MustCompile(`([^:])` + name + `\b`)
		if at.MatchString(s.query) {
			s.uses = append(s.uses, name)
			s.query = at.ReplaceAllString(s.query, "${1}$$"+strconv.Itoa(len(s.uses))+"::bigint")
		}
	}
	return s
}

// args returns the arguments of a client's call of a number.
func (s script) args(client, n int) []any {
	var list []any
	for _, name := range s.uses {
		value := client*10_000_000 + n
		switch {
		case name == ":p" && s.anyone:
			value = 1 + rand.IntN(people)
		case name == ":s" && s.wide:
			value = 1 + rand.IntN(shifts)
		case name == ":s":
			value = 1
		}
		list = append(list, value)
	}
	return list
}

// How many people and shifts the scripts name at random.
const (
	people = 100_000
	shifts = 1_000
)
