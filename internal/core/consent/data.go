package consent

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "consent_record", Person: "person",
		Purpose: i18n.M{
			Kk: "Неге келіскеніңізді және қашан кері алғаныңызды дәлелдеу.", Ru: "Доказать, на что вы согласились и что отозвали.",
			En: "To prove what you agreed to and what you withdrew.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Open: "operator operator_bin", privacy.Inner: "id person version lang by_person way request",
			privacy.Personal: "purpose act at proof",
		},
		Readable: map[string]i18n.M{"purpose act at": {
			Kk: "Келісім берілгенін дәлелдейді; есімнің емес, нөмірдің қасында тұр.",
			Ru: "Доказывает, что согласие было; стоит при номере, а не при имени.",
			En: "Proves that there was a consent; stands beside a number, not a name.",
		}},
	},
	{
		Name:    "consent_text",
		Purpose: i18n.M{Kk: "Келісім мәтіндері.", Ru: "Тексты согласий.", En: "The texts of consents."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "purpose from_day body data term recipients"},
	},
}
