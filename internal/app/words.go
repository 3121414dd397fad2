package app

import (
	"strings"

	"asar/internal/app/wiring"
	"asar/internal/core/guardian"
	"asar/internal/feature/intake/column"
	"asar/internal/feature/mydata"
	"asar/internal/feature/oversight"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/module"
	"asar/internal/kit/privacy"
	"asar/internal/kit/sheet"
)

// vocabulary returns what puts codes of the record into words: acts, fields and
// what stood in them.
func vocabulary(c *wiring.Core, parts []module.Module) func(*db.Tx) (audit.Words, error) {
	acts := map[string]i18n.M{}
	for _, part := range parts {
		for _, act := range part.Acts {
			acts[act.Code] = act.Text
		}
	}
	for _, act := range append(oversight.Acts, mydata.Acts...) {
		acts[act.Code] = act.Text
	}
	return func(tx *db.Tx) (w audit.Words, err error) {
		names, err := atlasNames(c, tx)
		return audit.Words{Acts: acts, Objects: objectNames, Field: fieldName, Value: func(part, field, value string) i18n.Text {
			if named := valueNames[field]; named != nil {
				return named(part, value)
			}
			switch field {
			case "region", "directions":
				return each(value, ",", func(code string) i18n.Text { return names[code] })
			case "limits":
				m, err := guardian.ReadLimits(value)
				if err != nil {
					return nil
				}
				return m.Said(names)
			case "organisation":
				return host(c, tx, value)
			case "scope":
				return each(value, " ", func(code string) i18n.Text {
					if kind, known := scopeKinds[code]; known {
						return kind
					}
					return names[code]
				})
			default:
				return nil
			}
		}}, err
	}
}

// atlasNames are the names of regions and directions by their codes.
func atlasNames(c *wiring.Core, tx *db.Tx) (map[string]i18n.Text, error) {
	names := map[string]i18n.Text{}
	regions, err := c.Atlas.Regions(tx)
	if err != nil {
		return nil, err
	}
	for _, r := range regions {
		names[r.Code] = r.Name
	}
	directions, err := c.Atlas.Directions(tx)
	for _, d := range directions {
		names[d.Code] = d.Name
	}
	return names, err
}

// host names an organisation by its number, or not at all.
func host(c *wiring.Core, tx *db.Tx, number string) i18n.Text {
	of, err := id.Parse(number)
	if err != nil {
		return nil
	}
	o, err := c.Orgs.Get(tx, of)
	if err != nil {
		return nil
	}
	return o.Name
}

// each puts the codes of a list into words; what has none stays as it is.
func each(list, between string, name func(code string) i18n.Text) i18n.Text {
	return phrase(func(l i18n.Lang) string {
		words := strings.Split(list, between)
		for i, code := range words {
			if named := name(code); named != nil {
				words[i] = named.Text(l)
			}
		}
		return strings.Join(words, strings.TrimSpace(between)+" ")
	})
}

// phrase is a text that is put together in each language.
type phrase func(i18n.Lang) string

// Text says it.
func (p phrase) Text(l i18n.Lang) string { return p(l) }

// fieldName names a field of a part's acts. What an import can bring is called
// as its column is.
func fieldName(part, field string) i18n.Text {
	if name, known := fieldNames[field]; known {
		return name
	}
	kinds := map[string]column.Kind{
		"org": column.Organisations, "opportunity": column.Opportunities, "shift": column.Opportunities, "person": column.People,
	}
	if kind, known := kinds[part]; known && sheet.Has(kind.Columns(), field) {
		return kind.LabelOf(field)
	}
	return nil
}

func language(_, code string) i18n.Text { return privacy.Language(i18n.Lang(code)).Name }

// mentions names the scopes that a copy of somebody's data speaks of.
func mentions(c *wiring.Core) mydata.Mentions {
	return func(tx *db.Tx, scopes []auth.Scope) (map[auth.Scope]i18n.Text, error) {
		names, err := atlasNames(c, tx)
		if err != nil {
			return nil, err
		}
		var hosts []id.ID
		said := map[auth.Scope]i18n.Text{}
		for _, s := range scopes {
			said[s] = names[s.ID]
			if kind := scopeKinds[s.Kind]; said[s] == nil {
				said[s] = phrase(func(l i18n.Lang) string { return strings.TrimSpace(kind.In(l) + " " + s.ID) })
			}
			if host, err := id.Parse(s.ID); err == nil && s.Kind == auth.ScopeOrg {
				hosts = append(hosts, host)
			}
		}
		known, err := c.Orgs.Many(tx, hosts)
		for host, o := range known {
			said[auth.OfOrg(host)] = o.Name
		}
		return said, err
	}
}
