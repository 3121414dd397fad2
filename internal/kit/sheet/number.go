package sheet

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// cellKind is what a number in a cell means, which only its format tells.
type cellKind byte

const (
	cellNumber cellKind = iota
	cellDate            // days since an epoch; the fraction is the time of day
	cellLength          // days too, but a length of time, such as 36:00 hours
)

// styleKind is what a number means under a format: one of those every spreadsheet knows by number, or one of the book.
func styleKind(format int, own map[int]cellKind) cellKind {
	if kind, ok := own[format]; ok {
		return kind
	}
	switch {
	case format == 46:
		return cellLength
	case 14 <= format && format <= 22, 27 <= format && format <= 36, 45 <= format && format <= 47, 50 <= format && format <= 58:
		return cellDate
	}
	return cellNumber
}

// formatKind reads a format such as "dd.mm.yyyy" or "[h]:mm": letters of a date outside quotes, brackets and escapes.
func formatKind(code string) cellKind {
	for i := 0; i < len(code); i++ {
		switch code[i] {
		case '\\', '_', '*': // the next character stands for itself
			i++
		case '"', '[':
			end := byte('"')
			if code[i] == '[' {
				end = ']'
			}
			n := strings.IndexByte(code[i+1:], end)
			if n < 0 {
				return cellNumber
			}
			if inside := strings.ToLower(code[i+1 : i+1+n]); end == ']' && inside != "" && strings.Trim(inside, inside[:1]) == "" &&
				strings.Contains("hms", inside[:1]) {
				return cellLength
			}
			i += n + 1
		case 'y', 'Y', 'd', 'D', 'm', 'M', 'h', 'H', 's', 'S':
			return cellDate
		case 'G', 'g': // "General" has letters of its own
			return cellNumber
		}
	}
	return cellNumber
}

// lastDay is 9999-12-31, the last date of a spreadsheet.
const lastDay = 2_958_466

// writeNumber writes the number of a cell as text that is the same in every language: 2026-10-17, 2026-10-17 10:00, 10:00,
// 36:00 for a length of time, and digits without an exponent for the rest. What is no number stays as it is.
func writeNumber(text string, kind cellKind, since int) string {
	text = strings.TrimSpace(text)
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
		return text
	}
	if kind != cellNumber && n >= 0 && n+float64(since) < lastDay {
		seconds := int64(math.Round(n * 86_400))
		if kind == cellLength {
			return clock(seconds)
		}
		return writeDate(seconds, since)
	}
	if isDigits(text) {
		return text // an identifier of any length keeps all its digits
	}
	return plainNumber(n)
}

// writeDate writes an instant, given in seconds since the epoch.
func writeDate(seconds int64, since int) string {
	days, rest := seconds/86_400, seconds%86_400
	if days == 0 && since == 0 {
		return clock(rest)
	}
	if since == 0 && days < 60 {
		days++ // the calendar of 1900 has a 29 February that never was
	}
	day := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(days)+since).Format(time.DateOnly)
	if rest == 0 {
		return day
	}
	return day + " " + clock(rest)
}

// clock writes seconds as hours and minutes, and seconds if there are any.
func clock(seconds int64) string {
	s := fmt.Sprintf("%02d:%02d", seconds/3600, seconds/60%60)
	if rest := seconds % 60; rest != 0 {
		s += fmt.Sprintf(":%02d", rest)
	}
	return s
}

// plainNumber writes a number with the 15 digits that a spreadsheet shows, so that 0.1+0.2 is 0.3.
func plainNumber(n float64) string {
	short, err := strconv.ParseFloat(strconv.FormatFloat(n, 'g', 15, 64), 64)
	if err != nil {
		short = n
	}
	if math.Abs(short) >= 1e21 || short != 0 && math.Abs(short) < 1e-15 {
		return strconv.FormatFloat(short, 'g', -1, 64)
	}
	return strconv.FormatFloat(short, 'f', -1, 64)
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
