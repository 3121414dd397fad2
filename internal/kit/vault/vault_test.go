package vault_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/kit/vault"
)

func ring(t testing.TB, text string) *vault.Ring {
	t.Helper()
	r, err := vault.ParseRing(text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSealOpensOnlyWhereItBelongs(t *testing.T) {
	r := ring(t, vault.NewRing())
	other := ring(t, vault.NewRing())
	rapid.Check(t, func(t *rapid.T) {
		plain := rapid.SliceOf(rapid.Byte()).Draw(t, "plain")
		owner, context := rapid.String().Draw(t, "owner"), rapid.String().Draw(t, "context")
		key, wrapped := r.NewKey(owner)
		sealed := key.Seal(context, plain)
		again, err := r.Unwrap(owner, wrapped)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := again.Open(context, sealed); err != nil || !bytes.Equal(got, plain) {
			t.Fatalf("opened %q, %v", got, err)
		}
		shut := map[string]func() error{
			"another context": func() error { _, err := key.Open(context+"x", sealed); return err },
			"another owner":   func() error { _, err := r.Unwrap(owner+"x", wrapped); return err },
			"another ring":    func() error { _, err := other.Unwrap(owner, wrapped); return err },
			"a changed seal": func() error {
				i := rapid.IntRange(0, len(sealed)-1).Draw(t, "i")
				sealed[i] ^= 1
				_, err := key.Open(context, sealed)
				return err
			},
			"no key": func() error { _, err := vault.Key{}.Open(context, sealed); return err },
		}
		for why, try := range shut {
			if err := try(); !errors.Is(err, vault.ErrSealed) {
				t.Fatalf("%s: %v", why, err)
			}
		}
	})
}

func TestDestroyedKeySaysNothing(t *testing.T) {
	r := ring(t, vault.NewRing())
	key, _ := r.NewKey("a")
	sealed := key.SealText("note", "Серікқызы")
	gone, err := r.Unwrap("a", nil)
	if err != nil || !gone.Destroyed() {
		t.Fatalf("destroyed %v, %v", gone.Destroyed(), err)
	}
	if text, err := gone.OpenText("note", sealed); text != "" || err != nil {
		t.Fatalf("%q, %v", text, err)
	}
	if key.SealText("note", "") != nil {
		t.Error("an empty text was sealed")
	}
}

func TestRotation(t *testing.T) {
	text := vault.NewRing()
	old := ring(t, text)
	key, wrapped := old.NewKey("a")
	sealed, platform, index := key.Seal("c", []byte("x")), old.Seal("c", []byte("y")), old.Index("email", "a@b.kz")
	text, err := vault.Rotated(text)
	if err != nil {
		t.Fatal(err)
	}
	fresh := ring(t, text)
	rewrapped, changed, err := fresh.Rewrap("a", wrapped)
	if err != nil || !changed {
		t.Fatalf("changed %v, %v", changed, err)
	}
	if _, changed, _ := fresh.Rewrap("a", rewrapped); changed {
		t.Error("rewrapped twice")
	}
	again, err := fresh.Unwrap("a", rewrapped)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := again.Open("c", sealed); string(got) != "x" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := fresh.Open("c", platform); string(got) != "y" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	if !bytes.Equal(fresh.Index("email", "a@b.kz"), index) {
		t.Error("the index changed")
	}
	if _, err := old.Unwrap("a", rewrapped); !errors.Is(err, vault.ErrSealed) {
		t.Errorf("the old ring opens the new wrap: %v", err)
	}
}

func TestParseRingNamesTheLineAndNotTheSecret(t *testing.T) {
	good := vault.NewRing()
	secret := good[strings.Index(good, "index ")+6:][:44]
	for name, text := range map[string]string{
		"empty": "", "no master": "index " + secret, "no index": "master 1 " + secret,
		"short": "index c2hvcnQ=\nmaster 1 " + secret, "name 0": "index " + secret + "\nmaster 0 " + secret,
		"name twice": good + "master 1 " + secret, "index twice": good + "index " + secret, "word": good + "mistress 1 " + secret,
	} {
		_, err := vault.ParseRing(text)
		if err == nil {
			t.Errorf("%s: taken", name)
		} else if strings.Contains(err.Error(), secret[:8]) {
			t.Errorf("%s: the error tells the secret", name)
		}
	}
}

func BenchmarkOpenPerson(b *testing.B) {
	r := ring(b, vault.NewRing())
	key, wrapped := r.NewKey("a")
	sealed := key.Seal("c", make([]byte, 200))
	for b.Loop() {
		k, err := r.Unwrap("a", wrapped)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := k.Open("c", sealed); err != nil {
			b.Fatal(err)
		}
	}
}
