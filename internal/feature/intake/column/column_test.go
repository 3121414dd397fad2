package column

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// A table whose header is written in one of the three languages, or in our
// own names, finds its columns by itself.
func TestColumnsAreFoundByTheirNames(t *testing.T) {
	for _, kind := range Kinds {
		columns := kind.Columns()
		names := map[string]string{}
		for _, c := range columns {
			names[c.Name] = c.Name
		}
		if found := sheet.Guess(columns, slices.Sorted(maps.Keys(names))); !maps.Equal(found, names) {
			t.Errorf("%s: by our own names: %v", kind, found)
		}
		for _, l := range i18n.Langs {
			labels := map[string]string{}
			var header []string
			for _, c := range columns {
				labels[c.Name] = c.Label.Text(l)
				header = append(header, strings.ToUpper(c.Label.Text(l)))
			}
			found := sheet.Guess(columns, header)
			for name, label := range labels {
				if found[name] != strings.ToUpper(label) {
					t.Errorf("%s: %s, called %q in %s, is found as %q", kind, name, label, l, found[name])
				}
			}
		}
	}
}
