package floor

import (
	"net/http"
	"os"
	"testing"

	"asar/internal/app"
	"asar/internal/kit/vault"
)

// A program that runs goes on when the keys are rotated beside it, as the
// command does it: with whoever is signed in, and with whoever comes.
func TestKeysAreRotatedWhileItRuns(t *testing.T) {
	engines(t, func(t *testing.T, w *world) {
		who := w.Person("Айгерім", "2000-01-01")
		token := w.Session(who)
		work := func(when string) {
			t.Helper()
			if answer := w.do(call{method: http.MethodGet, path: "/ru/me/profile", token: token}); answer.Code != http.StatusOK {
				t.Errorf("%s, the profile answers %d: %s", when, answer.Code, w.logged())
			}
			address := call{method: http.MethodPost, path: "/ru/sign-in", body: form("contact", "p1@example.kz", "once", when)}
			if answer := w.do(address); answer.Code != http.StatusSeeOther {
				t.Errorf("%s, signing in answers %d: %s", when, answer.Code, w.logged())
			}
		}
		work("before")
		w.rotate()
		work("after one rotation")
		w.rotate()
		w.Person("Дана", "2000-01-01") // sealed by a program that learns of the new key only afterwards
		work("after another")
	})
}

// rotate puts a new master key into the file of keys and wraps with it, by a
// program of its own.
func (w *world) rotate() {
	w.T.Helper()
	text, err := os.ReadFile(w.config.Keys)
	if err != nil {
		w.T.Fatal(err)
	}
	fresh, err := vault.Rotated(string(text))
	if err != nil {
		w.T.Fatal(err)
	}
	if err := os.WriteFile(w.config.Keys, []byte(fresh), 0o600); err != nil {
		w.T.Fatal(err)
	}
	beside, err := app.Open(w.T.Context(), w.config, w.log)
	if err != nil {
		w.T.Fatal(err)
	}
	if n, err := beside.Rewrap(w.T.Context(), func(int) {}); err != nil || n == 0 {
		w.T.Fatalf("wrapped %d keys: %v", n, err)
	}
	if err := beside.Close(); err != nil {
		w.T.Fatal(err)
	}
}
