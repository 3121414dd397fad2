package attendanceweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/when"
)

// standing is where somebody stands at a shift.
type standing int

const (
	expected  standing = iota
	offered            // a place is held for them, which they have not taken yet
	here               // came and has not left
	left               // came and left
	forgotten          // came, and nobody noted their leaving in time
	absent             // the shift is over and they did not come
)

// standingOf tells where the person of a line stands now.
func standingOf(l attendance.Line, s opportunity.Shift, now when.Instant) standing {
	switch r := l.Record; {
	case r.OutAt != 0:
		return left
	case r.InAt != 0 && !now.Before(attendance.Window(s).To):
		return forgotten
	case r.InAt != 0:
		return here
	case now.After(s.Ends):
		return absent
	case l.Signup.State == signup.Offered:
		return offered
	default:
		return expected
	}
}

// chip is how a standing is shown.
func (s standing) chip() (kind ui.Kind, icon string, text i18n.M) {
	switch s {
	case here:
		return ui.OK, "check", textHere
	case left:
		return ui.Planned, "out", textLeft
	case forgotten:
		return ui.Wait, "warn", textForgotten
	case absent:
		return ui.Denied, "x", textAbsent
	case offered:
		return ui.Wait, "clock", textOffered
	default:
		return ui.Neutral, "clock", textExpected
	}
}

// counts is how many of a roster stand where.
type counts struct{ Expected, Here, Left, Absent int }

func count(lines []attendance.Line, s opportunity.Shift, now when.Instant) (c counts) {
	for _, l := range lines {
		switch standingOf(l, s, now) {
		case here, forgotten:
			c.Here++
		case left:
			c.Left++
		case absent:
			c.Absent++
		default:
			c.Expected++
		}
	}
	return c
}

// button is what a row offers: to note coming or leaving, with its text. It is
// empty where only a correction is left.
func (v checkInView) button(l attendance.Line) (act, text string) {
	switch standingOf(l, v.Shift, v.Now) {
	case expected, offered:
		if attendance.MayCheckIn(l.Signup, v.Shift, v.Now).OK() {
			return actIn, textIn.In(v.Page.Lang)
		}
	case here:
		return actOut, textOut.In(v.Page.Lang)
	}
	return "", ""
}

// times says what was noted of somebody.
func times(l i18n.Lang, r attendance.Record) string {
	switch {
	case r.InAt == 0:
		return ""
	case r.OutAt == 0:
		return textCameAt.In(l, "clock", i18n.Clock(r.InAt.Time()))
	default:
		return textCameAndLeft.In(l, "in", i18n.Clock(r.InAt.Time()), "out", i18n.Clock(r.OutAt.Time()))
	}
}
