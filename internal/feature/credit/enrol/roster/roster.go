// Package roster takes a university's list of students from a CSV or XLSX file.
//
// The rules in prose. Columns are found by their headings, in any of the three
// languages and any order, and whoever sends the list can say of each which it
// is; a file without the ones that are needed is refused whole, and says which
// are missing. What no column says may be said once for all rows: from which
// day on they hold. Each row then stands for itself: it is taken, or refused
// with its number, its column and the reason. A student is known again by their
// number; a row that says nothing new changes nothing, and a column that the
// file does not have keeps what is known. Whoever stands on the list and not in
// the file is named, and nothing is done to them: why they left is for the
// office to say. A dry run is the same run, undone; a list that was tried is kept
// for a day, sealed, so that what is taken is what was seen.
package roster

import (
	"slices"

	"asar/internal/feature/credit/enrol"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
	"asar/internal/kit/upload"
)

// leftShown is how many of those who left are named, and linesKept how many of
// the rows that change something.
const leftShown, linesKept = 200, 200

// Line is what became of one row, as far as it is worth saying: rows that said
// nothing new are only counted.
type Line struct {
	Row     int // as a spreadsheet numbers it
	Outcome enrol.Outcome
	Name    string
	Was, Is enrol.Facts
}

// Report is what became of a file.
type Report struct {
	upload.Sums

	Lines    []Line // the first of them
	Problems []sheet.Problem
	Ignored  []string        // headings that were not used
	Left     []enrol.Student // on the list, studying, and not in the file
	DryRun   bool
}

// Job is one file to take.
type Job struct {
	Org     id.ID
	Path    string
	Mapping sheet.Mapping // without columns, they are found by their headings
	DryRun  bool
	Limits  sheet.Limits
	Tell    func(row int) // may be nil
}

// run is one import under way.
type run struct {
	desk    *enrol.Desk
	tx      *db.Tx
	by      auth.Actor
	job     Job
	mapping sheet.Mapping
	seen    map[string]int  // number and day → the row
	refused map[string]bool // numbers that are in the file, in a row that was not taken
	report  Report
}

// Take takes a file in the caller's transaction.
func Take(tx *db.Tx, desk *enrol.Desk, by auth.Actor, job Job) (_ Report, err error) {
	defer fault.Wrap(&err, "roster.Take(%s)", job.Org)
	r := &run{desk: desk, tx: tx, by: by, job: job, seen: map[string]int{}, refused: map[string]bool{}, report: Report{DryRun: job.DryRun}}
	if err := sheet.Each(job.Path, job.Limits, r.begin, r.next); err != nil {
		return r.report, err
	}
	left, err := desk.Left(tx, by, job.Org, leftShown)
	if err != nil {
		return r.report, err
	}
	r.report.Left = slices.DeleteFunc(left, func(s enrol.Student) bool { return r.refused[s.Number] })
	if job.DryRun {
		_, err = tx.Exec(sqlUndoAll)
	}
	return r.report, err
}

// begin finds the columns of the list.
func (r *run) begin(columns []string) (err error) {
	if r.mapping, r.report.Ignored, err = fit(r.job.Mapping, columns); err != nil {
		return err
	}
	_, err = r.tx.Exec(sqlBeginAll)
	return err
}

// next takes the next row.
func (r *run) next(row sheet.Row) error {
	if err := r.one(r.mapping.Apply(row)); err != nil {
		return err
	}
	if r.job.Tell != nil {
		r.job.Tell(r.report.Read)
	}
	return nil
}

// one takes one row, whole or not at all.
func (r *run) one(next sheet.Record) error {
	r.report.Read++
	problems := next.Problems
	row, bad := r.read(next)
	problems = append(problems, bad...)
	problems = append(problems, r.twice(next, row)...)
	if len(problems) > 0 {
		r.refuse(row.Number, problems)
		return nil
	}
	was, found, err := r.desk.ByNumber(r.tx, r.by, r.job.Org, row.Number)
	if err != nil {
		return err
	}
	if found {
		r.keep(&row.Facts, was.Facts)
	}
	if _, err := r.tx.Exec(sqlBeginRow); err != nil {
		return err
	}
	outcome, err := r.desk.Take(r.tx, r.by, r.job.Org, row)
	if f, refused := fault.As(err); refused && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		r.refuse(row.Number, r.problems(next, f))
		if _, err := r.tx.Exec(sqlUndoRow); err != nil {
			return err
		}
	} else if err != nil {
		return err
	} else {
		r.count(Line{Row: next.Number, Outcome: outcome, Name: row.Surname + " " + row.Given, Was: was.Facts, Is: row.Facts})
	}
	_, err = r.tx.Exec(sqlEndRow)
	return err
}

// twice refuses a second row that says of the same student what holds from the
// same day: not both can be meant.
func (r *run) twice(next sheet.Record, row enrol.Row) []sheet.Problem {
	what := row.Number + " " + string(row.From)
	other, again := r.seen[what]
	if row.Number != "" && again {
		return []sheet.Problem{{Row: next.Number, Column: r.mapping.Columns["number"], Value: row.Number, Text: textTwice.With("row", other)}}
	}
	r.seen[what] = next.Number
	return nil
}

func (r *run) refuse(number string, problems []sheet.Problem) {
	r.refused[number] = true
	r.report.Refused++
	r.report.Problems = append(r.report.Problems, problems...)
}

func (r *run) count(l Line) {
	switch l.Outcome {
	case enrol.Created:
		r.report.Created++
	case enrol.Updated:
		r.report.Changed++
	default:
		r.report.Same++
		return
	}
	if len(r.report.Lines) < linesKept {
		r.report.Lines = append(r.report.Lines, l)
	}
}

// problems says what the list's own rules have against a row.
func (r *run) problems(next sheet.Record, f *fault.Error) (list []sheet.Problem) {
	for _, field := range f.Fields {
		ours := field.Name
		if r.mapping.Columns[ours] == "" && (ours == "surname" || ours == "given") {
			ours = "name" // they stand in one column
		}
		list = append(list, sheet.Problem{Row: next.Number, Column: r.mapping.Columns[ours], Value: sheet.Shorten(next.Get(ours)), Text: field.Text})
	}
	if len(list) == 0 {
		list = []sheet.Problem{{Row: next.Number, Text: f.Text}}
	}
	return list
}

// keep takes over what is known where the file has no column for it.
func (r *run) keep(f *enrol.Facts, was enrol.Facts) {
	has := func(ours string) bool { return r.mapping.Columns[ours] != "" }
	if !has("status") {
		f.Status = was.Status
	}
	if !has("form") {
		f.Form = was.Form
	}
	if !has("course") {
		f.Course = was.Course
	}
	if !has("funding") {
		f.Funding = was.Funding
	}
	if !has("citizen") {
		f.Citizen = was.Citizen
	}
}
