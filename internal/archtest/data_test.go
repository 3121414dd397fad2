package archtest

import (
	"slices"
	"strings"
	"testing"

	"asar/internal/app"
	"asar/internal/app/wiring"
	"asar/internal/core/consent"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// column is a column as an engine's catalogue knows it.
type column struct{ Name, Kind string }

type columnRow struct{ InTable, Name, Kind string }

const (
	sqliteColumns = `SELECT m.name AS in_table, c.name, lower(c.type) AS kind FROM sqlite_master m JOIN pragma_table_info(m.name) c
		WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1, c.cid`
	postgresColumns = `SELECT c.table_name AS in_table, c.column_name AS name, c.data_type AS kind FROM information_schema.columns c
		JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema
		WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1, c.ordinal_position`
)

// The data map is what the database holds: each table and each column, once,
// with a purpose and a term; and what it calls personal nobody can read there,
// unless it says why.
func TestTheDataMapIsWhatTheDatabaseHolds(t *testing.T) {
	mapped := map[string]privacy.Table{}
	for _, m := range app.Modules(wiring.New(consent.Operator{})) {
		for _, table := range m.Data {
			if _, twice := mapped[table.Name]; twice {
				t.Errorf("%s stands twice in the data map", table.Name)
			}
			mapped[table.Name] = table
		}
	}
	dbtest.Each(t, schemas(), func(t *testing.T, d *db.DB) {
		found := catalogue(t, d)
		for name := range mapped {
			if found[name] == nil {
				t.Errorf("%s stands in the data map and not in the database", name)
			}
		}
		for name, columns := range found {
			table, known := mapped[name]
			if !known {
				t.Errorf("%s holds %v and is missing in the data map: add it to its part's data.go", name, columns)
				continue
			}
			compare(t, table, columns)
		}
	})
}

func catalogue(t *testing.T, d *db.DB) map[string][]column {
	t.Helper()
	query := sqliteColumns
	if d.Engine() == "postgres" {
		query = postgresColumns
	}
	var rows []columnRow
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		rows, err = db.All[columnRow](tx, query)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]column{}
	for _, r := range rows {
		if !strings.HasPrefix(r.InTable, "version_of_") { // goose's
			found[r.InTable] = append(found[r.InTable], column{r.Name, r.Kind})
		}
	}
	if len(found) < 30 {
		t.Fatalf("only %d tables were found", len(found))
	}
	return found
}

// compare holds one table of the map to its columns in the database.
func compare(t *testing.T, table privacy.Table, columns []column) {
	t.Helper()
	classes := map[string]privacy.Class{}
	for _, class := range privacy.Classes {
		for _, name := range table.Of(class) {
			if other := classes[name]; other != "" {
				t.Errorf("%s.%s is both %s and %s", table.Name, name, other, class)
			}
			classes[name] = class
		}
	}
	for name := range classes {
		if !slices.ContainsFunc(columns, func(c column) bool { return c.Name == name }) {
			t.Errorf("%s.%s stands in the data map and not in the database", table.Name, name)
		}
	}
	for _, c := range columns {
		class := classes[c.Name]
		_, reasoned := table.Reason(c.Name)
		sealed := c.Kind == "bytea"
		switch {
		case class == "":
			t.Errorf("%s.%s has no class in the data map", table.Name, c.Name)
		case class.Sealed() && !sealed && !reasoned:
			t.Errorf("%s.%s is %s and stored readable: seal it, or say why it cannot be", table.Name, c.Name, class)
		case reasoned && (sealed || !class.Sealed()):
			t.Errorf("%s.%s gives a reason to be readable and needs none", table.Name, c.Name)
		}
	}
	if table.Person != "" && classes[table.Person] == "" {
		t.Errorf("%s has no column %s to tell about whom a row is", table.Name, table.Person)
	}
	for _, l := range i18n.Langs {
		if table.Purpose.In(l) == "" || table.Term.In(l) == "" {
			t.Errorf("%s has no purpose or no term in %s", table.Name, l)
		}
	}
}
