package auth

import (
	"testing"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// Each permission and each role stands once, named in three languages, and no
// row names a role that does not exist.
func TestThePolicyIsWhole(t *testing.T) {
	seen := map[string]bool{}
	once := func(name string, text i18n.M) {
		t.Helper()
		if seen[name] {
			t.Errorf("%s stands twice", name)
		}
		seen[name] = true
		for _, lang := range i18n.Langs {
			if text.In(lang) == "" {
				t.Errorf("%s has no name in %s", name, lang)
			}
		}
	}
	for _, r := range Roles {
		once(string(r.Role), r.Name)
	}
	for _, row := range Policy {
		once(string(row.Permission), row.What)
		if len(row.Roles) == 0 {
			t.Errorf("nobody has %s", row.Permission)
		}
		for _, r := range row.Roles {
			if _, known := r.Find(); !known {
				t.Errorf("%s is given to %q, which is no role", row.Permission, r)
			}
		}
	}
}

// An act is refused as its page would be: without the right, or as if the thing
// were not there.
func TestAllow(t *testing.T) {
	coordinator := Actor{Person: 7, Grants: []Grant{{Coordinator, OfOrg(3)}}}
	for org, want := range map[id.ID]fault.Kind{3: 0, 4: fault.NotFound} {
		f, _ := fault.As(coordinator.Allow(RunOpportunity, OfOrg(org), "opportunity"))
		if got := kindOf(f); got != want {
			t.Errorf("within %s: %v, want %v", org, got, want)
		}
	}
	f, _ := fault.As(Actor{Person: 8, Grants: []Grant{{Member, OfOrg(3)}}}.Allow(RunOpportunity, OfOrg(3), "opportunity"))
	if kindOf(f) != fault.Denied || f.Code != "denied/opportunity.run" {
		t.Errorf("a member: %v", f)
	}
}

func kindOf(f *fault.Error) fault.Kind {
	if f == nil {
		return 0
	}
	return f.Kind
}

func TestJudge(t *testing.T) {
	own, other := id.ID(3), id.ID(4)
	within := func(r Role, s Scope) Actor { return Actor{Person: 7, Grants: []Grant{{r, s}}} }
	run := In(RunOpportunity, ScopeOrg)
	vet := In(VetOrganisation, ScopeRegion)
	keep := In(KeepPlatform, ScopeCountry)
	for _, c := range []struct {
		name  string
		need  Need
		actor Actor
		scope string
		want  Verdict
	}{
		{"visitor, public page", Anyone, Actor{}, "", Allowed},
		{"visitor, own page", Person, Actor{}, "", MustSignIn},
		{"visitor, organisation", run, Actor{}, own.String(), MustSignIn},
		{"volunteer, own page", Person, Actor{Person: 7}, "", Allowed},
		{"volunteer, organisation", run, Actor{Person: 7}, own.String(), Hidden},
		{"member, right missing", run, within(Member, OfOrg(own)), own.String(), Forbidden},
		{"coordinator", run, within(Coordinator, OfOrg(own)), own.String(), Allowed},
		{"coordinator elsewhere", run, within(Coordinator, OfOrg(other)), own.String(), Hidden},
		{"group leader", run, within(GroupLeader, OfOrg(own)), own.String(), Allowed},
		{"front officer of the region", vet, within(FrontOfficer, OfRegion("kz-35")), "kz-35", Allowed},
		{"front officer of another", vet, within(FrontOfficer, OfRegion("kz-10")), "kz-35", Hidden},
		{"national front officer", vet, within(FrontOfficer, Country), "kz-35", Allowed},
		{"editor, right missing", vet, within(Editor, Country), "kz-35", Forbidden},
		{"national front officer, an organisation", run, within(FrontOfficer, Country), own.String(), Hidden},
		{"administrator, an organisation", run, within(Administrator, Country), own.String(), Hidden},
		{"administrator in a staff session", run, within(Staff, OfOrg(own)), own.String(), Allowed},
		{"administrator, the platform", keep, within(Administrator, Country), "", Allowed},
		{"juror, the platform", keep, within(Juror, Country), "", Forbidden},
		{"owner, the platform", keep, within(Owner, OfOrg(own)), "", Hidden},
		{"the platform itself", run, System(), own.String(), Allowed},
		{"a need that was never stated", Need{}, System(), "", Hidden},
	} {
		if got := c.need.Judge(c.actor, c.scope); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestFits(t *testing.T) {
	for g, want := range map[Grant]bool{
		{FrontOfficer, OfRegion("kz-35")}:            true,
		{FrontOfficer, Country}:                      true,
		{FrontOfficer, OfOrg(3)}:                     false,
		{Owner, OfOrg(3)}:                            true,
		{Owner, Country}:                             false,
		{Guardian, OfPerson(3)}:                      true,
		{Staff, OfOrg(3)}:                            false,
		{"emperor", Country}:                         false,
		{Editor, Scope{Kind: ScopeCountry, ID: "x"}}: false,
		{Owner, Scope{Kind: ScopeOrg}}:               false,
	} {
		if g.Fits() != want {
			t.Errorf("%v fits: %v", g, !want)
		}
	}
}

func TestRoleIn(t *testing.T) {
	a := Actor{Person: 7, Grants: []Grant{{Coordinator, OfOrg(3)}, {FrontOfficer, Country}}}
	for scope, want := range map[Scope]Role{
		OfOrg(3): Coordinator, OfOrg(4): "person", OfRegion("kz-35"): FrontOfficer, {}: "person",
	} {
		if got := a.RoleIn(scope); got != want {
			t.Errorf("in %v: %s, want %s", scope, got, want)
		}
	}
	if got := (Actor{}).RoleIn(Country); got != "visitor" {
		t.Errorf("a visitor acts as %s", got)
	}
	if got := System().RoleIn(Country); got != "platform" {
		t.Errorf("the platform acts as %s", got)
	}
}
