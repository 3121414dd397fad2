package audit

import (
	"encoding/binary"
	"fmt"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

const (
	sqlAdoption = `SELECT a.number, a.code, l.hash FROM audit_adoption a LEFT JOIN audit_link l ON l.number = a.number WHERE a.id = 1`
	sqlAdopt    = `INSERT INTO audit_adoption (id, number, code) VALUES (1, $1, $2)`
	sqlCoded    = `SELECT id FROM audit_entry WHERE code IS NOT NULL LIMIT 1`
)

// What the keyed hashes of the record are bound to.
const (
	sumEntry    = "audit/entry"
	sumLink     = "audit/link"
	sumAdoption = "audit/adoption"
)

// text is what an entry's code stands for: all of it.
func (r Row) text() []byte { return r.append(nil) }

// append adds the entry to what a hash stands for, each field with its length
// before it, so that no two entries read alike.
func (r Row) append(text []byte) []byte {
	for _, n := range []int64{int64(r.ID), int64(r.At), int64(r.Actor), int64(r.Subject)} {
		text = field(text, binary.BigEndian.AppendUint64(nil, uint64(n)))
	}
	for _, s := range []string{string(r.Role), r.ScopeKind, r.ScopeID, r.Act, r.Object, r.Request, fmt.Sprint(r.Shreds)} {
		text = field(text, []byte(s))
	}
	return field(text, r.Details)
}

func field(text, value []byte) []byte {
	return append(binary.BigEndian.AppendUint32(text, uint32(len(value))), value...)
}

// wrong says why an entry cannot be one that the program wrote, or nothing.
func (r Row) wrong(tx *db.Tx) string {
	if len(r.Code) == 0 {
		return "it has no code: the program did not write it"
	}
	fits, err := tx.Keys().Sums(sumEntry, r.Code, r.text())
	switch {
	case err != nil:
		return "its code was made with a key that is not in the ring"
	case !fits:
		return "its code does not fit it: it was changed, or the program did not write it"
	}
	return ""
}

// adoption says up to which link entries have no code, because the program
// gave none when they were written. It is signed together with the hash of that
// link, so that nobody moves it who has the database alone.
type adoption struct {
	Number int64
	Code   []byte
	Hash   []byte // of the link; nil for none
}

func (a adoption) text() []byte {
	return field(binary.BigEndian.AppendUint64(nil, uint64(a.Number)), a.Hash)
}

// Adopt takes the entries over that were written before entries had codes: those
// that still wait are linked, and where they end is signed. It does so once, before
// the program writes its first entry: where any entry has a code, it is too late,
// and whatever has none was brought by somebody else.
func Adopt(tx *db.Tx) (err error) {
	defer fault.Wrap(&err, "audit.Adopt")
	_, done, err := db.Maybe[adoption](tx, sqlAdoption)
	if err != nil || done {
		return err
	}
	if _, begun, err := db.Maybe[int64](tx, sqlCoded); err != nil || begun {
		return err
	}
	head, err := Newest(tx)
	for more := true; more && err == nil; {
		var rows []Row
		if _, rows, err = waiting(tx, first); err != nil {
			return err
		}
		head, err = head.chain(tx, rows)
		more = len(rows) > 0
	}
	if err != nil {
		return err
	}
	a := adoption{Number: head.Number, Hash: head.Hash}
	_, err = tx.Exec(sqlAdopt, a.Number, tx.Keys().Sum(sumAdoption, a.text()))
	return err
}

// adopted returns up to which link entries may lack a code, if what says so is as
// it was signed.
func adopted(tx *db.Tx) (number int64, signed bool, err error) {
	a, found, err := db.Maybe[adoption](tx, sqlAdoption)
	if err != nil || !found {
		return 0, false, err
	}
	if signed, err := tx.Keys().Sums(sumAdoption, a.Code, a.text()); err != nil || !signed {
		return 0, false, nil // verify tells what follows from it
	}
	return a.Number, true, nil
}
