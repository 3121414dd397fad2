package appealweb

import (
	"asar/internal/feature/credit/cases"
	"asar/internal/kit/i18n"
)

var (
	textDesk        = i18n.M{Kk: "Оператор беттері", Ru: "Страницы оператора", En: "The operator's pages"}
	textAppeals     = i18n.M{Kk: "Шағымдар", Ru: "Жалобы", En: "Appeals"}
	textAppealsLead = i18n.M{
		Kk: "Студенттер оқу орнының бас тартуымен келіспейді. Алдымен ең ұзақ күткендер.",
		Ru: "Студенты не согласны с отказом вуза. Сначала те, кто ждёт дольше.",
		En: "Students object to a no of their institution. Those who have waited longest come first.",
	}
	textNone        = i18n.M{Kk: "Шағым жоқ", Ru: "Жалоб нет", En: "There are no appeals"}
	textNoneWhy     = i18n.M{Kk: "Студент шағымданғанда, ол осында шығады.", Ru: "Когда студент подаст жалобу, она появится здесь.", En: "When a student appeals, it will stand here."}
	textStudent     = i18n.M{Kk: "Студент", Ru: "Студент", En: "Student"}
	textInstitution = i18n.M{Kk: "Оқу орны", Ru: "Вуз", En: "Institution"}
	textStands      = i18n.M{Kk: "Жағдайы", Ru: "Состояние", En: "Where it stands"}
	textAppealOf    = i18n.M{Kk: "Шағым: {name}, {voucher}", Ru: "Жалоба: {name}, {voucher}", En: "Appeal: {name}, {voucher}"}
	textDecision    = i18n.M{Kk: "Шешім", Ru: "Решение", En: "Decision"}
	textWhatNow     = i18n.M{Kk: "Шағым бойынша шешіміңіз", Ru: "Что вы решили?", En: "What have you decided?"}
	textCode        = i18n.M{Kk: "Себептің түрі", Ru: "Вид причины", En: "Kind of reason"}
	textCodeHint    = i18n.M{Kk: "Шағымды қабылдамасаңыз керек.", Ru: "Нужен, если отклоняете.", En: "Needed to dismiss."}
	textChooseCode  = i18n.M{Kk: "Себептің түрін таңдаңыз", Ru: "Выберите вид причины", En: "Choose the kind of reason"}
	textReason      = i18n.M{Kk: "Себебі", Ru: "Причина", En: "The reason"}
	textReasonHint  = i18n.M{
		Kk: "Шағымды қабылдамасаңыз, 10–2000 таңба: оны студент оқиды.",
		Ru: "Если отклоняете, от 10 до 2000 знаков: её прочтёт студент.",
		En: "If you dismiss it, 10 to 2,000 characters: the student will read it.",
	}
	textDecide   = i18n.M{Kk: "Шешу", Ru: "Решить", En: "Decide"}
	textChoose   = i18n.M{Kk: "Шешімді таңдаңыз.", Ru: "Выберите решение.", En: "Choose a decision."}
	textDecided  = i18n.M{Kk: "Шағым бойынша шешім қабылданды.", Ru: "Решение по жалобе принято.", En: "The appeal is decided."}
	textNotYours = i18n.M{
		Kk: "Бұл — өз шағымыңыз: оны басқа оператор шешеді.", Ru: "Это ваша жалоба: решает другой оператор.", En: "This appeal is yours: another operator decides it.",
	}
	textSettled = i18n.M{Kk: "Шағым бойынша шешім қабылданған.", Ru: "Решение по этой жалобе уже есть.", En: "This appeal has been decided."}
)

var actNames = map[cases.Act]i18n.M{
	cases.Uphold:  {Kk: "Шағымды қанағаттандыру", Ru: "Удовлетворить", En: "Uphold"},
	cases.Dismiss: {Kk: "Қабылдамау", Ru: "Отклонить", En: "Dismiss"},
}

var actHints = map[cases.Act]i18n.M{
	cases.Uphold: {
		Kk: "Іс бас тартқанға дейінгі күйіне қайтады; сақталған орын мен сағат қалады.", Ru: "Дело вернётся туда, где было до отказа; сохранённые место и часы остаются.",
		En: "The case goes back to where it stood before the no; a place and hours that were kept stay.",
	},
	cases.Dismiss: {
		Kk: "Бас тарту күшінде қалады, іс жабылады, сақталған орын келесі адамға өтеді.", Ru: "Отказ останется в силе, дело закроется, сохранённое место перейдёт следующему.",
		En: "The no stands, the case is closed, and a place that was kept goes to the next.",
	},
}
