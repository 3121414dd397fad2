package attendanceweb_test

import (
	"net/url"
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// Around the shift a minor's line has a button that shows the guardian's
// contact; an adult's has none, and before it nobody's has.
func TestAGuardiansContactIsOpened(t *testing.T) {
	webtest.Each(t, mount, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		f := w.Form()
		f.MinAge = 10
		o, shifts := w.Publish(f, 3, [2]string{"10:00", "12:00"})
		child, father, adult := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01"), w.Person("Мирас", "1990-01-01")
		w.Confirm(child, father, guardian.Limits{})
		var claims []signup.Signup
		w.Write(func(tx *db.Tx) (err error) {
			if _, err = w.Signups.Join(tx, adult, o.ID, []id.ID{shifts[0].ID}); err != nil {
				return err
			}
			claims, err = w.Signups.Join(tx, child, o.ID, []id.ID{shifts[0].ID})
			return err
		})
		path := "/ru/org/" + w.Org.ID.String() + "/shifts/" + shifts[0].ID.String() + "/check-in"
		reader := s.As(w.Coordinator)
		w.Clock(coretest.Tomorrow, "06:30")
		reader.Get(path).Hides("Контакт родителя")
		contact := strings.TrimSuffix(path, "/check-in") + "/people/" + claims[0].ID.String() + "/guardian"
		s.As(w.Coordinator).Post(contact).Says(422, "Контакт родителя открыт с трёх часов до смены")
		w.Clock(coretest.Tomorrow, "09:30")
		reader.Get(path).Shows("Контакт родителя : Ахметов Дана").Hides("Контакт родителя : Ахметов Мирас", "p3@example.kz")
		reader.Get(contact).LeadsTo("/ru/sign-in/again?to=" + url.QueryEscape(contact)) // the last proof is hours old
		reader.Post(contact).Says(303)
		reader = s.As(w.Coordinator)
		reader.Get(contact).Shows("Ахметов Дана", "родитель это увидит").Hides("p3@example.kz")
		reader.Post(contact).Shows("Ахметов Ерлан", "Отец", "p3@example.kz", "родитель это видит")
		w.Write(func(tx *db.Tx) error {
			rows, err := w.Minors.Reveals(tx, child.Person, 5)
			if len(rows) != 1 {
				t.Errorf("%d openings on record", len(rows))
			}
			return err
		})
	})
}
