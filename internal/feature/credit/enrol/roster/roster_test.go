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
)

func TestMain(m *testing.M) { dbtest.Main(m) }

type office struct {
	*coretest.World
	desk    *enrol.Desk
	officer auth.Actor
}

func each(t *testing.T, test func(t *testing.T, o office)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(coretest.Parts), enrol.Schema), func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		o := office{World: w, desk: enrol.NewDesk(w.Bus, w.People, w.Orgs), officer: w.Person("Жанар", "1985-01-01")}
		o.officer.Grants = append(o.officer.Grants, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(w.Org.ID)})
		test(t, o)
	})
}

func (o office) try(by auth.Actor, dry bool, lines ...string) (r Report, err error) {
	o.T.Helper()
	path := filepath.Join(o.T.(*testing.T).TempDir(), "list.csv")
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		o.T.Fatal(err)
	}
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
