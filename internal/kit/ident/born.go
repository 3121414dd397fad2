package ident

import "fmt"

// Born tells whether the first six digits of an IIN are those of a date of birth,
// written as 2004-05-03, and whether the seventh is of its century: 1 and 2 stand
// for the nineteenth, 3 and 4 for the twentieth, 5 and 6 for the twenty-first, and
// 0 for none.
func (n IIN) Born(birth string) (date, century bool) {
	if len(n) != 12 || len(birth) != len("2004-05-03") {
		return false, false
	}
	first := 2*(int(birth[0]-'0')*10+int(birth[1]-'0')) - 35
	seventh := int(n[6] - '0')
	return string(n[:6]) == birth[2:4]+birth[5:7]+birth[8:], seventh == 0 || seventh == first || seventh == first+1
}

// mostSynthetic is how many numbers Synthetic makes for one day.
const mostSynthetic = 5000

// Synthetic returns the n-th of five thousand IINs of somebody born on a day, for
// examples and tests: its check digits fit.
func Synthetic(birth string, n int) IIN {
	century := 2*(int(birth[0]-'0')*10+int(birth[1]-'0')) - 35
	for serial := n % mostSynthetic * 2; ; serial++ { // the second is for where the first would never be issued
		for check := range 10 {
			i := IIN(fmt.Sprintf("%s%d%04d%d", birth[2:4]+birth[5:7]+birth[8:], century, serial, check))
			if i.Valid() {
				return i
			}
		}
	}
}
