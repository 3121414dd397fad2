package account

import (
	"fmt"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/mail"
)

func TestNeedsSecond(t *testing.T) {
	nothing, key, app := Factors{Password: true}, Factors{Passkey: true}, Factors{App: true}
	for _, c := range []struct {
		kind  Kind
		has   Factors
		proof auth.Strength
		want  bool
	}{
		{KindSignIn, nothing, auth.ByCode, false},
		{KindSignIn, key, auth.ByCode, false}, // signs in, weakly
		{KindSignIn, app, auth.ByCode, true},
		{KindSignIn, app, auth.ByPassword, true},
		{KindSignIn, app, auth.ByUniversity, true},
		{KindSignIn, app, auth.ByPasskey, false},
		{KindAgain, nothing, auth.ByPassword, false},
		{KindAgain, key, auth.ByCode, true},
		{KindAgain, app, auth.BySecond, false},
	} {
		if got := NeedsSecond(c.kind, c.has, c.proof); got != c.want {
			t.Errorf("%s with %+v by %s: %v", c.kind, c.has, c.proof, got)
		}
	}
}

func TestMayChange(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		now := w.actor(w.begin(w.aigerim.ID, auth.ByCode)).ProvedAt
		for _, c := range []struct {
			name     string
			has      Factors
			strength auth.Strength
			ago      time.Duration
			want     string
		}{
			{"the first key, after a code", Factors{}, auth.ByCode, 0, ""},
			{"a key beside a password, after a code", Factors{Password: true}, auth.ByCode, 0, ""},
			{"a second key, after a code", Factors{Passkey: true}, auth.ByCode, 0, "account/weak"},
			{"anything, after a code, with an app", Factors{App: true}, auth.ByPassword, 0, "account/weak"},
			{"a second key, after the first", Factors{Passkey: true}, auth.ByPasskey, 0, ""},
			{"long after the proof", Factors{Passkey: true}, auth.ByPasskey, auth.FreshFor + time.Second, "account/stale"},
		} {
			err := mayChange(c.has, auth.Actor{Strength: c.strength, ProvedAt: now.Add(-c.ago)}, now)
			if (err == nil) != (c.want == "") || err != nil && !fault.Is(err, c.want) {
				t.Errorf("%s: %v", c.name, err)
			}
		}
	})
}

// setApp sets an app up and returns its secret.
func (w *world) setApp(token string) (secret string) {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		by := w.actorIn(tx, token)
		f, err := w.OfferApp(tx, by)
		if err != nil {
			return err
		}
		secret = f.Secret
		if err := w.AddApp(tx, by, f, "000 000"); !fault.Is(err, "account/second") {
			w.t.Errorf("a wrong first code: %v", err)
		}
		return w.AddApp(tx, by, f, w.shown(secret))
	})
	return secret
}

// shown is what the app shows now.
func (w *world) shown(secret string) string {
	w.t.Helper()
	code, err := totp.GenerateCode(secret, w.now)
	if err != nil {
		w.t.Fatal(err)
	}
	return code
}

// confirm tries a second code on the way to a session and says what came of it.
func (w *world) confirm(code string) string { return w.confirmFrom("", "203.0.113.7", code) }

// confirmFrom is confirm within a session, or without one from a network.
func (w *world) confirmFrom(token, network, code string) string {
	w.t.Helper()
	right := false
	err := w.try(func(tx *db.Tx) (err error) {
		f, by := Flow{Kind: KindSignIn, Person: w.aigerim.ID}, auth.Actor{}
		if token != "" {
			f.Kind, by = KindAgain, w.actorIn(tx, token)
		}
		right, err = w.CheckSecond(tx, by, f, code, network)
		return err
	})
	switch {
	case fault.Is(err, "account/second-closed"):
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

func TestSecondFactors(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		token := w.begin(w.aigerim.ID, auth.ByCode)
		secret := w.setApp(token)
		expect := func(name, code, want string) {
			t.Helper()
			if got := w.confirm(code); got != want {
				t.Errorf("%s is %s, want %s", name, got, want)
			}
		}
		expect("the code that set it up", w.shown(secret), "wrong")
		w.now = w.now.Add(appPeriod)
		code := w.shown(secret)
		expect("the next code", code[:3]+" "+code[3:], "right")
		expect("the same again", code, "wrong")
		w.now = w.now.Add(3 * appPeriod)
		expect("a code of long ago", code, "wrong")
		w.now = w.now.Add(appPeriod)
		late := w.shown(secret)
		w.now = w.now.Add(appPeriod)
		expect("the code of a slow clock", late, "right")

		if err := w.setPassword(token, good); !fault.Is(err, "account/weak") {
			t.Errorf("a session by code changes the account of somebody with an app: %v", err)
		}
		strong, codes := w.begin(w.aigerim.ID, auth.BySecond), []string(nil)
		w.write(func(tx *db.Tx) (err error) {
			codes, err = w.MakeRecoveryCodes(tx, w.actorIn(tx, strong))
			return err
		})
		if len(codes) != recoveryCodes {
			t.Fatalf("%d codes", len(codes))
		}
		expect("a recovery code", " "+codes[0][:5]+codes[0][6:]+" ", "right")
		expect("a used recovery code", codes[0], "wrong")
		w.write(func(tx *db.Tx) error {
			has, err := w.Factors(tx, w.aigerim.ID)
			if !has.App || has.Recovery != recoveryCodes-1 {
				t.Errorf("has %+v", has)
			}
			return err
		})
		for w.confirm("wrong") == "wrong" {
		}
		expect("a right code after too many wrong ones", w.shown(secret), "closed")
		w.now = w.now.Add(window + time.Second)
		expect("an hour later", w.shown(secret), "right")
	})
}

// guess tries wrong codes until the way is closed, and returns how many were
// looked at.
func (w *world) guess(token, network string) (looked int) {
	w.t.Helper()
	for w.confirmFrom(token, network, "000 00x") == "wrong" {
		looked++
	}
	return looked
}

// A thief with a session of before the app, or with the first factor, closes the
// app's way to themselves, and the owner is told; to the owner it stays open.
func TestAThiefClosesNoSecondFactor(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		stolen, own := w.begin(w.aigerim.ID, auth.ByCode), w.begin(w.aigerim.ID, auth.ByCode)
		secret := w.setApp(own)
		strong := w.begin(w.aigerim.ID, auth.BySecond)
		var codes []string
		w.write(func(tx *db.Tx) (err error) {
			codes, err = w.MakeRecoveryCodes(tx, w.actorIn(tx, strong))
			return err
		})
		expect := func(name, token, network, code, want string) {
			t.Helper()
			if got := w.confirmFrom(token, network, code); got != want {
				t.Errorf("%s is %s, want %s", name, got, want)
			}
		}
		letters := w.letters()
		if n := w.guess(stolen, "198.51.100.1"); n != maxSecond {
			t.Errorf("%d codes were looked at in the stolen session", n)
		}
		if n := w.letters() - letters; n != 1 {
			t.Errorf("%d letters told of it", n)
		}
		expect("the stolen session, from elsewhere", stolen, "198.51.100.2", w.shown(secret), "closed")
		w.now = w.now.Add(appPeriod)
		expect("the owner's sign-in", "", "203.0.113.7", w.shown(secret), "right")
		w.now = w.now.Add(appPeriod)
		expect("the owner's other session, from the thief's network", own, "198.51.100.1", w.shown(secret), "right")
		w.now = w.now.Add(window + time.Second)
		if n := w.guess(stolen, "198.51.100.1"); n != maxSecondDay-maxSecond {
			t.Errorf("%d codes were looked at in the second hour", n)
		}

		looked := maxSecondDay
		for i := range 40 { // a thief of many networks, who knows the password
			looked += w.guess("", fmt.Sprintf("198.51.100.%d", 10+i))
		}
		if looked != maxSecondTotal {
			t.Errorf("%d codes were looked at in all, want %d", looked, maxSecondTotal)
		}
		expect("a stranger's right code", "", "203.0.113.9", w.shown(secret), "closed")
		expect("the owner's strong session", strong, "203.0.113.9", w.shown(secret), "right")
		expect("a wrong recovery code", "", "203.0.113.9", "AAAAA-BBBBB", "wrong")
		expect("a recovery code", "", "203.0.113.9", codes[0], "right")
		for range maxSecondTotal { // recovery codes are not closed, and close nothing
			expect("one more wrong recovery code", strong, "203.0.113.9", "AAAAA-BBBBB", "wrong")
		}
		w.now = w.now.Add(appPeriod)
		expect("the owner's strong session, again", strong, "203.0.113.9", w.shown(secret), "right")
		expect("another recovery code", "", "198.51.100.1", codes[1], "right")
		w.now = w.now.Add(day)
		expect("a stranger's right code a day later", "", "203.0.113.9", w.shown(secret), "right")
	})
}

// letters counts what has been written so far.
func (w *world) letters() (n int) {
	w.t.Helper()
	w.write(func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		n = len(sent)
		return err
	})
	return n
}

// Whoever signs in weakly to an account that has something strong has proved
// nothing yet where a fresh proof is asked for; otherwise a sign-in is one.
func TestAWeakSignInProvesNothingBesideAStrongOne(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		fresh := func(strength auth.Strength) bool {
			a := w.actor(w.begin(w.aigerim.ID, strength))
			return a.ProvedAt != 0
		}
		if !fresh(auth.ByCode) || !fresh(auth.ByPassword) {
			t.Error("a sign-in by the only means there is proves nothing")
		}
		w.setApp(w.begin(w.aigerim.ID, auth.ByCode))
		for strength, want := range map[auth.Strength]bool{auth.ByCode: false, auth.ByPassword: false, auth.ByUniversity: false, auth.BySecond: true, auth.ByPasskey: true} {
			if got := fresh(strength); got != want {
				t.Errorf("a sign-in by %s beside an app is fresh: %v", strength, got)
			}
		}
	})
}
