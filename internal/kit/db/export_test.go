package db

import "time"

// InLine returns how many writes stand in lines for their turn.
func (d *DB) InLine() (n int) { return d.lines.Waiting() }

// BatchLimit returns how many members one transaction may have.
func (d *DB) BatchLimit() int { return d.engine.batch() }

// Unhurried lets others join a batch however slow the machine is.
func (d *DB) Unhurried() { d.batchTime = time.Hour }

// InLine returns how many wait to be done together.
func (a *Act[T]) InLine() (n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, c := range a.crowds {
		n += len(c.waiting)
	}
	return n
}
