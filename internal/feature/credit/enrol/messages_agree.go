package enrol

import "asar/internal/kit/i18n"

// What is agreed to, so that it may be known where somebody studies.
var (
	nameStudy = i18n.M{Kk: "Оқу туралы деректер", Ru: "Данные об учёбе", En: "Data about studies"}
	studyBody = i18n.M{
		Kk: "Бұл деректер университет сіздің сонда оқитыныңызды растауы, бағдарлама шарттарына сай келетініңізді тексеру, ваучерге берген өтініміңізді қарау және сағаттарыңызды есепке алу үшін қажет. Бұл келісімсіз волонтер бола аласыз, бірақ ваучер мен академиялық кредитке өтінім бере алмайсыз.",
		Ru: "Данные нужны, чтобы университет подтвердил, что вы у него учитесь, чтобы проверить, подходят ли вам условия программ, рассмотреть заявку на ваучер и засчитать часы. Без этого согласия можно быть волонтёром, но нельзя подать заявку на ваучер и на академические кредиты.",
		En: "The data is used so that your university can confirm that you study there, to check whether the terms of programmes suit you, to decide about your application for a voucher, and to count your hours towards it. Without this consent you can volunteer, yet you cannot apply for vouchers and academic credits.",
	}
	studyData = i18n.M{
		Kk: "Университет, студенттік нөмір, оқу нысаны, курс, оқу ақысы (грант не ақылы), азаматтық, оқу күйі және оның қай күннен басталғаны; университет тізіміндегі тегіңіз, атыңыз, әкеңіздің аты және туған күніңіз. Ваучерге өтінімдер, олардың күйі мен шешімдері, қол қойылған келісімшарттар, өтінім қабылдаудағы кезегіңіз, академиялық кредит туралы өтініштер.",
		Ru: "Университет, номер студента, форма обучения, курс, основа обучения (грант или платно), гражданство, статус и с какого дня он действует; фамилия, имя, отчество и дата рождения в списке университета. Заявки на ваучеры, их состояние и решения по ним, подписанные соглашения, место в очереди приёма, запросы на академические кредиты.",
		En: "University, student number, form of study, year of study, funding (grant or fee-paying), citizenship, status and since when; surname, given name, patronymic and date of birth on the university's list. Applications for vouchers, where they stand and what was decided, signed agreements, your place in the line of an opening, requests for academic credits.",
	}
	studyTerm = i18n.M{
		Kk: "Келісімді қайтарып алғанға дейін. Сонда университетпен байланысыңыз бен мәлімдемелеріңіз аяқталады: университеттің өз тізімінде ол жазғаны қалады, өзіңіз жазған курс пен оқу нысаны атаусыз әрі нөмірсіз қалады. Аяқталған өтінімдер мен шешімдер есепте қалады, ал деректеріңізді өшірсеңіз, атаусыз қалады.",
		Ru: "До отзыва согласия: тогда связь с университетом и ваши заявления об учёбе заканчиваются. В списке университета остаётся то, что внёс он сам; курс и форма обучения из вашего заявления остаются без имени и номера. Завершённые заявки и решения остаются в учёте, а если вы удалите свои данные — без имени.",
		En: "Until you withdraw: then the tie to the university and what you declared end. The university's list keeps what the university wrote itself; the year and form of study that you declared stay without name and number. Applications that are over and what was decided stay in the ledger, and without a name if you erase your data.",
	}
	studyRecipients = i18n.M{
		Kk: "Өзіңіз атаған университеттің студенттермен жұмыс істейтін қызметкерлері және оның кредит комиссиясы; шағым қаралғанда бағдарлама операторы. Өтінім қабылдаудың жарияланған тізімінде есім жоқ. Деректер Қазақстаннан тыс жерге берілмейді.",
		Ru: "Сотрудники университета, который вы назвали, работающие со студентами, и его комиссия по кредитам; оператор программы — при рассмотрении жалобы. В опубликованном списке приёма имён нет. За пределы Казахстана данные не передаются.",
		En: "The office of the university that you name and its commission for credits; the programme's operator when an appeal is decided. The published list of an opening has no names. No data leaves Kazakhstan.",
	}
	textWithout = i18n.M{
		Kk: "Қайтарып алсаңыз, университетпен байланысыңыз бен оқу туралы мәлімдемелеріңіз аяқталады. Қайта келіссеңіз, студенттік нөміріңізді қайта жазасыз.",
		Ru: "Если отозвать, связь с университетом и ваши заявления об учёбе закончатся. Согласившись снова, вы укажете номер студента ещё раз.",
		En: "If you withdraw, the tie to the university and what you declared about your studies end. Once you agree again, you give your student number anew.",
	}
	textLetGoSubject = i18n.M{Kk: "Оқу туралы деректеріңіз бұдан былай пайдаланылмайды", Ru: "Данные о вашей учёбе больше не используются", En: "The data about your studies is no longer used"}
	textLetGoBody    = i18n.M{
		Kk: "Келісімді қайтарып алдыңыз. Университетпен байланысыңыз бен оқу туралы мәлімдемелеріңіз аяқталды.\n\nБағдарламаға қайта қатысқыңыз келсе, «Оқуым және ваучерлерім» бетінде студенттік нөміріңізді қайта жазыңыз: келісім сол жерде сұралады.",
		Ru: "Вы отозвали согласие. Связь с университетом и ваши заявления об учёбе закончились.\n\nЕсли захотите снова участвовать в программах, укажите номер студента на странице «Моя учёба и ваучеры»: там же спросят согласие.",
		En: "You have withdrawn your consent. The tie to your university and what you declared about your studies have ended.\n\nIf you want to take part in programmes again, give your student number on the page “My studies and vouchers”: the consent is asked there.",
	}
)
