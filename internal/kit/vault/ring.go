package vault

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

const ringHead = `# Keys of Asar. Whoever has this file and the database can read everything in
# it; without this file the database's personal data is lost. Keep it secret,
# keep a copy, and keep both apart from the backups of the database.
# The first master key seals; the others only open what they once sealed.
`

// NewRing returns the text of a ring with one master key.
func NewRing() string {
	return ringHead + "index " + newSecret() + "\n" + "master 1 " + newSecret() + "\n"
}

// Rotated returns the text of a ring with a new master key before the others.
func Rotated(text string) (string, error) {
	r, err := ParseRing(text)
	if err != nil {
		return "", err
	}
	next := r.current().name + 1
	if _, used := r.named(next); used || next == 0 {
		return "", errors.New("vault: the ring has used every name of a master key")
	}
	before, after, _ := strings.Cut(text, "\nmaster ")
	return fmt.Sprintf("%s\nmaster %d %s\nmaster %s", before, next, newSecret(), after), nil
}

// ParseRing reads a ring's text: one line "index SECRET", and lines
// "master NAME SECRET" with a name from 1 to 255, the current one first. A
// secret is 32 bytes in base64. Errors name the line and never its content.
func ParseRing(text string) (*Ring, error) {
	r := &Ring{}
	r.masters.Store(&[]master{})
	lines := bufio.NewScanner(strings.NewReader(text))
	for n := 1; lines.Scan(); n++ {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if err := r.add(fields); err != nil {
			return nil, fmt.Errorf("vault: line %d of the keys: %w", n, err)
		}
	}
	if r.index == nil || len(*r.masters.Load()) == 0 {
		return nil, errors.New("vault: the keys need a line \"index\" and a line \"master\"; make them with: asar keys new")
	}
	return r, lines.Err()
}

// ReadRing is ParseRing of a text that can change: a rotation puts a new master
// key into a ring that is in use. Whoever meets a seal of a key that they do not
// know reads the text once more.
func ReadRing(read func() (string, error)) (*Ring, error) {
	text, err := read()
	if err != nil {
		return nil, err
	}
	r, err := ParseRing(text)
	if err == nil {
		r.read = read
	}
	return r, err
}

// reread takes over the master keys of the ring as it reads now. A text that
// lacks any of the keys known so far is another ring, and is left alone.
func (r *Ring) reread(wanted byte) error {
	r.reading.Lock()
	defer r.reading.Unlock()
	if _, known := r.named(wanted); known || r.read == nil {
		return nil // somebody else has just read it, or there is nothing to read
	}
	text, err := r.read()
	if err != nil {
		return err
	}
	now, err := ParseRing(text)
	if err != nil {
		return err
	}
	for _, m := range *r.masters.Load() {
		if same, kept := now.named(m.name); !kept || !bytes.Equal(same.seed, m.seed) {
			return errOtherRing
		}
	}
	if !bytes.Equal(now.index, r.index) {
		return errOtherRing
	}
	r.masters.Store(now.masters.Load())
	return nil
}

// errOtherRing says that the ring's text no longer continues what was read.
var errOtherRing = errors.New("vault: the keys are those of another ring")

func (r *Ring) add(fields []string) error {
	raw, err := base64.StdEncoding.DecodeString(fields[len(fields)-1])
	if err != nil || len(raw) != KeyBytes {
		return fmt.Errorf("the last word is not %d bytes in base64", KeyBytes)
	}
	switch {
	case fields[0] == "index" && len(fields) == 2 && r.index == nil:
		r.index = raw
		return nil
	case fields[0] == "master" && len(fields) == 3:
		name, err := strconv.ParseUint(fields[1], 10, 8)
		if err != nil || name == 0 {
			return errors.New("the name of a master key is a number from 1 to 255")
		}
		if _, twice := r.named(byte(name)); twice {
			return errors.New("this name of a master key stands twice")
		}
		masters := append(*r.masters.Load(), master{name: byte(name), box: mustBox(raw), seed: raw, sums: &sync.Map{}})
		r.masters.Store(&masters)
		return nil
	default:
		return errors.New("a line is \"index SECRET\" once or \"master NAME SECRET\"")
	}
}

func newSecret() string {
	raw := make([]byte, KeyBytes)
	_, _ = rand.Read(raw)
	return base64.StdEncoding.EncodeToString(raw)
}
