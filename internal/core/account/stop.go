package account

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

// lateAfter is how late something that waits may still be carried out. What is
// later was waiting while the program did not run, or came back with a backup:
// nobody could stop it in all its time, so it is announced again.
const lateAfter = time.Hour

// Late tells whether what was due at an instant must be announced again.
func Late(tx *db.Tx, due when.Instant) bool { return tx.Now.After(due.Add(lateAfter)) }

// Stopper stops something that waits and is known by what NewStop has given to
// keep, and tells whether there was such a thing.
type Stopper func(tx *db.Tx, kept []byte) (stopped bool, err error)

// OnStop adds what the link of a letter may stop beside resets and moves. It is
// called while the program is being wired.
func (d *Desk) OnStop(s Stopper) { d.stoppers = append(d.stoppers, s) }

// NewStop returns the link by which somebody stops something that waits, for
// its letter, and what is kept of the link.
func (d *Desk) NewStop(p person.Person) (link string, kept []byte) {
	secret := newSecret()
	return d.link("/sign-in/stop/", p, secret), hash(secret)
}

// Stop stops what an administrator has asked for, by the secret of its letter,
// which anybody may hold. A dead link is the Conflict "account/link".
func (d *Desk) Stop(tx *db.Tx, secret string) (err error) {
	defer fault.Wrap(&err, "account.Stop")
	stopped, err := d.stop(tx, hash(secret))
	if err == nil && !stopped {
		return fault.New(fault.Conflict, "account/link", textDeadLink)
	}
	return err
}

func (d *Desk) stop(tx *db.Tx, kept []byte) (stopped bool, err error) {
	for _, stop := range append([]Stopper{d.stopMove, d.stopReset}, d.stoppers...) {
		if stopped, err := stop(tx, kept); err != nil || stopped {
			return stopped, errors.Join(err, CalledOff(tx, kept))
		}
	}
	return false, nil
}

// Stopped is the kind of job that a stop leaves behind; it carries a Stop.
const Stopped = "stopped"

// stopsKept is how long a stop is remembered: longer than anything waits.
const stopsKept = 60 * 24 * time.Hour

// Stop names something that was stopped, by the hash of its link in hex. A list
// of them outlives the database: when a backup is restored, it says what must not
// happen.
type Stop struct{ Hash string }

const stopWord = "stop "

// String writes the stop as one line of such a list.
func (s Stop) String() string { return stopWord + s.Hash }

// ParseStop reads what String has written; other lines are not of a stop.
func ParseStop(line string) (s Stop, is bool, err error) {
	if s.Hash, is = strings.CutPrefix(line, stopWord); !is {
		return s, false, nil
	}
	if _, err := hex.DecodeString(s.Hash); err != nil {
		return s, true, fmt.Errorf("account: %q is not a stop", line)
	}
	return s, true, nil
}

// CalledOff remembers that what waits under a link was stopped, by whatever way.
func CalledOff(tx *db.Tx, kept []byte) error {
	if len(kept) == 0 { // not announced yet, so there is no link
		return nil
	}
	_, err := tx.Exec(sqlNoteStop, kept, tx.Now)
	return errors.Join(err, job.Add(tx, Stopped, stopOf(kept), tx.Now))
}

// Stops returns what was stopped in the last weeks, the first first.
func (d *Desk) Stops(tx *db.Tx) ([]Stop, error) {
	kept, err := db.All[[]byte](tx, sqlStops)
	list := make([]Stop, len(kept))
	for i := range kept {
		list[i] = stopOf(kept[i])
	}
	return list, err
}

// StopAgain stops what came back with a restored backup, and tells whether there
// was such a thing.
func (d *Desk) StopAgain(tx *db.Tx, s Stop) (again bool, err error) {
	defer fault.Wrap(&err, "account.StopAgain")
	kept, err := hex.DecodeString(s.Hash)
	if err != nil {
		return false, err
	}
	return d.stop(tx, kept)
}

func stopOf(kept []byte) Stop { return Stop{hex.EncodeToString(kept)} }

func (d *Desk) stopMove(tx *db.Tx, kept []byte) (bool, error) {
	m, found, err := db.Maybe[move](tx, sqlStopMove, kept)
	if err != nil || !found {
		return false, err
	}
	p, err := d.people.Get(tx, m.Person)
	if err != nil {
		return false, err
	}
	contact, err := p.Open(sealAddress, m.Sealed)
	if err != nil {
		return false, err
	}
	return true, errors.Join(d.tell(tx, p, textMoveStopped, ""), moved(tx, auth.Actor{}, actStopMove, p, contact, ""))
}

func (d *Desk) stopReset(tx *db.Tx, kept []byte) (bool, error) {
	who, found, err := db.Maybe[id.ID](tx, sqlStopReset, kept)
	if err != nil || !found {
		return false, err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return false, err
	}
	return true, errors.Join(d.tell(tx, p, textResetStopped, ""), helped(tx, auth.Actor{}, actStopReset, p, ""))
}

// callOffMove drops the move that waits for somebody, if one does.
func callOffMove(tx *db.Tx, who id.ID) error {
	kept, _, err := db.Maybe[[]byte](tx, sqlCallOffMove, who)
	return errors.Join(err, CalledOff(tx, kept))
}
