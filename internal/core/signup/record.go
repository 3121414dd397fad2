package signup

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
)

// record writes down what became of a claim.
func record(tx *db.Tx, by auth.Actor, act audit.Act, c Signup) error {
	return audit.Record(tx, entry(by, act, c))
}

func entry(by auth.Actor, act audit.Act, c Signup) audit.Entry {
	return audit.Entry{By: by, Act: act, Object: audit.Of("shift", c.Shift), Subject: c.Person}
}
