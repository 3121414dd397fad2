package bench

import (
	"cmp"
	"context"
	"crypto/rand"
	"time"

	"asar/internal/bench/load"
	"asar/internal/core/opportunity"
	"asar/internal/kit/db"
)

const (
	statusOK  = 200
	statusSee = 303
)

// volunteers registers as many as sign up in one round.
func volunteers(ctx context.Context, b *bench) error { return b.enlist(ctx, b.size) }

// hot has everybody want a place in one shift.
func hot(ctx context.Context, b *bench) (load.Sum, error) {
	places := b.Places
	if places == 0 {
		places = min(b.size, opportunity.MaxCapacity)
	}
	return b.claim(ctx, 1, 1, places, b.pace())
}

// spread has everybody want a place in one of a thousand shifts.
func spread(ctx context.Context, b *bench) (load.Sum, error) {
	return b.claim(ctx, 10, 100, max(1, b.size/1000*2), b.pace())
}

// The opening of a quota: a minute, unless told otherwise. In each eighth of it
// half of those come who are still to come.
const (
	openingPlaces = 3_500
	openingTime   = time.Minute
	openingHalf   = 8
)

// opening has a quota open at a stated minute. Everybody comes when they come,
// however long those before them wait.
func opening(ctx context.Context, b *bench) (load.Sum, error) {
	places := b.Places
	if places == 0 {
		places = min(openingPlaces, max(1, b.size*openingPlaces/20_000))
	}
	span := cmp.Or(b.Time, openingTime)
	readers := b.Readers
	b.Readers = max(readers, min(b.size, openingReaders))
	defer func() { b.Readers = readers }()
	return b.claim(ctx, 1, 1, places, load.Rush(b.size, span, span/openingHalf))
}

// openingReaders is how many can wait for their answers at once.
const openingReaders = 4_000

// claim sends everybody to one of the shifts of so many deeds, in turn, and
// checks what became of it.
func (b *bench) claim(ctx context.Context, deeds, shifts, places int, at func(int) time.Duration) (load.Sum, error) {
	offered, err := b.offer(ctx, deeds, shifts, places)
	if err != nil {
		return load.Sum{}, err
	}
	tick := b.stage("sign-ups", b.size)
	answers := b.client.Run(ctx, load.Plan{Readers: b.Readers, Count: b.size, At: at, Seen: tick, Make: func(i int) load.Request {
		return b.people[i].claim(offered[i%len(offered)])
	}})
	return load.Summarize(answers, load.Answered(statusSee)), b.checkClaims(ctx, offered, answers)
}

// offer publishes so many deeds of so many shifts, on a day of their own.
func (b *bench) offer(ctx context.Context, deeds, shifts, places int) (offered []opportunity.Shift, err error) {
	err = b.DB.Write(ctx, func(tx *db.Tx) error {
		offered = offered[:0]
		day := b.freshDay(tx)
		for range deeds {
			d, err := b.publish(tx, day, shifts, places)
			if err != nil {
				return err
			}
			offered = append(offered, d.shifts...)
		}
		return nil
	})
	return offered, err
}

// claim is the form by which a reader takes a place.
func (r reader) claim(s opportunity.Shift) load.Request {
	return load.Request{
		Path: "/ru/opportunities/" + s.Opportunity.String() + "/signup", Session: r.session, Network: r.network,
		Form: "shift=" + s.ID.String() + "&once=" + rand.Text(),
	}
}
