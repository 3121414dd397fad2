package audit

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "audit_entry", Person: "subject",
		Purpose: i18n.M{
			Kk: "Кім, қашан, не істегенінің жазбасы.", Ru: "Запись о том, кто, когда и что сделал.",
			En: "The record of who did what and when.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id at actor role scope_kind scope_id act object subject shreds request code", privacy.Sensitive: "details",
		},
	},
	{
		Name: "audit_link",
		Purpose: i18n.M{
			Kk: "Жазбаның өзгертілмегенін дәлелдейтін хэштер тізбегі.", Ru: "Цепочка хэшей, по которой видно, что запись не меняли.",
			En: "The chain of hashes that shows the record was not changed.",
		},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Inner: "number entry hash"},
	},
	{
		Name: "audit_adoption",
		Purpose: i18n.M{
			Kk: "Тізбектің қай нөміріне дейінгі жазбаларда код жоқ екенін көрсететін белгі.", Ru: "Отметка, до какого номера цепочки у записей нет кода.",
			En: "The mark up to which number of the chain entries have no code.",
		},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Inner: "id number code"},
	},
	{
		Name: "audit_loose",
		Purpose: i18n.M{
			Kk: "Тізбекке қосылуын күткен жазбалар.", Ru: "Записи, которые ждут места в цепочке.",
			En: "Entries that wait for their place in the chain.",
		},
		Term:    privacy.UntilDone,
		Columns: map[privacy.Class]string{privacy.Inner: "entry"},
	},
}
