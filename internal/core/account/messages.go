package account

import "asar/internal/kit/i18n"

var (
	textTooManyCodes = i18n.M{
		Kk: "Бұл мекенжайға бір сағатта тым көп код жіберілді. Бір сағаттан кейін қайталаңыз немесе басқа жолмен кіріңіз.",
		Ru: "На этот адрес за час отправлено слишком много кодов. Попробуйте через час или войдите другим способом.",
		En: "Too many codes were sent to this address within an hour. Try again in an hour, or sign in another way.",
	}
	textFlowOver = i18n.M{
		Kk: "Кіру не тіркелу уақыты өтіп кетті. Мекенжайдан қайта бастаңыз.",
		Ru: "Время на вход или регистрацию вышло. Начните снова с адреса.",
		En: "The time to sign in or register has run out. Start again with your address.",
	}
	textCodeOver = i18n.M{
		Kk: "Кодтың мерзімі өтті немесе әрекет саны бітті. Жаңа код сұраңыз.",
		Ru: "Срок кода истёк или попытки кончились. Запросите новый код.",
		En: "The code has expired or the tries are used up. Ask for a new code.",
	}
	textDeadLink = i18n.M{
		Kk: "Бұл сілтеме қолданылған немесе мерзімі өткен. Жаңа код сұраңыз.",
		Ru: "Эта ссылка уже использована или истекла. Запросите новый код.",
		En: "This link was used or has expired. Ask for a new code.",
	}
	textCodeSubject = i18n.M{
		Kk: "Асар: кіру коды {code}",
		Ru: "Асар: код для входа {code}",
		En: "Asar: your sign-in code {code}",
	}
	textCodeBody = i18n.M{
		Kk: "Кодыңыз: {code}. Күші: {minutes} мин. Кодты ешкімге айтпаңыз: үйлестіруші де, фронт-офис те сұрамайды.",
		Ru: "Ваш код: {code}. Действует {minutes} мин. Никому его не сообщайте: ни координатор, ни фронт-офис его не спросят.",
		En: "Your code: {code}. It works for {minutes} min. Tell it to nobody: neither a coordinator nor a front office will ask for it.",
	}
)
