package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"asar/internal/kit/db"
	"asar/internal/kit/vault"
)

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"asar": main}) }

// The command line, as somebody types it; one story a file.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata", Setup: withKeys,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"credit": credit},
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

// withKeys gives each story a file of keys, which the environment names.
func withKeys(e *testscript.Env) error {
	e.Setenv("ASAR_KEYS", filepath.Join(e.WorkDir, "asar.keys"))
	return os.WriteFile(e.Getenv("ASAR_KEYS"), []byte(vault.NewRing()), 0o600)
}
