package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/jackc/pgx/v5"

	"asar/internal/app"
	"asar/internal/bench/load"
	"asar/internal/core/account"
	"asar/internal/core/consent"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// world is a database with those who measure: an organisation, its keeper, and
// volunteers with sessions. It is the same program as the server, opened beside
// it, and idle while the clock runs.
type world struct {
	*app.App
	host       org.Org
	keeper     reader
	people     []reader
	registered int
	used       int           // days on which somebody has signed up
	size       int           // of a round
	calm       time.Duration // p99 of pages before a storm
	label      string
}

// reader is somebody with a session.
type reader struct {
	auth.Actor
	session string
	network string
}

// open opens the database, brings its tables up to date, and founds the
// organisation. A database in which people live is refused.
func (w *world) open(ctx context.Context, c app.Config) (err error) {
	if w.App, err = app.Open(ctx, c, io.Discard); err != nil {
		return err
	}
	if _, err = w.Migrate(ctx); err != nil {
		return err
	}
	if err = w.Prepare(ctx); err != nil {
		return err
	}
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		w.label = id.ID(tx.Now).String()
		if err := w.ours(tx); err != nil {
			return err
		}
		return w.found(tx)
	})
}

// ours refuses a database in which there are people, but none of ours.
func (w *world) ours(tx *db.Tx) error {
	all, err := w.People.Count(tx)
	if err != nil || all == 0 {
		return err
	}
	_, known, err := w.People.ByContact(tx, landmark)
	if err == nil && !known {
		err = errors.New("people live in this database: measure in one of its own")
	}
	return err
}

// landmark is the address of the first person of every database that was made
// to be measured.
const landmark = "landmark@bench.example"

// found founds an organisation that may publish.
func (w *world) found(tx *db.Tx) (err error) {
	if _, known, err := w.People.ByContact(tx, landmark); err != nil || !known {
		if _, err = w.register(tx, landmark); err != nil {
			return err
		}
	}
	if w.keeper, err = w.register(tx, "keeper-"+w.label+"@bench.example"); err != nil {
		return err
	}
	w.host, err = w.Orgs.Create(tx, w.keeper.Actor, org.New{
		Kind: org.Group, Name: i18n.Both(i18n.Ru, "Стенд "+w.label), About: i18n.Both(i18n.Ru, "Здесь измеряют, как быстро отвечает платформа."),
		Region: "kz-35", Place: "Теміртау", Email: "host-" + w.label + "@bench.example", Leader: "Нұрлан Ахметов",
	})
	if err != nil {
		return err
	}
	if w.keeper.Grants, err = w.People.Grants(tx, w.keeper.Person); err != nil {
		return err
	}
	if err := w.Orgs.AskVetting(tx, w.keeper.Actor, w.host.ID); err != nil {
		return err
	}
	return w.Orgs.Decide(tx, auth.System(), w.host.ID, org.Decision{State: org.Verified, Until: tx.Today().AddDays(700)})
}

// People are born on so many days that each has an IIN of their own, which begins
// with its day.
const (
	firstBorn     = when.Day("1988-03-01")
	birthdays int = 4999
)

// register registers somebody and begins their session.
func (w *world) register(tx *db.Tx, email string) (r reader, err error) {
	w.registered++
	p, err := w.People.Register(tx, person.New{
		Surname: "Ахметов", Given: "Нұрлан", Birth: string(firstBorn.AddDays(w.registered % birthdays)), Lang: i18n.Ru, Region: "kz-35", Email: email,
	})
	if err != nil {
		return r, err
	}
	r.Actor = auth.Actor{Person: p.ID, Name: p.Display, Lang: p.Lang}
	r.network = load.Network(w.registered)
	if _, err = w.Consents.Give(tx, r.Actor, p, consent.Gift{Purpose: consent.Account, Lang: p.Lang, Way: consent.ByForm}); err != nil {
		return r, err
	}
	r.session, _, err = w.Accounts.Begin(tx, account.Opening{Person: p.ID, Strength: auth.BySecond, Browser: "bench"})
	return r, err
}

// batch is how many people register in one transaction.
const batch = 250

// enlist registers volunteers until there are so many.
func (b *bench) enlist(ctx context.Context, n int) error {
	tick := b.stage("people", n-len(b.people))
	for len(b.people) < n {
		most, before := min(batch, n-len(b.people)), len(b.people)
		err := b.DB.Write(ctx, func(tx *db.Tx) error {
			b.people = b.people[:before]
			for range most {
				r, err := b.register(tx, fmt.Sprintf("p%s-%s@bench.example", tx.NewID(), b.label))
				if err != nil {
					return err
				}
				b.people = append(b.people, r)
				tick()
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// settle lets the database come to rest, so that what was prepared does not
// weigh on what is measured: acts are linked, messages sent, and PostgreSQL
// knows its tables.
func (b *bench) settle(ctx context.Context) error {
	for n := 1; n > 0; {
		err := b.DB.Write(ctx, func(tx *db.Tx) (err error) {
			n, _, err = audit.Link(tx)
			return err
		})
		if err != nil {
			return err
		}
	}
	if _, err := b.Queue.Drain(ctx); err != nil || b.DB.Engine() != "postgres" {
		return err
	}
	conn, err := pgx.Connect(ctx, b.config.Database)
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "VACUUM ANALYZE")
	if err == nil {
		_, err = conn.Exec(ctx, "CHECKPOINT")
	}
	return errors.Join(err, conn.Close(ctx))
}

// deed is an opportunity with its shifts.
type deed struct {
	opportunity.Opportunity
	shifts []opportunity.Shift
}

// publish publishes an opportunity with shifts of an hour, all on one day.
func (w *world) publish(tx *db.Tx, day when.Day, shifts, places int) (deed, error) {
	var forms []opportunity.ShiftForm
	for n := range shifts {
		from := 7*60 + n*8
		form, err := opportunity.OneShift(day, clock(from), clock(from+60), places)
		if err != nil {
			return deed{}, err
		}
		forms = append(forms, form)
	}
	return w.call(tx, day, forms)
}

// call publishes an opportunity with these shifts.
func (w *world) call(tx *db.Tx, ends when.Day, shifts []opportunity.ShiftForm) (d deed, err error) {
	f := opportunity.Blank(i18n.Ru)
	f.Title = i18n.Words{Kk: "Ардагерлердің үйін қысқа дайындау", Ru: "Подготовить дома ветеранов к зиме", En: "Make veterans' homes ready for winter"}
	f.What = i18n.Words{Kk: "Терезе жылытамыз.", Ru: "Утепляем окна.", En: "We insulate windows."}
	f.Why, f.Meeting = i18n.Both(i18n.Ru, "Двенадцать семей встретят зиму в тепле."), i18n.Both(i18n.Ru, "Проспект Абая, 42")
	f.Directions, f.Region, f.Place, f.MinAge = []string{"sabaqtastyq"}, "kz-35", "Теміртау", 18 // it may be night
	f.LeaderName, f.LeaderPhone, f.RisksStated, f.Ends = "Нұрлан Ахметов", "+77012345678", true, ends
	if d.Opportunity, err = w.Opportunities.Draft(tx, w.keeper.Actor, w.host.ID, f); err != nil {
		return d, err
	}
	if d.shifts, err = w.Opportunities.AddShifts(tx, w.keeper.Actor, d.ID, shifts); err != nil {
		return d, err
	}
	if err = w.Opportunities.Publish(tx, w.keeper.Actor, d.ID); err != nil {
		return d, err
	}
	d.Opportunity, err = w.Opportunities.Get(tx, d.ID)
	return d, err
}

func clock(minutes int) string { return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60) }

// freshDay returns a day on which nobody has signed up for anything.
func (w *world) freshDay(tx *db.Tx) when.Day {
	w.used++
	return tx.Today().AddDays(w.used)
}
