package recognition

import (
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
)

// may tells whether the student of a case may ask for credits now, and how many
// at most: what the voucher may count for and the cap of the period, each less
// what was asked for or recognised before. The requests that share the period
// are told by sharing.
func may(c cases.Case, v programme.Voucher, most programme.Cap, before []Request, sharing func(Request) bool) (list check.List, left int) {
	ofCase, inPeriod := 0, 0
	for _, r := range before {
		if r.Case == c.ID {
			ofCase += r.takes()
		}
		if sharing(r) {
			inPeriod += r.takes()
		}
	}
	stands := textStands.With("voucher", c.Voucher, "state", c.State.Name())
	list.Add(c.State.Vouched(), "recognition/vouched", stands, stands, "")
	gives := textGives.With("voucher", c.Voucher, "credits", v.Credits, "taken", ofCase)
	list.Add(ofCase < v.Credits, "recognition/voucher", gives, gives, "")
	left = v.Credits - ofCase
	if most.Credits > 0 {
		cap := textCap.With("credits", most.Credits, "taken", inPeriod)
		list.Add(inPeriod < most.Credits, "recognition/cap", cap, cap, "")
		left = min(left, most.Credits-inPeriod)
	}
	return list, max(left, 0)
}
