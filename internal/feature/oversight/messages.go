package oversight

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actGive, actTake, actBegin, actEnd, actLookBy, actLookAbout, actLookUp}

var (
	actGive  = audit.Act{Code: "role.give", Text: i18n.M{Kk: "Рөл берілді", Ru: "Дана роль", En: "Role given"}}
	actTake  = audit.Act{Code: "role.take", Text: i18n.M{Kk: "Рөл алынды", Ru: "Роль отозвана", En: "Role taken away"}}
	actBegin = audit.Act{Code: "staff.begin", Text: i18n.M{Kk: "Қызметтік сеанс басталды", Ru: "Начат служебный сеанс", En: "Staff session begun"}}
	actEnd   = audit.Act{Code: "staff.end", Text: i18n.M{Kk: "Қызметтік сеанс аяқталды", Ru: "Служебный сеанс завершён", En: "Staff session ended"}}

	actLookBy = audit.Act{Code: "record.look-by", Text: i18n.M{
		Kk: "Бір адамның әрекеттері қаралды", Ru: "Просмотрены действия одного человека", En: "The acts of one person looked at",
	}}
	actLookAbout = audit.Act{Code: "record.look-about", Text: i18n.M{
		Kk: "Бір адам туралы жазбалар қаралды", Ru: "Просмотрены записи об одном человеке", En: "What is recorded about one person looked at",
	}}
	actLookUp = audit.Act{Code: "record.look-up", Text: i18n.M{
		Kk: "Журналда мекенжай ізделді, ешкім табылмады", Ru: "В журнале искали адрес, никто не найден", En: "An address looked up in the record, nobody found",
	}}
)

var (
	textRole = i18n.M{
		Kk: "Тізімнен рөл таңдаңыз. Ұйым ішіндегі рөлдерді ұйым иесі береді.",
		Ru: "Выберите роль из списка. Роли внутри организации даёт её владелец.",
		En: "Choose a role from the list. Roles inside an organisation are given by its owner.",
	}
	textScope = i18n.M{
		Kk: "Бұл рөлге сай аяны таңдаңыз.",
		Ru: "Выберите пределы, которые подходят этой роли.",
		En: "Choose a scope that fits this role.",
	}
	textNotOneself = i18n.M{
		Kk: "Өзіңізге рөл бере алмайсыз: оны басқа әкімші берсін.",
		Ru: "Себе роль дать нельзя: пусть её даст другой администратор.",
		En: "You cannot give a role to yourself: let another administrator give it.",
	}
	textTwoPeople = i18n.M{
		Kk: "Төлемді бір адам дайындап, екінші адам бекітеді: екі рөлді бір адамға беруге болмайды. Алдымен бұрынғы рөлін алыңыз.",
		Ru: "Выплату один готовит, а другой утверждает: обе роли одному человеку не дают. Сначала отзовите прежнюю.",
		En: "One person prepares a payment and another approves it: nobody holds both roles. Take the other role away first.",
	}
	textUniversity = i18n.M{
		Kk: "Бұл рөл тек университетте болады. Тізімнен университетті таңдаңыз.",
		Ru: "Эта роль бывает только в университете. Выберите университет из списка.",
		En: "Only universities have this role. Choose a university from the list.",
	}
	textReason = i18n.M{
		Kk: "Себебін жазыңыз: 10 таңбадан 500 таңбаға дейін. Оны кейін тексерушілер көреді.",
		Ru: "Напишите причину: от 10 до 500 знаков. Её увидят те, кто будет проверять.",
		En: "Give the reason: 10 to 500 characters. Those who check later will see it.",
	}
	textLength = i18n.M{
		Kk: "Сеанс ұзақтығы 1 минуттан 60 минутқа дейін.",
		Ru: "Сеанс длится от 1 до 60 минут.",
		En: "A session lasts from 1 to 60 minutes.",
	}
	textGivenSubject = i18n.M{
		Kk: "Асар: бүкіл ел аясындағы рөл берілді", Ru: "Асар: дана роль в пределах всей страны", En: "Asar: a role over the whole country was given",
	}
	textGivenBody = i18n.M{
		Kk: "Рөл: {role}. Кімге: {name}. Берген: {by}. Себебі: «{reason}». Бұл хатты барлық әкімші алады. Бұдан хабарыңыз болмаса, " +
			"рөл берген адамнан бірден сұраңыз. Рөлді «Рөлдер» бетінде қайтарып алуға болады.",
		Ru: "Роль: {role}. Кому: {name}. Кто дал: {by}. Причина: «{reason}». Такое письмо получают все администраторы. Если вы об этом не знали, " +
			"сразу спросите того, кто дал роль. Отозвать её можно на странице «Роли».",
		En: "Role: {role}. Given to: {name}. Given by: {by}. Reason: \"{reason}\". All administrators get this letter. If you did not know of it, " +
			"ask whoever gave the role at once. It can be taken away on the page \"Roles\".",
	}
	textOfficerSubject = i18n.M{
		Kk: "Асар: университетіңізге қызметкер тағайындалды", Ru: "Асар: в вашем университете назначен сотрудник", En: "Asar: an officer was appointed at your university",
	}
	textOfficerBody = i18n.M{
		Kk: "Университет: {org}. Рөл: {role}. Кімге: {name}. Берген: {by}. Себебі: «{reason}». Бұл рөлдегі адам студенттеріңіздің тізімін жүргізеді. " +
			"Бұл хатты осы ұйымның Асардағы барлық иесі алады. Бұдан хабарыңыз болмаса, платформа әкімшісіне бірден айтыңыз: ол рөлді қайтарып алады.",
		Ru: "Университет: {org}. Роль: {role}. Кому: {name}. Кто дал: {by}. Причина: «{reason}». Человек с этой ролью ведёт список ваших студентов. " +
			"Такое письмо получают все владельцы этой организации в Асаре. Если вы об этом не знали, сразу сообщите администратору платформы: он отзовёт роль.",
		En: "University: {org}. Role: {role}. Given to: {name}. Given by: {by}. Reason: \"{reason}\". Whoever has this role keeps the list of your students. " +
			"All owners of this organisation in Asar get this letter. If you did not know of it, tell the platform's administrator at once: they take the role away.",
	}
	textLastAdministrator = i18n.M{
		Kk: "Бұл — соңғы әкімші. Алдымен бұл рөлді басқа адамға беріңіз",
		Ru: "Это последний администратор. Сначала дайте эту роль другому человеку",
		En: "This is the last administrator. Give the role to somebody else first",
	}
)
