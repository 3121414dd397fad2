package db

// InLine returns how many writes stand in lines for their turn.
func (d *DB) InLine() (n int) { return d.lines.Waiting() }

// BatchLimit returns how many members one transaction may have.
func (d *DB) BatchLimit() int { return d.engine.batch() }
