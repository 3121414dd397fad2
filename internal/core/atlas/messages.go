package atlas

import "asar/internal/kit/i18n"

var (
	textRegionCode = i18n.M{
		Kk: "Өңір кодын ISO 3166-2 бойынша жазыңыз, мысалы KZ-35.",
		Ru: "Укажите код региона по ISO 3166-2, например KZ-35.",
		En: "Give the region's ISO 3166-2 code, such as KZ-35.",
	}
	textDirectionCode = i18n.M{
		Kk: "Бағыт кодын кіші латын әріптерімен жазыңыз, мысалы taza.",
		Ru: "Укажите код направления строчными латинскими буквами, например taza.",
		En: "Give the direction's code in lower-case Latin letters, such as taza.",
	}
	textNameNeeded = i18n.M{
		Kk: "Атауын үш тілде де жазыңыз.",
		Ru: "Укажите название на всех трёх языках.",
		En: "Give the name in all three languages.",
	}
)
