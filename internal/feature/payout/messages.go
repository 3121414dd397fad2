package payout

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

var states = map[State]i18n.M{
	Owed:      {Kk: "Төлемді күтуде", Ru: "Ждёт выплаты", En: "Waiting to be paid"},
	Batched:   {Kk: "Төлем пакетінде", Ru: "В пакете выплат", En: "In a batch"},
	Paid:      {Kk: "Төленді", Ru: "Выплачено", En: "Paid"},
	Returned:  {Kk: "Банк қайтарды", Ru: "Банк вернул", En: "Returned by the bank"},
	refused:   {Kk: "Банк қабылдамады", Ru: "Банк не принял", En: "Not taken by the bank"},
	dissolved: {Kk: "Пакет таратылды", Ru: "Пакет расформирован", En: "The batch was dissolved"},
}

// Name is what the state is called.
func (s State) Name() i18n.M { return states[s] }

var batchStates = map[BatchState]i18n.M{
	Frozen:    {Kk: "Құрылды", Ru: "Сформирован", En: "Frozen"},
	Released:  {Kk: "Бекітуге жіберілді", Ru: "Передан на утверждение", En: "Released for approval"},
	Approved:  {Kk: "Бекітілді", Ru: "Утверждён", En: "Approved"},
	Exported:  {Kk: "Банкке берілді", Ru: "Передан банку", En: "Handed to the bank"},
	Dissolved: {Kk: "Таратылды", Ru: "Расформирован", En: "Dissolved"},
}

// Name is what the state is called.
func (s BatchState) Name() i18n.M { return batchStates[s] }

var verdicts = map[Verdict]i18n.M{
	Matches:    {Kk: "Сәйкес, қолданылады", Ru: "Найдено, будет применено", En: "Matched, to be applied"},
	Done:       {Kk: "Қолданылды", Ru: "Применено", En: "Applied"},
	Same:       {Kk: "Бұрыннан белгілі", Ru: "Уже известно", En: "Known already"},
	Duplicate:  {Kk: "Файлда қайталанған", Ru: "Повтор в файле", En: "Twice in the file"},
	Waits:      {Kk: "Банк әлі шешпеген", Ru: "Банк ещё не решил", En: "Not decided by the bank yet"},
	Unknown:    {Kk: "Белгісіз төлем", Ru: "Неизвестный платёж", En: "Unknown payment"},
	Amount:     {Kk: "Сомасы басқа", Ru: "Другая сумма", En: "Another amount"},
	Asks:       {Kk: "Адам шешеді", Ru: "Решает человек", En: "A person decides"},
	Anew:       {Kk: "Қайта төленеді", Ru: "Выплачивается заново", En: "Paid anew"},
	Overtaken:  {Kk: "Кейін қайтарылды", Ru: "Позже возвращено", En: "Given back later"},
	Contradict: {Kk: "Бұрынғыға қайшы", Ru: "Противоречит прежнему ответу", En: "Contradicts another answer"},
}

// Name is what the verdict is called.
func (v Verdict) Name() i18n.M { return verdicts[v] }

// What is written down in the audit.
var (
	actFreeze   = audit.Act{Code: "payout.freeze", Text: i18n.M{Kk: "Төлем пакетін құрды", Ru: "Сформировал пакет выплат", En: "Froze a batch of payments"}}
	actRelease  = audit.Act{Code: "payout.release", Text: i18n.M{Kk: "Пакетті бекітуге жіберді", Ru: "Передал пакет на утверждение", En: "Released a batch for approval"}}
	actApprove  = audit.Act{Code: "payout.approve", Text: i18n.M{Kk: "Пакетті бекітті", Ru: "Утвердил пакет", En: "Approved a batch"}}
	actDissolve = audit.Act{Code: "payout.dissolve", Text: i18n.M{Kk: "Пакетті таратты", Ru: "Расформировал пакет", En: "Dissolved a batch"}}
	actExport   = audit.Act{Code: "payout.export", Text: i18n.M{Kk: "Пакетті банкке берді", Ru: "Передал пакет банку", En: "Handed a batch to the bank"}}
	actAgain    = audit.Act{Code: "payout.again", Text: i18n.M{Kk: "Пакет файлын қайта жүктеп алды", Ru: "Скачал файл пакета ещё раз", En: "Downloaded a batch's file again"}}
	actShow     = audit.Act{Code: "payout.show", Text: i18n.M{Kk: "Алушының толық деректерін көрді", Ru: "Посмотрел полные данные получателя", En: "Looked at a payee's whole details"}}
	actTake     = audit.Act{Code: "payout.take", Text: i18n.M{Kk: "Банк жауабын оқытты", Ru: "Загрузил ответ банка", En: "Read a bank's answer"}}
	actPropose  = audit.Act{Code: "payout.propose", Text: i18n.M{Kk: "Банк сұрағына шешім ұсынды", Ru: "Предложил решение по вопросу банка", En: "Proposed an answer to a bank's question"}}
	actAgree    = audit.Act{Code: "payout.agree", Text: i18n.M{Kk: "Банк сұрағы бойынша шешімді бекітті", Ru: "Утвердил решение по вопросу банка", En: "Approved the answer to a bank's question"}}
	actBack     = audit.Act{Code: "payout.back", Text: i18n.M{Kk: "Төленген ақшаның қайтқанын белгіледі", Ru: "Отметил возврат выплаченных денег", En: "Noted that money which had arrived came back"}}
	actApply    = audit.Act{Code: "payout.apply", Text: i18n.M{Kk: "Банк жауабын қолданды", Ru: "Применил ответ банка", En: "Applied a bank's answer"}}
)

// Acts is what this part writes down.
var Acts = []audit.Act{actFreeze, actRelease, actApprove, actDissolve, actExport, actAgain, actShow, actTake, actApply, actPropose, actAgree, actBack}

// What is wrong, and what would make it right.
var (
	textAccount = i18n.M{Kk: "Шот (IBAN)", Ru: "Счёт (IBAN)", En: "Account (IBAN)"}
	textStale   = i18n.M{
		Kk: "Алдымен кім екеніңізді қайта растаңыз.", Ru: "Сначала подтвердите ещё раз, что это вы.", En: "Prove once more first that it is you.",
	}
	textOnce = i18n.M{
		Kk: "Бұл төлем бұрыннан бар: {state}. Бір іс бір рет төленеді.", Ru: "Эти деньги уже учтены: {state}. По одному делу платят один раз.",
		En: "This money is accounted for already: {state}. A case is paid once.",
	}
	textHeld = i18n.M{
		Kk: "Іске бөлінгені {held}, ал төленуі керек сома {owed}. Операторға жазыңыз.",
		Ru: "Под дело зарезервировано {held}, а выплатить нужно {owed}. Напишите оператору.",
		En: "The case has {held} reserved, and {owed} is to be paid. Write to the operator.",
	}
	textNothing = i18n.M{
		Kk: "Пакетке кіретін ештеңе жоқ. Деректері жетпейтіні: {left}.", Ru: "В пакет нечего включить. Не хватает данных у стольких: {left}.",
		En: "Nothing can go into a batch. Payments that lack something: {left}.",
	}
	textFreezing = i18n.M{
		Kk: "Пакет әлі құрылып жатыр. Аяқталған соң қайталаңыз.", Ru: "Пакет ещё формируется. Повторите, когда это закончится.",
		En: "A batch is still being frozen. Try again when that is done.",
	}
	textSamePerson = i18n.M{
		Kk: "Пакетті өзіңіз жасадыңыз не жібердіңіз. Оны басқа адам бекітеді.",
		Ru: "Вы сами собрали или передали этот пакет. Утверждает его другой человек.",
		En: "You froze or released this batch yourself. Another person approves it.",
	}
	textSameAnswer = i18n.M{
		Kk: "Бұл шешімді өзіңіз ұсындыңыз. Оны басқа адам бекітеді.",
		Ru: "Вы сами предложили это решение. Утверждает его другой человек.",
		En: "You proposed this yourself. Another person approves it.",
	}
	textNotPaid = i18n.M{
		Kk: "Бұл төлемнің қазіргі күйі: «{state}». Төленген ақша ғана қайта алады.", Ru: "Платёж сейчас: «{state}». Вернуться может только то, что выплачено.",
		En: "The payment stands at “{state}”. Only what has arrived can come back.",
	}
	textNoChoice = i18n.M{Kk: "Не істеу керегін таңдаңыз.", Ru: "Выберите, как поступить.", En: "Choose what becomes of it."}
	textDecided  = i18n.M{
		Kk: "Бұл сұрақ бойынша қазір мұны істеуге болмайды: бетті жаңартыңыз.", Ru: "Сейчас по этому вопросу так нельзя: обновите страницу.",
		En: "This cannot be done with the question now: reload the page.",
	}
	textNotNow = i18n.M{
		Kk: "Пакеттің қазіргі күйі: «{state}». Бұл күйде мұны істеуге болмайды.", Ru: "Пакет сейчас: «{state}». В этом состоянии так нельзя.",
		En: "The batch stands at “{state}”: this cannot be done now.",
	}
	textExported = i18n.M{
		Kk: "Пакет банкке {format} түрінде берілген. Екінші түрі екі рет төлеуге апарар еді.",
		Ru: "Пакет уже передан банку в виде {format}. Второй вид привёл бы к двойной выплате.",
		En: "The batch went to the bank as {format} already. A second form would pay it twice.",
	}
	textOtherFile = i18n.M{
		Kk: "Дәл сол файлды қайта жасау мүмкін емес: SHA-256 басқаша шығады. Басқа файл берілмейді, өйткені ол екі рет төлеуге апарар еді. Бірінші файлды сақтаған адамнан сұраңыз не банктен қабылданғанын анықтаңыз.",
		Ru: "Тот же самый файл уже не получается: его SHA-256 другой. Другой файл не выдаётся, он привёл бы к двойной выплате. Найдите первый файл или узнайте в банке, принят ли он.",
		En: "The very same file can no longer be made: its SHA-256 is another. No other file is handed out, because it would pay twice. Find the first file, or ask the bank whether it has taken it.",
	}
	textReason = i18n.M{
		Kk: "Себебін жазыңыз, 10–500 таңба: ол журналда қалады.", Ru: "Напишите причину, от 10 до 500 знаков: она останется в журнале.",
		En: "Give the reason in 10 to 500 characters: it stays on record.",
	}
	textEmptyAnswer = i18n.M{
		Kk: "Файлда бірде-бір төлем туралы жауап жоқ.", Ru: "В файле нет ответа ни об одном платеже.", En: "The file says nothing of any payment.",
	}
	textPurpose = i18n.M{
		Kk: "{programme} бағдарламасы бойынша төлем, {voucher} ваучері", Ru: "Выплата по программе {programme}, ваучер {voucher}",
		En: "Payment under the programme {programme}, voucher {voucher}",
	}
	textOpen = i18n.M{
		Kk: "{voucher} ваучері бойынша {tenge} әлі жолда: {state}. Алдымен ақша сізге жетуі керек",
		Ru: "{tenge} по ваучеру {voucher} ещё в пути: {state}. Сначала деньги должны дойти до вас",
		En: "{tenge} for voucher {voucher} is still on its way: {state}. The money has to reach you first",
	}
	textAskedOf = i18n.M{
		Kk: "Банк {voucher} ваучерінің ақшасы туралы сұрап отыр. Екі қызметкер шешкенше күтіңіз",
		Ru: "Банк задал вопрос о деньгах по ваучеру {voucher}. Дождитесь, пока его решат двое сотрудников",
		En: "The bank asks about the money for voucher {voucher}. Wait until two of the staff have decided",
	}
)

// What is compared.
var (
	textSumOwed     = i18n.M{Kk: "Төленуі керек, пакетте жоқ", Ru: "К выплате, ещё не в пакете", En: "Owed, in no batch yet"}
	textSumBatch    = i18n.M{Kk: "Пакеттерде, жауабы жоқ", Ru: "В пакетах, без ответа", En: "In batches, unanswered"}
	textSumPaid     = i18n.M{Kk: "Төленді", Ru: "Выплачено", En: "Paid"}
	textSumReturned = i18n.M{Kk: "Банк қайтарғаны, барлығы", Ru: "Возвращено банком за всё время", En: "Returned by banks, in all"}
)
