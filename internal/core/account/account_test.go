package account

import (
	"testing"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/mail"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var parts = []db.Schema{job.Schema, audit.Schema, person.Schema, Schema}

// world is a desk over a fresh database with a clock that the test moves.
type world struct {
	*Desk
	t       *testing.T
	db      *db.DB
	now     time.Time
	aigerim person.Person
	told    []any // events about safety, in their order
}

const aigerimAt = "aigerim@mail.kz"

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		bus := event.NewBus()
		w := &world{Desk: NewDesk(bus, person.NewDesk(bus)), t: t, db: d, now: dbtest.Start}
		d.Clock = func() time.Time { return w.now }
		listen[SignedIn](w, bus)
		listen[Refused](w, bus)
		listen[Locked](w, bus)
		listen[Ended](w, bus)
		w.write(func(tx *db.Tx) (err error) {
			w.aigerim, err = w.people.Register(tx, person.New{
				Surname: "Серікқызы", Given: "Айгерім", Birth: "2007-05-17", Lang: i18n.Kk, Region: "kz-35", Email: aigerimAt,
			})
			return err
		})
		test(t, w)
	})
}

func listen[E any](w *world, bus *event.Bus) {
	event.On(bus, func(_ *db.Tx, e E) error {
		w.told = append(w.told, e)
		return nil
	})
}

func (w *world) write(fn func(*db.Tx) error) {
	w.t.Helper()
	if err := w.db.Write(w.t.Context(), fn); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) try(fn func(*db.Tx) error) error { return w.db.Write(w.t.Context(), fn) }

// start begins a flow for an address.
func (w *world) start(contact string) (f Flow) {
	w.t.Helper()
	w.write(func(tx *db.Tx) (err error) {
		_, f, err = w.Start(tx, Flow{Kind: KindSignIn, State: State{Contact: contact}})
		return err
	})
	return f
}

// send sends a code and returns it.
func (w *world) send(f Flow, network string) (code string) {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		if err := w.SendCode(tx, f, network, i18n.Ru); err != nil {
			return err
		}
		sent, err := mail.Waiting(tx)
		if err != nil {
			return err
		}
		subject := sent[len(sent)-1].Subject
		code = subject[len(subject)-codeDigits:]
		return nil
	})
	return code
}

// check tries a code and fails the test unless it is right, wrong or over.
func (w *world) check(f Flow, code, want string) {
	w.t.Helper()
	got := ""
	err := w.try(func(tx *db.Tx) error {
		right, err := w.CheckCode(tx, f, code, "198.51.100.7")
		got = map[bool]string{true: "right", false: "wrong"}[right]
		return err
	})
	if fault.Is(err, "account/code-over") {
		got = "over"
	} else if err != nil {
		w.t.Fatal(err)
	}
	if got != want {
		w.t.Errorf("code %s is %s, want %s", code, got, want)
	}
}

// begin signs somebody in.
func (w *world) begin(p id.ID, strength auth.Strength) (token string) {
	w.t.Helper()
	w.write(func(tx *db.Tx) (err error) {
		token, _, err = w.Begin(tx, Opening{Person: p, Strength: strength, Browser: "test"})
		return err
	})
	return token
}

func (w *world) actor(token string) (a auth.Actor) {
	w.t.Helper()
	w.write(func(tx *db.Tx) (err error) {
		a, err = w.Actor(tx, token)
		return err
	})
	return a
}

func TestCodes(t *testing.T) {
	each(t, func(_ *testing.T, w *world) {
		const phone, here = "+77012345678", "203.0.113.7"
		f := w.start(phone)
		old := w.send(f, here)
		w.now = w.now.Add(time.Second)
		code := w.send(f, here)
		if old != code {
			w.check(f, old, "wrong") // ended by the newer one
		}
		w.check(w.start(phone), code, "over") // another browser's flow has no code
		for range 3 {
			w.check(f, "wrong", "wrong")
		}
		w.check(f, code[:3]+" "+code[3:], "right")
		w.check(f, code, "over") // used up

		code = w.send(f, here)
		for range maxTries {
			w.check(f, "wrong", "wrong")
		}
		w.check(f, code, "over")
		code = w.send(f, here)
		w.now = w.now.Add(codeFor + time.Second)
		w.check(f, code, "over")
	})
}

func TestHowManyCodesAreSent(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		f := w.start(aigerimAt)
		many := func(network string) error {
			return w.try(func(tx *db.Tx) error { return w.SendCode(tx, f, network, i18n.Ru) })
		}
		for range maxCodes {
			w.send(f, "203.0.113.7")
		}
		refusal, refused := fault.As(many("203.0.113.7"))
		if !refused || refusal.Kind != fault.TooMany || refusal.Wait == 0 {
			t.Errorf("one network too many: %v", refusal)
		}
		for n := range maxCodesAll - maxCodes {
			w.send(f, []string{"203.0.113.8", "203.0.113.9"}[n%2]) // its owner, and others, elsewhere
		}
		if err := many("203.0.113.99"); !fault.Is(err, "account/codes") {
			t.Errorf("altogether too many: %v", err)
		}
		w.now = w.now.Add(window + time.Second)
		w.send(f, "203.0.113.7")
	})
}

// However many codes are sent, only so many wrong ones are looked at.
func TestGuessingCodesEnds(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		f := w.start(aigerimAt)
		for range maxWrongCodes / maxTries {
			w.send(f, "203.0.113.7")
			for range maxTries {
				w.check(f, "wrong", "wrong")
			}
		}
		w.check(f, w.send(f, "203.0.113.8"), "over")
		if last := w.told[len(w.told)-1]; last != (Refused{Person: w.aigerim.ID, Way: WayCode}) {
			t.Errorf("told %+v", last)
		}
		if w.told[len(w.told)-2] != (Locked{Person: w.aigerim.ID, Way: WayCode}) {
			t.Errorf("nobody was told that the way is closed: %+v", w.told)
		}
	})
}

func TestALinkWorksOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var secret string
		w.write(func(tx *db.Tx) (err error) {
			secret, err = w.MakeLink(tx, w.aigerim, auth.BySecond)
			return err
		})
		use := func(secret string) (o Opening, err error) {
			return o, w.try(func(tx *db.Tx) (err error) {
				o, err = w.UseLink(tx, secret)
				return err
			})
		}
		if o, err := use(secret); err != nil || o.Person != w.aigerim.ID || o.Strength != auth.BySecond {
			t.Errorf("opens %+v, %v", o, err)
		}
		for _, s := range []string{secret, "other", ""} {
			if _, err := use(s); !fault.Is(err, "account/link") {
				t.Errorf("link %q gave %v", s, err)
			}
		}
	})
}

func TestAFlowRunsOut(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var secret string
		w.write(func(tx *db.Tx) (err error) {
			secret, _, err = w.Start(tx, Flow{Kind: KindSignIn, State: State{Contact: aigerimAt, To: "/ru/me"}})
			return err
		})
		find := func(secret string) (f Flow, err error) {
			err = w.try(func(tx *db.Tx) (err error) {
				f, err = w.Flow(tx, secret)
				return err
			})
			return f, err
		}
		if f, err := find(secret); err != nil || f.Contact != aigerimAt || f.To != "/ru/me" {
			t.Errorf("%+v, %v", f, err)
		}
		w.now = w.now.Add(flowFor)
		for _, s := range []string{secret, "other", ""} {
			if _, err := find(s); !fault.Is(err, "account/flow") {
				t.Errorf("flow %q gave %v", s, err)
			}
		}
	})
}
