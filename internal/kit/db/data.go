package db

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what the base keeps.
var Data = []privacy.Table{{
	Name: "key_check",
	Purpose: i18n.M{
		Kk: "Бағдарлама өз кілттерімен ашылғанын тексеру.", Ru: "Проверка, что программу открыли её ключами.",
		En: "To see that the program was opened with its own keys.",
	},
	Term:    privacy.Kept,
	Columns: map[privacy.Class]string{privacy.Inner: "id", privacy.Secret: "sealed found"},
}}
