package db

import (
	"context"
	"slices"
	"sync"
)

// keyed makes holders of the same key wait for one another in order of
// arrival, and forgets a key that nobody holds.
type keyed struct {
	mu    sync.Mutex
	lines map[string]*line
}

// line is the turn for one key: a channel of one token, and how many want it.
type line struct {
	token chan struct{}
	users int
}

// hold takes all keys and returns what gives them back. Keys are taken in
// sorted order, so that two holders of several keys cannot block each other.
func (k *keyed) hold(ctx context.Context, keys []string) (release func(), err error) {
	if len(keys) == 0 {
		return func() {}, nil
	}
	wanted := slices.Compact(slices.Sorted(slices.Values(keys)))
	taken := make([]string, 0, len(wanted))
	release = func() {
		for _, key := range slices.Backward(taken) {
			k.leave(key, true)
		}
	}
	for _, key := range wanted {
		select {
		case k.join(key).token <- struct{}{}:
			taken = append(taken, key)
		case <-ctx.Done():
			k.leave(key, false)
			release()
			return nil, ctx.Err()
		}
	}
	return release, nil
}

func (k *keyed) join(key string) *line {
	k.mu.Lock()
	defer k.mu.Unlock()
	l := k.lines[key]
	if l == nil {
		if k.lines == nil {
			k.lines = map[string]*line{}
		}
		l = &line{token: make(chan struct{}, 1)}
		k.lines[key] = l
	}
	l.users++
	return l
}

func (k *keyed) leave(key string, held bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	l := k.lines[key]
	if held {
		<-l.token
	}
	if l.users--; l.users == 0 {
		delete(k.lines, key)
	}
}
