package org

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actCreate, actEdit, actImport, actJoin, actLeave, actDismiss, actAppoint, actEnter, actHandover, actDissolve, actAsk, actDecide, actProject}

var (
	actCreate   = audit.Act{Code: "org.create", Text: i18n.M{Kk: "Ұйым құрылды", Ru: "Создана организация", En: "Organisation created"}}
	actEdit     = audit.Act{Code: "org.edit", Text: i18n.M{Kk: "Ұйым сипаттамасы өзгерді", Ru: "Изменено описание организации", En: "Profile changed"}}
	actImport   = audit.Act{Code: "org.import", Text: i18n.M{Kk: "Ұйым кестеден жүктелді", Ru: "Организация загружена из таблицы", En: "Organisation imported"}}
	actJoin     = audit.Act{Code: "org.join", Text: i18n.M{Kk: "Ұйымға қосылды", Ru: "Вступление в организацию", En: "Joined"}}
	actLeave    = audit.Act{Code: "org.leave", Text: i18n.M{Kk: "Ұйымнан шықты", Ru: "Выход из организации", En: "Left"}}
	actDismiss  = audit.Act{Code: "org.dismiss", Text: i18n.M{Kk: "Ұйымнан босатылды", Ru: "Исключение из организации", En: "Let go"}}
	actAppoint  = audit.Act{Code: "org.appoint", Text: i18n.M{Kk: "Тағайындалды", Ru: "Назначение", En: "Appointed"}}
	actEnter    = audit.Act{Code: "org.enter", Text: i18n.M{Kk: "Шақыру бойынша рөл алды", Ru: "Роль по приглашению", En: "Took a role by invitation"}}
	actHandover = audit.Act{Code: "org.handover", Text: i18n.M{Kk: "Ұйым тапсырылды", Ru: "Передача организации", En: "Handed over"}}
	actDissolve = audit.Act{Code: "org.dissolve", Text: i18n.M{Kk: "Ұйым жабылды", Ru: "Организация закрыта", En: "Organisation dissolved"}}
	actAsk      = audit.Act{Code: "org.ask", Text: i18n.M{Kk: "Тексеруге өтінім берілді", Ru: "Запрошена проверка", En: "Vetting asked for"}}
	actDecide   = audit.Act{Code: "org.decide", Text: i18n.M{Kk: "Тексеру шешімі", Ru: "Решение о проверке", En: "Decision on vetting"}}
	actProject  = audit.Act{Code: "project.create", Text: i18n.M{Kk: "Бағдарлама ашылды", Ru: "Открыта программа", En: "Project opened"}}
)

// Label names the kind, as on a badge.
func (k Kind) Label() i18n.M {
	switch k {
	case Registered:
		return i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}
	case Group:
		return i18n.M{Kk: "Волонтерлер тобы", Ru: "Группа волонтёров", En: "Volunteer group"}
	case Institution:
		return i18n.M{Kk: "Мемлекеттік мекеме", Ru: "Государственное учреждение", En: "Public institution"}
	case University:
		return i18n.M{Kk: "Университет", Ru: "Университет", En: "University"}
	default:
		return i18n.M{}
	}
}

// Label names the state in one or two words.
func (s State) Label() i18n.M {
	switch s {
	case Requested:
		return i18n.M{Kk: "Тексерілуде", Ru: "На проверке", En: "Being vetted"}
	case Verified:
		return i18n.M{Kk: "Тексерілген", Ru: "Проверена", En: "Verified"}
	case Refused:
		return i18n.M{Kk: "Бас тартылған", Ru: "Отказано", En: "Refused"}
	case Suspended:
		return i18n.M{Kk: "Тоқтатылған", Ru: "Приостановлена", En: "Suspended"}
	case Dissolved:
		return i18n.M{Kk: "Жабылған", Ru: "Закрыта", En: "Dissolved"}
	case Expired:
		return i18n.M{Kk: "Мерзімі өткен", Ru: "Срок проверки истёк", En: "Verification expired"}
	default:
		return i18n.M{Kk: "Тексерілмеген", Ru: "Не проверена", En: "Not vetted"}
	}
}

// Who may publish.
var (
	textMayPublish = i18n.M{
		Kk: "Ұйымды фронт-офис тексерген. Соңғы күні: {day}.",
		Ru: "Организация проверена фронт-офисом. Срок: до {day}",
		En: "The front office has verified the organisation. Valid until {day}.",
	}
	textNotVetted = i18n.M{
		Kk: "Ұйым әлі тексерілмеген. Ұйым бетінде тексеруді сұраңыз.",
		Ru: "Организация ещё не проверена. Попросите о проверке на странице организации.",
		En: "The organisation has not been vetted yet. Ask for vetting on its page.",
	}
	textNotYetVetted = i18n.M{
		Kk: "Ұйымды фронт-офис тексеріп жатыр. Жауап мерзімі: {day}.",
		Ru: "Фронт-офис проверяет организацию. Срок ответа: {day}",
		En: "The front office is vetting the organisation. It answers by {day}.",
	}
	textVettingExpired = i18n.M{
		Kk: "Тексеру мерзімі өтті: {day}. Қайта тексеруді сұраңыз.",
		Ru: "Срок проверки истёк: {day} Попросите о новой проверке.",
		En: "The verification ran out on {day}. Ask for vetting again.",
	}
	textVettingRefused = i18n.M{
		Kk: "Фронт-офис бас тартты. Түзетіп, тексеруді қайта сұраңыз. Себебі: {reason}",
		Ru: "Фронт-офис отказал. Исправьте и попросите о проверке снова. Причина: {reason}",
		En: "The front office refused. Mend it and ask for vetting again. Reason: {reason}",
	}
	textVettingSuspended = i18n.M{
		Kk: "Фронт-офис ұйымның жұмысын тоқтатты. Себебін жойып, тексеруді сұраңыз. Себебі: {reason}",
		Ru: "Фронт-офис приостановил организацию. Устраните причину и попросите о проверке. Причина: {reason}",
		En: "The front office suspended the organisation. Put the matter right and ask for vetting. Reason: {reason}",
	}
)

// The checklist.
var (
	textHasName   = i18n.M{Kk: "Атауы: {name}", Ru: "Название: {name}", En: "Name: {name}"}
	textLacksName = i18n.M{
		Kk: "Атауы жазылмаған.",
		Ru: "Не указано название.",
		En: "The name is missing.",
	}
	textHasAbout = i18n.M{
		Kk: "Мақсаты мен қызметі сипатталған.",
		Ru: "Цели и дела описаны.",
		En: "Its aims and work are described.",
	}
	textLacksAbout = i18n.M{
		Kk: "Мақсаты мен қызметі сипатталмаған. Заң бойынша волонтер қосылмай тұрып оны білуі керек.",
		Ru: "Не описаны цели и дела. По закону волонтёр должен знать их до вступления.",
		En: "Its aims and work are not described. By law a volunteer must know them before joining.",
	}
	textHasLeader   = i18n.M{Kk: "Басшысы: {leader}", Ru: "Руководитель: {leader}", En: "Leader: {leader}"}
	textLacksLeader = i18n.M{
		Kk: "Басшысы көрсетілмеген. Заң бойынша волонтер оны қосылмай тұрып білуі керек.",
		Ru: "Не указан руководитель. По закону волонтёр должен знать его до вступления.",
		En: "The leader is not named. By law a volunteer must know who leads before joining.",
	}
	textHasContact   = i18n.M{Kk: "Байланыс көрсетілген.", Ru: "Контакт указан.", En: "There is a contact."}
	textLacksContact = i18n.M{
		Kk: "Пошта да, телефон да көрсетілмеген.",
		Ru: "Не указаны ни почта, ни телефон.",
		En: "Neither e-mail nor phone is given.",
	}
	textHasBIN   = i18n.M{Kk: "БСН: {bin}", Ru: "БИН: {bin}", En: "BIN: {bin}"}
	textLacksBIN = i18n.M{
		Kk: "БСН көрсетілмеген. Тіркелмеген болсаңыз, «волонтерлер тобы» түрін таңдаңыз.",
		Ru: "Не указан БИН. Если вы не зарегистрированы, выберите вид «группа волонтёров».",
		En: "The BIN is missing. If you are not registered, choose the kind “volunteer group”.",
	}
	textGroupNeedsNoBIN = i18n.M{
		Kk: "Волонтерлер тобына тіркеу де, БСН де керек емес.",
		Ru: "Группе волонтёров не нужны ни регистрация, ни БИН.",
		En: "A volunteer group needs neither registration nor a BIN.",
	}
	textAbroadNeedsNoBIN = i18n.M{
		Kk: "Қазақстаннан тыс жердегі ұйымға БСН керек емес.",
		Ru: "Организации за пределами Казахстана БИН не нужен.",
		En: "An organisation outside Kazakhstan needs no BIN.",
	}
	textFewLanguages = i18n.M{
		Kk: "Атауы барлық тілде жазылмаған. Басқа тілде іздегендер оны оқи алмауы мүмкін.",
		Ru: "Название есть не на всех языках. Ищущие на другом языке могут его не прочесть.",
		En: "The name is not given in all languages. Those who search in another may not be able to read it.",
	}
	textAlreadyAsked = i18n.M{
		Kk: "Өтініш фронт-офисте. Жауап мерзімі: {day}.",
		Ru: "Заявка у фронт-офиса. Срок ответа: {day}",
		En: "The request is with the front office. It answers by {day}.",
	}
	textAlreadyVerified = i18n.M{
		Kk: "Тексеру әлі күшінде, соңғы күні: {day}. Жаңа мерзім сұрауға болатын күн: {opens}.",
		Ru: "Проверка ещё действует: до {day} Новый срок можно попросить с {opens}",
		En: "The verification still holds, until {day}. A new term can be asked for from {opens}.",
	}
)

// Decisions.
var (
	textDecisionNotOpen = i18n.M{
		Kk: "Шешімді таңдаңыз. Өтініш жоқ болса, бас тартуға, тексерілмеген болса, тоқтатуға болмайды.",
		Ru: "Выберите решение. Нельзя отказать, если заявки нет, и приостановить того, кто не проверен.",
		En: "Choose a decision. Without a request there is nothing to refuse, and only the verified can be suspended.",
	}
	textBadTerm = i18n.M{
		Kk: "Мерзімнің соңғы күнін жазыңыз: ертеңнен бастап, ең кеші: {last}.",
		Ru: "Укажите последний день срока: начиная с завтра и не позднее {last}",
		En: "Give the last day of the term, from tomorrow and no later than {last}.",
	}
	textNeedsReason = i18n.M{
		Kk: "Себебін жазыңыз: ұйым нені түзету керегін білсін.",
		Ru: "Напишите причину, чтобы организация знала, что исправить.",
		En: "Give the reason, so that the organisation knows what to mend.",
	}
	textCannotVerify = i18n.M{
		Kk: "Тексерілді деуге болмайды. {why}",
		Ru: "Подтвердить нельзя. {why}",
		En: "It cannot be verified. {why}",
	}
	textOwnOrganisation = i18n.M{
		Kk: "Бұл ұйымның мүшесісіз, сондықтан ол туралы шешімді басқа қызметкер қабылдайды.",
		Ru: "Вы состоите в этой организации, поэтому решение о ней примет другой сотрудник.",
		En: "You belong to this organisation, so another officer decides about it.",
	}
)

// Fields.
var (
	textNeedsKind = i18n.M{Kk: "Түрін таңдаңыз.", Ru: "Выберите вид.", En: "Choose the kind."}
	textNeedsName = i18n.M{
		Kk: "Атауын кемінде бір тілде жазыңыз.",
		Ru: "Напишите название хотя бы на одном языке.",
		En: "Give the name in at least one language.",
	}
	textNeedsRegion = i18n.M{Kk: "Өңірді таңдаңыз.", Ru: "Выберите регион.", En: "Choose the region."}
	textTooLong     = i18n.M{
		Kk: "Тым ұзын. Ең көбі: {max} таңба.",
		Ru: "Слишком длинно. Не больше {max} {max:знака|знаков|знаков}.",
		En: "Too long. At most {max} {max:character|characters}.",
	}
	textGroupHasNoBIN = i18n.M{
		Kk: "Тіркелмеген топта БСН болмайды. Өрісті бос қалдырыңыз немесе басқа түрді таңдаңыз.",
		Ru: "У незарегистрированной группы нет БИН. Оставьте поле пустым или выберите другой вид.",
		En: "An unregistered group has no BIN. Leave the field empty or choose another kind.",
	}
	textBadBIN = i18n.M{
		Kk: "БСН 12 саннан тұрады. Соңғы сан қалғандарына сәйкес келмейді, тексеріп қайта жазыңыз.",
		Ru: "БИН состоит из 12 цифр. Последняя не сходится с остальными, проверьте и введите снова.",
		En: "A BIN has 12 digits. The last one does not match the others; check it and type it again.",
	}
	textBINTaken = i18n.M{
		Kk: "Бұл БСН бойынша ұйым Асарда бар. Оны ұйымдар тізімінен табыңыз, ал қате деп санасаңыз, фронт-офиске жазыңыз.",
		Ru: "Организация с этим БИН в Асаре уже есть. Найдите её в списке, а если это ошибка, напишите во фронт-офис.",
		En: "An organisation with this BIN is in Asar already. Find it in the list; if that is a mistake, write to the front office.",
	}
	textBadEmail = i18n.M{
		Kk: "Пошта мекенжайын толық жазыңыз, мысалы, uiym@example.kz.",
		Ru: "Напишите адрес почты целиком, например uiym@example.kz.",
		En: "Give the whole e-mail address, such as uiym@example.kz.",
	}
	textBadPhone = i18n.M{
		Kk: "Телефон нөмірін жазыңыз, мысалы, +7 701 234 56 78.",
		Ru: "Напишите номер телефона, например +7 701 234 56 78.",
		En: "Give a phone number, such as +7 701 234 56 78.",
	}
	textBadSite = i18n.M{
		Kk: "Сайт мекенжайын жазыңыз, мысалы, https://example.kz.",
		Ru: "Напишите адрес сайта, например https://example.kz.",
		En: "Give the site's address, such as https://example.kz.",
	}
	textMinorLeads = i18n.M{
		Kk: "Бұл адам кәмелетке толмаған: оның аты жария беттерде жазылмайды. Кәмелетке толған басшыны көрсетіңіз.",
		Ru: "Этот человек несовершеннолетний: его имя на открытых страницах не пишут. Укажите совершеннолетнего руководителя.",
		En: "This person is a minor, and public pages do not name minors. Name a leader who is an adult.",
	}
	textBadFounded = i18n.M{
		Kk: "Құрылған жылын төрт санмен жазыңыз, мысалы, 2018.",
		Ru: "Напишите год основания четырьмя цифрами, например 2018.",
		En: "Give the year of founding in four digits, such as 2018.",
	}
	textBadCode = i18n.M{
		Kk: "Код латынның кіші әріптерінен, сандардан және дефистерден тұрады.",
		Ru: "Код состоит из строчных латинских букв, цифр и дефисов.",
		En: "A code is made of lower-case Latin letters, digits and hyphens.",
	}
	textCodeTaken = i18n.M{
		Kk: "Мұндай кодты бағдарлама бар. Басқа код таңдаңыз.",
		Ru: "Программа с таким кодом уже есть. Выберите другой код.",
		En: "There is a project with this code already. Choose another.",
	}
	textBadDay = i18n.M{
		Kk: "Күнін жазыңыз. Соңғы күні бірінші күнінен ерте болмасын.",
		Ru: "Укажите день. Последний день не может быть раньше первого.",
		En: "Give the day. The last day cannot come before the first.",
	}
	textNeedsSource = i18n.M{
		Kk: "Импорт жолында көзі мен ондағы идентификатор көрсетілмеген.",
		Ru: "В строке импорта нет источника или идентификатора в нём.",
		En: "The imported row lacks its source or its identifier there.",
	}
)

// People.
var (
	textSignIn = i18n.M{
		Kk: "Алдымен жүйеге кіріңіз.",
		Ru: "Сначала войдите.",
		En: "Sign in first.",
	}
	textConsentNever = i18n.M{
		Kk: "Деректерді өңдеуге келісім бермегенсіз: онсыз ұйымға қосыла да, ұйым құра да алмайсыз. «Келісімдерім» бетінде келісіңіз",
		Ru: "Вы ещё не дали согласие на обработку данных: без него нельзя ни вступить в организацию, ни создать её. Дайте его на странице «Мои согласия»",
		En: "You have not agreed to the use of your data yet: without that you can neither join an organisation nor found one. Agree on the page “My consents”",
	}
	textConsentWithdrawn = i18n.M{
		Kk: "Деректерді өңдеуге келісіміңізді қайтарып алғансыз: онсыз ұйымға қосыла да, ұйым құра да алмайсыз. «Келісімдерім» бетінде қайта келісіңіз",
		Ru: "Вы отозвали согласие на обработку данных: без него нельзя ни вступить в организацию, ни создать её. Дайте его снова на странице «Мои согласия»",
		En: "You have withdrawn the consent to use your data: without it you can neither join an organisation nor found one. Give it again on the page “My consents”",
	}
	textNeedsRole = i18n.M{
		Kk: "Рөлін таңдаңыз: мүше, үйлестіруші немесе иесі.",
		Ru: "Выберите роль: участник, координатор или владелец.",
		En: "Choose the role: member, coordinator or owner.",
	}
	textStaffOneself = i18n.M{
		Kk: "Қызметтік сеанста өзіңізге рөл бере алмайсыз: рөл сеанстан кейін де қалар еді. Рөлді ұйымның иесі берсін.",
		Ru: "В служебном сеансе нельзя дать роль себе: она осталась бы и после него. Пусть её даст владелец организации.",
		En: "In a staff session you cannot give yourself a role: it would outlast the session. Let an owner of the organisation give it.",
	}
	textUnasked = i18n.M{
		Kk: "Рөл келісімсіз берілмейді: адамды шақырыңыз, ол өзі қабылдайды.", Ru: "Роль не дают без согласия: пригласите человека, и он примет её сам.",
		En: "No role is given unasked: invite the person, and they accept it themselves.",
	}
	textNotAMember = i18n.M{
		Kk: "Бұл адам ұйымның мүшесі емес. Алдымен ол ұйымның бетінде өзі қосылсын.",
		Ru: "Этот человек не состоит в организации. Пусть он сначала сам вступит на её странице.",
		En: "This person does not belong to the organisation. Let them first join on its page themselves.",
	}
	textNotAnOwner = i18n.M{
		Kk: "Ұйымды тек оның иесі басқа мүшеге тапсыра алады.",
		Ru: "Передать организацию может только её владелец, и только другому участнику.",
		En: "Only an owner can hand the organisation over, and only to another member.",
	}
	textLastOwner = i18n.M{
		Kk: "Ұйымның жалғыз иесі кете алмайды. Алдымен ұйымды басқа мүшеге тапсырыңыз.",
		Ru: "Единственный владелец не может уйти. Сначала передайте организацию другому участнику.",
		En: "The only owner cannot leave. Hand the organisation over to another member first.",
	}
)

// The end.
var (
	textDissolved = i18n.M{
		Kk: "Ұйым жабылған: {day}. Ол енді волонтер шақырмайды; жасаған істері мен сағаттары сақталады.",
		Ru: "Организация закрыта: {day} Она больше не зовёт волонтёров; её дела и часы сохраняются.",
		En: "The organisation was dissolved on {day}. It no longer calls for volunteers; what it did and its hours stay.",
	}
	textWhyDissolve = i18n.M{
		Kk: "Себебін жазыңыз: 10 таңбадан 500 таңбаға дейін. Оны ұйым мүшелері хаттан оқиды.",
		Ru: "Напишите причину: от 10 до 500 знаков. Участники прочтут её в письме.",
		En: "Give the reason: 10 to 500 characters. The members read it in a letter.",
	}
	textDissolvedSubject = i18n.M{
		Kk: "Асар: «{name}» жабылды", Ru: "Асар: «{name}» — организация закрыта", En: "Asar: “{name}” was dissolved",
	}
	textDissolvedBody = i18n.M{
		Kk: "«{name}» ұйымын иесі жапты. Енді оның мүшесі емессіз, рөліңіз аяқталды. Расталған сағаттарыңыз кітапшаңызда сақталады. Себебі: {reason}",
		Ru: "Владелец закрыл организацию «{name}». Вы больше в ней не состоите, ваша роль закончилась. Подтверждённые часы остаются в вашей книжке. Причина: {reason}",
		En: "The owner has dissolved “{name}”. You no longer belong to it, and your role has ended. Your verified hours stay in your book. Reason: {reason}",
	}
	textLeftSubject = i18n.M{
		Kk: "Асар: «{name}» – байланысты жаңартыңыз", Ru: "Асар: «{name}» – обновите контакты", En: "Asar: “{name}” – renew the contacts",
	}
	textLeftBody = i18n.M{
		Kk: "«{name}» бетінде көрсетілген адам деректерін өшірді, сондықтан оның аты мен байланысы алынды. «Профиль» бетінде басшыны және байланысты қайта жазыңыз: заң бойынша волонтер оны қосылмай тұрып білуі керек.",
		Ru: "Тот, кто был указан на странице «{name}», удалил свои данные, поэтому его имя и контакты убраны. Укажите на странице «Профиль» руководителя и контакты заново: по закону волонтёр должен знать их до вступления.",
		En: "Somebody who was named on the page of “{name}” has had their data erased, so their name and contacts were removed. Name the leader and the contacts anew on the page “Profile”: by law a volunteer must know them before joining.",
	}
)
