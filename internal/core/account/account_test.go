package account

import (
	"testing"
	"time"

	"asar/internal/core/person"
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

var parts = []db.Schema{job.Schema, person.Schema, Schema}

var aigerim = person.New{
	Surname: "Серікқызы", Given: "Айгерім", Birth: "2007-05-17", Lang: i18n.Kk, Region: "kz-35", Email: "Aigerim@Mail.kz ",
}

func TestCodes(t *testing.T) {
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		desk := NewDesk(person.NewDesk(event.NewBus()))
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
			if fault.Is(err, "account/code-over") != over {
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
		desk := NewDesk(person.NewDesk(event.NewBus()))
		var secret string
		write(t, d, func(tx *db.Tx) error {
			p, err := desk.people.Register(tx, aigerim)
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
			if err := use(s); !fault.Is(err, "account/link") {
				t.Errorf("link %q gave %v", s, err)
			}
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

// sentCode reads the code from the message that waits to be sent.
func sentCode(t *testing.T, d *db.DB) (code string) {
	t.Helper()
	write(t, d, func(tx *db.Tx) error {
		sent, err := mail.Waiting(tx)
		if err != nil {
			return err
		}
		subject := sent[len(sent)-1].Subject
		code = subject[len(subject)-codeDigits:]
		return nil
	})
	return code
}
