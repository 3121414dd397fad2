package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"asar/cmd/asar/bar"
	"asar/internal/app"
	"asar/internal/kit/audit"
)

// auditCommand looks after the record of acts.
type auditCommand struct {
	Verify auditVerifyCommand `cmd:"" help:"Read the whole record: every entry, and the chain of their links."`
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
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	progress := bar.New("record")
	known := strings.TrimSpace(c.Head)
	found, err := audit.Verify(ctx, a.DB, known, func(n int64) { _ = progress.Set64(n) }) // a bar that cannot be drawn is no reason to stop
	_ = progress.Finish()
	if err != nil {
		return err
	}
	for _, t := range found.Troubles {
		fmt.Println(t)
	}
	fmt.Printf("head: %s\n", found.Head)
	if found.Unkeyed > 0 {
		fmt.Printf("links 1 to %d were made before hashes had a key: only a head that was kept elsewhere vouches for them\n", found.Unkeyed)
	}
	if found.Uncoded > 0 {
		fmt.Printf("entries of the first %d links were written before entries had codes: their links alone vouch for them\n", found.Uncoded)
	}
	if known == "" {
		fmt.Println("no --head given: links cut off the end of the chain cannot be seen")
	}
	fmt.Println("not seen: entries removed before they were linked, which takes some seconds")
	if len(found.Troubles) > 0 {
		return errAuditTroubles
	}
	return nil
}
