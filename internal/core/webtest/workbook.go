package webtest

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"asar/internal/kit/sheet"
)

// Workbook is an XLSX that is some bytes greater than size without its
// compression, and with it a fraction of that. It has one column, of long texts.
func Workbook(t *testing.T, size int) string {
	t.Helper()
	const cell = 19_000
	var b bytes.Buffer
	dice := rand.New(rand.NewPCG(1, 2))
	err := sheet.WriteXLSX(&b, "A", []string{"title"}, func(yield func([]any, error) bool) {
		for range size/cell + 1 {
			var word strings.Builder // long enough that it does not shrink suspiciously
			for range 60 {
				fmt.Fprintf(&word, "%016x", dice.Uint64())
			}
			text := strings.Repeat(word.String(), cell/word.Len()+1)
			if !yield([]any{text[:cell]}, nil) {
				return
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}
