package audit

import (
	"maps"
	"slices"

	"asar/internal/kit/db"
)

// guards is what stands on the tables of entries, links and those that wait, by
// engine and name: it keeps the record append-only, has each entry wait for its
// link, and does nothing else. It is written as the engines tell it, PostgreSQL
// with the function that a trigger runs.
var guards = map[string]map[string]string{
	"sqlite": {
		"audit_entry_coded": `CREATE TRIGGER audit_entry_coded BEFORE INSERT ON audit_entry WHEN NEW.code IS NULL
BEGIN
  SELECT RAISE(ABORT, 'an entry of the audit needs a code');
END`,
		"audit_entry_no_delete": `CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN
  SELECT RAISE(ABORT, 'audit_entry is append-only');
END`,
		"audit_entry_no_update": `CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN
  SELECT RAISE(ABORT, 'audit_entry is append-only');
END`,
		"audit_entry_waits": `CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry
BEGIN
  INSERT INTO audit_loose (entry) VALUES (NEW.id);
END`,
		"audit_link_no_delete": `CREATE TRIGGER audit_link_no_delete BEFORE DELETE ON audit_link
BEGIN
  SELECT RAISE(ABORT, 'audit_link is append-only');
END`,
		"audit_link_no_update": `CREATE TRIGGER audit_link_no_update BEFORE UPDATE ON audit_link
BEGIN
  SELECT RAISE(ABORT, 'audit_link is append-only');
END`,
	},
	"postgres": {
		"audit_entry_append_only": `CREATE TRIGGER audit_entry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_entry ` + refusing,
		"audit_link_append_only":  `CREATE TRIGGER audit_link_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_link ` + refusing,
		"audit_entry_waits": `CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry REFERENCING NEW TABLE AS added ` +
			`FOR EACH STATEMENT EXECUTE FUNCTION audit_wait() [O] plpgsql
BEGIN
  INSERT INTO audit_loose (entry) SELECT id FROM added;
  RETURN NULL;
END
`,
	},
}

const refusing = `FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse() [O] plpgsql
BEGIN
  RAISE EXCEPTION 'the audit is append-only';
END
`

// guards compares the triggers of the record with what they should be, to the
// letter: one of the same name may do nothing, and one more may undo what was done.
func (v *verifier) guards(tx *db.Tx) error {
	found, err := db.Triggers(tx, "audit_entry", "audit_link", "audit_loose")
	if err != nil {
		return err
	}
	missing := maps.Clone(guards[tx.Engine()])
	for _, there := range found {
		should, ours := missing[there.Name]
		switch delete(missing, there.Name); {
		case !ours:
			v.trouble(0, "a trigger stands on it that is none of the program's: "+there.Name)
		case there.Text != should:
			v.trouble(0, "a trigger does not do what it should: "+there.Name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(missing)) {
		v.trouble(0, "a trigger is missing: "+name)
	}
	return nil
}
