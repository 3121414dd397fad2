package atlas

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "region",
		Purpose: i18n.M{Kk: "Өңірлер тізімі.", Ru: "Список регионов.", En: "The list of regions."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "code kato name latin short aliases tile_column tile_row"},
	},
	{
		Name:    "direction",
		Purpose: i18n.M{Kk: "Бағыттар тізімі.", Ru: "Список направлений.", En: "The list of directions."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "code position name latin story"},
	},
}
