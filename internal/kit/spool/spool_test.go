package spool_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"asar/internal/kit/spool"
)

// What was left behind goes, and neither what is in use nor what is not ours.
func TestSweep(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	now := time.Now()
	made := func(age time.Duration) string {
		t.Helper()
		f, err := spool.Create()
		if err == nil {
			err = errors.Join(f.Close(), os.Chtimes(f.Name(), now, now.Add(-age)))
		}
		if err != nil {
			t.Fatal(err)
		}
		return f.Name()
	}
	left, used := made(spool.Longest+time.Minute), made(spool.Longest-time.Minute)
	other := filepath.Join(dir, "other-upload-1")
	err := errors.Join(os.WriteFile(other, nil, 0o600), os.Chtimes(other, now, now.Add(-48*time.Hour)))
	if err != nil {
		t.Fatal(err)
	}
	if n, err := spool.Sweep(now.Add(-spool.Longest)); n != 1 || err != nil {
		t.Errorf("%d were swept, %v", n, err)
	}
	if _, err := os.Stat(left); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("what was left behind is there: %v", err)
	}
	for _, file := range []string{used, other} {
		if _, err := os.Stat(file); err != nil {
			t.Error(err)
		}
	}
}

// Nobody else on the machine reads what was uploaded.
func TestASpooledFileIsForItsOwnerAlone(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	f, err := spool.Create()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	if about, err := f.Stat(); err != nil || about.Mode().Perm() != 0o600 {
		t.Errorf("the mode is %v, %v", about.Mode(), err)
	}
}
