package exportweb

import "asar/internal/kit/i18n"

var (
	textWay   = i18n.M{Kk: "Сағаттарды файлға шығару", Ru: "Выгрузить часы в файл", En: "Export the hours to a file"}
	textDesk  = i18n.M{Kk: "Ұйым беттері", Ru: "Страницы организации", En: "Pages of the organisation"}
	textTitle = i18n.M{Kk: "Файлға шығару", Ru: "Выгрузка в файл", En: "Export to a file"}
	textLead  = i18n.M{
		Kk: "Кезеңді көрсетіңіз: файл CSV түрінде бөлек дайындалады, беттерді баяулатпайды. Дайын файл сұралған сәттен бастап бір тәулік сақталады, содан кейін жойылады. Онда адамдардың аты-жөні бар: оны қорғап сақтаңыз.",
		Ru: "Укажите период: файл CSV готовится отдельно и не замедляет страницы. Он хранится сутки с момента запроса, потом удаляется. В нём имена людей: берегите его.",
		En: "Give the period: the CSV file is prepared aside and does not slow the pages down. It is kept for a day from when it was asked for, and then removed. It has people’s names in it: keep it safe.",
	}
	textFrom  = i18n.M{Kk: "Бірінші күн", Ru: "Первый день", En: "First day"}
	textUntil = i18n.M{Kk: "Соңғы күн", Ru: "Последний день", En: "Last day"}
	textAsk   = i18n.M{Kk: "Файл дайындау", Ru: "Подготовить файл", En: "Prepare the file"}
	textAsked = i18n.M{
		Kk: "Сұрау қабылданды: файл дайындалып жатыр.", Ru: "Запрос принят: файл готовится.", En: "The request is taken: the file is being prepared.",
	}

	textFiles    = i18n.M{Kk: "Соңғы тәуліктегі файлдар", Ru: "Файлы за последние сутки", En: "Files of the last day"}
	textNoFiles  = i18n.M{Kk: "Әзірге файл жоқ.", Ru: "Файлов пока нет.", En: "There are no files yet."}
	textTable    = i18n.M{Kk: "Кесте", Ru: "Таблица", En: "Table"}
	textAskedBy  = i18n.M{Kk: "Сұраған адам", Ru: "Кто запросил", En: "Asked for by"}
	textState    = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textFile     = i18n.M{Kk: "Файл", Ru: "Файл", En: "File"}
	textAgain    = i18n.M{Kk: "Күйін жаңарту", Ru: "Обновить состояние", En: "Look again"}
	textDownload = i18n.M{Kk: "Жүктеп алу", Ru: "Скачать", En: "Download"}

	textProgress = i18n.M{
		Kk: "Дайындалуда. Жол: {done} / {of}", Ru: "Готовится. Строк: {done} из {of}", En: "Being prepared. Rows: {done} of {of}",
	}
	textReady   = i18n.M{Kk: "Дайын. Жол саны: {rows}", Ru: "Готов. Строк: {rows}", En: "Ready. Rows: {rows}"}
	textGoneAt  = i18n.M{Kk: "Сақталу мерзімі: {until}", Ru: "Хранится до {until}", En: "Kept until {until}"}
	textStalled = i18n.M{Kk: "Кідіріп қалды", Ru: "Задерживается", En: "Delayed"}

	textStalledHelp = i18n.M{
		Kk: "Файл көптен бері ілгерілемей тұр. Оны қайта сұрауға болады; бұл қайталанса, бізге жазыңыз.",
		Ru: "Файл давно не продвигается. Его можно запросить ещё раз; если это повторится, напишите нам.",
		En: "The file has not moved for a while. You can ask for it again; if that happens once more, write to us.",
	}
	textErased     = i18n.M{Kk: "Жойылды", Ru: "Удалён", En: "Removed"}
	textErasedHelp = i18n.M{
		Kk: "Файлда аталған адам өз деректерін өшірді. Файлды қайта сұраңыз.",
		Ru: "Человек, названный в файле, удалил свои данные. Запросите файл заново.",
		En: "Somebody named in the file has had their data erased. Ask for the file again.",
	}
	textBarred     = i18n.M{Kk: "Тоқтатылды", Ru: "Остановлен", En: "Stopped"}
	textBarredHelp = i18n.M{
		Kk: "Файлды сұраған адамның енді бұған құқығы жоқ. Құқығыңыз болса, файлды өзіңіз сұраңыз.",
		Ru: "У того, кто запросил файл, больше нет на это прав. Если они есть у вас, запросите файл сами.",
		En: "Whoever asked for the file no longer has the right to. If you have it, ask for the file yourself.",
	}
)
