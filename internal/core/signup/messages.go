package signup

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actJoin, actWithdraw, actAccept, actCallOff}

var (
	actJoin     = audit.Act{Code: "signup.join", Text: i18n.M{Kk: "Ауысымға жазылды", Ru: "Запись на смену", En: "Signed up"}}
	actWithdraw = audit.Act{Code: "signup.withdraw", Text: i18n.M{Kk: "Орнынан бас тартты", Ru: "Отказ от места", En: "Place given back"}}
	actAccept   = audit.Act{Code: "signup.accept", Text: i18n.M{Kk: "Ұсынылған орынды алды", Ru: "Принято предложенное место", En: "Offered place taken"}}
	actCallOff  = audit.Act{Code: "signup.call-off", Text: i18n.M{Kk: "Баланың жазылуынан бас тартты", Ru: "Отменена запись ребёнка", En: "A child's sign-up called off"}}
)

type message = i18n.M

var (
	textChooseShift = i18n.M{
		Kk: "Кемінде бір ауысымды таңдаңыз.",
		Ru: "Выберите хотя бы одну смену.",
		En: "Choose at least one shift.",
	}
	textOpen = i18n.M{
		Kk: "Жазылу ашық",
		Ru: "Запись открыта",
		En: "Sign-up is open",
	}
	textNotOpen = i18n.M{
		Kk: "Бұл ауысымға жазылу жабық: акция аяқталған не тоқтатылған",
		Ru: "Запись на эту смену закрыта: акция завершена или отменена",
		En: "Sign-up for this shift is closed: the opportunity has ended or was cancelled",
	}
	textHalted = i18n.M{
		Kk: "Фронт-офис ұйымның жұмысын тоқтатқандықтан, жазылу уақытша тоқтады. Берілген орындар сақталады",
		Ru: "Запись приостановлена: фронт-офис приостановил организацию. Уже занятые места остаются",
		En: "Sign-up stands still because the front office has suspended the organisation. Places already taken stay",
	}
	textAhead = i18n.M{
		Kk: "Ауысым әлі басталған жоқ: {time}",
		Ru: "Смена ещё впереди: {time}",
		En: "The shift is still ahead: {time}",
	}
	textBegun = i18n.M{
		Kk: "Ауысым басталып кетті: {time}. Басқа ауысымды таңдаңыз",
		Ru: "Смена уже началась: {time}. Выберите другую",
		En: "The shift has already begun: {time}. Choose another",
	}
	textOldEnough = i18n.M{
		Kk: "Ауысым күнгі жасы: {age}, талап: {limit}+",
		Ru: "Возраст в день смены: {age}, нужно {limit}+",
		En: "Age on the day of the shift: {age}; required: {limit}+",
	}
	textTooYoung = i18n.M{
		Kk: "Ауысым күнгі жасы: {age}, ал бұл акцияға {limit} жастан қатысуға болады. Жасқа сай істерді тізімнен табуға болады",
		Ru: "Возраст в день смены: {age}, а сюда можно с {limit} лет. Подходящие дела есть в списке",
		En: "Age on the day of the shift: {age}; this one is from {limit}. The list has others that suit",
	}
	textMinorBan = i18n.M{
		Kk: "Ауысым күнгі жасы: {age}. Заң кәмелетке толмағандарды ({limit} жасқа дейін) мұндай іске жібермейді: {risks} («Волонтерлік қызмет туралы» № 42-VI Заң, 12-бап)",
		Ru: "Возраст в день смены: {age}. Закон не допускает к такому делу до {limit} лет: {risks} (Закон № 42-VI «О волонтёрской деятельности», ст. 12)",
		En: "Age on the day of the shift: {age}. The law admits nobody under {limit} to this: {risks} (Law on volunteer activity No. 42-VI, art. 12)",
	}
	textNightBan = i18n.M{
		Kk: "Ауысым күнгі жасы: {age}. Кәмелетке толмағандар ({limit} жасқа дейін) түнгі ауысымға ({hours}) қатыспайды. Күндізгі ауысымды таңдаңыз",
		Ru: "Возраст в день смены: {age}. До {limit} лет в ночные смены ({hours}) не записывают. Выберите дневную",
		En: "Age on the day of the shift: {age}. Nobody under {limit} joins a night shift ({hours}). Choose one by day",
	}
	textConsentNever = i18n.M{
		Kk: "Деректерді өңдеуге келісіміңіз әлі жоқ: ұйым ауысымға кім келетінін білуге тиіс. Жазылу үшін келісіміңізді беріңіз",
		Ru: "Вы ещё не дали согласие на обработку данных: организация должна знать, кто придёт. Чтобы записаться, дайте его",
		En: "You have not agreed to the use of your data yet: the organisation has to know who is coming. Agree to sign up",
	}
	textConsentWithdrawn = i18n.M{
		Kk: "Деректерді өңдеуге келісіміңізді қайтарып алғансыз. Жазылу үшін қайта келісіңіз",
		Ru: "Вы отозвали согласие на обработку данных. Чтобы записаться, дайте его снова",
		En: "You have withdrawn the consent to use your data. Give it again to sign up",
	}
	textBarredReason = i18n.M{
		Kk: "Жас ережесі бойынша: {why}",
		Ru: "По правилам о возрасте: {why}",
		En: "By the rules on age: {why}",
	}
	textGuardianReason = i18n.M{
		Kk: "Ата-ана растауын қайтарып алды",
		Ru: "Родитель отозвал своё подтверждение",
		En: "The parent withdrew the confirmation",
	}
	textGuardianCalledOff = i18n.M{
		Kk: "Ата-ана жазылудан бас тартты",
		Ru: "Родитель отменил запись",
		En: "The parent called the sign-up off",
	}
	textChildCame = i18n.M{
		Kk: "Бала ауысымға келіп қойған немесе ауысым аяқталған, сондықтан жазылудан бас тартуға болмайды.",
		Ru: "Ребёнок уже пришёл на смену или она закончилась, поэтому отменить запись нельзя.",
		En: "The child has come to the shift already, or it is over, so the sign-up cannot be called off.",
	}
	textOwes = i18n.M{
		Kk: "Алдағы жазылулар: {n}, ең жақыны: {time}. Алдымен олардан бас тартыңыз; соңғысы аяқталатын уақыт: {last}",
		Ru: "Записей впереди: {n}, ближайшая {time}. Сначала откажитесь от них; последняя закончится {last}",
		En: "Sign-ups ahead: {n}, the nearest {time}. Withdraw from them first; the last one ends {last}",
	}
	textMinorsSigned = i18n.M{
		Kk: "Жасы енді сай келмейтін жазылулар: {n}. Өзгеріс сақталса, олар алынады, адамдарға себебі хабарланады. Сақтау үшін төмендегі белгіні қойыңыз.",
		Ru: "Записей тех, кому по возрасту станет нельзя: {n}. Если сохранить, записи снимутся, людям сообщат причину. Чтобы сохранить, поставьте отметку ниже.",
		En: "Sign-ups of people who would then be too young: {n}. If you save, they end and the people are told why. To save, tick the box below.",
	}
	textClash = i18n.M{
		Kk: "Осы уақытта басқа ауысымға жазылғансыз: «{title}», {time}. Алдымен одан бас тартыңыз",
		Ru: "В это время вы записаны на другую смену: «{title}», {time}. Сначала откажитесь от неё",
		En: "You are signed up for another shift at this time: “{title}”, {time}. Withdraw from it first",
	}
	textNoClash = i18n.M{
		Kk: "Бұл уақытта басқа жазылуыңыз жоқ",
		Ru: "Других записей на это время у вас нет",
		En: "You have no other sign-up at this time",
	}
	textFree = i18n.M{
		Kk: "Бос орын: {free} / {capacity}",
		Ru: "Свободно {free} из {capacity}",
		En: "{free} of {capacity} places free",
	}
	textQueue = i18n.M{
		Kk: "Бос орын жоқ. Кезектегі нөміріңіз: {n}. Орын босаса, хабарлаймыз",
		Ru: "Мест нет. Ваш номер в очереди: {n}. Освободится место — сообщим",
		En: "No free places. Your number in the waiting list: {n}. We will tell you when a place falls free",
	}
	textFirstCome = i18n.M{
		Kk: "Бос орын: {free} / {capacity}. Басталуына бір сағаттан аз қалды, сондықтан орын бірінші алған адамға беріледі, кезектегілерге де",
		Ru: "Свободно {free} из {capacity}. До начала меньше часа, поэтому место достаётся тому, кто займёт его первым, в том числе из очереди",
		En: "{free} of {capacity} places free. Less than an hour is left, so a place goes to whoever takes it first, those who wait among them",
	}
	textGone = i18n.M{
		Kk: "Бос орынды басқа адам бұрын алды. Тағы орын босаса, хабарлаймыз.",
		Ru: "Свободное место заняли раньше вас. Если освободится ещё одно, сообщим.",
		En: "Somebody took the free place before you. If another falls free, we will tell you.",
	}
	textOfferStands = i18n.M{
		Kk: "Жазылу жабылды, бірақ сізге ұсынылған орын сақталады. Мерзімі: {until}",
		Ru: "Запись закрыта, но предложенное вам место остаётся за вами до {until}",
		En: "Sign-up is closed, but the place offered to you is held until {until}",
	}
	textOfferOver = i18n.M{
		Kk: "Ұсыныс мерзімі өтті, орын кезектегі келесі адамға берілді.",
		Ru: "Срок предложения истёк, место предложено следующему в очереди.",
		En: "The offer has run out; the place went to the next in the waiting list.",
	}
	textMayWithdraw = i18n.M{
		Kk: "Бас тарту мерзімі: {until}",
		Ru: "Отказаться можно до {until}",
		En: "You may withdraw until {until}",
	}
	textCame = i18n.M{
		Kk: "Келгеніңіз белгіленген: {at}, сондықтан енді бас тартуға болмайды. Қате болса не кетуіңіз керек болса, жетекшіге айтыңыз: {leader}, {phone}",
		Ru: "Ваш приход отмечен: {at}, поэтому отказаться уже нельзя. Если это ошибка или вам нужно уйти, скажите руководителю: {leader}, {phone}",
		En: "You were checked in at {at}, so you can no longer withdraw. If that is wrong, or you have to leave, tell the leader: {leader}, {phone}",
	}
	textTooLate = i18n.M{
		Kk: "Бас тарту мерзімі өтті: {until} (басталуына дейін {hours} сағ). Жетекшіге қоңырау шалыңыз: {leader}, {phone}",
		Ru: "Отказаться можно было до {until} (за {hours} ч до начала). Позвоните руководителю: {leader}, {phone}",
		En: "You could withdraw until {until} ({hours} h before the start). Call the leader: {leader}, {phone}",
	}
	textOfferSubject = i18n.M{
		Kk: "Асар: сізге орын босады — {title}",
		Ru: "Асар: для вас освободилось место — {title}",
		En: "Asar: a place is free for you: {title}",
	}
	textOfferBody = i18n.M{
		Kk: "«{title}», {time}. Орын сізге сақталған мерзім: {until}. Қабылдау не бас тарту: «Менің ауысымдарым» беті.",
		Ru: "«{title}», {time}. Место держим за вами до {until}. Принять или отказаться: страница «Мои смены».",
		En: "“{title}”, {time}. The place is held for you until {until}. Accept or decline on the page “My shifts”.",
	}
	textFirstSubject = i18n.M{
		Kk: "Асар: орын босады — {title}",
		Ru: "Асар: есть свободное место — {title}",
		En: "Asar: there is a free place: {title}",
	}
	textFirstBody = i18n.M{
		Kk: "«{title}», {time}. Басталуына бір сағаттан аз қалды, сондықтан орын бірінші алған адамға беріледі. Алу үшін «Менің ауысымдарым» бетін ашыңыз.",
		Ru: "«{title}», {time}. До начала меньше часа, поэтому место достанется тому, кто займёт его первым. Занять: страница «Мои смены».",
		En: "“{title}”, {time}. Less than an hour is left, so the place goes to whoever takes it first. Take it on the page “My shifts”.",
	}
	textHaltedSubject = i18n.M{
		Kk: "Асар: жазылу уақытша тоқтады — {title}",
		Ru: "Асар: запись приостановлена — {title}",
		En: "Asar: sign-up stands still: {title}",
	}
	textHaltedBody = i18n.M{
		Kk: "«{title}», {time}. Фронт-офис ұйымның жұмысын тоқтатты, сондықтан ұсынылған орын әзірге берілмейді. Кезектегі нөміріңіз сақталады: жазылу жалғасса, орынды қайта ұсынамыз.",
		Ru: "«{title}», {time}. Фронт-офис приостановил организацию, поэтому предложенное место пока занять нельзя. Ваш номер в очереди сохраняется: когда запись продолжится, место предложим снова.",
		En: "“{title}”, {time}. The front office has suspended the organisation, so the place offered cannot be taken for now. You keep your turn in the waiting list: when sign-up goes on, the place is offered again.",
	}
	textCalledBackSubject = i18n.M{
		Kk: "Асар: жазылуыңыз алынды — {title}",
		Ru: "Асар: ваша запись снята — {title}",
		En: "Asar: your sign-up has ended: {title}",
	}
	textCalledBackBody = i18n.M{
		Kk: "«{title}», {time}. Себебі: {reason}.",
		Ru: "«{title}», {time}. Причина: {reason}.",
		En: "“{title}”, {time}. Reason: {reason}.",
	}
	textCancelledSubject = i18n.M{
		Kk: "Асар: ауысым болмайды — {title}",
		Ru: "Асар: смена отменена — {title}",
		En: "Asar: the shift is cancelled: {title}",
	}
	textCancelledBody = i18n.M{
		Kk: "«{title}», {time}. Себебі: {reason}. Уақытыңыз босады, басқа істі таңдай аласыз.",
		Ru: "«{title}», {time}. Причина: {reason}. Ваше время свободно, можно выбрать другое дело.",
		En: "“{title}”, {time}. Reason: {reason}. Your time is free again; you can choose something else.",
	}
)
