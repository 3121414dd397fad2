package cases

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

var states = map[State]i18n.M{
	Applied:   {Kk: "Өтінім берілді", Ru: "Заявка подана", En: "Applied"},
	Approved:  {Kk: "Өтінім мақұлданды", Ru: "Заявка одобрена", En: "Approved"},
	Reserved:  {Kk: "Орын бекітілді", Ru: "Место закреплено", En: "Place reserved"},
	Signed:    {Kk: "Келісімге қол қойылды", Ru: "Соглашение подписано", En: "Agreement signed"},
	Active:    {Kk: "Сағат жиналып жатыр", Ru: "Набираются часы", En: "Working"},
	Complete:  {Kk: "Сағат жиналды", Ru: "Часы набраны", En: "Hours complete"},
	Verified:  {Kk: "Сағат расталды", Ru: "Часы подтверждены", En: "Hours verified"},
	Accepted:  {Kk: "Оқу орны қабылдады", Ru: "Принято вузом", En: "Accepted"},
	Sent:      {Kk: "Төлеушіге жіберілді", Ru: "Передано плательщику", En: "Sent to the payer"},
	Paid:      {Kk: "Төленді", Ru: "Выплачено", En: "Paid"},
	Returned:  {Kk: "Банк қайтарды", Ru: "Банк вернул", En: "Returned by the bank"},
	Refused:   {Kk: "Бас тартылды", Ru: "Отказано", En: "Refused"},
	Appealed:  {Kk: "Шағым қаралып жатыр", Ru: "Жалоба рассматривается", En: "Under appeal"},
	Withdrawn: {Kk: "Студент бас тартты", Ru: "Студент отказался", En: "Withdrawn"},
	Closed:    {Kk: "Жабылды", Ru: "Закрыто", En: "Closed"},
}

// Name is what the state is called.
func (s State) Name() i18n.M { return states[s] }

var owners = map[Owner]i18n.M{
	Student:     {Kk: "студент", Ru: "студент", En: "the student"},
	Institution: {Kk: "оқу орны", Ru: "вуз", En: "the institution"},
	Host:        {Kk: "ұйым", Ru: "организация", En: "the host"},
	Payer:       {Kk: "төлеуші", Ru: "плательщик", En: "the payer"},
	Operator:    {Kk: "бағдарлама операторы", Ru: "оператор программы", En: "the operator"},
}

// Name is what the owner is called.
func (o Owner) Name() i18n.M { return owners[o] }

var acts = map[Act]i18n.M{
	Approve:  {Kk: "мақұлдау", Ru: "одобрить", En: "approve"},
	Refuse:   {Kk: "бас тарту", Ru: "отказать", En: "refuse"},
	Reserve:  {Kk: "орын бекіту", Ru: "закрепить место", En: "reserve a place"},
	Sign:     {Kk: "келісімге қол қою", Ru: "подписать соглашение", En: "sign the agreement"},
	Withdraw: {Kk: "өтінімді қайтарып алу", Ru: "отозвать заявку", En: "withdraw"},
	Lapse:    {Kk: "орынды босату", Ru: "освободить место", En: "release the place"},
	Accept:   {Kk: "жинақты қабылдау", Ru: "принять набор часов", En: "accept"},
	Reopen:   {Kk: "қайта қарау", Ru: "вернуть на проверку", En: "reopen"},
	Send:     {Kk: "төлеушіге жіберу", Ru: "передать плательщику", En: "send to the payer"},
	Pay:      {Kk: "төлемді белгілеу", Ru: "отметить выплату", En: "note the payment"},
	Return:   {Kk: "қайтарымды белгілеу", Ru: "отметить возврат", En: "note the return"},
	Recall:   {Kk: "қайта төлеуге қайтару", Ru: "вернуть к выплате", En: "take back to be paid anew"},
	Mend:     {Kk: "деректерді түзету", Ru: "исправить данные", En: "mend the details"},
	Appeal:   {Kk: "шағымдану", Ru: "обжаловать", En: "appeal"},
	Uphold:   {Kk: "шағымды қанағаттандыру", Ru: "удовлетворить жалобу", En: "uphold the appeal"},
	Dismiss:  {Kk: "шағымды қабылдамау", Ru: "отклонить жалобу", En: "dismiss the appeal"},
	End:      {Kk: "қатысуды аяқтау", Ru: "завершить участие", En: "end the participation"},
	Close:    {Kk: "кезеңнен кейін жабу", Ru: "закрыть после периода", En: "close after the period"},
	Expire:   {Kk: "мерзімі өткен соң жабу", Ru: "закрыть по истечении срока", En: "close after the term"},
}

// Name says the act as an infinitive.
func (a Act) Name() i18n.M { return acts[a] }

var textNotNow = i18n.M{
	Kk: "Қазіргі күйі: «{state}». Бұл күйде мына әрекет болмайды: {act}.",
	Ru: "Сейчас: «{state}». В этом состоянии нельзя {act}.",
	En: "It stands at “{state}”: you cannot {act} now.",
}

// Why hours count or do not.
var (
	textInTerm    = i18n.M{Kk: "Келісім мерзімінде", Ru: "В срок соглашения", En: "Within the agreement's term"}
	textNotInTerm = i18n.M{
		Kk: "Келісім мерзімінен тыс: {from} – {until}", Ru: "Вне срока соглашения: {from} – {until}",
		En: "Outside the agreement's term: {from} – {until}",
	}
	textPays        = i18n.M{Kk: "Бағыты есептеледі", Ru: "Направление засчитывается", En: "The direction counts"}
	textPaysNot     = i18n.M{Kk: "Бұл бағыт бағдарламада есептелмейді", Ru: "Это направление в программе не засчитывается", En: "This direction does not count in the programme"}
	textWaits       = i18n.M{Kk: "Ұйым әлі растаған жоқ", Ru: "Организация ещё не подтвердила", En: "The host has not verified it yet"}
	textUsed        = i18n.M{Kk: "Басқа ваучерге есептелген", Ru: "Засчитано в другой ваучер", En: "Counted for another voucher"}
	textDayFull     = i18n.M{Kk: "Күндік шек: {n}", Ru: "Предел на день: {n}", En: "The day's limit: {n}"}
	textWeekFull    = i18n.M{Kk: "Апталық шек: {n}", Ru: "Предел на неделю: {n}", En: "The week's limit: {n}"}
	textCapFull     = i18n.M{Kk: "Кезең шегіне жетті", Ru: "Достигнут предел за период", En: "The period's cap is reached"}
	textVoucherFull = i18n.M{Kk: "Ваучерге жеткілікті", Ru: "Для ваучера уже достаточно", En: "Enough for the voucher"}
)

// What other cases leave room for.
var (
	textTimes = i18n.M{
		Kk: "Осы кезеңдегі {voucher} ваучері: {had}, ең көбі: {times}", Ru: "Ваучеров {voucher} за период: {had}, не больше {times}",
		En: "{voucher} in this period: {had}, at most {times}",
	}
	textCap = i18n.M{
		Kk: "Осы ваучермен бірге кезеңдегі сағат: {had}, шегі: {cap}", Ru: "Часов за период вместе с этим ваучером: {had}, предел {cap}",
		En: "Hours in the period with this voucher: {had}, at most {cap}",
	}
	textCredits = i18n.M{
		Kk: "Осы ваучермен бірге кезеңдегі кредит: {had}, шегі: {cap}", Ru: "Кредитов за период вместе с этим ваучером: {had}, предел {cap}",
		En: "Credits in the period with this voucher: {had}, at most {cap}",
	}
	textMissing = i18n.M{
		Kk: "Расталған сағат жетпейді: {left}. Ұйымдар қалғанын растаған соң қабылданады.",
		Ru: "Не хватает подтверждённых часов: {left}. Принять можно, когда организации подтвердят остальное.",
		En: "Verified hours are missing: {left}. It can be accepted once the hosts have verified the rest.",
	}
	textOpen = i18n.M{
		Kk: "{voucher} ваучері әлі аяқталмаған: {state}. Алдымен оны аяқтаңыз не қайтарып алыңыз",
		Ru: "Ваучер {voucher} ещё не завершён: {state}. Сначала завершите или отзовите его",
		En: "Voucher {voucher} is still open: {state}. Finish or withdraw it first",
	}
	textOpenHere = i18n.M{
		Kk: "Студенттердің аяқталмаған ваучерлері: {n}. Алдымен олар бойынша шешім қабылданып, төленуі керек",
		Ru: "Незавершённые ваучеры студентов: {n}. Сначала по ним нужно решить и выплатить их",
		En: "Students' vouchers that are still open: {n}. First they have to be decided about and paid",
	}
	textReserve = i18n.M{
		Kk: "Орын қай раундтан бекітілетінін таңдаңыз.", Ru: "Выберите раунд, из которого выделяется место.",
		En: "Choose the round out of which the place is given.",
	}
	textNotVouched = i18n.M{Kk: "Ваучердің күйі: {state}", Ru: "Состояние ваучера: {state}", En: "The voucher stands at: {state}"}
	textTakenBack  = i18n.M{
		Kk: "Қабылдағаннан кейін ұйым сағаттардың бір бөлігін кері алды: қазір расталғаны {verified}, керегі {asked}. Сағаттарды қайта тексеруге жіберіңіз.",
		Ru: "После приёма организация сняла часть часов: сейчас подтверждено {verified}, нужно {asked}. Верните часы на проверку.",
		En: "The host has taken hours back since the set was accepted: {verified} are verified now, {asked} are needed. Send the hours back to be checked.",
	}
	textMoney = i18n.M{
		Kk: "Бұл раундта бір орынның сомасы {each}, ал ваучердің төлемі {pays}. Басқа раундты таңдаңыз не операторға жазыңыз.",
		Ru: "В этом раунде за местом стоит {each}, а ваучер выплачивает {pays}. Выберите другой раунд или напишите оператору.",
		En: "In this round a place has {each} behind it, and the voucher pays {pays}. Choose another round, or write to the operator.",
	}
	textReason = i18n.M{
		Kk: "Себебін жазыңыз, 10–2000 таңба: оны студент оқиды.", Ru: "Напишите причину, от 10 до 2000 знаков: её прочтёт студент.",
		En: "Give the reason in 10 to 2,000 characters: the student will read it.",
	}
	textLetterSubject = i18n.M{Kk: "{voucher} ваучері: күйі өзгерді", Ru: "Ваучер {voucher}: состояние изменилось", En: "Voucher {voucher} has moved on"}
	textLetter        = i18n.M{Kk: "{voucher} ваучерінің күйі: {state}", Ru: "Ваучер {voucher}: {state}", En: "Voucher {voucher}: {state}"}
	textLetterCode    = i18n.M{Kk: "Себебі: {code}", Ru: "Причина: {code}", En: "The reason: {code}"}
	textLetterWhy     = i18n.M{Kk: "Түсіндірме: {reason}", Ru: "Объяснение: {reason}", En: "Explanation: {reason}"}
	textHowToAppeal   = i18n.M{
		Kk: "Келіспесеңіз, шағымдана аласыз: Asar-да «Ваучерлерім» бетінен {voucher} ваучерін ашып, «Шағымдану» батырмасын басыңыз. Шағымды бас тартқан адам емес, бағдарлама операторы қарайды.",
		Ru: "Если не согласны, отказ можно обжаловать: в Asar на странице «Мои ваучеры» откройте ваучер {voucher} и нажмите «Обжаловать». Решает оператор программы, а не тот, кто отказал.",
		En: "If you do not agree, you can appeal: in Asar open voucher {voucher} on the page “My vouchers” and choose “Appeal”. The operator of the programme decides, not whoever refused.",
	}
	textAppealUntil   = i18n.M{Kk: "Шағымданудың соңғы күні: {day}", Ru: "Последний день для жалобы: {day}", En: "The last day to appeal: {day}"}
	textKeptMeanwhile = i18n.M{
		Kk: "Осы мерзім ішінде орын, ақша және сағат сізде сақталады.", Ru: "До этого дня место, деньги и часы сохраняются за вами.",
		En: "Until then the place, its money and your hours are kept for you.",
	}
	textAppealSubject = i18n.M{Kk: "{voucher} ваучері: шағым шешіміңізді күтуде", Ru: "Ваучер {voucher}: жалоба ждёт вашего решения", En: "Voucher {voucher}: an appeal waits for your word"}
	textAppealBody    = i18n.M{
		Kk: "Студент бас тартуға шағымданды. Ваучер: {voucher}. Оқу орны: {university}\n\nТолығырақ Asar-да: «Оператор», «Шағымдар».",
		Ru: "Студент обжаловал отказ. Ваучер {voucher}. Вуз: {university}\n\nПодробности — в Asar: «Оператор», «Жалобы».",
		En: "A student has appealed against a no. Voucher {voucher}. Institution: {university}\n\nThe details are in Asar: “Operator”, “Appeals”.",
	}
	textAppealBy = i18n.M{Kk: "Шешім қабылдаудың соңғы күні: {day}", Ru: "Решить нужно до {day}", En: "It is to be decided by {day}"}
	textCode     = i18n.M{Kk: "Себептің түрін тізімнен таңдаңыз.", Ru: "Выберите вид причины из списка.", En: "Choose the kind of reason from the list."}
)

// What the day says to a place and to an agreement.
var (
	textTermRuns = i18n.M{Kk: "Ваучер мерзімінің соңғы күні: {until}", Ru: "Срок ваучера — по {until}", En: "The voucher's term runs until {until}"}
	textTermOver = i18n.M{
		Kk: "Ваучердің мерзімі аяқталды, соңғы күні: {until}. Одан кейін сағат есептелмейді, сондықтан орын бөлінбейді, келісімге қол қойылмайды",
		Ru: "Срок ваучера закончился {until}: часы после него не засчитываются, поэтому закрепить место или подписать соглашение уже нельзя",
		En: "The voucher's term ended on {until}: no hour counts after it, so that no place is reserved and nothing is signed any more",
	}
	textProgrammeRuns = i18n.M{Kk: "Бағдарлама жүріп жатыр", Ru: "Программа действует", En: "The programme runs"}
	textProgrammeOver = i18n.M{
		Kk: "Бағдарлама бүгін жүрмейді: оның күшіндегі ережесі жоқ. Операторға жазыңыз", Ru: "Программа сегодня не действует: правил на этот день нет. Напишите оператору",
		En: "The programme does not run today: it has no rules on this day. Write to the operator",
	}
	textRoundRuns = i18n.M{Kk: "Раундтың соңғы күні: {until}", Ru: "Раунд идёт по {until}", En: "The round runs until {until}"}
	textRoundOver = i18n.M{
		Kk: "Раунд аяқталды, соңғы күні: {until}. Оқу орны басқа раундтан орын бөле алады", Ru: "Раунд закончился {until}. Вуз может закрепить место из другого раунда",
		En: "The round ended on {until}. The institution can reserve a place out of another one",
	}
)

// What is known of a student by now.
var (
	textUnfit = i18n.M{
		Kk: "Бүгін ереженің шарты орындалмайды. {why}", Ru: "Сегодня условие правил не выполняется. {why}", En: "A condition of the rules does not hold today. {why}",
	}
	textNotThen = i18n.M{
		Kk: "Жинақтың соңғы сағаты жұмыс істелген күні ({day}) студент бұл оқу орнында оқымаған. {why}",
		Ru: "В день, когда отработан последний час набора ({day}), студент в этом вузе не учился. {why}",
		En: "On the day on which the last hour of the set was worked ({day}) the student did not study here. {why}",
	}
	textUnfitSubject = i18n.M{Kk: "{voucher} ваучері: шарттар орындалмайды", Ru: "Ваучер {voucher}: условия не выполняются", En: "Voucher {voucher}: conditions that do not hold"}
	textUnfitBody    = i18n.M{
		Kk: "Университет оқуыңыз туралы мәліметті өзгертті. {voucher} ваучерінің мына шарттары орындалмайды, басталған күні: {day}",
		Ru: "Университет изменил сведения о вашей учёбе. С {day} по ваучеру {voucher} не выполняются условия:",
		En: "Your university has changed what it says of your studies. From {day} on these conditions of voucher {voucher} do not hold:",
	}
	textUnfitThen = i18n.M{
		Kk: "Мәлімет қате болса, университетке хабарласыңыз: оны сол түзетеді. Толығырақ Asar-да, ваучерлер бетінде.",
		Ru: "Если сведения неверны, обратитесь в университет: исправляет он. Подробности — в Asar, на странице ваучеров.",
		En: "If that is wrong, turn to the university: it mends the facts. The details are in Asar, on the page of vouchers.",
	}
)

// What a person should look at before they vouch for a set, and by which rules.
var (
	textFlagOverlap  = i18n.M{Kk: "{day}: уақыты қабаттасады", Ru: "{day}: время пересекается", En: "{day}: times overlap"}
	textFlagDay      = i18n.M{Kk: "{day}: бір күндегі сағат {n}", Ru: "{day}: за один день {n}", En: "{day}: {n} in one day"}
	textFlagTogether = i18n.M{
		Kk: "{day}: келген және кеткен минуты бірдей тағы {n}", Ru: "{day}: в те же минуты пришли и ушли ещё {n}",
		En: "{day}: {n} others came and left in the very same minutes",
	}
	textFlagOne = i18n.M{
		Kk: "Барлық сағатты бір адам растаған, және ол осы оқу орнында оқиды",
		Ru: "Все часы подтвердил один человек, и он учится в этом же вузе",
		En: "One person verified all the hours, and studies at the same institution",
	}
	ruleOverlap = i18n.M{
		Kk: "Екі жазбаның уақыты қабаттасады.", Ru: "Время двух записей пересекается.", En: "The times of two records overlap.",
	}
	ruleDay = i18n.M{
		Kk: "Бір күндегі жазбалардың жиыны 8 сағаттан асады.", Ru: "Записи одного дня вместе дают больше 8 часов.",
		En: "The records of one day add up to more than 8 hours.",
	}
	ruleTogether = i18n.M{
		Kk: "Сол ауысымда келген және кеткен минуты дәл осындай кемінде тағы екі адам бар.",
		Ru: "В той же смене ещё хотя бы двое пришли в ту же минуту и ушли в ту же минуту.",
		En: "At least two others of the same shift came in the same minute and left in the same minute.",
	}
	ruleOne = i18n.M{
		Kk: "Расталған сағаттың бәрін бір адам растаған, және ол студенттің оқу орнының тізімінде тұр.",
		Ru: "Все подтверждённые часы подтвердил один и тот же человек, и он сам в списке студентов этого вуза.",
		En: "One and the same person verified all the verified hours, and is on the list of the student's own institution.",
	}
	textSignedAs = i18n.M{
		Kk: "Келісім мәтінінің нұсқасы: {version}, оқылған тілі: {lang}", Ru: "Версия текста соглашения: {version}, язык: {lang}",
		En: "Version of the agreement's text: {version}, language: {lang}",
	}
)

// The ladder of what is overdue.
var (
	textLateSubject = i18n.M{Kk: "{voucher} ваучері: қадам кешігуде", Ru: "Ваучер {voucher}: шаг просрочен", En: "Voucher {voucher}: a step is overdue"}
	textLateBody    = i18n.M{
		Kk: "Қадам: {step}.\nКімнің кезегі: {owner}.\nМерзімі болған күн: {day}\nСаты: {rung}\n\nТолығырақ Asar-да, ваучерлер бетінде.",
		Ru: "Шаг: {step}.\nЧей ход: {owner}.\nСрок был {day}\nСтупень: {rung}\n\nПодробности — в Asar, на странице ваучеров.",
		En: "Step: {step}.\nWhose turn: {owner}.\nIt was due on {day}\nRung: {rung}\n\nThe details are in Asar, on the page of vouchers.",
	}
)

// Reasons, as they are chosen and counted.
var codes = map[string]i18n.M{
	"not-student":      {Kk: "Біздің студент емес", Ru: "Не наш студент", En: "Not our student"},
	"not-eligible":     {Kk: "Ереже талаптарына сай емес", Ru: "Не подходит по правилам", En: "Not eligible under the rules"},
	"no-places":        {Kk: "Қаржыландырылған орын жоқ", Ru: "Нет финансируемых мест", En: "No funded places"},
	"left":             {Kk: "Бізде енді оқымайды", Ru: "Больше у нас не учится", En: "No longer studies with us"},
	"on-leave":         {Kk: "Академиялық демалыста", Ru: "В академическом отпуске", En: "On academic leave"},
	"no-answer":        {Kk: "Студент жауап бермейді", Ru: "Студент не отвечает", En: "The student does not answer"},
	codeTermOver:       {Kk: "Кезең аяқталды, ал сағат толмады", Ru: "Период закончился, а часов не хватает", En: "The period is over, and hours are lacking"},
	"hours-wrong":      {Kk: "Сағат қате", Ru: "Ошибка в часах", En: "Wrong hours"},
	"hours-twice":      {Kk: "Сағат басқа жерде есептелген", Ru: "Часы засчитаны в другом месте", En: "Hours counted elsewhere"},
	"asked-by-student": {Kk: "Студенттің өзі сұрады", Ru: "Попросил сам студент", En: "The student asked for it"},
	"no-time":          {Kk: "Уақыт жоқ", Ru: "Нет времени", En: "No time"},
	"other-plans":      {Kk: "Жоспар өзгерді", Ru: "Изменились планы", En: "Plans have changed"},
	"another-voucher":  {Kk: "Басқа ваучерді таңдадым", Ru: "Выбираю другой ваучер", En: "I choose another voucher"},
	"by-mistake":       {Kk: "Қателесіп өтінім беріппін", Ru: "Заявка подана по ошибке", En: "Applied by mistake"},
	"private":          {Kk: "Жеке жағдай", Ru: "Личные обстоятельства", En: "Private reasons"},
	"facts-wrong":      {Kk: "Мен туралы мәлімет қате", Ru: "Сведения обо мне неверны", En: "What is known of me is wrong"},
	"facts-right":      {Kk: "Студент туралы мәлімет түзетілді", Ru: "Сведения о студенте исправлены", En: "What is known of the student was put right"},
	"rules-misread":    {Kk: "Ереже қате қолданылған", Ru: "Правила применены неверно", En: "The rules were misread"},
	"hours-miscounted": {Kk: "Сағат қате есептелген", Ru: "Часы посчитаны неверно", En: "The hours were counted wrongly"},
	"came-right":       {Kk: "Бас тарту себебі енді жоқ", Ru: "Причины отказа больше нет", En: "The reason for the no is gone"},
	"no-stands":        {Kk: "Бас тарту ережеге сай", Ru: "Отказ соответствует правилам", En: "The no follows the rules"},
	"not-shown":        {Kk: "Айтылғаны расталмады", Ru: "Сказанное не подтвердилось", En: "What was said is not borne out"},
	"other":            {Kk: "Басқа себеп", Ru: "Другая причина", En: "Another reason"},
}

// What is written down in the audit.
var actMove = audit.Act{Code: "case.move", Text: i18n.M{
	Kk: "Істі келесі күйге көшірді", Ru: "Перевёл дело в другое состояние", En: "Moved a case",
}}

// Acts is what this part writes down.
var Acts = []audit.Act{actMove}
