package demo

import (
	"asar/internal/core/org"
	"asar/internal/kit/i18n"
)

// host is an organisation of the world of examples.
type host struct {
	kind          org.Kind
	name          i18n.Words
	about         i18n.Words
	region, place string
	lat, lon      int64 // of its meeting point, in millionths of a degree
	directions    []string
	members       int
}

// Names of the hosts that the story needs by name.
const (
	shanyrak   = "Шаңырақ"
	university = "Қарағанды индустриялық университеті"
)

var hosts = []host{
	{
		kind: org.Registered, region: "kz-35", place: "Теміртау", lat: 50_054_900, lon: 72_964_600, members: 200,
		name:       i18n.Words{Kk: shanyrak, Ru: "Шаңырақ", En: "Shanyrak"},
		about:      i18n.Words{Kk: "Теміртау жастар клубының волонтерлер ұйымы. Ардагерлерге, балалар үйіне, қала тазалығына көмектесеміз.", Ru: "Волонтёрская организация при молодёжном клубе Темиртау. Помогаем ветеранам, детскому дому, городу.", En: "The volunteer organisation of Temirtau's youth club. We help veterans, the children's home and the town."},
		directions: []string{"sabaqtastyq", "taza", "qamqor", "bilim"},
	},
	{
		kind: org.University, region: "kz-35", place: "Теміртау", lat: 50_058_200, lon: 72_957_100, members: 120,
		name:       i18n.Words{Kk: university, Ru: "Карагандинский индустриальный университет", En: "Karaganda Industrial University"},
		about:      i18n.Words{Kk: "Тәрбие жұмысы және жастар саясаты бөлімі студенттердің волонтерлігін үйлестіреді.", Ru: "Отдел воспитательной работы и молодёжной политики координирует волонтёрство студентов.", En: "The office of educational work and youth policy coordinates the students' volunteering."},
		directions: []string{"bilim", "asyl", "taza", "sabaqtastyq"},
	},
	{
		kind: org.Institution, region: "kz-35", place: "Қарағанды", lat: 49_806_400, lon: 73_085_700, members: 14,
		name:       i18n.Words{Kk: "«Мейірім» балалар үйі", Ru: "Детский дом «Мейірім»", En: "Meirim children's home"},
		about:      i18n.Words{Kk: "Алпыс бала тұратын үй. Шеберхана, спорт, сабаққа көмек керек.", Ru: "Дом, где живут шестьдесят детей. Нужны мастерские, спорт, помощь с уроками.", En: "A home of sixty children. We need workshops, sport and help with homework."},
		directions: []string{"sabaqtastyq", "bilim"},
	},
	{
		kind: org.Institution, region: "kz-35", place: "Қарағанды", lat: 49_801_900, lon: 73_102_300, members: 9,
		name:       i18n.Words{Kk: "Қарттар мен мүгедектігі бар адамдар үйі", Ru: "Дом для пожилых и людей с инвалидностью", En: "Home for older and disabled people"},
		about:      i18n.Words{Kk: "Қырық тұрғын. Әңгіме, серуен, концерт күтеміз.", Ru: "Сорок жителей. Ждём разговоров, прогулок, концертов.", En: "Forty residents. We hope for talks, walks and concerts."},
		directions: []string{"qamqor", "saulyq"},
	},
	{
		kind: org.Group, region: "kz-35", place: "Теміртау", lat: 50_066_100, lon: 72_988_800, members: 34,
		name:       i18n.Words{Kk: "«Самарқан» экоклубы", Ru: "Экоклуб «Самарқан»", En: "Samarkan eco-club"},
		about:      i18n.Words{Kk: "Су қоймасының жағасын көгалдандыратын топ.", Ru: "Группа, которая озеленяет берег водохранилища.", En: "A group that plants trees by the reservoir."},
		directions: []string{"taza"},
	},
	{
		kind: org.Group, region: "kz-35", place: "Қарағанды", lat: 49_812_000, lon: 73_091_000, members: 48,
		name:       i18n.Words{Kk: "«Бағдар» іздеу жасағы", Ru: "Поисковый отряд «Бағдар»", En: "Bagdar search team"},
		about:      i18n.Words{Kk: "Адасқандарды полициямен бірге іздейміз, балаларға қауіпсіздік үйретеміз.", Ru: "Ищем потерявшихся вместе с полицией, учим детей безопасности.", En: "We look for lost people with the police and teach children safety."},
		directions: []string{"umit"},
	},
	{
		kind: org.Institution, region: "kz-35", place: "Қарағанды", lat: 49_795_500, lon: 73_078_900, members: 22,
		name:       i18n.Words{Kk: "Облыстық қан орталығы", Ru: "Областной центр крови", En: "Regional blood centre"},
		about:      i18n.Words{Kk: "Донор күндерін өткіземіз.", Ru: "Проводим дни донора.", En: "We hold donor days."},
		directions: []string{"saulyq"},
	},
	{
		kind: org.Institution, region: "kz-62", place: "Жезқазған", lat: 47_783_300, lon: 67_766_700, members: 12,
		name:       i18n.Words{Kk: "«Ұлытау» музей-қорығы", Ru: "Музей-заповедник «Ұлытау»", En: "Ulytau museum reserve"},
		about:      i18n.Words{Kk: "Петроглифтер мен ескерткіштерді сақтаймыз.", Ru: "Бережём петроглифы и памятники.", En: "We look after petroglyphs and monuments."},
		directions: []string{"asyl"},
	},
	{
		kind: org.Registered, region: "kz-71", place: "Астана", lat: 51_128_200, lon: 71_430_400, members: 150,
		name:       i18n.Words{Kk: "«Ұстаз серігі» қоры", Ru: "Фонд «Ұстаз серігі»", En: "Ustaz Serigi foundation"},
		about:      i18n.Words{Kk: "Ауыл мектептеріне онлайн сабақ ұйымдастырамыз.", Ru: "Организуем онлайн-занятия для сельских школ.", En: "We organise online lessons for rural schools."},
		directions: []string{"bilim", "asyl", "qamqor"},
	},
	{
		kind: org.Registered, region: "kz-75", place: "Алматы", lat: 43_238_900, lon: 76_889_700, members: 180,
		name:       i18n.Words{Kk: "«Жасыл қала» қозғалысы", Ru: "Движение «Жасыл қала»", En: "Zhasyl Qala movement"},
		about:      i18n.Words{Kk: "Тау етегін тазалап, қоқыс сұрыптауды үйретеміз.", Ru: "Убираем предгорья и учим разделять отходы.", En: "We clean the foothills and teach people to sort waste."},
		directions: []string{"taza", "saulyq"},
	},
	{
		kind: org.Registered, region: "kz-79", place: "Шымкент", lat: 42_341_700, lon: 69_590_100, members: 90,
		name:       i18n.Words{Kk: "«Мейірім жолы» қоғамы", Ru: "Общество «Мейірім жолы»", En: "Meirim Zholy society"},
		about:      i18n.Words{Kk: "Қарияларға, көпбалалы отбасыларға көмектесеміз.", Ru: "Помогаем пожилым и многодетным семьям.", En: "We help older people and large families."},
		directions: []string{"qamqor", "sabaqtastyq", "saulyq"},
	},
	{
		kind: org.University, region: "kz-59", place: "Петропавл", lat: 54_865_300, lon: 69_135_800, members: 110,
		name:       i18n.Words{Kk: "Солтүстік Қазақстан университеті", Ru: "Северо-Казахстанский университет", En: "North Kazakhstan University"},
		about:      i18n.Words{Kk: "Студенттердің волонтерлік орталығы.", Ru: "Волонтёрский центр студентов.", En: "The students' volunteer centre."},
		directions: []string{"bilim", "umit", "taza"},
	},
	{
		kind: org.University, region: "kz-39", place: "Қостанай", lat: 53_214_400, lon: 63_624_600, members: 76,
		name:       i18n.Words{Kk: "Қостанай педагогикалық университеті", Ru: "Костанайский педагогический университет", En: "Kostanay Pedagogical University"},
		about:      i18n.Words{Kk: "Болашақ мұғалімдер ауыл мектептеріне көмектеседі.", Ru: "Будущие учителя помогают сельским школам.", En: "Future teachers help rural schools."},
		directions: []string{"bilim", "sabaqtastyq"},
	},
	{
		kind: org.Registered, region: "kz-63", place: "Өскемен", lat: 49_948_600, lon: 82_627_900, members: 60,
		name:       i18n.Words{Kk: "«Алтай соқпағы» клубы", Ru: "Клуб «Алтай соқпағы»", En: "Altai Soqpagy club"},
		about:      i18n.Words{Kk: "Соқпақтарды белгілейміз, орманда іздеуге үйретеміз.", Ru: "Размечаем тропы и учим поиску в лесу.", En: "We mark trails and teach searching in forests."},
		directions: []string{"umit", "taza"},
	},
	{
		kind: org.Group, region: "kz-55", place: "Павлодар", lat: 52_287_300, lon: 76_967_400, members: 40,
		name:       i18n.Words{Kk: "«Ертіс» жағалауы", Ru: "«Берег Ертіса»", En: "Ertis riverside"},
		about:      i18n.Words{Kk: "Өзен жағасын бірге тазалайтын көршілер.", Ru: "Соседи, которые вместе убирают берег.", En: "Neighbours who clean the river bank together."},
		directions: []string{"taza", "saulyq"},
	},
	{
		kind: org.Registered, region: "kz-15", place: "Ақтөбе", lat: 50_283_900, lon: 57_166_900, members: 55,
		name:       i18n.Words{Kk: "«Жүрек жылуы» қоры", Ru: "Фонд «Жүрек жылуы»", En: "Zhurek Zhyluy foundation"},
		about:      i18n.Words{Kk: "Ерекше балалардың отбасыларына серік боламыз.", Ru: "Рядом с семьями особенных детей.", En: "At the side of families of children with special needs."},
		directions: []string{"qamqor", "bilim"},
	},
	{
		kind: org.Registered, region: "kz-61", place: "Түркістан", lat: 43_297_300, lon: 68_251_700, members: 65,
		name:       i18n.Words{Kk: "«Әзірет» мұра қоғамы", Ru: "Общество наследия «Әзірет»", En: "Aziret heritage society"},
		about:      i18n.Words{Kk: "Көне қаланың ескерткіштерін сақтауға көмектесеміз.", Ru: "Помогаем беречь памятники древнего города.", En: "We help to keep the monuments of the ancient town."},
		directions: []string{"asyl", "sabaqtastyq"},
	},
	{
		kind: org.Registered, region: "kz-47", place: "Ақтау", lat: 43_653_200, lon: 51_197_500, members: 30,
		name:       i18n.Words{Kk: "«Каспий жағасы» тобы", Ru: "«Берег Каспия»", En: "Caspian shore"},
		about:      i18n.Words{Kk: "Итбалықтар мен жағалауды қорғаймыз.", Ru: "Бережём тюленей и побережье.", En: "We protect seals and the shore."},
		directions: []string{"taza", "asyl"},
	},
	{
		kind: org.Group, region: "kz-23", place: "Атырау", lat: 47_094_500, lon: 51_923_800, members: 26,
		name:       i18n.Words{Kk: "«Жайық» достары", Ru: "Друзья «Жайыка»", En: "Friends of the Zhaiyq"},
		about:      i18n.Words{Kk: "Қала мен өзенге көмектесетін жастар.", Ru: "Молодёжь, которая помогает городу и реке.", En: "Young people who help the town and the river."},
		directions: []string{"taza", "qamqor"},
	},
	{
		kind: org.Registered, region: "kz-10", place: "Семей", lat: 50_411_100, lon: 80_227_500, members: 45,
		name:       i18n.Words{Kk: "«Абай жолы» үйі", Ru: "Дом «Абай жолы»", En: "Abai Zholy house"},
		about:      i18n.Words{Kk: "Кітап, тіл, мұра төңірегінде жиналамыз.", Ru: "Собираемся вокруг книги, языка, наследия.", En: "We gather around books, language and heritage."},
		directions: []string{"asyl", "bilim"},
	},
	{
		kind: org.Registered, region: "kz-11", place: "Көкшетау", lat: 53_284_900, lon: 69_396_900, members: 28,
		name:       i18n.Words{Kk: "«Бурабай достары» қоғамы", Ru: "Общество «Друзья Бурабая»", En: "Friends of Burabay"},
		about:      i18n.Words{Kk: "Көлдер мен орманды күтеміз, іздеуге үйретеміз.", Ru: "Бережём озёра и лес, учим поиску.", En: "We look after lakes and forest and teach searching."},
		directions: []string{"taza", "umit"},
	},
	{
		kind: org.Group, region: "kz-19", place: "Қонаев", lat: 43_866_700, lon: 77_063_100, members: 24,
		name:       i18n.Words{Kk: "«Іле» еріктілері", Ru: "Волонтёры «Иле»", En: "Ile volunteers"},
		about:      i18n.Words{Kk: "Мектептер мен ардагерлерге көмектесетін жастар.", Ru: "Молодёжь, которая помогает школам и ветеранам.", En: "Young people who help schools and veterans."},
		directions: []string{"sabaqtastyq", "bilim"},
	},
	{
		kind: org.Registered, region: "kz-27", place: "Орал", lat: 51_227_800, lon: 51_386_500, members: 31,
		name:       i18n.Words{Kk: "«Ақ Жайық» мейірім үйі", Ru: "Дом милосердия «Ақ Жайық»", En: "Aq Zhaiyq house of mercy"},
		about:      i18n.Words{Kk: "Қарияларға және науқастарға күтім жасаймыз.", Ru: "Ухаживаем за пожилыми и больными.", En: "We care for the old and the sick."},
		directions: []string{"qamqor", "saulyq"},
	},
	{
		kind: org.Group, region: "kz-31", place: "Тараз", lat: 42_899_000, lon: 71_377_900, members: 27,
		name:       i18n.Words{Kk: "«Тараз мұрасы» тобы", Ru: "Группа «Наследие Тараза»", En: "Taraz heritage group"},
		about:      i18n.Words{Kk: "Көне қаланың тарихын балаларға таныстырамыз.", Ru: "Знакомим детей с историей древнего города.", En: "We show children the history of the ancient town."},
		directions: []string{"asyl", "bilim"},
	},
	{
		kind: org.Registered, region: "kz-33", place: "Талдықорған", lat: 45_015_600, lon: 78_373_900, members: 22,
		name:       i18n.Words{Kk: "«Жетісу қыраны» жасағы", Ru: "Отряд «Жетісу қыраны»", En: "Zhetisu Qyrany team"},
		about:      i18n.Words{Kk: "Тауда және далада іздеу, бағдар, байланыс.", Ru: "Поиск в горах и степи, ориентирование, связь.", En: "Search in mountains and steppe, bearings, radio."},
		directions: []string{"umit", "taza"},
	},
	{
		kind: org.Registered, region: "kz-43", place: "Қызылорда", lat: 44_848_800, lon: 65_482_300, members: 29,
		name:       i18n.Words{Kk: "«Арал бағы» қозғалысы", Ru: "Движение «Арал бағы»", En: "Aral Bagy movement"},
		about:      i18n.Words{Kk: "Тартылған теңіз табанына сексеуіл егеміз.", Ru: "Сажаем саксаул на дне ушедшего моря.", En: "We plant saxaul on the bed of the vanished sea."},
		directions: []string{"taza", "saulyq"},
	},
}
