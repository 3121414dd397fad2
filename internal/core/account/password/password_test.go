package password

import (
	"context"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
	"time"

	"asar/internal/kit/fault"
)

func TestCheck(t *testing.T) {
	about := []string{"Серікқызы", "Айгерім", "aigerim.s@mail.kz"}
	for _, c := range []struct{ password, code string }{
		{"", "short"},
		{"1234567", "short"},
		{"қысқа", "short"},
		{"password", "known"},
		{"PassWord123", "known"},
		{"qwertyuiop", "known"},
		{"йцукенгшщз", "known"}, // the same keys
		{"gfhjkm", "short"},
		{"aaaaaaaaaaaa", "known"},
		{"абвабвабвабв", "known"},
		{"айгерімсерікқызы", "about"},
		{"Aigerim2007", "about"},
		{strings.Repeat("x1y2", 65), "long"},
		{"тау басында үш қарға", ""},
		{"correct horse battery staple", ""},
		{"  бос орын да таңба  ", ""},
		{"қ9$fT2#pL", ""},
		{strings.Repeat("ә1б2", 64), ""},
	} {
		err := Check(c.password, about...)
		if got := err == nil; got != (c.code == "") || !got && !fault.Is(err, "account/password-"+c.code) {
			t.Errorf("%q: %v, want %q", c.password, err, c.code)
		}
	}
}

// Of passwords that nobody has, hardly any is taken for one on the list.
func TestTheFilterSeldomErrs(t *testing.T) {
	wrong := 0
	for n := range 20_000 {
		if filter().Contains(key(strings.Repeat("x", n%7) + "—" + time.Duration(n*7919).String())) {
			wrong++
		}
	}
	if wrong > 4 {
		t.Errorf("%d of 20000 passwords that nobody has are taken for known", wrong)
	}
	if len(breached) > 1_500_000 {
		t.Errorf("the list has %d bytes", len(breached))
	}
}

func TestHashAndMatch(t *testing.T) {
	p := NewPool(2)
	hash, err := p.Hash(t.Context(), "йогурт мен бауырсақ")
	if err != nil || !strings.HasPrefix(hash, "$argon2id$v=19$m=47104,t=1,p=1$") {
		t.Fatalf("%s, %v", hash, err)
	}
	for _, c := range []struct {
		password, hash string
		want           bool
	}{
		{"йогурт мен бауырсақ", hash, true},
		{"и\u0306огурт мен бауырсақ", hash, true}, // й written as two code points elsewhere
		{"Йогурт мен бауырсақ", hash, false},
		{"йогурт мен бауырсақ ", hash, false},
		{"", hash, false},
		{"йогурт мен бауырсақ", "", false},
		{"", "", false},
	} {
		if same, err := p.Matches(t.Context(), c.password, c.hash); err != nil || same != c.want {
			t.Errorf("%q against %.10q: %v, %v", c.password, c.hash, same, err)
		}
	}
	if p.Done() != 8 {
		t.Errorf("%d hashes were made: an unknown account must cost the same", p.Done())
	}
}

// The decoy must cost as much as a hash, or the time tells who has a password.
func TestNobodyTakesAsLong(t *testing.T) {
	p := NewPool(1)
	hash, err := p.Hash(t.Context(), "тау басында үш қарға")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(strings.Split(decoy, "$")[:4], "$"), strings.Join(strings.Split(hash, "$")[:4], "$"); got != want {
		t.Errorf("the decoy costs %s, a hash %s", got, want)
	}
	if right, err := p.Matches(t.Context(), "wrong", ""); right || err != nil {
		t.Errorf("nobody's password is right: %v, %v", right, err)
	}
}

func TestAFullPoolSaysWhenToComeBack(t *testing.T) {
	p := NewPool(1)
	p.slots <- struct{}{} // somebody takes long
	var crowd sync.WaitGroup
	for range 3 {
		crowd.Go(func() {
			_, err := p.Hash(t.Context(), "тау басында үш қарға")
			if f, ok := fault.As(err); !ok || f.Kind != fault.Busy || f.Wait == 0 {
				t.Errorf("a full pool gave %v", err)
			}
		})
	}
	crowd.Wait()
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := p.Hash(gone, "x"); err == nil {
		t.Error("somebody who has gone was served")
	}
	<-p.slots
	if _, err := p.Hash(t.Context(), "тау басында үш қарға"); err != nil {
		t.Error(err)
	}
}

func TestSlots(t *testing.T) {
	before := debug.SetMemoryLimit(100 << 20)
	defer debug.SetMemoryLimit(before)
	if n := Slots(); n != 1 {
		t.Errorf("%d hashes at a time in 100 MiB", n)
	}
}
