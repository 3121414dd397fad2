package audit_test

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"strings"
	"testing"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(t *testing.T, d *db.DB)) {
	t.Helper()
	dbtest.Each(t, []db.Schema{audit.Schema}, test)
}

func write(t *testing.T, d *db.DB, fn func(tx *db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

var owner = auth.Actor{
	Person: 7, Request: "REQ1", Grants: []auth.Grant{{Role: auth.Owner, Scope: auth.OfOrg(3)}},
}

func TestWhatIsRecordedCanBeRead(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		key, _ := dbtest.Keys().NewKey("9")
		write(t, d, func(tx *db.Tx) error {
			for _, e := range []audit.Entry{
				{By: owner, Scope: auth.OfOrg(3), Act: audit.Act{Code: "org.edit"}, Object: audit.Of("org", 3), Changes: []audit.Change{{Field: "name", Before: "A", After: "B"}}},
				{By: owner, Scope: auth.OfOrg(3), Act: audit.Act{Code: "org.dismiss"}, Subject: 9, Seal: key.SealText, Reason: "Айгерім переехала"},
				{By: auth.System(), Act: audit.Act{Code: "person.erase"}, Subject: 9},
			} {
				if err := audit.Record(tx, e); err != nil {
					return err
				}
			}
			return nil
		})
		write(t, d, func(tx *db.Tx) error {
			rows, err := audit.List(tx, audit.Filter{Scope: auth.OfOrg(3), Limit: 10})
			if err != nil {
				return err
			}
			if len(rows) != 2 || rows[0].Act != "org.dismiss" || rows[1].Role != auth.Owner || rows[1].Request != "REQ1" || rows[1].Actor != 7 {
				t.Fatalf("listed %+v", rows)
			}
			changes, _, err := rows[1].Open(tx, nil)
			if err != nil || len(changes) != 1 || changes[0].After != "B" {
				t.Errorf("changed %v, %v", changes, err)
			}
			if _, reason, err := rows[0].Open(tx, key.OpenText); err != nil || reason != "Айгерім переехала" {
				t.Errorf("the reason is %q, %v", reason, err)
			}
			gone, _ := dbtest.Keys().Unwrap("9", nil)
			if _, reason, err := rows[0].Open(tx, gone.OpenText); err != nil || reason != "" {
				t.Errorf("of an erased subject the reason is %q, %v", reason, err)
			}
			for filter, want := range map[audit.Filter]int{
				{Subject: 9, Limit: 10}: 2, {Actor: 7, Limit: 10}: 2, {Act: "org", Limit: 10}: 2, {Act: "org.edit", Limit: 10}: 1,
				{Act: "or", Limit: 10}: 0, {Limit: 1}: 1, {Before: rows[0].ID, Limit: 10}: 1, {From: tx.Now + 1, Until: tx.Now + 2, Limit: 10}: 0,
			} {
				if got, err := audit.List(tx, filter); err != nil || len(got) != want {
					t.Errorf("%+v lists %d, %v", filter, len(got), err)
				}
			}
			return nil
		})
	})
}

func TestTheDatabaseRefusesChanges(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		write(t, d, func(tx *db.Tx) error { return audit.Record(tx, audit.Entry{By: owner, Act: audit.Act{Code: "a.b"}}) })
		write(t, d, func(tx *db.Tx) error { _, _, err := audit.Link(tx); return err })
		for _, text := range []string{
			`UPDATE audit_entry SET act = 'x'`, `DELETE FROM audit_entry`, `UPDATE audit_link SET number = 9`, `DELETE FROM audit_link`,
		} {
			if err := d.Write(t.Context(), func(tx *db.Tx) error { _, err := tx.Exec(text); return err }); err == nil {
				t.Errorf("%s was taken", text)
			}
		}
	})
}

// Whoever gets past the database's refusal is found out by the chain.
func TestVerify(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		for n := range 5 {
			write(t, d, func(tx *db.Tx) error {
				return audit.Record(tx, audit.Entry{By: owner, Act: audit.Act{Code: "a.b"}, Object: audit.Of("n", id.ID(n+1)), Reason: "why"})
			})
			if n == 2 {
				write(t, d, func(tx *db.Tx) error { _, _, err := audit.Link(tx); return err })
			}
		}
		kept := ""
		verify := func() (audit.Head, []audit.Trouble) {
			t.Helper()
			found := verified(t, d, kept)
			return found.Head, besideGuards(found)
		}
		if head, troubles := verify(); head.Number != 3 || len(troubles) != 0 {
			t.Fatalf("before the rest is linked: %v, %v", head, troubles)
		}
		write(t, d, func(tx *db.Tx) error { _, _, err := audit.Link(tx); return err })
		head, troubles := verify()
		if head.Number != 5 || len(troubles) != 0 {
			t.Fatalf("untouched: %v, %v", head, troubles)
		}
		kept = head.String()
		for _, drop := range dropGuards[d.Engine()] {
			write(t, d, func(tx *db.Tx) error { _, err := tx.Exec(drop); return err })
		}
		write(t, d, func(tx *db.Tx) error { _, err := tx.Exec(sqlForge); return err })
		if _, troubles := verify(); len(troubles) != 1 || troubles[0].Number != 2 {
			t.Errorf("a changed entry: %v", troubles)
		}
		write(t, d, func(tx *db.Tx) error { _, err := tx.Exec(sqlRemove); return err })
		if _, troubles := verify(); len(troubles) != 2 || troubles[1].Number != 4 {
			t.Errorf("a removed entry: %v", troubles)
		}
		write(t, d, func(tx *db.Tx) error { _, err := tx.Exec(sqlCut); return err })
		if again, troubles := verify(); again.Number != 4 || len(troubles) != 4 {
			t.Errorf("a cut tail: %v, %v", again, troubles)
		}
	})
}

func verified(t *testing.T, d *db.DB, kept string) audit.Report {
	t.Helper()
	found, err := audit.Verify(t.Context(), d, kept, func(int64) {})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// besideGuards returns what was found but for the guards that a test took away.
func besideGuards(found audit.Report) []audit.Trouble {
	return slices.DeleteFunc(found.Troubles, func(t audit.Trouble) bool { return strings.HasPrefix(t.What, "a trigger is missing") })
}

// recorded writes acts down and links them.
func recorded(t *testing.T, d *db.DB, n int) {
	t.Helper()
	write(t, d, func(tx *db.Tx) error {
		entries := make([]audit.Entry, n)
		for i := range entries {
			entries[i] = audit.Entry{By: owner, Act: audit.Act{Code: "a.b"}}
		}
		if err := audit.RecordAll(tx, entries); err != nil {
			return err
		}
		_, _, err := audit.Link(tx)
		return err
	})
}

// Who has the database and no key cannot make the chain anew: neither with
// hashes of their own nor with those that have no key.
func TestTheChainHasAKey(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		recorded(t, d, 3)
		for _, drop := range dropGuards[d.Engine()] {
			write(t, d, func(tx *db.Tx) error { _, err := tx.Exec(drop); return err })
		}
		if d.Engine() == "sqlite" {
			write(t, d, func(tx *db.Tx) error { _, err := tx.Exec(`DROP TRIGGER audit_link_no_update`); return err })
		}
		anew := func(length int) {
			write(t, d, func(tx *db.Tx) error { _, err := tx.Exec(sqlAnew, bytes.Repeat([]byte{1}, length)); return err })
		}
		anew(33)
		if found := besideGuards(verified(t, d, "")); len(found) != 2 || found[0].Number != 2 || found[1].Number != 3 {
			t.Errorf("hashes of another key: %v", found)
		}
		write(t, d, func(tx *db.Tx) error {
			sum := sha256.Sum256(audit.Before(t, tx, 2)) // what the first versions would have written
			_, err := tx.Exec(sqlAnew, sum[:])
			return err
		})
		found := verified(t, d, "")
		if len(found.Troubles) < 2 || found.Unkeyed != 1 || !strings.Contains(found.Troubles[0].What, "no key") {
			t.Errorf("hashes without a key: %+v", found)
		}
	})
}

const (
	sqlAnew   = `UPDATE audit_link SET hash = $1 WHERE number = 2`
	sqlForge  = `UPDATE audit_entry SET act = 'a.c' WHERE id = (SELECT entry FROM audit_link WHERE number = 2)`
	sqlRemove = `DELETE FROM audit_entry WHERE id = (SELECT entry FROM audit_link WHERE number = 4)`
	sqlCut    = `DELETE FROM audit_link WHERE number = 5`
)

var dropGuards = map[string][]string{
	"sqlite": {
		`DROP TRIGGER audit_entry_no_update`, `DROP TRIGGER audit_entry_no_delete`, `DROP TRIGGER audit_link_no_delete`,
		`DROP TRIGGER audit_entry_coded`,
	},
	"postgres": {
		`DROP TRIGGER audit_entry_append_only ON audit_entry`, `DROP TRIGGER audit_link_append_only ON audit_link`,
		`ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_coded`,
	},
}
