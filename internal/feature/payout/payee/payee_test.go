package payee

import (
	"bytes"
	"slices"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// Whoever has just proved who they are says where to pay; it is kept sealed, one
// IIN serves one person, and who is erased leaves nothing behind.
func TestWhereToPay(t *testing.T) {
	dbtest.Each(t, append(slices.Clone(coretest.Parts), Schema), func(t *testing.T, database *db.DB) {
		w := coretest.New(t, database)
		d := NewDesk(w.Bus, w.People, w.Consents, w.Minors)
		told := 0
		event.On(w.Bus, func(*db.Tx, Given) error { told++; return nil })
		who, other := w.Person("Айгерім", "2004-05-03"), w.Person("Әсел", "2004-05-03")
		w.Allow(who, Payout)
		w.Allow(other, Payout)
		who.ProvedAt, other.ProvedAt = when.FromTime(w.Now), when.FromTime(w.Now)
		stale := who
		stale.ProvedAt = 0
		const iin, iban = "040503550125", "KZ86125KZT5004100100"
		try := func(want string, fn func(*db.Tx) error) {
			t.Helper()
			err := w.Try(fn)
			if f, _ := fault.As(err); (want == "") != (err == nil) || want != "" && (f == nil || f.Code != want) {
				t.Errorf("%v, want %q", err, want)
			}
		}
		give := func(by auth.Actor, n, again string) func(*db.Tx) error {
			return func(tx *db.Tx) error { return d.GiveIIN(tx, by, n, again) }
		}
		try("sign-in/stale", give(stale, iin, iin))
		try("invalid/iin", give(who, "040503550126", "040503550126"))
		try("invalid/again", give(who, iin, "991231500016"))
		try("", give(who, "0405 0355 0125", iin))
		if told != 0 {
			t.Error("an IIN alone is told to be enough")
		}
		try("payee/iin-taken", give(other, iin, iin))
		try("invalid/iban", func(tx *db.Tx) error { return d.GiveIBAN(tx, who, "KZ87125KZT5004100100") })
		try("", func(tx *db.Tx) error { return d.GiveIBAN(tx, who, "kz86 125k zt50 0410 0100") })
		if told != 1 {
			t.Errorf("told %d times", told)
		}
		w.Write(func(tx *db.Tx) error {
			p, err := d.Of(tx, who.Person)
			if p.IIN != iin || p.IBAN != iban || !p.Complete() {
				t.Errorf("%s, %s", string(p.IIN), string(p.IBAN))
			}
			if err != nil {
				return err
			}
			row, err := db.One[payeeRow](tx, sqlPayee, who.Person)
			if bytes.Contains(row.IIN, []byte(iin)) || bytes.Contains(row.IBAN, []byte("KZT500")) {
				t.Error("a number is kept open")
			}
			return err
		})
		w.Write(func(tx *db.Tx) error {
			p, err := w.People.Get(tx, who.Person)
			if err != nil {
				return err
			}
			return event.Emit(w.Bus, tx, person.Erasing{Person: p})
		})
		try("", give(other, iin, iin)) // the hash of an IIN would still name them
	})
}
