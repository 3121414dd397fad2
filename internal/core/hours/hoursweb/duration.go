package hoursweb

import (
	"fmt"
	"strconv"
	"strings"
)

// clock writes minutes as hours and minutes: 235 is "3:55".
func clock(minutes int) string { return fmt.Sprintf("%d:%02d", minutes/60, minutes%60) }

// maxHours is more than any shift has, so that a slip of the finger is no duration.
const maxHours = 24

// minutes reads what people type for a duration: "3:55", "3" for three hours
// and "3,5" for three and a half. A point or comma before anything but a single
// 5 is refused: "3.30" might mean half an hour or a third.
func minutes(text string) (int, bool) {
	text = strings.ReplaceAll(text, " ", "")
	if whole, half := strings.CutSuffix(strings.Replace(text, ",", ".", 1), ".5"); half {
		text = whole + ":30"
	}
	hour, rest, colon := strings.Cut(text, ":")
	h, ok := number(hour, maxHours)
	if !ok || !colon {
		return h * 60, ok
	}
	m, ok := number(rest, 59)
	return h*60 + m, ok && len(rest) == 2
}

// number reads one or two digits, at most the most.
func number(text string, most int) (int, bool) {
	if len(text) == 0 || len(text) > 2 || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && n <= most
}
