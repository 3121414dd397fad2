package mydata

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actCopy, actErase, actAnnounce, actCallOff}

var (
	actCopy     = audit.Act{Code: "mydata.copy", Text: i18n.M{Kk: "Деректер көшірмесі алынды", Ru: "Получена копия данных", En: "Copy of data taken"}}
	actAnnounce = audit.Act{Code: "mydata.announce-erasure", Text: i18n.M{Kk: "Деректерді өшіру жарияланды", Ru: "Объявлено удаление данных", En: "Erasure announced"}}
	actCallOff  = audit.Act{Code: "mydata.call-off-erasure", Text: i18n.M{Kk: "Деректерді өшіру тоқтатылды", Ru: "Удаление данных отменено", En: "Erasure called off"}}
	actErase    = audit.Act{Code: "mydata.erase", Text: i18n.M{Kk: "Деректерді өшіру сұралды", Ru: "Запрошено удаление данных", En: "Erasure asked for"}}
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
	textAnnounced = i18n.M{
		Kk: "Бұл адамның деректерін өшіру бұрын жарияланған: ол төмендегі тізімде тұр.",
		Ru: "Удаление данных этого человека уже объявлено: оно в списке ниже.",
		En: "The erasure of this person was announced already: it stands in the list below.",
	}
	textEraseSubject = i18n.M{
		Kk: "Асар: деректеріңіз өшіріледі", Ru: "Асар: ваши данные будут удалены", En: "Asar: your data will be erased",
	}
	textEraseBody = i18n.M{
		Kk: "Платформа әкімшісі деректеріңізді өшіру туралы өтініш алды. Өтініш: {reason}. Өшіру уақыты: {at}. Содан кейін аты-жөніңіз, мекенжайларыңыз және сіз туралы айтылғандардың бәрі біржола жойылады, " +
			"аккаунт жабылады, қайтару мүмкін болмайды. Мұны сұрамаған болсаңыз, мына сілтемемен тоқтатыңыз: {link}",
		Ru: "Администратор платформы получил заявление об удалении ваших данных. Заявление: {reason}. Время удаления: {at}. После этого имя, адреса и всё, что о вас сказано, исчезнут навсегда, " +
			"аккаунт закроется, и вернуть ничего будет нельзя. Если вы об этом не просили, остановите удаление по ссылке: {link}",
		En: "An administrator of the platform has received a request to erase your data. Request: {reason}. Time of the erasure: {at}. After that your name, your addresses and all that was said of you are gone for good, " +
			"the account is closed, and nothing can be brought back. If you did not ask for this, stop it by this link: {link}",
	}
	textEraseChildSubject = i18n.M{
		Kk: "Асар: балаңыздың деректері өшіріледі", Ru: "Асар: данные вашего ребёнка будут удалены", En: "Asar: your child's data will be erased",
	}
	textEraseChildBody = i18n.M{
		Kk: "Платформа әкімшісі балаңыздың деректерін өшіру туралы өтініш алды. Бала: {name}. Өтініш: {reason}. Өшіру уақыты: {at}. Содан кейін аккаунт пен ол туралы айтылғандардың бәрі біржола жойылады, " +
			"қайтару мүмкін болмайды. Мұны сіз де, балаңыз да сұрамаған болсаңыз, мына сілтемемен тоқтатыңыз: {link}",
		Ru: "Администратор платформы получил заявление об удалении данных вашего ребёнка. Ребёнок: {name}. Заявление: {reason}. Время удаления: {at}. После этого аккаунт и всё, что в нём сказано, исчезнут навсегда, " +
			"и вернуть ничего будет нельзя. Если ни вы, ни ребёнок об этом не просили, остановите удаление по ссылке: {link}",
		En: "An administrator of the platform has received a request to erase your child's data. Child: {name}. Request: {reason}. Time of the erasure: {at}. After that the account and all that was said in it are gone for good, " +
			"and nothing can be brought back. If neither you nor the child asked for this, stop it by this link: {link}",
	}
	textCalledOffSubject = i18n.M{
		Kk: "Асар: деректеріңіз өшірілмейді", Ru: "Асар: ваши данные не будут удалены", En: "Asar: your data will not be erased",
	}
	textCalledOffBody = i18n.M{
		Kk: "Жарияланған өшіру тоқтатылды: деректеріңіз бұрынғыдай сақталады.", Ru: "Объявленное удаление отменено: ваши данные остаются как были.",
		En: "The announced erasure was called off: your data stays as it was.",
	}
)
