package floor

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	_ "modernc.org/sqlite"             // the driver "sqlite"
)

// store looks at the database past the program.
type store struct {
	t       testing.TB
	pool    *sql.DB
	tables  []string
	version string // of a SQLite file, as this connection saw it last
}

const (
	sqliteTables   = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`
	postgresTables = `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`
)

// look opens a database of the program for looking at.
func look(t testing.TB, address string) *store {
	t.Helper()
	driver, source, list := "pgx", address, postgresTables
	if path, ok := strings.CutPrefix(address, "sqlite:"); ok {
		driver, source, list = "sqlite", "file:"+path+"?_pragma=busy_timeout(10000)&_pragma=query_only(1)", sqliteTables
	}
	pool, err := sql.Open(driver, source)
	if err != nil {
		t.Fatal(err)
	}
	pool.SetMaxOpenConns(1)
	s := &store{t: t, pool: pool}
	t.Cleanup(s.close)
	for _, row := range s.rows(list) {
		s.tables = append(s.tables, fmt.Sprint(row[0]))
	}
	if len(s.tables) < 20 {
		t.Fatalf("only the tables %v were found", s.tables)
	}
	if driver == "sqlite" {
		s.changed()
	}
	return s
}

func (s *store) close() { _ = s.pool.Close() }

// changed tells whether anybody has committed anything to the SQLite file since
// it was asked last.
func (s *store) changed() bool {
	s.t.Helper()
	was := s.version
	s.version = fmt.Sprint(s.rows(`PRAGMA data_version`)[0][0])
	return s.version != was
}

// run carries out statements.
func (s *store) run(script string) {
	s.t.Helper()
	if _, err := s.pool.Exec(script); err != nil {
		s.t.Fatal(err)
	}
}

func (s *store) rows(query string) (found [][]any) {
	s.t.Helper()
	rows, err := s.pool.Query(query)
	if err != nil {
		s.t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		s.t.Fatal(err)
	}
	for rows.Next() {
		row, targets := make([]any, len(columns)), make([]any, len(columns))
		for i := range row {
			targets[i] = &row[i]
		}
		if err := rows.Scan(targets...); err != nil {
			s.t.Fatal(err)
		}
		found = append(found, row)
	}
	if err := rows.Err(); err != nil {
		s.t.Fatal(err)
	}
	return found
}

// dump returns every row of every table; of a session, which notes when its
// holder was last seen, whose it is.
func (s *store) dump() []string {
	s.t.Helper()
	var lines []string
	for _, table := range s.tables {
		columns := "*"
		if table == "session" {
			columns = "id, person"
		}
		for _, row := range s.rows(`SELECT ` + columns + ` FROM "` + table + `"`) {
			lines = append(lines, table+" "+cells(row))
		}
	}
	slices.Sort(lines)
	return lines
}

// differ returns the rows that only one of two dumps has.
func differ(before, after []string) (odd []string) {
	for len(before) > 0 || len(after) > 0 {
		switch {
		case len(after) == 0 || len(before) > 0 && before[0] < after[0]:
			odd, before = append(odd, "- "+before[0]), before[1:]
		case len(before) == 0 || after[0] < before[0]:
			odd, after = append(odd, "+ "+after[0]), after[1:]
		default:
			before, after = before[1:], after[1:]
		}
	}
	return odd
}

// cells writes a row out: numbers as they are, everything else between quotes.
func cells(row []any) string {
	var b strings.Builder
	for _, cell := range row {
		if n, ok := cell.(int64); ok {
			fmt.Fprintf(&b, "%d ", n)
		} else {
			fmt.Fprintf(&b, "%q ", cell)
		}
	}
	return b.String()
}
