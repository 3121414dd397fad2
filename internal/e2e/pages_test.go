package e2e

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"asar/internal/app/demo"
	"asar/internal/kit/i18n"
)

// unlinked are the pages to which no page links; a story comes to most of them.
var unlinked = []string{
	"/sign-in/code", "/sign-in/password", "/sign-in/again", "/sign-in/second", "/sign-in/back/{secret}", "/sign-in/stop/{secret}", "/me/security/app", "/sign-in/link/{secret}", "/guardian/{secret}", "/guardian/{secret}/code", // behind a message to the reader
	"/register/name", "/register/birth", "/register/place", "/register/agree", "/register/passkey", // each behind the one before
	"/opportunities/{id}/signup",                                                                                                             // behind the visitor's form and the sign-in
	"/org/{org}/import/{file}", "/org/{org}/import/{file}/check", "/org/{org}/import/{file}/result", "/org/{org}/import/{file}/problems.csv", // behind a file
	"/org/{org}/students/import/{list}/columns", "/org/{org}/students/import/{list}/check", "/org/{org}/students/import/{list}/result", "/org/{org}/students/import/{list}/problems.csv", // likewise
	"/programmes/{programme}/check.json", "/me/student/proof.json", // for programs
	"/programme/{programme}/check",                                                                                           // for posters
	"/kept/{form}",                                                                                                           // behind a proof that came between a form and its sending
	"/me/student/apply", "/me/student/cases/{case}/sign", "/me/student/cases/{case}/appeal", "/me/student/cases/{case}/mend", // each asks for a voucher that stands there
	"/openings/{opening}/enter", "/openings/{opening}/receipt", "/openings/{opening}/receipt.txt", // once an opening goes on
	"/org/{org}/recognition/protocols/{protocol}", // once a commission has sat
	"/office", "/admin", "/minors", // only send on to the first of their pages, which are found through the menu
	broken,
}

// TestEveryPage walks the world of examples in every role, and then reads one
// page of each kind in the browser.
func TestEveryPage(t *testing.T) {
	t.Parallel()
	s := serve(t, "sqlite:"+filepath.Join(t.TempDir(), "asar.db"), today(t, "10:20"), func(s *site) error {
		return demo.Fill(t.Context(), s.DB, s.Core)
	})
	b := chromium(t)
	found := map[string][]string{} // pattern → roles that came to it
	walks := map[string]*walk{}
	for i, r := range roles {
		w := newWalk(t, s, r, i18n.Langs[i%len(i18n.Langs)])
		w.run()
		walks[r.name] = w
		for p := range w.found {
			found[p] = append(found[p], r.name)
			if page := w.largest[p]; page.bytes > maxHTML {
				t.Errorf("%s, to the %s at %s, has %d bytes of HTML, at most %d are wanted", p, r.name, page.address, page.bytes, maxHTML)
			}
		}
		t.Logf("the %s came to %d kinds of page and of file", r.name, len(w.found))
	}
	for _, r := range s.Mux.Routes() {
		if r.Method == "GET" && found[r.Pattern] == nil && !slices.Contains(unlinked, r.Pattern) {
			t.Errorf("nobody comes to %s by following links", r.Pattern)
		}
	}
	for n, r := range roles {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			read(t, s, b, r, plan(walks[r.name], found, n))
		})
	}
	t.Run("budget", func(t *testing.T) {
		t.Parallel()
		budget(t, s, b, walks["volunteer"])
	})
	t.Run("keyboard", func(t *testing.T) {
		t.Parallel()
		keyboard(t, s, b, walks["coordinator"])
	})
}

// reading is a page to read in the browser, dressed somehow.
type reading struct {
	pattern, address, theme string
	lang                    i18n.Lang
	width                   int64
	again                   bool // somebody else has read it already
}

// plan says which pages a role reads, and how: what nobody before it came to, at
// both widths; what one role before it came to, as it looks to this one on a
// phone. Languages and themes take turns.
func plan(w *walk, found map[string][]string, n int) []reading {
	var list []reading
	for p, address := range w.found {
		if w.files[p] {
			continue
		}
		switch slices.Index(found[p], w.role.name) {
		case 0:
			list = append(list, reading{pattern: p, address: address, width: phone}, reading{pattern: p, address: address, width: desk})
		case 1:
			list = append(list, reading{pattern: p, address: address, width: phone, again: true})
		}
	}
	slices.SortFunc(list, func(a, b reading) int {
		return cmp.Or(cmp.Compare(a.width, b.width), cmp.Compare(a.pattern, b.pattern))
	})
	for i := range list {
		r := &list[i]
		r.lang, r.theme = i18n.Langs[(n+i)%3], []string{"light", "dark"}[(n+i/2)%2]
		r.address = w.in(r.lang, r.address)
	}
	return list
}

func read(t *testing.T, s *site, b *browser, who role, list []reading) {
	p := b.open(t, s, phone, s.session(who.email))
	width, theme := int64(phone), ""
	for _, r := range list {
		if r.width != width {
			p.resize(r.width)
			width = r.width
		}
		if r.theme != theme {
			p.dress(r.theme)
			theme = r.theme
		}
		if status := p.get(r.address); status != 200 {
			t.Errorf("%s answers %d to the %s", r.address, status, who.name)
			continue
		}
		inspect := p.inspect
		if r.again {
			inspect = p.glance
		}
		complain(t, fmt.Sprintf("%s (%s) as %s, %s, %d px", r.pattern, r.address, who.name, r.theme, r.width), inspect(r.lang, r.width))
	}
}

// maxView is how much the first view of a page may bring over the line, in
// bytes: the page, the style sheet, the fonts that it is set in, the pictures.
const maxView = 100 << 10

// maxShift is how much of a page may move while it loads, as browsers count it.
const maxShift = 0.1

// budget opens the pages that most readers see first with an empty cache.
func budget(t *testing.T, s *site, b *browser, w *walk) {
	for i, pattern := range []string{"/", "/opportunities", "/opportunities/{id}", "/organisations/{id}", "/me/hours"} {
		for _, l := range []i18n.Lang{i18n.Kk, i18n.Langs[1+i%2]} { // Kazakh needs the most fonts
			p := b.open(t, s, phone, w.token)
			address := w.in(l, w.found[pattern])
			p.get(address)
			if n := ask[int](p, `document.fonts.ready.then(f => [...f].filter(x => x.status === 'loaded').length)`); n == 0 {
				t.Errorf("%s loads none of our fonts", address)
			}
			p.mu.Lock()
			size := p.bytes
			p.mu.Unlock()
			if size > maxView {
				t.Errorf("the first view of %s brings %d bytes, at most %d are wanted", address, size, maxView)
			}
			moved := ask[float64](p, `new Promise(done => new PerformanceObserver(list =>
				done(list.getEntries().reduce((sum, e) => sum + e.value, 0))).observe({type: 'layout-shift', buffered: true}) ?? setTimeout(() => done(0), 200))`)
			if moved > maxShift {
				t.Errorf("%s moves by %.3f while it loads", address, moved)
			}
			t.Logf("%s: %d bytes, moves by %.3f", address, size, moved)
		}
	}
}
