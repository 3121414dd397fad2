package intake

import (
	"strings"
	"testing"

	"asar/internal/core/atlas"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

func (w *world) region(code string) (r atlas.Region) {
	w.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		r, _, err = w.Atlas.Region(tx, code)
		return err
	})
	return r
}

// The lists as ministries send them change what they name and keep the rest.
func TestReferenceLists(t *testing.T) {
	each(t, func(w *world) {
		before := w.region("kz-35")
		job := Job{Kind: Regions, Path: "testdata/regions.csv"}
		r := w.run(Job{Kind: Regions, Path: job.Path, DryRun: true})
		w.sums(r, 0, 0, 20, 0) // the names there are the same, the aliases fewer
		w.run(job)
		after := w.region("kz-35")
		if after.Aliases != before.Aliases || after.Short != before.Short || after.Column != before.Column || after.Name.Kk != "Қарағанды облысы" {
			t.Errorf("%+v, was %+v", after, before)
		}
		w.sums(w.run(job), 0, 0, 20, 0)

		job = Job{Kind: Directions, Path: "testdata/directions.csv"}
		r = w.run(job)
		if r.Read != 7 || r.Refused+r.Created > 0 || strings.Join(r.Ignored, ",") != "meaning" {
			t.Errorf("%+v", r)
		}
		w.sums(w.run(job), 0, 0, 7, 0)
		w.Write(func(tx *db.Tx) error {
			list, err := w.Atlas.Directions(tx)
			if len(list) != 7 || list[4].Code != "taza" || list[4].Story.Empty() || list[4].Latin != "Taza álem" {
				t.Errorf("%+v", list)
			}
			return err
		})
	})
}

// Aliases are added to those there are: none is lost, none comes twice, and the
// trial shows which are new.
func TestAliases(t *testing.T) {
	each(t, func(w *world) {
		job := Job{Kind: Regions, Path: file(t, "iso,name_kk,name_ru,name_en,aliases",
			"KZ-75,Алматы қаласы,город Алматы,Almaty,алма-ата; Верный ;ВЕРНЫЙ;;Alma-Ata", "KZ-79,Шымкент қаласы,город Шымкент,Shymkent,")}
		dry := job
		dry.DryRun = true
		r := w.run(dry)
		w.sums(r, 0, 1, 1, 0)
		var b strings.Builder
		if err := Print(&b, i18n.En, r); err != nil || !strings.Contains(b.String(), "  ~ row 2: город Алматы\n      aliases: + «Верный;Alma-Ata»\n") {
			t.Errorf("%v %s", err, b.String())
		}
		w.run(job)
		if got := w.region("kz-75").Aliases; got != "Алма-Ата;Верный;Alma-Ata" {
			t.Errorf("the aliases are %q", got)
		}
		w.sums(w.run(job), 0, 0, 2, 0)
	})
}

func TestNewAndBadRegions(t *testing.T) {
	each(t, func(w *world) {
		path := file(t, "iso,name_kk,name_ru,name_en,tile_column",
			"KZ-99,Жаңа облыс,Новая область,New Region,3",
			"KZ-98,Жаңа облыс,,New Region,3",
			"kz-99,Тағы,Ещё,Again,4",
			"KZ-97,А,Б,В,много",
			"KZ-35,Қарағанды облысы,Карагандинская область,Karaganda Region,")
		r := w.run(Job{Kind: Regions, Path: path})
		w.sums(r, 1, 0, 1, 3)
		w.says(r, 3, "name_ru", "Row 3, column “name_ru”")
		w.says(r, 4, "iso", "in row 2")
		w.says(r, 5, "tile_column", "whole number")
		if got := w.region("kz-99"); got.Column != 3 || got.Name.Ru != "Новая область" {
			t.Errorf("%+v", got)
		}
		r = w.run(Job{Kind: Directions, Path: file(t, "code,name_kk,name_ru,name_en", "ónér,Өнер,Искусство,Arts", "oner,Өнер,Искусство,Arts")})
		w.sums(r, 1, 0, 0, 1)
		w.Write(func(tx *db.Tx) error {
			d, _, err := w.Atlas.Direction(tx, "oner")
			if d.Position != 8 || d.Name.Text(i18n.Kk) != "Өнер" {
				t.Errorf("%+v", d)
			}
			return err
		})
	})
}

// A strict run takes all rows or none, and says so.
func TestStrict(t *testing.T) {
	each(t, func(w *world) {
		lines := []string{"iso,name_kk,name_ru,name_en", "KZ-99,А,Б,В", "x,А,Б,В"}
		r := w.run(Job{Kind: Regions, Path: file(t, lines...), Strict: true})
		w.sums(r, 1, 0, 0, 1)
		var b strings.Builder
		if err := Print(&b, i18n.En, r); err != nil {
			t.Fatal(err)
		}
		if !r.Undone || w.region("kz-99").Code != "" || !strings.Contains(b.String(), "nothing was written") {
			t.Errorf("%+v\n%s", r, b.String())
		}
		r = w.run(Job{Kind: Regions, Path: file(t, lines[:2]...), Strict: true})
		w.sums(r, 1, 0, 0, 0)
		if r.Undone || w.region("kz-99").Code == "" {
			t.Errorf("%+v", r)
		}
	})
}
