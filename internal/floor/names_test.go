package floor

import (
	"net/http"
	"path"
	"strings"
	"testing"

	"asar/internal/kit/auth"
)

// No page that is open to the world names a minor, although the one of this
// world has signed up, has worked hours and belongs to an organisation.
func TestNoPublicPageNamesAMinor(t *testing.T) {
	w := build(t, newConfig(t, "sqlite:"+path.Join(t.TempDir(), "asar.db")))
	const name = "Дана"
	visitor := actor{name: "visitor"}
	read := 0
	for _, r := range w.app.Mux.Routes() {
		if r.Method != http.MethodGet || r.Need != auth.Anyone {
			continue
		}
		for _, address := range w.addresses(r, visitor) {
			answer := w.do(call{method: http.MethodGet, path: address.path})
			if answer.Code == http.StatusOK {
				read++
			}
			if strings.Contains(answer.Body.String(), name) {
				t.Errorf("%s names a minor", address.path)
			}
		}
	}
	if read < 20 {
		t.Errorf("only %d public pages were read", read)
	}
	var parent actor
	for _, a := range w.actors {
		if a.name == "guardian in person" {
			parent = a
		}
	}
	own := w.do(call{method: http.MethodGet, path: "/ru/minors/" + w.mine.volunteer.Person.String(), token: parent.token})
	if !strings.Contains(own.Body.String(), name) {
		t.Errorf("the guardian's page does not name the child (%d): this test would see nothing", own.Code)
	}
}
