package frontofficeweb

import (
	"asar/internal/core/org"
	"asar/internal/kit/i18n"
)

// The queue.
var (
	textAbroad     = i18n.M{Kk: "Қазақстаннан тыс", Ru: "Вне Казахстана", En: "Outside Kazakhstan"}
	textCountry    = i18n.M{Kk: "Бүкіл ел", Ru: "Вся страна", En: "The whole country"}
	textQueueTitle = i18n.M{
		Kk: "Ұйымдарды тексеру: {place}",
		Ru: "Проверка организаций: {place}",
		En: "Vetting of organisations: {place}",
	}
	textQueueLead = i18n.M{
		Kk: "Кезекте: {n}. Мерзімі өткені: {late}. Ең ұзақ күткені бірінші тұр.",
		Ru: "{n:Ждёт|Ждут|Ждут} {n} {n:организация|организации|организаций}, срок прошёл: {late}. Первой стоит та, что ждёт дольше всех.",
		En: "{n} {n:organisation waits|organisations wait}, {late} past the promised day. The longest wait comes first.",
	}
	textOtherPlaces = i18n.M{Kk: "Басқа өңірлер", Ru: "Другие регионы", En: "Other regions"}
	textAges        = i18n.M{Kk: "Қанша күннен бері күтуде", Ru: "Сколько дней ждут", En: "Days of waiting"}
	textBand        = i18n.M{Kk: "{from}–{to} күн", Ru: "{from}–{to} {to:день|дня|дней}", En: "{from}–{to} days"}
	textBandOver    = i18n.M{Kk: "{n} күннен көп", Ru: "больше {n} {n:дня|дней|дней}", En: "over {n} days"}
	textWaiting     = i18n.M{Kk: "Кезекте тұрғандар", Ru: "Ждут решения", En: "Waiting for a decision"}
	textLapsing     = i18n.M{Kk: "Мерзімі бітетіндер", Ru: "Срок истекает или истёк", En: "Terms that end or have ended"}
	textLapsingHelp = i18n.M{
		Kk: "Олар жаңа мерзімді әлі сұраған жоқ.",
		Ru: "О новом сроке они ещё не просили.",
		En: "They have not asked for a new term yet.",
	}
	textNobodyWaits     = i18n.M{Kk: "Кезекте ешкім жоқ", Ru: "Никто не ждёт", En: "Nobody waits"}
	textNobodyWaitsHelp = i18n.M{
		Kk: "Ұйым тексеруді сұрағанда, осы жерде көрінеді және сізге хат келеді.",
		Ru: "Когда организация попросит о проверке, она появится здесь, а вам придёт письмо.",
		En: "When an organisation asks to be vetted, it appears here and you get a message.",
	}
	textAllOrganisations = i18n.M{Kk: "Барлық ұйымдар", Ru: "Все организации", En: "All organisations"}
	textOrganisation     = i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}
	textWhere            = i18n.M{Kk: "Қайда", Ru: "Где", En: "Where"}
	textStanding         = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textWaited           = i18n.M{Kk: "Күтуі", Ru: "Ждёт", En: "Waits"}
	textWaitedDays       = i18n.M{Kk: "{n} күн", Ru: "{n} {n:день|дня|дней}", En: "{n} {n:day|days}"}
	textLate             = i18n.M{Kk: "Мерзім өтті", Ru: "Срок прошёл", En: "Overdue"}
	textOurTurn          = i18n.M{
		Kk: "Кезек фронт-офисте. Мерзімі: {day}.",
		Ru: "Решает фронт-офис, до {day}",
		En: "The front office's turn, by {day}.",
	}
	textOurTurnWas = i18n.M{
		Kk: "Фронт-офис жауап беруге тиіс болған күн: {day}.",
		Ru: "Фронт-офис должен был ответить до {day}",
		En: "The front office was to answer by {day}.",
	}
	textTheirTurn = i18n.M{Kk: "Кезек ұйымда.", Ru: "Слово за организацией.", En: "The organisation's turn."}
	textTermEnds  = i18n.M{Kk: "Соңғы күні: {day}.", Ru: "Действует до {day}", En: "Valid until {day}."}
	textTermEnded = i18n.M{
		Kk: "Мерзімі біткен күн: {day}. Кезек ұйымда.",
		Ru: "Срок кончился {day} Слово за организацией.",
		En: "The term ended on {day}. The organisation's turn.",
	}
)

// The organisation.
var (
	textChecks     = i18n.M{Kk: "Не тексеріледі", Ru: "Что проверяется", En: "What is checked"}
	textAbout      = i18n.M{Kk: "Ұйымның өз мәліметі", Ru: "Что организация говорит о себе", En: "What it says of itself"}
	textPublicPage = i18n.M{Kk: "Ашық беті", Ru: "Открытая страница", En: "Public page"}
	textHistory    = i18n.M{Kk: "Шешімдер тарихы", Ru: "История решений", En: "Record of decisions"}
	textNoHistory  = i18n.M{
		Kk: "Ұйым тексеруді әлі сұрамаған.",
		Ru: "Организация ещё не просила о проверке.",
		En: "The organisation has not asked to be vetted yet.",
	}
	textWhen     = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	textWhat     = i18n.M{Kk: "Не болды", Ru: "Что", En: "What"}
	textWho      = i18n.M{Kk: "Кім", Ru: "Кто", En: "Who"}
	textPlatform = i18n.M{Kk: "платформа", Ru: "платформа", En: "the platform"}
	textNotGiven = i18n.M{Kk: "көрсетілмеген", Ru: "не указано", En: "not given"}
	textKind     = i18n.M{Kk: "Түрі", Ru: "Вид", En: "Kind"}
	textRegion   = i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}
	textPlace    = i18n.M{Kk: "Мекені", Ru: "Место", En: "Place"}
	textLeader   = i18n.M{Kk: "Басшысы", Ru: "Руководитель", En: "Leader"}
	textBIN      = i18n.M{Kk: "БСН", Ru: "БИН", En: "BIN"}
	textEmail    = i18n.M{Kk: "Пошта", Ru: "Почта", En: "E-mail"}
	textPhone    = i18n.M{Kk: "Телефон", Ru: "Телефон", En: "Phone"}
	textSite     = i18n.M{Kk: "Сайт", Ru: "Сайт", En: "Site"}
	textFounded  = i18n.M{Kk: "Құрылған", Ru: "Основана", En: "Founded"}
	textMembers  = i18n.M{Kk: "Мүшелері", Ru: "Участники", En: "Members"}
	textBefore   = i18n.M{Kk: "Осы БСН-мен бұрын жабылған ұйым", Ru: "Закрытая раньше организация с этим БИН", En: "Dissolved before with this BIN"}
	textPast     = i18n.M{Kk: "{name}. Соңғы күйі: {state}. Жабылған күні: {day}", Ru: "{name}. Последнее состояние: {state}. Закрыта {day}", En: "{name}. Last state: {state}. Dissolved on {day}"}
	textSince    = i18n.M{Kk: "Асарға қосылған күні", Ru: "В Асаре с", En: "In Asar since"}
)

// The decision.
var (
	textDecision   = i18n.M{Kk: "Шешім", Ru: "Решение", En: "Decision"}
	textDecide     = i18n.M{Kk: "Не шештіңіз", Ru: "Что вы решили", En: "What have you decided"}
	textUntil      = i18n.M{Kk: "Мерзімнің соңғы күні", Ru: "Последний день срока", En: "Last day of the term"}
	textUntilHint  = i18n.M{Kk: "Тек тексерілгенге керек", Ru: "Нужен только при подтверждении", En: "Needed only when verifying"}
	textReason     = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
	textReasonHint = i18n.M{
		Kk: "Ұйым оны дәл осылай оқиды: не дұрыс емес және не істеу керек",
		Ru: "Организация прочтёт её дословно: что не так и что сделать",
		En: "The organisation reads it word for word: what is wrong and what to do",
	}
	textDecideButton = i18n.M{Kk: "Шешімді бекіту", Ru: "Принять решение", En: "Decide"}
	textDecided      = i18n.M{
		Kk: "Шешім қабылданды: {name}. Ұйым иесіне хабар жіберілді.",
		Ru: "Решение принято: {name}. Владельцу отправлено сообщение.",
		En: "Decided: {name}. The owner has been sent a message.",
	}
	textMoved = i18n.M{
		Kk: "Сіз қарап отырғанда ұйымның күйі өзгерді, сондықтан шешім қабылданған жоқ. Бетті қайта ашып, жаңасын қараңыз.",
		Ru: "Пока вы смотрели, состояние организации изменилось, поэтому решение не принято. Откройте страницу снова и посмотрите.",
		En: "The organisation's state changed while you were looking, so nothing was decided. Open the page again and look.",
	}
	textOwn = i18n.M{
		Kk: "Сіз бұл ұйымның мүшесісіз, сондықтан ол туралы шешімді басқа қызметкер қабылдайды.",
		Ru: "Вы состоите в этой организации, поэтому решение о ней примет другой сотрудник.",
		En: "You belong to this organisation, so another officer decides about it.",
	}
)

// decisionText says what an officer does by choosing a decision.
func decisionText(s org.State) i18n.M {
	switch s {
	case org.Verified:
		return i18n.M{Kk: "Тексерілді деп тану", Ru: "Подтвердить", En: "Verify"}
	case org.Refused:
		return i18n.M{Kk: "Бас тарту", Ru: "Отказать", En: "Refuse"}
	default:
		return i18n.M{Kk: "Тоқтату", Ru: "Приостановить", En: "Suspend"}
	}
}

// decisionHint says what follows from a decision.
func decisionHint(s org.State) i18n.M {
	switch s {
	case org.Verified:
		return i18n.M{
			Kk: "соңғы күнге дейін іс жариялай алады",
			Ru: "сможет публиковать дела до последнего дня срока",
			En: "it may publish opportunities until the last day",
		}
	case org.Refused:
		return i18n.M{
			Kk: "түзетіп, қайта сұрай алады",
			Ru: "сможет исправить и попросить снова",
			En: "it may mend what is wrong and ask again",
		}
	default:
		return i18n.M{
			Kk: "жаңа іс жарияламайды, жарияланғандары қалады",
			Ru: "новых дел не будет, опубликованные останутся",
			En: "nothing new is published; what is published stays",
		}
	}
}

// recordText says what an entry of the record tells.
func recordText(s org.State) i18n.M {
	if s == org.Requested {
		return i18n.M{Kk: "Тексеру сұралды", Ru: "Попросили о проверке", En: "Vetting asked for"}
	}
	return s.Label()
}
