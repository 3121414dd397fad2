// Package fill makes a country of any size to measure in: organisations,
// people, opportunities ahead and past, and a ledger of hours. Organisations and
// people come by the acts that people use; opportunities and hours by the bulk
// doors of their parts, which keep every count and sum that those acts keep.
package fill

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"asar/internal/app/wiring"
	"asar/internal/core/atlas"
	"asar/internal/core/consent"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// Size is how big the country is.
type Size struct {
	Opportunities int
	Ahead         int // of a hundred opportunities, how many are still to come
	People        int
	Entries       int // of the ledger
}

// What one transaction takes: enough to be quick, not so much that others wait.
const (
	opportunitiesAtOnce = 1_000
	peopleAtOnce        = 500
	entriesAtOnce       = 5_000
)

// country is what is known while it is made.
type country struct {
	*wiring.Core
	db         *db.DB
	r          *rand.Rand
	label      string
	words      []string
	regions    []atlas.Region
	directions []atlas.Direction
	hosts      []host
	people     []id.ID
}

// host is an organisation with whoever runs it.
type host struct {
	org.Org
	keeper id.ID
}

// Fill makes the country. Two of the same size are alike but for the day and
// the identifiers. Stage tells of work that takes a while; see bench.Options.
func Fill(ctx context.Context, d *db.DB, core *wiring.Core, size Size, stage func(what string, steps int) func()) (err error) {
	defer fault.Wrap(&err, "fill.Fill")
	c := &country{Core: core, db: d, r: rand.New(rand.NewPCG(7, 7))}
	c.words = vocabulary(c.r)
	err = d.Read(ctx, func(tx *db.Tx) (err error) {
		c.label = id.ID(tx.Now).String()
		if c.regions, err = c.Atlas.Regions(tx); err != nil {
			return err
		}
		c.directions, err = c.Atlas.Directions(tx)
		return err
	})
	if err != nil {
		return err
	}
	return c.all(ctx, size, stage)
}

func (c *country) all(ctx context.Context, size Size, stage func(string, int) func()) error {
	begun := func(what string, n, atOnce int, load func(tx *db.Tx, n int) error) error {
		tick := stage(what, (n+atOnce-1)/atOnce)
		for done := 0; done < n; done += atOnce {
			hosts, people := len(c.hosts), len(c.people)
			err := c.db.Write(ctx, func(tx *db.Tx) error {
				c.hosts, c.people = c.hosts[:hosts], c.people[:people] // it may be run again
				return load(tx, min(atOnce, n-done))
			})
			if err != nil {
				return err
			}
			tick()
		}
		return nil
	}
	if err := begun("organisations", 2+min(size.Opportunities/500, 500), 1, c.found); err != nil {
		return err
	}
	if err := begun("people", size.People, peopleAtOnce, c.settle); err != nil {
		return err
	}
	ahead := size.Opportunities * size.Ahead / 100
	if err := begun("opportunities past", size.Opportunities-ahead, opportunitiesAtOnce, c.call(false)); err != nil {
		return err
	}
	if err := begun("opportunities ahead", ahead, opportunitiesAtOnce, c.call(true)); err != nil {
		return err
	}
	return begun("hours", size.Entries, entriesAtOnce, c.work)
}

// register registers an adult.
func (c *country) register(tx *db.Tx) (person.Person, error) {
	return c.People.Register(tx, person.New{
		Surname: pick(c.r, surnames), Given: pick(c.r, givens), Birth: string(tx.Today().AddDays(-20*365 - c.r.IntN(15000))), Lang: i18n.Langs[c.r.IntN(2)],
		Region: pick(c.r, c.regions).Code, Email: fmt.Sprintf("%s-%s@bench.example", c.label, tx.NewID()),
	})
}

// found founds an organisation that may publish.
func (c *country) found(tx *db.Tx, _ int) error {
	keeper, err := c.register(tx)
	if err != nil {
		return err
	}
	by := auth.Actor{Person: keeper.ID, Name: keeper.Display}
	if _, err := c.Consents.Give(tx, by, keeper, consent.Gift{Purpose: consent.Account, Lang: keeper.Lang, Way: consent.ByForm}); err != nil {
		return err
	}
	name := i18n.Words{Kk: pick(c.r, c.words) + " қоғамы", Ru: "Общество «" + pick(c.r, c.words) + "»"}
	o, err := c.Orgs.Create(tx, by, org.New{
		Kind: org.Group, Name: name, About: i18n.Both(i18n.Ru, "Зовём на добрые дела."), Region: pick(c.r, c.regions).Code, Place: pick(c.r, c.words),
		Email: keeper.Email, Leader: keeper.FullName(),
	})
	if err != nil {
		return err
	}
	c.hosts = append(c.hosts, host{o, keeper.ID})
	return c.Orgs.Decide(tx, auth.System(), o.ID, org.Decision{State: org.Verified, Until: tx.Today().AddDays(700)})
}

func (c *country) settle(tx *db.Tx, n int) error {
	for range n {
		p, err := c.register(tx)
		if err != nil {
			return err
		}
		c.people = append(c.people, p.ID)
	}
	return nil
}

// call returns what loads opportunities, ahead or past.
func (c *country) call(ahead bool) func(tx *db.Tx, n int) error {
	return func(tx *db.Tx, n int) error {
		list := make([]opportunity.Whole, n)
		for i := range list {
			list[i] = c.deed(tx, ahead)
		}
		return c.Opportunities.Load(tx, list)
	}
}

// deed is an opportunity with one to three shifts: in the next sixty days, or
// in the last three years.
func (c *country) deed(tx *db.Tx, ahead bool) opportunity.Whole {
	h, kind := pick(c.r, c.hosts), pick(c.r, kinds)
	day := tx.Today().AddDays(1 + c.r.IntN(60))
	o := opportunity.Opportunity{Org: h.ID, Status: opportunity.StatusPublished, MadeBy: h.keeper, MadeAt: tx.Now}
	if !ahead {
		day = tx.Today().AddDays(-2 - c.r.IntN(3*365))
		o.Status, o.MadeAt = opportunity.StatusClosed, day.Start()
	}
	o.Lang = i18n.Ru
	o.Title = i18n.Words{Kk: kind.Kk + ": " + c.word(), Ru: kind.Ru + ": " + c.word()}
	o.What = i18n.Words{Ru: fmt.Sprintf("%s. Улица %s, %s.", kind.Ru, c.word(), c.word())}
	o.Why, o.Meeting = i18n.Both(i18n.Ru, "Соседям станет легче."), i18n.Both(i18n.Ru, "Проспект Абая, 42.")
	o.Directions = opportunity.Set[string]{pick(c.r, c.directions).Code}
	if second := pick(c.r, c.directions).Code; c.r.IntN(4) == 0 && second != o.Directions[0] {
		o.Directions = append(o.Directions, second)
	}
	o.Region, o.Place, o.LeaderName, o.LeaderPhone = pick(c.r, c.regions).Code, c.word(), "Нұрлан Ахметов", "+77012345678"
	w := opportunity.Whole{Opportunity: o}
	for n := range 1 + c.r.IntN(3) {
		starts := day.AddDays(n).Start().Add(time.Duration(8+c.r.IntN(10)) * time.Hour)
		w.Shifts = append(w.Shifts, opportunity.ShiftForm{Starts: starts, Ends: starts.Add(3 * time.Hour), Capacity: 5 + c.r.IntN(40)})
		w.Ends = starts.Day()
	}
	return w
}

// work loads verified hours of the last three years.
func (c *country) work(tx *db.Tx, n int) error {
	list := make([]hours.Worked, n)
	for i := range list {
		h := pick(c.r, c.hosts)
		from := tx.Today().AddDays(-1 - c.r.IntN(3*365)).Start().Add(time.Duration(6+c.r.IntN(12)) * time.Hour)
		list[i] = hours.Worked{
			Person: pick(c.r, c.people), Org: h.ID, Direction: pick(c.r, c.directions).Code, Region: h.Region, By: h.keeper,
			From: from, To: from.Add(time.Duration(30+c.r.IntN(300)) * time.Minute),
		}
	}
	return c.Hours.Load(tx, list)
}

// word returns a word of the country's: a few are everywhere, most are rare.
func (c *country) word() string {
	rank := c.r.Float64()
	return c.words[int(rank*rank*rank*float64(len(c.words)))]
}

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }
