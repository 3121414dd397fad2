package roster

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/upload"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

type office struct {
	*coretest.World
	desk    *enrol.Desk
	officer auth.Actor
}

func each(t *testing.T, test func(t *testing.T, o office)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(coretest.Parts), enrol.Schema, upload.Schema), func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		o := office{World: w, desk: enrol.NewDesk(w.Bus, w.People, w.Consents, w.Orgs, w.Minors), officer: w.Person("Жанар", "1985-01-01")}
		o.officer.Grants = append(o.officer.Grants, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(w.Org.ID)})
		test(t, o)
	})
}

func (o office) file(lines ...string) string {
	o.T.Helper()
	path := filepath.Join(o.T.(*testing.T).TempDir(), "list.csv")
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		o.T.Fatal(err)
	}
	return path
}

func (o office) try(by auth.Actor, dry bool, lines ...string) (r Report, err error) {
	o.T.Helper()
	path := o.file(lines...)
	err = o.Try(func(tx *db.Tx) (err error) {
		r, err = Take(tx, o.desk, by, Job{Org: o.Org.ID, Path: path, DryRun: dry})
		return err
	})
	return r, err
}

func (o office) take(dry bool, lines ...string) Report {
	o.T.Helper()
	r, err := o.try(o.officer, dry, lines...)
	if err != nil {
		o.T.Fatal(err)
	}
	return r
}

func sums(r Report) [5]int { return [5]int{r.Read, r.Created, r.Changed, r.Same, r.Refused} }

const head = "Номер студента;ФИО;Дата рождения;Курс;Форма обучения;Основа обучения;Статус;Группа"

// A list is taken as often as one likes: tried first, then taken, then the same
// again, then with a change; who left is named and stays.
func TestAListIsTakenAgainAndAgain(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		first := []string{
			head, "K-1;Серікқызы Айгерім;31.05.2006;2;очная;грант;учится;ИС-21", "K-2;Ахметов Ерлан Серікұлы;2005-01-02;3 курс;сырттай;ақылы;;ИС-21",
			"K-3;Ким Виктория;02.03.2004;4;очная;;окончил;ИС-20",
		}
		if r := o.take(true, first...); sums(r) != [5]int{3, 3, 0, 0, 0} || !r.DryRun || !slices.Equal(r.Ignored, []string{"Группа"}) {
			t.Errorf("tried: %+v", r)
		}
		if r := o.take(false, first...); sums(r) != [5]int{3, 3, 0, 0, 0} || len(r.Left) != 0 {
			t.Errorf("taken, after it was tried only: %+v", r)
		}
		o.Now = o.Now.Add(time.Hour)
		if r := o.take(false, first...); sums(r) != [5]int{3, 0, 0, 3, 0} || len(r.Lines) != 0 {
			t.Errorf("the same again: %+v", r)
		}
		o.Write(func(tx *db.Tx) error {
			list, err := o.desk.List(tx, o.officer, o.Org.ID, enrol.Filter{Query: "K-2", Limit: 5})
			want := enrol.Facts{From: "2026-11-22", Status: enrol.Studying, Form: programme.PartTime, Course: 3, Funding: programme.Contract}
			if len(list) != 1 || list[0].Facts != want || list[0].Patronymic != "Серікұлы" {
				t.Errorf("%+v", list)
			}
			return err
		})
		o.Now = o.Now.Add(time.Hour)
		r := o.take(false, "Студенттік нөмір,Тегі,Аты,Туған күні,Күйі,Қай күннен", "K-1,Серікқызы,Айгерім,31.05.2006,академиялық демалыста,01.12.2026", "K-3,Ким,Виктория,02.03.2004,бітірген,")
		if sums(r) != [5]int{2, 0, 1, 1, 0} || len(r.Left) != 1 || r.Left[0].Number != "K-2" {
			t.Errorf("a change, and somebody left: %+v", r)
		}
		if l := r.Lines[0]; l.Row != 2 || l.Was.Status != enrol.Studying || l.Is.Status != enrol.OnLeave || l.Is.Form != programme.FullTime || l.Is.Course != 2 {
			t.Errorf("what the file has no column for is kept: %+v", l)
		}
	})
}

// What is wrong is named by row and column; the rows around it are taken.
func TestWrongRowsAreNamed(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		r := o.take(false, head, "K-1;Серікқызы Айгерім;31.05.2006;2;очная;грант;учится;", "K-2;Ахметов;вчера;2;очная;грант;учится;", "K-3;Ким Виктория;02.03.2004;12;очная;грант;учится;",
			";Ли Анна;02.03.2004;2;очная;грант;учится;", "K-5;Ли Анна;02.03.2004;2;лежачая;грант;гуляет;")
		if sums(r) != [5]int{5, 1, 0, 0, 4} {
			t.Errorf("%+v", r)
		}
		var said []string
		for _, p := range r.Problems {
			said = append(said, p.Said(i18n.Ru))
		}
		for _, want := range []string{"Дата рождения", "Курс", "Номер студента", "Форма обучения", "Статус"} {
			if !slices.ContainsFunc(r.Problems, func(p sheet.Problem) bool { return p.Column == want && p.Row > 2 }) {
				t.Errorf("nothing is said of %s: %v", want, said)
			}
		}
	})
}

func TestWhatIsNoListIsRefused(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		if _, err := o.try(o.officer, false, "Город;Имя", "Темиртау;Айгерім"); !fault.Is(err, "roster/columns") {
			t.Errorf("a file of something else: %v", err)
		}
		if f, ok := fault.As(func() error {
			_, err := o.try(o.Coordinator, false, head, "K-1;Серікқызы Айгерім;31.05.2006;2;очная;грант;учится;")
			return err
		}()); !ok || f.Kind != fault.Denied {
			t.Errorf("anybody takes a list in: %v", f)
		}
	})
}

// Whoever sends a list says which column is which, and from which day it holds;
// the same number twice cannot both be meant.
func TestColumnsAreSaid(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		m := sheet.Mapping{
			Columns:   map[string]string{"number": "A", "name": "B", "birth": "C", "status": "D"},
			Constants: map[string]string{"from": "2026-09-01"}, Dates: map[string]string{"birth": "mm/dd/yyyy"},
		}
		path := o.file("A;B;C;D", "K-1;Серікқызы Айгерім;05/31/2006;выпускник", "K-1;Ким Виктория;03/02/2004;учится")
		o.Write(func(tx *db.Tx) error {
			r, err := Take(tx, o.desk, o.officer, Job{Org: o.Org.ID, Path: path, Mapping: m})
			if err != nil || sums(r) != [5]int{2, 1, 0, 0, 1} || r.Problems[0].Column != "A" || r.Problems[0].Row != 3 {
				t.Errorf("%+v, %v", r, err)
			}
			e, _, err := o.desk.ByNumber(tx, o.officer, o.Org.ID, "K-1")
			if e.Facts != (enrol.Facts{From: "2026-09-01", Status: enrol.Graduated}) {
				t.Errorf("%+v", e.Facts)
			}
			return err
		})
		for _, wrong := range []sheet.Mapping{
			{Columns: map[string]string{"number": "A", "name": "B", "birth": "C", "salary": "D"}},
			{Columns: map[string]string{"number": "A", "name": "B", "birth": "E"}},
			{Columns: map[string]string{"number": "A", "surname": "B", "birth": "C"}},
		} {
			err := o.Try(func(tx *db.Tx) error {
				_, err := Take(tx, o.desk, o.officer, Job{Org: o.Org.ID, Path: path, Mapping: wrong})
				return err
			})
			if f, refused := fault.As(err); !refused || f.Kind != fault.Invalid {
				t.Errorf("%v is taken: %v", wrong.Columns, err)
			}
		}
	})
}

// A list is kept between its steps, is taken once and as it was tried, and is
// gone after a day. Nobody else sees it, and nothing of it can be read in the table.
func TestAListIsKeptBetweenItsSteps(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		d := NewDesk(o.desk, o.People)
		path := o.file(head, "K-1;Серікқызы Айгерім;31.05.2006;2;очная;грант;учится;", "K-2;Ким Виктория;вчера;2;очная;грант;учится;")
		var f File
		step := func(run func(tx *db.Tx) (File, error)) {
			t.Helper()
			o.Write(func(tx *db.Tx) (err error) {
				if f, err = run(tx); err != nil {
					return err
				}
				f, err = d.File(tx, o.officer, o.Org.ID, f.ID)
				return err
			})
		}
		sent, err := d.Read("list.csv", path)
		if err != nil {
			t.Fatal(err)
		}
		step(func(tx *db.Tx) (File, error) { return d.Upload(tx, o.officer, o.Org.ID, sent) })
		if f.State != upload.New || f.Head.Rows != 2 || f.Head.First[1] != "Серікқызы Айгерім" || f.Name != "list.csv" {
			t.Fatalf("%+v", f)
		}
		step(func(tx *db.Tx) (File, error) { return d.Try(tx, o.officer, f, Guess(f.Head.Columns)) })
		if f.State != upload.Tried || f.Run != 1 || sums(f.Report) != [5]int{2, 1, 0, 0, 1} || !f.Report.DryRun || f.Report.Problems[0].Column != "Дата рождения" ||
			f.Report.Problems[0].Text.Text(i18n.Kk) != textBirth.Kk || f.Report.Lines[0].Name != "Серікқызы Айгерім" || f.Report.Lines[0].Is.Course != 2 {
			t.Errorf("%+v", f)
		}
		step(func(tx *db.Tx) (File, error) { return d.Take(tx, o.officer, f, 7) })
		if f.State != upload.Tried {
			t.Error("a run that was never shown is taken")
		}
		step(func(tx *db.Tx) (File, error) { return d.Take(tx, o.officer, f, 1) })
		step(func(tx *db.Tx) (File, error) { return d.Take(tx, o.officer, f, 1) })
		step(func(tx *db.Tx) (File, error) { return d.Try(tx, o.officer, f, Guess(f.Head.Columns)) })
		if f.State != upload.Taken || f.Report.DryRun || f.Report.Created != 1 {
			t.Errorf("%+v", f)
		}
		err = o.Try(func(tx *db.Tx) error { _, err := d.File(tx, o.Coordinator, o.Org.ID, f.ID); return err })
		if g, refused := fault.As(err); !refused || g.Kind != fault.Denied {
			t.Errorf("a coordinator reads a list: %v", err)
		}
		o.Now = o.Now.Add(upload.KeptFor)
		err = o.Try(func(tx *db.Tx) error { _, err := d.File(tx, o.officer, o.Org.ID, f.ID); return err })
		if g, refused := fault.As(err); !refused || g.Kind != fault.NotFound {
			t.Errorf("a list of yesterday is there: %v", err)
		}
		o.Write(func(tx *db.Tx) error {
			n, err := upload.Sweep(tx)
			if n != 1 {
				t.Errorf("%d lists were swept", n)
			}
			return err
		})
	})
}

// Somebody else under a number that has an account: the row, the column and what
// stood there are named, nothing is taken of it, and nobody is said to have left.
func TestARowNamesSomebodyElse(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		who := o.Person("Айгерім", "2006-05-31")
		o.Write(func(tx *db.Tx) error {
			p, err := o.People.Get(tx, who.Person)
			if err != nil {
				return err
			}
			row := enrol.Row{
				Identity: enrol.Identity{Number: "K-1", Surname: p.Surname, Given: p.Given, Birth: p.Birth},
				Facts:    enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Form: programme.FullTime},
			}
			if _, err := o.desk.Take(tx, o.officer, o.Org.ID, row); err != nil {
				return err
			}
			if err := o.Allowing(tx, who, enrol.Study); err != nil {
				return err
			}
			_, err = o.desk.Declare(tx, who, o.Org.ID, "K-1", enrol.Facts{})
			return err
		})
		o.Now = o.Now.Add(time.Hour)
		r := o.take(false, head, "K-1;Ким Виктория;02.03.2004;4;очная;;отчислен;ИС-20")
		if sums(r) != [5]int{1, 0, 0, 0, 1} || len(r.Left) != 0 {
			t.Errorf("%v, left %+v", sums(r), r.Left)
		}
		for i, column := range []string{"ФИО", "ФИО", "Дата рождения"} {
			if p := r.Problems[i]; p.Row != 2 || p.Column != column || !strings.Contains(p.Text.Text(i18n.Ru), "раньше в списке стояло") {
				t.Errorf("%+v", p)
			}
		}
	})
}
