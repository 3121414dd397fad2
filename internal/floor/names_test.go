package floor

import (
	"net/http"
	"path"
	"strings"
	"testing"

	"asar/internal/kit/auth"
)

// No page that is open to the world names a minor, although the one of this
// world has signed up, has worked hours, belongs to an organisation, and has
// tried to found one and to be made responsible for one.
func TestNoPublicPageNamesAMinor(t *testing.T) {
	w := build(t, newConfig(t, "sqlite:"+path.Join(t.TempDir(), "asar.db")))
	const name = "Дана"
	visitor := actor{name: "visitor"}
	w.ambitious(t, w.mine.volunteer)
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

// ambitious has a minor found a group under their own name, and an owner make
// them a coordinator and an owner, as the pages would let them; none is done.
func (w *world) ambitious(t *testing.T, minor auth.Actor) {
	t.Helper()
	team := "/ru/org/" + w.mine.org.String() + "/team"
	token, owner := w.Session(minor), w.Session(w.mine.owner)
	tries := []call{{path: "/ru/organisations/new", token: token, body: form(
		"kind", "group", "name_ru", "Двор Даны", "region", "kz-35", "leader", "Дана Ахметова", "phone", "+77012345678", "once", "found")}}
	for _, role := range []auth.Role{auth.Coordinator, auth.Owner} {
		tries = append(tries, call{path: team + "/appoint", token: owner, body: form(
			"person", minor.Person.String(), "role", string(role), "once", string(role))})
	}
	tries = append(tries, call{path: team + "/handover", token: owner, body: form("person", minor.Person.String(), "once", "hand")})
	for _, c := range tries {
		c.method = http.MethodPost
		if answer := w.do(c); answer.Code != http.StatusConflict || !strings.Contains(answer.Body.String(), "с 18 лет") {
			t.Errorf("%s with %s answered %d, want a refusal by age", c.path, c.body, answer.Code)
		}
	}
	for _, page := range []string{"/today", "/hours", "/team"} {
		answer := w.do(call{method: http.MethodGet, path: "/ru/org/" + w.mine.org.String() + page, token: token})
		if answer.Code == http.StatusOK {
			t.Errorf("%s is open to a minor", page)
		}
	}
}
