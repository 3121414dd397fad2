package reason

import "asar/internal/kit/i18n"

var (
	textNone    = i18n.M{Kk: "Банк себебін кодпен айтпады", Ru: "Банк не назвал причину кодом", En: "The bank gave no code for its reason"}
	textUnknown = i18n.M{
		Kk: "Asar бұл кодты білмейді: мағынасын банктен сұраңыз", Ru: "Asar не знает этого кода: уточните его смысл в банке",
		En: "Asar does not know this code: ask the bank what it means",
	}
)

// codes are those of ISO 20022 (ExternalStatusReason1Code) that banks use most.
var codes = map[string]known{
	"AC01": {Payee, i18n.M{Kk: "Шот нөмірі дұрыс емес", Ru: "Неверный номер счёта", En: "The account number is wrong"}},
	"AC03": {Payee, i18n.M{Kk: "Алушының шот нөмірі дұрыс емес", Ru: "Неверный номер счёта получателя", En: "The payee's account number is wrong"}},
	"AC04": {Payee, i18n.M{Kk: "Шот жабылған", Ru: "Счёт закрыт", En: "The account is closed"}},
	"AC06": {Payee, i18n.M{Kk: "Шот бұғатталған", Ru: "Счёт заблокирован", En: "The account is blocked"}},
	"AC07": {Payee, i18n.M{Kk: "Алушының шоты жабылған", Ru: "Счёт получателя закрыт", En: "The payee's account is closed"}},
	"AC11": {Payee, i18n.M{Kk: "Алушының шоты басқа валютада", Ru: "Счёт получателя в другой валюте", En: "The payee's account is in another currency"}},
	"AC14": {Payee, i18n.M{Kk: "Мұндай шотқа аударым түспейді", Ru: "На счёт такого вида переводы не приходят", En: "An account of this kind takes no transfers"}},
	"AC15": {Payee, i18n.M{Kk: "Шот деректері өзгерген", Ru: "Реквизиты счёта изменились", En: "The account's details have changed"}},
	"BE01": {Payee, i18n.M{Kk: "Есім не ЖСН шот иесіне сәйкес емес", Ru: "Имя или ИИН не совпадает с владельцем счёта", En: "Name or IIN does not match the account's holder"}},
	"BE06": {Payee, i18n.M{Kk: "Алушының банкі ондай адамды білмейді", Ru: "Банк получателя не знает такого человека", En: "The payee's bank knows no such person"}},
	"BE17": {Payee, i18n.M{Kk: "Алушының ЖСН дұрыс емес", Ru: "Неверный ИИН получателя", En: "The payee's IIN is wrong"}},
	"CNOR": {Payee, i18n.M{Kk: "Алушының банкі аударым қабылдамайды", Ru: "Банк получателя не принимает переводы", En: "The payee's bank takes no transfers"}},
	"RC01": {Payee, i18n.M{Kk: "Шот нөміріндегі банк коды дұрыс емес", Ru: "Неверный код банка в номере счёта", En: "The bank's code in the account number is wrong"}},
	"RC04": {Payee, i18n.M{Kk: "Алушының банкі табылмады", Ru: "Банк получателя не найден", En: "The payee's bank was not found"}},

	"AC02": {Payer, i18n.M{Kk: "Төлеушінің шот нөмірі дұрыс емес", Ru: "Неверный номер счёта плательщика", En: "The payer's account number is wrong"}},
	"AC05": {Payer, i18n.M{Kk: "Төлеушінің шоты жабылған", Ru: "Счёт плательщика закрыт", En: "The payer's account is closed"}},
	"AC13": {Payer, i18n.M{Kk: "Төлеушінің шотынан мұндай төлем жасалмайды", Ru: "Со счёта плательщика такие платежи не делают", En: "The payer's account is not of the right kind"}},
	"AG01": {Payer, i18n.M{Kk: "Банк мұндай аударымға рұқсат бермейді", Ru: "Банк не разрешает такой перевод", En: "The bank does not allow such a transfer"}},
	"AG02": {Payer, i18n.M{Kk: "Банк операциясының коды дұрыс емес", Ru: "Неверный код банковской операции", En: "The code of the bank's operation is wrong"}},
	"AM02": {Payer, i18n.M{Kk: "Мұндай сомаға рұқсат жоқ", Ru: "Такая сумма не разрешена", En: "This amount is not allowed"}},
	"AM03": {Payer, i18n.M{Kk: "Бұл валютада төленбейді", Ru: "В этой валюте не платят", En: "Payments in this currency are not allowed"}},
	"AM04": {Payer, i18n.M{Kk: "Төлеушінің шотында ақша жетпейді", Ru: "На счёте плательщика не хватает денег", En: "The payer's account has not enough money"}},
	"AM07": {Payer, i18n.M{Kk: "Ақшаға тыйым салынған", Ru: "Деньги заблокированы", En: "The money is blocked"}},
	"AM09": {Payer, i18n.M{Kk: "Сомасы келісілгендей емес", Ru: "Сумма не та, о которой договорились", En: "The amount is not the agreed one"}},
	"AM10": {Payer, i18n.M{Kk: "Бақылау сомасы сәйкес емес", Ru: "Контрольная сумма не сходится", En: "The control sum does not agree"}},
	"AM12": {Payer, i18n.M{Kk: "Сома дұрыс жазылмаған", Ru: "Сумма записана неверно", En: "The amount is invalid"}},
	"AM14": {Payer, i18n.M{Kk: "Сома банкпен келісілген шектен асады", Ru: "Сумма больше предела, согласованного с банком", En: "The amount is above the limit agreed with the bank"}},
	"AM18": {Payer, i18n.M{Kk: "Файлдағы төлем саны сәйкес емес", Ru: "Число платежей в файле не сходится", En: "The number of payments in the file is wrong"}},
	"BE05": {Payer, i18n.M{Kk: "Банк төлеушіні танымады", Ru: "Банк не узнал плательщика", En: "The bank does not recognise the payer"}},
	"BE16": {Payer, i18n.M{Kk: "Төлеушінің БСН дұрыс емес", Ru: "Неверный БИН плательщика", En: "The payer's BIN is wrong"}},
	"CURR": {Payer, i18n.M{Kk: "Валютасы дұрыс емес", Ru: "Неверная валюта", En: "The currency is wrong"}},
	"CUST": {Payer, i18n.M{Kk: "Төлеушінің өзі тоқтатуды сұраған", Ru: "Отмены попросил сам плательщик", En: "The payer asked for it to be cancelled"}},
	"DNOR": {Payer, i18n.M{Kk: "Төлеушінің банкі жүйеде жоқ", Ru: "Банк плательщика не зарегистрирован", En: "The payer's bank is not registered"}},
	"DT01": {Payer, i18n.M{Kk: "Төлем күні дұрыс емес", Ru: "Неверная дата платежа", En: "The day of payment is invalid"}},
	"ED05": {Payer, i18n.M{Kk: "Банктер арасында есеп айырысу болмады", Ru: "Расчёт между банками не прошёл", En: "The settlement between the banks failed"}},
	"FF01": {Payer, i18n.M{Kk: "Файл түрі дұрыс емес", Ru: "Неверный вид файла", En: "The file is not of the right form"}},
	"FOCR": {Payer, i18n.M{Kk: "Төлеушінің өтініші бойынша қайтарылды", Ru: "Возвращено по запросу плательщика", En: "Given back because the payer asked for it"}},
	"RC03": {Payer, i18n.M{Kk: "Төлеуші банкінің коды дұрыс емес", Ru: "Неверный код банка плательщика", En: "The code of the payer's bank is wrong"}},
	"RC07": {Payer, i18n.M{
		Kk: "Алушы банкінің БСК дұрыс емес: банктер кестесін тексеріңіз", Ru: "Неверный БИК банка получателя: проверьте таблицу банков",
		En: "The BIC of the payee's bank is wrong: check the table of banks",
	}},
	"TECH": {Payer, i18n.M{Kk: "Банкте техникалық ақау болды", Ru: "Технический сбой в банке", En: "The bank had a technical problem"}},
	"TM01": {Payer, i18n.M{Kk: "Файл банкке кеш келді", Ru: "Файл пришёл в банк слишком поздно", En: "The file came too late in the day"}},

	"AM05": {Taken, i18n.M{Kk: "Банк бұл төлемді бұрын алған", Ru: "Такой платёж банк уже получил", En: "The bank has this payment already"}},
	"DU01": {Taken, i18n.M{Kk: "Нөмірі осындай файлды банк бұрын алған", Ru: "Файл с таким номером банк уже получил", En: "The bank has a file of this number already"}},
	"DU02": {Taken, i18n.M{Kk: "Нөмірі осындай пакетті банк бұрын алған", Ru: "Пакет с таким номером банк уже получил", En: "The bank has a batch of this number already"}},
	"DU03": {Taken, i18n.M{Kk: "Дәл осындай төлемді банк бұрын алған", Ru: "Точно такой же платёж банк уже получил", En: "The bank has the very same payment already"}},
	"DU04": {Taken, i18n.M{Kk: "Нөмірі осындай төлемді банк бұрын алған", Ru: "Платёж с таким номером банк уже получил", En: "The bank has a payment of this number already"}},
	"DU05": {Taken, i18n.M{Kk: "Нөмірі осындай тапсырманы банк бұрын алған", Ru: "Поручение с таким номером банк уже получил", En: "The bank has an order of this number already"}},
	"DUPL": {Taken, i18n.M{Kk: "Төлем қайталанған", Ru: "Платёж повторяется", En: "The payment is a duplicate"}},
	"RF01": {Taken, i18n.M{Kk: "Төлемнің белгісі бұрын кездескен", Ru: "Обозначение платежа уже встречалось", En: "The payment's reference was used before"}},

	"MD07": {Unclear, i18n.M{Kk: "Банк дерегінше шот иесі қайтыс болған", Ru: "По сведениям банка, владельца счёта нет в живых", En: "By what the bank knows, the account's holder has died"}},
	"MS02": {Unclear, i18n.M{Kk: "Клиент себебін айтпады", Ru: "Клиент не назвал причину", En: "The customer gave no reason"}},
	"MS03": {Unclear, i18n.M{Kk: "Банк себебін айтпады", Ru: "Банк не назвал причину", En: "The bank gave no reason"}},
	"NARR": {Unclear, i18n.M{Kk: "Себебі сөзбен жазылған", Ru: "Причина написана словами", En: "The reason is given in words"}},
	"RR04": {Unclear, i18n.M{Kk: "Реттеуші талабы бойынша", Ru: "По требованию регулятора", En: "For a regulatory reason"}},
}
