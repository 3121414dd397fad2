package when

import "asar/internal/kit/i18n"

// Text says the day in words, such as "17 October 2026"; the empty Day says
// nothing. So a day may stand in a message as it is.
func (d Day) Text(l i18n.Lang) string {
	if d == "" {
		return ""
	}
	return i18n.LongDate(l, d.Time())
}

// Text says the day and the clock of the instant, such as "Sat 17 Oct, 10:00";
// the Instant that is not set says nothing.
func (i Instant) Text(l i18n.Lang) string {
	if i == 0 {
		return ""
	}
	return i18n.DateTime(l, i.Time())
}
