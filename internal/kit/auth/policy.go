package auth

import (
	"slices"

	"asar/internal/kit/i18n"
)

// Role is what a person is within a scope.
type Role string

// The roles that can be given. Two more need no giving: everybody is a visitor,
// and whoever has signed in is a volunteer.
const (
	Member            Role = "member"      // belongs to an organisation
	GroupLeader       Role = "groupleader" // answers for an unregistered group
	Coordinator       Role = "coordinator" // runs opportunities for an organisation
	Owner             Role = "owner"       // answers for an organisation
	Student           Role = "student"     // studies at a university
	Guardian          Role = "guardian"    // answers for a minor
	UniversityOfficer Role = "universityofficer"
	Maker             Role = "maker"         // prepares payments of a programme
	Checker           Role = "checker"       // releases what a maker has prepared
	FrontOfficer      Role = "frontofficer"  // vets and coordinates in a region or in the country
	Juror             Role = "juror"         // judges nominees of an award
	Editor            Role = "editor"        // writes the news
	Administrator     Role = "administrator" // keeps the platform running
	// Staff is an administrator inside a staff session: for a stated time and
	// reason, within one scope, and seen by those whose scope it is.
	Staff Role = "staff"
)

// Permission is a right that a route or an act may need.
type Permission string

// The permissions.
const (
	ViewOrg         Permission = "org.view"
	EditOrg         Permission = "org.edit"
	ManageTeam      Permission = "org.team"
	DissolveOrg     Permission = "org.dissolve"
	RunOpportunity  Permission = "opportunity.run"
	KeepAttendance  Permission = "attendance.keep"
	VerifyHours     Permission = "hours.verify"
	VetOrganisation Permission = "org.vet"
	FollowMinor     Permission = "minor.follow"
	ViewAudit       Permission = "audit.view"
	ViewRecord      Permission = "record.view"
	ManageRoles     Permission = "roles.manage"
	HelpAccounts    Permission = "accounts.help"
	ErasePeople     Permission = "people.erase"
	KeepPlatform    Permission = "platform.operate"
	RunProgramme    Permission = "programme.run"
	KeepStudents    Permission = "students.keep"
	ShowPayees      Permission = "payees.show"
	VouchPayees     Permission = "payees.vouch"
	MakePayments    Permission = "payments.make"
	ApprovePayments Permission = "payments.approve"
)

// RoleRow says what a role is and within what it can be given.
type RoleRow struct {
	Role   Role
	Name   i18n.M
	Scopes []string // kinds of scope; none for a role that the platform gives by itself
	// Strong demands a passkey or a second factor before the role may be used.
	Strong bool
	// Leads is a role that decides about others or sees what is theirs: its holder
	// is of the age for leading.
	Leads bool
}

// Roles is every role that can be given, in the order of the document.
var Roles = []RoleRow{
	{Member, textMember, []string{ScopeOrg}, false, false},
	{GroupLeader, textGroupLeader, []string{ScopeOrg}, false, true},
	{Coordinator, textCoordinator, []string{ScopeOrg}, false, true},
	{Owner, textOwner, []string{ScopeOrg}, false, true},
	{Student, textStudent, []string{ScopeOrg}, false, false},
	{Guardian, textGuardian, []string{ScopePerson}, false, false},
	{UniversityOfficer, textUniversityOfficer, []string{ScopeOrg}, true, true},
	{Maker, textMaker, []string{ScopeCountry}, true, true},
	{Checker, textChecker, []string{ScopeCountry}, true, true},
	{FrontOfficer, textFrontOfficer, []string{ScopeRegion, ScopeCountry}, true, true},
	{Juror, textJuror, []string{ScopeCountry}, true, true},
	{Editor, textEditor, []string{ScopeCountry}, true, true},
	{Administrator, textAdministrator, []string{ScopeCountry}, true, true},
	{Staff, textStaff, nil, true, true},
}

// Row is one line of the policy: a permission and the roles that have it.
type Row struct {
	Permission Permission
	What       i18n.M // the right, as a sentence without its subject
	Roles      []Role
	Shows      []Item // what is shown of people other than the reader
}

// Policy is the whole of who may do what. The doors of all routes, the menus,
// the document "who sees what" and the tests are made from it. A role not named
// for a permission does not have it.
var Policy = []Row{
	{ViewOrg, textViewOrg, []Role{GroupLeader, Coordinator, Owner, UniversityOfficer, Staff}, []Item{Names}},
	{EditOrg, textEditOrg, []Role{GroupLeader, Owner, Staff}, nil},
	{ManageTeam, textManageTeam, []Role{GroupLeader, Owner, Staff}, []Item{Names}},
	{DissolveOrg, textDissolveOrg, []Role{GroupLeader, Owner, Staff}, nil},
	{RunOpportunity, textRunOpportunity, []Role{GroupLeader, Coordinator, Owner, Staff}, nil},
	{KeepAttendance, textKeepAttendance, []Role{GroupLeader, Coordinator, Owner}, []Item{Names, Guardians}},
	{VerifyHours, textVerifyHours, []Role{GroupLeader, Coordinator, Owner}, []Item{Names}},
	{VetOrganisation, textVetOrganisation, []Role{FrontOfficer}, []Item{Names}},
	{FollowMinor, textFollowMinor, []Role{Guardian}, []Item{Names}},
	{ViewAudit, textViewAudit, []Role{GroupLeader, Owner, FrontOfficer, Administrator, Staff}, []Item{Names}},
	{ViewRecord, textViewRecord, []Role{Administrator}, []Item{Names}},
	{ManageRoles, textManageRoles, []Role{Administrator}, []Item{Names}},
	{HelpAccounts, textHelpAccounts, []Role{Administrator}, nil},
	{ErasePeople, textErasePeople, []Role{Administrator}, nil},
	{KeepPlatform, textKeepPlatform, []Role{Administrator}, nil},
	{RunProgramme, textRunProgramme, []Role{Maker, Checker}, []Item{Names, Masked}},
	{KeepStudents, textKeepStudents, []Role{UniversityOfficer}, []Item{Names, Births}},
	{ShowPayees, textShowPayees, []Role{Maker, Checker}, []Item{Names, Masked, Accounts}},
	{VouchPayees, textVouchPayees, []Role{Maker, Checker}, nil},
	{MakePayments, textMakePayments, []Role{Maker}, []Item{Names, Masked}},
	{ApprovePayments, textApprovePayments, []Role{Checker}, nil},
}

// byPermission is the policy as it is asked.
var byPermission = func() map[Permission][]Role {
	asked := map[Permission][]Role{}
	for _, row := range Policy {
		asked[row.Permission] = row.Roles
	}
	return asked
}()

// May tells whether the role has a permission, in whatever scope it is held.
func (r Role) May(p Permission) bool { return slices.Contains(byPermission[p], r) }

// Find returns the role's row, and whether it is a role at all.
func (r Role) Find() (RoleRow, bool) {
	i := slices.IndexFunc(Roles, func(row RoleRow) bool { return row.Role == r })
	if i < 0 {
		return RoleRow{}, false
	}
	return Roles[i], true
}

// Name is what the role is called, those that nobody is given among them: see
// Actor.RoleIn.
func (r Role) Name() i18n.M {
	if row, known := r.Find(); known {
		return row.Name
	}
	switch r {
	case "platform":
		return textPlatform
	case "visitor":
		return textVisitor
	default:
		return textThemselves
	}
}

// Fits tells whether a grant is one that can be given: a role, within a kind of
// scope that it has.
func (g Grant) Fits() bool {
	row, known := g.Role.Find()
	return known && slices.Contains(row.Scopes, g.Scope.Kind) && (g.Scope.ID == "") == (g.Scope.Kind == ScopeCountry)
}
