package programme

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// What is written down in the audit.
var (
	actFound = audit.Act{Code: "programme.found", Text: i18n.M{
		Kk: "Бағдарлама құрды", Ru: "Создал программу", En: "Made a programme",
	}}
	actPublish = audit.Act{Code: "programme.publish", Text: i18n.M{
		Kk: "Ережелердің жаңа нұсқасын жариялады", Ru: "Опубликовал новую версию правил", En: "Published a version of the rules",
	}}
	actText = audit.Act{Code: "programme.text", Text: i18n.M{
		Kk: "Келісім мәтінінің жаңа нұсқасын жариялады", Ru: "Опубликовал новую версию соглашения", En: "Published a version of the agreement",
	}}
	actDay = audit.Act{Code: "programme.day", Text: i18n.M{
		Kk: "Жұмыс күндерінің күнтізбесін өзгертті", Ru: "Изменил календарь рабочих дней", En: "Changed the calendar of working days",
	}}
)

// Acts is what this part writes down.
var Acts = []audit.Act{actFound, actPublish, actText, actDay}

// What the rules say of a person. The same words are read by the student and
// by the desks, so they address nobody.
var (
	textInForce = i18n.M{
		Kk: "Ереженің нұсқасы: {version}. Күшіне енген күні: {from}", Ru: "Действует версия правил {version}, с {from}",
		En: "Version {version} of the rules is in force, since {from}",
	}
	textNotInForce = i18n.M{
		Kk: "Ереженің {version}-нұсқасы бұл күні қолданылмайды. Басталатын күні: {from}",
		Ru: "Версия правил {version} в этот день не действует; она начинается {from}",
		En: "Version {version} of the rules is not in force on this day; it begins on {from}",
	}
	textEnrolled = i18n.M{
		Kk: "Оқу орны: {university} ({source})", Ru: "Учится: {university} ({source})", En: "Studies at: {university} ({source})",
	}
	textLeft = i18n.M{
		Kk: "Оқудағы күйі: {left} ({source}). Тек оқып жүрген студент қатыса алады",
		Ru: "Статус: {left} ({source}). Участвовать может только тот, кто учится",
		En: "Status: {left} ({source}). Only who is studying may take part",
	}
	textNotEnrolled = i18n.M{
		Kk: "Университет студенттерінің тізімінде жоқ ({source}). Университет тізімге қосуы немесе өтінішті мақұлдауы керек",
		Ru: "Нет в списке студентов университета ({source}). Нужно, чтобы университет внёс в список или подтвердил заявление",
		En: "Not on a university's list of students ({source}). The university has to add or approve",
	}
	textHolds = i18n.M{
		Kk: "{fact}: {said} ({source})", Ru: "{fact}: {said} ({source})", En: "{fact}: {said} ({source})",
	}
	textFails = i18n.M{
		Kk: "{fact}: {said} ({source}). Керегі: {want}", Ru: "{fact}: {said} ({source}). Нужно: {want}",
		En: "{fact}: {said} ({source}). Needed: {want}",
	}
	textUnknown = i18n.M{
		Kk: "{fact}: белгісіз. Керегі: {want}", Ru: "{fact}: неизвестно. Нужно: {want}", En: "{fact}: not known. Needed: {want}",
	}
	textFrom = i18n.M{Kk: "{n} жастан бастап", Ru: "от {n}", En: "{n} or over"}
	textUpTo = i18n.M{Kk: "ең үлкені: {n}", Ru: "не старше {n}", En: "up to {n}"}
)

// The facts.
var (
	factInForce    = i18n.M{Kk: "Ереже басталған күн", Ru: "Правила действуют с", En: "Rules in force from"}
	factRules      = i18n.M{Kk: "бағдарлама ережесі", Ru: "правила программы", En: "the programme's rules"}
	factUniversity = i18n.M{Kk: "Оқу орны", Ru: "Учебное заведение", En: "University"}

	factForm    = i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}
	factCourse  = i18n.M{Kk: "Курс", Ru: "Курс", En: "Year of study"}
	factFunding = i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}
	factAge     = i18n.M{Kk: "Жасы", Ru: "Возраст", En: "Age"}
	factCitizen = i18n.M{Kk: "Қазақстан азаматтығы", Ru: "Гражданство Казахстана", En: "Citizenship of Kazakhstan"}
	wordYes     = i18n.M{Kk: "иә", Ru: "да", En: "yes"}
	wordNo      = i18n.M{Kk: "жоқ", Ru: "нет", En: "no"}
)

var forms = map[Form]i18n.M{
	FullTime: {Kk: "күндізгі", Ru: "очная", En: "full-time"},
	PartTime: {Kk: "сырттай", Ru: "заочная", En: "part-time"},
	Distance: {Kk: "қашықтан", Ru: "дистанционная", En: "distance"},
}

// Name is what the form of study is called.
func (f Form) Name() i18n.M { return forms[f] }

var fundings = map[Funding]i18n.M{
	Grant:    {Kk: "грант", Ru: "грант", En: "grant"},
	Contract: {Kk: "ақылы", Ru: "платно", En: "fee-paying"},
}

// Name is what the funding is called.
func (f Funding) Name() i18n.M { return fundings[f] }

var periods = map[Period]i18n.M{
	FinancialYear: {Kk: "қаржы жылы (1 қаңтар – 31 желтоқсан)", Ru: "финансовый год (1 января – 31 декабря)", En: "financial year (1 January – 31 December)"},
	AcademicYear:  {Kk: "оқу жылы (1 қыркүйек – 31 тамыз)", Ru: "учебный год (1 сентября – 31 августа)", En: "academic year (1 September – 31 August)"},
}

// Name is what the period is called.
func (p Period) Name() i18n.M { return periods[p] }

var steps = map[Step]i18n.M{
	StepApprove:   {Kk: "Оқу орны өтінімді қарайды", Ru: "Вуз рассматривает заявку", En: "The institution looks at the application"},
	StepReserve:   {Kk: "Оқу орны қаржыландырылған орынды бекітеді", Ru: "Вуз выделяет финансируемое место", En: "The institution finds a funded place"},
	StepSign:      {Kk: "Студент келісімге қол қояды", Ru: "Студент подписывает соглашение", En: "The student signs the agreement"},
	StepVerify:    {Kk: "Ұйым сағаттарды растайды", Ru: "Организация подтверждает часы", En: "The host verifies the hours"},
	StepAccept:    {Kk: "Оқу орны жинақты тексереді", Ru: "Вуз проверяет набор часов", En: "The institution checks the whole"},
	StepSend:      {Kk: "Оқу орны төлеушіге жібереді", Ru: "Вуз передаёт плательщику", En: "The institution sends it to the payer"},
	StepPay:       {Kk: "Төлеуші төлейді", Ru: "Плательщик выплачивает", En: "The payer pays"},
	StepMend:      {Kk: "Студент деректерді түзетеді", Ru: "Студент исправляет данные", En: "The student mends the details"},
	StepAppeal:    {Kk: "Студент шағымдана алады", Ru: "Студент может обжаловать", En: "The student may appeal"},
	StepDecide:    {Kk: "Бағдарлама операторы шағымды қарайды", Ru: "Оператор программы рассматривает жалобу", En: "The operator decides the appeal"},
	StepRecognise: {Kk: "Комиссия кредиттерді таниды", Ru: "Комиссия засчитывает кредиты", En: "The commission recognises credits"},
}

// Name says the step as a sentence.
func (s Step) Name() i18n.M { return steps[s] }

// How terms are said.
var (
	textVoucher = i18n.M{
		Kk: "Сағаты: {hours}, төлемі: {money}, академиялық кредиті: {credits}, кезеңде ең көбі: {times}",
		Ru: "{hours}; выплата {money}; академических кредитов: {credits}; за период не больше {times} {times:раза|раз|раз}",
		En: "{hours}; pays {money}; academic credits: {credits}; at most {times} {times:time|times} in a period",
	}
	lineCap        = i18n.M{Kk: "Бір адамға шек", Ru: "Предел на человека", En: "The most for one person"}
	textCapHours   = i18n.M{Kk: "{hours}", Ru: "{hours}", En: "{hours}"}
	textCapCredits = i18n.M{Kk: "кредиті: {credits}", Ru: "кредитов: {credits}", En: "credits: {credits}"}
	textCapPeriod  = i18n.M{Kk: "кезеңі: {period}", Ru: "период: {period}", En: "period: {period}"}
	lineDirections = i18n.M{Kk: "Есептелетін бағыттар", Ru: "Засчитываемые направления", En: "Directions that count"}
	lineDay        = i18n.M{Kk: "Күніне ең көбі", Ru: "Не больше в день", En: "At most a day"}
	lineWeek       = i18n.M{Kk: "Аптасына ең көбі", Ru: "Не больше в неделю", En: "At most a week"}
	lineLadder     = i18n.M{Kk: "Кешіккен қадам", Ru: "Просроченный шаг", En: "A step that is late"}
	textLadderSays = i18n.M{
		Kk: "Кешіккен жұмыс күні: {first} болса, кезегі келгенге ескертіледі; {second} болса, оқу орнының басшысы мен оператор біледі; {third} болса, студент пен оператор біледі",
		Ru: "через {first} {first:рабочий день|рабочих дня|рабочих дней} напоминаем тому, чей ход; через {second} узнают руководитель вуза и оператор; через {third} — студент и ещё раз оператор",
		En: "after {first} working {first:day|days} whoever owes it is reminded; after {second} the head of the institution and the operator learn of it; after {third} the student, and the operator again",
	}
	lineGrace     = i18n.M{Kk: "Кезең біткен соң сағаты толмаған ваучерлер жабылады", Ru: "Ваучеры, по которым не хватает часов, закрываются после периода", En: "Vouchers that lack hours are closed after the period"}
	textGraceSays = i18n.M{Kk: "күн: {n}", Ru: "через {n} {n:день|дня|дней}", En: "after {n} {n:day|days}"}
	lineDocuments = i18n.M{Kk: "Қол қойылатын мәтіндер", Ru: "Тексты для подписи", En: "Texts to sign"}
	lineNotice    = i18n.M{Kk: "Өтінім қабылдау алдын ала жарияланады", Ru: "Приём заявок объявляют не позже чем за", En: "An opening is announced at least so long before"}
	documentNames = map[string]i18n.M{DocumentAgreement: {Kk: "Қосылу келісімі", Ru: "Соглашение о присоединении", En: "The agreement of accession"}}
	textDays      = i18n.M{Kk: "жұмыс күні: {n}", Ru: "{n} {n:рабочий день|рабочих дня|рабочих дней}", En: "{n} working {n:day|days}"}
	textNone      = i18n.M{Kk: "болмаған", Ru: "нет", En: "none"}
	paymentNames  = map[string]i18n.M{
		"knp": {Kk: "ТМК: төлем мақсатының коды", Ru: "КНП: код назначения платежа", En: "KNP: code of the payment's purpose"},
		"kod": {Kk: "КОд: төлеушінің коды", Ru: "КОд: код отправителя", En: "KOD: code of the payer"},
		"kbe": {Kk: "КБе: алушының коды", Ru: "КБе: код бенефициара", En: "KBe: code of the payee"},
	}
)

// What is wrong with what was filled in.
var (
	textNoRules = i18n.M{
		Kk: "Бұл күні бағдарламаның ережесі жоқ: {day}.", Ru: "На этот день у программы нет правил: {day}.",
		En: "The programme has no rules on this day: {day}.",
	}
	textCodeTaken      = i18n.M{Kk: "Мұндай код бар. Басқасын таңдаңыз.", Ru: "Такой код уже есть. Выберите другой.", En: "There is such a code. Choose another."}
	textBadCode        = i18n.M{Kk: "Код 2–20 латын әрпі мен цифрдан тұрады және әріптен басталады.", Ru: "Код: от 2 до 20 латинских букв и цифр, первая — буква.", En: "A code is 2 to 20 Latin letters and digits and begins with a letter."}
	textThreeLanguages = i18n.M{Kk: "Үш тілде де толтырыңыз.", Ru: "Заполните на всех трёх языках.", En: "Fill this in in all three languages."}
	textBadDay         = i18n.M{Kk: "Күнді мынадай түрде жазыңыз: 2027-01-01.", Ru: "Напишите день так: 2027-01-01.", En: "Write the day like this: 2027-01-01."}
	textLater          = i18n.M{
		Kk: "Жаңа нұсқа ертеңнен бергі және алдыңғы нұсқадан кейінгі күні басталады: өткен шешімдер өз ережесімен қалады.",
		Ru: "Новая версия начинается не раньше завтрашнего дня и после предыдущей: прежние решения остаются по своим правилам.",
		En: "A new version begins tomorrow at the earliest and after the one before: what was decided stays under its own rules.",
	}
	textDocument = i18n.M{Kk: "Ережеде мұндай құжат жоқ.", Ru: "Такого документа в правилах нет.", En: "The rules know no such document."}
	textTextFrom = i18n.M{
		Kk: "Жаңа нұсқа бүгіннен ерте емес және алдыңғы нұсқадан кейін басталады.",
		Ru: "Новая версия начинается не раньше сегодняшнего дня и после предыдущей.",
		En: "A new version begins today at the earliest and after the one before.",
	}
	textTooLong = i18n.M{
		Kk: "Мәтін тым ұзын: 20 000 таңбаға дейін қысқартыңыз.", Ru: "Текст слишком длинный: сократите до 20 000 знаков.", En: "The text is too long: cut it to 20,000 characters.",
	}
	textUntil        = i18n.M{Kk: "Соңғы күн басталғаннан ерте болмайды.", Ru: "Последний день не раньше первого.", En: "The last day is not before the first."}
	textSource       = i18n.M{Kk: "Ереже жарияланған мекенжайды толық жазыңыз: https://…", Ru: "Укажите полный адрес, где опубликованы правила: https://…", En: "Give the full address at which the rules stand: https://…"}
	textNoVoucher    = i18n.M{Kk: "Кемінде бір ваучер керек.", Ru: "Нужен хотя бы один ваучер.", En: "At least one voucher is needed."}
	textVoucherCode  = i18n.M{Kk: "Әр ваучерге өз кодын беріңіз.", Ru: "Дайте каждому ваучеру свой код.", En: "Give each voucher a code of its own."}
	textVoucherHours = i18n.M{Kk: "Ваучер неше сағат талап ететінін көрсетіңіз.", Ru: "Укажите, сколько часов требует ваучер.", En: "Say how many hours the voucher asks."}
	textVoucherWorth = i18n.M{Kk: "Ваучер ақша не кредит береді: сомасын бүтін теңгемен жазыңыз.", Ru: "Ваучер даёт деньги или кредиты: укажите сумму в целых тенге.", En: "A voucher gives money or credits: give whole tenge."}
	textVoucherTimes = i18n.M{Kk: "Кезеңде неше рет алуға болатынын көрсетіңіз.", Ru: "Укажите, сколько раз за период его можно получить.", En: "Say how often it may be taken in a period."}
	textCap          = i18n.M{Kk: "Шекті және оның кезеңін көрсетіңіз.", Ru: "Укажите предел и его период.", En: "Give the cap and its period."}
	textAges         = i18n.M{Kk: "Ең үлкен жас ең кішісінен кем емес.", Ru: "Наибольший возраст не меньше наименьшего.", En: "The highest age is not below the lowest."}
	textLimits       = i18n.M{Kk: "Апталық шек күндік шектен кем емес.", Ru: "Предел на неделю не меньше дневного.", En: "The week's limit is not below the day's."}
	textDeadline     = i18n.M{Kk: "Мерзімді жұмыс күнімен, кемінде бір күн деп көрсетіңіз.", Ru: "Укажите срок в рабочих днях, не меньше одного.", En: "Give the term in working days, at least one."}
	textLadder       = i18n.M{Kk: "Саты сайын жұмыс күні артып отырады, ең азы: 1.", Ru: "Каждая ступень позже предыдущей, первая — не раньше одного рабочего дня.", En: "Each rung comes later than the one before, the first after one working day at least."}
	textGrace        = i18n.M{Kk: "1–366 күн деп көрсетіңіз.", Ru: "Укажите от 1 до 366 дней.", En: "Give 1 to 366 days."}
	textKNP          = i18n.M{Kk: "ТМК үш цифрдан тұрады.", Ru: "КНП — три цифры.", En: "KNP is three digits."}
	textKOD          = i18n.M{Kk: "КОд екі цифрдан тұрады.", Ru: "КОд — две цифры.", En: "KOD is two digits."}
	textKBe          = i18n.M{Kk: "КБе екі цифрдан тұрады.", Ru: "КБе — две цифры.", En: "KBe is two digits."}
	textNotice       = i18n.M{Kk: "Хабарлау мерзімі теріс болмайды.", Ru: "Срок предупреждения не бывает отрицательным.", En: "The notice cannot be negative."}
)
