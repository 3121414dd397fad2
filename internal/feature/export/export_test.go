package export

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/org"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// world is that of the core, with exports.
type world struct {
	*coretest.World
	*Desk
	queue *job.Queue
}

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(coretest.Parts), Schema), func(t *testing.T, d *db.DB) {
		w := &world{World: coretest.New(t, d), queue: job.NewQueue(d, slog.New(slog.DiscardHandler))}
		w.Desk = NewDesk(w.Bus, w.People, w.Orgs, Hours(w.Hours, w.Opportunities, w.People))
		w.queue.HandleTx(Work, w.MakeSome)
		test(t, w)
	})
}

// worked enters hours of somebody, one record for each day from the first of January on.
func (w *world) worked(who auth.Actor, host id.ID, days int) {
	w.T.Helper()
	first := when.Day("2010-01-01").Start().Add(10 * time.Hour)
	list := make([]hours.Worked, days)
	for i := range list {
		from := first.Add(time.Duration(i) * 24 * time.Hour)
		list[i] = hours.Worked{
			Person: who.Person, Org: host, Opportunity: w.Opportunity.ID, Shift: w.Shifts[0].ID, Direction: "sabaqtastyq", Region: "kz-35",
			From: from, To: from.Add(90 * time.Minute), By: w.Coordinator.Person,
		}
	}
	w.Write(func(tx *db.Tx) error { return w.Hours.Load(tx, list) })
}

var always = New{Kind: kindHours, From: "2010-01-01", Until: "2026-12-31", Lang: i18n.Ru}

func (w *world) ask() (e Export) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		e, err = w.Ask(tx, w.Coordinator, w.Org.ID, always)
		return err
	})
	return e
}

// make does the work of a piece as the queue does.
func (w *world) make(e Export, part int) error {
	return w.Try(func(tx *db.Tx) error { return w.MakeSome(tx, []byte(db.JSON(turn{e.ID, part}))) })
}

// drain makes what was asked for, breath after breath.
func (w *world) drain() {
	w.T.Helper()
	for done := 1; done > 0; w.Now = w.Now.Add(breath) {
		var err error
		if done, err = w.queue.Drain(context.Background()); err != nil {
			w.T.Fatal(err)
		}
	}
}

// now is how an export stands.
func (w *world) now(e Export) (list []Export) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		list, err = db.All[Export](tx, sqlGet, e.ID)
		return err
	})
	return list
}

func (w *world) take(by auth.Actor, e Export) (text string, err error) {
	w.T.Helper()
	var f File
	if err = w.Try(func(tx *db.Tx) (err error) { f, err = w.Take(tx, by, w.Org.ID, e.ID); return err }); err != nil {
		return "", err
	}
	var b strings.Builder
	err = f.Write(&b, func(fn func(*db.Tx) error) error { return w.DB.Read(context.Background(), fn) })
	return b.String(), err
}

func (w *world) count(query string) (n int) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) (err error) { n, err = db.One[int](tx, query); return err })
	return n
}

// What a great table holds comes out whole, in order and once, although a job
// for it was killed, and another came twice.
func TestAGreatTableIsMadeInPieces(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const more = 7
		who := w.Person("Айгерім", "2000-01-01")
		w.worked(who, w.Org.ID, 2*partRows+more)
		w.worked(who, w.neighbours().ID, 3)
		e := w.ask()
		if e.Total != 2*partRows+more || e.State != Making {
			t.Fatalf("%+v", e)
		}
		if _, err := w.take(w.Coordinator, e); !fault.Is(err, "export/not-ready") {
			t.Errorf("a file that is not ready: %v", err)
		}
		if err := w.make(e, 1); err != nil {
			t.Fatal(err)
		}
		// The process dies in the middle of the second piece: nothing of it stays.
		killed := errors.New("killed")
		if err := w.Try(func(tx *db.Tx) error {
			return errors.Join(w.MakeSome(tx, []byte(db.JSON(turn{e.ID, 2}))), killed)
		}); !errors.Is(err, killed) {
			t.Fatal(err)
		}
		for _, part := range []int{1, 3} { // one that is made, and one whose turn has not come
			if err := w.make(e, part); err != nil {
				t.Fatal(err)
			}
		}
		if is := w.now(e)[0]; is.Parts != 1 || is.Done != partRows || is.Total != e.Total || is.State != Making {
			t.Errorf("after the first piece: %+v", is)
		}
		w.drain()
		is := w.now(e)[0]
		if is.Parts != 3 || is.Done != e.Total || is.State != Ready {
			t.Errorf("at the end: %+v", is)
		}
		text, err := w.take(w.Coordinator, e)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSuffix(text, "\r\n"), "\r\n")
		if len(lines) != e.Total+1 || lines[0] != "\ufeffДень;Дело;Волонтёр;Засчитано минут;Состояние;Кто решил" {
			t.Fatalf("%d lines, the first is %q", len(lines), lines[0])
		}
		day := when.Day("2010-01-01")
		for i, line := range lines[1:] {
			if want := string(day.AddDays(i)) + ";Подготовить дома ветеранов к зиме;Ахметов Айгерім;90;подтверждены;Ахметов Нұрлан"; line != want {
				t.Fatalf("line %d is %q, want %q", i, line, want)
			}
		}
		if n := w.count(`SELECT count(*) FROM export_name`); n != 2 {
			t.Errorf("%d people are named", n)
		}
	})
}

// As many rows as go into whole pieces make no empty piece, and none at all make
// the names of the columns.
func TestWholePiecesAndNone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		e := w.ask()
		w.drain()
		if text, err := w.take(w.Coordinator, e); err != nil || strings.Count(text, "\r\n") != 1 {
			t.Errorf("of no hours: %q, %v", text, err)
		}
		w.worked(w.Person("Айгерім", "2000-01-01"), w.Org.ID, partRows)
		e = w.ask()
		w.drain()
		if is := w.now(e)[0]; is.Parts != 1 || is.State != Ready {
			t.Errorf("%+v", is)
		}
		if text, err := w.take(w.Coordinator, e); err != nil || strings.Count(text, "\r\n") != partRows+1 {
			t.Errorf("%d lines, %v", strings.Count(text, "\r\n"), err)
		}
	})
}

// neighbours is another organisation.
func (w *world) neighbours() (o org.Org) {
	w.T.Helper()
	founder := w.Person("Виктория", "1990-01-01")
	w.Write(func(tx *db.Tx) (err error) {
		o, err = w.Orgs.Create(tx, founder, org.New{Kind: org.Group, Name: i18n.Both(i18n.Ru, "Соседи"), Region: "kz-35"})
		return err
	})
	return o
}

func TestWhoMayAskAndTake(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		member, stranger := w.Person("Дана", "2000-01-01"), w.Person("Ерлан", "1990-01-01")
		colleague := w.Person("Әсел", "1990-01-01")
		w.Write(func(tx *db.Tx) error {
			for _, a := range []auth.Actor{member, colleague} {
				if err := w.Orgs.Join(tx, a, w.Org.ID); err != nil {
					return err
				}
			}
			return w.Orgs.Appoint(tx, auth.System(), w.Org.ID, colleague.Person, auth.Coordinator)
		})
		member, colleague = w.As(member), w.As(colleague)
		w.worked(stranger, w.Org.ID, 3)
		e := w.ask()
		w.drain()
		for who, want := range map[*auth.Actor]fault.Kind{&member: fault.Denied, &stranger: fault.NotFound, &colleague: 0, &w.Coordinator: 0} {
			_, asked := w.take(*who, e)
			if f, _ := fault.As(asked); (want == 0) != (asked == nil) || f != nil && f.Kind != want {
				t.Errorf("taken: %v, want %d", asked, want)
			}
			asked = w.Try(func(tx *db.Tx) error { _, err := w.Ask(tx, *who, w.Org.ID, always); return err })
			if f, _ := fault.As(asked); want != 0 && (f == nil || f.Kind != want) {
				t.Errorf("asked: %v, want %d", asked, want)
			}
		}
		// Under another organisation's address it is not there, whoever looks.
		away := w.neighbours().ID
		err := w.Try(func(tx *db.Tx) error { _, err := w.Take(tx, auth.System(), away, e.ID); return err })
		if f, known := fault.As(err); !known || f.Kind != fault.NotFound {
			t.Errorf("under a foreign address: %v", err)
		}
		if n := w.count(`SELECT count(*) FROM audit_entry WHERE act = 'export.take'`); n != 2 {
			t.Errorf("%d takings are written down", n)
		}
		// Whoever has asked and is no coordinator any more takes nothing away.
		w.Write(func(tx *db.Tx) error {
			return w.People.Revoke(tx, w.Coordinator.Person, auth.Grant{Role: auth.Owner, Scope: auth.OfOrg(w.Org.ID)})
		})
		if _, err := w.take(w.As(w.Coordinator), e); err == nil {
			t.Error("taken without the right")
		}
	})
}

// A file is not finished for somebody who has lost the right meanwhile.
func TestRightsLostWhileItIsMade(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.worked(w.Person("Айгерім", "2000-01-01"), w.Org.ID, partRows+1)
		e := w.ask()
		if err := w.make(e, 1); err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error {
			return w.People.Revoke(tx, w.Coordinator.Person, auth.Grant{Role: auth.Owner, Scope: auth.OfOrg(w.Org.ID)})
		})
		w.drain()
		if is := w.now(e)[0]; is.State != Barred {
			t.Errorf("%+v", is)
		}
		if n := w.count(sqlLeft); n != 0 {
			t.Errorf("%d pieces and names are left", n)
		}
	})
}

const sqlLeft = `SELECT (SELECT count(*) FROM export_part) + (SELECT count(*) FROM export_name)`

// Whoever is erased takes with them the files that they asked for and those that
// name them, and no others.
func TestErasing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who, other := w.Person("Айгерім", "2000-01-01"), w.Person("Дана", "2000-01-01")
		w.worked(who, w.Org.ID, 3)
		w.worked(other, w.Org.ID, 3)
		e := w.ask()
		w.drain()
		var f File
		w.Write(func(tx *db.Tx) (err error) { f, err = w.Take(tx, w.Coordinator, w.Org.ID, e.ID); return err })
		w.Write(func(tx *db.Tx) error { return w.People.Erase(tx, who, who.Person) })
		if is := w.now(e)[0]; is.State != Erased {
			t.Errorf("%+v", is)
		}
		if n := w.count(sqlLeft); n != 0 {
			t.Errorf("%d pieces and names are left", n)
		}
		err := f.Write(io.Discard, func(fn func(*db.Tx) error) error { return w.DB.Read(context.Background(), fn) })
		if !errors.Is(err, errGone) {
			t.Errorf("a file that is dropped while it is written: %v", err)
		}
		e = w.ask()
		w.drain()
		text, err := w.take(w.Coordinator, e)
		if err != nil || strings.Contains(text, "Айгерім") || strings.Count(text, ";№ "+who.Person.String()+";90;") != 3 || strings.Count(text, "Дана") != 3 {
			t.Errorf("%v, %q", err, text)
		}
		w.Write(func(tx *db.Tx) error { return w.People.Erase(tx, w.Coordinator, w.Coordinator.Person) })
		if left := w.now(e); len(left) != 0 || w.count(sqlLeft) != 0 {
			t.Errorf("of the asker is left %+v", left)
		}
	})
}

// Everybody is told which files they asked for, and which name them.
func TestMine(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who, nobody := w.Person("Айгерім", "2000-01-01"), w.Person("Дана", "2000-01-01")
		w.worked(who, w.Org.ID, 3)
		w.ask()
		w.drain()
		for _, c := range []struct {
			who         id.ID
			asked, name int
		}{{w.Coordinator.Person, 1, 1}, {who.Person, 0, 1}, {nobody.Person, 0, 0}} {
			w.Write(func(tx *db.Tx) error {
				told, err := w.Mine(tx, c.who)
				if err == nil && (len(told[0].Rows) != c.asked || len(told[1].Rows) != c.name) {
					t.Errorf("%s is told %+v", c.who, told)
				}
				return err
			})
		}
	})
}

func TestGoneAfterADay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.worked(w.Person("Айгерім", "2000-01-01"), w.Org.ID, 3)
		e := w.ask()
		w.drain()
		sweep := func() (n int64) {
			w.Write(func(tx *db.Tx) (err error) { n, err = w.Sweep(tx); return err })
			return n
		}
		w.Now = e.Until().Time().Add(-time.Second)
		if _, err := w.take(w.Coordinator, e); err != nil || sweep() != 0 {
			t.Errorf("within the day: %v", err)
		}
		w.Now = w.Now.Add(time.Second)
		_, err := w.take(w.Coordinator, e)
		if f, known := fault.As(err); !known || f.Kind != fault.NotFound {
			t.Errorf("after the day: %v", err)
		}
		if sweep() != 1 || len(w.now(e)) != 0 || w.count(sqlLeft) != 0 {
			t.Error("something is left after the day")
		}
	})
}

func TestOneAtATimeAndAFewADay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		again := func() error {
			return w.Try(func(tx *db.Tx) error { _, err := w.Ask(tx, w.Coordinator, w.Org.ID, always); return err })
		}
		w.ask()
		if err := again(); !fault.Is(err, "export/making") {
			t.Errorf("a second at the same time: %v", err)
		}
		w.Now = w.Now.Add(stalledAfter + time.Second)
		for n := 1; n < PerDay; n++ {
			w.ask() // the first one stands still
			w.drain()
		}
		if err := again(); !fault.Is(err, "export/day") {
			t.Errorf("one too many: %v", err)
		}
		w.Now = w.Now.Add(KeptFor)
		w.ask()
	})
}

func TestThePeriodOfAForm(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, c := range []struct{ from, until, field string }{
			{"", "2026-01-01", "from"}, {"2026-01-01", "31 февраля", "until"}, {"2026-01-02", "2026-01-01", "until"},
		} {
			n := always
			n.From, n.Until = c.from, c.until
			err := w.Try(func(tx *db.Tx) error { _, err := w.Ask(tx, w.Coordinator, w.Org.ID, n); return err })
			if f, known := fault.As(err); !known || len(f.Fields) != 1 || f.Fields[0].Name != c.field {
				t.Errorf("%+v: %v", c, err)
			}
		}
		w.worked(w.Person("Айгерім", "2000-01-01"), w.Org.ID, 10)
		n := always
		n.From, n.Until, n.Lang = "2010-01-03", "2010-01-05", i18n.En
		var e Export
		w.Write(func(tx *db.Tx) (err error) { e, err = w.Ask(tx, w.Coordinator, w.Org.ID, n); return err })
		w.drain()
		text, err := w.take(w.Coordinator, e)
		if err != nil || strings.Count(text, "\r\n") != 4 || !strings.Contains(text, "\r\n2010-01-03,") || !strings.Contains(text, "\r\n2010-01-05,") {
			t.Errorf("%v, %q", err, text)
		}
	})
}

// What is written down names nobody: only what was asked for.
func TestTheRecordOfExports(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		e := w.ask()
		w.Write(func(tx *db.Tx) error {
			list, err := audit.List(tx, audit.Filter{Act: "export", Limit: 10})
			if len(list) != 1 || list[0].Object != audit.Of("export", e.ID) || list[0].Scope() != auth.OfOrg(w.Org.ID) {
				t.Errorf("%+v", list)
			}
			return err
		})
	})
}
