package export

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actAsk, actTake}

var (
	actAsk  = audit.Act{Code: "export.ask", Text: i18n.M{Kk: "Файл сұралды", Ru: "Запрошена выгрузка", En: "Export asked for"}}
	actTake = audit.Act{Code: "export.take", Text: i18n.M{Kk: "Файл жүктеп алынды", Ru: "Выгрузка скачана", En: "Export downloaded"}}
)

// NameOf is what a kind of table is called, by its code.
func NameOf(code string) i18n.M { return kindNames[code] }

// Name is what the state is called.
func (s State) Name() i18n.M { return stateNames[s] }

var kindNames = map[string]i18n.M{
	kindHours: {Kk: "Волонтерлердің сағаттары", Ru: "Часы волонтёров", En: "Volunteers’ hours"},
}

var kindAbout = map[string]i18n.M{
	kindHours: {
		Kk: "Әр жолда: күні, іс, волонтердің аты-жөні, минут саны, күйі, шешімді кім қабылдағаны.",
		Ru: "В каждой строке: день, дело, имя волонтёра, минуты, состояние и кто принял решение.",
		En: "Each row has the day, the opportunity, the volunteer’s name, the minutes, the state and who decided.",
	},
}

var stateNames = map[State]i18n.M{
	Making: {Kk: "дайындалуда", Ru: "готовится", En: "being prepared"},
	Ready:  {Kk: "дайын", Ru: "готов", En: "ready"},
	Erased: {Kk: "жойылды", Ru: "удалён", En: "removed"},
	Barred: {Kk: "тоқтатылды", Ru: "остановлен", En: "stopped"},
}

// What is refused, and why.
var (
	textNoneMaking = i18n.M{
		Kk: "Басқа файл дайындалып жатқан жоқ.", Ru: "Другой файл сейчас не готовится.", En: "No other file is being prepared.",
	}
	textIsMaking = i18n.M{
		Kk: "Мұндай файл қазір дайындалып жатыр. Оның дайын болуын күтіңіз.",
		Ru: "Такой файл уже готовится. Дождитесь, пока он будет готов.",
		En: "A file of this kind is being prepared. Wait until it is ready.",
	}
	textSomeLeft = i18n.M{
		Kk: "Тәулік ішінде тағы сұрауға болатын файл саны: {n}.", Ru: "За сутки можно запросить ещё файлов: {n}.", En: "Files that can still be asked for within the day: {n}.",
	}
	textNoneLeft = i18n.M{
		Kk: "Тәулікте сұрауға болатын файл саны: {max}. Дайын файлды алыңыз немесе ертең сұраңыз.",
		Ru: "За сутки можно запросить не больше {max} {max:файла|файлов|файлов}. Возьмите готовый или попросите завтра.",
		En: "At most {max} {max:file|files} can be asked for in a day. Take one that is ready, or ask tomorrow.",
	}
	textKind  = i18n.M{Kk: "Қай кесте керегін таңдаңыз.", Ru: "Выберите, какая таблица нужна.", En: "Choose which table you want."}
	textDay   = i18n.M{Kk: "Күнді көрсетіңіз.", Ru: "Укажите день.", En: "Give the day."}
	textOrder = i18n.M{
		Kk: "Соңғы күн бірінші күннен бұрын болмауы керек.", Ru: "Последний день не может быть раньше первого.", En: "The last day cannot be before the first.",
	}
	textNotReady = i18n.M{
		Kk: "Файл дайын емес. Күйін тізімнен қараңыз.", Ru: "Файл не готов. Посмотрите в списке, что с ним.", En: "The file is not ready. See in the list how it stands.",
	}
)

// Columns.
var (
	textColDay     = i18n.M{Kk: "Күні", Ru: "День", En: "Day"}
	textColDeed    = i18n.M{Kk: "Іс", Ru: "Дело", En: "Opportunity"}
	textColWho     = i18n.M{Kk: "Волонтер", Ru: "Волонтёр", En: "Volunteer"}
	textColMinutes = i18n.M{Kk: "Есептелген минут", Ru: "Засчитано минут", En: "Minutes counted"}
	textColState   = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textColBy      = i18n.M{Kk: "Шешім қабылдаған", Ru: "Кто решил", En: "Decided by"}
)
