// Package roster takes a university's list of students from a CSV or XLSX file.
//
// The rules in prose. Columns are found by their headings, in any of the three
// languages and any order; a file without the ones that are needed is refused
// whole, and says which are missing. Each row then stands for itself: it is
// taken, or refused with its number, its column and the reason. A student is
// known again by their number; a row that says nothing new changes nothing, and
// a column that the file does not have keeps what is known. Whoever stands on
// the list and not in the file is named, and nothing is done to them: why they
// left is for the office to say. A dry run is the same run, undone.
package roster

import (
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
	"asar/internal/kit/when"
)

// MaxFile is the greatest size of a file in bytes, and MaxRows how many students
// a page takes at once, while somebody waits; the command line takes any number.
const (
	MaxFile = 10 << 20
	MaxRows = 5000
)

// leftShown is how many of those who left are named.
const leftShown = 200

// Line is what became of one row, as far as it is worth saying: rows that said
// nothing new are only counted.
type Line struct {
	Row     int // as a spreadsheet numbers it
	Outcome enrol.Outcome
	Name    string
	Was, Is enrol.Facts
}

// Report is what became of a file. Read is the sum of the four counts after it.
type Report struct {
	Read, Created, Changed, Same, Refused int

	Lines    []Line
	Problems []sheet.Problem
	Ignored  []string        // headings that were not used
	Left     []enrol.Student // on the list, studying, and not in the file
	DryRun   bool
}

// Job is one file to take.
type Job struct {
	Org    id.ID
	Path   string
	DryRun bool
	Rows   int           // at most; zero for no bound
	Tell   func(row int) // may be nil
}

// run is one import under way.
type run struct {
	desk    *enrol.Desk
	tx      *db.Tx
	by      auth.Actor
	job     Job
	columns map[string]string // ours → theirs
	report  Report
}

// Take takes a file in the caller's transaction.
func Take(tx *db.Tx, desk *enrol.Desk, by auth.Actor, job Job) (_ Report, err error) {
	defer fault.Wrap(&err, "roster.Take(%s)", job.Org)
	reader, err := sheet.Open(job.Path, sheet.Limits{Bytes: MaxFile, Rows: job.Rows})
	if err != nil {
		return Report{}, err
	}
	defer func() { err = errors.Join(err, reader.Close()) }()
	r := &run{desk: desk, tx: tx, by: by, job: job, report: Report{DryRun: job.DryRun}}
	if r.columns, r.report.Ignored, err = guess(reader.Columns()); err != nil {
		return Report{}, err
	}
	if _, err := tx.Exec(sqlBeginAll); err != nil {
		return Report{}, err
	}
	if err := r.all(reader); err != nil {
		return r.report, err
	}
	if r.report.Left, err = desk.Left(tx, by, job.Org, leftShown); err != nil {
		return r.report, err
	}
	if job.DryRun {
		_, err = tx.Exec(sqlUndoAll)
	}
	return r.report, err
}

func (r *run) all(reader *sheet.Reader) error {
	for {
		next, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := r.one(next); err != nil {
			return err
		}
		if r.job.Tell != nil {
			r.job.Tell(r.report.Read)
		}
	}
}

// one takes one row, whole or not at all.
func (r *run) one(next sheet.Row) error {
	r.report.Read++
	problems := next.Problems
	row, bad := r.read(next)
	problems = append(problems, bad...)
	if len(problems) > 0 {
		r.refuse(problems)
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
		r.refuse(r.problems(next, f))
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

func (r *run) refuse(problems []sheet.Problem) {
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
	r.report.Lines = append(r.report.Lines, l)
}

// problems says what the list's own rules have against a row.
func (r *run) problems(next sheet.Row, f *fault.Error) (list []sheet.Problem) {
	for _, field := range f.Fields {
		theirs := r.columns[field.Name]
		list = append(list, sheet.Problem{Row: next.Number, Column: theirs, Value: next.Get(theirs), Text: field.Text})
	}
	if len(list) == 0 {
		list = []sheet.Problem{{Row: next.Number, Text: f.Text}}
	}
	return list
}

// keep takes over what is known where the file has no column for it.
func (r *run) keep(f *enrol.Facts, was enrol.Facts) {
	has := func(ours string) bool { return r.columns[ours] != "" }
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

// read reads the cells of a row.
func (r *run) read(next sheet.Row) (row enrol.Row, bad []sheet.Problem) {
	get := func(ours string) string {
		if theirs := r.columns[ours]; theirs != "" {
			return next.Get(theirs)
		}
		return ""
	}
	need := func(ours string, ok bool, text i18n.Text) {
		if !ok {
			bad = append(bad, sheet.Problem{Row: next.Number, Column: r.columns[ours], Value: get(ours), Text: text})
		}
	}
	row.Number, row.Surname, row.Given, row.Patronymic = get("number"), get("surname"), get("given"), get("patronymic")
	if full := strings.Fields(get("name")); len(full) > 0 && row.Surname == "" {
		row.Surname, full = full[0], full[1:]
		if len(full) > 0 {
			row.Given, row.Patronymic = full[0], strings.Join(full[1:], " ")
		}
	}
	var ok bool
	row.Birth, ok = day(get("birth"))
	need("birth", ok && row.Birth != "", textBirth)
	row.From, ok = day(get("from"))
	need("from", ok, textDay)
	row.Status = enrol.Studying
	if said := get("status"); said != "" {
		row.Status, ok = word(said, statusWords)
		need("status", ok, textWord.With("words", saidWords(statusWords)))
	}
	row.Form, ok = word(get("form"), formWords)
	need("form", ok, textWord.With("words", saidWords(formWords)))
	row.Funding, ok = word(get("funding"), fundingWords)
	need("funding", ok, textWord.With("words", saidWords(fundingWords)))
	row.Citizen, ok = word(get("citizen"), citizenWords)
	need("citizen", ok, textWord.With("words", saidWords(citizenWords)))
	if said := strings.Fields(get("course")); len(said) > 0 { // "3 курс" is 3
		n, err := strconv.Atoi(said[0])
		need("course", err == nil, textCourse)
		row.Course = n
	}
	return row, bad
}

// layouts are the ways in which a day may be written.
var layouts = []string{time.DateOnly, "2006-1-2", "2.1.2006", "2/1/2006"}

// day reads a day; an empty cell is none.
func day(s string) (when.Day, bool) {
	s, _, _ = strings.Cut(s, " ")
	s, _, _ = strings.Cut(s, "T")
	if s == "" {
		return "", true
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil {
			return when.Day(t.Format(time.DateOnly)), true
		}
	}
	return "", false
}

// word reads a value by the words for it in any language; an empty cell says
// nothing.
func word[T ~string](said string, words []meaning[T]) (T, bool) {
	if said == "" {
		return "", true
	}
	key := i18n.Fold(said)
	i := slices.IndexFunc(words, func(m meaning[T]) bool {
		return slices.ContainsFunc(m.words, func(w string) bool { return i18n.Fold(w) == key })
	})
	if i < 0 {
		return "", false
	}
	return words[i].is, true
}

// meaning is a value with the words for it.
type meaning[T ~string] struct {
	is    T
	words []string
}

// saidWords lists the first word of each value.
func saidWords[T ~string](words []meaning[T]) i18n.Text {
	var list []string
	for _, m := range words {
		list = append(list, m.words[0])
	}
	return i18n.Plain(strings.Join(list, ", "))
}

var (
	statusWords = []meaning[enrol.Status]{
		{enrol.Studying, []string{"учится", "studying", "оқып жүр", "оқиды", "активен", "активный", "обучается", "active", "студент"}},
		{enrol.OnLeave, []string{"отпуск", "leave", "демалыс", "академический отпуск", "в академическом отпуске", "академиялық демалыс", "академиялық демалыста", "on leave", "академотпуск"}},
		{enrol.Expelled, []string{"отчислен", "expelled", "шығарылған", "отчислена", "оқудан шығарылған", "отчислен(а)"}},
		{enrol.Graduated, []string{"окончил", "graduated", "бітірген", "окончила", "выпускник", "түлек", "оқуды бітірген", "окончил(а)"}},
	}
	formWords = []meaning[programme.Form]{
		{programme.FullTime, []string{"очная", "full-time", "күндізгі", "очно", "дневная", "full time"}},
		{programme.PartTime, []string{"заочная", "part-time", "сырттай", "заочно", "вечерняя", "part time"}},
		{programme.Distance, []string{"дистанционная", "distance", "қашықтан", "дистанционно", "онлайн"}},
	}
	fundingWords = []meaning[programme.Funding]{
		{programme.Grant, []string{"грант", "grant", "госгрант", "мемлекеттік грант", "государственный грант", "бюджет"}},
		{programme.Contract, []string{"платно", "contract", "ақылы", "договор", "платная", "платное", "келісімшарт", "fee-paying", "контракт"}},
	}
	citizenWords = []meaning[programme.Answer]{
		{programme.Yes, []string{"да", "yes", "иә", "казахстан", "рк", "қр", "kazakhstan", "қазақстан"}},
		{programme.No, []string{"нет", "no", "жоқ"}},
	}
)
