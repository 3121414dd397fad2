package e2e

import (
	"strings"
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

// TestErrorPages opens what is not there, what is not for everybody and what
// fails, and sends a form that is not filled in: in each language the answer is
// a page like all others, in that language.
func TestErrorPages(t *testing.T) {
	t.Parallel()
	s, b := small(t, "sqlite:"+t.TempDir()+"/asar.db"), chromium(t)
	helper := s.newcomer("helper", i18n.En)
	s.write(func(tx *db.Tx) error {
		if err := s.Orgs.Join(tx, helper, s.host.ID); err != nil {
			return err
		}
		return s.Orgs.Appoint(tx, auth.System(), s.host.ID, helper.Person, auth.Coordinator)
	})
	p := b.open(t, s.site, phone, s.sessionOf(helper))
	said := map[string]bool{}
	for i, l := range i18n.Langs {
		lang := "/" + string(l)
		p.dress([]string{"light", "dark"}[i%2])
		for _, c := range []struct {
			path string
			want int64
		}{
			{"/nowhere", 404}, {"/opportunities/0000000000000", 404}, {"/org/0000000000000/team", 404}, {broken, 500},
			{"/org/" + s.host.ID.String() + "/team/handover", 403}, // a coordinator is no owner
		} {
			p.expect(true)
			if got := p.get(lang + c.path); got != c.want {
				t.Errorf("%s answers %d, not %d", lang+c.path, got, c.want)
			}
			complain(t, lang+c.path, p.inspect(l, phone))
			said[ask[string](p, `document.querySelector('h1').innerText`)] = true
		}
		p.expect(false)
		p.get(lang + "/organisations/new")
		p.refused("an empty form", l)
	}
	if len(said) != 3*len(i18n.Langs) {
		t.Errorf("three kinds of failure in three languages have %d headings: %v", len(said), said)
	}
	visitor := b.open(t, s.site, phone, "")
	visitor.get("/kk/me/hours")
	if got := visitor.here(); !strings.HasPrefix(got, "/kk/sign-in?to=") {
		t.Errorf("a visitor who asks for their hours comes to %s, not to the sign-in", got)
	}
}
