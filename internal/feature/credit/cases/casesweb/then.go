package casesweb

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// Then is the day as of which a case is shown, if it is not today.
type Then struct {
	On     when.Day // empty for today
	Before bool     // on that day there was no case yet
	Here   string   // the address of the case as it is today
}

// OnDay returns the day for which a reader asks in the query, empty for today,
// or an error if it is no day or still to come.
func OnDay(r *web.Request) (when.Day, error) {
	asked := r.Value("on")
	if asked == "" {
		return "", nil
	}
	on, err := when.ParseDay(asked)
	if err != nil || on > r.Today() {
		return "", fault.New(fault.Invalid, "cases/on", textOnBad)
	}
	if on == r.Today() {
		on = ""
	}
	return on, nil
}

// AskThen is OnDay for a page, which tells what is wrong and shows today.
func AskThen(r *web.Request, p *ui.Page, here string) Then {
	on, err := OnDay(r)
	if err != nil {
		p.Errors = append(p.Errors, ui.FieldError{Name: "on", Text: textOnBad.In(r.Lang)})
	}
	return Then{On: on, Here: here}
}

// Day is the day that is shown, and Known the instant until which it was known.
func (t Then) Day(tx *db.Tx) (day when.Day, known when.Instant) {
	if t.On == "" {
		return tx.Today(), tx.Now
	}
	return t.On, t.On.End() - 1
}
