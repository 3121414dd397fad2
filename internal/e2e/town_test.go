package e2e

import (
	"fmt"
	"testing"

	"asar/internal/core/account"
	"asar/internal/core/consent"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// town is a small world for stories: one verified organisation with its
// coordinator, in which nothing is planned yet.
type town struct {
	*site
	host        org.Org
	coordinator auth.Actor
	people      int
}

// small serves a town on a database. Its clock stands at nine in the morning.
func small(t *testing.T, database string) *town {
	t.Helper()
	return found(serve(t, database, today(t, "09:00")))
}

// found founds the town on a site.
func found(s *site) *town {
	s.t.Helper()
	w := &town{site: s}
	w.coordinator = w.newcomer("Нұрлан", i18n.Ru)
	w.write(func(tx *db.Tx) (err error) {
		w.host, err = w.Orgs.Create(tx, w.coordinator, org.New{
			Kind: org.Registered, Name: i18n.Words{Kk: "Шаңырақ", Ru: "Шанырак", En: "Shanyrak"}, Region: "kz-35", Place: "Теміртау",
			About: i18n.Words{Kk: "Ардагерлер мен балаларға көмектесеміз.", Ru: "Помогаем ветеранам и детям.", En: "We help veterans and children."},
			BIN:   "040503550125", Email: "shanyrak@asar.example", Leader: "Нұрлан Ахметов",
		})
		return err
	})
	w.coordinator = w.actor(w.person(emailOf(1)))
	w.write(func(tx *db.Tx) error {
		if err := w.Orgs.AskVetting(tx, w.coordinator, w.host.ID); err != nil {
			return err
		}
		return w.Orgs.Decide(tx, auth.System(), w.host.ID, org.Decision{State: org.Verified, Until: tx.Today().AddDays(300)})
	})
	return w
}

func emailOf(n int) string { return fmt.Sprintf("p%d@asar.example", n) }

// newcomer registers somebody, who agrees to volunteer.
func (w *town) newcomer(given string, l i18n.Lang) auth.Actor {
	w.t.Helper()
	w.people++
	n := person.New{
		Surname: "Ахметова", Given: given, Birth: "1999-03-01", Lang: l, Region: "kz-35", Email: emailOf(w.people),
	}
	w.write(func(tx *db.Tx) error {
		p, err := w.People.Register(tx, n)
		if err == nil {
			_, err = w.Consents.Give(tx, auth.Actor{Person: p.ID}, p, consent.Gift{Purpose: consent.Account, Lang: l, Way: consent.ByCode, Proof: n.Email})
		}
		return err
	})
	return w.actor(w.person(n.Email))
}

// deed publishes an opportunity with one shift of a day, 10:00–14:00.
func (w *town) deed(title i18n.Words, day when.Day) (o opportunity.Opportunity, shift opportunity.Shift) {
	w.t.Helper()
	return w.shift(title, day, "10:00", "14:00", 6)
}

// shift publishes an opportunity with one shift of so many places.
func (w *town) shift(title i18n.Words, day when.Day, from, to string, places int) (o opportunity.Opportunity, shift opportunity.Shift) {
	w.t.Helper()
	f := opportunity.Blank(i18n.Ru)
	f.Title = title
	f.What = i18n.Words{Kk: "Терезе жылытамыз, көмір жинаймыз.", Ru: "Утепляем окна, складываем уголь.", En: "We insulate windows and stack coal."}
	f.Why = i18n.Words{Kk: "Қыс жақын.", Ru: "Зима близко.", En: "Winter is near."}
	f.Meeting = i18n.Words{Kk: "Абай даңғылы, 42", Ru: "Проспект Абая, 42", En: "42 Abay Avenue"}
	f.Directions, f.Region, f.Place, f.Lat, f.Lon = []string{"sabaqtastyq"}, "kz-35", "Теміртау", 50_054_900, 72_964_600
	f.LeaderName, f.LeaderPhone = "Нұрлан Ахметов", "+77012345678"
	f.RisksStated, f.Ends, f.MinAge = true, day, 16
	w.write(func(tx *db.Tx) (err error) {
		if o, err = w.Opportunities.Draft(tx, w.coordinator, w.host.ID, f); err != nil {
			return err
		}
		form, err := opportunity.OneShift(day, from, to, places)
		if err != nil {
			return err
		}
		made, err := w.Opportunities.AddShifts(tx, w.coordinator, o.ID, []opportunity.ShiftForm{form})
		if err != nil {
			return err
		}
		shift = made[0]
		return w.Opportunities.Publish(tx, w.coordinator, o.ID)
	})
	return o, shift
}

// byID returns who an actor is.
func (w *town) byID(a auth.Actor) (p person.Person) {
	w.t.Helper()
	w.write(func(tx *db.Tx) (err error) {
		p, err = w.People.Get(tx, a.Person)
		return err
	})
	return p
}

// sessionOf signs somebody in and returns the cookie's token.
func (w *town) sessionOf(a auth.Actor) (token string) {
	w.t.Helper()
	w.write(func(tx *db.Tx) (err error) {
		token, _, err = w.Accounts.Begin(tx, account.Opening{Person: a.Person, Strength: auth.BySecond, Browser: "e2e"})
		return err
	})
	return token
}

// pass returns what the code of somebody's only pass holds.
func (w *town) pass(of auth.Actor) (token string) {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		claims, err := w.Signups.Coming(tx, of.Person)
		if err != nil {
			return err
		}
		token, err = w.Attendance.Pass(tx, claims[0])
		return err
	})
	return token
}

// wait moves the clock to a time of a day.
func (w *town) wait(day when.Day, at string) {
	w.t.Helper()
	instant, err := when.At(day, at)
	if err != nil {
		w.t.Fatal(err)
	}
	w.clock.set(instant.Time())
}

// tomorrow is the day after the one on the town's clock.
func (w *town) tomorrow() when.Day { return when.FromTime(w.clock.now()).Day().AddDays(1) }
