package programme

import (
	"strings"
	"testing"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// A text has versions that hold from a day on, in three languages; nobody but
// the operator publishes one, and none reaches back.
func TestTextsHaveVersions(t *testing.T) {
	each(t, func(t *testing.T, d *Desk, write func(func(*db.Tx) error) error) {
		text := func(from when.Day) Text {
			return Text{Programme: SocialStudentCredit, Document: DocumentAgreement, From: from, Words: all}
		}
		publish := func(by auth.Actor, one Text) error {
			return write(func(tx *db.Tx) error { return d.PublishText(tx, by, one) })
		}
		for _, from := range []when.Day{"2026-11-22", "2026-12-01"} {
			if err := publish(operator(), text(from)); err != nil {
				t.Fatal(err)
			}
		}
		half := text("2026-12-05")
		half.Words = i18n.Both(i18n.Ru, "Соглашение")
		long := text("2026-12-05")
		long.Words.Set(i18n.Kk, strings.Repeat("ә", mostText+1))
		other := text("2026-12-05")
		other.Document = "passport"
		for name, one := range map[string]Text{"the same day": text("2026-12-01"), "no day": text("soon"), "one language": half, "a book": long, "an unknown document": other} {
			if f, ok := fault.As(publish(operator(), one)); !ok || f.Kind != fault.Invalid {
				t.Errorf("%s: %v", name, f)
			}
		}
		if f, ok := fault.As(publish(auth.Actor{Person: 8}, text("2026-12-05"))); !ok || f.Kind != fault.Denied {
			t.Errorf("anybody publishes: %v", f)
		}
		err := write(func(tx *db.Tx) error {
			list, err := d.Texts(tx, SocialStudentCredit, DocumentAgreement)
			for day, want := range map[when.Day]int{"2026-11-21": 0, "2026-11-22": 1, "2026-11-30": 1, "2026-12-01": 2} {
				if one, _ := list.On(day); one.Version != want {
					t.Errorf("on %s version %d holds, want %d", day, one.Version, want)
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := write(func(tx *db.Tx) error { _, err := tx.Exec(`UPDATE programme_text SET version = 9`); return err }); err == nil {
			t.Error("a text can be changed")
		}
	})
}
