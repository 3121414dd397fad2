package i18n

import (
	"math"
	"strconv"
	"strings"
)

// nbsp stands between the groups of a number, and between a number and its unit, so that a line never breaks there.
const nbsp = "\u00a0"

// Number writes a whole number with its thousands apart: "1 234 567" in Kazakh and Russian, "1,234,567" in English.
func Number(l Lang, n int) string { return group(l, strconv.Itoa(n)) }

// group sets the thousands of a decimal number apart.
func group(l Lang, digits string) string {
	separator := nbsp
	if l == En {
		separator = ","
	}
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	if len(digits) <= 3 {
		return sign + digits
	}
	first := (len(digits)-1)%3 + 1
	var b strings.Builder
	b.WriteString(sign + digits[:first])
	for i := first; i < len(digits); i += 3 {
		b.WriteString(separator + digits[i:i+3])
	}
	return b.String()
}

// Decimal writes a number of tenths: 385 is "38,5" ("38.5" in English) and 400 is "40".
func Decimal(l Lang, tenths int) string {
	point := ","
	if l == En {
		point = "."
	}
	sign, n := "", uint64(tenths)
	if tenths < 0 {
		sign, n = "-", -uint64(tenths)
	}
	s := sign + group(l, strconv.FormatUint(n/10, 10))
	if n%10 != 0 {
		s += point + strconv.FormatUint(n%10, 10)
	}
	return s
}

var (
	hourUnit   = M{Kk: "сағ", Ru: "ч", En: "h"}
	minuteUnit = M{Kk: "мин", Ru: "мин", En: "min"}
)

// Hours writes a number of minutes as people say hours: 240 is "4 ч", 270 is "4,5 ч", 245 is "4 ч 5 мин", 30 is "30 мин".
func Hours(l Lang, minutes int) string {
	if minutes < 0 {
		return "-" + Hours(l, -max(minutes, -math.MaxInt)) // the least int has no positive counterpart
	}
	hours, rest := minutes/60, minutes%60
	inHours := nbsp + hourUnit.Text(l)
	inMinutes := strconv.Itoa(rest) + nbsp + minuteUnit.Text(l)
	switch {
	case rest == 0:
		return Number(l, hours) + inHours
	case hours == 0:
		return inMinutes
	case rest == 30:
		return Decimal(l, hours*10+5) + inHours
	}
	return Number(l, hours) + inHours + nbsp + inMinutes
}

// Money writes whole tenge: "20 000 ₸", in English "₸20,000".
func Money(l Lang, tenge int64) string {
	s := group(l, strconv.FormatInt(tenge, 10))
	if l != En {
		return s + nbsp + "₸"
	}
	if digits, negative := strings.CutPrefix(s, "-"); negative {
		return "-₸" + digits
	}
	return "₸" + s
}

// Percent writes whole percents: "96 %", in English "96%".
func Percent(l Lang, n int) string {
	if l == En {
		return Number(l, n) + "%"
	}
	return Number(l, n) + nbsp + "%"
}

// Minutes are minutes in a message, said as Hours says them.
type Minutes int

// Text says the minutes as hours.
func (m Minutes) Text(l Lang) string { return Hours(l, int(m)) }

// Tenge is money in a message, said as Money says it.
type Tenge int64

// Text says the amount.
func (t Tenge) Text(l Lang) string { return Money(l, int64(t)) }
