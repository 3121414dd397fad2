package oversightweb

import (
	"maps"
	"slices"
	"strings"

	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/feature/oversight"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// rolesView is who holds the roles that administrators give, and the form to
// give one.
type rolesView struct {
	Page    ui.Page
	Ways    []ui.Link
	Groups  []roleGroup
	Unled   []ui.Link // organisations without an owner who is old enough
	Options []ui.Option
	Regions []ui.Option
	Said    struct{ Contact, Role, Scope, Org, Reason string }
	Taking  struct{ Key, Reason string } // the form that was refused, and what it said
}

// roleGroup is everybody who holds one role.
type roleGroup struct {
	Name    string
	Holders []holder
}

type holder struct {
	Person id.ID
	Grant  auth.Grant
	Name   string
	Who    string // what tells namesakes apart: address, year of birth, region
	Where  string
	Since  string
}

func (h *pages) roles(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := rolesView{Page: inner(r, textRoles)}
	return h.showRoles(r, tx, v)
}

func (h *pages) showRoles(r *web.Request, tx *db.Tx, v rolesView) (web.Response, error) {
	v.Ways = ways(r, "/admin/roles")
	v.Page.HasForm = true
	for _, row := range given() {
		v.Options = append(v.Options, ui.Option{Value: string(row.Role), Text: row.Name.In(r.Lang), Hint: scopeList(row.Scopes, r.Lang)})
	}
	names, err := h.holders(r, tx, &v)
	if err != nil {
		return web.Response{}, err
	}
	v.Regions = append(v.Regions, ui.Option{Value: wholeCountry, Text: textCountry.In(r.Lang)})
	for _, code := range slices.Sorted(maps.Keys(names.regions)) {
		v.Regions = append(v.Regions, ui.Option{Value: code, Text: names.regions[code]})
	}
	v.Unled, err = h.unled(r, tx)
	return web.HTML(rolesPage(v)), err
}

// given are the roles that administrators give.
func given() (list []auth.RoleRow) {
	for _, row := range auth.Roles {
		if oversight.Gives(row.Role) {
			list = append(list, row)
		}
	}
	return list
}

// holders lists on the page who holds each role.
func (h *pages) holders(r *web.Request, tx *db.Tx, v *rolesView) (names scopeNames, err error) {
	var roles []auth.Role
	for _, row := range given() {
		roles = append(roles, row.Role)
	}
	held, err := h.People.Everywhere(tx, roles...)
	if err != nil {
		return names, err
	}
	groups := map[auth.Role][]person.Holding{}
	var scopes []auth.Scope
	var people []id.ID
	for _, one := range held {
		groups[one.Role] = append(groups[one.Role], one)
		scopes, people = append(scopes, one.Scope()), append(people, one.Person)
	}
	if names, err = h.names(r, tx, scopes); err != nil {
		return names, err
	}
	known, err := h.People.Many(tx, people)
	for _, row := range given() {
		if held := groups[row.Role]; len(held) > 0 {
			v.Groups = append(v.Groups, group(row, held, known, names))
		}
	}
	return names, err
}

func group(row auth.RoleRow, held []person.Holding, known map[id.ID]person.Person, names scopeNames) roleGroup {
	g := roleGroup{Name: row.Name.In(names.lang)}
	for _, one := range held {
		g.Holders = append(g.Holders, holder{
			Person: one.Person, Grant: auth.Grant{Role: row.Role, Scope: one.Scope()}, Name: known[one.Person].FullName(), Who: apart(known[one.Person], names),
			Where: names.of(one.Scope()), Since: i18n.LongDate(names.lang, one.Since.Time()),
		})
	}
	return g
}

// apart tells a person from their namesakes: by as much of an address as its
// writer needs to know it again, the year of birth and the region.
func apart(p person.Person, names scopeNames) string {
	said := []string{guardian.Masked(p.Contact())}
	if len(p.Birth) > 4 {
		said = append(said, string(p.Birth[:4]))
	}
	if region := names.regions[p.Region]; region != "" {
		said = append(said, region)
	}
	return strings.Join(said, ", ")
}

// give gives a role to the person of an address.
func (h *pages) give(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := rolesView{Page: inner(r, textRoles)}
	v.Said.Contact, v.Said.Role, v.Said.Reason = r.Value("contact"), r.Value("role"), r.Text("reason")
	v.Said.Scope, v.Said.Org = r.Value("scope"), r.Value("org")
	who, unknown := h.byContact(tx, v.Said.Contact)
	g, nowhere := h.grant(tx, v)
	err := gathered(unknown, nowhere, oversight.CheckGift(g, v.Said.Reason))
	if err == nil {
		err = h.Oversight.Give(tx, r.Actor, who.ID, g, v.Said.Reason)
	}
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		answer, err := h.showRoles(r, tx, v)
		return answer.Refused(), err
	}
	return web.See(r.Link("/admin/roles")).Notice(textGiven.In(r.Lang)), err
}

// byContact finds the person whom an address belongs to.
func (h *pages) byContact(tx *db.Tx, contact string) (person.Person, error) {
	address, err := person.ParseContact(contact)
	if err != nil {
		return person.Person{}, fault.New(fault.Invalid, "oversight/contact", nil).At("contact", textContact)
	}
	p, known, err := h.People.ByContact(tx, address)
	if err == nil && !known {
		err = fault.New(fault.Invalid, "oversight/contact", nil).At("contact", textNobody)
	}
	return p, err
}

// grant reads the role and its scope: an organisation by the address of its
// page, a region, or the country.
func (h *pages) grant(tx *db.Tx, v rolesView) (auth.Grant, error) {
	g := auth.Grant{Role: auth.Role(v.Said.Role), Scope: auth.Country}
	row, _ := g.Role.Find()
	switch {
	case slices.Contains(row.Scopes, auth.ScopeOrg):
		o, err := h.orgAt(tx, v.Said.Org)
		g.Scope = auth.OfOrg(o.ID)
		return g, err
	case v.Said.Scope == wholeCountry, v.Said.Scope == "" && !slices.Contains(row.Scopes, auth.ScopeRegion):
		return g, nil
	case v.Said.Scope == "": // the whole country is a choice, never what is left
		return g, fault.New(fault.Invalid, "oversight/scope", nil).At("scope", textChooseScope)
	default:
		_, known, err := h.Atlas.Region(tx, v.Said.Scope)
		g.Scope = auth.OfRegion(v.Said.Scope)
		if err == nil && !known {
			err = fault.New(fault.Invalid, "oversight/scope", nil).At("scope", textNoRegion)
		}
		return g, err
	}
}

// take takes a role away. What was typed stays in the one form of many that was
// sent, and what is wrong with it stands there.
func (h *pages) take(r *web.Request, tx *db.Tx) (web.Response, error) {
	kind, scope, _ := strings.Cut(r.Value("scope"), ":")
	one := holder{Person: r.IDValue("person"), Grant: auth.Grant{Role: auth.Role(r.Value("role")), Scope: auth.Scope{Kind: kind, ID: scope}}}
	err := h.Oversight.Take(tx, r.Actor, one.Person, one.Grant, r.Text("reason"))
	if f, refused := fault.As(err); refused && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v := rolesView{Page: inner(r, textRoles)}
		v.Taking.Key, v.Taking.Reason = one.key(), r.Text("reason")
		v.Page.Fail(fault.New(f.Kind, f.Code, nil).At(one.key(), f.Text))
		answer, err := h.showRoles(r, tx, v)
		return answer.Refused(), err
	}
	return web.See(r.Link("/admin/roles")).Notice(textTaken.In(r.Lang)), err
}

// gathered is all that is wrong with one form, so that nobody mends one field
// at a time; what is not about the form comes back as it is.
func gathered(errs ...error) error {
	var form fault.Form
	for _, err := range errs {
		f, refused := fault.As(err)
		if err != nil && (!refused || f.Kind != fault.Invalid) {
			return err
		}
		if refused {
			form.Fields = append(form.Fields, f.Fields...)
		}
	}
	return form.Err()
}

// key names a holder's field, one of many of its name on the page.
func (h holder) key() string {
	return "reason-" + h.Person.String() + "-" + string(h.Grant.Role) + "-" + h.Grant.Scope.ID
}

// reason is the field in which taking the role is explained.
func (h holder) reason(v rolesView) ui.Field {
	l := v.Page.Lang
	f := ui.Field{Name: "reason", ID: "f-" + h.key(), Label: textReasonLabel.In(l), Hint: textReasonHint.In(l), Rows: 2, Error: v.Page.Error(h.key())}
	if v.Taking.Key == h.key() {
		f.Value = v.Taking.Reason
	}
	return f
}
