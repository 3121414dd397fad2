package roster

import (
	"asar/internal/core/person"
	"asar/internal/feature/credit/enrol"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/upload"
)

// Desk keeps the lists that universities upload, and File is one of them.
type (
	Desk = upload.Desk[Report]
	File = upload.File[Report]
)

// kind is what a university's office uploads.
var kind = upload.Kind{
	Name: "roster", Need: auth.KeepStudents, Limits: sheet.Limits{Bytes: MaxFile, Rows: MaxRows}, OnUpload: actUpload, OnTake: actTake,
	Section: "rosters", Title: i18n.M{Kk: "Жүктеген студенттер тізімдерім", Ru: "Загруженные списки студентов", En: "Uploaded lists of students"},
}

// NewDesk returns a Desk that takes lists in by the acts of enrol.
func NewDesk(students *enrol.Desk, people *person.Desk) *Desk {
	return upload.NewDesk(kind, people.Seal, func(tx *db.Tx, by auth.Actor, t upload.Table) (Report, error) {
		return Take(tx, students, by, Job{Org: t.Org, Path: t.Path, Mapping: t.Mapping, DryRun: t.DryRun, Rows: MaxRows})
	})
}
