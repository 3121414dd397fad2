package e2e

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"asar/internal/app"
	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
	"asar/internal/kit/vault"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// site is the program, serving on a port of its own.
type site struct {
	*app.App
	t      *testing.T
	origin string // "http://localhost:43210"
	clock  clock
	said   output
}

// serve opens the program on a database, has fill put a world into it, and
// serves until the test ends. Whatever the program logs as an error is a
// failure, unless the page that causes it is meant to fail.
func serve(t *testing.T, database string, begin time.Time, fill ...func(*site) error) *site {
	t.Helper()
	return serveWith(t, database, begin, func(*app.Config) {}, fill...)
}

// serveWith is serve with a configuration that differs.
func serveWith(t *testing.T, database string, begin time.Time, differ func(*app.Config), fill ...func(*site) error) *site {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &site{t: t, origin: fmt.Sprintf("http://localhost:%d", listener.Addr().(*net.TCPAddr).Port)} // passkeys need a name
	config := app.Config{Database: database, Listen: listener.Addr().String(), Base: s.origin, LogLevel: "error", Keys: t.TempDir() + "/asar.keys"}
	if err := os.WriteFile(config.Keys, []byte(vault.NewRing()), 0o600); err != nil {
		t.Fatal(err)
	}
	differ(&config)
	if s.App, err = app.Open(t.Context(), config, &s.said); err != nil {
		t.Fatal(err)
	}
	s.clock.set(begin)
	s.DB.Clock = s.clock.now
	s.Mux.Get(broken, auth.Anyone, func(*web.Request, *db.Tx) (web.Response, error) { return web.Response{}, errOnPurpose })
	if _, err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, f := range fill {
		if err := f(s); err != nil {
			t.Fatal(err)
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, listener) }()
	t.Cleanup(func() {
		stop()
		if err := errors.Join(<-served, s.Close()); err != nil {
			t.Logf("stopping: %v", err)
		}
		s.said.check(t)
	})
	return s
}

// broken is the path of a page that always fails.
const broken = "/broken"

var errOnPurpose = errors.New("this page fails on purpose")

// write runs acts in a transaction that must succeed.
func (s *site) write(fn func(*db.Tx) error) {
	s.t.Helper()
	if err := s.DB.Write(s.t.Context(), fn); err != nil {
		s.t.Fatal(err)
	}
}

// person returns who has registered with an address.
func (s *site) person(email string) (p person.Person) {
	s.t.Helper()
	s.write(func(tx *db.Tx) (err error) {
		var found bool
		p, found, err = s.People.ByContact(tx, email)
		if err == nil && !found {
			err = errors.New(email + " has not registered")
		}
		return err
	})
	return p
}

// actor returns a person as somebody who acts, with their roles.
func (s *site) actor(p person.Person) (a auth.Actor) {
	s.t.Helper()
	s.write(func(tx *db.Tx) (err error) {
		a = auth.Actor{Person: p.ID, Name: p.Display, Lang: p.Lang}
		a.Grants, err = s.People.Grants(tx, p.ID)
		return err
	})
	return a
}

// session signs a person in and returns the cookie's token.
func (s *site) session(email string) (token string) {
	s.t.Helper()
	if email == "" {
		return ""
	}
	p := s.person(email)
	s.write(func(tx *db.Tx) (err error) {
		token, _, err = s.Accounts.Begin(tx, account.Opening{Person: p.ID, Strength: auth.BySecond, Browser: "e2e"})
		return err
	})
	return token
}

// link makes a one-time sign-in link, as a message to the person holds it.
func (s *site) link(p person.Person, l i18n.Lang, to string) string {
	s.t.Helper()
	var secret string
	s.write(func(tx *db.Tx) (err error) {
		secret, err = s.Accounts.MakeLink(tx, p, auth.BySecond)
		return err
	})
	lang := "/" + string(l)
	return lang + "/sign-in/link/" + secret + "?to=" + lang + to
}

// clock is the program's clock: it goes on by itself, and tests set it.
type clock struct{ ahead atomic.Int64 }

func (c *clock) now() time.Time { return time.Now().Add(time.Duration(c.ahead.Load())) }

func (c *clock) set(to time.Time) { c.ahead.Store(int64(time.Until(to))) }

// today is the running day at a time of day, in the country's zone.
func today(t *testing.T, at string) time.Time {
	t.Helper()
	instant, err := when.At(when.FromTime(time.Now()).Day(), at)
	if err != nil {
		t.Fatal(err)
	}
	return instant.Time()
}

// output collects what the program says: its log and its messages to people.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write keeps the text.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(p)
}

// check fails the test for each error in the log.
func (o *output) check(t *testing.T) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for line := range strings.Lines(o.text.String()) {
		if strings.Contains(line, `"level":"ERROR"`) && !strings.Contains(line, errOnPurpose.Error()) {
			t.Errorf("the program logged an error: %s", line)
		}
	}
}
