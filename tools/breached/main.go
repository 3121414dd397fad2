// Command breached makes the filter of passwords that are known to everybody
// who guesses, from lists of them, one a line:
//
//	go run -C tools ./breached FILE … >internal/core/account/password/breached.bin
//
// Lines too short to be accepted anyway are left out. The filter says yes to
// each of the others, and to one in 65,000 of all other passwords.
package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/FastFilter/xorfilter"
	"golang.org/x/text/unicode/norm"
)

const shortest = 8

func main() {
	keys := map[uint64]bool{}
	for _, name := range os.Args[1:] {
		if err := collect(name, keys); err != nil {
			fatal(err)
		}
	}
	filter, err := xorfilter.NewBinaryFuse[uint16](slices.Sorted(maps.Keys(keys)))
	if err != nil {
		fatal(err)
	}
	out := bufio.NewWriter(os.Stdout)
	if err := filter.Save(out); err != nil {
		fatal(err)
	}
	if err := out.Flush(); err != nil {
		fatal(err)
	}
	fmt.Fprintf(os.Stderr, "%d passwords\n", len(keys))
}

func fatal(err error) {
	fmt.Fprintln(os.Stderr, "breached:", err)
	os.Exit(1)
}

func collect(name string, keys map[uint64]bool) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if word := strings.ToLower(norm.NFKC.String(lines.Text())); utf8.RuneCountInString(word) >= shortest {
			keys[key(word)] = true
		}
	}
	return lines.Err()
}

// key must be that of the package password; its test would tell.
func key(folded string) uint64 {
	sum := sha256.Sum256([]byte(folded))
	return binary.LittleEndian.Uint64(sum[:])
}
