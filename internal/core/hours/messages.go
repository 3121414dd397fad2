package hours

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actDecide, actDispute}

var (
	actDecide  = audit.Act{Code: "hours.decide", Text: i18n.M{Kk: "Сағат туралы шешім", Ru: "Решение о часах", En: "Decision on hours"}}
	actDispute = audit.Act{Code: "hours.dispute", Text: i18n.M{Kk: "Сағатқа дау айтылды", Ru: "Часы оспорены", En: "Hours disputed"}}
)

var (
	textNegative = i18n.M{
		Kk: "Уақытты сағатпен және минутпен жазыңыз, мысалы 3:30.",
		Ru: "Укажите время часами и минутами, например 3:30.",
		En: "Enter the time as hours and minutes, such as 3:30.",
	}
	textReasonNeeded = i18n.M{
		Kk: "Ұсынылған уақыт өзгерсе не қабылданбаса, себебін жазыңыз: оны волонтер көреді.",
		Ru: "Если время меняется или не принимается, напишите причину: её увидит волонтёр.",
		En: "If the time is changed or denied, give the reason: the volunteer will see it.",
	}
	textTooLong = i18n.M{
		Kk: "Мәтін тым ұзын. Таңба саны: {n}, шегі: {max}. Қысқартыңыз.",
		Ru: "Текст слишком длинный: {n} {n:знак|знака|знаков}, а можно не больше {max}. Сократите.",
		En: "The text is too long: {n} {n:character|characters}, and the limit is {max}. Shorten it.",
	}
	textOwnHours = i18n.M{
		Kk: "Өз сағатыңызды өзіңіз растай алмайсыз. Ұйымдағы басқа үйлестірушіден сұраңыз.",
		Ru: "Свои часы подтвердить нельзя. Попросите другого координатора организации.",
		En: "You cannot verify your own hours. Ask another coordinator of the organisation.",
	}
	textOverlap = i18n.M{
		Kk: "Бұл уақытта адамның расталған басқа сағаты бар: {time}. Бір уақыт екі рет саналмайды.",
		Ru: "На это время у человека уже есть подтверждённые часы: {time}. Одно время не засчитывается дважды.",
		En: "The person already has verified hours at this time: {time}. The same time does not count twice.",
	}
	textTooMany = i18n.M{
		Kk: "Осы күнгі барлығы: {total}. Бір күнге шек: {limit}. Уақытты азайтыңыз.",
		Ru: "За этот день выходит {total}, а предел {limit}. Уменьшите время.",
		En: "That makes {total} for the day; the limit is {limit}. Reduce the time.",
	}
	textDecided    = i18n.M{Kk: "Шешім шықты", Ru: "Решение принято", En: "Decided"}
	textNotDecided = i18n.M{
		Kk: "Үйлестіруші әлі шешім шығарған жоқ.",
		Ru: "Координатор ещё не принял решение.",
		En: "The coordinator has not decided yet.",
	}
	textMayDispute = i18n.M{
		Kk: "Дауласу мерзімі: {until}",
		Ru: "Оспорить можно до {until}",
		En: "You may dispute until {until}",
	}
	textHostDissolved = i18n.M{
		Kk: "Ұйым жабылған: қарсылыққа жауап беретін ешкім жоқ. Сағаттарыңыз қазіргі күйінде сақталады.",
		Ru: "Организация закрыта: ответить на возражение некому. Ваши часы сохраняются такими, как записаны.",
		En: "The organisation was dissolved: nobody is left to answer an objection. Your hours stay as they are.",
	}
	textDisputeLate = i18n.M{
		Kk: "Дауласу мерзімі өтті: {until}.",
		Ru: "Оспорить можно было до {until}.",
		En: "You could dispute until {until}.",
	}
	textDisputeNeeded = i18n.M{
		Kk: "Немен келіспейтініңізді жазыңыз: қашан келдіңіз, қашан кеттіңіз, кім көрді. Таңба шегі: {max}.",
		Ru: "Напишите, с чем не согласны: когда пришли, когда ушли, кто видел. Не больше {max} знаков.",
		En: "Say what you object to: when you came, when you left, who saw it. At most {max} characters.",
	}
	textNoteProposed = i18n.M{
		Kk: "Белгі бойынша ұсынылғаны: {proposed}.",
		Ru: "По отметкам предложено {proposed}.",
		En: "Proposed from the marks: {proposed}.",
	}
	textNoteDecided = i18n.M{
		Kk: "Ұйым растағаны: {minutes} / {proposed}.",
		Ru: "Организация подтвердила {minutes} из {proposed}.",
		En: "The organisation verified {minutes} of {proposed}.",
	}
	textNoteReason = i18n.M{
		Kk: "Ұйым растағаны: {minutes} / {proposed}. Себебі: «{words}»",
		Ru: "Организация подтвердила {minutes} из {proposed}. Причина: «{words}»",
		En: "The organisation verified {minutes} of {proposed}. The reason: “{words}”",
	}
	textNoteDisputed = i18n.M{
		Kk: "Волонтер келіспеді: «{words}»",
		Ru: "Волонтёр возразил: «{words}»",
		En: "The volunteer objected: “{words}”",
	}
)
