package enrol

import (
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// The office finds a student by number or by surname in any alphabet, page by
// page, and sees who those are whom no list has named.
func TestTheOfficeFindsItsStudents(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		first, second, stranger := o.student("Айгерім", "2006-05-31"), o.student("Әсел", "2006-06-01"), o.student("Ерлан", "2005-01-01")
		r := o.row("KI-1", o.person(first))
		r.Surname = "Қасымова"
		o.take(r)
		o.take(o.row("KI-2", o.person(second)))
		o.Write(func(tx *db.Tx) error {
			_, err := o.desk.Declare(tx, stranger, o.org, "KI-3", Facts{Course: 2})
			return err
		})
		list := func(f Filter) (found []Student) {
			t.Helper()
			f.Limit = max(f.Limit, 1)
			o.Write(func(tx *db.Tx) (err error) { found, err = o.desk.List(tx, o.officer, o.org, f); return err })
			return found
		}
		all := list(Filter{Limit: 10})
		if len(all) != 3 || all[0].Surname != "Қасымова" || all[0].Course != 1 || all[2].State != Waiting || all[2].Given != "Ерлан" || all[2].Course != 2 {
			t.Errorf("%+v", all)
		}
		for _, c := range []struct {
			name string
			f    Filter
			want id.ID
		}{
			{"by number", Filter{Query: "KI-2"}, all[1].ID},
			{"in Latin letters", Filter{Query: "Kasymova"}, all[0].ID},
			{"in small Russian ones", Filter{Query: "касымова"}, all[0].ID},
			{"the next page", Filter{After: all[0].ID}, all[1].ID},
			{"who waits", Filter{State: Waiting}, all[2].ID},
			{"nobody", Filter{Query: "Kasym"}, 0},
		} {
			got := list(c.f)
			if len(got) == 0 && c.want == 0 {
				continue
			}
			if len(got) != 1 || got[0].ID != c.want {
				t.Errorf("%s: %+v", c.name, got)
			}
		}
		o.Write(func(tx *db.Tx) error {
			counts, err := o.desk.Counts(tx, o.org)
			if counts[Listed] != 2 || counts[Waiting] != 1 {
				t.Errorf("%v", counts)
			}
			if one, err := o.desk.One(tx, o.officer, all[0].ID); err != nil || one.Identity != r.Identity || one.Form != r.Form {
				t.Errorf("%+v: %v", one, err)
			}
			if peers, err := o.desk.Among(tx, o.org, []id.ID{stranger.Person}); err != nil || len(peers) != 0 {
				t.Errorf("whoever only says so is on the list: %v, %v", peers, err)
			}
			return err
		})
		err := o.Try(func(tx *db.Tx) error {
			_, err := o.desk.List(tx, auth.Actor{Person: first.Person}, o.org, Filter{Limit: 1})
			return err
		})
		if f, ok := fault.As(err); !ok || f.Kind != fault.Denied {
			t.Errorf("a student reads the list: %v", err)
		}
	})
}
