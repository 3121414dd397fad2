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

// kind is what a university's office uploads. Its rows are read and written in
// one transaction, while somebody waits for the page and, on SQLite, everybody
// else who writes; the command line takes what sheet.Usual lets through.
var kind = upload.Kind{
	Name: "roster", Need: auth.KeepStudents, Limits: sheet.Limits{Bytes: 5 << 20, Unpacked: 16 << 20, Rows: 5000}, OnUpload: actUpload, OnTake: actTake,
	Section: "rosters", Title: i18n.M{Kk: "Жүктеген студенттер тізімдерім", Ru: "Загруженные списки студентов", En: "Uploaded lists of students"},
}

// NewDesk returns a Desk that takes lists in by the acts of enrol.
func NewDesk(students *enrol.Desk, people *person.Desk) *Desk {
	return upload.NewDesk(kind, people.Seal, func(tx *db.Tx, by auth.Actor, t upload.Table) (Report, error) {
		return Take(tx, students, by, Job{Org: t.Org, Path: t.Path, Mapping: t.Mapping, DryRun: t.DryRun, Limits: kind.Limits})
	})
}
