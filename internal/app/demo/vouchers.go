package demo

import (
	"fmt"
	"time"

	"asar/internal/core/attendance"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payee"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// campus is the university's office at work on the Social Student Credit.
type campus struct {
	*world
	stand
	officer  auth.Actor
	students *enrol.Desk
	places   *quota.Desk
	cases    *cases.Desk
	payees   *payee.Desk
	payouts  *payout.Desk
	round    id.ID
	who      []villager // the hero first
	vouchers []id.ID    // of each of them, as far as they have applied
}

// How the students of the examples stand, by their place in the list.
const (
	crewSize  = 14 // work on six Saturdays, which is enough for a voucher
	listSize  = 60
	declaring = 4 // say that they study here and are not on the list
)

// credit gives the university of the story students, funded places and vouchers
// in every state.
func (w *world) credit() error {
	c := w.campus()
	for _, step := range []func() error{c.enrol, c.fund, c.sign, c.work, c.settleUp, c.paid, c.queueUp, c.announce, c.follow} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// campus wires desks of its own: what they tell of is heard by nobody else, and
// the hours of the world move the cases through the program's own desk.
func (w *world) campus() *campus {
	bus := event.NewBus()
	c := &campus{world: w, places: quota.NewDesk(bus), payees: payee.NewDesk(bus, w.People, w.Consents, w.Minors)}
	c.payouts = payout.NewDesk(payout.Deps{Bus: bus, People: w.People, Payees: c.payees, Codes: programme.NewDesk().Codes, PayDay: programme.NewDesk().PayDay})
	c.students = enrol.NewDesk(bus, w.People, w.Consents, w.Orgs, w.Minors)
	c.cases = cases.NewDesk(cases.Deps{
		Bus: bus, People: w.People, Minors: w.Minors, Orgs: w.Orgs, Hours: w.Hours, Programmes: programme.NewDesk(), Students: c.students, Places: c.places,
	})
	for _, s := range w.stands {
		if s.host.name.Kk == university {
			c.stand = s
		}
	}
	c.officer = w.heroes["university"].Actor
	c.officer.Grants = append(c.officer.Grants, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(c.Org.ID)})
	c.who = []villager{w.heroes["volunteer"]}
	for _, i := range w.near["kz-35"] {
		if v := w.people[i]; when.AgeOn(v.birth, w.today()) < 25 && len(c.who) < listSize+declaring {
			c.who = append(c.who, v)
		}
	}
	c.vouchers = make([]id.ID, len(c.who))
	return c
}

func (c *campus) daysAgo(n int) when.Instant {
	return c.today().AddDays(-n).Start().Add(11 * time.Hour)
}

// enrol takes in the university's list, and has most students find themselves on it.
func (c *campus) enrol() error {
	return c.at(c.daysAgo(110), func(tx *db.Tx) error {
		if err := c.People.Grant(tx, c.officer.Person, c.officer.Grants[len(c.officer.Grants)-1]); err != nil {
			return err
		}
		for i, v := range c.who {
			number := fmt.Sprintf("KIU-%04d", 2300+i)
			facts := enrol.Facts{Form: programme.FullTime, Course: 1 + i%4, Funding: programme.Grant}
			if i < listSize {
				if err := c.list(tx, v, number, facts); err != nil {
					return err
				}
			}
			if i >= crewSize && i%7 == 6 && i < listSize {
				continue // has not come yet
			}
			if err := c.agreeTo(tx, v.Actor, enrol.Study); err != nil {
				return err
			}
			if _, err := c.students.Declare(tx, v.Actor, c.Org.ID, number, facts); err != nil {
				return err
			}
		}
		return nil
	})
}

func (c *campus) list(tx *db.Tx, v villager, number string, f enrol.Facts) error {
	p, err := c.People.Get(tx, v.Person)
	if err != nil {
		return err
	}
	f.From, f.Status = tx.Today().AddDays(-60), enrol.Studying
	who := enrol.Identity{Number: number, Surname: p.Surname, Given: p.Given, Patronymic: p.Patronymic, Birth: p.Birth}
	_, err = c.students.Take(tx, c.officer, c.Org.ID, enrol.Row{Identity: who, Facts: f})
	return err
}

// fund opens a round with places for the university.
func (c *campus) fund() error {
	return c.at(c.daysAgo(105), func(tx *db.Tx) error {
		r, err := c.places.Open(tx, auth.System(), quota.Round{
			Programme: programme.SocialStudentCredit, Name: i18n.Words{Kk: "Күз", Ru: "Осень", En: "Autumn"},
			From: tx.Today(), Until: c.today().AddDays(30), Budget: 2_000_000,
		})
		if err != nil {
			return err
		}
		c.round = r.ID
		for _, g := range []quota.Grant{{Key: c.key("V20"), Each: 20_000, Places: 30}, {Key: c.key("V50"), Each: 50_000, Places: 12}} {
			g.Region = c.host.region
			if err := c.places.Allot(tx, auth.System(), g); err != nil {
				return err
			}
		}
		return nil
	})
}

// announce lets everybody know of the next round, whose places are given by lot.
func (c *campus) announce() error {
	return c.at(c.daysAgo(1), func(tx *db.Tx) error {
		operator := c.operator("maker", auth.Maker, tx.Now)
		r, err := c.places.Open(tx, operator, quota.Round{
			Programme: programme.SocialStudentCredit, Name: i18n.Words{Kk: "Қыс", Ru: "Зима", En: "Winter"},
			From: c.today(), Until: c.today().AddDays(90), Budget: 1_000_000,
		})
		if err != nil {
			return err
		}
		opens := c.today().AddDays(5).Start().Add(10 * time.Hour)
		openings := opening.NewDesk(event.NewBus(), programme.NewDesk(), c.places, c.cases)
		if _, err := openings.Announce(tx, operator, r.ID, opening.Plan{Kind: opening.ByLottery, OpensAt: opens, Closes: opens.Add(48 * time.Hour)}); err != nil {
			return err
		}
		key := quota.Key{Round: r.ID, Org: c.Org.ID, Voucher: "V20"}
		return openings.Allot(tx, operator, quota.Grant{Key: key, Region: c.host.region, Each: 20_000, Places: 20})
	})
}

// follow brings the vouchers to the hours of today: they were led on by acts of
// the past, which knew nothing of the hours that the village has worked since.
func (c *campus) follow() error {
	who := make([]id.ID, len(c.who))
	for i, v := range c.who {
		who[i] = v.Person
	}
	return c.at(c.now, func(tx *db.Tx) error { return c.cases.Follow(tx, who...) })
}

func (c *campus) key(voucher string) quota.Key {
	return quota.Key{Round: c.round, Org: c.Org.ID, Voucher: voucher}
}

// apply opens a case for the student of a number and leads it on by acts.
func (c *campus) apply(tx *db.Tx, i int, voucher string, acts ...cases.Act) error {
	v, err := c.cases.Apply(tx, c.who[i].Actor, programme.SocialStudentCredit, voucher)
	c.vouchers[i] = v.ID
	for _, act := range acts {
		if err == nil {
			err = c.do(tx, i, act, "")
		}
	}
	return err
}

func (c *campus) do(tx *db.Tx, i int, act cases.Act, words string) error {
	by, why := c.officer, cases.Reason{Words: words}
	switch act {
	case cases.Reserve:
		return c.cases.ReserveFrom(tx, by, c.vouchers[i], c.round)
	case cases.Sign, cases.Withdraw, cases.Appeal:
		by = c.who[i].Actor
		by.Strength, by.ProvedAt = auth.ByCode, tx.Now
	case cases.Dismiss:
		by = c.operator("maker", auth.Maker, tx.Now)
	case cases.Refuse:
		why.Code = "not-eligible"
	}
	return c.cases.Do(tx, by, c.vouchers[i], act, why)
}

// sign has the crew join; the hero works for the great voucher beside the small one.
func (c *campus) sign() error {
	return c.at(c.daysAgo(95), func(tx *db.Tx) error {
		for i := range crewSize {
			if err := c.apply(tx, i, "V20", cases.Approve, cases.Reserve, cases.Sign); err != nil {
				return err
			}
		}
		small := c.vouchers[0]
		err := c.apply(tx, 0, "V50", cases.Approve, cases.Reserve, cases.Sign)
		c.vouchers[0] = small
		return err
	})
}

// work has the crew teach on six Saturdays; the last four of it miss one, and of
// one of them the host has not verified the sixth.
func (c *campus) work() error {
	for n := range 6 {
		day := c.today().AddDays(-84 + 7*n)
		for day.Weekday() != time.Saturday {
			day = day.AddDays(1)
		}
		crew := c.who[:crewSize]
		if n == 3 {
			crew = c.who[:crewSize-4]
		}
		var waits []id.ID
		if n == 5 {
			waits = append(waits, c.who[crewSize-4].Person)
		}
		if err := c.teach(day, crew, waits...); err != nil {
			return err
		}
	}
	return nil
}

// teach is one Saturday: people come one by one, but for three of them. The host
// verifies their hours, but for those of who waits.
func (c *campus) teach(day when.Day, crew []villager, waits ...id.ID) error {
	var shift opportunity.Shift
	var claims []signup.Signup
	err := c.at(day.AddDays(-7).Start().Add(9*time.Hour), func(tx *db.Tx) error {
		form, err := opportunity.OneShift(day, "10:00", "14:00", len(crew)+2)
		if err != nil {
			return err
		}
		o, err := c.publish(tx, c.stand, tutoring, day, []opportunity.ShiftForm{form})
		if err != nil {
			return err
		}
		made, err := c.Opportunities.Shifts(tx, o.ID)
		if err != nil {
			return err
		}
		shift = made[0]
		var free []villager
		for _, v := range crew {
			free = c.free(free, v, o, shift, tx.Today())
		}
		claims, err = c.signUp(tx, o, shift, free)
		return err
	})
	if err != nil {
		return err
	}
	for i, claim := range claims {
		late := time.Duration(max(i-2, 0)) * time.Minute
		come, leave := shift.Starts.Add(late-8*time.Minute), shift.Ends.Add(late)
		err := c.at(come, func(tx *db.Tx) error {
			_, err := c.Attendance.CheckIn(tx, c.stand.keeper.Actor, claim.ID, attendance.ByScan)
			return err
		})
		if err != nil {
			return err
		}
		err = c.at(leave, func(tx *db.Tx) error {
			_, err := c.Attendance.CheckOut(tx, c.stand.keeper.Actor, claim.ID, attendance.ByScan)
			return err
		})
		if err != nil {
			return err
		}
	}
	return c.at(shift.Ends.Add(20*time.Hour), func(tx *db.Tx) error { return c.decide(tx, c.stand, shift.ID, waits...) })
}

// settleUp leads complete sets on: most to the payer, one waits for the university.
func (c *campus) settleUp() error {
	for i := range 7 {
		if err := c.settleOne(i); err != nil {
			return err
		}
	}
	return nil
}

// settleOne leads one set on, as far as its number says.
func (c *campus) settleOne(i int) error {
	acts := []cases.Act{cases.Accept, cases.Send}
	if i == 4 {
		acts = acts[:1]
	}
	for n, act := range acts {
		err := c.at(c.daysAgo(20-7*n), func(tx *db.Tx) error {
			v, err := c.cases.Get(tx, c.vouchers[i])
			if owner := v.State.Owner(); err != nil || !v.State.Allows(act, owner) {
				return err // the set is not complete
			}
			return c.do(tx, i, act, "")
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// queueUp leaves the office something to do: fresh and old applications,
// approved ones without a place, a refusal that is disputed, and one that stands.
func (c *campus) queueUp() error {
	way := [][]cases.Act{
		{}, {}, {}, {cases.Approve}, {cases.Approve}, {cases.Approve, cases.Reserve}, {cases.Approve, cases.Reserve}, {cases.Refuse}, {cases.Refuse, cases.Appeal},
		{cases.Withdraw}, {cases.Approve, cases.Reserve, cases.Sign}, {cases.Refuse, cases.Appeal, cases.Dismiss},
	}
	said := map[cases.Act]string{
		cases.Refuse: "Практика в другом городе до конца семестра", cases.Appeal: "Практику перенесли, до мая я в Караганде",
		cases.Dismiss: "По приказу вуза практика идёт до июня",
	}
	next := crewSize
	for n, acts := range way {
		age := []int{1, 4, 12, 33}[n%4]
		err := c.at(c.daysAgo(age), func(tx *db.Tx) error {
			for next%7 == 6 {
				next++
			}
			if err := c.apply(tx, next, []string{"V20", "V50"}[n%2]); err != nil {
				return err
			}
			for _, act := range acts {
				if err := c.do(tx, next, act, said[act]); err != nil {
					return err
				}
			}
			next++
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// tutoring is what the university's students do on Saturdays.
var tutoring = deed{
	title: i18n.Words{Kk: "Сенбілік тегін сабақ", Ru: "Субботняя школа: бесплатные уроки", En: "Saturday school: free lessons"},
	what: i18n.Words{
		Kk: "Мектеп оқушыларына ағылшын тілі мен информатикадан көмектесеміз.", Ru: "Помогаем школьникам с английским и информатикой.",
		En: "We help schoolchildren with English and computing.",
	},
	why: i18n.Words{
		Kk: "Ақылы репетиторға барлығының мүмкіндігі жоқ.", Ru: "Платный репетитор есть не у всех.", En: "Not everybody can pay a tutor.",
	},
	direction: "bilim", from: "10:00", to: "14:00", minAge: 16,
}
