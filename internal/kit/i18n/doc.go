// Package i18n speaks the three languages of Asar: Kazakh, Russian and English.
//
// It holds what every page needs to say something right: the language of a reader (Lang, Match), messages written by us (M)
// and content written by people (Words), numbers, money and dates in each language's own order, and the treatment of names
// and search words that live in four alphabets (Fold, SortKey, Latin, Slug, Clean).
//
// Dates use short tables of our own and not a locale library: the forms Kazakh readers expect ("2026 ж. 17 қазан") and the
// case of Russian months (genitive in a date, nominative in a heading) are fixed by tests, so an update of a library cannot
// change a certificate. Narrow no-break spaces (U+202F) are missing from the fonts we ship; only U+00A0 is ever written.
package i18n
