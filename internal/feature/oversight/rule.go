package oversight

import (
	"unicode/utf8"

	"asar/internal/kit/auth"
)

// given are the roles that administrators give. Those inside an organisation
// its owner gives, a guardian's comes from the child's consent, and staff is
// what a session makes of an administrator.
var given = map[auth.Role]bool{
	auth.UniversityOfficer: true, auth.Maker: true, auth.Checker: true, auth.FrontOfficer: true, auth.Juror: true,
	auth.Editor: true, auth.Administrator: true,
}

// Gives tells whether administrators give a role.
func Gives(r auth.Role) bool { return given[r] }

const (
	minReason = 10 // code points: "test" explains nothing
	maxReason = 500
)

// validReason tells whether a reason says something.
func validReason(reason string) bool {
	n := utf8.RuneCountInString(reason)
	return n >= minReason && n <= maxReason
}
