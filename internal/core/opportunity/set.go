package opportunity

import (
	"fmt"
	"slices"
	"strings"
)

// Set is a short list of codes, stored comma-separated in one TEXT column. Codes
// hold no commas: they are checked before they are kept.
type Set[T ~string] []T

// Has tells whether the code is in the set.
func (s Set[T]) Has(code T) bool { return slices.Contains(s, code) }

// String joins the codes with commas; so it is stored.
func (s Set[T]) String() string {
	words := make([]string, len(s))
	for i, code := range s {
		words[i] = string(code)
	}
	return strings.Join(words, ",")
}

// Scan reads what String wrote; NULL is the empty set.
func (s *Set[T]) Scan(stored any) error {
	var text string
	switch v := stored.(type) {
	case nil:
	case string:
		text = v
	case []byte:
		text = string(v)
	default:
		return fmt.Errorf("opportunity: a set is stored as text, not as %T", stored)
	}
	*s = nil
	if text == "" {
		return nil
	}
	for _, code := range strings.Split(text, ",") {
		*s = append(*s, T(code))
	}
	return nil
}
