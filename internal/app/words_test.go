package app

import (
	"testing"

	"asar/internal/app/wiring"
	"asar/internal/core/atlas"
	"asar/internal/core/consent"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/i18n"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// A word of one part is not read as that of another, and what somebody wrote in
// their own words stays as it is.
func TestTheRecordSpeaksOfEachPartInItsWords(t *testing.T) {
	dbtest.Each(t, []db.Schema{atlas.Schema}, func(t *testing.T, d *db.DB) {
		c := wiring.New(consent.Operator{})
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			words, err := vocabulary(c, nil)(tx)
			for _, said := range []struct{ part, field, value, want string }{
				{"case", "state", "applied", "Заявка подана"},
				{"org", "state", "unvetted", "Не проверена"},
				{"guardian", "reason", "of-age", "Ребёнок достиг возраста согласия"},
				{"guardian", "reason", "Свидетельство показано", ""},
				{"role", "reason", "withdrew", ""},
				{"opening", "kind", "lottery", "по жребию"},
				{"org", "kind", "group", "Группа волонтёров"},
			} {
				got := ""
				if text := words.Value(said.part, said.field, said.value); text != nil {
					got = text.Text(i18n.Ru)
				}
				if got != said.want {
					t.Errorf("%s.%s %q is %q, want %q", said.part, said.field, said.value, got, said.want)
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
