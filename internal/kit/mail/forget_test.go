package mail_test

import (
	"testing"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/mail"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// What goes to somebody who is erased or names them leaves the queue; what
// others wait for stays, whatever the erased one was called.
func TestLettersOfTheErasedAreForgotten(t *testing.T) {
	dbtest.Each(t, []db.Schema{job.Schema}, func(t *testing.T, d *db.DB) {
		const gone, other = id.ID(7), id.ID(8)
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			for _, m := range []mail.Message{
				{To: "gone@example.kz", Subject: "Your code: 12"},
				{To: "guardian@example.kz", Subject: "A child", About: []id.ID{other, gone}},
				{To: "guardian@example.kz", Subject: "Another child", About: []id.ID{other}},
				{To: "other@example.kz", Subject: "Your code: 34", Body: "gone@example.kz"},
			} {
				if err := mail.Post(tx, m); err != nil {
					return err
				}
			}
			if err := mail.Forget(tx, gone, "gone@example.kz", ""); err != nil {
				return err
			}
			left, err := mail.Waiting(tx)
			if len(left) != 2 || left[0].Subject != "Another child" || left[1].Subject != "Your code: 34" {
				t.Errorf("what is left: %+v", left)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
