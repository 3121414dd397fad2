package bench

import (
	"context"
	"crypto/rand"
	"time"

	"asar/internal/bench/load"
	"asar/internal/bench/openings"
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

// students registers as many as enter an opening in one round.
func students(ctx context.Context, b *bench) error {
	if err := b.enlist(ctx, b.size); err != nil {
		return err
	}
	return b.minute().Enlist(ctx)
}

// minute is the opening of a round, with those who want its places.
func (b *bench) minute() *openings.Minute {
	m := &openings.Minute{
		Town: openings.New(b.Core, b.DB, b.host.ID, b.label), Client: b.client, Readers: b.Readers, Rate: b.Rate, Time: b.Time, Places: b.Places, Stage: b.stage,
	}
	if b.server != nil {
		m.Killing = b.killing
	}
	for _, r := range b.people[:b.size] {
		m.People = append(m.People, openings.Applicant{Actor: r.Actor, Session: r.session, Network: r.network})
	}
	return m
}
