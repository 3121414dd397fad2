package rosterweb

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/upload/uploadweb"
)

// words are what the pages say of these tables.
var words = uploadweb.Words{
	Start: i18n.M{Kk: "Студенттер тізімін жүктеу", Ru: "Загрузить список студентов", En: "Import the list of students"},
	StartLead: i18n.M{
		Kk: "Тізімді жіберіңіз: әр жол бір студент. Алдымен не өзгеретінін көрсетеміз, сіз растағанша ештеңе жазылмайды. Сол тізімді қанша рет жіберсеңіз де болады: жаңалығы жоқ жол ештеңені өзгертпейді.",
		Ru: "Пришлите список: каждая строка — один студент. Сначала покажем, что изменится; пока вы не подтвердите, ничего не запишется. Один и тот же список можно присылать сколько угодно: строка без новостей ничего не меняет.",
		En: "Send the list: each row is one student. We first show what would change; nothing is written until you confirm. The same list may be sent as often as you like: a row without news changes nothing.",
	},
	File: i18n.M{Kk: "Тізім файлы", Ru: "Файл со списком", En: "File with the list"},
	FileHint: i18n.M{
		Kk: "Excel (.xlsx) немесе CSV (UTF-8); шегі: {mb} МБ, жол саны: {rows}. ЖСН керек емес.",
		Ru: "Excel (.xlsx) или CSV (UTF-8), до {mb} МБ и до {rows} {rows:строки|строк|строк}. ИИН не нужен.",
		En: "Excel (.xlsx) or CSV (UTF-8), at most {mb} MB and {rows} {rows:row|rows}. No IIN is needed.",
	},
	Sheet: i18n.M{Kk: "Студенттер", Ru: "Студенты", En: "Students"},
	StartColumns: i18n.M{
		Kk: "Бағандар басқаша аталса, келесі бетте қайсысы қайсысы екенін көрсетесіз.", Ru: "Если столбцы называются иначе, на следующей странице вы укажете, какой из них какой.",
		En: "If your columns have other names, you say on the next page which is which.",
	},
	Columns: i18n.M{
		Kk: "Атауынан танылған бағандар қойылып тұр. Тексеріп, қалғанын таңдаңыз: өріс бос болса, файлдағы барлық баған ұсынылады. Файлда баған болмаса, бұрынғы мәлімет сақталады.",
		Ru: "Столбцы, узнанные по названиям, уже подставлены. Проверьте их и выберите остальные: пустое поле предложит все столбцы файла. Чего в файле нет, остаётся как было.",
		En: "Columns known by their names are filled in. Check them and choose the others: an empty field offers all columns of the file. What the file does not have stays as it was.",
	},
	Usual:   i18n.M{Kk: "2006-05-31 немесе 31.05.2006", Ru: "2006-05-31 или 31.05.2006", En: "2006-05-31 or 31.05.2006"},
	Check:   i18n.M{Kk: "Не өзгереді", Ru: "Что изменится", En: "What would change"},
	Apply:   i18n.M{Kk: "Қабылдау, жол саны: {n}", Ru: "Принять {n} {n:строку|строки|строк}", En: "Take in {n} {n:row|rows}"},
	AllSame: i18n.M{Kk: "Файлдағының бәрі тізімде бар. Өзгеріс жоқ.", Ru: "Всё из этого файла уже есть в списке. Изменений нет.", En: "Everything in this file is on the list already. There are no changes."},
	Nothing: i18n.M{
		Kk: "Қабылдайтын жол жоқ. Төмендегі қателерді файлда түзетіп, қайта жіберіңіз немесе бағандарды өзгертіңіз.",
		Ru: "Принимать нечего. Исправьте в файле ошибки ниже и пришлите его снова или измените столбцы.",
		En: "There is nothing to take in. Mend the mistakes below in the file and send it again, or change the columns.",
	},
	Wrong:  i18n.M{Kk: "Не керек", Ru: "Что нужно", En: "What is needed"},
	Result: i18n.M{Kk: "Тізім қабылданды", Ru: "Список принят", En: "The list is taken in"},
	ToHome: i18n.M{Kk: "Студенттерге өту", Ru: "К студентам", En: "To the students"},
}

// What stands in the sample.
var (
	sampleForm    = i18n.M{Kk: "күндізгі", Ru: "очная", En: "full-time"}
	sampleGrant   = i18n.M{Kk: "грант", Ru: "грант", En: "grant"}
	samplePaid    = i18n.M{Kk: "ақылы", Ru: "платно", En: "contract"}
	sampleStudies = i18n.M{Kk: "оқып жүр", Ru: "учится", En: "studying"}
	sampleLeave   = i18n.M{Kk: "академиялық демалыста", Ru: "в академическом отпуске", En: "on leave"}
)

// The page of columns.
var (
	textNeed     = i18n.M{Kk: "«{column}» тұрған бағанды таңдаңыз.", Ru: "Выберите столбец, в котором стоит «{column}».", En: "Choose the column that holds “{column}”."}
	textFrom     = i18n.M{Kk: "Мәлімет қай күннен бастап дұрыс", Ru: "С какого дня верны сведения", En: "From which day this holds"}
	textFromHint = i18n.M{
		Kk: "Күн бағаны таңдалса, сол ескеріледі.", Ru: "Если выбран столбец с днём, важен он.", En: "If a column for the day is chosen, it decides.",
	}
	textBadDay = i18n.M{Kk: "Күнді таңдаңыз, мысалы 2026-09-01.", Ru: "Укажите день, например 2026-09-01.", En: "Give the day, such as 2026-09-01."}
)

// The page of the dry run and that of the result.
var (
	textTold = i18n.M{
		Kk: "Күйі өзгерген студентке (демалыс, оқудан шығу, оқуды бітіру) хат барады. Қате жолдар қабылданбайды.",
		Ru: "Студенту, у которого меняется статус (отпуск, отчисление, выпуск), придёт письмо. Строки с ошибками не примутся.",
		En: "Students whose status changes (leave, expulsion, graduation) get a letter. Rows with mistakes are left out.",
	}
	textIgnored      = i18n.M{Kk: "Пайдаланылмаған бағандар: {list}.", Ru: "Не использованы столбцы: {list}.", En: "Columns not used: {list}."}
	textChangesTitle = i18n.M{Kk: "Жаңа студенттер мен өзгерістер", Ru: "Новые студенты и изменения", En: "New students and changes"}
	textRow          = i18n.M{Kk: "Жол", Ru: "Строка", En: "Row"}
	textStudent      = i18n.M{Kk: "Студент", Ru: "Студент", En: "Student"}
	textNumber       = i18n.M{Kk: "Студенттік нөмір", Ru: "Номер студента", En: "Student number"}
	textToday        = i18n.M{Kk: "Бүгін", Ru: "Сегодня", En: "Today"}
	textWas          = i18n.M{Kk: "Бұрын", Ru: "Было", En: "Was"}
	textIs           = i18n.M{Kk: "Енді", Ru: "Станет", En: "Becomes"}
	textNew          = i18n.M{Kk: "тізімде болмаған", Ru: "не было в списке", En: "not on the list"}
	textFromDay      = i18n.M{Kk: "Қай күннен: {day}", Ru: "С {day}", En: "From {day}"}
	textLeft         = i18n.M{Kk: "Тізімде бар, файлда жоқ", Ru: "Есть в списке, нет в файле", En: "On the list, not in the file"}
	textLeftHelp     = i18n.M{
		Kk: "Олар сол күйінде қалады: неге кеткенін білсеңіз, әрқайсысының бетінде белгілеңіз.", Ru: "С ними ничего не происходит: если знаете, почему они выбыли, отметьте это на странице каждого.",
		En: "Nothing happens to them: if you know why they left, note it on the page of each.",
	}
)
