package e2e

import (
	"regexp"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"asar/internal/kit/i18n"
)

// TestNewcomer takes somebody whom nobody knows from a shift that they tick to
// a place in it: through the sign-in, a wrong code and a registration, without
// losing the tick. Each page on the way is held to what every page must be.
func TestNewcomer(t *testing.T) {
	t.Parallel()
	w, b := small(t, "sqlite:"+t.TempDir()+"/asar.db"), chromium(t)
	for i, l := range []i18n.Lang{i18n.Kk, i18n.En} {
		t.Run(string(l), func(t *testing.T) {
			o, _ := w.deed(deeds[i].title, w.tomorrow())
			p := b.open(t, w.site, phone, "")
			p.dress([]string{"dark", "light"}[i])
			p.get("/" + string(l) + o.Path())
			p.do(chromedp.Click(chromedp.CSS(`form.shifts label.slot`)))
			p.tap("sign in and sign up", `form.shifts .bar button`)
			p.check("asked for an address", l)

			p.refused("no address", l)
			contact := "newcomer-" + string(l) + "@asar.example"
			p.fill("contact", contact)
			p.tap("send the code", `main form button`)
			p.check("asked for the code", l)

			p.fill("code", "12 34 5") // one short
			p.refused("a wrong code", l)
			p.fill("code", w.said.code(t, contact))
			p.tap("the right code", `main form button`)
			p.check("asked who they are", l)

			p.refused("no name", l)
			p.fill("surname", "Сейітқазина")
			p.fill("given", "Ұлжан")
			p.tap("say the name", `main form button`)
			p.check("asked when they were born", l)
			p.do(chromedp.SetValue(chromedp.CSS(`main input[name=birth]`), "2001-04-30"))
			p.tap("say the birth date", `main form button`)
			p.check("asked for language and region", l)
			p.tap("say the place", `main form button`)
			p.check("asked to agree", l)
			p.refused("no consent", l)
			p.do(chromedp.Click(chromedp.CSS(`main label.ck`)))
			p.tap("agree", `main form button`)
			p.check("offered a passkey", l)
			p.tap("no passkey now", `main p a`)
			p.check("the shift, still ticked", l)
			if !ask[bool](p, `document.querySelector('form.shifts input[type=checkbox]').checked`) {
				t.Fatalf("the tick was lost on the way (on %s)", p.here())
			}
			p.tap("sign up", `form.shifts .bar button`)
			p.says("my shifts", `main`, deeds[i].title.Text(l), "10:00–14:00")
			p.check("my shifts", l)
		})
	}
}

// check holds the open page to what every page must be.
func (p *tab) check(what string, l i18n.Lang) {
	p.t.Helper()
	complain(p.t, what+" ("+p.here()+")", p.inspect(l, phone))
}

// fill types into a field of the main form, in place of what is there.
func (p *tab) fill(field, text string) {
	p.t.Helper()
	selector := `main input[name=` + field + `]`
	ask[string](p, `document.querySelector('`+selector+`').value = ''`)
	p.do(chromedp.SendKeys(chromedp.CSS(selector), text))
}

// refused sends the main form, which must come back with what is wrong, first
// where the reader looks first.
func (p *tab) refused(what string, l i18n.Lang) {
	p.t.Helper()
	p.expect(true)
	if status := p.follow(what, chromedp.Click(chromedp.CSS(`main form button`))); status != 422 {
		p.t.Errorf("%s: %s answers %d, not 422", what, p.here(), status)
	}
	p.check(what, l)
	p.expect(false)
	if at := ask[string](p, `document.activeElement.className`); at != "errs" {
		p.t.Errorf("%s: after a refusal the reader is at %q, not at what is wrong", what, at)
	}
	if n := ask[int](p, `[...document.querySelectorAll('.errs li a')].filter(a => document.querySelector(a.getAttribute('href'))).length`); n == 0 {
		p.t.Errorf("%s: what is wrong does not lead to its field", what)
	}
}

// code waits for the message with a sign-in code to an address.
func (o *output) code(t testing.TB, contact string) string {
	t.Helper()
	pattern := regexp.MustCompile(`✉ ` + regexp.QuoteMeta(contact) + `\s[^✉]*?\b(\d{8})\b`)
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		o.mu.Lock()
		found := pattern.FindAllStringSubmatch(o.text.String(), -1)
		o.mu.Unlock()
		if len(found) > 0 {
			return found[len(found)-1][1]
		}
	}
	t.Fatalf("no code came to %s", contact)
	return ""
}
