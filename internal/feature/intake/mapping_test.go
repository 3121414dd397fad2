package intake

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"asar/internal/feature/intake/column"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

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

func TestNoSuchMapping(t *testing.T) {
	if _, err := LoadMapping("nyc-servise"); err == nil || !strings.Contains(err.Error(), "ships with the program: nyc-service") {
		t.Errorf("got %v", err)
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

func TestDescribe(t *testing.T) {
	for _, kind := range column.Kinds {
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
