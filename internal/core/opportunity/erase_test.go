package opportunity_test

import (
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
)

// The leader's name goes with whoever ran the host, and the phone with its owner;
// a member who only calls themselves as the leader is called takes nothing along.
func TestWhoseErasureTakesTheLeaderAlong(t *testing.T) {
	const number = "+77012345678"
	for what, c := range map[string]struct {
		as    auth.Role
		phone string
		gone  bool
	}{
		"a member of that name":      {auth.Member, "+77019999999", false},
		"a coordinator of that name": {auth.Coordinator, "+77019999999", true},
		"a member of that number":    {auth.Member, number, true},
	} {
		t.Run(what, func(t *testing.T) {
			coretest.Each(t, func(t *testing.T, w *coretest.World) {
				who := w.Person("Нұрлан", "1990-03-01")
				w.Write(func(tx *db.Tx) error { return w.Orgs.Join(tx, who, w.Org.ID) })
				w.Write(func(tx *db.Tx) error { return w.Orgs.Appoint(tx, auth.System(), w.Org.ID, who.Person, c.as) })
				w.Write(func(tx *db.Tx) error {
					_, err := w.People.Reach(tx, who.Person, "", c.phone)
					return err
				})
				w.Write(func(tx *db.Tx) error {
					_, err := w.People.Change(tx, who, person.New{Surname: "Ахметов", Given: "Нұрлан", Birth: "1990-03-01"})
					return err
				})
				was := leader(w)
				w.Write(func(tx *db.Tx) error { return w.People.Erase(tx, auth.System(), who.Person) })
				if is := leader(w); is.gone() != c.gone || was.gone() || was.LeaderPhone != number {
					t.Errorf("before %q, %q, after %q, %q", was.LeaderName, was.LeaderPhone, is.LeaderName, is.LeaderPhone)
				}
			})
		})
	}
}

type published struct{ opportunity.Opportunity }

func (p published) gone() bool { return p.LeaderName+p.LeaderPhone == "" }

// leader returns the world's opportunity as it is published now.
func leader(w *coretest.World) (p published) {
	w.Write(func(tx *db.Tx) (err error) {
		p.Opportunity, err = w.Opportunities.Get(tx, w.Opportunity.ID)
		return err
	})
	return p
}
