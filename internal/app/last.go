package app

import (
	"context"
	"errors"
	"io/fs"

	"asar/internal/app/lasting"
	"asar/internal/core/account"
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
	return errors.Join(a.DB.Scrub(ctx), a.note(lasting.List{Erasures: []person.Erasure{e}}))
}

// stopped notes a stop in the list that outlives the database.
func (a *App) stopped(_ context.Context, payload []byte) error {
	var s account.Stop
	if err := job.Decode(payload, &s); err != nil {
		return err
	}
	return a.note(lasting.List{Stops: []account.Stop{s}})
}

func (a *App) note(l lasting.List) error {
	if a.lasting == "" {
		return nil
	}
	return l.Add(a.lasting)
}

// KeepLasting has everything that lasts noted in a file from now on. What is in
// the file and not in the database, because a backup was restored, is carried out
// again; what the file lacks is added to it.
func (a *App) KeepLasting(ctx context.Context, path string) (again int, err error) {
	listed, err := lasting.Read(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return 0, err
	}
	if again, err = a.ApplyLasting(ctx, listed); err != nil {
		return again, err
	}
	all, err := a.AllLasting(ctx)
	if err != nil {
		return again, err
	}
	a.lasting = path
	return again, all.Add(path)
}

// ApplyLasting erases and stops again what came back with a restored backup, and
// returns how much that was.
func (a *App) ApplyLasting(ctx context.Context, l lasting.List) (again int, err error) {
	do := func(act func(tx *db.Tx) (bool, error)) error {
		done := false
		err := a.DB.Write(ctx, func(tx *db.Tx) (err error) {
			done, err = act(tx)
			return err
		})
		if err == nil && done {
			again++
		}
		return err
	}
	for _, s := range l.Stops {
		if err := do(func(tx *db.Tx) (bool, error) { return a.Accounts.StopAgain(tx, s) }); err != nil {
			return again, err
		}
	}
	for _, e := range l.Erasures {
		if err := do(func(tx *db.Tx) (bool, error) { return a.People.EraseAgain(tx, e) }); err != nil {
			return again, err
		}
	}
	return again, a.DB.Scrub(ctx)
}

// AllLasting returns everybody who was erased and what was stopped lately.
func (a *App) AllLasting(ctx context.Context) (all lasting.List, err error) {
	err = a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if all.Erasures, err = a.People.Erasures(tx); err != nil {
			return err
		}
		all.Stops, err = a.Accounts.Stops(tx)
		return err
	})
	return all, err
}
