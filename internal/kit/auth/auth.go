// Package auth says who may do what, as pure functions over one table: a role
// held within a scope gives permissions, and a route names the permission that
// it needs. Nothing here knows where roles are stored or how people sign in.
package auth

import (
	"slices"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Kinds of scope.
const (
	ScopeOrg     = "org"     // one organisation, group, institution or university; ID is its identifier
	ScopePerson  = "person"  // one person, such as a guardian's child; ID is their identifier
	ScopeRegion  = "region"  // one region; ID is its code, such as "kz-35"
	ScopeCountry = "country" // everything; ID is empty
)

// Scope is the part of the world within which a role holds.
type Scope struct{ Kind, ID string }

// OfOrg returns the scope of one organisation.
func OfOrg(org id.ID) Scope { return Scope{Kind: ScopeOrg, ID: org.String()} }

// OfPerson returns the scope of one person.
func OfPerson(person id.ID) Scope { return Scope{Kind: ScopePerson, ID: person.String()} }

// OfRegion returns the scope of one region by its code.
func OfRegion(code string) Scope { return Scope{Kind: ScopeRegion, ID: code} }

// Country is the scope that holds every region.
var Country = Scope{Kind: ScopeCountry}

// holds tells whether a grant in scope s reaches an object in scope o: the same
// scope does, and the country reaches every region.
func (s Scope) holds(o Scope) bool {
	return s == o || (s.Kind == ScopeCountry && o.Kind == ScopeRegion)
}

// Grant is one role within one scope.
type Grant struct {
	Role  Role
	Scope Scope
}

// Actor is whoever acts: a visitor (Person zero), a person, or the platform.
type Actor struct {
	Person id.ID
	Name   string // the display name, for the page's head
	Lang   i18n.Lang
	Grants []Grant
	// StaffUntil is when the staff session ends in which an administrator acts;
	// zero outside one.
	StaffUntil when.Instant
	// Request is the number of the request in which this actor acts, which the
	// log and the audit share.
	Request string

	Session  id.ID        // zero if no session was used
	Strength Strength     // of the session
	ProvedAt when.Instant // when they last proved who they are
	Withheld []Grant      // roles held that the session is too weak for
	TooYoung []Grant      // roles held that the actor is not old enough for
	LeadAge  int          // from which those may be used

	system bool
}

// System returns the actor of work that no person asked for at that moment:
// jobs, imports from the command line, the demo world.
func System() Actor { return Actor{system: true, Lang: i18n.Ru} }

// Signed tells whether somebody has signed in.
func (a Actor) Signed() bool { return a.Person != 0 }

// May tells whether the actor has a permission within a scope.
func (a Actor) May(p Permission, s Scope) bool {
	if a.system {
		return true
	}
	return slices.ContainsFunc(a.Grants, func(g Grant) bool {
		return g.Scope.holds(s) && g.Role.May(p)
	})
}

// Within tells whether the actor has any role within a scope. To somebody who
// has none, what lies in the scope does not exist (404, not 403).
func (a Actor) Within(s Scope) bool {
	return a.system || slices.ContainsFunc(a.Grants, func(g Grant) bool { return g.Scope.holds(s) })
}

// Allow returns nil if the actor has a permission within a scope, Denied if they
// have only something else to do with the scope, and else that the thing, named
// for the log, is not there.
func (a Actor) Allow(p Permission, s Scope, thing string) error {
	switch {
	case a.May(p, s):
		return nil
	case a.Within(s):
		return fault.Forbidden(string(p))
	default:
		return fault.Missing(thing)
	}
}

// RoleIn returns the role in which the actor acts within a scope: the first
// that was given and reaches it, or "person" for somebody who acts for
// themselves, "visitor" and "platform" for those two.
func (a Actor) RoleIn(s Scope) Role {
	switch {
	case a.system:
		return "platform"
	case !a.Signed():
		return "visitor"
	}
	for _, g := range a.Grants {
		if g.Scope.holds(s) {
			return g.Role
		}
	}
	return "person"
}

// Scopes returns the scopes of a kind in which the actor has a permission, in
// the order of the grants.
func (a Actor) Scopes(p Permission, kind string) []Scope {
	var found []Scope
	for _, g := range a.Grants {
		if g.Scope.Kind == kind && g.Role.May(p) && !slices.Contains(found, g.Scope) {
			found = append(found, g.Scope)
		}
	}
	return found
}

// Need is what a route demands of the actor. The zero Need lets nobody in.
type Need struct {
	level      level
	Permission Permission
	ScopeKind  string // the scope's identifier is the path value of this name
}

type level int

const (
	nobody level = iota
	anyone
	person
	permission
)

// The needs without a scope.
var (
	Anyone = Need{level: anyone} // open to the world
	Person = Need{level: person} // somebody who has signed in, about themselves
)

// In returns the need of a permission within the scope that the path names:
// In(VerifyHours, ScopeOrg) reads the organisation from {org}.
func In(p Permission, scopeKind string) Need {
	return Need{level: permission, Permission: p, ScopeKind: scopeKind}
}

// Verdict is the answer to "may this actor use this route?".
type Verdict int

// The verdicts.
const (
	Allowed Verdict = iota
	MustSignIn
	Forbidden // in the scope, without the right
	Hidden    // not in the scope: the thing does not exist for this actor
)

// Judge answers whether the actor may use a route that has this need, where
// scopeID is the path value named by ScopeKind.
func (n Need) Judge(a Actor, scopeID string) Verdict {
	switch n.level {
	case anyone:
		return Allowed
	case person:
		if a.Signed() {
			return Allowed
		}
		return MustSignIn
	case permission:
		return n.judgeScope(a, Scope{Kind: n.ScopeKind, ID: scopeID})
	default:
		return Hidden
	}
}

func (n Need) judgeScope(a Actor, s Scope) Verdict {
	switch {
	case !a.Signed() && !a.system:
		return MustSignIn
	case a.May(n.Permission, s):
		return Allowed
	case a.Within(s):
		return Forbidden
	default:
		return Hidden
	}
}

// Closed tells whether the need was never stated; such a route must not start.
func (n Need) Closed() bool { return n.level == nobody }

// String names the need as it stands in the list of routes.
func (n Need) String() string {
	switch n.level {
	case anyone:
		return "anyone"
	case person:
		return "signed in"
	case permission:
		return string(n.Permission) + " in " + n.ScopeKind
	default:
		return "nobody"
	}
}
