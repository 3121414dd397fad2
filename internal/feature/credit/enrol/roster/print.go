package roster

import (
	"fmt"
	"io"

	"asar/internal/kit/i18n"
)

// Print says what became of a file: the sums, what is wrong by row and column,
// and how many stand on the list and not in the file.
func Print(to io.Writer, l i18n.Lang, r Report) error {
	sums := textTaken
	if r.DryRun {
		sums = textTried
	}
	lines := []string{sums.In(l, "read", r.Read, "created", r.Created, "changed", r.Changed, "same", r.Same, "refused", r.Refused)}
	for _, p := range r.Problems {
		lines = append(lines, p.Said(l))
	}
	if len(r.Left) > 0 {
		lines = append(lines, textLeft.In(l, "n", len(r.Left)))
	}
	for _, line := range lines {
		if _, err := fmt.Fprintln(to, line); err != nil {
			return err
		}
	}
	return nil
}
