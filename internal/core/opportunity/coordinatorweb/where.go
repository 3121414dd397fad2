package coordinatorweb

import (
	"asar/internal/core/opportunity"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

// Where is a shift with its opportunity, for those pages of later parts that
// are about one shift of a host.
type Where struct {
	Shift opportunity.Shift
	O     opportunity.Opportunity
}

// ShiftBase is the address of a shift's pages, without the language.
func ShiftBase(host, shift id.ID) string {
	return "/org/" + host.String() + "/shifts/" + shift.String()
}

// Base is the address of the shift's pages, without the language.
func (w Where) Base() string { return ShiftBase(w.O.Org, w.Shift.ID) }

// Clock says when the shift is: day, and clock from–to.
func (w Where) Clock(l i18n.Lang) string {
	return i18n.ShortDate(l, w.Shift.Starts.Time()) + ", " + i18n.ClockRange(w.Shift.Starts.Time(), w.Shift.Ends.Time())
}

// At returns the shift that a path with {org} and {shift} names. One of another
// organisation does not exist under this organisation's address.
func At(r *web.Request, tx *db.Tx, desk *opportunity.Desk) (w Where, err error) {
	shift, err := r.PathID("shift")
	if err != nil {
		return w, err
	}
	if w.Shift, err = desk.Shift(tx, shift); err != nil {
		return w, err
	}
	w.O, err = desk.Get(tx, w.Shift.Opportunity)
	if err == nil && w.O.Org.String() != r.Path("org") {
		err = fault.Missing("shift")
	}
	return w, err
}
