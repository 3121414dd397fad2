// Package shelf keeps finished pages for as long as they are true, so that a
// rush of readers costs little more than sending them.
//
// A page is true while nothing has been written since it was begun, and for no
// more than a short life: another program may have written to the same database,
// and pages tell how much time is left. Those who ask for the same page while it
// is being made wait for it and share it.
package shelf

import (
	"strconv"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"asar/internal/kit/when"
)

// Version is how many writes there have been.
type Version int64

// Shelf keeps pages by their keys.
type Shelf struct {
	life  time.Duration
	most  int // bytes of all pages and keys
	makes singleflight.Group

	mu    sync.Mutex
	pages map[string]kept
	bytes int
}

type kept struct {
	page    *Page
	version Version
	at      when.Instant
}

// New returns an empty shelf whose pages live no longer than life, and hold no
// more than so many bytes together.
func New(life time.Duration, most int) *Shelf {
	return &Shelf{life: life, most: most, pages: map[string]kept{}}
}

// Get returns the page of a key as of a version and an instant, and has it made
// if there is none. A page that must not be kept is made as nil, and returned so.
func (s *Shelf) Get(key string, v Version, now when.Instant, make func() (*Page, error)) (*Page, error) {
	if p := s.find(key, v, now); p != nil {
		return p, nil
	}
	// A flight is of one version: who comes after a write must see it.
	made, err, _ := s.makes.Do(strconv.FormatInt(int64(v), 10)+" "+key, func() (any, error) {
		p, err := make()
		if err == nil && p != nil {
			s.keep(key, kept{p, v, now})
		}
		return p, err
	})
	p, _ := made.(*Page)
	return p, err
}

// find returns the page of a key if it is still true.
func (s *Shelf) find(key string, v Version, now when.Instant) *Page {
	s.mu.Lock()
	defer s.mu.Unlock()
	if k := s.pages[key]; s.holds(k, v, now) {
		return k.page
	}
	return nil
}

func (s *Shelf) holds(k kept, v Version, now when.Instant) bool {
	return k.page != nil && k.version == v && now >= k.at && now.Sub(k.at) < s.life
}

// keep puts a page on the shelf. If there is no room, what is no longer true
// goes, and if that is not enough, everything.
func (s *Shelf) keep(key string, k kept) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.drop(key)
	need := k.page.size() + len(key)
	if s.bytes+need > s.most {
		for other, o := range s.pages {
			if !s.holds(o, k.version, k.at) {
				s.drop(other)
			}
		}
	}
	if s.bytes+need > s.most {
		clear(s.pages)
		s.bytes = 0
	}
	if need <= s.most {
		s.pages[key], s.bytes = k, s.bytes+need
	}
}

func (s *Shelf) drop(key string) {
	if k, found := s.pages[key]; found {
		s.bytes -= k.page.size() + len(key)
		delete(s.pages, key)
	}
}
