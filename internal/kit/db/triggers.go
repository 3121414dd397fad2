package db

import (
	"fmt"
	"strings"
)

// Trigger is what the database does by itself when a table is written to: a
// trigger with its function, or a rule.
type Trigger struct {
	Name string
	Text string // what it does, as the engine tells it
}

const (
	sqliteTriggers = `SELECT name, sql AS text FROM sqlite_master
		WHERE type = 'trigger' AND tbl_name IN (SELECT value ->> 'name' FROM json_each($1)) ORDER BY name`
	postgresTriggers = `SELECT t.tgname AS name, pg_catalog.pg_get_triggerdef(t.oid, true) || ' [' || t.tgenabled::text || '] '
			|| l.lanname || COALESCE(' ' || p.proconfig::text, '') || p.prosrc AS text
		FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
		JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid JOIN pg_catalog.pg_language l ON l.oid = p.prolang
		WHERE NOT t.tgisinternal AND pg_catalog.pg_table_is_visible(c.oid) AND c.relname IN (SELECT value ->> 'name' FROM json_each($1))
		UNION ALL
		SELECT r.rulename, pg_catalog.pg_get_ruledef(r.oid, true) FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
		WHERE pg_catalog.pg_table_is_visible(c.oid) AND c.relname IN (SELECT value ->> 'name' FROM json_each($1))
		ORDER BY 1`
)

// Triggers returns what stands on tables. It asks the engine's own catalogue: a
// view of ours could be made to say anything.
func Triggers(tx *Tx, tables ...string) ([]Trigger, error) {
	type named struct {
		Name string `json:"name"`
	}
	list := make([]named, len(tables))
	for i, name := range tables {
		list[i].Name = name
	}
	query := map[string]string{"sqlite": sqliteTriggers, "postgres": postgresTriggers}[tx.Engine()]
	found, err := All[Trigger](tx, query, JSON(list))
	if err != nil {
		return nil, fmt.Errorf("db: the triggers of %s: %w", strings.Join(tables, ", "), err)
	}
	return found, nil
}
