package intake

import (
	"embed"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"

	"asar/internal/feature/intake/column"
	"asar/internal/kit/fault"
	"asar/internal/kit/sheet"
)

//go:embed mappings/*.json
var shipped embed.FS

// Mappings names the mappings that come with the program.
func Mappings() []string {
	found, err := fs.Glob(shipped, "mappings/*.json")
	if err != nil {
		return nil // the pattern is fixed and right
	}
	for i, path := range found {
		found[i] = strings.TrimSuffix(strings.TrimPrefix(path, "mappings/"), ".json")
	}
	return found
}

// LoadMapping reads the mapping of a name such as "nyc-service", or else the
// file at a path. The error names the key that is wrong.
func LoadMapping(name string) (m sheet.Mapping, err error) {
	defer fault.Wrap(&err, "mapping %q", name)
	file, err := shipped.Open("mappings/" + name + ".json")
	if err != nil {
		file, err = os.Open(name)
		if errors.Is(err, fs.ErrNotExist) {
			return m, fault.New(fault.Invalid, "intake/no-mapping", textNoMapping.With("name", name, "shipped", strings.Join(Mappings(), ", ")))
		}
		if err != nil {
			return m, err
		}
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	return sheet.LoadMapping(file)
}

// Guess returns the mapping of a table whose columns are called as ours are,
// in any of the three languages, for an organisation's own opportunities.
func Guess(theirs []string) sheet.Mapping {
	return sheet.Mapping{Columns: sheet.Guess(column.Own(), theirs)}
}

// columns returns those that a job may fill.
func (j Job) columns() []column.Column {
	if j.Org == 0 {
		return j.Kind.Columns()
	}
	return column.Own()
}

// fit returns the mapping for a file's columns, and those it does not use. It
// refuses a mapping that does not belong to the kind or to the file, and a
// file without the columns that are needed.
func (j Job) fit(theirs []string) (m sheet.Mapping, ignored []string, err error) {
	m, columns := j.Mapping, j.columns()
	if len(m.Columns) == 0 {
		m.Columns = sheet.Guess(columns, theirs)
		for ours := range m.Constants {
			delete(m.Columns, ours)
		}
	}
	if err := m.Fits(theirs); err != nil {
		return m, nil, err
	}
	if name, found := m.Foreign(columns); found {
		return m, nil, fault.New(fault.Invalid, "intake/mapping", textForeignColumn.With("column", name, "kind", string(j.Kind)))
	}
	if missing := j.missing(m); len(missing) > 0 {
		return m, nil, fault.New(fault.Invalid, "intake/missing-columns",
			textMissingColumns.With("columns", strings.Join(missing, ", "), "found", strings.Join(theirs, ", ")))
	}
	return m, m.Unused(theirs), nil
}

// missing names the columns that are needed and not filled. A text in any one
// language is enough, an address of either sort too; an organisation may be
// named by its number alone, and lie in a country instead of a region.
func (j Job) missing(m sheet.Mapping) []string {
	var list []string
	for _, c := range j.columns() {
		if !c.Need || column.Filled(m, c.Name) {
			continue
		}
		instead := map[string][]string{
			"title": {"title_kk", "title_ru", "title_en"}, "org": {"org_id"}, "kind": {"bin"}, "region": {"country"},
		}[c.Name]
		if j.Kind == Organisations && c.Name == "name" {
			instead = []string{"name_kk", "name_ru", "name_en"}
		}
		if !slices.ContainsFunc(instead, func(name string) bool { return column.Filled(m, name) }) {
			list = append(list, c.Name)
		}
	}
	if j.Kind == People && !column.Filled(m, "email") && !column.Filled(m, "phone") {
		list = append(list, "email")
	}
	return list
}
