package bench

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"asar/internal/bench/load"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// One coordinator may send so many forms before the limits slow them down.
const formsEach = 250

// doormen registers enough coordinators for so many forms, and returns them.
func (b *bench) doormen(ctx context.Context, forms int) (list []reader, err error) {
	err = b.DB.Write(ctx, func(tx *db.Tx) error {
		list = nil
		for n := range forms/formsEach + 1 {
			r, err := b.register(tx, fmt.Sprintf("c%d-%s-%s@bench.example", n, tx.NewID(), b.label))
			if err != nil {
				return err
			}
			r.Grants = []auth.Grant{{Role: auth.Coordinator, Scope: auth.OfOrg(b.host.ID)}}
			if err := b.People.Grant(tx, r.Person, r.Grants[0]); err != nil {
				return err
			}
			list = append(list, r)
		}
		return nil
	})
	return list, err
}

// pass is what a volunteer shows at the door.
type pass struct {
	claim signup.Signup
	token string
}

// shiftSize is how many people a shift of those who check in has.
const shiftSize = 100

// guests gives so many new people places in shifts that begin soon, and returns
// their passes.
func (b *bench) guests(ctx context.Context, n int) (passes []pass, err error) {
	b.people = nil // everybody comes once: these shifts are all at the same time
	if err := b.enlist(ctx, n); err != nil {
		return nil, err
	}
	tick := b.stage("places", (n+shiftSize-1)/shiftSize)
	for from := 0; from < n; from += shiftSize {
		var some []pass
		err := b.DB.Write(ctx, func(tx *db.Tx) (err error) {
			some, err = b.seat(tx, b.people[from:min(from+shiftSize, n)])
			return err
		})
		if err != nil {
			return nil, err
		}
		passes = append(passes, some...)
		tick()
	}
	return passes, nil
}

// seat publishes a shift that begins within the hour and gives readers its places.
func (b *bench) seat(tx *db.Tx, readers []reader) (passes []pass, err error) {
	starts := tx.Now.Add(time.Hour)
	d, err := b.call(tx, starts.Day().AddDays(1), []opportunity.ShiftForm{{Starts: starts, Ends: starts.Add(3 * time.Hour), Capacity: shiftSize}})
	if err != nil {
		return nil, err
	}
	for _, r := range readers {
		claims, err := b.Signups.Join(tx, r.Actor, d.ID, []id.ID{d.shifts[0].ID})
		if err != nil {
			return nil, err
		}
		token, err := b.Attendance.Pass(tx, claims[0])
		if err != nil {
			return nil, err
		}
		passes = append(passes, pass{claims[0], token})
	}
	return passes, nil
}

// checkIn has coordinators read everybody's pass once.
func checkIn(ctx context.Context, b *bench) (load.Sum, error) {
	sum, _, err := b.door(ctx, 1)
	return sum, err
}

// checkInAgain has them read each pass a second time, which changes nothing.
func checkInAgain(ctx context.Context, b *bench) (load.Sum, error) {
	_, sum, err := b.door(ctx, 2)
	return sum, err
}

// door reads everybody's pass so many times, and returns what the first and the
// last time came to.
func (b *bench) door(ctx context.Context, times int) (first, last load.Sum, err error) {
	passes, err := b.guests(ctx, b.size)
	if err != nil {
		return first, last, err
	}
	doormen, err := b.doormen(ctx, times*len(passes))
	if err != nil {
		return first, last, err
	}
	if err := b.settle(ctx); err != nil {
		return first, last, err
	}
	for round := range times {
		answers := b.client.Run(ctx, load.Plan{Readers: b.Readers, Count: len(passes), At: b.pace(), Make: func(i int) load.Request {
			return b.note(passes[i], doormen[(round*len(passes)+i)%len(doormen)])
		}})
		last = load.Summarize(answers, load.Answered(statusSee))
		if round == 0 {
			first = last
		}
		if err := b.checkDoor(ctx, passes, answers); err != nil {
			return first, last, err
		}
	}
	return first, last, nil
}

// note is the form by which a coordinator notes whoever shows a pass.
func (b *bench) note(p pass, keeper reader) load.Request {
	return load.Request{
		Path:    "/ru/org/" + b.host.ID.String() + "/shifts/" + p.claim.Shift.String() + "/check-in",
		Session: keeper.session, Network: keeper.network, Form: "act=in&code=" + p.token + "&once=" + rand.Text(),
	}
}

// checkDoor holds what stands in the database to what was answered: whoever was
// let in is noted, once, and nobody else is.
func (b *bench) checkDoor(ctx context.Context, passes []pass, answers []load.Answer) error {
	return b.DB.Read(ctx, func(tx *db.Tx) error {
		for _, a := range answers {
			p := passes[a.Index]
			r, _, err := b.Attendance.Get(tx, p.claim.ID)
			if err != nil {
				return err
			}
			notes, err := b.Attendance.Notes(tx, b.keeper.Actor, p.claim.ID)
			if err != nil {
				return err
			}
			if a.Status == statusSee && (r.InAt == 0 || len(notes) != 1) || len(notes) > 1 {
				return wrong("sign-up %s was answered %d, came at %d, noted %d times", p.claim.ID, a.Status, r.InAt, len(notes))
			}
		}
		return nil
	})
}
