package app

import (
	"asar/internal/core/account"
	"asar/internal/core/guardian"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/recognition"
	"asar/internal/feature/export"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payoutweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// objectNames are what acts are done to.
var objectNames = map[string]i18n.M{
	"answer":        {Kk: "Банк жауабы", Ru: "Ответ банка", En: "Bank's answer"},
	"batch":         {Kk: "Төлем пакеті", Ru: "Пакет выплат", En: "Batch of payments"},
	"bond":          {Kk: "Қорғаншылық", Ru: "Опека", En: "Guardianship"},
	"case":          {Kk: "Ваучер ісі", Ru: "Дело о ваучере", En: "Voucher case"},
	"consent":       {Kk: "Келісім", Ru: "Согласие", En: "Consent"},
	"day":           {Kk: "Күнтізбе күні", Ru: "День календаря", En: "Day of the calendar"},
	"enrolment":     {Kk: "Оқу туралы жазба", Ru: "Запись об учёбе", En: "Record of studies"},
	"export":        {Kk: "Файлға шығару", Ru: "Выгрузка", En: "Export"},
	"file":          {Kk: "Файл", Ru: "Файл", En: "File"},
	"guardian-link": {Kk: "Қорғаншыға сілтеме", Ru: "Ссылка для опекуна", En: "Link for a guardian"},
	"hours":         {Kk: "Сағат жазбасы", Ru: "Запись о часах", En: "Record of hours"},
	"invitation":    {Kk: "Шақыру", Ru: "Приглашение", En: "Invitation"},
	"minors":        {Kk: "Кәмелетке толмағандар ережесі", Ru: "Правила для несовершеннолетних", En: "Rules for minors"},
	"opening":       {Kk: "Орын ашылымы", Ru: "Открытие мест", En: "Opening of places"},
	"opportunity":   {Kk: "Іс", Ru: "Дело", En: "Opportunity"},
	"org":           {Kk: "Ұйым", Ru: "Организация", En: "Organisation"},
	"payer":         {Kk: "Төлеуші", Ru: "Плательщик", En: "Payer"},
	"person":        {Kk: "Адам", Ru: "Человек", En: "Person"},
	"programme":     {Kk: "Ваучер бағдарламасы", Ru: "Программа ваучеров", En: "Programme of vouchers"},
	"project":       {Kk: "Бағдарлама", Ru: "Программа", En: "Project"},
	"question":      {Kk: "Банк сұрағы", Ru: "Вопрос банка", En: "Bank's question"},
	"recognition":   {Kk: "Кредитті есептеу өтініші", Ru: "Заявка на зачёт кредитов", En: "Request for credits"},
	"round":         {Kk: "Қаржыландыру кезеңі", Ru: "Набор", En: "Round"},
	"shift":         {Kk: "Ауысым", Ru: "Смена", En: "Shift"},
	"signup":        {Kk: "Жазылу", Ru: "Запись на смену", En: "Sign-up"},
	"staff-session": {Kk: "Қызметтік сеанс", Ru: "Служебный сеанс", En: "Staff session"},
}

// scopeKinds are what roles are held within.
var scopeKinds = map[string]i18n.M{
	auth.ScopeOrg:     {Kk: "Ұйым", Ru: "Организация", En: "Organisation"},
	auth.ScopePerson:  {Kk: "Адам", Ru: "Человек", En: "Person"},
	auth.ScopeRegion:  {Kk: "Өңір", Ru: "Регион", En: "Region"},
	auth.ScopeCountry: {Kk: "Бүкіл ел", Ru: "Вся страна", En: "The whole country"},
}

// fieldNames are the fields that no import has a column for.
var fieldNames = map[string]i18n.M{
	"role":         {Kk: "Рөлі", Ru: "Роль", En: "Role"},
	"scope":        {Kk: "Аясы", Ru: "Пределы", En: "Scope"},
	"state":        {Kk: "Күйі", Ru: "Состояние", En: "State"},
	"status":       {Kk: "Күйі", Ru: "Состояние", En: "State"},
	"until":        {Kk: "Мерзімі", Ru: "Срок", En: "Until"},
	"minutes":      {Kk: "Минут", Ru: "Минут", En: "Minutes"},
	"limits":       {Kk: "Шектеулер", Ru: "Ограничения", En: "Limits"},
	"strength":     {Kk: "Кіру тәсілі", Ru: "Способ входа", En: "Way to sign in"},
	"way":          {Kk: "Кіру тәсілі", Ru: "Способ входа", En: "Way to sign in"},
	"factor":       {Kk: "Кіру тәсілі", Ru: "Способ входа", En: "Way to sign in"},
	"sessions":     {Kk: "Сеанстар", Ru: "Сеансы", En: "Sessions"},
	"table":        {Kk: "Кесте", Ru: "Таблица", En: "Table"},
	"period":       {Kk: "Кезең", Ru: "Период", En: "Period"},
	"rows":         {Kk: "Жол саны", Ru: "Строк", En: "Rows"},
	"name":         {Kk: "Атауы", Ru: "Название", En: "Name"},
	"time":         {Kk: "Уақыты", Ru: "Время", En: "Time"},
	"capacity":     {Kk: "Орын саны", Ru: "Мест", En: "Places"},
	"shift":        {Kk: "Ауысым", Ru: "Смена", En: "Shift"},
	"shifts":       {Kk: "Ауысымдар", Ru: "Смены", En: "Shifts"},
	"surname":      {Kk: "Тегі", Ru: "Фамилия", En: "Surname"},
	"given":        {Kk: "Аты", Ru: "Имя", En: "Given name"},
	"patronymic":   {Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"},
	"display":      {Kk: "Қалай атау керек", Ru: "Как обращаться", En: "What to call them"},
	"birth":        {Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"},
	"lang":         {Kk: "Тілі", Ru: "Язык", En: "Language"},
	"region":       {Kk: "Өңір", Ru: "Регион", En: "Region"},
	"email":        {Kk: "Пошта", Ru: "Почта", En: "E-mail"},
	"contact":      {Kk: "Мекенжай", Ru: "Адрес", En: "Address"},
	"phone":        {Kk: "Телефон", Ru: "Телефон", En: "Phone"},
	"source":       {Kk: "Дереккөз", Ru: "Источник", En: "Source"},
	"kato":         {Kk: "ӘАОЖ коды", Ru: "Код КАТО", En: "KATO code"},
	"name_kk_latn": {Kk: "Латын әліпбиіндегі атауы", Ru: "Название латиницей", En: "Name in Latin letters"},
	"aliases":      {Kk: "Басқа атаулары", Ru: "Другие названия", En: "Other names"},
	"tile_column":  {Kk: "Картадағы баған", Ru: "Столбец на карте", En: "Column on the map"},
	"tile_row":     {Kk: "Картадағы жол", Ru: "Строка на карте", En: "Row on the map"},
	"position":     {Kk: "Реті", Ru: "Порядок", En: "Position"},
	"lat":          {Kk: "Ендігі", Ru: "Широта", En: "Latitude"},
	"lon":          {Kk: "Бойлығы", Ru: "Долгота", En: "Longitude"},
	"kind":         {Kk: "Түрі", Ru: "Вид", En: "Kind"},
	"commitment":   {Kk: "Құпия санның таңбасы", Ru: "Отпечаток тайного числа", En: "Commitment"},
	"seed":         {Kk: "Ашылған сан", Ru: "Раскрытое число", En: "Number revealed"},
	"budget":       {Kk: "Бюджет, теңге", Ru: "Бюджет, тенге", En: "Budget, tenge"},
	"tenge":        {Kk: "Теңге", Ru: "Тенге", En: "Tenge"},
	"items":        {Kk: "Төлем саны", Ru: "Выплат", En: "Payments"},
	"lines":        {Kk: "Жол саны", Ru: "Строк", En: "Lines"},
	"format":       {Kk: "Файл түрі", Ru: "Вид файла", En: "Format"},
	"pay-on":       {Kk: "Төлем күні", Ru: "День выплаты", En: "Day of payment"},
	"sha256":       {Kk: "Файл таңбасы (SHA-256)", Ru: "Отпечаток файла (SHA-256)", En: "SHA-256 of the file"},
	"credits":      {Kk: "Кредит саны", Ru: "Кредитов", En: "Credits"},
	"bic":          {Kk: "БСК", Ru: "БИК", En: "BIC"},
	"iban":         {Kk: "Шот (ИБАН)", Ru: "Счёт (ИБАН)", En: "Account (IBAN)"},
	"bin":          {Kk: "БСН", Ru: "БИН", En: "BIN"},
	"iin":          {Kk: "ЖСН", Ru: "ИИН", En: "IIN"},
	"decision":     {Kk: "Шешім", Ru: "Решение", En: "Decision"},
	"code":         {Kk: "Банк коды", Ru: "Код банка", En: "Bank's code"},
	"organisation": {Kk: "Ұйым", Ru: "Организация", En: "Organisation"},
	"voucher":      {Kk: "Ваучер", Ru: "Ваучер", En: "Voucher"},
	"places":       {Kk: "Орын саны", Ru: "Мест", En: "Places"},
	"project":      {Kk: "Бағдарлама", Ru: "Программа", En: "Project"},
	"ends":         {Kk: "Соңғы күні", Ru: "Последний день", En: "Last day"},
	"cutoff_hours": {Kk: "Жазылу неше сағат бұрын жабылады", Ru: "За сколько часов закрывается запись", En: "Hours before which sign-up closes"},
	"offer_hours":  {Kk: "Босаған орынға жауап беру, сағат", Ru: "Часов на ответ об освободившемся месте", En: "Hours to answer about a freed place"},
	"risks_stated": {Kk: "Қауіп туралы жауап", Ru: "Ответ о рисках", En: "Answer about risks"},
}

// valueNames put what stands in a field into words.
var valueNames = map[string]func(part, value string) i18n.Text{
	"role": func(_, value string) i18n.Text { return auth.Role(value).Name() },
	"state": func(part, value string) i18n.Text {
		switch part {
		case "hours":
			return hours.State(value).Name()
		case "case":
			return cases.State(value).Name()
		case "recognition":
			return recognition.State(value).Name()
		default:
			return org.State(value).Label()
		}
	},
	"kind": func(part, value string) i18n.Text {
		if part == "opening" {
			return opening.Kind(value).Name()
		}
		return org.Kind(value).Label()
	},
	"status":   func(_, value string) i18n.Text { return opportunity.Status(value).Label() },
	"strength": func(_, value string) i18n.Text { return account.StrengthName(auth.Strength(value)) },
	"way":      func(_, value string) i18n.Text { return account.Way(value).Name() },
	"factor":   func(_, value string) i18n.Text { return account.Factor(value).Name() },
	"reason": func(part, value string) i18n.Text {
		if why := guardian.Why(value).Name(); part == "guardian" && why != (i18n.M{}) {
			return why
		}
		return nil // somebody's own words
	},
	"decision": func(_, value string) i18n.Text { return payoutweb.DecisionName(payout.Decision(value)) },
	"table":    func(_, value string) i18n.Text { return export.NameOf(value) },
	"lang":     language,
	"languages": func(_, value string) i18n.Text {
		return each(value, ",", func(code string) i18n.Text { return language("", code) })
	},
	"risks": func(_, value string) i18n.Text {
		return each(value, ",", func(code string) i18n.Text { return opportunity.Risk(code).Label() })
	},
	"online":       func(_, value string) i18n.Text { return privacy.YesNo(value == "true") },
	"risks_stated": func(_, value string) i18n.Text { return privacy.YesNo(value == "true") },
}
