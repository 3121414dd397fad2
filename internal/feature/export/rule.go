package export

import (
	"asar/internal/kit/check"
	"asar/internal/kit/fault"
	"asar/internal/kit/when"
)

// MayAsk tells whether another file of a kind may be asked for now, beside those
// of the last day.
func MayAsk(recent []Export, kind string, now when.Instant) (list check.List) {
	asked, making := 0, false
	for _, e := range recent {
		if e.Kind == kind {
			asked++
			making = making || e.State == Making && !e.Stalled(now)
		}
	}
	list.Add(!making, "export/making", textNoneMaking, textIsMaking, "")
	list.Add(asked < PerDay, "export/day", textSomeLeft.With("n", PerDay-asked), textNoneLeft.With("max", PerDay), "")
	return list
}

// period reads the days of a form.
func period(from, until string) (first, last when.Day, err error) {
	var f fault.Form
	first, wrong := when.ParseDay(from)
	f.Need("from", wrong == nil, textDay)
	last, wrong = when.ParseDay(until)
	f.Need("until", wrong == nil, textDay)
	f.Need("until", f.Err() != nil || first <= last, textOrder)
	return first, last, f.Err()
}
