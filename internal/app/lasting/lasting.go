// Package lasting keeps what must not come back with a restored backup in a file
// outside the database: a line for each person who was erased, and one for each
// thing that was stopped by the link of a letter before it happened.
package lasting

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"asar/internal/core/account"
	"asar/internal/core/person"
)

// List is what the file says, in any order.
type List struct {
	Erasures []person.Erasure
	Stops    []account.Stop
}

// Len returns how much there is.
func (l List) Len() int { return len(l.Erasures) + len(l.Stops) }

func (l List) without(other List) List {
	return List{without(l.Erasures, other.Erasures), without(l.Stops, other.Stops)}
}

func without[T comparable](list, other []T) []T {
	known := map[T]bool{}
	for _, x := range other {
		known[x] = true
	}
	return slices.DeleteFunc(slices.Clone(list), func(x T) bool { return known[x] })
}

// Read reads a file. One that is not there is fs.ErrNotExist.
func Read(path string) (l List, err error) {
	f, err := os.Open(path)
	if err != nil {
		return l, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if err := l.add(lines.Text()); err != nil {
			return l, err
		}
	}
	return l, lines.Err()
}

func (l *List) add(line string) error {
	if line == "" {
		return nil
	}
	if s, is, err := account.ParseStop(line); is || err != nil {
		l.Stops = append(l.Stops, s)
		return err
	}
	e, err := person.ParseErasure(line)
	l.Erasures = append(l.Erasures, e)
	return err
}

// Write writes a list as the file has it.
func (l List) Write(out io.Writer) error {
	for _, e := range l.Erasures {
		if _, err := fmt.Fprintln(out, e); err != nil {
			return err
		}
	}
	for _, s := range l.Stops {
		if _, err := fmt.Fprintln(out, s); err != nil {
			return err
		}
	}
	return nil
}

// Add writes into a file what it lacks, and waits until it is on the disk. A file
// that is not there is made.
func (l List) Add(path string) error {
	listed, err := Read(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(l.without(listed).Write(f), f.Sync(), f.Close())
}
