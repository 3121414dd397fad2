package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"asar/internal/core/opportunity"
	"asar/internal/kit/auth"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
)

// deeds are what the stories are about: each word of search finds one.
var deeds = []struct {
	title  i18n.Words
	search string // as people type it, in any alphabet
}{
	{i18n.Words{Kk: "Ардагерлердің үйін қысқа дайындау", Ru: "Подготовить дома ветеранов к зиме", En: "Make veterans' homes ready for winter"}, "ардагер"},
	{i18n.Words{Kk: "Өзен жағасын тазалау", Ru: "Убрать берег реки", En: "Clean the river bank"}, "берег"},
	{i18n.Words{Kk: "Қыстайтын құстарды санау", Ru: "Учёт зимующих птиц", En: "Count the wintering birds"}, "wintering"},
	{i18n.Words{Kk: "Аула мерекесі", Ru: "Праздник двора", En: "Courtyard fair"}, "prazdnik"},
}

// story is one way to live it.
type story struct {
	lang    i18n.Lang
	scripts bool
	byName  bool // the coordinator finds the volunteer by name, not by code
	camera  bool // the coordinator's phone reads the pass
	keys    bool // nobody touches the screen: all is done with the keyboard
}

// TestStory lives the story of the platform from end to end, in each language,
// with and without scripts, on both databases.
func TestStory(t *testing.T) {
	t.Parallel()
	b := chromium(t)
	for engine, address := range map[string]func() string{
		"sqlite":   func() string { return "sqlite:" + t.TempDir() + "/asar.db" },
		"postgres": func() string { return dbtest.PostgresAddress(t) },
	} {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			w := small(t, address())
			stories := []story{{lang: i18n.Ru, scripts: true}, {lang: i18n.Kk, byName: true, keys: true}}
			if engine == "sqlite" {
				stories = []story{{lang: i18n.Kk, scripts: true}, {lang: i18n.Ru, scripts: true, byName: true}, {lang: i18n.En, scripts: true, camera: true}, {lang: i18n.Ru}}
			}
			for i, s := range stories {
				t.Run(fmt.Sprintf("%s scripts=%v keys=%v", s.lang, s.scripts, s.keys), func(t *testing.T) { live(t, b, w, s, i) })
			}
		})
	}
}

// live is the story: a volunteer signs in, finds an opportunity and takes a
// place; a coordinator checks them in and out and verifies the hours; the
// volunteer finds them in the ring of the year.
func live(t *testing.T, b *browser, w *town, s story, n int) {
	day := w.tomorrow()
	d := deeds[n%len(deeds)]
	o, shift := w.deed(d.title, day)
	given := []string{"Айгүл", "Әсел", "Ғалия", "Жұлдыз"}[n%4]
	volunteer := w.newcomer(given, s.lang)

	v := b.open(t, w.site, phone, "")
	v.keys = s.keys
	v.scripts(s.scripts)
	v.arrive(w, volunteer, s.lang, "/opportunities")
	v.findAndJoin(o, d.title, d.search, s.lang)
	code := v.readCode(s.lang)

	w.wait(day, "09:52")
	c := b.open(t, w.site, phone, "")
	c.keys = s.keys
	c.scripts(s.scripts)
	c.arrive(w, w.coordinator, s.lang, "/org/"+w.host.ID.String()+"/today")
	gate := "/" + string(s.lang) + "/org/" + w.host.ID.String() + "/shifts/" + shift.ID.String()
	c.tap("today → check-in", `a[href="`+gate+`/check-in"]`)
	if got := ask[bool](c, `document.getElementById('scan').checkVisibility()`); got != s.scripts {
		t.Errorf("scripts=%v, yet the camera's button is shown: %v", s.scripts, got)
	}
	verdict := `.note.ok`
	switch {
	case s.camera:
		c.scan(w.pass(volunteer))
		verdict = `#verdict`
	case s.byName:
		c.note(strings.ToLower(given))
		c.tap("their button", `#roster button[name=in]`)
	default:
		c.note(code)
	}
	c.says("checked in", `#roster`, given, "09:52")
	c.says("checked in", verdict, given, "09:52")

	w.wait(day, "14:04")
	if got := c.get(gate + "/check-in?act=out"); got != 200 {
		t.Errorf("check-out answers %d", got)
	}
	c.note(code)
	c.says("checked out", `.note.ok`, given, "14:04")

	w.wait(day, "15:00")
	c.get(gate + "/hours")
	c.says("the sheet of hours", `main form`, given)
	c.tap("verify", `main form .bar button`)
	c.says("verified", `main`, i18n.Hours(s.lang, 240))

	v.get("/" + string(s.lang) + "/me/hours")
	if got := ask[string](v, `document.querySelector('.ring b').innerText`); !strings.HasPrefix(got, "4") {
		t.Errorf("the ring of the year says %q, not 4 hours", got)
	}
	v.says("the record", `main table`, d.title.Text(s.lang), i18n.Hours(s.lang, 240))
	for who, p := range map[string]*tab{"volunteer": v, "coordinator": c} {
		complain(t, "the "+who+"'s browser", p.strange())
	}
}

// arrive signs somebody in by a one-time link that leads to a page.
func (p *tab) arrive(w *town, who auth.Actor, l i18n.Lang, to string) {
	p.t.Helper()
	someone := w.byID(who)
	if status := p.get(w.link(someone, l, to)); status != 200 {
		p.t.Fatalf("the sign-in link answers %d", status)
	}
	p.tap("sign in", `main form button`)
	if want := "/" + string(l) + to; p.path() != want {
		p.t.Fatalf("signing in led to %s, not to %s", p.path(), want)
	}
}

// findAndJoin searches the list on a phone, opens what was found, ticks its
// shift and takes a place.
func (p *tab) findAndJoin(o opportunity.Opportunity, title i18n.Words, search string, l i18n.Lang) {
	p.t.Helper()
	p.do(p.press(`details.filters summary`, kb.Enter))
	p.do(chromedp.SendKeys(chromedp.CSS(`details.filters input[name=q]`), search))
	p.tap("search", `details.filters form button`)
	if n := ask[int](p, `document.querySelectorAll('.opps article').length`); n != 1 {
		p.t.Errorf("searching for %q in %s finds %d opportunities, not one", search, l, n)
	}
	p.tap("the opportunity", `.opps article h3 a`)
	p.says("the opportunity", `h1`, title.Text(l))
	p.do(p.press(`form.shifts input[type=checkbox]`, " "))
	if !ask[bool](p, `document.querySelector('form.shifts input[type=checkbox]').checked`) {
		p.t.Fatalf("a tap on the shift does not tick it (on %s)", p.here())
	}
	p.tap("sign up", `form.shifts .bar button`)
	if want := "/" + string(l) + "/me/shifts"; p.path() != want {
		p.t.Fatalf("signing up led to %s, not to %s: %s", p.path(), want, p.text())
	}
	p.says("my shifts", `main`, title.Text(l), "10:00–14:00")
}

// readCode opens the pass and reads its short code off the screen.
func (p *tab) readCode(l i18n.Lang) string {
	p.t.Helper()
	if status := p.get("/" + string(l) + "/me/pass"); status != 200 {
		p.t.Fatalf("the pass answers %d", status)
	}
	code := ask[string](p, `document.querySelector('.code').innerText`)
	if len(code) < 4 {
		p.t.Fatalf("the pass shows the code %q", code)
	}
	return code
}

// note types a code or a name at the entrance and sends it.
func (p *tab) note(text string) {
	p.t.Helper()
	p.do(chromedp.SendKeys(chromedp.CSS(`#gate input[name=code]`), text))
	p.tap("the entrance", `#gate button[type=submit], #gate button:not([type])`)
}

// scan has the phone's camera see a pass. The phone's own reading of codes is
// not part of the program, and most desks' browsers lack it: here is one that
// reads the pass in every picture.
func (p *tab) scan(pass string) {
	p.t.Helper()
	ask[bool](p, fmt.Sprintf(`(window.BarcodeDetector = class {
		static async getSupportedFormats() { return ['qr_code']; }
		async detect(view) { return view.videoWidth ? [{rawValue: %q}] : []; }
	}, true)`, pass))
	p.do(chromedp.Click(chromedp.CSS(`#scan`)))
	if !ask[bool](p, fmt.Sprintf(`new Promise(done => { const begun = Date.now(), look = () => {
		const roster = document.querySelector('#roster .rr');
		if (roster && roster.innerText.includes('09:52')) return done(true);
		Date.now() - begun > %d ? done(false) : setTimeout(look, 50);
	}; look(); })`, patience.Milliseconds()/2)) {
		p.t.Fatalf("the camera saw a pass and nobody was checked in: %s", p.text())
	}
}

// tap presses what leads to another page, which must be there.
func (p *tab) tap(what, selector string) {
	p.t.Helper()
	if status := p.follow(what, p.press(selector, kb.Enter)); status != 200 {
		p.t.Fatalf("%s: %s answers %d: %s", what, p.here(), status, p.text())
	}
}

// press presses what a selector finds: with a finger, or with a key after the
// tabulator key has come to it.
func (p *tab) press(selector, key string) chromedp.Action[chromedp.Void] {
	p.t.Helper()
	if !p.keys {
		return chromedp.Click(chromedp.CSS(selector))
	}
	for range 2 * stops {
		p.do(chromedp.KeyEvent(kb.Tab))
		if ask[bool](p, fmt.Sprintf(`document.activeElement === document.querySelector(%q)`, selector)) {
			return chromedp.KeyEvent(key)
		}
	}
	p.t.Fatalf("the tabulator key does not come to %s (on %s)", selector, p.here())
	return nil
}

// says checks that a part of the page holds the words.
func (p *tab) says(what, selector string, words ...string) {
	p.t.Helper()
	text := ask[string](p, `[...document.querySelectorAll(`+fmt.Sprintf("%q", selector)+`)].map(e => e.innerText).join('\n')`)
	for _, word := range words {
		if !strings.Contains(text, word) {
			p.t.Errorf("%s: %q is not in %q (on %s)", what, word, text, p.here())
		}
	}
}
