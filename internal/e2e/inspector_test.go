package e2e

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"asar/internal/kit/i18n"
)

// spoil makes every mistake that inspect looks for on the page that is open.
const spoil = `(() => {
	const main = document.querySelector('main'), wide = document.createElement('p');
	wide.style.width = '600px';
	wide.append('too wide');
	main.append(wide, document.createElement('img'), document.createElement('h1'));
	document.documentElement.lang = 'de';
	console.error('mistaken');
	setTimeout(() => { throw new Error('thrown'); }, 0);
	fetch('http://127.0.0.1:9/elsewhere').catch(() => {});
	return fetch('/nowhere').then(() => true);
})()`

// TestInspectFindsMistakes makes sure that the other tests of this package
// would see what they look for.
func TestInspectFindsMistakes(t *testing.T) {
	t.Parallel()
	w, b := small(t, "sqlite:"+t.TempDir()+"/asar.db"), chromium(t)
	p := b.open(t, w.site, phone, "")
	p.get("/ru/organisations")
	if found := p.inspect(i18n.Ru, phone); len(found) > 0 {
		t.Fatalf("the page is not sound to begin with: %v", found)
	}
	ask[bool](p, spoil)
	p.do(chromedp.Sleep(100 * time.Millisecond)) // what is thrown comes a little later
	found := strings.Join(p.inspect(i18n.Ru, phone), "\n")
	for _, mistake := range []string{
		"image-alt", "main headings", `lang is "de"`, "at 390 px", "at 320 px", "mistaken", "thrown", "Content Security Policy", "404",
	} {
		if !strings.Contains(found, mistake) {
			t.Errorf("%q was not found in:\n%s", mistake, found)
		}
	}
}
