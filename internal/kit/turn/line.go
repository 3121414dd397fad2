package turn

import (
	"slices"
	"sync"
)

// Line is a turn and those who wait for it, in order of arrival. The zero Line
// is ready to use.
type Line[M comparable] struct {
	mu      sync.Mutex
	waiting []M
	taken   bool // somebody has the turn
	users   int  // guarded by Lines
}

// Arrive gives m the turn if nobody has it, and otherwise puts m at the end of
// the line; it tells which.
func (l *Line[M]) Arrive(m M) (has bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.taken {
		l.waiting = append(l.waiting, m)
		return false
	}
	l.taken = true
	return true
}

// Leave takes m out of the line, and tells whether it still stood there.
func (l *Line[M]) Leave(m M) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	at := slices.Index(l.waiting, m)
	if at < 0 {
		return false
	}
	l.waiting = slices.Delete(l.waiting, at, at+1)
	return true
}

// Join takes the first out of the line to share the turn of whoever has it, if
// there is one that may.
func (l *Line[M]) Join(may func(M) bool) (m M, joined bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.waiting) == 0 || !may(l.waiting[0]) {
		return m, false
	}
	return l.shift(), true
}

// Over ends a turn; those who need another go to the head of the line. It
// returns who has the next turn; if nobody waits it is free.
func (l *Line[M]) Over(again []M) (m M, more bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.waiting = slices.Insert(l.waiting, 0, again...)
	if len(l.waiting) == 0 {
		l.taken = false
		return m, false
	}
	return l.shift(), true
}

func (l *Line[M]) shift() M {
	var none M
	m := l.waiting[0]
	l.waiting[0] = none
	l.waiting = l.waiting[1:]
	return m
}

// Lines finds the line of a name, and forgets one that nobody is in.
type Lines[M comparable] struct {
	mu     sync.Mutex
	byName map[string]*Line[M]
}

// Enter returns the line of a name; Exit must follow.
func (l *Lines[M]) Enter(name string) *Line[M] {
	l.mu.Lock()
	defer l.mu.Unlock()
	line := l.byName[name]
	if line == nil {
		if l.byName == nil {
			l.byName = map[string]*Line[M]{}
		}
		line = &Line[M]{}
		l.byName[name] = line
	}
	line.users++
	return line
}

// Exit says that whoever entered the line has gone.
func (l *Lines[M]) Exit(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	line := l.byName[name]
	if line.users--; line.users == 0 {
		delete(l.byName, name)
	}
}

// Waiting returns how many wait in all lines.
func (l *Lines[M]) Waiting() (n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, line := range l.byName {
		n += line.length()
	}
	return n
}

func (l *Line[M]) length() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.waiting)
}
