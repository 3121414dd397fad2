package atlas

import (
	"bytes"
	"embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

//go:embed data/*.csv
var shipped embed.FS

const (
	sqlPutRegion = `INSERT INTO region (code, kato, name, latin, short, aliases, tile_column, tile_row)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
		ON CONFLICT (code) DO UPDATE SET kato = $2, name = $3, latin = $4, short = $5, aliases = $6, tile_column = $7, tile_row = $8`
	sqlPutDirection = `INSERT INTO direction (code, position, name, latin, story) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (code) DO UPDATE SET position = $2, name = $3, latin = $4, story = $5`
)

// PutRegion adds a region or changes the one with its code.
func (d *Desk) PutRegion(tx *db.Tx, r Region) (err error) {
	defer fault.Wrap(&err, "atlas.PutRegion(%s)", r.Code)
	var f fault.Form
	f.Need("iso", codeOK(r.Code, "kz-"), textRegionCode)
	f.Need("name_kk", r.Name.Kk != "", textNameNeeded)
	f.Need("name_ru", r.Name.Ru != "", textNameNeeded)
	f.Need("name_en", r.Name.En != "", textNameNeeded)
	if err := f.Err(); err != nil {
		return err
	}
	_, err = tx.Exec(sqlPutRegion, r.Code, r.KATO, r.Name, r.Latin, r.Short, r.Aliases, r.Column, r.Row)
	d.forget()
	return err
}

// PutDirection adds a direction or changes the one with its code.
func (d *Desk) PutDirection(tx *db.Tx, dir Direction) (err error) {
	defer fault.Wrap(&err, "atlas.PutDirection(%s)", dir.Code)
	var f fault.Form
	f.Need("code", codeOK(dir.Code, ""), textDirectionCode)
	f.Need("name_kk", dir.Name.Kk != "", textNameNeeded)
	f.Need("name_ru", dir.Name.Ru != "", textNameNeeded)
	f.Need("name_en", dir.Name.En != "", textNameNeeded)
	if err := f.Err(); err != nil {
		return err
	}
	_, err = tx.Exec(sqlPutDirection, dir.Code, dir.Position, dir.Name, dir.Latin, dir.Story)
	d.forget()
	return err
}

func (d *Desk) forget() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.cache = nil
}

// codeOK tells whether a code is lower-case letters, digits and hyphens after
// its prefix, so that it can stand in an address.
func codeOK(code, prefix string) bool {
	rest, ok := strings.CutPrefix(code, prefix)
	return ok && rest != "" && len(code) <= 32 && strings.Trim(rest, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// Ship puts the 20 regions and 7 directions that come with the program.
// Sources: ISO 3166-2:KZ and the national classifier KATO for regions.
func (d *Desk) Ship(tx *db.Tx) error {
	regions, err := table("data/regions.csv")
	if err != nil {
		return err
	}
	for _, row := range regions {
		if err := d.PutRegion(tx, RegionOf(row)); err != nil {
			return err
		}
	}
	directions, err := table("data/directions.csv")
	if err != nil {
		return err
	}
	for i, row := range directions {
		if err := d.PutDirection(tx, DirectionOf(row, i+1)); err != nil {
			return err
		}
	}
	return nil
}

// RegionOf reads a region from the named columns of a row.
func RegionOf(row map[string]string) Region {
	return Region{
		Code: strings.ToLower(row["iso"]), KATO: row["kato"], Name: words(row, "name"), Latin: row["name_kk_latn"],
		Short: words(row, "short"), Aliases: row["aliases"], Column: number(row["tile_column"]), Row: number(row["tile_row"]),
	}
}

// DirectionOf reads a direction from the named columns of a row.
func DirectionOf(row map[string]string, position int) Direction {
	return Direction{
		Code: row["code"], Position: position, Name: words(row, "name"), Latin: row["name_kk_latn"], Story: words(row, "story"),
	}
}

func words(row map[string]string, name string) i18n.Words {
	return i18n.Words{Kk: row[name+"_kk"], Ru: row[name+"_ru"], En: row[name+"_en"]}
}

// number reads a whole number; anything else counts as not given.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

func table(name string) ([]map[string]string, error) {
	body, err := shipped.ReadFile(name)
	if err != nil {
		return nil, err
	}
	lines, err := csv.NewReader(bytes.NewReader(body)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("atlas: %s: %w", name, err)
	}
	var rows []map[string]string
	for _, line := range lines[1:] {
		row := map[string]string{}
		for i, column := range lines[0] {
			row[column] = line[i]
		}
		rows = append(rows, row)
	}
	return rows, nil
}
