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

// A ring that is in use takes over the key of a rotation when it meets it, and
// nothing from a text that is not its own continuation.
func TestARingIsReadAgain(t *testing.T) {
	text, read := vault.NewRing(), 0
	running, err := vault.ReadRing(func() (string, error) { read++; return text, nil })
	if err != nil {
		t.Fatal(err)
	}
	before := text
	if text, err = vault.Rotated(text); err != nil {
		t.Fatal(err)
	}
	other := ring(t, text)
	_, wrapped := other.NewKey("a")
	sealed := other.Seal("c", []byte("y"))
	read = 0
	if _, err := running.Unwrap("a", wrapped); err != nil {
		t.Errorf("a key that was wrapped after the rotation: %v", err)
	}
	if got, err := running.Open("c", sealed); string(got) != "y" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	if read != 1 {
		t.Errorf("the text was read %d times, want once", read)
	}
	if got := running.Seal("c", nil)[0]; got != sealed[0] {
		t.Errorf("it goes on sealing with key %d, want %d", got, sealed[0])
	}

	stranger, err := vault.Rotated(vault.NewRing())
	if err != nil {
		t.Fatal(err)
	}
	for name, now := range map[string]string{"another ring": stranger, "no ring": "", "the ring of before": before} {
		text = before
		kept, err := vault.ReadRing(func() (string, error) { return text, nil })
		if err != nil {
			t.Fatal(err)
		}
		mine := kept.Seal("c", []byte("x"))
		text = now
		if _, err := kept.Open("c", sealed); !errors.Is(err, vault.ErrSealed) {
			t.Errorf("%s: %v, want ErrSealed", name, err)
		}
		if got, err := kept.Open("c", mine); string(got) != "x" || err != nil {
			t.Errorf("%s: what it has sealed itself no longer opens: %v", name, err)
		}
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

// A keyed hash holds for its text and context alone, after a rotation too, and
// is nobody's who has another ring.
func TestSum(t *testing.T) {
	text := vault.NewRing()
	before, err := vault.ParseRing(text)
	if err != nil {
		t.Fatal(err)
	}
	hash := before.Sum("audit", []byte("a"))
	if text, err = vault.Rotated(text); err != nil {
		t.Fatal(err)
	}
	after, err := vault.ParseRing(text)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		context, text string
		want          bool
	}{"the same": {"audit", "a", true}, "another text": {"audit", "b", false}, "another context": {"log", "a", false}} {
		if got, err := after.Sums(c.context, hash, []byte(c.text)); err != nil || got != c.want {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	if next := after.Sum("audit", []byte("a")); next[0] == hash[0] {
		t.Error("the new key does not sum")
	}
	if _, err := before.Sums("audit", after.Sum("audit", []byte("a")), []byte("a")); !errors.Is(err, vault.ErrSealed) {
		t.Errorf("a key that the ring lacks: %v", err)
	}
}
