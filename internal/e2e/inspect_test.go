package e2e

import (
	"fmt"
	"strings"

	"asar/internal/kit/i18n"
)

// maxHTML is how large the HTML of a page may be, in bytes, before compression.
const maxHTML = 35 << 10

// facts is what a page says about itself.
type facts struct {
	Lang   string
	Title  string
	H1     []string
	Styled bool
	Width  int
	Wide   []string
}

// lookAt reads the facts. Wide are the elements that reach beyond an edge,
// unless something around them scrolls or cuts them off: a table may scroll in
// its box, a page may not scroll sideways. Menus and other boxes that open are
// opened one after the other, because they may reach out too.
const lookAt = `(() => {
	const root = document.documentElement, edge = root.clientWidth, wide = new Set();
	const held = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
		if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
	const look = part => { for (const e of part.querySelectorAll('*')) {
		const r = e.getBoundingClientRect();
		if (r.width > 0 && r.height > 0 && (r.right > edge + 1 || r.left < -1 && r.right > 1) && e.checkVisibility() && !held(e) && !e.closest('.skip'))
			wide.add(e.tagName.toLowerCase() + '.' + [...e.classList].join('.') + ' «' + e.textContent.trim().slice(0, 40) + '» ' + Math.round(r.left) + '–' + Math.round(r.right));
	} };
	look(document.body);
	let over = root.scrollWidth - edge;
	for (const d of document.querySelectorAll('details:not([open])')) {
		d.open = true;
		look(d);
		over = Math.max(over, root.scrollWidth - edge);
		d.open = false;
	}
	return {
		Lang: root.lang, Title: document.title, H1: [...document.querySelectorAll('h1')].map(h => h.innerText),
		Styled: [...document.styleSheets].some(s => s.cssRules.length > 100), Width: over, Wide: [...wide].slice(0, 3),
	};
})()`

// inspect holds the open page to what every page must be, and returns what is
// wrong.
func (p *tab) inspect(l i18n.Lang, width int64) []string {
	p.t.Helper()
	return append(p.glance(l, width), p.axe()...)
}

// glance is inspect without axe, which takes longer than all the rest: at the
// width at hand and at the narrowest.
func (p *tab) glance(l i18n.Lang, width int64) (found []string) {
	p.t.Helper()
	f := ask[facts](p, lookAt)
	if f.Lang != string(l) {
		found = append(found, fmt.Sprintf("lang is %q, not %q", f.Lang, l))
	}
	if len(f.H1) != 1 || strings.TrimSpace(f.H1[0]) == "" {
		found = append(found, fmt.Sprintf("the page has the main headings %q, not one", f.H1))
	}
	if f.Title == "" || !f.Styled {
		found = append(found, "the page has no title or no style")
	}
	found = append(found, f.overflow(width)...)
	if width < desk {
		p.resize(narrowest)
		found = append(found, ask[facts](p, lookAt).overflow(narrowest)...)
		p.resize(width)
	}
	return append(found, p.strange()...)
}

// overflow says how far the page scrolls sideways and what makes it so.
func (f facts) overflow(width int64) []string {
	if f.Width <= 0 && len(f.Wide) == 0 {
		return nil
	}
	return []string{fmt.Sprintf("at %d px the page is %d px too wide: %s", width, f.Width, strings.Join(f.Wide, "; "))}
}
