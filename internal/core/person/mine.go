package person

import (
	"strings"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// Mine tells a person what this part knows of them.
func (d *Desk) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	p, err := d.Get(tx, who)
	if err != nil {
		return nil, err
	}
	profile := privacy.Section{
		Name: "profile", Title: i18n.M{Kk: "Мен туралы", Ru: "Обо мне", En: "About me"}, Tables: []string{"person"},
		Fields: []privacy.Field{
			{Name: "number", Title: i18n.M{Kk: "Нөмір", Ru: "Номер", En: "Number"}},
			{Name: "surname", Title: i18n.M{Kk: "Тегі", Ru: "Фамилия", En: "Surname"}},
			{Name: "given", Title: i18n.M{Kk: "Аты", Ru: "Имя", En: "Given name"}},
			{Name: "patronymic", Title: i18n.M{Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"}},
			{Name: "display", Title: i18n.M{Kk: "Қалай атау керек", Ru: "Как обращаться", En: "What to call you"}},
			{Name: "birth", Title: i18n.M{Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"}},
			{Name: "birth_before", Title: i18n.M{Kk: "Бұрын жазылған туған күні", Ru: "Прежняя дата рождения", En: "Date of birth before"}},
			{Name: "language", Title: i18n.M{Kk: "Тілі", Ru: "Язык", En: "Language"}},
			privacy.FieldRegion,
			{Name: "email", Title: i18n.M{Kk: "Пошта", Ru: "Почта", En: "E-mail"}},
			{Name: "phone", Title: i18n.M{Kk: "Телефон", Ru: "Телефон", En: "Phone"}},
			{Name: "source", Title: i18n.M{Kk: "Дереккөз", Ru: "Источник", En: "Source"}},
			{Name: "source_id", Title: i18n.M{Kk: "Дереккөздегі нөмірі", Ru: "Номер в источнике", En: "Number in the source"}},
			{Name: "registered_at", Title: i18n.M{Kk: "Тіркелген уақыты", Ru: "Регистрация", En: "Registered"}},
		},
	}
	profile.Add(p.ID.String(), p.Surname, p.Given, p.Patronymic, p.Display, p.Birth, p.birthsBefore(), privacy.Language(p.Lang), region(p.Region), p.Email, p.Phone,
		p.Source, p.SourceID, p.Registered)
	roles, err := d.rolesOf(tx, who)
	return []privacy.Section{profile, roles}, err
}

// birthsBefore says which dates of birth stood before the one that stands now.
func (p Person) birthsBefore() string {
	var days []string
	for _, was := range p.births {
		days = append(days, string(was.Birth))
	}
	return strings.Join(days, ", ")
}

type heldRow struct {
	Role      auth.Role
	ScopeKind string
	ScopeID   string
	Since     when.Instant
	Until     when.Instant
}

// rolesOf tells of every role that a person holds or has held.
func (d *Desk) rolesOf(tx *db.Tx, who id.ID) (privacy.Section, error) {
	s := privacy.Section{
		Name: "roles", Title: i18n.M{Kk: "Рөлдерім", Ru: "Мои роли", En: "My roles"}, Tables: []string{"role_grant"},
		Fields: []privacy.Field{
			privacy.FieldRole, {Name: "scope", Title: i18n.M{Kk: "Аясы", Ru: "Пределы", En: "Scope"}}, privacy.FieldSince, privacy.FieldUntil,
		},
	}
	held, err := db.All[heldRow](tx, sqlAllGrants, who)
	for _, h := range held {
		s.Add(privacy.Word{Code: string(h.Role), Name: h.Role.Name()}, auth.Scope{Kind: h.ScopeKind, ID: h.ScopeID}, h.Since, h.Until)
	}
	return s, err
}

// region is a region to be named by whoever knows the regions; none is none.
func region(code string) any {
	if code == "" {
		return ""
	}
	return auth.OfRegion(code)
}
