package audit_test

import (
	"testing"

	"asar/internal/kit/db"
)

const (
	refuseUpdatesOf = ` BEFORE UPDATE OF at ON audit_entry
BEGIN
  SELECT RAISE(ABORT, 'audit_entry is append-only');
END`
	refuseNever = ` BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_link FOR EACH STATEMENT WHEN (false) EXECUTE FUNCTION audit_refuse()`
)

// tampering is what the owner of a database can do to the guards, and what
// verify says of it.
var tampering = []struct {
	engine, told string
	texts        []string
}{
	{"sqlite", "a trigger is missing: audit_entry_waits", []string{`DROP TRIGGER audit_entry_waits`}},
	{"sqlite", "a trigger does not do what it should: audit_entry_no_delete", []string{
		`DROP TRIGGER audit_entry_no_delete`, `CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT 1; END`,
	}},
	{"sqlite", "a trigger does not do what it should: audit_entry_no_update", []string{
		`DROP TRIGGER audit_entry_no_update`, `CREATE TRIGGER audit_entry_no_update` + refuseUpdatesOf,
	}},
	{"sqlite", "a trigger stands on it that is none of the program's: more", []string{
		`CREATE TRIGGER more AFTER INSERT ON audit_loose BEGIN DELETE FROM audit_loose WHERE entry = NEW.entry; END`,
	}},
	{"postgres", "a trigger is missing: audit_entry_waits", []string{`DROP TRIGGER audit_entry_waits ON audit_entry`}},
	{"postgres", "a trigger does not do what it should: audit_entry_append_only", []string{`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only`}},
	{"postgres", "a trigger does not do what it should: audit_link_append_only", []string{
		`DROP TRIGGER audit_link_append_only ON audit_link`, `CREATE TRIGGER audit_link_append_only` + refuseNever,
	}},
	{"postgres", "a trigger does not do what it should: audit_entry_waits", []string{
		`CREATE OR REPLACE FUNCTION audit_wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$`,
	}},
	{"postgres", "a trigger stands on it that is none of the program's: more", []string{`CREATE RULE more AS ON INSERT TO audit_loose DO INSTEAD NOTHING`}},
}

// A guard that is gone, switched off, or only bears its name is told, and so is
// one that is not ours.
func TestGuardsAreReadToTheLetter(t *testing.T) {
	for _, c := range tampering {
		t.Run(c.told, func(t *testing.T) {
			each(t, func(t *testing.T, d *db.DB) {
				recorded(t, d, 1)
				if found := verified(t, d, ""); len(found.Troubles) != 0 {
					t.Fatalf("untouched: %v", found.Troubles)
				}
				if d.Engine() != c.engine {
					return
				}
				for _, text := range c.texts {
					run(t, d, text)
				}
				if found := verified(t, d, ""); len(found.Troubles) != 1 || found.Troubles[0].What != c.told {
					t.Errorf("found %v", found.Troubles)
				}
			})
		})
	}
}
