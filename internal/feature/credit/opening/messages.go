package opening

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// What is written down in the audit.
var (
	actAnnounce = audit.Act{Code: "opening.announce", Text: i18n.M{
		Kk: "Раундтың өтінім қабылдауын жариялады", Ru: "Объявил приём заявок раунда", En: "Announced the opening of a round",
	}}
	actEnter = audit.Act{Code: "opening.enter", Text: i18n.M{
		Kk: "Ваучерге өтінім берді", Ru: "Подал заявку на ваучер", En: "Entered an opening",
	}}
	actPass = audit.Act{Code: "opening.pass", Text: i18n.M{
		Kk: "Талапқа сай болмаған соң орын келесі адамға өтті", Ru: "Место прошло мимо: условия правил не выполнялись", En: "A place went past: conditions of the rules did not hold",
	}}
	actBack = audit.Act{Code: "opening.back", Text: i18n.M{
		Kk: "Шарттар орындалған соң кезектегі өз орнына оралды", Ru: "Вернулся на своё место в очереди: условия выполнены", En: "Came back to their rank: the conditions hold again",
	}}
	actReveal = audit.Act{Code: "opening.reveal", Text: i18n.M{
		Kk: "Жеребенің құпия санын ашып, кезекті анықтады", Ru: "Раскрыл секретное число жеребьёвки и определил очередь", En: "Revealed the secret number of a lottery and drew the order",
	}}
)

// Acts is what this part writes down.
var Acts = []audit.Act{actAnnounce, actEnter, actReveal, actPass, actBack}

var kinds = map[Kind]i18n.M{
	ByArrival: {Kk: "келген реті бойынша", Ru: "в порядке поступления", En: "by order of arrival"},
	ByLottery: {Kk: "жеребе бойынша", Ru: "по жребию", En: "by lottery"},
}

// Name is what the kind of order is called.
func (k Kind) Name() i18n.M { return kinds[k] }

var phases = map[Phase]i18n.M{
	Announced: {Kk: "жарияланды", Ru: "объявлен", En: "announced"},
	Open:      {Kk: "өтінім қабылданып жатыр", Ru: "идёт приём", En: "open now"},
	Drawing:   {Kk: "жеребе тартылып жатыр", Ru: "идёт жеребьёвка", En: "lots are being drawn"},
	Closed:    {Kk: "қабылдау аяқталды", Ru: "приём завершён", En: "closed"},
}

// Name is what the phase is called.
func (p Phase) Name() i18n.M { return phases[p] }

var states = map[State]i18n.M{
	Applied:   {Kk: "Оқу орны қарап жатыр", Ru: "Рассматривает вуз", En: "The institution is looking at it"},
	Approved:  {Kk: "Мақұлданды, орын күтеді", Ru: "Одобрено, ждёт места", En: "Approved, waits for a place"},
	Place:     {Kk: "Орын бекітілді", Ru: "Место закреплено", En: "A place is held"},
	Refused:   {Kk: "Оқу орны бас тартты", Ru: "Вуз отказал", En: "Refused by the institution"},
	Withdrawn: {Kk: "Студент бас тартты", Ru: "Студент отказался", En: "Withdrawn by the student"},
	Lapsed:    {Kk: "Мерзімінде қол қойылмады, орын келесіге өтті", Ru: "Не подписано в срок, место перешло следующему", En: "Not signed in time; the place went to the next"},
	Unfit:     {Kk: "Шарттар орындалмай, орын келесіге өтті", Ru: "Условия не выполнялись, место перешло следующему", En: "Conditions did not hold; the place went to the next"},
}

// Name is what the state is called.
func (s State) Name() i18n.M { return states[s] }

// Where somebody stands in the line.
var (
	textHeld = i18n.M{
		Kk: "Сізге ақшасымен бірге орын бекітілді.", Ru: "За вами закреплено место, деньги на него есть.",
		En: "A place is held for you, with its money.",
	}
	textUndrawn = i18n.M{
		Kk: "Кезек жеребе бойынша анықталады. Қабылдау аяқталатын уақыт: {at}.",
		Ru: "Очередь определит жребий после окончания приёма: {at}.",
		En: "The order will be drawn by lot after the close: {at}.",
	}
	textWaiting = i18n.M{
		Kk: "Күту тізіміндегі нөміріңіз: {number}. Оқу орнындағы орындардың бәрі ({places}) алдыңыздағыларға тиесілі. Біреуі шықса, кезек жылжиды.",
		Ru: "Вы в листе ожидания под номером {number}. Все места вуза ({places}) приходятся на тех, кто раньше в очереди. Если кто-то выбывает, очередь сдвигается.",
		En: "Waiting, number {number}. All places of your institution ({places}) go to those before you. When one of them drops out, the line moves up.",
	}
	textWithin = i18n.M{
		Kk: "Кезегіңізге бос орын жетеді. Оқу орны өтінімді мақұлдаған соң орын бекітіледі.",
		Ru: "На вашу очередь есть свободное место. Оно закрепится, когда вуз одобрит заявку.",
		En: "Your turn reaches a free place. The place will be held once the institution approves.",
	}
	textPassed = i18n.M{
		Kk: "Кезегіңізге бос орын жеткенде ереженің шарты орындалмады, сондықтан орын келесі адамға өтті. Не жетпейтіні хатта жазылған. Түзелген соң кезектегі нөміріңізге ораласыз: келесі бос орын алдымен сізге тиеді.",
		Ru: "Когда очередь дошла до вас, условия правил не выполнялись, и место перешло следующему. Чего не хватает, сказано в письме. Когда это исправят, вы вернётесь на свой номер: следующее свободное место достанется сначала вам.",
		En: "When a place reached you, conditions of the rules did not hold, and it went to the next. The letter says what was lacking. Once it is mended you come back to your number: the next free place is yours first.",
	}
	textPassedSubject = i18n.M{Kk: "{voucher} ваучері: орын келесі адамға өтті", Ru: "Ваучер {voucher}: место перешло следующему", En: "Voucher {voucher}: the place went to the next"}
	textPassedBody    = i18n.M{
		Kk: "{voucher} ваучерінің кезегі сізге жетті, бірақ бүгін ереженің мына шарттары орындалмайды:", Ru: "Очередь на ваучер {voucher} дошла до вас, но сегодня не выполняются условия правил:",
		En: "Your turn for voucher {voucher} has come, but these conditions of the rules do not hold today:",
	}
	textPassedThen = i18n.M{
		Kk: "Сондықтан орын ереже бойынша келесі адамға өтті. Мәлімет қате болса, университетке хабарласыңыз: оны сол түзетеді. Түзелген соң бір сағат ішінде кезектегі нөміріңізге ораласыз, келесі бос орын алдымен сізге тиеді.",
		Ru: "Поэтому по правилам очереди место перешло следующему. Если сведения неверны, обратитесь в университет: исправляет он. В течение часа после исправления вы вернётесь на свой номер в очереди, и следующее свободное место достанется сначала вам.",
		En: "So by the order the place went to the next. If what is said of you is wrong, turn to the university: it mends the facts. Within an hour of that you come back to your number in the line, and the next free place is yours first.",
	}
	textApproved = i18n.M{
		Kk: "Өтінім мақұлданды, орын бекітіліп жатыр.", Ru: "Заявка одобрена, место закрепляется.", En: "Approved; the place is being held.",
	}
)

// What an opening asks of an applicant.
var (
	textIsOpen = i18n.M{Kk: "Өтінім қабылданып жатыр, соңғы уақыты: {until}", Ru: "Приём идёт до {until}", En: "It is open until {until}"}
	textNotYet = i18n.M{
		Kk: "Өтінім қабылдау әлі басталған жоқ. Басталатын уақыты: {at}", Ru: "Приём ещё не начался. Начало: {at}", En: "It is not open yet. It opens at {at}",
	}
	textIsOver    = i18n.M{Kk: "Өтінім қабылдау аяқталды: {at}", Ru: "Приём завершён: {at}", En: "It is closed since {at}"}
	textHasPlaces = i18n.M{
		Kk: "Оқу орнының осы ваучерге берілген орындары: {places}", Ru: "Мест у вуза по этому ваучеру: {places}",
		En: "Places of the institution for this voucher: {places}",
	}
	textNoPlaces = i18n.M{
		Kk: "Бұл раундта оқу орнына осы ваучер бойынша орын бөлінбеген. Басқа ваучерді таңдаңыз не оқу орнынан сұраңыз",
		Ru: "В этом раунде у вуза нет мест по этому ваучеру. Выберите другой ваучер или спросите в вузе",
		En: "The institution has no places for this voucher in this round. Choose another voucher, or ask the institution",
	}
)

// What is wrong with what was filled in, or cannot be done.
var (
	textKind        = i18n.M{Kk: "Кезек қалай анықталатынын таңдаңыз.", Ru: "Выберите, как определяется очередь.", En: "Choose how the order comes about."}
	textNoticeHours = i18n.M{
		Kk: "Ереже бойынша алдын ала кемінде мынанша сағат бұрын жарияланады: {hours}. Ең ерте уақыт: {first}.",
		Ru: "По правилам объявляют не позже чем за {hours} {hours:час|часа|часов}. Самое раннее время: {first}.",
		En: "The rules ask for {hours} {hours:hour|hours} of notice. The earliest time is {first}.",
	}
	textAfterRound = i18n.M{Kk: "Раундтың соңғы күні: {until}; содан кеш емес күнді таңдаңыз.", Ru: "Раунд идёт до {until}; выберите день не позже.", En: "The round ends on {until}; choose a day no later."}
	textCloses     = i18n.M{Kk: "Аяқталатын уақыт басталғаннан кейін болады.", Ru: "Окончание позже начала.", En: "The close is after the opening."}
	textAnnounced  = i18n.M{
		Kk: "Бұл раундтың қабылдауы жарияланған: бір раундтың бір ғана кезегі болады.",
		Ru: "Приём этого раунда уже объявлен: у раунда одна очередь.",
		En: "This round's opening has been announced already: a round has one line.",
	}
	textReveal = i18n.M{
		Kk: "Жеребе қабылдау аяқталған соң бір рет тартылады. Аяқталатын уақыты: {at}.",
		Ru: "Жребий тянут один раз, после окончания приёма: {at}.",
		En: "Lots are drawn once, after the close: {at}.",
	}
	textTooSoon = i18n.M{
		Kk: "Бұл раундтың кезегі әлі анықталған жоқ, сондықтан орын бекітілмейді.",
		Ru: "Очередь этого раунда ещё не определена, поэтому места не закрепляют.",
		En: "This round's order is not known yet, so no place can be held.",
	}
	textOrder = i18n.M{
		Kk: "Орын кезек бойынша беріледі. Алдында тұрғандар: {ahead}, бос орын: {free}.",
		Ru: "Места закрепляют по очереди: впереди {ahead}, свободно {free}.",
		En: "Places are given in order: {ahead} come before, {free} are free.",
	}
	textClaimed = i18n.M{
		Kk: "Бос орындар кезекте тұрғандарға тиесілі. Кезекте: {waiting}, алуға болатын орын: {spare}.",
		Ru: "Свободные места приходятся на тех, кто в очереди ({waiting}). Забрать можно: {spare}.",
		En: "The free places belong to those who wait ({waiting}). You can take: {spare}.",
	}
)
