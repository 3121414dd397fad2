package db_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
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

const (
	sqlListed  = `SELECT name FROM thing WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) ORDER BY name`
	sqlExplain = `EXPLAIN ` + sqlListed
	sqlHowMany = `EXPLAIN SELECT count(*) FROM thing WHERE id > 0`
)

// Rows that a list names are found one by one, however little the engine knows
// of the table: none is read whole.
func TestAListIsLookedUp(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		ids := make([]id.ID, 200)
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			for i := range ids {
				ids[i] = tx.NewID()
				if _, err := tx.Exec(sqlInsert, ids[i], strconv.Itoa(i), true, nil, tx.Now); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		err = d.Write(t.Context(), func(tx *db.Tx) error {
			names, err := db.All[string](tx, sqlListed, db.IDs([]id.ID{ids[2], ids[1], ids[2], 7}))
			if err != nil {
				return err
			}
			if got := strings.Join(names, ""); got != "12" {
				t.Errorf("found %q", got)
			}
			if d.Engine() != "postgres" {
				return nil
			}
			for _, query := range []string{sqlExplain, sqlHowMany} {
				var args []any
				if query == sqlExplain {
					args = append(args, db.IDs(ids[:3]))
				}
				plan, err := db.All[string](tx, query, args...)
				if err != nil {
					return err
				}
				if text := strings.Join(plan, "\n"); strings.Contains(text, "Seq Scan on thing") || !strings.Contains(text, "thing_pkey") {
					t.Errorf("a whole table is read:\n%s", text)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
