package art

import (
	"fmt"
	"html"
	"strconv"
	"strings"

	"rsc.io/qr"
)

// QR draws a text as a QR code with a quiet zone of two modules; its place
// has a white edge beside. label is said to screen readers. It fails if the
// text is longer than a QR code can hold (about 2,300 bytes).
func QR(text, label string) (string, error) {
	code, err := qr.Encode(text, qr.M)
	if err != nil {
		return "", fmt.Errorf("art.QR of %d bytes: %w", len(text), err)
	}
	var d strings.Builder
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			run := 0
			for code.Black(x+run, y) {
				run++
			}
			if run > 0 {
				w := strconv.Itoa(run)
				d.WriteString("M" + strconv.Itoa(x) + " " + strconv.Itoa(y) + "h" + w + "v1h-" + w + "z")
				x += run
			}
		}
	}
	size := strconv.Itoa(code.Size + 4)
	return `<svg viewBox="-2 -2 ` + size + " " + size + `" role="img" aria-label="` + html.EscapeString(label) +
		`" shape-rendering="crispEdges"><path fill="#000" d="` + d.String() + `"/></svg>`, nil
}
