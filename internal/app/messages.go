package app

import "asar/internal/kit/i18n"

var (
	textOverview    = i18n.M{Kk: "Менің бетім", Ru: "Моя страница", En: "My page"}
	textShifts      = i18n.M{Kk: "Менің ауысымдарым", Ru: "Мои смены", En: "My shifts"}
	textPass        = i18n.M{Kk: "Рұқсат", Ru: "Пропуск", En: "Pass"}
	textStudent     = i18n.M{Kk: "Ваучерлер", Ru: "Ваучеры", En: "Vouchers"}
	textHours       = i18n.M{Kk: "Менің сағаттарым", Ru: "Мои часы", En: "My hours"}
	textOrgs        = i18n.M{Kk: "Менің ұйымдарым", Ru: "Мои организации", En: "My organisations"}
	textToday       = i18n.M{Kk: "Үйлестіруші: бүгін", Ru: "Координатору: сегодня", En: "Coordinator: today"}
	textOffice      = i18n.M{Kk: "Фронт-офис: тексеру", Ru: "Фронт-офис: проверка", En: "Front office: vetting"}
	textDay         = i18n.M{Kk: "Бүгін", Ru: "Сегодня", En: "Today"}
	textDeeds       = i18n.M{Kk: "Істер", Ru: "Дела", En: "Opportunities"}
	textRecognition = i18n.M{Kk: "Кредиттер", Ru: "Кредиты", En: "Credits"}
	textTeam        = i18n.M{Kk: "Команда", Ru: "Команда", En: "Team"}
	textRecord      = i18n.M{Kk: "Жазба", Ru: "Журнал", En: "Record"}
	textAdmin       = i18n.M{Kk: "Әкімші", Ru: "Администратору", En: "Administrator"}
	textStaff       = i18n.M{
		Kk: "Қызметтік сеанс {time} дейін. Сіз істегеннің бәрі ұйымға көрінеді.",
		Ru: "Служебный сеанс до {time}. Организация видит всё, что вы делаете.",
		En: "Staff session until {time}. The organisation sees everything you do.",
	}
	textOperator    = i18n.M{Kk: "Оператор үстелі", Ru: "Оператор", En: "Operator"}
	textAgeing      = i18n.M{Kk: "Кім кімді күтіп тұр", Ru: "Кто кого ждёт", En: "Who waits for whom"}
	textAppeals     = i18n.M{Kk: "Шағымдар", Ru: "Жалобы", En: "Appeals"}
	textCalendar    = i18n.M{Kk: "Жұмыс күндері", Ru: "Рабочие дни", En: "Working days"}
	textRounds      = i18n.M{Kk: "Раундтар", Ru: "Раунды", En: "Rounds"}
	textOpenings    = i18n.M{Kk: "Ваучерге өтінім қабылдау", Ru: "Приём заявок на ваучеры", En: "Openings for vouchers"}
	textProgrammes  = i18n.M{Kk: "Бағдарламалар", Ru: "Программы", En: "Programmes"}
	textDescription = i18n.M{Kk: "Профиль", Ru: "Профиль", En: "Profile"}
	textSecurity    = i18n.M{Kk: "Кіру және қауіпсіздік", Ru: "Вход и безопасность", En: "Sign-in and security"}
	textChildren    = i18n.M{Kk: "Балаларым", Ru: "Мои дети", En: "My children"}
	textProfile     = i18n.M{Kk: "Профиль", Ru: "Профиль", En: "Profile"}
)
