// Package demo makes the world of examples: some three thousand people, twenty
// organisations in all corners of the country, a past year of verified hours
// and eight weeks ahead. It makes everything by the same acts that people use,
// at the instants at which they would have used them, with a fixed seed: two
// worlds made on the same day are alike.
package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"asar/internal/app/wiring"
	"asar/internal/core/consent"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/when"
)

const (
	seed       = 1991_12_16
	population = 3000
	batch      = 250 // people or sign-ups of one transaction
)

// villager is a person of the world.
type villager struct {
	auth.Actor
	name   string // in full
	birth  when.Day
	region string
}

// stand is an organisation of the world with the person who runs it.
type stand struct {
	host
	org.Org
	keeper villager
}

// world is what is known while it is being made.
type world struct {
	*wiring.Core
	ctx    context.Context
	db     *db.DB
	r      *rand.Rand
	now    when.Instant
	people []villager
	near   map[string][]int // region → indexes of people
	busy   map[when.Day]map[id.ID]bool
	stands []stand
	heroes map[string]villager
	prize  id.ID // the project "Victory"
}

// Fill makes the world in an empty, migrated database.
func Fill(ctx context.Context, d *db.DB, c *wiring.Core) (err error) {
	defer fault.Wrap(&err, "demo.Fill")
	w := &world{
		Core: c, ctx: ctx, db: d, r: rand.New(rand.NewPCG(seed, 0)), now: when.FromTime(d.Clock()),
		near: map[string][]int{}, busy: map[when.Day]map[id.ID]bool{}, heroes: map[string]villager{},
	}
	for _, step := range []func() error{w.settle, w.found, w.start, w.past, w.week, w.ahead, w.queue, w.family, w.invite, w.credit} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// at runs fn at an instant of the world's time.
func (w *world) at(at when.Instant, fn func(*db.Tx) error) error { return w.db.WriteAt(w.ctx, at, fn) }

func (w *world) today() when.Day { return w.now.Day() }

// hero is a person whom the demo lets its reader be.
type hero struct {
	key, role                  string
	surname, given, patronymic string
	birth                      when.Day
	lang                       i18n.Lang
	to                         string // where the sign-in link leads
}

// fifteen stands for the birth of somebody who is fifteen on the world's day.
const fifteen when.Day = "15"

// born is the hero's date of birth in a world made on a day.
func (h hero) born(today when.Day) when.Day {
	if h.birth == fifteen {
		return when.DayOf(today.Time().AddDate(-15, -5, 0))
	}
	return h.birth
}

func (h hero) email() string { return h.key + "@asar.example" }

// settle registers everybody: first those whom the demo's reader can be.
func (w *world) settle() error {
	begin := w.now.Add(-430 * 24 * time.Hour)
	err := w.at(begin, func(tx *db.Tx) error {
		for _, h := range cast {
			v, err := w.register(tx, person.New{
				Surname: h.surname, Given: h.given, Patronymic: h.patronymic, Birth: string(h.born(w.today())), Lang: h.lang,
				Region: "kz-35", Email: h.email(),
			})
			if err != nil {
				return err
			}
			w.heroes[h.key] = v
		}
		if err := w.People.Grant(tx, w.heroes["frontoffice"].Person, auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfRegion("kz-35")}); err != nil {
			return err
		}
		for key, role := range map[string]auth.Role{"national": auth.FrontOfficer, "maker": auth.Maker, "checker": auth.Checker, "administrator": auth.Administrator} {
			if err := w.People.Grant(tx, w.heroes[key].Person, auth.Grant{Role: role, Scope: auth.Country}); err != nil {
				return err
			}
		}
		return nil
	})
	for n := 0; n < population && err == nil; n += batch {
		err = w.at(begin.Add(time.Duration(n+1)*time.Minute), func(tx *db.Tx) error { return w.settlers(tx, n) })
	}
	return err
}

func (w *world) settlers(tx *db.Tx, first int) error {
	regions, err := w.Atlas.Regions(tx)
	if err != nil {
		return err
	}
	for n := first; n < first+batch; n++ {
		surname, given, patronymic := name(w.r)
		region := "kz-35"
		if w.r.IntN(100) < 55 {
			region = pick(w.r, regions).Code
		}
		// Fourteen months ago, when the past begins, everybody was past the age of consent.
		birth := w.today().AddDays(-(17*366 + 60 + w.r.IntN(6)*w.r.IntN(7)*365 + w.r.IntN(3650)))
		v, err := w.register(tx, person.New{
			Surname: surname, Given: given, Patronymic: patronymic, Birth: string(birth), Lang: i18n.Langs[w.r.IntN(2)],
			Region: region, Email: fmt.Sprintf("p%04d@asar.example", n),
		})
		if err != nil {
			return err
		}
		w.near[region] = append(w.near[region], len(w.people))
		w.people = append(w.people, v)
	}
	return nil
}

func (w *world) register(tx *db.Tx, n person.New) (villager, error) {
	p, err := w.People.Register(tx, n)
	if err != nil {
		return villager{}, err
	}
	v := villager{Actor: auth.Actor{Person: p.ID, Name: p.Display, Lang: p.Lang}, name: p.FullName(), birth: p.Birth, region: p.Region}
	return v, w.agree(tx, v.Actor, p)
}

// found founds the organisations, has them vetted and fills them with members.
func (w *world) found() error {
	founded := w.now.Add(-420 * 24 * time.Hour)
	taken := map[int]bool{}
	for i, h := range hosts {
		keeper := w.keeper(h.region, taken)
		switch h.name.Kk {
		case shanyrak:
			keeper = w.heroes["coordinator"]
		case university:
			keeper = w.heroes["university"]
		}
		s := stand{host: h, keeper: keeper}
		err := w.at(founded.Add(time.Duration(i)*time.Hour), func(tx *db.Tx) (err error) {
			if s.Org, err = w.Orgs.Create(tx, keeper.Actor, h.said(i, keeper.name)); err != nil {
				return err
			}
			if s.keeper.Grants, err = w.People.Grants(tx, keeper.Person); err != nil {
				return err
			}
			if err := w.Orgs.AskVetting(tx, s.keeper.Actor, s.ID); err != nil {
				return err
			}
			return w.Orgs.Decide(tx, auth.System(), s.ID, org.Decision{State: org.Verified, Until: w.today().AddDays(120 + w.r.IntN(200))})
		})
		if err != nil {
			return err
		}
		if err := w.join(s, founded.Add(48*time.Hour), taken); err != nil {
			return err
		}
		w.stands = append(w.stands, s)
	}
	return nil
}

// join lets members into an organisation until it has as many as it says.
func (w *world) join(s stand, at when.Instant, taken map[int]bool) error {
	return w.at(at, func(tx *db.Tx) error {
		if s.host.name.Kk == shanyrak {
			if err := w.Orgs.Join(tx, w.heroes["volunteer"].Actor, s.ID); err != nil {
				return err
			}
			taken = map[int]bool{}
			for n := 2; n < s.members; n++ {
				if err := w.Orgs.Join(tx, w.people[w.local(s.host.region, taken)].Actor, s.ID); err != nil {
					return err
				}
			}
			return nil
		}
		mine := map[int]bool{}
		for n := 1; n < min(s.members, len(w.near[s.host.region])); n++ {
			if err := w.Orgs.Join(tx, w.people[w.local(s.host.region, mine)].Actor, s.ID); err != nil {
				return err
			}
		}
		return nil
	})
}

// invite has the volunteer's organisation ask them to become a coordinator.
func (w *world) invite() error {
	return w.at(w.now.Add(-26*time.Hour), func(tx *db.Tx) error {
		for _, s := range w.stands {
			if s.host.name.Kk == shanyrak {
				return w.Invites.Offer(tx, s.keeper.Actor, s.ID, w.heroes["volunteer"].Person, auth.Coordinator, false)
			}
		}
		return nil
	})
}

// local picks somebody of a region who was not picked before; when the region
// has run out of people, anybody.
func (w *world) local(region string, taken map[int]bool) int {
	for range 200 {
		i := w.r.IntN(len(w.people))
		if list := w.near[region]; len(list) > 0 {
			i = list[w.r.IntN(len(list))]
		}
		if !taken[i] {
			taken[i] = true
			return i
		}
	}
	for i := range w.people {
		if !taken[i] {
			taken[i] = true
			return i
		}
	}
	return 0
}

// keeper picks somebody of a region to found an organisation, old enough for it
// on the day, more than a year ago, on which they do.
func (w *world) keeper(region string, taken map[int]bool) villager {
	for {
		if v := w.people[w.local(region, taken)]; w.grown(v) {
			return v
		}
	}
}

func (w *world) grown(v villager) bool { return when.AgeOn(v.birth, w.today()) >= 20 }

// said is what the host says about itself when it is founded.
func (h host) said(n int, leader string) org.New {
	said := org.New{
		Kind: h.kind, Name: h.name, About: h.about, Region: h.region, Place: h.place, Leader: leader, Founded: fmt.Sprint(2008 + n%15),
		Email: fmt.Sprintf("org%02d@asar.example", n+1), Phone: fmt.Sprintf("+7721200%04d", 1000+n),
	}
	if h.kind != org.Group {
		said.BIN = validBIN(n)
	}
	return said
}

// validBIN returns a number that has the form of a BIN and belongs to nobody:
// its first digits are no month.
func validBIN(n int) string {
	for tail := range 10 {
		bin := fmt.Sprintf("9999000%04d%d", n*7+1, tail)
		if ident.BIN(bin).Valid() {
			return bin
		}
	}
	return validBIN(n + 100)
}

// start begins the project that groups opportunities of many organisations.
func (w *world) start() error {
	return w.at(w.now.Add(-400*24*time.Hour), func(tx *db.Tx) error {
		p, err := w.Orgs.CreateProject(tx, auth.System(), org.Project{
			Code: "zhenis", Name: i18n.Words{Kk: "Жеңіс", Ru: "Победа", En: "Victory"},
			About: i18n.Words{
				Kk: "Ардагерлер мен тыл еңбеккерлеріне қамқорлық, қаза тапқандардың тағдырын іздеу.",
				Ru: "Забота о ветеранах и тружениках тыла, поиск судеб погибших.",
				En: "Care for veterans and home-front workers, search for the fates of the dead.",
			},
			From: w.today().AddDays(-400), Until: w.today().AddDays(365),
		})
		w.prize = p.ID
		return err
	})
}

// Operator is who answers for the personal data of the examples.
func Operator() consent.Operator { return consent.Operator{Name: "Asar demo", BIN: validBIN(900)} }

// Door is a way into the demo for one role.
type Door struct{ Role, Name, Path string }

// Doors makes a one-time sign-in link for each role of the demo.
func Doors(ctx context.Context, d *db.DB, c *wiring.Core) (doors []Door, err error) {
	defer fault.Wrap(&err, "demo.Doors")
	err = d.Write(ctx, func(tx *db.Tx) error {
		doors = nil
		for _, h := range cast {
			p, found, err := c.People.ByContact(tx, h.email())
			if err == nil && !found {
				err = fmt.Errorf("%s is not there", h.key)
			}
			if err != nil {
				return err
			}
			// The links stand for having signed in with a second factor: otherwise
			// nobody could look into the front office without setting one up.
			secret, err := c.Accounts.MakeLink(tx, p, auth.BySecond)
			if err != nil {
				return err
			}
			lang := "/" + string(h.lang)
			doors = append(doors, Door{Role: h.role, Name: p.FullName(), Path: lang + "/sign-in/link/" + secret + "?to=" + lang + h.to})
		}
		return nil
	})
	return doors, err
}
