package account

import (
	"testing"
	"time"

	"github.com/pquerna/otp/totp"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
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

// confirm tries a second code and says what came of it.
func (w *world) confirm(code string) string {
	w.t.Helper()
	right := false
	err := w.try(func(tx *db.Tx) (err error) {
		right, err = w.CheckSecond(tx, Flow{Person: w.aigerim.ID}, code, "203.0.113.7")
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
