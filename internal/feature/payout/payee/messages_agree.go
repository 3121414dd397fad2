package payee

import "asar/internal/kit/i18n"

// What is agreed to, so that it may be known where somebody wants their money.
var (
	namePayout = i18n.M{Kk: "Төлем деректері", Ru: "Данные для выплаты", En: "Payment details"}
	payoutBody = i18n.M{
		Kk: "Бұл деректер бағдарламалар бойынша сізге тиесілі ақшаны аудару үшін қажет. Бұл келісімсіз ваучер сізде қалады, бірақ ақшасын аударатын жер болмайды.",
		Ru: "Данные нужны, чтобы перевести деньги, которые причитаются вам по программам. Без этого согласия ваучер остаётся за вами, но перевести деньги будет некуда.",
		En: "The data is used to send you the money that programmes owe you. Without this consent a voucher stays yours, yet there is nowhere to send its money.",
	}
	payoutData = i18n.M{
		Kk: "ЖСН және шот нөмірі (IBAN); тегіңіз, атыңыз, әкеңіздің аты; төлем сомалары, олардың күйі және банктің жауаптары.",
		Ru: "ИИН и номер счёта (IBAN); фамилия, имя, отчество; суммы выплат, их состояние и ответы банка.",
		En: "IIN and account number (IBAN); surname, given name, patronymic; sums, where they stand, and the bank's answers.",
	}
	payoutTerm = i18n.M{
		Kk: "Келісімді қайтарып алғанға дейін: сонда ЖСН мен шот нөмірі өшіріледі. Жіберілген төлемдердің деректері ақша есебінде шифрланып қалады, деректеріңізді өшірсеңіз, оларды ешкім оқи алмайды.",
		Ru: "До отзыва согласия: тогда ИИН и номер счёта удаляются. Данные уже отправленных платежей остаются в учёте денег зашифрованными; если вы удалите свои данные, прочесть их будет нельзя.",
		En: "Until you withdraw: then IIN and account number are erased. The details of payments already sent stay in the ledger of money, encrypted; if you erase your data, nobody can read them any more.",
	}
	payoutRecipients = i18n.M{
		Kk: "Төлемді дайындайтын және бекітетін бағдарлама операторының қызметкерлері: нөмірлердің соңғы сандарын ғана көреді, толық нөмірді себебін жазып ашады, әр ашу жазылады. Ақша өтетін банк. Деректер Қазақстаннан тыс жерге берілмейді.",
		Ru: "Сотрудники оператора программы, которые готовят и утверждают выплаты: они видят последние цифры номеров, целиком открывают их, указав причину, и каждое открытие записывается. Банк, через который идут деньги. За пределы Казахстана данные не передаются.",
		En: "Those at the programme's operator who prepare and approve payments: they see the last digits of the numbers, open a whole number only by giving a reason, and each time is written down. The bank that sends the money. No data leaves Kazakhstan.",
	}
	textWithout = i18n.M{
		Kk: "Қайтарып алсаңыз, ЖСН мен шот нөміріңіз өшіріледі. Қайта келіссеңіз, оларды қайта жазасыз.",
		Ru: "Если отозвать, ИИН и номер счёта удалятся. Согласившись снова, вы укажете их ещё раз.",
		En: "If you withdraw, your IIN and account number are erased. Once you agree again, you give them anew.",
	}
	textForgottenSubject = i18n.M{Kk: "Төлем деректеріңіз өшірілді", Ru: "Ваши данные для выплаты удалены", En: "Your payment details are erased"}
	textForgottenBody    = i18n.M{
		Kk: "Келісімді қайтарып алдыңыз, ЖСН мен шот нөміріңіз өшірілді. Сізге ақша тиесілі болса, оларды «Төлемдерім» бетінде қайта жазыңыз: келісім сол жерде сұралады.",
		Ru: "Вы отозвали согласие, ИИН и номер счёта удалены. Если вам будут причитаться деньги, укажите их снова на странице «Мои выплаты»: там же спросят согласие.",
		En: "You have withdrawn your consent, and your IIN and account number are erased. Should money be owed to you, give them again on the page “My payments”: the consent is asked there.",
	}
)
