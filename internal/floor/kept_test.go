package floor

import (
	"fmt"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"asar/internal/kit/db/dbtest"
)

// onBoth runs a test over a world on each engine whose database is brought back
// to where it was by restore, which returns what had changed.
func onBoth(t *testing.T, test func(w *world, t *testing.T, restore func() (odd []string))) {
	t.Helper()
	t.Parallel()
	for engine, kept := range map[string]func(*testing.T) (*world, func() []string){"sqlite": kept, "postgres": keptOnPostgres} {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w, restore := kept(t)
			test(w, t, restore)
		})
	}
}

// kept builds a world in a SQLite file, of which restore keeps a copy.
func kept(t *testing.T) (w *world, restore func() (odd []string)) {
	t.Helper()
	file := path.Join(t.TempDir(), "asar.db")
	w = build(t, newConfig(t, "sqlite:"+file))
	if err := w.app.Close(); err != nil {
		t.Fatal(err)
	}
	model, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	w.reopen(t)
	at := look(t, w.config.Database)
	before := at.dump()
	return w, func() []string {
		if !at.changed() {
			return nil
		}
		odd := differ(before, at.dump())
		if err := w.app.Close(); err != nil {
			t.Error(err)
		}
		at.close()
		for _, tail := range []string{"-wal", "-shm"} {
			_ = os.Remove(file + tail) // there may be none
		}
		if err := os.WriteFile(file, model, 0o600); err != nil {
			t.Fatal(err)
		}
		w.reopen(t)
		at = look(t, w.config.Database)
		return odd
	}
}

// A copy of every table, and a sequence that counts what writes to one. It
// counts what was undone as well, which then turns out to have changed nothing.
const (
	pgModel = `CREATE SCHEMA model; CREATE SEQUENCE model.writes;
		CREATE FUNCTION model.note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM nextval('model.writes'); RETURN NULL; END $$;`
	pgKeep = `CREATE TABLE model.%[1]q AS TABLE public.%[1]q;
		CREATE TRIGGER noted AFTER INSERT OR UPDATE OR DELETE ON public.%[1]q FOR EACH STATEMENT EXECUTE FUNCTION model.note();`
	pgWrites  = `SELECT last_value FROM model.writes`
	pgRestore = `DELETE FROM public.%[1]q; INSERT INTO public.%[1]q SELECT * FROM model.%[1]q;`
)

// keptOnPostgres is kept for PostgreSQL, where the tables that have changed are
// filled again from copies of theirs.
func keptOnPostgres(t *testing.T) (w *world, restore func() (odd []string)) {
	t.Helper()
	w = build(t, newConfig(t, dbtest.PostgresAddress(t)))
	at := look(t, w.config.Database)
	script := pgModel
	for _, table := range at.tables {
		script += fmt.Sprintf(pgKeep, table)
	}
	// As a replica, a connection sets off no triggers: not those that count, and
	// not those that keep the ledgers as they are.
	at.run(script + `SET session_replication_role = replica;`)
	before, writes := at.dump(), at.rows(pgWrites)[0][0]
	return w, func() []string {
		now := at.rows(pgWrites)[0][0]
		if now == writes {
			return nil
		}
		writes = now
		odd := differ(before, at.dump())
		touched := []string{"session"} // of which the dump looks at a part
		for _, line := range odd {
			touched = append(touched, strings.Fields(line)[1])
		}
		slices.Sort(touched)
		script := ""
		for _, table := range slices.Compact(touched) {
			script += fmt.Sprintf(pgRestore, table)
		}
		at.run(script)
		return odd
	}
}
