package demo

import (
	"fmt"
	"slices"
	"time"

	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// week makes the days around now at Shanyrak: a deed of the day before
// yesterday whose hours wait for the coordinator, with somebody whose leaving
// nobody noted, and a shift that is going on now.
func (w *world) week() error {
	s := w.stands[0]
	winter := deeds[12] // veterans' homes
	shift, claims, err := w.filled(s, winter, w.today().AddDays(-2), 14, true)
	if err != nil {
		return err
	}
	if err := w.attend(s, shift, claims[:len(claims)-2], true); err != nil {
		return err
	}
	if err := w.attend(s, shift, claims[len(claims)-2:len(claims)-1], false); err != nil {
		return err
	}
	if err := w.objection(s); err != nil {
		return err
	}
	return w.goingOn(s)
}

// objection has the volunteer object to minutes that were cut.
func (w *world) objection(s stand) error {
	hero := w.heroes["volunteer"]
	shift, claims, err := w.filled(s, deeds[17], w.today().AddDays(-4), 9, true)
	if err != nil {
		return err
	}
	if err := w.attend(s, shift, claims, true); err != nil {
		return err
	}
	return w.at(shift.Ends.Add(20*time.Hour), func(tx *db.Tx) error {
		records, err := w.Hours.OfShift(tx, shift.ID)
		if err != nil {
			return err
		}
		for _, r := range records {
			d := hours.Decision{Record: r.ID, Minutes: r.Proposed}
			if r.Person == hero.Person {
				d.Minutes, d.Reason = r.Proposed-60, "Пришла на час позже"
			}
			if _, err := w.Hours.Decide(tx, s.keeper.Actor, []hours.Decision{d}); err != nil {
				return err
			}
			if r.Person == hero.Person {
				if err := w.Hours.Dispute(tx, hero.Actor, r.ID, "Мен басынан бастап болдым: алғашқы ағашты Мадинамен бірге тасыдық."); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// goingOn makes the shift of this very hour, so that check-in can be tried at
// any time of day.
func (w *world) goingOn(s stand) error {
	hour := w.now.Time().Truncate(time.Hour)
	form := opportunity.ShiftForm{Starts: when.FromTime(hour), Ends: when.FromTime(hour.Add(4 * time.Hour)), Capacity: 16}
	d := deeds[6] // warm clothes
	d.minAge = 18 // it may be night where the reader is
	var claims []signup.Signup
	var shift opportunity.Shift
	err := w.at(w.now.Add(-30*time.Hour), func(tx *db.Tx) error {
		o, err := w.publish(tx, s, d, w.today().AddDays(1), []opportunity.ShiftForm{form})
		if err != nil {
			return err
		}
		made, err := w.Opportunities.Shifts(tx, o.ID)
		if err != nil {
			return err
		}
		shift = made[0]
		hero := w.free(nil, w.heroes["volunteer"], o, shift, tx.Today())
		claims, err = w.signUp(tx, o, shift, w.crowd(hero, s, o, shift, 13, tx.Today()))
		return err
	})
	if err != nil {
		return err
	}
	for i, c := range claims[5:min(11, len(claims))] {
		at := min(shift.Starts.Add(time.Duration(i*i-11)*time.Minute), w.now)
		err := w.at(at, func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, s.keeper.Actor, c.ID, attendance.ByScan)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// ahead publishes the coming eight weeks everywhere and signs people up.
func (w *world) ahead() error {
	for n, s := range w.stands {
		for _, direction := range s.directions {
			for range 1 + w.r.IntN(2) {
				published := w.now.Add(-time.Duration(24+w.r.IntN(200)) * time.Hour)
				if err := w.at(published, func(tx *db.Tx) error { return w.series(tx, s, w.deed(direction)) }); err != nil {
					return fmt.Errorf("host %d: %w", n, err)
				}
			}
		}
	}
	return nil
}

// series publishes a deed that recurs weekly for some weeks.
func (w *world) series(tx *db.Tx, s stand, d deed) error {
	first := w.today().AddDays(1 + w.r.IntN(20))
	weekday := time.Weekday(w.r.IntN(5) + 1)
	if d.weekend {
		weekday = time.Saturday
	}
	last := min(first.AddDays(7*(1+w.r.IntN(7))), w.today().AddDays(55))
	forms := opportunity.Series(opportunity.Pattern{
		Weekdays: []time.Weekday{weekday}, FromClock: d.from, ToClock: d.to, First: first, Until: max(last, first.AddDays(6)), Capacity: 6 + w.r.IntN(20),
	})
	o, err := w.publish(tx, s, d, max(last, first.AddDays(6)), forms)
	if err != nil {
		return err
	}
	shifts, err := w.Opportunities.Shifts(tx, o.ID)
	if err != nil {
		return err
	}
	for i, shift := range shifts {
		crowd := w.crowd(nil, s, o, shift, crowdOf(w.r.IntN(100), shift.Capacity, i), tx.Today())
		if _, err := w.signUp(tx, o, shift, crowd); err != nil {
			return err
		}
	}
	if s.Org.ID != w.stands[0].ID || len(shifts) == 0 || shifts[0].Free() == 0 {
		return nil
	}
	_, err = w.signUp(tx, o, shifts[0], w.free(nil, w.heroes["volunteer"], o, shifts[0], tx.Today()))
	return err
}

// crowdOf says how many have signed up: near shifts are fuller than far ones,
// and now and then one is over-full.
func crowdOf(chance, capacity, weeksAhead int) int {
	if chance < 12 {
		return capacity + 3
	}
	return capacity * chance / 100 / (1 + weeksAhead/2)
}

// queue leaves the front office something to decide: three who wait, one
// refused, one verified long ago.
func (w *world) queue() error {
	near := slices.DeleteFunc(slices.Clone(w.near["kz-35"][20:]), func(i int) bool { return !w.grown(w.people[i]) })
	for i, n := range newcomers {
		keeper := w.people[near[i]]
		asked := w.now.Add(-time.Duration(n.days) * 24 * time.Hour)
		err := w.at(asked, func(tx *db.Tx) (err error) {
			h := host{kind: n.kind, name: n.name, about: n.about, region: "kz-35", place: n.place}
			o, err := w.Orgs.Create(tx, keeper.Actor, h.said(40+i, keeper.name))
			if err != nil {
				return err
			}
			if keeper.Grants, err = w.People.Grants(tx, keeper.Person); err != nil {
				return err
			}
			return w.Orgs.AskVetting(tx, keeper.Actor, o.ID)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

var newcomers = []struct {
	kind        org.Kind
	name, about i18n.Words
	place       string
	days        int
}{
	{org.Group, i18n.Words{Kk: "«Көмек қолы» студенттер тобы", Ru: "Студенческая группа «Көмек қолы»", En: "Helping Hand student group"}, i18n.Words{Kk: "Жатақханадағы отыз студент қарияларға көмектеседі.", Ru: "Тридцать студентов общежития помогают пожилым соседям.", En: "Thirty students of a hall help older neighbours."}, "Қарағанды", 1},
	{org.Registered, i18n.Words{Kk: "«Балқаш таза» бірлестігі", Ru: "Объединение «Балқаш таза»", En: "Clean Balkhash association"}, i18n.Words{Kk: "Көл жағасын тазалап, суды бақылаймыз.", Ru: "Убираем берег озера и следим за водой.", En: "We clean the lake shore and watch the water."}, "Балқаш", 4},
	{org.Institution, i18n.Words{Kk: "Саран қалалық кітапханасы", Ru: "Городская библиотека Сарани", En: "Saran town library"}, i18n.Words{Kk: "Үлкендерге компьютер үйрететін волонтерлер керек.", Ru: "Нужны волонтёры, которые научат старших работать с компьютером.", En: "We need volunteers to teach older people computers."}, "Саран", 12},
}
