package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"asar/internal/kit/i18n"
)

// stops bounds how many times the key is pressed on one page.
const stops = 70

// atFocus says where the keyboard is, and what is wrong there: the focus must
// be visible, and nothing may lie over all of it.
const atFocus = `(() => {
	const e = document.activeElement;
	if (!e || e === document.body) return {Name: '', Wrong: ''};
	const r = e.getBoundingClientRect(), near = [e, e.parentElement, e.nextElementSibling, e.closest('label')].filter(x => x);
	const name = e.tagName.toLowerCase() + ' «' + (e.innerText || e.name || e.id || '').trim().slice(0, 40) + '»';
	const own = e.matches('input[type=date], input[type=time]'); // the browser marks its parts
	const marked = own || near.some(x => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0; });
	const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => document.elementFromPoint(r.left + r.width * x, r.top + r.height * y));
	const seen = points.some(x => x && near.some(n => n.contains(x) && n !== document.body));
	return {Name: name, Wrong: !marked ? 'the focus is not marked' : !seen ? 'the focus is hidden, at ' + Math.round(r.left) + ',' + Math.round(r.top) : ''};
})()`

// keyboard goes through pages with the tabulator key alone, on a phone's
// width, where bars lie over the page.
func keyboard(t *testing.T, s *site, b *browser, w *walk) {
	p := b.open(t, s, phone, w.token)
	for i, pattern := range []string{
		"/", "/opportunities", "/opportunities/{id}", "/me/hours", "/org/{org}/today", "/org/{org}/shifts/{shift}/check-in",
		"/org/{org}/shifts/{shift}/hours", "/org/{org}/opportunities/new",
	} {
		if w.found[pattern] == "" {
			continue // TestEveryPage says so
		}
		address := w.in(i18n.Langs[i%3], w.found[pattern])
		p.get(address)
		came := map[string]bool{}
		for range stops {
			p.do(chromedp.KeyEvent(kb.Tab))
			at := ask[struct{ Name, Wrong string }](p, atFocus)
			if at.Name == "" {
				break
			}
			if at.Wrong != "" && !came[at.Name+at.Wrong] {
				t.Errorf("%s: %s: %s", address, at.Name, at.Wrong)
			}
			came[at.Name+at.Wrong] = true
		}
		if len(came) < 5 {
			t.Errorf("%s: the keyboard comes to only %d places", address, len(came))
		}
		complain(t, fmt.Sprintf("%s with the keyboard", address), p.strange())
	}
}
