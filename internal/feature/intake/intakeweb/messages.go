package intakeweb

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
	textStartTitle = i18n.M{Kk: "Істерді кестеден жүктеу", Ru: "Загрузить дела из таблицы", En: "Import opportunities from a table"}
	textStartLead  = i18n.M{
		Kk: "Кестені жіберіңіз: әр жол бір іс. Алдымен не болатынын көрсетеміз, сіз растағанша ештеңе жазылмайды.",
		Ru: "Пришлите таблицу: каждая строка — одно дело. Сначала покажем, что получится; пока вы не подтвердите, ничего не запишется.",
		En: "Send a table: each row is one opportunity. We first show what would happen; nothing is written until you confirm.",
	}
	textStaysDraft = i18n.M{
		Kk: "Әзірге істер жоба жазба болып сақталады.", Ru: "Пока дела сохранятся черновиками.", En: "Until then what you import stays a draft.",
	}
	textFile     = i18n.M{Kk: "Кесте файлы", Ru: "Файл с таблицей", En: "File with the table"}
	textFileHint = i18n.M{
		Kk: "Excel (.xlsx) немесе CSV (UTF-8); шегі: {mb} МБ, жол саны: {rows}.",
		Ru: "Excel (.xlsx) или CSV (UTF-8), до {mb} МБ и до {rows} {rows:строки|строк|строк}.",
		En: "Excel (.xlsx) or CSV (UTF-8), at most {mb} MB and {rows} {rows:row|rows}.",
	}
	textSend   = i18n.M{Kk: "Жіберу", Ru: "Отправить файл", En: "Send the file"}
	textNoFile = i18n.M{
		Kk: "Файл таңдалмаған. .xlsx немесе .csv файлын таңдаңыз.", Ru: "Файл не выбран. Выберите файл .xlsx или .csv.", En: "No file was chosen. Choose a .xlsx or .csv file.",
	}
	textTooBig = i18n.M{
		Kk: "Файл тым үлкен. Рұқсат етілген көлемі: {mb} МБ. Кестені бірнеше файлға бөліп немесе суреттерін алып тастап, қайта жіберіңіз.",
		Ru: "Файл слишком большой: можно не больше {mb} МБ. Разделите таблицу на несколько файлов или уберите из неё картинки и пришлите снова.",
		En: "The file is too big: at most {mb} MB are allowed. Split the table into several files or take the pictures out of it, and send it again.",
	}
	textSampleHeading = i18n.M{Kk: "Үлгі", Ru: "Образец", En: "Sample"}
	textSampleLead    = i18n.M{
		Kk: "Екі жолы бар дайын кесте: оны толтырып, қайта жіберуге болады.",
		Ru: "Готовая таблица с двумя строками: её можно заполнить и прислать.",
		En: "A ready table with two rows: fill it in and send it.",
	}
	textSampleXLSX     = i18n.M{Kk: "Үлгі, Excel", Ru: "Образец, Excel", En: "Sample, Excel"}
	textSampleCSV      = i18n.M{Kk: "Үлгі, CSV", Ru: "Образец, CSV", En: "Sample, CSV"}
	textColumnsHeading = i18n.M{Kk: "Қандай бағандар болады", Ru: "Какие бывают столбцы", En: "Which columns there may be"}
	textColumnsLead    = i18n.M{
		Kk: "Бағандар басқаша аталса, келесі бетте қайсысы қайсысы екенін көрсетесіз. Керегі тек істің атауы.",
		Ru: "Если столбцы называются иначе, на следующей странице вы укажете, какой из них какой. Обязательно только название дела.",
		En: "If your columns have other names, you say on the next page which is which. Only the title is needed.",
	}
	textNeeded = i18n.M{Kk: "Міндетті.", Ru: "Обязательно.", En: "Needed."}
)

// The sample's rows.
var (
	textSamplePlace   = i18n.M{Kk: "Теміртау", Ru: "Темиртау", En: "Temirtau"}
	textSampleMeeting = i18n.M{Kk: "Республика даңғылы, 10, кіреберіс алдында.", Ru: "Проспект Республики, 10, у входа.", En: "10 Respublika Avenue, at the entrance."}
	textSampleLeader  = i18n.M{Kk: "Айгүл Серікова", Ru: "Айгуль Серикова", En: "Aigul Serikova"}
	textSampleNone    = i18n.M{Kk: "жоқ", Ru: "нет", En: "none"}
	textSampleTitle1  = i18n.M{Kk: "Өзен жағасын тазалау", Ru: "Убрать берег реки", En: "Clean the river bank"}
	textSampleWhat1   = i18n.M{Kk: "Қоқысты жинап, сұрыптаймыз.", Ru: "Собираем и сортируем мусор.", En: "We gather and sort the litter."}
	textSampleWhy1    = i18n.M{Kk: "Жағада балалар ойнайды.", Ru: "На берегу играют дети.", En: "Children play on the bank."}
	textSampleTitle2  = i18n.M{Kk: "Балаларға кітап оқу", Ru: "Читать детям книги", En: "Read books to children"}
	textSampleWhat2   = i18n.M{Kk: "Кітапханада балаларға дауыстап оқимыз.", Ru: "Читаем детям вслух в библиотеке.", En: "We read aloud to children in the library."}
	textSampleWhy2    = i18n.M{Kk: "Он бес бала оқуды жақсы көріп кетеді.", Ru: "Пятнадцать детей полюбят читать.", En: "Fifteen children will come to love reading."}
	textSampleSafety  = i18n.M{Kk: "Кітапханашы үнемі қасымызда.", Ru: "Библиотекарь всё время рядом.", En: "A librarian is with us all the time."}
)

// The page of columns.
var (
	textAssignTitle = i18n.M{Kk: "Қай баған нені білдіреді", Ru: "Какой столбец что означает", En: "Which column is which"}
	textAssignLead  = i18n.M{
		Kk: "Атауынан танылған бағандар қойылып тұр. Тексеріп, қалғанын таңдаңыз: өріс бос болса, файлдағы барлық баған ұсынылады. Істің атауы міндетті, басқасын бос қалдыруға болады.",
		Ru: "Столбцы, узнанные по названиям, уже подставлены. Проверьте их и выберите остальные: пустое поле предложит все столбцы файла. Нужно название дела, остальное можно оставить пустым.",
		En: "Columns known by their names are filled in. Check them and choose the others: an empty field offers all columns of the file. The title is needed; the rest may stay empty.",
	}
	textRowCount     = i18n.M{Kk: "жол саны: {n}", Ru: "{n} {n:строка|строки|строк}", En: "{n} {n:row|rows}"}
	textYourFile     = i18n.M{Kk: "Файлда не бар", Ru: "Что в вашем файле", En: "What your file holds"}
	textFirstRow     = i18n.M{Kk: "Бірінші жолда", Ru: "В первой строке", En: "In the first row"}
	textNoSuchColumn = i18n.M{
		Kk: "Файлда «{column}» деген баған жоқ. Тізімнен таңдаңыз немесе өрісті тазалаңыз.",
		Ru: "В файле нет столбца «{column}». Выберите из списка или очистите поле.",
		En: "The file has no column “{column}”. Choose from the list, or clear the field.",
	}
	textNeedTitle = i18n.M{
		Kk: "Істің атауы тұрған бағанды таңдаңыз.", Ru: "Выберите столбец, в котором стоит название дела.", En: "Choose the column that holds the title.",
	}
	textLang     = i18n.M{Kk: "Мәтіндер қай тілде", Ru: "На каком языке тексты", En: "In which language are the texts"}
	textLangHint = i18n.M{
		Kk: "Тіл бағаны таңдалса, сол ескеріледі.", Ru: "Если выбран столбец с языком, важен он.", En: "If a column for the language is chosen, it decides.",
	}
	textDates      = i18n.M{Kk: "Күндер қалай жазылған", Ru: "Как записаны даты", En: "How dates are written"}
	textDatesUsual = i18n.M{Kk: "2026-10-17 немесе 17.10.2026", Ru: "2026-10-17 или 17.10.2026", En: "2026-10-17 or 17.10.2026"}
	textStatus     = i18n.M{Kk: "Толық жолдармен не істейміз", Ru: "Что делать с полными строками", En: "What to do with complete rows"}
	textStatusHint = i18n.M{
		Kk: "Толық емес жолдар қалай болса да жоба жазба болып қалады.", Ru: "Неполные в любом случае останутся черновиками.", En: "Incomplete ones stay drafts in any case.",
	}
	textStatusDraft   = i18n.M{Kk: "Жоба жазба етіп сақтау", Ru: "Сохранить черновиками", En: "Keep them as drafts"}
	textStatusPublish = i18n.M{Kk: "Бірден жариялау", Ru: "Сразу опубликовать", En: "Publish them at once"}
	textTry           = i18n.M{Kk: "Не болатынын көру", Ru: "Посмотреть, что получится", En: "See what would happen"}
	textTryHint       = i18n.M{Kk: "Бұл сынақ: ештеңе жазылмайды.", Ru: "Это проба: ничего не запишется.", En: "This is a trial: nothing is written."}
)

// The page of the dry run and that of the result.
var (
	textCheckTitle  = i18n.M{Kk: "Не болады", Ru: "Что получится", En: "What would happen"}
	textResultTitle = i18n.M{Kk: "Файл жүктелді", Ru: "Файл загружен", En: "The file is imported"}
	textApply       = i18n.M{
		Kk: "Жүктеу, жол саны: {n}", Ru: "Загрузить {n} {n:строку|строки|строк}", En: "Import {n} {n:row|rows}",
	}
	textOtherColumns = i18n.M{Kk: "Бағандарды өзгерту", Ru: "Изменить столбцы", En: "Change the columns"}
	textOtherFile    = i18n.M{Kk: "Басқа файл жіберу", Ru: "Прислать другой файл", En: "Send another file"}
	textGoodOnly     = i18n.M{
		Kk: "Қате жолдар жүктелмейді, қалғандары жүктеледі. Файлды түзетіп қайта жіберсеңіз, тек өзгергені қосылады.",
		Ru: "Строки с ошибками не загрузятся, остальные загрузятся. Исправьте файл и пришлите снова: добавится только изменившееся.",
		En: "Rows with mistakes are left out, the others are imported. Mend the file and send it again: only what changed is added.",
	}
	textAllSame = i18n.M{
		Kk: "Файлдағының бәрі бұрын жүктелген. Өзгеріс жоқ.", Ru: "Всё из этого файла уже загружено. Изменений нет.", En: "Everything in this file has been imported before. There are no changes.",
	}
	textNothingGood = i18n.M{
		Kk: "Жүктейтін жол жоқ. Төмендегі қателерді файлда түзетіп, қайта жіберіңіз немесе бағандарды өзгертіңіз.",
		Ru: "Загружать нечего. Исправьте в файле ошибки ниже и пришлите его снова или измените столбцы.",
		En: "There is nothing to import. Mend the mistakes below in the file and send it again, or change the columns.",
	}
	textLookAgain = i18n.M{
		Kk: "Бағандар басқа терезеде өзгертілген. Нәтижені қайта қараңыз.",
		Ru: "Столбцы изменили в другом окне. Посмотрите на результат ещё раз.",
		En: "The columns were changed in another window. Look at the outcome again.",
	}
	textNewRows     = i18n.M{Kk: "жаңа", Ru: "новых", En: "new"}
	textChangedRows = i18n.M{Kk: "өзгереді", Ru: "изменено", En: "changed"}
	textSameRows    = i18n.M{Kk: "өзгермейді", Ru: "без изменений", En: "unchanged"}
	textRefusedRows = i18n.M{Kk: "қабылданбайды", Ru: "отказано", En: "refused"}
	textStatuses    = i18n.M{
		Kk: "Жоба жазба: {drafts}, жарияланған: {published}.", Ru: "Черновиков: {drafts}, опубликовано: {published}.", En: "Drafts: {drafts}, published: {published}.",
	}
	textRefusedTitle = i18n.M{Kk: "Қабылданбайтын жолдар", Ru: "Строки с ошибками", En: "Rows with mistakes"}
	textRefusedLead  = i18n.M{
		Kk: "Жол нөмірлері кестедегідей.", Ru: "Номера строк — как в вашей таблице.", En: "Rows are numbered as in your spreadsheet.",
	}
	textDownload     = i18n.M{Kk: "Барлық қатені жүктеп алу, CSV", Ru: "Скачать все ошибки, CSV", En: "Download all mistakes, CSV"}
	textChangesTitle = i18n.M{Kk: "Жаңа және өзгеретін жолдар", Ru: "Новые и изменённые строки", En: "New and changed rows"}
	textMore         = i18n.M{
		Kk: "Алғашқылары көрсетілген: {shown} / {n}.", Ru: "Показаны первые {shown} из {n}.", En: "The first {shown} of {n} are shown.",
	}
	textRows        = i18n.M{Kk: "Жолдар", Ru: "Строки", En: "Rows"}
	textRowsInAll   = i18n.M{Kk: "барлығы: {n}", Ru: "всего: {n}", En: "{n} in all"}
	textRow         = i18n.M{Kk: "Жол", Ru: "Строка", En: "Row"}
	textColumn      = i18n.M{Kk: "Баған", Ru: "Столбец", En: "Column"}
	textValue       = i18n.M{Kk: "Не тұр", Ru: "Что стоит", En: "What stands there"}
	textProblem     = i18n.M{Kk: "Қатесі", Ru: "Что не так", En: "What is wrong"}
	textTitle       = i18n.M{Kk: "Істің атауы", Ru: "Название дела", En: "Title"}
	textWhatHappens = i18n.M{Kk: "Не болады", Ru: "Что произойдёт", En: "What happens"}
	textNew         = i18n.M{Kk: "Жаңа", Ru: "Новая", En: "New"}
	textChanged     = i18n.M{Kk: "Өзгереді", Ru: "Изменится", En: "Changed"}
	textShift       = i18n.M{Kk: "Ауысым", Ru: "Смена", En: "Shift"}
	textToDeeds     = i18n.M{Kk: "Істерге өту", Ru: "К делам организации", En: "To the opportunities"}
)

var textImport = i18n.M{Kk: "Импорт", Ru: "Импорт", En: "Import"}
