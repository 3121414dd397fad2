package mydata

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actCopy, actErase}

var (
	actCopy  = audit.Act{Code: "mydata.copy", Text: i18n.M{Kk: "Деректер көшірмесі алынды", Ru: "Получена копия данных", En: "Copy of data taken"}}
	actErase = audit.Act{Code: "mydata.erase", Text: i18n.M{Kk: "Деректерді өшіру сұралды", Ru: "Запрошено удаление данных", En: "Erasure asked for"}}
)

var (
	textStale = i18n.M{
		Kk: "Кім екеніңізді қайта растаңыз: бұл деректеріңізді бөтен қолдан қорғайды.",
		Ru: "Подтвердите ещё раз, кто вы: это бережёт ваши данные от чужих рук.",
		En: "Prove once more who you are: this keeps your data out of others' hands.",
	}
	textReason = i18n.M{
		Kk: "Өтініштің нөмірі мен күнін жазыңыз: 10 таңбадан 500 таңбаға дейін. Адамның аты-жөнін жазбаңыз.",
		Ru: "Укажите номер и дату заявления: от 10 до 500 знаков. Имя человека не пишите.",
		En: "Give the number and date of the request: 10 to 500 characters. Do not write the person's name.",
	}
)
