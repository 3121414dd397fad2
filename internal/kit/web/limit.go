package web

import (
	"container/list"
	"net/http"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"asar/internal/kit/auth"
	"asar/internal/kit/fault"
)

// Rate lets so many through at once, and one more after each pause. The zero
// Rate lets everybody through.
type Rate struct {
	Burst int
	Every time.Duration
}

// Limits are how often a route may be used. The network's are wide, because a
// whole university may stand behind one address; the account's are a person's.
type Limits struct {
	Network Rate // by one network: an address of IPv4, the first half of one of IPv6
	Account Rate // by one signed-in person
	All     Rate // by everybody together, for acts that cost much
}

// Limit gives a route limits of its own in place of those that all pages, or
// all acts, share.
func Limit(l Limits) Option { return func(r *Route) { r.limits, r.pool = &l, r.Pattern } }

// Mails are the limits of an act that sends a message to an address which
// anybody may type. Whoever may send how many to one address is not said here:
// that is for the part that sends them.
var Mails = Limits{
	Network: Rate{Burst: 600, Every: 3 * time.Second},
	All:     Rate{Burst: 3000, Every: 50 * time.Millisecond},
}

// Heavy are the limits of an act that keeps the program busy for seconds.
var Heavy = Limits{
	Network: Rate{Burst: 200, Every: time.Second},
	Account: Rate{Burst: 30, Every: 20 * time.Second},
	All:     Rate{Burst: 200, Every: 500 * time.Millisecond},
}

// The limits of routes that do not have their own. Five hundred people of one
// network can register and sign up within a minute: that takes each of them
// some twenty pages and ten acts.
var (
	readLimits = Limits{
		Network: Rate{Burst: 8000, Every: 8 * time.Millisecond},
		Account: Rate{Burst: 600, Every: 100 * time.Millisecond},
	}
	writeLimits = Limits{
		Network: Rate{Burst: 4000, Every: 20 * time.Millisecond},
		Account: Rate{Burst: 300, Every: 300 * time.Millisecond},
	}
	// strangerLimits are those of acts that are open to the world.
	strangerLimits = Limits{
		Network: Rate{Burst: 4000, Every: 100 * time.Millisecond},
		Account: writeLimits.Account,
		All:     Rate{Burst: 20_000, Every: 2 * time.Millisecond},
	}
)

// shared returns the limits that a route without its own shares with others,
// and their name.
func shared(r Route) (*Limits, string) {
	switch {
	case r.Method == http.MethodGet:
		return &readLimits, "read"
	case r.Need == auth.Anyone:
		return &strangerLimits, "stranger"
	default:
		return &writeLimits, "write"
	}
}

// maxBuckets bounds the memory of who did how much, to some ten megabytes. The
// one that was used least recently is forgotten first.
const maxBuckets = 50_000

// buckets remembers how much everybody did lately.
type buckets struct {
	mu    sync.Mutex
	known map[string]*list.Element
	order *list.List // of *bucket, the one used last in front
	most  int
}

type bucket struct {
	key string
	*rate.Limiter
}

func newBuckets(most int) *buckets {
	return &buckets{known: map[string]*list.Element{}, order: list.New(), most: most}
}

// take takes a token, or returns how long it would take until there is one.
func (b *buckets) take(key string, r Rate, now time.Time) (wait time.Duration) {
	if r.Burst == 0 {
		return 0
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	found, ok := b.known[key]
	if ok {
		b.order.MoveToFront(found)
	} else {
		if b.order.Len() >= b.most {
			oldest := b.order.Back()
			delete(b.known, b.order.Remove(oldest).(*bucket).key)
		}
		found = b.order.PushFront(&bucket{key, rate.NewLimiter(rate.Every(r.Every), r.Burst)})
		b.known[key] = found
	}
	reservation := found.Value.(*bucket).ReserveN(now, 1)
	if wait = reservation.DelayFrom(now); wait > 0 {
		reservation.CancelAt(now)
	}
	return wait
}

// admit refuses a request of a network that has sent too many, or one of too
// many altogether, before anything is done for it.
func (m *Mux) admit(r *Request) error {
	l := r.route.limits
	wait := m.buckets.take(r.route.pool+"\x00network\x00"+r.Network(), l.Network, m.now())
	if wait == 0 {
		wait = m.buckets.take(r.route.pool+"\x00all", l.All, m.now())
	}
	return tooOften(wait)
}

// admitAccount refuses a request of a person who has sent too many. A request
// counts once, also when its transaction is run again.
func (m *Mux) admitAccount(r *Request) error {
	if r.counted || !r.Actor.Signed() {
		return nil
	}
	r.counted = true
	return tooOften(m.buckets.take(r.route.pool+"\x00account\x00"+r.Actor.Person.String(), r.route.limits.Account, m.now()))
}

func tooOften(wait time.Duration) error {
	if wait == 0 {
		return nil
	}
	whole := (wait + time.Second - 1).Truncate(time.Second)
	return &fault.Error{Kind: fault.TooMany, Code: tooManyRequests, Text: textTooOften.With("seconds", int(whole.Seconds())), Wait: whole}
}
