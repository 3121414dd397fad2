package export

import (
	"errors"
	"io"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// errGone is the error of a file that was dropped while it was being written.
var errGone = errors.New("export: the file is gone")

// File is a ready file, for whoever takes it away.
type File struct {
	Export
	asker person.Person
}

// Name is what the file is called.
func (f File) Name() string {
	return "asar-" + f.Kind + "-" + string(f.FromDay) + "-" + string(f.UntilDay) + ".csv"
}

// Take hands a ready file to somebody who may see what stands in it now.
func (d *Desk) Take(tx *db.Tx, by auth.Actor, host, export id.ID) (f File, err error) {
	defer fault.Wrap(&err, "export.Take(%s)", export)
	e, found, err := db.Maybe[Export](tx, sqlGet, export)
	if err != nil {
		return f, err
	}
	if !found || e.Org != host || !e.Until().After(tx.Now) {
		return f, fault.Missing("export")
	}
	k, err := d.kind(e.Kind)
	if err == nil {
		err = allowed(by, k, host)
	}
	if err != nil {
		return f, err
	}
	if e.State != Ready {
		return f, fault.New(fault.Conflict, "export/not-ready", textNotReady)
	}
	f.Export = e
	if f.asker, err = d.people.Get(tx, e.Person); err != nil {
		return f, err
	}
	return f, record(tx, by, actTake, e)
}

// Reading runs a function in a transaction that reads.
type Reading func(func(*db.Tx) error) error

// Write writes the file piece by piece, each read in a transaction of its own:
// what it needs of memory does not depend on how many there are.
func (f File) Write(w io.Writer, read Reading) error {
	for number := 1; number <= f.Parts; number++ {
		var body string
		err := read(func(tx *db.Tx) error {
			sealed, found, err := db.Maybe[[]byte](tx, sqlPart, f.ID, number)
			if err == nil && !found {
				err = errGone
			}
			if err == nil {
				body, err = f.asker.Open(sealOf(f.ID, number), sealed)
			}
			return err
		})
		if err != nil {
			return err
		}
		if _, err := io.WriteString(w, body); err != nil {
			return err
		}
	}
	return nil
}

// Sweep removes the files that were asked for more than a day ago, and returns
// how many there were; a job calls it.
func (d *Desk) Sweep(tx *db.Tx) (int64, error) {
	old, err := db.All[id.ID](tx, sqlOld, tx.Now.Add(-KeptFor))
	if err != nil || len(old) == 0 {
		return 0, err
	}
	return int64(len(old)), remove(tx, old...)
}

// erasing removes the files of somebody who is being erased, and drops those
// that name them.
func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	own, err := db.All[id.ID](tx, sqlAskedBy, e.Person.ID)
	if err != nil {
		return err
	}
	if err := remove(tx, own...); err != nil {
		return err
	}
	naming, err := db.All[id.ID](tx, sqlNaming, e.Person.ID)
	if err != nil {
		return err
	}
	return drop(tx, Erased, naming...)
}

// drop removes what files hold, and keeps why.
func drop(tx *db.Tx, why State, exports ...id.ID) error {
	if err := empty(tx, exports); err != nil || len(exports) == 0 {
		return err
	}
	_, err := tx.Exec(sqlDrop, db.IDs(exports), why, tx.Now)
	return err
}

// remove removes files altogether.
func remove(tx *db.Tx, exports ...id.ID) error {
	if err := empty(tx, exports); err != nil || len(exports) == 0 {
		return err
	}
	_, err := tx.Exec(sqlRemove, db.IDs(exports))
	return err
}

func empty(tx *db.Tx, exports []id.ID) error {
	if len(exports) == 0 {
		return nil
	}
	if _, err := tx.Exec(sqlRemoveParts, db.IDs(exports)); err != nil {
		return err
	}
	_, err := tx.Exec(sqlRemoveNames, db.IDs(exports))
	return err
}
