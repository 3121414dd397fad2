package row

import (
	"strconv"
	"strings"

	"asar/internal/core/atlas"
	"asar/internal/kit/sheet"
)

// region takes a row of regions: what the file says of it replaces what was
// known, and what it does not say stays. Aliases are only ever added to.
func (r *Taker) region(rec sheet.Record) (Outcome, error) {
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
	is, added := is.Also(rec.Get("aliases"))
	r.words(rec, "name", &is.Name)
	r.words(rec, "short", &is.Short)
	r.count(rec, "tile_column", &is.Column, &bad)
	r.count(rec, "tile_row", &is.Row, &bad)
	o := Outcome{Name: is.Name.Text(r.Lang), What: Same, Diff: regionDiff(was, is, added)}
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
	return o, r.Atlas.PutRegion(r.tx, is)
}

// regionDiff lists what differs, and of the aliases those that were added: the
// whole list would hide them.
func regionDiff(was, is atlas.Region, aliases string) []Change {
	list := append(wordsDiff("name", was.Name, is.Name), wordsDiff("short", was.Short, is.Short)...)
	return append(list, differing([]Change{
		{Field: "kato", Was: was.KATO, Is: is.KATO}, {Field: "name_kk_latn", Was: was.Latin, Is: is.Latin},
		{Field: "aliases", Is: aliases},
		{Field: "tile_column", Was: strconv.Itoa(was.Column), Is: strconv.Itoa(is.Column)},
		{Field: "tile_row", Was: strconv.Itoa(was.Row), Is: strconv.Itoa(is.Row)},
	})...)
}

// direction takes a row of directions. A new one is shown after the others
// unless the file gives its place.
func (r *Taker) direction(rec sheet.Record) (Outcome, error) {
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
	o := Outcome{Name: is.Name.Text(r.Lang), What: Same, Diff: directionDiff(was, is)}
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
	return o, r.Atlas.PutDirection(r.tx, is)
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
func (r *Taker) loadAtlas() error {
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
