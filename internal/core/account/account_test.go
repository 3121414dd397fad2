package account

import (
	"math"
	"regexp"
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
func (w *world) send(f Flow) (code string) {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		if err := w.SendCode(tx, f, i18n.Ru); err != nil {
			return err
		}
		sent, err := mail.Waiting(tx)
		if err != nil {
			return err
		}
		code = regexp.MustCompile(`\d{8}|(\d{4} ){3}\d{4}`).FindString(sent[len(sent)-1].Body)
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
	each(t, func(t *testing.T, w *world) {
		const other = "other@example.kz"
		f := w.start(other)
		w.check(f, "00000000", "over") // none was sent
		code := w.send(f)
		if len(code) != codeDigits {
			t.Errorf("the code is %q", code)
		}
		for range 3 {
			w.check(f, "wrong", "wrong")
		}
		w.check(w.start(aigerimAt), code, "over") // it is of this address alone
		w.check(w.start(other), code[:3]+" "+code[3:], "right")
		w.check(f, code, "over") // used up, whoever used it

		code = w.send(f)
		w.now = w.now.Add(codeEvery)
		newer := w.send(f)
		w.check(f, code, "right") // the older letter came late, and is good
		w.check(f, newer, "over") // all are used up together
		code = w.send(f)
		w.now = w.now.Add(codeFor + time.Second)
		w.check(f, code, "over")
	})
}

// A code that proves an address for another part is of that part alone: whoever
// reads out the code of a sign-in agrees to nothing by it, nor the other way.
func TestACodeIsOfWhatItsLetterSays(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		enter, prove := w.start(aigerimAt), Flow{}
		w.write(func(tx *db.Tx) (err error) {
			_, prove, err = w.Start(tx, Flow{Kind: KindProve, State: State{Contact: aigerimAt}})
			return err
		})
		code := w.send(enter)
		w.check(prove, code, "over") // none was sent for it
		other := w.send(prove)       // at once, though the address has just got one
		w.check(prove, code, "wrong")
		w.check(enter, other, "wrong")
		w.check(prove, other, "right")
	})
}

// An address gets a code in three minutes at most, and whoever asks sooner, from
// wherever, can use the one that is there.
func TestCodesAreNotKeptFromAnybody(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		codes, asked := map[string]bool{}, 0
		for end := w.now.Add(time.Hour); w.now.Before(end); w.now = w.now.Add(10 * time.Second) {
			codes[w.send(w.start(aigerimAt))] = true // strangers, without end
			asked++
		}
		if got := len(codes); got != int(time.Hour/codeEvery) {
			t.Errorf("%d codes were sent in an hour in which %d were asked for", got, asked)
		}
		owner := w.start(aigerimAt)
		w.check(owner, w.send(owner), "right")
	})
}

// Guessing makes codes longer and keeps nobody out: the owner's next one works at
// once, whatever others go on guessing, and short ones are no longer looked at.
func TestGuessingLocksNobodyOut(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		f := w.start(aigerimAt)
		short := w.send(f)
		for range maxWrongCodes {
			w.check(f, "wrong", "wrong")
		}
		w.check(f, short, "over")
		owner := w.start(aigerimAt)
		long := w.send(owner)
		if len(digits(long)) != longDigits {
			t.Fatalf("the code after much guessing is %q", long)
		}
		for range 3 * maxWrongCodes {
			w.check(f, "wrong", "wrong")
		}
		w.check(owner, long, "right")
		w.now = w.now.Add(day + time.Second)
		if code := w.send(owner); len(code) != codeDigits {
			t.Errorf("a quiet day later the code is %q", code)
		}
		for _, e := range w.told {
			if _, closed := e.(Locked); closed {
				t.Errorf("a way was closed: %+v", e)
			}
		}
		if last := w.told[len(w.told)-1]; last != (Refused{Person: w.aigerim.ID, Way: WayCode}) {
			t.Errorf("told %+v", last)
		}
	})
}

// What somebody finds who does nothing all day but guess at one address, by the
// limits of this package and of the whole site.
func TestTheChanceOfGuessing(t *testing.T) {
	good := math.Ceil(float64(codeFor) / float64(codeEvery)) // codes at a time
	short := maxWrongCodes * good / math.Pow10(codeDigits)   // until codes are long
	site := 20_000 + 500*day.Seconds()                       // forms of visitors that the site takes in a day
	long := site * good / math.Pow10(longDigits)
	if chance := short + long; chance > 1e-4 {
		t.Errorf("a code is guessed with a chance of %g a day", chance)
	}
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
