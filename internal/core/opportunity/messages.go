package opportunity

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actDraft, actEdit, actCopy, actImport, actPublish, actClose, actCancel, actDrop, actAddShifts, actEditShift, actCancelShift}

var (
	actDraft       = audit.Act{Code: "opportunity.draft", Text: i18n.M{Kk: "Істің жобасы жазылды", Ru: "Написан черновик дела", En: "Opportunity drafted"}}
	actEdit        = audit.Act{Code: "opportunity.edit", Text: i18n.M{Kk: "Іс өзгертілді", Ru: "Изменено дело", En: "Opportunity changed"}}
	actCopy        = audit.Act{Code: "opportunity.copy", Text: i18n.M{Kk: "Іс көшірілді", Ru: "Скопировано дело", En: "Opportunity copied"}}
	actImport      = audit.Act{Code: "opportunity.import", Text: i18n.M{Kk: "Іс кестеден жүктелді", Ru: "Дело загружено из таблицы", En: "Opportunity imported"}}
	actPublish     = audit.Act{Code: "opportunity.publish", Text: i18n.M{Kk: "Іс жарияланды", Ru: "Дело опубликовано", En: "Opportunity published"}}
	actClose       = audit.Act{Code: "opportunity.close", Text: i18n.M{Kk: "Іс жабылды", Ru: "Дело закрыто", En: "Opportunity closed"}}
	actCancel      = audit.Act{Code: "opportunity.cancel", Text: i18n.M{Kk: "Іс болмайды", Ru: "Дело отменено", En: "Opportunity cancelled"}}
	actDrop        = audit.Act{Code: "opportunity.drop", Text: i18n.M{Kk: "Жарияланбаған іс өшірілді", Ru: "Удалён неопубликованный черновик", En: "Unpublished draft thrown away"}}
	actAddShifts   = audit.Act{Code: "shift.add", Text: i18n.M{Kk: "Ауысымдар қосылды", Ru: "Добавлены смены", En: "Shifts added"}}
	actEditShift   = audit.Act{Code: "shift.edit", Text: i18n.M{Kk: "Ауысым өзгертілді", Ru: "Изменена смена", En: "Shift changed"}}
	actCancelShift = audit.Act{Code: "shift.cancel", Text: i18n.M{Kk: "Ауысым болмайды", Ru: "Смена отменена", En: "Shift cancelled"}}
)

// Law names the rule that closes some opportunities to minors.
var Law = i18n.M{
	Kk: "«Волонтерлік қызмет туралы» Заң, № 42-VI, 12-бап, 2-1-тармақ",
	Ru: "Закон «О волонтерской деятельности» № 42-VI, статья 12, пункт 2-1",
	En: "Law on Volunteer Activity No. 42-VI, article 12(2-1)",
}

var riskLabels = map[Risk]i18n.M{
	Disaster:   {Kk: "Төтенше жағдай немесе оның салдары", Ru: "Чрезвычайная ситуация или её последствия", En: "A disaster or what follows it"},
	Conflict:   {Kk: "Қақтығыс аймағы", Ru: "Зона конфликта", En: "A conflict zone"},
	Accident:   {Kk: "Апат немесе жазатайым оқиға орны", Ru: "Место аварии или несчастного случая", En: "The site of an accident"},
	Crime:      {Kk: "Қылмыстан зардап шеккендерге көмек", Ru: "Помощь пострадавшим от преступлений", En: "Helping victims of crime"},
	Refugees:   {Kk: "Босқындарға көмек", Ru: "Помощь беженцам", En: "Helping refugees"},
	Offenders:  {Kk: "Құқық бұзғандармен жұмыс", Ru: "Работа с правонарушителями", En: "Working with offenders"},
	Heavy:      {Kk: "Ауыр дене еңбегі", Ru: "Тяжёлая физическая работа", En: "Heavy physical work"},
	Harmful:    {Kk: "Зиянды жағдай: шаң, химия, шу", Ru: "Вредные условия: пыль, химия, шум", En: "Harmful conditions: dust, chemicals, noise"},
	Height:     {Kk: "Биіктегі жұмыс", Ru: "Работа на высоте", En: "Work at height"},
	Water:      {Kk: "Су немесе мұз үстіндегі жұмыс", Ru: "Работа на воде или на льду", En: "Work on water or ice"},
	AtNight:    {Kk: "Түнгі жұмыс, 22:00–06:00", Ru: "Ночная работа, 22:00–06:00", En: "Work at night, 22:00–06:00"},
	Vehicles:   {Kk: "Техника, көлік, жол жиегі", Ru: "Техника, транспорт, проезжая часть", En: "Machines, vehicles, the roadway"},
	Search:     {Kk: "Далада адам іздеу", Ru: "Поиск людей на местности", En: "Searching for people outdoors"},
	Vulnerable: {Kk: "Балалар, қарттар немесе мүгедектігі бар адамдар", Ru: "Дети, пожилые или люди с инвалидностью", En: "Children, the elderly or people with disabilities"},
}

// Label names the risk for a form or a list.
func (r Risk) Label() i18n.Text {
	if m, ok := riskLabels[r]; ok {
		return m
	}
	return i18n.Plain(string(r))
}

// RisksText says a list of risks, or that there are none.
func RisksText(risks []Risk) i18n.Text {
	if len(risks) == 0 {
		return textNoRisks
	}
	list := make(joined, len(risks))
	for i, r := range risks {
		list[i] = r.Label()
	}
	return list
}

// AgeText says from which age people may come.
func AgeText(minAge int) i18n.Text {
	if minAge == 0 {
		return textAnyAge
	}
	return textFromAge.With("age", minAge)
}

var statusLabels = map[Status]i18n.M{
	StatusDraft:     {Kk: "Жоба жазба", Ru: "Черновик", En: "Draft"},
	StatusPublished: {Kk: "Жарияланған", Ru: "Опубликовано", En: "Published"},
	StatusClosed:    {Kk: "Жазылу жабық", Ru: "Запись закрыта", En: "Closed"},
	StatusCancelled: {Kk: "Тоқтатылған", Ru: "Отменено", En: "Cancelled"},
}

// Label names the status.
func (s Status) Label() i18n.Text { return statusLabels[s] }

// placeText says where an opportunity is.
type placeText struct{ f Form }

// Text says "Онлайн" or the town.
func (p placeText) Text(l i18n.Lang) string {
	if p.f.Online {
		return textOnline.In(l)
	}
	return textHasPlace.In(l, "place", p.f.Place)
}

// langsText names languages in themselves.
type langsText []i18n.Lang

// Text says "Қазақша, Русский".
func (t langsText) Text(l i18n.Lang) string {
	list := make(joined, len(t))
	for i, lang := range t {
		list[i] = i18n.Plain(lang.Native())
	}
	return list.Text(l)
}

// What a form lacks or has wrong.
var (
	textNeedTitle = i18n.M{
		Kk: "Істің атауын кемінде бір тілде жазыңыз.",
		Ru: "Напишите название дела хотя бы на одном языке.",
		En: "Give the opportunity a title in at least one language.",
	}
	textTooLong = i18n.M{
		Kk: "Мәтін тым ұзын. Таңба шегі: {max}.",
		Ru: "Слишком длинный текст. Предел: {max} {max:знак|знака|знаков}.",
		En: "The text is too long. The limit is {max} {max:character|characters}.",
	}
	textCoordinates = i18n.M{
		Kk: "Координаттар Қазақстан аумағынан тыс жатыр. Ендік пен бойлық ауысып кетпегенін тексеріңіз, мысалы: 50,0547 және 72,9646.",
		Ru: "Эти координаты лежат вне Казахстана. Проверьте, не поменялись ли местами широта и долгота, например: 50,0547 и 72,9646.",
		En: "These coordinates lie outside Kazakhstan. Check that latitude and longitude are not swapped, for example: 50.0547 and 72.9646.",
	}
	textAgeRange = i18n.M{
		Kk: "Ең төменгі жасты 0 мен 80 аралығында санмен жазыңыз.",
		Ru: "Укажите наименьший возраст числом от 0 до 80.",
		En: "Give the minimum age as a number from 0 to 80.",
	}
	textPhone = i18n.M{
		Kk: "Нөмір оқылмады. Мысалы, былай жазыңыз: +7 701 234 56 78.",
		Ru: "Номер не удалось прочитать. Напишите его, например, так: +7 701 234 56 78.",
		En: "The number could not be read. Write it, for example, like this: +7 701 234 56 78.",
	}
	textNeedDay = i18n.M{
		Kk: "Күнді таңдаңыз.",
		Ru: "Выберите день.",
		En: "Choose a day.",
	}
	textHoursRange = i18n.M{
		Kk: "Сағат санын жазыңыз. Шегі: {max}.",
		Ru: "Укажите число часов, не больше {max}.",
		En: "Give a number of hours, at most {max}.",
	}
	textUnknownDirection = i18n.M{
		Kk: "Бағытты тізімнен таңдаңыз.",
		Ru: "Выберите направление из списка.",
		En: "Choose a direction from the list.",
	}
	textUnknownRegion = i18n.M{
		Kk: "Өңірді тізімнен таңдаңыз.",
		Ru: "Выберите регион из списка.",
		En: "Choose a region from the list.",
	}
	textUnknownLanguage = i18n.M{
		Kk: "Тілді тізімнен таңдаңыз.",
		Ru: "Выберите язык из списка.",
		En: "Choose a language from the list.",
	}
	textUnknownRisk = i18n.M{
		Kk: "Қауіпті тізімнен таңдаңыз.",
		Ru: "Выберите риск из списка.",
		En: "Choose a risk from the list.",
	}
	textUnknownProject = i18n.M{
		Kk: "Мұндай бағдарлама жоқ. Тізімнен таңдаңыз.",
		Ru: "Такой программы нет. Выберите её из списка.",
		En: "There is no such project. Choose one from the list.",
	}
	textNeedSourceID = i18n.M{
		Kk: "Жолдың дереккөздегі нөмірі керек: онсыз қайта жүктегенде іс екі рет жазылады.",
		Ru: "Нужен номер строки в источнике: без него при повторной загрузке дело записалось бы дважды.",
		En: "The line needs its identifier in the source; without it a second import would write it twice.",
	}
	textReasonNeeded = i18n.M{
		Kk: "Себебін жазыңыз: оны жазылған адамдар оқиды.",
		Ru: "Напишите причину: её прочитают те, кто записался.",
		En: "Give the reason: the people who signed up will read it.",
	}
	textNotPublished = i18n.M{
		Kk: "Іс жарияланбаған, сондықтан жабатын жазылу жоқ.",
		Ru: "Дело не опубликовано, закрывать запись не на что.",
		En: "The opportunity is not published, so there is nothing to close.",
	}
	textIsCancelled = i18n.M{
		Kk: "Бұл іс тоқтатылған, енді өзгермейді. Көшірмесін жасаңыз.",
		Ru: "Это дело отменено и больше не меняется. Сделайте его копию.",
		En: "This opportunity was cancelled and no longer changes. Make a copy of it.",
	}
)

// What is wrong with a shift.
var (
	textNeedClock = i18n.M{
		Kk: "Уақытты сағат пен минут түрінде жазыңыз, мысалы 10:00.",
		Ru: "Укажите время часами и минутами, например 10:00.",
		En: "Give the time in hours and minutes, such as 10:00.",
	}
	textNeedWeekday = i18n.M{
		Kk: "Аптаның кемінде бір күнін белгілеңіз.",
		Ru: "Отметьте хотя бы один день недели.",
		En: "Tick at least one day of the week.",
	}
	textUntilBeforeFirst = i18n.M{
		Kk: "Соңғы күн бірінші күннен бұрын тұр.",
		Ru: "Последний день раньше первого.",
		En: "The last day is before the first.",
	}
	textSeriesTooLong = i18n.M{
		Kk: "Қатар бір жылдан аспауы керек. Қысқартыңыз, кейін жалғастыра аласыз.",
		Ru: "Ряд смен не может быть длиннее года. Сократите его, продолжить можно позже.",
		En: "A series cannot be longer than a year. Shorten it; you can continue it later.",
	}
	textNoShiftsInSeries = i18n.M{
		Kk: "Бұл күндер аралығында белгіленген апта күні жоқ.",
		Ru: "Между этими днями нет отмеченного дня недели.",
		En: "None of the ticked weekdays lies between these days.",
	}
	textTooManyShifts = i18n.M{
		Kk: "Бір істегі ауысым шегі: {max}. Істі бөліңіз немесе қатарды қысқартыңыз.",
		Ru: "В одном деле не больше {max} {max:смены|смен|смен}. Разделите дело или сократите ряд.",
		En: "One opportunity holds at most {max} {max:shift|shifts}. Split it or shorten the series.",
	}
	textShiftExists = i18n.M{
		Kk: "Мұндай ауысым бар: {shift}. Орын санын сол ауысымда өзгертіңіз.",
		Ru: "Такая смена уже есть: {shift}. Число мест можно изменить в ней.",
		En: "There is such a shift already: {shift}. Change the number of places there.",
	}
	textShiftLength = i18n.M{
		Kk: "Ауысым басталғаннан кейін аяқталып, 24 сағаттан аспауы керек.",
		Ru: "Смена должна кончаться позже, чем начинается, и длиться не больше 24 часов.",
		En: "A shift ends after it begins and lasts at most 24 hours.",
	}
	textShiftPast = i18n.M{
		Kk: "Бұл уақыт өтіп кетті: {shift}. Алдағы күнді таңдаңыз.",
		Ru: "Это время уже прошло: {shift}. Выберите день впереди.",
		En: "That time has passed: {shift}. Choose a day to come.",
	}
	textCapacity = i18n.M{
		Kk: "Орын санын 1 мен {max} аралығында жазыңыз.",
		Ru: "Укажите число мест от 1 до {max}.",
		En: "Give a number of places from 1 to {max}.",
	}
	textShiftAfterEnd = i18n.M{
		Kk: "Істің соңғы күні {end}, ал ауысым одан кейін: {shift}. Алдымен істің аяқталу күнін өзгертіңіз.",
		Ru: "Последний день дела {end}, а эта смена позже: {shift}. Сначала измените день окончания.",
		En: "The last day is {end}, and this shift is later: {shift}. Change the last day first.",
	}
	textShiftOver = i18n.M{
		Kk: "Бұл ауысым басталып кеткен немесе тоқтатылған, енді өзгермейді.",
		Ru: "Эта смена уже началась или отменена и больше не меняется.",
		En: "This shift has begun or was cancelled, and no longer changes.",
	}
	textShiftHasPeople = i18n.M{
		Kk: "Ауысымға адамдар жазылған (саны: {n}), сондықтан уақыты ауыспайды. Жаңа ауысым қосып, мұны себебін жазып тоқтатыңыз.",
		Ru: "На смену {n:записан|записаны|записаны} {n} {n:человек|человека|человек}, поэтому её время не меняется. Добавьте новую смену и отмените эту с причиной.",
		En: "{n} {n:person has|people have} signed up, so the time stays. Add a new shift and cancel this one with a reason.",
	}
	textBelowTaken = i18n.M{
		Kk: "Алынған орын: {taken}. Орын санын {wanted} деп азайтуға болмайды: алдымен біреулер жазылудан бас тартуы керек.",
		Ru: "Занято мест: {taken}, поэтому оставить {wanted} нельзя. Места сначала должны освободиться.",
		En: "Places taken: {taken}, so {wanted} is too few. Places must come free first.",
	}
)

// What a check list says.
var (
	textOrgMay = i18n.M{
		Kk: "Ұйым тексерілген: {org}",
		Ru: "Организация проверена: {org}",
		En: "The organisation is verified: {org}",
	}
	textOrgMayNot = i18n.M{
		Kk: "Ұйымды фронт-офис әлі тексермеген.",
		Ru: "Организацию ещё не проверил фронт-офис.",
		En: "A front office has not verified the organisation yet.",
	}
	textHasTitle = i18n.M{Kk: "Атауы бар", Ru: "Название есть", En: "There is a title"}
	textHasWhat  = i18n.M{Kk: "Не істеу керегі жазылған", Ru: "Сказано, что делать", En: "It says what is done"}
	textNeedWhat = i18n.M{
		Kk: "Адамдар не істейтінін жазыңыз.",
		Ru: "Напишите, что люди будут делать.",
		En: "Say what people will do.",
	}
	textHasWhy  = i18n.M{Kk: "Мақсаты жазылған", Ru: "Сказано, зачем", En: "It says what it is for"}
	textNeedWhy = i18n.M{
		Kk: "Кімге және қалай көмектесетінін жазыңыз: заң бойынша мақсат алдын ала белгілі болуы керек.",
		Ru: "Напишите, кому и как это поможет: по закону цель известна заранее.",
		En: "Say whom it helps and how: the law wants the aim known beforehand.",
	}
	textHasDirections = i18n.M{
		Kk: "Таңдалған бағыт: {n}",
		Ru: "{n:Выбрано|Выбраны|Выбрано} {n} {n:направление|направления|направлений}",
		En: "{n} {n:direction|directions} chosen",
	}
	textNeedDirections = i18n.M{
		Kk: "Кемінде бір бағытты таңдаңыз.",
		Ru: "Выберите хотя бы одно направление.",
		En: "Choose at least one direction.",
	}
	textOnline    = i18n.M{Kk: "Онлайн өтеді", Ru: "Проходит онлайн", En: "It takes place online"}
	textHasPlace  = i18n.M{Kk: "Өтетін жері: {place}", Ru: "Место: {place}", En: "The place: {place}"}
	textNeedPlace = i18n.M{
		Kk: "Өңір мен елді мекенді жазыңыз немесе істі онлайн деп белгілеңіз.",
		Ru: "Укажите регион и населённый пункт или отметьте, что дело онлайн.",
		En: "Name the region and the town, or mark it as online.",
	}
	textHasMeeting  = i18n.M{Kk: "Кездесу орны жазылған", Ru: "Место встречи описано", En: "The meeting point is described"}
	textNeedMeeting = i18n.M{
		Kk: "Адамдар қай жерде кездесетінін жазыңыз.",
		Ru: "Опишите, где люди встречаются.",
		En: "Describe where people meet.",
	}
	textHasLeader  = i18n.M{Kk: "Жетекшісі: {name}", Ru: "Руководит: {name}", En: "Led by {name}"}
	textNeedLeader = i18n.M{
		Kk: "Жетекшінің аты-жөні мен телефонын жазыңыз: заң бойынша олар алдын ала белгілі болуы керек.",
		Ru: "Укажите имя и телефон руководителя: по закону он известен заранее.",
		En: "Give the leader's name and phone number: the law wants the leader known beforehand.",
	}
	textHasEnd  = i18n.M{Kk: "Соңғы күні: {day}", Ru: "Последний день: {day}", En: "The last day: {day}"}
	textNeedEnd = i18n.M{
		Kk: "Істің соңғы күнін көрсетіңіз; ол өтіп кетпеген болуы керек.",
		Ru: "Укажите последний день дела; он не должен быть в прошлом.",
		En: "Give the last day; it must not have passed.",
	}
	textNeedRisks = i18n.M{
		Kk: "Қауіптерді белгілеңіз. Жоқ болса, «Қауіп жоқ» деп белгілеңіз.",
		Ru: "Отметьте риски. Если их нет, так и отметьте: «Рисков нет».",
		En: "State the risks. If there are none, tick “No risks”.",
	}
	textHasRisks = i18n.M{Kk: "Қауіптер көрсетілген: {risks}", Ru: "Риски указаны: {risks}", En: "The risks are stated: {risks}"}
	textNoRisks  = i18n.M{Kk: "Қауіп жоқ", Ru: "Рисков нет", En: "No risks"}
	textAnyAge   = i18n.M{Kk: "Кез келген жаста", Ru: "В любом возрасте", En: "Any age"}
	textFromAge  = i18n.M{Kk: "Ең төменгі жас: {age}", Ru: "С {age} {age:года|лет|лет}", En: "From {age} {age:year|years}"}
	textAdults   = i18n.M{
		Kk: "Тек ересектерге, себебі: {risks}",
		Ru: "Только совершеннолетним, потому что: {risks}",
		En: "For adults only, because of: {risks}",
	}
	textBanned = i18n.M{
		Kk: "Кәмелетке толмағандарға болмайды: {risks}. Қазір көрсетілген жас: {age}. Талап етілетін жас: {limit} (заңның 12-бабы, 2-1-тармақ).",
		Ru: "Несовершеннолетним нельзя: {risks}. Сейчас указан возраст {age}, поставьте {limit} (статья 12, пункт 2-1 закона).",
		En: "Not for people under {limit}: {risks}. The age now says {age}; make it {limit} (article 12(2-1) of the law).",
	}
	textHasSafety  = i18n.M{Kk: "Қауіпсіздік шаралары жазылған", Ru: "Меры безопасности описаны", En: "Safety measures are described"}
	textNeedSafety = i18n.M{
		Kk: "Қауіп бар, сондықтан қауіпсіздік шараларын жазыңыз.",
		Ru: "Есть риски, поэтому опишите меры безопасности.",
		En: "There are risks, so describe the safety measures.",
	}
	textHasShifts = i18n.M{
		Kk: "Алдағы ауысым: {n}, соңғысы: {last}",
		Ru: "Впереди {n} {n:смена|смены|смен}, последняя: {last}",
		En: "{n} {n:shift|shifts} to come, the last one: {last}",
	}
	textNeedShifts = i18n.M{
		Kk: "Алда кемінде бір ауысым болуы керек.",
		Ru: "Впереди должна быть хотя бы одна смена.",
		En: "There must be at least one shift to come.",
	}
	textShiftsLate = i18n.M{
		Kk: "Соңғы күннен ({end}) кейінгі ауысым: {n}. Күнді өзгертіңіз немесе ауысымды тоқтатыңыз.",
		Ru: "После последнего дня ({end}) {n:стоит|стоят|стоят} {n} {n:смена|смены|смен}. Измените день или отмените смены.",
		En: "{n} {n:shift lies|shifts lie} after the last day ({end}). Change the day or cancel them.",
	}
	textNightAdults = i18n.M{
		Kk: "Түнгі ауысым: {n}, тек ересектерге",
		Ru: "{n} {n:ночная смена|ночные смены|ночных смен}, только совершеннолетним",
		En: "{n} night {n:shift|shifts}, for adults only",
	}
	textNightMinors = i18n.M{
		Kk: "Түнде ({hours}) кәмелетке толмағандар жұмыс істемейді. Қазір көрсетілген жас: {age}. Талап етілетін жас: {limit}. Жасты өзгертіңіз немесе ауысымның уақытын ауыстырыңыз.",
		Ru: "Ночью ({hours}) несовершеннолетние не работают, а указан возраст {age}. Поставьте {limit} или перенесите смену.",
		En: "At night ({hours}) people under {limit} do not work, and the age says {age}. Make it {limit} or move the shift.",
	}
	textTranslate = i18n.M{
		Kk: "Мына тілде мәтін жоқ: {langs}. Аударылса, оны көбірек адам оқиды.",
		Ru: "Нет текста на языке: {langs}. С переводом его прочитает больше людей.",
		En: "There is no text in: {langs}. More people will read it with a translation.",
	}
)

var textShiftsAhead = i18n.M{
	Kk: "Алдағы ауысымдар: {n}. Олар өткенше күтіңіз немесе болдырмаңыз",
	Ru: "Смены впереди: {n}. Дождитесь их конца или отмените их",
	En: "Shifts to come: {n}. Wait until they are over, or cancel them",
}
