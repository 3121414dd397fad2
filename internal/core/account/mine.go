package account

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

const (
	sqlMyFlows      = `SELECT kind, made_at, until FROM flow WHERE person = $1 ORDER BY id`
	sqlMyChanges    = `SELECT sealed, made_at, until FROM address_change WHERE person = $1 ORDER BY made_at`
	sqlMyIdentities = `SELECT provider, made_at FROM identity WHERE person = $1 ORDER BY id`
	sqlMyReset      = `SELECT asked_at, due FROM sign_in_reset WHERE person = $1`
	sqlMyMove       = `SELECT sealed, asked_at, due FROM address_move WHERE person = $1`
	sqlMyMeans      = `SELECT 'password' AS kind, set_at AS at FROM password WHERE person = $1 UNION ALL SELECT 'app', set_at FROM app WHERE person = $1
		UNION ALL SELECT 'passkey', made_at FROM passkey WHERE person = $1`
)

type means struct {
	Kind Factor
	At   when.Instant
}

// Mine tells a person what this part knows of them, without what opens their account.
func (d *Desk) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	var all []privacy.Section
	for _, tell := range []func(*db.Tx, id.ID) (privacy.Section, error){d.mySessions, d.myMeans, d.myIdentities, d.myFlows, d.myChanges, d.myReset, d.myMove} {
		s, err := tell(tx, who)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

func (d *Desk) mySessions(tx *db.Tx, who id.ID) (privacy.Section, error) {
	s := privacy.Section{
		Name: "sessions", Title: i18n.M{Kk: "Сеанстар", Ru: "Сеансы", En: "Sessions"}, Tables: []string{"session"},
		Fields: []privacy.Field{
			{Name: "browser", Title: i18n.M{Kk: "Браузер", Ru: "Браузер", En: "Browser"}}, privacy.FieldWay, privacy.FieldSince,
			{Name: "seen_at", Title: i18n.M{Kk: "Соңғы рет", Ru: "В последний раз", En: "Last seen"}},
		},
	}
	list, err := d.Sessions(tx, auth.Actor{Person: who})
	for _, one := range list {
		s.Add(one.Browser, privacy.WordOf(one.Strength, strengthNames), one.Begun, one.Seen)
	}
	return s, err
}

func (d *Desk) myMeans(tx *db.Tx, who id.ID) (privacy.Section, error) {
	s := privacy.Section{
		Name: "ways_in", Title: i18n.M{Kk: "Кіру тәсілдері", Ru: "Способы входа", En: "Ways to sign in"},
		Tables: []string{"password", "passkey", "app"}, Fields: []privacy.Field{privacy.FieldKind, privacy.FieldSince},
	}
	list, err := db.All[means](tx, sqlMyMeans, who)
	for _, one := range list {
		s.Add(privacy.WordOf(one.Kind, meansNames), one.At)
	}
	return s, err
}

func (d *Desk) myIdentities(tx *db.Tx, who id.ID) (privacy.Section, error) {
	type row struct {
		Provider string
		MadeAt   when.Instant
	}
	s := privacy.Section{
		Name: "universities", Title: i18n.M{Kk: "Университеттер", Ru: "Университеты", En: "Universities"},
		Tables: []string{"identity"}, Fields: []privacy.Field{privacy.FieldName, privacy.FieldSince},
	}
	list, err := db.All[row](tx, sqlMyIdentities, who)
	for _, one := range list {
		s.Add(one.Provider, one.MadeAt)
	}
	return s, err
}

func (d *Desk) myFlows(tx *db.Tx, who id.ID) (privacy.Section, error) {
	type row struct {
		Kind   Kind
		MadeAt when.Instant
		Until  when.Instant
	}
	s := privacy.Section{
		Name: "sign_in_attempts", Title: i18n.M{Kk: "Кіру әрекеттері", Ru: "Попытки входа", En: "Attempts to sign in"},
		Tables: []string{"flow"}, Fields: []privacy.Field{privacy.FieldKind, privacy.FieldAt, privacy.FieldUntil},
	}
	list, err := db.All[row](tx, sqlMyFlows, who)
	for _, one := range list {
		s.Add(privacy.WordOf(one.Kind, kindNames), one.MadeAt, one.Until)
	}
	return s, err
}

func (d *Desk) myChanges(tx *db.Tx, who id.ID) (privacy.Section, error) {
	type row struct {
		Sealed []byte
		MadeAt when.Instant
		Until  when.Instant
	}
	s := privacy.Section{
		Name: "former_addresses", Title: i18n.M{Kk: "Хатпен қайтаруға болатын өзгерістер", Ru: "Изменения, которые можно отменить по письму", En: "Changes that a letter can take back"}, Tables: []string{"address_change"},
		Fields: []privacy.Field{
			{Name: "email", Title: i18n.M{Kk: "Бұрынғы пошта", Ru: "Прежняя почта", En: "E-mail before"}},
			{Name: "phone", Title: i18n.M{Kk: "Бұрынғы телефон", Ru: "Прежний телефон", En: "Phone before"}}, privacy.FieldAt, privacy.FieldUntil,
		},
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return s, err
	}
	list, err := db.All[row](tx, sqlMyChanges, who)
	for _, one := range list {
		old, err := openAddresses(p, one.Sealed)
		if err != nil {
			return s, err
		}
		s.Add(old.Email, old.Phone, one.MadeAt, one.Until)
	}
	return s, err
}

func (d *Desk) myReset(tx *db.Tx, who id.ID) (privacy.Section, error) {
	type row struct{ AskedAt, Due when.Instant }
	s := privacy.Section{
		Name: "sign_in_reset", Title: i18n.M{Kk: "Кіруді қалпына келтіру", Ru: "Сброс входа", En: "A reset of the sign-in"},
		Tables: []string{"sign_in_reset"}, Fields: []privacy.Field{privacy.FieldAt, privacy.FieldUntil},
	}
	list, err := db.All[row](tx, sqlMyReset, who)
	for _, one := range list {
		s.Add(one.AskedAt, one.Due)
	}
	return s, err
}

func (d *Desk) myMove(tx *db.Tx, who id.ID) (privacy.Section, error) {
	type row struct {
		Sealed       []byte
		AskedAt, Due when.Instant
	}
	s := privacy.Section{
		Name: "address_move", Title: i18n.M{Kk: "Аккаунтты басқа мекенжайға көшіру", Ru: "Перенос аккаунта на другой адрес", En: "A move of the account to another address"},
		Tables: []string{"address_move"},
		Fields: []privacy.Field{{Name: "address", Title: i18n.M{Kk: "Мекенжай", Ru: "Адрес", En: "Address"}}, privacy.FieldAt, privacy.FieldUntil},
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return s, err
	}
	list, err := db.All[row](tx, sqlMyMove, who)
	for _, one := range list {
		address, err := p.Open(sealAddress, one.Sealed)
		if err != nil {
			return s, err
		}
		s.Add(address, one.AskedAt, one.Due)
	}
	return s, err
}

var strengthNames = map[auth.Strength]i18n.M{
	auth.ByCode:       {Kk: "код", Ru: "код", En: "a code"},
	auth.ByPassword:   {Kk: "құпиясөз", Ru: "пароль", En: "a password"},
	auth.ByUniversity: {Kk: "университет", Ru: "университет", En: "one's university"},
	auth.ByPasskey:    {Kk: "кіру кілті", Ru: "ключ доступа", En: "a passkey"},
	auth.BySecond:     {Kk: "екінші фактор", Ru: "второй фактор", En: "a second factor"},
}

// StrengthName is how somebody proved who they are.
func StrengthName(s auth.Strength) i18n.M { return strengthNames[s] }

var meansNames = map[Factor]i18n.M{
	FactorPassword:   {Kk: "Құпиясөз", Ru: "Пароль", En: "Password"},
	FactorPasskey:    {Kk: "Кіру кілті", Ru: "Ключ доступа", En: "Passkey"},
	FactorApp:        {Kk: "Растау қосымшасы", Ru: "Приложение с кодами", En: "Authenticator app"},
	FactorRecovery:   {Kk: "Қалпына келтіру кодтары", Ru: "Коды восстановления", En: "Recovery codes"},
	FactorAddress:    {Kk: "Мекенжай", Ru: "Адрес", En: "Address"},
	FactorUniversity: {Kk: "Университет", Ru: "Университет", En: "University"},
}

// Name is what the factor is called.
func (f Factor) Name() i18n.M { return meansNames[f] }

var wayNames = map[Way]i18n.M{
	WayCode:       {Kk: "код", Ru: "код", En: "a code"},
	WayPassword:   {Kk: "құпиясөз", Ru: "пароль", En: "a password"},
	WayPasskey:    {Kk: "кіру кілті", Ru: "ключ доступа", En: "a passkey"},
	WaySecond:     {Kk: "екінші фактор", Ru: "второй фактор", En: "a second factor"},
	WayUniversity: {Kk: "университет", Ru: "университет", En: "one's university"},
}

// Name is what the way is called.
func (w Way) Name() i18n.M { return wayNames[w] }

var kindNames = map[Kind]i18n.M{
	KindSignIn:  {Kk: "Кіру не тіркелу", Ru: "Вход или регистрация", En: "Signing in or registering"},
	KindAgain:   {Kk: "Кім екенін қайта растау", Ru: "Повторное подтверждение", En: "Proving once more"},
	KindAddress: {Kk: "Мекенжайды ауыстыру", Ru: "Смена адреса", En: "Changing the address"},
	KindProve:   {Kk: "Мекенжайды растау", Ru: "Подтверждение адреса", En: "Proving an address"},
}
