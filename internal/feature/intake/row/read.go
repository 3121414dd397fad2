package row

import (
	"slices"

	"asar/internal/feature/intake/cell"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// text takes a column over if the file has it.
func (r *Taker) text(rec sheet.Record, column string, to *string) {
	if r.gives(column) {
		*to = i18n.Clean(rec.Get(column))
	}
}

// words takes the columns of a text in each language over, and the one without
// a language as the language of the row.
func (r *Taker) words(rec sheet.Record, column string, to *i18n.Words) {
	if r.gives(column) {
		to.Set(r.lang(rec), i18n.CleanText(rec.Get(column)))
	}
	for _, l := range i18n.Langs {
		if name := column + "_" + string(l); r.gives(name) {
			to.Set(l, i18n.CleanText(rec.Get(name)))
		}
	}
}

// count takes a whole number over; an empty cell keeps what is stored.
func (r *Taker) count(rec sheet.Record, column string, to *int, bad *form) {
	text := rec.Get(column)
	if !r.gives(column) || text == "" {
		return
	}
	n, ok := cell.Count(text)
	bad.Need(column, ok, textNumber)
	if ok {
		*to = n
	}
}

// lang is the language of a row's texts whose column does not say: the row's
// own column, or else the only language of its title, or else the job's.
func (r *Taker) lang(rec sheet.Record) i18n.Lang {
	if l, ok := cell.Language(rec.Get("lang")); ok {
		return l
	}
	if !r.gives("title", "name") {
		for _, l := range i18n.Langs {
			if rec.Get("title_"+string(l)) != "" || rec.Get("name_"+string(l)) != "" {
				return l
			}
		}
	}
	return r.Lang
}

func wordsDiff(name string, was, is i18n.Words) []Change {
	var list []Change
	for _, l := range i18n.Langs {
		list = append(list, Change{Field: name + "_" + string(l), Was: was.Get(l), Is: is.Get(l)})
	}
	return differing(list)
}

func differing(list []Change) []Change {
	return slices.DeleteFunc(list, func(c Change) bool { return c.Was == c.Is })
}
