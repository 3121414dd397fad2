package fault

import "asar/internal/kit/i18n"

var (
	textNotFound = i18n.M{
		Kk: "Мұндай бет жоқ немесе ол сізге ашық емес.",
		Ru: "Такой страницы нет, или она вам не открыта.",
		En: "There is no such page, or it is not open to you.",
	}
	textDenied = i18n.M{
		Kk: "Бұған құқығыңыз жоқ. Қажет болса, ұйым иесінен сұраңыз.",
		Ru: "У вас нет на это права. Если оно нужно, попросите владельца организации.",
		En: "You do not have the right to do this. If you need it, ask the organisation's owner.",
	}
)
