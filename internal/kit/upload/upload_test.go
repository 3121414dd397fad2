package upload_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/sheet"
	"asar/internal/kit/upload"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

const host id.ID = 3

var (
	sender = auth.Actor{Person: 7, Grants: []auth.Grant{{Role: auth.Owner, Scope: auth.OfOrg(host)}}}
	member = auth.Actor{Person: 8, Grants: []auth.Grant{{Role: auth.Member, Scope: auth.OfOrg(host)}}}
)

// report is what the tables of these tests are told by.
type report struct {
	upload.Sums
	Problems []sheet.Problem
	Dry      bool
}

var textPeople = i18n.M{Kk: "Тым көп: {n}.", Ru: "Слишком много: {n}.", En: "Too many: {n}."}

// desk keeps tables of a kind, each row of which it takes.
func desk(name string) *upload.Desk[report] {
	k := upload.Kind{Name: name, Need: auth.RunOpportunity, OnUpload: audit.Act{Code: "import.upload"}, OnTake: audit.Act{Code: "import.take"}, Section: name}
	return upload.NewDesk(k, func(*db.Tx, id.ID) (upload.Seal, error) { return nil, nil }, func(_ *db.Tx, _ auth.Actor, t upload.Table) (r report, err error) {
		r.Dry = t.DryRun
		return r, sheet.Each(t.Path, sheet.Limits{}, func([]string) error { return nil }, func(row sheet.Row) error {
			r.Read, r.Created = r.Read+1, r.Created+1
			r.Problems = append(r.Problems, sheet.Problem{Row: row.Number, Column: t.Mapping.Columns["name"], Value: row.Get(t.Mapping.Columns["name"]), Text: textPeople.With("n", 2)})
			return nil
		})
	})
}

// bench is a database with somebody at it.
type bench struct {
	*testing.T
	on *db.DB
}

func each(t *testing.T, test func(b bench)) {
	t.Helper()
	dbtest.Each(t, []db.Schema{job.Schema, audit.Schema, upload.Schema}, func(t *testing.T, d *db.DB) { test(bench{t, d}) })
}

func (b bench) write(run func(tx *db.Tx) error) {
	b.Helper()
	if err := b.on.Write(b.Context(), run); err != nil {
		b.Fatal(err)
	}
}

// table is a file of two rows.
func (b bench) table() string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "people.csv")
	if err := os.WriteFile(path, []byte("Имя;Город\nАйгерім;Теміртау\nЕрлан;Алматы\n"), 0o600); err != nil {
		b.Fatal(err)
	}
	return path
}

// file uploads two rows.
func (b bench) file(d *upload.Desk[report]) upload.File[report] {
	b.Helper()
	return b.sent(d, sender, host)
}

func (b bench) sent(d *upload.Desk[report], by auth.Actor, org id.ID) (f upload.File[report]) {
	b.Helper()
	sent, err := d.Read(" люди \x00.csv", b.table())
	if err != nil {
		b.Fatal(err)
	}
	b.write(func(tx *db.Tx) (err error) {
		f, err = d.Upload(tx, by, org, sent)
		return err
	})
	return f
}

// kind is how a refusal failed.
func (b bench) kind(run func(tx *db.Tx) error) fault.Kind {
	b.Helper()
	f, refused := fault.As(b.on.Write(b.Context(), run))
	if !refused {
		return 0
	}
	return f.Kind
}

// A table is tried as often as one likes and taken once, as it was last tried;
// what a problem says survives in every language.
func TestATableIsTakenOnce(t *testing.T) {
	each(t, func(b bench) {
		d := desk("people")
		f := b.file(d)
		if f.Name != "люди .csv" || f.Head.Rows != 2 || f.Head.First[1] != "Теміртау" {
			b.Errorf("%+v", f)
		}
		step := func(run func(tx *db.Tx) (upload.File[report], error)) {
			b.Helper()
			b.write(func(tx *db.Tx) (err error) {
				if _, err := run(tx); err != nil {
					return err
				}
				f, err = d.File(tx, sender, host, f.ID)
				return err
			})
		}
		m := sheet.Mapping{Columns: map[string]string{"name": "Имя"}}
		for run := range 2 {
			step(func(tx *db.Tx) (upload.File[report], error) { return d.Try(tx, sender, f, m) })
			if p := f.Report.Problems[1]; f.State != upload.Tried || f.Run != run+1 || !f.Report.Dry || f.Report.Created != 2 ||
				p.Value != "Ерлан" || p.Said(i18n.Kk) != "Жол: 3, баған: «Имя». Тым көп: 2." {
				b.Errorf("%+v", f)
			}
		}
		for _, run := range []int{0, 1, 3} {
			step(func(tx *db.Tx) (upload.File[report], error) { return d.Take(tx, sender, f, run) })
			if f.State != upload.Tried {
				b.Errorf("taken as trial %d has shown it", run)
			}
		}
		for range 2 {
			step(func(tx *db.Tx) (upload.File[report], error) { return d.Take(tx, sender, f, 2) })
			step(func(tx *db.Tx) (upload.File[report], error) { return d.Try(tx, sender, f, m) })
			if f.State != upload.Taken || f.Run != 2 || f.Report.Dry {
				b.Errorf("%+v", f)
			}
		}
	})
}

// A table is seen by those who may take it, as what it is, where it was sent.
func TestATableIsNobodyElses(t *testing.T) {
	each(t, func(b bench) {
		people, places := desk("people"), desk("places")
		f := b.file(people)
		get := func(d *upload.Desk[report], by auth.Actor, org id.ID) fault.Kind {
			return b.kind(func(tx *db.Tx) error { _, err := d.File(tx, by, org, f.ID); return err })
		}
		if k := get(people, sender, host); k != 0 {
			b.Errorf("its sender: %v", k)
		}
		if k := get(people, member, host); k != fault.Denied {
			b.Errorf("a member: %v", k)
		}
		if k := get(people, auth.Actor{Person: 9}, host); k != fault.NotFound {
			b.Errorf("a stranger: %v", k)
		}
		if k := get(places, sender, host); k != fault.NotFound {
			b.Errorf("as a table of another kind: %v", k)
		}
		other := auth.Actor{Person: 7, Grants: []auth.Grant{{Role: auth.Owner, Scope: auth.OfOrg(host + 1)}}}
		if k := get(people, other, host+1); k != fault.NotFound {
			b.Errorf("under another organisation: %v", k)
		}
	})
}

// Of an organisation's tables of one kind only the newest wait, and nobody
// else's give way to them.
func TestOnlyTheNewestWait(t *testing.T) {
	each(t, func(b bench) {
		people, places := desk("people"), desk("places")
		other := b.file(places)
		next := auth.Actor{Person: 9, Grants: []auth.Grant{{Role: auth.Owner, Scope: auth.OfOrg(host + 1)}}}
		beside := b.sent(people, next, host+1)
		oldest, second := b.file(people), b.file(people)
		b.write(func(tx *db.Tx) error {
			f, err := people.Try(tx, sender, oldest, sheet.Mapping{})
			if err == nil {
				_, err = people.Take(tx, sender, f, 1)
			}
			return err
		})
		for range upload.MostKept - 1 {
			b.file(people)
		}
		for name, c := range map[string]struct {
			desk *upload.Desk[report]
			by   auth.Actor
			file upload.File[report]
			want fault.Kind
		}{
			"the oldest": {people, sender, oldest, fault.NotFound}, "the one after it": {people, sender, second, 0},
			"one of another kind": {places, sender, other, 0}, "another organisation's": {people, next, beside, 0},
		} {
			if k := b.kind(func(tx *db.Tx) error { _, err := c.desk.File(tx, c.by, c.file.Org, c.file.ID); return err }); k != c.want {
				b.Errorf("%s: %v", name, k)
			}
		}
	})
}

// A table is looked through within its kind's limits, before any transaction.
func TestRead(t *testing.T) {
	b, d := bench{T: t}, desk("people")
	for rows, want := range map[int]fault.Kind{1: fault.Invalid, 2: 0} {
		d.Kind.Limits = sheet.Limits{Rows: rows}
		s, err := d.Read("люди.csv", b.table())
		if f, refused := fault.As(err); refused != (want != 0) || refused && f.Kind != want {
			t.Errorf("two rows where %d may stand: %v", rows, err)
		}
		if want == 0 && (err != nil || s.Name != "люди.csv" || s.Head.Rows != 2) {
			t.Errorf("%+v, %v", s, err)
		}
	}
}

// What is kept of a table can be read by nobody, is told to its sender, and goes
// with them or after a day.
func TestATableGoes(t *testing.T) {
	each(t, func(b bench) {
		d := desk("people")
		now := dbtest.Start
		b.on.Clock = func() time.Time { return now }
		stored := func() (bodies [][]byte) {
			b.write(func(tx *db.Tx) (err error) {
				bodies, err = db.All[[]byte](tx, `SELECT body FROM upload_file UNION ALL SELECT head FROM upload_file UNION ALL SELECT name FROM upload_file`)
				return err
			})
			return bodies
		}
		b.file(d)
		for _, kept := range stored() {
			if bytes.Contains(kept, []byte("Айгерім")) || bytes.Contains(kept, []byte("люди")) {
				b.Errorf("kept readable: %q", kept)
			}
		}
		b.write(func(tx *db.Tx) error {
			mine, err := d.Mine(tx, sender.Person)
			if err != nil || len(mine) != 1 || len(mine[0].Rows) != 1 || mine[0].Rows[0][0] != "люди .csv" {
				b.Errorf("%+v %v", mine, err)
			}
			others, err := desk("places").Mine(tx, sender.Person)
			if len(others[0].Rows) != 0 {
				b.Errorf("of another kind: %+v", others)
			}
			return err
		})
		b.write(func(tx *db.Tx) error { return upload.Forget(tx, member.Person) })
		if len(stored()) != 3 {
			b.Error("somebody else's erasure took it")
		}
		b.write(func(tx *db.Tx) error { return upload.Forget(tx, sender.Person) })
		if len(stored()) != 0 {
			b.Error("it outlived its sender")
		}
		b.file(d)
		now = now.Add(upload.KeptFor)
		second := b.file(d) // a new one sweeps the old away
		if len(stored()) != 3 {
			b.Error("yesterday's is there")
		}
		now = now.Add(upload.KeptFor)
		if k := b.kind(func(tx *db.Tx) error { _, err := d.File(tx, sender, host, second.ID); return err }); k != fault.NotFound {
			b.Errorf("yesterday's is shown: %v", k)
		}
		b.write(func(tx *db.Tx) error {
			n, err := upload.Sweep(tx)
			if n != 1 {
				b.Errorf("%d were swept", n)
			}
			return err
		})
	})
}
