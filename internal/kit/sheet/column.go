package sheet

import (
	"maps"
	"slices"
	"strings"

	"asar/internal/kit/i18n"
)

// Column is one of our columns.
type Column struct {
	Name  string // as a mapping names it
	Label i18n.Text
	About i18n.Text // what stands in it
	Also  []string  // what else a file may call it
	Need  bool      // a row cannot be taken without it
	Group i18n.M    // what it is called together with those that are asked for beside it; may be empty
}

// names are those by which a file may call the column, folded.
func (c Column) names() []string {
	list := []string{i18n.Fold(c.Name)}
	for _, l := range i18n.Langs {
		list = append(list, i18n.Fold(c.Label.Text(l)))
	}
	for _, name := range c.Also {
		list = append(list, i18n.Fold(name))
	}
	return slices.DeleteFunc(list, func(s string) bool { return s == "" })
}

// Has tells whether one of our columns is called so.
func Has(columns []Column, name string) bool {
	return slices.ContainsFunc(columns, func(c Column) bool { return c.Name == name })
}

// Guess finds our columns among those of a file by their names, in whatever spelling. A column of theirs is given to the first
// of ours that is called so.
func Guess(columns []Column, theirs []string) map[string]string {
	folded := map[string]string{}
	for _, name := range theirs {
		if key := i18n.Fold(name); folded[key] == "" {
			folded[key] = name
		}
	}
	found := map[string]string{}
	// First by our own names: "from" must not lose its column to a label.
	for _, c := range columns {
		for _, name := range theirs {
			if strings.EqualFold(strings.TrimSpace(name), c.Name) {
				found[c.Name] = name
				delete(folded, i18n.Fold(name))
			}
		}
	}
	for _, c := range columns {
		for _, name := range c.names() {
			if theirs := folded[name]; found[c.Name] == "" && theirs != "" {
				found[c.Name] = theirs
				delete(folded, name)
			}
		}
	}
	return found
}

// Foreign names the first column that the mapping fills and that is none of ours.
func (m Mapping) Foreign(columns []Column) (name string, found bool) {
	for _, ours := range slices.Concat(slices.Sorted(maps.Keys(m.Columns)), slices.Sorted(maps.Keys(m.Constants))) {
		if !Has(columns, ours) {
			return ours, true
		}
	}
	return "", false
}

// Unused are the columns of a file from which the mapping takes nothing.
func (m Mapping) Unused(theirs []string) (list []string) {
	used := map[string]bool{}
	for _, name := range m.Columns {
		used[key(name)] = true
	}
	for _, name := range theirs {
		if !used[key(name)] {
			list = append(list, name)
		}
	}
	return list
}
