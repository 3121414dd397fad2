package recognition

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// What is written down in the audit.
var (
	actAsk = audit.Act{Code: "recognition.ask", Text: i18n.M{
		Kk: "Академиялық кредит сұрады", Ru: "Запрошены академические кредиты", En: "Asked for academic credits",
	}}
	actWithdraw = audit.Act{Code: "recognition.withdraw", Text: i18n.M{
		Kk: "Академиялық кредит сұрауын қайтарып алды", Ru: "Отозван запрос академических кредитов", En: "Took a request for academic credits back",
	}}
	actDecide = audit.Act{Code: "recognition.decide", Text: i18n.M{
		Kk: "Академиялық кредит туралы шешім енгізді", Ru: "Внесено решение об академических кредитах", En: "Entered a decision about academic credits",
	}}
)

var actReview = audit.Act{Code: "recognition.review", Text: i18n.M{
	Kk: "Академиялық кредит туралы шешімді қайта қарады", Ru: "Пересмотрено решение об академических кредитах", En: "Looked again at a decision about academic credits",
}}

// Acts is what this part writes down.
var Acts = []audit.Act{actAsk, actWithdraw, actDecide, actReview}

var kinds = map[Kind]i18n.M{
	Discipline: {Kk: "Пән", Ru: "Дисциплина", En: "Discipline"},
	Elective:   {Kk: "Элективті пән", Ru: "Элективный курс", En: "Elective"},
}

// Name is what the kind is called.
func (k Kind) Name() i18n.M { return kinds[k] }

var states = map[State]i18n.M{
	Asked:     {Kk: "Комиссия шешімін күтуде", Ru: "Ждёт решения комиссии", En: "Waits for the commission"},
	Granted:   {Kk: "Ескерілді", Ru: "Зачтено", En: "Recognised"},
	Partly:    {Kk: "Бір бөлігі ескерілді", Ru: "Зачтено частично", En: "Recognised in part"},
	Declined:  {Kk: "Ескерілмеді", Ru: "Не зачтено", En: "Not recognised"},
	Withdrawn: {Kk: "Қайтарып алынды", Ru: "Отозвано", En: "Taken back"},
}

// Name is what the state is called.
func (s State) Name() i18n.M { return states[s] }

// Whether credits may be asked for, with the facts used.
var (
	textStands = i18n.M{
		Kk: "{voucher} ваучері бойынша сағаттарды университет қабылдағанда кредит сұрауға болады. Қазіргі күйі: {state}",
		Ru: "Кредиты можно запросить, когда университет принял часы по ваучеру {voucher}. Сейчас: {state}",
		En: "Credits can be asked for once the university has accepted the hours of voucher {voucher}. It stands at: {state}",
	}
	textGives = i18n.M{
		Kk: "{voucher} ваучері беретін академиялық кредит: {credits}. Сұралғаны мен ескерілгені: {taken}",
		Ru: "Ваучер {voucher} даёт академических кредитов: {credits}. Запрошено и зачтено: {taken}",
		En: "Academic credits that voucher {voucher} may count for: {credits}. Asked for and recognised: {taken}",
	}
	textCap = i18n.M{
		Kk: "Бір кезеңдегі академиялық кредит шегі: {credits}. Сұралғаны мен ескерілгені: {taken}",
		Ru: "Предел академических кредитов за период: {credits}. Запрошено и зачтено: {taken}",
		En: "The cap of academic credits in a period: {credits}. Asked for and recognised: {taken}",
	}
)

// What is wrong, and what would make it right.
var (
	textOpenOf = i18n.M{
		Kk: "{voucher} ваучері бойынша кредит өтініші («{title}») шешім күтіп тұр. Өтінішті қайтарып алыңыз не комиссия шешімін күтіңіз",
		Ru: "Запрос на кредиты по ваучеру {voucher} («{title}») ждёт решения. Отзовите его или дождитесь комиссии",
		En: "Your request for credits for voucher {voucher} (“{title}”) waits for a decision. Withdraw it, or wait for the commission",
	}
	textOwes = i18n.M{
		Kk: "Академиялық кредит туралы шешім күтіп тұрған өтініштер: {n}. Алдымен комиссия шешім қабылдайды",
		Ru: "Заявления об академических кредитах, которые ждут решения: {n}. Сначала решает комиссия",
		En: "Requests for academic credits that wait for a decision: {n}. First the commission decides",
	}
	textNeedKind    = i18n.M{Kk: "Пән не элективті пән екенін таңдаңыз.", Ru: "Выберите: дисциплина или элективный курс.", En: "Choose: a discipline or an elective."}
	textNeedTitle   = i18n.M{Kk: "Атауын жазыңыз, 200 таңбаға дейін.", Ru: "Укажите название, до 200 знаков.", En: "Give its name, up to 200 characters."}
	textNeedSize    = i18n.M{Kk: "Пәннің барлық кредитін 1–30 санымен жазыңыз.", Ru: "Укажите, сколько кредитов у всей дисциплины: от 1 до 30.", En: "Give the credits of the whole discipline, from 1 to 30."}
	textNeedCredits = i18n.M{
		Kk: "Бүтін кредит санын жазыңыз. Ең көбі: {most}, бірақ пәннің өз кредитінен аспасын.",
		Ru: "Укажите целое число кредитов. Не больше: {most}, и не больше, чем у самой дисциплины.",
		En: "Give a whole number of credits. At most {most}, and no more than the discipline itself has.",
	}
	textNeedNumber  = i18n.M{Kk: "Хаттама нөмірін жазыңыз, 40 таңбаға дейін.", Ru: "Укажите номер протокола, до 40 знаков.", En: "Give the protocol's number, up to 40 characters."}
	textNeedDay     = i18n.M{Kk: "Отырыс күнін жазыңыз: бүгін не одан бұрын.", Ru: "Укажите день заседания: сегодня или раньше.", En: "Give the day of the sitting: today or before."}
	textNeedChair   = i18n.M{Kk: "Комиссия төрағасының аты-жөнін жазыңыз.", Ru: "Укажите председателя комиссии.", En: "Give the commission's chair."}
	textNeedMembers = i18n.M{
		Kk: "Әр мүшені бөлек жолға жазыңыз: 15 адамға дейін, әр жолда 100 таңбаға дейін.", Ru: "Каждый член комиссии с новой строки: до 15 человек, до 100 знаков в строке.",
		En: "One member a line: up to 15 people, up to 100 characters a line.",
	}
	textNeedRequest = i18n.M{Kk: "Кемінде бір өтінішті белгілеңіз.", Ru: "Отметьте хотя бы один запрос.", En: "Tick at least one request."}
	textNeedVerdict = i18n.M{Kk: "0 мен {most} арасындағы бүтін сан жазыңыз.", Ru: "Укажите целое число от 0 до {most}.", En: "Give a whole number from 0 to {most}."}
	textNeedReason  = i18n.M{
		Kk: "Неге толық ескерілмегенін жазыңыз, кемінде 10 таңба: оны студент оқиды.", Ru: "Напишите, почему зачтено не всё, не короче 10 знаков: это прочтёт студент.",
		En: "Say why not all is recognised, in at least 10 characters: the student will read it.",
	}
	textNeedReview = i18n.M{
		Kk: "Қайта қарау қорытындысының себебін жазыңыз, кемінде 10 таңба: оны студент оқиды.", Ru: "Напишите, почему так решено при пересмотре, не короче 10 знаков: это прочтёт студент.",
		En: "Say why the review ends so, in at least 10 characters: the student will read it.",
	}
	textNotVouched = i18n.M{
		Kk: "Сағаты расталмай тұрғанда ескеруге болмайды. {why}", Ru: "Пока часы не подтверждены, зачесть их нельзя. {why}", En: "Nothing is recognised while the hours are not vouched for. {why}",
	}
	textDecided = i18n.M{Kk: "Бұл өтініш бойынша шешім бар.", Ru: "По этому запросу уже есть решение.", En: "This request has been decided."}
	textOwn     = i18n.M{Kk: "Өз өтінішіңіз бойынша шешім енгізе алмайсыз.", Ru: "Решение по собственному запросу вносит другой сотрудник.", En: "The decision about your own request is entered by somebody else."}
	// The number is unique within a day of an institution.
	textProtocolStands = i18n.M{
		Kk: "Осы күнгі № {number} хаттама енгізілген. Нөмірін тексеріңіз.", Ru: "Протокол № {number} за этот день уже внесён. Проверьте номер.",
		En: "Protocol {number} of that day has been entered. Check the number.",
	}
)

// Letters to students.
var (
	textLetterSubject = i18n.M{Kk: "Академиялық кредит туралы шешім", Ru: "Решение об академических кредитах", En: "Decision about academic credits"}
	textLetter        = i18n.M{
		Kk: "{title}\nСұралған кредит: {asked}\nЕскерілген кредит: {granted}\nХаттама: № {number}, {day}",
		Ru: "{title}\nЗапрошено кредитов: {asked}\nЗачтено кредитов: {granted}\nПротокол: № {number}, {day}",
		En: "{title}\nCredits asked for: {asked}\nCredits recognised: {granted}\nProtocol: {number}, {day}",
	}
	textDoubtSubject = i18n.M{Kk: "Академиялық кредит: сағат қайта қаралуда", Ru: "Академические кредиты: часы проверяют заново", En: "Academic credits: the hours are looked at again"}
	textDoubtBody    = i18n.M{
		Kk: "{title}\nБұл кредит сүйенген сағаттар қазір расталмаған. Сағат қайта расталса, ештеңе өзгермейді; әйтпесе комиссия қайта қарайды.",
		Ru: "{title}\nЧасы, за которые эти кредиты, сейчас не подтверждены. Если их подтвердят снова, ничего не изменится; если нет, комиссия рассмотрит вопрос ещё раз.",
		En: "{title}\nThe hours behind these credits are not vouched for now. If they are again, nothing changes; if not, the commission looks at it once more.",
	}
	textReviewLetter = i18n.M{
		Kk: "{title}\nЕскерілген кредит бұрын: {was}\nЕндігісі: {granted}\nХаттама: № {number}, {day}\nСебебі: {reason}",
		Ru: "{title}\nБыло зачтено кредитов: {was}\nТеперь: {granted}\nПротокол: № {number}, {day}\nПричина: {reason}",
		En: "{title}\nCredits recognised before: {was}\nNow: {granted}\nProtocol: {number}, {day}\nThe reason: {reason}",
	}
	textLetterWhy = i18n.M{Kk: "Себебі: {reason}", Ru: "Причина: {reason}", En: "The reason: {reason}"}
)
