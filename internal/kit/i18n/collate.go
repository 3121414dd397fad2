package i18n

import (
	"bytes"
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// collator is a collator with its buffer; neither may be used by two goroutines at once.
type collator struct {
	*collate.Collator
	buffer collate.Buffer
}

var collators = sync.Pool{New: func() any {
	return &collator{Collator: collate.New(language.Kazakh)}
}}

// longestSorted is as much of a text as decides its place, in bytes; a longer one would only make the index heavy.
const longestSorted = 400

// SortKey is the place of a text in the order of the Kazakh alphabet, which holds the Russian one: а ә б в г ғ … Keys are
// compared byte by byte, so a BYTEA or BLOB column orders alike in every database. They depend on the version of the
// collation tables: after an update of golang.org/x/text stored keys are computed anew.
func SortKey(s string) []byte {
	c := collators.Get().(*collator)
	defer collators.Put(c)
	c.buffer.Reset()
	return bytes.Clone(c.Key(&c.buffer, []byte(sortable(s))))
}

// Collate compares two texts in the order of SortKey: -1 if a stands before b, 1 if after, 0 if they stand together.
func Collate(a, b string) int {
	return bytes.Compare(SortKey(a), SortKey(b))
}

// sortable is the beginning of s that is sorted by, as valid UTF-8.
func sortable(s string) string {
	if len(s) > longestSorted {
		s = s[:longestSorted]
	}
	return strings.ToValidUTF8(s, "")
}
