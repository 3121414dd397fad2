package openings

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"asar/internal/bench/load"
	"asar/internal/feature/credit/opening"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// The opening of a round: a minute, unless told otherwise. In each eighth of it
// half of those come who are still to come.
const (
	usualPlaces = 3_500
	usualPeople = 20_000
	usualTime   = time.Minute
	half        = 8
	mostReaders = 4_000 // who can wait for their answers at once
	crashRate   = 200
	batch       = 250 // who are put on the list in one transaction
)

// Applicant is somebody who wants a place, with their session.
type Applicant struct {
	auth.Actor
	Session, Network string
}

// Minute is an opening and those who enter it.
type Minute struct {
	*Town
	People  []Applicant
	Client  *load.Client
	Readers int
	Rate    float64       // of Crash, forms a second; zero for the usual
	Time    time.Duration // of Open; zero for the usual
	Places  int           // zero for the usual share of the people
	Stage   func(what string, steps int) func()
	// Killing kills the server and starts it again until it is over; nil if the
	// server is not ours to kill.
	Killing func(ctx context.Context, over <-chan struct{}) error
}

// Enlist puts everybody on the institution's list.
func (m *Minute) Enlist(ctx context.Context) error {
	tick := m.Stage("students", len(m.People))
	for from := 0; from < len(m.People); from += batch {
		set := m.People[from:min(from+batch, len(m.People))]
		err := m.db.Write(ctx, func(tx *db.Tx) error {
			for _, a := range set {
				if err := m.enlist(tx, a.Actor); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		for range set {
			tick()
		}
	}
	return nil
}

// Open has everybody come when they come, however long those before them wait.
func (m *Minute) Open(ctx context.Context) (load.Sum, error) {
	o, forms, err := m.forms(ctx)
	if err != nil {
		return load.Sum{}, err
	}
	n, span := len(forms), cmp.Or(m.Time, usualTime)
	answers := m.Client.Run(ctx, load.Plan{
		Readers: max(m.Readers, min(n, mostReaders)), Count: n, At: load.Rush(n, span, span/half), Seen: m.Stage("entries", n),
		Make: func(i int) load.Request { return forms[i] },
	})
	return m.sum(ctx, o, answers)
}

// Crash has the server killed again and again while everybody enters; whoever
// was not answered sends the same form again.
func (m *Minute) Crash(ctx context.Context) (load.Sum, error) {
	if m.Killing == nil {
		return load.Sum{}, errors.New("the server of a target is not ours to kill")
	}
	o, forms, err := m.forms(ctx)
	if err != nil {
		return load.Sum{}, err
	}
	over, killed := make(chan struct{}), make(chan error, 1)
	go func() { killed <- m.Killing(ctx, over) }()
	answers := m.Client.Insist(ctx, m.Readers, cmp.Or(m.Rate, crashRate), forms, m.Stage("entries", len(forms)))
	close(over)
	if err := <-killed; err != nil {
		return load.Sum{}, err
	}
	return m.sum(ctx, o, answers)
}

// forms announces an opening and fills in everybody's form.
func (m *Minute) forms(ctx context.Context) (o opening.Opening, forms []load.Request, err error) {
	n := len(m.People)
	o, err = m.announce(ctx, cmp.Or(m.Places, min(usualPlaces, max(1, n*usualPlaces/usualPeople))))
	for _, a := range m.People {
		forms = append(forms, load.Request{
			Path: "/ru/openings/" + o.ID.String() + "/enter", Session: a.Session, Network: a.Network, Form: "voucher=" + voucher + "&once=" + rand.Text(),
		})
	}
	return o, forms, err
}

// sum checks what became of everybody.
func (m *Minute) sum(ctx context.Context, o opening.Opening, answers []load.Answer) (load.Sum, error) {
	told := make(map[id.ID]load.Answer, len(answers))
	for _, a := range answers {
		told[m.People[a.Index].Person] = a
	}
	if err := m.check(ctx, o.ID, told); err != nil {
		return load.Sum{}, fmt.Errorf("WRONG: the opening: %w", err)
	}
	return load.Summarize(answers, load.Answered(entered)), nil
}
