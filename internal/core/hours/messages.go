package hours

import "asar/internal/kit/i18n"

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
		Kk: "Себеп тым ұзын: қысқартыңыз.",
		Ru: "Причина слишком длинная: сократите.",
		En: "The reason is too long: shorten it.",
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
	textDisputeLate = i18n.M{
		Kk: "Дауласу мерзімі өтті: {until}.",
		Ru: "Оспорить можно было до {until}.",
		En: "You could dispute until {until}.",
	}
	textDisputeNeeded = i18n.M{
		Kk: "Немен келіспейтініңізді жазыңыз: қашан келдіңіз, қашан кеттіңіз, кім көрді.",
		Ru: "Напишите, с чем не согласны: когда пришли, когда ушли, кто видел.",
		En: "Say what you object to: when you came, when you left, who saw it.",
	}
)
