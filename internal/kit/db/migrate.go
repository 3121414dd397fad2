package db

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"testing/fstest"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
)

// Schema is the tables of one part: its name, and its migrations as files named
// 001_what.sql, or 001_what.sqlite.sql and 001_what.postgres.sql where the
// engines must differ. Each part counts its own versions, so a part can be
// added or taken away without renumbering the others.
type Schema struct {
	Name string
	FS   fs.FS
}

// ErrOldSchema is returned by CheckSchema; it names the part and what to run.
type ErrOldSchema struct{ Part string }

// Error says what to do.
func (e ErrOldSchema) Error() string {
	return fmt.Sprintf("the database's tables of %q are older than this program; run \"asar migrate\" with the same --database first", e.Part)
}

// Migrate brings the tables of all parts, in their order, to this program's
// versions, and returns the names of the migrations that were applied.
func (d *DB) Migrate(ctx context.Context, parts []Schema) ([]string, error) {
	var applied []string
	for _, part := range parts {
		provider, err := d.provider(part)
		if err != nil {
			return applied, err
		}
		results, err := provider.Up(ctx)
		if err != nil {
			return applied, fmt.Errorf("db: migrating %s: %w", part.Name, err)
		}
		for _, r := range results {
			applied = append(applied, part.Name+"/"+r.Source.Path)
		}
	}
	return applied, nil
}

// CheckSchema returns ErrOldSchema if a migration of any part is pending.
func (d *DB) CheckSchema(ctx context.Context, parts []Schema) error {
	for _, part := range parts {
		provider, err := d.provider(part)
		if err != nil {
			return err
		}
		pending, err := provider.HasPending(ctx)
		if err != nil {
			return fmt.Errorf("db: reading the version of %s: %w", part.Name, err)
		}
		if pending {
			return ErrOldSchema{Part: part.Name}
		}
	}
	return nil
}

func (d *DB) provider(part Schema) (*goose.Provider, error) {
	files, err := d.filesFor(part)
	if err != nil {
		return nil, err
	}
	dialect := database.DialectSQLite3
	if d.Engine() == "postgres" {
		dialect = database.DialectPostgres
	}
	store, err := database.NewStore(dialect, "version_of_"+part.Name)
	if err != nil {
		return nil, err
	}
	// An empty dialect: goose takes it from the store.
	provider, err := goose.NewProvider("", d.write, files, goose.WithStore(store), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, fmt.Errorf("db: migrations of %s: %w", part.Name, err)
	}
	return provider, nil
}

// filesFor picks the files of this engine and drops the engine from their names.
func (d *DB) filesFor(part Schema) (fs.FS, error) {
	names, err := fs.Glob(part.FS, "*.sql")
	if err != nil {
		return nil, err
	}
	picked := fstest.MapFS{}
	for _, name := range names {
		stem := strings.TrimSuffix(name, ".sql")
		base, kind, differs := strings.Cut(stem, ".")
		if differs && kind != d.Engine() {
			continue
		}
		body, err := fs.ReadFile(part.FS, name)
		if err != nil {
			return nil, err
		}
		picked[base+".sql"] = &fstest.MapFile{Data: body}
	}
	return picked, nil
}
