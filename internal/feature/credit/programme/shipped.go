package programme

import "asar/internal/kit/i18n"

// shipped are the programmes that come with Asar.
func shipped() []Programme {
	return []Programme{{
		Code: SocialStudentCredit,
		Name: i18n.Words{Kk: "Әлеуметтік студенттік кредит", Ru: "Социальный студенческий кредит", En: "Social Student Credit"},
		Lead: i18n.Words{
			Kk: "Күндізгі бөлім студенттері расталған сағаттары үшін ақша алады, ал университет оларды академиялық кредит ретінде ескере алады. Бұл қарыз емес: қайтарылмайды.",
			Ru: "Студенты очного отделения получают деньги за подтверждённые часы, а университет может засчитать их как академические кредиты. Это не заём: возвращать его не нужно.",
			En: "Full-time students are paid for verified hours, and their university may count these as academic credits. It is not a loan and is never repaid.",
		},
	}}
}

// shippedRules are the versions of a programme's rules that come with Asar.
//
// The order of the Ministry of Education No. 324 of 2013, as amended in 2020,
// set the vouchers up and was repealed on 25 April 2024; the figures live on in
// the programme. Whether a voucher may be taken twice, which year the cap means,
// and whom else it is open to is not known: each is a setting with the most
// cautious value, and the codes of payment have none.
func shippedRules(code string) Table {
	if code != SocialStudentCredit {
		return nil
	}
	return Table{{
		Programme: SocialStudentCredit, Version: 1, From: "2019-11-01",
		Basis: i18n.Words{
			Kk: "Білім және ғылым министрінің 2013 жылғы № 324 бұйрығы (2020 жылғы редакциясы); бұйрықтың күші 2024 жылғы 25 сәуірде жойылған. Орындардың мерзімдері бұйрықта жоқ: оларды Asar ұсынады.",
			Ru: "Приказ министра образования и науки № 324 2013 года в редакции 2020 года; приказ утратил силу 25 апреля 2024 года. Сроков для каждого шага в нём нет: их предлагает Asar.",
			En: "Order of the Minister of Education and Science No. 324 of 2013 as amended in 2020; the order was repealed on 25 April 2024. It sets no terms for the desks: these are proposed by Asar.",
		},
		Terms: Terms{
			Vouchers: []Voucher{
				{Code: "V20", Minutes: 20 * 60, Tenge: 20_000, Credits: 2, Times: 1},
				{Code: "V50", Minutes: 50 * 60, Tenge: 50_000, Credits: 5, Times: 1},
			},
			Cap:       Cap{Minutes: 70 * 60, Credits: 7, Period: FinancialYear},
			Eligible:  Eligible{FullTime: true},
			Documents: []string{DocumentAgreement},
			Deadlines: []Deadline{
				{StepApprove, 5}, {StepReserve, 5}, {StepSign, 5}, {StepVerify, 2}, {StepAccept, 5}, {StepSend, 3}, {StepPay, 15},
				{StepMend, 10}, {StepAppeal, 10}, {StepDecide, 10}, {StepRecognise, 15},
			},
			Ladder:  DefaultLadder,
			Opening: OpeningRule{NoticeHours: 72},
		},
	}}
}

// DocumentAgreement is the code of the text by which a student joins a programme.
const DocumentAgreement = "agreement"
