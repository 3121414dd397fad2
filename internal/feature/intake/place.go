package intake

import (
	"slices"
	"strconv"
	"strings"

	"asar/internal/core/atlas"
	"asar/internal/feature/intake/cell"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// region takes a row of regions: what the file says of it replaces what was
// known, and what it does not say stays.
func (r *run) region(rec sheet.Record) (Outcome, error) {
	if err := r.loadAtlas(); err != nil {
		return Outcome{}, err
	}
	code := strings.ToLower(rec.Get("iso"))
	was, found := r.regions[code]
	is := was
	is.Code = code
	var bad form
	r.text(rec, "kato", &is.KATO)
	r.text(rec, "name_kk_latn", &is.Latin)
	r.text(rec, "aliases", &is.Aliases)
	r.words(rec, "name", &is.Name)
	r.words(rec, "short", &is.Short)
	r.count(rec, "tile_column", &is.Column, &bad)
	r.count(rec, "tile_row", &is.Row, &bad)
	o := Outcome{Name: is.Name.Text(r.job.Lang), What: Same, Diff: regionDiff(was, is)}
	if err := bad.Err(); err != nil {
		return o, err
	}
	if err := r.once("region "+code, rec, "iso"); err != nil {
		return o, err
	}
	if len(o.Diff) == 0 && found {
		return o, nil
	}
	o.What = Changed
	if !found {
		o.What, o.Diff = Created, nil
	}
	r.regions[code] = is
	r.undo = append(r.undo, func() {
		if delete(r.regions, code); found {
			r.regions[code] = was
		}
	})
	return o, r.atlas.PutRegion(r.tx, is)
}

func regionDiff(was, is atlas.Region) []Change {
	list := append(wordsDiff("name", was.Name, is.Name), wordsDiff("short", was.Short, is.Short)...)
	return append(list, differing([]Change{
		{Field: "kato", Was: was.KATO, Is: is.KATO}, {Field: "name_kk_latn", Was: was.Latin, Is: is.Latin},
		{Field: "aliases", Was: was.Aliases, Is: is.Aliases},
		{Field: "tile_column", Was: strconv.Itoa(was.Column), Is: strconv.Itoa(is.Column)},
		{Field: "tile_row", Was: strconv.Itoa(was.Row), Is: strconv.Itoa(is.Row)},
	})...)
}

// direction takes a row of directions. A new one is shown after the others
// unless the file gives its place.
func (r *run) direction(rec sheet.Record) (Outcome, error) {
	if err := r.loadAtlas(); err != nil {
		return Outcome{}, err
	}
	code := strings.ToLower(rec.Get("code"))
	was, found := r.directions[code]
	is := was
	is.Code = code
	if !found {
		for _, d := range r.directions {
			is.Position = max(is.Position, d.Position)
		}
		is.Position++
	}
	var bad form
	r.text(rec, "name_kk_latn", &is.Latin)
	r.words(rec, "name", &is.Name)
	r.words(rec, "story", &is.Story)
	r.count(rec, "position", &is.Position, &bad)
	o := Outcome{Name: is.Name.Text(r.job.Lang), What: Same, Diff: directionDiff(was, is)}
	if err := bad.Err(); err != nil {
		return o, err
	}
	if err := r.once("direction "+code, rec, "code"); err != nil {
		return o, err
	}
	if len(o.Diff) == 0 && found {
		return o, nil
	}
	o.What = Changed
	if !found {
		o.What, o.Diff = Created, nil
	}
	r.directions[code] = is
	r.undo = append(r.undo, func() {
		if delete(r.directions, code); found {
			r.directions[code] = was
		}
	})
	return o, r.atlas.PutDirection(r.tx, is)
}

func directionDiff(was, is atlas.Direction) []Change {
	list := append(wordsDiff("name", was.Name, is.Name), wordsDiff("story", was.Story, is.Story)...)
	return append(list, differing([]Change{
		{Field: "name_kk_latn", Was: was.Latin, Is: is.Latin},
		{Field: "position", Was: strconv.Itoa(was.Position), Is: strconv.Itoa(is.Position)},
	})...)
}

// loadAtlas reads what is stored, once. It asks a desk of its own: the shared
// one would remember what a dry run undoes.
func (r *run) loadAtlas() error {
	if r.regions != nil {
		return nil
	}
	own := atlas.NewDesk()
	regions, err := own.Regions(r.tx)
	if err != nil {
		return err
	}
	directions, err := own.Directions(r.tx)
	if err != nil {
		return err
	}
	r.regions, r.directions = map[string]atlas.Region{}, map[string]atlas.Direction{}
	for _, region := range regions {
		r.regions[region.Code] = region
	}
	for _, direction := range directions {
		r.directions[direction.Code] = direction
	}
	return nil
}

// text takes a column over if the file has it.
func (r *run) text(rec sheet.Record, column string, to *string) {
	if r.gives(column) {
		*to = i18n.Clean(rec.Get(column))
	}
}

// words takes the columns of a text in each language over, and the one without
// a language as the language of the row.
func (r *run) words(rec sheet.Record, column string, to *i18n.Words) {
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
func (r *run) count(rec sheet.Record, column string, to *int, bad *form) {
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
func (r *run) lang(rec sheet.Record) i18n.Lang {
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
	return r.job.Lang
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
