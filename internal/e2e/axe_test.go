package e2e

import (
	"os"
	"strings"
	"sync"
	"testing"
)

// axeFile is where check.sh puts axe-core.
const axeFile = "../../tools/browser/node_modules/axe-core/axe.min.js"

var axeSource = sync.OnceValues(func() (string, error) {
	body, err := os.ReadFile(axeFile)
	return string(body), err
})

// settle puts the bars that float over a page to its end: what they cover, a
// reader scrolls to, but axe would count it as too small to press.
const settle = `document.querySelectorAll('.tab, .bar').forEach(e => { e.style.position = 'static' });`

// runAxe asks for every rule of WCAG 2.2 A and AA and for what axe counts as
// good practice, and returns one line for each element that breaks one.
const runAxe = `axe.run(document, {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations'], elementRef: false, preload: false,
}).then(r => r.violations.flatMap(v => v.nodes.slice(0, 3).map(n =>
	v.id + ' (' + v.impact + '): ' + n.html.slice(0, 200) + ' — ' + n.failureSummary.replace(/\s+/g, ' '))))`

// axe returns what is wrong with the open page for readers who do not see it,
// or do not see it well.
func (p *tab) axe() []string {
	p.t.Helper()
	source, err := axeSource()
	if err != nil {
		p.t.Fatalf("axe-core is not installed: run check.sh, or npm ci --prefix tools/browser (%v)", err)
	}
	return ask[[]string](p, source+";"+settle+runAxe)
}

// complain fails the test with what was found on a page.
func complain(t testing.TB, where string, found []string) {
	t.Helper()
	if len(found) > 0 {
		t.Errorf("%s:\n\t%s", where, strings.Join(found, "\n\t"))
	}
}
