package roster

import (
	"maps"
	"slices"
	"strings"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// Column is a column that a list of students may have.
type Column struct {
	Name  string // as a mapping names it
	Label i18n.M // as Asar says it
	also  []string
	Need  bool
	About i18n.M // what stands in it
}

// columnName is the column of a full name, which may stand in three instead.
const columnName = "name"

// Columns are those that are read.
var Columns = []Column{
	{"number", i18n.M{Kk: "Студенттік нөмір", Ru: "Номер студента", En: "Student number"}, []string{
		"number", "student id", "id студента", "студент id", "номер студенческого", "номер студенческого билета", "студенттік билет нөмірі", "№ зачётной книжки",
		"номер зачётки", "сынақ кітапшасының нөмірі", "табельный номер", "логин", "id",
	}, true, i18n.M{Kk: "Университет берген нөмір: студент осы нөмірмен танылады.", Ru: "Номер, который дал университет: по нему студента узнают.", En: "The number that the university gave: a student is known by it."}},
	{"surname", i18n.M{Kk: "Тегі", Ru: "Фамилия", En: "Surname"}, []string{"surname", "last name", "family name"}, false, aboutPart},
	{"given", i18n.M{Kk: "Аты", Ru: "Имя", En: "Given name"}, []string{"given", "first name"}, false, aboutPart},
	{"patronymic", i18n.M{Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"}, []string{"middle name"}, false, aboutPart},
	{"name", i18n.M{Kk: "Аты-жөні", Ru: "ФИО", En: "Full name"}, []string{"фио студента", "ф.и.о.", "ф.и.о. студента", "т.а.ә.", "таә", "тегі, аты, әкесінің аты", "фамилия имя отчество", "фамилия, имя, отчество", "student", "студент"}, true, i18n.M{Kk: "Тегі, аты, әкесінің аты бір бағанда.", Ru: "Фамилия, имя и отчество в одном столбце.", En: "Surname, given name and patronymic in one column."}},
	{"birth", i18n.M{Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"}, []string{"birth", "birth date", "birthday", "туған жылы, айы, күні", "д.р."}, true, i18n.M{Kk: "Мысалы: 31.05.2006.", Ru: "Например: 31.05.2006.", En: "Such as 31.05.2006."}},
	{"from", i18n.M{Kk: "Қай күннен", Ru: "С какого дня", En: "From"}, []string{"from", "дата", "дата приказа", "бұйрық күні", "с даты"}, false, i18n.M{Kk: "Жолдағы мәлімет қай күннен бастап дұрыс. Бос болса, бүгіннен.", Ru: "С какого дня верны сведения строки. Если пусто, с сегодняшнего.", En: "The day from which the row holds. If empty, today."}},
	{"status", i18n.M{Kk: "Күйі", Ru: "Статус", En: "Status"}, []string{"status", "состояние", "мәртебесі", "статус студента"}, false, wordsOf(statusWords)},
	{"form", i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}, []string{"form", "оқу түрі", "форма"}, false, wordsOf(formWords)},
	{"course", i18n.M{Kk: "Курс", Ru: "Курс обучения", En: "Year of study"}, []string{"course", "курсы", "year", "оқу курсы"}, false, i18n.M{Kk: "1–9 саны.", Ru: "Число от 1 до 9.", En: "A number from 1 to 9."}},
	{"funding", i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}, []string{"funding", "грант/платно", "форма оплаты", "төлем түрі", "источник финансирования", "қаржыландыру көзі", "вид финансирования", "финансирование"}, false, wordsOf(fundingWords)},
	{"citizen", i18n.M{Kk: "Қазақстан азаматы", Ru: "Гражданство", En: "Citizenship"}, []string{"citizen", "азаматтығы", "гражданин рк"}, false, wordsOf(citizenWords)},
}

// aboutPart is said of the parts of a name.
var aboutPart = i18n.M{Kk: "Аты-жөні бөлек бағандарда болса.", Ru: "Если имя стоит в отдельных столбцах.", En: "Where names stand in columns of their own."}

func (c Column) names() []string {
	return append([]string{c.Label.Kk, c.Label.Ru, c.Label.En}, c.also...)
}

// Guess finds the columns of a file by their headings. A column of theirs is
// given to the first of ours that is called so.
func Guess(theirs []string) sheet.Mapping {
	found, used := map[string]string{}, map[string]bool{}
	for _, c := range Columns {
		for _, name := range c.names() {
			i := slices.IndexFunc(theirs, func(t string) bool { return !used[t] && i18n.Fold(t) == i18n.Fold(name) })
			if i >= 0 && found[c.Name] == "" {
				found[c.Name], used[theirs[i]] = theirs[i], true
			}
		}
	}
	return sheet.Mapping{Columns: found}
}

// fit returns the mapping for a file's columns, and those it does not use. It
// refuses one that does not belong to the file, and a file without what is needed.
func fit(m sheet.Mapping, theirs []string) (_ sheet.Mapping, ignored []string, err error) {
	if len(m.Columns) == 0 {
		m.Columns = Guess(theirs).Columns
	}
	if err := m.Fits(theirs); err != nil {
		return m, nil, err
	}
	for _, ours := range slices.Sorted(maps.Keys(m.Columns)) {
		if !slices.ContainsFunc(Columns, func(c Column) bool { return c.Name == ours }) {
			return m, nil, fault.New(fault.Invalid, "roster/mapping", textForeign.With("column", ours))
		}
	}
	if missing := Missing(m); len(missing) > 0 {
		return m, nil, fault.New(fault.Invalid, "roster/columns", textMissing.With("columns", said(missing), "found", strings.Join(theirs, ", ")))
	}
	used := map[string]bool{}
	for _, name := range m.Columns {
		used[i18n.Fold(name)] = true
	}
	for _, name := range theirs {
		if !used[i18n.Fold(name)] {
			ignored = append(ignored, name)
		}
	}
	return m, ignored, nil
}

// Missing returns the columns that a mapping leaves out and that are needed.
func Missing(m sheet.Mapping) (list []Column) {
	for _, c := range Columns {
		named := c.Name == columnName && m.Columns["surname"] != "" && m.Columns["given"] != ""
		if c.Need && m.Columns[c.Name] == "" && !named {
			list = append(list, c)
		}
	}
	return list
}

// said names several columns with commas between.
type said []Column

// Text says all of them.
func (s said) Text(l i18n.Lang) string {
	words := make([]string, len(s))
	for i, c := range s {
		words[i] = c.Label.In(l)
	}
	return strings.Join(words, ", ")
}

// Headings says what the columns of a list may be called, for whoever makes one.
func Headings(l i18n.Lang) (list []string) {
	for _, c := range Columns {
		list = append(list, c.Label.In(l))
	}
	return list
}
