package intake

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/upload"
)

// File is a table of its opportunities that an organisation has uploaded.
type File = upload.File[Report]

// ownShifts is how many shifts such a table may lay out.
const ownShifts = 5000

// own is what an organisation imports for itself: its rows are read and written
// in one transaction, while somebody waits for the page and, on SQLite, everybody
// else who writes. So the file may be no greater than so many rows are.
var own = upload.Kind{
	Name: "intake", Need: auth.RunOpportunity, Limits: sheet.Limits{Bytes: 5 << 20, Unpacked: 8 << 20, Rows: 500}, OnUpload: actUpload, OnTake: actTake,
	Section: "uploads", Title: i18n.M{Kk: "Жүктеген кестелерім", Ru: "Загруженные таблицы", En: "Uploaded tables"},
}

// takeOwn goes through an uploaded table.
func (d *Desk) takeOwn(tx *db.Tx, by auth.Actor, t upload.Table) (Report, error) {
	return d.RunTx(tx, by, Job{
		Kind: Opportunities, Path: t.Path, Mapping: t.Mapping, DryRun: t.DryRun, Org: t.Org, Lang: by.Lang, Limits: own.Limits, Shifts: ownShifts,
	}, nil)
}
