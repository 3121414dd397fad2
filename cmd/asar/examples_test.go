package main

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"asar/internal/app"
	"asar/internal/app/demo"
	"asar/internal/core/coretest"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/when"
)

// examples fills a database, sqlite:a.db, with the world of examples, opens a
// round, and owes anew what waited for the bank. ROUND is the round's number, and
// OPENS, SOON and CLOSES are instants as the command line takes them: SOON is
// within the notice that the rules ask.
func examples(ts *testscript.TestScript, _ bool, _ []string) {
	ctx := context.Background()
	a, err := app.Open(ctx, app.Config{Database: "sqlite:" + ts.MkAbs("a.db"), Keys: ts.Getenv("ASAR_KEYS"), LogLevel: "error", Listen: "127.0.0.1:0"}, io.Discard)
	ts.Check(err)
	_, err = a.Migrate(ctx)
	ts.Check(errors.Join(err, a.Prepare(ctx), demo.Fill(ctx, a.DB, a.Core)))
	var round quota.Round
	ts.Check(a.DB.Write(ctx, func(tx *db.Tx) error {
		waiting, err := a.Payouts.Batches(tx, 0, 1)
		if err != nil {
			return err
		}
		if err := a.Payouts.Dissolve(tx, auth.System(), waiting[0].ID, "Соберём заново с командной строки"); err != nil {
			return err
		}
		round, err = quota.NewDesk(a.Bus).Open(tx, auth.System(), quota.Round{
			Programme: programme.SocialStudentCredit, Name: coretest.Words("Весна"), From: tx.Today(), Until: tx.Today().AddDays(90), Budget: 20_000,
		})
		return err
	}))
	ts.Check(a.Close())
	at := func(d time.Duration) string {
		return when.FromTime(time.Now().Add(d)).Time().Format("2006-01-02T15:04")
	}
	ts.Setenv("ROUND", round.ID.String())
	ts.Setenv("SOON", at(time.Hour))
	ts.Setenv("OPENS", at(10*24*time.Hour))
	ts.Setenv("CLOSES", at(11*24*time.Hour))
}

// batch names the latest batch of the database sqlite:a.db in BATCH.
func batch(ts *testscript.TestScript, _ bool, _ []string) {
	ctx := context.Background()
	a, err := app.Open(ctx, app.Config{Database: "sqlite:" + ts.MkAbs("a.db"), Keys: ts.Getenv("ASAR_KEYS"), LogLevel: "error", Listen: "127.0.0.1:0"}, io.Discard)
	ts.Check(err)
	ts.Check(a.DB.Read(ctx, func(tx *db.Tx) error {
		list, err := a.Payouts.Batches(tx, 0, 1)
		if err == nil {
			ts.Setenv("BATCH", list[0].ID.String())
		}
		return err
	}))
	ts.Check(a.Close())
}
