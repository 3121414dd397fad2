package enrol

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// What is written down in the audit.
var (
	actList = audit.Act{Code: "enrol.list", Text: i18n.M{
		Kk: "Студентті тізім бойынша енгізді", Ru: "Внёс студента по списку", En: "Took a student in from the list",
	}}
	actChange = audit.Act{Code: "enrol.change", Text: i18n.M{
		Kk: "Студент туралы мәліметті өзгертті", Ru: "Изменил сведения о студенте", En: "Changed the facts of a student",
	}}
	actDeclare = audit.Act{Code: "enrol.declare", Text: i18n.M{
		Kk: "Қайда оқитынын мәлімдеді", Ru: "Указал, где учится", En: "Declared where they study",
	}}
	actLink = audit.Act{Code: "enrol.link", Text: i18n.M{
		Kk: "Өзін тізімнен тапты", Ru: "Нашёл себя в списке", En: "Found themselves on the list",
	}}
	actConfirm = audit.Act{Code: "enrol.confirm", Text: i18n.M{
		Kk: "Студент екенін растады", Ru: "Подтвердил, что это студент", En: "Confirmed a student",
	}}
	actCorrect = audit.Act{Code: "enrol.correct", Text: i18n.M{
		Kk: "Студенттің аты-жөнін не туған күнін түзетті", Ru: "Исправил имя или дату рождения студента", En: "Corrected a student's name or date of birth",
	}}
	actLetGo = audit.Act{Code: "enrol.let-go", Text: i18n.M{
		Kk: "Келісім қайтарылған соң университетпен байланысты үзді", Ru: "Связь с университетом закончена: согласие отозвано", En: "Ended the tie to a university: the consent was withdrawn",
	}}
	actReject = audit.Act{Code: "enrol.reject", Text: i18n.M{
		Kk: "Студент екенін растамады", Ru: "Не подтвердил студента", En: "Did not confirm a student",
	}}
)

// Acts is what this part writes down.
var Acts = []audit.Act{actList, actChange, actDeclare, actLink, actConfirm, actCorrect, actReject, actLetGo}

var statuses = map[Status]i18n.M{
	Studying:  {Kk: "оқып жүр", Ru: "учится", En: "studying"},
	OnLeave:   {Kk: "академиялық демалыста", Ru: "в академическом отпуске", En: "on leave"},
	Expelled:  {Kk: "оқудан шығарылған", Ru: "отчислен(а)", En: "expelled"},
	Graduated: {Kk: "оқуды бітірген", Ru: "окончил(а)", En: "graduated"},
}

// Name is what the status is called.
func (s Status) Name() i18n.M { return statuses[s] }

// Where facts come from.
var (
	textList     = i18n.M{Kk: "университет тізімі, {day}", Ru: "список университета от {day}", En: "the university's list of {day}"}
	textDeclared = i18n.M{Kk: "өз мәлімдемесі, университет растаған", Ru: "заявление, подтверждённое университетом", En: "a declaration that the university confirmed"}
	textStands   = i18n.M{Kk: "{status}, басталған күні: {from}", Ru: "{status} с {from}", En: "{status} since {from}"}
	textNoList   = i18n.M{Kk: "университет тізімдері", Ru: "списки университетов", En: "the universities' lists"}
)

// Letters to students.
var (
	textStatusSubject = i18n.M{Kk: "Оқу жайындағы мәлімет өзгерді", Ru: "Изменились сведения о вашей учёбе", En: "The facts of your studies have changed"}
	textStatusBody    = i18n.M{
		Kk: "Университет мәліметі бойынша күйіңіз: {status}.\nБасталған күні: {from}\n\nҚате болса, университет кеңсесіне хабарласыңыз.",
		Ru: "По данным университета ваш статус: {status}.\nС какого дня: {from}\n\nЕсли это ошибка, обратитесь в университет.",
		En: "Your status according to your university: {status}.\nFrom: {from}\n\nIf this is a mistake, turn to the university.",
	}
	textCorrectedBody = i18n.M{
		Kk: "Университет өз тізімінде аты-жөніңізді не туған күніңізді түзетті. Себебі: {reason}\n\nҚате болса, университет кеңсесіне хабарласыңыз.",
		Ru: "Университет исправил в своём списке ваше имя или дату рождения. Причина: {reason}\n\nЕсли это ошибка, обратитесь в университет.",
		En: "The university has corrected your name or date of birth on its list. The reason: {reason}\n\nIf this is a mistake, turn to the university.",
	}
	textDecidedSubject = i18n.M{Kk: "Университет өтінішіңізге жауап берді", Ru: "Университет ответил на ваше заявление", En: "The university has answered your declaration"}
	textConfirmedBody  = i18n.M{
		Kk: "Университет сіздің студент екеніңізді растады. Енді бағдарламаға қатыса аласыз.",
		Ru: "Университет подтвердил, что вы его студент. Теперь можно участвовать в программах.",
		En: "The university has confirmed that you are its student. You can take part in programmes now.",
	}
	textRejectedBody = i18n.M{
		Kk: "Университет сіздің студент екеніңізді растамады. Себебі: {reason}", Ru: "Университет не подтвердил, что вы его студент. Причина: {reason}",
		En: "The university did not confirm that you are its student. The reason: {reason}",
	}
)

// What is wrong, and what would make it right.
var (
	textNumber  = i18n.M{Kk: "Студенттік нөмірді жазыңыз, 40 таңбаға дейін.", Ru: "Укажите номер студента, до 40 знаков.", En: "Give the student number, up to 40 characters."}
	textName    = i18n.M{Kk: "Тегі мен атын жазыңыз.", Ru: "Укажите фамилию и имя.", En: "Give the surname and the given name."}
	textBirth   = i18n.M{Kk: "Туған күнін жазыңыз, мысалы 2006-05-31.", Ru: "Укажите дату рождения, например 2006-05-31.", En: "Give the date of birth, such as 2006-05-31."}
	textFrom    = i18n.M{Kk: "Қай күннен бастап екенін жазыңыз, мысалы 2026-09-01.", Ru: "Укажите, с какого дня, например 2026-09-01.", En: "Give the day from which it holds, such as 2026-09-01."}
	textStatus  = i18n.M{Kk: "Күйін таңдаңыз: оқып жүр, демалыста, шығарылған, бітірген.", Ru: "Укажите статус: учится, в отпуске, отчислен, окончил.", En: "Give the status: studying, on leave, expelled, graduated."}
	textForm    = i18n.M{Kk: "Оқу нысанын таңдаңыз: күндізгі, сырттай, қашықтан.", Ru: "Укажите форму обучения: очная, заочная, дистанционная.", En: "Give the form of study: full-time, part-time, distance."}
	textCourse  = i18n.M{Kk: "Курсты 1–9 санымен жазыңыз.", Ru: "Укажите курс числом от 1 до 9.", En: "Give the year of study as a number from 1 to 9."}
	textFunding = i18n.M{Kk: "Оқу ақысын таңдаңыз: грант, ақылы.", Ru: "Укажите основу обучения: грант, платно.", En: "Give the funding: grant, fee-paying."}
	textOwes    = i18n.M{
		Kk: "Студенттердің жауап күтіп тұрған өтініштері: {n}. Алдымен оларға жауап беріңіз",
		Ru: "Заявления студентов, которые ждут ответа: {n}. Сначала ответьте на них",
		En: "Students' declarations that wait for an answer: {n}. Answer them first",
	}
	textTaken = i18n.M{
		Kk: "Бұл нөмірмен басқа адам тіркелген. Нөмірді тексеріңіз не университетке хабарласыңыз.",
		Ru: "Под этим номером уже есть другой человек. Проверьте номер или обратитесь в университет.",
		En: "Somebody else stands under this number. Check it, or turn to the university.",
	}
	textDiffers = i18n.M{
		Kk: "Тізімде бұл нөмірдің аты-жөні не туған күні басқаша жазылған. Профильді тексеріңіз не университетке хабарласыңыз.",
		Ru: "В списке под этим номером другое имя или дата рождения. Проверьте профиль или обратитесь в университет.",
		En: "The list has another name or date of birth under this number. Check your profile, or turn to the university.",
	}
	textAnother = i18n.M{
		Kk: "Бұл университетте сіз басқа нөмірмен тұрсыз.", Ru: "В этом университете вы уже значитесь под другим номером.",
		En: "You already stand under another number at this university.",
	}
	textOther = i18n.M{
		Kk: "Бұл нөмірдің аккаунты бар, тізімде бұрын былай тұрған: {was}. Нөмір басқа студенттікі болса, нөмірді түзетіңіз; дерек шынымен өзгерсе, студенттің бетінде «Аты-жөнін түзету» арқылы себебін жазып түзетіңіз.",
		Ru: "У этого номера есть аккаунт, и раньше в списке стояло: {was}. Если номер принадлежит другому студенту, исправьте номер; если данные действительно изменились, исправьте их на странице студента («Исправить имя») и укажите причину.",
		En: "This number has an account, and the list has had: {was}. If the number is another student's, correct the number; if the details have really changed, correct them on the student's page (“Correct the name”) and say why.",
	}
	textAnotherPerson = i18n.M{
		Kk: "Тегі, аты және туған күнінің екеуі өзгермеуі керек: әйтпесе бұл басқа адам. Басқа студентке өз нөмірін беріңіз.",
		Ru: "Из фамилии, имени и даты рождения два должны остаться прежними: иначе это другой человек. Другому студенту дайте собственный номер.",
		En: "Of surname, given name and date of birth two must stay as they were: otherwise this is somebody else. Give another student a number of their own.",
	}
	textNotLinked = i18n.M{
		Kk: "Бұл нөмірдің аккаунты жоқ: түзетуді келесі тізіммен жүктеңіз.", Ru: "У этого номера нет аккаунта: исправьте данные в следующем списке.",
		En: "This number has no account: correct it with the next list.",
	}
	textCorrectReason = i18n.M{
		Kk: "Себебін жазыңыз, кемінде 10 таңба, мысалы: некеден кейін тегін өзгертті. Оны студент оқиды.",
		Ru: "Напишите причину, не короче 10 знаков, например: сменила фамилию после брака. Её прочтёт студент.",
		En: "Give the reason in at least 10 characters, such as: changed her surname on marriage. The student will read it.",
	}
	textDecided = i18n.M{Kk: "Бұл өтінішке жауап берілген.", Ru: "По этому заявлению уже решено.", En: "This declaration has been decided."}
	textReason  = i18n.M{Kk: "Себебін жазыңыз, кемінде 10 таңба: оны студент оқиды.", Ru: "Напишите причину, не короче 10 знаков: её прочтёт студент.", En: "Give the reason in at least 10 characters: the student will read it."}
)
