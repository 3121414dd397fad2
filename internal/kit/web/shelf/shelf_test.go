package shelf

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"asar/internal/kit/when"
)

// Whatever is asked for in whatever order, a page is as new as the version and
// the life demand, and the shelf never holds more than it may.
func TestPagesAreTrue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const most = 20_000
		s, version, now := New(2*time.Second, most), Version(0), when.Instant(0)
		type made struct {
			version Version
			at      when.Instant
		}
		last := map[*Page]made{}
		t.Repeat(map[string]func(*rapid.T){
			"write": func(*rapid.T) { version++ },
			"wait": func(t *rapid.T) {
				now = now.Add(time.Duration(rapid.IntRange(-500, 1500).Draw(t, "ms")) * time.Millisecond)
			},
			"get": func(t *rapid.T) {
				key := fmt.Sprint("key ", rapid.IntRange(0, 9).Draw(t, "key"))
				size := rapid.IntRange(0, 6000).Draw(t, "size")
				p, err := s.Get(key, version, now, func() (*Page, error) {
					p := NewPage("text/plain", "", []byte(key+strings.Repeat("x", size)))
					last[p] = made{version, now}
					return p, nil
				})
				if err != nil || !strings.HasPrefix(string(p.Body), key) {
					t.Fatalf("%s gave %v, %v", key, p, err)
				}
				if m := last[p]; m.version != version || now < m.at || now.Sub(m.at) >= 2*time.Second {
					t.Fatalf("at %d, version %d, a page of %+v is shown", now, version, m)
				}
			},
			"": func(t *rapid.T) {
				sum := 0
				for key, k := range s.pages {
					sum += k.page.size() + len(key)
				}
				if sum != s.bytes || sum > most {
					t.Fatalf("%d bytes are held, %d counted, %d allowed", sum, s.bytes, most)
				}
			},
		})
	})
}

// What cannot be shared, or fails, is not kept.
func TestWhatIsNotKept(t *testing.T) {
	s := New(time.Second, 1<<20)
	broken := errors.New("broken")
	for _, end := range []error{nil, broken} {
		if p, err := s.Get("a", 1, 0, func() (*Page, error) { return nil, end }); p != nil || !errors.Is(err, end) {
			t.Errorf("%v, %v", p, err)
		}
	}
	p, err := s.Get("a", 1, 0, func() (*Page, error) { return NewPage("text/plain", "", []byte("a")), nil })
	if err != nil || string(p.Body) != "a" {
		t.Errorf("%v, %v", p, err)
	}
}

func TestAccepts(t *testing.T) {
	for header, want := range map[string]bool{
		"gzip": true, "GZIP": true, "br, gzip": true, "gzip;q=0.5": true, "gzip;q=1.0": true,
		"": false, "br": false, "gzip;q=0": false, "gzip; q=0.000": false, "xgzip": false,
	} {
		if got := accepts(header, "gzip"); got != want {
			t.Errorf("%q accepts gzip: %v", header, got)
		}
	}
}
