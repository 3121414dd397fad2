package roster

import (
	"slices"
	"strings"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// heading is a column that a list of students may have, with what universities
// call it. The first name is the one that Asar says.
type heading struct {
	ours  string
	name  i18n.M
	also  []string
	needs bool
}

// headings are those that are read. A full name stands in one column or in three.
var headings = []heading{
	{"number", i18n.M{Kk: "Студенттік нөмір", Ru: "Номер студента", En: "Student number"}, []string{
		"number", "student id", "id студента", "студент id", "номер студенческого", "номер студенческого билета", "студенттік билет нөмірі", "№ зачётной книжки",
		"номер зачётки", "сынақ кітапшасының нөмірі", "табельный номер", "логин", "id",
	}, true},
	{"surname", i18n.M{Kk: "Тегі", Ru: "Фамилия", En: "Surname"}, []string{"surname", "last name", "family name"}, false},
	{"given", i18n.M{Kk: "Аты", Ru: "Имя", En: "Given name"}, []string{"given", "first name"}, false},
	{"patronymic", i18n.M{Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"}, []string{"middle name"}, false},
	{"name", i18n.M{Kk: "Аты-жөні", Ru: "ФИО", En: "Full name"}, []string{"фио студента", "ф.и.о.", "ф.и.о. студента", "т.а.ә.", "таә", "тегі, аты, әкесінің аты", "фамилия имя отчество", "фамилия, имя, отчество", "student", "студент"}, false},
	{"birth", i18n.M{Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"}, []string{"birth", "birth date", "birthday", "туған жылы, айы, күні", "д.р."}, true},
	{"from", i18n.M{Kk: "Қай күннен", Ru: "С какого дня", En: "From"}, []string{"from", "дата", "дата приказа", "бұйрық күні", "с даты"}, false},
	{"status", i18n.M{Kk: "Күйі", Ru: "Статус", En: "Status"}, []string{"status", "состояние", "мәртебесі", "статус студента"}, false},
	{"form", i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}, []string{"form", "оқу түрі", "форма"}, false},
	{"course", i18n.M{Kk: "Курс", Ru: "Курс обучения", En: "Year of study"}, []string{"course", "курсы", "year", "оқу курсы"}, false},
	{"funding", i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}, []string{"funding", "грант/платно", "форма оплаты", "төлем түрі", "источник финансирования", "қаржыландыру көзі", "вид финансирования", "финансирование"}, false},
	{"citizen", i18n.M{Kk: "Қазақстан азаматы", Ru: "Гражданство", En: "Citizenship"}, []string{"citizen", "азаматтығы", "гражданин рк"}, false},
}

func (h heading) names() []string {
	return append([]string{h.name.Kk, h.name.Ru, h.name.En}, h.also...)
}

// guess finds the columns of a file by their headings, and those that are not
// used; it refuses a file without what is needed.
func guess(theirs []string) (columns map[string]string, ignored []string, err error) {
	columns, used := map[string]string{}, map[string]bool{}
	for _, h := range headings {
		for _, name := range h.names() {
			i := slices.IndexFunc(theirs, func(t string) bool { return !used[t] && i18n.Fold(t) == i18n.Fold(name) })
			if i >= 0 && columns[h.ours] == "" {
				columns[h.ours], used[theirs[i]] = theirs[i], true
			}
		}
	}
	var missing said
	for _, h := range headings {
		if h.needs && columns[h.ours] == "" {
			missing = append(missing, h.name)
		}
	}
	if columns["name"] == "" && (columns["surname"] == "" || columns["given"] == "") {
		missing = append(missing, headings[4].name)
	}
	if len(missing) > 0 {
		return nil, nil, fault.New(fault.Invalid, "roster/columns", textMissing.With("columns", missing, "found", strings.Join(theirs, ", ")))
	}
	for _, name := range theirs {
		if !used[name] {
			ignored = append(ignored, name)
		}
	}
	return columns, ignored, nil
}

// said is several names with commas between.
type said []i18n.M

// Text says all of them.
func (s said) Text(l i18n.Lang) string {
	words := make([]string, len(s))
	for i, m := range s {
		words[i] = m.In(l)
	}
	return strings.Join(words, ", ")
}

// Headings says what the columns of a list may be called, for whoever makes one:
// the name that Asar says, and whether it is needed.
func Headings(l i18n.Lang) (list []string) {
	for _, h := range headings {
		list = append(list, h.name.In(l))
	}
	return list
}
