package demo

import (
	"time"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// agree has somebody agree to take part, as registering ends with it.
func (w *world) agree(tx *db.Tx, by auth.Actor, who person.Person) error {
	_, err := w.Consents.Give(tx, by, who, consent.Gift{Purpose: consent.Account, Lang: by.Lang, Way: consent.ByCode, Proof: who.Contact()})
	return err
}

// agreeTo has somebody agree to what a form takes of them.
func (w *world) agreeTo(tx *db.Tx, by auth.Actor, purpose consent.Purpose) error {
	who, err := w.People.Get(tx, by.Person)
	if err == nil {
		_, err = w.Consents.Give(tx, by, who, consent.Gift{Purpose: purpose, Lang: by.Lang, Way: consent.ByForm})
	}
	return err
}

// family makes two minors: one who waits for a parent, and one whose mother has
// confirmed with limits and who has a place in a shift of today.
func (w *world) family() error {
	waits, child, parent := w.heroes["minor"], w.heroes["child"], w.heroes["parent"]
	err := w.at(w.now.Add(-20*24*time.Hour), func(tx *db.Tx) error {
		if _, err := w.Minors.Invite(tx, waits.Actor, "", nil); err != nil {
			return err
		}
		secret, err := w.Minors.Invite(tx, child.Actor, "", nil)
		if err != nil {
			return err
		}
		_, err = w.Minors.Confirm(tx, parent.Actor, secret, guardian.Confirmation{
			Relation: guardian.Mother, Agreed: true, Lang: i18n.Ru, Limits: guardian.Limits{
				From: "08:00", Until: "20:00", Km: 60, Place: w.stands[0].host.place, Lat: w.stands[0].lat, Lon: w.stands[0].lon,
			},
		})
		return err
	})
	if err != nil {
		return err
	}
	return w.at(w.now.Add(-30*time.Hour), func(tx *db.Tx) error {
		d := deeds[17] // trees
		d.minAge = 12
		shift := w.byDay()
		o, err := w.publish(tx, w.stands[0], d, shift.Starts.Day().AddDays(7), []opportunity.ShiftForm{
			shift, {Starts: shift.Starts.Add(7 * 24 * time.Hour), Ends: shift.Ends.Add(7 * 24 * time.Hour), Capacity: shift.Capacity},
		})
		if err != nil {
			return err
		}
		shifts, err := w.Opportunities.Shifts(tx, o.ID)
		if err != nil {
			return err
		}
		_, err = w.Signups.Join(tx, child.Actor, o.ID, []id.ID{shifts[0].ID, shifts[1].ID})
		return err
	})
}

// byDay is a shift that begins within the hour, or tomorrow morning if a minor
// could not take it now: her mother allows the hours from eight to eight.
func (w *world) byDay() opportunity.ShiftForm {
	starts := w.now.Time().Truncate(time.Hour).Add(time.Hour)
	if hour := starts.Hour(); hour < 8 || hour > 18 {
		tomorrow := w.today().AddDays(1).Time()
		starts = tomorrow.Add(10 * time.Hour)
	}
	return opportunity.ShiftForm{Starts: when.FromTime(starts), Ends: when.FromTime(starts.Add(2 * time.Hour)), Capacity: 12}
}
