package person

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "person", Person: "id",
		Purpose: i18n.M{
			Kk: "Кім екеніңізді, қалай хабарласуды және жасыңызды білу: аты-жөні, туған күні, пошта, телефон.",
			Ru: "Знать, кто вы, как с вами связаться и сколько вам лет: имя, дата рождения, почта, телефон.",
			En: "To know who you are, how to reach you and how old you are: name, date of birth, e-mail, phone.",
		},
		Term: privacy.UntilErased,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id source registered_at erased_at", privacy.Personal: "email_index phone_index source_index lang region",
			privacy.Sensitive: "sealed", privacy.Secret: "key",
		},
		Readable: map[string]i18n.M{"lang region": {
			Kk: "Хаттар осы тілде жазылады, іс-шаралар өңір бойынша ұсынылады; есімсіз бұл адамды танытпайды.",
			Ru: "На этом языке пишутся письма, по региону подбираются дела; без имени это никого не выдаёт.",
			En: "Messages are written in it and opportunities are chosen by it; without a name it points to nobody.",
		}},
	},
	{
		Name: "person_erasure",
		Purpose: i18n.M{
			Kk: "Деректері өшірілген адамдардың нөмірлері: сақтық көшірмеден қайта шықпауы үшін.",
			Ru: "Номера тех, чьи данные удалены: чтобы они не вернулись из резервной копии.",
			En: "The numbers of people who were erased, so that no backup brings them back.",
		},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Inner: "person at"},
	},
	{
		Name: "role_grant", Person: "person",
		Purpose: i18n.M{Kk: "Кімде қандай рөл бар.", Ru: "У кого какая роль.", En: "Who holds which role."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{privacy.Inner: "id person role scope_kind scope_id since until"},
	},
}
