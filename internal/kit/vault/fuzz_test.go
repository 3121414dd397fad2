package vault_test

import (
	"strings"
	"testing"

	"asar/internal/kit/vault"
)

// FuzzRing reads whatever may stand in a file of keys. What is taken works, and
// what is refused is refused without telling a secret.
func FuzzRing(f *testing.F) {
	good := vault.NewRing()
	for _, s := range []string{good, "", "index", "master 1", good + good, strings.ReplaceAll(good, "\n", "\r\n"), "master 256 " + good, "# only words\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := vault.ParseRing(text)
		if err != nil {
			for _, word := range strings.Fields(text) {
				if len(word) == 44 && strings.Contains(err.Error(), word) {
					t.Errorf("the refusal tells a secret: %v", err)
				}
			}
			return
		}
		opened, err := r.Open("c", r.Seal("c", []byte("x")))
		if err != nil || string(opened) != "x" {
			t.Errorf("a ring that was taken does not open its own seal: %v", err)
		}
	})
}
