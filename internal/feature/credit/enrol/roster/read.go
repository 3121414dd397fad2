package roster

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/when"
)

// read reads the cells of a row.
func (r *run) read(next sheet.Record) (row enrol.Row, bad []sheet.Problem) {
	get := next.Get
	need := func(ours string, ok bool, text i18n.Text) {
		if !ok {
			bad = append(bad, sheet.Problem{Row: next.Number, Column: r.mapping.Columns[ours], Value: sheet.Shorten(get(ours)), Text: text})
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
		need("course", err == nil && n >= 0 && n <= mostCourse, textCourse)
		row.Course = n
	}
	return row, bad
}

// mostCourse is the highest year of study.
const mostCourse = 9

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

// saidWords lists the word for each value in each language; each meaning names
// the Russian word first, then the English and the Kazakh one.
func saidWords[T ~string](words []meaning[T]) (all i18n.Words) {
	for i, l := range []i18n.Lang{i18n.Ru, i18n.En, i18n.Kk} {
		var list []string
		for _, m := range words {
			list = append(list, m.words[i])
		}
		all.Set(l, strings.Join(list, ", "))
	}
	return all
}

// wordsOf says which words may stand in a column.
func wordsOf[T ~string](words []meaning[T]) (all i18n.M) {
	list := saidWords(words)
	all.Kk, all.Ru, all.En = textOneOf.In(i18n.Kk, "words", list.Kk), textOneOf.In(i18n.Ru, "words", list.Ru), textOneOf.In(i18n.En, "words", list.En)
	return all
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
		{programme.Grant, []string{"грант", "grant", "грант", "госгрант", "мемлекеттік грант", "государственный грант", "бюджет"}},
		{programme.Contract, []string{"платно", "contract", "ақылы", "договор", "платная", "платное", "келісімшарт", "fee-paying", "контракт"}},
	}
	citizenWords = []meaning[programme.Answer]{
		{programme.Yes, []string{"да", "yes", "иә", "казахстан", "рк", "қр", "kazakhstan", "қазақстан"}},
		{programme.No, []string{"нет", "no", "жоқ"}},
	}
)
