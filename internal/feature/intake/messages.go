package intake

import (
	"strings"

	"asar/internal/feature/intake/column"
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actUpload, actTake}

var (
	actUpload = audit.Act{Code: "import.upload", Text: i18n.M{Kk: "Кесте жүктелді", Ru: "Загружена таблица", En: "Table uploaded"}}
	actTake   = audit.Act{Code: "import.take", Text: i18n.M{Kk: "Кесте қабылданды", Ru: "Таблица принята", En: "Table taken"}}
)

// Why a file or its mapping is refused.
var (
	textUnknownKind = i18n.M{
		Kk: "Мұндай кесте түрі жоқ. Болатыны: {kinds}.",
		Ru: "Такого вида таблиц нет. Есть: {kinds}.",
		En: "There is no such kind of table. There are: {kinds}.",
	}
	textNoMapping = i18n.M{
		Kk: "«{name}» деген сәйкестік файлы жоқ. Файл жолын тексеріңіз немесе дайын сәйкестіктің атын жазыңыз: {shipped}.",
		Ru: "Файла соответствия «{name}» нет. Проверьте путь или назовите одно из готовых: {shipped}.",
		En: "There is no mapping “{name}”. Check the path, or name one that ships with the program: {shipped}.",
	}
	textForeignColumn = i18n.M{
		Kk: "Сәйкестік файлындағы «{column}» бағаны бұл кестеде ({kind}) жоқ. Атауын түзетіңіз.",
		Ru: "Столбца «{column}» из файла соответствия нет в этой таблице ({kind}). Исправьте название.",
		En: "The mapping names a column “{column}” that this table ({kind}) does not have. Correct the name.",
	}
	textMissingColumns = i18n.M{
		Kk: "Қажетті бағандар табылмады: {columns}. Файлдағы бағандар: {found}. Бірінші жолдағы атауларды түзетіңіз немесе сәйкестігін көрсетіңіз.",
		Ru: "Не найдены нужные столбцы: {columns}. В файле есть: {found}. Исправьте названия в первой строке или укажите соответствие.",
		En: "Columns that are needed were not found: {columns}. The file has: {found}. Correct the names in the first row, or say which is which.",
	}
)

// The report in words.
var (
	textSums = i18n.M{
		Kk: "Оқылған жол: {read}. Жаңа: {created}, өзгерген: {changed}, өзгермеген: {same}, қабылданбаған: {refused}.",
		Ru: "Прочитано строк: {read}. Новых: {created}, изменено: {changed}, без изменений: {same}, отказано: {refused}.",
		En: "Rows read: {read}. New: {created}, changed: {changed}, unchanged: {same}, refused: {refused}.",
	}
	textOrgSum = i18n.M{
		Kk: "Қосылған ұйым: {n}.", Ru: "Добавлено организаций: {n}.", En: "Organisations added: {n}.",
	}
	textStatusSum = i18n.M{
		Kk: "Жоба жазба: {drafts}, жарияланған: {published}.", Ru: "Черновиков: {drafts}, опубликовано: {published}.", En: "Drafts: {drafts}, published: {published}.",
	}
	textIgnored = i18n.M{
		Kk: "Пайдаланылмаған бағандар: {columns}.", Ru: "Не использованы столбцы: {columns}.", En: "Columns not used: {columns}.",
	}
	textDry = i18n.M{
		Kk: "Сынақ: ештеңе жазылған жоқ.", Ru: "Пробный запуск: ничего не записано.", En: "Dry run: nothing was written.",
	}
	textUndone = i18n.M{
		Kk: "Қатаң режим: қабылданбаған жол бар, сондықтан ештеңе жазылған жоқ.",
		Ru: "Строгий режим: есть отказы, поэтому ничего не записано.",
		En: "Strict: rows were refused, so nothing was written.",
	}
	textChanges  = i18n.M{Kk: "Өзгерістер:", Ru: "Изменения:", En: "Changes:"}
	textNotes    = i18n.M{Kk: "Ескертулер:", Ru: "Замечания:", En: "Notes:"}
	textRefusals = i18n.M{Kk: "Қабылданбады:", Ru: "Отказано:", En: "Refused:"}
	textRowNew   = i18n.M{Kk: "+ жол {row}", Ru: "+ строка {row}", En: "+ row {row}"}
	textRowMore  = i18n.M{Kk: "~ жол {row}", Ru: "~ строка {row}", En: "~ row {row}"}
	textRows     = i18n.M{
		Kk: "{text} Жол саны: {n} ({rows})", Ru: "{text} Строк: {n} ({rows})", En: "{text} Rows: {n} ({rows})",
	}
	textNeeded = i18n.M{Kk: "қажет", Ru: "нужен", En: "needed"}
)

// kindsText names the kinds of tables as the command line does.
type kindsText struct{}

// Text says "regions, directions, …".
func (kindsText) Text(i18n.Lang) string {
	names := make([]string, len(column.Kinds))
	for i, k := range column.Kinds {
		names[i] = string(k)
	}
	return strings.Join(names, ", ")
}
