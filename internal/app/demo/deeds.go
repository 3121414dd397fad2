package demo

import (
	"asar/internal/core/opportunity"
	"asar/internal/kit/i18n"
)

// deed is a kind of opportunity that the world of examples repeats in many
// places.
type deed struct {
	direction        string
	title, what, why i18n.Words
	from, to         string // clocks of its usual shift
	minAge           int
	online           bool
	risks            []opportunity.Risk
	weekend          bool // on Saturdays and Sundays only
}

// deeds has four of each of the seven directions.
var deeds = []deed{
	{
		direction: "bilim", from: "18:00", to: "20:00", minAge: 16, online: true,
		title: i18n.Words{Kk: "Ауыл оқушыларына онлайн математика", Ru: "Математика онлайн для сельских школьников", En: "Maths online for rural pupils"},
		what:  i18n.Words{Kk: "9–11-сынып оқушыларымен шағын топта есеп шығарамыз. Бағдарлама мен тапсырмалар дайын.", Ru: "Решаем задачи с учениками 9–11 классов в маленьких группах. Программа и задания готовы.", En: "We solve problems with pupils of years 9 to 11 in small groups. The programme and the exercises are ready."},
		why:   i18n.Words{Kk: "Ауыл мектебінде математика мұғалімі жетіспейді, ал ҰБТ бәріне ортақ.", Ru: "В сельских школах не хватает учителей математики, а экзамен у всех один.", En: "Rural schools lack maths teachers, and the exam is the same for everybody."},
	},
	{
		direction: "bilim", from: "16:00", to: "18:00", minAge: 16,
		title: i18n.Words{Kk: "Үлкендерге арналған компьютерлік сауат", Ru: "Компьютерная грамотность для старших", En: "Computer basics for older people"},
		what:  i18n.Words{Kk: "Кітапханада eGov, пошта және бейнеқоңырауды бірге үйренеміз. Бір волонтерге бір оқушы.", Ru: "В библиотеке вместе осваиваем eGov, почту и видеозвонки. Один волонтёр на одного ученика.", En: "In the library we learn eGov, e-mail and video calls together, one volunteer to one learner."},
		why:   i18n.Words{Kk: "Қызметтердің көбі онлайнға көшті, ал үйрететін адам жоқ.", Ru: "Большинство услуг ушло в интернет, а показать некому.", En: "Most services have moved online, and there is nobody to show how."},
	},
	{
		direction: "bilim", from: "15:00", to: "17:00", minAge: 16,
		title: i18n.Words{Kk: "Сабақтан кейінгі ағылшын клубы", Ru: "Английский клуб после уроков", En: "English club after school"},
		what:  i18n.Words{Kk: "5–8-сынып оқушыларымен ойын арқылы ағылшынша сөйлесеміз.", Ru: "Играем и разговариваем по-английски с учениками 5–8 классов.", En: "We play and talk in English with pupils of years 5 to 8."},
		why:   i18n.Words{Kk: "Тілді сөйлесіп үйренеді, ал ақылы курс әр отбасының қолы жетпейді.", Ru: "Язык учат в разговоре, а платные курсы доступны не каждой семье.", En: "A language is learnt by talking, and not every family can pay for a course."},
	},
	{
		direction: "bilim", from: "11:00", to: "14:00", minAge: 16, weekend: true,
		title: i18n.Words{Kk: "Робот техникасы үйірмесіне көмек", Ru: "Помощь кружку робототехники", En: "Help at the robotics club"},
		what:  i18n.Words{Kk: "Балалармен жинақтардан робот құрастырып, жарысқа дайындаймыз.", Ru: "Собираем с детьми роботов и готовимся к соревнованиям.", En: "We build robots with children and prepare for a contest."},
		why:   i18n.Words{Kk: "Бір мұғалімге жиырма бала келеді.", Ru: "На одного педагога приходится двадцать детей.", En: "There are twenty children to one teacher."},
	},
	{
		direction: "qamqor", from: "11:00", to: "14:00", minAge: 16, weekend: true, risks: []opportunity.Risk{opportunity.Vulnerable},
		title: i18n.Words{Kk: "Қарттар үйіндегі сенбі", Ru: "Суббота в доме престарелых", En: "A Saturday at the home for the elderly"},
		what:  i18n.Words{Kk: "Әңгімелесеміз, кітап оқимыз, серуенге шығамыз, концерт көрсетеміз.", Ru: "Разговариваем, читаем вслух, гуляем, показываем концерт.", En: "We talk, read aloud, go for walks and put on a concert."},
		why:   i18n.Words{Kk: "Қырық қарияның көбіне апталап ешкім келмейді.", Ru: "К большинству из сорока жителей неделями никто не приходит.", En: "Most of the forty residents have no visitor for weeks."},
	},
	{
		direction: "qamqor", from: "10:00", to: "13:00", minAge: 18, risks: []opportunity.Risk{opportunity.Vulnerable},
		title: i18n.Words{Kk: "Жалғыз тұратын қарияларға азық-түлік жеткізу", Ru: "Продукты для одиноких пожилых", En: "Groceries for older people who live alone"},
		what:  i18n.Words{Kk: "Екі адам болып барып, азық-түлік пен дәрі жеткіземіз.", Ru: "Ходим парами, привозим продукты и лекарства по списку.", En: "In pairs we bring groceries and medicine from a list."},
		why:   i18n.Words{Kk: "Қыста дүкенге шығу қиын.", Ru: "Зимой до магазина не дойти.", En: "In winter the shop is out of reach."},
	},
	{
		direction: "qamqor", from: "12:00", to: "16:00", minAge: 16,
		title: i18n.Words{Kk: "Жылы киім жинау және сұрыптау", Ru: "Собрать и разобрать тёплую одежду", En: "Collect and sort warm clothes"},
		what:  i18n.Words{Kk: "Әкелінген киімді тексеріп, өлшем бойынша жинақтаймыз.", Ru: "Проверяем принесённые вещи и собираем наборы по размерам.", En: "We check what was brought and make up sets by size."},
		why:   i18n.Words{Kk: "Үш жүз отбасы қысқа дайындалып жатыр.", Ru: "Триста семей готовятся к зиме.", En: "Three hundred families are getting ready for winter."},
	},
	{
		direction: "qamqor", from: "14:00", to: "17:00", minAge: 16, risks: []opportunity.Risk{opportunity.Vulnerable},
		title: i18n.Words{Kk: "Ерекше балалармен шығармашылық шеберхана", Ru: "Мастерская с особенными детьми", En: "A workshop with children with special needs"},
		what:  i18n.Words{Kk: "Сурет саламыз, саздан жасаймыз, бірге ойнаймыз. Педагог қасымызда.", Ru: "Рисуем, лепим, играем. Рядом всегда педагог.", En: "We draw, model and play. A teacher is always with us."},
		why:   i18n.Words{Kk: "Балаға дос, ата-анаға демалыс керек.", Ru: "Детям нужны друзья, а родителям передышка.", En: "The children need friends, and their parents a rest."},
	},
	{
		direction: "umit", from: "09:00", to: "15:00", minAge: 18, weekend: true, risks: []opportunity.Risk{opportunity.Search},
		title: i18n.Words{Kk: "Ормандағы оқу іздеуі: бағдар және байланыс", Ru: "Учебный поиск в лесу: ориентирование и связь", En: "Search training in the forest: bearings and radio"},
		what:  i18n.Words{Kk: "Картамен, компаспен, рациямен жұмыс істеп, шартты жоғалғанды іздейміз.", Ru: "Работаем с картой, компасом и рацией, ищем условно пропавшего.", En: "We work with map, compass and radio and look for somebody who is lost for practice."},
		why:   i18n.Words{Kk: "Нағыз іздеуге тек дайындалғандар шығады.", Ru: "На настоящий поиск выходят только подготовленные.", En: "Only those who are trained go on a real search."},
	},
	{
		direction: "umit", from: "18:00", to: "21:00", minAge: 16, online: true,
		title: i18n.Words{Kk: "Соғыста қаза тапқандардың тағдырын мұрағаттан іздеу", Ru: "Судьбы погибших на войне: работа с архивом", En: "The fates of the war dead: work with archives"},
		what:  i18n.Words{Kk: "Сандық мұрағаттағы жазбаларды салыстырып, отбасыларға жауап дайындаймыз.", Ru: "Сверяем записи цифровых архивов и готовим ответы семьям.", En: "We compare records in digital archives and prepare answers for families."},
		why:   i18n.Words{Kk: "Мыңдаған отбасы әлі хабар күтеді.", Ru: "Тысячи семей до сих пор ждут вестей.", En: "Thousands of families still wait for news."},
	},
	{
		direction: "umit", from: "10:00", to: "13:00", minAge: 16,
		title: i18n.Words{Kk: "Балаларға қауіпсіздік сабағы: адасып қалсаң", Ru: "Урок для детей: что делать, если потерялся", En: "A lesson for children: what to do when you are lost"},
		what:  i18n.Words{Kk: "Мектептерде ойын түрінде сабақ өткіземіз.", Ru: "Проводим в школах занятия-игры.", En: "We hold lessons as games in schools."},
		why:   i18n.Words{Kk: "Дұрыс әрекет білген бала тезірек табылады.", Ru: "Ребёнка, который знает, что делать, находят быстрее.", En: "A child who knows what to do is found sooner."},
	},
	{
		direction: "umit", from: "19:00", to: "21:00", minAge: 18, online: true,
		title: i18n.Words{Kk: "Іздеу жасағының ақпараттық үйлестірушісіне көмек", Ru: "Помощь информационному координатору отряда", En: "Help for the search team's information coordinator"},
		what:  i18n.Words{Kk: "Қоңырауларды жазып, карта мен тізімді жаңартып отырамыз. Үйретеміз.", Ru: "Записываем звонки, обновляем карту и списки. Учим всему.", En: "We note calls and keep map and lists up to date. We teach everything."},
		why:   i18n.Words{Kk: "Іздеудің жартысы — дұрыс ақпарат.", Ru: "Половина поиска — это точные сведения.", En: "Half of a search is exact information."},
	},
	{
		direction: "sabaqtastyq", from: "10:00", to: "14:00", minAge: 16, weekend: true,
		title: i18n.Words{Kk: "Ардагерлердің үйін қысқа дайындауға көмек", Ru: "Помочь ветеранам подготовить дома к зиме", En: "Help veterans make their homes ready for winter"},
		what:  i18n.Words{Kk: "Терезе жылытамыз, көмір жинаймыз, еден жуамыз, шай ішіп, әңгіме тыңдаймыз. Құрал мен қолғап беріледі.", Ru: "Утепляем окна, складываем уголь, моем полы, пьём чай и слушаем. Инструменты и перчатки выдаём.", En: "We insulate windows, stack coal, wash floors, drink tea and listen. Tools and gloves are provided."},
		why:   i18n.Words{Kk: "Майдангерлер мен тыл еңбеккерлерінің он екі отбасы жалғыз қыстап шыға алмайды.", Ru: "Двенадцать семей фронтовиков и тружеников тыла одни не справятся.", En: "Twelve families of veterans and home-front workers cannot manage alone."},
	},
	{
		direction: "sabaqtastyq", from: "15:00", to: "18:00", minAge: 16, risks: []opportunity.Risk{opportunity.Vulnerable},
		title: i18n.Words{Kk: "Балалар үйіндегі шеберхана", Ru: "Мастерская в детском доме", En: "A workshop at the children's home"},
		what:  i18n.Words{Kk: "Ағаштан, киізден бұйым жасаймыз, асхана ережесін үйренеміз, футбол ойнаймыз.", Ru: "Делаем поделки из дерева и войлока, учимся готовить, играем в футбол.", En: "We make things of wood and felt, learn to cook and play football."},
		why:   i18n.Words{Kk: "Балаға тұрақты келетін үлкен дос керек.", Ru: "Детям нужны взрослые друзья, которые приходят постоянно.", En: "The children need grown-up friends who keep coming."},
	},
	{
		direction: "sabaqtastyq", from: "17:00", to: "19:00", minAge: 16,
		title: i18n.Words{Kk: "Ата-әжелер естелігін жазып алу", Ru: "Записать воспоминания старшего поколения", En: "Record the memories of the older generation"},
		what:  i18n.Words{Kk: "Қариялармен сөйлесіп, естелігін жазып, отбасына дискіде береміз.", Ru: "Беседуем с пожилыми, записываем и дарим запись семье.", En: "We talk with older people, record them and give the recording to the family."},
		why:   i18n.Words{Kk: "Айтылмаған естелік жоғалады.", Ru: "Нерассказанное пропадает.", En: "What is not told is lost."},
	},
	{
		direction: "sabaqtastyq", from: "12:00", to: "15:00", minAge: 16, weekend: true,
		title: i18n.Words{Kk: "Аула мерекесі: үш буынның ойындары", Ru: "Праздник двора: игры трёх поколений", En: "A courtyard fair: games of three generations"},
		what:  i18n.Words{Kk: "Асық, тоғызқұмалақ, шахмат алаңдарын ұйымдастырамыз.", Ru: "Проводим площадки: асыки, тогызкумалак, шахматы.", En: "We run the stands: asyq, toghyzqumalaq, chess."},
		why:   i18n.Words{Kk: "Көршілер бірін-бірі танысын.", Ru: "Чтобы соседи познакомились.", En: "So that neighbours get to know one another."},
	},
	{
		direction: "taza", from: "09:00", to: "14:00", minAge: 16, weekend: true,
		title: i18n.Words{Kk: "Су қоймасы жағасына 500 көшет отырғызу", Ru: "Посадить 500 саженцев у водохранилища", En: "Plant 500 trees by the reservoir"},
		what:  i18n.Words{Kk: "Қарағаш пен үйеңкі отырғызып, суарамыз. Күрек, қолғап, шай бар.", Ru: "Сажаем карагач и клён, поливаем. Лопаты, перчатки и чай есть.", En: "We plant elm and maple and water them. There are spades, gloves and tea."},
		why:   i18n.Words{Kk: "Ағаш белдеуі қаланы шаңнан қорғайды.", Ru: "Полоса деревьев закроет город от пыли.", En: "A belt of trees will shield the town from dust."},
	},
	{
		direction: "taza", from: "10:00", to: "13:00", minAge: 16,
		title: i18n.Words{Kk: "Өзен жағасын тазалау", Ru: "Убрать берег реки", En: "Clean the river bank"},
		what:  i18n.Words{Kk: "Қоқысты сұрыптап жинап, өңдеуге тапсырамыз.", Ru: "Собираем мусор раздельно и сдаём в переработку.", En: "We collect litter, sort it and hand it in for recycling."},
		why:   i18n.Words{Kk: "Көктемгі су қоқысты көлге айдайды.", Ru: "Весной вода унесёт всё это в озеро.", En: "In spring the water would carry all this into the lake."},
	},
	{
		direction: "taza", from: "16:00", to: "19:00", minAge: 16,
		title: i18n.Words{Kk: "Қоқыс сұрыптау бекеті", Ru: "Пункт раздельного сбора", En: "Recycling point"},
		what:  i18n.Words{Kk: "Тұрғындарға қағаз, пластик, шыныны бөлуді көрсетеміз.", Ru: "Показываем жителям, как разделять бумагу, пластик и стекло.", En: "We show people how to separate paper, plastic and glass."},
		why:   i18n.Words{Kk: "Бөлінген қоқыс — қоқыс емес.", Ru: "Разделённое — уже не мусор.", En: "What is separated is no longer rubbish."},
	},
	{
		direction: "taza", from: "08:00", to: "12:00", minAge: 16, weekend: true,
		title: i18n.Words{Kk: "Қыстайтын құстарды санау", Ru: "Учёт зимующих птиц", En: "Count the wintering birds"},
		what:  i18n.Words{Kk: "Орнитологпен маршрут бойынша жүріп, құстарды жазамыз.", Ru: "Идём маршрутом с орнитологом и записываем птиц.", En: "We walk a route with an ornithologist and note the birds."},
		why:   i18n.Words{Kk: "Дерек болмаса, қорғау да болмайды.", Ru: "Без данных нечем защищать.", En: "Without data there is nothing to protect them with."},
	},
	{
		direction: "saulyq", from: "08:30", to: "12:30", minAge: 18,
		title: i18n.Words{Kk: "Донор күні: қарсы алу және тіркеу", Ru: "День донора: встретить и зарегистрировать", En: "Donor day: welcome and register"},
		what:  i18n.Words{Kk: "Донорларды қарсы алып, сауалнамаға көмектесіп, шай береміз.", Ru: "Встречаем доноров, помогаем с анкетой, поим чаем.", En: "We welcome donors, help with the form and give them tea."},
		why:   i18n.Words{Kk: "Қан қоры жылы сөзден басталады.", Ru: "Запас крови начинается с приветливости.", En: "A store of blood begins with a friendly word."},
	},
	{
		direction: "saulyq", from: "14:00", to: "17:00", minAge: 18, risks: []opportunity.Risk{opportunity.Vulnerable},
		title: i18n.Words{Kk: "Балалар ауруханасындағы ойын бөлмесі", Ru: "Игровая комната в детской больнице", En: "Playroom at the children's hospital"},
		what:  i18n.Words{Kk: "Балалармен ойнаймыз, кітап оқимыз, ата-ана демалады.", Ru: "Играем и читаем с детьми, пока родители отдыхают.", En: "We play and read with children while their parents rest."},
		why:   i18n.Words{Kk: "Көңілді бала тез жазылады.", Ru: "Весёлый ребёнок выздоравливает быстрее.", En: "A cheerful child gets well sooner."},
	},
	{
		direction: "saulyq", from: "10:00", to: "12:00", minAge: 16, weekend: true,
		title: i18n.Words{Kk: "Аулада таңғы жаттығу", Ru: "Зарядка во дворе", En: "Morning exercise in the courtyard"},
		what:  i18n.Words{Kk: "Үлкендер мен балаларға бірге жеңіл жаттығу өткіземіз.", Ru: "Проводим лёгкую зарядку для взрослых и детей.", En: "We lead light exercise for adults and children."},
		why:   i18n.Words{Kk: "Қозғалыс — ең арзан дәрі.", Ru: "Движение — самое дешёвое лекарство.", En: "Movement is the cheapest medicine."},
	},
	{
		direction: "saulyq", from: "09:00", to: "13:00", minAge: 16,
		title: i18n.Words{Kk: "Емханадағы жол көрсетуші", Ru: "Навигатор в поликлинике", En: "Guide at the clinic"},
		what:  i18n.Words{Kk: "Келушілерге кабинет табуға, кезек алуға көмектесеміз.", Ru: "Помогаем найти кабинет и взять талон.", En: "We help people find the room and take a number."},
		why:   i18n.Words{Kk: "Үлкен ғимаратта адасу оңай.", Ru: "В большом здании легко потеряться.", En: "It is easy to get lost in a big building."},
	},
	{
		direction: "asyl", from: "09:00", to: "17:00", minAge: 16, weekend: true,
		title: i18n.Words{Kk: "«Теректі әулие» петроглифтерін тазалау", Ru: "Очистить петроглифы «Теректі Әулие»", En: "Clean the petroglyphs of Terekti Aulie"},
		what:  i18n.Words{Kk: "Археолог басшылығымен тастарды жұмсақ щеткамен тазалап, суретке түсіреміз.", Ru: "Под руководством археолога чистим камни мягкими щётками и снимаем их.", En: "Led by an archaeologist we clean the stones with soft brushes and photograph them."},
		why:   i18n.Words{Kk: "Үш мың жылдық сурет мүкпен жабылып барады.", Ru: "Рисункам три тысячи лет, и они зарастают лишайником.", En: "The drawings are three thousand years old and are being overgrown."},
	},
	{
		direction: "asyl", from: "11:00", to: "15:00", minAge: 16,
		title: i18n.Words{Kk: "Музей қорын сандық каталогқа көшіру", Ru: "Оцифровать фонды музея", En: "Put the museum's collection into a digital catalogue"},
		what:  i18n.Words{Kk: "Фотоға түсіріп, сипаттамасын үш тілде енгіземіз.", Ru: "Снимаем предметы и вносим описания на трёх языках.", En: "We photograph objects and enter descriptions in three languages."},
		why:   i18n.Words{Kk: "Көрінбейтін мұра ұмытылады.", Ru: "Наследие, которого не видно, забывают.", En: "Heritage that nobody sees is forgotten."},
	},
	{
		direction: "asyl", from: "15:00", to: "18:00", minAge: 16,
		title: i18n.Words{Kk: "Киіз басу шеберханасына көмек", Ru: "Помощь мастерской войлока", En: "Help at the felt workshop"},
		what:  i18n.Words{Kk: "Шебермен бірге келушілерге киіз басуды көрсетеміз.", Ru: "Вместе с мастером показываем гостям, как валяют войлок.", En: "With a craftswoman we show visitors how felt is made."},
		why:   i18n.Words{Kk: "Өнер қолдан қолға өтеді.", Ru: "Ремесло передаётся из рук в руки.", En: "A craft passes from hand to hand."},
	},
	{
		direction: "asyl", from: "10:00", to: "14:00", minAge: 16, weekend: true,
		title: i18n.Words{Kk: "Ескі қорымдағы ескерткіштерді картаға түсіру", Ru: "Нанести на карту памятники старого некрополя", En: "Map the monuments of the old necropolis"},
		what:  i18n.Words{Kk: "Жазуларды оқып, координатасын белгілеп, жағдайын сипаттаймыз.", Ru: "Читаем надписи, отмечаем координаты и описываем состояние.", En: "We read inscriptions, note coordinates and describe the condition."},
		why:   i18n.Words{Kk: "Жазулар жыл сайын өшіп барады.", Ru: "Надписи стираются с каждым годом.", En: "The inscriptions fade every year."},
	},
}
