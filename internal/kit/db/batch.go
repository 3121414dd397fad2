package db

import (
	"errors"
	"time"

	"asar/internal/kit/turn"
)

// batch is one turn of a line: a transaction and the writes that share
// it. The open transaction is handed from member to member, each of which runs
// its own function on its own goroutine; the last one commits for all. Whoever
// has the turn is the only one to touch the batch.
//
// Nobody waits on purpose: a batch is what gathered while the last one ran. All
// are answered after the one commit. Whoever comes later waits for the next
// batch, which was measured to be quicker for everybody than letting them join:
// those just answered come back while the others' transaction runs. A member that fails is undone alone, by a savepoint, of which
// the first has no need: it is alone so far, and is undone with the transaction.
//
// A refusal, too, is answered after the commit if it may rest on what others
// wrote before it in the same transaction.
type batch struct {
	db   *DB
	line *turn.Line[*member]
	keys []string

	began   time.Time // when its transaction did
	newest  int64     // the number of the last to arrive before it began
	room    int       // how many may still join
	release func()    // gives the keys back; nil until they are held
	share   int64     // of the floor that is held; 0 until it is
	session *session  // the open transaction, or nil
	marked  bool      // a savepoint stands in it
	kept    int       // members whose work is in it
	members []*member
	again   []*member // must run in another transaction
	closed  bool      // nobody joins any more
	broken  error     // the transaction cannot go on
}

func newBatch(line *turn.Line[*member], first *member) *batch {
	return &batch{db: first.within, line: line, keys: first.keys, closed: first.alone}
}

// batchTime is for how long others join a batch, so that the first is not kept
// waiting by the long work of those after it.
const batchTime = 50 * time.Millisecond

// take runs a member on its own goroutine and hands the turn on, whatever
// becomes of it.
func (b *batch) take(m *member) {
	returned := false
	defer func() {
		if !returned { // fn panicked: its work goes, and the panic to whoever called Write
			b.undo()
		}
		b.pass()
	}()
	b.run(m)
	returned = true
}

// run runs a member's function in the batch's transaction.
func (b *batch) run(m *member) {
	if err := b.ready(m); err != nil {
		b.failed(m, err)
		return
	}
	if err := b.mark(); err != nil {
		b.broken = err
		b.members = append(b.members, m)
		return
	}
	tx := b.session.tx(m)
	tx.newest = b.newest
	m.err = m.fn(tx)
	tx.over = true
	if m.err == nil {
		b.kept++
		b.members = append(b.members, m)
		return
	}
	b.undo()
	b.failed(m, m.err)
}

// doubleTries is how often a write is run again whose error may be a conflict
// in disguise.
const doubleTries = 3

// failed notes that a member's own work failed. Without anybody's work before
// it, the error rests on nothing that could still be undone.
func (b *batch) failed(m *member, err error) {
	m.err = err
	m.again = b.db.conflict(err) || m.tries < doubleTries && b.db.engine.doubtful(err)
	switch {
	case b.kept > 0:
		b.members = append(b.members, m)
		b.closed = b.closed || m.again // the snapshot is too old for whoever comes next, too
	case m.again:
		b.repeat(m, err)
	default:
		m.done <- err
	}
}

// ready sees to it that a transaction is open.
func (b *batch) ready(m *member) (err error) {
	if err := m.ctx.Err(); err != nil {
		return err
	}
	if b.session != nil {
		return nil
	}
	if m.tries > 0 {
		if err := pause(m.ctx, m.tries); err != nil {
			return err
		}
	}
	if b.release == nil {
		if b.release, err = b.db.hot.Hold(m.ctx, b.keys); err != nil {
			return err
		}
	}
	if b.share == 0 {
		if err := b.db.floor.Acquire(m.ctx, m.share()); err != nil {
			return err
		}
		b.share = m.share()
	}
	b.session, err = b.db.begin(m.ctx)
	b.began, b.newest, b.room = time.Now(), b.db.arrivals.Load(), b.db.engine.batch()-1
	return err
}

// mark sets a savepoint if there is work before it that must stay.
func (b *batch) mark() error {
	if b.kept == 0 {
		return nil
	}
	texts := b.db.engine.mark(b.marked)
	b.marked = true
	return b.session.run(texts...)
}

// undo undoes the work of the member that has the turn.
func (b *batch) undo() {
	switch {
	case b.session == nil || b.broken != nil:
	case b.kept == 0:
		b.session.end()
		b.session, b.marked = nil, false
	default:
		b.broken = b.session.run(rollBackToMark)
	}
}

// pass hands the turn to the next that waits, or ends the batch.
func (b *batch) pass() {
	if b.open() {
		if next, joined := b.line.Join(b.fits); joined {
			b.room--
			next.call <- b
			return
		}
	}
	b.close()
}

// open tells whether others may join.
func (b *batch) open() bool {
	return !b.closed && b.broken == nil && len(b.again) == 0 && b.room > 0 && time.Since(b.began) < b.db.batchTime
}

// fits tells whether a member may join. What the transaction sees must not be
// older than the member's call: it may have been told of something since.
func (b *batch) fits(m *member) bool { return !m.alone && m.number <= b.newest }

// close keeps the work, tells everybody how they ended, and gives the turn on.
func (b *batch) close() {
	err := b.broken
	if err == nil && b.kept > 0 {
		err = b.commit()
	}
	if b.session != nil {
		b.session.end()
	}
	b.db.floor.Release(b.share)
	if b.release != nil {
		b.release()
	}
	b.answer(err)
	if next, more := b.line.Over(b.again); more {
		next.call <- newBatch(b.line, next)
	}
}

func (b *batch) commit() error {
	begun := time.Now()
	err := b.session.commit()
	b.db.commits.Add(1) // whatever came of it: it may have been kept
	if b.db.Observe != nil {
		b.db.Observe(b.kept, time.Since(begun))
	}
	return err
}

// answer tells the members how they ended, or has them run again.
func (b *batch) answer(err error) {
	conflict := err != nil && b.db.conflict(err)
	for _, m := range b.members {
		switch {
		case err == nil && m.again:
			b.repeat(m, m.err)
		case err == nil:
			m.done <- m.err
		case conflict:
			b.repeat(m, err)
		case len(b.members) == 1 && b.broken == nil || errors.Is(err, ErrUnknown):
			m.done <- err
		default: // what one of them did must not harm the others
			m.alone, m.err, m.again = true, nil, false
			b.again = append(b.again, m)
		}
	}
}

func (b *batch) repeat(m *member, conflict error) {
	if err := m.repeat(conflict); err != nil {
		m.done <- err
		return
	}
	b.again = append(b.again, m)
}
