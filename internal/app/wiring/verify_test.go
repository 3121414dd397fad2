package wiring

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// What the log says of the record's head is what verify asks for.
func TestTellHead(t *testing.T) {
	dbtest.Each(t, []db.Schema{audit.Schema}, func(t *testing.T, d *db.DB) {
		var log bytes.Buffer
		tell := TellHead(slog.New(slog.NewTextHandler(&log, nil)))
		if err := d.Read(t.Context(), tell); err != nil || log.Len() > 0 {
			t.Errorf("of an empty record: %v, %s", err, &log)
		}
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			err := audit.Record(tx, audit.Entry{By: auth.System(), Act: audit.Act{Code: "a.b"}})
			if err == nil {
				_, _, err = audit.Link(tx)
			}
			return err
		})
		if err == nil {
			err = d.Read(t.Context(), tell)
		}
		if err != nil {
			t.Fatal(err)
		}
		_, rest, _ := strings.Cut(log.String(), `head="`)
		head, _, _ := strings.Cut(rest, `"`)
		found, err := audit.Verify(t.Context(), d, head, func(int64) {})
		if err != nil || len(found.Troubles) > 0 || found.Head.String() != head {
			t.Errorf("the log says %q, verify %+v, %v", head, found, err)
		}
	})
}

// gauge keeps what it was told last.
type gauge float64

func (g *gauge) Set(n float64) { *g = gauge(n) }

// An entry that the program did not write is told once, and counted as long as it waits.
func TestLinkAuditTellsWhatItRefuses(t *testing.T) {
	dbtest.Each(t, []db.Schema{audit.Schema}, func(t *testing.T, d *db.DB) {
		var log bytes.Buffer
		var refused gauge
		link := LinkAudit(slog.New(slog.NewTextHandler(&log, nil)), &refused)
		for _, work := range []func(*db.Tx) error{
			func(tx *db.Tx) error {
				return audit.Record(tx, audit.Entry{By: auth.System(), Act: audit.Act{Code: "a.b"}})
			},
			link,
			func(tx *db.Tx) error { _, err := tx.Exec(sqlForeign); return err },
			link, link,
		} {
			if err := d.Write(t.Context(), work); err != nil {
				t.Fatal(err)
			}
		}
		if told := strings.Count(log.String(), "audit-refused"); told != 1 || !strings.Contains(log.String(), "entry 5") || refused != 1 {
			t.Errorf("the gauge says %v, the log %s", refused, &log)
		}
	})
}

const sqlForeign = `INSERT INTO audit_entry (id, at, actor, role, scope_kind, scope_id, act, object, subject, shreds, request, code)
	SELECT 5, at, actor, role, scope_kind, scope_id, act, object, subject, shreds, request, code FROM audit_entry`
