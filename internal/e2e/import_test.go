package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"asar/internal/kit/i18n"
)

// TestImport takes the platform's own example of a table through the steps of
// an import, with a row that cannot be taken.
func TestImport(t *testing.T) {
	t.Parallel()
	w, b := small(t, "sqlite:"+t.TempDir()+"/asar.db"), chromium(t)
	p := b.open(t, w.site, phone, w.sessionOf(w.coordinator))
	home := "/org/" + w.host.ID.String() + "/import"
	for i, l := range []i18n.Lang{i18n.Ru, i18n.Kk} {
		p.dress([]string{"light", "dark"}[i])
		lang := "/" + string(l)
		p.get(lang + home)
		file := filepath.Join(t.TempDir(), "deeds.csv")
		table := ask[string](p, `fetch('`+lang+home+`/sample.csv').then(r => r.text())`)
		lines := strings.SplitAfter(strings.TrimRight(table, "\r\n"), "\n")
		table += strings.Replace(lines[len(lines)-1], "20", "x", 1) + "\r\n"
		if err := os.WriteFile(file, []byte(table), 0o600); err != nil {
			t.Fatal(err)
		}
		p.do(chromedp.SetUploadFiles(chromedp.CSS(`main input[type=file]`), []string{file}))
		p.tap("send the file", `main form button`)
		p.check("which column is what", l)
		p.tap("try it", `main form button`)
		p.check("what would change", l)
		p.tap("take it", `main form button`)
		p.check("what has changed", l)
		if n := ask[int](p, `document.querySelectorAll('a[href$="/problems.csv"]').length`); n != 1 {
			t.Errorf("the refused row is not offered to be mended: %s", p.text())
		}
	}
}
