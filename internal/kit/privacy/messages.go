package privacy

import "asar/internal/kit/i18n"

var classNames = map[Class]i18n.M{
	Open:      {Kk: "Ашық", Ru: "Открытые", En: "Open"},
	Inner:     {Kk: "Ішкі", Ru: "Внутренние", En: "Internal"},
	Personal:  {Kk: "Жеке", Ru: "Личные", En: "Personal"},
	Sensitive: {Kk: "Ерекше қорғалатын", Ru: "Особо охраняемые", En: "Sensitive"},
	Secret:    {Kk: "Құпия", Ru: "Секретные", En: "Secret"},
}

// Terms that many tables share.
var (
	Kept = i18n.M{
		Kk: "Платформа жұмыс істеп тұрғанда.", Ru: "Пока работает платформа.", En: "As long as the platform runs.",
	}
	UntilErased = i18n.M{
		Kk: "Адам деректерін өшіргенше.", Ru: "Пока человек не удалит свои данные.", En: "Until the person erases their data.",
	}
	UntilWithdrawn = i18n.M{
		Kk: "Адам келісімін қайтарып алғанша не деректерін өшіргенше.", Ru: "Пока человек не отзовёт согласие или не удалит свои данные.",
		En: "Until the person withdraws the consent or erases their data.",
	}
	ByNumber = i18n.M{
		Kk: "Платформа жұмыс істеп тұрғанда; адам деректерін өшірген соң тек нөмірімен.",
		Ru: "Пока работает платформа; после удаления данных — только под номером.",
		En: "As long as the platform runs; after an erasure under a number alone.",
	}
	UntilDone = i18n.M{
		Kk: "Жұмыс біткенше.", Ru: "Пока работа не сделана.", En: "Until the work is done.",
	}
	UntilUsed = i18n.M{
		Kk: "Қолданылғанша не мерзімі өткенше.", Ru: "Пока не использованы или не истёк срок.", En: "Until used or run out.",
	}
)

// Reasons why something personal is readable.
var (
	// Counted is the reason of what stands beside a number instead of a name.
	Counted = i18n.M{
		Kk: "Есіммен емес, нөмірмен тұрады; орындар мен сағаттар осыдан есептеледі.",
		Ru: "Стоит при номере, а не при имени; по этому считаются места и часы.",
		En: "Stands beside a number, not a name; places and hours are counted from it.",
	}
	// Published is the reason of what an organisation has made public itself.
	Published = i18n.M{
		Kk: "Ұйым өзі жариялаған байланыс; ол адамның деректерімен бірге өшіріледі.",
		Ru: "Контакт, который организация опубликовала сама; он стирается вместе с данными человека.",
		En: "A contact that the organisation has published itself; it goes when the person is erased.",
	}
)

var (
	yes = i18n.M{Kk: "иә", Ru: "да", En: "yes"}
	no  = i18n.M{Kk: "жоқ", Ru: "нет", En: "no"}
)

// Fields that the copies of many parts have.
var (
	FieldAt     = Field{"at", i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}}
	FieldSince  = Field{"since", i18n.M{Kk: "Басталуы", Ru: "С", En: "Since"}}
	FieldUntil  = Field{"until", i18n.M{Kk: "Аяқталуы", Ru: "До", En: "Until"}}
	FieldState  = Field{"state", i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}}
	FieldReason = Field{"reason", i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}}
	FieldWay    = Field{"way", i18n.M{Kk: "Тәсілі", Ru: "Способ", En: "Way"}}
	FieldDeed   = Field{"opportunity", i18n.M{Kk: "Іс", Ru: "Дело", En: "Opportunity"}}
	FieldOrg    = Field{"organisation", i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}}
	FieldRole   = Field{"role", i18n.M{Kk: "Рөлі", Ru: "Роль", En: "Role"}}
	FieldKind   = Field{"kind", i18n.M{Kk: "Түрі", Ru: "Вид", En: "Kind"}}
	FieldName   = Field{"name", i18n.M{Kk: "Атауы", Ru: "Название", En: "Name"}}
	FieldRegion = Field{"region", i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}}
)
