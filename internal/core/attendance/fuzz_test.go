package attendance

import (
	"bytes"
	"crypto/ed25519"
	"encoding/binary"
	"strings"
	"testing"
)

// FuzzPass reads whatever a camera may take for a pass. Nothing but what the
// key has signed is one.
func FuzzPass(f *testing.F) {
	keys := []passKey{passKey{ID: 1, Seed: bytes.Repeat([]byte{7}, ed25519.SeedSize)}.ready()}
	body := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64([]byte{0}, 42), 1), 2)
	good := passPrefix + encoding.EncodeToString(append(body, ed25519.Sign(keys[0].private, append([]byte(passPrefix), body...))...))
	if p, err := readPass(keys, good); err != nil || p.signup != 42 {
		f.Fatalf("a good pass: %+v, %v", p, err)
	}
	for _, s := range []string{good, strings.ToLower(good), good + "A", good[:len(good)-1], passPrefix, passPrefix + "AAAA", "ASAR2:" + good[6:], "", "\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p, err := readPass(keys, s); err == nil && s != good && p.signup != 42 {
			t.Errorf("%q is taken for a pass of %v", s, p)
		}
	})
}
