package person

import (
	"testing"
	"time"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/job"
	"asar/internal/kit/mail"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var parts = []db.Schema{job.Schema, Schema}

var aigerim = New{
	Surname: "Серікқызы", Given: "Айгерім", Birth: "2007-05-17", Lang: i18n.Kk, Region: "kz-35", Email: "Aigerim@Mail.kz ",
}

func TestRegisterAndSignIn(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(event.NewBus())
		var p Person
		write(t, d, func(tx *db.Tx) (err error) {
			p, err = desk.Register(tx, aigerim)
			return err
		})
		if p.Email != "aigerim@mail.kz" || p.Display != "Айгерім" || p.FullName() != "Серікқызы Айгерім" || p.ShortName() != "Айгерім С." {
			t.Errorf("registered %+v", p)
		}
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			_, err := desk.Register(tx, aigerim)
			return err
		})
		if !fault.Is(err, "person/known") {
			t.Errorf("registering twice gave %v", err)
		}
		var token string
		write(t, d, func(tx *db.Tx) (err error) {
			if err := desk.Grant(tx, p.ID, auth.Grant{Role: auth.FrontOfficer, Scope: auth.OfRegion("kz-35")}); err != nil {
				return err
			}
			token, _, err = desk.Begin(tx, p.ID, "browser")
			return err
		})
		actor := actorOf(t, d, desk, token)
		if actor.Person != p.ID || !actor.May(auth.VetOrganisation, auth.OfRegion("kz-35")) || actor.May(auth.VetOrganisation, auth.OfRegion("kz-10")) {
			t.Errorf("the session's actor is %+v", actor)
		}
		if other := actorOf(t, d, desk, token+"x"); other.Signed() {
			t.Error("a wrong token signed somebody in")
		}
		write(t, d, func(tx *db.Tx) error { return desk.End(tx, token) })
		if actorOf(t, d, desk, token).Signed() {
			t.Error("the session outlived its end")
		}
	})
}

func TestCodes(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(event.NewBus())
		now := dbtest.Start
		d.Clock = func() time.Time { return now }
		const contact = "+77012345678"
		send := func() (flow, code string) {
			write(t, d, func(tx *db.Tx) (err error) {
				flow, err = desk.SendCode(tx, contact, i18n.Ru)
				return err
			})
			return flow, sentCode(t, d)
		}
		try := func(flow, code, want string, over bool) {
			t.Helper()
			err := d.Write(t.Context(), func(tx *db.Tx) error {
				got, right, err := desk.CheckCode(tx, flow, code)
				if err == nil && (got != want || right != (want != "")) {
					t.Errorf("code %s proved %q, want %q", code, got, want)
				}
				return err
			})
			if fault.Is(err, "person/code-over") != over {
				t.Errorf("got %v", err)
			}
		}
		old, oldCode := send()
		now = now.Add(time.Second)
		flow, code := send()
		try(old, oldCode, "", true) // ended by the newer one
		try("", code, "", true)
		for range maxTries - 1 {
			try(flow, "wrong", "", false)
		}
		try(flow, code, contact, false)
		try(flow, code, "", true)
		write(t, d, func(tx *db.Tx) error {
			proved, err := desk.Proved(tx, flow)
			if proved != contact {
				t.Errorf("proved %q", proved)
			}
			return err
		})
		flow, code = send()
		for range maxTries {
			try(flow, "wrong", "", false)
		}
		try(flow, code, "", true)
		flow, code = send()
		now = now.Add(codeFor + time.Second)
		try(flow, code, "", true)
		send()
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			_, err := desk.SendCode(tx, contact, i18n.Ru)
			return err
		})
		if f, ok := fault.As(err); !ok || f.Kind != fault.TooMany {
			t.Errorf("the sixth code of an hour gave %v", err)
		}
	})
}

func TestALinkWorksOnce(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(event.NewBus())
		var secret string
		write(t, d, func(tx *db.Tx) error {
			p, err := desk.Register(tx, aigerim)
			if err != nil {
				return err
			}
			secret, err = desk.MakeLink(tx, p)
			return err
		})
		use := func(secret string) error {
			return d.Write(t.Context(), func(tx *db.Tx) error {
				_, err := desk.UseLink(tx, secret)
				return err
			})
		}
		if err := use(secret); err != nil {
			t.Error(err)
		}
		for _, s := range []string{secret, "other", ""} {
			if err := use(s); !fault.Is(err, "person/link") {
				t.Errorf("link %q gave %v", s, err)
			}
		}
	})
}

func TestPutChangesNothingTwice(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(event.NewBus())
		n := aigerim
		n.Source, n.SourceID = "ksiu", "17"
		for i, want := range []Outcome{Created, Same, Changed, Same} {
			if i == 2 {
				n.Region = "kz-62"
			}
			write(t, d, func(tx *db.Tx) error {
				_, got, diff, err := desk.Put(tx, n)
				if got != want || (want == Changed) != (len(diff) == 1) {
					t.Errorf("put %d: %s %v, want %s", i, got, diff, want)
				}
				return err
			})
		}
	})
}

func TestFindInAnyScript(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(event.NewBus())
		write(t, d, func(tx *db.Tx) error {
			_, err := desk.Register(tx, aigerim)
			return err
		})
		for _, letters := range []string{"айг", "Serik", "қыз", "СЕРІК"} {
			write(t, d, func(tx *db.Tx) error {
				found, err := desk.Find(tx, letters, 10)
				if len(found) != 1 {
					t.Errorf("%q found %d people", letters, len(found))
				}
				return err
			})
		}
	})
}

func write(t *testing.T, d *db.DB, fn func(*db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

func actorOf(t *testing.T, d *db.DB, desk *Desk, token string) (actor auth.Actor) {
	t.Helper()
	write(t, d, func(tx *db.Tx) (err error) {
		actor, err = desk.Actor(tx, token)
		return err
	})
	return actor
}

const sqlLastMail = `SELECT payload FROM job WHERE kind = 'mail' ORDER BY id DESC LIMIT 1`

// sentCode reads the code from the message that waits to be sent.
func sentCode(t *testing.T, d *db.DB) (code string) {
	t.Helper()
	write(t, d, func(tx *db.Tx) error {
		payload, err := db.One[string](tx, sqlLastMail)
		if err != nil {
			return err
		}
		var m mail.Message
		if err := job.Decode([]byte(payload), &m); err != nil {
			return err
		}
		code = m.Subject[len(m.Subject)-codeDigits:]
		return nil
	})
	return code
}
