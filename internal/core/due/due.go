// Package due is what the parts that promise money and the part that pays it
// tell one another.
//
// A programme promises: it has a budget, reserves money for a case before the
// first hour, and owes it once the institution vouches for the whole. A payer
// pays, and says what the bank did. Neither side knows the other's tables, and
// either can be deleted; so what they share stands here, below both, and is
// events alone. All are emitted in the transaction of the act, so that a promise
// and its money are never apart.
package due

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// Funded says that a round has whole tenge to promise.
type Funded struct {
	Round id.ID
	Tenge int64
}

// Reserved says that money of a round is held for a case.
type Reserved struct {
	Round id.ID
	Case  id.ID
	Tenge int64
}

// Released says that the money held for a case is free again.
type Released struct {
	Round id.ID
	Case  id.ID
	Tenge int64
}

// Owed says that the money of a case is to be paid: for the first time, or again
// after the bank gave it back and what was wrong has been mended.
type Owed struct {
	Case      id.ID
	Person    id.ID
	Org       id.ID  // the institution that vouches for it
	Programme string // its code
	Rules     int    // the version under which it was decided
	Voucher   string
	Tenge     int64
}

// Settled says what the bank did with the money of a case.
type Settled struct {
	Case    id.ID
	Arrived bool   // otherwise the bank gave it back
	Again   bool   // it came back after it had arrived, and is paid anew without the payee
	Code    string // the bank's reason for giving it back, such as "AC04"
	Words   string // and in words
}

// Codes is what a bank must be told of every payment of a programme. Nobody may
// make them up: where one is empty, nothing is paid.
type Codes struct {
	KNP  string     // the purpose of the payment, three digits
	KOD  string     // what sort of payer it is, two digits
	KBe  string     // what sort of payee, two digits
	Name i18n.Words // what the programme is called
}

// Complete tells whether a bank can be told all of it.
func (c Codes) Complete() bool { return c.KNP != "" && c.KOD != "" && c.KBe != "" }

// Mended says that the payee has mended what made the bank give the money of a
// case back: it may be owed again.
type Mended struct {
	Case id.ID
	By   auth.Actor
}
