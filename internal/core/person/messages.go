package person

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actRegister, actChange, actImport, actErase}

var (
	actRegister = audit.Act{Code: "person.register", Text: i18n.M{Kk: "Тіркелді", Ru: "Регистрация", En: "Registered"}}
	actChange   = audit.Act{Code: "person.change", Text: i18n.M{Kk: "Деректерін өзгертті", Ru: "Изменены данные о себе", En: "Own details changed"}}
	actImport   = audit.Act{Code: "person.import", Text: i18n.M{Kk: "Кестеден жүктелді", Ru: "Загружен из таблицы", En: "Imported"}}
	actErase    = audit.Act{Code: "person.erase", Text: i18n.M{Kk: "Деректер жойылды", Ru: "Данные удалены", En: "Data erased"}}
)

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
	textBirthToCome = i18n.M{
		Kk: "Бұл күн әлі келген жоқ. Туған жылды тексеріңіз.",
		Ru: "Этот день ещё не наступил. Проверьте год рождения.",
		En: "This day is still to come. Check the year of birth.",
	}
	textBirthLongAgo = i18n.M{
		Kk: "Бұл күн бойынша жасы тым үлкен, шегі: {age}. Туған жылды тексеріңіз.",
		Ru: "По этой дате возраст больше {age} лет. Проверьте год рождения.",
		En: "By this date the age is over {age}. Check the year of birth.",
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
	textTelephone = i18n.M{
		Kk: "Асар телефонға хабар жібермейді, кодтар поштаға ғана келеді. Пошта мекенжайын жазыңыз; поштаңыз болмаса, кез келген пошта қызметінен тегін ашып алыңыз.",
		Ru: "На телефон Асар ничего не отправляет, коды приходят только на почту. Напишите адрес почты; если её нет, заведите бесплатный ящик в любой почтовой службе.",
		En: "Asar sends nothing to phones: codes come by e-mail only. Enter an e-mail address; if you have none, open a free mailbox with any mail service.",
	}
	textKnown = i18n.M{
		Kk: "Бұл мекенжаймен тіркелген адам бар. Сол мекенжаймен кіріңіз.",
		Ru: "С этим адресом уже зарегистрированы. Войдите с ним.",
		En: "Somebody has registered with this address. Sign in with it.",
	}
)
