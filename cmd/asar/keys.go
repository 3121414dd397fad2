package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"asar/cmd/asar/bar"
	"asar/internal/app"
	"asar/internal/kit/vault"
)

// keysCommand makes and changes the keys that seal personal data.
type keysCommand struct {
	New    keysNewCommand    `cmd:"" help:"Make a file of fresh keys for a new database."`
	Rotate keysRotateCommand `cmd:"" help:"Put a new master key before the others and wrap every person's key with it."`
	Wrap   keysWrapCommand   `cmd:"" help:"Wrap every person's key with the first master key of the file: the second half of a rotation."`
}

// keysNewCommand makes a file of keys.
type keysNewCommand struct {
	File string `arg:"" help:"The file to make; it must not exist yet." type:"path"`
}

// Run writes the file, readable by its owner alone.
func (k *keysNewCommand) Run() error {
	f, err := os.OpenFile(k.File, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("cannot make the file of keys: %w", err)
	}
	_, err = f.WriteString(vault.NewRing())
	return errors.Join(err, f.Sync(), f.Close())
}

// keysRotateCommand changes the master key.
type keysRotateCommand struct {
	Later bool `help:"Only add the key to the file. Copy the file to every machine that serves, then run: asar keys wrap"`
	app.Config
}

// Run writes the new ring beside the old one and moves it into place before
// anything is wrapped with it, so that an interruption at any point leaves a
// file that opens everything. Programs that run read the file again when they
// meet the new key, and go on.
func (k *keysRotateCommand) Run(ctx context.Context) error {
	text, err := os.ReadFile(k.Keys)
	if err != nil {
		return fmt.Errorf("cannot read the keys: %w", err)
	}
	fresh, err := vault.Rotated(string(text))
	if err != nil {
		return err
	}
	if err := replaceFile(k.Keys, fresh); err != nil {
		return err
	}
	if k.Later {
		fmt.Printf("a new master key stands first in %s; copy the file to every machine that serves, then run: asar keys wrap\n", k.Keys)
		return nil
	}
	return (&keysWrapCommand{k.Config}).Run(ctx)
}

// keysWrapCommand wraps what the older master keys have wrapped.
type keysWrapCommand struct{ app.Config }

// Run wraps every person's key; it can be interrupted and run again.
func (k *keysWrapCommand) Run(ctx context.Context) error {
	a, err := ready(ctx, k.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	progress := bar.New("keys")
	wrapped, err := a.Rewrap(ctx, func(n int) { _ = progress.Set(n) }) // a bar that cannot be drawn is no reason to stop
	_ = progress.Finish()
	fmt.Printf("keys wrapped by the new master key: %d\n", wrapped)
	if err == nil {
		fmt.Println(afterWrapping)
	}
	return err
}

// afterWrapping says what is left to do.
const afterWrapping = `Programs that run read the file again by themselves; none needs to be started anew.
Copy the file to where you keep its copy now. Leave the older keys in it: they open what they have
sealed beside people's keys, and backups. To be rid of a stolen key, see docs/guide/administration.md.`

// replaceFile puts the text in a file's place at once.
func replaceFile(path, text string) error {
	part, err := os.CreateTemp(filepath.Dir(path), ".keys-")
	if err != nil {
		return err
	}
	_, err = part.WriteString(text)
	if err = errors.Join(err, part.Sync(), part.Close()); err != nil {
		return errors.Join(err, os.Remove(part.Name()))
	}
	return os.Rename(part.Name(), path)
}
