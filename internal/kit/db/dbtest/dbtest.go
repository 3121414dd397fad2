// Package dbtest runs a test on a fresh, migrated database of each engine. The
// PostgreSQL server is started for the test binary from Debian's programs, in
// a directory of its own, and stopped with it.
package dbtest

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/vault"
)

// Start is the instant at which the clock of a test database stands.
var Start = time.Date(2026, 11, 22, 6, 0, 0, 0, time.UTC)

// Keys returns the ring of keys of every test database.
var Keys = sync.OnceValue(func() *vault.Ring {
	ring, err := vault.ParseRing(vault.NewRing())
	if err != nil {
		panic(err) // a fresh ring parses
	}
	return ring
})

// Each runs the test once per engine, as subtests "sqlite" and "postgres". The
// database's clock stands at Start until the test moves it.
func Each(t *testing.T, parts []db.Schema, test func(t *testing.T, d *db.DB)) {
	t.Helper()
	for _, engine := range []struct {
		name    string
		address func(testing.TB, []db.Schema) string
	}{{"sqlite", freshSQLite}, {"postgres", freshPostgres}} {
		t.Run(engine.name, func(t *testing.T) {
			test(t, open(t, engine.address(t, parts)))
		})
	}
}

// SQLite returns a fresh SQLite database, for tests of what is above the engine.
func SQLite(t testing.TB, parts []db.Schema) *db.DB { return open(t, freshSQLite(t, parts)) }

// PostgresAddress returns the address of a fresh, empty PostgreSQL database.
func PostgresAddress(t testing.TB) string { return freshPostgres(t, nil) }

// addresses holds where each open database is.
var addresses sync.Map // *db.DB → string

// Beside opens the same database once more, as a second program on it does.
func Beside(t testing.TB, d *db.DB) *db.DB {
	t.Helper()
	return BesideWith(t, d, Keys())
}

// BesideWith is Beside with another ring of keys, such as a rotated one.
func BesideWith(t testing.TB, d *db.DB, keys *vault.Ring) *db.DB {
	t.Helper()
	address, _ := addresses.Load(d)
	return openWith(t, address.(string), keys)
}

func open(t testing.TB, address string) *db.DB {
	t.Helper()
	return openWith(t, address, Keys())
}

func openWith(t testing.TB, address string, keys *vault.Ring) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), address, keys)
	if err != nil {
		t.Fatal(err)
	}
	d.Clock = func() time.Time { return Start }
	addresses.Store(d, address)
	t.Cleanup(func() {
		addresses.Delete(d)
		if err := d.Close(); err != nil {
			t.Errorf("closing the database: %v", err)
		}
	})
	return d
}

// templates holds one migrated database per engine and set of parts: copying
// it is many times faster than migrating again.
var templates struct {
	sync.Mutex
	made map[string]string
}

// template returns what build makes for these parts, made once per test binary.
func template(t testing.TB, engine string, parts []db.Schema, build func() string) string {
	t.Helper()
	key := engine
	for _, p := range parts {
		key += " " + p.Name
	}
	templates.Lock()
	defer templates.Unlock()
	if templates.made == nil {
		templates.made = map[string]string{}
	}
	if templates.made[key] == "" {
		templates.made[key] = build()
	}
	return templates.made[key]
}

func migrate(t testing.TB, address string, parts []db.Schema) {
	t.Helper()
	d, err := db.Open(context.Background(), address, Keys())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Migrate(context.Background(), append([]db.Schema{db.Base}, parts...)); err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
}

func freshSQLite(t testing.TB, parts []db.Schema) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "asar.db")
	if parts == nil {
		return "sqlite:" + path
	}
	model := template(t, "sqlite", parts, func() string {
		folder, err := os.MkdirTemp("", "asar-sqlite-")
		if err != nil {
			t.Fatal(err)
		}
		atEnd(func() { _ = os.RemoveAll(folder) })
		file := filepath.Join(folder, "model.db")
		migrate(t, "sqlite:"+file, parts)
		return file
	})
	body, err := os.ReadFile(model)
	if err == nil {
		err = os.WriteFile(path, body, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

var databases atomic.Int64

func freshPostgres(t testing.TB, parts []db.Schema) string {
	t.Helper()
	server, err := cluster()
	if err != nil {
		t.Fatalf("PostgreSQL is needed for this test (check.sh installs it): %v", err)
	}
	create := func(from string) string {
		name := fmt.Sprintf("t%d", databases.Add(1))
		if err := server.admin("CREATE DATABASE " + name + " TEMPLATE " + from); err != nil {
			t.Fatal(err)
		}
		return name
	}
	if parts == nil {
		return server.address(create("template0"))
	}
	model := template(t, "postgres", parts, func() string {
		name := create("template0")
		migrate(t, server.address(name), parts)
		return name
	})
	name := create(model)
	t.Cleanup(func() {
		if err := server.admin("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Errorf("dropping %s: %v", name, err)
		}
	})
	return server.address(name)
}

// pgServer is a PostgreSQL server that listens on a socket in its own folder.
type pgServer struct {
	folder string
	pool   *sql.DB
}

func (s *pgServer) address(database string) string {
	return "postgres:///" + database + "?host=" + s.folder + "&user=asar"
}

func (s *pgServer) admin(statement string) error {
	_, err := s.pool.Exec(statement)
	return err
}

var cluster = sync.OnceValues(startPostgres)

// startPostgres makes a cluster and starts it. fsync is off: these databases
// hold nothing that must survive.
func startPostgres() (*pgServer, error) {
	programs, err := postgresPrograms()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "asar-pg-")
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(folder, 0o777); err != nil { //nolint // the postgres user must enter it
		return nil, err
	}
	data := filepath.Join(folder, "data")
	for _, step := range [][]string{
		{filepath.Join(programs, "initdb"), "-D", data, "-U", "asar", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync", "-N"},
		{filepath.Join(programs, "pg_ctl"), "-D", data, "-w", "-l", filepath.Join(folder, "log"), "-o",
			"-k " + folder + " -h '' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200", "start"},
	} {
		if out, err := asPostgres(step...).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%s: %w: %s", filepath.Base(step[0]), err, out)
		}
	}
	s := &pgServer{folder: folder}
	if s.pool, err = sql.Open("pgx", s.address("postgres")); err != nil {
		return nil, err
	}
	atEnd(func() {
		_ = s.pool.Close()
		_ = asPostgres(filepath.Join(programs, "pg_ctl"), "-D", data, "-m", "immediate", "stop").Run()
		_ = os.RemoveAll(folder)
	})
	return s, nil
}

// asPostgres runs a program as the user postgres if we are root, because
// PostgreSQL refuses to run as root.
func asPostgres(command ...string) *exec.Cmd {
	if os.Geteuid() == 0 {
		command = append([]string{"runuser", "-u", "postgres", "--"}, command...)
	}
	c := exec.Command(command[0], command[1:]...)
	c.Dir = os.TempDir()
	return c
}

// postgresPrograms finds the folder of initdb, where Debian keeps it or on the PATH.
func postgresPrograms() (string, error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil {
		return "", err
	}
	if len(found) > 0 {
		return filepath.Dir(found[len(found)-1]), nil
	}
	path, err := exec.LookPath("initdb")
	if err != nil {
		return "", err
	}
	return filepath.Dir(path), nil
}

var ends struct {
	sync.Mutex
	todo []func()
}

func atEnd(f func()) {
	ends.Lock()
	defer ends.Unlock()
	ends.todo = append(ends.todo, f)
}

// Main runs the tests and then stops what they started. Each package that uses
// this one hands its TestMain over:
//
//	func TestMain(m *testing.M) { dbtest.Main(m) }
func Main(m *testing.M) { os.Exit(Run(m)) }

// Run is Main for a TestMain that does more: it returns the code to exit with.
func Run(m *testing.M) int {
	code := m.Run()
	ends.Lock()
	defer ends.Unlock()
	for _, f := range ends.todo {
		f()
	}
	return code
}
