// Package atlas holds the two lists by which everything else is arranged: the
// regions of the country (where) and the directions of volunteering (what
// kind). Both are data: they ship with the program and can be replaced by an
// import, because regions are divided and directions renamed by decree.
package atlas

import (
	"embed"
	"slices"
	"strings"
	"sync"
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of regions and directions.
var Schema = db.Schema{Name: "atlas", FS: db.Sub(files)}

// Region is a region or a city of republican rank.
type Region struct {
	Code    string // ISO 3166-2 in lower case, such as "kz-35"
	KATO    string `db:"kato"` // the national classifier's code
	Name    i18n.Words
	Latin   string     // the Kazakh name in the alphabet of 2021
	Short   i18n.Words // for the tile map
	Aliases string     // other names people search by, separated by semicolons
	// Column and Row, from 1, place the region on the tile map.
	Column int `db:"tile_column"`
	Row    int `db:"tile_row"`
}

// Direction is one of the directions of volunteering.
type Direction struct {
	Code     string // such as "taza"
	Position int    // the order in which directions are always shown, from 1
	Name     i18n.Words
	Latin    string
	Story    i18n.Words // one sentence on what is done
}

// Desk reads and keeps the two lists.
type Desk struct {
	mu    sync.Mutex
	cache *lists
}

// NewDesk returns a Desk. One Desk serves one database, because it remembers
// what it read.
func NewDesk() *Desk { return &Desk{} }

// lists is what was read at an instant.
type lists struct {
	at         when.Instant
	regions    []Region
	directions []Direction
	folded     map[string]string // any folded name of a region → its code
}

// freshFor bounds how long another process's import stays unseen.
const freshFor = time.Minute

// Regions returns the regions ordered by code.
func (d *Desk) Regions(tx *db.Tx) ([]Region, error) {
	l, err := d.lists(tx)
	if err != nil {
		return nil, err
	}
	return l.regions, nil
}

// Region returns the region of a code.
func (d *Desk) Region(tx *db.Tx, code string) (Region, bool, error) {
	l, err := d.lists(tx)
	if err != nil {
		return Region{}, false, err
	}
	for _, r := range l.regions {
		if r.Code == code {
			return r, true, nil
		}
	}
	return Region{}, false, nil
}

// Directions returns the directions in the order in which they are shown.
func (d *Desk) Directions(tx *db.Tx) ([]Direction, error) {
	l, err := d.lists(tx)
	if err != nil {
		return nil, err
	}
	return l.directions, nil
}

// Direction returns the direction of a code.
func (d *Desk) Direction(tx *db.Tx, code string) (Direction, bool, error) {
	l, err := d.lists(tx)
	if err != nil {
		return Direction{}, false, err
	}
	for _, dir := range l.directions {
		if dir.Code == code {
			return dir, true, nil
		}
	}
	return Direction{}, false, nil
}

// FindRegion returns the code of the region that a text names in any spelling,
// by any of its names or aliases, or by its code.
func (d *Desk) FindRegion(tx *db.Tx, text string) (code string, ok bool, err error) {
	l, err := d.lists(tx)
	if err != nil {
		return "", false, err
	}
	if lower := strings.ToLower(strings.TrimSpace(text)); strings.HasPrefix(lower, "kz-") {
		for _, r := range l.regions {
			if r.Code == lower {
				return r.Code, true, nil
			}
		}
	}
	code, ok = l.folded[i18n.Fold(text)]
	return code, ok, nil
}

// Names returns every name of a region, for search keys.
func (r Region) Names() []string {
	return append(r.proper(), split(r.Aliases)...)
}

// proper are the names that the region bears today.
func (r Region) proper() []string {
	return append(append(r.Name.All(), r.Latin), r.Short.All()...)
}

// Also returns the region with more aliases, separated by semicolons, behind
// those it has, and the ones that are new. A list that somebody sends is
// seldom whole, and none that people search by may be lost.
func (r Region) Also(aliases string) (_ Region, added string) {
	known := split(r.Aliases)
	had := len(known)
	for _, alias := range split(aliases) {
		if !slices.ContainsFunc(known, func(k string) bool { return strings.EqualFold(k, alias) }) {
			known = append(known, alias)
		}
	}
	r.Aliases = strings.Join(known, ";")
	return r, strings.Join(known[had:], ";")
}

// split parts a list at its semicolons.
func split(list string) []string {
	var parts []string
	for part := range strings.SplitSeq(list, ";") {
		if part = i18n.Clean(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

const (
	sqlRegions    = `SELECT code, kato, name, latin, short, aliases, tile_column, tile_row FROM region ORDER BY code`
	sqlDirections = `SELECT code, position, name, latin, story FROM direction ORDER BY position, code`
)

func (d *Desk) lists(tx *db.Tx) (l *lists, err error) {
	defer fault.Wrap(&err, "atlas")
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.cache != nil && tx.Now.Sub(d.cache.at).Abs() < freshFor {
		return d.cache, nil
	}
	l = &lists{at: tx.Now, folded: map[string]string{}}
	if l.regions, err = db.All[Region](tx, sqlRegions); err != nil {
		return nil, err
	}
	if l.directions, err = db.All[Direction](tx, sqlDirections); err != nil {
		return nil, err
	}
	// What a region is called today wins over what another was called once: Akmola.
	for _, names := range []func(Region) []string{Region.Names, Region.proper} {
		for _, r := range l.regions {
			for _, name := range names(r) {
				l.folded[i18n.Fold(name)] = r.Code
			}
		}
	}
	d.cache = l
	return l, nil
}
