package programme

import (
	"slices"
	"strings"
)

// Passage is one paragraph of a text beside the version before it.
type Passage struct {
	Text    string
	Gone    bool // it stood in the version before and no longer does
	Arrived bool // it did not stand there yet
}

// Compare sets a text beside the one before it, paragraph by paragraph: what is
// gone stands where it stood, before what has come in its place.
func Compare(was, is string) (list []Passage) {
	a, b := Paragraphs(was), Paragraphs(is)
	longest := common(a, b)
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			list = append(list, Passage{Text: b[j]})
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && longest[i+1][j] >= longest[i][j+1]:
			list = append(list, Passage{Text: a[i], Gone: true})
			i++
		default:
			list = append(list, Passage{Text: b[j], Arrived: true})
			j++
		}
	}
	return list
}

// Paragraphs are the lines of a text that are not empty.
func Paragraphs(text string) []string {
	lines := strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return slices.DeleteFunc(lines, func(line string) bool { return line == "" })
}

// common is, for each pair of ends of two lists, how many items both share in
// the same order.
func common(a, b []string) [][]int {
	longest := make([][]int, len(a)+1)
	for i := range longest {
		longest[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if longest[i][j] = max(longest[i+1][j], longest[i][j+1]); a[i] == b[j] {
				longest[i][j] = longest[i+1][j+1] + 1
			}
		}
	}
	return longest
}
