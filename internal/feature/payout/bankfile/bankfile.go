// Package bankfile writes payments as banks read them and reads what banks
// answer: ISO 20022 (pain.001.001.09 out, pain.002.001.10 in) and tables. It
// knows no database; payments come and answers go one at a time, so that a file
// of any length takes the same memory.
package bankfile

import (
	"iter"
	"time"
)

// Payer is who pays, as the bank knows them.
type Payer struct{ Name, BIN, IBAN, BIC string }

// Head is what stands once in a file.
type Head struct {
	ID      string // of the message; a bank refuses a second one of the same
	Created time.Time
	PayOn   string // the day on which to pay, as 2026-01-31
	Count   int
	Tenge   int64 // the control sum
	Payer   Payer
}

// Payment is one payment.
type Payment struct {
	ID      string // comes back in the answer
	Number  int    // in the file, from 1
	Name    string
	IIN     string
	IBAN    string
	BIC     string // of the payee's bank; empty if nobody has said it
	Tenge   int64
	KNP     string // the purpose of the payment
	KOD     string // what sort of payer
	KBe     string // what sort of payee
	Purpose string // in words
}

// Payments gives payments in their order, or an error instead of the next.
type Payments = iter.Seq2[Payment, error]

// Outcome is what a bank says of a payment.
type Outcome string

// The outcomes.
const (
	Paid     Outcome = "paid"
	Returned Outcome = "returned"
	Pending  Outcome = "pending" // seen, and nothing decided yet
	Unclear  Outcome = "unclear" // a word that nobody has explained
)

// Line is what a bank says of one payment, or of a whole message.
type Line struct {
	Number  int    // where in the file, from 1
	Message string // the message that it answers; empty if the file does not say
	Payment string // empty of a whole message
	Outcome Outcome
	Tenge   int64  // zero if the file does not say
	Code    string // why, or of what is unclear the word itself
	Words   string
}

// Whole tells whether the line is about all payments of its message.
func (l Line) Whole() bool { return l.Payment == "" }

// Lines gives the lines of an answer, or an error after which nothing of the
// file can be relied on.
type Lines = iter.Seq2[Line, error]

// longestWords is how much of a bank's explanation is kept.
const longestWords = 300
