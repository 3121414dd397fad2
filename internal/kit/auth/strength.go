package auth

import (
	"slices"
	"time"

	"asar/internal/kit/when"
)

// Strength is how somebody proved who they are when their session began, or
// when they proved it once more.
type Strength string

// The strengths. Of a proof by link it is the strength that the link was made with.
const (
	ByCode       Strength = "code"       // a code sent to their address
	ByPassword   Strength = "password"   // a password alone
	ByUniversity Strength = "university" // their university vouches for them
	ByPasskey    Strength = "passkey"    // a key that their device guards
	BySecond     Strength = "second"     // one of the others and a second factor
)

// Strong tells whether it takes more than a stolen mailbox or password.
func (s Strength) Strong() bool { return s == ByPasskey || s == BySecond }

// FreshFor is how long a proof counts as fresh.
const FreshFor = 10 * time.Minute

// NeedsStrong tells whether a role may be used in a strong session only: its
// holders decide about others' data or money, and their sessions are short.
func (r Role) NeedsStrong() bool {
	return slices.ContainsFunc(Roles, func(row RoleRow) bool { return row.Role == r && row.Strong })
}

// Fresh tells whether the actor has proved who they are within FreshFor.
func (a Actor) Fresh(now when.Instant) bool {
	return a.system || a.ProvedAt > 0 && now.Sub(a.ProvedAt) <= FreshFor
}

// Withhold takes from an actor whose session is not strong the roles that need
// one, and keeps them in Withheld, so that a page can say what is missing.
func (a Actor) Withhold() Actor {
	if a.Strength.Strong() {
		return a
	}
	a.Grants, a.Withheld = apart(a.Grants, Role.NeedsStrong)
	return a
}

// Lacks tells whether the need would be met if the session were strong.
func (n Need) Lacks(a Actor, scopeID string) bool { return n.metWith(a, scopeID, a.Withheld) }

// Leads tells whether a role decides about others or sees what is theirs.
func (r Role) Leads() bool {
	row, _ := r.Find()
	return row.Leads
}

// Leading tells whether the actor holds a role that leads.
func (a Actor) Leading() bool {
	return slices.ContainsFunc(a.Grants, func(g Grant) bool { return g.Role.Leads() })
}

// Wait takes from an actor who is younger than the age for leading the roles
// that lead, and keeps them in TooYoung, so that a page can say from when on
// they may be used.
func (a Actor) Wait(leadAge int) Actor {
	a.Grants, a.TooYoung = apart(a.Grants, Role.Leads)
	a.LeadAge = leadAge
	return a
}

// Waits tells whether the need would be met if the actor were old enough.
func (n Need) Waits(a Actor, scopeID string) bool { return n.metWith(a, scopeID, a.TooYoung) }

// metWith tells whether more roles would meet the need.
func (n Need) metWith(a Actor, scopeID string, more []Grant) bool {
	if len(more) == 0 {
		return false
	}
	a.Grants = append(slices.Clone(a.Grants), more...)
	return n.Judge(a, scopeID) == Allowed
}

// apart returns the grants that stay and those whose role is set apart.
func apart(grants []Grant, set func(Role) bool) (kept, away []Grant) {
	kept = make([]Grant, 0, len(grants))
	for _, g := range grants {
		if set(g.Role) {
			away = append(away, g)
		} else {
			kept = append(kept, g)
		}
	}
	return kept, away
}
