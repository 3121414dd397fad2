package atlas

import (
	"testing"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func TestShippedLists(t *testing.T) {
	dbtest.Each(t, []db.Schema{Schema}, func(t *testing.T, d *db.DB) {
		desk := NewDesk()
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			if err := desk.Ship(tx); err != nil {
				return err
			}
			return desk.Ship(tx) // shipping again changes nothing
		})
		if err != nil {
			t.Fatal(err)
		}
		err = d.Read(t.Context(), func(tx *db.Tx) error {
			regions, err := desk.Regions(tx)
			if err != nil {
				return err
			}
			directions, err := desk.Directions(tx)
			if len(regions) != 20 || len(directions) != 7 || directions[6].Code != "asyl" {
				t.Errorf("%d regions, %d directions", len(regions), len(directions))
			}
			tiles := map[[2]int]string{}
			for _, r := range regions {
				at := [2]int{r.Column, r.Row}
				if tiles[at] != "" || r.Column < 1 || r.Column > 6 || r.Row < 1 || r.Row > 5 {
					t.Errorf("%s stands at %v, where %q is", r.Code, at, tiles[at])
				}
				tiles[at] = r.Code
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestFindRegionInEverySpelling(t *testing.T) {
	d := dbtest.SQLite(t, []db.Schema{Schema})
	desk := NewDesk()
	if err := d.Write(t.Context(), desk.Ship); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Қарағанды": "kz-35", "Караганда": "kz-35", "Qaraǵandy": "kz-35", "Karaghandy": "kz-35", "KARAGANDA": "kz-35",
		"Карагандинская область": "kz-35", "KZ-35": "kz-35", "Алма-Ата": "kz-75", "S'ymkent": "kz-79", "Чимкент": "kz-79",
		"Нур-Султан": "kz-71", "Акмола": "kz-11", "Целиноград": "kz-71", "Mańǵystaý oblysy": "kz-47", "Атлантида": "", "": "", "kz-99": "",
	} {
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			got, ok, err := desk.FindRegion(tx, text)
			if got != want || ok != (want != "") {
				t.Errorf("FindRegion(%q) = %q, %t; want %q", text, got, ok, want)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestPutRefusesWhatCannotStand(t *testing.T) {
	d := dbtest.SQLite(t, []db.Schema{Schema})
	desk := NewDesk()
	err := d.Write(t.Context(), func(tx *db.Tx) error { return desk.PutRegion(tx, Region{Code: "../x"}) })
	f, ok := fault.As(err)
	if !ok || len(f.Fields) != 4 {
		t.Errorf("a malformed region gave %v", err)
	}
}
