package app

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"

	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/job"
)

// erased finishes an erasure after its commit: nothing of it stays in the
// database's log, and it is noted in the list that outlives the database.
func (a *App) erased(ctx context.Context, payload []byte) error {
	var e person.Erasure
	if err := job.Decode(payload, &e); err != nil {
		return err
	}
	if err := a.DB.Scrub(ctx); err != nil || a.erasures == "" {
		return err
	}
	listed, err := ReadErasures(a.erasures)
	if err != nil || slices.Contains(listed, e) {
		return err // noted at the start already, before the work that was left over
	}
	return appendErasures(a.erasures, []person.Erasure{e})
}

// KeepErasures has every erasure noted in a file from now on. Those in the file
// that the database does not know, because a backup was restored, are carried
// out again; those in the database that the file lacks are added to it.
func (a *App) KeepErasures(ctx context.Context, path string) (again int, err error) {
	listed, err := ReadErasures(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return 0, err
	}
	if again, err = a.ApplyErasures(ctx, listed); err != nil {
		return again, err
	}
	known := map[person.Erasure]bool{}
	for _, e := range listed {
		known[e] = true
	}
	all, err := a.AllErasures(ctx)
	if err != nil {
		return again, err
	}
	missing := slices.DeleteFunc(all, func(e person.Erasure) bool { return known[e] })
	a.erasures = path
	return again, appendErasures(path, missing)
}

// ApplyErasures erases again whoever of a list came back with a restored
// backup, and returns how many did.
func (a *App) ApplyErasures(ctx context.Context, list []person.Erasure) (again int, err error) {
	for _, e := range list {
		done := false
		err := a.DB.Write(ctx, func(tx *db.Tx) (err error) {
			done, err = a.People.EraseAgain(tx, e)
			return err
		})
		if err != nil {
			return again, err
		}
		if done {
			again++
		}
	}
	return again, a.DB.Scrub(ctx)
}

// AllErasures returns everybody who was erased.
func (a *App) AllErasures(ctx context.Context) (all []person.Erasure, err error) {
	err = a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = a.People.Erasures(tx)
		return err
	})
	return all, err
}

// ReadErasures reads a list of erasures, one a line.
func ReadErasures(path string) (list []person.Erasure, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if lines.Text() == "" {
			continue
		}
		e, err := person.ParseErasure(lines.Text())
		if err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	return list, lines.Err()
}

// WriteErasures writes a list of erasures, one a line.
func WriteErasures(out io.Writer, list []person.Erasure) error {
	for _, e := range list {
		if _, err := io.WriteString(out, e.String()+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// appendErasures adds to the file and waits until it is on the disk.
func appendErasures(path string, list []person.Erasure) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(WriteErasures(f, list), f.Sync(), f.Close())
}
