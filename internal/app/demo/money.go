package demo

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"time"

	"asar/internal/feature/credit/programme"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ident"
	"asar/internal/kit/when"
)

// codes are what the examples tell a bank; nobody else should.
var codes = programme.Payment{KNP: "000", KOD: "00", KBe: "19"}

// paid has a programme's operator pay: one batch that a bank has answered, and
// one that waits for a second person.
func (c *campus) paid() error {
	first := payout.Batch{}
	return errors.Join(
		c.at(c.daysAgo(30), c.rule),
		c.at(c.daysAgo(12), func(tx *db.Tx) error { return c.details(tx, 0, 4) }),
		c.at(c.daysAgo(11), func(tx *db.Tx) (err error) { first, err = c.batch(tx); return err }),
		c.at(c.daysAgo(11).Add(3*time.Hour), func(tx *db.Tx) error { return c.hand(tx, first) }),
		c.at(c.daysAgo(8), func(tx *db.Tx) error { return c.answer(tx, first) }),
		c.at(c.daysAgo(5), func(tx *db.Tx) error { return c.details(tx, 5, 6) }),
		c.at(c.daysAgo(1), func(tx *db.Tx) error { _, err := c.batch(tx); return err }),
	)
}

// operator is one of the operator's people, who has just proved who they are.
func (c *campus) operator(key string, role auth.Role, now when.Instant) auth.Actor {
	a := c.heroes[key].Actor
	a.ProvedAt, a.Grants = now, []auth.Grant{{Role: role, Scope: auth.Country}}
	return a
}

// rule has the programme say what a bank must be told, and sets the payer.
func (c *campus) rule(tx *db.Tx) error {
	maker, programmes := c.operator("maker", auth.Maker, tx.Now), programme.NewDesk()
	r, err := programmes.RulesOn(tx, programme.SocialStudentCredit, tx.Today())
	if err != nil {
		return err
	}
	r.From, r.Source, r.Terms.Payment = tx.Today().AddDays(1), "https://asar.example/rules", codes
	r.Basis = i18n.Words{Kk: "Мысалға арналған төлем кодтары", Ru: "Коды платежа для примера", En: "Codes of payment, for the examples"}
	if err := programmes.Publish(tx, maker, r); err != nil {
		return err
	}
	return payer.Set(tx, maker, payer.Payer{
		Name: "АО «Мысал төлеуші»", BIN: ident.BIN(validBIN(77)), IBAN: account(100), BIC: "ASARKZKA", Layout: payer.Usual,
	})
}

// details has some of the crew say where they want their money.
func (c *campus) details(tx *db.Tx, from, to int) error {
	for i := from; i < to; i++ {
		who := c.who[i].Actor
		who.ProvedAt = tx.Now
		number := string(ident.Synthetic(string(c.who[i].birth), i))
		for _, give := range []func() error{
			func() error { return c.agreeTo(tx, who, payee.Payout) },
			func() error { return c.payees.GiveIIN(tx, who, number, number) },
			func() error { return c.payees.GiveIBAN(tx, who, string(account(i))) },
		} {
			if err := give(); err != nil {
				return err
			}
		}
	}
	return nil
}

// account returns the n-th account of a bank that there is not.
func account(n int) ident.IBAN {
	for check := range 97 {
		if a := ident.IBAN(fmt.Sprintf("KZ%02d999ASAR%09d", check+2, n)); a.Valid() {
			return a
		}
	}
	panic("demo: every account has check digits")
}

// batch freezes what is owed and releases it. Nothing to pay is no batch.
func (c *campus) batch(tx *db.Tx) (payout.Batch, error) {
	maker := c.operator("maker", auth.Maker, tx.Now)
	b, err := c.payouts.Freeze(tx, maker)
	if err != nil {
		return b, err
	}
	return b, c.payouts.Release(tx, maker, b.ID)
}

// hand has the second person approve, and the bank get its file.
func (c *campus) hand(tx *db.Tx, b payout.Batch) error {
	checker := c.operator("checker", auth.Checker, tx.Now)
	if err := c.payouts.Approve(tx, checker, b.ID); err != nil {
		return err
	}
	_, err := c.payouts.Hand(tx, checker, b.ID, payout.XML, "")
	return err
}

// answer has the bank pay all but the last, whose account is closed, and one for
// which it says that the payer's own account had not enough.
func (c *campus) answer(tx *db.Tx, b payout.Batch) (err error) {
	items, err := c.payouts.Items(tx, b.ID, 0, crewSize)
	if err != nil {
		return err
	}
	text := "id,status,reason,amount\n"
	for i, item := range items {
		said := "paid,"
		switch {
		case i > 0 && i == len(items)-1:
			said = "returned,AC04 Счёт получателя закрыт"
		case i == 1:
			said = "returned,AM04 Недостаточно средств"
		}
		text += fmt.Sprintf("%s,%s,%d\n", item.ID, said, item.Tenge)
	}
	file, err := os.CreateTemp("", "asar-demo-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(file.Name())) }()
	if _, err := file.WriteString(text); err != nil {
		return errors.Join(err, file.Close())
	}
	if err := file.Close(); err != nil {
		return err
	}
	sum := sha256.Sum256([]byte(text))
	maker := c.operator("maker", auth.Maker, tx.Now)
	a, err := c.payouts.Take(tx, maker, file.Name(), sum[:], payout.Table)
	if err == nil {
		err = c.payouts.Apply(tx, maker, a.ID)
	}
	if err == nil {
		_, err = c.payouts.Step(tx, a.ID)
	}
	return err
}
