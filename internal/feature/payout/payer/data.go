package payer

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "payout_payer",
		Purpose: i18n.M{Kk: "Төлеуші ұйым және банк файлының түрі.", Ru: "Организация-плательщик и вид файлов для банка.", En: "The organisation that pays, and how its bank's files look."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Inner: "id name bin iban bic layout at by_person"},
	},
}
