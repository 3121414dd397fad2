package password

import (
	"context"
	"math"
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"time"

	"github.com/alexedwards/argon2id"
	"golang.org/x/text/unicode/norm"

	"asar/internal/kit/fault"
)

// cost is what one hash takes: about a twentieth of a second and 46 MiB, as
// OWASP advises for one lane and one pass.
var cost = argon2id.Params{Memory: 46 * 1024, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// patience is how long somebody waits for their turn before they are told to
// come back.
const patience = 2 * time.Second

// Pool hashes passwords, a few at a time: each takes a processor and much
// memory for a while, and a crowd at the door must not take the whole machine.
type Pool struct {
	slots chan struct{}
	done  atomic.Int64
}

// NewPool returns a Pool that hashes so many at a time.
func NewPool(slots int) *Pool {
	return &Pool{slots: make(chan struct{}, slots)}
}

// decoy is compared for those who have no password. It has the same cost.
const decoy = "$argon2id$v=19$m=47104,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE"

// Slots returns how many hashes this machine may make at a time: one for every
// other processor, so that a storm of log-ins leaves half of them to pages, and
// all together at most a quarter of the memory that the program
// was given (GOMEMLIMIT).
func Slots() int {
	slots := runtime.GOMAXPROCS(0) / 2
	if limit := debug.SetMemoryLimit(-1); limit < math.MaxInt64 {
		slots = min(slots, int(limit/4/(int64(cost.Memory)<<10)))
	}
	return max(slots, 1)
}

// Done returns how many passwords were hashed or compared.
func (p *Pool) Done() int64 { return p.done.Load() }

// Hash returns the hash of a password for keeping, or the Busy error.
func (p *Pool) Hash(ctx context.Context, password string) (hash string, err error) {
	err = p.work(ctx, func() (err error) {
		hash, err = argon2id.CreateHash(norm.NFKC.String(password), &cost)
		return err
	})
	return hash, err
}

// Matches tells whether a hash is the password's. For an empty hash, of
// somebody unknown or without a password, it takes as long and says no.
func (p *Pool) Matches(ctx context.Context, password, hash string) (same bool, err error) {
	err = p.work(ctx, func() (err error) {
		against := hash
		if hash == "" {
			against = decoy
		}
		same, err = argon2id.ComparePasswordAndHash(norm.NFKC.String(password), against)
		return err
	})
	return same && hash != "", err
}

// work waits for a turn and takes it.
func (p *Pool) work(ctx context.Context, do func() error) error {
	turn, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	select {
	case p.slots <- struct{}{}:
		defer func() { <-p.slots }()
		p.done.Add(1)
		return do()
	case <-turn.Done():
		if err := ctx.Err(); err != nil {
			return err
		}
		return &fault.Error{Kind: fault.Busy, Code: "account/busy", Text: textBusy, Wait: 5 * time.Second}
	}
}
