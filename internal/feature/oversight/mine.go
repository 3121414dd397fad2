package oversight

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
)

const sqlMine = `SELECT ` + columns + ` FROM staff_session WHERE person = $1 ORDER BY id`

// Mine tells an administrator of their staff sessions.
func (d *Desk) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "staff_sessions", Title: i18n.M{Kk: "Қызметтік сеанстар", Ru: "Служебные сеансы", En: "Staff sessions"}, Tables: []string{"staff_session"},
		Fields: []privacy.Field{privacy.FieldOrg, privacy.FieldReason, privacy.FieldSince, privacy.FieldUntil},
	}
	rows, err := db.All[row](tx, sqlMine, who)
	if err != nil {
		return nil, err
	}
	list, err := opened(tx, rows)
	for _, one := range list {
		s.Add(one.Scope, one.Reason, one.Begun, one.Until)
	}
	return []privacy.Section{s}, err
}

// Owes refuses that the last administrator goes.
func (d *Desk) Owes(tx *db.Tx, who id.ID) (list check.List, err error) {
	left, err := d.people.Holders(tx, auth.Grant{Role: auth.Administrator, Scope: auth.Country})
	if len(left) == 1 && left[0] == who {
		list.No("oversight/last-administrator", textLastAdministrator, "/admin/roles")
	}
	return list, err
}
