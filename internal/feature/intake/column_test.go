package intake

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
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
		if found := guess(columns, slices.Sorted(maps.Keys(names))); !maps.Equal(found, names) {
			t.Errorf("%s: by our own names: %v", kind, found)
		}
		for _, l := range i18n.Langs {
			labels := map[string]string{}
			var header []string
			for _, c := range columns {
				labels[c.Name] = c.Label.Text(l)
				header = append(header, strings.ToUpper(c.Label.Text(l)))
			}
			found := guess(columns, header)
			for name, label := range labels {
				if found[name] != strings.ToUpper(label) {
					t.Errorf("%s: %s, called %q in %s, is found as %q", kind, name, label, l, found[name])
				}
			}
		}
	}
}

func TestMissingColumns(t *testing.T) {
	for _, test := range []struct {
		job     Job
		header  string
		missing string
	}{
		{Job{Kind: Regions}, "iso,name_kk,name_ru", "name_en"},
		{Job{Kind: Directions}, "name_kk,name_ru,name_en", "code"},
		{Job{Kind: Organisations}, "name_ru,region,bin", ""},
		{Job{Kind: Organisations}, "name,region", "kind"},
		{Job{Kind: People}, "surname,given,birth", "email"},
		{Job{Kind: People}, "surname,given,birth,phone", ""},
		{Job{Kind: Opportunities}, "title_kk", "org"},
		{Job{Kind: Opportunities, Org: 1}, "title_kk", ""},
		{Job{Kind: Opportunities, Org: 1}, "what", "title"},
		{Job{Kind: Opportunities}, "title,org_id", ""},
		{Job{Kind: Opportunities, Mapping: sheet.Mapping{Constants: map[string]string{"org": "X"}}}, "title", ""},
	} {
		_, _, err := test.job.fit(strings.Split(test.header, ","))
		if test.missing == "" {
			if err != nil {
				t.Errorf("%s of %s: %v", test.header, test.job.Kind, err)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), "not found: "+test.missing+".") {
			t.Errorf("%s of %s: %v, want %s", test.header, test.job.Kind, err, test.missing)
		}
	}
}

func TestForeignColumns(t *testing.T) {
	job := Job{Kind: Regions, Mapping: sheet.Mapping{Columns: map[string]string{"title": "a"}}}
	if _, _, err := job.fit([]string{"a"}); err == nil || !strings.Contains(err.Error(), "“title”") {
		t.Errorf("got %v", err)
	}
	job.Mapping = sheet.Mapping{Columns: map[string]string{"iso": "a"}}
	if _, _, err := job.fit([]string{"b"}); err == nil || !strings.Contains(err.Error(), "«a»") {
		t.Errorf("got %v", err)
	}
}

func TestMappings(t *testing.T) {
	if got := Mappings(); !slices.Equal(got, []string{"nyc-service"}) {
		t.Errorf("%q", got)
	}
	if _, err := LoadMapping(filepath.Join("mappings", "nyc-service.json")); err != nil {
		t.Error(err)
	}
	for _, name := range []string{"no-such-mapping", "../secret", ""} {
		if _, err := LoadMapping(name); err == nil {
			t.Errorf("%q is a mapping", name)
		}
	}
}

// Every message of this folder is complete in three languages.
func TestMessagesAreComplete(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, name := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(node ast.Node) bool {
			literal, ok := node.(*ast.CompositeLit)
			if ok && isMessage(literal) {
				n++
				if m := message(t, literal); m != (i18n.M{}) {
					if err := i18n.Check(m); err != nil {
						t.Errorf("%s: %v", name, err)
					}
				}
			}
			return true
		})
	}
	if n < 100 {
		t.Errorf("only %d messages were found", n)
	}
}

func isMessage(literal *ast.CompositeLit) bool {
	s, ok := literal.Type.(*ast.SelectorExpr)
	return ok && s.Sel.Name == "M"
}

func message(t *testing.T, literal *ast.CompositeLit) (m i18n.M) {
	t.Helper()
	for _, e := range literal.Elts {
		pair := e.(*ast.KeyValueExpr)
		text, err := strconv.Unquote(pair.Value.(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		switch pair.Key.(*ast.Ident).Name {
		case "Kk":
			m.Kk = text
		case "Ru":
			m.Ru = text
		case "En":
			m.En = text
		}
	}
	return m
}

func TestDescribe(t *testing.T) {
	for _, kind := range Kinds {
		for _, l := range i18n.Langs {
			var b strings.Builder
			if err := Describe(&b, l, kind); err != nil {
				t.Fatal(err)
			}
			for _, c := range kind.Columns() {
				if !strings.Contains(b.String(), "  "+c.Name+" ") || !strings.Contains(b.String(), c.Label.Text(l)) {
					t.Errorf("%s in %s is not described:\n%s", c.Name, l, b.String())
				}
			}
		}
	}
}
