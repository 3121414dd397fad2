package operatorweb

import "asar/internal/kit/i18n"

// The overview and the table of ages.
var (
	textDesk       = i18n.M{Kk: "Оператор беттері", Ru: "Страницы оператора", En: "The operator's pages"}
	textOverview   = i18n.M{Kk: "Оператор үстелі", Ru: "Рабочее место оператора", En: "The operator's desk"}
	textAgeing     = i18n.M{Kk: "Кім кімді күтіп тұр", Ru: "Кто кого ждёт", En: "Who waits for whom"}
	textAgeingLead = i18n.M{
		Kk: "Әр жол: бір оқу орнының бір сатыда тұрған студенттері. Алдымен төлемі ұзақ күткендер.",
		Ru: "Строка — студенты одного вуза на одном шаге. Сначала те, чьи деньги ждут дольше всего.",
		En: "A line is the students of one institution at one step. Those whose money has waited longest come first.",
	}
	textOpenCases       = i18n.M{Kk: "Ашық іс", Ru: "Открытых дел", En: "Open cases"}
	textOwed            = i18n.M{Kk: "Төленуге тиіс", Ru: "Должны выплатить", En: "Owed"}
	textOverMonth       = i18n.M{Kk: "30 күннен көп тұрғаны", Ru: "Стоят больше 30 дней", En: "Have stood for over 30 days"}
	textWhoseTurn       = i18n.M{Kk: "Кімнің кезегі", Ru: "Чей ход", En: "Whose turn it is"}
	textHowLong         = i18n.M{Kk: "Қанша күтті", Ru: "Сколько ждут", En: "For how long"}
	textEverybody       = i18n.M{Kk: "Барлығы", Ru: "Все", En: "Everybody"}
	textDaysTo          = i18n.M{Kk: "{from}–{to} күн", Ru: "{from}–{to} {to:день|дня|дней}", En: "{from}–{to} days"}
	textDaysFrom        = i18n.M{Kk: "{n} күннен көп", Ru: "больше {n} {n:дня|дней|дней}", En: "over {n} days"}
	textDays            = i18n.M{Kk: "{n} күн", Ru: "{n} {n:день|дня|дней}", En: "{n} {n:day|days}"}
	textWaitsAt         = i18n.M{Kk: "Оқу орны және саты", Ru: "Вуз и шаг", En: "Institution and step"}
	textTurn            = i18n.M{Kk: "Кезегі", Ru: "Чей ход", En: "Turn of"}
	textStudents        = i18n.M{Kk: "Студент саны", Ru: "Студентов", En: "Students"}
	textOldest          = i18n.M{Kk: "Ең ескісі", Ru: "Дольше всех", En: "Oldest"}
	textNothingWaits    = i18n.M{Kk: "Ешкім күтіп тұрған жоқ", Ru: "Никто не ждёт", En: "Nobody waits"}
	textNothingWaitsWhy = i18n.M{Kk: "Бұл сатыда ашық іс жоқ.", Ru: "Открытых дел здесь нет.", En: "There are no open cases here."}
	textOpenings        = i18n.M{Kk: "Өтінім қабылдау", Ru: "Приём заявок", En: "Openings"}
	textNoOpenings      = i18n.M{
		Kk: "Әзірге жарияланбаған. Раунд ашып, оның қабылдауын жариялаңыз.", Ru: "Пока не объявлен. Откройте раунд и объявите его приём.",
		En: "None is announced yet. Open a round and announce its opening.",
	}
)

// Rounds.
var (
	textRounds     = i18n.M{Kk: "Раундтар", Ru: "Раунды", En: "Rounds"}
	textRoundsLead = i18n.M{
		Kk: "Раунд – бір бюджеттен бөлінетін орындар. Әр орынның ақшасы алдын ала бар.",
		Ru: "Раунд — места из одного бюджета. За каждым местом заранее стоят деньги.",
		En: "A round is places out of one budget. Each place has its money behind it from the start.",
	}
	textNoRounds        = i18n.M{Kk: "Әзірге раунд жоқ", Ru: "Раундов пока нет", En: "There is no round yet"}
	textNoRoundsWhy     = i18n.M{Kk: "Алғашқы раундты бюджетімен бірге ашыңыз.", Ru: "Откройте первый раунд с его бюджетом.", En: "Open the first one with its budget."}
	textRound           = i18n.M{Kk: "Раунд", Ru: "Раунд", En: "Round"}
	textNewRound        = i18n.M{Kk: "Жаңа раунд", Ru: "Новый раунд", En: "A new round"}
	textOpenRound       = i18n.M{Kk: "Раунд ашу", Ru: "Открыть раунд", En: "Open the round"}
	textRoundOpened     = i18n.M{Kk: "Раунд ашылды. Енді орындарды бөліңіз.", Ru: "Раунд открыт. Теперь распределите места.", En: "The round is open. Now allot its places."}
	textProgramme       = i18n.M{Kk: "Бағдарлама", Ru: "Программа", En: "Programme"}
	textChooseProgramme = i18n.M{Kk: "Бағдарламаны таңдаңыз.", Ru: "Выберите программу.", En: "Choose a programme."}
	textName            = i18n.M{Kk: "Атауы", Ru: "Название", En: "Name"}
	textFrom            = i18n.M{Kk: "Бірінші күні", Ru: "Первый день", En: "First day"}
	textUntil           = i18n.M{Kk: "Соңғы күні", Ru: "Последний день", En: "Last day"}
	textDates           = i18n.M{Kk: "Күндері", Ru: "Даты", En: "Dates"}
	textBudget          = i18n.M{Kk: "Бюджет", Ru: "Бюджет", En: "Budget"}
	textBudgetTenge     = i18n.M{Kk: "Бюджет, теңге", Ru: "Бюджет, тенге", En: "Budget in tenge"}
	textBudgetHint      = i18n.M{Kk: "Бүтін сома, мысалы 1 710 000.", Ru: "Целая сумма, например 1 710 000.", En: "A whole sum, such as 1 710 000."}
	textLeft            = i18n.M{Kk: "Бөлінбегені", Ru: "Не распределено", En: "Not allotted"}
	textAllottedSum     = i18n.M{Kk: "Бөлінгені", Ru: "Распределено", En: "Allotted"}
	textShares          = i18n.M{Kk: "Оқу орындарының үлесі", Ru: "Доли вузов", En: "Shares of the institutions"}
	textNoShares        = i18n.M{Kk: "Орындар әлі бөлінбеген.", Ru: "Места ещё не распределены.", En: "No places have been allotted yet."}
	textShare           = i18n.M{Kk: "{name}, {voucher}, бос: {free}", Ru: "{name}, {voucher}, свободно: {free}", En: "{name}, {voucher}, free: {free}"}
	textInstitution     = i18n.M{Kk: "Оқу орны", Ru: "Вуз", En: "Institution"}
	textVoucher         = i18n.M{Kk: "Ваучер", Ru: "Ваучер", En: "Voucher"}
	textPlaces          = i18n.M{Kk: "Орын саны", Ru: "Мест", En: "Places"}
	textReserved        = i18n.M{Kk: "Бекітілген", Ru: "Закреплено", En: "Reserved"}
	textPaid            = i18n.M{Kk: "Төленген", Ru: "Выплачено", En: "Paid"}
	textFree            = i18n.M{Kk: "Бос", Ru: "Свободно", En: "Free"}
	textMoney           = i18n.M{Kk: "Ақшасы", Ru: "Деньги", En: "Money"}
	textAllot           = i18n.M{Kk: "Орын бөлу", Ru: "Выделить места", En: "Allot places"}
	textMove            = i18n.M{Kk: "Орынды ауыстыру", Ru: "Передать места", En: "Move places"}
	textTakeBack        = i18n.M{Kk: "Бюджетке қайтару", Ru: "Вернуть в бюджет", En: "Take places back"}
	textFromShare       = i18n.M{Kk: "Кімнен", Ru: "От кого", En: "From"}
	textToInstitution   = i18n.M{Kk: "Кімге", Ru: "Кому", En: "To"}
	textAllotted        = i18n.M{Kk: "Орын бөлінді.", Ru: "Места выделены.", En: "The places are allotted."}
	textMoved           = i18n.M{Kk: "Орын ауыстырылды.", Ru: "Места переданы.", En: "The places are moved."}
	textTakenBack       = i18n.M{Kk: "Орын бюджетке қайтарылды.", Ru: "Места возвращены в бюджет.", En: "The places are back in the budget."}
	textChooseShare     = i18n.M{Kk: "Үлесті таңдаңыз.", Ru: "Выберите долю.", En: "Choose a share."}
	textChooseVoucher   = i18n.M{
		Kk: "Ваучерді таңдаңыз. Тізім бос болса, алдымен бағдарлама ережесін жариялаңыз.", Ru: "Выберите ваучер. Если список пуст, сначала опубликуйте правила программы.",
		En: "Choose a voucher. If there is none, publish the programme's rules first.",
	}
	textChooseInstitution = i18n.M{Kk: "Оқу орнын таңдаңыз.", Ru: "Выберите вуз.", En: "Choose an institution."}
	textLedger            = i18n.M{Kk: "Орындар журналы", Ru: "Журнал мест", En: "Ledger of places"}
	textWholeLedger       = i18n.M{Kk: "Журналдың толық нұсқасы", Ru: "Весь журнал", En: "The whole ledger"}
	textWhat              = i18n.M{Kk: "Не болды", Ru: "Что произошло", En: "What happened"}
)

// Openings.
var (
	textOpening      = i18n.M{Kk: "Өтінім қабылдау", Ru: "Приём заявок", En: "Opening"}
	textNotAnnounced = i18n.M{
		Kk: "Қабылдау жарияланбаған. Жарияланған соң орындар тек кезекпен бекітіледі.",
		Ru: "Приём не объявлен. После объявления места закрепляются только по очереди.",
		En: "No opening is announced. Once it is, places are held by its order only.",
	}
	textAnnounce  = i18n.M{Kk: "Қабылдауды жариялау", Ru: "Объявить приём", En: "Announce an opening"}
	textAnnounced = i18n.M{Kk: "Қабылдау жарияланды.", Ru: "Приём объявлен.", En: "The opening is announced."}
	textNotice    = i18n.M{
		Kk: "Ереже бойынша қабылдау басталғанға дейін кемінде мынанша сағат бұрын жарияланады: {hours}. Жарияланғаны өзгертілмейді.",
		Ru: "По правилам приём объявляют не позже чем за {hours} {hours:час|часа|часов} до начала. Объявленное не меняется.",
		En: "The rules ask for {hours} {hours:hour|hours} of notice. What is announced cannot be changed.",
	}
	textOrder       = i18n.M{Kk: "Кезек тәртібі", Ru: "Порядок очереди", En: "Order"}
	textArrivalHint = i18n.M{Kk: "Кім ерте келсе, сол алда.", Ru: "Кто раньше подал, тот впереди.", En: "Whoever comes first stands first."}
	textLotteryHint = i18n.M{
		Kk: "Кездейсоқ құпия сан таңдалады. Оның SHA-256 қосындысы қазір жарияланады, ал санның өзі қабылдау аяқталған соң ашылады.",
		Ru: "Выбирается случайное секретное число. Его сумма SHA-256 публикуется сейчас, само число — после окончания.",
		En: "A random secret number is drawn. Its SHA-256 is published now, the number itself after the close.",
	}
	textPhase      = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textOpens      = i18n.M{Kk: "Басталуы", Ru: "Начало", En: "Opens"}
	textCloses     = i18n.M{Kk: "Аяқталуы", Ru: "Окончание", En: "Closes"}
	textEntries    = i18n.M{Kk: "Өтінім саны", Ru: "Заявок", En: "Entries"}
	textOpensDay   = i18n.M{Kk: "Басталатын күні", Ru: "День начала", En: "Day of the opening"}
	textOpensTime  = i18n.M{Kk: "Басталатын уақыты", Ru: "Время начала", En: "Time of the opening"}
	textClosesDay  = i18n.M{Kk: "Аяқталатын күні", Ru: "День окончания", En: "Day of the close"}
	textClosesTime = i18n.M{Kk: "Аяқталатын уақыты", Ru: "Время окончания", En: "Time of the close"}
	textBadMoment  = i18n.M{
		Kk: "Күн мен уақытты мынадай түрде жазыңыз: 2027-01-20, 10:00.", Ru: "Напишите день и время так: 2027-01-20, 10:00.",
		En: "Write the day and the time like this: 2027-01-20, 10:00.",
	}
	textReveal     = i18n.M{Kk: "Құпия санды ашып, жеребе тарту", Ru: "Раскрыть секретное число и провести жеребьёвку", En: "Reveal the secret number and draw the lots"}
	textRevealed   = i18n.M{Kk: "Жеребе тартылды.", Ru: "Жеребьёвка проведена.", En: "The lots are drawn."}
	textPublicPage = i18n.M{Kk: "Көпшілікке ашық беті", Ru: "Открытая страница", En: "The public page"}
)
