package cases

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

var states = map[State]i18n.M{
	Applied:   {Kk: "Өтініш берілді", Ru: "Заявка подана", En: "Applied"},
	Approved:  {Kk: "Өтініш мақұлданды", Ru: "Заявка одобрена", En: "Approved"},
	Reserved:  {Kk: "Орын бөлінді", Ru: "Место закреплено", En: "Place reserved"},
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
	Reserve:  {Kk: "орын бөлу", Ru: "закрепить место", En: "reserve a place"},
	Sign:     {Kk: "келісімге қол қою", Ru: "подписать соглашение", En: "sign the agreement"},
	Withdraw: {Kk: "өтінішті қайтарып алу", Ru: "отозвать заявку", En: "withdraw"},
	Lapse:    {Kk: "орынды босату", Ru: "освободить место", En: "release the place"},
	Accept:   {Kk: "жинақты қабылдау", Ru: "принять комплект", En: "accept"},
	Reopen:   {Kk: "қайта қарау", Ru: "вернуть на проверку", En: "reopen"},
	Send:     {Kk: "төлеушіге жіберу", Ru: "передать плательщику", En: "send to the payer"},
	Pay:      {Kk: "төлемді белгілеу", Ru: "отметить выплату", En: "note the payment"},
	Return:   {Kk: "қайтарымды белгілеу", Ru: "отметить возврат", En: "note the return"},
	Mend:     {Kk: "деректерді түзету", Ru: "исправить данные", En: "mend the details"},
	Appeal:   {Kk: "шағымдану", Ru: "обжаловать", En: "appeal"},
	Uphold:   {Kk: "шағымды қанағаттандыру", Ru: "удовлетворить жалобу", En: "uphold the appeal"},
	Dismiss:  {Kk: "шағымды қабылдамау", Ru: "отклонить жалобу", En: "dismiss the appeal"},
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
	textUsed        = i18n.M{Kk: "Басқа ваучерге есептелген", Ru: "Засчитано в другой ваучер", En: "Counted for another voucher"}
	textDayFull     = i18n.M{Kk: "Күндік шек: {n}", Ru: "Предел на день: {n}", En: "The day's limit: {n}"}
	textWeekFull    = i18n.M{Kk: "Апталық шек: {n}", Ru: "Предел на неделю: {n}", En: "The week's limit: {n}"}
	textCapFull     = i18n.M{Kk: "Кезең шегіне жетті", Ru: "Достигнут предел за период", En: "The period's cap is reached"}
	textVoucherFull = i18n.M{Kk: "Ваучерге жеткілікті", Ru: "Для ваучера уже достаточно", En: "Enough for the voucher"}
)

// hours is a number of minutes said as hours.
type hours int

// Text says the hours.
func (h hours) Text(l i18n.Lang) string { return i18n.Hours(l, int(h)) }

// date is a day said in words.
type date when.Day

// Text says the day.
func (d date) Text(l i18n.Lang) string { return i18n.LongDate(l, when.Day(d).Time()) }
