package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"asar/internal/app"
	"asar/internal/kit/audit"
)

// auditCommand looks after the record of acts.
type auditCommand struct {
	Verify auditVerifyCommand `cmd:"" help:"Read the whole chain and compare it with the entries."`
}

// auditVerifyCommand checks the chain.
type auditVerifyCommand struct {
	Head string `help:"A head that an earlier run printed, as \"NUMBER HASH\": the chain must still pass through it." placeholder:"HEAD"`
	app.Config
}

// errAuditTroubles ends the command with a failure after its report was printed.
var errAuditTroubles = errors.New("the audit is not what was written down; the places are listed above")

// Run prints the head of the chain, for keeping elsewhere, and every trouble.
func (c *auditVerifyCommand) Run(ctx context.Context) error {
	a, err := app.Open(ctx, c.Config, os.Stderr)
	if err != nil {
		return err
	}
	defer closing(a)
	if err := a.Prepare(ctx); err != nil {
		return err
	}
	bar := newBar("record")
	known := strings.TrimSpace(c.Head)
	head, troubles, err := audit.Verify(ctx, a.DB, known, func(n int64) { _ = bar.Set64(n) }) // a bar that cannot be drawn is no reason to stop
	_ = bar.Finish()
	if err != nil {
		return err
	}
	for _, t := range troubles {
		fmt.Printf("link %d: %s\n", t.Number, t.What)
	}
	fmt.Printf("head: %s\n", head)
	if known == "" {
		fmt.Println("no --head given: links cut off the end of the chain cannot be seen")
	}
	if len(troubles) > 0 {
		return errAuditTroubles
	}
	return nil
}
