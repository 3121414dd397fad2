package row

import (
	"strings"

	"asar/internal/core/atlas"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/i18n"
)

// Why a row is refused.
var (
	textClash = i18n.M{
		Kk: "Дәл осы кезде басқа біреу дәл сондай жазба қосты. Файлды қайта жүктеңіз.",
		Ru: "Кто-то в этот же миг добавил такую же запись. Загрузите файл ещё раз.",
		En: "Somebody added the same entry at the same moment. Import the file again.",
	}
	textTwice = i18n.M{
		Kk: "Бұл жазба файлда бұрын кездесті, жолы: {row}. Біреуін қалдырыңыз.",
		Ru: "Эта запись уже была в файле, строка {row}. Оставьте одну из них.",
		En: "This entry stood in the file before, in row {row}. Keep one of them.",
	}
	textNumber = i18n.M{
		Kk: "Бүтін сан жазыңыз, мысалы 20.", Ru: "Напишите целое число, например 20.", En: "Write a whole number, such as 20.",
	}
	textPlaces = i18n.M{
		Kk: "Орын санын бүтін санмен жазыңыз: 1 мен {max} аралығында.",
		Ru: "Укажите число мест целым числом от 1 до {max}.",
		En: "Give the places as a whole number from 1 to {max}.",
	}
	textDay = i18n.M{
		Kk: "Күнді 2026-10-17 немесе 17.10.2026 түрінде жазыңыз.",
		Ru: "Напишите день в виде 2026-10-17 или 17.10.2026.",
		En: "Write the day as 2026-10-17 or 17.10.2026.",
	}
	textClock = i18n.M{
		Kk: "Уақытты 10:00 түрінде жазыңыз; басталуы да, аяқталуы да керек.",
		Ru: "Напишите время в виде 10:00; нужны и начало, и конец.",
		En: "Write the time as 10:00; both the start and the end are needed.",
	}
	textWeekday = i18n.M{
		Kk: "Апта күндерін «дс, ср, жм» немесе 1, 3, 5 түрінде жазыңыз.",
		Ru: "Напишите дни недели в виде «пн, ср, пт» или 1, 3, 5.",
		En: "Write the weekdays as “Mon, Wed, Fri” or 1, 3, 5.",
	}
	textWeekdaysNeeded = i18n.M{
		Kk: "Іс бірнеше күнге созылады. Ауысымдар қай апта күндері болатынын жазыңыз.",
		Ru: "Дело длится несколько дней. Укажите, в какие дни недели будут смены.",
		En: "This takes several days. Say on which weekdays there are shifts.",
	}
	textNoSuchDay = i18n.M{
		Kk: "Бірінші күн мен соңғы күннің арасында мұндай апта күні жоқ.",
		Ru: "Между первым и последним днём нет таких дней недели.",
		En: "There is no such weekday between the first day and the last.",
	}
	textTooManyShifts = i18n.M{
		Kk: "Бір файлдан жасалатын ауысым тым көп. Шегі: {max}. Қалған жолдарды келесі файлмен жіберіңіз.",
		Ru: "Из одного файла получается слишком много смен: можно не больше {max}. Остальные строки пришлите следующим файлом.",
		En: "One file makes too many shifts: at most {max}. Send the rows left over in another file.",
	}
	textEndsBeforeFirst = i18n.M{
		Kk: "Соңғы күн бірінші күннен бұрын тұр. Күндерді тексеріңіз.",
		Ru: "Последний день раньше первого. Проверьте дни.",
		En: "The last day is before the first. Check the days.",
	}
	textDegrees = i18n.M{
		Kk: "Ендік пен бойлықты градуспен жазыңыз, мысалы 50,0547 және 72,9646.",
		Ru: "Укажите широту и долготу в градусах, например 50,0547 и 72,9646.",
		En: "Give latitude and longitude in degrees, such as 50.0547 and 72.9646.",
	}
	textYesNo = i18n.M{
		Kk: "«иә» немесе «жоқ» деп жазыңыз.", Ru: "Напишите «да» или «нет».", En: "Write “yes” or “no”.",
	}
	textUnknownRegion = i18n.M{
		Kk: "Мұндай өңір табылмады. Облыстың атауын немесе кодын жазыңыз, мысалы KZ-35.",
		Ru: "Такой регион не найден. Напишите название области или код, например KZ-35.",
		En: "No such region was found. Write the region's name or its code, such as KZ-35.",
	}
	textUnknownDirection = i18n.M{
		Kk: "«{value}» деген бағыт жоқ. Болатыны: {directions}.",
		Ru: "Направления «{value}» нет. Есть: {directions}.",
		En: "There is no direction “{value}”. There are: {directions}.",
	}
	textUnknownLanguage = i18n.M{
		Kk: "Тілді kk, ru немесе en деп жазыңыз.", Ru: "Напишите язык как kk, ru или en.", En: "Write the language as kk, ru or en.",
	}
	textUnknownRisk = i18n.M{
		Kk: "«{value}» деген тәуекел жоқ. Болатыны: {risks}; тәуекел болмаса, «жоқ» деп жазыңыз.",
		Ru: "Риска «{value}» в списке нет. Есть: {risks}; если рисков нет, напишите «нет».",
		En: "There is no risk “{value}”. There are: {risks}; if there are none, write “none”.",
	}
	textUnknownStatus = i18n.M{
		Kk: "Мұндай күйде жүктеуге болмайды. Болатыны: {statuses}.",
		Ru: "С таким состоянием загрузить нельзя. Можно: {statuses}.",
		En: "It cannot be imported with this status. Possible: {statuses}.",
	}
	textUnknownOrgKind = i18n.M{
		Kk: "Мұндай ұйым түрі жоқ. Болатыны: {kinds}.", Ru: "Такого вида организаций нет. Есть: {kinds}.", En: "There is no such kind of organisation. There are: {kinds}.",
	}
	textNoOrgNamed = i18n.M{
		Kk: "Ұйымды көрсетіңіз: БСН немесе атауы.", Ru: "Укажите организацию: БИН или название.", En: "Name the organisation: its BIN or its name.",
	}
	textUnknownOrg = i18n.M{
		Kk: "Мұндай ұйым табылмады. Алдымен ұйымдарды жүктеңіз немесе ұйымның өңірін, шетелдік болса, елін көрсетіңіз.",
		Ru: "Такая организация не найдена. Сначала загрузите организации или укажите регион организации, а если она за границей, страну.",
		En: "No such organisation was found. Import the organisations first, or give its region or, if it is abroad, its country.",
	}
	textNeedsRegion = i18n.M{
		Kk: "Ұйымның өңірін жазыңыз; шетелдегі ұйым болса, елін жазыңыз.",
		Ru: "Укажите регион организации, а если она за границей, страну.",
		En: "Give the region of the organisation or, if it is abroad, the country.",
	}
	textOrgAmbiguous = i18n.M{
		Kk: "Мұндай атауы бар ұйым біреу емес, саны: {n}. БСН жазыңыз.",
		Ru: "Организаций с таким названием {n}. Укажите БИН.",
		En: "There are {n} organisations of this name. Give the BIN.",
	}
	textUnknownPerson = i18n.M{
		Kk: "Бұл мекенжаймен тіркелген адам жоқ. Алдымен адамды тіркеңіз.",
		Ru: "С этим адресом никто не зарегистрирован. Сначала зарегистрируйте человека.",
		En: "Nobody has registered with this address. Register the person first.",
	}
	textOthersContact = i18n.M{
		Kk: "Бұл мекенжай басқа адамдікі. Жолды тексеріңіз.",
		Ru: "Этот адрес принадлежит другому человеку. Проверьте строку.",
		En: "This address belongs to somebody else. Check the row.",
	}
)

// What the sender of a row should know of how it was taken.
var (
	textStaysDraft = i18n.M{
		Kk: "Жоба жазба болып қалды. {reason}", Ru: "Осталось черновиком. {reason}", En: "It stays a draft. {reason}",
	}
	textNoTimes = i18n.M{
		Kk: "Уақыты көрсетілмеген, сондықтан ауысым жасалмады; күндері мен еріктілер саны сипаттамада сақталды.",
		Ru: "Время не указано, поэтому смена не создана; даты и число волонтёров сохранены в описании.",
		En: "No times are given, so no shift was made; the dates and the number of volunteers are kept in the description.",
	}
	textAbroad = i18n.M{
		Kk: "Қазақстаннан тыс жерде: өңірі көрсетілмеді, мекенжайы мен координаттары кездесу орнының сипаттамасында.",
		Ru: "Вне Казахстана: регион не указан, адрес и координаты сохранены в описании места встречи.",
		En: "It is outside Kazakhstan: no region is set; address and coordinates are kept in the words on where to meet.",
	}
	textNoDirection = i18n.M{
		Kk: "Жеті бағыттың ешқайсысы көрсетілмеген; жариялар алдында таңдау керек.",
		Ru: "Не указано ни одно из направлений; его нужно выбрать перед публикацией.",
		En: "None of the directions is given; one must be chosen before publishing.",
	}
	textPast = i18n.M{
		Kk: "Соңғы күні өтіп кеткен: тарих ретінде жоба жазба болып сақталды.",
		Ru: "Последний день уже прошёл: сохранено черновиком, как история.",
		En: "Its last day has passed: it is kept as a draft, as history.",
	}
	textOrgAdded = i18n.M{
		Kk: "Ұйымы тізімде жоқ еді; тексерілмеген күйде қосылды, фронт-офисі: {region}.",
		Ru: "Организация не была известна и добавлена непроверенной, фронт-офис: {region}.",
		En: "Its organisation was not known and was added, not vetted; front office: {region}.",
	}
	textOrgAddedAbroad = i18n.M{
		Kk: "Қазақстаннан тыс жердегі ұйымы тізімде жоқ еді; тексерілмеген күйде, өңірсіз қосылды, ол туралы республикалық фронт-офис шешеді.",
		Ru: "Организация за пределами Казахстана не была известна и добавлена непроверенной, без региона; о ней решает республиканский фронт-офис.",
		En: "Its organisation, outside Kazakhstan, was not known and was added, not vetted and without a region; the national front office decides about it.",
	}
)

// What stays in words because nothing else could hold it.
var (
	textDates  = i18n.M{Kk: "Күндері", Ru: "Даты", En: "Dates"}
	textSought = i18n.M{Kk: "Керек еріктілер саны", Ru: "Нужно волонтёров", En: "Volunteers wanted"}
)

// orgKindsText names the kinds of organisations with their codes.
type orgKindsText struct{}

// Text says "organisation (организация), …".
func (orgKindsText) Text(l i18n.Lang) string {
	names := make([]string, len(org.Kinds))
	for i, k := range org.Kinds {
		names[i] = string(k) + " (" + k.Label().In(l) + ")"
	}
	return strings.Join(names, ", ")
}

// risksText names the risks with their codes.
type risksText struct{}

// Text says "height (Работа на высоте), …".
func (risksText) Text(l i18n.Lang) string {
	names := make([]string, len(opportunity.Risks))
	for i, r := range opportunity.Risks {
		names[i] = string(r) + " (" + r.Label().Text(l) + ")"
	}
	return strings.Join(names, "; ")
}

// statusesText names the statuses in which a row can ask to be.
type statusesText struct{}

// Text says "draft (черновик), …".
func (statusesText) Text(l i18n.Lang) string {
	var names []string
	for _, s := range []opportunity.Status{opportunity.StatusDraft, opportunity.StatusPublished} {
		names = append(names, string(s)+" ("+s.Label().Text(l)+")")
	}
	return strings.Join(names, ", ")
}

// directionsText names the directions with their codes.
type directionsText []atlas.Direction

// Text says "bilim (Образование), …".
func (t directionsText) Text(l i18n.Lang) string {
	names := make([]string, len(t))
	for i, d := range t {
		names[i] = d.Code + " (" + d.Name.Text(l) + ")"
	}
	return strings.Join(names, ", ")
}
