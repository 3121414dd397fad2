package person

import "asar/internal/kit/i18n"

var (
	textSurname = i18n.M{
		Kk: "Тегіңізді құжаттағыдай жазыңыз: әріптер, сызықша, дәйекше.",
		Ru: "Напишите фамилию как в документе: буквы, дефис, апостроф.",
		En: "Enter your surname as in your document: letters, hyphen, apostrophe.",
	}
	textGiven = i18n.M{
		Kk: "Атыңызды құжаттағыдай жазыңыз: әріптер, сызықша, дәйекше.",
		Ru: "Напишите имя как в документе: буквы, дефис, апостроф.",
		En: "Enter your given name as in your document: letters, hyphen, apostrophe.",
	}
	textName = i18n.M{
		Kk: "Тек әріп, бос орын, сызықша және дәйекше жазыңыз, 100 таңбадан аспасын.",
		Ru: "Только буквы, пробелы, дефисы и апострофы, не длиннее 100 знаков.",
		En: "Use letters, spaces, hyphens and apostrophes only, at most 100 characters.",
	}
	textBirth = i18n.M{
		Kk: "Туған күніңізді толық жазыңыз: күні, айы, жылы.",
		Ru: "Укажите дату рождения полностью: день, месяц, год.",
		En: "Enter your full date of birth: day, month, year.",
	}
	textContactNeeded = i18n.M{
		Kk: "Электрондық пошта не телефон жазыңыз: біреуі жеткілікті.",
		Ru: "Укажите почту или телефон: достаточно одного.",
		En: "Enter an e-mail address or a phone number: one is enough.",
	}
	textContact = i18n.M{
		Kk: "Поштаны aigerim@mail.kz түрінде не телефонды +7 701 234 56 78 түрінде жазыңыз.",
		Ru: "Напишите почту в виде aigerim@mail.kz или телефон в виде +7 701 234 56 78.",
		En: "Enter an e-mail address like aigerim@mail.kz or a phone number like +7 701 234 56 78.",
	}
	textEmail = i18n.M{
		Kk: "Поштаны aigerim@mail.kz түрінде жазыңыз.",
		Ru: "Напишите почту в виде aigerim@mail.kz.",
		En: "Enter an e-mail address like aigerim@mail.kz.",
	}
	textPhone = i18n.M{
		Kk: "Телефон нөмірін жазыңыз, мысалы +7 701 234 56 78.",
		Ru: "Укажите номер телефона, например +7 701 234 56 78.",
		En: "Enter a phone number, such as +7 701 234 56 78.",
	}
	textKnown = i18n.M{
		Kk: "Бұл мекенжаймен тіркелген адам бар. Сол мекенжаймен кіріңіз.",
		Ru: "С этим адресом уже зарегистрированы. Войдите с ним.",
		En: "Somebody has registered with this address. Sign in with it.",
	}
	textTooManyCodes = i18n.M{
		Kk: "Бұл мекенжайға бір сағатта 5 код жіберілді. Бір сағаттан кейін қайталаңыз.",
		Ru: "На этот адрес за час отправлено 5 кодов. Попробуйте через час.",
		En: "Five codes were sent to this address within an hour. Try again in an hour.",
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
