package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"asar/cmd/asar/bar"
	"asar/internal/app"
	"asar/internal/feature/payout"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// paymentsCommand carries files between batches and the bank.
type paymentsCommand struct {
	Freeze  paymentsFreezeCommand  `cmd:"" help:"Make a batch of all that is owed and passes every check, as its maker."`
	Release paymentsReleaseCommand `cmd:"" help:"Say that a batch may be approved, as its maker."`
	Approve paymentsApproveCommand `cmd:"" help:"Approve a batch for the bank, as its checker, who is somebody else."`
	Export  paymentsExportCommand  `cmd:"" help:"Write the file of an approved batch, once; the same file again takes a reason."`
	Answer  paymentsAnswerCommand  `cmd:"" help:"Read a bank's answer (pain.002 or a table) and say what would happen; with --apply, do it."`
}

// paymentsExportCommand writes the file of a batch.
type paymentsExportCommand struct {
	Batch  string `arg:"" help:"The batch's number, as its page shows it."`
	File   string `arg:"" help:"The file to write; it must not exist yet." type:"path"`
	Format string `help:"xml is ISO 20022 pain.001.001.09, csv the bank's own table." default:"xml" enum:"xml,csv"`
	Reason string `help:"Why the same file is needed once more."`
	app.Config
}

// Run writes the file and prints its sums.
func (c *paymentsExportCommand) Run(ctx context.Context) error {
	batch, err := id.Parse(c.Batch)
	if err != nil {
		return fmt.Errorf("%q is no batch's number: %w", c.Batch, err)
	}
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	out, err := os.OpenFile(c.File, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("cannot make the file: %w", err)
	}
	var f payout.File
	err = a.DB.Write(ctx, func(tx *db.Tx) (err error) {
		f, err = a.Payouts.Hand(tx, auth.System(), batch, payout.Format(c.Format), c.Reason)
		return err
	})
	if err != nil {
		return errors.Join(err, out.Close(), os.Remove(c.File))
	}
	progress := bar.New("bytes")
	err = f.Write(io.MultiWriter(out, progress), func(fn func(*db.Tx) error) error { return a.DB.Read(ctx, fn) })
	_ = progress.Finish() // a bar that cannot be drawn is no reason to stop
	fmt.Printf("payments: %d\ncontrol sum: %d\nsha256: %s\n", f.Batch.Items, f.Batch.Tenge, f.Batch.SHA256)
	return errors.Join(err, out.Sync(), out.Close())
}

// paymentsAnswerCommand takes a bank's answer.
type paymentsAnswerCommand struct {
	File  string `arg:"" help:"The bank's file: XML if it ends in .xml, otherwise a table." type:"existingfile"`
	Apply bool   `help:"Apply what matches; without it nothing is moved."`
	app.Config
}

// Run prints how many lines become what, before and after.
func (c *paymentsAnswerCommand) Run(ctx context.Context) error {
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	sum, err := sumOf(c.File)
	if err != nil {
		return err
	}
	as := payout.Table
	if strings.HasSuffix(strings.ToLower(c.File), ".xml") {
		as = payout.XML
	}
	var answer payout.Answer
	err = a.DB.Write(ctx, func(tx *db.Tx) (err error) {
		answer, err = a.Payouts.Take(tx, auth.System(), c.File, sum, as)
		return err
	})
	if err == nil && c.Apply {
		err = applyAnswer(ctx, a, answer)
	}
	if err != nil {
		return err
	}
	return a.DB.Read(ctx, func(tx *db.Tx) error {
		tally, err := a.Payouts.Tally(tx, answer.ID)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
		for _, t := range tally {
			fmt.Fprintf(table, "%s\t%s\t%d\t%d tenge\n", t.Verdict.Name().In(i18n.En), t.Outcome, t.Lines, t.Tenge)
		}
		return table.Flush()
	})
}

// applyAnswer applies an answer to its end, some lines at a time; a server that
// runs beside it may do some of them.
func applyAnswer(ctx context.Context, a *app.App, answer payout.Answer) error {
	err := a.DB.Write(ctx, func(tx *db.Tx) error { return a.Payouts.Apply(tx, auth.System(), answer.ID) })
	progress := bar.New("steps")
	for more := true; more && err == nil; _ = progress.Add(1) {
		err = a.DB.Write(ctx, func(tx *db.Tx) (err error) {
			more, err = a.Payouts.Step(tx, answer.ID)
			return err
		})
	}
	_ = progress.Finish()
	return err
}

// sumOf returns the SHA-256 of a file.
func sumOf(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	return sum.Sum(nil), errors.Join(err, f.Close())
}
