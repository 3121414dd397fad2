package coordinatorweb

import "asar/internal/kit/i18n"

var (
	textWords        = i18n.M{Kk: "Мәтін", Ru: "Текст", En: "Text"}
	textItsPage      = i18n.M{Kk: "Беті", Ru: "Страница", En: "Page"}
	textDirection    = i18n.M{Kk: "Бағыт", Ru: "Направление", En: "Direction"}
	textRegion       = i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}
	textDesk         = i18n.M{Kk: "Ұйым беттері", Ru: "Страницы организации", En: "Pages of the organisation"}
	textView         = i18n.M{Kk: "Көрініс", Ru: "Вид", En: "View"}
	textWhat         = i18n.M{Kk: "Не істеу керек", Ru: "Что делать", En: "What to do"}
	textWhy          = i18n.M{Kk: "Не үшін", Ru: "Зачем", En: "Why"}
	textNeeds        = i18n.M{Kk: "Талаптар", Ru: "Что нужно от вас", En: "What is asked of you"}
	textSafety       = i18n.M{Kk: "Қауіпсіздік", Ru: "Безопасность", En: "Safety"}
	textMeeting      = i18n.M{Kk: "Қайда кездесеміз", Ru: "Где встречаемся", En: "Where we meet"}
	textShifts       = i18n.M{Kk: "Ауысымдар", Ru: "Смены", En: "Shifts"}
	textLangs        = i18n.M{Kk: "Тілдер", Ru: "Языки", En: "Languages"}
	textProject      = i18n.M{Kk: "Бағдарлама", Ru: "Программа", En: "Project"}
	textWasCancelled = i18n.M{Kk: "Іс тоқтатылды", Ru: "Дело отменено", En: "This opportunity was cancelled"}
	textReason       = i18n.M{Kk: "Себебі: {reason}", Ru: "Причина: {reason}", En: "The reason: {reason}"}
	textManage       = i18n.M{Kk: "Басқару", Ru: "Управлять", En: "Manage"}
	textPublicPage   = i18n.M{Kk: "Ашық бет", Ru: "Открытая страница", En: "Public page"}
	textMine         = i18n.M{Kk: "Ұйымның істері", Ru: "Дела организации", En: "The organisation's opportunities"}
	textNew          = i18n.M{Kk: "Жаңа іс", Ru: "Новое дело", En: "New opportunity"}
	textEdit         = i18n.M{Kk: "Мәтінін өзгерту", Ru: "Изменить текст", En: "Edit the text"}
	textCheck        = i18n.M{Kk: "Жариялау", Ru: "Публикация", En: "Publishing"}
	textShelf        = i18n.M{Kk: "Жарияланған ({n})", Ru: "Опубликованные ({n})", En: "Published ({n})"}
	textDrafts       = i18n.M{Kk: "Жоба жазбалар ({n})", Ru: "Черновики ({n})", En: "Drafts ({n})"}
	textPast         = i18n.M{Kk: "Өткендер ({n})", Ru: "Прошедшие ({n})", En: "Past ({n})"}
	textShelfNone    = i18n.M{Kk: "Мұнда әзірге ештеңе жоқ", Ru: "Здесь пока ничего нет", En: "Nothing here yet"}
	textShelfTip     = i18n.M{
		Kk: "Жаңа істі жоба ретінде жазыңыз: жариялағанша оны тек ұйым көреді.",
		Ru: "Напишите новое дело черновиком: до публикации его видит только организация.",
		En: "Write a new opportunity as a draft: until it is published only the organisation sees it.",
	}
	textTitleCol  = i18n.M{Kk: "Іс", Ru: "Дело", En: "Opportunity"}
	textNextCol   = i18n.M{Kk: "Келесі ауысым", Ru: "Ближайшая смена", En: "Next shift"}
	textPlacesCol = i18n.M{Kk: "Алынған орын", Ru: "Занято мест", En: "Places taken"}
	textState     = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textTakenOf   = i18n.M{Kk: "{taken} / {all}", Ru: "{taken} из {all}", En: "{taken} of {all}"}
	textWaiting   = i18n.M{Kk: "кезекте: {n}", Ru: "в очереди: {n}", En: "waiting: {n}"}
	textNoNext    = i18n.M{Kk: "алда ауысым жоқ", Ru: "смен впереди нет", En: "none to come"}
	textSave      = i18n.M{Kk: "Сақтау", Ru: "Сохранить", En: "Save"}
	textDrafting  = i18n.M{Kk: "Жоба ретінде сақтау", Ru: "Сохранить черновик", En: "Save as a draft"}
	textSaved     = i18n.M{Kk: "Сақталды.", Ru: "Сохранено.", En: "Saved."}
	textAbout     = i18n.M{Kk: "Іс туралы", Ru: "О деле", En: "About it"}
	textTitle     = i18n.M{Kk: "Атауы", Ru: "Название", En: "Title"}
	textTitleUp   = i18n.M{
		Kk: "Не істеуге шақырасыз? Бір сөйлем жеткілікті.",
		Ru: "На что вы зовёте? Хватит одной фразы.",
		En: "What do you call people to do? One phrase is enough.",
	}
	textInLang = i18n.M{Kk: "{field} — {lang}", Ru: "{field} — {lang}", En: "{field}: {lang}"}
	textWhyUp  = i18n.M{
		Kk: "Кімге және қалай көмектеседі.",
		Ru: "Кому и как это поможет.",
		En: "Whom it helps and how.",
	}
	textWhereWhen = i18n.M{Kk: "Қайда және қашанға дейін", Ru: "Где и до какого дня", En: "Where and until when"}
	textIsOnline  = i18n.M{Kk: "Іс онлайн өтеді", Ru: "Дело проходит онлайн", En: "It takes place online"}
	textPlace     = i18n.M{Kk: "Қала, ауыл", Ru: "Город, село", En: "Town or village"}
	textLatLon    = i18n.M{Kk: "Кездесу орнының координаттары", Ru: "Координаты места встречи", En: "Coordinates of the meeting point"}
	textLatLonUp  = i18n.M{
		Kk: "Картадан көшіріңіз, мысалы: 50.054700, 72.964600",
		Ru: "Скопируйте с карты, например: 50.054700, 72.964600",
		En: "Copy them from a map, for example: 50.054700, 72.964600",
	}
	textEnds   = i18n.M{Kk: "Соңғы күні", Ru: "Последний день", En: "The last day"}
	textEndsUp = i18n.M{
		Kk: "Осы күннен кейін іс тізімнен өзі кетеді.",
		Ru: "После этого дня дело само уйдёт из списка.",
		En: "After this day it leaves the list by itself.",
	}
	textWho      = i18n.M{Kk: "Кімге", Ru: "Для кого", En: "For whom"}
	textMinAge   = i18n.M{Kk: "Ең төменгі жас", Ru: "Наименьший возраст", En: "Minimum age"}
	textMinAgeUp = i18n.M{Kk: "Ауысым күніндегі толық жас.", Ru: "Полных лет в день смены.", En: "Completed years on the day of the shift."}
	textLangsUp  = i18n.M{Kk: "Белгіленбесе, тілі маңызды емес.", Ru: "Если ничего не отмечено, язык не важен.", En: "If none is ticked, the language does not matter."}
	textRisksOf  = i18n.M{Kk: "Қауіптер", Ru: "Риски", En: "Risks"}
	textRisksUp  = i18n.M{
		Kk: "Жарияламас бұрын жауап беру міндетті. «Қауіп жоқ» та жауап.",
		Ru: "До публикации ответить обязательно. «Рисков нет» тоже ответ.",
		En: "An answer is required before publishing. “No risks” is an answer too.",
	}
	textNoRisks = i18n.M{Kk: "Қауіп жоқ", Ru: "Рисков нет", En: "No risks"}
	textAdults  = i18n.M{Kk: "тек {age}+", Ru: "только {age}+", En: "{age}+ only"}
	textDismiss = i18n.M{
		Kk: "Бұл жазылулар алынсын, адамдарға хабарлансын", Ru: "Снять эти записи и сообщить людям", En: "End these sign-ups and tell the people",
	}
	textRuleFree = i18n.M{
		Kk: "Белгіленгені кәмелетке толмағандарға тыйым салмайды.",
		Ru: "Отмеченное не закрывает дело для несовершеннолетних.",
		En: "Nothing ticked closes it to minors.",
	}
	textRuleBan = i18n.M{
		Kk: "Тек {age} жастан: {risks}. {law}.",
		Ru: "Только с {age} {age:года|лет|лет}: {risks}. {law}.",
		En: "From {age} only: {risks}. {law}.",
	}
	textRuleMend = i18n.M{
		Kk: "Ең төменгі жасты {age} деп қойыңыз, әйтпесе іс жарияланбайды.",
		Ru: "Поставьте наименьший возраст {age}, иначе дело не опубликуется.",
		En: "Set the minimum age to {age}, or it cannot be published.",
	}
	textLeaderOf    = i18n.M{Kk: "Жетекшісі", Ru: "Кто руководит", En: "The leader"}
	textLeaderName  = i18n.M{Kk: "Аты-жөні", Ru: "Имя и фамилия", En: "Name"}
	textLeaderPhone = i18n.M{Kk: "Телефоны", Ru: "Телефон", En: "Phone"}
	textLeaderUp    = i18n.M{
		Kk: "Нөмірді тек кіргендер көреді.",
		Ru: "Номер видят только те, кто вошёл.",
		En: "Only those who have signed in see the number.",
	}
	textTerms    = i18n.M{Kk: "Жазылу шарттары", Ru: "Условия записи", En: "Terms of sign-up"}
	textCutoffOf = i18n.M{
		Kk: "Ауысымға дейін неше сағат қалғанша бас тартуға болады",
		Ru: "За сколько часов до смены можно отказаться",
		En: "Until how many hours before the shift one may withdraw",
	}
	textOfferOf = i18n.M{
		Kk: "Босаған орын кезектегі адамға неше сағат сақталады",
		Ru: "Сколько часов держать освободившееся место за человеком из очереди",
		En: "For how many hours a place that came free is kept for somebody waiting",
	}
	textNoProject = i18n.M{Kk: "Бағдарламасыз", Ru: "Без программы", En: "No project"}
	textMoreLangs = i18n.M{Kk: "Тағы бір тілде: {lang}", Ru: "Ещё на одном языке: {lang}", En: "In one more language: {lang}"}
	textRiskList  = i18n.M{Kk: "Қандай қауіп бар", Ru: "Какие риски есть", En: "Which risks there are"}
	textBadNumber = i18n.M{Kk: "Бүтін санмен жазыңыз.", Ru: "Укажите целым числом.", En: "Give a whole number."}
	textBadLatLon = i18n.M{
		Kk: "Ендік пен бойлықты үтірмен бөліп жазыңыз, мысалы: 50.054700, 72.964600",
		Ru: "Запишите широту и долготу через запятую, например: 50.054700, 72.964600",
		En: "Write latitude and longitude with a comma between, for example: 50.054700, 72.964600",
	}
	textWeek      = i18n.M{Kk: "Аптадағы ауысымдар", Ru: "Смены по неделям", En: "Shifts by week"}
	textPrevWeek  = i18n.M{Kk: "Алдыңғы апта", Ru: "Предыдущая неделя", En: "Previous week"}
	textNextWeek  = i18n.M{Kk: "Келесі апта", Ru: "Следующая неделя", En: "Next week"}
	textNoShifts  = i18n.M{Kk: "Бұл аптада ауысым жоқ.", Ru: "На этой неделе смен нет.", En: "No shifts this week."}
	textNoneYet   = i18n.M{Kk: "Ауысым әлі қосылмаған.", Ru: "Смен ещё нет.", En: "There are no shifts yet."}
	textAddShifts = i18n.M{Kk: "Ауысым қосу", Ru: "Добавить смены", En: "Add shifts"}
	textAddOne    = i18n.M{Kk: "Бір ауысым", Ru: "Одна смена", En: "One shift"}
	textAddSeries = i18n.M{Kk: "Ауысымдар қатары", Ru: "Ряд смен", En: "A series of shifts"}
	textSeriesUp  = i18n.M{
		Kk: "Мысалы: 30 мамырға дейін әр сенбіде 10:00–14:00.",
		Ru: "Например: каждую субботу с 10:00 до 14:00 до 30 мая.",
		En: "For example: every Saturday from 10:00 to 14:00 until 30 May.",
	}
	textDay      = i18n.M{Kk: "Күні", Ru: "День", En: "Day"}
	textFirstDay = i18n.M{Kk: "Бірінші күні", Ru: "Первый день", En: "First day"}
	textUntilDay = i18n.M{Kk: "Соңғы күні", Ru: "Последний день", En: "Last day"}
	textStarts   = i18n.M{Kk: "Басталуы", Ru: "Начало", En: "Start"}
	textFinish   = i18n.M{Kk: "Аяқталуы", Ru: "Конец", En: "End"}
	textFinishUp = i18n.M{
		Kk: "Басталуынан ерте болса, келесі күнге жатады.",
		Ru: "Если раньше начала, то это следующий день.",
		En: "Earlier than the start means the next day.",
	}
	textCapacity = i18n.M{Kk: "Орын саны", Ru: "Число мест", En: "Places"}
	textWeekdays = i18n.M{Kk: "Апта күндері", Ru: "Дни недели", En: "Weekdays"}
	textAdd      = i18n.M{Kk: "Қосу", Ru: "Добавить", En: "Add"}
	textAdded    = i18n.M{
		Kk: "Қосылған ауысым: {n}.",
		Ru: "{n:Добавлена|Добавлены|Добавлено} {n} {n:смена|смены|смен}.",
		En: "{n} {n:shift|shifts} added.",
	}
	textOneShift    = i18n.M{Kk: "Ауысым: {when}", Ru: "Смена: {when}", En: "Shift: {when}"}
	textChange      = i18n.M{Kk: "Өзгерту", Ru: "Изменить", En: "Change"}
	textCancelShift = i18n.M{Kk: "Ауысымды тоқтату", Ru: "Отменить смену", En: "Cancel the shift"}
	textReasonOf    = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
	textReasonUp    = i18n.M{
		Kk: "Жазылғандар хатта және бетте оқиды. Саны: {n}.",
		Ru: "Её прочитают в письме и на странице те, кто записан: {n}.",
		En: "Those who signed up will read it by mail and on the page: {n}.",
	}
	textShiftGone = i18n.M{Kk: "Ауысым тоқтатылды.", Ru: "Смена отменена.", En: "The shift is cancelled."}
	textCheckUp   = i18n.M{
		Kk: "Жариялау үшін барлық жолда белгі болуы керек. Жетпегені сілтемеден түзетіледі.",
		Ru: "Для публикации отметка нужна в каждой строке. Чего не хватает, исправляется по ссылке.",
		En: "Publishing needs a tick on each line. Follow a link to mend what is missing.",
	}
	textPublish   = i18n.M{Kk: "Жариялау", Ru: "Опубликовать", En: "Publish"}
	textRepublish = i18n.M{Kk: "Жазылуды қайта ашу", Ru: "Открыть запись снова", En: "Open it again"}
	textPublished = i18n.M{Kk: "Жарияланды: іс тізімде.", Ru: "Опубликовано: дело в списке.", En: "Published: it is in the list."}
	textIsHalted  = i18n.M{
		Kk: "Фронт-офис ұйымның жұмысын тоқтатты: іс тізімде көрінбейді, жаңа адам жазыла алмайды. Жазылғандардың орны сақталады. Фронт-офис ұйымды қайта растаса, бәрі өзі жалғасады.",
		Ru: "Фронт-офис приостановил организацию: дела нет в списке, новые люди записаться не могут. Места тех, кто записан, остаются. Когда фронт-офис снова подтвердит организацию, всё продолжится само.",
		En: "The front office has suspended the organisation: the opportunity is not in the list and nobody new can sign up. Places already taken stay. Once the front office vouches again, everything goes on by itself.",
	}
	textIsPublic = i18n.M{
		Kk: "Іс жарияланған, оны бәрі көреді.",
		Ru: "Дело опубликовано, его видят все.",
		En: "It is published; everybody sees it.",
	}
	textCannotYet = i18n.M{
		Kk: "Әзірге жариялауға болмайды: жоғарыдағы ескертулерді түзетіңіз.",
		Ru: "Пока опубликовать нельзя: исправьте отмеченное выше.",
		En: "It cannot be published yet: mend what is marked above.",
	}
	textOtherDo = i18n.M{Kk: "Басқа әрекеттер", Ru: "Другие действия", En: "Other actions"}
	textCopy    = i18n.M{Kk: "Көшірмесін жасау", Ru: "Сделать копию", En: "Make a copy"}
	textCopyUp  = i18n.M{
		Kk: "Мәтіні сол, ауысымсыз және соңғы күнсіз жаңа жоба жазба.",
		Ru: "Новый черновик с тем же текстом, без смен и последнего дня.",
		En: "A new draft with the same text, without shifts and the last day.",
	}
	textCopied = i18n.M{
		Kk: "Көшірме дайын: соңғы күнін және ауысымдарын қосыңыз.",
		Ru: "Копия готова: добавьте последний день и смены.",
		En: "The copy is ready: add its last day and its shifts.",
	}
	textClose   = i18n.M{Kk: "Жазылуды жабу", Ru: "Закрыть запись", En: "Close sign-up"}
	textCloseUp = i18n.M{
		Kk: "Іс тізімнен кетеді, жазылғандардың ауысымдары қалады. Орын ұсынылғандар оны мерзімі өткенше ала алады; кезектегілерге жаңа орын ұсынылмайды.",
		Ru: "Дело уйдёт из списка, смены записавшихся останутся. Кому место уже предложено, те могут занять его до конца срока; очереди новые места не предлагаются.",
		En: "It leaves the list; the shifts of those who signed up stay. Whoever was offered a place may still take it until the term of the offer; the waiting list is offered no more.",
	}
	textClosed   = i18n.M{Kk: "Жазылу жабылды.", Ru: "Запись закрыта.", En: "Sign-up is closed."}
	textCancel   = i18n.M{Kk: "Істі тоқтату", Ru: "Отменить дело", En: "Cancel the opportunity"}
	textCancelUp = i18n.M{
		Kk: "Алдағы барлық ауысым тоқтайды, жазылғандарға себебі хабарланады. Қайтаруға болмайды.",
		Ru: "Все предстоящие смены отменятся, записавшиеся узнают причину. Вернуть нельзя.",
		En: "All shifts to come are cancelled and those who signed up are told why. This cannot be undone.",
	}
	textCancelled = i18n.M{Kk: "Іс тоқтатылды.", Ru: "Дело отменено.", En: "The opportunity is cancelled."}
)
