package auth

import "asar/internal/kit/i18n"

// The roles.
var (
	textMember            = i18n.M{Kk: "Ұйым мүшесі", Ru: "Участник организации", En: "Member of an organisation"}
	textGroupLeader       = i18n.M{Kk: "Топ жетекшісі", Ru: "Руководитель группы", En: "Group leader"}
	textCoordinator       = i18n.M{Kk: "Үйлестіруші", Ru: "Координатор", En: "Coordinator"}
	textOwner             = i18n.M{Kk: "Ұйым иесі", Ru: "Владелец организации", En: "Organisation owner"}
	textStudent           = i18n.M{Kk: "Студент", Ru: "Студент", En: "Student"}
	textGuardian          = i18n.M{Kk: "Ата-ана немесе қамқоршы", Ru: "Родитель или опекун", En: "Parent or guardian"}
	textUniversityOfficer = i18n.M{Kk: "Университет қызметкері", Ru: "Сотрудник университета", En: "University officer"}
	textMaker             = i18n.M{Kk: "Бағдарлама операторы: дайындаушы", Ru: "Оператор программы: готовит", En: "Programme operator: maker"}
	textChecker           = i18n.M{Kk: "Бағдарлама операторы: бекітуші", Ru: "Оператор программы: утверждает", En: "Programme operator: checker"}
	textFrontOfficer      = i18n.M{Kk: "Фронт-офис қызметкері", Ru: "Сотрудник фронт-офиса", En: "Front officer"}
	textJuror             = i18n.M{Kk: "Қазылар алқасының мүшесі", Ru: "Член жюри", En: "Juror"}
	textEditor            = i18n.M{Kk: "Редактор", Ru: "Редактор", En: "Editor"}
	textAdministrator     = i18n.M{Kk: "Платформа әкімшісі", Ru: "Администратор платформы", En: "Administrator"}
	textStaff             = i18n.M{Kk: "Әкімші, қызметтік сеанста", Ru: "Администратор в служебном сеансе", En: "Administrator in a staff session"}
)

// The permissions.
var (
	textViewOrg = i18n.M{
		Kk: "Ұйымның ішкі беттерін көру: күн тәртібі, істер, команда",
		Ru: "Видеть внутренние страницы организации: день, дела, команду",
		En: "See the organisation's inner pages: the day, opportunities, the team",
	}
	textEditOrg = i18n.M{
		Kk: "Ұйым сипаттамасын өзгерту және тексеруге өтінім беру",
		Ru: "Менять описание организации и просить о проверке",
		En: "Change the organisation's profile and ask for vetting",
	}
	textManageTeam = i18n.M{
		Kk: "Команданы басқару: тағайындау, тапсыру, босату",
		Ru: "Управлять командой: назначать, передавать, отпускать",
		En: "Manage the team: appoint, hand over, let go",
	}
	textDissolveOrg = i18n.M{
		Kk: "Ұйымды немесе топты біржола жабу",
		Ru: "Закрыть организацию или группу навсегда",
		En: "Dissolve an organisation or a group for good",
	}
	textRunOpportunity = i18n.M{
		Kk: "Істерді жазу, жариялау, жабу және болдырмау; кестеден жүктеу",
		Ru: "Писать, публиковать, закрывать и отменять дела; загружать таблицы",
		En: "Write, publish, close and cancel opportunities; import tables",
	}
	textKeepAttendance = i18n.M{
		Kk: "Ауысымда белгілеу және түзету: қатысушылардың аты-жөнін көреді",
		Ru: "Отмечать на смене и исправлять: видит имена участников",
		En: "Check in and out and correct: sees the participants' names",
	}
	textVerifyHours = i18n.M{
		Kk: "Сағаттарды растау, түзету немесе қабылдамау; дауға жауап беру",
		Ru: "Подтверждать, менять и отклонять часы; отвечать на споры",
		En: "Verify, adjust or deny hours; answer disputes",
	}
	textVetOrganisation = i18n.M{
		Kk: "Өңір ұйымдарын тексеру: растау, бас тарту, тоқтату",
		Ru: "Проверять организации региона: подтверждать, отказывать, приостанавливать",
		En: "Vet the region's organisations: verify, refuse, suspend",
	}
	textFollowMinor = i18n.M{
		Kk: "Баласының жазылуларын көру, шек қою және бас тарту",
		Ru: "Видеть записи ребёнка, ставить ограничения и отменять запись",
		En: "Follow a child's sign-ups, set limits and withdraw",
	}
	textViewRecord = i18n.M{
		Kk: "Бүкіл платформаның әрекеттер жазбасын көру",
		Ru: "Видеть журнал действий всей платформы",
		En: "See the record of acts of the whole platform",
	}
	textViewAudit = i18n.M{
		Kk: "Өз аясындағы әрекеттер жазбасын көру",
		Ru: "Видеть журнал действий в своих пределах",
		En: "See the record of acts within one's scope",
	}
	textManageRoles = i18n.M{
		Kk: "Рөлдерді беру және алу; қызметтік сеанс бастау",
		Ru: "Давать и отзывать роли; начинать служебный сеанс",
		En: "Give and take roles; begin a staff session",
	}
	textHelpAccounts = i18n.M{
		Kk: "Аккаунттың иесіне көмектесу: сеанстарын аяқтау, кіруін қалпына келтіру, туған күнін түзету",
		Ru: "Помогать владельцам аккаунтов: завершать их сеансы, сбрасывать вход, исправлять дату рождения",
		En: "Help account owners: end their sessions, reset their sign-in, correct a date of birth",
	}
	textErasePeople = i18n.M{
		Kk: "Адамның өтініші бойынша оның деректерін өшіру", Ru: "Удалять данные человека по его заявлению",
		En: "Erase a person's data at their request",
	}
	textKeepPlatform = i18n.M{
		Kk: "Платформа жұмысын қадағалау: жұмыс кезегі, көрсеткіштер",
		Ru: "Следить за работой платформы: очередь работ, показатели",
		En: "Keep the platform running: the queue of jobs, the metrics",
	}
	textKeepStudents = i18n.M{
		Kk: "Университет студенттерінің тізімін жүргізу",
		Ru: "Вести список студентов университета",
		En: "Keep a university's list of students",
	}
	textShowPayees = i18n.M{
		Kk: "Төленетін адамның ЖСН-і мен шотын толық көру: себебін жазып не банк файлында",
		Ru: "Видеть ИИН и счёт получателя полностью: указав причину или в файле для банка",
		En: "See a payee's IIN and account in full: for a stated reason, or in the file for the bank",
	}
	textVouchPayees = i18n.M{
		Kk: "Құжатты көріп, ЖСН кімдікі екенін растау",
		Ru: "Подтверждать по документу, чей это ИИН",
		En: "Vouch, by a document, for whose an IIN is",
	}
	textMakePayments = i18n.M{
		Kk: "Төлем пакеттерін жинау, бекітуге жіберу, банк жауабын қолдану",
		Ru: "Собирать пакеты выплат, передавать на утверждение, применять ответы банка",
		En: "Make batches of payments, release them, apply banks' answers",
	}
	textApprovePayments = i18n.M{
		Kk: "Басқа адам жинаған төлем пакеттерін бекіту",
		Ru: "Утверждать пакеты выплат, собранные другим человеком",
		En: "Approve batches of payments that somebody else made",
	}
	textRunProgramme = i18n.M{
		Kk: "Бағдарлама ережелерін, ашылымдарын және күнтізбесін жүргізу",
		Ru: "Вести программу: правила, открытия, календарь рабочих дней",
		En: "Run a programme: its rules, openings, calendar of working days",
	}
)

// Those who act without a role that was given.
var (
	textPlatform   = i18n.M{Kk: "Платформаның өзі", Ru: "Сама платформа", En: "The platform itself"}
	textVisitor    = i18n.M{Kk: "Келуші", Ru: "Посетитель", En: "Visitor"}
	textThemselves = i18n.M{Kk: "Өз атынан", Ru: "От своего имени", En: "For themselves"}
)

// What pages show of people other than their reader.
var itemNames = map[Item]i18n.M{
	Names:    {Kk: "Аты-жөні", Ru: "Имя и фамилия", En: "Name and surname"},
	Contacts: {Kk: "Электрондық пошта немесе телефон", Ru: "Электронная почта или телефон", En: "E-mail address or telephone"},
	Guardians: {
		Kk: "Кәмелетке толмаған адамның ата-анасымен байланыс: ауысым күні, әр қарау жазылады",
		Ru: "Контакт родителя несовершеннолетнего: в день смены, каждый просмотр записывается",
		En: "How a minor's guardian is reached: on the day of the shift, each look is written down",
	},
	Births: {Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"},
	Masked: {Kk: "ЖСН мен шоттың соңғы цифрлары", Ru: "Последние цифры ИИН и счёта", En: "The last digits of an IIN and an account"},
	Accounts: {
		Kk: "ЖСН мен шот толық: себебін көрсеткенде, әр қарау жазылады",
		Ru: "ИИН и счёт полностью: с указанием причины, каждый просмотр записывается",
		En: "IIN and account in full: for a stated reason, each look is written down",
	},
}
