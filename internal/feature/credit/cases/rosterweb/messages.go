package rosterweb

import "asar/internal/kit/i18n"

// The steps.
var (
	textStepFile    = i18n.M{Kk: "Файл", Ru: "Файл", En: "File"}
	textStepColumns = i18n.M{Kk: "Бағандар", Ru: "Столбцы", En: "Columns"}
	textStepCheck   = i18n.M{Kk: "Тексеру", Ru: "Проверка", En: "Check"}
	textStepDone    = i18n.M{Kk: "Дайын", Ru: "Готово", En: "Done"}
)

// The first page.
var (
	textStartTitle = i18n.M{Kk: "Студенттер тізімін жүктеу", Ru: "Загрузить список студентов", En: "Import the list of students"}
	textStartLead  = i18n.M{
		Kk: "Тізімді жіберіңіз: әр жол бір студент. Алдымен не өзгеретінін көрсетеміз, сіз растағанша ештеңе жазылмайды. Сол тізімді қанша рет жіберсеңіз де болады: жаңалығы жоқ жол ештеңені өзгертпейді.",
		Ru: "Пришлите список: каждая строка — один студент. Сначала покажем, что изменится; пока вы не подтвердите, ничего не запишется. Один и тот же список можно присылать сколько угодно: строка без новостей ничего не меняет.",
		En: "Send the list: each row is one student. We first show what would change; nothing is written until you confirm. The same list may be sent as often as you like: a row without news changes nothing.",
	}
	textFile     = i18n.M{Kk: "Тізім файлы", Ru: "Файл со списком", En: "File with the list"}
	textFileHint = i18n.M{
		Kk: "Excel (.xlsx) немесе CSV (UTF-8); шегі: {mb} МБ, жол саны: {rows}. ЖСН керек емес.",
		Ru: "Excel (.xlsx) или CSV (UTF-8), до {mb} МБ и до {rows} {rows:строки|строк|строк}. ИИН не нужен.",
		En: "Excel (.xlsx) or CSV (UTF-8), at most {mb} MB and {rows} {rows:row|rows}. No IIN is needed.",
	}
	textSend   = i18n.M{Kk: "Жіберу", Ru: "Отправить файл", En: "Send the file"}
	textNoFile = i18n.M{Kk: "Файл таңдалмаған. .xlsx немесе .csv файлын таңдаңыз.", Ru: "Файл не выбран. Выберите файл .xlsx или .csv.", En: "No file was chosen. Choose a .xlsx or .csv file."}
	textTooBig = i18n.M{
		Kk: "Файл тым үлкен. Рұқсат етілген көлемі: {mb} МБ. Тізімді бірнеше файлға бөліп, қайта жіберіңіз.",
		Ru: "Файл слишком большой: можно не больше {mb} МБ. Разделите список на несколько файлов и пришлите снова.",
		En: "The file is too big: at most {mb} MB are allowed. Split the list into several files and send it again.",
	}
	textSample     = i18n.M{Kk: "Үлгі", Ru: "Образец", En: "Sample"}
	textSampleLead = i18n.M{
		Kk: "Екі жолы бар дайын кесте: оны толтырып, қайта жіберуге болады.", Ru: "Готовая таблица с двумя строками: её можно заполнить и прислать.",
		En: "A ready table with two rows: fill it in and send it.",
	}
	textSampleXLSX     = i18n.M{Kk: "Үлгі, Excel", Ru: "Образец, Excel", En: "Sample, Excel"}
	textSampleCSV      = i18n.M{Kk: "Үлгі, CSV", Ru: "Образец, CSV", En: "Sample, CSV"}
	textSheet          = i18n.M{Kk: "Студенттер", Ru: "Студенты", En: "Students"}
	sampleForm         = i18n.M{Kk: "күндізгі", Ru: "очная", En: "full-time"}
	sampleGrant        = i18n.M{Kk: "грант", Ru: "грант", En: "grant"}
	samplePaid         = i18n.M{Kk: "ақылы", Ru: "платно", En: "contract"}
	sampleStudies      = i18n.M{Kk: "оқып жүр", Ru: "учится", En: "studying"}
	sampleLeave        = i18n.M{Kk: "академиялық демалыста", Ru: "в академическом отпуске", En: "on leave"}
	textColumnsHeading = i18n.M{Kk: "Қандай бағандар болады", Ru: "Какие бывают столбцы", En: "Which columns there may be"}
	textColumnsLead    = i18n.M{
		Kk: "Бағандар басқаша аталса, келесі бетте қайсысы қайсысы екенін көрсетесіз.", Ru: "Если столбцы называются иначе, на следующей странице вы укажете, какой из них какой.",
		En: "If your columns have other names, you say on the next page which is which.",
	}
	textNeeded = i18n.M{Kk: "Міндетті.", Ru: "Обязательно.", En: "Needed."}
)

// The page of columns.
var (
	textColumnsTitle = i18n.M{Kk: "Қай баған нені білдіреді", Ru: "Какой столбец что означает", En: "Which column is which"}
	textAssignLead   = i18n.M{
		Kk: "Атауынан танылған бағандар қойылып тұр. Тексеріп, қалғанын таңдаңыз: өріс бос болса, файлдағы барлық баған ұсынылады. Файлда баған болмаса, бұрынғы мәлімет сақталады.",
		Ru: "Столбцы, узнанные по названиям, уже подставлены. Проверьте их и выберите остальные: пустое поле предложит все столбцы файла. Чего в файле нет, остаётся как было.",
		En: "Columns known by their names are filled in. Check them and choose the others: an empty field offers all columns of the file. What the file does not have stays as it was.",
	}
	textRowCount     = i18n.M{Kk: "жол саны: {n}", Ru: "{n} {n:строка|строки|строк}", En: "{n} {n:row|rows}"}
	textYourFile     = i18n.M{Kk: "Файлда не бар", Ru: "Что в вашем файле", En: "What your file holds"}
	textFirstRow     = i18n.M{Kk: "Бірінші жолда", Ru: "В первой строке", En: "In the first row"}
	textNoSuchColumn = i18n.M{
		Kk: "Файлда «{column}» деген баған жоқ. Тізімнен таңдаңыз немесе өрісті тазалаңыз.", Ru: "В файле нет столбца «{column}». Выберите из списка или очистите поле.",
		En: "The file has no column “{column}”. Choose from the list, or clear the field.",
	}
	textNeed       = i18n.M{Kk: "«{column}» тұрған бағанды таңдаңыз.", Ru: "Выберите столбец, в котором стоит «{column}».", En: "Choose the column that holds “{column}”."}
	textDates      = i18n.M{Kk: "Күндер қалай жазылған", Ru: "Как записаны даты", En: "How dates are written"}
	textDatesUsual = i18n.M{Kk: "2006-05-31 немесе 31.05.2006", Ru: "2006-05-31 или 31.05.2006", En: "2006-05-31 or 31.05.2006"}
	textFrom       = i18n.M{Kk: "Мәлімет қай күннен бастап дұрыс", Ru: "С какого дня верны сведения", En: "From which day this holds"}
	textFromHint   = i18n.M{
		Kk: "Күн бағаны таңдалса, сол ескеріледі.", Ru: "Если выбран столбец с днём, важен он.", En: "If a column for the day is chosen, it decides.",
	}
	textBadDay  = i18n.M{Kk: "Күнді таңдаңыз, мысалы 2026-09-01.", Ru: "Укажите день, например 2026-09-01.", En: "Give the day, such as 2026-09-01."}
	textTry     = i18n.M{Kk: "Не өзгеретінін көру", Ru: "Посмотреть, что изменится", En: "See what would change"}
	textTryHint = i18n.M{Kk: "Бұл сынақ: ештеңе жазылмайды.", Ru: "Это проба: ничего не запишется.", En: "This is a trial: nothing is written."}
)

// The page of the dry run and that of the result.
var (
	textCheckTitle   = i18n.M{Kk: "Не өзгереді", Ru: "Что изменится", En: "What would change"}
	textResultTitle  = i18n.M{Kk: "Тізім қабылданды", Ru: "Список принят", En: "The list is taken in"}
	textApply        = i18n.M{Kk: "Қабылдау, жол саны: {n}", Ru: "Принять {n} {n:строку|строки|строк}", En: "Take in {n} {n:row|rows}"}
	textOtherColumns = i18n.M{Kk: "Бағандарды өзгерту", Ru: "Изменить столбцы", En: "Change the columns"}
	textOtherFile    = i18n.M{Kk: "Басқа файл жіберу", Ru: "Прислать другой файл", En: "Send another file"}
	textTold         = i18n.M{
		Kk: "Күйі өзгерген студентке (демалыс, оқудан шығу, оқуды бітіру) хат барады. Қате жолдар қабылданбайды.",
		Ru: "Студенту, у которого меняется статус (отпуск, отчисление, выпуск), придёт письмо. Строки с ошибками не примутся.",
		En: "Students whose status changes (leave, expulsion, graduation) get a letter. Rows with mistakes are left out.",
	}
	textAllSame     = i18n.M{Kk: "Файлдағының бәрі тізімде бар. Өзгеріс жоқ.", Ru: "Всё из этого файла уже есть в списке. Изменений нет.", En: "Everything in this file is on the list already. There are no changes."}
	textNothingGood = i18n.M{
		Kk: "Қабылдайтын жол жоқ. Төмендегі қателерді файлда түзетіп, қайта жіберіңіз немесе бағандарды өзгертіңіз.",
		Ru: "Принимать нечего. Исправьте в файле ошибки ниже и пришлите его снова или измените столбцы.",
		En: "There is nothing to take in. Mend the mistakes below in the file and send it again, or change the columns.",
	}
	textLookAgain = i18n.M{
		Kk: "Бағандар басқа терезеде өзгертілген. Нәтижені қайта қараңыз.", Ru: "Столбцы изменили в другом окне. Посмотрите на результат ещё раз.",
		En: "The columns were changed in another window. Look at the outcome again.",
	}
	textNewRows      = i18n.M{Kk: "жаңа", Ru: "новых", En: "new"}
	textChangedRows  = i18n.M{Kk: "өзгереді", Ru: "изменено", En: "changed"}
	textSameRows     = i18n.M{Kk: "өзгермейді", Ru: "без изменений", En: "unchanged"}
	textRefusedRows  = i18n.M{Kk: "қабылданбайды", Ru: "отказано", En: "refused"}
	textIgnored      = i18n.M{Kk: "Пайдаланылмаған бағандар: {list}.", Ru: "Не использованы столбцы: {list}.", En: "Columns not used: {list}."}
	textRefusedTitle = i18n.M{Kk: "Қабылданбайтын жолдар", Ru: "Строки с ошибками", En: "Rows with mistakes"}
	textRefusedLead  = i18n.M{Kk: "Жол нөмірлері кестедегідей.", Ru: "Номера строк — как в вашей таблице.", En: "Rows are numbered as in your spreadsheet."}
	textDownload     = i18n.M{Kk: "Барлық қатені жүктеп алу, CSV", Ru: "Скачать все ошибки, CSV", En: "Download all mistakes, CSV"}
	textChangesTitle = i18n.M{Kk: "Жаңа студенттер мен өзгерістер", Ru: "Новые студенты и изменения", En: "New students and changes"}
	textMore         = i18n.M{Kk: "Алғашқылары көрсетілген: {shown} / {n}.", Ru: "Показаны первые {shown} из {n}.", En: "The first {shown} of {n} are shown."}
	textRows         = i18n.M{Kk: "Жолдар", Ru: "Строки", En: "Rows"}
	textRowsInAll    = i18n.M{Kk: "барлығы: {n}", Ru: "всего: {n}", En: "{n} in all"}
	textRow          = i18n.M{Kk: "Жол", Ru: "Строка", En: "Row"}
	textColumn       = i18n.M{Kk: "Баған", Ru: "Столбец", En: "Column"}
	textValue        = i18n.M{Kk: "Не тұр", Ru: "Что стоит", En: "What stands there"}
	textProblem      = i18n.M{Kk: "Не керек", Ru: "Что нужно", En: "What is needed"}
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
	textToStudents = i18n.M{Kk: "Студенттерге өту", Ru: "К студентам", En: "To the students"}
)
