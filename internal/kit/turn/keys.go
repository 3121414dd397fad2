// Package turn says whose turn it is, inside one process: holders of the same
// keys wait for one another, and those who wait for the same turn stand in a line.
package turn

import (
	"context"
	"slices"
	"sync"
)

// Keys makes holders of the same key wait for one another in order of
// arrival, and forgets a key that nobody holds.
type Keys struct {
	mu    sync.Mutex
	turns map[string]*turn
}

// turn is that of one key: a channel of one token, and how many want it.
type turn struct {
	token chan struct{}
	users int
}

// Hold takes all keys and returns what gives them back. Keys are taken in
// sorted order, so that two holders of several keys cannot block each other.
func (k *Keys) Hold(ctx context.Context, keys []string) (release func(), err error) {
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

func (k *Keys) join(key string) *turn {
	k.mu.Lock()
	defer k.mu.Unlock()
	l := k.turns[key]
	if l == nil {
		if k.turns == nil {
			k.turns = map[string]*turn{}
		}
		l = &turn{token: make(chan struct{}, 1)}
		k.turns[key] = l
	}
	l.users++
	return l
}

func (k *Keys) leave(key string, held bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	l := k.turns[key]
	if held {
		<-l.token
	}
	if l.users--; l.users == 0 {
		delete(k.turns, key)
	}
}
