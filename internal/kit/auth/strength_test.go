package auth

import (
	"testing"
	"time"

	"asar/internal/kit/when"
)

func TestWithhold(t *testing.T) {
	office := Grant{FrontOfficer, OfRegion("kz-35")}
	member := Grant{Coordinator, OfOrg(7)}
	a := Actor{Person: 1, Grants: []Grant{office, member}}
	need := In(VetOrganisation, ScopeRegion)
	for strength, strong := range map[Strength]bool{"": false, ByCode: false, ByPassword: false, ByUniversity: false, ByPasskey: true, BySecond: true} {
		a.Strength = strength
		got := a.Withhold()
		if got.May(VetOrganisation, office.Scope) != strong || !got.May(RunOpportunity, member.Scope) {
			t.Errorf("%q holds %v", strength, got.Grants)
		}
		if need.Lacks(got, "kz-35") == strong || need.Lacks(got, "kz-10") {
			t.Errorf("%q lacks %v", strength, got.Withheld)
		}
	}
	if len(a.Grants) != 2 {
		t.Error("the actor that was given has changed")
	}
}

func TestFresh(t *testing.T) {
	const now = when.Instant(1_800_000_000_000)
	for ago, want := range map[time.Duration]bool{0: true, FreshFor: true, FreshFor + time.Millisecond: false} {
		if got := (Actor{ProvedAt: now.Add(-ago)}).Fresh(now); got != want {
			t.Errorf("%v ago: %v", ago, got)
		}
	}
	if (Actor{}).Fresh(now) || !System().Fresh(now) {
		t.Error("nobody is fresh, or the platform is not")
	}
}
