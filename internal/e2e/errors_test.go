package e2e

import (
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

// TestErrorPages opens what is not there, what is not for everybody and what
// fails, and sends a form that is not filled in: in each language the answer is
// a page like all others, in that language.
func TestErrorPages(t *testing.T) {
	s, b := small(t, "sqlite:"+t.TempDir()+"/asar.db"), chromium(t)
	helper := s.newcomer("helper", i18n.En)
	s.write(func(tx *db.Tx) error {
		if err := s.Orgs.Join(tx, helper, s.host.ID); err != nil {
			return err
		}
		return s.Orgs.Appoint(tx, s.coordinator, s.host.ID, helper.Person, auth.Coordinator)
	})
	p := b.open(t, s.site, phone, s.sessionOf(helper))
	for i, l := range i18n.Langs {
		lang := "/" + string(l)
		p.dress([]string{"light", "dark"}[i%2])
		for path, want := range map[string]int64{
			"/nowhere":                                      404,
			"/opportunities/0000000000000":                  404,
			"/org/0000000000000/team":                       404,
			"/org/" + s.host.ID.String() + "/team/handover": 403,
			broken: 500,
		} {
			p.expect(true)
			if got := p.get(lang + path); got != want {
				t.Errorf("%s answers %d, not %d", lang+path, got, want)
			}
			complain(t, lang+path, p.inspect(l, phone))
		}
		p.expect(false)
		p.get(lang + "/organisations/new")
		p.refused("an empty form", l)
	}
}
