package intakeweb

import (
	"slices"
	"strconv"

	"asar/internal/feature/intake"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// inGroup are the columns of a group that an organisation may fill.
func inGroup(g column.Group) []column.Column {
	return slices.DeleteFunc(column.Own(), func(c column.Column) bool { return c.Group != g })
}

// chosen tells whether one of a group's columns has been given one of theirs.
func chosen(g fieldGroup) bool {
	return slices.ContainsFunc(g.Fields, func(f ui.Field) bool { return f.Value != "" })
}

// runNumber names the dry run that the page shows.
func runNumber(f intake.File) string { return strconv.Itoa(f.Run) }

// nothingToDo says why there is nothing to take.
func nothingToDo(r intake.Report) i18n.M {
	if r.Same > 0 && r.Refused == 0 {
		return textAllSame
	}
	return textNothingGood
}
