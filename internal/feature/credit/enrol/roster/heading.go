package roster

import (
	"strings"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// Columns are those that are read.
var Columns = []sheet.Column{
	{
		Name: "number", Need: true, Label: i18n.M{Kk: "Студенттік нөмір", Ru: "Номер студента", En: "Student number"},
		About: i18n.M{Kk: "Университет берген нөмір: студент осы нөмірмен танылады.", Ru: "Номер, который дал университет: по нему студента узнают.", En: "The number that the university gave: a student is known by it."},
		Also: []string{
			"student id", "id студента", "студент id", "номер студенческого", "номер студенческого билета", "студенттік билет нөмірі", "№ зачётной книжки",
			"номер зачётки", "сынақ кітапшасының нөмірі", "табельный номер", "логин", "id",
		},
	},
	{Name: "surname", Label: i18n.M{Kk: "Тегі", Ru: "Фамилия", En: "Surname"}, About: aboutPart, Also: []string{"last name", "family name"}},
	{Name: "given", Label: i18n.M{Kk: "Аты", Ru: "Имя", En: "Given name"}, About: aboutPart, Also: []string{"first name"}},
	{Name: "patronymic", Label: i18n.M{Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"}, About: aboutPart, Also: []string{"middle name"}},
	{
		Name: "name", Need: true, Label: i18n.M{Kk: "Аты-жөні", Ru: "ФИО", En: "Full name"},
		About: i18n.M{Kk: "Тегі, аты, әкесінің аты бір бағанда.", Ru: "Фамилия, имя и отчество в одном столбце.", En: "Surname, given name and patronymic in one column."},
		Also: []string{
			"фио студента", "ф.и.о.", "ф.и.о. студента", "т.а.ә.", "таә", "тегі, аты, әкесінің аты", "фамилия имя отчество", "фамилия, имя, отчество",
			"student", "студент",
		},
	},
	{
		Name: "birth", Need: true, Label: i18n.M{Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"},
		About: i18n.M{Kk: "Мысалы: 31.05.2006.", Ru: "Например: 31.05.2006.", En: "Such as 31.05.2006."},
		Also:  []string{"birth date", "birthday", "туған жылы, айы, күні", "д.р."},
	},
	{
		Name: "from", Label: i18n.M{Kk: "Қай күннен", Ru: "С какого дня", En: "From"},
		About: i18n.M{Kk: "Жолдағы мәлімет қай күннен бастап дұрыс. Бос болса, бүгіннен.", Ru: "С какого дня верны сведения строки. Если пусто, с сегодняшнего.", En: "The day from which the row holds. If empty, today."},
		Also:  []string{"дата", "дата приказа", "бұйрық күні", "с даты"},
	},
	{
		Name: "status", Label: i18n.M{Kk: "Күйі", Ru: "Статус", En: "Status"}, About: wordsOf(statusWords),
		Also: []string{"состояние", "мәртебесі", "статус студента"},
	},
	{Name: "form", Label: i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}, About: wordsOf(formWords), Also: []string{"оқу түрі", "форма"}},
	{
		Name: "course", Label: i18n.M{Kk: "Курс", Ru: "Курс обучения", En: "Year of study"},
		About: i18n.M{Kk: "1–9 саны.", Ru: "Число от 1 до 9.", En: "A number from 1 to 9."}, Also: []string{"курсы", "year", "оқу курсы"},
	},
	{
		Name: "funding", Label: i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}, About: wordsOf(fundingWords),
		Also: []string{"грант/платно", "форма оплаты", "төлем түрі", "источник финансирования", "қаржыландыру көзі", "вид финансирования", "финансирование"},
	},
	{Name: "citizen", Label: i18n.M{Kk: "Қазақстан азаматы", Ru: "Гражданство", En: "Citizenship"}, About: wordsOf(citizenWords), Also: []string{"азаматтығы", "гражданин рк"}},
}

// aboutPart is said of the parts of a name.
var aboutPart = i18n.M{Kk: "Аты-жөні бөлек бағандарда болса.", Ru: "Если имя стоит в отдельных столбцах.", En: "Where names stand in columns of their own."}

// Guess finds the columns of a file by their headings.
func Guess(theirs []string) sheet.Mapping {
	return sheet.Mapping{Columns: sheet.Guess(Columns, theirs)}
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
	if name, found := m.Foreign(Columns); found {
		return m, nil, fault.New(fault.Invalid, "roster/mapping", textForeign.With("column", name))
	}
	if missing := Missing(m); len(missing) > 0 {
		return m, nil, fault.New(fault.Invalid, "roster/columns", textMissing.With("columns", said(missing), "found", strings.Join(theirs, ", ")))
	}
	return m, m.Unused(theirs), nil
}

// Missing returns the columns that a mapping leaves out and that are needed. A full
// name may stand in parts instead.
func Missing(m sheet.Mapping) (list []sheet.Column) {
	for _, c := range Columns {
		named := c.Name == "name" && m.Columns["surname"] != "" && m.Columns["given"] != ""
		if c.Need && m.Columns[c.Name] == "" && !named {
			list = append(list, c)
		}
	}
	return list
}

// said names several columns with commas between.
type said []sheet.Column

// Text says all of them.
func (s said) Text(l i18n.Lang) string {
	words := make([]string, len(s))
	for i, c := range s {
		words[i] = c.Label.Text(l)
	}
	return strings.Join(words, ", ")
}

// Headings says what the columns of a list may be called, for whoever makes one.
func Headings(l i18n.Lang) (list []string) {
	for _, c := range Columns {
		list = append(list, c.Label.Text(l))
	}
	return list
}
