package mydataweb

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// The data map.
var (
	textMap     = i18n.M{Kk: "Деректер картасы", Ru: "Карта данных", En: "Data map"}
	textMapLead = i18n.M{
		Kk: "Платформа сақтайтын барлық кестелер мен бағандар: не үшін, қанша уақыт және қалай қорғалады. Карта бағдарлама кодынан жасалады, оны дерекқормен әр жинақта тест салыстырады.",
		Ru: "Все таблицы и столбцы, которые хранит платформа: зачем, сколько времени и как они защищены. Карта составляется из кода программы, и при каждой сборке тест сверяет её с базой данных.",
		En: "Every table and column that the platform keeps: what for, for how long and how it is guarded. The map is made from the program's code, and a test compares it with the database at every build.",
	}
	textClasses = i18n.M{Kk: "Қорғау деңгейлері", Ru: "Классы защиты", En: "Classes of protection"}
	textClass   = i18n.M{Kk: "Деңгей", Ru: "Класс", En: "Class"}
	textGuard   = i18n.M{Kk: "Қалай сақталады", Ru: "Как хранится", En: "How it is kept"}
	textTables  = i18n.M{Kk: "Не сақталады", Ru: "Что хранится", En: "What is kept"}
	textPurpose = i18n.M{Kk: "Не үшін", Ru: "Зачем", En: "What for"}
	textColumns = i18n.M{Kk: "Бағандар", Ru: "Столбцы", En: "Columns"}
	textTerm    = i18n.M{Kk: "Мерзімі", Ru: "Срок", En: "Term"}
)

// guards says how each class is kept.
var guards = map[privacy.Class]i18n.M{
	privacy.Open: {Kk: "Сайтта жарияланған.", Ru: "Опубликовано на сайте.", En: "Published on the site."},
	privacy.Inner: {
		Kk: "Дерекқорда ашық тұрады: нөмірлер, уақыттар, күйлер. Адамдар есіммен емес, нөмірмен белгіленеді.",
		Ru: "Лежит в базе открыто: номера, моменты, состояния. Люди обозначены номерами, а не именами.",
		En: "Readable in the database: numbers, instants, states. People are numbers, not names.",
	},
	privacy.Personal: {
		Kk: "Адамның өз кілтімен шифрланады не кілтті хэш түрінде тұрады. Ашық тұрса, себебі осы картада жазылған.",
		Ru: "Шифруется ключом самого человека или лежит хэшем с ключом. Если открыто, причина названа в этой карте.",
		En: "Encrypted with the person's own key, or kept as a keyed hash. Where it is readable, this map says why.",
	},
	privacy.Sensitive: {
		Kk: "Әрқашан шифрланады. Адам деректерін өшірсе, кілті жойылады, сақтық көшірмеде де ашылмайды.",
		Ru: "Всегда зашифровано. Когда человек удаляет данные, ключ уничтожается, и резервная копия его не вернёт.",
		En: "Always encrypted. When the person erases their data the key is destroyed, and no backup brings it back.",
	},
	privacy.Secret: {
		Kk: "Тек хэш не шифр түрінде; мұны ешкім, әкімші де көрмейді.",
		Ru: "Только хэш или шифр; этого не видит никто, и администратор тоже.",
		En: "Only as a hash or encrypted; nobody sees it, the administrator included.",
	},
}
