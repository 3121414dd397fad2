package payee

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/coretest"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// payer is a world in which people say where they want their money.
type payer struct {
	*coretest.World
	desk *Desk
}

func each(t *testing.T, test func(t *testing.T, p payer)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(coretest.Parts), Schema), func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		test(t, payer{w, NewDesk(w.Bus, w.People, w.Consents, w.Minors)})
	})
}

// somebody is a person who has just proved who they are.
func (p payer) somebody() auth.Actor {
	p.T.Helper()
	a := p.Person("Айгерім", "2004-05-03")
	a.ProvedAt = when.FromTime(p.Now)
	return a
}

const iin, iban = "040503550125", "KZ86125KZT5004100100"

// Neither number is taken without a consent of its own; withdrawn, both are
// forgotten, which is told and noted, and another person may have the IIN.
func TestWithdrawingForgets(t *testing.T) {
	each(t, func(t *testing.T, p payer) {
		who := p.somebody()
		giveIIN := func(a auth.Actor) error {
			return p.Try(func(tx *db.Tx) error { return p.desk.GiveIIN(tx, a, iin, iin) })
		}
		giveIBAN := func() error { return p.Try(func(tx *db.Tx) error { return p.desk.GiveIBAN(tx, who, iban) }) }
		if err := giveIIN(who); !fault.Is(err, "payout/consent") {
			t.Errorf("an IIN is taken without a consent: %v", err)
		}
		if err := giveIBAN(); !fault.Is(err, "payout/consent") {
			t.Errorf("an account is taken without a consent: %v", err)
		}
		p.Allow(who, Payout)
		for _, err := range []error{giveIIN(who), giveIBAN()} {
			if err != nil {
				t.Fatal(err)
			}
		}
		p.Write(func(tx *db.Tx) error { return p.Disallow(tx, who, Payout) })
		p.Write(func(tx *db.Tx) error {
			left, err := p.desk.Of(tx, who.Person)
			if left != (Payee{}) || err != nil {
				t.Errorf("still known: %+v, %v", left, err)
			}
			rows, err := audit.List(tx, audit.Filter{Subject: who.Person, Act: actForget.Code, Limit: 9})
			if len(rows) != 1 || err != nil {
				t.Errorf("noted %d times, %v", len(rows), err)
			}
			sent, err := mail.Waiting(tx)
			if len(sent) == 0 || sent[len(sent)-1].Subject != textForgottenSubject.Ru {
				t.Errorf("told %+v", sent)
			}
			return err
		})
		other := p.somebody()
		p.Allow(other, Payout)
		if err := giveIIN(other); err != nil {
			t.Errorf("the IIN is still taken: %v", err)
		}
	})
}

// Whatever happens, in whatever order: no number is kept of somebody whose last
// word is not that they agree.
func TestNothingIsEverKeptOfWhoDoesNotAgree(t *testing.T) {
	each(t, func(t *testing.T, p payer) {
		rapid.Check(t, func(t *rapid.T) {
			who := p.somebody()
			for range rapid.IntRange(1, 10).Draw(t, "acts") {
				act := rapid.SampledFrom([]string{"agree", "withdraw", "iin", "iban", "leave"}).Draw(t, "act")
				err := p.Try(func(tx *db.Tx) error {
					switch act {
					case "agree":
						return p.Allowing(tx, who, Payout)
					case "withdraw":
						return p.Disallow(tx, who, Payout)
					case "leave":
						return p.Disagree(tx, who)
					case "iin":
						return p.desk.GiveIIN(tx, who, iin, iin)
					}
					return p.desk.GiveIBAN(tx, who, iban)
				})
				if _, refused := fault.As(err); err != nil && !refused {
					t.Fatal(err)
				}
				p.Write(func(tx *db.Tx) error {
					kept, err := p.desk.Of(tx, who.Person)
					if err != nil {
						return err
					}
					last, err := p.Consents.Last(tx, who.Person, Payout)
					if kept != (Payee{}) && !last.Stands() {
						t.Fatalf("kept, and the last word is %q", last.Act)
					}
					return err
				})
			}
			p.Write(func(tx *db.Tx) error { return p.Disallow(tx, who, Payout) })
		})
	})
}
