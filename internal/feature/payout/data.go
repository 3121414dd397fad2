package payout

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "payout_case", Person: "person",
		Purpose: i18n.M{Kk: "Кімге қанша төленуі керек және төлем қайда тұрғаны.", Ru: "Сколько кому причитается и где эти деньги.", En: "What is owed to whom, and where the money stands."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "case_id person org programme rules voucher", privacy.Personal: "tenge state since owed_at",
		},
		Readable: map[string]i18n.M{"tenge state since owed_at": privacy.Counted},
	},
	{
		Name:    "payout_batch",
		Purpose: i18n.M{Kk: "Төлем пакеттері: кім жасады, кім бекітті.", Ru: "Пакеты выплат: кто собрал и кто утвердил.", En: "Batches of payments: who made and who approved them."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id payer state items tenge left_out frozen_by frozen_at maker released_at checker approved_at exported_by exported_at format pay_on sha256 reason waiting",
		},
	},
	{
		Name: "payout_item", Person: "person",
		Purpose: i18n.M{Kk: "Пакеттегі төлемдер: алушы деректері пакет құрылған сәттегідей.", Ru: "Выплаты пакета с данными получателя на момент формирования.", En: "A batch's payments, with the payee as it was when frozen."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id batch number case_id person org knp kod kbe purpose code", privacy.Personal: "tenge state answered_at", privacy.Sensitive: "payee words",
		},
		Readable: map[string]i18n.M{"tenge state answered_at": privacy.Counted},
	},
	{
		Name: "payout_left", Person: "person",
		Purpose:  i18n.M{Kk: "Пакетке кірмеген төлемдер және оларға не жетпегені.", Ru: "Что не вошло в пакет и чего не хватило.", En: "What could not go into a batch, and what it lacked."},
		Term:     privacy.ByNumber,
		Columns:  map[privacy.Class]string{privacy.Inner: "batch case_id person org", privacy.Personal: "tenge lacks"},
		Readable: map[string]i18n.M{"tenge lacks": privacy.Counted},
	},
	{
		Name:    "payout_answer",
		Purpose: i18n.M{Kk: "Банктің жауап файлдары.", Ru: "Файлы с ответами банка.", En: "Banks' files of answers."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Inner: "id sha256 format state lines done by_person at applied_by"},
	},
	{
		Name:    "payout_answer_line",
		Purpose: i18n.M{Kk: "Банк жауабының әр жолы.", Ru: "Строки ответа банка.", En: "The lines of a bank's answer."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "answer number item batch outcome tenge code verdict side whole question", privacy.Sensitive: "words",
		},
	},
	{
		Name:    "payout_question",
		Purpose: i18n.M{Kk: "Банк сұрақтары және екі адам не шешкені.", Ru: "Вопросы банков и что по ним решили двое людей.", En: "What banks ask, and what two people decided."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id answer batch outcome code whole stood items tenge state decision maker proposed_at reason checker decided_at",
		},
	},
}
