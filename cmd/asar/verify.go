package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"text/tabwriter"

	"asar/internal/app"
	"asar/internal/core/hours"
	"asar/internal/kit/db"
)

// verifyCommand checks what is derived.
type verifyCommand struct {
	Ledger verifyLedgerCommand `cmd:"" help:"Derive every sum of hours, places and money from its ledger again, and name what differs."`
}

// verifyLedgerCommand checks the sums of hours, places and money.
type verifyLedgerCommand struct{ app.Config }

// errLedgerDiffers ends the command with a failure after its report was printed.
var errLedgerDiffers = errors.New("what stands beside a ledger does not agree with it; it is listed above")

// Run prints what differs. It writes nothing to the database.
func (c *verifyLedgerCommand) Run(ctx context.Context) error {
	a, err := app.Open(ctx, c.Config, os.Stderr)
	if err != nil {
		return err
	}
	defer closing(a)
	if err := a.Check(ctx); err != nil {
		return err
	}
	var found hours.Differences
	var others []string
	err = a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if found, err = a.Hours.Verify(tx); err == nil {
			others, err = a.Verify(tx)
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, line := range others {
		fmt.Println(line)
	}
	if found.Err() != nil {
		return errors.Join(printDifferences(os.Stdout, found), errLedgerDiffers)
	}
	fmt.Println("every sum of hours agrees with the ledger")
	if len(others) > 0 {
		return errLedgerDiffers
	}
	fmt.Println("every number of places, vouchers and money agrees with its ledger")
	return nil
}

// printDifferences lists what differs, in minutes. People and organisations are
// named by their identifiers alone.
func printDifferences(out io.Writer, found hours.Differences) error {
	table := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	line := func(format string, args ...any) { _, _ = fmt.Fprintf(table, format+"\n", args...) } // Flush tells of trouble
	line("SUM\tKEPT\tLEDGER")
	for _, w := range found.Totals {
		line("%s total of person %s\t%d min\t%d min", w.Purpose, w.Person, w.Kept, w.Derived)
	}
	for _, w := range found.Months {
		line("%s %s, direction %q, region %q, organisation %s\t%d min in %d\t%d min in %d",
			w.Purpose, w.Month, w.Direction, w.Region, w.Org, w.Kept, w.KeptRecords, w.Derived, w.DerivedRecords)
	}
	for _, w := range found.Paces {
		line("decided by organisation %s\t%d, %d in time\t%d, %d in time", w.Org, w.Kept, w.KeptInTime, w.Derived, w.DerivedInTime)
	}
	for _, w := range found.People {
		line("people with %s hours\t%d\t%d", w.Purpose, w.Kept, w.Derived)
	}
	for _, number := range found.Reversals {
		line("entry %d takes another back elsewhere than where it stood\t\t", number)
	}
	return table.Flush()
}
