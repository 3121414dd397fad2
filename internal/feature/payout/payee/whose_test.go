package payee

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/mail"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// claims is a world in which people give IINs and an operator vouches.
type claims struct {
	*coretest.World
	desk     *Desk
	operator auth.Actor
}

func eachClaims(t *testing.T, test func(c *claims)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(coretest.Parts), Schema), func(t *testing.T, database *db.DB) {
		w := coretest.New(t, database)
		c := &claims{World: w, desk: NewDesk(w.Bus, w.People, w.Consents, w.Minors)}
		c.operator = c.person("Ерлан", "1985-01-01")
		w.Write(func(tx *db.Tx) error {
			return w.People.Grant(tx, c.operator.Person, auth.Grant{Role: auth.Checker, Scope: auth.Country})
		})
		proved := c.operator.ProvedAt
		c.operator = w.As(c.operator)
		c.operator.ProvedAt = proved
		test(c)
	})
}

func (c *claims) person(given string, birth when.Day) auth.Actor {
	c.T.Helper()
	who := c.Person(given, birth)
	c.Allow(who, Payout)
	who.ProvedAt = when.FromTime(c.Now)
	return who
}

// give has somebody give an IIN as their page does: what a refusal counts is kept.
func (c *claims) give(who auth.Actor, n ident.IIN, want string) {
	c.T.Helper()
	who.ProvedAt = when.FromTime(c.Now)
	err := c.Try(func(tx *db.Tx) error {
		err := c.desk.GiveIIN(tx, who, string(n), string(n))
		f, refused := fault.As(err)
		if (want == "") != (err == nil) || want != "" && (!refused || f.Code != want) {
			c.T.Errorf("giving answered %v, want %q", err, want)
		}
		if refused && strings.Contains(f.Error(), string(n)) {
			c.T.Errorf("the refusal repeats the number: %v", f)
		}
		if refused && Counts(f) {
			return nil
		}
		return err
	})
	if want == "" && err != nil {
		c.T.Error(err)
	}
}

func (c *claims) vouch(by auth.Actor, claim Claim, want string) {
	c.T.Helper()
	err := c.Try(func(tx *db.Tx) error { return c.desk.Vouch(tx, by, claim) })
	if f, _ := fault.As(err); (want == "") != (err == nil) || want != "" && (f == nil || f.Code != want) {
		c.T.Errorf("vouching answered %v, want %q", err, want)
	}
}

func (c *claims) contact(who auth.Actor) (contact string) {
	c.Write(func(tx *db.Tx) error {
		p, err := c.People.Get(tx, who.Person)
		contact = p.Email
		return err
	})
	return contact
}

// An IIN begins with its owner's date of birth, or is refused, and what does not
// agree is said. Five a day are let through.
func TestAnIINBeginsWithTheDateOfBirth(t *testing.T) {
	eachClaims(t, func(c *claims) {
		who := c.person("Айгерім", "2004-05-03")
		for n := range mostTries {
			birth := []string{"2004-05-04", "1904-05-03"}[n%2]
			c.give(who, ident.Synthetic(birth, n), codeOther)
		}
		right := ident.Synthetic("2004-05-03", 1)
		c.give(who, right, "payee/iin-tries")
		c.Now = c.Now.Add(triesFor - time.Minute)
		c.give(who, right, "payee/iin-tries")
		c.Now = c.Now.Add(2 * time.Minute)
		c.give(who, right, "")
		c.give(who, right, "")
	})
}

const seen = "Удостоверение личности, показано 22 ноября"

// Who sits on another's IIN loses it by the operator's word, which both are told,
// and from then on it is the other's alone to give.
func TestAnOperatorFreesAnIIN(t *testing.T) {
	eachClaims(t, func(c *claims) {
		thief, owner, third := c.person("Бөтен", "2004-05-03"), c.person("Айгерім", "2004-05-03"), c.person("Үшінші", "2004-05-03")
		n := ident.Synthetic("2004-05-03", 7)
		c.give(thief, n, "")
		c.give(owner, n, codeTaken)
		claim := Claim{Contact: c.contact(owner), IIN: n.Grouped(), Reason: seen}
		c.vouch(owner, claim, "denied/payees.vouch")
		stale := c.operator
		stale.ProvedAt = 0
		c.vouch(stale, claim, "sign-in/stale")
		c.vouch(c.operator, Claim{Contact: claim.Contact, IIN: claim.IIN, Reason: "да"}, "invalid/reason")
		c.vouch(c.operator, Claim{Contact: "nobody@example.kz", IIN: claim.IIN, Reason: seen}, "invalid/contact")
		c.vouch(c.operator, Claim{Contact: claim.Contact, IIN: "040503550126", Reason: seen}, "invalid/iin")
		c.vouch(c.operator, Claim{Contact: c.contact(c.operator), IIN: claim.IIN, Reason: seen}, "invalid/contact")
		c.vouch(c.operator, claim, "")
		c.told(thief, "снят", "алынды")
		c.told(owner, "подтверждён", "расталды")
		c.give(thief, n, codeTaken)
		c.give(third, n, codeTaken)
		c.give(owner, n, "")
		c.Write(func(tx *db.Tx) error {
			lost, err := c.desk.Of(tx, thief.Person)
			kept, err2 := c.desk.Of(tx, owner.Person)
			if lost.IIN != "" || kept.IIN != n {
				t := "the IIN of the one who lost it and of its owner: "
				c.T.Error(t, lost.IIN != "", kept.IIN == n)
			}
			return errors.Join(err, err2)
		})
		c.recorded(thief.Person, "payout.free")
		c.recorded(owner.Person, "payout.vouch")
	})
}

// told tests that somebody has a letter whose subject holds one of the words.
func (c *claims) told(who auth.Actor, words ...string) {
	c.T.Helper()
	to := c.contact(who)
	c.Write(func(tx *db.Tx) error {
		letters, err := mail.Waiting(tx)
		if !slices.ContainsFunc(letters, func(l mail.Message) bool {
			return l.To == to && slices.ContainsFunc(words, func(w string) bool { return strings.Contains(l.Subject, w) })
		}) {
			c.T.Errorf("%s was not told of %v", to, words)
		}
		return err
	})
}

// recorded tests that an act about somebody stands in the record with its reason,
// and without a number.
func (c *claims) recorded(who id.ID, act string) {
	c.T.Helper()
	c.Write(func(tx *db.Tx) error {
		rows, err := audit.List(tx, audit.Filter{Subject: who, Act: act, Limit: 2})
		if err != nil || len(rows) != 1 || rows[0].Actor != c.operator.Person {
			c.T.Fatalf("on record of %s: %v, %v", act, rows, err)
		}
		p, err := c.People.Get(tx, who)
		if err != nil {
			return err
		}
		changes, reason, err := rows[0].Open(tx, p.Open)
		if reason != seen || len(changes) != 0 {
			c.T.Errorf("on record of %s: %v, %q", act, changes, reason)
		}
		return err
	})
}

// Since 2013 an IIN need not begin with its owner's date of birth: whoever shows
// theirs to an operator gives it all the same, even after five tries.
func TestAnIINThatBeginsOtherwise(t *testing.T) {
	eachClaims(t, func(c *claims) {
		who := c.person("Айгерім", "2004-05-03")
		n := ident.Synthetic("2003-05-04", 3)
		for range mostTries {
			c.give(who, n, codeOther)
		}
		c.vouch(c.operator, Claim{Contact: c.contact(who), IIN: string(n), Reason: seen}, "")
		c.give(who, n, "")
		c.Write(func(tx *db.Tx) error {
			p, err := c.People.Get(tx, who.Person)
			if err != nil {
				return err
			}
			sections, err := c.desk.Mine(tx, p)
			if !slices.ContainsFunc(sections, func(s privacy.Section) bool { return s.Name == "iin_vouched" && len(s.Rows) == 1 }) {
				c.T.Error("their copy does not tell of the operator's word")
			}
			return errors.Join(err, c.People.Erase(tx, auth.System(), who.Person))
		})
		c.Write(func(tx *db.Tx) error {
			left, err := db.All[when.Instant](tx, sqlMyVouched, who.Person)
			if len(left) != 0 {
				c.T.Error("of who was erased the operator's word is left")
			}
			return err
		})
	})
}

// Of whom no date of birth is known, nothing is compared.
func TestWithoutADateOfBirthNothingIsCompared(t *testing.T) {
	if err := born(person.Person{}, ident.Synthetic("2004-05-03", 1)); err != nil {
		t.Error(err)
	}
}
