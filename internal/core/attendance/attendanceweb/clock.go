package attendanceweb

import (
	"strings"

	"asar/internal/core/attendance"
	"asar/internal/core/opportunity"
	"asar/internal/kit/when"
)

// moment returns the instant that a clock means at a shift, and whether the
// text is a clock at all; an empty text is no instant. A shift may cross
// midnight, so the day is the one on which the clock falls into the time of
// noting and after the given instant; if there is none, it is the shift's own
// day, and whoever checks it says what is wrong.
func moment(s opportunity.Shift, clock string, after when.Instant) (when.Instant, bool) {
	if clock == "" {
		return 0, true
	}
	clock = padded(clock)
	window := attendance.Window(s)
	for day := window.From.Day(); day <= window.To.Day(); day = day.AddDays(1) {
		at, err := when.At(day, clock)
		if err != nil {
			return 0, false
		}
		if at > after && at >= window.From && at <= window.To {
			return at, true
		}
	}
	at, err := when.At(s.Day, clock)
	return at, err == nil
}

// padded writes a clock as it is read elsewhere: 9.05, 9 05 and 905 are 09:05.
func padded(clock string) string {
	digits := strings.Map(func(r rune) rune {
		if strings.ContainsRune(":.,- ", r) {
			return -1
		}
		return r
	}, clock)
	if len(digits) < 3 || len(digits) > 4 {
		return clock
	}
	if len(digits) == 3 {
		digits = "0" + digits
	}
	return digits[:2] + ":" + digits[2:]
}
