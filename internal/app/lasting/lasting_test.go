package lasting_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"asar/internal/app/lasting"
	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/when"
)

// What is added stands there once, whatever was there before, and is read back.
func TestAFileGrows(t *testing.T) {
	path := filepath.Join(t.TempDir(), "list.txt")
	if _, err := lasting.Read(path); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("a file that is not there: %v", err)
	}
	aigerim, dana := person.Erasure{Person: 7, At: when.Instant(1_000_000)}, person.Erasure{Person: 8, At: when.Instant(2_000_000)}
	stop := account.Stop{Hash: "0a0b"}
	for _, l := range []lasting.List{
		{Erasures: []person.Erasure{aigerim}},
		{Erasures: []person.Erasure{aigerim, dana}, Stops: []account.Stop{stop}},
		{Stops: []account.Stop{stop}},
	} {
		if err := l.Add(path); err != nil {
			t.Fatal(err)
		}
	}
	l, err := lasting.Read(path)
	if err != nil || !slices.Equal(l.Erasures, []person.Erasure{aigerim, dana}) || !slices.Equal(l.Stops, []account.Stop{stop}) || l.Len() != 3 {
		t.Errorf("read back: %+v, %v", l, err)
	}
}

// A line that says nothing known is named, and nothing is added behind it.
func TestABrokenFileIsNamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "list.txt")
	for _, line := range []string{"nobody", "stop nothing"} {
		if err := os.WriteFile(path, []byte(line+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := (lasting.List{}).Add(path); err == nil || !strings.Contains(err.Error(), "no") {
			t.Errorf("%q: %v", line, err)
		}
	}
}
