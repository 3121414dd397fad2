package uploadweb

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
	textSend   = i18n.M{Kk: "Жіберу", Ru: "Отправить файл", En: "Send the file"}
	textNoFile = i18n.M{Kk: "Файл таңдалмаған. .xlsx немесе .csv файлын таңдаңыз.", Ru: "Файл не выбран. Выберите файл .xlsx или .csv.", En: "No file was chosen. Choose a .xlsx or .csv file."}
	textTooBig = i18n.M{
		Kk: "Файл тым үлкен. Рұқсат етілген көлемі: {mb} МБ. Кестені бірнеше файлға бөліп немесе суреттерін алып тастап, қайта жіберіңіз.",
		Ru: "Файл слишком большой: можно не больше {mb} МБ. Разделите таблицу на несколько файлов или уберите из неё картинки и пришлите снова.",
		En: "The file is too big: at most {mb} MB are allowed. Split the table into several files or take the pictures out of it, and send it again.",
	}
	textSample     = i18n.M{Kk: "Үлгі", Ru: "Образец", En: "Sample"}
	textSampleLead = i18n.M{
		Kk: "Екі жолы бар дайын кесте: оны толтырып, қайта жіберуге болады.", Ru: "Готовая таблица с двумя строками: её можно заполнить и прислать.",
		En: "A ready table with two rows: fill it in and send it.",
	}
	textSampleXLSX     = i18n.M{Kk: "Үлгі, Excel", Ru: "Образец, Excel", En: "Sample, Excel"}
	textSampleCSV      = i18n.M{Kk: "Үлгі, CSV", Ru: "Образец, CSV", En: "Sample, CSV"}
	textColumnsHeading = i18n.M{Kk: "Қандай бағандар болады", Ru: "Какие бывают столбцы", En: "Which columns there may be"}
	textNeeded         = i18n.M{Kk: "Міндетті.", Ru: "Обязательно.", En: "Needed."}
)

// The page of columns.
var (
	textColumnsTitle = i18n.M{Kk: "Қай баған нені білдіреді", Ru: "Какой столбец что означает", En: "Which column is which"}
	textRowCount     = i18n.M{Kk: "жол саны: {n}", Ru: "{n} {n:строка|строки|строк}", En: "{n} {n:row|rows}"}
	textYourFile     = i18n.M{Kk: "Файлда не бар", Ru: "Что в вашем файле", En: "What your file holds"}
	textFirstRow     = i18n.M{Kk: "Бірінші жолда", Ru: "В первой строке", En: "In the first row"}
	textNoSuchColumn = i18n.M{
		Kk: "Файлда «{column}» деген баған жоқ. Тізімнен таңдаңыз немесе өрісті тазалаңыз.", Ru: "В файле нет столбца «{column}». Выберите из списка или очистите поле.",
		En: "The file has no column “{column}”. Choose from the list, or clear the field.",
	}
	textDates   = i18n.M{Kk: "Күндер қалай жазылған", Ru: "Как записаны даты", En: "How dates are written"}
	textTry     = i18n.M{Kk: "Не болатынын көру", Ru: "Посмотреть, что получится", En: "See what would happen"}
	textTryHint = i18n.M{Kk: "Бұл сынақ: ештеңе жазылмайды.", Ru: "Это проба: ничего не запишется.", En: "This is a trial: nothing is written."}
)

// The page of the dry run and that of the result.
var (
	textOtherColumns = i18n.M{Kk: "Бағандарды өзгерту", Ru: "Изменить столбцы", En: "Change the columns"}
	textOtherFile    = i18n.M{Kk: "Басқа файл жіберу", Ru: "Прислать другой файл", En: "Send another file"}
	textLookAgain    = i18n.M{
		Kk: "Бағандар басқа терезеде өзгертілген. Нәтижені қайта қараңыз.", Ru: "Столбцы изменили в другом окне. Посмотрите на результат ещё раз.",
		En: "The columns were changed in another window. Look at the outcome again.",
	}
	textNewRows      = i18n.M{Kk: "жаңа", Ru: "новых", En: "new"}
	textChangedRows  = i18n.M{Kk: "өзгерген", Ru: "изменено", En: "changed"}
	textSameRows     = i18n.M{Kk: "өзгермеген", Ru: "без изменений", En: "unchanged"}
	textRefusedRows  = i18n.M{Kk: "қабылданбаған", Ru: "отказано", En: "refused"}
	textRefusedTitle = i18n.M{Kk: "Қатесі бар жолдар", Ru: "Строки с ошибками", En: "Rows with mistakes"}
	textRefusedLead  = i18n.M{Kk: "Жол нөмірлері кестедегідей.", Ru: "Номера строк — как в вашей таблице.", En: "Rows are numbered as in your spreadsheet."}
	textDownload     = i18n.M{Kk: "Барлық қатені жүктеп алу, CSV", Ru: "Скачать все ошибки, CSV", En: "Download all mistakes, CSV"}
	textMore         = i18n.M{Kk: "Алғашқылары көрсетілген: {shown} / {n}.", Ru: "Показаны первые {shown} из {n}.", En: "The first {shown} of {n} are shown."}
	textRows         = i18n.M{Kk: "Жолдар", Ru: "Строки", En: "Rows"}
	textRowsInAll    = i18n.M{Kk: "барлығы: {n}", Ru: "всего: {n}", En: "{n} in all"}
	textRow          = i18n.M{Kk: "Жол", Ru: "Строка", En: "Row"}
	textColumn       = i18n.M{Kk: "Баған", Ru: "Столбец", En: "Column"}
	textWholeRow     = i18n.M{Kk: "Бүкіл жол", Ru: "Вся строка", En: "The whole row"}
	textValue        = i18n.M{Kk: "Не тұр", Ru: "Что стоит", En: "What stands there"}
)
