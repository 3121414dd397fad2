package cases

import "asar/internal/kit/i18n"

// Codes are the reasons that an institution chooses from when it says no or
// looks again, so that they can be counted; the words beside are the student's.
var Codes = []string{"not-student", "not-eligible", "no-places", "hours-wrong", "hours-twice", "asked-by-student", "other"}

// CodeName is what a code of a reason is called; nothing for one that is not known.
func CodeName(code string) i18n.M { return codes[code] }
