package sheet

import "asar/internal/kit/i18n"

// Why a file is not read, and what to do.
var (
	textEmpty = i18n.M{
		Kk: "Файл бос. Бірінші жолында бағандардың атауы бар кестені жіберіңіз.",
		Ru: "Файл пуст. Пришлите таблицу, в первой строке которой стоят названия столбцов.",
		En: "The file is empty. Send a table whose first row holds the names of the columns.",
	}
	textHeaderOnly = i18n.M{
		Kk: "Кестеде тек бағандардың атауы бар. Олардың астына кемінде бір жол қосыңыз.",
		Ru: "В таблице есть только названия столбцов. Добавьте под ними хотя бы одну строку.",
		En: "The table has only the names of its columns. Add at least one row below them.",
	}
	textTooBig = i18n.M{
		Kk: "Файл тым үлкен. Рұқсат етілген көлемі: {max} МБ. Кестені бірнеше файлға бөліңіз.",
		Ru: "Файл слишком большой: можно не больше {max} МБ. Разделите таблицу на несколько файлов.",
		En: "The file is too big: at most {max} MB are allowed. Split the table into several files.",
	}
	textTooManyRows = i18n.M{
		Kk: "Кестеде жол тым көп. Рұқсат етілгені: {max}. Кестені бірнеше файлға бөліңіз.",
		Ru: "В таблице слишком много строк: можно не больше {max}. Разделите её на несколько файлов.",
		En: "The table has too many rows: at most {max} are allowed. Split it into several files.",
	}
	textTooManyColumns = i18n.M{
		Kk: "Кестеде баған тым көп. Рұқсат етілгені: {max}. Керек емес бағандарды өшіріңіз.",
		Ru: "В таблице слишком много столбцов: можно не больше {max}. Удалите лишние.",
		En: "The table has too many columns: at most {max} are allowed. Delete those you do not need.",
	}
	textNoName = i18n.M{
		Kk: "Атауы жоқ баған бар: {letter}. Бірінші жолда оның атауын жазыңыз немесе бағанды өшіріңіз.",
		Ru: "У столбца {letter} нет названия. Впишите его в первую строку или удалите столбец.",
		En: "Column {letter} has no name. Write one in the first row, or delete the column.",
	}
	textLongName = i18n.M{
		Kk: "Баған атауы тым ұзын: {letter}. Бірінші жолда бағандардың қысқа атауы тұруы керек.",
		Ru: "Название столбца {letter} слишком длинное. В первой строке должны стоять короткие названия столбцов.",
		En: "The name of column {letter} is too long. The first row must hold short names of the columns.",
	}
	textDuplicate = i18n.M{
		Kk: "Екі бағанның атауы бірдей: «{name}» ({one} және {two}). Біреуінің атауын өзгертіңіз.",
		Ru: "Два столбца называются одинаково: «{name}» ({one} и {two}). Переименуйте один из них.",
		En: "Two columns have the same name: “{name}” ({one} and {two}). Rename one of them.",
	}
	textUTF16 = i18n.M{
		Kk: "Файл UTF-16 кодталуында. Excel-де «Басқаша сақтау» арқылы «CSV UTF-8» немесе .xlsx түрінде сақтаңыз.",
		Ru: "Файл в кодировке UTF-16. В Excel выберите «Сохранить как» и тип «CSV UTF-8» или .xlsx.",
		En: "The file is encoded in UTF-16. In Excel choose “Save as” and the type “CSV UTF-8” or .xlsx.",
	}
	textWindows1251 = i18n.M{
		Kk: "Файл Windows-1251 кодталуында, қазақ әріптері жоғалады. Excel-де «Басқаша сақтау» арқылы «CSV UTF-8» немесе .xlsx түрінде сақтаңыз.",
		Ru: "Файл в кодировке Windows-1251, казахские буквы в ней теряются. В Excel выберите «Сохранить как» и тип «CSV UTF-8» или .xlsx.",
		En: "The file is encoded in Windows-1251, which loses Kazakh letters. In Excel choose “Save as” and the type “CSV UTF-8” or .xlsx.",
	}
	textEncoding = i18n.M{
		Kk: "Файл UTF-8 кодталуында емес немесе бүлінген (файлдың {line}-жолын қараңыз). Оны «CSV UTF-8» немесе .xlsx түрінде қайта сақтаңыз.",
		Ru: "Файл не в кодировке UTF-8 или повреждён (см. строку файла {line}). Сохраните его заново как «CSV UTF-8» или .xlsx.",
		En: "The file is not encoded in UTF-8, or it is damaged (see line {line} of the file). Save it again as “CSV UTF-8” or .xlsx.",
	}
	textBinary = i18n.M{
		Kk: "Бұл файл кесте емес немесе бүлінген. Кестені .xlsx немесе «CSV UTF-8» түрінде сақтап, қайта жіберіңіз.",
		Ru: "Этот файл не таблица или повреждён. Сохраните таблицу как .xlsx или «CSV UTF-8» и пришлите снова.",
		En: "This file is not a table, or it is damaged. Save the table as .xlsx or “CSV UTF-8” and send it again.",
	}
	textForeign = i18n.M{
		Kk: "Бұл кесте емес, {kind}. Кестені Excel-де ашып, .xlsx немесе «CSV UTF-8» түрінде сақтаңыз.",
		Ru: "Это не таблица, а {kind}. Откройте таблицу в Excel и сохраните как .xlsx или «CSV UTF-8».",
		En: "This is not a table but {kind}. Open the table in Excel and save it as .xlsx or “CSV UTF-8”.",
	}
	textOldXLS = i18n.M{
		Kk: "Бұл Excel-дің ескі файлы (.xls). Оны Excel-де ашып, .xlsx түрінде сақтаңыз.",
		Ru: "Это файл старого Excel (.xls). Откройте его в Excel и сохраните как .xlsx.",
		En: "This is a file of an old Excel (.xls). Open it in Excel and save it as .xlsx.",
	}
	textPassword = i18n.M{
		Kk: "Файл құпиясөзбен қорғалған. Қорғанысты алып тастап, қайта сақтаңыз.",
		Ru: "Файл защищён паролем. Снимите защиту и сохраните его снова.",
		En: "The file is protected by a password. Remove the protection and save it again.",
	}
	textMacros = i18n.M{
		Kk: "Файлда макростар бар. Оны Excel-де макроссыз .xlsx түрінде сақтаңыз.",
		Ru: "В файле есть макросы. Сохраните его в Excel как .xlsx без макросов.",
		En: "The file holds macros. Save it in Excel as .xlsx without macros.",
	}
	textUnpacked = i18n.M{
		Kk: "Файл ашылғанда тым үлкен болады, сондықтан қабылданбады. Кестені жаңа кітапқа тек мәндерімен көшіріп, қайта сақтаңыз.",
		Ru: "При распаковке файл слишком велик, поэтому он не принят. Скопируйте таблицу в новую книгу только значениями и сохраните снова.",
		En: "The file would be too big when unpacked, so it was not accepted. Copy the values of the table into a new workbook and save that.",
	}
	textDamaged = i18n.M{
		Kk: "Файл бүлінген, оны оқу мүмкін болмады. Оны Excel-де ашып, .xlsx түрінде қайта сақтаңыз.",
		Ru: "Файл повреждён, прочесть его не удалось. Откройте его в Excel и сохраните заново как .xlsx.",
		En: "The file is damaged and could not be read. Open it in Excel and save it again as .xlsx.",
	}
	textDTD = i18n.M{
		Kk: "Файлда қауіпті нұсқаулар (DTD) бар, сондықтан қабылданбады. Кестені жаңа кітапқа көшіріп, .xlsx түрінде сақтаңыз.",
		Ru: "В файле есть опасные указания (DTD), поэтому он не принят. Скопируйте таблицу в новую книгу и сохраните как .xlsx.",
		En: "The file holds unsafe declarations (DTD), so it was not accepted. Copy the table into a new workbook and save it as .xlsx.",
	}
	textMissing = i18n.M{
		Kk: "Кестеде қажетті бағандар жоқ: {columns}. Оларды қосыңыз немесе бірінші жолдағы атауларды түзетіңіз.",
		Ru: "В таблице нет нужных столбцов: {columns}. Добавьте их или исправьте названия в первой строке.",
		En: "Columns that are needed are missing: {columns}. Add them, or correct the names in the first row.",
	}
	textOpenQuote = i18n.M{
		Kk: "Ашылған тырнақша жабылмаған, кесте жолы: {row}. Тырнақшаны жабыңыз немесе өшіріңіз.",
		Ru: "Кавычка открыта и не закрыта, строка таблицы: {row}. Закройте кавычку или удалите её.",
		En: "A quote is opened and never closed in row {row} of the table. Close it or delete it.",
	}
	textLongLine = i18n.M{
		Kk: "Жол тым ұзын, кесте жолы: {row}. Файл кесте ретінде сақталғанын тексеріңіз.",
		Ru: "Слишком длинная строка, строка таблицы: {row}. Проверьте, что файл сохранён как таблица.",
		En: "Row {row} is too long. Check that the file was saved as a table.",
	}
)

// What is wrong with a row or a cell.
var (
	textInRow = i18n.M{Kk: "Жол: {row}. {problem}", Ru: "Строка {row}. {problem}", En: "Row {row}. {problem}"}

	textInCell = i18n.M{
		Kk: "Жол: {row}, баған: «{column}». {problem}",
		Ru: "Строка {row}, столбец «{column}». {problem}",
		En: "Row {row}, column “{column}”. {problem}",
	}
	textShortRow = i18n.M{
		Kk: "Ұяшық жетіспейді: {cells} / {columns}.",
		Ru: "Не хватает ячеек: {cells} из {columns}.",
		En: "Cells are missing: there are {cells} of {columns}.",
	}
	textLongRow = i18n.M{
		Kk: "Атауы бар бағандардан тыс мән тұр. Атауы бар баған саны: {columns}.",
		Ru: "Есть значение за пределами столбцов с названием; таких столбцов: {columns}.",
		En: "A value stands outside the named columns, of which there {columns:is|are} {columns}.",
	}
	textLongCell = i18n.M{
		Kk: "Мәтін тым ұзын. Рұқсат етілген таңба саны: {max}.",
		Ru: "Слишком длинный текст: можно не больше {max} {max:знака|знаков|знаков}.",
		En: "The text is too long: at most {max} {max:character|characters} are allowed.",
	}
	textStrayQuote = i18n.M{
		Kk: "Мәтін ішіндегі тырнақша екі рет жазылмаған. Ішкі тырнақшаны қосарлаңыз: \"\".",
		Ru: "Кавычка внутри текста не удвоена. Напишите внутреннюю кавычку дважды: \"\".",
		En: "A quote inside the text is not doubled. Write the inner quote twice: \"\".",
	}
	textLostLetters = i18n.M{
		Kk: "Әріптер бұрын сақтағанда жоғалған, орнында � таңбасы тұр. Мәтінді қайта теріңіз.",
		Ru: "Буквы потеряны при прежнем сохранении, на их месте знак �. Наберите текст заново.",
		En: "Letters were lost when this was saved before; the sign � stands for them. Type the text again.",
	}
	textNoValue = i18n.M{
		Kk: "Формуланың есептелген мәні жоқ. Файлды Excel-де ашып сақтаңыз немесе мәнді өзіңіз жазыңыз.",
		Ru: "У формулы нет вычисленного значения. Откройте и сохраните файл в Excel или впишите значение.",
		En: "The formula has no computed value. Open and save the file in Excel, or write the value.",
	}
	textErrorValue = i18n.M{
		Kk: "Формула қате берді. Оны түзетіңіз немесе мәнді өзіңіз жазыңыз.",
		Ru: "Формула даёт ошибку. Исправьте её или впишите значение.",
		En: "The formula gives an error. Mend it, or write the value.",
	}
	textUnknownValue = i18n.M{
		Kk: "Бұл мән белгісіз. Рұқсат етілген мәндер: {values}.",
		Ru: "Неизвестное значение. Можно: {values}.",
		En: "This value is not known. Allowed: {values}.",
	}
	textBadDate = i18n.M{
		Kk: "Күн танылмады. Күтілетін түрі: {example}.",
		Ru: "Дата не распознана. Ожидается вид: {example}.",
		En: "The date was not understood. Expected: {example}.",
	}
)
