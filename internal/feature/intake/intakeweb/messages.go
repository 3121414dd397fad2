package intakeweb

import (
	"asar/internal/feature/intake"
	"asar/internal/kit/i18n"
	"asar/internal/kit/upload/uploadweb"
)

// words are what the pages say of these tables.
var words = uploadweb.Words{
	Start: i18n.M{Kk: "Істерді кестеден жүктеу", Ru: "Загрузить дела из таблицы", En: "Import opportunities from a table"},
	StartLead: i18n.M{
		Kk: "Кестені жіберіңіз: әр жол бір іс. Алдымен не болатынын көрсетеміз, сіз растағанша ештеңе жазылмайды.",
		Ru: "Пришлите таблицу: каждая строка — одно дело. Сначала покажем, что получится; пока вы не подтвердите, ничего не запишется.",
		En: "Send a table: each row is one opportunity. We first show what would happen; nothing is written until you confirm.",
	},
	File:  i18n.M{Kk: "Кесте файлы", Ru: "Файл с таблицей", En: "File with the table"},
	Sheet: intake.Opportunities.Label(),
	FileHint: i18n.M{
		Kk: "Excel (.xlsx) немесе CSV (UTF-8); шегі: {mb} МБ, жол саны: {rows}.",
		Ru: "Excel (.xlsx) или CSV (UTF-8), до {mb} МБ и до {rows} {rows:строки|строк|строк}.",
		En: "Excel (.xlsx) or CSV (UTF-8), at most {mb} MB and {rows} {rows:row|rows}.",
	},
	StartColumns: i18n.M{
		Kk: "Бағандар басқаша аталса, келесі бетте қайсысы қайсысы екенін көрсетесіз. Керегі тек істің атауы.",
		Ru: "Если столбцы называются иначе, на следующей странице вы укажете, какой из них какой. Обязательно только название дела.",
		En: "If your columns have other names, you say on the next page which is which. Only the title is needed.",
	},
	Columns: i18n.M{
		Kk: "Атауынан танылған бағандар қойылып тұр. Тексеріп, қалғанын таңдаңыз: өріс бос болса, файлдағы барлық баған ұсынылады. Істің атауы міндетті, басқасын бос қалдыруға болады.",
		Ru: "Столбцы, узнанные по названиям, уже подставлены. Проверьте их и выберите остальные: пустое поле предложит все столбцы файла. Нужно название дела, остальное можно оставить пустым.",
		En: "Columns known by their names are filled in. Check them and choose the others: an empty field offers all columns of the file. The title is needed; the rest may stay empty.",
	},
	Usual: i18n.M{Kk: "2026-10-17 немесе 17.10.2026", Ru: "2026-10-17 или 17.10.2026", En: "2026-10-17 or 17.10.2026"},
	Check: i18n.M{Kk: "Не болады", Ru: "Что получится", En: "What would happen"},
	Apply: i18n.M{
		Kk: "Жүктеу, жол саны: {n}", Ru: "Загрузить {n} {n:строку|строки|строк}", En: "Import {n} {n:row|rows}",
	},
	AllSame: i18n.M{
		Kk: "Файлдағының бәрі бұрын жүктелген. Өзгеріс жоқ.", Ru: "Всё из этого файла уже загружено. Изменений нет.", En: "Everything in this file has been imported before. There are no changes.",
	},
	Nothing: i18n.M{
		Kk: "Жүктейтін жол жоқ. Төмендегі қателерді файлда түзетіп, қайта жіберіңіз немесе бағандарды өзгертіңіз.",
		Ru: "Загружать нечего. Исправьте в файле ошибки ниже и пришлите его снова или измените столбцы.",
		En: "There is nothing to import. Mend the mistakes below in the file and send it again, or change the columns.",
	},
	Wrong:  i18n.M{Kk: "Қатесі", Ru: "Что не так", En: "What is wrong"},
	Result: i18n.M{Kk: "Файл жүктелді", Ru: "Файл загружен", En: "The file is imported"},
	ToHome: i18n.M{Kk: "Істерге өту", Ru: "К делам организации", En: "To the opportunities"},
}

// The first page.
var (
	textStaysDraft = i18n.M{
		Kk: "Әзірге істер жоба жазба болып сақталады.", Ru: "Пока дела сохранятся черновиками.", En: "Until then what you import stays a draft.",
	}
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
	textNeedTitle = i18n.M{
		Kk: "Істің атауы тұрған бағанды таңдаңыз.", Ru: "Выберите столбец, в котором стоит название дела.", En: "Choose the column that holds the title.",
	}
	textLang     = i18n.M{Kk: "Мәтіндер қай тілде", Ru: "На каком языке тексты", En: "In which language are the texts"}
	textLangHint = i18n.M{
		Kk: "Тіл бағаны таңдалса, сол ескеріледі.", Ru: "Если выбран столбец с языком, важен он.", En: "If a column for the language is chosen, it decides.",
	}
	textStatus     = i18n.M{Kk: "Толық жолдармен не істейміз", Ru: "Что делать с полными строками", En: "What to do with complete rows"}
	textStatusHint = i18n.M{
		Kk: "Толық емес жолдар қалай болса да жоба жазба болып қалады.", Ru: "Неполные в любом случае останутся черновиками.", En: "Incomplete ones stay drafts in any case.",
	}
	textStatusDraft   = i18n.M{Kk: "Жоба жазба етіп сақтау", Ru: "Сохранить черновиками", En: "Keep them as drafts"}
	textStatusPublish = i18n.M{Kk: "Бірден жариялау", Ru: "Сразу опубликовать", En: "Publish them at once"}
)

// The page of the dry run and that of the result.
var (
	textGoodOnly = i18n.M{
		Kk: "Қате жолдар жүктелмейді, қалғандары жүктеледі. Файлды түзетіп қайта жіберсеңіз, тек өзгергені қосылады.",
		Ru: "Строки с ошибками не загрузятся, остальные загрузятся. Исправьте файл и пришлите снова: добавится только изменившееся.",
		En: "Rows with mistakes are left out, the others are imported. Mend the file and send it again: only what changed is added.",
	}
	textStatuses = i18n.M{
		Kk: "Жоба жазба: {drafts}, жарияланған: {published}.", Ru: "Черновиков: {drafts}, опубликовано: {published}.", En: "Drafts: {drafts}, published: {published}.",
	}
	textChangesTitle = i18n.M{Kk: "Жаңа және өзгерген жолдар", Ru: "Новые и изменённые строки", En: "New and changed rows"}
	textRow          = i18n.M{Kk: "Жол", Ru: "Строка", En: "Row"}
	textTitle        = i18n.M{Kk: "Істің атауы", Ru: "Название дела", En: "Title"}
	textWhatHappens  = i18n.M{Kk: "Не болады", Ru: "Что произойдёт", En: "What happens"}
	textNew          = i18n.M{Kk: "Жаңа", Ru: "Новая", En: "New"}
	textChanged      = i18n.M{Kk: "Өзгереді", Ru: "Изменится", En: "Changed"}
	textShift        = i18n.M{Kk: "Ауысым", Ru: "Смена", En: "Shift"}
)

var textImport = i18n.M{Kk: "Импорт", Ru: "Импорт", En: "Import"}
