// Package id makes identifiers that sort by the time they were made.
//
// An ID is 63 bits: 42 of milliseconds since 2020, then 21 that count within
// this process from a random start. Two processes that share a database can
// only meet when they make an ID in the same millisecond with the same count;
// the primary key then refuses the second, and the transaction is run again.
package id

import (
	"crypto/rand"
	"database/sql/driver"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"
)

// ID names one thing for ever. Zero names nothing.
type ID int64

const (
	epochMillis = 1_577_836_800_000 // 2020-01-01T00:00:00Z
	countBits   = 21
	textLength  = 13
	// alphabet is Crockford's base 32 in lower case: no i, l, o or u, so that
	// an identifier read aloud or copied by hand comes out the same.
	alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
)

// ErrMalformed is returned by Parse for text that no ID prints as.
var ErrMalformed = errors.New("id: malformed identifier")

// Maker makes identifiers; it is safe for use by many goroutines.
type Maker struct{ count atomic.Uint32 }

// NewMaker returns a Maker that counts from a random start.
func NewMaker() *Maker {
	m := new(Maker)
	var seed [4]byte
	// crypto/rand.Read never fails: it ends the program instead.
	_, _ = rand.Read(seed[:])
	m.count.Store(binary.LittleEndian.Uint32(seed[:]))
	return m
}

// At returns a new ID of the given instant, in milliseconds since 1970 UTC.
// Instants before 2020 all sort as 2020.
func (m *Maker) At(unixMillis int64) ID {
	since := max(unixMillis-epochMillis, 0)
	count := int64(m.count.Add(1)) & (1<<countBits - 1)
	return ID(since<<countBits | count)
}

// String prints the ID as thirteen characters of base 32, as used in addresses.
func (i ID) String() string {
	var text [textLength]byte
	rest := uint64(i)
	for at := textLength - 1; at >= 0; at-- {
		text[at] = alphabet[rest&31]
		rest >>= 5
	}
	return string(text[:])
}

// Parse reads what String prints. It accepts upper case, and ignores whatever
// follows a hyphen after the identifier, so that a slug may stand behind it.
func Parse(s string) (ID, error) {
	if len(s) > textLength && s[textLength] == '-' {
		s = s[:textLength]
	}
	if len(s) != textLength {
		return 0, ErrMalformed
	}
	var value uint64
	for _, c := range []byte(s) {
		digit := digitOf(c)
		if digit < 0 {
			return 0, ErrMalformed
		}
		value = value<<5 | uint64(digit)
	}
	if value == 0 || value > 1<<63-1 {
		return 0, ErrMalformed
	}
	return ID(value), nil
}

func digitOf(c byte) int {
	if c >= 'A' && c <= 'Z' {
		c += 'a' - 'A'
	}
	for i := range len(alphabet) {
		if alphabet[i] == c {
			return i
		}
	}
	return -1
}

// MarshalJSON writes the ID as a string: JavaScript's numbers are too short for it.
func (i ID) MarshalJSON() ([]byte, error) {
	text := make([]byte, 0, 22) // the longest number and its quotes
	return append(strconv.AppendInt(append(text, '"'), int64(i), 10), '"'), nil
}

// UnmarshalJSON reads what MarshalJSON writes.
func (i *ID) UnmarshalJSON(text []byte) error {
	value, err := strconv.ParseInt(strings.Trim(string(text), `"`), 10, 64)
	if err != nil {
		return ErrMalformed
	}
	*i = ID(value)
	return nil
}

// Value stores the ID as a whole number.
func (i ID) Value() (driver.Value, error) { return int64(i), nil }

// Scan reads the ID from a column of whole numbers; NULL becomes zero.
func (i *ID) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*i = 0
	case int64:
		*i = ID(v)
	default:
		return fmt.Errorf("id: cannot read an identifier from %T", src)
	}
	return nil
}
