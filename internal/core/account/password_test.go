package account

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/mail"
)

const good = "тау басында үш қарға"

func (w *world) read(fn func(*db.Tx) error) error { return w.db.Read(w.t.Context(), fn) }

// secretFor begins a flow for an address and returns its secret.
func (w *world) secretFor(contact string) (secret string) {
	w.t.Helper()
	w.write(func(tx *db.Tx) (err error) {
		secret, _, err = w.Start(tx, Flow{Kind: KindSignIn, State: State{Contact: contact}})
		return err
	})
	return secret
}

// enter tries a password as the page does and says what came of it.
func (w *world) enter(contact, given, network string) string {
	w.t.Helper()
	secret := w.secretFor(contact)
	try, err := w.TryPassword(w.t.Context(), w.read, secret, given, network)
	right := false
	if err == nil {
		err = w.try(func(tx *db.Tx) error {
			f, err := w.Flow(tx, secret)
			if err != nil {
				return err
			}
			right, err = w.CheckPassword(tx, f, try, network)
			return err
		})
	}
	switch {
	case fault.Is(err, "account/password-closed"):
		return "closed"
	case err != nil:
		w.t.Fatal(err)
		return ""
	case right:
		return "right"
	default:
		return "wrong"
	}
}

func (w *world) setPassword(token, wanted string) error {
	made, err := w.PreparePassword(w.t.Context(), w.read, token, wanted)
	if err != nil {
		return err
	}
	return w.try(func(tx *db.Tx) error { return w.SetPassword(tx, w.actorIn(tx, token), made) })
}

func TestPasswords(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token, other := w.begin(w.aigerim.ID, auth.ByCode), w.begin(w.aigerim.ID, auth.ByCode)
		for _, bad := range []string{"1234567", "qwertyuiop", "Айгерім2007"} {
			if f, refused := fault.As(w.setPassword(token, bad)); !refused || len(f.Fields) != 1 {
				t.Errorf("%s was taken", bad)
			}
		}
		if err := w.setPassword(token, good); err != nil {
			t.Fatal(err)
		}
		if w.actor(other).Signed() || !w.actor(token).Signed() {
			t.Error("a new password must end the other sessions, and only them")
		}
		w.write(func(tx *db.Tx) error {
			sent, err := mail.Waiting(tx)
			if last := sent[len(sent)-1]; last.To != aigerimAt || !strings.Contains(last.Body, "Құпиясөзіңіз жаңартылды") {
				t.Errorf("told %+v", last)
			}
			return err
		})
		for _, c := range []struct{ contact, given, want string }{
			{aigerimAt, good, "right"},
			{aigerimAt, good + " ", "wrong"},
			{"nobody@mail.kz", good, "wrong"},
			{"nobody@mail.kz", "", "wrong"},
		} {
			before := w.pool.Done()
			if got := w.enter(c.contact, c.given, "203.0.113.7"); got != c.want {
				t.Errorf("%s: %s, want %s", c.contact, got, c.want)
			}
			if n := w.pool.Done() - before; n != 1 {
				t.Errorf("%s: %d hashes, want 1 whoever it is", c.contact, n)
			}
		}
		w.now = w.now.Add(auth.FreshFor + time.Second)
		if err := w.setPassword(token, "сәл басқа құпиясөз"); !fault.Is(err, "account/stale") {
			t.Errorf("long after the last proof: %v", err)
		}
	})
}

// A password that was changed while it was compared proves nothing.
func TestAComparedPasswordMustStillStand(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token := w.begin(w.aigerim.ID, auth.ByCode)
		if err := w.setPassword(token, good); err != nil {
			t.Fatal(err)
		}
		secret := w.secretFor(aigerimAt)
		try, err := w.TryPassword(t.Context(), w.read, secret, good, "203.0.113.7")
		if err = errors.Join(err, w.setPassword(token, "сәл басқа құпиясөз")); err != nil {
			t.Fatal(err)
		}
		w.write(func(tx *db.Tx) error {
			f, err := w.Flow(tx, secret)
			if err != nil {
				return err
			}
			if right, err := w.CheckPassword(tx, f, try, "203.0.113.7"); right {
				t.Error("an old password was taken")
				return err
			}
			return w.RemovePassword(tx, w.actorIn(tx, token))
		})
		if got := w.enter(aigerimAt, "сәл басқа құпиясөз", "203.0.113.7"); got != "wrong" {
			t.Errorf("a removed password is %s", got)
		}
	})
}

// Whoever guesses closes the way of the password, for everybody alike; the code
// still works, for the owner of the address and for everybody in the same house.
func TestGuessersLockNobodyOut(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const router = "203.0.113.7"
		if err := w.setPassword(w.begin(w.aigerim.ID, auth.ByCode), good); err != nil {
			t.Fatal(err)
		}
		for _, contact := range []string{aigerimAt, "nobody@mail.kz"} {
			for range maxMisses {
				if got := w.enter(contact, "guess", "198.51.100.9"); got != "wrong" {
					t.Fatalf("%s: %s", contact, got)
				}
			}
			before := w.pool.Done()
			if got := w.enter(contact, good, router); got != "closed" || w.pool.Done() != before {
				t.Errorf("%s after too many tries: %s, %d hashes", contact, got, w.pool.Done()-before)
			}
		}
		f := w.start(aigerimAt)
		w.check(f, w.send(f), "right")
		w.now = w.now.Add(window + time.Second)
		if got := w.enter(aigerimAt, good, router); got != "right" {
			t.Errorf("an hour later: %s", got)
		}
		missed := func(address func(n int) string) {
			w.write(func(tx *db.Tx) error {
				for n := range maxNetworkMiss {
					if err := w.miss(tx, Flow{}, WayPassword, address(n), router, false); err != nil {
						return err
					}
				}
				return nil
			})
		}
		// Somebody behind the router who has forgotten a password.
		missed(func(int) string { return "somebody@mail.kz" })
		if got := w.enter(aigerimAt, good, router); got != "right" {
			t.Errorf("beside somebody who forgot a password: %s", got)
		}
		// One guesser behind the router, at many addresses.
		missed(func(n int) string { return "p" + strconv.Itoa(n) + "@mail.kz" })
		if got := w.enter(aigerimAt, good, router); got != "closed" {
			t.Errorf("from the guesser's network: %s", got)
		}
		if got := w.enter(aigerimAt, good, "203.0.113.8"); got != "right" {
			t.Errorf("from elsewhere: %s", got)
		}
		for n := range 30 { // the others in the house
			f := w.start("p" + string(rune('a'+n)) + "@mail.kz")
			w.check(f, w.send(f), "right")
		}
	})
}
