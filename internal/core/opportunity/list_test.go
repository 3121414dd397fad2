package opportunity

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// found returns the titles of the list's cards.
func (w *world) found(f Filter) []string {
	w.Helper()
	var titles []string
	w.read(func(tx *db.Tx) error {
		page, err := w.desk.List(tx, f)
		for _, it := range page.Items {
			titles = append(titles, it.Title.Ru)
		}
		if page.Total != len(page.Items) {
			w.Errorf("%+v: total %d of %d", f, page.Total, len(page.Items))
		}
		return err
	})
	return titles
}

func TestFilters(t *testing.T) {
	each(t, func(w *world) {
		town := full("Саженцы")
		town.Directions, town.Place = Set[string]{"taza", "bilim"}, "Теміртау"
		w.publish(town, 2, 9)
		remote := full("Математика")
		remote.Online, remote.Directions, remote.Languages, remote.MinAge = true, Set[string]{"bilim"}, Set[i18n.Lang]{i18n.En}, 14
		w.publish(remote, 1)
		far := full("Петроглифы")
		far.Region, far.Place, far.Directions, far.MinAge, far.Languages = "kz-62", "Жезқазған", Set[string]{"asyl"}, 18, nil
		_, shifts := w.publish(far, 5)
		w.write(func(tx *db.Tx) error { return w.counts(tx, shifts[0], 20, 0, 21) })
		w.write(func(tx *db.Tx) error {
			_, err := w.desk.Draft(tx, w.by, w.host.ID, full("Черновик"))
			return err
		})

		for name, c := range map[string]struct {
			filter Filter
			want   []string
		}{
			"all":            {Filter{}, []string{"Математика", "Саженцы", "Петроглифы"}},
			"one direction":  {Filter{Directions: []string{"bilim"}}, []string{"Математика", "Саженцы"}},
			"two directions": {Filter{Directions: []string{"taza", "asyl"}}, []string{"Саженцы", "Петроглифы"}},
			"region":         {Filter{Region: "kz-35"}, []string{"Саженцы"}},
			"online":         {Filter{Online: Online}, []string{"Математика"}},
			"on place":       {Filter{Online: OnPlace}, []string{"Саженцы", "Петроглифы"}},
			"free":           {Filter{Free: true}, []string{"Математика", "Саженцы"}},
			"language":       {Filter{Lang: i18n.En}, []string{"Математика", "Петроглифы"}},
			"age":            {Filter{MaxAge: 16}, []string{"Математика", "Саженцы"}},
			"from":           {Filter{From: w.day(2)}, []string{"Саженцы", "Петроглифы"}},
			"until":          {Filter{Until: w.day(2)}, []string{"Математика", "Саженцы"}},
			"later shift":    {Filter{From: w.day(9), Until: w.day(9)}, []string{"Саженцы"}},
			"organisation":   {Filter{Org: w.host.ID}, []string{"Математика", "Саженцы", "Петроглифы"}},
			"another one":    {Filter{Org: 5}, nil},
			"project":        {Filter{Project: 5}, nil},
			"words":          {Filter{Query: "ТЕМИРТАУ саженец"}, nil},
			"all words":      {Filter{Query: "темиртау  Sazhentsy"}, []string{"Саженцы"}},
			"odd query":      {Filter{Query: "%_'\"\\"}, []string{"Математика", "Саженцы", "Петроглифы"}},
		} {
			if diff := cmp.Diff(w.found(c.filter), c.want); diff != "" {
				t.Errorf("%s: %s", name, diff)
			}
		}
	})
}

func TestAWordInEverySpelling(t *testing.T) {
	each(t, func(w *world) {
		spelled := func(want string, spellings ...string) {
			t.Helper()
			for _, s := range spellings {
				if got := w.found(Filter{Query: s}); !slices.Equal(got, []string{want}) {
					t.Errorf("%q found %v, want %s", s, got, want)
				}
			}
		}
		for _, place := range []string{"Теміртау", "Шымкент", "Жезқазған", "Маңғыстау", "Саулық", "Таза әлем", "Үміт"} {
			f := full(place)
			f.Place, f.Region, f.Directions = place, "kz-71", Set[string]{"bilim"}
			w.publish(f, 2)
		}
		spelled("Теміртау", "Теміртау", "Temirtaý", "Temirtau", "темиртау")
		spelled("Шымкент", "Шымкент", "Shymkent", "Şymkent", "S'ymkent")
		spelled("Жезқазған", "Жезқазған", "Jezqazğan", "Zhezkazgan")
		spelled("Маңғыстау", "Маңғыстау", "Mańǵystaý", "Mañğystau", "Maŋǧystau", "Mangystau")
		spelled("Саулық", "Саулық", "Saúlyq", "Saýlyq", "Saulyq", "Say'lyq", "Saulyk")
		spelled("Таза әлем", "Таза әлем", "Taza Álem", "Taza älem", "Taza a'lem")
		spelled("Үміт", "Үміт", "Úmit", "Ümıt", "Umit", "U'mit")

		// By its region alone, the Russian exonym among its names.
		f := full("Двор")
		f.Place, f.Region = "Майқұдық", "kz-35"
		w.publish(f, 2)
		spelled("Двор", "Қарағанды", "Qaraǵandy", "Qarağandy", "Karagandy", "Karaghandy", "Qarag'andy", "Караганда", "караганда двор")
	})
}

func TestCountsLookPastTheirOwnFilter(t *testing.T) {
	each(t, func(w *world) {
		a := full("А")
		a.Directions = Set[string]{"taza"}
		_, shifts := w.publish(a, 1, 2, 3)
		w.write(func(tx *db.Tx) error { return w.desk.CancelShift(tx, w.by, shifts[2].ID, "") })
		b := full("Б")
		b.Directions, b.Region, b.Place = Set[string]{"bilim", "taza"}, "kz-62", "Сәтбаев"
		w.publish(b, 1)
		w.read(func(tx *db.Tx) error {
			c, err := w.desk.Count(tx, Filter{Directions: []string{"bilim"}, From: w.day(1), Until: w.day(1)}, w.today, 4)
			want := Counts{Total: 1, Seats: 20, Days: []int{0, 1, 0, 0}, Directions: map[string]int{"taza": 2, "bilim": 1}, Regions: map[string]int{"kz-62": 1}}
			if diff := cmp.Diff(c, want); diff != "" {
				t.Error(diff)
			}
			if err != nil {
				return err
			}
			days, err := w.desk.CountByDay(tx, Filter{Region: "kz-35"}, w.today, 4)
			if !slices.Equal(days, []int{0, 1, 1, 0}) {
				t.Errorf("days %v", days)
			}
			return err
		})
	})
}

// Pages together are the whole list, each opportunity once, in order.
func TestPagesEqualTheWhole(t *testing.T) {
	each(t, func(w *world) {
		var all []id.ID
		for i := range 23 {
			f := full(fmt.Sprintf("Дело %d", i))
			o, _ := w.publish(f, 1+i%5, 2+i%7+5)
			all = append(all, o.ID)
		}
		rapid.Check(t, func(rt *rapid.T) {
			f := Filter{
				Limit: rapid.IntRange(1, 30).Draw(rt, "limit"),
				From:  w.day(rapid.IntRange(0, 12).Draw(rt, "from")),
				Free:  rapid.Bool().Draw(rt, "free"),
			}
			var whole Page
			var got []id.ID
			w.read(func(tx *db.Tx) (err error) {
				every := f
				every.Limit = 1000
				whole, err = w.desk.List(tx, every)
				if err != nil {
					return err
				}
				for {
					p, err := w.desk.List(tx, f)
					if err != nil {
						return err
					}
					for _, it := range p.Items {
						got = append(got, it.ID)
					}
					if p.Next == (Cursor{}) {
						return nil
					}
					if f.After = ParseCursor(p.Next.String()); f.After != p.Next {
						rt.Fatalf("%v reads back as %v", p.Next, f.After)
					}
				}
			})
			var want []id.ID
			for _, it := range whole.Items {
				want = append(want, it.ID)
				if !slices.Contains(all, it.ID) || it.OrgName != w.host.Name {
					rt.Fatalf("a strange card %+v", it)
				}
			}
			if !slices.Equal(got, want) || len(want) != whole.Total {
				rt.Fatalf("pages %v, whole %v, total %d", got, want, whole.Total)
			}
		})
	})
}

func TestAListIsFourStatements(t *testing.T) {
	each(t, func(w *world) {
		w.publish(full("Дело"), 1)
		w.found(Filter{})
		before := w.db.Statements()
		w.read(func(tx *db.Tx) error {
			_, _, err := w.desk.Browse(tx, Filter{}, w.today, 14)
			return err
		})
		if n := w.db.Statements() - before; n > 4 {
			t.Errorf("%d statements", n)
		}
	})
}

func TestARenamedHostIsFoundByItsNewName(t *testing.T) {
	each(t, func(w *world) {
		w.publish(full("Дело"), 1)
		n := w.host.Said()
		n.Name.Kk = "«Бәйтерек» тобы"
		w.write(func(tx *db.Tx) error {
			_, err := w.orgs.Edit(tx, auth.System(), w.host.ID, n)
			return err
		})
		if got := w.found(Filter{Query: "Baiterek"}); len(got) != 1 {
			t.Errorf("found %v", got)
		}
	})
}
