package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"asar/internal/app"
	"asar/internal/app/lasting"
)

// erasuresCommand carries the list of erased people, and of what was stopped,
// past a restored backup.
type erasuresCommand struct {
	Export erasuresExportCommand `cmd:"" help:"Write the list of erased people and of what was stopped: numbers, instants and hashes."`
	Apply  erasuresApplyCommand  `cmd:"" help:"Erase and stop again whatever of a list came back with a restored backup."`
}

// erasuresExportCommand writes the list.
type erasuresExportCommand struct {
	File string `arg:"" help:"The file to write; it must not exist yet." type:"path"`
	app.Config
}

// Run writes the file.
func (c *erasuresExportCommand) Run(ctx context.Context) error {
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	list, err := a.AllLasting(ctx)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(c.File, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("cannot make the list: %w", err)
	}
	fmt.Printf("erasures: %d\n", list.Len())
	return errors.Join(list.Write(f), f.Sync(), f.Close())
}

// erasuresApplyCommand carries the list out.
type erasuresApplyCommand struct {
	File string `arg:"" help:"A list that export or serve has written." type:"existingfile"`
	app.Config
}

// Run erases and stops, and says how many had come back.
func (c *erasuresApplyCommand) Run(ctx context.Context) error {
	list, err := lasting.Read(c.File)
	if err != nil {
		return err
	}
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	again, err := a.ApplyLasting(ctx, list)
	fmt.Printf("carried out again: %d of %d\n", again, list.Len())
	return err
}
