package org

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

const (
	sqlMyPlaces = `SELECT m.role, m.since, m.until, o.name FROM org_member m JOIN org o ON o.id = m.org WHERE m.person = $1 ORDER BY m.id`
	sqlRunBy    = `SELECT DISTINCT org FROM org_member WHERE person = $1 AND role <> 'member' ORDER BY org`
)

// Places tells a person to what they belong and belonged, for the copy of their data.
func (d *Desk) Places(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	type row struct {
		Role  auth.Role
		Since when.Instant
		Until when.Instant
		Name  i18n.Words
	}
	s := privacy.Section{
		Name: "organisations", Title: i18n.M{Kk: "Ұйымдарым", Ru: "Мои организации", En: "My organisations"}, Tables: []string{"org_member"},
		Fields: []privacy.Field{privacy.FieldOrg, privacy.FieldRole, privacy.FieldSince, privacy.FieldUntil},
	}
	rows, err := db.All[row](tx, sqlMyPlaces, who)
	for _, r := range rows {
		known, _ := r.Role.Find()
		s.Add(r.Name, privacy.Word{Code: string(r.Role), Name: known.Name}, r.Since, r.Until)
	}
	return []privacy.Section{s}, err
}

// RunBy returns the organisations that a person runs or ever ran; to belong to
// one is not enough.
func (d *Desk) RunBy(tx *db.Tx, who id.ID) ([]id.ID, error) { return db.All[id.ID](tx, sqlRunBy, who) }

// Owes names the organisations that would have no owner without the person.
func (d *Desk) Owes(tx *db.Tx, who id.ID) (list check.List, err error) {
	mine, err := d.Mine(tx, who)
	if err != nil {
		return nil, err
	}
	for _, m := range mine {
		owners, err := d.CountOwners(tx, m.ID)
		if err != nil {
			return nil, err
		}
		if !mayGo(m.Role, owners) {
			list.No("org/last-owner", textOwesOwner.With("name", m.Name), "/org/"+m.ID.String()+"/dissolve")
		}
	}
	return list, nil
}

var textOwesOwner = i18n.M{
	Kk: "«{name}» ұйымының жалғыз иесі — сіз. Алдымен оны басқа мүшеге тапсырыңыз немесе жабыңыз",
	Ru: "Вы единственный владелец организации «{name}». Сначала передайте её другому участнику или закройте",
	En: "You are the only owner of “{name}”. First hand it over to another member, or dissolve it",
}
