package db_test

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"sync"
	"testing"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed testdata/schema/*.sql
var files embed.FS

func parts(t *testing.T) []db.Schema {
	t.Helper()
	sub, err := fs.Sub(files, "testdata/schema")
	if err != nil {
		t.Fatal(err)
	}
	return []db.Schema{{Name: "things", FS: sub}}
}

func TestMain(m *testing.M) { dbtest.Main(m) }

type thing struct {
	ID     id.ID
	Name   string
	Active bool
	Body   []byte
	Starts when.Instant `db:"starts_at"`
}

const (
	sqlInsert = `INSERT INTO thing (id, name, active, body, starts_at) VALUES ($1, $2, $3, $4, $5)`
	sqlBulk   = `INSERT INTO thing (id, name, active, starts_at)
		SELECT CAST(value->>'id' AS BIGINT), value->>'name', TRUE, key FROM json_each($1)`
	sqlAll   = `SELECT id, name, active, body, starts_at FROM thing ORDER BY starts_at`
	sqlCount = `SELECT count(*) FROM thing`
	sqlBump  = `UPDATE thing SET starts_at = starts_at + 1 WHERE name = $1 AND starts_at < $2`
)

func TestRowsComeBackAsTheyWent(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		var want thing
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			want = thing{ID: tx.NewID(), Name: "Қарағанды", Active: true, Body: []byte{0, 1, 255}, Starts: tx.Now}
			_, err := tx.Exec(sqlInsert, want.ID, want.Name, want.Active, want.Body, want.Starts)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		err = d.Read(t.Context(), func(tx *db.Tx) error {
			got, err := db.One[thing](tx, sqlAll)
			if err == nil && fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("got %v, want %v", got, want)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestAListIsOneArgument(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			list := []map[string]string{{"id": "7", "name": "а"}, {"id": "8", "name": "б"}}
			n, err := tx.Exec(sqlBulk, db.JSON(list))
			if n != 2 {
				t.Errorf("%d rows went in, want 2", n)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestAFailedWriteLeavesNothing(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		refused := errors.New("refused")
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			if _, err := tx.Exec(sqlInsert, 1, "a", true, nil, 0); err != nil {
				return err
			}
			return refused
		})
		if !errors.Is(err, refused) {
			t.Fatalf("got %v", err)
		}
		if n := count(t, d); n != 0 {
			t.Errorf("%d rows stayed", n)
		}
		err = d.Write(t.Context(), func(tx *db.Tx) error {
			if _, err := tx.Exec(sqlInsert, 1, "a", true, nil, 0); err != nil {
				return err
			}
			_, err := tx.Exec(sqlInsert, 2, "a", true, nil, 0)
			return err
		})
		if !d.Unique(err) {
			t.Errorf("a double name gave %v", err)
		}
	})
}

// Many writers raise one counter to a limit: with a key named or without, none
// is lost and none passes the limit.
func TestWritersOfOneRow(t *testing.T) {
	for _, keys := range [][]string{nil, {"thing/a"}} {
		dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
			write(t, d, sqlInsert, 1, "a", true, nil, 0)
			var raised sync.Map
			var wg sync.WaitGroup
			for i := range 40 {
				wg.Go(func() {
					err := d.Write(context.Background(), func(tx *db.Tx) error {
						n, err := tx.Exec(sqlBump, "a", 25)
						raised.Store(i, n)
						return err
					}, keys...)
					if err != nil {
						t.Error(err)
					}
				})
			}
			wg.Wait()
			sum := int64(0)
			raised.Range(func(_, n any) bool { sum += n.(int64); return true })
			if sum != 25 {
				t.Errorf("%d writers raised the counter, want 25", sum)
			}
		})
	}
}

func TestReadChangesNothing(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(sqlInsert, 1, "a", true, nil, 0)
			return err
		})
		if err == nil {
			t.Error("a read transaction wrote")
		}
	})
}

// A reader who goes away in the middle leaves the connection usable.
func TestACancelledTransactionLeavesNothingBehind(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		for i := range 20 {
			ctx, cancel := context.WithCancel(t.Context())
			err := d.Write(ctx, func(tx *db.Tx) error {
				if _, err := tx.Exec(sqlInsert, i+1, fmt.Sprint(i), true, nil, 0); err != nil {
					return err
				}
				cancel()
				_, err := db.One[int](tx, sqlCount)
				return err
			})
			if err == nil {
				t.Fatal("a cancelled transaction was kept")
			}
		}
		write(t, d, sqlInsert, 1, "a", true, nil, 0)
		if n := count(t, d); n != 1 {
			t.Errorf("%d rows, want 1", n)
		}
	})
}

func TestAnOldSchemaIsNamed(t *testing.T) {
	dbtest.Each(t, nil, func(t *testing.T, d *db.DB) {
		err := d.CheckSchema(t.Context(), parts(t))
		if old, ok := errors.AsType[db.ErrOldSchema](err); !ok || old.Part != "things" {
			t.Fatalf("got %v", err)
		}
		if _, err := d.Migrate(t.Context(), parts(t)); err != nil {
			t.Fatal(err)
		}
		if err := d.CheckSchema(t.Context(), parts(t)); err != nil {
			t.Error(err)
		}
	})
}

func write(t *testing.T, d *db.DB, query string, args ...any) {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(query, args...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func count(t *testing.T, d *db.DB) (n int) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		n, err = db.One[int](tx, sqlCount)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}
