package passweb

import "asar/internal/kit/i18n"

var (
	textPass  = i18n.M{Kk: "Рұқсат", Ru: "Пропуск", En: "Pass"}
	textLabel = i18n.M{Kk: "Рұқсаттың QR-коды", Ru: "QR-код пропуска", En: "QR code of the pass"}
	textCode  = i18n.M{
		Kk: "Камера оқымаса, осы кодты айтыңыз",
		Ru: "Если камера не читает, назовите этот код",
		En: "If no camera reads it, say this code",
	}
	textHow = i18n.M{
		Kk: "Келгенде де, кетерде де көрсетіңіз. Экранды барынша жарық қылыңыз; скриншот та жарайды.",
		Ru: "Покажите, когда придёте и когда будете уходить. Сделайте экран ярче; снимок экрана тоже подойдёт.",
		En: "Show it when you come and when you leave. Make the screen bright; a screenshot will do too.",
	}
	textCame   = i18n.M{Kk: "Келгеніңіз белгіленді: {at}", Ru: "Приход отмечен: {at}", En: "Checked in: {at}"}
	textLeft   = i18n.M{Kk: "Кеткеніңіз белгіленді: {at}", Ru: "Уход отмечен: {at}", En: "Checked out: {at}"}
	textOthers = i18n.M{Kk: "Басқа рұқсаттар", Ru: "Другие пропуска", En: "Other passes"}
	textShift  = i18n.M{Kk: "Ауысым беті", Ru: "К смене", En: "To the shift"}
	textShifts = i18n.M{Kk: "Менің ауысымдарым", Ru: "Мои смены", En: "My shifts"}
	textFind   = i18n.M{Kk: "Іс табу", Ru: "Найти дело", En: "Find an opportunity"}

	textNone    = i18n.M{Kk: "Көрсететін рұқсат әзірге жоқ", Ru: "Пропуска пока нет", En: "No pass yet"}
	textNoneWhy = i18n.M{
		Kk: "Рұқсат ауысымнан орын алғанда пайда болады. Кезекте тұрсаңыз, орын тигенде шығады.",
		Ru: "Пропуск появляется вместе с местом в смене. Если вы в очереди, он появится, когда место станет вашим.",
		En: "A pass comes with a place in a shift. If you are waiting, it will appear once the place is yours.",
	}
	textNoPass       = i18n.M{Kk: "Бұл ауысымға рұқсат жоқ", Ru: "На эту смену пропуска нет", En: "There is no pass for this shift"}
	textStillWaiting = i18n.M{
		Kk: "Сіз кезектесіз. Орын тигенде рұқсат осы жерде шығады.",
		Ru: "Вы в очереди. Когда место станет вашим, пропуск появится здесь.",
		En: "You are on the waiting list. Once the place is yours, the pass will be here.",
	}
	textStillOffered = i18n.M{
		Kk: "Орын сізге сақтаулы. Алдымен оны алыңыз.",
		Ru: "Место держат за вами. Сначала займите его.",
		En: "A place is held for you. Take it first.",
	}
	textClaimOver = i18n.M{
		Kk: "Бұл ауысымда орныңыз жоқ: жазылу аяқталған.",
		Ru: "В этой смене у вас нет места: запись завершена.",
		En: "You have no place in this shift: the sign-up has ended.",
	}
	textShiftOver = i18n.M{
		Kk: "Ауысым өтті, рұқсат енді керек емес.",
		Ru: "Смена прошла, пропуск больше не нужен.",
		En: "The shift is over; the pass is no longer needed.",
	}
)
