package demo

import (
	"errors"
	"slices"
	"time"

	"asar/internal/core/attendance"
	"asar/internal/core/guardian"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// season says how many deeds of a direction a month sees: trees are planted in
// April, and nobody cleans petroglyphs in January.
var season = map[string][12]int{
	"bilim": {3, 4, 4, 4, 3, 1, 1, 2, 5, 5, 4, 3}, "qamqor": {3, 3, 4, 3, 3, 4, 3, 3, 3, 4, 4, 5},
	"umit": {1, 2, 4, 5, 3, 3, 3, 3, 3, 2, 2, 1}, "sabaqtastyq": {3, 3, 3, 3, 5, 2, 2, 2, 3, 4, 4, 4},
	"taza": {1, 1, 3, 6, 5, 3, 3, 3, 5, 4, 2, 1}, "saulyq": {3, 3, 3, 3, 3, 2, 2, 2, 3, 3, 3, 3},
	"asyl": {1, 1, 2, 3, 4, 4, 4, 4, 3, 2, 2, 1},
}

// past lives the year that lies behind, month by month.
func (w *world) past() error {
	for back := 12; back >= 0; back-- {
		first := when.DayOf(time.Date(w.now.Time().Year(), w.now.Time().Month()-time.Month(back), 1, 0, 0, 0, 0, when.Zone))
		for _, direction := range directions {
			for range season[direction][first.Time().Month()-1] {
				day := first.AddDays(w.r.IntN(28))
				d := w.deed(direction)
				for d.weekend && day.Weekday() != time.Saturday && day.Weekday() != time.Sunday {
					day = day.AddDays(1)
				}
				if day >= w.today().AddDays(-3) {
					continue
				}
				if err := w.done(w.standFor(direction), d, day, 8+w.r.IntN(8), w.r.IntN(4) == 0); err != nil {
					return err
				}
			}
		}
		if err := w.everywhere(first); err != nil {
			return err
		}
	}
	return nil
}

// everywhere has each organisation do one thing in two months, so that no
// corner of the country is empty.
func (w *world) everywhere(first when.Day) error {
	for i, s := range w.stands {
		if (i+int(first.Time().Month()))%2 == 0 {
			continue
		}
		d := w.deed(pick(w.r, s.directions))
		day := first.AddDays(w.r.IntN(28))
		for d.weekend && day.Weekday() != time.Saturday && day.Weekday() != time.Sunday {
			day = day.AddDays(1)
		}
		if day >= w.today().AddDays(-3) {
			continue
		}
		if err := w.done(s, d, day, 4+w.r.IntN(6), false); err != nil {
			return err
		}
	}
	return nil
}

var directions = []string{"bilim", "qamqor", "umit", "sabaqtastyq", "taza", "saulyq", "asyl"}

func (w *world) deed(direction string) deed {
	for {
		if d := pick(w.r, deeds); d.direction == direction {
			return d
		}
	}
}

// standFor picks an organisation that works in the direction; Shanyrak, which
// the story is about, more often than others.
func (w *world) standFor(direction string) stand {
	for {
		s := pick(w.r, w.stands)
		if w.r.IntN(4) == 0 {
			s = w.stands[0]
		}
		for _, d := range s.directions {
			if d == direction {
				return s
			}
		}
	}
}

// done lives one deed of the past: it is published and filled, people come and
// leave, and the host decides about their hours within two days.
func (w *world) done(s stand, d deed, day when.Day, people int, withHero bool) error {
	shift, claims, err := w.filled(s, d, day, people, withHero && s.Org.ID == w.stands[0].ID)
	if err != nil {
		return err
	}
	came := claims[:0:0]
	for _, c := range claims {
		if w.r.IntN(100) < 92 {
			came = append(came, c)
		}
	}
	if err := w.attend(s, shift, came, true); err != nil {
		return err
	}
	decided := shift.Ends.Add(time.Duration(4+w.r.IntN(50)) * time.Hour)
	return w.at(decided, func(tx *db.Tx) error { return w.decide(tx, s, shift.ID) })
}

// filled publishes a deed of one shift ten days ahead and signs people up.
func (w *world) filled(s stand, d deed, day when.Day, people int, withHero bool) (shift opportunity.Shift, claims []signup.Signup, err error) {
	begin := day.AddDays(-10).Start().Add(9 * time.Hour)
	err = w.at(begin, func(tx *db.Tx) error {
		form, err := opportunity.OneShift(day, d.from, d.to, people+w.r.IntN(5))
		if err != nil {
			return err
		}
		o, err := w.publish(tx, s, d, day, []opportunity.ShiftForm{form})
		if err != nil {
			return err
		}
		made, err := w.Opportunities.Shifts(tx, o.ID)
		if err != nil {
			return err
		}
		shift = made[0]
		var crowd []villager
		if withHero {
			crowd = w.free(nil, w.heroes["volunteer"], o, shift, tx.Today())
		}
		claims, err = w.signUp(tx, o, shift, w.crowd(crowd, s, o, shift, people-len(crowd), tx.Today()))
		return err
	})
	return shift, claims, err
}

// publish writes an opportunity with its shifts and makes it public.
func (w *world) publish(tx *db.Tx, s stand, d deed, last when.Day, shifts []opportunity.ShiftForm) (o opportunity.Opportunity, err error) {
	f := opportunity.Blank(i18n.Kk)
	f.Title, f.What, f.Why = d.title, d.what, d.why
	f.Directions, f.MinAge = opportunity.Set[string]{d.direction}, d.minAge
	f.Online = d.online
	if !d.online {
		f.Region, f.Place = s.host.region, s.host.place
		f.Lat, f.Lon = s.lat+int64(w.r.IntN(8000)-4000), s.lon+int64(w.r.IntN(8000)-4000)
		f.Meeting = meeting
	}
	f.Safety = safety
	f.Languages = opportunity.Set[i18n.Lang]{i18n.Kk, i18n.Ru}
	f.LeaderName, f.LeaderPhone = s.keeper.name, s.Org.Phone
	f.RisksStated, f.Risks, f.Ends = true, d.risks, last
	if d.direction == "sabaqtastyq" || d.direction == "umit" && d.online {
		f.Project = w.prize
	}
	if o, err = w.Opportunities.Draft(tx, s.keeper.Actor, s.Org.ID, f); err != nil {
		return o, err
	}
	if _, err = w.Opportunities.AddShifts(tx, s.keeper.Actor, o.ID, shifts); err != nil {
		return o, err
	}
	if err = w.Opportunities.Publish(tx, s.keeper.Actor, o.ID); err != nil {
		return o, err
	}
	return w.Opportunities.Get(tx, o.ID)
}

var meeting = i18n.Words{
	Kk: "Негізгі кіреберістің алдында, координатор асар белгісімен күтеді.",
	Ru: "У главного входа, координатор ждёт с табличкой «Асар».",
	En: "At the main entrance; the coordinator waits with an Asar sign.",
}

var safety = i18n.Words{
	Kk: "Жұппен жүреміз. Үйлестіруші бүкіл ауысымда байланыста. Қамқорлықтағы адамдарды тек жазбаша келісімімен суретке түсіреміз.",
	Ru: "Ходим парами. Координатор на связи всю смену. Снимать подопечных можно лишь с их письменного согласия.",
	En: "We go in pairs. The coordinator can be reached all through the shift. The people we help are photographed only with their written consent.",
}

// crowd adds people who are free that day until there are so many, from the
// region or, for what is online, from anywhere.
func (w *world) crowd(list []villager, s stand, o opportunity.Opportunity, shift opportunity.Shift, people int, today when.Day) []villager {
	near := w.near[s.host.region]
	for tries := 0; len(list) < people && tries < people*8; tries++ {
		v := w.people[w.r.IntN(len(w.people))]
		if !o.Online && len(near) > 0 {
			v = w.people[near[w.r.IntN(len(near))]]
		}
		list = w.free(list, v, o, shift, today)
	}
	return list
}

// free adds a person unless they are busy on the day of the shift or too young.
func (w *world) free(list []villager, v villager, o opportunity.Opportunity, shift opportunity.Shift, today when.Day) []villager {
	day := shift.Starts.Day()
	if w.busy[day] == nil {
		w.busy[day] = map[id.ID]bool{}
	}
	tooYoung := when.AgeOn(v.birth, day) < opportunity.MinAgeFor(nil, o, shift) || when.AgeOn(v.birth, today) < guardian.Table(nil).On(today).ConsentAge
	if w.busy[day][v.Person] || tooYoung {
		return list
	}
	w.busy[day][v.Person] = true
	return append(list, v)
}

// signUp signs people up for a shift, all at once.
func (w *world) signUp(tx *db.Tx, o opportunity.Opportunity, shift opportunity.Shift, people []villager) ([]signup.Signup, error) {
	wishes := make([]signup.Wish, len(people))
	for i, v := range people {
		wishes[i] = signup.Wish{By: v.Actor, Opportunity: o.ID, Shift: shift.ID}
	}
	outcomes, err := w.Signups.JoinAll(tx, wishes)
	claims := make([]signup.Signup, len(outcomes))
	for i, outcome := range outcomes {
		claims[i], err = outcome.Claim, errors.Join(err, outcome.Err)
	}
	return claims, err
}

// attend has people come at the start and, unless they stay, leave at the end.
func (w *world) attend(s stand, shift opportunity.Shift, claims []signup.Signup, leave bool) error {
	err := w.at(shift.Starts.Add(-4*time.Minute), func(tx *db.Tx) error {
		arrivals := make([]attendance.Arrival, len(claims))
		for i, c := range claims {
			arrivals[i] = attendance.Arrival{By: s.keeper.Actor, Host: s.Org.ID, Shift: shift.ID, Claim: c.ID}
		}
		outcomes, err := w.Attendance.CheckInAll(tx, arrivals)
		for _, o := range outcomes {
			err = errors.Join(err, o.Err)
		}
		return err
	})
	if err != nil || !leave {
		return err
	}
	return w.at(shift.Ends, func(tx *db.Tx) error {
		for _, c := range claims {
			if _, err := w.Attendance.CheckOut(tx, s.keeper.Actor, c.ID, attendance.ByScan); err != nil {
				return err
			}
		}
		return nil
	})
}

var (
	leftEarly = "Ушёл раньше конца смены"
	unseen    = "Отметился, но на месте его не видели"
)

// decide verifies what is proposed in a shift, with a change or a denial here
// and there; whose hours wait keeps them as they were proposed.
func (w *world) decide(tx *db.Tx, s stand, shift id.ID, waits ...id.ID) error {
	records, err := w.Hours.OfShift(tx, shift)
	if err != nil {
		return err
	}
	var decisions []hours.Decision
	for _, r := range records {
		if r.Person == s.keeper.Person {
			continue
		}
		d := hours.Decision{Record: r.ID, Minutes: r.Proposed}
		switch chance := w.r.IntN(100); {
		case chance < 3:
			d.Minutes, d.Reason = r.Proposed/2, leftEarly
		case chance < 4:
			d.Minutes, d.Reason = 0, unseen
		}
		if !slices.Contains(waits, r.Person) {
			decisions = append(decisions, d)
		}
	}
	_, err = w.Hours.Decide(tx, s.keeper.Actor, decisions)
	return err
}
