package main

import (
	"cmp"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"asar/internal/app"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/vault"
)

func TestMain(m *testing.M) { testscript.Main(tests{m}, map[string]func(){"asar": main}) }

// tests are run with what they start stopped at the end.
type tests struct{ *testing.M }

func (t tests) Run() int { return dbtest.Run(t.M) }

// The command line, as somebody types it; one story a file.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata", Setup: withKeys,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"credit": credit, "erase": erase, "batch": batch, "examples": examples, "lottery": lottery, "port": port, "serving": serving,
			"postgres": func(ts *testscript.TestScript, _ bool, _ []string) { ts.Setenv("POSTGRES", dbtest.PostgresAddress(t)) },
		},
	})
}

// credit gives somebody an hour past the ledger, in the database that a story names.
func credit(ts *testscript.TestScript, _ bool, args []string) {
	address := strings.Replace(args[0], "sqlite:", "sqlite:"+ts.Getenv("WORK")+"/", 1)
	d, err := db.Open(context.Background(), address, nil)
	ts.Check(err)
	err = d.Write(context.Background(), func(tx *db.Tx) error {
		_, err := tx.Exec(`INSERT INTO hours_total (purpose, person, minutes) VALUES ('verified', 7, 60)`)
		return err
	})
	ts.Check(errors.Join(err, d.Close()))
}

// erase erases everybody in the database that a story names, or only whoever has
// the address that it names as well, as they would have themselves erased on the
// site.
func erase(ts *testscript.TestScript, _ bool, args []string) {
	ctx := context.Background()
	a, err := app.Open(ctx, app.Config{
		Database: strings.Replace(args[0], "sqlite:", "sqlite:"+ts.Getenv("WORK")+"/", 1), Keys: ts.Getenv("ASAR_KEYS"), LogLevel: "error", Listen: "127.0.0.1:0",
	}, io.Discard)
	ts.Check(err)
	err = a.DB.Write(ctx, func(tx *db.Tx) error {
		people, err := db.All[id.ID](tx, `SELECT id FROM person ORDER BY id`)
		for _, who := range people {
			p, bad := a.People.Get(tx, who)
			err = errors.Join(err, bad)
			if len(args) == 1 || args[1] == p.Email {
				err = errors.Join(err, a.People.Erase(tx, auth.System(), who))
			}
		}
		return err
	})
	ts.Check(errors.Join(err, a.Close()))
}

// withKeys gives each story a file of keys, and the number of forms of a crash, by
// its environment.
func withKeys(e *testscript.Env) error {
	e.Setenv("ASAR_KEYS", filepath.Join(e.WorkDir, "asar.keys"))
	e.Setenv("CRASH_FORMS", cmp.Or(os.Getenv("CRASH_FORMS"), "600")) // the nightly level sends more
	return os.WriteFile(e.Getenv("ASAR_KEYS"), []byte(vault.NewRing()), 0o600)
}

// port names an address on which nobody listens in the variable PORT.
func port(ts *testscript.TestScript, _ bool, _ []string) {
	l, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Setenv("PORT", l.Addr().String())
	ts.Check(l.Close())
}

// serving waits until a program that runs beside a story answers at PORT.
func serving(ts *testscript.TestScript, _ bool, _ []string) {
	for range 200 {
		answer, err := http.Get("http://" + ts.Getenv("PORT") + "/readyz")
		if err == nil {
			ts.Check(answer.Body.Close())
			if answer.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	ts.Fatalf("nobody answers at %s", ts.Getenv("PORT"))
}
