package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"asar/internal/app"
	"asar/internal/app/demo"
)

// demoCommand runs the platform with a world of examples in a directory of its
// own. Messages are printed to the terminal.
type demoCommand struct {
	Data   string `help:"Directory for the example data; by default one in your cache." type:"path" placeholder:"DIR"`
	Fresh  bool   `help:"Throw the old examples away and start over."`
	Listen string `help:"Address and port to listen on." default:"127.0.0.1:8080"`
}

// Run makes the world unless it stands already, prints a way in for each role,
// and serves until the program is told to stop.
func (d *demoCommand) Run(ctx context.Context) error {
	file, err := d.file()
	if err != nil {
		return err
	}
	operator := demo.Operator()
	config := app.Config{Listen: d.Listen, LogLevel: "warn", Operator: operator.Name, OperatorBIN: operator.BIN, Keys: filepath.Join(filepath.Dir(file), "asar.keys")}
	if err := d.build(ctx, config, file); err != nil {
		return err
	}
	config.Database = "sqlite:" + file
	a, err := app.Open(ctx, config, os.Stdout)
	if err != nil {
		return err
	}
	defer closing(a)
	_, err = a.Migrate(ctx)
	if err == nil {
		err = a.Prepare(ctx)
	}
	var doors []demo.Door
	if err == nil {
		doors, err = demo.Doors(ctx, a.DB, a.Core)
	}
	if err != nil {
		return fmt.Errorf("these examples were made by another version; start over with --fresh: %w", err)
	}
	return serve(ctx, a, greeting("http://"+d.Listen, doors))
}

// file returns the path of the database, in a directory that exists.
func (d *demoCommand) file() (string, error) {
	dir := d.Data
	if dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return "", fmt.Errorf("no cache directory: name one with --data: %w", err)
		}
		dir = filepath.Join(cache, "asar", "demo")
	}
	return filepath.Join(dir, "asar.db"), os.MkdirAll(dir, 0o700)
}

// build makes the world in a file beside its place and moves it there when it
// is complete, so that an interrupted start leaves nothing half done.
func (d *demoCommand) build(ctx context.Context, config app.Config, file string) error {
	_, err := os.Stat(file)
	if err == nil && !d.Fresh {
		return nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	part := file + ".part"
	for _, old := range []string{file, part, config.Keys} {
		for _, tail := range []string{"", "-wal", "-shm"} {
			if err := os.Remove(old + tail); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	if err := (&keysNewCommand{File: config.Keys}).Run(); err != nil {
		return err
	}
	begun := time.Now()
	fmt.Print("Making the examples … ")
	config.Database = "sqlite:" + part
	// Nobody reads the messages that the examples cause while they are made.
	a, err := app.Open(ctx, config, io.Discard)
	if err != nil {
		return err
	}
	_, err = a.Migrate(ctx)
	if err == nil {
		err = a.Prepare(ctx)
	}
	if err == nil {
		err = demo.Fill(ctx, a.DB, a.Core)
	}
	if err == nil {
		_, err = a.Queue.Drain(ctx)
	}
	if err = errors.Join(err, a.Close()); err != nil {
		return err
	}
	fmt.Printf("%.1f s\n", time.Since(begun).Seconds())
	return os.Rename(part, file)
}

// greeting is the little table that the program prints: the address and a way in
// for each role.
func greeting(base string, doors []demo.Door) string {
	var text strings.Builder
	fmt.Fprintf(&text, "\nAsar stands at %s/\n\nEach link signs in once; the same command makes new ones.\n\n", base)
	table := tabwriter.NewWriter(&text, 0, 4, 2, ' ', 0)
	for _, d := range doors {
		fmt.Fprintf(table, "  %s\t%s\t%s%s\n", d.Role, d.Name, base, d.Path)
	}
	_ = table.Flush() // a strings.Builder takes everything
	text.WriteString("\nMessages to people appear below. Stop with Ctrl+C.\n")
	return text.String()
}
