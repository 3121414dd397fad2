package i18n

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Check tells what is wrong with a message: a language left out, a placeholder that another language does not have, a number
// of plural forms that the language has no use for, a brace that is no placeholder, or a space our fonts cannot show. A
// placeholder that only chooses a plural form may be absent elsewhere: after a number Kazakh nouns stay as they are. Tests
// call it for every message of every package.
func Check(m M) error {
	var found []error
	var first []string
	for i, l := range Langs {
		pattern := Words(m).Get(l)
		names, err := checkPattern(l, pattern)
		if err != nil {
			found = append(found, fmt.Errorf("%s %q: %w", l, pattern, err))
		}
		if i == 0 {
			first = names
		} else if pattern != "" && m.Kk != "" && !slices.Equal(first, names) {
			found = append(found, fmt.Errorf("placeholders differ: %s has %v, %s has %v", Langs[0], first, l, names))
		}
	}
	return errors.Join(found...)
}

// checkPattern tells which placeholders insert something into a pattern, sorted and each once, and what is wrong with it.
func checkPattern(l Lang, pattern string) ([]string, error) {
	if strings.TrimSpace(pattern) == "" {
		return nil, errors.New("is empty")
	}
	if strings.Contains(pattern, "\u202f") {
		return nil, errors.New("has a narrow no-break space (U+202F), write U+00A0")
	}
	var names []string
	for _, p := range parse(pattern) {
		if strings.ContainsAny(p.literal, "{}") {
			return nil, fmt.Errorf("has a brace that is no placeholder in %q", p.literal)
		}
		if p.name == "" {
			continue
		}
		if p.forms == nil {
			names = append(names, p.name)
		} else if !arity(l, len(p.forms)) {
			return nil, fmt.Errorf("has %d plural forms of {%s}", len(p.forms), p.name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

// arity tells whether a language may give n plural forms.
func arity(l Lang, n int) bool {
	switch l {
	case Kk:
		return n == 1 || n == 2
	case Ru:
		return n == 3
	}
	return n == 2
}
