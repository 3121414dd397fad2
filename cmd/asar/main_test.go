package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"asar/internal/kit/vault"
)

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"asar": main}) }

// The command line, as somebody types it; one story a file.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata", Setup: withKeys})
}

// withKeys gives each story a file of keys, which the environment names.
func withKeys(e *testscript.Env) error {
	e.Setenv("ASAR_KEYS", filepath.Join(e.WorkDir, "asar.keys"))
	return os.WriteFile(e.Getenv("ASAR_KEYS"), []byte(vault.NewRing()), 0o600)
}
