package db_test

import (
	"os"
	"path/filepath"
	"testing"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
)

// Nobody else on the machine reads a database of SQLite, nor the files that
// SQLite keeps beside it, whatever the mask of the program is.
func TestTheFilesOfADatabaseAreForTheirOwnerAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "asar.db")
	d, err := db.Open(t.Context(), "sqlite:"+path, dbtest.Keys())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.Close() }()
	if _, err := d.Migrate(t.Context(), append([]db.Schema{db.Base}, parts(t)...)); err != nil {
		t.Fatal(err)
	}
	for _, suffix := range []string{"", "-wal", "-shm"} {
		file, err := os.Stat(path + suffix)
		if err != nil {
			t.Error(err)
		} else if file.Mode().Perm() != 0o600 {
			t.Errorf("%s has the mode %v", file.Name(), file.Mode())
		}
	}
}

// A database that is there keeps its mode: its owner may have let a group in.
func TestTheModeOfADatabaseThatIsThereStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "asar.db")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o640); err != nil { // past the mask
		t.Fatal(err)
	}
	d, err := db.Open(t.Context(), "sqlite:"+path, dbtest.Keys())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.Close() }()
	file, err := os.Stat(path)
	if err == nil && file.Mode().Perm() != 0o640 {
		t.Errorf("the mode is %v", file.Mode())
	}
	if err != nil {
		t.Error(err)
	}
}
