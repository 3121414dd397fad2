package audit_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/vault"
)

// unguarded takes away what keeps the record append-only, as whoever owns the
// database can.
func unguarded(t *testing.T, d *db.DB) {
	t.Helper()
	for _, drop := range dropGuards[d.Engine()] {
		run(t, d, drop)
	}
}

func run(t *testing.T, d *db.DB, text string, args ...any) {
	t.Helper()
	write(t, d, func(tx *db.Tx) error { _, err := tx.Exec(text, args...); return err })
}

// linkAll links what may be linked and returns how much, and what is refused.
func linkAll(t *testing.T, d *db.DB) (made int, refused []audit.Trouble) {
	t.Helper()
	write(t, d, func(tx *db.Tx) (err error) {
		made, refused, err = audit.Link(tx)
		return err
	})
	return made, refused
}

// says tells whether a trouble of an entry is among those that were found.
func says(list []audit.Trouble, entry id.ID, what string) bool {
	for _, t := range list {
		if t.Entry == entry && strings.Contains(t.What, what) {
			return true
		}
	}
	return false
}

// Who has the database and no key writes entries with no code, or with another
// entry's. None is linked, each is told, and none keeps the others waiting.
func TestForeignEntriesAreNotLinked(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		recorded(t, d, 1)
		unguarded(t, d)
		run(t, d, sqlForeign, -5, "a.b", nil)
		run(t, d, sqlForeign, 6, "a.b", bytes33)
		run(t, d, sqlStolen, 7)
		many := make([]audit.Entry, 1001) // more than one run looks at
		for i := range many {
			many[i] = audit.Entry{By: owner, Act: audit.Act{Code: "a.b"}}
		}
		run(t, d, sqlManyForeign)
		write(t, d, func(tx *db.Tx) error { return audit.RecordAll(tx, many) })
		found := verified(t, d, "")
		made, refused := 0, []audit.Trouble(nil)
		for range 3 {
			var n int
			n, refused = linkAll(t, d)
			made += n
		}
		if made != len(many) || len(refused) != 3+1000 {
			t.Errorf("%d were linked, %d refused", made, len(refused))
		}
		for _, list := range [][]audit.Trouble{found.Troubles, refused, verified(t, d, "").Troubles} {
			if !says(list, -5, "no code") || !says(list, 6, "key that is not in the ring") || !says(list, 7, "does not fit") || !says(list, 1999, "no code") {
				t.Errorf("told %d: %v", len(list), list[:min(5, len(list))])
			}
		}
	})
}

var bytes33 = append([]byte{200}, make([]byte, 32)...)

// An entry that was changed and put back among those that wait is not linked
// again, nor is one that was removed before it was linked forgotten.
func TestChangedEntriesAreNotLinkedAgain(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		recorded(t, d, 3)
		unguarded(t, d)
		var entries []id.ID
		write(t, d, func(tx *db.Tx) (err error) {
			entries, err = db.All[id.ID](tx, `SELECT entry FROM audit_link ORDER BY number`)
			return err
		})
		run(t, d, `DELETE FROM audit_link WHERE number > 1`)
		run(t, d, `UPDATE audit_entry SET actor = 8 WHERE id = $1`, entries[1])
		run(t, d, `DELETE FROM audit_entry WHERE id = $1`, entries[2])
		for _, e := range entries[1:] {
			run(t, d, `INSERT INTO audit_loose (entry) VALUES ($1)`, e)
		}
		made, refused := linkAll(t, d)
		if made != 0 || len(refused) != 2 {
			t.Errorf("%d were linked, refused: %v", made, refused)
		}
		for _, list := range [][]audit.Trouble{refused, verified(t, d, "").Troubles} {
			if !says(list, entries[1], "does not fit") || !says(list, entries[2], "removed before it was linked") {
				t.Errorf("told: %v", list)
			}
		}
	})
}

// A linked entry whose code alone was changed is told too.
func TestTheCodeOfALinkedEntryIsRead(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		recorded(t, d, 2)
		unguarded(t, d)
		for _, code := range [][]byte{nil, bytes33} {
			run(t, d, `UPDATE audit_entry SET code = $1 WHERE id = (SELECT entry FROM audit_link WHERE number = 2)`, code)
			if found := verified(t, d, ""); len(found.Troubles) == 0 || found.Troubles[0].Number != 2 && code != nil {
				t.Errorf("with the code %x: %v", code, found.Troubles)
			}
		}
	})
}

// whatever is any act that may be written down.
func whatever() *rapid.Generator[audit.Entry] {
	return rapid.Custom(func(t *rapid.T) audit.Entry {
		word := rapid.StringMatching(`[a-z]{0,5}[\pL \n"\\<\x{2028}]{0,3}`)
		return audit.Entry{
			By:    auth.Actor{Person: id.ID(rapid.Int64().Draw(t, "actor")), Request: word.Draw(t, "request")},
			Scope: auth.Scope{Kind: word.Draw(t, "kind"), ID: word.Draw(t, "scope")}, As: auth.Role(word.Draw(t, "role")),
			Act: audit.Act{Code: word.Draw(t, "act")}, Object: word.Draw(t, "object"), Subject: id.ID(rapid.Int64().Draw(t, "subject")), Reason: word.Draw(t, "reason"),
			Seal: rapid.SampledFrom([]func(string, string) []byte{nil, func(_, text string) []byte { return []byte(text) }}).Draw(t, "seal"),
		}
	})
}

// Whatever the program writes down is linked; whatever part of it is changed
// before, it is not.
func TestACodeIsOverAllOfAnEntry(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB) {
		unguarded(t, d)
		changes := []string{
			`UPDATE audit_entry SET id = id + 1`, `UPDATE audit_entry SET at = at + 1`, `UPDATE audit_entry SET actor = actor - 1`,
			`UPDATE audit_entry SET role = role || 'x'`, `UPDATE audit_entry SET scope_kind = scope_kind || 'x'`,
			`UPDATE audit_entry SET scope_id = 'x' || scope_id`, `UPDATE audit_entry SET act = act || 'x'`, `UPDATE audit_entry SET object = object || ' '`,
			`UPDATE audit_entry SET subject = -subject - 1`, `UPDATE audit_entry SET details = code`, `UPDATE audit_entry SET shreds = NOT shreds`,
			`UPDATE audit_entry SET request = request || 'x'`,
			`UPDATE audit_entry SET scope_kind = scope_kind || 'x', scope_id = 'x'`,
		}
		rapid.Check(t, func(r *rapid.T) {
			e := whatever().Draw(r, "entry")
			e.Subject = max(e.Subject, -1<<62)
			if e.By.Person == -1<<63 {
				e.By.Person++
			}
			change := rapid.SampledFrom(changes).Draw(r, "change")
			run(t, d, `DELETE FROM audit_entry`)
			run(t, d, `DELETE FROM audit_link`)
			run(t, d, `DELETE FROM audit_loose`)
			write(t, d, func(tx *db.Tx) error { return audit.Record(tx, e) })
			if found := besideGuards(verified(t, d, "")); len(found) != 0 {
				r.Fatalf("as it was written: %v", found)
			}
			run(t, d, change)
			run(t, d, `UPDATE audit_loose SET entry = (SELECT id FROM audit_entry)`)
			if made, refused := linkAll(t, d); made != 0 || len(refused) != 1 {
				r.Fatalf("after %s %d was linked", change, made)
			}
		})
	})
}

// A new master key codes and links from then on; what the old one made still holds.
func TestARotationKeepsTheRecord(t *testing.T) {
	dbtest.Each(t, []db.Schema{audit.Schema}, func(t *testing.T, d *db.DB) {
		text := vault.NewRing()
		for range 3 {
			ring, err := vault.ParseRing(text)
			if err != nil {
				t.Fatal(err)
			}
			d := dbtest.BesideWith(t, d, ring)
			recorded(t, d, 2)
			write(t, d, func(tx *db.Tx) error { return audit.Record(tx, audit.Entry{By: owner, Act: audit.Act{Code: "a.b"}}) })
			if found := verified(t, d, ""); len(found.Troubles) != 0 {
				t.Errorf("%+v", found)
			}
			if text, err = vault.Rotated(text); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// before is the tables as they were before entries had codes.
func before(t *testing.T) db.Schema {
	t.Helper()
	files := fstest.MapFS{}
	names, err := fs.Glob(audit.Schema.FS, "00[1-4]_*.sql")
	for _, name := range names {
		var body []byte
		if body, err = fs.ReadFile(audit.Schema.FS, name); err == nil {
			files[name] = &fstest.MapFile{Data: body}
		}
	}
	if err != nil || len(files) < 4 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	return db.Schema{Name: audit.Schema.Name, FS: files}
}

// old returns a record of the time before codes: one link without a key, two
// with one, and two entries that wait.
func old(t *testing.T, d *db.DB) {
	t.Helper()
	if _, err := d.Migrate(t.Context(), []db.Schema{db.Base, before(t)}); err != nil {
		t.Fatal(err)
	}
	for n := range 5 {
		run(t, d, sqlOld, n+1)
		switch n {
		case 0:
			write(t, d, func(tx *db.Tx) error { return audit.LinkOld(tx, false) })
		case 2:
			write(t, d, func(tx *db.Tx) error { return audit.LinkOld(tx, true) })
		}
	}
	if _, err := d.Migrate(t.Context(), []db.Schema{db.Base, audit.Schema}); err != nil {
		t.Fatal(err)
	}
}

// A record from before there were codes is taken over once, with what waits.
func TestAnOldRecordGoesOn(t *testing.T) {
	dbtest.Each(t, nil, func(t *testing.T, d *db.DB) {
		old(t, d)
		for range 2 {
			write(t, d, audit.Adopt)
		}
		if err := d.Write(t.Context(), func(tx *db.Tx) error { _, err := tx.Exec(sqlOld, 9); return err }); err == nil {
			t.Error("the database took an entry without a code")
		}
		recorded(t, d, 2)
		found := verified(t, d, "")
		if len(found.Troubles) != 0 || found.Unkeyed != 1 || found.Uncoded != 5 || found.Head.Number != 7 {
			t.Errorf("%+v", found)
		}
	})
}

// Nobody has entries of their own taken over later: neither beside the mark that
// says up to where, nor after moving it, nor once it is gone.
func TestNothingIsAdoptedTwice(t *testing.T) {
	dbtest.Each(t, nil, func(t *testing.T, d *db.DB) {
		old(t, d)
		write(t, d, audit.Adopt)
		recorded(t, d, 2)
		unguarded(t, d)
		run(t, d, sqlForeign, 6, "a.b", nil)
		told := func(with string) {
			t.Helper()
			write(t, d, audit.Adopt)
			made, refused := linkAll(t, d)
			found := verified(t, d, "")
			if made != 0 || !says(refused, 6, "no code") || !says(found.Troubles, 6, "no code") || !says(found.Troubles, 0, with) {
				t.Errorf("%d linked, refused: %v, found: %v", made, refused, found.Troubles)
			}
		}
		told("a trigger is missing")
		run(t, d, `UPDATE audit_adoption SET number = 7`)
		told("removed or changed")
		run(t, d, `DELETE FROM audit_adoption`)
		told("removed or changed")
	})
}

const (
	sqlOld = `INSERT INTO audit_entry (id, at, actor, role, scope_kind, scope_id, act, object, subject, shreds, request)
		VALUES ($1, 1, 7, 'owner', '', '', 'a.b', '', 0, FALSE, 'R')`
	sqlForeign = `INSERT INTO audit_entry (id, at, actor, role, scope_kind, scope_id, act, object, subject, shreds, request, code)
		VALUES ($1, 1, 7, 'owner', '', '', $2, '', 0, FALSE, 'R', $3)`
	sqlStolen = `INSERT INTO audit_entry (id, at, actor, role, scope_kind, scope_id, act, object, subject, details, shreds, request, code)
		SELECT $1, at, actor, role, scope_kind, scope_id, act, object, subject, details, shreds, request, code FROM audit_entry WHERE id > 100`
	sqlManyForeign = `INSERT INTO audit_entry (id, at, actor, role, scope_kind, scope_id, act, object, subject, shreds, request)
		WITH RECURSIVE n (i) AS (SELECT CAST(1000 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 1999)
		SELECT i, 1, 7, 'owner', '', '', 'a.b', '', 0, FALSE, 'R' FROM n`
)
