package recognitionweb

import "asar/internal/kit/i18n"

// The student's pages.
var (
	textMine     = i18n.M{Kk: "Академиялық кредиттерім", Ru: "Мои академические кредиты", En: "My academic credits"}
	textMineLead = i18n.M{
		Kk: "Университет қабылдаған сағаттарды комиссия академиялық кредит ретінде ескере алады. Ақша төлеу бұған байланысты емес.",
		Ru: "Часы, которые принял университет, комиссия может зачесть как академические кредиты. Выплата от этого не зависит.",
		En: "Hours that your university has accepted may be counted as academic credits by its commission. The payment does not depend on it.",
	}
	textVouchersTitle = i18n.M{Kk: "Не үшін сұрауға болады", Ru: "За что можно запросить", En: "What you can ask for"}
	textRequests      = i18n.M{Kk: "Өтініштерім", Ru: "Мои запросы", En: "My requests"}
	textNoVouchers    = i18n.M{Kk: "Ваучеріңіз жоқ", Ru: "У вас нет ваучеров", En: "You have no vouchers"}
	textNoVouchersHow = i18n.M{
		Kk: "Кредит ваучер бойынша істелген сағаттар үшін беріледі.", Ru: "Кредиты засчитывают за часы по ваучеру.", En: "Credits are recognised for the hours of a voucher.",
	}
	textToStudent = i18n.M{Kk: "Студент беті", Ru: "Страница студента", En: "Student's page"}
	textAsk       = i18n.M{Kk: "Академиялық кредит сұрау", Ru: "Запросить академические кредиты", En: "Ask for academic credits"}
	textAskLead   = i18n.M{
		Kk: "Пән әдетте кемінде 5 кредит, сондықтан кредит саны азырақ ваучер пәннің бір бөлігі не элективті пән ретінде ескеріледі. Өтінішті пән оқытылатын семестрге дейін берген дұрыс.",
		Ru: "В дисциплине обычно не меньше 5 кредитов, поэтому ваучер с меньшим их числом засчитывают как часть дисциплины или элективный курс. Запрос лучше подать до семестра, в котором идёт дисциплина.",
		En: "A discipline usually has at least 5 credits, so a voucher of fewer is recognised as a part of one or as an elective. It is best to ask before the term in which the discipline is taught.",
	}
	textMost       = i18n.M{Kk: "Сұрауға болатын кредит", Ru: "Можно запросить кредитов", En: "Credits you can ask for"}
	textWhatFor    = i18n.M{Kk: "Не ретінде ескерілсін", Ru: "Что зачесть", En: "What to count them as"}
	textTitle      = i18n.M{Kk: "Пәннің атауы", Ru: "Название дисциплины или курса", En: "Name of the discipline or elective"}
	textTitleHint  = i18n.M{Kk: "Оқу жоспарындағыдай жазыңыз.", Ru: "Как в учебном плане.", En: "As in the curriculum."}
	textSize       = i18n.M{Kk: "Пәннің барлық кредиті", Ru: "Кредитов у дисциплины", En: "Credits of the discipline"}
	textSizeHint   = i18n.M{Kk: "Элективті пән үшін қажет емес.", Ru: "Для элективного курса не нужно.", En: "Not needed for an elective."}
	textCredits    = i18n.M{Kk: "Неше кредит", Ru: "Сколько кредитов", En: "How many credits"}
	textCreditHint = i18n.M{Kk: "Бүтін сан. Ең көбі: {most}", Ru: "Целое число. Не больше: {most}", En: "A whole number. At most: {most}"}
	textSend       = i18n.M{Kk: "Комиссияға жіберу", Ru: "Отправить комиссии", En: "Send to the commission"}
	textAsked      = i18n.M{Kk: "Өтініш комиссияға жіберілді.", Ru: "Запрос отправлен комиссии.", En: "Your request has been sent to the commission."}
	textWithdraw   = i18n.M{Kk: "Қайтарып алу", Ru: "Отозвать", En: "Take back"}
	textWithdrawn  = i18n.M{Kk: "Өтініш қайтарып алынды.", Ru: "Запрос отозван.", En: "Your request has been taken back."}
	textAskedAt    = i18n.M{Kk: "Жіберілген күні", Ru: "Отправлено", En: "Sent on"}
	textDecidedAt  = i18n.M{Kk: "Шешім енгізілген күні", Ru: "Решение внесено", En: "Decision entered on"}
	textWhy        = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
)

// The university's desk.
var (
	textDesk     = i18n.M{Kk: "Академиялық кредиттер", Ru: "Академические кредиты", En: "Academic credits"}
	textDeskLead = i18n.M{
		Kk: "Комиссия отырысының шешімін осында енгізіңіз. Белгіленген өтініштер бір хаттамаға түседі, студенттерге хат барады.",
		Ru: "Внесите сюда решение заседания комиссии. Отмеченные запросы войдут в один протокол, студенты получат письма.",
		En: "Enter here what a sitting of the commission decided. The requests ticked go into one protocol, and the students are told.",
	}
	textNothing     = i18n.M{Kk: "Комиссияны күтіп тұрған өтініш жоқ", Ru: "Запросов к комиссии нет", En: "No request waits for the commission"}
	textNothingHelp = i18n.M{
		Kk: "Студент кредит сұрағанда өтініш осында шығады.", Ru: "Запрос появится здесь, когда студент попросит зачесть часы.", En: "A request appears here once a student asks for credits.",
	}
	textSitting     = i18n.M{Kk: "Отырыс", Ru: "Заседание", En: "Sitting"}
	textNumber      = i18n.M{Kk: "Хаттама нөмірі", Ru: "Номер протокола", En: "Protocol number"}
	textDay         = i18n.M{Kk: "Отырыс күні", Ru: "День заседания", En: "Day of the sitting"}
	textChair       = i18n.M{Kk: "Төраға", Ru: "Председатель", En: "Chair"}
	textMembers     = i18n.M{Kk: "Комиссия мүшелері", Ru: "Члены комиссии", En: "Members"}
	textMembersHint = i18n.M{Kk: "Әр адам бөлек жолда.", Ru: "Каждый с новой строки.", En: "One a line."}
	textInclude     = i18n.M{Kk: "Хаттамаға енгізу", Ru: "Включить в протокол", En: "Include in the protocol"}
	textReason      = i18n.M{Kk: "Толық ескерілмесе, себебі", Ru: "Причина, если зачтено не всё", En: "The reason, if not all is recognised"}
	textEnter       = i18n.M{Kk: "Шешімді енгізу", Ru: "Внести решение", En: "Enter the decision"}
	textEntered     = i18n.M{Kk: "Шешім енгізілді, студенттерге хат жіберілді.", Ru: "Решение внесено, студентам отправлены письма.", En: "The decision has been entered and the students have been told."}
	textMoved       = i18n.M{
		Kk: "Кейбір өтініш бойынша шешім енгізілген не ол қайтарып алынған. Бетті жаңартып, қайта белгілеңіз.",
		Ru: "По части запросов уже есть решение, или их отозвали. Обновите страницу и отметьте заново.",
		En: "Some of the requests have been decided or taken back. Reload the page and tick again.",
	}
	textBefore     = i18n.M{Kk: "бұрын: {n}", Ru: "было: {n}", En: "before: {n}"}
	textCorrection = i18n.M{Kk: "Түзету", Ru: "Исправление", En: "Correction"}
	textDoubt      = i18n.M{Kk: "Сағаты {day} күннен бері расталмаған", Ru: "Часы не подтверждены с {day}", En: "The hours are not vouched for since {day}"}
	textDoubtAsked = i18n.M{
		Kk: "Оқу орны сағатты қайта қабылдағанша ескеруге болмайды; бас тартуға болады.", Ru: "Зачесть можно, только когда вуз снова примет часы; отказать можно и сейчас.",
		En: "It can be recognised only once the institution accepts the hours again; it can be declined now.",
	}
	textDoubtGiven = i18n.M{
		Kk: "Ескерілген кредит: {n}. Комиссия оны қалдыра алады не азайта алады; бірінші шешім хаттамада сол күйі қалады.",
		Ru: "Зачтено кредитов: {n}. Комиссия может оставить их или уменьшить; первое решение останется в своём протоколе.",
		En: "Credits recognised: {n}. The commission can leave them or lower them; the first decision stays in its protocol.",
	}
	textReviewedOn = i18n.M{Kk: "Қайта қаралған күні: {day}", Ru: "Пересмотрено {day}", En: "Reviewed on {day}"}
	textReviewedTo = i18n.M{Kk: "Ескерілген кредит: {n} (бұрын: {was}). {reason}", Ru: "Зачтено кредитов: {n} (было {was}). {reason}", En: "Credits recognised: {n} (before: {was}). {reason}"}
	textTurnBy     = i18n.M{Kk: "Комиссияның кезегі, мерзімі: {day}", Ru: "Ход комиссии, срок: {day}", En: "The commission's turn, due by {day}"}
	textTurnLate   = i18n.M{
		Kk: "Комиссия кешігуде, мерзімі болған күн: {day}. Ескерту сатылармен жоғары жіберіледі", Ru: "Комиссия опаздывает, срок был {day}. Напоминания идут вверх по ступеням",
		En: "The commission is late, it was due by {day}. Reminders climb the ladder",
	}
	textBy         = i18n.M{Kk: "Мерзімі: {day}", Ru: "Срок: {day}", En: "Due by {day}"}
	textLate       = i18n.M{Kk: "Мерзімі өтті: {day}", Ru: "Срок прошёл: {day}", En: "Overdue since {day}"}
	textProtocols  = i18n.M{Kk: "Бір жылғы хаттамалар", Ru: "Протоколы за год", En: "Protocols of a year"}
	textTranscript = i18n.M{Kk: "Транскриптке CSV", Ru: "CSV для транскриптов", En: "CSV for transcripts"}
	textProtocol   = i18n.M{Kk: "№ {number} хаттама", Ru: "Протокол № {number}", En: "Protocol {number}"}
	textDecisions  = i18n.M{Kk: "Комиссия шешімдері", Ru: "Решения комиссии", En: "Decisions of the commission"}
	textPrintHint  = i18n.M{Kk: "Бұл бет А4 парағына басып шығаруға дайын.", Ru: "Страница готова к печати на листе А4.", En: "This page is ready to be printed on A4."}
	textSignature  = i18n.M{Kk: "Қолы", Ru: "Подпись", En: "Signature"}
	textStudent    = i18n.M{Kk: "Студент", Ru: "Студент", En: "Student"}
	textFor        = i18n.M{Kk: "Пән", Ru: "Дисциплина или курс", En: "Discipline or elective"}
	textHours      = i18n.M{Kk: "Сағаты", Ru: "Часы", En: "Hours"}
	textAskedFor   = i18n.M{Kk: "Сұралған кредит", Ru: "Запрошено кредитов", En: "Credits asked for"}
	textGranted    = i18n.M{Kk: "Ескерілген кредит", Ru: "Зачтено кредитов", En: "Credits recognised"}
	textDecision   = i18n.M{Kk: "Шешім", Ru: "Решение", En: "Decision"}
	textVoucher    = i18n.M{Kk: "Ваучер", Ru: "Ваучер", En: "Voucher"}
	textProgramme  = i18n.M{Kk: "Бағдарлама", Ru: "Программа", En: "Programme"}
	textKind       = i18n.M{Kk: "Түрі", Ru: "Вид", En: "Kind"}
	textMinutes    = i18n.M{Kk: "Расталған минут", Ru: "Подтверждено минут", En: "Minutes verified"}
	textSurname    = i18n.M{Kk: "Тегі", Ru: "Фамилия", En: "Surname"}
	textGiven      = i18n.M{Kk: "Аты", Ru: "Имя", En: "Given name"}
	textPatronymic = i18n.M{Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"}
)
