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
	actReveal = audit.Act{Code: "opening.reveal", Text: i18n.M{
		Kk: "Жеребенің құпия санын ашып, кезекті анықтады", Ru: "Раскрыл секретное число жеребьёвки и определил очередь", En: "Revealed the secret number of a lottery and drew the order",
	}}
)

// Acts is what this part writes down.
var Acts = []audit.Act{actAnnounce, actEnter, actReveal}

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
