package app

import (
	"asar/internal/app/wiring"
	"asar/internal/core/consent"
	"asar/internal/kit/privacy"
)

// DataMap is what all parts keep, in their order.
func DataMap() []privacy.Table { return dataMap(Modules(wiring.New(consent.Operator{}))) }
