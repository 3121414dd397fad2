package guardian

import "asar/internal/kit/i18n"

// A child's date of birth, as whoever answers for the child reads of it.
var (
	textBirthWaits = i18n.M{
		Kk: "Бұл баланың туған күнін түзету бұрын жарияланған: ол екі тәулік күтеді.",
		Ru: "Исправление даты рождения этого ребёнка уже объявлено: оно ждёт двое суток.",
		En: "A correction of this child's date of birth was announced already: it waits two days.",
	}
	textMeansChild = i18n.M{
		Kk: "ата-ананың не қамқоршының растауынсыз қатыса алмайды", Ru: "без подтверждения родителя или опекуна участвовать нельзя",
		En: "cannot take part unless a parent or guardian has confirmed",
	}
	textMeansYouth = i18n.M{
		Kk: "өзі келіседі, ал кәмелетке толмағандарға арналған шектеулер күшінде", Ru: "соглашается самостоятельно, запреты для несовершеннолетних действуют",
		En: "agrees alone, and what is closed to minors stays closed",
	}
	textMeansAdult = i18n.M{
		Kk: "кәмелетке толған, жас шектеулері жоқ", Ru: "совершеннолетие, запретов по возрасту нет", En: "is an adult, and nothing is closed by age",
	}
	textChildsBirthSubject = i18n.M{
		Kk: "Асар: {name} – туған күнді түзету", Ru: "Асар: {name} – исправление даты рождения", En: "Asar: {name} – a correction of the date of birth",
	}
	textBirthAskedBody = i18n.M{
		Kk: "{name}: платформа әкімшісі құжат бойынша туған күнді ертерекке түзетпек. Қазір: {before}. Түзетуден кейін: {after}. Уақыты: {at}. " +
			"Келіспесеңіз, мына сілтемемен тоқтатыңыз: {link} . Сұрағыңыз болса, фронт-офиске жазыңыз.",
		Ru: "{name}: администратор платформы собирается по документу исправить дату рождения на более раннюю. Сейчас: {before}. После исправления: {after}. Время: {at}. " +
			"Если вы не согласны, остановите это по ссылке: {link} . Вопросы можно задать во фронт-офисе.",
		En: "{name}: an administrator of the platform, having seen a document, is about to make the date of birth earlier. Now: {before}. After the correction: {after}. Time: {at}. " +
			"If you object, stop it by this link: {link} . The front office answers questions.",
	}
	textBirthYoungerBody = i18n.M{
		Kk: "{name}: платформа әкімшісі құжат бойынша туған күнді кейінге түзетті. Бұрын: {before}. Енді: {after}. Растауыңыз бен шектеулеріңіз сақталады. Келіспесеңіз, фронт-офиске жазыңыз.",
		Ru: "{name}: администратор платформы по документу исправил дату рождения на более позднюю. Раньше: {before}. Теперь: {after}. Ваше подтверждение и ограничения остаются. Если вы не согласны, напишите во фронт-офис.",
		En: "{name}: an administrator of the platform, having seen a document, has made the date of birth later. Before: {before}. Now: {after}. Your confirmation and limits stay. If you object, write to the front office.",
	}
	textReleasedBody = i18n.M{
		Kk: "{name}: туған күн құжат бойынша түзетілді. Осы күн бойынша ол өзі келіседі, сондықтан сіздің растауыңыз, шектеулеріңіз және жазылуларын көру құқығыңыз аяқталды. Жасалған жазылулар сақталады. Келіспесеңіз, фронт-офиске жазыңыз.",
		Ru: "{name}: дата рождения исправлена по документу. По этой дате соглашаются самостоятельно, поэтому ваше подтверждение, ограничения и доступ к записям закончились. Сделанные записи остаются. Если вы не согласны, напишите во фронт-офис.",
		En: "{name}: the date of birth was corrected by a document. By that date one agrees alone, so your confirmation, your limits and your view of the sign-ups have ended. The sign-ups made stay. If you object, write to the front office.",
	}
	textChildsBirthStopped = i18n.M{
		Kk: "Асар: туған күніңіз түзетілмейді", Ru: "Асар: ваша дата рождения не изменится", En: "Asar: your date of birth stays",
	}
	textBirthStoppedBody = i18n.M{
		Kk: "Сіз үшін жауап беретін ересек адам туған күнді түзетуді тоқтатты: күн бұрынғыдай қалды. Қате болса, онымен бірге фронт-офиске барыңыз.",
		Ru: "Взрослый, который за вас отвечает, остановил исправление даты рождения: она осталась прежней. Если в ней ошибка, обратитесь во фронт-офис вместе.",
		En: "The adult who answers for you has stopped the correction of your date of birth: it stays as it was. If it is wrong, turn to the front office together.",
	}
)
