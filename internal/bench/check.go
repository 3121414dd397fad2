package bench

import (
	"context"
	"time"

	"asar/internal/bench/load"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// checkClaims holds what stands in the database to what was answered: nobody
// who was told to have signed up is missing, nobody else is there, no shift has
// more people than places, its counts are those of its claims, and the order of
// the waiting list is that of arrival.
func (b *bench) checkClaims(ctx context.Context, shifts []opportunity.Shift, answers []load.Answer) error {
	told := make(map[id.ID]load.Answer, len(answers))
	for _, a := range answers {
		told[b.people[a.Index].Person] = a
	}
	return b.DB.Read(ctx, func(tx *db.Tx) error {
		found := 0
		for _, s := range shifts {
			now, err := b.Opportunities.Shift(tx, s.ID)
			if err != nil {
				return err
			}
			claims, err := b.Signups.OfShift(tx, s.ID)
			if err != nil {
				return err
			}
			if err := checkShift(now, claims, told); err != nil {
				return err
			}
			found += len(claims)
		}
		said := 0
		for _, a := range answers {
			if a.Status == statusSee {
				said++
			}
		}
		if found < said {
			return wrong("%d people were told to have signed up, %d have", said, found)
		}
		return nil
	})
}

// checkShift looks at one shift; the claims are in their order.
func checkShift(s opportunity.Shift, claims []signup.Signup, told map[id.ID]load.Answer) error {
	people := map[id.ID]bool{}
	taken, waiting := 0, 0
	var latest time.Duration // when the last of those before was sent
	for i, c := range claims {
		a, asked := told[c.Person]
		switch {
		case !asked || a.Err == nil && a.Status != statusSee:
			return wrong("shift %s: person %s has a claim and was told otherwise (%d)", s.ID, c.Person, a.Status)
		case people[c.Person]:
			return wrong("shift %s: person %s has two claims", s.ID, c.Person)
		case c.Seq != int64(i)+1:
			return wrong("shift %s: number %d stands at place %d", s.ID, c.Seq, i+1)
		case a.Err == nil && a.Came < latest:
			return wrong("shift %s: number %d was answered before one before it was sent", s.ID, c.Seq)
		case c.State == signup.Confirmed && waiting > 0:
			return wrong("shift %s: number %d has a place past the waiting list", s.ID, c.Seq)
		}
		people[c.Person] = true
		latest = max(latest, a.Due)
		if c.State.Holds() {
			taken++
		} else {
			waiting++
		}
	}
	switch {
	case taken > s.Capacity:
		return wrong("shift %s: %d people for %d places", s.ID, taken, s.Capacity)
	case taken != s.Taken || waiting != s.Waiting:
		return wrong("shift %s: counts say %d and %d, claims %d and %d", s.ID, s.Taken, s.Waiting, taken, waiting)
	case waiting > 0 && taken < s.Capacity:
		return wrong("shift %s: people wait beside %d free places", s.ID, s.Capacity-taken)
	}
	return nil
}
