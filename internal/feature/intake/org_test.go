package intake

import (
	"strings"
	"testing"

	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
)

func TestOrganisations(t *testing.T) {
	each(t, func(w *world) {
		owner := w.Person("Әлия", "1980-01-01")
		lines := []string{
			"id;Вид организации;Регион;Название (Русский);Название (Қазақша);БИН;Телефон;Год основания;owner",
			"1;группа волонтёров;Qaraǵandy;Надежда;Үміт;;8 701 111 22 33;17.10.2018;p2@example.kz",
			"2;organisation;Караганда;Забота;;991231500016;;2006;",
			"3;organisation;Атлантида;Море;;;;;",
			"4;кружок;KZ-35;Кружок;;;;;",
			"5;organisation;KZ-35;Ошибка;;123456789012;;;",
			"6;group;KZ-35;Чужая;;;;;nobody@example.kz",
			"1;group;KZ-35;Опять;;;;;",
		}
		job := Job{Kind: Organisations, Path: file(t, lines...)}
		r := w.run(job)
		w.sums(r, 2, 0, 0, 5)
		w.says(r, 4, "Регион", "No such region")
		w.says(r, 5, "Вид организации", "no such kind")
		w.says(r, 6, "БИН", "")
		w.says(r, 7, "owner", "Nobody has registered")
		w.says(r, 8, "id", "in row 2")
		hope := w.organisations()["Надежда"]
		if hope.Kind != org.Group || hope.Region != "kz-35" || hope.Phone != "+77011112233" || hope.Founded != "2018-10-17" || hope.State != org.Unvetted {
			t.Errorf("%+v", hope)
		}
		w.Write(func(tx *db.Tx) error {
			role, _, err := w.Orgs.RoleOf(tx, hope.ID, owner.Person)
			if role != auth.Owner {
				t.Errorf("the owner is %q", role)
			}
			return err
		})
		w.sums(w.run(job), 0, 0, 2, 5)

		// What its owner wrote meanwhile stays, and what changed in the file is taken over.
		owner = w.As(owner)
		w.Write(func(tx *db.Tx) error {
			n := hope.Said()
			n.About.Ru, n.Phone = "Ищем людей.", "+77770000000"
			_, err := w.Orgs.Edit(tx, owner, hope.ID, n)
			return err
		})
		lines[1] = strings.Replace(lines[1], "Үміт", "Үміт тобы", 1)
		job.Path = file(t, lines...)
		r = w.run(job)
		w.sums(r, 0, 1, 1, 5)
		hope = w.organisations()["Надежда"]
		if hope.About.Ru != "Ищем людей." || hope.Phone != "+77770000000" || hope.Name.Kk != "Үміт тобы" {
			t.Errorf("%+v", hope)
		}
		if d := r.Rows[0].Diff; len(d) != 1 || d[0] != (Change{Field: "name_kk", Was: "Үміт", Is: "Үміт тобы"}) {
			t.Errorf("%+v", d)
		}
	})
}

// An organisation abroad has a country instead of a region. Nobody else is
// without one, and what its owner has said since stays.
func TestOrganisationsAbroad(t *testing.T) {
	each(t, func(w *world) {
		w.Person("Джон", "1980-01-01") // p2
		lines := []string{
			"id,kind,region,country,name_en,place,owner",
			"1,organisation,,US,Bike New York,New York,p2@example.kz",
			"2,organisation,,,Nowhere,,",
			"3,organisation,Астана,KZ,Helpers,,",
			"4,organisation,Астана,DE,Helfer,Berlin,",
		}
		job := Job{Kind: Organisations, Path: file(t, lines...)}
		r := w.run(job)
		w.sums(r, 3, 0, 0, 1)
		w.says(r, 3, "region", "if it is abroad, the country")
		found := w.organisations()
		bike := found["Bike New York"]
		if !bike.Abroad() || !found["Helfer"].Abroad() || found["Helpers"].Region != "kz-71" {
			t.Errorf("%+v", found)
		}
		w.sums(w.run(job), 0, 0, 3, 1)

		w.Write(func(tx *db.Tx) error {
			n := bike.Said()
			n.Region, n.Place = "kz-75", "Алматы"
			_, err := w.Orgs.Edit(tx, auth.System(), bike.ID, n)
			return err
		})
		lines[1] = strings.Replace(lines[1], "Bike", "Bicycle", 1)
		job.Path = file(t, lines...)
		w.sums(w.run(job), 0, 1, 2, 1)
		if got := w.organisations()["Bicycle New York"]; got.ID != bike.ID || got.Region != "kz-75" || got.Place != "Алматы" {
			t.Errorf("%+v", got)
		}
		// A file that no longer says where it is leaves it there.
		w.sums(w.run(Job{Kind: Organisations, Path: file(t, "id,kind,country,name_en", "3,organisation,KZ,Helpers Fund", "4,organisation,DE,Helfer")}), 0, 1, 1, 0)
		if got := w.organisations()["Helpers Fund"]; got.Region != "kz-71" {
			t.Errorf("%+v", got)
		}
	})
}

func TestPeople(t *testing.T) {
	each(t, func(w *world) {
		lines := []string{
			"Фамилия,Имя,Отчество,Дата рождения,Электронная почта,Телефон,Регион,id",
			"Сейітқали,Әлия,,17.10.2008,aliya@example.kz,8 701 111 22 33,Астана,a1",
			"Иванов,Иван,Иванович,1990-02-01,,+7 702 222 33 44,,a2",
			"Петров,Пётр,,вчера,petr@example.kz,,,a3",
			"Смит,Джон,,1990-02-01,,,,a4",
			"Ким,Анна,,1990-02-01,aliya@example.kz,,,a5",
			"Ким,Анна,,1990-02-01,не почта,,,a6",
		}
		job := Job{Kind: People, Path: file(t, lines...)}
		r := w.run(job)
		w.sums(r, 2, 0, 0, 4)
		w.says(r, 4, "Дата рождения", "2026-10-17")
		w.says(r, 5, "Электронная почта", "one is enough")
		w.says(r, 6, "Электронная почта", "in row 2")
		w.says(r, 7, "Электронная почта", "e-mail")
		for _, o := range r.Rows {
			if o.Name != "" {
				t.Errorf("row %d names a person", o.Row)
			}
		}
		w.sums(w.run(job), 0, 0, 2, 4)

		// Another address and a column less: the rest stays.
		job.Path = file(t, "surname,given,birth,email,id", "Сейітқали,Әлия,2008-10-17,new@example.kz,a1", "Иванов,Иван,1990-02-01,,a2")
		r = w.run(job)
		w.sums(r, 0, 1, 1, 0) // the second has no address in this file, and keeps the one it has
		if len(r.Rows[0].Diff) != 1 || r.Rows[0].Diff[0] != (Change{Field: "email"}) {
			t.Errorf("%+v", r.Rows[0].Diff)
		}
	})
}

// A row that would mix two people is refused, and nobody loses an address.
func TestPeopleAreNotMixed(t *testing.T) {
	each(t, func(w *world) {
		one, other := w.Person("Айгерім", "2000-01-01"), w.Person("Дана", "2001-01-01") // p2, p3
		r := w.run(Job{Kind: People, Path: file(t, "surname,given,birth,email,phone",
			"Ахметов,Айгерім,2000-01-01,p2@example.kz,+77010000001", "Ахметов,Дана,2001-01-01,p3@example.kz,+77010000002")})
		w.sums(r, 0, 2, 0, 0)
		r = w.run(Job{Kind: People, Path: file(t, "surname,given,birth,email,phone", "Ахметов,Айгерім,2000-01-01,p2@example.kz,+77010000002")})
		w.sums(r, 0, 0, 0, 1)
		w.says(r, 2, "phone", "belongs to somebody else")
		w.Write(func(tx *db.Tx) error {
			for _, who := range []auth.Actor{one, other} {
				p, err := w.People.Get(tx, who.Person)
				if err != nil {
					return err
				}
				if p.Email == "" || p.Phone == "" || p.SourceID != "" {
					t.Errorf("%+v", p)
				}
			}
			return nil
		})
	})
}
