package app

import (
	"asar/internal/app/demo"
	"asar/internal/kit/vault"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestProf(t *testing.T) {
	dir := t.TempDir()
	os.WriteFile(dir+"/k", []byte(vault.NewRing()), 0o600)
	a, err := Open(context.Background(), Config{Database: "sqlite:" + filepath.Join(dir, "x.db"), Keys: dir + "/k", Listen: "127.0.0.1:0", LogLevel: "warn"}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := a.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	b := time.Now()
	if err := demo.Fill(t.Context(), a.DB, a.Core); err != nil {
		t.Fatal(err)
	}
	t.Log(time.Since(b))
	b = time.Now()
	a.Queue.Drain(t.Context())
	t.Log(time.Since(b), a.DB.Statements())
}
