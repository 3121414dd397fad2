package sitesweb

import "asar/internal/kit/i18n"

var textHostYear = i18n.M{Kk: "Бір жылда не істелді", Ru: "Что сделано за год", En: "What was done in a year"}
