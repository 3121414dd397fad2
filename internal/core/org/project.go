package org

import (
	"regexp"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Project is a purpose, such as "Victory" (Жеңіс), under which opportunities of
// many organisations and places are grouped.
type Project struct {
	ID          id.ID
	Code        string // lower-case letters, digits and hyphens, as in addresses
	Name, About i18n.Words
	From        when.Day `db:"starts"`
	Until       when.Day `db:"ends"` // the last day; empty while no end is set
}

// Runs tells whether a day lies within the project.
func (p Project) Runs(on when.Day) bool {
	return p.From <= on && (p.Until == "" || on <= p.Until)
}

var projectCode = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// check collects what is wrong with a project.
func (p Project) check(form *fault.Form) {
	form.Need("code", projectCode.MatchString(p.Code) && len(p.Code) <= 60, textBadCode)
	form.Need("name", !p.Name.Empty(), textNeedsName)
	_, err := when.ParseDay(string(p.From))
	form.Need("from", err == nil, textBadDay)
	if p.Until != "" {
		_, err = when.ParseDay(string(p.Until))
		form.Need("until", err == nil && p.Until >= p.From, textBadDay)
	}
}

// CreateProject opens a project; the platform and the national front office
// may. Its code must be free.
func (d *Desk) CreateProject(tx *db.Tx, by auth.Actor, p Project) (_ Project, err error) {
	defer fault.Wrap(&err, "org.CreateProject(%s)", p.Code)
	if !by.May(auth.VetOrganisation, auth.Country) {
		return Project{}, fault.Forbidden(string(auth.VetOrganisation))
	}
	var form fault.Form
	p.check(&form)
	_, taken, err := d.ProjectByCode(tx, p.Code)
	if err != nil {
		return Project{}, err
	}
	form.Need("code", !taken, textCodeTaken)
	if err := form.Err(); err != nil {
		return Project{}, err
	}
	p.ID = tx.NewID()
	err = audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actProject, Object: audit.Of("project", p.ID)})
	if err != nil {
		return Project{}, err
	}
	_, err = tx.Exec(sqlInsertProject, p.ID, p.Code, p.Name, p.About, p.From, p.Until, tx.Now)
	return p, err
}

// Projects returns all projects, the one begun last first.
func (d *Desk) Projects(tx *db.Tx) ([]Project, error) { return db.All[Project](tx, sqlProjects) }

// Project returns a project, or a NotFound fault.
func (d *Desk) Project(tx *db.Tx, project id.ID) (Project, error) {
	p, found, err := db.Maybe[Project](tx, sqlProject, project)
	if err == nil && !found {
		err = fault.Missing("project")
	}
	return p, err
}

// ProjectByCode returns the project of a code and whether there is one.
func (d *Desk) ProjectByCode(tx *db.Tx, code string) (Project, bool, error) {
	return db.Maybe[Project](tx, sqlProjectByCode, code)
}
