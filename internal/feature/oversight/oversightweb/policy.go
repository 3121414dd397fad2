package oversightweb

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// policyView is the document "who may do what".
type policyView struct {
	Page   ui.Page
	Rights [][]ui.Cell
	Seen   [][]ui.Cell
	Roles  [][]ui.Cell
}

// policy shows the table of which the doors of all pages are made.
func (h *pages) policy(r *web.Request, _ *db.Tx) (web.Response, error) {
	v := policyView{Page: r.Page(textPolicy.In(r.Lang))}
	for _, row := range auth.Policy {
		v.Rights = append(v.Rights, []ui.Cell{{Text: row.What.In(r.Lang)}, {Text: roleList(row.Roles, r.Lang)}})
	}
	for _, item := range auth.Items {
		seers := textNoRole.In(r.Lang)
		if roles := item.Seers(); len(roles) > 0 {
			seers = roleList(roles, r.Lang)
		}
		v.Seen = append(v.Seen, []ui.Cell{{Text: item.Name().In(r.Lang)}, {Text: seers}})
	}
	for _, row := range auth.Roles {
		strong := ""
		if row.Strong {
			strong = textStrong.In(r.Lang)
		}
		v.Roles = append(v.Roles, []ui.Cell{{Text: row.Name.In(r.Lang), Small: strong}, {Text: scopeList(row.Scopes, r.Lang)}})
	}
	return web.HTML(policyPage(v)), nil
}

func roleList(roles []auth.Role, l i18n.Lang) string {
	names := make([]string, len(roles))
	for i, r := range roles {
		names[i] = r.Name().In(l)
	}
	return joined(names)
}

func scopeList(kinds []string, l i18n.Lang) string {
	if len(kinds) == 0 {
		return textInSession.In(l)
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = scopeKind(k).In(l)
	}
	return joined(names)
}

func joined(names []string) string {
	text := ""
	for i, n := range names {
		if i > 0 {
			text += "; "
		}
		text += n
	}
	return text
}

func scopeKind(kind string) i18n.M {
	switch kind {
	case auth.ScopeOrg:
		return textOneOrg
	case auth.ScopePerson:
		return textOnePerson
	case auth.ScopeRegion:
		return textOneRegion
	default:
		return textCountry
	}
}
