package payoutweb

import (
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/bankfile"
	"asar/internal/kit/i18n"
)

var outcomes = map[bankfile.Outcome]i18n.M{
	bankfile.Paid:     {Kk: "төленді", Ru: "выплачено", En: "paid"},
	bankfile.Returned: {Kk: "қайтарылды", Ru: "возвращено", En: "returned"},
	bankfile.Pending:  {Kk: "қаралуда", Ru: "рассматривается", En: "pending"},
	bankfile.Unclear:  {Kk: "түсініксіз", Ru: "непонятно", En: "unclear"},
}

var answerStates = map[payout.AnswerState]i18n.M{
	payout.Read:     {Kk: "Оқылды, қолданылмаған", Ru: "Прочитан, не применён", En: "Read, not applied"},
	payout.Applying: {Kk: "Қолданылып жатыр", Ru: "Применяется", En: "Being applied"},
	payout.Applied:  {Kk: "Қолданылды", Ru: "Применён", En: "Applied"},
}

// The reader's own pages.
var (
	textMine     = i18n.M{Kk: "Төлемдерім", Ru: "Мои выплаты", En: "My payments"}
	textMineLink = i18n.M{Kk: "Төлем қайда жіберіледі және ақшам қайда", Ru: "Куда платить и где мои деньги", En: "Where to pay, and where my money is"}
	textMineLead = i18n.M{
		Kk: "Төлем қайда жіберілетіні және қазір қай жерде тұрғаны.",
		Ru: "Куда придут деньги и где они сейчас.",
		En: "Where your money will go, and where it is now.",
	}
	textWhere   = i18n.M{Kk: "Төлем қайда жіберіледі", Ru: "Куда платить", En: "Where to pay"}
	textWhoSees = i18n.M{
		Kk: "Толық нөмірлер шифрланып сақталады. Қызметкер оны себебін жазып қана көреді, бұл әрекет журналда қалады.",
		Ru: "Полные номера хранятся зашифрованными. Сотрудник видит их, только указав причину, и каждый просмотр остаётся в журнале.",
		En: "The whole numbers are kept encrypted. Staff see them only after giving a reason, and every look stays on record.",
	}
	textGive     = i18n.M{Kk: "Деректерді енгізу", Ru: "Указать данные", En: "Give the details"}
	textNotGiven = i18n.M{Kk: "көрсетілмеген", Ru: "не указан", En: "not given"}
	textMyMoney  = i18n.M{Kk: "Ақшам қайда", Ru: "Где мои деньги", En: "Where my money is"}
	textNoMoney  = i18n.M{
		Kk: "Әзірге төлем жоқ. Университет сағаттарыңызды қабылдап, төлеушіге жіберген соң осы жерде көрінеді.",
		Ru: "Выплат пока нет. Они появятся здесь, когда университет примет ваши часы и передаст их плательщику.",
		En: "No payments yet. They appear here once the university has accepted your hours and sent them to the payer.",
	}
	textStepOwed    = i18n.M{Kk: "Төлем есептелді", Ru: "К выплате", En: "Owed"}
	textStepBatch   = i18n.M{Kk: "Пакетте", Ru: "В пакете", En: "In a batch"}
	textStepBank    = i18n.M{Kk: "Банкте", Ru: "В банке", En: "At the bank"}
	textStepPaid    = i18n.M{Kk: "Төленді", Ru: "Выплачено", En: "Paid"}
	textState       = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textSince       = i18n.M{Kk: "Осы күйде", Ru: "С какого времени", En: "Since"}
	textBatchNumber = i18n.M{Kk: "Пакет нөмірі", Ru: "Номер пакета", En: "Number of the batch"}
	textTo          = i18n.M{Kk: "Жіберілген шот", Ru: "На счёт", En: "To the account"}
	textReason      = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
	textMend        = i18n.M{
		Kk: "Банк ақшаны қайтарды. Шотты түзетіңіз, сонда төлем келесі пакетке өзі кіреді.",
		Ru: "Банк вернул деньги. Исправьте счёт, и выплата сама войдёт в следующий пакет.",
		En: "The bank gave the money back. Correct the account, and the payment joins the next batch by itself.",
	}
	textMendIBAN = i18n.M{Kk: "Шотты түзету", Ru: "Исправить счёт", En: "Correct the account"}
	textSaved    = i18n.M{Kk: "Төлем деректері сақталды", Ru: "Данные для выплаты сохранены", En: "Your payment details are saved"}

	textAskIIN  = i18n.M{Kk: "ЖСН-іңіз қандай?", Ru: "Какой у вас ИИН?", En: "What is your IIN?"}
	textIINLead = i18n.M{
		Kk: "Банк ақшаны ЖСН мен шот иесі бірдей болғанда ғана аударады. Құжаттың суретін сұрамаймыз.",
		Ru: "Банк переводит деньги, только если ИИН и владелец счёта совпадают. Фото документа мы не просим.",
		En: "A bank pays only if the IIN is that of the account's holder. We ask for no picture of a document.",
	}
	textIIN       = i18n.M{Kk: "ЖСН", Ru: "ИИН", En: "IIN"}
	textIINHint   = i18n.M{Kk: "12 сан, бос орынмен де жазуға болады", Ru: "12 цифр, можно с пробелами", En: "12 digits, with spaces if you like"}
	textIINAgain  = i18n.M{Kk: "ЖСН тағы бір рет", Ru: "ИИН ещё раз", En: "The IIN once more"}
	textAgainHint = i18n.M{
		Kk: "Көшірмей, қайта теріңіз: бір сан қате болса да тексеруден өтіп кетуі мүмкін",
		Ru: "Наберите заново, не копируйте: одна неверная цифра может пройти проверку",
		En: "Type it again, do not paste: one wrong digit can pass the check",
	}
	textAskIBAN  = i18n.M{Kk: "Төлемді қай шотқа жіберейік?", Ru: "На какой счёт перевести выплату?", En: "Which account should the money go to?"}
	textIBANHint = i18n.M{
		Kk: "Өз атыңыздағы теңгелік шот: KZ және 18 таңба. Банк қосымшасында «реквизиттер» бөлімінде",
		Ru: "Тенговый счёт на ваше имя: KZ и 18 знаков. В приложении банка — раздел «Реквизиты»",
		En: "A tenge account in your own name: KZ and 18 characters, among the account's details in your bank's app",
	}
	textIBAN     = i18n.M{Kk: "Шот (IBAN)", Ru: "Счёт (IBAN)", En: "Account (IBAN)"}
	textContinue = i18n.M{Kk: "Жалғастыру", Ru: "Продолжить", En: "Continue"}
)

// The list of the operator.
var (
	textPayments   = i18n.M{Kk: "Төлемдер", Ru: "Выплаты", En: "Payments"}
	textDesk       = i18n.M{Kk: "Оператор беттері", Ru: "Страницы оператора", En: "The operator's pages"}
	textOwed       = i18n.M{Kk: "Төленуі керек", Ru: "К выплате", En: "To be paid"}
	textItems      = i18n.M{Kk: "Төлемдер", Ru: "Платежи", En: "Payments"}
	textSum        = i18n.M{Kk: "Сома", Ru: "Сумма", En: "Amount"}
	textIncomplete = i18n.M{Kk: "Алушы деректері жоқ", Ru: "Нет данных получателя", En: "Without the payee's details"}
	textOldest     = i18n.M{Kk: "Ең ұзақ күткен төлем есептелген күн: {day}", Ru: "Дольше всех ждёт выплата от {day}", En: "The oldest has been owed since {day}"}
	textPaidFrom   = i18n.M{Kk: "Төлеуші:", Ru: "Плательщик:", En: "Paid by:"}
	textPayer      = i18n.M{Kk: "Төлеушінің деректері", Ru: "Данные плательщика", En: "The payer's details"}
	textPayerFirst = i18n.M{
		Kk: "Төлеуші белгіленбеген. Банкке кімнің атынан төлеу керегін айтпайынша пакет жасалмайды.",
		Ru: "Плательщик не задан. Пока банку нечего сказать о том, кто платит, пакета не будет.",
		En: "No payer is set. Until a bank can be told who pays, there are no batches.",
	}
	textFreeze     = i18n.M{Kk: "Пакет құру", Ru: "Сформировать пакет", En: "Freeze a batch"}
	textFreezeHint = i18n.M{
		Kk: "Тексеруден өткен барлық төлем бір пакетке кіреді. Өтпегендері себебімен бөлек тізімде тұрады.",
		Ru: "В пакет войдут все платежи, прошедшие проверку. Остальные попадут в отдельный список с причинами.",
		En: "All payments that pass the checks go into one batch. The others stand in a list of their own, with the reasons.",
	}
	textLooked        = i18n.M{Kk: "{items}; қаралғаны: {done} / {of}", Ru: "{items}; просмотрено {done} из {of}", En: "{items}; looked at: {done} of {of}"}
	textStillFreezing = i18n.M{Kk: "Пакет әлі құрылып жатыр: бетті жаңартыңыз.", Ru: "Пакет ещё формируется: обновите страницу.", En: "The batch is still being frozen: reload the page."}
	textMakersFreeze  = i18n.M{Kk: "Пакетті дайындаушы рөлі бар адам құрады.", Ru: "Пакет формирует тот, у кого роль «готовит».", En: "Those with the role of maker freeze batches."}
	textBatches       = i18n.M{Kk: "Пакеттер", Ru: "Пакеты", En: "Batches"}
	textNoBatches     = i18n.M{Kk: "Пакет әлі жоқ.", Ru: "Пакетов ещё нет.", En: "There are no batches yet."}
	textBatch         = i18n.M{Kk: "Төлем пакеті", Ru: "Пакет выплат", En: "Batch of payments"}
	textMadeBy        = i18n.M{Kk: "Жасаған", Ru: "Собрал", En: "Made by"}
	textApprovedBy    = i18n.M{Kk: "Бекіткен", Ru: "Утвердил", En: "Approved by"}
	textAnswers       = i18n.M{Kk: "Банк жауаптары", Ru: "Ответы банка", En: "The bank's answers"}
	textFile          = i18n.M{Kk: "Файл", Ru: "Файл", En: "File"}
	textLines         = i18n.M{Kk: "Жолдар", Ru: "Строк", En: "Lines"}
	textReconcile     = i18n.M{Kk: "Салыстыру", Ru: "Сверка", En: "Reconciliation"}
	textReconcileLead = i18n.M{
		Kk: "Бір сома үш жерде: журналда, пакеттерде және банк жауаптарында. Үшеуі тең болуы керек.",
		Ru: "Одна и та же сумма в трёх местах: в журнале, в пакетах и в ответах банка. Они должны совпадать.",
		En: "The same sum in three places: the ledger, the batches and the bank's answers. They must be equal.",
	}
	textWhat      = i18n.M{Kk: "Не", Ru: "Что", En: "What"}
	textLedger    = i18n.M{Kk: "Журнал", Ru: "Журнал", En: "Ledger"}
	textInBatches = i18n.M{Kk: "Пакеттер", Ru: "Пакеты", En: "Batches"}
	textBank      = i18n.M{Kk: "Банк", Ru: "Банк", En: "Bank"}
	textVerdict   = i18n.M{Kk: "Қорытынды", Ru: "Итог", En: "Verdict"}
	textEqual     = i18n.M{Kk: "тең", Ru: "сходится", En: "equal"}
	textUnequal   = i18n.M{Kk: "тең емес", Ru: "не сходится", En: "not equal"}
	textFrozen    = i18n.M{Kk: "Пакет құрылды", Ru: "Пакет сформирован", En: "The batch is frozen"}
)

// The payer's settings.
var (
	textPayerLead = i18n.M{
		Kk: "Осының бәрі банк файлында тұрады, сондықтан банктегідей дәл жазыңыз. Өзгеріс жаңа пакеттерге ғана әсер етеді.",
		Ru: "Всё это стоит в файле для банка, поэтому пишите точно как в банке. Изменения действуют только для новых пакетов.",
		En: "All of this stands in the file for the bank, so write it exactly as the bank has it. Changes hold for new batches only.",
	}
	textPayerName = i18n.M{Kk: "Төлеушінің атауы", Ru: "Название плательщика", En: "The payer's name"}
	textBIN       = i18n.M{Kk: "БСН", Ru: "БИН", En: "BIN"}
	textBIC       = i18n.M{Kk: "Банктің БСК (BIC)", Ru: "БИК банка (BIC)", En: "The bank's BIC"}
	textBanks     = i18n.M{Kk: "Алушылардың банктері", Ru: "Банки получателей", En: "The payees' banks"}
	textBanksHint = i18n.M{
		Kk: "Әр жолда бір банк: шоттағы үш сан = БСК, мысалы 832 = CITIKZKA. Жазылмаған банктің БСК файлға кірмейді.",
		Ru: "Банк в строке: три цифры из счёта = БИК, например 832 = CITIKZKA. Если банк не указан, его БИК в файле не будет.",
		En: "A bank in each line: three digits of the account = BIC, such as 832 = CITIKZKA. Of a bank that is not named the file has no BIC.",
	}
	textPurposeIn   = i18n.M{Kk: "Төлемнің тағайындалуын жазу тілі", Ru: "Язык назначения платежа", En: "The language of the payments' purpose"}
	textPurposeHint = i18n.M{
		Kk: "Бағдарлама мен ваучердің атауы осы тілде жазылады, 140 таңбаға дейін. Екі тілдегісі сыймаса, біріншісі қалады.",
		Ru: "На этом языке в файл пишутся названия программы и ваучера, до 140 знаков. Если на двух языках не помещается, остаётся первый.",
		En: "The programme's and the voucher's names stand in it, in up to 140 characters. If two languages do not fit, the first one stays.",
	}
	textBothLangs    = i18n.M{Kk: "Қазақша және орысша", Ru: "Казахский и русский", En: "Kazakh and Russian"}
	textTableForBank = i18n.M{Kk: "Банкке арналған кесте", Ru: "Таблица для банка", En: "The table for the bank"}
	textColumns      = i18n.M{Kk: "Бағандар", Ru: "Столбцы", En: "Columns"}
	textColumnsHint  = i18n.M{
		Kk: "Әр жолда бір баған: банктегі атауы = өріс. Өрістер: id, number, name, iin, iban, bic, amount, currency, knp, kod, kbe, purpose, pay-on, payer, payer-bin, payer-iban, payer-bic.",
		Ru: "Столбец в строке: название у банка = поле. Поля: id, number, name, iin, iban, bic, amount, currency, knp, kod, kbe, purpose, pay-on, payer, payer-bin, payer-iban, payer-bic.",
		En: "A column in each line: the bank's title = field. Fields: id, number, name, iin, iban, bic, amount, currency, knp, kod, kbe, purpose, pay-on, payer, payer-bin, payer-iban, payer-bic.",
	}
	textTableOfBank = i18n.M{Kk: "Банктің жауап кестесі", Ru: "Таблица с ответом банка", En: "The bank's table of answers"}
	textAnswerHint  = i18n.M{
		Kk: "Бағандардың банктегі атаулары. XML жауабына бұл керек емес.", Ru: "Названия столбцов у банка. Для ответа в XML это не нужно.",
		En: "The bank's titles of columns. Answers in XML need none of this.",
	}
	textColumnID      = i18n.M{Kk: "Төлем нөмірі тұрған баған", Ru: "Столбец с номером платежа", En: "Column of the payment's number"}
	textColumnStatus  = i18n.M{Kk: "Күйі тұрған баған", Ru: "Столбец с состоянием", En: "Column of the state"}
	textColumnReason  = i18n.M{Kk: "Себебі тұрған баған", Ru: "Столбец с причиной", En: "Column of the reason"}
	textColumnAmount  = i18n.M{Kk: "Сомасы тұрған баған", Ru: "Столбец с суммой", En: "Column of the amount"}
	textWordsPaid     = i18n.M{Kk: "«Төленді» дегенді білдіретін сөздер, үтірмен", Ru: "Слова для «выплачено», через запятую", En: "Words for “paid”, with commas between"}
	textWordsReturned = i18n.M{Kk: "«Қайтарылды» дегенді білдіретін сөздер, үтірмен", Ru: "Слова для «возвращено», через запятую", En: "Words for “returned”, with commas between"}
	textWordsPending  = i18n.M{Kk: "«Әлі шешілмеген» дегенді білдіретін сөздер, үтірмен", Ru: "Слова для «ещё не решено», через запятую", En: "Words for “not decided yet”, with commas between"}
	textSave          = i18n.M{Kk: "Сақтау", Ru: "Сохранить", En: "Save"}
	textMakersSet     = i18n.M{Kk: "Бұл деректерді дайындаушы рөлі бар адам өзгертеді.", Ru: "Эти данные меняет тот, у кого роль «готовит».", En: "Those with the role of maker change this."}
	textPayerSaved    = i18n.M{Kk: "Төлеуші сақталды", Ru: "Плательщик сохранён", En: "The payer is saved"}
)

// One batch.
var (
	textBatchOf      = i18n.M{Kk: "Төлем пакеті: {day}", Ru: "Пакет выплат: {day}", En: "Batch of payments: {day}"}
	textStepFrozen   = i18n.M{Kk: "Құрылды", Ru: "Сформирован", En: "Frozen"}
	textStepReleased = i18n.M{Kk: "Бекітуге берілді", Ru: "Передан на утверждение", En: "Released"}
	textStepApproved = i18n.M{Kk: "Бекітілді", Ru: "Утверждён", En: "Approved"}
	textStepHanded   = i18n.M{Kk: "Банкке берілді", Ru: "Передан банку", En: "Handed to the bank"}
	textStepAnswered = i18n.M{Kk: "Банк жауап берді", Ru: "Банк ответил", En: "Answered"}
	textFacts        = i18n.M{Kk: "Пакет туралы", Ru: "О пакете", En: "About the batch"}
	textNumber       = i18n.M{Kk: "Нөмірі", Ru: "Номер", En: "Number"}
	textControlSum   = i18n.M{Kk: "Бақылау сомасы", Ru: "Контрольная сумма", En: "Control sum"}
	textLeftOut      = i18n.M{Kk: "Пакетке кірмегені: {n}", Ru: "Не вошло в пакет: {n}", En: "Left out: {n}"}
	textNext         = i18n.M{Kk: "Келесі қадам", Ru: "Что дальше", En: "What comes next"}
	textTwoPeople    = i18n.M{
		Kk: "Пакетті бір адам береді, екінші адам бекітеді. Өз пакетін ешкім бекіте алмайды.",
		Ru: "Один человек передаёт пакет, другой утверждает. Утвердить собственный пакет нельзя никому.",
		En: "One person releases the batch, another approves it. Nobody can approve their own.",
	}
	textRelease     = i18n.M{Kk: "Бекітуге беру", Ru: "Передать на утверждение", En: "Release for approval"}
	textApprove     = i18n.M{Kk: "Бекіту: {sum}", Ru: "Утвердить {sum}", En: "Approve {sum}"}
	textOnlyMaker   = i18n.M{Kk: "Қазір дайындаушының кезегі: пакетті бекітуге ол береді.", Ru: "Сейчас очередь того, кто готовит: он передаёт пакет на утверждение.", En: "It is the maker's turn to release the batch."}
	textOnlyChecker = i18n.M{
		Kk: "Қазір бекітушінің кезегі. Ол пакетті жасаған не берген адам болмауы керек.",
		Ru: "Сейчас очередь того, кто утверждает. Это должен быть не тот, кто собрал или передал пакет.",
		En: "It is the checker's turn, who must be neither the one who froze nor the one who released the batch.",
	}
	textReleasedNow  = i18n.M{Kk: "Пакет бекітуге берілді", Ru: "Пакет передан на утверждение", En: "The batch is released"}
	textApprovedNow  = i18n.M{Kk: "Пакет бекітілді", Ru: "Пакет утверждён", En: "The batch is approved"}
	textDissolve     = i18n.M{Kk: "Пакетті тарату", Ru: "Расформировать пакет", En: "Dissolve the batch"}
	textDissolveLead = i18n.M{
		Kk: "Барлық төлем келесі пакетке дейін қайта күтеді. Таратылған пакет тізімде себебімен қалады.",
		Ru: "Все платежи снова будут ждать следующего пакета. Расформированный пакет останется в списке вместе с причиной.",
		En: "All its payments wait for the next batch again. The dissolved batch stays on the list, with the reason.",
	}
	textDissolved = i18n.M{Kk: "Пакет таратылды", Ru: "Пакет расформирован", En: "The batch is dissolved"}
	textHand      = i18n.M{Kk: "Банкке беру", Ru: "Передать банку", En: "Hand it to the bank"}
	textHandLead  = i18n.M{
		Kk: "Файл бір рет, бір түрде беріледі: екі файл екі рет төлеуге апарар еді. Файлда толық ЖСН мен шоттар бар, жүктеу журналға жазылады.",
		Ru: "Файл выдаётся один раз и в одном виде: два файла привели бы к двойной выплате. В нём полные ИИН и счета, поэтому выдача записывается в журнал.",
		En: "The file is handed out once, in one form: two files would pay twice. It holds whole IINs and accounts, so the download is written down.",
	}
	textHandXML       = i18n.M{Kk: "ISO 20022 жүктеп алу", Ru: "Скачать ISO 20022", En: "Download ISO 20022"}
	textHandCSV       = i18n.M{Kk: "Кесте жүктеп алу", Ru: "Скачать таблицу", En: "Download a table"}
	textHandAgain     = i18n.M{Kk: "Сол файлды қайта жүктеп алу", Ru: "Скачать тот же файл ещё раз", En: "Download the same file again"}
	textHandAgainLead = i18n.M{
		Kk: "Дәл сол файл беріледі: нөмірі мен SHA-256 бірдей. Банкке екінші рет жібермеңіз.",
		Ru: "Будет выдан тот же самый файл, с тем же номером и SHA-256. Не отправляйте его в банк второй раз.",
		En: "The very same file is handed out, with the same number and SHA-256. Do not send it to the bank a second time.",
	}
	textWhy        = i18n.M{Kk: "Себебі", Ru: "Причина", En: "The reason"}
	textDownload   = i18n.M{Kk: "Жүктеп алу", Ru: "Скачать", En: "Download"}
	textAnswered   = i18n.M{Kk: "Банк жауабы", Ru: "Ответ банка", En: "What the bank answered"}
	textMaskedLead = i18n.M{
		Kk: "Нөмірлер жасырылған. Толығын көру үшін төлемді ашып, себебін жазыңыз.",
		Ru: "Номера скрыты. Чтобы увидеть полные, откройте платёж и укажите причину.",
		En: "Numbers are masked. To see them whole, open the payment and give the reason.",
	}
	textPayee    = i18n.M{Kk: "Алушы", Ru: "Получатель", En: "Payee"}
	textPurpose  = i18n.M{Kk: "Төлемнің тағайындалуы", Ru: "Назначение платежа", En: "Purpose of the payment"}
	textPayOn    = i18n.M{Kk: "Банктен сұралған төлем күні", Ru: "День исполнения для банка", En: "The bank is asked to pay on"}
	textCodes    = i18n.M{Kk: "ТМК / КОд / КБе", Ru: "КНП / КОд / КБе", En: "KNP / KOD / KBe"}
	textTable    = i18n.M{Kk: "кесте", Ru: "таблица", En: "table"}
	textPlace    = i18n.M{Kk: "Төлем нөмірі: {n}", Ru: "Платёж № {n}", En: "Payment {n}"}
	textShow     = i18n.M{Kk: "Алушының деректері", Ru: "Данные получателя", En: "The payee's details"}
	textShowLead = i18n.M{
		Kk: "Толық нөмірлерді көру үшін себебін жазыңыз. Кім, қашан, неге көргені журналда қалады, алушы оны өз көшірмесінен оқи алады.",
		Ru: "Чтобы увидеть полные номера, укажите причину. Кто, когда и зачем смотрел, останется в журнале; получатель увидит это в копии своих данных.",
		En: "To see the whole numbers, give the reason. Who looked, when and why stays on record, and the payee reads it in the copy of their data.",
	}
	textShowNow  = i18n.M{Kk: "Толық көрсету", Ru: "Показать полностью", En: "Show them whole"}
	textLeft     = i18n.M{Kk: "Пакетке кірмегендер", Ru: "Не вошли в пакет", En: "Left out of the batch"}
	textLeftLead = i18n.M{
		Kk: "Осы төлемдер жетпегені толықтырылған соң келесі пакетке кіреді.",
		Ru: "Эти платежи войдут в следующий пакет, когда появится недостающее.",
		En: "These payments join the next batch once what they lack is there.",
	}
	textLacks = i18n.M{Kk: "Не жетпейді", Ru: "Чего не хватает", En: "What is lacking"}
)

// The bank's answers.
var (
	textUpload     = i18n.M{Kk: "Банк жауабын жүктеу", Ru: "Загрузить ответ банка", En: "Upload the bank's answer"}
	textUploadLead = i18n.M{
		Kk: "Алдымен не болатыны көрсетіледі, ештеңе өзгермейді. Бір файлды екі рет жүктеудің зияны жоқ.",
		Ru: "Сначала будет показано, что произойдёт; ничего не изменится. Один и тот же файл можно загрузить дважды без вреда.",
		En: "You first see what would happen; nothing changes yet. The same file twice does no harm.",
	}
	textFileHint = i18n.M{Kk: "XML (pain.002) не CSV", Ru: "XML (pain.002) или CSV", En: "XML (pain.002) or CSV"}
	textRead     = i18n.M{Kk: "Оқу", Ru: "Прочитать", En: "Read it"}
	textNoFile   = i18n.M{Kk: "Файлды таңдаңыз.", Ru: "Выберите файл.", En: "Choose a file."}
	textTooBig   = i18n.M{Kk: "Файл тым үлкен. Шегі: {mb} МБ.", Ru: "Файл слишком большой: не больше {mb} МБ.", En: "The file is too big: at most {mb} MB."}
	textAnswer   = i18n.M{Kk: "Банк жауабы", Ru: "Ответ банка", En: "The bank's answer"}
	textTally    = i18n.M{Kk: "Файлда не бар", Ru: "Что в файле", En: "What is in the file"}
	textSays     = i18n.M{Kk: "Банк айтқаны", Ru: "Что сказал банк", En: "The bank says"}
	textDryRun   = i18n.M{
		Kk: "Әзірге ештеңе өзгерген жоқ. Қолданғанда сәйкес келген төлемдер ғана жылжиды.",
		Ru: "Пока ничего не изменилось. При применении сдвинутся только найденные платежи.",
		En: "Nothing has changed yet. Applying moves the matched payments only.",
	}
	textApply          = i18n.M{Kk: "Қолдану: {n}", Ru: "Применить: {n}", En: "Apply: {n}"}
	textNothingToApply = i18n.M{Kk: "Қолданатын ештеңе жоқ.", Ru: "Применять нечего.", En: "There is nothing to apply."}
	textApplying       = i18n.M{Kk: "Жауап қолданылып жатыр", Ru: "Ответ применяется", En: "The answer is being applied"}
	textTrouble        = i18n.M{Kk: "Қарау керек жолдар", Ru: "На что посмотреть", En: "What to look at"}
	textTroubleLead    = i18n.M{
		Kk: "Бұл жолдар ештеңе өзгертпейді. Банкпен анықтап алыңыз.",
		Ru: "Эти строки ничего не меняют. Выясните их с банком.",
		En: "These lines change nothing. Clear them up with the bank.",
	}
	textLine   = i18n.M{Kk: "Жол", Ru: "Строка", En: "Line"}
	textLineOf = i18n.M{Kk: "Жол: {n}", Ru: "Строка {n}", En: "Line {n}"}
	textItem   = i18n.M{Kk: "Төлем", Ru: "Платёж", En: "Payment"}
	textReadAt = i18n.M{Kk: "Оқылды", Ru: "Прочитан", En: "Read"}
	textFormat = i18n.M{Kk: "Түрі", Ru: "Вид", En: "Form"}
)
