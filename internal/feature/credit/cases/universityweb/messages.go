package universityweb

import (
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/kit/i18n"
)

// The students.
var (
	textDesk       = i18n.M{Kk: "Ұйым беттері", Ru: "Страницы организации", En: "The organisation's pages"}
	textStudents   = i18n.M{Kk: "Студенттер", Ru: "Студенты", En: "Students"}
	textVouchers   = i18n.M{Kk: "Ваучерлер", Ru: "Ваучеры", En: "Vouchers"}
	textFind       = i18n.M{Kk: "Студенттік нөмір не тегі", Ru: "Номер студента или фамилия", En: "Student number or surname"}
	textFindButton = i18n.M{Kk: "Табу", Ru: "Найти", En: "Find"}
	textAll        = i18n.M{Kk: "Барлығы", Ru: "Все", En: "All"}
	textNobody     = i18n.M{Kk: "Ешкім табылмады", Ru: "Никого не нашлось", En: "Nobody was found"}
	textNobodyHelp = i18n.M{
		Kk: "Нөмірді не тегін толық жазыңыз: кез келген әліпби жарайды.", Ru: "Введите номер или фамилию целиком, на любом алфавите.",
		En: "Type the whole number or surname, in any alphabet.",
	}
	textName     = i18n.M{Kk: "Аты-жөні", Ru: "Имя", En: "Name"}
	textNumber   = i18n.M{Kk: "Студенттік нөмір", Ru: "Номер студента", En: "Student number"}
	textBirth    = i18n.M{Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"}
	textStanding = i18n.M{Kk: "Бүгін", Ru: "Сегодня", En: "Today"}
	textAccount  = i18n.M{Kk: "Asar-да", Ru: "В Asar", En: "In Asar"}
	textNotGiven = i18n.M{Kk: "көрсетілмеген", Ru: "не указано", En: "not given"}
	stateNames   = map[enrol.State]i18n.M{
		enrol.Listed: {Kk: "Тіркелмеген", Ru: "Не зарегистрирован", En: "No account yet"}, enrol.Linked: {Kk: "Расталған", Ru: "Подтверждён", En: "Confirmed"},
		enrol.Waiting: {Kk: "Жауап күтіп тұр", Ru: "Ждёт ответа", En: "Waits for an answer"}, enrol.Rejected: {Kk: "Расталмаған", Ru: "Не подтверждён", En: "Not confirmed"},
	}
	textHistory      = i18n.M{Kk: "Қашан не өзгерді", Ru: "Что и когда менялось", En: "What changed, and when"}
	textDeclared     = i18n.M{Kk: "Осында оқитынын айтады", Ru: "Говорит, что учится у вас", En: "Says they study here"}
	textDeclaredHelp = i18n.M{
		Kk: "Тізімде бұл нөмір жоқ не аты-жөні басқа. Студент екенін тексеріңіз.", Ru: "Этого номера нет в списке, или под ним другое имя. Проверьте, ваш ли это студент.",
		En: "The list does not have this number, or has another name under it. Check whether this is your student.",
	}
	textWhyNot     = i18n.M{Kk: "Бас тартсаңыз, себебі", Ru: "Причина, если отказываете", En: "The reason, if you refuse"}
	textWhyNotHint = i18n.M{Kk: "Студент оқиды, кемінде 10 таңба.", Ru: "Её прочтёт студент, не короче 10 знаков.", En: "The student will read it; at least 10 characters."}
	textYes        = i18n.M{Kk: "Біздің студент", Ru: "Наш студент", En: "Our student"}
	textNo         = i18n.M{Kk: "Біздікі емес", Ru: "Не наш", En: "Not ours"}
	textDecided    = i18n.M{Kk: "Жауап студентке жіберілді.", Ru: "Ответ отправлен студенту.", En: "Your answer was sent to the student."}
	textChange     = i18n.M{Kk: "Мәліметті өзгерту", Ru: "Изменить сведения", En: "Change the facts"}
	textChangeHelp = i18n.M{
		Kk: "Жаңа мәлімет көрсетілген күннен бастап қолданылады; бұрынғысы тарихта қалады, студентке хабар барады.",
		Ru: "Новое действует с указанного дня; прежнее остаётся в истории, студент получит сообщение.",
		En: "What is new holds from the given day; what was before stays in the history, and the student is told.",
	}
	textFrom       = i18n.M{Kk: "Қай күннен", Ru: "С какого дня", En: "From"}
	textStatus     = i18n.M{Kk: "Күйі", Ru: "Статус", En: "Status"}
	textForm       = i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}
	textCourse     = i18n.M{Kk: "Курс", Ru: "Курс", En: "Year of study"}
	textFunding    = i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}
	textSave       = i18n.M{Kk: "Сақтау", Ru: "Сохранить", En: "Save"}
	textRename     = i18n.M{Kk: "Аты-жөнін түзету", Ru: "Исправить имя", En: "Correct the name"}
	textRenameHelp = i18n.M{
		Kk: "Бұл нөмірдің аккаунты бар, сондықтан тізімдегі басқа аты-жөн қабылданбайды. Студент тегін не атын шынымен ауыстырса не тізімде қате болса, осында түзетіңіз. Студентке хабар барады.",
		Ru: "У этого номера есть аккаунт, поэтому другое имя из списка не принимается. Если студент сменил фамилию или имя либо в списке была ошибка, исправьте здесь. Студент получит сообщение.",
		En: "This number has an account, so a list with another name is not taken. If the student has changed the name, or the list was wrong, correct it here. The student is told.",
	}
	textSurname    = i18n.M{Kk: "Тегі", Ru: "Фамилия", En: "Surname"}
	textGiven      = i18n.M{Kk: "Аты", Ru: "Имя", En: "Given name"}
	textPatronymic = i18n.M{Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"}
	textRenameWhy  = i18n.M{Kk: "Не өзгерді және неге", Ru: "Что изменилось и почему", En: "What has changed, and why"}
	textRenamed    = i18n.M{Kk: "Аты-жөні түзетілді.", Ru: "Имя исправлено.", En: "The name is corrected."}
	textChanged    = i18n.M{Kk: "Мәлімет сақталды.", Ru: "Сведения сохранены.", En: "The facts are kept."}
)

// The queue.
var (
	textAges     = i18n.M{Kk: "Оқу орнын күтіп тұрғаны: {n}", Ru: "Ждут вуза: {n}", En: "Waiting for the institution: {n}"}
	textBand     = i18n.M{Kk: "{from}–{to} күн", Ru: "{from}–{to} {to:день|дня|дней}", En: "{from}–{to} days"}
	textBandOver = i18n.M{Kk: "{n} күннен көп", Ru: "больше {n} {n:дня|дней|дней}", En: "over {n} {n:day|days}"}
	textPlaces   = i18n.M{Kk: "Қаржыландырылған орындар", Ru: "Финансируемые места", En: "Funded places"}
	textNoPlaces = i18n.M{
		Kk: "Оператор әлі орын бөлген жоқ.", Ru: "Оператор ещё не выделил мест.", En: "The operator has not allotted any places yet.",
	}
	textRoundOf   = i18n.M{Kk: "Раунд", Ru: "Раунд", En: "Round"}
	textTotal     = i18n.M{Kk: "Барлығы", Ru: "Всего", En: "In all"}
	textHeld      = i18n.M{Kk: "Бекітілген", Ru: "Закреплено", En: "Reserved"}
	textPaidOf    = i18n.M{Kk: "Төленген", Ru: "Выплачено", En: "Paid"}
	textFree      = i18n.M{Kk: "Бос", Ru: "Свободно", En: "Free"}
	textQueue     = i18n.M{Kk: "Кезек", Ru: "Очередь", En: "The queue"}
	textOthers    = i18n.M{Kk: "Басқалардың кезегі", Ru: "Ход других", En: "Somebody else's turn"}
	textNoCases   = i18n.M{Kk: "«{state}» күйінде ешкім жоқ", Ru: "В состоянии «{state}» никого нет", En: "Nobody stands at “{state}”"}
	textVoucher   = i18n.M{Kk: "Ваучер", Ru: "Ваучер", En: "Voucher"}
	textHoursOf   = i18n.M{Kk: "Расталған сағат", Ru: "Подтверждено часов", En: "Verified hours"}
	textTurn      = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "Standing"}
	textChoose    = i18n.M{Kk: "Таңдау", Ru: "Выбрать", En: "Choose"}
	textLook      = i18n.M{Kk: "Ашып қараңыз", Ru: "Откройте и посмотрите", En: "Open and look"}
	textFlagsLead = i18n.M{
		Kk: "Белгісі бар жинақ бірінші тұрады және жеке қаралады; белгісі жоғы алдын ала таңдалған. Белгінің ережелері:",
		Ru: "Наборы часов с пометкой стоят первыми и решаются по одному; без пометки — уже отмечены. Пометка ставится, если:",
		En: "Sets with a flag come first and are decided one by one; those without are ticked already. A set is flagged if:",
	}
	bulkNames = map[cases.State]i18n.M{
		cases.Applied:  {Kk: "Таңдалғандарды мақұлдау", Ru: "Одобрить отмеченные", En: "Approve those chosen"},
		cases.Approved: {Kk: "Таңдалғандарға орын бекіту", Ru: "Закрепить места за отмеченными", En: "Reserve places for those chosen"},
		cases.Verified: {Kk: "Таңдалған жинақтарды қабылдау", Ru: "Принять отмеченные наборы часов", En: "Accept the chosen sets"},
		cases.Accepted: {Kk: "Таңдалғандарды төлеушіге жіберу", Ru: "Передать отмеченные плательщику", En: "Send those chosen to the payer"},
	}
	textRoundAsk  = i18n.M{Kk: "Орын қай раундтан?", Ru: "Из какого раунда место?", En: "Out of which round?"}
	textRoundHint = i18n.M{Kk: "Бос орны бар, аяқталмаған раундтар ғана көрсетілген.", Ru: "Показаны раунды, которые идут и где есть свободные места.", En: "Rounds that run and have free places are shown."}
	textRound     = i18n.M{Kk: "Раундты таңдаңыз", Ru: "Выберите раунд", En: "Choose the round"}
	textDoneAll   = i18n.M{Kk: "Орындалды: {n}", Ru: "Сделано: {n}", En: "Done: {n}"}

	textNoneChosen = i18n.M{Kk: "Кемінде біреуін таңдаңыз.", Ru: "Отметьте хотя бы одну строку.", En: "Choose at least one."}
	textMoved      = i18n.M{Kk: "Кезек өзгерді. Бетті жаңартып, қайта таңдаңыз.", Ru: "Очередь изменилась. Обновите страницу и выберите снова.", En: "The queue has changed. Reload the page and choose again."}
	textAlone      = i18n.M{Kk: "Мұны жеке қарау керек: {name}.", Ru: "Это решается отдельно: {name}.", En: "This has to be decided by itself: {name}."}
)

// One case.
var (
	textCase       = i18n.M{Kk: "{name}, {voucher} ваучері", Ru: "{name}, ваучер {voucher}", En: "{name}, voucher {voucher}"}
	textAppliedOn  = i18n.M{Kk: "Өтінім берілген күні", Ru: "Заявка подана", En: "Applied on"}
	textFlags      = i18n.M{Kk: "Неге назар аудару керек", Ru: "На что обратить внимание", En: "What to look at"}
	textNoFlags    = i18n.M{Kk: "Белгі жоқ", Ru: "Пометок нет", En: "No flags"}
	textByRules    = i18n.M{Kk: "Қандай ережелер бойынша", Ru: "По каким правилам", En: "By which rules"}
	textDecision   = i18n.M{Kk: "Шешім", Ru: "Решение", En: "Decision"}
	textOwn        = i18n.M{Kk: "Бұл сіздің өз өтініміңіз: оны басқа қызметкер қарайды.", Ru: "Это ваша собственная заявка: решение по ней примет другой сотрудник.", En: "This is your own application: a colleague decides about it."}
	textNotOurTurn = i18n.M{Kk: "Қазір оқу орнының кезегі емес.", Ru: "Сейчас ход не за вузом.", En: "It is not the institution's turn now."}
	textWhatNow    = i18n.M{Kk: "Не істейміз?", Ru: "Что делаем?", En: "What is to be done?"}
	actNames       = map[cases.Act]i18n.M{
		cases.Approve: {Kk: "Өтінімді мақұлдау", Ru: "Одобрить заявку", En: "Approve the application"},
		cases.Reserve: {Kk: "Қаржыландырылған орын бекіту", Ru: "Закрепить финансируемое место", En: "Reserve a funded place"},
		cases.Accept:  {Kk: "Жинақты қабылдау", Ru: "Принять набор часов", En: "Accept the set"},
		cases.Send:    {Kk: "Төлеушіге жіберу", Ru: "Передать плательщику", En: "Send to the payer"},
		cases.Reopen:  {Kk: "Сағатты қайта қарау", Ru: "Вернуть часы на проверку", En: "Look at the hours again"},
		cases.Refuse:  {Kk: "Бас тарту", Ru: "Отказать", En: "Refuse"},
		cases.End:     {Kk: "Қатысуын аяқтау", Ru: "Завершить участие", En: "End the participation"},
	}
	actHints = map[cases.Act]i18n.M{
		cases.Refuse: {
			Kk: "Студент шағымдана алады; қол қойылған болса, орны оған дейін сақталады.", Ru: "Студент сможет обжаловать; если соглашение подписано, место до тех пор сохраняется.",
			En: "The student can appeal; if the agreement is signed, the place is kept until then.",
		},
		cases.End: {
			Kk: "Студент енді оқымаса не хабарласпаса. Ол шағымдана алады; мерзімі өткен соң орын мен ақша қайтады.",
			Ru: "Если студент больше не учится или не отвечает. Он сможет обжаловать; когда срок пройдёт, место и деньги вернутся.",
			En: "If the student no longer studies or does not answer. They can appeal; once the term has passed, the place and the money go back.",
		},
	}
	textCode       = i18n.M{Kk: "Себептің түрі", Ru: "Вид причины", En: "Kind of reason"}
	textCodeHint   = i18n.M{Kk: "Бас тартқанда, қайта қарағанда не қатысуды аяқтағанда керек.", Ru: "Нужен, чтобы отказать, вернуть на проверку или завершить участие.", En: "Needed to refuse, to look again or to end."}
	textChooseCode = i18n.M{Kk: "Себептің түрін таңдаңыз", Ru: "Выберите вид причины", En: "Choose the kind of reason"}
	textChooseAct  = i18n.M{Kk: "Шешімді таңдаңыз", Ru: "Выберите решение", En: "Choose what to do"}
	textReason     = i18n.M{Kk: "Студентке түсіндірме", Ru: "Объяснение для студента", En: "Explanation for the student"}
	textReasonHint = i18n.M{Kk: "Себебі керек болса, кемінде 10 таңба; оны студент оқиды.", Ru: "Когда нужна причина, не короче 10 знаков: её прочтёт студент.", En: "Where a reason is needed, at least 10 characters: the student will read it."}
	textDo         = i18n.M{Kk: "Орындау", Ru: "Сделать", En: "Do it"}
	textDone       = i18n.M{Kk: "Орындалды: {name}", Ru: "Сделано: {name}", En: "Done: {name}"}
)

// textRoster leads to the pages on which the list is taken in.
var textRoster = i18n.M{Kk: "Студенттер тізімін жүктеу", Ru: "Загрузить список студентов", En: "Import the list of students"}
