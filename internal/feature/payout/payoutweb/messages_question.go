package payoutweb

import (
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/reason"
	"asar/internal/kit/i18n"
)

var askStates = map[payout.QuestionState]i18n.M{
	payout.Open:     {Kk: "Шешім күтуде", Ru: "Ждёт решения", En: "Waits for a decision"},
	payout.Proposed: {Kk: "Шешім ұсынылды", Ru: "Решение предложено", En: "A decision is proposed"},
	payout.Agreed:   {Kk: "Шешім орындалып жатыр", Ru: "Решение исполняется", En: "Being carried out"},
	payout.Answered: {Kk: "Шешілді", Ru: "Решено", En: "Decided"},
}

// What banks ask, and what two people decide.
var (
	textAsks     = i18n.M{Kk: "Банк сұрақтары", Ru: "Вопросы банка", En: "What the bank asks"}
	textAsksLead = i18n.M{
		Kk: "Бұл төлемдер өздігінен жылжымайды: бір адам шешім ұсынады, екінші адам бекітеді.",
		Ru: "Эти платежи сами не сдвинутся: один человек предлагает решение, другой утверждает.",
		En: "These payments do not move by themselves: one person proposes a decision, another approves it.",
	}
	textQuestion   = i18n.M{Kk: "Банк айтқаны: {said}", Ru: "Банк говорит: {said}", En: "The bank says: {said}"}
	textAskFacts   = i18n.M{Kk: "Не туралы", Ru: "О чём речь", En: "What it is about"}
	textCode       = i18n.M{Kk: "Банк коды", Ru: "Код банка", En: "The bank's code"}
	textBankWords  = i18n.M{Kk: "Банк сөзі", Ru: "Слова банка", En: "The bank's words"}
	textScope      = i18n.M{Kk: "Не туралы айтылған", Ru: "О чём сказано", En: "Said of"}
	textScopeWhole = i18n.M{Kk: "бүкіл файл", Ru: "весь файл", En: "the whole file"}
	textScopeRows  = i18n.M{Kk: "жеке төлемдер", Ru: "отдельные платежи", En: "single payments"}
	textStrange    = i18n.M{
		Kk: "Банк сөзі Asar-ға белгісіз: {word}", Ru: "Слово банка, которого Asar не знает: {word}", En: "A word of the bank that Asar does not know: {word}",
	}
	textDecision   = i18n.M{Kk: "Шешім", Ru: "Решение", En: "The decision"}
	textProposedBy = i18n.M{Kk: "Ұсынған", Ru: "Предложил", En: "Proposed by"}
	textTwoDecide  = i18n.M{
		Kk: "Бір адам шешімді себебімен ұсынады, екінші адам бекітеді. Бекітілгенше ештеңе өзгермейді.",
		Ru: "Один человек предлагает решение и называет причину, другой утверждает. До этого ничего не изменится.",
		En: "One person proposes a decision and says why, another approves it. Until then nothing changes.",
	}
	textAgree   = i18n.M{Kk: "Шешімді бекіту", Ru: "Утвердить решение", En: "Approve the decision"}
	textPropose = i18n.M{Kk: "Шешімді ұсыну", Ru: "Предложить решение", En: "Propose the decision"}
	textAskWhat = i18n.M{Kk: "Осы төлемдермен не істеу керек?", Ru: "Что делать с этими платежами?", En: "What becomes of these payments?"}
	textWhyHint = i18n.M{
		Kk: "Журналда қалады. Төлем студентке түзетуге берілсе және банк ештеңе жазбаса, мұны студент оқиды.",
		Ru: "Останется в журнале. Если платёж уйдёт студенту на исправление, а банк ничего не написал, это прочтёт студент.",
		En: "It stays on record. If the payment goes to the student to mend and the bank wrote nothing, the student reads this.",
	}
	textProposedNow   = i18n.M{Kk: "Шешім ұсынылды", Ru: "Решение предложено", En: "The decision is proposed"}
	textAgreedNow     = i18n.M{Kk: "Шешім бекітілді", Ru: "Решение утверждено", En: "The decision is approved"}
	textOnlyProposer  = i18n.M{Kk: "Шешімді дайындаушы рөлі бар адам ұсынады.", Ru: "Решение предлагает тот, у кого роль «готовит».", En: "Those with the role of maker propose a decision."}
	textOnlySeconder  = i18n.M{Kk: "Қазір бекітушінің кезегі. Ол шешімді ұсынған адам болмауы керек.", Ru: "Сейчас очередь того, кто утверждает. Это должен быть не тот, кто предложил решение.", En: "It is the checker's turn, who must not be the one who proposed the decision."}
	textDecisionWait  = i18n.M{Kk: "Күту", Ru: "Ждать", En: "Wait"}
	textDecisionAnew  = i18n.M{Kk: "Қайта төлеу", Ru: "Выплатить заново", En: "Pay anew"}
	textDecisionMend  = i18n.M{Kk: "Студентке түзетуге беру", Ru: "Вернуть студенту на исправление", En: "Give it to the student to mend"}
	textHintWaitWhole = i18n.M{
		Kk: "Банк алғашқы файлды қабылдаған: оның жауабын күтеміз. Төлемдер орнында қалады.",
		Ru: "Первый файл банк принял: ждём ответа на него. Платежи остаются как есть.",
		En: "The bank has taken the first file: we wait for its answer. The payments stay as they are.",
	}
	textHintWait = i18n.M{
		Kk: "Банк тағы жауап береді. Төлемдер орнында қалады.", Ru: "Банк ответит ещё раз. Платежи остаются как есть.",
		En: "The bank will say more. The payments stay as they are.",
	}
	textHintAnew = i18n.M{
		Kk: "Банк ақшаны жібермеген: бұл сомалар жаңа пакетке кіреді. Мұны банктен анықтап алыңыз, әйтпесе екі рет төленеді.",
		Ru: "Банк денег не отправил: суммы войдут в новый пакет. Убедитесь в этом в банке, иначе выплата будет двойной.",
		En: "The bank has not sent the money: the sums go into a new batch. Make sure of it with the bank, or they are paid twice.",
	}
	textHintStays = i18n.M{
		Kk: "Ақша алушыда қалған: ештеңе өзгермейді.", Ru: "Деньги остались у получателя: ничего не меняется.", En: "The money has stayed with the payee: nothing changes.",
	}
	textHintAnewBack = i18n.M{
		Kk: "Ақша төлеушіде, алушының деректері дұрыс: сома жаңа пакетке кіреді.", Ru: "Деньги у плательщика, данные получателя верны: сумма войдёт в новый пакет.",
		En: "The money is with the payer and the payee's details are right: the sum goes into a new batch.",
	}
	textCameBack    = i18n.M{Kk: "Төленген ақша қайтып келді", Ru: "Выплаченные деньги вернулись", En: "Money that had arrived came back"}
	textCameBackFor = i18n.M{Kk: "Төленген ақша қайтып келді: {why}", Ru: "Выплаченные деньги вернулись: {why}", En: "Money that had arrived came back: {why}"}
	textAdviceBack  = i18n.M{
		Kk: "Ақша шынымен төлеушінің шотына қайтты ма, банк үзіндісінен тексеріңіз. Қайтпаса, екі рет төленеді.",
		Ru: "Проверьте по выписке банка, что деньги снова на счёте плательщика. Если их там нет, выплата будет двойной.",
		En: "See in the bank's statement that the money is in the payer's account again. If it is not, it would be paid twice.",
	}
	textBackLink = i18n.M{Kk: "Банк төленген ақшаны қайтарды", Ru: "Банк вернул выплаченные деньги", En: "The bank gave the money back"}
	textBack     = i18n.M{Kk: "Төленген ақшаның қайтуы", Ru: "Возврат выплаченных денег", En: "Money that came back"}
	textBackLead = i18n.M{
		Kk: "Банк ақшаны файлсыз қайтарса, осында белгілеңіз. Екінші адам бекіткенше ештеңе өзгермейді.",
		Ru: "Если банк вернул деньги и не прислал об этом файла, отметьте это здесь. Пока другой человек не утвердит, ничего не изменится.",
		En: "If the bank gave the money back without a file that says so, note it here. Until another person approves, nothing changes.",
	}
	textBackNone = i18n.M{Kk: "Бұл төлем әлі төленбеген: қайтатын ештеңе жоқ.", Ru: "Этот платёж не выплачен: возвращаться нечему.", En: "This payment has not arrived: nothing can come back."}
	textNote     = i18n.M{Kk: "қызметкердің белгісі", Ru: "отметка сотрудника", En: "a person's note"}
	textHintMend = i18n.M{
		Kk: "Деректері дұрыс емес. Студент оны түзеткен соң төлем келесі пакетке кіреді.",
		Ru: "Ошибка в данных получателя. Студент исправит их, и выплата войдёт в следующий пакет.",
		En: "The payee's details are wrong. Once the student has mended them, the payment joins the next batch.",
	}
)

var decisions = map[payout.Decision]i18n.M{payout.Wait: textDecisionWait, payout.PayNew: textDecisionAnew, payout.Mend: textDecisionMend}

// advice is what to look at before a question is decided, by who can do something about it.
var advice = map[reason.Side]i18n.M{
	reason.Taken: {
		Kk: "Банк бұл төлемді бұрын алғанын айтады. Алғашқы файл орындалған болса, қайта төлеу ақшаны екі рет жібереді.",
		Ru: "Банк говорит, что это у него уже есть. Если первый файл исполнен, новая выплата отправит деньги второй раз.",
		En: "The bank says that it has this already. If the first file was carried out, paying anew would send the money twice.",
	},
	reason.Payer: {
		Kk: "Себебі төлеуші жағында, студенттердің деректері дұрыс. Алдымен оны жойыңыз.",
		Ru: "Причина на стороне плательщика, данные студентов верны. Сначала устраните её.",
		En: "The cause lies with the payer; the students' details are right. Remove it first.",
	},
	reason.Unclear: {
		Kk: "Кімнің түзететіні банк сөзінен белгісіз. Банктен сұраңыз.", Ru: "Из слов банка не видно, кто должен это исправить. Спросите у банка.",
		En: "The bank's words do not say whose it is to mend. Ask the bank.",
	},
	reason.Payee: {
		Kk: "Бұл бүкіл файл туралы айтылған, сондықтан студенттердің деректеріне қатысы жоқ болуы мүмкін. Банктен сұраңыз.",
		Ru: "Это сказано обо всём файле и вряд ли относится к данным студентов. Спросите у банка.",
		En: "This was said of the whole file and hardly concerns the students' details. Ask the bank.",
	},
}
